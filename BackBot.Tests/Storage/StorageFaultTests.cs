using BackBot.Storage;
using BackBot.Storage.Postgres;
using BackBot.Storage.Sqlite;
using Npgsql;

namespace BackBot.Tests.Storage;

public class StorageFaultTests
{
    [Theory]
    [InlineData(5, StorageFault.Busy)]
    [InlineData(6, StorageFault.Busy)]
    [InlineData(8, StorageFault.ReadOnly)]
    [InlineData(8 | (4 << 8), StorageFault.ReadOnly)]
    [InlineData(10, StorageFault.Unreachable)]
    [InlineData(10 | (3 << 8), StorageFault.Unreachable)]
    [InlineData(11, StorageFault.Damaged)]
    [InlineData(13, StorageFault.Full)]
    [InlineData(14, StorageFault.Unreachable)]
    [InlineData(26, StorageFault.Damaged)]
    [InlineData(19, null)]
    [InlineData(1, null)]
    public void Unavailable_CodeOfSqlite_IsWhatItMeans(int code, StorageFault? fault) =>
        Assert.Equal(fault, new SqliteFaultException(code, "x").Unavailable?.Fault);

    [Theory]
    [InlineData("08006", StorageFault.Unreachable)]
    [InlineData("57P01", StorageFault.Unreachable)]
    [InlineData("57P03", StorageFault.Unreachable)]
    [InlineData("53300", StorageFault.Unreachable)]
    [InlineData("28P01", StorageFault.Unreachable)]
    [InlineData("53100", StorageFault.Full)]
    [InlineData("25006", StorageFault.ReadOnly)]
    [InlineData("XX001", StorageFault.Damaged)]
    [InlineData("57014", StorageFault.Busy)]
    [InlineData("55P03", StorageFault.Busy)]
    [InlineData("42601", null)]
    [InlineData("23514", null)]
    public void Unavailable_StateOfPostgres_IsWhatItMeans(string state, StorageFault? fault) =>
        Assert.Equal(fault, new PostgresException("x", "ERROR", "ERROR", state).Unavailable()?.Fault);

    [Fact]
    public void Unavailable_ConnectionThatBroke_IsUnreachable() =>
        Assert.Equal(StorageFault.Unreachable, new NpgsqlException("x", new IOException()).Unavailable()?.Fault);

    [Theory]
    [InlineData("40001", true)]
    [InlineData("40P01", true)]
    [InlineData("23505", true)]
    [InlineData("57P01", false)]
    public void IsConflict_StateOfPostgres_IsWhereAnotherWasFirst(string state, bool isConflict) =>
        Assert.Equal(isConflict, new PostgresException("x", "ERROR", "ERROR", state).IsConflict());

    [Fact]
    public void Advice_OfEveryFault_SaysWhatToDo() =>
        Assert.Equal(5, Enum.GetValues<StorageFault>().Select(fault => fault.Advice()).Distinct().Count());
}
