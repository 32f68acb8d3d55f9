using BackBot.Clinical.MustHold;

namespace BackBot.Tests.Clinical;

/// <summary>Whom the properties give advice, and from whom they hold it back, answer by answer.</summary>
public class AdvicePropertiesTests
{
    public static TheoryData<string, string, string> Spoken => new()
    {
        { "safety_net", "", "gives safety_net" },
        { "disclaimer", "", "gives disclaimer" },
        { "crisis_line", "crisis=yes", "gives crisis_line" },
        { "crisis_line", "crisis_danger=yes", "gives crisis_line" },
        { "crisis_no_exercise", "crisis=yes", "nothing from Gentle" },
        { "crisis_no_exercise", "crisis_danger=yes", "nothing from Gentle" },
        { "maternity_unit", "pregnancy_alarm=yes", "gives maternity_unit" },
        { "emergency_call", "", "gives emergency_call" },
        { "no_exercise_in_emergency", "", "nothing from Gentle" },
        { "no_new_exercise_before_seen", "", "nothing from New" },
        { "sciatica_no_hamstring_stretch", "diagnosis=sciatica", "withholds hamstring_stretch" },
        { "leg_pain_no_hamstring_stretch", "leg_symptoms=one_leg_pain", "withholds hamstring_stretch" },
        { "leg_pain_no_hamstring_stretch", "leg_symptoms=one_leg_pain_tingling", "withholds hamstring_stretch" },
        { "leg_pain_no_hamstring_stretch", "leg_symptoms=both_legs", "withholds hamstring_stretch" },
        { "leg_pain_no_hamstring_stretch", "leg_symptoms=weakness", "withholds hamstring_stretch" },
        { "leg_pain_no_hamstring_stretch", "leg_symptoms=unsure", "withholds hamstring_stretch" },
        { "leg_no_hamstring_stretch", "where=leg", "withholds hamstring_stretch" },
        { "hurt_by_exercise_no_hamstring_stretch", "exercise_response=worse", "withholds hamstring_stretch" },
        { "arching_worse", "direction=arching_worse", "withholds extension_try" },
        { "standing_worse", "pain_timing=standing_or_arching_worse", "withholds extension_try" },
        { "bending_worse", "direction=bending_worse", "withholds flexion_try" },
        { "contradiction_no_arching", "direction=bending_eases+arching_eases", "withholds extension_try" },
        { "contradiction_no_bending", "direction=bending_eases+arching_eases", "withholds flexion_try" },
        { "contradiction_no_bending", "direction=bending_eases+bending_worse", "withholds flexion_try" },
        { "contradiction_no_bending", "direction=arching_eases+arching_worse", "withholds flexion_try" },
        { "contradiction_no_bending", "direction=bending_eases+neither", "withholds flexion_try" },
        { "contradiction_no_bending", "direction=arching_eases+neither", "withholds flexion_try" },
        { "contradiction_no_bending", "direction=arching_eases+not_tried", "withholds flexion_try" },
        { "after_surgery_told_no_arching", "diagnosis=post_surgery", "withholds extension_try" },
        { "after_surgery_told_no_bending", "diagnosis=post_surgery", "withholds flexion_try" },
        { "after_surgery_no_arching", "cause=surgery", "withholds extension_try" },
        { "after_surgery_no_bending", "cause=surgery", "withholds flexion_try" },
        { "pregnant_no_arching", "pregnant=yes", "withholds extension_try" },
        { "pregnant_no_bending", "pregnant=yes", "withholds flexion_try" },
        { "bone_health_no_arching", "bone_health=yes", "withholds extension_try" },
        { "bone_health_no_bending", "bone_health=yes", "withholds flexion_try" },
        { "bone_health_no_hamstring_stretch", "bone_health=yes", "withholds hamstring_stretch" },
        { "bone_health_no_load", "bone_health=yes", "withholds strengthening_progression" },
        { "vascular_no_load", "vascular=yes", "withholds strengthening_progression" },
        { "chest_no_load", "chest=yes", "withholds strengthening_progression" },
        { "sore_spots_no_load", "diagnosis=myofascial_trigger_points", "withholds strengthening_progression" },
        { "hurt_by_exercise_no_load", "exercise_response=worse", "withholds strengthening_progression" },
        { "hurt_by_exercise_no_stretch", "exercise_response=worse", "withholds gentle_stretching" },
    };

    [Theory]
    [MemberData(nameof(Spoken))]
    public void Property_OfItsPerson_NeedsEachAnswer(string id, string person, string expects) => PropertyTable.SpeaksOf(id, person, expects);

    [Fact]
    public void Properties_OfAdvice_AreAllInTheTable() => PropertyTable.HasAll(Spoken, expects => expects is not (Expectation.AtMost or Expectation.Referral));

    [Theory]
    [InlineData("leg_pain_no_hamstring_stretch", "leg_symptoms=none")]
    [InlineData("contradiction_no_arching", "direction=bending_eases")]
    [InlineData("contradiction_no_arching", "direction=arching_eases")]
    [InlineData("contradiction_no_arching", "direction=bending_eases+arching_worse")]
    [InlineData("contradiction_no_arching", "direction=arching_eases+bending_worse")]
    [InlineData("contradiction_no_arching", "direction=bending_worse+arching_worse")]
    [InlineData("contradiction_no_arching", "direction=neither")]
    [InlineData("contradiction_no_arching", "direction=neither+not_tried")]
    [InlineData("contradiction_no_arching", "direction=neither+bending_worse")]
    public void Property_OfAPersonCloseToIts_IsSilent(string id, string person) => PropertyTable.IsSilentAbout(id, person);
}
