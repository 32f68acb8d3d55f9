using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BackBot.Tests.EndToEnd;

/// <summary>axe-core with every rule it has on by default, and the one on the size of targets.</summary>
static class Axe
{
    private static readonly AxeRunOptions EveryRule = new()
    {
        // Off by default in axe-core: fingers that hurt or shake need large targets.
        Rules = new() { ["target-size"] = new() { Enabled = true } },
    };

    /// <summary>What it finds on the whole page, in words.</summary>
    /// <param name="seesWidget">Whether the widget is on it: a checker that did not look into its shadow root would find nothing and prove nothing.</param>
    public static async Task<IEnumerable<string>> Violations(IPage page, string scene, bool seesWidget = true)
    {
        var result = await page.RunAxe(EveryRule);
        if (seesWidget)
            Assert.Contains(result.Passes.Where(pass => pass.Id == "target-size").SelectMany(pass => pass.Nodes), node => node.Html.Contains("data-testid", StringComparison.Ordinal));
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node =>
            $"{scene}: {violation.Id} ({violation.Impact}): {violation.Help}; {node.Target}; {node.Html}; {string.Join(' ', node.Any.Concat(node.All).Select(check => check.Message))}"));
    }
}
