using System.Globalization;
using ArticleCompare.Engine.Stories;

namespace ArticleCompare.Engine.Tests.Stories;

public sealed class StoryIndexTests
{
    private static readonly StoryVector Ferry = StoryVector.Of("en", ["The ferry to Norderau will run on electricity from Monday."]);
    private static readonly StoryVector Fähre = StoryVector.Of("de", ["Die Fähre nach Norderau fährt ab Montag mit Strom."]);
    private static readonly StoryVector Bakery = StoryVector.Of("en", ["A bakery in Lindhall won the national bread prize."]);

    [Fact]
    public void What_very_many_articles_have_proposes_none_until_there_are_fewer()
    {
        var index = new StoryIndex();
        for (var i = 0; i < 2_001; i++)
        {
            index.Add(Key(i), Ferry);
        }
        Assert.Empty(index.Propose(Fähre));
        index.Remove(Enumerable.Range(7, 1_994).Select(Key));
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6"], index.Propose(Fähre));
    }

    [Fact]
    public void What_was_added_and_removed_again_leaves_no_trace()
    {
        var (index, other) = (new StoryIndex(), new StoryIndex());
        index.Add("bakery", Bakery);
        other.Add("ferry", Ferry);
        other.Add("bakery", Bakery);
        other.Remove(["ferry", "never there"]);
        Assert.Equal(1, other.Count);
        Assert.Equal(index.Propose(Fähre), other.Propose(Fähre));
        Assert.Equal(index.Similarity(Ferry, Fähre), other.Similarity(Ferry, Fähre));
    }

    [Fact]
    public void What_an_index_proposes_is_ranked_by_similarity()
    {
        var index = new StoryIndex();
        index.Add("bakery", Bakery);
        index.Add("ferry", Ferry);
        var ranked = index.Rank(Fähre, [new("bakery", Bakery), new("ferry", Ferry)]);
        Assert.Equal(["ferry", "bakery"], ranked.Select(s => s.Key));
        Assert.Equal([index.Similarity(Fähre, Ferry), index.Similarity(Fähre, Bakery)], ranked.Select(s => s.Similarity));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(200)]
    public void A_vector_comes_back_from_its_bytes(int sentences)
    {
        var vector = StoryVector.Of("de", Enumerable.Range(0, sentences).Select(i => $"Der Damm bei Ort{Key(i)} hält seit {Key(1900 + i % 7)}."));
        var back = StoryVector.FromBytes(vector.ToBytes());
        Assert.Equal((vector.Language, vector.StretchCount), (back.Language, back.StretchCount));
        Assert.Equal(vector.Features, back.Features);
        Assert.All(Enumerable.Range(0, vector.Features.Length), f => Assert.Equal(vector.Stretches(f), back.Stretches(f)));
        Assert.Equal(vector.ToBytes(), back.ToBytes());
    }

    [Fact]
    public void However_long_an_article_little_is_kept_of_it()
    {
        var words = Enumerable.Range(0, 5_000).Select(i => "Wort" + Key(i));
        Assert.Equal(StoryVector.MostFeatures, StoryVector.Of("de", words).Features.Length);
    }

    [Fact]
    public void Postings_hold_which_articles_have_a_feature_whatever_was_added_and_removed()
    {
        var random = new Random(7);
        var words = Enumerable.Range(0, 60).Select(i => "Ort" + Key(i * i)).ToArray();
        var (postings, expected) = (new Postings(), new SortedDictionary<uint, SortedSet<int>>());
        var there = new SortedSet<int>();
        for (var place = random.Next(3); place < 4_000_000; place += 1 + (int)Math.Pow(2, random.NextDouble() * 14))
        {
            var vector = StoryVector.Of("de", words.Where(_ => random.Next(30) == 0));
            postings.Add(place, vector);
            there.Add(place);
            foreach (var feature in vector.Features)
            {
                (expected.TryGetValue(feature.Id, out var places) ? places : expected[feature.Id] = []).Add(place);
            }
            if (random.Next(200) == 0)
            {
                var gone = there.Where(_ => random.Next(8) == 0).ToHashSet();
                postings.Remove(gone);
                there.ExceptWith(gone);
                foreach (var places in expected.Values)
                {
                    places.ExceptWith(gone);
                }
            }
        }
        Assert.True(there.Count > 1_000);
        var found = new int[there.Count];
        foreach (var (feature, places) in expected)
        {
            Assert.Equal(places.Count, postings.Count(feature));
            Assert.Equal(places, found[..postings.CopyTo(feature, found)]);
        }
        Assert.Equal(0, postings.Count(uint.MaxValue));
    }

    private static string Key(int i) => i.ToString(CultureInfo.InvariantCulture);
}
