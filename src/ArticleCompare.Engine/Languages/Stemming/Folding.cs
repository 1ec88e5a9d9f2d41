using System.Globalization;
using System.Text;

namespace ArticleCompare.Engine.Languages.Stemming;

/// <summary>Spelling reduced to what is comparable across languages.</summary>
internal static class Folding
{
    /// <summary>Lower case without accents; ß, æ, ø and the like as two letters.</summary>
    public static string Fold(string word)
    {
        if (System.Text.Ascii.IsValid(word))
        {
            return word.ToLowerInvariant();
        }
        var folded = new StringBuilder(word.Length + 2);
        foreach (var c in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            switch (c)
            {
                case 'ß': folded.Append("ss"); break;
                case 'æ': folded.Append("ae"); break;
                case 'œ': folded.Append("oe"); break;
                case 'ø': folded.Append('o'); break;
                case 'ł': folded.Append('l'); break;
                case 'đ' or 'ð': folded.Append('d'); break;
                case 'þ': folded.Append("th"); break;
                case 'ı': folded.Append('i'); break;
                default:
                    if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                    {
                        folded.Append(c);
                    }
                    break;
            }
        }
        return folded.ToString();
    }

    /// <summary>
    /// The consonant skeleton of loan words and transcribed names, so that "Kritik", "critique" and "kritik",
    /// or "Technologie" and "teknologi", begin alike: c, q as k, ph as f, th as t, y, j as i, z as s, v, w as one, no doubled letters.
    /// </summary>
    public static string Sound(string folded)
    {
        var sound = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            var next = i + 1 < folded.Length ? folded[i + 1] : '\0';
            char c;
            switch (folded[i])
            {
                case 'p' when next == 'h': c = 'f'; i++; break;
                case 't' when next == 'h': c = 't'; i++; break;
                case 'r' when next == 'h': c = 'r'; i++; break;
                case 's' when next == 'c' && i + 2 < folded.Length && folded[i + 2] == 'h': c = 's'; i += 2; break;
                case 's' when next is 'h' or 'y': c = 's'; i++; break;
                case 'c' when next is 'k' or 'h': c = 'k'; i++; break;
                case 'c' when next is 'e' or 'i' or 'y': c = 's'; break;
                case 'k' when next is 'h': c = 'k'; i++; break;
                case 'q' when next == 'u': c = 'k'; i++; break;
                case 'c' or 'q': c = 'k'; break;
                case 'x': c = 'k'; break;
                case 'y' or 'j': c = 'i'; break;
                case 'z': c = 's'; break;
                case 'w': c = 'v'; break;
                default: c = folded[i]; break;
            }
            if (sound.Length == 0 || sound[^1] != c)
            {
                sound.Append(c);
            }
        }
        return sound.ToString();
    }
}
