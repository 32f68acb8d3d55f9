using BackBot.Clinical;
using BackBot.Clinical.MustHold;

namespace BackBot.Tests.Clinical;

/// <summary>Of whom the properties say "at once", answer by answer.</summary>
public class EmergencyPropertiesTests
{
    private static readonly string[] NewSigns = ["ce_saddle", "ce_bladder", "ce_bowel", "ce_sexual", "ce_both_legs", "chest", "vascular"];

    public static TheoryData<string, string, string> Spoken
    {
        get
        {
            var table = new TheoryData<string, string, string>();
            foreach (string sign in NewSigns)
            {
                table.Add($"{sign}_new", $"{sign}=yes", "emergency");
                table.Add($"{sign}_doubt", $"{sign}=unsure", "emergency");
            }
            (string Id, string Person)[] others =
            [
                ("vascular_with_new_pain", "vascular=yes status=new"), ("vascular_with_new_pain", "vascular=unsure status=worsening"),
                ("vascular_with_new_pain", "vascular=yes status=unsure"), ("major_trauma_new", "major_trauma=yes"),
                ("both_legs_new", "leg_symptoms=both_legs status=new red_flag_change=new"), ("both_legs_new", "leg_symptoms=both_legs status=worsening red_flag_change=new"),
                ("crisis_danger", "crisis_danger=yes"), ("leg_weakness_growing", "leg_weakness=yes leg_weakness_course=growing"),
                ("leg_weakness_both_sides", "leg_weakness=yes leg_weakness_course=both_sides"),
                ("leg_weakness_cannot_walk", "leg_weakness=yes leg_weakness_course=cannot_walk"),
                ("leg_weakness_cancer", "leg_weakness=yes cancer=yes"), ("leg_weakness_infection", "leg_weakness=yes infection=yes"),
                ("infection_severe", "infection=yes infection_severe=yes"), ("cancer_bladder", "cancer=yes ce_bladder=yes"),
                ("cancer_bowel", "cancer=yes ce_bowel=yes"), ("cancer_unsteady", "cancer=yes unsteady=yes"),
                ("pregnancy_heavy", "pregnancy_alarm=yes pregnancy_heavy=yes"), ("sudden_from_60", "age=60 onset_sudden=yes smoker_or_bp=yes status=new"),
                ("sudden_from_60", "age=61 onset_sudden=yes smoker_or_bp=yes status=worsening"), ("sudden_from_60", "age=60 onset_sudden=yes smoker_or_bp=yes status=unsure"),
                ("fall_on_blood_thinner", "cause=fall_or_accident status=new blood_thinner=yes"),
                ("fall_on_blood_thinner", "cause=fall_or_accident status=unsure blood_thinner=yes"),
                ("infection_after_procedure", "infection=yes spinal_procedure=yes leg_symptoms=one_leg_pain"),
                ("infection_after_procedure", "infection=yes spinal_procedure=yes leg_symptoms=one_leg_pain_tingling"),
                ("infection_after_procedure", "infection=yes spinal_procedure=yes leg_symptoms=both_legs"),
                ("infection_after_procedure", "infection=yes spinal_procedure=yes leg_symptoms=weakness"),
            ];
            foreach (var (id, person) in others) table.Add(id, person, "emergency");
            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Spoken))]
    public void Property_OfItsPerson_NeedsEachAnswer(string id, string person, string expects) => PropertyTable.SpeaksOf(id, person, expects);

    [Fact]
    public void Properties_OfAnEmergency_AreAllInTheTable() => PropertyTable.HasAll(Spoken, expects => expects is Expectation.AtMost { Grade: Grade.Emergency });

    [Fact]
    public void Property_OfASignThatIsOldAndUnchanged_IsSilent()
    {
        foreach (string sign in NewSigns)
        {
            PropertyTable.IsSilentAbout($"{sign}_new", $"{sign}=yes red_flag_change=unchanged");
            PropertyTable.IsSilentAbout($"{sign}_doubt", $"{sign}=unsure red_flag_change=unchanged");
            PropertyTable.IsSilentAbout($"{sign}_new", $"{sign}=no");
        }
    }

    [Theory]
    [InlineData("vascular_with_new_pain", "vascular=yes status=stable")]
    [InlineData("major_trauma_new", "major_trauma=yes red_flag_change=unchanged")]
    [InlineData("major_trauma_new", "major_trauma=yes trauma_examined=yes")]
    [InlineData("both_legs_new", "leg_symptoms=both_legs status=improving red_flag_change=new")]
    [InlineData("both_legs_new", "leg_symptoms=one_leg_pain status=new red_flag_change=new")]
    [InlineData("both_legs_new", "leg_symptoms=both_legs status=new red_flag_change=unchanged")]
    [InlineData("leg_weakness_growing", "leg_weakness=yes leg_weakness_course=steady_one_side")]
    [InlineData("leg_weakness_cancer", "leg_weakness=yes leg_weakness_course=old_unchanged cancer=yes")]
    [InlineData("leg_weakness_infection", "leg_weakness=yes leg_weakness_course=old_unchanged infection=yes")]
    [InlineData("cancer_bladder", "cancer=yes ce_bladder=yes red_flag_change=unchanged")]
    [InlineData("cancer_bowel", "cancer=yes ce_bowel=yes red_flag_change=unchanged")]
    [InlineData("sudden_from_60", "age=59 onset_sudden=yes smoker_or_bp=yes status=new")]
    [InlineData("sudden_from_60", "age=60 onset_sudden=yes smoker_or_bp=yes status=stable")]
    [InlineData("fall_on_blood_thinner", "cause=fall_or_accident status=improving blood_thinner=yes")]
    [InlineData("infection_after_procedure", "infection=yes spinal_procedure=yes leg_symptoms=none")]
    public void Property_OfAPersonCloseToIts_IsSilent(string id, string person) => PropertyTable.IsSilentAbout(id, person);
}
