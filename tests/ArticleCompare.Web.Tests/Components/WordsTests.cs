using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Ingestion;
using ArticleCompare.Web.Components.Layout;
using ArticleCompare.Web.Components.Upload;
using ArticleCompare.Web.Resources;

namespace ArticleCompare.Web.Tests.Components;

public sealed partial class WordsTests
{
    private static readonly string Web = Path.Combine(Root(), "src", "ArticleCompare.Web");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ArticleCompare.sln")))
        {
            folder = folder.Parent;
        }
        return folder!.FullName;
    }

    private static Dictionary<string, string> Words(string language) =>
        XDocument.Load(Path.Combine(Web, "Resources", language == "en" ? "UiText.resx" : $"UiText.{language}.resx"))
            .Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    [Fact]
    public void No_language_lacks_a_word()
    {
        var english = Words("en").Keys.Order(StringComparer.Ordinal).ToList();
        foreach (var language in InterfaceLanguages.Codes)
        {
            Assert.Equal(english, Words(language).Keys.Order(StringComparer.Ordinal));
            Assert.DoesNotContain(Words(language), w => string.IsNullOrWhiteSpace(w.Value));
        }
    }

    [Fact]
    public void Every_language_fills_in_the_same_values()
    {
        var english = Words("en");
        foreach (var language in InterfaceLanguages.Codes)
        {
            foreach (var (key, value) in Words(language))
            {
                Assert.Equal((key, Places(english[key])), (key, Places(value)));
            }
        }

        static string Places(string text) => string.Join(' ', Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_word_that_a_page_asks_for_exists()
    {
        var words = Words("en");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Web, "Components"), "*.*", SearchOption.AllDirectories))
        {
            var source = File.ReadAllText(file);
            Assert.All(Asked().Matches(source).Select(m => m.Groups[1].Value), key => Assert.True(words.ContainsKey(key), $"{key} in {Path.GetFileName(file)}"));
            Assert.All(Counted().Matches(source).Select(m => m.Groups[1].Value), key => Assert.True(words.ContainsKey(key + ".other"), $"{key} in {Path.GetFileName(file)}"));
        }
    }

    [Fact]
    public void Every_kind_has_its_words()
    {
        var words = Words("en");
        Assert.All(Enum.GetNames<DifferenceKind>().Select(n => "kind." + n.ToLowerInvariant()), k => Assert.True(words.ContainsKey(k) && words.ContainsKey(k + ".long"), k));
        Assert.All(Enum.GetNames<Severity>().Select(n => "severity." + n.ToLowerInvariant()), k => Assert.True(words.ContainsKey(k), k));
        Assert.All(Enum.GetNames<BlockKind>().Select(n => "block." + n.ToLowerInvariant()), k => Assert.True(words.ContainsKey(k), k));
        Assert.All(ArticleCompare.Web.Components.Table.RowFilters.InOrder, f => Assert.True(words.ContainsKey("filter." + f), f));
        Assert.All(Enum.GetNames<RejectionReason>(), n => Assert.True(words.ContainsKey("rejection." + n.ToLowerInvariant()), n));
        Assert.All(Enum.GetNames<SourceFormat>(), n => Assert.True(words.ContainsKey("format." + n.ToLowerInvariant()), n));
        Assert.All(DraftNotes.Worded, n => Assert.True(words.ContainsKey("note." + n.ToString().ToLowerInvariant()), n.ToString()));
        Assert.All(ArticleCompare.Web.Components.Table.Wording.StatedNames, n => Assert.True(words.ContainsKey("stated." + n), n));
    }

    [Theory]
    [InlineData("en", 0, "other")]
    [InlineData("en", 1, "one")]
    [InlineData("de", 1, "one")]
    [InlineData("de", 2, "other")]
    [InlineData("fr", 0, "one")]
    [InlineData("fr", 1, "one")]
    [InlineData("fr", 2, "other")]
    [InlineData("id", 1, "other")]
    public void Plural_forms_follow_the_language(string language, int count, string form) =>
        Assert.Equal(form, UiText.PluralForm(language, count));

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();

    [GeneratedRegex("""\bT\["([^"]+)"[\],]""")]
    private static partial Regex Asked();

    [GeneratedRegex("""\bT\.Count\("([^"]+)",""")]
    private static partial Regex Counted();
}
