using System.Reflection;
using Microsoft.Playwright;
using Xunit.Sdk;
using Xunit.v3;

namespace ArticleCompare.E2E;

/// <summary>Every page in both themes, wide and narrow.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryPageAttribute : DataAttribute
{
    private static readonly string[] Pages = ["/", "/stories/1", "/stories/1?filter=differs&order=text", "/stories/1/overview", "/stories/1/numbers", "/stories/1/names", "/stories/1/side-by-side", "/stories/1/print", "/articles/1", "/upload", "/dictionary", "/design", "/not-found", "/error"];

    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    private static readonly int[] Widths = [1280, 390];

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. from path in Pages
                from scheme in Schemes
                from width in Widths
                select new TheoryDataRow<string, ColorScheme, int>(path, scheme, width)]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
