using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance;

/// <summary>
/// Finds everything in a guidebook's parts that would make it contradict itself: names that don't exist, ids used twice, rules
/// without grounds, conditions that look ahead, findings in a circle.
/// </summary>
public static class GuidebookCheck
{
    /// <summary>Ids of reasons that are not rules of the content.</summary>
    public static readonly string[] ReservedRuleIds = ["permission", "unclear-and-painful", "without-self-tests"];

    private static readonly string[] CriterionKeys =
        ["all", "any", "not", "finding", .. EnumId.All<ResultAspect>()];

    /// <summary>All problems, in the order of the parts; empty when there is none.</summary>
    public static IReadOnlyList<GuidebookProblem> Problems(GuidebookParts parts) => new Run(parts).All();

    private sealed class Run(GuidebookParts parts)
    {
        private readonly List<GuidebookProblem> _problems = [];
        private readonly Dictionary<string, int> _position = Position(parts.Questionnaire.Items.Select(q => q.Id));
        private readonly Dictionary<string, QuestionnaireItem> _questions = Index(parts.Questionnaire.Items, q => q.Id);
        private readonly Dictionary<string, Finding> _findings = Index(parts.Findings, f => f.Id);
        private readonly Dictionary<string, Exercise> _exercises = Index(parts.Exercises, e => e.Id);
        private readonly HashSet<string> _causes = [.. parts.CauseRules.Causes.Select(c => c.Id)];
        private readonly HashSet<string> _tags = [.. parts.Exercises.SelectMany(e => e.Tags)];
        private readonly HashSet<string> _sources = [.. parts.Sources.Select(s => s.Id)];

        public IReadOnlyList<GuidebookProblem> All()
        {
            Questionnaire();
            Findings();
            RedFlags();
            Causes();
            Contraindications();
            Exercises();
            CareTips();
            CareTexts();
            Unique(parts.Sources, s => s.Id, "source");
            return _problems;
        }

        private void Questionnaire()
        {
            var questionnaire = parts.Questionnaire;
            Unique(questionnaire.Items, q => q.Id, "question");
            Unique(questionnaire.Items, q => $"{q.Number}", "question number");
            Unique(questionnaire.Pages, p => $"{p.Number}", "page");
            var page = 0;

            foreach (var question in questionnaire.Items)
            {
                var name = $"question '{question.Id}'";
                Grounded(question, question.Grounds, name);
                Numbered(question, question.Number, name);

                if (CriterionKeys.Contains(question.Id))
                {
                    Add(question, $"{name}: this word belongs to the language of conditions and can't be an id");
                }

                if (questionnaire.Pages.All(p => p.Number != question.Page))
                {
                    Add(question, $"{name}: there is no page {question.Page}");
                }

                if (question.Page < page)
                {
                    Add(question, $"{name}: stands after a question of page {page}; questions follow the order of pages");
                }

                page = Math.Max(page, question.Page);
                Options(question, name);

                if (question.EnableWhen is { } when)
                {
                    Check(when, name);
                    LooksAhead(when, question);
                }
            }
        }

        private void Options(QuestionnaireItem question, string name)
        {
            Unique(question.Options, o => o.Id, $"option of {name}");
            Unique(question.Options, o => $"{o.Number}", $"option number of {name}");

            if (question.Type == QuestionType.Scale)
            {
                if (question.Scale is not { Min: >= 0, Max: < QuestionnaireItem.HighestNumber } scale || scale.Min >= scale.Max)
                {
                    Add(question, $"{name}: a scale needs a least and a greatest number, 0 to {QuestionnaireItem.HighestNumber - 1}");
                }

                if (!question.Options.IsEmpty)
                {
                    Add(question, $"{name}: a scale has no options");
                }

                return;
            }

            if (question.Scale is not null)
            {
                Add(question, $"{name}: only a question of type scale has a scale");
            }

            if (question.Options.Length < 2)
            {
                Add(question, $"{name}: needs at least two options");
            }

            foreach (var option in question.Options)
            {
                Numbered(option, option.Number, $"{name}, option '{option.Id}'");

                if (question.Type == QuestionType.Single && (option.Exclusive || option.Yields))
                {
                    Add(option, $"{name}, option '{option.Id}': exclusive and yields are for questions of type multiple");
                }
            }

            if (question.WhenSkipped is { } skipped && (!question.Optional || question.Options.All(o => o.Id != skipped)))
            {
                Add(question, $"{name}: when-skipped needs an optional question and one of its options, not '{skipped}'");
            }
        }

        private void Findings()
        {
            Unique(parts.Findings, f => f.Id, "finding");

            foreach (var finding in parts.Findings)
            {
                Check(finding.When, $"finding '{finding.Id}'");

                if (Circle(finding.Id, finding.When, []) is { } circle)
                {
                    Add(finding, $"finding '{finding.Id}': goes in a circle: {circle}");
                }
            }
        }

        private void RedFlags()
        {
            Unique<object>([.. parts.RedFlags, .. parts.Contraindications], RuleId, "rule");

            foreach (var rule in parts.RedFlags)
            {
                var name = $"rule '{rule.Id}'";
                Grounded(rule, rule.Grounds, name);
                Check(rule.When, name);
                Days(rule, rule.Disposition, rule.TargetDays, null, name, reviewed: false);
                NotReserved(rule, rule.Id, name);

                if (rule.Disposition >= Disposition.SameDayUrgent && rule.Permission != ExercisePermission.None)
                {
                    Add(rule, $"{name}: permits exercise at {rule.Disposition.ToId()}");
                }
            }

            static string RuleId(object rule) => rule is RedFlag flag ? flag.Id : ((Contraindication)rule).Id;
        }

        private void Causes()
        {
            var rules = parts.CauseRules;
            Unique(rules.Causes, c => c.Id, "cause");
            Known(rules, rules.FallbackExercises, "fallback-exercises");

            if (rules.Causes.Count(c => c.Fallback) != 1)
            {
                Add(rules, "causes: exactly one cause is the fallback");
            }

            foreach (var cause in rules.Causes)
            {
                var name = $"cause '{cause.Id}'";
                Grounded(cause, cause.Grounds, name);
                Check(cause.Requires, name);
                Days(cause, cause.Disposition, cause.TargetDays, cause.ReviewDays, name, reviewed: true);
                Unique(cause.Phases, p => p.Id, $"phase of {name}");

                foreach (var points in cause.Points)
                {
                    Check(points.When, name);
                }

                if (cause.Escalates is { } escalation)
                {
                    Check(escalation.When, name);
                    Days(cause, escalation.To, escalation.TargetDays, null, $"{name}, escalates", reviewed: false);
                }

                if (cause.AloneWhen is { } alone)
                {
                    Check(alone, name);
                }

                if (cause.Messages.IsEmpty)
                {
                    Add(cause, $"{name}: needs at least one message");
                }

                if (cause.PainLimit is < 0 or > 10)
                {
                    Add(cause, $"{name}: pain-limit is a number from 0 to 10");
                }

                foreach (var phase in cause.Phases)
                {
                    Known(phase, phase.Exercises, $"{name}, phase '{phase.Id}'");

                    if (phase.When is { } when)
                    {
                        Check(when, $"{name}, phase '{phase.Id}'");
                    }

                    if (phase.Dose is { } dose
                        && !phase.Exercises.Any(e => _exercises.TryGetValue(e, out var x) && x.Regimens.Any(r => r.Id == dose)))
                    {
                        Add(phase, $"{name}, phase '{phase.Id}': no exercise has a regimen '{dose}'");
                    }
                }

                foreach (var line in cause.Do.Concat(cause.Avoid))
                {
                    Needed(line, line.Needs, name);
                }
            }
        }

        private void Contraindications()
        {
            foreach (var rule in parts.Contraindications)
            {
                var name = $"contraindication '{rule.Id}'";
                Grounded(rule, rule.Grounds, name);
                Check(rule.When, name);
                NotReserved(rule, rule.Id, name);
                Known(rule, rule.Removes.Exercises, name);
                Known(rule, rule.Removes.AllBut, name);

                foreach (var tag in rule.Removes.Tags.Where(t => !_tags.Contains(t)))
                {
                    Add(rule, $"{name}: no exercise has the tag '{tag}'");
                }

                if (rule.Removes.AllBut.IsEmpty == (rule.Removes.Tags.IsEmpty && rule.Removes.Exercises.IsEmpty))
                {
                    Add(rule, $"{name}: removes either tags and exercises, or all-but; and not nothing");
                }
            }
        }

        private void Exercises()
        {
            Unique(parts.Exercises, e => e.Id, "exercise");

            foreach (var exercise in parts.Exercises)
            {
                var name = $"exercise '{exercise.Id}'";
                Grounded(exercise, exercise.Grounds, name);
                Known(exercise, exercise.Easier.Exercises, $"{name}, easier");
                Known(exercise, exercise.Harder.Exercises, $"{name}, harder");
                Unique(exercise.Regimens, r => r.Id, $"regimen of {name}");

                if (exercise.Regimens.IsEmpty || exercise.Steps.IsEmpty)
                {
                    Add(exercise, $"{name}: needs at least one regimen and one step");
                }

                foreach (var regimen in exercise.Regimens)
                {
                    Regimen(regimen, $"{name}, regimen '{regimen.Id}'");
                }
            }
        }

        private void Regimen(Regimen regimen, string name)
        {
            (string Field, Amount? Amount)[] amounts =
            [
                ("sets", regimen.Sets), ("repetitions", regimen.Repetitions), ("hold-seconds", regimen.HoldSeconds),
                ("rest-seconds", regimen.RestSeconds), ("minutes", regimen.Minutes), ("times-a-day", regimen.TimesADay),
                ("days-a-week", regimen.DaysAWeek),
            ];

            if (amounts.All(a => a.Amount is null))
            {
                Add(regimen, $"{name}: says no amount");
            }

            foreach (var (field, amount) in amounts)
            {
                if (amount is { } a && (a.Min < 1 || a.Max < a.Min))
                {
                    Add(regimen, $"{name}: {field} needs a least of 1 or more and a greatest that is not below it");
                }
            }

            if (regimen.DaysAWeek is { Max: > 7 })
            {
                Add(regimen, $"{name}: a week has 7 days");
            }

            if (regimen.PainLimit is < 0 or > 10)
            {
                Add(regimen, $"{name}: pain-limit is a number from 0 to 10");
            }
        }

        private void CareTips()
        {
            Unique(parts.CareTips, t => t.Id, "care tip");

            foreach (var tip in parts.CareTips)
            {
                var name = $"care tip '{tip.Id}'";
                Grounded(tip, tip.Grounds, name);
                Check(tip.When, name, aboutResult: true);
                Needed(tip, tip.Needs, name);
                Known(tip, tip.Moves, $"{name}, moves");

                if (tip.Text.Contains("{moves}", StringComparison.Ordinal) == tip.Moves.IsEmpty)
                {
                    Add(tip, $"{name}: {{moves}} in the text and a list of moves go together");
                }
            }
        }

        private void CareTexts()
        {
            var texts = parts.CareTexts;

            foreach (var disposition in Enum.GetValues<Disposition>())
            {
                if (texts.Dispositions.Count(d => d.Disposition == disposition) != 1)
                {
                    Add(texts, $"dispositions: '{disposition.ToId()}' must be there exactly once");
                }
            }

            foreach (var advice in texts.Dispositions)
            {
                if (advice.Disposition >= Disposition.SameDayUrgent
                    && advice.Heading.Contains("{date}", StringComparison.Ordinal))
                {
                    Add(advice, $"disposition '{advice.Disposition.ToId()}': has no date, so its heading can't name one");
                }

                if (advice.Where.IsEmpty)
                {
                    Add(advice, $"disposition '{advice.Disposition.ToId()}': says nowhere to go");
                }
            }

            if (!texts.PainRule.Contains("{limit}", StringComparison.Ordinal))
            {
                Add(texts, "pain-rule: must say {limit}");
            }

            if (texts.SafetyNet.IsEmpty || texts.SafetyNet.Any(a => a.Signs.IsEmpty))
            {
                Add(texts, "safety-net: every card needs signs");
            }
        }

        private void Check(Criterion criterion, string name, bool aboutResult = false)
        {
            switch (criterion)
            {
                case Criterion.AllOf all:
                    foreach (var part in all.Parts)
                    {
                        Check(part, name, aboutResult);
                    }

                    break;
                case Criterion.AnyOf any:
                    foreach (var part in any.Parts)
                    {
                        Check(part, name, aboutResult);
                    }

                    if (any.Parts.IsEmpty)
                    {
                        Add(criterion, $"{name}: an empty 'any' is never true");
                    }

                    break;
                case Criterion.Not not:
                    Check(not.Part, name, aboutResult);
                    break;
                case Criterion.FindingIs finding when !_findings.ContainsKey(finding.Finding):
                    Add(criterion, $"{name}: there is no finding '{finding.Finding}'");
                    break;
                case Criterion.AnswerIs answer:
                    Check(answer, name);
                    break;
                case Criterion.ScoreIs score:
                    Check(score, name);
                    break;
                case Criterion.ResultHas result when !aboutResult:
                    Add(criterion, $"{name}: '{result.Aspect.ToId()}' looks at the result; only care tips may do that");
                    break;
                case Criterion.ResultHas result:
                    Check(result, name);
                    break;
            }
        }

        private void Check(Criterion.AnswerIs criterion, string name)
        {
            if (!_questions.TryGetValue(criterion.Question, out var question))
            {
                Add(criterion, $"{name}: there is no question '{criterion.Question}'");
                return;
            }

            if (criterion.Options.IsEmpty)
            {
                Add(criterion, $"{name}: names no option of '{criterion.Question}'");
            }

            foreach (var option in criterion.Options.Where(o => question.Options.All(x => x.Id != o)))
            {
                Add(criterion, $"{name}: question '{criterion.Question}' has no option '{option}'");
            }
        }

        private void Check(Criterion.ScoreIs criterion, string name)
        {
            if (!_questions.TryGetValue(criterion.Question, out var question))
            {
                Add(criterion, $"{name}: there is no question '{criterion.Question}'");
            }
            else if (question.Scale is not { } scale)
            {
                Add(criterion, $"{name}: question '{criterion.Question}' has no numbers");
            }
            else if (criterion is { AtLeast: null, AtMost: null } || criterion.AtLeast < scale.Min || criterion.AtLeast > scale.Max
                || criterion.AtMost < scale.Min || criterion.AtMost > scale.Max || criterion.AtLeast > criterion.AtMost)
            {
                Add(criterion, $"{name}: '{criterion.Question}' goes from {scale.Min} to {scale.Max}");
            }
        }

        private void Check(Criterion.ResultHas criterion, string name)
        {
            IReadOnlyCollection<string> known = criterion.Aspect switch
            {
                ResultAspect.Level => EnumId.All<Disposition>(),
                ResultAspect.Cause => _causes,
                ResultAspect.Shown => [.. _exercises.Keys, "any"],
                ResultAspect.Allowed => _exercises.Keys,
                _ => _tags,
            };

            foreach (var id in criterion.Ids.Where(id => !known.Contains(id)))
            {
                Add(criterion, $"{name}: '{criterion.Aspect.ToId()}' knows no '{id}'");
            }
        }

        /// <summary>A question may be shown by earlier answers only.</summary>
        private void LooksAhead(Criterion when, QuestionnaireItem question)
        {
            var own = _position[question.Id];

            foreach (var read in Reads(when, []).Distinct())
            {
                if (_position.TryGetValue(read, out var position) && position >= own)
                {
                    Add(when, $"question '{question.Id}': its show-when reads '{read}', which is not asked before it");
                }
            }
        }

        private IEnumerable<string> Reads(Criterion criterion, HashSet<string> seen) => criterion switch
        {
            Criterion.AnswerIs answer => [answer.Question],
            Criterion.ScoreIs score => [score.Question],
            Criterion.AllOf all => all.Parts.SelectMany(p => Reads(p, seen)),
            Criterion.AnyOf any => any.Parts.SelectMany(p => Reads(p, seen)),
            Criterion.Not not => Reads(not.Part, seen),
            Criterion.FindingIs f when seen.Add(f.Finding) && _findings.TryGetValue(f.Finding, out var finding) => Reads(finding.When, seen),
            _ => [],
        };

        private string? Circle(string start, Criterion criterion, HashSet<string> seen) => criterion switch
        {
            Criterion.FindingIs f when f.Finding == start => start,
            Criterion.FindingIs f when seen.Add(f.Finding) && _findings.TryGetValue(f.Finding, out var next) =>
                Circle(start, next.When, seen) is { } rest ? $"{f.Finding}, {rest}" : null,
            Criterion.AllOf all => all.Parts.Select(p => Circle(start, p, seen)).FirstOrDefault(c => c is not null),
            Criterion.AnyOf any => any.Parts.Select(p => Circle(start, p, seen)).FirstOrDefault(c => c is not null),
            Criterion.Not not => Circle(start, not.Part, seen),
            _ => null,
        };

        private void Days(object subject, Disposition disposition, int? target, int? review, string name, bool reviewed)
        {
            if (target is not null != (disposition == Disposition.SeeClinicianSoon) || target < 1)
            {
                Add(subject, $"{name}: target-days belongs to see-clinician-soon, always and only");
            }

            if (reviewed && (review is not null != disposition <= Disposition.SelfCareWithReview || review < 1))
            {
                Add(subject, $"{name}: review-days belongs to self-care and self-care-with-review, always and only");
            }
        }

        private void Grounded(object subject, Grounds grounds, string name)
        {
            if (grounds.Sources.IsEmpty && grounds.Basis.IsEmpty)
            {
                Add(subject, $"{name}: names neither a source nor a basis");
            }

            foreach (var source in grounds.Sources.Where(s => !_sources.Contains(s)))
            {
                Add(subject, $"{name}: there is no source '{source}' in the references");
            }
        }

        private void NotReserved(object rule, string id, string name)
        {
            if (ReservedRuleIds.Contains(id))
            {
                Add(rule, $"{name}: this id is kept for a reason that is not a rule");
            }
        }

        private void Known(object subject, IEnumerable<string> exercises, string name)
        {
            foreach (var exercise in exercises.Where(e => !_exercises.ContainsKey(e)))
            {
                Add(subject, $"{name}: there is no exercise '{exercise}'");
            }
        }

        private void Needed(object subject, IEnumerable<string> needs, string name)
        {
            foreach (var need in needs)
            {
                if (need.StartsWith("tag:", StringComparison.Ordinal) ? !_tags.Contains(need[4..]) : !_exercises.ContainsKey(need))
                {
                    Add(subject, $"{name}: needs '{need}', which is neither an exercise nor a tag of one");
                }
            }
        }

        private void Numbered(object subject, int number, string name)
        {
            if (number is < 1 or > QuestionnaireItem.HighestNumber)
            {
                Add(subject, $"{name}: its number must be 1 to {QuestionnaireItem.HighestNumber}");
            }
        }

        private void Unique<T>(IEnumerable<T> items, Func<T, string> id, string kind)
            where T : class
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);

            foreach (var item in items.Where(i => !seen.Add(id(i))))
            {
                Add(item, $"{kind} '{id(item)}' is there twice");
            }
        }

        private void Add(object subject, string message) => _problems.Add(new(subject, message));

        private static Dictionary<string, int> Position(IEnumerable<string> ids)
        {
            var position = new Dictionary<string, int>(StringComparer.Ordinal);

            foreach (var id in ids)
            {
                position.TryAdd(id, position.Count);
            }

            return position;
        }

        private static Dictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> id)
        {
            var index = new Dictionary<string, T>(StringComparer.Ordinal);

            foreach (var item in items)
            {
                index.TryAdd(id(item), item);
            }

            return index;
        }
    }
}
