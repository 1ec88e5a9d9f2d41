using ArticleCompare.Engine.Stories;

namespace ArticleCompare.Engine.Tests.Stories;

public sealed class TellingAgreementTests
{
    private static readonly string[] English =
    [
        "The harbour master closed the northern pier after the storm.",
        "Engineers found cracks in three concrete pillars.",
        "Fishermen must unload their catch in the neighbouring village.",
        "The repair will cost four million euros.",
    ];

    private static readonly string[] German =
    [
        "Der Hafenmeister sperrte nach dem Sturm die nördliche Mole.",
        "Ingenieure fanden Risse in drei Betonpfeilern.",
        "Fischer müssen ihren Fang im Nachbardorf entladen.",
        "Die Reparatur wird vier Millionen Euro kosten.",
    ];

    /// <summary>The words of the German telling in other company.</summary>
    private static readonly string[] Elsewise =
    [
        "Der Hafenmeister fand im Nachbardorf vier Ingenieure.",
        "Die nördliche Mole wird drei Fischer kosten.",
        "Der Sturm sperrte die Reparatur und den Fang.",
        "Risse müssen Millionen Betonpfeiler entladen.",
    ];

    [Fact]
    public void The_same_words_in_other_company_are_less_alike()
    {
        var index = new StoryIndex();
        var english = StoryVector.Of("en", English);

        var told = index.Similarity(english, StoryVector.Of("de", German));
        var mixed = index.Similarity(english, StoryVector.Of("de", Elsewise));

        Assert.True(told > StoryGrouper.SameStory, $"{told}");
        Assert.True(mixed < 0.75 * told, $"{mixed} {told}");
    }

    [Fact]
    public void Neither_the_order_of_two_articles_nor_that_of_their_sentences_counts()
    {
        var index = new StoryIndex();
        var (english, german) = (StoryVector.Of("en", English), StoryVector.Of("de", German));

        var similarity = index.Similarity(english, german);

        Assert.Equal(similarity, index.Similarity(german, english), 12);
        Assert.Equal(similarity, index.Similarity(english, StoryVector.Of("de", German.Reverse())), 6);
    }

    [Fact]
    public void A_text_longer_than_can_be_told_apart_is_read_in_stretches()
    {
        var sentences = Enumerable.Range(0, 300).Select(i => $"Ship number {1000 + i} carried {i + 20} containers of coffee to Port{(char)('A' + i % 26)}ville.").ToArray();
        var index = new StoryIndex();

        var itself = index.Similarity(StoryVector.Of("en", sentences), StoryVector.Of("en", sentences));

        Assert.InRange(itself, 0.55, 0.6);
    }

    [Fact]
    public void Partners_are_taken_one_to_one_the_most_similar_first()
    {
        var agreement = new TellingAgreement();
        agreement.Clear();
        foreach (var stretches in (ulong[])[0b01, 0b10])
        {
            agreement.AddA(stretches, 1);
        }
        agreement.AddB(0b01, 1);
        agreement.AddShared(0b01, 1, 0b01, 0.9f);
        agreement.AddShared(0b10, 1, 0b01, 0.8f);

        // the second stretch of the first article is left alone; the shorter article has one
        Assert.Equal(0.9 / 2, agreement.Measure(2, 1), 5);
    }
}
