"""A class field that may be an expression instead: checked in the main thread, evaluated where features are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProject,
    QgsVectorLayer,
)

from ...core.errors import LabelError
from ...core.message import message
from ...core.text import listed

MOST_FIELDS = 20


def field_of(layer: QgsVectorLayer, text: str) -> str:
    """Return the field that a text names, also where it is quoted as in an expression; empty where it names none."""
    names = list(layer.fields().names())
    if text in names:
        return text
    expression = QgsExpression(text)
    column = expression.expression().strip().strip('"') if expression.isField() else ""
    return column if column in names else ""


def is_expression(layer: QgsVectorLayer, text: str) -> bool:
    """Return whether a text is an expression rather than the name of a field, be it there or not."""
    if not text.strip() or field_of(layer, text):
        return False
    if text.lstrip().startswith("="):
        return True
    expression = QgsExpression(text)
    # A name alone, misspelt or of several words, is meant for a field.
    return not expression.isField() and (not expression.hasParserError() or any(sign in text for sign in "()'|+*"))


def check_expression(layer: QgsVectorLayer, text: str) -> str:
    """Check an expression against a layer; return it without the sign that may stand before it.

    Raises:
        LabelError: it cannot be read, or asks for fields that the layer does not have.
    """
    plain = text.lstrip().removeprefix("=") if text.lstrip().startswith("=") else text
    expression = QgsExpression(plain)
    if expression.hasParserError():
        raise LabelError(
            message(
                "The class expression '{plain}' of layer '{layer}' cannot be read: {split}. Correct it, or choose a "
                "field.",
                plain=plain,
                layer=layer.name(),
                split=" ".join(expression.parserErrorString().split()),
            )
        )
    names = layer.fields().names()
    missing = sorted(
        one for one in expression.referencedColumns() if one != QgsFeatureRequest.ALL_ATTRIBUTES and one not in names
    )
    if missing:
        raise LabelError(
            message(
                "The class expression '{plain}' asks for {missing}, which layer '{layer}' does not have. Its fields: "
                "{names}.",
                plain=plain,
                missing=listed([repr(one) for one in missing]),
                layer=layer.name(),
                names=listed(names, MOST_FIELDS),
            )
        )
    return plain


@dataclass
class Evaluation:
    """An expression over features, in the thread that reads them; layers of the project are out of its reach.

    Attributes:
        text: the expression.
        fields: of the features.
        variables: that it may use.
        failed: features for which it gave an error, up to now.
        first_error: the first of these errors.
    """

    text: str
    fields: QgsFields
    variables: Mapping[str, Any]
    failed: int = 0
    first_error: str = ""
    _context: QgsExpressionContext = field(default_factory=QgsExpressionContext)

    def __post_init__(self) -> None:
        scope = QgsExpressionContextScope("MaMOL")
        for name, value in self.variables.items():
            scope.setVariable(name, value)
        self._context.appendScope(scope)
        self._context.setFields(self.fields)
        self._expression = QgsExpression(self.text)
        self._expression.prepare(self._context)

    def value(self, feature: QgsFeature) -> Any:
        """Return the value for a feature; None where there is none, or the expression fails."""
        self._context.setFeature(feature)
        value = self._expression.evaluate(self._context)
        if self._expression.hasEvalError():
            self.failed += 1
            self.first_error = self.first_error or " ".join(self._expression.evalErrorString().split())
            return None
        return value


def project_variables(layer: QgsVectorLayer) -> dict[str, Any]:
    """Return what an expression may use besides fields: QGIS's, the project's and the layer's variables."""
    scopes = (
        QgsExpressionContextUtils.globalScope(),
        QgsExpressionContextUtils.projectScope(QgsProject.instance()),
        QgsExpressionContextUtils.layerScope(layer),
    )
    found: dict[str, Any] = {}
    for scope in scopes:
        for name in scope.variableNames():
            try:
                value = scope.variable(name)
            except TypeError:  # of a kind that Python cannot hold
                continue
            if isinstance(value, (str, int, float, bool)):
                found[name] = value
    return found
