using System.Collections.Frozen;
using ArticleCompare.Engine.Lists;

namespace ArticleCompare.Engine.Claims;

/// <summary>Where the speaker of a cue stands.</summary>
internal enum SpeakerPlace
{
    /// <summary>The subject of a verb: before it, or behind it after a quotation.</summary>
    Subject,
    After,
    Before,
    Nowhere,
}

/// <summary>A verb form or a phrase.</summary>
/// <param name="Words">In lower case; of a German separable verb the particle comes last and may stand apart.</param>
/// <param name="Kind">How it is said.</param>
/// <param name="Place">Where to look for the speaker.</param>
/// <param name="OnlyAfterQuote">A form that means something else elsewhere (Indonesian "jelas": clear).</param>
internal sealed record AttributionCue(string[] Words, AttributionKind Kind, SpeakerPlace Place, bool OnlyAfterQuote);

/// <summary>The cues of a language: <c>Lists/attribution_verbs.tsv</c> and <c>attribution_phrases.tsv</c>, by their first word.</summary>
internal static class AttributionCues
{
    private static readonly FrozenDictionary<string, Lazy<Dictionary<string, List<AttributionCue>>>> Known =
        new[] { "de", "en", "fr", "id" }.ToFrozenDictionary(l => l, l => new Lazy<Dictionary<string, List<AttributionCue>>>(() => Load(l)), StringComparer.Ordinal);

    public static Dictionary<string, List<AttributionCue>>? For(string language) => Known.GetValueOrDefault(language)?.Value;

    private static Dictionary<string, List<AttributionCue>> Load(string language)
    {
        var cues = new Dictionary<string, List<AttributionCue>>(StringComparer.Ordinal);
        foreach (var row in FactList.Rows("attribution_verbs", language))
        {
            var kind = Enum.Parse<AttributionKind>(row["class"], ignoreCase: true);
            // "speak of" is speech, "speak" need not be; infinitives of German and French are seldom the verb of saying.
            string[] columns = language is "de" or "fr"
                ? ["present_3sg_or_bare", "past_or_passe_compose", "participle_or_imparfait", "subjunctive_or_passe_simple_or_passive", "plural_forms"]
                : ["lemma", "present_3sg_or_bare", "past_or_passe_compose", "participle_or_imparfait", "subjunctive_or_passe_simple_or_passive", "plural_forms"];
            foreach (var form in columns.SelectMany(column => row.Items(column).Select(form => (form, column))).Distinct())
            {
                var root = language == "id" && form.column == "present_3sg_or_bare";
                Add(form.form, kind, SpeakerPlace.Subject, root && !form.form.EndsWith("nya", StringComparison.Ordinal) && form.form is not "kata");
                // Verb at the end: "mitteilte" of "teilte mit".
                if (language == "de" && form.form.Split(' ') is [var verb, var particle] && form.column is "present_3sg_or_bare" or "past_or_passe_compose" or "plural_forms")
                {
                    Add(particle + verb, kind, SpeakerPlace.Subject, false);
                }
            }
        }
        foreach (var row in FactList.Rows("attribution_phrases", language))
        {
            // Patterns with a gap are grammar, not phrases.
            if (row["phrase"].AsSpan().ContainsAny("X…(,") || row["phrase"].Contains(" Konjunktiv", StringComparison.Ordinal) || row["position"] is "mood" or "mood hearsay")
            {
                continue;
            }
            var place = row["position"] switch
            {
                var p when p.StartsWith("before NP", StringComparison.Ordinal) || p.Contains(", before NP", StringComparison.Ordinal) || p.StartsWith("participle", StringComparison.Ordinal) => SpeakerPlace.After,
                var p when p.StartsWith("after NP", StringComparison.Ordinal) => SpeakerPlace.Before,
                _ => SpeakerPlace.Nowhere,
            };
            foreach (var phrase in row["phrase"].Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(phrase, Enum.Parse<AttributionKind>(row["class"], ignoreCase: true), place, row["position"].StartsWith("after quote", StringComparison.Ordinal));
            }
        }
        return cues;

        void Add(string form, AttributionKind kind, SpeakerPlace place, bool onlyAfterQuote)
        {
            var lower = form.ToLowerInvariant().Replace('’', '\'');
            // An elided French word is a word of its own, as in the text: d'après.
            var words = (language == "fr" ? lower.Replace("'", "' ", StringComparison.Ordinal) : lower).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || words[0].Length < 2)
            {
                return;
            }
            if (!cues.TryGetValue(words[0], out var list))
            {
                cues.Add(words[0], list = []);
            }
            list.Add(new AttributionCue(words, kind, place, onlyAfterQuote));
        }
    }
}
