using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Web.Discovery;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Pictures;

namespace HamstringGuide.Web.Hosting;

/// <summary>
/// Makes what the start page shows while the server still opens its port, so that the first visitor after a restart does not wait
/// for it. What fails here fails again at that page, which says so.
/// </summary>
internal sealed class FirstPage(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        Task.Run(Prepare, cancellationToken);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Prepare()
    {
        services.GetRequiredService<MapGallery>();
        services.GetRequiredService<PublishedPages>();
        var pictures = services.GetRequiredService<ExercisePictures>();

        foreach (var exercise in services.GetRequiredService<GuidebookShelf>().Current.Guidebook.Parts.CauseRules.FallbackExercises)
        {
            pictures.File(exercise, FigureForm.OnePanel, Look.Light, left: false);
            pictures.File(exercise, FigureForm.OnePanel, Look.Dark, left: false);
        }
    }
}
