using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace BackBot.Operations;

/// <summary>Validates options by their annotations, and says nothing but the sentences written there.</summary>
sealed class AnnotationValidation<T> : IValidateOptions<T>
    where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var results = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(results.Select(result => result.ErrorMessage ?? "An option is wrong."));
    }
}
