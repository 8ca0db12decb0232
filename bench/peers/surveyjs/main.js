// SurveyJS with its own renderer. The style sheet is the variant without fonts, the smaller one.
import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import "survey-core/survey-core.fontless.min.css";
import { options, statements, title } from "questions";
import { read, write } from "../kept.js";

const survey = new Model({
  title,
  elements: statements.map(({ name, text }) => ({
    type: "radiogroup",
    name,
    title: text,
    choices: options,
  })),
});
survey.data = read();
survey.onValueChanged.add(() => write(survey.data));
renderSurvey(survey, document.getElementById("form"));
