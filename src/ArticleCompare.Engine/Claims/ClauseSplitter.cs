using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>
/// Finds where the independent clauses of a sentence begin, without a parser: by conjunctions and commas, and by a subject and a
/// finite verb on both sides. Better one claim too few than a claim that cannot stand alone.
/// </summary>
internal sealed class ClauseSplitter
{
    private readonly ClauseWords words;
    private readonly List<ValueToken> tokens;
    private readonly ClauseSentence sentence;
    private readonly IndonesianStatements indonesian;
    private readonly ClauseBefore before;
    private readonly ReportedSpeech speech;
    private readonly ClauseSubjects subjects;
    private readonly BareClauses bare;
    private readonly ClauseJoints joints;
    private readonly ClauseMarks marks;
    private readonly SubordinateStatements statements;

    private ClauseSplitter(ClauseWords words, List<ValueToken> tokens)
    {
        this.words = words;
        this.tokens = tokens;
        sentence = new ClauseSentence(words, tokens);
        indonesian = new IndonesianStatements(words, tokens, sentence);
        before = new ClauseBefore(words, tokens, sentence, indonesian);
        speech = new ReportedSpeech(words, tokens, sentence);
        subjects = new ClauseSubjects(words, tokens, sentence, before, speech, indonesian);
        bare = new BareClauses(words, tokens, sentence, subjects);
        joints = new ClauseJoints(words, tokens, sentence, before, speech, indonesian, subjects);
        marks = new ClauseMarks(words, tokens, sentence, before, speech, subjects, bare);
        statements = new SubordinateStatements(words, tokens, sentence, before);
    }

    /// <summary>The places, in text order; none for a language without clause words.</summary>
    public static List<ClauseStart> Find(string text, TextSpan sentence, string language) =>
        Find(ValueTokenizer.Split(text, sentence, language), language);

    public static List<ClauseStart> Find(List<ValueToken> tokens, string language)
    {
        if (ClauseWords.For(language) is not { } words)
        {
            return [];
        }
        var splitter = new ClauseSplitter(words, tokens);
        var sayings = new InsertedSayings(words, tokens, splitter.sentence, splitter.before, splitter.indonesian).Find();
        if (sayings.Count == 0)
        {
            return splitter.Find();
        }
        // What is said is read as if nobody had interrupted it.
        var said = new List<ValueToken>(tokens.Count);
        var from = 0;
        foreach (var (first, end) in sayings)
        {
            said.AddRange(tokens.GetRange(from, first - 1 - from));
            from = end < tokens.Count && tokens[end].Text == "," ? end + 1 : end;
        }
        said.AddRange(tokens.GetRange(from, tokens.Count - from));
        return [.. new ClauseSplitter(words, said).Find()
            .Concat(sayings.Select(saying => new ClauseStart(tokens[saying.First].Start, ClauseBorder.Inserted) { End = tokens[saying.End - 1].End }))
            .OrderBy(start => start.Position)];
    }

    private List<ClauseStart> Find()
    {
        var result = new List<ClauseStart>();
        var start = 0;
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            if (sentence.IsOpen(i) && Border(start, i) is { } border)
            {
                result.Add(new ClauseStart(tokens[i].Start, border));
                start = i;
            }
        }
        return result;
    }

    /// <summary>Why a claim begins at token <paramref name="at"/>; null when none does.</summary>
    private ClauseBorder? Border(int start, int at)
    {
        var word = tokens[at].Lower;
        var comma = sentence.IsMark(at - 1, ",") || sentence.IsMark(at - 1, "–") || sentence.IsMark(at - 1, "—")
            || sentence.IsMark(at - 2, ",") && tokens[at - 1].Text is "\"" or "”";
        if (sentence.IsMark(at - 1, ";"))
        {
            return marks.BehindSemicolon(start, at) ? ClauseBorder.Semicolon : null;
        }
        if (at > 1 && sentence.IsMark(at - 1, ":"))
        {
            return marks.BehindColon(start, at) ? ClauseBorder.Colon : null;
        }
        if (tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }
        var joins = words.Coordinators.Contains(word) || words.Contrasts.Contains(word);
        if (joins && joints.IsFurtherSaying(start, at))
        {
            return ClauseBorder.Saying;
        }
        if (comma && at > 1 && words.Parallel(tokens, at) is var length and > 0)
        {
            // "He said that X needs 170 times as much, while Y needs less": what is compared with a number can be checked alone.
            return (!speech.IsReported(start, at) || sentence.HasNumber(start, at) && !speech.IsReportedBehindComma(start, at)) && statements.IsParallel(start, at, length) ? ClauseBorder.Parallel : null;
        }
        if (joins && sentence.HasFinite(comma ? start : sentence.StartOfPart(start, at), at) && subjects.IsGermanMain(at, comma))
        {
            return words.Coordinators.Contains(word) ? ClauseBorder.Coordination : ClauseBorder.Contrast;
        }
        if (words.Contrasts.Contains(word))
        {
            return joints.Contrasts(start, at, comma) ? ClauseBorder.Contrast : null;
        }
        if (words.Coordinators.Contains(word))
        {
            return joints.Coordinates(start, at, comma) ? ClauseBorder.Coordination : null;
        }
        if (marks.IsOnlyDash(at - 1) && !words.IsRelative(word))
        {
            return marks.BehindDash(start, at) ? ClauseBorder.Juxtaposition : null;
        }
        if (!comma)
        {
            return null;
        }
        if (words.IsRelative(word))
        {
            return sentence.HasFinite(start, at) && statements.IsLastRelative(start, at) ? ClauseBorder.Relative : null;
        }
        if (bare.IsThen(at))
        {
            return before.IsMain(start, at) && !speech.IsReported(start, at) && !sentence.Has(start, at, words.IsCondition) ? ClauseBorder.Juxtaposition : null;
        }
        return sentence.IsMark(at - 1, ",") && marks.IsWholeBefore(start, at) && bare.IsNew(at) ? ClauseBorder.Juxtaposition : null;
    }
}
