using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Cli.Tests.Samples;

/// <summary>The engine finds in the stories what a careful reader finds.</summary>
public sealed class SampleStoryTests
{
    [Theory]
    [MemberData(nameof(Sample.Stories), MemberType = typeof(Sample))]
    public void What_says_the_same_stands_in_one_row(string story)
    {
        var sample = new SampleStory(story);

        Problems.None(
            from rows in sample.Groups
            let cells = rows.SelectMany(row => row.Cells).Where(cell => !cell.IsRepeat).ToArray()
            where cells.Select(sample.RowOf).Distinct().Count() != 1 || sample.RowOf(cells[0]) < 0
            select $"{string.Join('+', rows.Select(row => row.Number))}: {string.Join(", ", cells.Select(cell => $"{cell.Language} \"{cell.Start}\" in {sample.RowOf(cell)}"))}");
    }

    [Theory]
    [MemberData(nameof(Sample.Stories), MemberType = typeof(Sample))]
    public void What_says_something_else_stands_apart(string story)
    {
        var sample = new SampleStory(story);
        var rowsOfGroups = sample.Groups.Select(rows => (
            Rows: rows,
            Own: rows.SelectMany(row => row.Cells).Where(cell => !cell.IsRepeat).Select(sample.RowOf).Where(r => r >= 0).ToHashSet(),
            All: rows.SelectMany(row => row.Cells).Select(sample.RowOf).Where(r => r >= 0).ToHashSet())).ToArray();

        Problems.None(
            from a in rowsOfGroups
            from b in rowsOfGroups
            where a.Rows[0].Number < b.Rows[0].Number && (a.Own.Overlaps(b.All) || a.All.Overlaps(b.Own))
            select $"{string.Join('+', a.Rows.Select(row => row.Number))} and {string.Join('+', b.Rows.Select(row => row.Number))} share a row");
    }

    [Theory]
    [MemberData(nameof(Sample.Stories), MemberType = typeof(Sample))]
    public void Every_planted_difference_is_found_with_its_sides(string story)
    {
        var sample = new SampleStory(story);

        Problems.None(
            from expected in sample.Expected.Differences
            let found = sample.RowsOf(expected.Row).SelectMany(row => row.Differences).ToArray()
            let isSeen = found.Any(difference => sample.Shows(difference, expected))
            where isSeen == sample.Expected.NotSeen.Contains((expected.Row, expected.Kind))
            select isSeen
                ? $"{expected.Row} {expected.Kind} is seen now: take it from the list of what is not seen"
                : $"{expected.Row} {expected.Kind} {expected.Severity}; found: {string.Join("; ", found.Select(sample.Describe))}");
    }

    [Theory]
    [MemberData(nameof(Sample.Stories), MemberType = typeof(Sample))]
    public void No_other_major_difference_is_reported(string story)
    {
        var sample = new SampleStory(story);
        var wanted = sample.Expected.Differences.Where(d => d.Severity == Severity.Major).SelectMany(d => sample.RowsOf(d.Row).Select(row => (row.Id, d.Kind))).ToHashSet();

        Problems.None(sample.Comparison.Rows.SelectMany(row => row.Differences
            .Where(difference => difference.Severity == Severity.Major && !wanted.Contains((row.Id, difference.Kind)))
            .Select(sample.Describe)));
    }

    [Theory]
    [MemberData(nameof(Sample.Stories), MemberType = typeof(Sample))]
    public void What_is_only_written_differently_is_no_difference(string story)
    {
        var sample = new SampleStory(story);

        Assert.NotEmpty(sample.Expected.Agreeing);
        Problems.None(
            from number in sample.Expected.Agreeing
            let neighbours = sample.GroupOf(number).Select(row => row.Number).ToHashSet()
            let allowed = sample.Expected.Differences.Where(d => neighbours.Contains(d.Row)).Select(d => d.Kind)
                .Concat(sample.Expected.FalseAlarms.Where(alarm => alarm.Row == number).Select(alarm => alarm.Kind)).ToHashSet()
            from row in sample.RowsOf(number)
            from difference in row.Differences
            where difference.Severity > Severity.Cosmetic && !allowed.Contains(difference.Kind)
            select $"{number} {sample.Describe(difference)}");
    }
}
