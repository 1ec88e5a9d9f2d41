using System.Collections.Frozen;
using ArticleCompare.Engine.Lists;

namespace ArticleCompare.Engine.Claims;

/// <summary>The words by which clauses are told apart, of one language: <c>Lists/clause_words.tsv</c> and the lexicon's verbs.</summary>
internal sealed class ClauseWords
{
    private static readonly FrozenDictionary<string, Lazy<ClauseWords>> Known =
        new[] { "de", "en", "fr", "id" }.ToFrozenDictionary(l => l, l => new Lazy<ClauseWords>(() => new ClauseWords(l)), StringComparer.Ordinal);

    private readonly FrozenSet<string> finite;
    private readonly HashSet<string> verbs;
    private readonly FrozenSet<string> irregular;
    private readonly FrozenSet<string> prepositions;
    private readonly FrozenSet<string> personal;
    private readonly FrozenSet<string> adverbs;
    private readonly FrozenSet<string> conditions;
    private readonly FrozenSet<string> relatives;
    private readonly string[][] parallels;
    private readonly FrozenSet<string> asking;
    private readonly FrozenSet<string> notVerbs;
    private readonly FrozenSet<string> that;
    private readonly FrozenSet<string> times;
    private readonly FrozenSet<string> linking;
    private readonly FrozenSet<string> particles;
    private readonly FrozenSet<string> causing;
    private readonly FrozenSet<string> saying;
    private readonly FrozenSet<string> reporting;
    private readonly FrozenSet<string> sayingIndirectly;

    private ClauseWords(string language)
    {
        Language = language;
        var words = FactList.Rows("clause_words", language)
            .ToDictionary(row => row["class"], row => row.Items("words").ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Pronouns = words["pronoun"];
        Determiners = words["determiner"];
        Contrasts = words["contrast"];
        Coordinators = words["coordinator"];
        Subordinators = words["subordinator"];
        finite = words["finite"];
        personal = words["personal"];
        adverbs = words["adverb"];
        irregular = words["irregular"];
        prepositions = words.GetValueOrDefault("preposition", []);
        conditions = words["condition"];
        relatives = words.GetValueOrDefault("relative", []);
        parallels = [.. words["parallel"].Order(StringComparer.Ordinal).Select(phrase => phrase.Split(' '))];
        asking = words.GetValueOrDefault("asking", []);
        that = words["that"];
        times = words.GetValueOrDefault("time", []);
        linking = words.GetValueOrDefault("linking", []);
        particles = words.GetValueOrDefault("particle", []);
        causing = words.GetValueOrDefault("causing", []);
        notVerbs = words.GetValueOrDefault("not_verb", []);
        var function = FactList.Rows("function_words", language).Select(row => row["word"]).ToHashSet(StringComparer.Ordinal);
        verbs = FiniteVerbs.Of(language);
        verbs.UnionWith(irregular);
        verbs.ExceptWith(function);
        verbs.ExceptWith(Pronouns);
        saying = Sentences.SentenceWords.SayingVerbs(language);
        reporting = Sentences.SentenceWords.ReportingVerbs(language);
        sayingIndirectly = Sentences.SentenceWords.SayingParticiples(language);
    }

    public string Language { get; }

    public FrozenSet<string> Pronouns { get; }

    public FrozenSet<string> Determiners { get; }

    /// <summary>But, yet, for and the like: with a comma before them a main clause usually follows.</summary>
    public FrozenSet<string> Contrasts { get; }

    /// <summary>And, or: they join anything.</summary>
    public FrozenSet<string> Coordinators { get; }

    public FrozenSet<string> Subordinators { get; }

    /// <summary>Opens a subordinate clause and is no preposition.</summary>
    public bool OpensClause(string word) => Subordinators.Contains(word) && !prepositions.Contains(word);

    /// <summary>Auxiliaries, modals and the most frequent verbs: finite wherever they stand.</summary>
    public bool IsSurelyFinite(string word) => finite.Contains(word) || Language == "fr" && word.Length > 5 && verbs.Contains(word)
        && (word.EndsWith("ait", StringComparison.Ordinal) || word.EndsWith("aient", StringComparison.Ordinal) || word.EndsWith("èrent", StringComparison.Ordinal));

    /// <summary>A pronoun that can only be a subject: he, we.</summary>
    public bool IsPersonal(string word) => personal.Contains(word);

    /// <summary>Adverbs and prepositions, which are no subject.</summary>
    public bool IsAdverb(string word) => adverbs.Contains(word);

    /// <summary>Opens a condition or a time that may stand before its main clause: if, when, as.</summary>
    public bool IsCondition(string word) => conditions.Contains(word);

    /// <summary>French: à, de, dans.</summary>
    public bool IsPreposition(string word) => prepositions.Contains(word);

    /// <summary>No noun, no full verb.</summary>
    public bool IsFunction(string word) => Pronouns.Contains(word) || Determiners.Contains(word) || Coordinators.Contains(word) || Contrasts.Contains(word)
        || Subordinators.Contains(word) || IsAdverb(word) || IsPreposition(word);

    /// <summary>
    /// Behind a comma they open a relative clause that states something of its own. German commas tell nothing: only the words
    /// that refer to the whole sentence count ("was", "wodurch").
    /// </summary>
    public bool IsRelative(string word) => relatives.Contains(word);

    /// <summary>How many words open a clause that states something beside the main clause: while, although, "even if"; 0 when none do.</summary>
    public int Parallel(List<Values.ValueToken> tokens, int at)
    {
        foreach (var phrase in parallels)
        {
            var length = 0;
            while (length < phrase.Length && at + length < tokens.Count && tokens[at + length].Lower == phrase[length]) length++;
            if (length == phrase.Length)
            {
                return length;
            }
        }
        return 0;
    }

    /// <summary>Verbs and adjectives with an indirect question behind them: to know, to ask, unclear.</summary>
    public bool IsAsking(string word) => asking.Contains(word);

    /// <summary>The conjunction before what is said.</summary>
    public bool IsThat(string word) => that.Contains(word);

    /// <summary>English: day, week, summer. With a determiner they say when, and are seldom a subject.</summary>
    public bool IsTime(string word) => times.Contains(word);

    /// <summary>Adverbs between a conjunction and its clause: "and then", "and yet".</summary>
    public bool IsLinking(string word) => linking.Contains(word);

    /// <summary>English: what follows a verb and no participle: up, away, him.</summary>
    public bool IsParticle(string word) => particles.Contains(word);

    /// <summary>Indonesian verbs with a clause for an object: "membuat bank dan nasabah menunggu".</summary>
    public bool IsCausing(string word) => causing.Contains(word);

    public bool IsSaying(string word) => saying.Contains(word);

    /// <summary>Verbs of saying, thinking, concluding, in any form that may be the verb of a clause.</summary>
    public bool IsReporting(string word) => reporting.Contains(word);

    /// <summary>May be a finite verb.</summary>
    public bool IsVerb(string word) => finite.Contains(word) || verbs.Contains(word)
        || Language == "id" && IsPrefixed(word) || Language == "de" && IsCompound(word);

    /// <summary>A German irregular form behind a prefix that stays with its verb: "übernahm", "verließ".</summary>
    private bool IsCompound(string word)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["über", "unter", "durch", "wider", "miss", "ver", "ent", "zer", "be", "er", "um"])
        {
            if (word.Length > prefix.Length + 3 && word.StartsWith(prefix, StringComparison.Ordinal) && irregular.Contains(word[prefix.Length..]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>An Indonesian word with the prefix of a verb (me-, di-, ber-, ter-), which no list names as something else ("tersebut").</summary>
    private bool IsPrefixed(string word) =>
        word.Length > 5 && !notVerbs.Contains(word)
        && (word.StartsWith("me", StringComparison.Ordinal) && word[2] is 'm' or 'n' or 'l' or 'r' or 'w' or 'y'
            || word.StartsWith("di", StringComparison.Ordinal) || word.StartsWith("ber", StringComparison.Ordinal) || word.StartsWith("ter", StringComparison.Ordinal));

    /// <summary>A verb by its form or by a list of verbs: not a bare root of the lexicon, which may be a noun as well ("rencana").</summary>
    public bool IsPlainVerb(string word) => finite.Contains(word) || irregular.Contains(word) || Language == "id" && IsPrefixed(word);

    /// <summary>Participles, imperfects and passives of verbs of saying: "writing", "disait", "dikatakan".</summary>
    public bool IsSayingIndirectly(string word) => sayingIndirectly.Contains(word);

    /// <summary>An irregular form, or an English one with an ending: "broke", "opened", "needs".</summary>
    public bool IsInflected(string word) => irregular.Contains(word) || Language == "en" && (word.EndsWith('s') || word.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>The words of a language; null for a language without them, whose sentences are not split.</summary>
    public static ClauseWords? For(string language)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        return Known.GetValueOrDefault(dash < 0 ? language : language[..dash])?.Value;
    }
}
