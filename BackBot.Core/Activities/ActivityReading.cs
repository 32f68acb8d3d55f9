namespace BackBot.Activities;

/// <summary>What became of reading a posted activity: the activity, or why it cannot be taken.</summary>
public abstract record ActivityReading
{
    private ActivityReading()
    {
    }

    public sealed record Good(PostedActivity Activity) : ActivityReading;

    /// <param name="Message">For the developer of the client; says what is wrong and what would be right, never what a person wrote.</param>
    public sealed record Refused(string Message) : ActivityReading;
}
