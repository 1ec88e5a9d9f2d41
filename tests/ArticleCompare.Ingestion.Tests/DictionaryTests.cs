using System.Text;
using ArticleCompare.Ingestion.Dictionaries;

namespace ArticleCompare.Ingestion.Tests;

public sealed class DictionaryTests
{
    private const string Tei = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE TEI SYSTEM "freedict-P5.dtd">
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc/></teiHeader>
        <text><body xml:lang="de">
          <entry><form><orth>Zwirbelwerk</orth><pron>x</pron></form><gramGrp><pos>n</pos></gramGrp>
            <sense><cit type="trans" xml:lang="en"><quote>tourbillon <emph>mill</emph></quote><gramGrp><pos>n</pos></gramGrp></cit>
                   <cit type="trans" xml:lang="en"><quote>the whirlomat (rare)</quote></cit>
                   <cit type="example"><quote>Das Zwirbelwerk steht.</quote></cit></sense></entry>
          <entry><form><orth>brauseln</orth></form><sense><cit type="trans" xml:lang="eng"><quote>to frobble</quote></cit></sense></entry>
          <entry><form><orth>-ling</orth></form><sense><cit type="trans" xml:lang="en"><quote>-ish thing</quote></cit></sense></entry>
        </body></text></TEI>
        """;

    [Fact]
    public void A_table_gives_a_pair_for_every_two_cells_of_a_line() => Assert.Equal(
        ["de Ehe = en marriage 0.5", "de Ehe = fr mariage 0.5", "en marriage = fr mariage 0.5", "de Werk = en mill 0.8", "de Werk = en works 0.8"],
        Pairs("# own words\r\nde\ten\tfr\tweight\r\ndie Ehe\tmarriage\tmariage\t0.5\r\n\r\nWerk\tmill|works\r\n"));

    [Fact]
    public void FreeDict_gives_headwords_and_translations() => Assert.Equal(
        ["de Zwirbelwerk = en tourbillon mill 0.8", "de Zwirbelwerk = en whirlomat 0.8", "de brauseln = en frobble 0.8"],
        Pairs(Tei));

    [Fact]
    public void What_cannot_be_used_is_counted() => Assert.Equal(1, Assert.IsType<DictionaryResult.Success>(Read(Tei)).Skipped);

    [Fact]
    public void Languages_are_taken_from_the_file_name_where_the_file_has_none() => Assert.Equal(
        ["de Zwirbelwerk = en mill 0.8"],
        Pairs("<TEI><text><body><entry><form><orth>Zwirbelwerk</orth></form><sense><trans><tr>mill</tr></trans></sense></entry></body></text></TEI>", "deu-eng.tei"));

    [Theory]
    [InlineData("", DictionaryRejection.Empty)]
    [InlineData("de\ten\n", DictionaryRejection.Empty)]
    [InlineData("Haus\thouse\n", DictionaryRejection.NoHeader)]
    [InlineData("just a text", DictionaryRejection.NoHeader)]
    [InlineData("de\ten\nHaus\thouse\tmaison\n", DictionaryRejection.BrokenLine)]
    [InlineData("de\ten\tweight\nHaus\thouse\t7\n", DictionaryRejection.BadWeight)]
    [InlineData("<TEI><entry>", DictionaryRejection.BrokenXml)]
    [InlineData("<html><body>No dictionary</body></html>", DictionaryRejection.NoDictionary)]
    [InlineData("<TEI><entry><form><orth>a</orth></form><cit type=\"trans\"><quote>b</quote></cit></entry></TEI>", DictionaryRejection.NoLanguages)]
    public void What_is_no_dictionary_is_rejected_by_name(string text, DictionaryRejection reason) =>
        Assert.Equal(reason, Assert.IsType<DictionaryResult.Rejected>(Read(text)).Reason);

    [Fact]
    public void Bytes_that_are_no_text_are_rejected() =>
        Assert.Equal(DictionaryRejection.NotText, Assert.IsType<DictionaryResult.Rejected>(DictionaryReader.Read(new byte[] { 0x64, 0xE9, 0xFF }, "x.tsv")).Reason);

    [Fact]
    public void Entities_of_the_file_are_never_expanded()
    {
        const string bomb = """
            <!DOCTYPE TEI [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>
            <TEI><text><body xml:lang="de"><entry><form><orth>&b;</orth></form><cit type="trans" xml:lang="en"><quote>&c;</quote></cit></entry></body></text></TEI>
            """;

        Assert.Equal(DictionaryRejection.BrokenXml, Assert.IsType<DictionaryResult.Rejected>(Read(bomb)).Reason);
    }

    [Fact]
    public void Limits_are_kept()
    {
        var table = Encoding.UTF8.GetBytes("de\ten\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"w{i}\tv{i}\n")));

        Assert.Equal(DictionaryRejection.TooManyPairs, Assert.IsType<DictionaryResult.Rejected>(DictionaryReader.Read(table, "x", new() { Pairs = 10 })).Reason);
        Assert.Equal(DictionaryRejection.TooLarge, Assert.IsType<DictionaryResult.Rejected>(DictionaryReader.Read(table, "x", new() { Bytes = 10 })).Reason);
        var deep = "<TEI><entry>" + string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000)) + "</entry></TEI>";
        Assert.IsType<DictionaryResult.Rejected>(Read(deep));
    }

    private static DictionaryResult Read(string text, string name = "words") => DictionaryReader.Read(Encoding.UTF8.GetBytes(text), name);

    private static IEnumerable<string> Pairs(string text, string name = "words") =>
        Assert.IsType<DictionaryResult.Success>(Read(text, name)).Pairs.Select(p => FormattableString.Invariant($"{p.Language} {p.Words} = {p.OtherLanguage} {p.OtherWords} {p.Weight}"));
}
