using HamstringGuide.Content;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Storage.Search;

namespace HamstringGuide.Web.Library;

public static class SearchHosting
{
    public static void AddSiteSearch(this IServiceCollection services, SearchIndex index, SiteContent content)
    {
        // By a function, so that the index is disposed of with the rest.
        services.AddSingleton(_ => index);
        services.AddSingleton(new RedFlagPhrases(content.Search.RedFlags));
        services.AddSingleton<SiteSearch>();
    }
}
