using System.Collections.Frozen;
using ArticleCompare.Engine.Lists;

namespace ArticleCompare.Engine.Differences;

/// <summary>Forms of verbs by their endings, as far as the sign in front of them leaves a choice.</summary>
internal static class VerbForms
{
    private static readonly FrozenSet<string> EnglishParticiples =
        FactList.Rows("tense_words", "en").Where(r => r["step"] == "participle").SelectMany(r => r.Items("forms")).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] GermanPrefixes = ["ge", "be", "ver", "er", "ent", "emp", "zer", "über", "unter", "wider"];

    /// <summary>Ends of participles that look like infinitives.</summary>
    private static readonly string[] StrongParticiples = [.. FactList.Rows("tense_words", "de").Where(r => r["step"] == "participle").SelectMany(r => r.Items("forms"))];

    /// <summary>"gesehen", "gegeben"; "gehen" and "gelten" are shorter.</summary>
    private const int ShortestStrongParticiple = 7;

    private static readonly string[] FrenchParticiples = ["é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "it", "ite", "its", "ites", "ert", "erte", "erts", "ertes", "int", "inte"];

    private static readonly string[] FrenchInfinitives = ["er", "ir", "re"];

    /// <param name="form">"infinitive" or "participle".</param>
    /// <param name="word">In small letters.</param>
    /// <param name="language">Indonesian verbs have one form.</param>
    public static bool Is(string form, string word, string language) => (language, form) switch
    {
        ("de", "infinitive") => word.EndsWith('n') && !MayBeGermanParticiple(word),
        ("de", _) => (word.EndsWith('t') || word.EndsWith("en", StringComparison.Ordinal))
            && (Array.Exists(GermanPrefixes, p => word.StartsWith(p, StringComparison.Ordinal)) || word.Contains("ge", StringComparison.Ordinal) || word.EndsWith("iert", StringComparison.Ordinal)),
        ("en", "participle") => word.EndsWith("ed", StringComparison.Ordinal) || EnglishParticiples.Contains(word),
        ("fr", "infinitive") => Array.Exists(FrenchInfinitives, e => word.EndsWith(e, StringComparison.Ordinal)),
        ("fr", _) => Array.Exists(FrenchParticiples, e => word.EndsWith(e, StringComparison.Ordinal)),
        _ => true,
    };

    /// <summary>"Wird übernommen", "wird vorgeworfen" are no future.</summary>
    private static bool MayBeGermanParticiple(string word) =>
        (word.IndexOf("ge", StringComparison.Ordinal) is var at && at >= 0 && word.Length - at >= ShortestStrongParticiple)
        || (Array.Exists(GermanPrefixes, p => word.StartsWith(p, StringComparison.Ordinal)) && Array.Exists(StrongParticiples, e => word.EndsWith(e, StringComparison.Ordinal)));

    /// <summary>Words that stand between a sign and its verb.</summary>
    public static bool IsAdverb(string word, string language) => language switch
    {
        "en" => word.EndsWith("ly", StringComparison.Ordinal) || word is "also" or "already" or "now" or "soon" or "then" or "since" or "just" or "again",
        "fr" => word.EndsWith("ment", StringComparison.Ordinal) || word is "déjà" or "aussi" or "désormais" or "bientôt" or "ainsi" or "depuis" or "encore",
        "id" => word is "segera" or "juga" or "lebih" or "terus" or "secara" or "kembali",
        _ => false,
    };

    /// <summary>Grammar in front of the verb: passive, progressive.</summary>
    public static bool IsAuxiliary(string word, string language) => language switch
    {
        "en" => word is "be" or "been" or "being",
        "fr" => word is "être" or "été",
        _ => false,
    };
}
