using System.Collections.Immutable;
using System.Text.Json;
using BackBot.Clinical;

namespace BackBot.Conversation.FollowUp;

/// <summary>The course as a part of a stored session. What is missing takes its default, so that older sessions can be read.</summary>
static class CourseJson
{
    public static void Write(Utf8JsonWriter json, string field, Course course)
    {
        json.WriteStartObject(field);
        Time(json, "lastAt", course.LastAt);
        Text(json, "contentVersion", course.ContentVersion);
        Text(json, "goal", course.Goal);
        if (course.IsShared) json.WriteBoolean("isShared", true);
        if (course.WasSeen) json.WriteBoolean("wasSeen", true);
        if (course.Advised is { } advised)
        {
            json.WriteStartObject("advised");
            Time(json, "at", advised.At);
            json.WriteNumber("grade", (int)advised.Grade);
            json.WriteString("name", advised.Name);
            if (advised.Keys.Length > 0) json.WriteString("keys", advised.Keys);
            if (advised.Referral) json.WriteBoolean("referral", true);
            json.WriteEndObject();
        }
        if (course.Visit is { } visit)
        {
            json.WriteStartObject("visit");
            Time(json, "began", visit.Began);
            AnswersJson.Write(json, "before", visit.Before);
            Text(json, "toldBefore", visit.ToldBefore);
            json.WriteEndObject();
        }
        if (course.Plan is { } plan)
        {
            json.WriteStartObject("plan");
            Text(json, "id", plan.Id);
            PlanJson.Write(json, "kept", plan.Kept);
            json.WriteEndObject();
        }
        json.WriteList("reminders", course.Reminders, Write);
        json.WriteList("progress", course.Progress, Write);
        json.WriteEndObject();
    }

    public static Course Read(JsonElement json, string field)
    {
        if (json.Optional(field) is not { } course) return Course.None;
        return new Course
        {
            LastAt = Time(course, "lastAt"),
            ContentVersion = course.Optional("contentVersion")?.Text(),
            Goal = course.Optional("goal")?.Text(),
            IsShared = course.Optional("isShared")?.GetBoolean() ?? false,
            WasSeen = course.Optional("wasSeen")?.GetBoolean() ?? false,
            Advised = course.Optional("advised") is { } advised ? ReadAdvised(advised) : null,
            Visit = course.Optional("visit") is { } visit
                ? new Visit(visit.GetProperty("began").GetDateTimeOffset(), AnswersJson.Read(visit, "before"), visit.Optional("toldBefore")?.Text()) : null,
            Plan = course.Optional("plan") is { } plan ? new OwnPlan(plan.Optional("id")?.Text(), PlanJson.Read(plan.GetProperty("kept"))) : null,
            Reminders = course.List("reminders").Select(one => new Reminder(one.GetProperty("kind").Text(), one.GetProperty("due").GetDateTimeOffset())).ToImmutableList(),
            Progress = course.List("progress").Select(ReadEntry).ToImmutableList(),
        };
    }

    private static AdvicePoint ReadAdvised(JsonElement json) =>
        new(json.GetProperty("at").GetDateTimeOffset(), (Grade)json.GetProperty("grade").GetInt32(), json.GetProperty("name").Text())
        {
            Keys = json.Optional("keys")?.Text() ?? "",
            Referral = json.Optional("referral")?.GetBoolean() ?? false,
        };

    private static void Write(Utf8JsonWriter json, Reminder reminder)
    {
        json.WriteStartObject();
        json.WriteString("kind", reminder.Kind);
        json.WriteString("due", reminder.Due);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProgressEntry entry)
    {
        json.WriteStartObject();
        Time(json, "at", entry.At);
        if (entry.Pain is { } pain) json.WriteNumber("pain", pain);
        Text(json, "done", entry.Done);
        if (entry.Function is { } function) json.WriteNumber("function", function);
        Text(json, "outcome", entry.Outcome);
        json.WriteEndObject();
    }

    private static ProgressEntry ReadEntry(JsonElement json) => new(
        json.GetProperty("at").GetDateTimeOffset(), json.Optional("pain")?.GetDouble(), json.Optional("done")?.Text(),
        json.Optional("function")?.GetDouble(), json.Optional("outcome")?.Text());

    private static void Text(Utf8JsonWriter json, string field, string? text)
    {
        if (text is not null) json.WriteString(field, text);
    }

    private static void Time(Utf8JsonWriter json, string field, DateTimeOffset? time)
    {
        if (time is { } at) json.WriteString(field, at);
    }

    private static DateTimeOffset? Time(JsonElement json, string field) => json.Optional(field)?.GetDateTimeOffset();
}
