using BackBot.Channels;
using BackBot.Channels.DirectLine;
using BackBot.Conversation;
using BackBot.Storage;

namespace BackBot.Operations;

/// <summary>The last catch: whatever goes wrong in a request becomes an answer that a client can read, and a line in the log.</summary>
/// <remarks>The log gets the kind of a fault and where it happened, not its message, which may quote a patient.</remarks>
sealed partial class Faults(RequestDelegate next, ApologyAnswer apology, ILogger<Faults> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone. What was committed is there when it comes back.
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            await Answer(context, fault.StatusCode, "The request is too long or not well-formed.");
        }
        catch (ConversationBusyException) when (!context.Response.HasStarted)
        {
            context.Response.Headers.RetryAfter = "1";
            await Answer(context, StatusCodes.Status503ServiceUnavailable, "The conversation is busy. Send the same again in a second.");
        }
        catch (StorageUnavailableException) when (!context.Response.HasStarted)
        {
            // It is logged once for all, by what watches the data.
            await apology.Write(context);
        }
        catch (UnreadableSessionException fault) when (!context.Response.HasStarted)
        {
            LogUnreadable(fault.Message);
            await Answer(context, StatusCodes.Status500InternalServerError, "This conversation cannot be read. Please start a new one.");
        }
        catch (Exception fault)
        {
            LogFault(fault.GetType().Name, fault.StackTrace ?? "");
            if (context.Response.HasStarted) context.Abort();
            else await Answer(context, StatusCodes.Status500InternalServerError, "Something went wrong here. Please send the same again.");
        }
    }

    private static Task Answer(HttpContext context, int status, string message) => context.Response.WriteError(
        status, status < 500 ? DirectLineAnswers.BadArgument : "ServiceError", message);

    [LoggerMessage(Level = LogLevel.Error, Message = "A session could not be read: {Reason}")]
    private partial void LogUnreadable(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed: {Kind}\n{Where}")]
    private partial void LogFault(string kind, string where);
}
