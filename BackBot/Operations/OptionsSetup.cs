using Microsoft.Extensions.Options;

namespace BackBot.Operations;

/// <summary>Binds the options of the service; what is wrong stops the start with a sentence that says what to change.</summary>
static class OptionsSetup
{
    public const string DefaultUrl = "http://localhost:3978";

    public static void AddBackBotOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddChecked<StorageOptions>(configuration, StorageOptions.Section);
        services.AddChecked<ContentOptions>(configuration, ContentOptions.Section);
        services.AddChecked<ClinicOptions>(configuration, ClinicOptions.Section);
        services.AddChecked<RetentionOptions>(configuration, RetentionOptions.Section);
    }

    public static void AddChecked<T>(this IServiceCollection services, IConfiguration configuration, string section)
        where T : class
    {
        services.AddSingleton<IValidateOptions<T>, AnnotationValidation<T>>();
        services.AddOptions<T>().Bind(configuration.GetSection(section)).ValidateOnStart();
    }
}
