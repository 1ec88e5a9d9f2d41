namespace ArticleCompare.Web.Hosting;

internal static partial class StartUpLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Data folder: {Folder}")]
    public static partial void LogDataFolder(this ILogger logger, string folder);
}
