using BackBot.Conversation;

namespace BackBot.Activities;

/// <summary>How long a browser may remember a talk that the person agreed to.</summary>
public enum BrowserMemory
{
    /// <summary>As long as the tab is open: the device is shared.</summary>
    Tab,

    /// <summary>Until it is cleared, in every tab.</summary>
    Device,
}

/// <summary>Reads it off the talk.</summary>
public static class BrowserMemories
{
    /// <returns>Null without consent: then nothing may be kept.</returns>
    public static BrowserMemory? Of(Session session) =>
        !session.Answers.Is("consent", "yes") ? null : session.Course.IsShared ? BrowserMemory.Tab : BrowserMemory.Device;
}
