using System.Collections.Frozen;
using ArticleCompare.Engine.Lists;

namespace ArticleCompare.Engine.Sentences;

/// <summary>How an abbreviation behaves before its dot; one form may have several types.</summary>
[Flags]
internal enum AbbreviationTypes
{
    None = 0,
    /// <summary>A title: a name follows, never a boundary.</summary>
    Title = 1,
    /// <summary>Stands before digits, roman numerals or addresses.</summary>
    BeforeDigits = 2,
    /// <summary>Stands inside a sentence.</summary>
    Inside = 4,
    /// <summary>May end a sentence.</summary>
    MayEnd = 8,
    /// <summary>A unit, month or weekday: may end a sentence.</summary>
    Unit = 16,
    /// <summary>The form without dot is a word of its own.</summary>
    AlsoWord = 32,
}

/// <summary>The word lists that the sentence splitter asks, from the fact lists.</summary>
internal static class SentenceWords
{
    public static FrozenDictionary<string, AbbreviationTypes> Abbreviations(string language)
    {
        var all = new Dictionary<string, AbbreviationTypes>(StringComparer.Ordinal);
        foreach (var row in FactList.Rows("abbreviations"))
        {
            var type = row["type"] switch
            {
                "T" => AbbreviationTypes.Title,
                "D" => AbbreviationTypes.BeforeDigits,
                "N" => AbbreviationTypes.Inside,
                "E" => AbbreviationTypes.MayEnd,
                _ => AbbreviationTypes.Unit,
            };
            var ambiguous = row["ambiguous"] == "yes";
            // A language without list takes the titles of all: "Dr." and "Prof." are the same nearly everywhere.
            if (language == "und" ? type == AbbreviationTypes.Title && !ambiguous : row["lang"] == language)
            {
                var abbreviation = row["abbr"];
                all[abbreviation] = all.GetValueOrDefault(abbreviation) | type | (ambiguous ? AbbreviationTypes.AlsoWord : 0);
            }
        }
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static FrozenSet<string> Starters(string language) =>
        FactList.Rows("sentence_starters", language).Select(row => row["word"]).ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Months(string language) =>
        FactList.Rows("months_weekdays", language).Where(row => row["kind"] == "month")
            .SelectMany(row => row.Items("abbr").Select(abbr => abbr.TrimEnd('.')).Append(row["full"]))
            .ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> SayingVerbs(string language) =>
        FactList.Rows("attribution_verbs", language)
            .Where(row => row["class"] is not ("think" or "estimate" or "conclude" or "agree"))
            .SelectMany(row => (string[])[.. row.Items("lemma"), .. row.Items("present_3sg_or_bare"), .. row.Items("past_or_passe_compose"), .. row.Items("plural_forms")])
            .Select(form => form.Split(' ')[0].ToLowerInvariant())
            .Where(form => form.Length > 2)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs of saying, thinking, concluding; of French compound forms ("s'est demandé") the participle.</summary>
    public static FrozenSet<string> ReportingVerbs(string language) =>
        FactList.Rows("attribution_verbs", language)
            .SelectMany(row => (string[])[.. language is "en" or "id" ? row.Items("lemma") : [], .. row.Items("present_3sg_or_bare"), .. row.Items("past_or_passe_compose"), .. row.Items("plural_forms")])
            .Select(form => form.ToLowerInvariant().Split(' '))
            .Select(form => language == "fr" ? form[^1] : form[0])
            .Where(form => form.Length > 2)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Participles, imperfects, passives of the same verbs; of English the present participle.</summary>
    public static FrozenSet<string> SayingParticiples(string language) =>
        FactList.Rows("attribution_verbs", language)
            .SelectMany(row => (string[])[.. row.Items("participle_or_imparfait"), .. row.Items("subjunctive_or_passe_simple_or_passive"), .. language == "en" ? row.Items("lemma").Select(verb => verb.TrimEnd('e') + "ing") : []])
            .Select(form => form.Split(' ')[^1].ToLowerInvariant())
            .Where(form => form.Length > 2)
            .ToFrozenSet(StringComparer.Ordinal);
}
