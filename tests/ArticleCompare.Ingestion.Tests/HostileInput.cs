using System.Text;

namespace ArticleCompare.Ingestion.Tests;

/// <summary>Builds broken and hostile input from a seed; the same seed gives the same bytes.</summary>
internal static class HostileInput
{
    private static readonly string[] Scraps =
    [
        "<p>", "</p>", "<div ", "<b id=1>", "<!--", "-->", "<![CDATA[", "<table><tr>", "<svg>", "<script>", "&#x110000;", "&amp;amp;amp;", "AMPERSAND#34;",
        "# ", "**", "[a](", "](x)", "```\n", "> > > ", "| a | b |\n|--|--|\n", "---\ntitle: x\n---\n", "![", "\n\n", "\r\n", "\r", "\t", " . . ", "- ", "1. ",
        "🌟 ", "\uD83C", "\u200D", "\u2060", "\u202E", "\u0301", "\uFEFF", "\u2028", "\0", "\u0001", "Ã¤", "â€œ", "\\u00e4", "data-x=", "[caption", "``", "''",
        "Teilen", "Lesen Sie auch: ", "OTHER NEWS", "15 minutes ago", "Foto: x", "Key points:", "Ann Lee: Why?", "Bo: Yes.", "„", "“", "…", "漢字。", "нет. ",
        "The council votes for the bridge. ", "A", " ", "{\"@type\":\"NewsArticle\"}", "<html><body>", "<meta charset=utf-16>", "<article>",
        "\n--x\n", "Content-Type: text/html\n", "Content-Transfer-Encoding: quoted-printable\n\n", "=C3=", "=\n",
        "Subject: =?utf-8?Q?=C3=?=\nFrom: a\nDate: b\n\n", "> ", "Kind regards\n", "00:00:01,000 --> 00:00:02,000\n", "[00:01:02] ", "abge-\n", "7\n", "Post · Page 3\n",
        "By Ann Lee\n", "3 June 2025, 10:15\n", "+++\ntitle = x\n+++\n", "[^1]", "{\\b ", "\\u339?", "\\'e9", "\\cell", "\\row", "\\par ", "}",
    ];

    private static readonly byte[][] Starts =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], "PK\u0003\u0004"u8.ToArray(), "%PDF-"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0],
        "<!doctype html>"u8.ToArray(), "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"u8.ToArray(), "{\\rtf1 "u8.ToArray(), "From: a\nDate: b\nSubject: c\nMIME-Version: 1.0\n\n"u8.ToArray(), "# "u8.ToArray(), [0x1F, 0x8B], [],
    ];

    /// <param name="seed">Any number.</param>
    /// <param name="whole">Whole files to damage, beside what is made up.</param>
    public static byte[] Make(int seed, IReadOnlyList<byte[]> whole)
    {
        var random = new Random(seed);
        return random.Next(4) switch
        {
            0 => Noise(random),
            1 => Damaged(random, whole[random.Next(whole.Count)]),
            _ => Mixed(random),
        };
    }

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(2000)];
        random.NextBytes(bytes);
        return [.. Starts[random.Next(Starts.Length)], .. bytes];
    }

    private static byte[] Mixed(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(200); i >= 0; i--)
        {
            var scrap = Scraps[random.Next(Scraps.Length)];
            for (var n = random.Next(20) == 0 ? random.Next(300) : 1; n > 0; n--)
            {
                text.Append(scrap);
            }
        }
        Encoding encoding = random.Next(8) switch { 0 => Encoding.Unicode, 1 => Encoding.Latin1, _ => Encoding.UTF8 };
        return [.. random.Next(4) == 0 ? Starts[random.Next(Starts.Length)] : [], .. encoding.GetBytes(text.ToString())];
    }

    /// <summary>Cut, with bytes changed, or with a stretch doubled.</summary>
    private static byte[] Damaged(Random random, byte[] file)
    {
        var bytes = file.ToList();
        for (var i = random.Next(1, 6); i > 0 && bytes.Count > 2; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 200)));
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, random.Next(1, 500))));
                    break;
                default:
                    bytes[at] = (byte)random.Next(256);
                    break;
            }
        }
        return [.. bytes];
    }
}
