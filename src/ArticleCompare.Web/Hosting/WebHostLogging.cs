using System.Globalization;
using Serilog;
using Serilog.Events;

namespace ArticleCompare.Web.Hosting;

internal static class WebHostLogging
{
    /// <summary>To the console and to a file a day in the data folder. Texts of articles are never logged.</summary>
    public static void AddLogging(this WebApplicationBuilder builder, DataFolder data)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture)
            .WriteTo.File(
                Path.Combine(data.Logs, "articlecompare-.log"),
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: 14,
                shared: true,
                formatProvider: CultureInfo.InvariantCulture)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }
}
