using System.Net;
using System.Text;
using ArticleCompare.Embeddings;
using Microsoft.Extensions.AI;

namespace ArticleCompare.Web.Tests.Host;

public sealed class EmbeddingServiceTests
{
    [Theory]
    [InlineData("ftp://127.0.0.1/", "m", null, "embeddings:endpoint")]
    [InlineData("http://example.org/v1", "m", "secret", "embeddings:key")]
    [InlineData("https://example.org/v1", "", "secret", "embeddings:model")]
    public void Settings_that_cannot_be_used_are_named(string endpoint, string model, string? key, string named) =>
        Assert.Contains(named, Assert.Single(new EmbeddingServiceOptions { Endpoint = new Uri(endpoint), Model = model, Key = key }.Problems()), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_asked_for_and_a_service_on_this_machine_are_fine()
    {
        Assert.Empty(new EmbeddingServiceOptions().Problems());
        var local = new EmbeddingServiceOptions { Endpoint = new Uri("http://localhost:11434/v1"), Model = "m", Key = "k" };
        Assert.Empty(local.Problems());
        Assert.True(local.IsLocal);
        Assert.False((local with { Endpoint = new Uri("https://example.org/v1") }).IsLocal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"data":[{"index":0,"embedding":[1,2]}]}""")]
    [InlineData("""{"data":[{"index":0,"embedding":[1,2]},{"index":1,"embedding":[1]}]}""")]
    [InlineData("""{"data":[{"index":0,"embedding":[]},{"index":1,"embedding":[]}]}""")]
    public async Task An_answer_that_fits_no_question_is_a_failure(string answer) =>
        await Assert.ThrowsAsync<HttpRequestException>(() => AskAsync(answer, "a", "b"));

    [Fact]
    public async Task Vectors_come_in_the_order_of_the_texts() => Assert.Equal(
        [1f, 2f],
        (await AskAsync("""{"data":[{"index":1,"embedding":[2]},{"index":0,"embedding":[1]}]}""", "a", "b")).Select(e => e.Vector.Span[0]));

    private static async Task<GeneratedEmbeddings<Embedding<float>>> AskAsync(string answer, params string[] texts)
    {
        using var http = new HttpClient(new Answers(answer));
        using var service = new EmbeddingService(http, new EmbeddingServiceOptions { Endpoint = new Uri("http://localhost/v1"), Model = "m" });
        return await service.GenerateAsync(texts, cancellationToken: TestContext.Current.CancellationToken);
    }

    private sealed class Answers(string answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal("http://localhost/v1/embeddings", request.RequestUri!.ToString());
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") });
        }
    }
}
