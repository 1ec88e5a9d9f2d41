using System.Collections.Immutable;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Tests.Differences;

/// <summary>Reports that were written without each other tell much that the other does not: that alone is no contradiction.</summary>
public sealed class OwnReportTests
{
    private const string Match = "Hollen won the final on a cold evening as goalkeeper Ines Falk, who had never lifted a cup before, stopped two penalties.";
    private const string Stands = "Falk stopped two penalties in front of her parents, and Peter Ruhnau celebrated with the supporters until midnight.";

    [Fact]
    public void What_only_one_report_denies_or_names_is_no_contradiction() => Assert.DoesNotContain(Compare(Match, Stands, ownReports: true), d => d.IsFactual);

    [Fact]
    public void Another_value_of_the_same_thing_is_one() => Assert.Contains(
        Compare("Dorn averaged 2.6 rebounds and sat out the last quarter.", "Analysts praise the newcomer from Bergen for 2.9 rebounds and a calm that few have.", ownReports: true),
        d => d.Kind == DifferenceKind.Number);

    [Fact]
    public void Values_of_different_things_are_none() => Assert.DoesNotContain(
        Compare("The bridge was closed after 14 lorries had collided in the fog.", "Rescue workers freed a driver from the bridge during the night, while at home 23 colleagues looked after the families.", ownReports: true),
        d => d.IsFactual);

    [Fact]
    public void A_denial_of_something_else_is_no_contradiction() => Assert.DoesNotContain(
        Compare("No, no, wait: that was a weak plan, the weakest plan that this town has ever seen.", "Maybe she did not write it, but it is the weakest plan that this town has ever seen.", ownReports: true),
        d => d.IsFactual);

    private static ImmutableArray<Difference> Compare(string a, string b, bool ownReports) => DifferenceFinder.Compare(a, "en", b, "en", ownReports);
}
