using System.Text.RegularExpressions;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>
/// Interviews: turns with the speaker's name in front, at least once each, or questions in bold.
/// A turn without a name belongs to whoever's turn it is.
/// </summary>
internal static partial class InterviewFinder
{
    private const int FewestTurns = 4;
    private const int FewestBoldQuestions = 3;
    private const int LongestQuestion = 300;

    public static void Mark(List<Piece> pieces, ReadingView view)
    {
        var open = pieces.Where(p => !p.IsSetAside && p.Kind is null && p.Hint is PieceHint.None or PieceHint.Heading).ToList();
        var names = open.Select(p => SpeakerName(p.Reading)).ToList();
        var first = FirstExchange(open, names);
        if (first < 0)
        {
            MarkBoldQuestions(open);
            return;
        }
        var turns = open.Skip(first).ToList();
        if (turns.Count < FewestTurns)
        {
            return;
        }
        var asker = names[first]!;
        var isQuestion = WhoAsks(turns, names.Skip(first).ToList(), asker);
        var speaker = names[first + 1]!;
        for (var i = 0; i < turns.Count; i++)
        {
            var name = names[first + i];
            if (!isQuestion[i])
            {
                speaker = name ?? speaker;
            }
            turns[i].Kind = isQuestion[i] ? BlockKind.Question : BlockKind.Answer;
            turns[i].Speaker = isQuestion[i] ? name ?? asker : speaker;
            if (name is not null)
            {
                CutName(turns[i], name, view);
            }
        }
    }

    /// <summary>Questions in bold with answers in plain type below them, nobody named.</summary>
    private static void MarkBoldQuestions(List<Piece> open)
    {
        var questions = Enumerable.Range(0, Math.Max(0, open.Count - 1))
            .Where(i => open[i].IsBold && LineShapes.IsQuestion(open[i].Reading) && !open[i + 1].IsBold)
            .ToHashSet();
        if (questions.Count < FewestBoldQuestions)
        {
            MarkAlternating(open);
            return;
        }
        for (var i = questions.Min(); i < open.Count; i++)
        {
            if (open[i].Hint != PieceHint.Heading || questions.Contains(i))
            {
                open[i].Kind = questions.Contains(i) ? BlockKind.Question : BlockKind.Answer;
            }
        }
    }

    /// <summary>Nobody named and nothing in bold, but every second line from the first question on asks, and no other.</summary>
    private static void MarkAlternating(List<Piece> open)
    {
        var first = open.FindIndex(p => IsShortQuestion(p));
        var turns = first < 0 ? [] : open.Skip(first).ToList();
        if (turns.Count < 2 * FewestBoldQuestions || turns.Count % 2 != 0 || turns.Where((p, i) => IsShortQuestion(p) != (i % 2 == 0) || p.Hint == PieceHint.Heading).Any())
        {
            return;
        }
        for (var i = 0; i < turns.Count; i++)
        {
            turns[i].Kind = i % 2 == 0 ? BlockKind.Question : BlockKind.Answer;
        }
    }

    private static bool IsShortQuestion(Piece piece) => piece.Reading.Length <= LongestQuestion && LineShapes.IsQuestion(piece.Reading);

    /// <summary>The first two turns that stand together under two names, the first of them asking; -1 for none.</summary>
    private static int FirstExchange(List<Piece> open, List<string?> names)
    {
        for (var i = 0; i + 1 < open.Count; i++)
        {
            if (names[i] is { } asker && names[i + 1] is { } answerer && asker != answerer
                && (LineShapes.IsQuestion(open[i].Reading) || names.Count(n => n == asker) > 1))
            {
                var questions = open.Skip(i).Count(p => LineShapes.IsQuestion(p.Reading));
                return questions >= FewestTurns / 2 ? i : -1;
            }
        }
        return -1;
    }

    /// <summary>
    /// Named turns are sure. Where the question marks stand at every second place, turns alternate strictly, and a place
    /// without a mark is a question too ("The index says ..."). Otherwise an answer has several paragraphs, and only what asks is a question.
    /// </summary>
    private static bool[] WhoAsks(List<Piece> turns, List<string?> names, string asker)
    {
        var marks = turns.Select(t => LineShapes.IsQuestion(t.Reading)).ToList();
        var atQuestion = marks.Where((mark, i) => mark && i % 2 == 0).Count();
        var alternates = atQuestion >= marks.Count(m => m) * 0.85 && atQuestion * 2 >= turns.Count * 0.6;
        var result = new bool[turns.Count];
        for (var i = 0; i < turns.Count; i++)
        {
            result[i] = names[i] is { } name ? name == asker
                : alternates ? i % 2 == 0
                : marks[i] && !result[Math.Max(0, i - 1)];
        }
        return result;
    }

    private static void CutName(Piece turn, string name, ReadingView view)
    {
        var at = turn.Span.Start;
        var read = 0;
        // skip as many readable characters as the name and its colon have
        while (at < turn.Span.End && read < name.Length + 1)
        {
            read += view[at] == Article.Filler || char.IsWhiteSpace(view[at]) && (read == 0 || char.IsWhiteSpace(view[at - 1])) ? 0 : 1;
            at++;
        }
        while (at < turn.Span.End && view[at] != ':' && view[at - 1] != ':') at++;
        var rest = view.Trim(TextSpan.FromBounds(view[at - 1] == ':' ? at : at + 1, turn.Span.End));
        if (!rest.IsEmpty)
        {
            turn.Span = rest;
            turn.Reading = view.Read(rest);
        }
    }

    /// <summary>The name in front of a colon at the start: one to five words with capitals, no sentence.</summary>
    internal static string? SpeakerName(string line)
    {
        var match = Name().Match(line);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"^((?:\p{Lu}[\p{L}\p{M}\p{Nd}.'’&-]*|von|van|de|der|la|le|du|bin|al)(?:[ ](?:\p{Lu}[\p{L}\p{M}\p{Nd}.'’&-]*|von|van|de|der|la|le|du|bin|al|di)){0,4})\s?:\s", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
