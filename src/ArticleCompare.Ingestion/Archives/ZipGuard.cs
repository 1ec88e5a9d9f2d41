using System.IO.Compression;
using System.Xml;

namespace ArticleCompare.Ingestion.Archives;

/// <summary>Unpacks entries under a limit: what an archive says about its sizes is not believed, the bytes are counted.</summary>
internal static class ZipGuard
{
    /// <summary>The entry's bytes.</summary>
    /// <exception cref="ReadLimitException">More than <paramref name="most"/> bytes.</exception>
    public static byte[] Unpack(ZipArchiveEntry entry, long most)
    {
        using var packed = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            if (bytes.Length + read > most)
            {
                throw new ReadLimitException(RejectionReason.TooLarge, most.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }

    /// <summary>Before a tree is built of them, the parts are unpacked once under the limits.</summary>
    public static void CheckParts(ZipArchive archive, ReadLimits limits)
    {
        var left = limits.Bytes;
        foreach (var entry in archive.Entries)
        {
            if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }
            var xml = Unpack(entry, left);
            left -= xml.Length;
            CheckXml(xml, limits);
        }
    }

    /// <summary>Throws when an XML part is nested too deeply or has too many elements for a tree in memory.</summary>
    public static void CheckXml(byte[] xml, ReadLimits limits)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var elements = 0;
        while (reader.Read())
        {
            if (reader.Depth > limits.Nesting)
            {
                throw new ReadLimitException(RejectionReason.TooDeep, limits.Nesting.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            if (reader.NodeType == XmlNodeType.Element && ++elements > limits.Elements * 4L)
            {
                throw new ReadLimitException(RejectionReason.TooLarge, limits.Elements.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }
}
