using System.Text;
using ArticleCompare.Cli;

// Files made by redirecting are UTF-8 without a mark and with LF on every system: the same input gives the same bytes.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (!Console.IsOutputRedirected)
{
    Console.OutputEncoding = utf8;
}
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
return await CommandLine.RunAsync(args, output, Console.Error).ConfigureAwait(false);
