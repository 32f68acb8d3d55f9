using BackBot.Tests.Storage.Engines;

namespace BackBot.Tests.Storage;

public sealed class PostgresConversationStoreTests() : ConversationStoreTests(new PostgresEngine());
