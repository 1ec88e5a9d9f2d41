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
            // A start that fails is said in one line by Program; background services say themselves what failed.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
            // The keys are as safe as the data folder, which holds the texts too.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
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
