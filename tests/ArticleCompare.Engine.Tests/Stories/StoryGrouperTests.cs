using ArticleCompare.Engine.Stories;

namespace ArticleCompare.Engine.Tests.Stories;

public sealed class StoryGrouperTests
{
    private static readonly StoryVector[] Articles =
    [
        StoryVector.Of("de", ["Die Fähre nach Norderau fährt ab Montag mit Strom.", "Die Reederei Halm hat zwölf Millionen Euro in die Batterien investiert."]),
        StoryVector.Of("en", ["A bakery in Lindhall won the national bread prize.", "The jury praised the rye loaf."]),
        StoryVector.Of("en", ["The ferry to Norderau will run on electricity from Monday.", "The shipping company Halm has invested twelve million euros in batteries."]),
        StoryVector.Of("fr", ["Le ferry de Norderau roulera à l'électricité dès lundi.", "La compagnie maritime Halm a investi douze millions d'euros dans les batteries."]),
        StoryVector.Of("id", ["Sebuah toko roti di Lindhall memenangkan penghargaan roti nasional.", "Juri memuji roti gandum hitamnya."]),
    ];

    [Fact]
    public void Articles_of_one_story_come_together_in_any_order()
    {
        Assert.Equal(["0,2,3", "1,4"], StoryGrouper.Group(Articles).Select(g => string.Join(',', g)));
        Assert.Equal(["0,3", "1,2,4"], StoryGrouper.Group([.. Articles.Reverse()]).Select(g => string.Join(',', g)));
    }

    [Fact]
    public void An_index_finds_the_story_of_a_new_article_and_forgets_what_is_removed()
    {
        var index = new StoryIndex();
        foreach (var i in (int[])[1, 2, 3, 4])
        {
            index.Add($"a{i}", Articles[i]);
        }

        Assert.Equal(["a2", "a3"], index.Propose(Articles[0], 2).Order());
        index.Remove(["a2"]);
        Assert.DoesNotContain("a2", index.Propose(Articles[0]));
    }

    [Fact]
    public void Nothing_is_grouped_into_nothing() => Assert.Empty(StoryGrouper.Group([]));
}
