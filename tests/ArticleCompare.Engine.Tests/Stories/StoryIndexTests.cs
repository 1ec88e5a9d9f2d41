using System.Globalization;
using ArticleCompare.Engine.Stories;

namespace ArticleCompare.Engine.Tests.Stories;

public sealed class StoryIndexTests
{
    private static readonly StoryVector Ferry = StoryVector.Of("en", ["The ferry to Norderau will run on electricity from Monday."]);
    private static readonly StoryVector Fähre = StoryVector.Of("de", ["Die Fähre nach Norderau fährt ab Montag mit Strom."]);
    private static readonly StoryVector Bakery = StoryVector.Of("en", ["A bakery in Lindhall won the national bread prize."]);

    [Fact]
    public void Of_what_very_many_articles_have_only_the_number_counts_until_there_are_fewer()
    {
        var index = new StoryIndex();
        for (var i = 0; i < 2_001; i++)
        {
            index.Add(Key(i), Ferry);
        }
        Assert.Empty(index.Find(Fähre, 1));
        for (var i = 7; i <= 2_000; i++)
        {
            Assert.True(index.Remove(Key(i)));
        }
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6"], index.Find(Fähre, 10).Select(s => s.Key));
    }

    [Fact]
    public void What_was_added_and_removed_again_leaves_no_trace()
    {
        var (index, other) = (new StoryIndex(), new StoryIndex());
        index.Add("bakery", Bakery);
        other.Add("ferry", Ferry);
        other.Add("bakery", Bakery);
        other.Remove("ferry");
        Assert.Equal(index.Find(Fähre, 3), other.Find(Fähre, 3));
        Assert.Equal(index.Similarity(Ferry, Fähre), other.Similarity(Ferry, Fähre));
    }

    [Fact]
    public void However_long_an_article_little_is_kept_of_it()
    {
        var words = Enumerable.Range(0, 5_000).Select(i => "Wort" + Key(i));
        Assert.Equal(StoryVector.MostFeatures, StoryVector.Of("de", words).Features.Length);
    }

    [Fact]
    public void A_posting_lists_articles_in_any_order_of_adding_and_removing()
    {
        var random = new Random(7);
        var posting = default(Posting);
        var expected = new HashSet<int>();
        for (var step = 0; step < 20_000; step++)
        {
            var place = random.Next(60);
            if (expected.Add(place))
            {
                posting.Add(place);
            }
            else
            {
                expected.Remove(place);
                posting.Remove(place);
            }
            Assert.Equal(expected.Count, posting.Count);
            Assert.Equal(expected.Order(), posting.Places.ToArray().Order());
        }
    }

    private static string Key(int i) => i.ToString(CultureInfo.InvariantCulture);
}
