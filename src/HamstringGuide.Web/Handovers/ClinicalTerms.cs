using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Web.Handovers;

/// <summary>
/// Short terms for what was denied, by permanent ids, so that two dozen signs fit on a screen. None says more than the patient was
/// asked; what was reported always stands in the words that the patient chose.
/// </summary>
public static class ClinicalTerms
{
    private static readonly Dictionary<string, string> Terms = new(StringComparer.Ordinal)
    {
        ["emergency-signs/bladder-bowel"] = "new bladder or bowel trouble",
        ["emergency-signs/saddle-numb"] = "saddle numbness",
        ["emergency-signs/both-legs-nerve"] = "nerve signs in both legs",
        ["emergency-signs/sudden-leg-weakness"] = "sudden leg weakness",
        ["emergency-signs/chest-breath"] = "chest pain, breathlessness, coughing blood, fainting",
        ["emergency-signs/cold-pale-foot"] = "cold, pale or numb foot",
        ["emergency-signs/out-of-place"] = "knee dislocation, deformed leg",
        ["emergency-signs/open-wound"] = "deep wound, bleeding",
        ["emergency-signs/tight-hard-leg"] = "hard, tight, very painful leg",
        ["emergency-signs/hot-knee-fever"] = "hot knee with fever",
        ["emergency-signs/dark-urine"] = "dark urine",
        ["emergency-signs/major-accident"] = "major accident",
        ["warning-signs/one-leg-swollen"] = "one leg swollen or red",
        ["warning-signs/hot-red-knee"] = "hot, swollen knee",
        ["warning-signs/fever-unwell"] = "fever, feeling ill",
        ["warning-signs/joint-op-new-swelling"] = "change in an operated joint",
        ["warning-signs/knee-stuck"] = "locked knee",
        ["warning-signs/cannot-lift-leg"] = "loss of knee extension or straight-leg raise since an injury",
        ["warning-signs/weakness-spreading"] = "growing weakness or numbness",
        ["warning-signs/constant-night-pain"] = "constant pain day and night",
        ["warning-signs/growing-lump"] = "growing or large lump",
        ["warning-signs/weight-loss-sweats"] = "weight loss, night sweats",
        ["bone-tender/kneecap"] = "kneecap",
        ["bone-tender/fibula-head"] = "head of the fibula",
        ["swelling/knee-fast"] = "knee within 4 hours",
        ["swelling/knee-slow"] = "knee over a day or more",
        ["swelling/behind-knee-lump"] = "behind the knee",
        ["swelling/thigh"] = "thigh",
        ["swelling/calf"] = "calf or lower leg",
        ["pain-character/electric-shooting"] = "electric or shooting",
        ["pain-character/pins-and-needles"] = "pins and needles",
        ["pain-character/numb"] = "numb",
        ["nerve-features/radiates-from-back"] = "from back or buttock down to the knee",
        ["nerve-features/below-knee"] = "below the knee",
        ["nerve-features/cough-sneeze"] = "worse on coughing or straining",
        ["nerve-features/mild-weak-foot"] = "slight weakness of foot or leg",
        ["mechanical-signs/locking"] = "locking",
        ["mechanical-signs/catching"] = "catching",
        ["mechanical-signs/giving-way"] = "giving way",
        ["mechanical-signs/painful-click"] = "painful click",
        ["history/knee-replacement"] = "artificial knee",
        ["history/hamstring-strain-before"] = "earlier hamstring strain",
        ["history/back-disc-problem"] = "slipped disc or sciatica",
        ["risk-factors/blood-thinners"] = "blood thinners, easy bleeding",
        ["risk-factors/osteoporosis"] = "osteoporosis, fragility fracture",
        ["risk-factors/steroid-tablets"] = "steroid tablets for 3 months",
        ["risk-factors/cancer"] = "cancer, now or past",
        ["risk-factors/immune-suppression"] = "immune suppression",
        ["risk-factors/vte-before"] = "past clot in leg or lung",
        ["risk-factors/recent-surgery"] = "surgery in 12 weeks",
        ["risk-factors/recent-immobility-travel"] = "bed, cast or long trip in 4 weeks",
        ["risk-factors/pregnant"] = "pregnant",
        ["risk-factors/gave-birth-6-weeks"] = "birth in 6 weeks",
        ["risk-factors/quinolone-antibiotic"] = "quinolone in 3 months",
        ["risk-factors/numb-feet-diabetes"] = "numb feet",
        ["risk-factors/heart-lung-unstable"] = "uncontrolled heart or lung trouble",
        ["risk-factors/falls-balance"] = "falls, poor balance",
    };

    /// <summary>Questions and options that have a term, such as "swelling/thigh".</summary>
    public static IReadOnlyCollection<string> Known => Terms.Keys;

    /// <summary>The option's own words where it has no term.</summary>
    public static string Of(QuestionnaireItem question, AnswerOption option) => Terms.GetValueOrDefault($"{question.Id}/{option.Id}", option.Text);
}
