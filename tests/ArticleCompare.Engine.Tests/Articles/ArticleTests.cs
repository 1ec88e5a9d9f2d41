using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Articles;

public sealed class ArticleTests
{
    [Fact]
    public void Repairs_move_no_offset()
    {
        var article = Plain("Er sagte &quot;ja&quot;.") with { Repairs = [new Repair(new TextSpan(9, 6), "\""), new Repair(new TextSpan(17, 6), "\"")] };
        Assert.Equal(article.Text.Length, article.ReadingText.Length);
        Assert.Equal("Er sagte \"ja\".", article.ReadingText.Replace(Article.Filler.ToString(), "", StringComparison.Ordinal));
        Assert.Equal('j', article.ReadingText[15]);
    }

    [Fact]
    public void A_repair_longer_than_the_damage_is_refused() =>
        Assert.Throws<ArgumentException>(() => (Plain("ab") with { Repairs = [new Repair(new TextSpan(0, 1), "xy")] }).ReadingText);

    [Fact]
    public void An_article_without_a_title_is_called_by_how_it_begins()
    {
        Assert.Equal("Der Hafen bleibt zu.", Plain("Der Hafen\n  bleibt zu.").Name);
        var begun = Plain("Der Hafen bleibt wegen des Sturms bis zum Wochenende für alle Schiffe geschlossen, teilte die Behörde mit.").Name;
        Assert.Equal("Der Hafen bleibt wegen des Sturms bis zum Wochenende für alle Schiffe …", begun);
        Assert.Equal("Hafen zu", (Plain("Der Hafen bleibt zu.") with { Title = "Hafen zu" }).Name);
    }

    [Fact]
    public void A_long_word_without_a_space_is_cut_between_characters()
    {
        var name = Plain(string.Concat(Enumerable.Repeat("😀", 60))).Name;
        Assert.Equal(string.Concat(Enumerable.Repeat("😀", 35)) + " …", name);
        Assert.Equal(string.Concat("a", string.Concat(Enumerable.Repeat("😀", 34)), " …"), Plain("a" + string.Concat(Enumerable.Repeat("😀", 60))).Name);
    }

    private static Article Plain(string text) => new()
    {
        Key = "a",
        Text = text,
        Language = "de",
        Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
    };
}
