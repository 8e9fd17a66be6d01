using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Skins;

/// <summary>A control point of a B-spline; a corner is one that the curve goes through without rounding.</summary>
public readonly record struct ControlPoint(Point Point, bool Corner = false);
