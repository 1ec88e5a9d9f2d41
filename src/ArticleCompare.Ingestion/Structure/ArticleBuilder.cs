using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Languages;
using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>From a draft's pieces to an article's blocks: debris, headline, language, interview, lists, headings.</summary>
internal static class ArticleBuilder
{
    public static (Article Article, LanguageGuess Language) Build(Draft draft, ReadOptions options, Deadline deadline)
    {
        var view = new ReadingView(draft.Text, draft.Repairs);
        var pieces = draft.Pieces.ToList();

        deadline.Check();
        CaptionFinder.Mark(pieces, view, draft.Text);
        if (draft.Debris != DebrisSearch.Done)
        {
            DebrisFinder.Mark(pieces, draft.Debris == DebrisSearch.PastedPage);
            ReleaseTail.Mark(pieces);
        }
        deadline.Check();
        TitleFinder.Mark(pieces, draft.Metadata.Title);
        if (draft.Debris == DebrisSearch.PastedPage)
        {
            HeadOfPage.Mark(pieces);
            DatelineFinder.MarkTimes(pieces);
        }
        else if (draft.Debris == DebrisSearch.Done)
        {
            HeadOfPage.MarkKicker(pieces);
        }
        var metadata = draft.Debris == DebrisSearch.Cues ? draft.Metadata : PublicationFinder.Add(draft.Metadata, pieces);
        var (language, guess) = LanguageMarker.Mark(pieces, options.Language, draft.Metadata.Language, deadline);
        InterviewFinder.Mark(pieces, view);
        ListFinder.Mark(pieces, view, language);
        QuoteFinder.Mark(pieces);
        HeadingFinder.Mark(pieces);
        DatelineFinder.Cut(pieces, view, draft.Text, language);
        LeadFinder.Mark(pieces);
        deadline.Check();

        var title = pieces.Find(p => p.Kind == BlockKind.Title)?.Reading;
        var article = new Article
        {
            Key = options.Key,
            Text = draft.Text,
            Language = language,
            Blocks = [.. pieces.Select(p => ToBlock(p, language))],
            Repairs = draft.Repairs,
            Title = options.Title ?? draft.Metadata.Title ?? title,
            Author = metadata.Author,
            Outlet = draft.Metadata.Outlet,
            Published = metadata.Published,
        };
        return (options.Choices.Apply(article), guess);
    }

    private static Block ToBlock(Piece piece, string language) => new(piece.Kind ?? BlockKind.Paragraph, piece.Span)
    {
        Language = piece.Language is { } own && own != language ? own : null,
        Speaker = piece.Speaker,
        SetAsideFor = piece.SetAsideFor,
    };
}
