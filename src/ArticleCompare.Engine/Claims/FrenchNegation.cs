using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>The two halves of French negations: "ne ... pas", "personne ne".</summary>
internal static class FrenchNegation
{
    private const int Reach = 7;

    /// <summary>The token of "pas" and the like behind "ne"; -1 for "ne ... que" and a "ne" that negates nothing.</summary>
    public static int SecondHalf(PhraseTable<string> table, IReadOnlyList<ValueToken> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Count, at + Reach); i++)
        {
            if (table.At(tokens, i).Any(p => p.Meaning == "pas"))
            {
                // "ne ... pas seulement" is "not only", "n'est pas que" too, but not "ne veut pas que"; "plus de 200" is a quantity.
                var next = i + 1 < tokens.Count ? tokens[i + 1].Lower : "";
                var isOnly = next is "que" or "qu'" && (tokens[i].Lower != "pas" || tokens[i - 1].Lower is "est" or "sont" or "était" or "étaient" or "a" or "ont" or "y");
                return isOnly || next is "seulement" or "uniquement" or "simplement" || (tokens[i].Lower == "plus" && next is "de" or "d'" && i + 2 < tokens.Count && tokens[i + 2].Kind == TokenKind.Number) ? -1 : i;
            }
            if (tokens[i].Lower is "que" or "qu'" || tokens[i].Kind == TokenKind.Mark && tokens[i].Text is "." or ";" or "?" or "!")
            {
                return -1;
            }
        }
        return -1;
    }

    public static bool IsBeforeNe(PhraseTable<string> table, IReadOnlyList<ValueToken> tokens, int at) =>
        tokens[at].Lower is "rien" or "personne" or "aucun" or "aucune" or "nul" or "nulle" or "jamais" or "ni" && NextNe(table, tokens, at) > 0;

    public static int NextNe(PhraseTable<string> table, IReadOnlyList<ValueToken> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Count, at + Reach) && tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (table.At(tokens, i).Any(p => p.Meaning == "ne"))
            {
                return i;
            }
        }
        return -1;
    }
}
