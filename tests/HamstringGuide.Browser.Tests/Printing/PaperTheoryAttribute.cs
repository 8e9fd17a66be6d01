using HamstringGuide.Browser.Tests.Chromium;

namespace HamstringGuide.Browser.Tests.Printing;

/// <summary>A test that needs Chromium and the programs that read QR codes from its paper; as <see cref="ChromiumFactAttribute"/>.</summary>
public sealed class PaperTheoryAttribute : TheoryAttribute
{
    public PaperTheoryAttribute() => Skip = ChromiumFactAttribute.Reason ?? PrintedCode.Reason;
}
