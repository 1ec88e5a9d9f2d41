using ArticleCompare.Storage;
using ArticleCompare.Web.Components;
using ArticleCompare.Web.Dictionaries;
using ArticleCompare.Web.Embeddings;
using ArticleCompare.Web.Export;
using ArticleCompare.Web.Hosting;
using ArticleCompare.Web.Stories;
using ArticleCompare.Web.Upload;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

LaunchOptions options;
DataFolder data;
WebApplicationBuilder builder;
try
{
    options = LaunchOptions.Parse(args);
    // Beside the program, so that it can be started from any folder; data stays where the user is.
    builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = options.Rest, ContentRootPath = AppContext.BaseDirectory });
    data = DataFolder.Open(Path.GetFullPath(options.DataFolder ?? builder.Configuration["data"] ?? "data"));
    builder.Services.AddEmbeddings(builder.Configuration);
}
catch (LaunchException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

builder.AddLogging(data);
// Build output has its assets in several folders; a published one has them in wwwroot.
builder.WebHost.UseStaticWebAssets();
// Their names change with their content, in build output too: a browser asks once.
builder.Configuration["EnableStaticAssetsDevelopmentCaching"] = (!builder.Environment.IsDevelopment()).ToString();
builder.Services.AddSingleton(options);
builder.Services.AddSingleton(data);
builder.Services.AddStorage(data.Path);
builder.Services.AddStories();
builder.Services.AddUpload();
builder.Services.AddDictionaries();
builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(data.Keys)).SetApplicationName("ArticleCompare");
builder.Services.AddRazorComponents()
    .AddInteractiveServerComponents(o =>
    {
        // The client script cannot resume a circuit that the server gave up.
        o.PersistedCircuitInMemoryMaxRetained = 0;
        o.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(10);
    })
    .AddHubOptions(o => o.MaximumReceiveMessageSize = 4 * 1024 * 1024);
builder.Services.AddInterface();
builder.Services.AddAntiforgery();
builder.Services.AddProblemDetails();
builder.Services.AddPageCompression();
builder.Services.AddHostedService<WarmUp>();
builder.Services.AddHealthChecks().AddCheck<DatabaseCheck>("database");

var app = builder.Build();
await app.Services.GetRequiredService<IDbContextFactory<ArticleCompareDb>>().MigrateAsync();

app.Logger.LogDataFolder(data.Path);
app.UseSecurityHeaders();
app.UseResponseCompression();
app.UseInterfaceLanguage();
if (!app.Environment.IsDevelopment())
{
    app.UseExceptionHandler("/error", createScopeForErrors: true);
}
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseAntiforgery();
app.MapStaticAssets();
app.MapHealthChecks("/healthz");
app.MapInterface();
app.MapUpload();
app.MapExport();
app.MapDictionaries();

try
{
    await app.RunAsync();
    return 0;
}
catch (IOException e) when (e.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"{e.Message} Choose another address, for example --urls http://127.0.0.1:5050.");
    return 1;
}
