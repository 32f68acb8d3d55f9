using System.Diagnostics;

namespace BackBot.Tests.Operations;

/// <summary>The program as started by hand: what it says when it cannot.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData("--DirectLine:Secret=short", "DirectLine:Secret must have at least 16 characters")]
    [InlineData("--DirectLine:AllowedOrigins:0=clinic.example", "DirectLine:AllowedOrigins has 'clinic.example', which is no origin")]
    [InlineData("--DirectLine:AllowedOrigins:0=https://clinic.example/path", "which is no origin")]
    [InlineData("--DirectLine:KeepAliveSeconds=0", "DirectLine:KeepAliveSeconds must be from 1 to 55")]
    [InlineData("--Clinic:Country=Mexico", "Clinic:Country must be the two letters of a country")]
    [InlineData("--Clinic:BookingUrl=javascript:alert(1)", "Clinic:BookingUrl must be an address that begins with https://")]
    [InlineData("--Clinic:Phone=call us", "Clinic:Phone must be a telephone number")]
    [InlineData("--Retention:Talk=0", "Retention:Talk must be from 1 to 720 hours")]
    [InlineData("--Retention:Plans=4000", "Retention:Plans must be from 1 to 3650 days")]
    [InlineData("--Storage:Folder=", "Storage:Folder is empty")]
    [InlineData("--Storage:Folder=/dev/null/data", "--Storage:Folder=DIR")]
    [InlineData("sing", "There is no command 'sing'.")]
    public async Task Start_WithSomethingWrong_SaysWhatToChangeAndExitsWith2(string option, string message)
    {
        using var folder = new TempFolder();
        string[] data = option.StartsWith("--Storage", StringComparison.Ordinal) ? [] : [$"--Storage:Folder={folder.Path}"];

        using var program = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, option, "--Urls=http://127.0.0.1:0", .. data])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        string errors = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();

        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Equal(2, program.ExitCode);
    }
}
