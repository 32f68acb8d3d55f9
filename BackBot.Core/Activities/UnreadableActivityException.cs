namespace BackBot.Activities;

/// <summary>Ends the reading of an activity that cannot be taken; never leaves <see cref="ActivityReader"/>.</summary>
sealed class UnreadableActivityException(string message) : Exception(message);
