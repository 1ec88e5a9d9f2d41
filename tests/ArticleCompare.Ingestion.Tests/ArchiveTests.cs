using System.IO.Compression;
using System.Text;

namespace ArticleCompare.Ingestion.Tests;

public sealed class ArchiveTests
{
    private static readonly byte[] Pixel = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];

    [Fact]
    public void Every_file_has_its_own_result()
    {
        var zip = Zip(("de/eins.txt", "Der Stadtrat stimmt für die Brücke."u8.ToArray()), ("two.md", "# Bridge\n\nThe council votes."u8.ToArray()), ("photo.png", Pixel));
        Assert.True(ArchiveReader.IsArchive(zip));
        var entries = ArchiveReader.Read(zip).ToList();
        Assert.Equal(["de/eins.txt", "two.md", "photo.png"], entries.Select(e => e.Name));
        Assert.Equal("de/eins.txt", Assert.IsType<ReadResult.Success>(entries[0].Result).Article.Key);
        Assert.Equal(SourceFormat.Markdown, Assert.IsType<ReadResult.Success>(entries[1].Result).Format);
        Assert.Equal(new ReadResult.Rejected(RejectionReason.Image), entries[2].Result);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("ibm850")]
    public void Names_without_a_mark_are_read_as_their_systems_write_them(string encoding)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) is { } page ? page.GetBytes("Brücke.txt") : Encoding.UTF8.GetBytes("Brücke.txt");
        // written as Latin-1, every byte stays what it is, and no mark is set
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.Latin1))
        {
            using var entry = archive.CreateEntry(Encoding.Latin1.GetString(bytes)).Open();
            entry.Write("Der Stadtrat stimmt für die Brücke."u8);
        }
        Assert.Equal("Brücke.txt", Assert.Single(ArchiveReader.Read(stream.ToArray())).Name);
    }

    [Fact]
    public void An_archive_is_no_article() =>
        Assert.Equal(RejectionReason.Archive, Reading.Rejection(Zip(("a.txt", "Some text."u8.ToArray()))));

    [Fact]
    public void A_spreadsheet_is_no_article() =>
        Assert.Equal(RejectionReason.OtherOffice, Reading.Rejection(Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("xl/workbook.xml", "<x/>"u8.ToArray()))));

    [Fact]
    public void A_bomb_stops_at_the_limit()
    {
        var zip = Zip(("bomb.txt", Encoding.UTF8.GetBytes(new string('a', 3_000_000))), ("good.txt", "The council votes for the bridge."u8.ToArray()));
        var entries = ArchiveReader.Read(zip, new ReadOptions { Limits = new ReadLimits { Bytes = 1_000_000 } }).ToList();
        Assert.Equal(new ReadResult.Rejected(RejectionReason.TooLarge, "1000000"), entries[0].Result);
        Assert.IsType<ReadResult.Success>(entries[1].Result);
    }

    [Fact]
    public void Too_many_files_are_rejected_as_a_whole()
    {
        var zip = Zip([.. Enumerable.Range(0, 20).Select(i => ($"{i}.txt", "Text."u8.ToArray()))]);
        var entry = Assert.Single(ArchiveReader.Read(zip, new ReadOptions { Limits = new ReadLimits { Files = 10 } }));
        Assert.Equal(new ReadResult.Rejected(RejectionReason.TooManyFiles, "10"), entry.Result);
    }

    [Fact]
    public void A_cut_archive_is_broken()
    {
        var zip = Zip(("a.txt", "Some text."u8.ToArray()));
        Assert.Equal(RejectionReason.BrokenArchive, Reading.Rejection(zip[..^30]));
    }

    internal static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }
}
