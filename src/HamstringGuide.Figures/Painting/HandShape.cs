using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Painting;

/// <summary>A hand about its wrist: x towards the fingers, y towards the thumb.</summary>
/// <param name="Outlines">Closed; together one silhouette with the arm.</param>
/// <param name="Lines">Between fingers, only on the near hand.</param>
public sealed record HandShape(string Id, ImmutableArray<ImmutableArray<Point>> Outlines, ImmutableArray<ImmutableArray<Point>> Lines);
